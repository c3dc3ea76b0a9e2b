/*
 * hark cut: a conversation of a capture as a small, clean fixture.
 */
#include "cli/cut_found.h"
#include "cli/diff_print.h"
#include "cli/interrupt.h"
#include "cli/matching.h"
#include "cli/reading.h"
#include "cli/say.h"
#include "cli/signatures.h"
#include "cli/verbs.h"

#include "base/os.h"
#include "base/save.h"
#include "base/xalloc.h"
#include "replay/expectation.h"
#include "replay/fixture.h"
#include "replay/redact.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum {
	NAMED_MAX = 12, /* endpoints that are named to who asked for others */
	CONVERSATIONS_MAX = 100,
};

/* when fixtures begin: the first second of 2024 */
static const uint64_t begin_us = 1704067200000000;

struct cut_options {
	struct signature_options signatures;
	struct match_options matching;
	const char *endpoint, *client, *proto, *out;
	size_t first; /* 0: one */
	struct words redact;
	bool keep_addresses, keep_secrets, whole;
};

static const struct option cut_table[] = {
	{ NULL, "--endpoint", "IP:PORT", "the server; IPv6 as [2001:db8::1]:22",
	    option_text, offsetof(struct cut_options, endpoint) },
	{ NULL, "--client", "IP[:PORT]", "what it said to this client alone",
	    option_text, offsetof(struct cut_options, client) },
	{ NULL, "--proto", "PROTO", "tcp or udp, where it speaks both",
	    option_text, offsetof(struct cut_options, proto) },
	{ NULL, "--first", "N", "its first N conversations (1)", option_number,
	    offsetof(struct cut_options, first) },
	{ "-o", NULL, "FILE",
	    "X.pcap or X.pcapng; X.expect.jsonl goes beside it", option_text,
	    offsetof(struct cut_options, out) },
	{ NULL, "--whole", NULL,
	    "all that was said, not only what findings need", option_flag,
	    offsetof(struct cut_options, whole) },
	{ NULL, "--keep-addresses", NULL,
	    "addresses and ports as they are, not those of documentation",
	    option_flag, offsetof(struct cut_options, keep_addresses) },
	{ 0 },
};

static const struct option secrets_table[] = {
	{ NULL, "--redact", "REGEX",
	    "overwrite what it matches, on both sides (PCRE; several)",
	    option_list, offsetof(struct cut_options, redact) },
	{ NULL, "--keep-secrets", NULL,
	    "names and passwords as they are; overwritten are those of FTP, "
	    "POP3, IMAP, SMTP, NNTP, IRC, telnet, HTTP and SIP headers, "
	    "cookies, forms, JSON, XMPP, Redis, MySQL, PostgreSQL, LDAP, SNMP, "
	    "MQTT, NTLM, AMQP, VNC, SOCKS, SQL Server and SCRAM",
	    option_flag, offsetof(struct cut_options, keep_secrets) },
	{ 0 },
};

static const struct option_group cut_groups[] = {
	{ "Options", cut_table, 0 },
	{ "Secrets", secrets_table, 0 },
	{ "Signatures", signature_options,
	    offsetof(struct cut_options, signatures) },
	{ "Matching", matching_options,
	    offsetof(struct cut_options, matching) },
	{ 0 },
};

/* what is cut, and out of what */
struct cutting {
	const struct cut_options *options;
	struct pipeline_setup setup;
	struct endpoint server, client;
	bool has_client, has_client_port;
	size_t wanted;
	/* by protocol: those that came first, in order of time */
	struct cut *found[2][CONVERSATIONS_MAX];
	size_t n_found[2];
	uint64_t seen[2];
	struct cuts cuts;
	struct result_set *original; /* what all of the capture tells */
	bool damaged;
};

static bool
parse_client(struct cutting *c, const char *text, struct err *err)
{
	c->has_client = true;
	c->has_client_port = endpoint_parse(text, &c->client);
	if (c->has_client_port || addr_parse(text, &c->client.addr))
		return true;
	return err_set(err, "--client is IP or IP:PORT, not %s", text);
}

