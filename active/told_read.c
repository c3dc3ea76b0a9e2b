#include "active/told.h"

#include "base/base64.h"
#include "base/cert.h"
#include "base/text.h"

enum {
	CPES_MAX = 64,
	FACTS_MAX = 64,
	CERTS_MAX = 64,
};

/* --- members --- */

void
told_bad(struct told *t, const char *key)
{
	if (t->bad == NULL)
		t->bad = key;
}

static const char *
text_in(struct told *t, const json_t *o, const char *key)
{
	const json_t *v = json_object_get(o, key);

	if (v == NULL)
		return NULL;
	if (!json_is_string(v)) {
		told_bad(t, key);
		return NULL;
	}
	return text_of(
	    t->arena, (struct bytes){ (const uint8_t *)json_string_value(v),
	                  json_string_length(v) });
}

const char *
told_text(struct told *t, const char *key)
{
	return text_in(t, t->object, key);
}

const char *
told_needed_text(struct told *t, const char *key)
{
	const char *s = told_text(t, key);

	if (s == NULL)
		told_bad(t, key);
	return s != NULL ? s : "";
}

uint64_t
told_number(struct told *t, const char *key, uint64_t most)
{
	const json_t *v = json_object_get(t->object, key);
	json_int_t n = json_integer_value(v);

	if (json_is_integer(v) && n >= 0 && (uint64_t)n <= most)
		return (uint64_t)n;
	told_bad(t, key);
	return 0;
}

/* 0 when there is none */
static uint64_t
some(struct told *t, const char *key, uint64_t most)
{
	return json_object_get(t->object, key) != NULL
	           ? told_number(t, key, most)
	           : 0;
}

static bool
flag_in(struct told *t, const json_t *o, const char *key)
{
	const json_t *v = json_object_get(o, key);

	if (v != NULL && !json_is_boolean(v))
		told_bad(t, key);
	return json_is_true(v);
}

static bool
flag(struct told *t, const char *key)
{
	return flag_in(t, t->object, key);
}

struct bytes
told_bytes(struct told *t, const char *key)
{
	const json_t *v = json_object_get(t->object, key);
	struct buf b = { 0 };
	struct bytes out = { 0 };

	if (v == NULL)
		return out;
	if (json_is_string(v) &&
	    base64_parse(
	        &b, (struct bytes){ (const uint8_t *)json_string_value(v),
	                json_string_length(v) }))
		out = arena_bytes(t->arena, buf_view(&b));
	else
		told_bad(t, key);
	buf_release(&b);
	return out;
}

struct addr
told_addr(struct told *t)
{
	struct addr a = { { 0 } };

	if (!addr_parse(told_needed_text(t, "addr"), &a))
		told_bad(t, "addr");
	return a;
}

struct endpoint
told_endpoint(struct told *t, enum proto *proto)
{
	struct endpoint e = { told_addr(t),
		(uint16_t)told_number(t, "port", UINT16_MAX) };

	if (!proto_parse(told_needed_text(t, "proto"), proto))
		told_bad(t, "proto");
	return e;
}

