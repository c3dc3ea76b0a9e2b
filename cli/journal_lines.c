#include "cli/journal_lines.h"

#include "base/base64.h"
#include "base/json_line.h"
#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

static const char *const names[JOURNAL_WHATS] = {
	[JOURNAL_RUN] = "run",
	[JOURNAL_DONE] = "done",
	[JOURNAL_FIND] = "find",
	[JOURNAL_EVENT] = "event",
	[JOURNAL_TLS] = "tls",
	[JOURNAL_FACT] = "fact",
	[JOURNAL_LATENCY] = "latency",
};

enum { NAMES_MAX = 1024, CERTS_MAX = 64 };

/* --- writing --- */

static json_t *
words_of(enum journal_what what)
{
	json_t *o = json_object();

	json_object_set_new(o, "what", json_string(names[what]));
	return o;
}

static void
put_number(json_t *o, const char *key, uint64_t n)
{
	if (n > 0)
		json_object_set_new(o, key, json_integer((json_int_t)n));
}

static void
put_texts(json_t *o, const char *key, const char *const *text, size_t n)
{
	json_t *array = json_array();

	for (size_t i = 0; i < n; i++)
		json_array_append_new(array,
		    text[i] != NULL ? json_string(text[i]) : json_null());
	json_object_set_new(o, key, array);
}

static int
add_piece(const char *piece, size_t n, void *out)
{
	buf_add(out, (struct bytes){ (const uint8_t *)piece, n });
	return 0;
}

static void
end(struct buf *out, json_t *o)
{
	json_dump_callback(o, add_piece, out, JSON_COMPACT);
	json_decref(o);
}

void
journal_line_run(
    struct buf *out, unsigned format, char *const *argv, size_t argc)
{
	json_t *o = words_of(JOURNAL_RUN), *command = json_array();
	struct buf word = { 0 };

	put_number(o, "format", format);
	json_line_text(o, "version", HARK_VERSION);
	/* file names may be of any bytes */
	for (size_t i = 0; i < argc; i++) {
		buf_clear(&word);
		base64_add(&word, bytes_str(argv[i]));
		json_array_append_new(command, json_string(buf_cstr(&word)));
	}
	buf_release(&word);
	json_object_set_new(o, "command_b64", command);
	end(out, o);
}

void
journal_line_done(struct buf *out, const struct target *t)
{
	json_t *o = words_of(JOURNAL_DONE);

	json_line_endpoint(o, &t->at, t->proto);
	end(out, o);
}

void
journal_line_find(struct buf *out, const struct finding *f)
{
	const struct response *res = f->res;
	json_t *o = words_of(JOURNAL_FIND);

	json_line_endpoint(o, &res->server, res->proto);
	json_line_text(o, "service", f->service);
	put_number(o, "soft", f->soft);
	put_number(o, "tunnel", f->tunnel);
	put_number(o, "method", f->method);
	put_number(o, "confidence", f->confidence);
	put_texts(o, "field", f->field, FIELD_N);
	put_texts(o, "cpe", f->cpe, f->n_cpe);
	json_line_text(o, "signature", f->signature);
	json_line_bytes(o, "matched", f->matched);
	put_number(o, "offset", f->offset);
	put_number(o, "inside", res->tunnel);
	put_number(o, "starttls", res->starttls);
	put_number(o, "conn", res->conn);
	put_number(o, "turn", res->turn);
	json_line_bytes(o, "sent", res->sent);
	json_line_bytes(o, "got", res->got);
	json_line_text(o, "probe", res->probe);
	put_number(o, "ending", res->ending);
	put_number(o, "flags", res->flags);
	put_number(o, "first", res->first_us);
	put_number(o, "last", res->last_us);
	end(out, o);
}

void
journal_line_event(struct buf *out, const struct endpoint_event *event)
{
	json_t *o = words_of(JOURNAL_EVENT);

	json_line_endpoint(o, &event->server, event->proto);
	put_number(o, "state", event->state);
	json_line_text(o, "reason", event->reason);
	json_line_text(o, "stopped", event->stopped);
	json_line_text(o, "verdict", event->verdict);
	json_line_text(o, "evidence", event->evidence);
	put_number(o, "flags", event->flags);
	put_number(o, "first", event->when_us);
	end(out, o);
}

