#include "tests/check.h"

#include "active/audit.h"

#include <stdlib.h>

/* a log in memory, and what was told when it was read */
struct log {
	struct buf text;
	size_t room; /* lines that are still kept */
	struct {
		unsigned run, answer, found, event, tls, fact, rtt;
	} n;
};

static bool
put(void *ctx, struct bytes line)
{
	struct log *log = ctx;

	if (log->room == 0)
		return false;
	log->room--;
	buf_add(&log->text, line);
	return true;
}

static struct endpoint
at(const char *text)
{
	struct endpoint e;

	assert_true(endpoint_parse(text, &e));
	return e;
}

static const uint8_t said[] = "\x00\xff\"\\\n bye";

static struct response
an_answer(void)
{
	return (struct response){ .server = at("[2001:db8::7]:8080"),
		.proto = PROTO_UDP,
		.tunnel = TUNNEL_TLS,
		.conn = 3,
		.turn = 2,
		.sent = BYTES("GET /"),
		.sent_known = true,
		.got = { said, sizeof(said) },
		.before = BYTES("hello"),
		.probe = "GetRequest",
		.ending = END_TIMEOUT,
		.first_us = 5,
		.last_us = 6 };
}

static void
told_run(void *ctx, uint64_t number)
{
	struct log *log = ctx;

	assert_int_equal(number, ++log->n.run);
}

static void
same_response(const struct response *res)
{
	struct response want = an_answer();

	assert_true(endpoint_eq(&res->server, &want.server));
	assert_int_equal(res->proto, want.proto);
	assert_int_equal(res->tunnel, want.tunnel);
	assert_int_equal(res->conn, want.conn);
	assert_int_equal(res->turn, want.turn);
	assert_true(bytes_eq(res->sent, want.sent));
	assert_true(res->sent_known);
	assert_true(bytes_eq(res->got, want.got));
	assert_int_equal(res->whole, want.got.n);
	assert_true(bytes_eq(res->before, want.before));
	assert_string_equal(res->probe, want.probe);
	assert_int_equal(res->ending, want.ending);
	assert_int_equal(res->first_us, want.first_us);
	assert_int_equal(res->last_us, want.last_us);
}

static void
told_answer(void *ctx, const struct response *res)
{
	((struct log *)ctx)->n.answer++;
	same_response(res);
}

static void
told_found(void *ctx, const struct finding *f)
{
	((struct log *)ctx)->n.found++;
	same_response(f->res);
	assert_string_equal(f->service, "ssl");
	assert_string_equal(f->field[FIELD_PRODUCT], "a \"b\"");
	assert_int_equal(f->confidence, CONFIDENCE_TLS);
	assert_int_equal(f->n_cpe, 1);
	assert_string_equal(f->cpe[0], "cpe:/a:b:c");
	assert_int_equal(f->method, METHOD_ACTIVE);
}

static void
told_event(void *ctx, const struct endpoint_event *e)
{
	((struct log *)ctx)->n.event++;
	assert_int_equal(e->state, STATE_OPEN_FILTERED);
	assert_string_equal(e->reason, "no-response");
	assert_string_equal(e->stopped, "budget");
	assert_int_equal(e->when_us, 9);
}

static void
told_tls(void *ctx, const struct tls_facts *f)
{
	((struct log *)ctx)->n.tls++;
	assert_int_equal(f->n_fact, 1);
	assert_int_equal(f->fact[0].what, TLS_ALPN);
	assert_string_equal(f->fact[0].text, "h2");
	assert_int_equal(f->n_cert, 1);
	assert_string_equal(f->cert[0].subject, "CN=x");
	assert_null(f->cert[0].issuer);
	assert_int_equal(f->cert[0].n_name, 1);
	assert_string_equal(f->cert[0].name[0], "x.example");
	assert_true(f->cert[0].self_signed);
	assert_true(f->starttls && !f->resumed);
}

static void
told_fact(void *ctx, const struct host_fact *f)
{
	((struct log *)ctx)->n.fact++;
	assert_string_equal(f->what, "hostname");
	assert_string_equal(f->value, "h");
}

static void
told_rtt(void *ctx, const struct addr *host, uint64_t rtt_us)
{
	(void)host;
	((struct log *)ctx)->n.rtt++;
	assert_int_equal(rtt_us, 77);
}

static void
no_finding(void *ctx, const struct finding *f)
{
	(void)ctx, (void)f;
}

static void
no_event(void *ctx, const struct endpoint_event *e)
{
	(void)ctx, (void)e;
}

static void
no_fact(void *ctx, const struct host_fact *f)
{
	(void)ctx, (void)f;
}

static void
no_tls(void *ctx, const struct tls_facts *f)
{
	(void)ctx, (void)f;
}

static void
no_rtt(void *ctx, const struct addr *host, uint64_t rtt_us)
{
	(void)ctx, (void)host, (void)rtt_us;
}

