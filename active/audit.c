#include "active/audit.h"

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

/* of anybody */
static void
put_raw(json_t *o, const char *key, const char *raw)
{
	struct buf b = { 0 };

	text_add(&b, bytes_str(raw));
	json_line_text(o, key, buf_cstr(&b));
	buf_release(&b);
}

static void
put_number(json_t *o, const char *key, uint64_t n)
{
	json_object_set_new(o, key, json_integer((json_int_t)n));
}

static void
put_flag(json_t *o, const char *key, bool is)
{
	if (is)
		json_object_set_new(o, key, json_true());
}

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

	put_number(o, "format", AUDIT_FORMAT);
	json_line_text(o, "version", run->version);
	for (size_t i = 0; i < run->n_command; i++) {
		buf_clear(&b);
		text_add(&b, bytes_str(run->command[i]));
		json_array_append_new(words, json_string(buf_cstr(&b)));
	}
	buf_release(&b);
	json_object_set_new(o, "command", words);
	put_number(o, "seed", run->seed & INT64_MAX);
	json_line_text(o, "plan", run->plan);
	put_line(a, o);
}

static json_t *
spent_json(const struct cost *spent)
{
	json_t *o = json_object();

	for (int i = 0; i < PURSE_TIME; i++)
		put_number(o, purse_kind_name((enum purse_kind)i), spent->n[i]);
	return o;
}

void
audit_end(struct audit *a, int exit, uint64_t now_us)
{
	json_t *o = object_of("end", now_us);

	put_number(o, "exit", (uint64_t)exit);
	json_object_set_new(o, "spent", spent_json(&a->spent));
	put_line(a, o);
}

/* --- what leaves --- */

static void
put_send(struct audit *a, const struct wire_event *e, const char *type,
    const struct socket_count *c)
{
	json_t *o = object_of(type, a->epoch_us + e->now);

	put_number(o, "socket", c->number);
	json_line_endpoint(o, e->server, e->proto);
	json_line_text(o, "probe", e->probe);
	json_line_text(o, "reason", e->reason);
	if (e->bytes.n > 0)
		put_number(o, "size", e->bytes.n);
	json_line_bytes(o, "bytes", e->bytes);
	json_object_set_new(o, "spent", spent_json(e->spent));
	put_line(a, o);
}

static void
put_close(
    struct audit *a, const struct wire_event *e, const struct socket_count *c)
{
	json_t *o = object_of("close", a->epoch_us + e->now);