static json_t *
cert_words(const struct tls_cert *c)
{
	json_t *o = json_object();

	json_line_text(o, "sha256", c->sha256);
	json_line_text(o, "subject", c->subject);
	json_line_text(o, "issuer", c->issuer);
	json_line_text(o, "serial", c->serial);
	json_line_text(o, "not_before", c->not_before);
	json_line_text(o, "not_after", c->not_after);
	json_line_text(o, "key", c->key);
	put_texts(o, "name", c->name, c->n_name);
	put_number(o, "self_signed", c->self_signed);
	return o;
}

void
journal_line_tls(struct buf *out, const struct tls_facts *facts)
{
	json_t *o = words_of(JOURNAL_TLS), *fact = json_array(),
	       *cert = json_array();

	json_line_endpoint(o, &facts->server, facts->proto);
	put_number(o, "first", facts->first_us);
	put_number(o, "last", facts->last_us);
	for (size_t i = 0; i < facts->n_fact; i++)
		json_array_append_new(
		    fact, json_pack("[i, s]", (int)facts->fact[i].what,
		              facts->fact[i].text));
	for (size_t i = 0; i < facts->n_cert; i++)
		json_array_append_new(cert, cert_words(&facts->cert[i]));
	json_object_set_new(o, "fact", fact);
	json_object_set_new(o, "cert", cert);
	put_number(o, "resumed", facts->resumed);
	put_number(o, "client_cert_asked", facts->client_cert_asked);
	put_number(o, "starttls", facts->starttls);
	end(out, o);
}

static void
put_host(json_t *o, const struct addr *host)
{
	char text[ADDR_TEXT_MAX];

	json_line_text(o, "addr", addr_format(host, text));
}

void
journal_line_fact(struct buf *out, const struct host_fact *fact,
    const struct endpoint *of, enum proto proto)
{
	json_t *o = words_of(JOURNAL_FACT);

	if (of != NULL)
		json_line_endpoint(o, of, proto);
	else
		put_host(o, &fact->addr);
	json_line_text(o, "kind", fact->what);
	json_line_text(o, "value", fact->value);
	json_line_text(o, "from", fact->from);
	put_number(o, "first", fact->when_us);
	end(out, o);
}

void
journal_line_latency(struct buf *out, const struct addr *host, uint64_t rtt_us)
{
	json_t *o = words_of(JOURNAL_LATENCY);

	put_host(o, host);
	put_number(o, "rtt", rtt_us);
	end(out, o);
}

/* --- reading --- */

static const char *
text_in(const json_t *o, const char *key)
{
	return json_string_value(json_object_get(o, key));
}

static uint64_t
number_in(const json_t *o, const char *key)
{
	json_int_t n = json_integer_value(json_object_get(o, key));

	return n > 0 ? (uint64_t)n : 0;
}

static bool
take_place(struct journal_line *line)
{
	const json_t *o = line->words;
	const char *addr = text_in(o, "addr"), *proto = text_in(o, "proto");
	const json_t *port = json_object_get(o, "port");

	if (addr == NULL || !addr_parse(addr, &line->at.addr))
		return false;
	if (port == NULL)
		return line->what == JOURNAL_FACT ||
		       line->what == JOURNAL_LATENCY;
	line->has_endpoint = true;
	line->at.port = (uint16_t)json_integer_value(port);
	return json_integer_value(port) >= 0 &&
	       json_integer_value(port) <= UINT16_MAX && proto != NULL &&
	       proto_parse(proto, &line->proto);
}

/* what a sink takes for granted */
static bool
is_whole(const struct journal_line *line)
{
	const json_t *o = line->words;

	switch (line->what) {
	case JOURNAL_FIND:
		return number_in(o, "tunnel") < TUNNELS &&
		       number_in(o, "inside") < TUNNELS &&
		       number_in(o, "method") <= METHOD_ACTIVE &&
		       number_in(o, "ending") <= END_CUT &&
		       number_in(o, "confidence") <= CONFIDENCE_VERSION;
	case JOURNAL_EVENT:
		return number_in(o, "state") <= STATE_OPEN_FILTERED &&
		       text_in(o, "reason") != NULL;
	case JOURNAL_FACT:
		return text_in(o, "kind") != NULL &&
		       text_in(o, "value") != NULL &&
		       text_in(o, "from") != NULL;
	default:
		return true;
	}
}

