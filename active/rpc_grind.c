#include "active/rpc_grind.h"

#include "active/rpc_call.h"
#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

enum {
	NO_VERSION = 0x7f000000, /* of no program */
	/* in the part that is reserved (RFC 5531 section 13) */
	NO_PROGRAM = 0x7fed5a01,
	XID = 0x48524b00, /* of the first call; the others follow */
	PROC_NULL = 0,
	PROC_DUMP = 4,
	AT_ONCE_TCP = 64,
	AT_ONCE_UDP = 8,
	TRIES_UDP = 2,
	NAMED_MAX = 16, /* programs of one port that a port mapper names */
	FOUND_MAX = 16,
	CONNECTIONS = 12,
	FRUITLESS = 3, /* connections on which nothing was answered */
};

/* in which order programs are asked for */
enum tier { TIER_NAMED, TIER_NONE, TIER_COMMON, TIER_REST };

struct call {
	uint32_t program, version, procedure;
	unsigned tries;
	bool asked; /* and no answer yet */
	bool done;
};

struct found {
	uint32_t program;
	size_t place; /* of its call */
	bool has_versions;
	uint32_t low, high;
};

struct rpc_grind {
	const struct rpc_programs *programs;
	struct rpc_book *book;
	struct endpoint at;
	enum proto proto;
	enum rpc_reason why;
	bool dumps;
	enum tier tier;
	struct rpc_named named[NAMED_MAX];
	size_t n_named;

	struct call *call;
	size_t n, cap;
	size_t first; /* all in front of it are done */
	size_t n_asked, at_once;
	unsigned n_connection, n_fruitless;
	size_t n_answered; /* on this connection */
	bool was_answered; /* ever */
	bool gone;         /* the connection is */
	bool over;

	struct buf stream, message; /* over TCP */
	struct found found[FOUND_MAX];
	size_t n_found;
	bool lacks;    /* some program, as is usual */
	bool has_all;  /* also what can not exist */
	bool denies;   /* who does not say who he is */
	unsigned more; /* found, and not kept */
	struct buf version, info;
};

bool
rpc_grind_knows(const char *service)
{
	static const char *const services[] = { "rpcbind", "nfs", "mountd",
		"nlockmgr", "status" };

	for (size_t i = 0;
	     service != NULL && i < sizeof(services) / sizeof(services[0]); i++)
		if (strcmp(service, services[i]) == 0)
			return true;
	return false;
}

/* the first reply in what was said; its results are in `got` or `record` */
static bool
read_reply(enum proto proto, struct bytes got, struct buf *record,
    struct rpc_reply *out)
{
	size_t used;

	if (proto == PROTO_TCP &&
	    rpc_record_take(got, &used, record) == RPC_RECORD_WHOLE)
		got = buf_view(record);
	return rpc_reply_parse(got, out);
}

void
rpc_grind_learn(struct rpc_book *book, const struct endpoint *at,
    enum proto proto, struct bytes got)
{
	struct buf record = { 0 };
	struct rpc_reply r;

	if (read_reply(proto, got, &record, &r) && r.answer == RPC_SUCCESS)
		rpc_book_learn(book, &at->addr, 2, r.results);
	buf_release(&record);
}

static bool
lacked(enum proto proto, struct bytes answer)
{
	struct buf record = { 0 };
	struct rpc_reply r;
	bool is = read_reply(proto, answer, &record, &r) &&
	          r.answer == RPC_PROG_UNAVAIL;

	buf_release(&record);
	return is;
}

/* --- what is asked --- */

static bool
is_planned(const struct rpc_grind *g, uint32_t program)
{
	for (size_t i = 0; i < g->n; i++)
		if (g->call[i].program == program)
			return true;
	return false;
}

static void
plan(
    struct rpc_grind *g, uint32_t program, uint32_t version, uint32_t procedure)
{
	g->call = xgrow(g->call, g->n, &g->cap, sizeof(*g->call));
	g->call[g->n++] = (struct call){
		.program = program, .version = version, .procedure = procedure
	};
}

static void
plan_program(struct rpc_grind *g, uint32_t program)
{
	if (!is_planned(g, program))
		plan(g, program, NO_VERSION, PROC_NULL);
}

static void
plan_list(struct rpc_grind *g, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		plan_program(g, rpc_programs_at(g->programs, i)->number);
}

/* the calls of the next tier; false: there is none */
static bool
plan_tier(struct rpc_grind *g)
{
	size_t n = rpc_programs_n(g->programs);
	size_t common = rpc_programs_n_common(g->programs);

	switch (g->tier++) {
	case TIER_NAMED:
		for (size_t i = 0; i < g->n_named; i++)
			plan_program(g, g->named[i].program);
		return true;
	case TIER_NONE:
		if (g->why == RPC_NAMED)
			return false;
		if (!g->lacks)
			plan_program(g, NO_PROGRAM);
		return true;
	case TIER_COMMON:
		plan_list(g, 0, common);
		return true;
	case TIER_REST:
		plan_list(g, common, n);
		return g->why != RPC_FOR_SURE;
	default:
		return false;
	}
}

