#include "tests/check.h"

#include "inventory/inventory.h"

#include "inventory/best.h"
#include "inventory/change.h"
#include "inventory/index.h"
#include "report/report.h"

#include <stdlib.h>
#include <string.h>

enum { N = 4000 };

static const struct inventory_limits standard = { .seed = 42 };

/* one thing an inventory may be told */
struct told {
	enum { A_FINDING, AN_EVENT, A_FACT } kind;
	struct response res;
	struct finding finding;
	struct endpoint_event event;
	struct host_fact fact;
	const char *cpe[1];
	char version[16];
};

static struct endpoint
server(unsigned host, uint16_t port)
{
	const uint8_t b[4] = { 192, 0, 2, (uint8_t)host };

	return (struct endpoint){ addr_of_v4(b), port };
}

/* a small generator of numbers, the same on every machine */
static unsigned
next(uint64_t *state)
{
	*state = *state * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(*state >> 33);
}

static void
tell(struct inventory *inv, const struct told *t)
{
	struct finding f = t->finding;

	f.res = &t->res;
	f.cpe = t->cpe;
	if (t->kind == A_FINDING)
		inventory_add(inv, &f);
	else if (t->kind == AN_EVENT)
		inventory_event(inv, &t->event);
	else
		inventory_fact(inv, &t->fact);
}

static struct told
random_finding(uint64_t *s)
{
	static const char *const services[] = { NULL, "http", "ssh", "smtp" };
	static const char *const files[] = { "a.pcap", "b.pcap", NULL };
	static const uint8_t words[] = "one two three four five six seven";
	struct told t = { .kind = A_FINDING };

	t.res.server = server(1 + next(s) % 3, (uint16_t)(20 + next(s) % 3));
	t.res.client = server(100 + next(s) % 2, 40000);
	t.res.proto = next(s) % 4 == 0 ? PROTO_UDP : PROTO_TCP;
	t.res.turn = next(s) % 5;
	t.res.flags = 1u << next(s) % HEARD_FLAGS;
	t.res.first_us = next(s) % 10 == 0 ? 0 : 1000 + next(s) % 1000;
	t.res.last_us = t.res.first_us + 5;
	t.res.got = BYTES("x");
	if (next(s) % 3 == 0)
		t.res.conflict = (struct conflict){
			.offset = next(s) % 3,
			.kept = bytes_cut(BYTES("kept"), 0, next(s) % 4),
			.other = bytes_cut(BYTES("other"), 0, next(s) % 4),
		};
	t.res.origin.file = files[next(s) % 3];
	t.res.origin.first_frame = 1 + next(s) % 20;
	t.res.origin.last_frame = t.res.origin.first_frame + next(s) % 2;
	t.finding.service = services[next(s) % 4];
	t.finding.about_client = next(s) % 8 == 0;
	if (t.finding.service == NULL)
		return t;
	t.finding.field[FIELD_PRODUCT] = next(s) % 2 ? "Thing" : NULL;
	snprintf(t.version, sizeof(t.version), "%u", next(s) % 12);
	t.finding.confidence = 7 + next(s) % 4;
	t.finding.signature = "a.sig:1";
	t.finding.method = METHOD_PASSIVE;
	t.finding.matched = bytes_cut(
	    (struct bytes){ words, sizeof(words) - 1 }, next(s) % 4, 40);
	t.finding.n_cpe = next(s) % 2;
	t.cpe[0] = "cpe:/a:thing:thing";
	return t;
}

static struct told
random_told(uint64_t *s)
{
	static const char *const kinds[] = { "mac", "os", "hostname" };
	static const char *const reasons[] = { "syn-ack", "reset" };
	static const char *const stops[] = { NULL, "deadline", "interrupt" };
	unsigned kind = next(s) % 10;
	struct told t = { 0 };

	if (kind < 7)
		return random_finding(s);
	snprintf(t.version, sizeof(t.version), "%u", next(s) % 40);
	if (kind == 7) {
		t.kind = AN_EVENT;
		t.event.server = server(1 + next(s) % 3, 22);
		t.event.state = (enum state)(next(s) % 4);
		t.event.reason = reasons[next(s) % 2];
		t.event.stopped = stops[next(s) % 3];
		t.event.when_us = next(s) % 50;
		return t;
	}
	t.kind = A_FACT;
	t.fact.addr = server(100 + next(s) % 2, 0).addr;
	t.fact.what = kinds[next(s) % 3];
	t.fact.from = "test";
	t.fact.when_us = 1 + next(s) % 50;
	t.fact.frame = next(s) % 5;
	t.fact.file = next(s) % 2 ? "a.pcap" : "b.pcap";
	return t;
}

