/*
 * fuzz_weights: any bytes as the numbers by which it is decided what to ask.
 *
 * They stand behind the usual ones, the lines of which they replace, since
 * nothing but a whole file is taken.  Whatever they are, plans are made by
 * them that expect no more than the questions can take.
 */
#include "active/course.h"
#include "match/builtin.h"
#include "match/sig_file.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static const char signatures[] =
    "Probe TCP NULL q||\nmatch ssh m|^SSH-2.0-(\\S+)| v/$1/\n"
    "Probe TCP Get q|GET / HTTP/1.0\\r\\n\\r\\n|\n"
    "rarity 1\nports 80\nsslports 443\nmatch http m|^HTTP (\\S+)| v/$1/\n"
    "Probe TCP Hello q|\\x16\\x03\\x01\\0\\x2a\\x01\\0\\0|\n"
    "rarity 1\nports 443\nmatch ssl m|^\\x16|\n"
    "Probe TCP Store q|INFO\\r\\n|\nrarity 8\nports 6379\n"
    "bye q|QUIT\\r\\n|\nmatch redis m|^v(\\S+)| v/$1/\n"
    "Probe UDP Name q|\\0\\x01|\nports 53\nmatch domain m|^d(\\S+)| v/$1/\n";

static struct sigdb *db;
static struct scope *scope;
static struct evidence *evidence;

static void
no_error(void *ctx, const struct sig_error *e)
{
	(void)ctx, (void)e;
	assert(false);
}

static void
know(const struct addr *a, uint16_t port, const char *service, unsigned sure)
{
	struct result r = { .at = { *a, port },
		.proto = PROTO_TCP,
		.service = service,
		.confidence = sure };

	evidence_take(evidence, &r, EVIDENCE_HEARD);
}

static void
set_up(const struct addr *a)
{
	struct addrset hosts = { 0 };
	struct err err;

	db = sigdb_new();
	sig_file_load(
	    db, "t.sig", bytes_str(signatures), SIG_MATCH_ONLY, no_error, NULL);
	sigdb_finish(db, no_error, NULL);
	scope = scope_new();
	addrset_add(&hosts, a, a);
	addrset_seal(&hosts);
	scope_add(scope, &hosts);
	scope_finish(scope, 1, &err);
	addrset_release(&hosts);
	evidence = evidence_new();
	know(a, 41000, "http", CONFIDENCE_HARD);
	know(a, 443, "ssl", CONFIDENCE_TLS);
	know(a, 6379, "redis", CONFIDENCE_SOFT);
	evidence_seal(evidence);
}

static void
plan(const struct weights *w, const struct addr *a, enum proto proto,
    uint16_t port)
{
	struct course_setup setup = { db, evidence, scope, w, 1, false,
		SAFETY_SAFE };
	struct endpoint at = { *a, port };
	struct arena arena = { 0 };
	struct course c;

	course_plan(&c, &setup, &at, proto, &arena);
	assert(c.n <= COURSE_QUESTIONS_MAX);
	assert(c.cost.conns <= COURSE_QUESTIONS_MAX * WEIGHT_ONE);
	/* 22 weights of packets at most, of a million each */
	assert(c.cost.packets <= UINT64_C(300) * 1000000 * WEIGHT_ONE);
	arena_release(&arena);
}

/* the lines of the usual ones whose names are not given */
static void
fill(struct bytes given, struct buf *out)
{
	struct bytes rest = builtin_weights.text;

	while (rest.n > 0) {
		const uint8_t *end = memchr(rest.p, '\n', rest.n);
		const uint8_t *tab = memchr(rest.p, '\t', rest.n);
		size_t n = end != NULL ? (size_t)(end - rest.p) + 1 : rest.n;
		size_t name = tab != NULL ? (size_t)(tab - rest.p) + 1 : n;
		if (name > n || memmem(given.p, given.n, rest.p, name) == NULL)
			buf_add(out, bytes_cut(rest, 0, n));
		rest = bytes_cut(rest, n, rest.n);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const uint16_t ports[] = { 80, 443, 6379, 41000, 52000 };
	struct addr a = addr_of_v4((const uint8_t[]){ 10, 0, 0, 1 });
	struct bytes given = { data, n };
	struct buf text = { 0 };
	struct weights w;
	struct err err = { "" };

	if (db == NULL)
		set_up(&a);
	fill(given, &text);
	buf_add(&text, given);
	if (weights_parse(&w, buf_view(&text), &err)) {
		for (size_t i = 0; i < sizeof(ports) / sizeof(ports[0]); i++)
			plan(&w, &a, PROTO_TCP, ports[i]);
		plan(&w, &a, PROTO_UDP, 53);
	} else {
		assert(err.text[0] != '\0');
	}
	buf_release(&text);
	return 0;
}
