/*
 * auditing: --audit of the verbs that ask.
 *
 * Every packet with words and every connection is written down as it leaves,
 * and what comes back is; a run whose log can not be written sends nothing
 * more.  All functions but auditing_begin do nothing, or hand on, without a
 * log (NULL).
 *
 *	a = auditing_begin(path, call, seed, plan, epoch_us, &err);
 *	auditing_use(a, transport);
 *	sinks = auditing_sinks(a, &sinks);
 *	... the run, with auditing_look now and then ...
 *	auditing_end(a, status, &err);
 */
#ifndef CLI_AUDITING_H
#define CLI_AUDITING_H

#include "active/audit.h"
#include "cli/verbs.h"

struct auditing;

/* `plan`: the hash of the plan that is carried out, or NULL; NULL with err */
struct auditing *auditing_begin(const char *path, const struct call *call,
    uint64_t seed, const char *plan, uint64_t epoch_us, struct err *err);

/* a log that fails from now on stops it */
void auditing_use(struct auditing *a, struct transport *t);

struct prober_sinks auditing_sinks(
    struct auditing *a, const struct prober_sinks *inner);

/* what was learnt otherwise */
void auditing_fact(struct auditing *a, const struct host_fact *fact);

/* brings to the disk what is older than a second */
void auditing_look(struct auditing *a, uint64_t now);

/* frees it; false when not all was written */
bool auditing_end(struct auditing *a, int status, struct err *err);

#endif
