#include "active/audit.h"

#include "active/told.h"
#include "base/json_line.h"
#include "base/text.h"
#include "base/time_text.h"
#include "base/xalloc.h"

#include <stdlib.h>

struct audit {
	struct audit_chain chain;
	audit_put_fn *put;
	void *ctx;
	uint64_t epoch_us;
	uint64_t n_socket;
	bool lost;
	struct buf line;
	struct prober_sinks inner;
	struct cost spent;
};

/* what is known of a connection until it is over */
struct socket_count {
	uint64_t number;
	uint64_t sent, heard; /* bytes */
	const char *ended_by; /* NULL: nobody yet */
};

struct audit *
audit_new(const struct audit_chain *chain, audit_put_fn *put, void *ctx,
    uint64_t epoch_us)
{
	struct audit *a = xcalloc(1, sizeof(*a));

	a->chain = *chain;
	a->put = put;
	a->ctx = ctx;
	a->epoch_us = epoch_us;
	return a;
}

void
audit_free(struct audit *a)
{
	if (a == NULL)
		return;
	buf_release(&a->line);
	free(a);
}

bool
audit_is_lost(const struct audit *a)
{
	return a->lost;
}

/* --- a line --- */

static json_t *
object_of(const char *type, uint64_t at_us)
{
	json_t *o = json_object();
	char text[TIME_TEXT_MAX];

	json_line_text(o, "at", time_format(at_us, text));
	json_line_text(o, "type", type);
	return o;
}

/* takes over `o` */
static void
put_line(struct audit *a, json_t *o)
{
	char *text = json_dumps(o, JSON_COMPACT | JSON_PRESERVE_ORDER);
	size_t n = text != NULL ? strlen(text) : 0;

	json_decref(o);
	/* the braces are the chain's */
	if (n > 2 && !a->lost) {
		audit_chain_add(&a->chain,
		    (struct bytes){ (const uint8_t *)text + 1, n - 2 },
		    &a->line);
		a->lost = !a->put(a->ctx, buf_view(&a->line));
	} else {
		a->lost = true;
	}
	free(text);
}

/* --- a run --- */

void
audit_begin(struct audit *a, const struct audit_run *run, uint64_t now_us)
{
	json_t *o = object_of("run", now_us), *words = json_array();
	struct buf b = { 0 };

	told_put_number(o, "format", AUDIT_FORMAT);
	json_line_text(o, "version", run->version);
	for (size_t i = 0; i < run->n_command; i++) {
		buf_clear(&b);
		text_add(&b, bytes_str(run->command[i]));
		json_array_append_new(words, json_string(buf_cstr(&b)));
	}
	buf_release(&b);
	json_object_set_new(o, "command", words);
	told_put_number(o, "seed", run->seed & INT64_MAX);
	json_line_text(o, "plan", run->plan);
	put_line(a, o);
}

static json_t *
spent_json(const struct cost *spent)
{
	json_t *o = json_object();

	for (int i = 0; i < PURSE_TIME; i++)
		told_put_number(
		    o, purse_kind_name((enum purse_kind)i), spent->n[i]);
	return o;
}

void
audit_end(struct audit *a, int exit, uint64_t now_us)
{
	json_t *o = object_of("end", now_us);

	told_put_number(o, "exit", (uint64_t)exit);
	json_object_set_new(o, "spent", spent_json(&a->spent));
	put_line(a, o);
}

/* --- what leaves --- */

static void
put_send(struct audit *a, const struct wire_event *e, const char *type,
    const struct socket_count *c)
{
	json_t *o = object_of(type, a->epoch_us + e->now);

	told_put_number(o, "socket", c->number);
	json_line_endpoint(o, e->server, e->proto);
	json_line_text(o, "probe", e->probe);
	json_line_text(o, "reason", e->reason);
	if (e->bytes.n > 0)
		told_put_number(o, "size", e->bytes.n);
	json_line_bytes(o, "bytes", e->bytes);
	json_object_set_new(o, "spent", spent_json(e->spent));
	put_line(a, o);
}

static void
put_close(
    struct audit *a, const struct wire_event *e, const struct socket_count *c)
{
	json_t *o = object_of("close", a->epoch_us + e->now);

