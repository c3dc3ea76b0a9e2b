/*
 * results: what an earlier run found out, read from its report.
 *
 * Understood are hark's own JSON lines, the XML of Nmap and masscan, and
 * masscan's JSON and list; results_recognise tells them apart by how they
 * begin.  All of them come as the same record, one per endpoint that is told.
 * A report is whatever somebody wrote into a file: what cannot be read is
 * left out and remembered with its line, all the rest is kept, also of a
 * report that was cut short.
 *
 *	struct results *r = results_new(results_recognise(start), sink, ctx);
 *	while (more)
 *		results_feed(r, piece);
 *	whole = results_end(r, &err);
 *	results_free(r);
 */
#ifndef INVENTORY_RESULTS_H
#define INVENTORY_RESULTS_H

#include "base/err.h"
#include "match/event.h"
#include "match/finding.h"

enum {
	RESULT_BYTES_MAX = 1 << 20, /* of one record, or one line */
	RESULT_CPE_MAX = 32,
	RESULTS_START = 1024, /* as many bytes are enough to recognise one */
};

enum results_format {
	RESULTS_NONE, /* none of them */
	RESULTS_XML,
	RESULTS_JSON,
	RESULTS_LIST,
};

/* borrowed until the sink returns; text is as base/text.h makes it */
struct result {
	struct endpoint at;
	enum proto proto;
	bool has_state;
	enum state state;
	const char *reason;         /* NULL: not told */
	const char *service;        /* NULL: not told */
	const char *field[FIELD_N]; /* NULL: not told */
	const char *cpe[RESULT_CPE_MAX];
	size_t n_cpe;
	enum tunnel tunnel;
	enum method method;         /* of the service */
	unsigned confidence;        /* 0 to 10 */
	uint64_t first_us, last_us; /* since 1970, UTC; 0: not told */
	uint64_t line;              /* where it ends in the file, from 1 */
};

typedef void result_fn(void *ctx, const struct result *r);

struct results;

/* what a file is that begins so; its first RESULTS_START bytes are enough */
enum results_format results_recognise(struct bytes start);

/* `format` is not RESULTS_NONE */
struct results *results_new(
    enum results_format format, result_fn *sink, void *ctx);
void results_feed(struct results *r, struct bytes piece);

/* false when not all could be read: says what was first, with its line */
bool results_end(struct results *r, struct err *err);

/* how many came out of it so far: 0 of a damaged report is an error */
uint64_t results_n(const struct results *r);

void results_free(struct results *r);

#endif