static void
write_wire(struct audit *a)
{
	struct endpoint client = at("192.0.2.1:4000"),
	                server = at("192.0.2.2:80");
	struct cost spent = { { 1, 10, 5, 0 } };
	void *kept = NULL;
	struct wire_event e = { .what = WIRE_TRIED,
		.client = &client,
		.server = &server,
		.reason = "listens first",
		.spent = &spent,
		.kept = &kept };

	audit_wire(a, &e);
	assert_non_null(kept);
	e.what = WIRE_WORDS;
	e.bytes = BYTES("hello");
	audit_wire(a, &e);
	e.what = WIRE_GONE;
	audit_wire(a, &e);
	assert_null(kept);
}

/* a run with an entry of every type */
static void
write_run(struct audit *a)
{
	const struct prober_sinks inner = { .find = no_finding,
		.event = no_event,
		.fact = no_fact,
		.secured = no_tls,
		.latency = no_rtt };
	struct prober_sinks s = audit_sinks(a, &inner);
	char *const command[] = { (char[]){ "hark" }, (char[]){ "\xff" } };
	struct response res = an_answer();
	const char *cpe = "cpe:/a:b:c", *name = "x.example";
	struct tls_fact fact = { TLS_ALPN, "h2" };
	struct tls_cert cert = { .sha256 = "00",
		.subject = "CN=x",
		.name = &name,
		.n_name = 1,
		.self_signed = true };

	audit_begin(a,
	    &(struct audit_run){ .version = "1",
	        .command = command,
	        .n_command = 2,
	        .seed = UINT64_MAX },
	    1);
	write_wire(a);
	s.answer(s.ctx, &res);
	s.find(s.ctx, &(struct finding){ .res = &res,
	                  .service = "ssl",
	                  .method = METHOD_ACTIVE,
	                  .confidence = CONFIDENCE_TLS,
	                  .field = { "a \"b\"" },
	                  .cpe = &cpe,
	                  .n_cpe = 1 });
	/* what is found by the answer alone is not written down */
	s.find(s.ctx, &(struct finding){ .res = &res });
	s.event(s.ctx, &(struct endpoint_event){ .server = res.server,
	                   .state = STATE_OPEN_FILTERED,
	                   .reason = "no-response",
	                   .stopped = "budget",
	                   .when_us = 9 });
	s.secured(s.ctx, &(struct tls_facts){ .server = res.server,
	                     .fact = &fact,
	                     .n_fact = 1,
	                     .cert = &cert,
	                     .n_cert = 1,
	                     .starttls = true });
	s.fact(s.ctx, &(struct host_fact){ .addr = res.server.addr,
	                  .what = "hostname",
	                  .value = "h",
	                  .from = "target" });
	s.latency(s.ctx, &res.server.addr, 77);
	audit_end(a, 0, 2);
}

static struct log
written(unsigned runs)
{
	struct log log = { .room = 1000 };
	struct audit_chain chain = audit_chain_of();
	struct audit *a = audit_new(&chain, put, &log, 0);

	for (unsigned i = 0; i < runs; i++)
		write_run(a);
	assert_false(audit_is_lost(a));
	audit_free(a);
	return log;
}

/* reads it; the line that is bad, from 1, or 0, or one more than there are */
static unsigned
read_log(struct bytes text, struct log *told, struct err *err)
{
	struct audit_reader *r =
	    audit_reader_new(&(struct audit_sinks){ told_run, told_answer,
	        told_found, told_event, told_tls, told_fact, told_rtt, told });
	unsigned line = 0, bad = 0;

	while (text.n > 0 && bad == 0) {
		const uint8_t *lf = memchr(text.p, '\n', text.n);
		size_t n = lf != NULL ? (size_t)(lf - text.p) : text.n;
		line++;
		if (!audit_reader_feed(r, bytes_cut(text, 0, n), err))
			bad = line;
		text = bytes_cut(text, n + 1, text.n);
	}
	if (bad == 0 && !audit_reader_end(r, err))
		bad = line + 1;
	audit_reader_free(r);
	return bad;
}

static void
what_is_written_is_read(void **state)
{
	struct log log = written(2);
	struct err err;

	(void)state;
	assert_int_equal(read_log(buf_view(&log.text), &log, &err), 0);
	assert_int_equal(log.n.run, 2);
	assert_int_equal(log.n.answer, 2);
	assert_int_equal(log.n.found, 2);
	assert_int_equal(log.n.event, 2);
	assert_int_equal(log.n.tls, 2);
	assert_int_equal(log.n.fact, 2);
	assert_int_equal(log.n.rtt, 2);
	buf_release(&log.text);
}

/* every byte of it, one after the other */
static void
no_byte_can_be_changed(void **state)
{
	struct log log = written(1);
	unsigned line = 1;
	struct err err;

	(void)state;
	for (size_t i = 0; i < log.text.n; i++) {
		uint8_t was = log.text.p[i];
		struct log told = { 0 };
		if (was == '\n') {
			line++;
			continue;
		}
		log.text.p[i] ^= 1;
		assert_int_equal(
		    read_log(buf_view(&log.text), &told, &err), line);
		log.text.p[i] = was;
	}
	buf_release(&log.text);
}

