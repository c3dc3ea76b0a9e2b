/*
 * hark sig draft: signatures begun, from what an unknown service said.
 */
#include "cli/file.h"
#include "cli/say.h"
#include "cli/sig.h"
#include "cli/unknown.h"

#include "base/xalloc.h"
#include "match/draft.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	BYTES_MAX = 16 << 20,
	LINES_MAX = 4,    /* for one endpoint */
	SAME = 8,         /* bytes by which answers are taken to be alike */
	FIELDS_MAX = 512, /* of a line, beside pattern and example */
};

struct draft_options {
	bool raw;
	enum proto proto;
	unsigned port;
	const char *probe;
	const char *service;
	const char *product;
};

static const struct option draft_table[] = {
	{ NULL, "--service", "NAME", "what the service is called", option_text,
	    offsetof(struct draft_options, service) },
	{ NULL, "--product", "TEXT", "what the server is called", option_text,
	    offsetof(struct draft_options, product) },
	{ NULL, "--raw", NULL,
	    "FILE is the answer itself, byte by byte (as are all files that "
	    "hold neither fingerprints nor JSON)",
	    option_flag, offsetof(struct draft_options, raw) },
	{ NULL, "--probe", "NAME", "the probe that it answers (NULL)",
	    option_text, offsetof(struct draft_options, probe) },
	{ NULL, "--proto", "PROTO", "tcp (the default) or udp", option_proto,
	    offsetof(struct draft_options, proto) },
	{ NULL, "--port", "N", "the server's port", option_port,
	    offsetof(struct draft_options, port) },
	{ 0 },
};

static const struct option_group draft_groups[] = {
	{ "Options", draft_table, 0 },
	{ 0 },
};

/* a line with its example */
struct drafted {
	const struct sig_probe *probe;
	const char *text;
	const char *pattern;
};

/* drafts in the making */
struct drafting {
	const struct draft_options *options;
	const struct sigdb *db;
	struct draft draft;
	struct arena arena; /* of the text */
	struct drafted *v;
	size_t n, cap;
};

/* the probe whose answers a line reads; NULL when there is none to write */
static const struct sig_probe *
probe_of(const struct drafting *d, enum proto proto, const char *name)
{
	const struct sig_probe *p = sigdb_find(d->db, proto, bytes_str(name));

	/* NULL's lines read the answers to all other probes as well */
	if ((p == NULL || p->proto != proto) && proto == PROTO_TCP)
		p = sigdb_find(d->db, proto, BYTES("NULL"));
	return p != NULL && p->proto == proto ? p : NULL;
}

/* what is put between two slashes */
static void
put_field(struct buf *out, const char *name, struct bytes text)
{
	buf_printf(out, " %s/", name);
	for (size_t i = 0; i < text.n; i++)
		if (text.p[i] != '/' && text.p[i] != '$')
			buf_byte(out, text.p[i]);
	buf_byte(out, '/');
}

/* the server that said it, as far as it is known */
static void
put_origin(struct buf *out, const char *product, struct bytes version)
{
	struct buf seen = { 0 };

	buf_str(&seen, product != NULL ? product : "a server without a name");
	if (version.n > 0) {
		buf_byte(&seen, ' ');
		buf_add(&seen, version);
	}
	put_field(out, "observed", buf_view(&seen));
	buf_release(&seen);
}

/* what would end a word, or a field, of the line it is put into */
static bool
is_word(const char *s)
{
	return s[0] != '\0' && strpbrk(s, " \t\r\n") == NULL;
}

static const char *
service_of(const struct drafting *d, const struct unknown *u)
{
	if (d->options->service != NULL)
		return d->options->service;
	return u->service != NULL && is_word(u->service) ? u->service
	                                                 : "unknown";
}

static void
put_line(const struct drafting *d, const struct unknown *u,
    const struct reply *r, struct buf *out)
{
	const char *product = d->options->product;
	bool versioned = d->draft.version.n > 0;

	buf_printf(out, "match %s m|", service_of(d, u));
	buf_add(out, buf_view(&d->draft.pattern));
	buf_byte(out, '|');
	if (product != NULL)
		put_field(out, "p", bytes_str(product));
	buf_printf(out, "%s\nexample q|", versioned ? " v/$1/" : "");
	draft_quote(out, r->got, SIG_LINE_MAX - FIELDS_MAX);
	buf_byte(out, '|');
	if (product != NULL)
		put_field(out, "p", bytes_str(product));
	if (versioned)
		put_field(out, "v", buf_view(&d->draft.version));
	put_origin(out, product, buf_view(&d->draft.version));
	buf_byte(out, '\n');
}

static bool
is_drafted(const struct drafting *d, const struct sig_probe *probe,
    const char *pattern)
{
	for (size_t i = 0; i < d->n; i++)
		if (d->v[i].probe == probe &&
		    strcmp(d->v[i].pattern, pattern) == 0)
			return true;
	return false;
}

static void
add_draft(struct drafting *d, const struct unknown *u, const struct reply *r,
    const struct sig_probe *probe)
{
	struct buf text = { 0 };

	draft_make(&d->draft, r->got);
	if (is_drafted(d, probe, buf_cstr(&d->draft.pattern)))
		return;
	if (u->addr != NULL)
		buf_printf(
		    &text, "# heard from %s, port %u\n", u->addr, u->port);
	put_line(d, u, r, &text);
	d->v = xgrow(d->v, d->n, &d->cap, sizeof(*d->v));
	d->v[d->n++] =
	    (struct drafted){ probe, arena_str(&d->arena, buf_view(&text)),
		    arena_str(&d->arena, buf_view(&d->draft.pattern)) };
	buf_release(&text);
}

