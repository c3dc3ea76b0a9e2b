/*
 * Audit logs are read as what strangers may have written: every line is
 * checked against the chain, then for what its type must have.
 */
#include "active/audit.h"

#include "active/told.h"
#include "base/xalloc.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>

struct audit_reader {
	struct audit_sinks sinks;
	struct audit_chain chain;
	uint64_t n_run;
	bool in_run;

	struct told told; /* the line at hand */
	struct arena arena;
};

struct audit_reader *
audit_reader_new(const struct audit_sinks *sinks)
{
	struct audit_reader *r = xcalloc(1, sizeof(*r));

	r->sinks = *sinks;
	r->chain = audit_chain_of();
	return r;
}

void
audit_reader_free(struct audit_reader *r)
{
	if (r == NULL)
		return;
	arena_release(&r->arena);
	free(r);
}

const struct audit_chain *
audit_reader_chain(const struct audit_reader *r)
{
	return &r->chain;
}

uint64_t
audit_reader_runs(const struct audit_reader *r)
{
	return r->n_run;
}

/* --- entries --- */

static void
take_answer(struct audit_reader *r)
{
	struct response res = told_response(&r->told);

	if (r->told.bad == NULL && r->sinks.answer != NULL)
		r->sinks.answer(r->sinks.ctx, &res);
}

static void
take_found(struct audit_reader *r)
{
	struct response res;
	struct finding f = told_finding(&r->told, &res);

	if (f.service == NULL)
		told_bad(&r->told, "service");
	if (r->told.bad == NULL && r->sinks.found != NULL)
		r->sinks.found(r->sinks.ctx, &f);
}

static void
take_state(struct audit_reader *r)
{
	struct endpoint_event e = told_event(&r->told);

	if (r->told.bad == NULL && r->sinks.event != NULL)
		r->sinks.event(r->sinks.ctx, &e);
}

static void
take_tls(struct audit_reader *r)
{
	struct tls_facts f = told_tls(&r->told);

	if (r->told.bad == NULL && r->sinks.secured != NULL)
		r->sinks.secured(r->sinks.ctx, &f);
}

static void
take_fact(struct audit_reader *r)
{
	struct host_fact f = told_fact(&r->told);

	if (r->told.bad == NULL && r->sinks.fact != NULL)
		r->sinks.fact(r->sinks.ctx, &f);
}

static void
take_rtt(struct audit_reader *r)
{
	struct addr host = told_addr(&r->told);
	uint64_t rtt_us = told_latency(&r->told);

	if (r->told.bad == NULL && r->sinks.latency != NULL)
		r->sinks.latency(r->sinks.ctx, &host, rtt_us);
}

static void
take_run(struct audit_reader *r)
{
	if (told_number(&r->told, "format", INT64_MAX) != AUDIT_FORMAT)
		told_bad(&r->told, "format");
	r->in_run = true;
	r->n_run++;
	if (r->told.bad == NULL && r->sinks.run != NULL)
		r->sinks.run(r->sinks.ctx, r->n_run);
}

static void
take_end(struct audit_reader *r)
{
	told_number(&r->told, "exit", 255);
	r->in_run = false;
}

/* what left is there to be read by people */
static void
take_sent(struct audit_reader *r)
{
	enum proto proto = PROTO_TCP;

	told_endpoint(&r->told, &proto);
	told_number(&r->told, "socket", INT64_MAX);
	told_bytes(&r->told, "bytes");
}

static void
take_close(struct audit_reader *r)
{
	told_number(&r->told, "socket", INT64_MAX);
	told_number(&r->told, "sent", INT64_MAX);
	told_number(&r->told, "heard", INT64_MAX);
	told_needed_text(&r->told, "by");
}

static const struct {
	const char *type;
	void (*take)(struct audit_reader *r);
	bool begins; /* stands where no run is; all others within one */
} types[] = {
	{ "run", take_run, true },
	{ "connect", take_sent, false },
	{ "send", take_sent, false },
	{ "close", take_close, false },
	{ "answer", take_answer, false },
	{ "found", take_found, false },
	{ "state", take_state, false },
	{ "tls", take_tls, false },
	{ "fact", take_fact, false },
	{ "rtt", take_rtt, false },
	{ "end", take_end, false },
};
enum { TYPES = sizeof(types) / sizeof(types[0]) };

static bool
take(struct audit_reader *r, struct err *err)
{
	const char *type =
	    json_string_value(json_object_get(r->told.object, "type"));
	size_t i = 0;

	while (type != NULL && i < TYPES && strcmp(types[i].type, type) != 0)
		i++;
	if (type == NULL || i == TYPES)
		return err_set(err, "is of no type that is known here");
	if (types[i].begins && r->in_run)
		return err_set(
		    err, "a run begins where the one before has not ended");
	if (!types[i].begins && !r->in_run)
		return err_set(err, "belongs to no run");
	types[i].take(r);
	if (r->told.bad == NULL)
		return true;
	return err_set(
	    err, "%s has no good \"%s\"", types[i].type, r->told.bad);
}

bool
audit_reader_feed(struct audit_reader *r, struct bytes line, struct err *err)
{
	json_error_t error;

	if (line.n > AUDIT_LINE_MAX)
		return err_set(err, "is longer than an entry can be");
	if (!audit_chain_check(&r->chain, line, err))
		return false;
	json_t *o = json_loadb(
	    (const char *)line.p, line.n, JSON_REJECT_DUPLICATES, &error);
	if (o == NULL)
		return err_set(err, "is no JSON: %s", error.text);
	r->told = (struct told){ .object = o, .arena = &r->arena };
	bool ok = take(r, err);
	json_decref(o);
	r->told.object = NULL;
	arena_reset(&r->arena);
	return ok;
}

bool
audit_reader_end(const struct audit_reader *r, struct err *err)
{
	if (r->n_run == 0)
		return err_set(err, "it holds no run");
	if (r->in_run)
		return err_set(err,
		    "it ends before its run does: it was cut, or the run was");
	return true;
}
