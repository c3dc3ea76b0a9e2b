/*
 * player: recorded servers, served to any client.
 *
 * Each server has a socket of its own on the loop.  A client is answered as
 * in the recording (replay/choice.h, replay/echo.h): a server that spoke first
 * speaks first, and one that closed closes in the same way.  Clients do not
 * disturb each other: what one may send before it is answered, how long it may
 * stay and how many there may be is bounded, and none of them is waited for.
 * Where there is no room for another one, the one that has been silent for
 * longest has to go.
 *
 * A server whose TLS was opened speaks TLS itself, with the recorded versions
 * and protocols and a certificate like the recorded one under a key of ours
 * (base/identity.h), and plays what was said inside.
 */
#ifndef REPLAY_PLAYER_H
#define REPLAY_PLAYER_H

#include "base/err.h"
#include "base/loop.h"
#include "replay/choice.h"

enum {
	PLAYER_REQUEST_MAX = 64 << 10,  /* bytes that may wait for an answer */
	PLAYER_IDLE_US = 300 * 1000000, /* before a silent client has to go */
	PLAYER_STALE_US = 1000000, /* or, when another one wants its place */
};

/* what a client said that there is no answer to, or none that was equal */
struct played {
	const struct script *script;
	struct endpoint client;
	struct bytes request;
	enum choice choice;
};

typedef void played_fn(void *ctx, const struct played *p);

struct player_options {
	bool recorded_pauses; /* between pieces; else none */
	bool once;       /* a server stops listening after its first client */
	size_t clients;  /* at once, over TCP; more wait until one can go */
	int64_t now_s;   /* since 1970, UTC: for certificates made anew */
	played_fn *tell; /* hears of every request; NULL: nobody */
	void *ctx;
	/* nothing listens and nobody is connected any more; NULL: nobody */
	void (*ended)(void *ctx);
};

struct player;

/* what it is handed must outlive it */
struct player *player_new(struct loop *loop, const struct sigdb *db,
    const struct player_options *options);
void player_free(struct player *p);

/* what came of listening */
enum listening { LISTENS, LISTENS_NO_RIGHT, LISTENS_IN_USE, LISTENS_NOT };

/* serves a script at this address; `err` says why not */
enum listening player_serve(struct player *p, const struct script *script,
    const struct endpoint *at, struct err *err);

#endif
