/*
 * control: whether a host takes connections on ports where nobody listens.
 *
 * Asks a few high ports that no service uses, one after the other.  Who takes
 * most of them answers for whatever stands behind it, and open ports of his
 * mean nothing: "answers-everywhere", or "syn-proxy" when he also hangs up
 * at once on most of those he took, as a proxy does that finds nobody.
 */
#ifndef ACTIVE_CONTROL_H
#define ACTIVE_CONTROL_H

#include "base/addr.h"

struct control;
struct loop;
struct transport;

struct control_sinks {
	/* from when on a connection may be made, or when to ask again */
	uint64_t (*reserve)(
	    void *ctx, const struct endpoint *to, uint64_t now_us, bool *mine);
	/* once; `verdict` NULL: honest.  The control may be freed in it */
	void (*done)(void *ctx, const struct addr *host, const char *verdict,
	    const char *evidence);
	void *ctx;
};

struct control *control_new(struct loop *loop, struct transport *transport,
    const struct addr *host, uint64_t seed, const struct control_sinks *sinks);
void control_free(struct control *c);

#endif
