#include "inventory/diff.h"

#include <string.h>

const char *
diff_kind_name(enum diff_kind kind)
{
	static const char *const names[DIFF_KINDS] = { "new", "gone",
		"changed" };

	return names[kind];
}

const char *
diff_field_name(enum diff_field f)
{
	switch (f) {
	case DIFF_STATE:
		return "state";
	case DIFF_SERVICE:
		return "service";
	case DIFF_CPE:
		return "cpe";
	case DIFF_TUNNEL:
		return "tunnel";
	default:
		return field_name((enum field)(f - DIFF_FIELD));
	}
}

const char *
diff_value(const struct result *r, enum diff_field f, struct buf *text)
{
	switch (f) {
	case DIFF_STATE:
		return r->has_state ? state_name(r->state) : NULL;
	case DIFF_SERVICE:
		return r->service;
	case DIFF_CPE:
		buf_clear(text);
		for (size_t i = 0; i < r->n_cpe; i++)
			buf_printf(text, "%s%s", i > 0 ? " " : "", r->cpe[i]);
		return r->n_cpe > 0 ? buf_cstr(text) : NULL;
	case DIFF_TUNNEL:
		return r->tunnel != TUNNEL_NONE ? tunnel_name(r->tunnel) : NULL;
	default:
		return r->field[f - DIFF_FIELD];
	}
}

static bool
is_there(const struct result *r)
{
	return !r->has_state || r->state == STATE_OPEN;
}

static unsigned
changes(const struct result *old, const struct result *new)
{
	struct buf text[2] = { 0 };
	unsigned fields = 0;

	if (old->has_state && new->has_state && old->state != new->state)
		fields |= 1U << DIFF_STATE;
	/* what is not there any more says nothing */
	for (unsigned f = DIFF_SERVICE;
	     f < DIFF_FIELDS && is_there(old) && is_there(new); f++) {
		const char *a = diff_value(old, (enum diff_field)f, &text[0]);
		const char *b = diff_value(new, (enum diff_field)f, &text[1]);
		if (text_cmp(a, b) != 0)
			fields |= 1U << f;
	}
	buf_release(&text[0]);
	buf_release(&text[1]);
	return fields;
}

/* one endpoint; NULL where nothing is told of it; false: no difference */
static bool
compare(
    const struct result *old, const struct result *new, struct difference *out)
{
	*out = (struct difference){ DIFF_CHANGED, old, new, 0 };
	if (old == NULL || new == NULL) {
		out->kind = old == NULL ? DIFF_NEW : DIFF_GONE;
		return is_there(old == NULL ? new : old);
	}
	out->fields = changes(old, new);
	return out->fields != 0;
}

struct diff_counts
diff_sets(const struct result_set *old, const struct result_set *new,
    difference_fn *sink, void *ctx)
{
	struct diff_counts counts = { 0 };
	struct difference d;
	size_t n_old, n_new, i = 0, j = 0;
	const struct result *a = result_set_all(old, &n_old);
	const struct result *b = result_set_all(new, &n_new);

	while (i < n_old || j < n_new) {
		int c = i == n_old   ? 1
		        : j == n_new ? -1
		                     : result_cmp_at(&a[i], &b[j]);
		const struct result *x = c <= 0 ? &a[i++] : NULL;
		const struct result *y = c >= 0 ? &b[j++] : NULL;
		if (compare(x, y, &d)) {
			counts.of[d.kind]++;
			sink(ctx, &d);
		} else if (x != NULL && y != NULL) {
			counts.equal++;
		}
	}
	return counts;
}
