/*
 * journal_lines: what stands in a journal (cli/journal.h), a line each.
 *
 * A line is an object of JSON: its `type`, and what a sink was told in the
 * words that audit logs use as well (active/told.h).
 */
#ifndef CLI_JOURNAL_LINES_H
#define CLI_JOURNAL_LINES_H

#include "active/prober.h"
#include "base/buf.h"
#include "base/err.h"

enum journal_what {
	JOURNAL_RUN, /* another run begins */
	JOURNAL_DONE,
	JOURNAL_FOUND,
	JOURNAL_STATE,
	JOURNAL_TLS,
	JOURNAL_FACT,
	JOURNAL_LATENCY,
	JOURNAL_WHATS
};

struct journal_line {
	enum journal_what what;
	unsigned run;
	bool has_endpoint; /* it was learnt from that; else `at` is a host */
	struct endpoint at;
	enum proto proto;
	bool is_verdict;             /* the host is left alone */
	struct journal_words *words; /* private */
};

typedef void journal_line_fn(void *ctx, const struct journal_line *line);

/* false with `err` when it is none, and has nothing to release */
bool journal_line_parse(
    struct journal_line *line, struct bytes text, struct err *err);
void journal_line_release(struct journal_line *line);

/* tells it again; nothing for RUN and DONE */
void journal_line_tell(
    const struct journal_line *line, const struct prober_sinks *into);

/* each at the end of `out`, without the line's end */
void journal_line_run(
    struct buf *out, unsigned format, char *const *argv, size_t argc);
void journal_line_done(struct buf *out, const struct target *t);
void journal_line_found(struct buf *out, const struct finding *f);
void journal_line_state(struct buf *out, const struct endpoint_event *event);
void journal_line_tls(struct buf *out, const struct tls_facts *facts);
/* `of`: the endpoint that told it, or NULL */
void journal_line_fact(struct buf *out, const struct host_fact *fact,
    const struct endpoint *of, enum proto proto);
void journal_line_latency(
    struct buf *out, const struct addr *host, uint64_t rtt_us);

#endif
