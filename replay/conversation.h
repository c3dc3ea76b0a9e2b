/*
 * conversation: what a recorded server said, as scripts to be played again.
 *
 * Conversations of a capture (capture/stream.h) are kept by server, each as
 * turns: what the client said, and what the server answered, in its pieces
 * and with its pauses.  A server that spoke first has a first turn to which
 * nothing was said.  Equal conversations are kept once; there are limits on
 * how many a server has and on the bytes of all of them.
 *
 * What was said inside of TLS becomes turns as well where the recording's
 * secrets open it (replay/sealed.h); where they do not, what the hellos told
 * is kept, so that its TLS can be spoken, and nothing is known inside.
 */
#ifndef REPLAY_CONVERSATION_H
#define REPLAY_CONVERSATION_H

#include "capture/stream.h"
#include "match/sig.h"

/* a piece of an answer: a datagram, or bytes that came together */
struct step {
	uint32_t n;
	uint32_t wait_us; /* after what was said before it; 10 s at most */
};

enum { TURN_PROBES_MAX = 4 };

struct turn {
	struct bytes sent; /* empty: the server spoke first */
	struct bytes got;  /* empty: it kept silent */
	struct step *step;
	size_t n_step;
	uint32_t probe[TURN_PROBES_MAX]; /* that ask the like of it */
	size_t n_probe;
	bool exact;  /* it is their very question */
	bool inside; /* of TLS */
};

struct conversation {
	struct turn *turn;
	size_t n_turn;
	enum stream_close close; /* how the server ended it before its client */
	uint32_t close_wait_us;  /* after what was said last */
	bool whole;              /* heard from its beginning */
	uint64_t hash;
};

/* what the handshakes of a server settled on, of those that were opened */
struct script_tls {
	uint16_t oldest, newest;  /* versions; 0: none was opened */
	const char *alpn;         /* apart by blanks; NULL: none */
	struct bytes certificate; /* DER; empty: not shown */
};

struct script {
	struct endpoint at;
	enum proto proto;
	struct script_tls tls;
	size_t n_shut;                     /* TLS without its secrets */
	struct conversation *conversation; /* whole ones first */
	size_t n;
	size_t cap;
	size_t left_out; /* for want of room */
};

struct scripts {
	struct arena arena;
	struct script *v;
	size_t n;
	size_t cap;
	size_t bytes;
	size_t *slot; /* by server; see scripts_add */
	size_t n_slot;
	struct sealed *sealed;
};

enum {
	CONVERSATIONS_MAX = 256,      /* of one server */
	SCRIPT_BYTES_MAX = 128 << 20, /* of all of them */
};

struct scripts *scripts_new(void);
void scripts_free(struct scripts *s);

/* a key log's text, in front of the conversations that it is for */
void scripts_add_secrets(void *scripts, struct bytes text);

/* a stream_fn */
void scripts_add(void *scripts, const struct stream *stream);

/*
 * Once all is in: in the order of servers, each request with the probes whose
 * question it is.
 */
void scripts_seal(struct scripts *s, const struct sigdb *db);

/* the server's; NULL: it was not recorded */
const struct script *scripts_find(
    const struct scripts *s, const struct endpoint *at, enum proto proto);

/* whether one of its conversations begins with words of the server */
bool script_speaks_first(const struct script *s);

#endif