static void
no_end_can_be_cut_off(void **state)
{
	struct log log = written(1);
	struct err err;

	(void)state;
	for (size_t n = 0; n < log.text.n - 1; n++) {
		struct log told = { 0 };
		assert_int_not_equal(
		    read_log((struct bytes){ log.text.p, n }, &told, &err), 0);
	}
	buf_release(&log.text);
}

static void
a_log_is_gone_on_with(void **state)
{
	struct log log = written(1);
	struct audit_reader *r = audit_reader_new(&(struct audit_sinks){ 0 });
	struct bytes text = buf_view(&log.text);
	struct err err;

	(void)state;
	while (text.n > 0) {
		const uint8_t *lf = memchr(text.p, '\n', text.n);
		size_t n = (size_t)(lf - text.p);
		assert_true(audit_reader_feed(r, bytes_cut(text, 0, n), &err));
		text = bytes_cut(text, n + 1, text.n);
	}
	log.room = 1000;
	struct audit *a = audit_new(audit_reader_chain(r), put, &log, 0);
	write_run(a);
	audit_free(a);
	audit_reader_free(r);
	assert_int_equal(read_log(buf_view(&log.text), &log, &err), 0);
	assert_int_equal(log.n.run, 2);
	buf_release(&log.text);
}

static void
a_line_that_is_lost_ends_it(void **state)
{
	struct log log = { .room = 4 };
	struct audit_chain chain = audit_chain_of();
	struct audit *a = audit_new(&chain, put, &log, 0);
	struct err err;

	(void)state;
	write_run(a);
	assert_true(audit_is_lost(a));
	audit_free(a);
	/* what was kept stands, and ends before its run does */
	assert_int_equal(read_log(buf_view(&log.text), &log, &err), 5);
	buf_release(&log.text);
}

/* good chains of bad entries: who writes the file can make those */
static void
bad_entries_are_told(void **state)
{
	static const char *const bodies[] = {
		"\"type\":\"end\",\"exit\":0",
		"\"type\":\"run\"",
		"\"type\":\"run\",\"format\":2",
		"\"type\":\"run\",\"format\":-1",
		"\"type\":\"dance\"",
		"\"type\":7",
		"\"type\"",
		"\"at\":\"now\"",
		"\"type\":\"run\",\"type\":\"run\",\"format\":1",
	};
	static const char *const within[] = {
		"\"type\":\"answer\"",
		"\"type\":\"answer\",\"addr\":\"1.2.3.4\",\"port\":70000",
		"\"type\":\"tls\",\"addr\":\"1.2.3.4\",\"port\":1,\"proto\":"
		"\"tcp\",\"first_us\":0,\"last_us\":0,\"facts\":[[\"x\"]],"
		"\"certs\":[]",
		"\"type\":\"tls\",\"addr\":\"1.2.3.4\",\"port\":1,\"proto\":"
		"\"tcp\",\"first_us\":0,\"last_us\":0,\"facts\":[],"
		"\"certs\":[7]",
		"\"type\":\"state\",\"addr\":\"1.2.3.4\",\"port\":1,\"proto\":"
		"\"tcp\",\"state\":\"ajar\",\"reason\":\"x\",\"flags\":0,"
		"\"when_us\":0",
		"\"type\":\"rtt\",\"addr\":\"here\",\"rtt_us\":1",
		"\"type\":\"run\",\"format\":1",
	};
	const size_t n = sizeof(bodies) / sizeof(bodies[0]);
	const size_t m = sizeof(within) / sizeof(within[0]);

	(void)state;
	for (size_t i = 0; i < n + m; i++) {
		struct audit_chain chain = audit_chain_of();
		struct buf text = { 0 }, line = { 0 };
		struct log told = { 0 };
		struct err err = { "" };
		if (i >= n) {
			audit_chain_add(&chain,
			    BYTES("\"type\":\"run\",\"format\":1"), &line);
			buf_add(&text, buf_view(&line));
		}
		audit_chain_add(&chain,
		    bytes_str(i < n ? bodies[i] : within[i - n]), &line);
		buf_add(&text, buf_view(&line));
		assert_int_equal(
		    read_log(buf_view(&text), &told, &err), i < n ? 1 : 2);
		assert_true(err.text[0] != '\0');
		buf_release(&text);
		buf_release(&line);
	}
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_written_is_read),
		cmocka_unit_test(no_byte_can_be_changed),
		cmocka_unit_test(no_end_can_be_cut_off),
		cmocka_unit_test(a_log_is_gone_on_with),
		cmocka_unit_test(a_line_that_is_lost_ends_it),
		cmocka_unit_test(bad_entries_are_told),
	};

	return RUN(tests, argc, argv);
}
