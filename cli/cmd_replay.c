/*
 * hark replay: recorded servers, answering on loopback as they did.
 */
#include "cli/interrupt.h"
#include "cli/keylog_file.h"
#include "cli/reading.h"
#include "cli/say.h"
#include "cli/signatures.h"
#include "cli/verbs.h"

#include "base/os.h"
#include "base/text.h"
#include "base/xalloc.h"
#include "replay/fixture.h"
#include "replay/player.h"
#include "report/json_fields.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
	LOOK_US = 100000, /* how often interrupts are looked for */
	SHOWN_MAX = 48,   /* bytes of a request that is told of */
	OFFSET = 10000,   /* for ports that may not be had */
	TOLD_MAX = 100,   /* unanswered requests that are told of one by one */
	SPARE = 64,       /* descriptors for all but clients and servers */
	MAPPED_FIRST = 0x7f010001, /* 127.1.0.1 */
};

struct replay_options {
	struct signature_options signatures;
	const char *at, *timing, *keylog;
	struct words map, endpoints;
	size_t port_offset;
	bool once, expose, json, quiet;
};

static const struct option replay_table[] = {
	{ NULL, "--at", "ADDR",
	    "all servers at this address; \"recorded\": each at its own",
	    option_text, offsetof(struct replay_options, at) },
	{ NULL, "--map", "IP=ADDR", "the server IP at this address (several)",
	    option_list, offsetof(struct replay_options, map) },
	{ NULL, "--port-offset", "N",
	    "added to every port (without it, 10000 to those that may not be "
	    "had)",
	    option_number, offsetof(struct replay_options, port_offset) },
	{ NULL, "--endpoint", "IP:PORT", "this server alone (several)",
	    option_list, offsetof(struct replay_options, endpoints) },
	{ NULL, "--timing", "HOW",
	    "recorded: with its pauses; fast: without (default)", option_text,
	    offsetof(struct replay_options, timing) },
	{ NULL, "--keylog", "FILE",
	    "play what is inside TLS, with the secrets of a key log (without "
	    "it: of X.keylog beside X.pcap, and of pcapng itself)",
	    option_text, offsetof(struct replay_options, keylog) },
	{ NULL, "--once", NULL,
	    "each server serves one client, and then hark ends", option_flag,
	    offsetof(struct replay_options, once) },
	{ NULL, "--expose", NULL,
	    "also at addresses that are not loopback: others can then reach "
	    "these servers, and take them for real ones",
	    option_flag, offsetof(struct replay_options, expose) },
	{ NULL, "--json", NULL,
	    "the mapping, and what was asked, as JSON lines", option_flag,
	    offsetof(struct replay_options, json) },
	{ "-q", "--quiet", NULL, "say nothing of what was not answered",
	    option_flag, offsetof(struct replay_options, quiet) },
	{ 0 },
};

static const struct option_group replay_groups[] = {
	{ "Options", replay_table, 0 },
	{ "Signatures", signature_options,
	    offsetof(struct replay_options, signatures) },
	{ 0 },
};

/* a recorded address, and where it is played */
struct mapped {
	struct addr from, to;
};

struct replaying {
	const struct replay_options *options;
	struct sigdb *db;
	struct scripts *scripts;
	struct mapped *mapped;
	size_t n_mapped, cap_mapped;
	uint32_t next; /* address of loopback */
	struct addr at;
	bool has_at, as_recorded;
	struct loop *loop;
	struct timer *look;
	size_t served;
	size_t unanswered;
};

/* --- where --- */

static bool
is_loopback(const struct addr *a)
{
	static const uint8_t one[16] = { [15] = 1 };

	return addr_is_v4(a) ? a->b[12] == 127
	                     : memcmp(a->b, one, sizeof(one)) == 0;
}

static bool
allowed(const struct replaying *r, const struct addr *a, struct err *err)
{
	char text[ADDR_TEXT_MAX];

	if (r->options->expose || is_loopback(a))
		return true;
	return err_set(err,
	    "%s is not loopback: others could reach the servers there; "
	    "--expose allows it",
	    addr_format(a, text));
}

static void
map(struct replaying *r, const struct addr *from, const struct addr *to)
{
	r->mapped =
	    xgrow(r->mapped, r->n_mapped, &r->cap_mapped, sizeof(*r->mapped));
	r->mapped[r->n_mapped++] = (struct mapped){ *from, *to };
}

static bool
read_map(struct replaying *r, const char *text, struct err *err)
{
	const char *sign = strchr(text, '=');
	char from_text[ADDR_TEXT_MAX] = "";
	struct addr from, to;

	if (sign != NULL && (size_t)(sign - text) < sizeof(from_text))
		memcpy(from_text, text, (size_t)(sign - text));
	if (!addr_parse(from_text, &from) || !addr_parse(sign + 1, &to))
		return err_set(err, "--map is IP=ADDR, not %s", text);
	if (!allowed(r, &to, err))
		return false;
	map(r, &from, &to);
	return true;
}

