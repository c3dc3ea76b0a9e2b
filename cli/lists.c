#include "cli/lists.h"

#include "cli/say.h"

#include "base/buf.h"
#include "base/os.h"
#include "inventory/results.h"

#include <errno.h>
#include <string.h>

enum { LIST_BYTES_MAX = 256 << 20 };

static bool
add_endpoint(struct list *l, const struct endpoint *e, enum proto proto)
{
	if (!targets_add_endpoint(l->targets, e, proto))
		return false;
	l->n_endpoints++;
	return true;
}

static bool
take_word(struct list *l, const char *word, struct err *err)
{
	struct endpoint e;

	if (l->only_hosts || !endpoint_parse(word, &e))
		return targets_parse(l->targets, word, l->hosts, err);
	return add_endpoint(l, &e, PROTO_TCP) ||
	       err_set(err, "these are more than %d endpoints",
	           TARGETS_ENDPOINTS_MAX);
}

static bool
take_text(struct list *l, char *text, struct err *err)
{
	for (unsigned line = 1; text != NULL; line++) {
		char *rest = strsep(&text, "\n"), *word;

		rest[strcspn(rest, "#")] = '\0';
		while ((word = strsep(&rest, " \t\r\v\f")) != NULL)
			if (*word != '\0' && !take_word(l, word, err))
				return err_wrap(err, "line %u", line);
	}
	return true;
}

/* what is done with results */
struct taking {
	struct list *list;
	bool full;
};

static void
take_result(void *ctx, const struct result *r)
{
	struct taking *t = ctx;
	const struct portset *ports = t->list->ports;
	bool closed = r->has_state && r->state != STATE_OPEN &&
	              r->state != STATE_OPEN_FILTERED;

	if (closed || r->at.port == 0 ||
	    (ports != NULL && !portset_has(ports, r->proto, r->at.port)))
		return;
	t->full |= !add_endpoint(t->list, &r->at, r->proto);
}

/* a result as it is read, `start` first */
static bool
take_results(struct list *l, FILE *in, enum results_format format,
    struct bytes start, const char *path, struct err *err)
{
	struct taking t = { l, false };
	struct results *r = results_new(format, take_result, &t);
	uint8_t piece[16 << 10];
	size_t n;

	results_feed(r, start);
	while ((n = fread(piece, 1, sizeof(piece), in)) > 0)
		results_feed(r, (struct bytes){ piece, n });
	bool ok = !ferror(in) || err_set(err, "%s", strerror(errno));
	struct err why;
	if (!results_end(r, &why)) {
		if (results_n(r) == 0)
			ok = ok && err_set(err, "%s", why.text);
		else
			say("%s: %s; the rest is used", path, why.text);
	}
	results_free(r);
	if (t.full)
		return err_set(err, "these are more than %d endpoints",
		    TARGETS_ENDPOINTS_MAX);
	return ok;
}

static bool
take_file(struct list *l, FILE *in, const char *path, struct err *err)
{
	struct buf text = { 0 };
	uint8_t start[RESULTS_START];
	size_t n = fread(start, 1, sizeof(start), in);
	enum results_format format =
	    results_recognise((struct bytes){ start, n });

	if (ferror(in))
		return err_set(err, "%s", strerror(errno));
	if (format != RESULTS_NONE && l->only_hosts)
		return err_set(err, "a list of addresses is expected, and "
		                    "not a result");
	if (format != RESULTS_NONE)
		return take_results(
		    l, in, format, (struct bytes){ start, n }, path, err);
	buf_add(&text, (struct bytes){ start, n });
	bool ok = os_read(in, LIST_BYTES_MAX, &text, err);
	if (ok && text.n > 0 && memchr(text.p, '\0', text.n) != NULL)
		ok = err_set(err, "neither a list nor a result that is known");
	buf_byte(&text, '\0');
	ok = ok && take_text(l, (char *)text.p, err);
	buf_release(&text);
	return ok;
}

bool
list_read(struct list *l, const char *path, struct err *err)
{
	bool is_stdin = strcmp(path, "-") == 0;
	const char *name = is_stdin ? "standard input" : path;
	FILE *in = is_stdin ? stdin : fopen(path, "rbe");

	if (in == NULL)
		return err_set(err, "%s: %s", path, strerror(errno));
	bool ok = take_file(l, in, name, err) || err_wrap(err, "%s", name);
	if (!is_stdin)
		fclose(in);
	return ok;
}