static bool
check(struct cutting *c, const struct words *operands, struct err *err)
{
	const struct cut_options *o = c->options;
	size_t n = o->out != NULL ? fixture_stem_of(o->out) : 0;
	enum proto proto;

	if (operands->n != 1)
		return err_set(err, "cut takes one capture");
	if (o->endpoint == NULL)
		return err_set(err, "cut needs the server: --endpoint IP:PORT");
	if (!endpoint_parse(o->endpoint, &c->server))
		return err_set(
		    err, "--endpoint is IP:PORT, not %s", o->endpoint);
	if (o->client != NULL && !parse_client(c, o->client, err))
		return false;
	if (o->proto != NULL && !proto_parse(o->proto, &proto))
		return err_set(err, "--proto is tcp or udp, not %s", o->proto);
	if (o->out == NULL)
		return err_set(err, "cut needs a file to write: -o X.pcap");
	if (n == 0 || strchr(o->out + n + 1, '.') != NULL)
		return err_set(err,
		    "-o is X.pcap or X.pcapng, which is what cut writes, not "
		    "%s",
		    o->out);
	if (o->first > CONVERSATIONS_MAX)
		return err_set(err, "--first is at most %d", CONVERSATIONS_MAX);
	c->wanted = o->first > 0 ? o->first : 1;
	return true;
}

static bool
is_wanted(const struct cutting *c, const struct stream *s)
{
	for (unsigned side = 0; side < 2; side++) {
		const struct endpoint *other = &s->end[1 - side];
		if (!endpoint_eq(&s->end[side], &c->server))
			continue;
		if (!c->has_client ||
		    (addr_eq(&other->addr, &c->client.addr) &&
		        (!c->has_client_port || other->port == c->client.port)))
			return true;
	}
	return false;
}

/* a stream_fn: keeps the first ones */
static void
take_stream(void *ctx, const struct stream *s)
{
	struct cutting *c = ctx;
	struct cut **v = c->found[s->proto];
	size_t *n = &c->n_found[s->proto], at = *n;

	if (!is_wanted(c, s))
		return;
	c->seen[s->proto]++;
	while (at > 0 && v[at - 1]->first_us > s->first_us)
		at--;
	if (at == c->wanted)
		return;
	if (*n == c->wanted)
		cut_free(v[--*n]);
	memmove(&v[at + 1], &v[at], (*n - at) * sizeof(*v));
	v[at] = cut_of(s, &c->server);
	++*n;
}

/* what is told to who asked for an endpoint that is not there */
static void
name_endpoints(struct inventory *inv)
{
	struct inventory_view v = inventory_view_of(inv);
	char text[ADDR_TEXT_MAX];

	for (size_t i = 0; i < v.n_endpoint && i < NAMED_MAX; i++)
		say("the capture has %s %u/%s",
		    addr_format(&v.endpoint[i]->at.addr, text),
		    v.endpoint[i]->at.port, proto_name(v.endpoint[i]->proto));
	if (v.n_endpoint > NAMED_MAX)
		say("and %zu more", v.n_endpoint - NAMED_MAX);
	inventory_view_release(&v);
}

static bool
choose(struct cutting *c, struct inventory *inv)
{
	enum proto proto = c->n_found[PROTO_TCP] > 0 ? PROTO_TCP : PROTO_UDP;
	struct err err;

	if (c->options->proto != NULL) {
		proto_parse(c->options->proto, &proto);
	} else if (c->n_found[PROTO_TCP] > 0 && c->n_found[PROTO_UDP] > 0) {
		say("%s speaks TCP and UDP; which one is meant says --proto",
		    c->options->endpoint);
		return false;
	}
	if (c->n_found[proto] == 0) {
		say("no conversation with %s%s%s that says anything",
		    c->options->endpoint, c->has_client ? " of " : "",
		    c->has_client ? c->options->client : "");
		name_endpoints(inv);
		return false;
	}
	const struct known_endpoint *e = inventory_find(inv, &c->server, proto);
	c->original = result_set_new();
	if (e != NULL) {
		struct result r = result_of(e);
		if (!c->options->keep_addresses) {
			struct cut moved = *c->found[proto][0];
			cut_move(&moved, 0);
			r.at = moved.end[STREAM_SERVER];
		}
		result_set_add(c->original, &r);
	}
	result_set_seal(c->original, &err);
	c->cuts.v = c->found[proto];
	c->cuts.n = c->n_found[proto];
	c->cuts.pieces = xcalloc(c->cuts.n, sizeof(size_t));
	for (size_t i = 0; i < c->cuts.n; i++)
		c->cuts.pieces[i] = c->cuts.v[i]->n_piece;
	return true;
}