	put_number(o, "socket", c->number);
	json_line_text(o, "by", c->ended_by != NULL ? c->ended_by : "client");
	put_number(o, "sent", c->sent);
	put_number(o, "heard", c->heard);
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
put_response(json_t *o, const struct response *res)
{
	json_line_endpoint(o, &res->server, res->proto);
	json_line_text(o, "tunnel",
	    res->tunnel != TUNNEL_NONE ? tunnel_name(res->tunnel) : NULL);
	put_flag(o, "starttls", res->starttls);
	put_number(o, "conn", res->conn);
	put_number(o, "turn", res->turn);
	json_line_text(o, "probe", res->probe);
	json_line_bytes(o, "sent", res->sent);
	put_flag(o, "sent_known", res->sent_known);
	json_line_bytes(o, "before", res->before);
	json_line_bytes(o, "got", res->got);
	json_line_text(o, "ending", ending_name(res->ending));
	put_number(o, "first_us", res->first_us);
	put_number(o, "last_us", res->last_us);
}

static void
on_answer(void *ctx, const struct response *res)
{
	struct audit *a = ctx;
	json_t *o = object_of("answer", res->last_us);

	put_response(o, res);
	put_line(a, o);
	if (a->inner.answer != NULL)
		a->inner.answer(a->inner.ctx, res);
}

static void
put_found(struct audit *a, const struct finding *f)
{
	json_t *o = object_of("found", f->res->last_us), *cpe = json_array();

	put_response(o, f->res);
	json_line_text(o, "service", f->service);
	put_flag(o, "soft", f->soft);
	json_line_text(o, "within",
	    f->tunnel != TUNNEL_NONE ? tunnel_name(f->tunnel) : NULL);
	put_number(o, "confidence", f->confidence);
	for (unsigned i = 0; i < FIELD_N; i++)
		json_line_text(o, field_name((enum field)i), f->field[i]);
	for (size_t i = 0; i < f->n_cpe; i++)
		json_array_append_new(cpe, json_string(f->cpe[i]));
	if (f->n_cpe > 0)
		json_object_set_new(o, "cpe", json_incref(cpe));
	json_decref(cpe);
	put_line(a, o);
}

/* what a line of the database says is found again, all else is not */
static void
on_find(void *ctx, const struct finding *f)
{
	struct audit *a = ctx;

	if (f->line == NULL && f->service != NULL)
		put_found(a, f);
	a->inner.find(a->inner.ctx, f);
}

static void
on_event(void *ctx, const struct endpoint_event *e)
{
	struct audit *a = ctx;
	json_t *o = object_of("state", e->when_us);

	json_line_endpoint(o, &e->server, e->proto);
	json_line_text(o, "state", state_name(e->state));
	json_line_text(o, "reason", e->reason);
	json_line_text(o, "stopped", e->stopped);
	json_line_text(o, "verdict", e->verdict);
	json_line_text(o, "evidence", e->evidence);
	put_number(o, "flags", e->flags);
	put_number(o, "when_us", e->when_us);
	put_line(a, o);
	a->inner.event(a->inner.ctx, e);
}

static json_t *
cert_json(const struct tls_cert *c)
{
	json_t *o = json_object(), *names = json_array();

	json_line_text(o, "sha256", c->sha256);
	json_line_text(o, "subject", c->subject);
	json_line_text(o, "issuer", c->issuer);
	json_line_text(o, "serial", c->serial);
	json_line_text(o, "not_before", c->not_before);
	json_line_text(o, "not_after", c->not_after);
	json_line_text(o, "key", c->key);
	for (size_t i = 0; i < c->n_name; i++)
		json_array_append_new(names, json_string(c->name[i]));
	json_object_set_new(o, "names", names);
	put_flag(o, "self_signed", c->self_signed);
	return o;
}

static void
on_tls(void *ctx, const struct tls_facts *f)
{
	struct audit *a = ctx;
	json_t *o = object_of("tls", f->last_us);
	json_t *facts = json_array(), *certs = json_array();

	json_line_endpoint(o, &f->server, f->proto);
	put_number(o, "first_us", f->first_us);
	put_number(o, "last_us", f->last_us);
	for (size_t i = 0; i < f->n_fact; i++)
		json_array_append_new(
		    facts, json_pack("[s, s]", tls_what_name(f->fact[i].what),
		               f->fact[i].text));
	for (size_t i = 0; i < f->n_cert; i++)
		json_array_append_new(certs, cert_json(&f->cert[i]));
	json_object_set_new(o, "facts", facts);
	json_object_set_new(o, "certs", certs);
	put_flag(o, "resumed", f->resumed);
	put_flag(o, "client_cert_asked", f->client_cert_asked);
	put_flag(o, "starttls", f->starttls);
	put_line(a, o);
	a->inner.secured(a->inner.ctx, f);
}

void
audit_fact(void *audit, const struct host_fact *f)
{
	json_t *o = object_of("fact", f->when_us);
	char text[ADDR_TEXT_MAX];

	json_line_text(o, "addr", addr_format(&f->addr, text));
	json_line_text(o, "what", f->what);
	put_raw(o, "value", f->value);
	json_line_text(o, "from", f->from);
	put_number(o, "when_us", f->when_us);
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
	char text[ADDR_TEXT_MAX];

	json_line_text(o, "type", "rtt");
	json_line_text(o, "addr", addr_format(host, text));
	put_number(o, "rtt_us", rtt_us);
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