static struct told *
many(uint64_t seed)
{
	struct told *t = calloc(N, sizeof(*t));

	for (size_t i = 0; i < N; i++) {
		t[i] = random_told(&seed);
		if (t[i].kind == A_FACT)
			t[i].fact.value = t[i].version;
		else if (t[i].finding.service != NULL)
			t[i].finding.field[FIELD_VERSION] = t[i].version;
	}
	return t;
}

static void
shuffle(size_t *order, uint64_t *s)
{
	for (size_t i = N - 1; i > 0; i--) {
		size_t k = next(s) % (i + 1), kept = order[i];
		order[i] = order[k];
		order[k] = kept;
	}
}

/* all that an inventory holds, as text; the caller frees */
static char *
everything(const struct inventory *inv)
{
	struct report_options options = { .verbose = true };
	char *text = NULL;
	size_t n;
	struct err err;
	FILE *out = open_memstream(&text, &n);

	assert_true(report_json(out, inv, &options, &err));
	assert_true(report_text(out, inv, &options, &err));
	fclose(out);
	return text;
}

static void
order_does_not_matter(void **state)
{
	(void)state;
	struct told *told = many(7);
	struct inventory *inv = inventory_new(&standard);
	size_t order[N];
	uint64_t s = 1;

	for (size_t i = 0; i < N; i++) {
		order[i] = i;
		tell(inv, &told[i]);
	}
	char *expected = everything(inv);
	inventory_free(inv);
	assert_non_null(strstr(expected, "things kept"));
	for (int round = 0; round < 5; round++) {
		shuffle(order, &s);
		inv = inventory_new(&standard);
		for (size_t i = 0; i < N; i++)
			tell(inv, &told[order[i]]);
		char *got = everything(inv);
		assert_string_equal(got, expected);
		free(got);
		inventory_free(inv);
	}
	free(expected);
	free(told);
}

static void
merging_is_adding(void **state)
{
	(void)state;
	struct told *told = many(8);
	struct inventory *all = inventory_new(&standard);
	struct inventory *part[3];
	uint64_t s = 2;

	for (int i = 0; i < 3; i++)
		part[i] = inventory_new(&standard);
	for (size_t i = 0; i < N; i++) {
		tell(all, &told[i]);
		tell(part[next(&s) % 3], &told[i]);
	}
	inventory_merge(part[2], part[0]);
	inventory_merge(part[1], part[2]);
	char *expected = everything(all), *got = everything(part[1]);
	assert_string_equal(got, expected);
	assert_int_equal(inventory_counts(all)->findings,
	    inventory_counts(part[1])->findings);
	free(expected);
	free(got);
	for (int i = 0; i < 3; i++)
		inventory_free(part[i]);
	inventory_free(all);
	free(told);
}

/* a finding with what most tests need; more is set by the test */
static struct told
finding(const char *service, const char *product, const char *version)
{
	struct told t = { .kind = A_FINDING };

	t.res.server = server(1, 80);
	t.res.client = server(9, 1234);
	t.res.got = BYTES("words");
	t.res.first_us = t.res.last_us = 1000;
	t.finding.service = service;
	t.finding.field[FIELD_PRODUCT] = product;
	t.finding.field[FIELD_VERSION] = version;
	t.finding.confidence =
	    version != NULL ? CONFIDENCE_VERSION : CONFIDENCE_HARD;
	t.finding.signature = "a.sig:1";
	t.finding.method = METHOD_PASSIVE;
	return t;
}

static const struct known_endpoint *
only_endpoint(struct inventory *inv)
{
	struct inventory_view v = inventory_view_of(inv);

	assert_int_equal(v.n_endpoint, 1);
	const struct known_endpoint *e = v.endpoint[0];
	inventory_view_release(&v);
	return e;
}

