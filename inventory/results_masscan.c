/*
 * What masscan writes besides XML:
 *
 *	-oJ  { "ip": A, "timestamp": SECONDS, "ports": [ { "port": N, "proto":
 *P, "status": S, "reason": R } or { ..., "service": { "name": X } } ] } -oD  {
 *"ip": A, "timestamp": SECONDS, "port": N, "proto": P, "rec_type": T, "data": {
 *"status": S, "reason": R } or { "service_name": X } } -oL  open tcp N A
 *SECONDS banner tcp N A SECONDS name text
 *
 * A banner's name is masscan's own guess at the protocol; it is kept as a
 * soft result.
 */
#include "inventory/results_objects.h"

#include "base/buf.h"
#include "base/xalloc.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static void
take_guess(struct result *out, const char *name)
{
	if (name == NULL || strcmp(name, "unknown") == 0)
		return;
	out->service = name;
	out->method = METHOD_ACTIVE;
	out->confidence = CONFIDENCE_SOFT;
}

/* one port of an object; its state may stand there or in `data` */
static void
take_port(struct results *r, struct result out, const json_t *port,
    const json_t *data)
{
	const json_t *service = json_object_get(port, "service");

	if (!results_member_port(port, &out.at.port)) {
		results_bad(r, out.line, "a port without a number");
		return;
	}
	/* SCTP and others have no place in hark */
	if (!results_proto(results_member(r, port, "proto"), &out.proto))
		return;
	results_state(results_member(r, data, "status"), &out);
	out.reason = results_member(r, data, "reason");
	take_guess(&out, results_member(r, service, "name"));
	take_guess(&out, results_member(r, data, "service_name"));
	results_emit(r, &out);
}

/* a number of seconds, which is a string or is not */
static uint64_t
timestamp(const json_t *object)
{
	const json_t *v = json_object_get(object, "timestamp");
	json_int_t n = json_integer_value(v);

	if (json_is_integer(v))
		return n > 0 && n < INT64_C(1) << 40 ? (uint64_t)n * 1000000
		                                     : 0;
	return results_seconds(json_string_value(v));
}

bool
results_masscan_object(struct results *r, const json_t *object, uint64_t line)
{
	const json_t *ports = json_object_get(object, "ports");
	const char *ip = json_string_value(json_object_get(object, "ip"));
	struct result out = { .line = line };

	if (ip == NULL)
		return false;
	if (!results_addr(ip, &out.at.addr)) {
		results_bad(r, line, "an ip that is no address");
		return true;
	}
	out.first_us = out.last_us = timestamp(object);
	if (ports == NULL) {
		const json_t *data = json_object_get(object, "data");
		take_port(r, out, object, data);
		return true;
	}
	for (size_t i = 0; i < json_array_size(ports); i++) {
		const json_t *port = json_array_get(ports, i);
		take_port(r, out, port, port);
	}
	return true;
}

struct list {
	struct results *results;
	struct buf text; /* the line at hand */
	uint64_t line;
	bool too_long;
};

enum { WORDS = 6 };

/* the first words of a line; those that are missing are NULL */
static void
split(char *text, char *word[WORDS])
{
	for (size_t i = 0; i < WORDS; i++) {
		do
			word[i] = strsep(&text, " \t\r");
		while (word[i] != NULL && word[i][0] == '\0');
	}
}

static void
take_line(struct list *l, char *text)
{
	struct result out = { .line = l->line };
	char *word[WORDS];

	if (bytes_starts(bytes_str(text), BYTES("\xef\xbb\xbf")))
		text += 3;
	split(text, word);
	if (word[0] == NULL || word[0][0] == '#')
		return;
	bool banner = strcmp(word[0], "banner") == 0;
	if ((!banner && !results_state(word[0], &out)) ||
	    !results_port(word[2], &out.at.port) ||
	    !results_addr(word[3], &out.at.addr)) {
		results_bad(l->results, l->line,
		    "not as masscan lists a port: open tcp 80 192.0.2.1 0");
		return;
	}
	if (!results_proto(word[1], &out.proto))
		return;
	out.first_us = out.last_us = results_seconds(word[4]);
	if (banner)
		take_guess(&out, results_text(l->results, word[5]));
	results_emit(l->results, &out);
}

static void
end_line(struct list *l)
{
	buf_byte(&l->text, '\0');
	if (l->too_long)
		results_bad(l->results, l->line, "a line of more than %d bytes",
		    RESULT_BYTES_MAX);
	else
		take_line(l, (char *)l->text.p);
	arena_reset(results_arena(l->results));
	buf_clear(&l->text);
	l->too_long = false;
	l->line++;
}

static void *
list_open(struct results *r)
{
	struct list *l = xcalloc(1, sizeof(*l));

	l->results = r;
	l->line = 1;
	return l;
}

static void
list_feed(void *state, struct bytes piece)
{
	struct list *l = state;

	for (size_t i = 0; i < piece.n; i++) {
		if (piece.p[i] == '\n')
			end_line(l);
		else if (l->text.n < RESULT_BYTES_MAX)
			buf_byte(&l->text, piece.p[i]);
		else
			l->too_long = true;
	}
}

static void
list_end(void *state)
{
	struct list *l = state;

	if (l->text.n > 0)
		end_line(l);
}

static void
list_close(void *state)
{
	struct list *l = state;

	buf_release(&l->text);
	free(l);
}

const struct results_reader results_list = {
	list_open,
	list_feed,
	list_end,
	list_close,
};