static enum exit_code
read_capture(struct cutting *c, const char *path)
{
	static const enum exit_code codes[] = {
		[READ_WHOLE] = EXIT_FINE,
		[READ_DAMAGED] = EXIT_FINE,
		[READ_BROKEN] = EXIT_DAMAGED,
		[READ_REFUSED] = EXIT_FAILED,
		[READ_INTERRUPTED] = EXIT_INTERRUPTED,
	};
	struct pipeline *p = pipeline_new(&c->setup);

	p->sinks.stream = take_stream;
	p->sinks.stream_ctx = c;
	p->sinks.stream_of = &c->server;
	enum read_end end = reading_one_said(p, path, NULL);
	enum exit_code status = codes[end];
	c->damaged = end == READ_DAMAGED;
	if (status == EXIT_FINE && !choose(c, p->inventory))
		status = EXIT_FAILED;
	pipeline_free(p);
	return status;
}

/* how often an address of before stands in what was said */
static size_t
count_address(const struct cut *c, const struct addr *a)
{
	char text[ADDR_TEXT_MAX];
	struct bytes form = bytes_str(addr_format(a, text));
	size_t n = 0;

	for (unsigned side = 0; side < 2; side++) {
		struct bytes rest = buf_view(&c->words[side]);
		const uint8_t *p;
		while (rest.n > 0 &&
		       (p = memmem(rest.p, rest.n, form.p, form.n)) != NULL) {
			n++;
			rest = bytes_cut(
			    rest, (size_t)(p - rest.p) + form.n, rest.n);
		}
	}
	return n;
}

/* what was not heard, or can not be looked into */
static void
say_what_lacks(const struct cut *c)
{
	const struct buf *client = &c->words[STREAM_CLIENT];

	if (c->flags & HEARD_TRUNCATED)
		say("the capture, or the limit of 1 MiB, does not hold all of "
		    "it");
	if (c->flags & HEARD_GAP)
		say("bytes are missing in the midst; so they are in the "
		    "fixture");
	if (c->flags & HEARD_MIDSTREAM)
		say("its beginning was not seen; the fixture has no handshake");
	if (bytes_starts(buf_view(client), BYTES("PRI * HTTP/2.0")))
		say("headers of HTTP/2 are compressed: what is in them was "
		    "not looked at");
}

/* to the addresses of fixtures; says where the old ones still stand */
static void
move(struct cut *c, unsigned nth)
{
	const struct addr old[2] = { c->end[0].addr, c->end[1].addr };
	char text[ADDR_TEXT_MAX];

	cut_move(c, nth);
	for (unsigned side = 0; side < 2; side++) {
		size_t n = count_address(c, &old[side]);
		if (n > 0 && !addr_eq(&old[side], &c->end[side].addr))
			say("%s still stands in what was said, %zu times; "
			    "--redact takes it out",
			    addr_format(&old[side], text), n);
	}
}

/* to the addresses and the time of fixtures */
static void
normalise(struct cutting *c)
{
	uint64_t first = c->cuts.v[0]->first_us;

	for (size_t i = 0; i < c->cuts.n; i++) {
		struct cut *one = c->cuts.v[i];
		say_what_lacks(one);
		if (!c->options->keep_addresses)
			move(one, (unsigned)i);
		cut_shift(one, begin_us + (one->first_us - first));
	}
}