/* the address of a server: the same for all of its ports */
static struct addr
place_of(struct replaying *r, const struct addr *from)
{
	for (size_t i = 0; i < r->n_mapped; i++)
		if (addr_eq(&r->mapped[i].from, from))
			return r->mapped[i].to;
	struct addr to = r->has_at ? r->at : *from;
	if (!r->has_at && !r->as_recorded) {
		uint32_t n = r->next++;
		to = addr_of_v4((uint8_t[]){ (uint8_t)(n >> 24),
		    (uint8_t)(n >> 16), (uint8_t)(n >> 8), (uint8_t)n });
	}
	map(r, from, &to);
	return to;
}

/* --- what --- */

static bool
check(struct replaying *r, const struct words *operands, struct err *err)
{
	const struct replay_options *o = r->options;
	struct endpoint e;

	if (operands->n == 0)
		return err_set(err, "replay takes captures");
	r->as_recorded = o->at != NULL && strcmp(o->at, "recorded") == 0;
	r->has_at = o->at != NULL && !r->as_recorded;
	if (r->has_at && !addr_parse(o->at, &r->at))
		return err_set(
		    err, "--at is an address or \"recorded\", not %s", o->at);
	if (r->has_at && !allowed(r, &r->at, err))
		return false;
	for (size_t i = 0; i < o->map.n; i++)
		if (!read_map(r, o->map.v[i], err))
			return false;
	for (size_t i = 0; i < o->endpoints.n; i++)
		if (!endpoint_parse(o->endpoints.v[i], &e))
			return err_set(err, "--endpoint is IP:PORT, not %s",
			    o->endpoints.v[i]);
	if (o->timing != NULL && strcmp(o->timing, "recorded") != 0 &&
	    strcmp(o->timing, "fast") != 0)
		return err_set(
		    err, "--timing is recorded or fast, not %s", o->timing);
	if (o->port_offset > UINT16_MAX)
		return err_set(err, "--port-offset is at most 65535");
	return true;
}

/* a keylog_text_fn, and a pipeline_keys_fn */
static void
take_secrets(void *replaying, struct bytes text)
{
	struct replaying *r = replaying;

	scripts_add_secrets(r->scripts, text);
}

/* the key log of this name, which need not be there if it was not named */
static bool
read_keylog(struct replaying *r, const char *path, bool named)
{
	struct err err;

	if (!named && access(path, F_OK) != 0)
		return true;
	struct keylog_file *f = keylog_file_open(path, &err);
	if (f == NULL) {
		say("%s", err.text);
		return false;
	}
	keylog_file_poll(f, take_secrets, r);
	keylog_file_close(f);
	return true;
}

static bool
read_keylog_beside(struct replaying *r, const char *path)
{
	size_t stem = fixture_stem_of(path);
	struct buf name = { 0 };

	if (stem == 0)
		return true;
	buf_add(&name, bytes_cut(bytes_str(path), 0, stem));
	buf_str(&name, ".keylog");
	bool ok = read_keylog(r, buf_cstr(&name), false);
	buf_release(&name);
	return ok;
}

static enum exit_code
read_capture(struct replaying *r, const char *path)
{
	static const enum exit_code codes[] = {
		[READ_WHOLE] = EXIT_FINE,
		[READ_DAMAGED] = EXIT_DAMAGED,
		[READ_BROKEN] = EXIT_DAMAGED,
		[READ_REFUSED] = EXIT_FAILED,
		[READ_INTERRUPTED] = EXIT_INTERRUPTED,
	};
	const struct pipeline_setup setup = { .db = r->db, .seed = os_seed() };
	if (r->options->keylog == NULL && !read_keylog_beside(r, path))
		return EXIT_FAILED;
	struct pipeline *p = pipeline_new(&setup);

	p->keys = take_secrets;
	p->keys_ctx = r;
	p->sinks.stream = scripts_add;
	p->sinks.stream_ctx = r->scripts;
	enum read_end end = reading_one_said(p, path, NULL);
	pipeline_free(p);
	return codes[end];
}

static bool
said_something(const struct script *s)
{
	if (s->tls.newest > 0)
		return true;
	for (size_t i = 0; i < s->n; i++)
		for (size_t t = 0; t < s->conversation[i].n_turn; t++)
			if (s->conversation[i].turn[t].got.n > 0)
				return true;
	return false;
}

static bool
is_wanted(const struct replaying *r, const struct script *s)
{
	const struct words *only = &r->options->endpoints;
	struct endpoint e;

	if (!said_something(s) || addr_is_group(&s->at.addr) || s->at.port == 0)
		return false;
	for (size_t i = 0; i < only->n; i++)
		if (endpoint_parse(only->v[i], &e) && endpoint_eq(&e, &s->at))
			return true;
	return only->n == 0;
}