static void
counts_and_times(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&standard);
	struct told t = finding("http", "nginx", "1.22.1");

	t.res.turn = 3;
	t.res.flags = HEARD_GAP;
	tell(inv, &t);
	t.res.first_us = t.res.last_us = 500;
	t.res.turn = 1;
	t.res.flags = HEARD_MIDSTREAM;
	tell(inv, &t);
	t.res.first_us = t.res.last_us = 0;
	t.finding.service = NULL;
	tell(inv, &t);

	const struct known_endpoint *e = only_endpoint(inv);
	assert_int_equal(e->count, 3);
	assert_int_equal(e->first_us, 500);
	assert_int_equal(e->last_us, 1000);
	assert_true(e->has_state && e->state == STATE_OPEN);
	assert_int_equal(e->n_observation, 1);
	const struct observation *o = e->observation[0];
	assert_int_equal(o->count, 2);
	assert_int_equal(o->turn, 1);
	assert_int_equal(o->flags, HEARD_GAP | HEARD_MIDSTREAM);
	assert_int_equal(o->n_evidence, 2);
	assert_int_equal(o->evidence[0].first_us, 500);
	inventory_free(inv);
}

static void
changes_are_told_apart_from_alternatives(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&standard);
	struct told t = finding("ssh", "OpenSSH", "1.1");
	struct change change[CHANGES_MAX];

	t.finding.confidence = CONFIDENCE_VERSION;
	tell(inv, &t);
	t.res.first_us = t.res.last_us = 3000;
	t.finding.field[FIELD_VERSION] = "2.0";
	tell(inv, &t);
	t.res.turn = 1; /* what follows in a conversation is no change */
	t.res.first_us = t.res.last_us = 4000;
	t.finding.field[FIELD_VERSION] = "5.5";
	tell(inv, &t);
	assert_int_equal(changes_of(only_endpoint(inv), change), 1);
	assert_int_equal(change[0].field, FIELD_VERSION);
	assert_string_equal(change[0].old, "1.1");
	assert_string_equal(change[0].new, "2.0");
	assert_int_equal(change[0].when_us, 3000);

	t.res.turn = 0; /* the old one again: they take turns */
	t.res.first_us = t.res.last_us = 5000;
	t.finding.field[FIELD_VERSION] = "1.1";
	tell(inv, &t);
	assert_int_equal(changes_of(only_endpoint(inv), change), 0);
	inventory_free(inv);
}

static void
strings_are_copied(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&standard);
	char service[] = "http", product[] = "nginx", file[] = "x.pcap";
	struct told t = finding(service, product, NULL);

	t.res.origin.file = file;
	tell(inv, &t);
	memset(service, 'x', 4);
	memset(product, 'x', 5);
	memset(file, 'x', 6);
	const struct observation *o = only_endpoint(inv)->observation[0];
	assert_string_equal(o->service, "http");
	assert_string_equal(o->field[FIELD_PRODUCT], "nginx");
	assert_string_equal(o->evidence[0].file, "x.pcap");
	inventory_free(inv);
}

static void
caps_are_counted(void **state)
{
	(void)state;
	struct inventory_limits limits = { 2, 1, 3, 9 };
	struct inventory *inv = inventory_new(&limits);
	struct told t = finding("http", NULL, NULL);

	for (uint16_t port = 1; port <= 5; port++) {
		t.res.server.port = port;
		tell(inv, &t);
		t.finding.service = "ssh";
		tell(inv, &t);
		t.finding.service = "http";
	}
	t.finding.about_client = true;
	tell(inv, &t);
	t.res.client = server(10, 1);
	tell(inv, &t);
	const struct inventory_counts *n = inventory_counts(inv);
	assert_int_equal(n->endpoints_dropped, 6);
	assert_int_equal(n->observations_dropped, 1);
	assert_int_equal(n->hosts_dropped, 1);
	inventory_free(inv);
}