/*
 * The list of version 2 was the question that told what it is.  It has what is
 * reached over IPv4; who is met over IPv6 is asked for the other.
 */
static void
plan_dump(struct rpc_grind *g)
{
	if (addr_is_v4(&g->at.addr) && rpc_book_knows(g->book, &g->at.addr))
		g->over = true;
	else
		plan(g, RPC_RPCBIND, 4, PROC_DUMP);
}

struct rpc_grind *
rpc_grind_new(const struct rpc_programs *programs, struct rpc_book *book,
    const struct endpoint *at, enum proto proto, enum rpc_reason why,
    const char *service, struct bytes answer)
{
	struct rpc_grind *g = xcalloc(1, sizeof(*g));

	*g = (struct rpc_grind){ .programs = programs,
		.book = book,
		.at = *at,
		.proto = proto,
		.why = why,
		.dumps = why == RPC_FOR_SURE && strcmp(service, "rpcbind") == 0,
		.at_once = proto == PROTO_TCP ? AT_ONCE_TCP : AT_ONCE_UDP,
		.lacks = lacked(proto, answer) };
	g->was_answered = g->lacks;
	g->n_named = rpc_book_find(book, at, proto, g->named, NAMED_MAX);
	if (g->dumps)
		plan_dump(g);
	return g;
}

void
rpc_grind_free(struct rpc_grind *g)
{
	if (g == NULL)
		return;
	free(g->call);
	buf_release(&g->stream);
	buf_release(&g->message);
	buf_release(&g->version);
	buf_release(&g->info);
	free(g);
}

enum rpc_reason
rpc_grind_why(const struct rpc_grind *g)
{
	return g->why;
}

static void
say(struct rpc_grind *g, size_t i, struct buf *out)
{
	struct call *c = &g->call[i];

	rpc_call(out, g->proto, XID + (uint32_t)i, c->program, c->version,
	    c->procedure);
	c->tries++;
	c->asked = true;
	g->n_asked++;
}

/* a datagram, or as many records as may go out at once */
static bool
say_more(struct rpc_grind *g, struct buf *out)
{
	bool tcp = g->proto == PROTO_TCP;
	size_t max = tcp ? g->at_once : 1;

	/* datagrams into the silence go one by one */
	if (g->n_asked >= (tcp || g->n_answered == 0 ? 1 : g->at_once))
		return false;
	buf_clear(out);
	for (size_t i = g->first; i < g->n && max > 0; i++) {
		if (g->call[i].done || g->call[i].asked)
			continue;
		say(g, i, out);
		max--;
	}
	return out->n > 0;
}

/* nothing is left to ask of what is planned */
static bool
is_done(struct rpc_grind *g)
{
	while (g->first < g->n && g->call[g->first].done)
		g->first++;
	return g->first == g->n;
}

static bool
is_enough(const struct rpc_grind *g)
{
	return g->over || g->has_all || g->dumps || g->n_found > 0 ||
	       (g->tier > TIER_NAMED && !g->was_answered);
}

enum rpc_do
rpc_grind_next(struct rpc_grind *g, struct buf *out)
{
	while (!g->over && is_done(g))
		if ((g->n > 0 && is_enough(g)) || !plan_tier(g))
			g->over = true;
	if (g->over)
		return RPC_OVER;
	if (g->gone) {
		g->gone = false;
		return RPC_AGAIN;
	}
	return say_more(g, out) ? RPC_SAY : RPC_WAIT;
}

/* --- what is answered --- */

/* by the port mapper, in the very versions */
static bool
is_confirmed(const struct rpc_grind *g, const struct found *f)
{
	for (size_t i = 0; i < g->n_named; i++)
		if (g->named[i].program == f->program)
			return g->named[i].low == f->low &&
			       g->named[i].high == f->high;
	return false;
}

/* in the order of the calls: answers may come in any */
static void
find(struct rpc_grind *g, size_t place, const struct rpc_reply *r)
{
	const struct call *c = &g->call[place];
	bool versions = r->answer == RPC_PROG_MISMATCH && r->low <= r->high;
	size_t i = g->n_found;

	if (c->program == NO_PROGRAM) {
		g->has_all = true;
		return;
	}
	if (g->n_found == FOUND_MAX) {
		g->more++;
		return;
	}
	for (; i > 0 && g->found[i - 1].place > place; i--)
		g->found[i] = g->found[i - 1];
	g->found[i] = (struct found){ .program = c->program,
		.place = place,
		.has_versions = versions,
		.low = r->low,
		.high = r->high };
	g->n_found++;
	if (!g->lacks && !is_confirmed(g, &g->found[i]))
		plan_program(g, NO_PROGRAM);
}

/* the list of a port mapper, or which versions of it there are */
static void
take_list(struct rpc_grind *g, const struct call *c, const struct rpc_reply *r)
{
	if (r->answer == RPC_SUCCESS)
		rpc_book_learn(g->book, &g->at.addr, c->version, r->results);
	else if (r->answer == RPC_PROG_MISMATCH && c->version == 4 &&
	         r->high == 3)
		plan(g, RPC_RPCBIND, 3, PROC_DUMP);
}