/* --- telling --- */

/* how its TLS is played; NULL: it has none */
static const char *
tls_of(const struct script *s)
{
	if (s->tls.newest > 0)
		return s->n_shut > 0 ? "sealed" : "opened";
	return s->n_shut > 0 ? "recorded" : NULL;
}

static const char *
tls_words(const struct script *s)
{
	if (s->tls.newest > 0 && s->n_shut > 0)
		return ", TLS under a key of ours, without what had no secrets";
	if (s->tls.newest > 0)
		return ", TLS under a key of ours";
	return s->n_shut > 0 ? ", TLS as recorded, up to where keys are needed"
	                     : "";
}

static void
print_server(const struct replaying *r, const struct script *s,
    const struct endpoint *at)
{
	char from[ADDR_TEXT_MAX], to[ADDR_TEXT_MAX];

	addr_format(&s->at.addr, from);
	addr_format(&at->addr, to);
	if (r->options->json) {
		json_t *o = json_object();
		json_put_text(o, "type", "server");
		json_put_text(o, "addr", from);
		json_put_number(o, "port", s->at.port);
		json_put_text(o, "proto", proto_name(s->proto));
		json_put_text(o, "at_addr", to);
		json_put_number(o, "at_port", at->port);
		json_put_number(o, "conversations", s->n);
		json_put_text(o, "tls", tls_of(s));
		json_print(stdout, o);
		return;
	}
	bool v6 = !addr_is_v4(&s->at.addr), to_v6 = !addr_is_v4(&at->addr);
	printf("%s%s%s:%u/%s at %s%s%s:%u, %zu conversation%s%s%s\n",
	    v6 ? "[" : "", from, v6 ? "]" : "", s->at.port,
	    proto_name(s->proto), to_v6 ? "[" : "", to, to_v6 ? "]" : "",
	    at->port, s->n, s->n == 1 ? "" : "s",
	    script_speaks_first(s) ? ", speaks first" : "", tls_words(s));
	if (s->left_out > 0)
		say("%s:%u: %zu conversations left out, there is room for %d "
		    "of a server, and 128 MiB",
		    from, s->at.port, s->left_out, CONVERSATIONS_MAX);
}

static void
print_request(const struct played *p, const char *server, const char *client,
    struct buf *text)
{
	json_t *o = json_object();

	json_put_text(o, "type", "request");
	json_put_text(o, "addr", server);
	json_put_number(o, "port", p->script->at.port);
	json_put_text(o, "proto", proto_name(p->script->proto));
	json_put_text(o, "client", client);
	json_put_number(o, "bytes", p->request.n);
	json_put_text(o, "request", buf_cstr(text));
	json_put_text(o, "answer", choice_name(p->choice));
	json_print(stdout, o);
	fflush(stdout);
}

/* no flood of them: what strangers send must not fill a disk */
static void
say_unanswered(struct replaying *r, const struct played *p, const char *server,
    const char *client, struct buf *text)
{
	if (r->options->quiet || r->unanswered > TOLD_MAX)
		return;
	if (r->unanswered++ == TOLD_MAX)
		say("more requests without an answer are not told of");
	else
		say("%s:%u/%s: no answer to %zu bytes of %s: %s%s", server,
		    p->script->at.port, proto_name(p->script->proto),
		    p->request.n, client, buf_cstr(text),
		    p->request.n > SHOWN_MAX ? "..." : "");
}

/* a played_fn */
static void
tell(void *ctx, const struct played *p)
{
	struct replaying *r = ctx;
	char server[ADDR_TEXT_MAX], client[ADDR_TEXT_MAX];
	struct buf text = { 0 };

	addr_format(&p->script->at.addr, server);
	addr_format(&p->client.addr, client);
	text_add(&text, bytes_cut(p->request, 0, SHOWN_MAX));
	if (r->options->json)
		print_request(p, server, client, &text);
	else if (p->choice == CHOICE_NONE)
		say_unanswered(r, p, server, client, &text);
	buf_release(&text);
}

/* --- playing --- */

static bool
serve(struct replaying *r, struct player *p, const struct script *s,
    struct err *err)
{
	size_t offset = r->options->port_offset;
	struct endpoint at = { place_of(r, &s->at.addr), 0 };
	char text[ADDR_TEXT_MAX];