static void
state_of_an_endpoint(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&standard);
	struct endpoint_event ev = { .server = server(1, 22),
		.state = STATE_CLOSED,
		.reason = "reset",
		.when_us = 900 };

	inventory_event(inv, &ev);
	assert_int_equal(only_endpoint(inv)->state, STATE_CLOSED);
	ev.state = STATE_OPEN;
	ev.reason = "syn-ack";
	ev.when_us = 800;
	inventory_event(inv, &ev);
	ev.state = STATE_CLOSED;
	ev.when_us = 1000;
	inventory_event(inv, &ev);
	const struct known_endpoint *e = only_endpoint(inv);
	assert_int_equal(e->state, STATE_OPEN);
	assert_string_equal(e->reason, "syn-ack");
	assert_int_equal(e->last_us, 1000);
	inventory_free(inv);
}

static void
clients_are_facts_about_hosts(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&standard);
	struct told t = finding("http", "curl", "7.88.1");

	t.finding.about_client = true;
	t.finding.field[FIELD_OSTYPE] = "Linux";
	tell(inv, &t);
	tell(inv, &t);
	struct inventory_view v = inventory_view_of(inv);
	assert_int_equal(v.n_endpoint, 0);
	assert_int_equal(v.n_host, 1);
	const struct known_host *h = v.host[0];
	assert_int_equal(h->n_fact, 2);
	assert_string_equal(h->fact[0].what, "os");
	assert_string_equal(h->fact[0].value, "Linux");
	assert_string_equal(h->fact[1].what, "client");
	assert_string_equal(h->fact[1].value, "curl 7.88.1");
	assert_string_equal(h->fact[1].from, "a.sig:1");
	assert_int_equal(h->fact[1].count, 2);
	inventory_view_release(&v);
	inventory_free(inv);
}

static void
sorted_by_address_and_port(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&standard);
	const uint8_t six[16] = { 0x20, 0x01, 0x0d, 0xb8, [15] = 1 };
	struct endpoint_event ev = { .reason = "syn-ack" };
	const struct {
		struct endpoint at;
		enum proto proto;
	} in[] = {
		{ { addr_of_v6(six), 1 }, PROTO_TCP },
		{ server(2, 53), PROTO_UDP },
		{ server(2, 80), PROTO_TCP },
		{ server(2, 22), PROTO_TCP },
		{ server(1, 99), PROTO_UDP },
	};
	static const unsigned expected[] = { 99, 22, 80, 53, 1 };

	for (size_t i = 0; i < 5; i++) {
		ev.server = in[i].at;
		ev.proto = in[i].proto;
		inventory_event(inv, &ev);
	}
	struct inventory_view v = inventory_view_of(inv);
	for (size_t i = 0; i < 5; i++)
		assert_int_equal(v.endpoint[i]->at.port, expected[i]);
	inventory_view_release(&v);
	inventory_free(inv);
}

static void
best_fills_and_tells_alternatives(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&standard);
	struct told t = finding("http", "nginx", "1.22.1");

	t.res.flags = HEARD_GAP;
	t.cpe[0] = "cpe:/a:f5:nginx:1.22.1";
	t.finding.n_cpe = 1;
	tell(inv, &t);
	t = finding("http", "nginx", NULL); /* agrees, and knows more */
	t.finding.field[FIELD_OSTYPE] = "Linux";
	t.res.flags = HEARD_MIDSTREAM;
	t.cpe[0] = "cpe:/o:linux:linux_kernel";
	t.finding.n_cpe = 1;
	tell(inv, &t);
	t = finding("http", NULL, NULL); /* says nothing else */
	t.finding.soft = true;
	t.finding.confidence = CONFIDENCE_SOFT;
	t.finding.field[FIELD_HOSTNAME] = "a.example.com";
	tell(inv, &t);
	t = finding("http", "nginx", "1.18.0"); /* contradicts */
	t.res.turn = 4;
	t.finding.field[FIELD_INFO] = "Ubuntu";
	tell(inv, &t);
	t.finding.field[FIELD_INFO] = "Debian"; /* the same contradiction */
	tell(inv, &t);

	struct best b = best_of(only_endpoint(inv), NULL);
	assert_string_equal(b.field[FIELD_VERSION], "1.22.1");
	assert_string_equal(b.field[FIELD_OSTYPE], "Linux");
	assert_null(b.field[FIELD_INFO]);
	assert_null(b.field[FIELD_HOSTNAME]);
	assert_int_equal(b.n_cpe, 2);
	assert_int_equal(b.flags, HEARD_GAP);
	assert_int_equal(b.n_alternative, 1);
	assert_string_equal(b.alternative[0]->field[FIELD_VERSION], "1.18.0");
	inventory_free(inv);
}

