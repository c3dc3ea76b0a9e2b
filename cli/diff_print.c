#include "cli/diff_print.h"

#include "report/json_fields.h"
#include "report/report.h"

#include <inttypes.h>

/* "192.0.2.10 22/tcp" */
static void
print_place(FILE *out, const struct result *r)
{
	char text[ADDR_TEXT_MAX];

	fprintf(out, "%s %u/%s", addr_format(&r->at.addr, text), r->at.port,
	    proto_name(r->proto));
}

/* what an endpoint is, on one line */
static void
print_all(FILE *out, const struct result *r)
{
	struct buf version = { 0 };

	print_place(out, r);
	if (r->has_state)
		fprintf(out, " %s", state_name(r->state));
	fprintf(out, " %s%s", r->tunnel == TUNNEL_TLS ? "ssl/" : "",
	    r->service != NULL ? r->service : "unknown");
	version_add(&version, r->field);
	if (version.n > 0)
		fprintf(out, " %s", buf_cstr(&version));
	fputc('\n', out);
	buf_release(&version);
}

static void
print_fields(FILE *out, const struct difference *d)
{
	struct buf old = { 0 }, new = { 0 };

	for (unsigned f = 0; f < DIFF_FIELDS; f++) {
		if (!(d->fields & 1U << f))
			continue;
		const char *a = diff_value(d->old, (enum diff_field)f, &old);
		const char *b = diff_value(d->new, (enum diff_field)f, &new);
		fprintf(out, "    %-10s %s -> %s\n",
		    diff_field_name((enum diff_field)f),
		    a != NULL ? a : "(none)", b != NULL ? b : "(none)");
	}
	buf_release(&old);
	buf_release(&new);
}

static void
text_one(void *ctx, const struct difference *d)
{
	static const char marks[DIFF_KINDS] = { '+', '-', '~' };
	FILE *out = ctx;

	fprintf(out, "%c ", marks[d->kind]);
	if (d->kind != DIFF_CHANGED) {
		print_all(out, d->new != NULL ? d->new : d->old);
		return;
	}
	print_place(out, d->new);
	fprintf(out, " %s\n",
	    d->new->service != NULL ? d->new->service : "unknown");
	print_fields(out, d);
}

static void
text_end(FILE *out, const struct diff_counts *counts, int exit)
{
	(void)exit;
	for (unsigned k = 0; k < DIFF_KINDS; k++)
		fprintf(out, "%" PRIu64 " %s, ", counts->of[k],
		    diff_kind_name((enum diff_kind)k));
	fprintf(out, "%" PRIu64 " equal\n", counts->equal);
}

static void
put_value(json_t *o, const char *key, const struct result *r, enum diff_field f)
{
	struct buf text = { 0 };

	json_put_text(o, key, diff_value(r, f, &text));
	buf_release(&text);
}

/* all that is told of an endpoint; NULL: nothing */
static void
put_result(json_t *o, const char *key, const struct result *r)
{
	json_t *all = json_object(), *cpe = json_array();

	for (unsigned f = 0; r != NULL && f < DIFF_FIELDS; f++)
		if (f != DIFF_CPE)
			put_value(all, diff_field_name((enum diff_field)f), r,
			    (enum diff_field)f);
	for (size_t i = 0; r != NULL && i < r->n_cpe; i++)
		json_array_append_new(cpe, json_string(r->cpe[i]));
	json_put_array(all, diff_field_name(DIFF_CPE), cpe);
	if (r != NULL)
		json_object_set_new(o, key, all);
	else
		json_decref(all);
}

static json_t *
fields_json(const struct difference *d)
{
	json_t *fields = json_array();

	for (unsigned f = 0; f < DIFF_FIELDS; f++)
		if (d->fields & 1U << f)
			json_array_append_new(fields,
			    json_string(diff_field_name((enum diff_field)f)));
	return fields;
}

static void
json_one(void *ctx, const struct difference *d)
{
	const struct result *at = d->new != NULL ? d->new : d->old;
	char text[ADDR_TEXT_MAX];
	json_t *o = json_object();

	json_put_text(o, "type", "difference");
	json_put_text(o, "kind", diff_kind_name(d->kind));
	json_put_text(o, "addr", addr_format(&at->at.addr, text));
	json_put_number(o, "port", at->at.port);
	json_put_text(o, "proto", proto_name(at->proto));
	json_put_array(o, "fields", fields_json(d));
	put_result(o, "old", d->old);
	put_result(o, "new", d->new);
	json_print(ctx, o);
}

static void
json_end(FILE *out, const struct diff_counts *counts, int exit)
{
	json_t *o = json_object(), *all = json_object();

	json_put_text(o, "type", "end");
	for (unsigned k = 0; k < DIFF_KINDS; k++)
		json_put_number(
		    all, diff_kind_name((enum diff_kind)k), counts->of[k]);
	json_put_number(all, "equal", counts->equal);
	json_object_set_new(o, "counters", all);
	json_put_number(o, "exit", (uint64_t)exit);
	json_print(out, o);
}

const struct diff_printer diff_as_text = { text_one, text_end };
const struct diff_printer diff_as_json = { json_one, json_end };