/* which of a table's names stands there; `usual` when nothing does */
static unsigned
word(struct told *t, const char *key, const char *(*name)(unsigned), unsigned n,
    unsigned usual)
{
	const char *s = told_text(t, key);

	if (s == NULL)
		return usual;
	for (unsigned i = 0; i < n; i++)
		if (strcmp(name(i), s) == 0)
			return i;
	told_bad(t, key);
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
name_of_method(unsigned i)
{
	return method_name((enum method)i);
}

static const char *
name_of_state(unsigned i)
{
	return state_name((enum state)i);
}

/* an array of texts, of at most `most` */
static const char *const *
texts(struct told *t, const json_t *o, const char *key, size_t most, size_t *n)
{
	const json_t *array = json_object_get(o, key);

	*n = json_array_size(array);
	if (array == NULL)
		return NULL;
	if (!json_is_array(array) || *n > most) {
		told_bad(t, key);
		*n = 0;
		return NULL;
	}
	const char **out = arena_alloc(t->arena, (*n + 1) * sizeof(*out));
	for (size_t i = 0; i < *n; i++) {
		const json_t *v = json_array_get(array, i);
		if (!json_is_string(v))
			told_bad(t, key);
		out[i] = text_of(t->arena,
		    bytes_str(json_is_string(v) ? json_string_value(v) : ""));
	}
	return out;
}

/* --- what was told --- */

struct response
told_response(struct told *t)
{
	struct response res = { 0 };

	res.server = told_endpoint(t, &res.proto);
	res.tunnel = (enum tunnel)word(
	    t, "tunnel", name_of_tunnel, TUNNELS, TUNNEL_NONE);
	res.starttls = flag(t, "starttls");
	res.conn = told_number(t, "conn", INT64_MAX);
	res.turn = (unsigned)told_number(t, "turn", UINT32_MAX);
	res.probe = told_text(t, "probe");
	res.sent = told_bytes(t, "sent");
	res.sent_known = flag(t, "sent_known");
	res.before = told_bytes(t, "before");
	res.got = told_bytes(t, "got");
	res.whole = res.got.n;
	told_needed_text(t, "ending");
	res.ending =
	    (enum ending)word(t, "ending", name_of_ending, ENDINGS, END_OPEN);
	res.flags = (unsigned)some(t, "heard", (1U << HEARD_FLAGS) - 1);
	res.first_us = told_number(t, "first_us", INT64_MAX);
	res.last_us = told_number(t, "last_us", INT64_MAX);
	return res;
}

struct finding
told_finding(struct told *t, struct response *res)
{
	struct finding f = { .res = res };

	*res = told_response(t);
	f.service = told_text(t, "service");
	f.soft = flag(t, "soft");
	f.tunnel = (enum tunnel)word(
	    t, "within", name_of_tunnel, TUNNELS, TUNNEL_NONE);
	f.method = (enum method)word(
	    t, "method", name_of_method, METHOD_ACTIVE + 1, METHOD_ACTIVE);
	f.confidence =
	    (unsigned)told_number(t, "confidence", CONFIDENCE_VERSION);
	for (unsigned i = 0; i < FIELD_N; i++)
		f.field[i] = told_text(t, field_name((enum field)i));
	f.cpe = texts(t, t->object, "cpe", CPES_MAX, &f.n_cpe);
	f.signature = told_text(t, "signature");
	f.matched = told_bytes(t, "matched");
	f.offset = some(t, "offset", INT64_MAX);
	return f;
}

struct endpoint_event
told_event(struct told *t)
{
	struct endpoint_event e = { 0 };

	e.server = told_endpoint(t, &e.proto);
	told_needed_text(t, "state");
	e.state = (enum state)word(
	    t, "state", name_of_state, STATE_OPEN_FILTERED + 1, STATE_OPEN);
	e.reason = told_needed_text(t, "reason");
	e.stopped = told_text(t, "stopped");
	e.verdict = told_text(t, "verdict");
	e.evidence = told_text(t, "evidence");
	e.flags = (unsigned)told_number(t, "flags", (1U << HEARD_FLAGS) - 1);
	e.when_us = told_number(t, "when_us", INT64_MAX);
	return e;
}

static void
take_tls_facts(struct told *t, struct tls_facts *f)
{
	const json_t *array = json_object_get(t->object, "facts");
	size_t n = json_array_size(array);
	struct tls_fact *fact;

	if (!json_is_array(array) || n > FACTS_MAX) {
		told_bad(t, "facts");
		return;
	}
	fact = arena_alloc(t->arena, (n + 1) * sizeof(*fact));
	for (size_t i = 0; i < n; i++) {
		const json_t *pair = json_array_get(array, i);
		const char *what = json_string_value(json_array_get(pair, 0));
		const char *said = json_string_value(json_array_get(pair, 1));
		unsigned k = 0;
		while (what != NULL && k < TLS_WHAT_N &&
		       strcmp(tls_what_name((enum tls_what)k), what) != 0)
			k++;
		if (what == NULL || said == NULL || k == TLS_WHAT_N) {
			told_bad(t, "facts");
			return;
		}
		fact[i].what = (enum tls_what)k;
		fact[i].text = text_of(t->arena, bytes_str(said));
	}
	f->fact = fact;
	f->n_fact = n;
}

static void
take_certs(struct told *t, struct tls_facts *f)
{
	const json_t *array = json_object_get(t->object, "certs");
	size_t n = json_array_size(array);
	struct tls_cert *cert;

	if (!json_is_array(array) || n > CERTS_MAX) {
		told_bad(t, "certs");
		return;
	}
	cert = arena_alloc(t->arena, (n + 1) * sizeof(*cert));
	for (size_t i = 0; i < n; i++) {
		const json_t *o = json_array_get(array, i);
		if (json_object_get(o, "sha256") == NULL)
			told_bad(t, "certs");
		cert[i].sha256 = text_in(t, o, "sha256");
		cert[i].subject = text_in(t, o, "subject");
		cert[i].issuer = text_in(t, o, "issuer");
		cert[i].serial = text_in(t, o, "serial");
		cert[i].not_before = text_in(t, o, "not_before");
		cert[i].not_after = text_in(t, o, "not_after");
		cert[i].key = text_in(t, o, "key");
		cert[i].name =
		    texts(t, o, "names", CERT_NAMES_MAX, &cert[i].n_name);
		cert[i].self_signed = flag_in(t, o, "self_signed");
	}
	f->cert = cert;
	f->n_cert = n;
}

struct tls_facts
told_tls(struct told *t)
{
	struct tls_facts f = { 0 };

	f.server = told_endpoint(t, &f.proto);
	f.first_us = told_number(t, "first_us", INT64_MAX);
	f.last_us = told_number(t, "last_us", INT64_MAX);
	take_tls_facts(t, &f);
	take_certs(t, &f);
	f.resumed = flag(t, "resumed");
	f.client_cert_asked = flag(t, "client_cert_asked");
	f.starttls = flag(t, "starttls");
	return f;
}

struct host_fact
told_fact(struct told *t)
{
	return (struct host_fact){ .addr = told_addr(t),
		.what = told_needed_text(t, "what"),
		.value = told_needed_text(t, "value"),
		.from = told_needed_text(t, "from"),
		.when_us = told_number(t, "when_us", INT64_MAX) };
}

uint64_t
told_latency(struct told *t)
{
	return told_number(t, "rtt_us", INT64_MAX);
}