static bool
take_what(struct journal_line *line)
{
	const char *what = text_in(line->words, "what");

	for (unsigned i = 0; what != NULL && i < JOURNAL_WHATS; i++)
		if (strcmp(what, names[i]) == 0) {
			line->what = (enum journal_what)i;
			return true;
		}
	return false;
}

bool
journal_line_parse(
    struct journal_line *line, struct bytes text, struct err *err)
{
	json_error_t why;

	*line = (struct journal_line){ 0 };
	line->words = json_loadb(
	    (const char *)text.p, text.n, JSON_REJECT_DUPLICATES, &why);
	if (line->words == NULL)
		return err_set(err, "%s", why.text);
	if (!take_what(line) ||
	    (line->what != JOURNAL_RUN && !take_place(line)) ||
	    !is_whole(line)) {
		journal_line_release(line);
		return err_set(err, "no record of a journal");
	}
	line->is_verdict = line->what == JOURNAL_FACT &&
	                   strcmp(text_in(line->words, "kind"), "verdict") == 0;
	return true;
}

void
journal_line_release(struct journal_line *line)
{
	json_decref(line->words);
	line->words = NULL;
}

/* the bytes lie in `room`, as long as that has them */
static struct bytes
bytes_in(const json_t *o, const char *key, struct buf *room)
{
	const char *text = text_in(o, key);

	if (text == NULL || !base64_parse(room, bytes_str(text)))
		return (struct bytes){ 0 };
	return buf_view(room);
}

static size_t
texts_in(const json_t *o, const char *key, const char **text, size_t max)
{
	const json_t *array = json_object_get(o, key);
	size_t n = json_array_size(array);

	if (n > max)
		n = max;
	for (size_t i = 0; i < n; i++)
		text[i] = json_string_value(json_array_get(array, i));
	return n;
}

/* the same without those that are no text */
static size_t
names_in(const json_t *o, const char *key, const char **text, size_t max)
{
	size_t n = texts_in(o, key, text, max), kept = 0;

	for (size_t i = 0; i < n; i++)
		if (text[i] != NULL)
			text[kept++] = text[i];
	return kept;
}

static void
tell_find(const struct journal_line *line, const struct prober_sinks *into)
{
	const json_t *o = line->words;
	struct buf got = { 0 }, sent = { 0 }, matched = { 0 };
	const char *cpe[64];
	struct response res = { .server = line->at,
		.proto = line->proto,
		.tunnel = (enum tunnel)number_in(o, "inside"),
		.starttls = number_in(o, "starttls") > 0,
		.conn = number_in(o, "conn"),
		.turn = (unsigned)number_in(o, "turn"),
		.sent = bytes_in(o, "sent", &sent),
		.sent_known = true,
		.got = bytes_in(o, "got", &got),
		.probe = text_in(o, "probe"),
		.ending = (enum ending)number_in(o, "ending"),
		.flags = (unsigned)number_in(o, "flags"),
		.first_us = number_in(o, "first"),
		.last_us = number_in(o, "last") };
	struct finding f = { .res = &res,
		.service = text_in(o, "service"),
		.soft = number_in(o, "soft") > 0,
		.tunnel = (enum tunnel)number_in(o, "tunnel"),
		.method = (enum method)number_in(o, "method"),
		.confidence = (unsigned)number_in(o, "confidence"),
		.cpe = cpe,
		.signature = text_in(o, "signature"),
		.matched = bytes_in(o, "matched", &matched),
		.offset = number_in(o, "offset") };

	res.whole = res.got.n;
	texts_in(o, "field", f.field, FIELD_N);
	f.n_cpe = names_in(o, "cpe", cpe, sizeof(cpe) / sizeof(cpe[0]));
	into->find(into->ctx, &f);
	buf_release(&got);
	buf_release(&sent);
	buf_release(&matched);
}