static bool
redact(struct cutting *c)
{
	const struct cut_options *o = c->options;
	struct redacted told = { 0 };
	struct err err;

	for (size_t k = 0; k < o->redact.n; k++) {
		size_t n = 0;
		for (size_t i = 0; i < c->cuts.n; i++)
			if (!redact_pattern(
			        c->cuts.v[i], o->redact.v[k], &n, &err)) {
				say("--redact '%s': %s", o->redact.v[k],
				    err.text);
				return false;
			}
		say("overwritten: %zu times what '%s' matches", n,
		    o->redact.v[k]);
	}
	for (size_t i = 0; i < c->cuts.n && !o->keep_secrets; i++)
		if (!redact_credentials(c->cuts.v[i], &told, &err)) {
			say("%s; cut less of it", err.text);
			return false;
		}
	for (size_t i = 0; i < told.n; i++)
		say("overwritten: %zu names and passwords %s", told.of[i].n,
		    told.of[i].what);
	if (told.echoes > 0)
		say("overwritten: %zu places where these are said again",
		    told.echoes);
	if (told.n == 0 && !o->keep_secrets)
		say("no names and passwords of known protocols were found");
	return true;
}

/* says what two results tell differently */
static void
say_differences(const char *what, const struct result_set *old,
    const struct result_set *new)
{
	char *text = NULL, *line, *rest;
	size_t n = 0;
	FILE *out = open_memstream(&text, &n);

	if (out == NULL)
		out_of_memory();
	struct diff_counts counts = diff_sets(old, new, diff_as_text.one, out);
	fclose(out);
	if (counts.of[DIFF_NEW] + counts.of[DIFF_GONE] +
	        counts.of[DIFF_CHANGED] >
	    0)
		say("%s", what);
	for (rest = text; (line = strsep(&rest, "\n")) != NULL;)
		if (*line != '\0')
			say("  %s", line);
	free(text);
}

static bool
is_enough(struct cutting *c, const struct cut_found *all, size_t i, size_t n)
{
	c->cuts.pieces[i] = n;
	struct cut_found f = cut_find(&c->cuts, &c->setup);
	bool same = cut_found_eq(&f, all);
	cut_found_release(&f);
	return same;
}

/* leaves away what is behind the last piece that findings need */
static void
trim(struct cutting *c, const struct cut_found *all)
{
	for (size_t i = 0; i < c->cuts.n; i++) {
		size_t lo = 0, hi = 1, n = c->cuts.v[i]->n_piece;
		/* far fewer than there are suffice, mostly */
		while (
		    hi < n && !interrupt_came() && !is_enough(c, all, i, hi)) {
			lo = hi;
			hi *= 2;
		}
		if (hi > n)
			hi = n;
		while (hi - lo > 1 && !interrupt_came()) {
			size_t middle = lo + (hi - lo) / 2;
			if (is_enough(c, all, i, middle))
				hi = middle;
			else
				lo = middle;
		}
		c->cuts.pieces[i] = hi;
	}
}

static bool
write_capture(struct cutting *c, struct save *s, struct err *err)
{
	if (!save_begin(s, c->options->out, 0666, err))
		return err_wrap(err, "%s", c->options->out);
	struct pcap_writer *w =
	    pcap_writer_new(s->out, pcap_format_of(c->options->out));
	cuts_write(&c->cuts, w);
	if (pcap_writer_end(w, err))
		return true;
	save_drop(s);
	return err_wrap(err, "%s", c->options->out);
}

static bool
write_expectation(
    const char *path, struct save *s, json_t *objects, struct err *err)
{
	struct buf text = { 0 };

	if (!save_begin(s, path, 0666, err))
		return err_wrap(err, "%s", path);
	expectation_write(NULL, objects, true, &text);
	fwrite(text.p, 1, text.n, s->out);
	buf_release(&text);
	return true;
}

