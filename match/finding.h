/*
 * finding: what a response tells about who said it.
 *
 * Made by match/, kept by inventory/.  All text is printable UTF-8 as
 * base/text.h makes it.  A finding without a service says that the endpoint
 * spoke and no signature knew the words.  Borrowed until the sink returns.
 */
#ifndef MATCH_FINDING_H
#define MATCH_FINDING_H

#include "match/response.h"

enum field {
	FIELD_PRODUCT,
	FIELD_VERSION,
	FIELD_INFO,
	FIELD_HOSTNAME,
	FIELD_OSTYPE,
	FIELD_DEVICETYPE,
	FIELD_N,
};

enum method { METHOD_TABLE, METHOD_PASSIVE, METHOD_ACTIVE };

/* how sure a finding is, 0 to 10 */
enum {
	CONFIDENCE_NONE = 0,
	CONFIDENCE_TABLE = 3,   /* the port number alone */
	CONFIDENCE_WRAPPED = 5, /* accepted and closed without a word */
	CONFIDENCE_TLS = 6,     /* a tunnel, and nothing of what is inside */
	CONFIDENCE_SOFT = 7,
	CONFIDENCE_ALPN = 8, /* TLS, and the server chose the protocol inside */
	CONFIDENCE_HARD = 9,
	CONFIDENCE_VERSION = 10, /* hard, and the version is known */
};

struct sig_line;

struct finding {
	const struct response *res;
	bool about_client;   /* the words were the client's */
	const char *service; /* NULL: no signature matched */
	bool soft;
	enum tunnel tunnel;
	enum method method;
	unsigned confidence;
	const char *field[FIELD_N]; /* NULL: not told */
	const char *const *cpe;
	size_t n_cpe;
	const char *signature;       /* file:line */
	const struct sig_line *line; /* the same; NULL: no signature matched */
	struct bytes matched; /* the bytes of the response that matched */
	size_t offset;        /* where they begin in what was matched on */
};

typedef void finding_fn(void *ctx, const struct finding *f);

/* "product", "version", ... as JSON and the schema spell them */
const char *field_name(enum field f);
/* whether it is what others are spoken inside of: TLS, DTLS, QUIC */
bool service_is_tunnel(const char *service);
/* HTTP in QUIC is a service by itself, anything else is one inside of TLS */
void finding_in_quic(struct finding *f);

const char *tunnel_name(enum tunnel t);
const char *method_name(enum method m);

#endif