static void
tell_event(const struct journal_line *line, const struct prober_sinks *into)
{
	const json_t *o = line->words;
	struct endpoint_event event = { .server = line->at,
		.proto = line->proto,
		.state = (enum state)number_in(o, "state"),
		.reason = text_in(o, "reason"),
		.stopped = text_in(o, "stopped"),
		.verdict = text_in(o, "verdict"),
		.evidence = text_in(o, "evidence"),
		.flags = (unsigned)number_in(o, "flags"),
		.when_us = number_in(o, "first") };

	into->event(into->ctx, &event);
}

static struct tls_cert
cert_in(const json_t *o, const char **name)
{
	return (struct tls_cert){ .sha256 = text_in(o, "sha256"),
		.subject = text_in(o, "subject"),
		.issuer = text_in(o, "issuer"),
		.serial = text_in(o, "serial"),
		.not_before = text_in(o, "not_before"),
		.not_after = text_in(o, "not_after"),
		.key = text_in(o, "key"),
		.name = name,
		.n_name = names_in(o, "name", name, NAMES_MAX),
		.self_signed = number_in(o, "self_signed") > 0 };
}

static void
tell_tls(const struct journal_line *line, const struct prober_sinks *into)
{
	const json_t *o = line->words, *cert = json_object_get(o, "cert"),
	             *fact = json_object_get(o, "fact"), *item;
	struct tls_fact facts[2 * TLS_WHAT_N];
	struct tls_cert certs[CERTS_MAX];
	const char **name =
	    xcalloc((size_t)CERTS_MAX * NAMES_MAX, sizeof(*name));
	struct tls_facts all = { .server = line->at,
		.proto = line->proto,
		.first_us = number_in(o, "first"),
		.last_us = number_in(o, "last"),
		.fact = facts,
		.cert = certs,
		.resumed = number_in(o, "resumed") > 0,
		.client_cert_asked = number_in(o, "client_cert_asked") > 0,
		.starttls = number_in(o, "starttls") > 0 };
	size_t i;

	json_array_foreach(fact, i, item)
	{
		json_int_t what = json_integer_value(json_array_get(item, 0));
		const char *text = json_string_value(json_array_get(item, 1));
		if (text != NULL && what >= 0 && what < TLS_WHAT_N &&
		    all.n_fact < 2 * TLS_WHAT_N)
			facts[all.n_fact++] =
			    (struct tls_fact){ (enum tls_what)what, text };
	}
	json_array_foreach(cert, i, item)
	{
		if (text_in(item, "sha256") != NULL && all.n_cert < CERTS_MAX) {
			certs[all.n_cert] =
			    cert_in(item, name + all.n_cert * NAMES_MAX);
			all.n_cert++;
		}
	}
	into->secured(into->ctx, &all);
	free(name);
}

static void
tell_fact(const struct journal_line *line, const struct prober_sinks *into)
{
	const json_t *o = line->words;
	struct host_fact fact = { .addr = line->at.addr,
		.what = text_in(o, "kind"),
		.value = text_in(o, "value"),
		.from = text_in(o, "from"),
		.when_us = number_in(o, "first") };

	into->fact(into->ctx, &fact);
}

static void
tell_latency(const struct journal_line *line, const struct prober_sinks *into)
{
	uint64_t rtt_us = number_in(line->words, "rtt");

	if (rtt_us > 0)
		into->latency(into->ctx, &line->at.addr, rtt_us);
}

void
journal_line_tell(
    const struct journal_line *line, const struct prober_sinks *into)
{
	static void (*const tell[JOURNAL_WHATS])(
	    const struct journal_line *, const struct prober_sinks *) = {
		[JOURNAL_FIND] = tell_find,
		[JOURNAL_EVENT] = tell_event,
		[JOURNAL_TLS] = tell_tls,
		[JOURNAL_FACT] = tell_fact,
		[JOURNAL_LATENCY] = tell_latency,
	};

	if (tell[line->what] != NULL)
		tell[line->what](line, into);
}