static bool
take(struct rpc_grind *g, struct bytes message)
{
	struct rpc_reply r;

	if (!rpc_reply_parse(message, &r))
		return false;
	size_t i = r.xid - XID;
	if (i >= g->n || !g->call[i].asked || g->call[i].done)
		return false;
	struct call c = g->call[i];
	g->call[i].asked = false;
	g->call[i].done = true;
	g->n_asked--;
	g->n_answered++;
	g->was_answered = true;
	if (c.procedure == PROC_DUMP)
		take_list(g, &c, &r);
	else if (r.answer == RPC_DENIED)
		g->denies = true;
	else if (r.answer == RPC_PROG_UNAVAIL)
		g->lacks = true;
	else if (r.answer != RPC_SYSTEM_ERR)
		find(g, i, &r);
	return true;
}

static bool
take_stream(struct rpc_grind *g, struct bytes got)
{
	bool news = false;
	size_t at = 0, used = 0;

	buf_add(&g->stream, got);
	for (;;) {
		struct bytes rest =
		    bytes_cut(buf_view(&g->stream), at, g->stream.n);
		enum rpc_record kind =
		    rpc_record_take(rest, &used, &g->message);
		if (kind == RPC_RECORD_BAD)
			g->over = true;
		if (kind != RPC_RECORD_WHOLE)
			break;
		news |= take(g, buf_view(&g->message));
		at += used;
	}
	if (at > 0)
		memmove(g->stream.p, g->stream.p + at, g->stream.n - at);
	g->stream.n -= at;
	return news;
}

bool
rpc_grind_heard(struct rpc_grind *g, struct bytes got)
{
	if (g->over)
		return false;
	return g->proto == PROTO_TCP ? take_stream(g, got) : take(g, got);
}

/* what was asked and not answered is asked again, or given up */
static void
take_back(struct rpc_grind *g, unsigned tries)
{
	for (size_t i = g->first; i < g->n; i++) {
		struct call *c = &g->call[i];
		if (c->asked && c->tries >= tries)
			c->done = true;
		c->asked = false;
	}
	g->n_asked = 0;
}

/*
 * A server may take one call of a connection, or stumble over many at once; so
 * the next connection has less to bear when this one gave nothing.
 */
static void
leave_connection(struct rpc_grind *g)
{
	if (g->n_answered == 0) {
		g->at_once = 1;
		g->n_fruitless++;
	}
	if (++g->n_connection >= CONNECTIONS || g->n_fruitless >= FRUITLESS)
		g->over = true;
	take_back(g, UINT32_MAX);
	buf_clear(&g->stream);
	g->n_answered = 0;
	g->gone = true;
}

void
rpc_grind_lapsed(struct rpc_grind *g)
{
	if (g->proto == PROTO_UDP) {
		take_back(g, TRIES_UDP);
		g->over |= g->n_answered == 0 && g->call[g->first].done;
	} else if (g->n_answered > 0) {
		take_back(g, 1); /* some calls it does not answer */
		g->n_answered = 0;
	} else {
		leave_connection(g);
	}
}

void
rpc_grind_ended(struct rpc_grind *g)
{
	if (g->proto == PROTO_UDP)
		g->over = true;
	else
		leave_connection(g);
}

/* --- what came of it --- */

static void
put_versions(struct buf *b, const struct found *f)
{
	if (f->low == f->high)
		buf_printf(b, "%u", (unsigned)f->high);
	else
		buf_printf(b, "%u-%u", (unsigned)f->low, (unsigned)f->high);
}

static const char *
name_of(const struct rpc_grind *g, const struct found *f)
{
	const char *name = rpc_programs_name(g->programs, f->program);

	return name != NULL ? name : "rpc";
}

static void
put_other(struct rpc_grind *g, const struct found *f, const char *between)
{
	buf_printf(&g->info, "%s%s ", between, name_of(g, f));
	if (f->has_versions) {
		put_versions(&g->info, f);
		buf_byte(&g->info, ' ');
	}
	buf_printf(&g->info, "(#%u)", (unsigned)f->program);
}

struct rpc_told
rpc_grind_tell(struct rpc_grind *g)
{
	const struct found *f = &g->found[0];

	if (g->has_all)
		return (struct rpc_told){ .service = "rpcbind",
			.info = "RPC, says it has any program",
			.soft = true };
	if (g->n_found == 0 && g->denies)
		return (struct rpc_told){ .service = "rpcbind",
			.info = "RPC, wants authentication",
			.soft = true };
	if (g->n_found == 0)
		return (struct rpc_told){ 0 };
	buf_clear(&g->version);
	buf_clear(&g->info);
	if (f->has_versions)
		put_versions(&g->version, f);
	buf_printf(&g->info, "RPC #%u", (unsigned)f->program);
	for (size_t i = 1; i < g->n_found; i++)
		put_other(g, &g->found[i], i == 1 ? ", with " : ", ");
	if (g->more > 0)
		buf_printf(&g->info, " and %u more", g->more);
	return (struct rpc_told){ .service = name_of(g, f),
		.version = f->has_versions ? buf_cstr(&g->version) : NULL,
		.info = buf_cstr(&g->info) };
}