/* both files, or none */
static bool
write_both(struct cutting *c, const struct cut_found *found)
{
	const char *out = c->options->out;
	struct buf path = { 0 };
	struct save capture, expected;
	struct err err;

	buf_printf(&path, "%.*s.expect.jsonl", (int)fixture_stem_of(out), out);
	bool ok = write_capture(c, &capture, &err);
	if (ok && !(ok = write_expectation(
	                buf_cstr(&path), &expected, found->objects, &err)))
		save_drop(&capture);
	if (ok && !(ok = save_end(&capture, &err))) {
		err_wrap(&err, "%s", out);
		save_drop(&expected);
	} else if (ok && !(ok = save_end(&expected, &err))) {
		err_wrap(&err, "%s", buf_cstr(&path));
	}
	if (!ok)
		say("%s", err.text);
	buf_release(&path);
	return ok;
}

static void
print_summary(const struct cutting *c, const struct cut_found *found)
{
	struct result_set *none = result_set_new();
	size_t pieces = 0, all = 0;
	uint64_t seen = c->seen[c->cuts.v[0]->proto];
	struct err err;

	for (size_t i = 0; i < c->cuts.n; i++) {
		pieces += c->cuts.pieces[i];
		all += c->cuts.v[i]->n_piece;
	}
	printf("%zu of %" PRIu64 " conversations, %zu of %zu pieces\n",
	    c->cuts.n, seen, pieces, all);
	result_set_seal(none, &err);
	diff_sets(none, found->results, diff_as_text.one, stdout);
	result_set_free(none);
}

static enum exit_code
make_fixture(struct cutting *c)
{
	normalise(c);
	struct cut_found plain = cut_find(&c->cuts, &c->setup);
	enum exit_code status = EXIT_FAILED;

	if (redact(c)) {
		struct cut_found all = cut_find(&c->cuts, &c->setup);
		if (!c->options->whole)
			trim(c, &all);
		struct cut_found last = cut_find(&c->cuts, &c->setup);
		say_differences("what was overwritten changes what is found:",
		    plain.results, all.results);
		say_differences(
		    "of it, the capture as a whole tells something else:",
		    c->original, plain.results);
		if (interrupt_came()) {
			status = EXIT_INTERRUPTED;
		} else if (write_both(c, &last)) {
			print_summary(c, &last);
			status = c->damaged ? EXIT_DAMAGED : EXIT_FINE;
		}
		cut_found_release(&last);
		cut_found_release(&all);
	}
	cut_found_release(&plain);
	return status;
}

static void
release(struct cutting *c)
{
	for (unsigned proto = 0; proto < 2; proto++)
		for (size_t i = 0; i < c->n_found[proto]; i++)
			cut_free(c->found[proto][i]);
	free(c->cuts.pieces);
	result_set_free(c->original);
	free(c);
}

static enum exit_code
run_cut(const struct call *call, void *o)
{
	struct cut_options *options = o;
	struct cutting *c = xcalloc(1, sizeof(*c));
	enum exit_code status = EXIT_USAGE;
	struct err err;

	c->options = options;
	if (!check(c, &call->operands, &err)) {
		say("%s; see \"hark cut --help\"", err.text);
		release(c);
		return status;
	}
	struct sigdb *db = signatures_open(&options->signatures.files,
	    options->signatures.no_defaults, SIG_MATCH_ONLY, NULL);
	if (db == NULL) {
		release(c);
		return EXIT_FAILED;
	}
	struct port_names *names = port_names_new();
	c->setup = (struct pipeline_setup){ .db = db,
		.matching = &options->matching,
		.names = names,
		.seed = os_seed() };
	interrupt_catch();
	status = read_capture(c, call->operands.v[0]);
	if (status == EXIT_FINE)
		status = make_fixture(c);
	release(c);
	port_names_free(names);
	sigdb_free(db);
	return status;
}

static void
release_cut(void *o)
{
	struct cut_options *options = o;

	words_release(&options->redact);
	signature_options_release(&options->signatures);
}

const struct verb verb_cut = {
	"cut",
	"FILE",
	"a conversation of a capture as a small, clean fixture",
	cut_groups,
	sizeof(struct cut_options),
	run_cut,
	release_cut,
	CONFINED_FIRST,
};
