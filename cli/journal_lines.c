#include "cli/journal_lines.h"

#include "active/told.h"
#include "base/base64.h"
#include "base/json_line.h"
#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

static const char *const names[JOURNAL_WHATS] = {
	[JOURNAL_RUN] = "run",
	[JOURNAL_DONE] = "done",
	[JOURNAL_FOUND] = "found",
	[JOURNAL_STATE] = "state",
	[JOURNAL_TLS] = "tls",
	[JOURNAL_FACT] = "fact",
	[JOURNAL_LATENCY] = "rtt",
};

/* what was read: the object, and what lasts as long as it */
struct journal_words {
	json_t *object;
	struct arena arena;
	struct response res; /* of the finding */
	union {
		struct finding found;
		struct endpoint_event event;
		struct tls_facts tls;
		struct host_fact fact;
		uint64_t rtt_us;
	};
};

/* --- writing --- */

static json_t *
object_of(enum journal_what what)
{
	json_t *o = json_object();

	json_line_text(o, "type", names[what]);
	return o;
}

static int
add_piece(const char *piece, size_t n, void *out)
{
	buf_add(out, (struct bytes){ (const uint8_t *)piece, n });
	return 0;
}

/* takes over `o` */
static void
end(struct buf *out, json_t *o)
{
	json_dump_callback(o, add_piece, out, JSON_COMPACT);
	json_decref(o);
}

void
journal_line_run(
    struct buf *out, unsigned format, char *const *argv, size_t argc)
{
	json_t *o = object_of(JOURNAL_RUN), *command = json_array();
	struct buf word = { 0 };

	told_put_number(o, "format", format);
	json_line_text(o, "version", HARK_VERSION);
	/* file names may be of any bytes */
	for (size_t i = 0; i < argc; i++) {
		buf_clear(&word);
		base64_add(&word, bytes_str(argv[i]));
		json_array_append_new(command, json_string(buf_cstr(&word)));
	}
	buf_release(&word);
	json_object_set_new(o, "command_b64", command);
	end(out, o);
}

void
journal_line_done(struct buf *out, const struct target *t)
{
	json_t *o = object_of(JOURNAL_DONE);

	json_line_endpoint(o, &t->at, t->proto);
	end(out, o);
}

void
journal_line_found(struct buf *out, const struct finding *f)
{
	json_t *o = object_of(JOURNAL_FOUND);

	told_put_finding(o, f);
	end(out, o);
}

void
journal_line_state(struct buf *out, const struct endpoint_event *event)
{
	json_t *o = object_of(JOURNAL_STATE);

	told_put_event(o, event);
	end(out, o);
}

void
journal_line_tls(struct buf *out, const struct tls_facts *facts)
{
	json_t *o = object_of(JOURNAL_TLS);

	told_put_tls(o, facts);
	end(out, o);
}

void
journal_line_fact(struct buf *out, const struct host_fact *fact,
    const struct endpoint *of, enum proto proto)
{
	json_t *o = object_of(JOURNAL_FACT);

	told_put_fact(o, fact);
	if (of != NULL)
		json_line_endpoint(o, of, proto);
	end(out, o);
}

void
journal_line_latency(struct buf *out, const struct addr *host, uint64_t rtt_us)
{
	json_t *o = object_of(JOURNAL_LATENCY);

	told_put_latency(o, host, rtt_us);
	end(out, o);
}

/* --- reading --- */

static void
take_endpoint(struct journal_line *line, struct told *t)
{
	line->has_endpoint = true;
	line->at = told_endpoint(t, &line->proto);
}

static void
take_found(struct journal_line *line, struct told *t)
{
	take_endpoint(line, t);
	line->words->found = told_finding(t, &line->words->res);
}

static void
take_state(struct journal_line *line, struct told *t)
{
	take_endpoint(line, t);
	line->words->event = told_event(t);
}

static void
take_tls(struct journal_line *line, struct told *t)
{
	take_endpoint(line, t);
	line->words->tls = told_tls(t);
}

/* what a host told, or an endpoint of it */
static void
take_fact(struct journal_line *line, struct told *t)
{
	if (json_object_get(t->object, "port") != NULL)
		take_endpoint(line, t);
	line->words->fact = told_fact(t);
	line->at.addr = line->words->fact.addr;
	line->is_verdict = strcmp(line->words->fact.what, "verdict") == 0;
}

static void
take_latency(struct journal_line *line, struct told *t)
{
	line->at.addr = told_addr(t);
	line->words->rtt_us = told_latency(t);
}

static void (*const take[JOURNAL_WHATS])(
    struct journal_line *line, struct told *t) = {
	[JOURNAL_DONE] = take_endpoint,
	[JOURNAL_FOUND] = take_found,
	[JOURNAL_STATE] = take_state,
	[JOURNAL_TLS] = take_tls,
	[JOURNAL_FACT] = take_fact,
	[JOURNAL_LATENCY] = take_latency,
};

static bool
take_what(struct journal_line *line)
{
	const char *what =
	    json_string_value(json_object_get(line->words->object, "type"));

	for (unsigned i = 0; what != NULL && i < JOURNAL_WHATS; i++)
		if (strcmp(what, names[i]) == 0) {
			line->what = (enum journal_what)i;
			return true;
		}
	return false;
}

static bool
take_line(struct journal_line *line, struct err *err)
{
	struct told t = { .object = line->words->object,
		.arena = &line->words->arena };

	if (!take_what(line))
		return err_set(err, "no record of a journal");
	if (take[line->what] != NULL)
		take[line->what](line, &t);
	return t.bad == NULL ||
	       err_set(err, "%s has no good \"%s\"", names[line->what], t.bad);
}

bool
journal_line_parse(
    struct journal_line *line, struct bytes text, struct err *err)
{
	json_error_t why;
	json_t *o = json_loadb(
	    (const char *)text.p, text.n, JSON_REJECT_DUPLICATES, &why);

	if (o == NULL)
		return err_set(err, "%s", why.text);
	*line =
	    (struct journal_line){ .words = xcalloc(1, sizeof(*line->words)) };
	line->words->object = o;
	if (take_line(line, err))
		return true;
	journal_line_release(line);
	return false;
}

void
journal_line_release(struct journal_line *line)
{
	json_decref(line->words->object);
	arena_release(&line->words->arena);
	free(line->words);
	line->words = NULL;
}

void
journal_line_tell(
    const struct journal_line *line, const struct prober_sinks *into)
{
	const struct journal_words *w = line->words;

	switch (line->what) {
	case JOURNAL_FOUND:
		into->find(into->ctx, &w->found);
		break;
	case JOURNAL_STATE:
		into->event(into->ctx, &w->event);
		break;
	case JOURNAL_TLS:
		into->secured(into->ctx, &w->tls);
		break;
	case JOURNAL_FACT:
		into->fact(into->ctx, &w->fact);
		break;
	case JOURNAL_LATENCY:
		into->latency(into->ctx, &line->at.addr, w->rtt_us);
		break;
	default:
		break;
	}
}