	told_put_number(o, "socket", c->number);
	json_line_text(o, "by", c->ended_by != NULL ? c->ended_by : "client");
	told_put_number(o, "sent", c->sent);
	told_put_number(o, "heard", c->heard);
	put_line(a, o);
}

static struct socket_count *
count_of(struct audit *a, const struct wire_event *e)
{
	struct socket_count *c = *e->kept;

	if (c == NULL) {
		c = xcalloc(1, sizeof(*c));
		c->number = ++a->n_socket;
		*e->kept = c;
	}
	return c;
}

static void
note_end(struct socket_count *c, const char *by)
{
	if (c->ended_by == NULL)
		c->ended_by = by;
}

void
audit_wire(void *audit, const struct wire_event *e)
{
	struct audit *a = audit;
	struct socket_count *c = *e->kept;

	a->spent = *e->spent;
	if (e->what == WIRE_GONE) {
		if (c != NULL)
			put_close(a, e, c);
		free(c);
		*e->kept = NULL;
		return;
	}
	c = count_of(a, e);
	switch (e->what) {
	case WIRE_TRIED:
	case WIRE_CHECKED:
		put_send(a, e, "connect", c);
		break;
	case WIRE_WORDS:
		*(e->by_server ? &c->heard : &c->sent) += e->bytes.n;
		if (!e->by_server)
			put_send(a, e, "send", c);
		break;
	case WIRE_CLOSED:
		note_end(c, e->by_server ? "server" : "client");
		break;
	case WIRE_RESET:
		note_end(c, "reset");
		break;
	case WIRE_REFUSED:
		note_end(c, "refused");
		break;
	default:
		break;
	}
}

/* --- what comes back --- */

static void
on_answer(void *ctx, const struct response *res)
{
	struct audit *a = ctx;
	json_t *o = object_of("answer", res->last_us);

	told_put_response(o, res);
	put_line(a, o);
	if (a->inner.answer != NULL)
		a->inner.answer(a->inner.ctx, res);
}

/* what a line of the database says is found again, all else is not */
static void
on_find(void *ctx, const struct finding *f)
{
	struct audit *a = ctx;

	if (f->line == NULL && f->service != NULL) {
		json_t *o = object_of("found", f->res->last_us);
		told_put_finding(o, f);
		put_line(a, o);
	}
	a->inner.find(a->inner.ctx, f);
}

static void
on_event(void *ctx, const struct endpoint_event *e)
{
	struct audit *a = ctx;
	json_t *o = object_of("state", e->when_us);

	told_put_event(o, e);
	put_line(a, o);
	a->inner.event(a->inner.ctx, e);
}

static void
on_tls(void *ctx, const struct tls_facts *f)
{
	struct audit *a = ctx;
	json_t *o = object_of("tls", f->last_us);

	told_put_tls(o, f);
	put_line(a, o);
	a->inner.secured(a->inner.ctx, f);
}

void
audit_fact(void *audit, const struct host_fact *f)
{
	json_t *o = object_of("fact", f->when_us);

	told_put_fact(o, f);
	put_line(audit, o);
}

static void
on_fact(void *ctx, const struct host_fact *f)
{
	struct audit *a = ctx;

	audit_fact(a, f);
	a->inner.fact(a->inner.ctx, f);
}

static void
on_latency(void *ctx, const struct addr *host, uint64_t rtt_us)
{
	struct audit *a = ctx;
	json_t *o = json_object();

	json_line_text(o, "type", "rtt");
	told_put_latency(o, host, rtt_us);
	put_line(a, o);
	a->inner.latency(a->inner.ctx, host, rtt_us);
}

static void
on_done(void *ctx, const struct target *t)
{
	struct audit *a = ctx;

	if (a->inner.done != NULL)
		a->inner.done(a->inner.ctx, t);
}

struct prober_sinks
audit_sinks(struct audit *a, const struct prober_sinks *inner)
{
	a->inner = *inner;
	return (struct prober_sinks){ .find = on_find,
		.event = on_event,
		.fact = on_fact,
		.secured = on_tls,
		.latency = on_latency,
		.done = on_done,
		.answer = on_answer,
		.ctx = a };
}