/* whether an earlier reply begins in the same way */
static bool
is_like_earlier(const struct replies *all, size_t i)
{
	struct bytes begins = bytes_cut(all->v[i].got, 0, SAME);

	for (size_t k = 0; k < i; k++)
		if (bytes_starts(all->v[k].got, begins))
			return true;
	return false;
}

static void
draft_one(struct drafting *d, const struct unknown *u)
{
	size_t n = 0;

	for (size_t i = 0; i < u->replies.n && n < LINES_MAX; i++) {
		const struct reply *r = &u->replies.v[i];
		const struct sig_probe *p;

		if (is_like_earlier(&u->replies, i))
			continue;
		if ((p = probe_of(d, u->proto, r->probe)) == NULL) {
			say("no UDP probe is called %s: its answer is left out",
			    r->probe);
			continue;
		}
		if (strcmp(p->name, r->probe) != 0)
			say("no TCP probe is called %s: its line is put below "
			    "NULL, where it reads the answers to all",
			    r->probe);
		add_draft(d, u, r, p);
		n++;
	}
}

/* --- the file --- */

static void
print_probe(const struct sig_probe *p)
{
	struct buf q = { 0 };

	draft_quote(&q, p->payload, SIG_LINE_MAX);
	printf("\nProbe %s %s q|%s|%s\n", p->proto == PROTO_UDP ? "UDP" : "TCP",
	    p->name, buf_cstr(&q), p->no_payload ? " no-payload" : "");
	buf_release(&q);
}

static bool
is_first_of_probe(const struct drafting *d, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (d->v[k].probe == d->v[i].probe)
			return false;
	return true;
}

/* a file has each probe once, with all its lines */
static void
print_drafts(const struct drafting *d)
{
	puts("# A draft: say which server and version this was, put the name "
	     "of its service in,\n# and look whether the pattern asks for what "
	     "stays the same.");
	for (size_t i = 0; i < d->n; i++) {
		if (!is_first_of_probe(d, i))
			continue;
		print_probe(d->v[i].probe);
		for (size_t k = i; k < d->n; k++)
			if (d->v[k].probe == d->v[i].probe)
				fputs(d->v[k].text, stdout);
	}
}

static bool
read_input(struct unknowns *u, const struct draft_options *o, const char *path,
    struct err *err)
{
	struct buf text = { 0 };
	bool ok = file_read(path, BYTES_MAX, &text, err);
	struct bytes all = buf_view(&text);

	bool raw = o->raw || (all.n > 0 && all.p[0] != '{' &&
	                         memmem(all.p, all.n, "SF-Port", 7) == NULL);
	if (ok && all.n == 0)
		ok = err_set(err, "nothing is in it");
	else if (ok && raw)
		unknowns_add(u, o->proto, o->port,
		    o->probe != NULL ? o->probe : "NULL", all);
	else if (ok)
		ok = unknowns_read(u, all, err);
	buf_release(&text);
	return ok;
}

static enum exit_code
draft_file(const struct draft_options *o, const char *path)
{
	struct drafting d = { .options = o };
	struct unknowns u = { 0 };
	enum exit_code status = EXIT_FAILED;
	struct err err;

	if (!read_input(&u, o, path, &err)) {
		say("%s: %s", path, err.text);
		unknowns_release(&u);
		return EXIT_FAILED;
	}
	struct sigdb *db =
	    signatures_open(&(struct words){ 0 }, false, SIG_MATCH_ONLY, NULL);
	d.db = db;
	for (size_t i = 0; db != NULL && i < u.n; i++)
		draft_one(&d, &u.v[i]);
	if (d.n > 0) {
		print_drafts(&d);
		status = EXIT_FINE;
	} else if (db != NULL) {
		say("%s: nothing to make a signature of", path);
	}
	sigdb_free(db);
	draft_release(&d.draft);
	arena_release(&d.arena);
	free(d.v);
	unknowns_release(&u);
	return sig_finish(status);
}

static enum exit_code
run_draft(const struct call *call, void *options)
{
	const struct draft_options *o = options;
	const struct words *files = &call->operands;

	if (files->n > 1) {
		say("draft takes one file at most; see \"hark sig draft "
		    "--help\"");
		return EXIT_USAGE;
	}
	if (o->service != NULL && !is_word(o->service)) {
		say("--service takes one word, as http");
		return EXIT_USAGE;
	}
	if (o->product != NULL &&
	    (o->product[0] == '\0' || strpbrk(o->product, "\r\n") != NULL)) {
		say("--product takes a line of text");
		return EXIT_USAGE;
	}
	return draft_file(o, files->n == 1 ? files->v[0] : "-");
}

const struct verb verb_sig_draft = {
	"sig draft",
	"[FILE]",
	"begin a signature, from a fingerprint, a report in JSON, or raw bytes",
	draft_groups,
	sizeof(struct draft_options),
	run_draft,
	NULL,
	CONFINED_FIRST,
};
