/*
 * hello_memo: the fingerprints of the hellos that were heard last.
 *
 * A program says the same hello again and again, but for its random, the name
 * it asks for and its keys, none of which a fingerprint looks at; making one
 * anew takes longer than all else that is read of a hello.  A hello is known by
 * everything that its fingerprints are made of, so that what is remembered is
 * never another's.
 */
#ifndef CAPTURE_HELLO_MEMO_H
#define CAPTURE_HELLO_MEMO_H

#include "base/arena.h"
#include "capture/tls_hello.h"

enum {
	HELLO_MEMO_SLOTS = 256,
	HELLO_MEMO_KEY_MAX = 1 << 10, /* longer ones are made each time */
};

struct hello_memo;

struct hello_memo *hello_memo_new(void);
void hello_memo_free(struct hello_memo *m);

/* as JA3 and JA4 have them; the text is the arena's */
struct hello_names {
	const char *ja3, *ja4;
};

/* `m` may be NULL: nothing is remembered; the carrier is JA4's */
struct hello_names hello_memo_client(struct hello_memo *m, struct arena *a,
    const struct hello *client, char carrier);

/* JA3S */
const char *hello_memo_server(
    struct hello_memo *m, struct arena *a, const struct hello *server);

#endif
