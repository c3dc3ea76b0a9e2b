/*
 * shape: how a server is asked by its own clients.
 *
 * A question is kept conforming by what the capture tells of it: the name in
 * the Host line, the unit behind a Modbus gateway, the selectors of S7.  These
 * are typed values, each checked for what it may be; nothing of what a client
 * said is ever said again, and what could be a secret is not looked at.
 *
 * Of several values the least is kept, of sets all, so that the order in which
 * clients came does not matter.
 */
#ifndef MATCH_SHAPE_H
#define MATCH_SHAPE_H

#include "base/buf.h"
#include "base/tls_agreed.h"
#include "match/response.h"

enum { SHAPE_NAME_MAX = 253 };

enum shape_name {
	SHAPE_HOST,   /* of HTTP's Host */
	SHAPE_SNI,    /* the name TLS was begun for */
	SHAPE_DOMAIN, /* the `to` of an XMPP stream */
	SHAPE_NAMES,
};

enum shape_trait {
	SHAPE_UNIT, /* of Modbus */
	SHAPE_TSAP, /* of ISO transport: the called one << 16 | calling */
	SHAPE_ALPN, /* of alpn_offer (base/alpn.h), the bits of their places */
	SHAPE_HELO, /* enum shape_helo */
	SHAPE_MQTT, /* the protocol level */
	SHAPE_DIALECTS, /* of SMB 2, the bits of their places: shape_dialect */
	SHAPE_SNMP,     /* the version as it is written: 0, 1 or 3 */
	SHAPE_ARRAYS,   /* 1: Redis is spoken to in arrays, not in lines */
	/* what handshakes of TLS agreed on: the sets of base/tls_agreed.h */
	SHAPE_VERSIONS,
	SHAPE_SUITES,
	SHAPE_GROUPS,
	SHAPE_TRAITS,
};

/* how SMTP is begun: the verb, and whether an address stands behind it */
enum shape_helo {
	HELO_EHLO,
	HELO_EHLO_ADDRESS,
	HELO_HELO,
	HELO_HELO_ADDRESS,
	HELO_LHLO,
	HELO_LHLO_ADDRESS,
	HELOS,
};

struct shape {
	char name[SHAPE_NAMES][SHAPE_NAME_MAX + 1]; /* "": none was said */
	uint32_t trait[SHAPE_TRAITS];
	uint16_t has;     /* of the traits, the bits of their places */
	bool offers_alpn; /* clients named protocols for TLS */
};

bool shape_has(const struct shape *s, enum shape_trait t);

/* false, and nothing changes, when it can not be that */
bool shape_set(struct shape *s, enum shape_trait t, uint64_t value);
bool shape_set_name(struct shape *s, enum shape_name n, const char *text);

/* a protocol that a client offered for TLS */
void shape_offers(struct shape *s, const char *protocol);

/* what one exchange tells; `into` is as before when it tells nothing */
void shape_learn(struct shape *into, const struct response *res);

/* what two records of one endpoint tell together */
void shape_merge(struct shape *into, const struct shape *more);

/* and what it agreed on with its server, as tls_agreed_add has it */
void shape_agreed(struct shape *s, enum tls_what what, const char *text);

struct tls_agreed shape_terms(const struct shape *s);

bool shape_is_empty(const struct shape *s);

/* whether the text may stand where a host is named */
bool shape_is_name(const char *text);

/* "host", "unit", ...: as they are called where a shape is written down */
const char *shape_name_key(enum shape_name n);
const char *shape_trait_key(enum shape_trait t);

/* the revision of SMB 2 at that place, oldest first; 0 behind the last */
uint16_t shape_dialect(unsigned place);

/*
 * A probe's payload as this server's clients would say it; `name` is used in
 * Host where the capture had none, and may be NULL.
 */
void shape_words(const struct shape *s, const char *name, struct bytes payload,
    struct buf *out);

/* the goodbye of that probe, likewise */
void shape_bye(const struct shape *s, struct bytes payload, struct bytes bye,
    struct buf *out);

#endif
