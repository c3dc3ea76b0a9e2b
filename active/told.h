/*
 * told: what a prober's sinks are told, as members of a JSON object, and back.
 *
 * Journals (cli/journal.h) and audit logs (active/audit.h) keep it in the same
 * words: enumerations by their names, text as UTF-8, bytes as base64, and what
 * is NULL, 0, false or empty is left out, unless it is always there.
 *
 * Reading takes the object as a stranger's.  A member that is not what it
 * should be is remembered, the first of them, and something harmless is given
 * in its place; so all is read, and then `bad` is looked at.
 */
#ifndef ACTIVE_TOLD_H
#define ACTIVE_TOLD_H

#include "active/prober.h"
#include "base/arena.h"

#include <jansson.h>

/* --- writing --- */

/* always there */
void told_put_number(json_t *o, const char *key, uint64_t n);

void told_put_response(json_t *o, const struct response *res);
/* and its response */
void told_put_finding(json_t *o, const struct finding *f);
void told_put_event(json_t *o, const struct endpoint_event *e);
void told_put_tls(json_t *o, const struct tls_facts *f);
void told_put_fact(json_t *o, const struct host_fact *f);
void told_put_latency(json_t *o, const struct addr *host, uint64_t rtt_us);

/* --- reading --- */

struct told {
	const json_t *object;
	struct arena *arena; /* as long as what is read lasts */
	const char *bad;     /* the member that is not good; NULL: all are */
};

void told_bad(struct told *t, const char *key);

/* NULL: there is none */
const char *told_text(struct told *t, const char *key);
/* never NULL, and bad when there is none */
const char *told_needed_text(struct told *t, const char *key);
/* bad when there is none */
uint64_t told_number(struct told *t, const char *key, uint64_t most);
struct bytes told_bytes(struct told *t, const char *key);
struct addr told_addr(struct told *t);
struct endpoint told_endpoint(struct told *t, enum proto *proto);

struct response told_response(struct told *t);
/* `res` becomes its response */
struct finding told_finding(struct told *t, struct response *res);
struct endpoint_event told_event(struct told *t);
struct tls_facts told_tls(struct told *t);
struct host_fact told_fact(struct told *t);
/* of told_addr */
uint64_t told_latency(struct told *t);

#endif
