/*
 * match_line: a line of the input of `hark match`, as a response.
 *
 *	{"id":any,"proto":"tcp","port":N,"probe":"NAME",
 *	 "sent_b64":"...","response_b64":"..."}
 *
 * All but response_b64 may be missing or null; other members are passed over.
 * A line starts as all zeros, may be parsed into again and again, and ends
 * with match_line_release.
 */
#ifndef CLI_MATCH_LINE_H
#define CLI_MATCH_LINE_H

#include "base/buf.h"
#include "base/err.h"
#include "match/response.h"

#include <jansson.h>

struct match_line {
	struct response res; /* good until the next one is parsed */
	json_t *json;        /* what was parsed */
	json_t *id;          /* its id, of any type; NULL: none */
	struct buf sent, got;
};

/*
 * `defaults` holds what the line does not say.  False when the line is no such
 * object, with the reason; `id` is set all the same when there was one.
 */
bool match_line_parse(struct match_line *l, struct bytes text,
    const struct response *defaults, struct err *err);
void match_line_release(struct match_line *l);

#endif