	if (!allowed(r, &at.addr, err))
		return false;
	enum listening got = LISTENS_NO_RIGHT;
	for (int i = 0; i < 2 && got == LISTENS_NO_RIGHT; i++) {
		if (i > 0 && offset == 0)
			offset = OFFSET;
		if (s->at.port + offset > UINT16_MAX)
			return err_set(err,
			    "port %u and the offset %zu are no port",
			    s->at.port, offset);
		at.port = (uint16_t)(s->at.port + offset);
		got = player_serve(p, s, &at, err);
	}
	if (got != LISTENS)
		return err_wrap(err, "%s port %u/%s%s",
		    addr_format(&at.addr, text), at.port, proto_name(s->proto),
		    got == LISTENS_IN_USE ? " (--port-offset takes others)"
		                          : "");
	r->served++;
	print_server(r, s, &at);
	return true;
}

static void
on_look(void *ctx)
{
	struct replaying *r = ctx;

	if (interrupt_came())
		loop_stop(r->loop);
	else
		timer_set(r->look, loop_now(r->loop) + LOOK_US);
}

static void
on_end(void *ctx)
{
	struct replaying *r = ctx;

	loop_stop(r->loop);
}

static enum exit_code
play(struct replaying *r)
{
	const struct replay_options *o = r->options;
	size_t descriptors = os_descriptors(), wanted = 0;
	enum exit_code status = EXIT_FINE;
	struct err err;

	for (size_t i = 0; i < r->scripts->n; i++)
		wanted += is_wanted(r, &r->scripts->v[i]);
	if (wanted == 0) {
		say("no server that says anything%s",
		    o->endpoints.n > 0 ? " is at --endpoint" : "");
		return EXIT_FAILED;
	}
	if (descriptors < wanted + SPARE * 2) {
		say("%zu servers want more descriptors than the %zu there may "
		    "be: ulimit -n",
		    wanted, descriptors);
		return EXIT_FAILED;
	}
	const struct player_options options = {
		.recorded_pauses =
		    o->timing != NULL && strcmp(o->timing, "recorded") == 0,
		.once = o->once,
		.clients = descriptors - wanted - SPARE,
		.now_s = (int64_t)(os_now_us() / 1000000),
		.tell = tell,
		.ctx = r,
		.ended = on_end,
	};
	r->loop = loop_new(os_wall_us);
	if (r->loop == NULL) {
		say("the system does not let hark wait for events");
		return EXIT_FAILED;
	}
	struct player *p = player_new(r->loop, r->db, &options);
	r->look = timer_new(r->loop, on_look, r);
	for (size_t i = 0; i < r->scripts->n && status == EXIT_FINE; i++)
		if (is_wanted(r, &r->scripts->v[i]) &&
		    !serve(r, p, &r->scripts->v[i], &err)) {
			say("%s", err.text);
			status = EXIT_FAILED;
		}
	if (status == EXIT_FINE) {
		fflush(stdout);
		say("%zu server%s ready", r->served,
		    r->served == 1 ? " is" : "s are");
		timer_set(r->look, loop_now(r->loop));
		loop_run(r->loop);
		if (interrupt_came())
			status = EXIT_INTERRUPTED;
	}
	timer_free(r->look);
	player_free(p);
	loop_free(r->loop);
	return status;
}

static enum exit_code
run_replay(const struct call *call, void *o)
{
	struct replay_options *options = o;
	struct replaying r = { .options = options, .next = MAPPED_FIRST };
	enum exit_code status = EXIT_FINE;
	struct err err;

	if (!check(&r, &call->operands, &err)) {
		say("%s; see \"hark replay --help\"", err.text);
		free(r.mapped);
		return EXIT_USAGE;
	}
	r.db = signatures_open(&options->signatures.files,
	    options->signatures.no_defaults, SIG_MATCH_ONLY, NULL);
	if (r.db == NULL) {
		free(r.mapped);
		return EXIT_FAILED;
	}
	r.scripts = scripts_new();
	if (options->keylog != NULL && !read_keylog(&r, options->keylog, true))
		status = EXIT_FAILED;
	interrupt_catch();
	for (size_t i = 0; i < call->operands.n && status != EXIT_FAILED &&
	                   status != EXIT_INTERRUPTED;
	     i++) {
		enum exit_code got = read_capture(&r, call->operands.v[i]);
		status = got != EXIT_FINE ? got : status;
	}
	/* what was read of a damaged one is played */
	if (status == EXIT_FINE || status == EXIT_DAMAGED) {
		scripts_seal(r.scripts, r.db);
		enum exit_code played = play(&r);
		status = played != EXIT_FINE ? played : status;
	}
	scripts_free(r.scripts);
	sigdb_free(r.db);
	free(r.mapped);
	return status;
}

static void
release_replay(void *o)
{
	struct replay_options *options = o;

	words_release(&options->map);
	words_release(&options->endpoints);
	signature_options_release(&options->signatures);
}

const struct verb verb_replay = {
	"replay",
	"FILE...",
	"recorded servers, answering on loopback as they did",
	replay_groups,
	sizeof(struct replay_options),
	run_replay,
	release_replay,
	CONFINED_NOT,
};
