/*
 * shape: how a server is asked by its own clients.
 *
 * A question is kept conforming by what the capture tells of it: the name in
 * the Host line, the unit behind a Modbus gateway, the selectors of S7.  These
 * are typed values, each checked for what it may be; nothing of what a client
 * said is ever said again, and what could be a secret is not looked at.
 *
 * Of several values the least is kept, so that the order in which clients came
 * does not matter.
 */
#ifndef MATCH_SHAPE_H
#define MATCH_SHAPE_H

#include "base/buf.h"
#include "match/response.h"

enum { SHAPE_NAME_MAX = 253 };

struct shape {
	char host[SHAPE_NAME_MAX + 1]; /* of HTTP's Host; "": none was said */
	char sni[SHAPE_NAME_MAX + 1];  /* the name TLS was begun for */
	bool offers_alpn;              /* clients named protocols for TLS */
	bool has_unit;
	uint8_t unit; /* of Modbus */
	bool has_tsap;
	uint16_t calling, called; /* of ISO transport: S7 */
};

/* what one exchange tells; `into` is as before when it tells nothing */
void shape_learn(struct shape *into, const struct response *res);

/* what two records of one endpoint tell together */
void shape_merge(struct shape *into, const struct shape *more);

bool shape_is_empty(const struct shape *s);

/* whether the text may stand where a host is named */
bool shape_is_name(const char *text);

/*
 * A probe's payload as this server's clients would say it; `name` is used in
 * Host where the capture had none, and may be NULL.
 */
void shape_words(const struct shape *s, const char *name, struct bytes payload,
    struct buf *out);

#endif
