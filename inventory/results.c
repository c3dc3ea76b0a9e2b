#include "inventory/results.h"

#include "base/text.h"
#include "base/xalloc.h"
#include "inventory/results_reader.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct results {
	const struct results_reader *reader;
	void *state; /* the reader's */
	result_fn *sink;
	void *sink_ctx;
	struct arena arena;
	uint64_t n; /* that were emitted */
	struct err first_bad;
	uint64_t n_bad;
};

static const struct results_reader *const readers[] = {
	[RESULTS_XML] = &results_xml,
	[RESULTS_JSON] = &results_json,
	[RESULTS_LIST] = &results_list,
};

static struct bytes
skip_blanks(struct bytes b)
{
	size_t i = 0;

	while (i < b.n && strchr(" \t\r\n", b.p[i]) != NULL && b.p[i] != '\0')
		i++;
	return bytes_cut(b, i, b.n);
}

/* a list of objects; "[2001:db8::1]" is none */
static bool
is_json_list(struct bytes b)
{
	struct bytes inside = skip_blanks(bytes_cut(b, 1, b.n));

	return bytes_starts(b, BYTES("[")) &&
	       (inside.n == 0 || inside.p[0] == '{' || inside.p[0] == ']');
}

enum results_format
results_recognise(struct bytes start)
{
	static const struct {
		struct bytes begins;
		enum results_format format;
	} formats[] = {
		{ { (const uint8_t *)"<", 1 }, RESULTS_XML },
		{ { (const uint8_t *)"{", 1 }, RESULTS_JSON },
		{ { (const uint8_t *)"#masscan", 8 }, RESULTS_LIST },
		{ { (const uint8_t *)"open ", 5 }, RESULTS_LIST },
		{ { (const uint8_t *)"closed ", 7 }, RESULTS_LIST },
		{ { (const uint8_t *)"banner ", 7 }, RESULTS_LIST },
	};
	struct bytes b = start;

	if (bytes_starts(b, BYTES("\xef\xbb\xbf")))
		b = bytes_cut(b, 3, b.n);
	b = skip_blanks(b);
	for (size_t i = 0; i < sizeof(formats) / sizeof(formats[0]); i++)
		if (bytes_starts(b, formats[i].begins))
			return formats[i].format;
	return is_json_list(b) ? RESULTS_JSON : RESULTS_NONE;
}

struct results *
results_new(enum results_format format, result_fn *sink, void *ctx)
{
	struct results *r = xcalloc(1, sizeof(*r));

	r->reader = readers[format];
	r->sink = sink;
	r->sink_ctx = ctx;
	r->state = r->reader->open(r);
	return r;
}

void
results_feed(struct results *r, struct bytes piece)
{
	if (piece.n > 0)
		r->reader->feed(r->state, piece);
}

bool
results_end(struct results *r, struct err *err)
{
	r->reader->end(r->state);
	if (r->n_bad == 0)
		return true;
	*err = r->first_bad;
	if (r->n_bad > 1)
		err_set(err, "%s, and %" PRIu64 " more like it",
		    r->first_bad.text, r->n_bad - 1);
	return false;
}

uint64_t
results_n(const struct results *r)
{
	return r->n;
}

void
results_free(struct results *r)
{
	if (r == NULL)
		return;
	r->reader->close(r->state);
	arena_release(&r->arena);
	free(r);
}

struct arena *
results_arena(struct results *r)
{
	return &r->arena;
}

void
results_emit(struct results *r, const struct result *result)
{
	r->n++;
	r->sink(r->sink_ctx, result);
	arena_reset(&r->arena);
}

void
results_bad(struct results *r, uint64_t line, const char *fmt, ...)
{
	char why[256];
	va_list ap;

	if (r->n_bad++ > 0)
		return;
	va_start(ap, fmt);
	vsnprintf(why, sizeof(why), fmt, ap);
	va_end(ap);
	err_set(&r->first_bad, "line %" PRIu64 ": %s", line, why);
}

const char *
results_text(struct results *r, const char *text)
{
	if (text == NULL || text[0] == '\0')
		return NULL;
	return text_of(&r->arena, bytes_str(text));
}

bool
results_addr(const char *text, struct addr *a)
{
	return text != NULL && addr_parse(text, a);
}

bool
results_port(const char *text, uint16_t *port)
{
	unsigned v = 0;
	size_t i = 0;

	for (; text != NULL && text[i] >= '0' && text[i] <= '9' && v <= 65535;
	     i++)
		v = v * 10 + (unsigned)(text[i] - '0');
	*port = (uint16_t)v;
	return i > 0 && text[i] == '\0' && v <= 65535;
}

bool
results_proto(const char *text, enum proto *p)
{
	for (unsigned i = PROTO_TCP; text != NULL && i <= PROTO_UDP; i++) {
		*p = (enum proto)i;
		if (strcmp(text, proto_name(*p)) == 0)
			return true;
	}
	return false;
}

bool
results_state(const char *text, struct result *result)
{
	for (unsigned i = STATE_OPEN; i <= STATE_OPEN_FILTERED; i++) {
		if (text == NULL || strcmp(text, state_name((enum state)i)))
			continue;
		result->has_state = true;
		result->state = (enum state)i;
		return true;
	}
	return false;
}

uint64_t
results_seconds(const char *text)
{
	uint64_t v = 0;
	size_t i = 0;

	for (; text != NULL && text[i] >= '0' && text[i] <= '9' && i < 12; i++)
		v = v * 10 + (uint64_t)(text[i] - '0');
	return i > 0 && text[i] == '\0' ? v * 1000000 : 0;
}
