#include "active/told.h"

#include "base/json_line.h"
#include "base/text.h"

void
told_put_number(json_t *o, const char *key, uint64_t n)
{
	json_object_set_new(o, key, json_integer((json_int_t)n));
}

static void
put_some(json_t *o, const char *key, uint64_t n)
{
	if (n > 0)
		told_put_number(o, key, n);
}

static void
put_flag(json_t *o, const char *key, bool is)
{
	if (is)
		json_object_set_new(o, key, json_true());
}

/* of anybody, made UTF-8 */
static void
put_raw(json_t *o, const char *key, const char *raw)
{
	struct buf b = { 0 };

	text_add(&b, bytes_str(raw));
	json_line_text(o, key, buf_cstr(&b));
	buf_release(&b);
}

static void
put_texts(json_t *o, const char *key, const char *const *text, size_t n)
{
	json_t *array = json_array();

	for (size_t i = 0; i < n; i++)
		json_array_append_new(array, json_string(text[i]));
	json_object_set_new(o, key, array);
}

static void
put_tunnel(json_t *o, const char *key, enum tunnel tunnel)
{
	json_line_text(
	    o, key, tunnel != TUNNEL_NONE ? tunnel_name(tunnel) : NULL);
}

void
told_put_response(json_t *o, const struct response *res)
{
	json_line_endpoint(o, &res->server, res->proto);
	put_tunnel(o, "tunnel", res->tunnel);
	put_flag(o, "starttls", res->starttls);
	told_put_number(o, "conn", res->conn);
	told_put_number(o, "turn", res->turn);
	json_line_text(o, "probe", res->probe);
	json_line_bytes(o, "sent", res->sent);
	put_flag(o, "sent_known", res->sent_known);
	json_line_bytes(o, "before", res->before);
	json_line_bytes(o, "got", res->got);
	json_line_text(o, "ending", ending_name(res->ending));
	put_some(o, "heard", res->flags);
	told_put_number(o, "first_us", res->first_us);
	told_put_number(o, "last_us", res->last_us);
}

void
told_put_finding(json_t *o, const struct finding *f)
{
	told_put_response(o, f->res);
	json_line_text(o, "service", f->service);
	put_flag(o, "soft", f->soft);
	put_tunnel(o, "within", f->tunnel);
	json_line_text(o, "method", method_name(f->method));
	told_put_number(o, "confidence", f->confidence);
	for (unsigned i = 0; i < FIELD_N; i++)
		json_line_text(o, field_name((enum field)i), f->field[i]);
	if (f->n_cpe > 0)
		put_texts(o, "cpe", f->cpe, f->n_cpe);
	json_line_text(o, "signature", f->signature);
	json_line_bytes(o, "matched", f->matched);
	put_some(o, "offset", f->offset);
}

void
told_put_event(json_t *o, const struct endpoint_event *e)
{
	json_line_endpoint(o, &e->server, e->proto);
	json_line_text(o, "state", state_name(e->state));
	json_line_text(o, "reason", e->reason);
	json_line_text(o, "stopped", e->stopped);
	json_line_text(o, "verdict", e->verdict);
	json_line_text(o, "evidence", e->evidence);
	told_put_number(o, "flags", e->flags);
	told_put_number(o, "when_us", e->when_us);
}

static json_t *
cert_json(const struct tls_cert *c)
{
	json_t *o = json_object();

	json_line_text(o, "sha256", c->sha256);
	json_line_text(o, "subject", c->subject);
	json_line_text(o, "issuer", c->issuer);
	json_line_text(o, "serial", c->serial);
	json_line_text(o, "not_before", c->not_before);
	json_line_text(o, "not_after", c->not_after);
	json_line_text(o, "key", c->key);
	put_texts(o, "names", c->name, c->n_name);
	put_flag(o, "self_signed", c->self_signed);
	return o;
}

void
told_put_tls(json_t *o, const struct tls_facts *f)
{
	json_t *facts = json_array(), *certs = json_array();

	json_line_endpoint(o, &f->server, f->proto);
	told_put_number(o, "first_us", f->first_us);
	told_put_number(o, "last_us", f->last_us);
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
}

static void
put_host(json_t *o, const struct addr *host)
{
	char text[ADDR_TEXT_MAX];

	json_line_text(o, "addr", addr_format(host, text));
}

void
told_put_fact(json_t *o, const struct host_fact *f)
{
	put_host(o, &f->addr);
	json_line_text(o, "what", f->what);
	put_raw(o, "value", f->value);
	json_line_text(o, "from", f->from);
	told_put_number(o, "when_us", f->when_us);
}

void
told_put_latency(json_t *o, const struct addr *host, uint64_t rtt_us)
{
	put_host(o, host);
	told_put_number(o, "rtt_us", rtt_us);
}