static void
best_is_the_surest_then_the_first_exchange(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&standard);
	struct told t = finding("http", "second", "1");

	t.res.turn = 2;
	t.res.last_us = 9000;
	tell(inv, &t);
	t = finding("http", "first", "1");
	tell(inv, &t);
	t = finding("http", "unsure", NULL);
	t.res.last_us = 9999;
	tell(inv, &t);
	struct best b = best_of(only_endpoint(inv), NULL);
	assert_string_equal(b.field[FIELD_PRODUCT], "first");
	assert_int_equal(b.n_alternative, 2);
	inventory_free(inv);
}

/* a greeting that tells the service, and later words that tell who it is */
static void
best_names_a_product(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&standard);
	struct told t = finding("nbd", NULL, NULL);

	t.finding.field[FIELD_INFO] = "newstyle";
	tell(inv, &t);
	t = finding("nbd", "nbd-server", NULL);
	t.res.turn = 1;
	tell(inv, &t);
	struct best b = best_of(only_endpoint(inv), NULL);
	assert_string_equal(b.field[FIELD_PRODUCT], "nbd-server");
	assert_int_equal(b.n_alternative, 0);
	inventory_free(inv);
}

static void
what_is_inside_tls_outweighs_tls(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&standard);
	struct told t = finding("ssl", NULL, NULL);

	t.finding.confidence = CONFIDENCE_TLS;
	tell(inv, &t);
	assert_string_equal(best_of(only_endpoint(inv), NULL).service, "ssl");
	t = finding("http", NULL, NULL);
	t.finding.tunnel = TUNNEL_TLS;
	t.finding.soft = true;
	t.finding.confidence = CONFIDENCE_SOFT;
	tell(inv, &t);
	struct best b = best_of(only_endpoint(inv), NULL);
	assert_string_equal(b.service, "http");
	assert_int_equal(b.n_alternative, 0);
	inventory_free(inv);
}

static void
unknown_without_a_guess(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&standard);
	struct told t = finding(NULL, NULL, NULL);

	t.res.flags = HEARD_ONE_SIDED;
	tell(inv, &t);
	struct best b = best_of(only_endpoint(inv), NULL);
	assert_null(b.service);
	assert_null(b.from);
	assert_int_equal(b.flags, HEARD_ONE_SIDED);
	inventory_free(inv);
}

static void
index_finds_every_item(void **state)
{
	(void)state;
	struct index ix = { .seed = 5 };

	for (uint32_t i = 0; i < 10000; i++)
		index_add(&ix, i % 97, i); /* many equal hashes */
	for (uint32_t hash = 0; hash < 97; hash++) {
		struct index_walk w = index_walk_of(&ix, hash);
		size_t n = 0;
		for (size_t item; index_next(&w, &item); n++)
			assert_int_equal(item % 97, hash);
		assert_int_equal(n, (10000 - hash + 96) / 97);
	}
	index_release(&ix);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(order_does_not_matter),
		cmocka_unit_test(merging_is_adding),
		cmocka_unit_test(counts_and_times),
		cmocka_unit_test(changes_are_told_apart_from_alternatives),
		cmocka_unit_test(strings_are_copied),
		cmocka_unit_test(caps_are_counted),
		cmocka_unit_test(state_of_an_endpoint),
		cmocka_unit_test(clients_are_facts_about_hosts),
		cmocka_unit_test(sorted_by_address_and_port),
		cmocka_unit_test(best_fills_and_tells_alternatives),
		cmocka_unit_test(best_is_the_surest_then_the_first_exchange),
		cmocka_unit_test(best_names_a_product),
		cmocka_unit_test(what_is_inside_tls_outweighs_tls),
		cmocka_unit_test(unknown_without_a_guess),
		cmocka_unit_test(index_finds_every_item),
	};
	return RUN(tests, argc, argv);
}
