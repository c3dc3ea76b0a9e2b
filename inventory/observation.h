/*
 * observation: one thing an endpoint was found to be, however often.
 *
 * An observation's identity is all that was concluded (service, fields, CPEs,
 * signature, ...) and never changes; the rest counts how often, when and from
 * which bytes.  Merging two observations of the same identity is union,
 * minimum, maximum and sum, so the order of merging does not matter.
 */
#ifndef INVENTORY_OBSERVATION_H
#define INVENTORY_OBSERVATION_H

#include "match/finding.h"

enum {
	EVIDENCE_MAX = 4,        /* kept per observation: the least ones */
	EVIDENCE_BYTES_MAX = 64, /* kept of the bytes that matched */
	OBSERVATION_CPE_MAX = 16,
};

/* where the bytes stood that led to an observation */
struct evidence {
	uint64_t first_us;
	const char *file; /* as it was named; NULL: not from a capture */
	const char *via;  /* what the conversation was wrapped in, or NULL */
	uint64_t first_frame, last_frame;
	uint32_t offset; /* of the matched bytes in what was matched on */
	uint32_t length; /* of the matched bytes */
	uint8_t bytes[EVIDENCE_BYTES_MAX];
	uint8_t n_bytes;
};

struct observation {
	/* the identity */
	const char *service;
	const char *field[FIELD_N]; /* NULL: not told */
	const char *const *cpe;     /* at most OBSERVATION_CPE_MAX */
	const char *signature;
	enum tunnel tunnel : 8;
	enum method method : 8;
	uint8_t confidence;
	uint8_t n_cpe;
	bool soft;

	bool evidence_apart; /* owned: `evidence` has a block of its own */
	uint8_t n_evidence;

	/* what is merged */
	uint64_t first_us, last_us; /* 0: not known */
	uint64_t count;             /* responses that said so */
	unsigned turn;              /* the lowest */
	unsigned flags;             /* HEARD_* of their connections */
	struct evidence *evidence;  /* ascending; at most EVIDENCE_MAX */
};

/* where the one piece of evidence is put that a finding has */
struct evidence_room {
	struct evidence evidence;
	char via[ENCAP_TEXT_MAX];
};

/*
 * The observation a finding makes; its strings and those of the response are
 * borrowed, and so is `room`.  The finding must have a service.
 */
struct observation observation_of(
    const struct finding *f, struct evidence_room *room);

/* by identity: most confident first, then by what it says, as strings */
int observation_cmp(const struct observation *a, const struct observation *b);

/* that there is a tunnel, and nothing of what is inside */
bool observation_is_tunnel_alone(const struct observation *o);

/*
 * An owned copy.  What many have in common stays borrowed: the names of the
 * service and of the signature, of files and of what was wrapped around.
 */
struct observation *observation_dup(const struct observation *o);
void observation_free(struct observation *o);

/* adds what `more` counts; both must have the same identity */
void observation_merge(struct observation *o, const struct observation *more);

/* NULL sorts behind every string: who says more comes first */
int text_cmp(const char *a, const char *b);

int number_cmp(uint64_t a, uint64_t b);

/* the earlier of two times, either of which may be 0 for not known */
uint64_t earlier(uint64_t a, uint64_t b);

/* makes a span of time reach from the earliest to the latest of both */
void widen(
    uint64_t *first, uint64_t *last, uint64_t more_first, uint64_t more_last);

#endif
