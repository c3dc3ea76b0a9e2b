/*
 * Audit logs are read as what strangers may have written: every line is
 * checked against the chain, then for what its type must have.
 */
#include "active/audit.h"

#include "base/base64.h"
#include "base/text.h"
#include "base/xalloc.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>

enum {
	CPES_MAX = 64,
	FACTS_MAX = 64,
	CERTS_MAX = 16,
	NAMES_MAX = 256, /* of a certificate */
};

struct audit_reader {
	struct audit_sinks sinks;
	struct audit_chain chain;
	uint64_t n_run;
	bool in_run;

	/* of the line at hand */
	const json_t *object;
	const char *bad; /* the member that is not what it should be */
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

/* --- members: what is bad is remembered, and something harmless given --- */

static void
bad(struct audit_reader *r, const char *key)
{
	if (r->bad == NULL)
		r->bad = key;
}

/* text as it is kept everywhere; NULL: there is none */
static const char *
text_in(struct audit_reader *r, const json_t *o, const char *key)
{
	const json_t *v = json_object_get(o, key);

	if (v == NULL)
		return NULL;
	if (!json_is_string(v)) {
		bad(r, key);
		return NULL;
	}
	return text_of(
	    &r->arena, (struct bytes){ (const uint8_t *)json_string_value(v),
	                   json_string_length(v) });
}

static const char *
text(struct audit_reader *r, const char *key)
{
	return text_in(r, r->object, key);
}

static const char *
needed_text(struct audit_reader *r, const char *key)
{
	const char *s = text(r, key);

	if (s == NULL)
		bad(r, key);
	return s != NULL ? s : "";
}

static uint64_t
number(struct audit_reader *r, const char *key, uint64_t most)
{
	const json_t *v = json_object_get(r->object, key);
	json_int_t n = json_integer_value(v);

	if (json_is_integer(v) && n >= 0 && (uint64_t)n <= most)
		return (uint64_t)n;
	bad(r, key);
	return 0;
}

static bool
flag_in(struct audit_reader *r, const json_t *o, const char *key)
{
	const json_t *v = json_object_get(o, key);

	if (v != NULL && !json_is_boolean(v))
		bad(r, key);
	return json_is_true(v);
}

static bool
flag(struct audit_reader *r, const char *key)
{
	return flag_in(r, r->object, key);
}

static struct bytes
binary(struct audit_reader *r, const char *key)
{
	const json_t *v = json_object_get(r->object, key);
	struct buf b = { 0 };
	struct bytes out = { 0 };

	if (v == NULL)
		return out;
	if (json_is_string(v) &&
	    base64_parse(
	        &b, (struct bytes){ (const uint8_t *)json_string_value(v),
	                json_string_length(v) }))
		out = arena_bytes(&r->arena, buf_view(&b));
	else
		bad(r, key);
	buf_release(&b);
	return out;
}

static void
address(struct audit_reader *r, struct addr *a)
{
	if (!addr_parse(needed_text(r, "addr"), a))
		bad(r, "addr");
}

static void
endpoint(struct audit_reader *r, struct endpoint *e, enum proto *proto)
{
	address(r, &e->addr);
	e->port = (uint16_t)number(r, "port", UINT16_MAX);
	if (!proto_parse(needed_text(r, "proto"), proto))
		bad(r, "proto");
}

/* which of a table's names stands there; `usual` when nothing does */
static unsigned
word(struct audit_reader *r, const char *key, const char *(*name)(unsigned),
    unsigned n, unsigned usual)
{
	const char *s = text(r, key);

	if (s == NULL)
		return usual;
	for (unsigned i = 0; i < n; i++)
		if (strcmp(name(i), s) == 0)
			return i;
	bad(r, key);
	return 0;
}

static const char *
name_of_ending(unsigned i)
{
	return ending_name((enum ending)i);
}

static const char *
name_of_tunnel(unsigned i)
{
	return tunnel_name((enum tunnel)i);
}

static const char *
name_of_state(unsigned i)
{
	return state_name((enum state)i);
}

/* an array of texts, of at most `most` */
static const char *const *
texts(struct audit_reader *r, const json_t *o, const char *key, size_t most,
    size_t *n)
{
	const json_t *array = json_object_get(o, key);

	*n = json_array_size(array);
	if (array == NULL)
		return NULL;
	if (!json_is_array(array) || *n > most) {
		bad(r, key);
		*n = 0;
		return NULL;
	}
	const char **out = arena_alloc(&r->arena, (*n + 1) * sizeof(*out));
	for (size_t i = 0; i < *n; i++) {
		const json_t *v = json_array_get(array, i);
		if (!json_is_string(v))
			bad(r, key);
		out[i] = text_of(&r->arena,
		    bytes_str(json_is_string(v) ? json_string_value(v) : ""));
	}
	return out;
}

/* --- entries --- */

static struct response
response(struct audit_reader *r)
{
	struct response res = { 0 };

	endpoint(r, &res.server, &res.proto);
	res.tunnel = (enum tunnel)word(
	    r, "tunnel", name_of_tunnel, TUNNELS, TUNNEL_NONE);
	res.starttls = flag(r, "starttls");
	res.conn = number(r, "conn", INT64_MAX);
	res.turn = (unsigned)number(r, "turn", UINT32_MAX);
	res.probe = text(r, "probe");
	res.sent = binary(r, "sent");
	res.sent_known = flag(r, "sent_known");
	res.before = binary(r, "before");
	res.got = binary(r, "got");
	res.whole = res.got.n;
	needed_text(r, "ending");
	res.ending =
	    (enum ending)word(r, "ending", name_of_ending, ENDINGS, END_OPEN);
	res.first_us = number(r, "first_us", INT64_MAX);
	res.last_us = number(r, "last_us", INT64_MAX);
	return res;
}

static void
take_answer(struct audit_reader *r)
{
	struct response res = response(r);

	if (r->bad == NULL && r->sinks.answer != NULL)
		r->sinks.answer(r->sinks.ctx, &res);
}

static void
take_found(struct audit_reader *r)
{
	struct response res = response(r);
	struct finding f = { .res = &res, .method = METHOD_ACTIVE };

	f.service = needed_text(r, "service");
	f.soft = flag(r, "soft");
	f.tunnel = (enum tunnel)word(
	    r, "within", name_of_tunnel, TUNNELS, TUNNEL_NONE);
	f.confidence = (unsigned)number(r, "confidence", CONFIDENCE_VERSION);
	for (unsigned i = 0; i < FIELD_N; i++)
		f.field[i] = text(r, field_name((enum field)i));
	f.cpe = texts(r, r->object, "cpe", CPES_MAX, &f.n_cpe);
	if (r->bad == NULL && r->sinks.found != NULL)
		r->sinks.found(r->sinks.ctx, &f);
}

static void
take_state(struct audit_reader *r)
{
	struct endpoint_event e = { 0 };

	endpoint(r, &e.server, &e.proto);
	needed_text(r, "state");
	e.state = (enum state)word(
	    r, "state", name_of_state, STATE_OPEN_FILTERED + 1, STATE_OPEN);
	e.reason = needed_text(r, "reason");
	e.stopped = text(r, "stopped");
	e.verdict = text(r, "verdict");
	e.evidence = text(r, "evidence");
	e.flags = (unsigned)number(r, "flags", (1U << HEARD_FLAGS) - 1);
	e.when_us = number(r, "when_us", INT64_MAX);
	if (r->bad == NULL && r->sinks.event != NULL)
		r->sinks.event(r->sinks.ctx, &e);
}

static void
take_tls_facts(struct audit_reader *r, struct tls_facts *f)
{
	const json_t *array = json_object_get(r->object, "facts");
	size_t n = json_array_size(array);
	struct tls_fact *fact;

	if (!json_is_array(array) || n > FACTS_MAX) {
		bad(r, "facts");
		return;
	}
	fact = arena_alloc(&r->arena, (n + 1) * sizeof(*fact));
	for (size_t i = 0; i < n; i++) {
		const json_t *pair = json_array_get(array, i);
		const char *what = json_string_value(json_array_get(pair, 0));
		const char *said = json_string_value(json_array_get(pair, 1));
		unsigned k = 0;
		while (what != NULL && k < TLS_WHAT_N &&
		       strcmp(tls_what_name((enum tls_what)k), what) != 0)
			k++;
		if (what == NULL || said == NULL || k == TLS_WHAT_N) {
			bad(r, "facts");
			return;
		}
		fact[i].what = (enum tls_what)k;
		fact[i].text = text_of(&r->arena, bytes_str(said));
	}
	f->fact = fact;
	f->n_fact = n;
}

static void
take_certs(struct audit_reader *r, struct tls_facts *f)
{
	const json_t *array = json_object_get(r->object, "certs");
	size_t n = json_array_size(array);
	struct tls_cert *cert;

	if (!json_is_array(array) || n > CERTS_MAX) {
		bad(r, "certs");
		return;
	}
	cert = arena_alloc(&r->arena, (n + 1) * sizeof(*cert));
	for (size_t i = 0; i < n; i++) {
		const json_t *o = json_array_get(array, i);
		if (json_object_get(o, "sha256") == NULL)
			bad(r, "certs");
		cert[i].sha256 = text_in(r, o, "sha256");
		cert[i].subject = text_in(r, o, "subject");
		cert[i].issuer = text_in(r, o, "issuer");
		cert[i].serial = text_in(r, o, "serial");
		cert[i].not_before = text_in(r, o, "not_before");
		cert[i].not_after = text_in(r, o, "not_after");
		cert[i].key = text_in(r, o, "key");
		cert[i].name = texts(r, o, "names", NAMES_MAX, &cert[i].n_name);
		cert[i].self_signed = flag_in(r, o, "self_signed");
	}
	f->cert = cert;
	f->n_cert = n;
}

static void
take_tls(struct audit_reader *r)
{
	struct tls_facts f = { 0 };

	endpoint(r, &f.server, &f.proto);
	f.first_us = number(r, "first_us", INT64_MAX);
	f.last_us = number(r, "last_us", INT64_MAX);
	take_tls_facts(r, &f);
	take_certs(r, &f);
	f.resumed = flag(r, "resumed");
	f.client_cert_asked = flag(r, "client_cert_asked");
	f.starttls = flag(r, "starttls");
	if (r->bad == NULL && r->sinks.secured != NULL)
		r->sinks.secured(r->sinks.ctx, &f);
}

static void
take_fact(struct audit_reader *r)
{
	struct host_fact f = { 0 };

	address(r, &f.addr);
	f.what = needed_text(r, "what");
	f.value = needed_text(r, "value");
	f.from = needed_text(r, "from");
	f.when_us = number(r, "when_us", INT64_MAX);
	if (r->bad == NULL && r->sinks.fact != NULL)
		r->sinks.fact(r->sinks.ctx, &f);
}

static void
take_rtt(struct audit_reader *r)
{
	struct addr host = { { 0 } };

	address(r, &host);
	uint64_t rtt = number(r, "rtt_us", INT64_MAX);
	if (r->bad == NULL && r->sinks.latency != NULL)
		r->sinks.latency(r->sinks.ctx, &host, rtt);
}

static void
take_run(struct audit_reader *r)
{
	if (number(r, "format", INT64_MAX) != AUDIT_FORMAT)
		bad(r, "format");
	r->in_run = true;
	r->n_run++;
	if (r->bad == NULL && r->sinks.run != NULL)
		r->sinks.run(r->sinks.ctx, r->n_run);
}

static void
take_end(struct audit_reader *r)
{
	number(r, "exit", 255);
	r->in_run = false;
}

/* what left is there to be read by people */
static void
take_sent(struct audit_reader *r)
{
	struct endpoint e = { 0 };
	enum proto proto = PROTO_TCP;

	endpoint(r, &e, &proto);
	number(r, "socket", INT64_MAX);
	binary(r, "bytes");
}

static void
take_close(struct audit_reader *r)
{
	number(r, "socket", INT64_MAX);
	number(r, "sent", INT64_MAX);
	number(r, "heard", INT64_MAX);
	needed_text(r, "by");
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
	    json_string_value(json_object_get(r->object, "type"));
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
	r->bad = NULL;
	types[i].take(r);
	if (r->bad == NULL)
		return true;
	return err_set(err, "%s has no good \"%s\"", types[i].type, r->bad);
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
	r->object = o;
	bool ok = take(r, err);
	json_decref(o);
	r->object = NULL;
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
