/*
 * fuzz_scan: a scan alone, told anything that may happen, in any order.
 *
 * Six bytes choose options (port, bits, intensity, lines, bits of the course,
 * round trip).  Then each action of the scan takes a byte that says what comes
 * of it, and what else that needs; a judgement takes one as well.  When no more
 * is said, only time goes on, and the scan must come to its end by itself.
 */
#include "active/course.h"
#include "active/rpc_book.h"
#include "active/rpc_programs.h"
#include "active/scan.h"
#include "base/rd.h"
#include "match/sig_file.h"

#include <assert.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { ACTIONS_MAX = 20000, MS = 1000, S = 1000000 };

static const char signatures[] =
    "Probe TCP NULL q||\nports 25\ntotalwaitms 6000\ntcpwrappedms 3000\n"
    "Probe TCP Hello q|\\x16\\x03\\x01\\0\\x2a\\x01\\0\\0|\nrarity 1\n"
    "ports 443\nProbe TCP Get q|GET / HTTP/1.0\\r\\n\\r\\n|\nrarity 1\n"
    "ports 80\nsslports 443\nbye q|BYE|\nmatch http m|^H|\n"
    "Probe TCP H2 q|PRI * HTTP/2.0\\r\\n\\r\\nSM\\r\\n\\r\\n|\nrarity 8\n"
    "Probe TCP Mail q|EHLO x\\r\\n|\nports 25\nrarity 3\nbye q|QUIT\\r\\n|\n"
    "Probe TCP A q|a|\nrarity 4\nProbe TCP B q|b|\nrarity 4\n"
    "Probe UDP Name q|?|\nrarity 1\nports 53\nProbe UDP Quic q|Q|\n"
    "rarity 9\nports 443\nProbe UDP Shake q|S|\nrarity 9\nports 443\n"
    "Probe UDP Two q|1|\nrarity 9\nports 53\n"
    "then m|^g(\\w)| q|2$1$|\nthen m|^w| q||\n"
    "Probe UDP More q|m|\nrarity 9\nports 53\nmatch ntp m|^M|\n";

static const char *const services[] = { NULL, "http", "smtp", "imap", "rpcbind",
	"quic", "ssl", "dtls", "telnet", "ms-wbt-server", "ntp", "postgresql",
	"mysql", "ldap", "jabber", "ftp" };
static const char *const alerts[] = { "server: unrecognized_name",
	"server: no_application_protocol", "server: handshake_failure" };
static const char *const chosen[] = { "h2", "h3", "http/1.1", "doq" };

static struct sigdb *db;
static struct plan_table *table;
static struct rpc_programs *programs;

static void
no_error(void *ctx, const struct sig_error *e)
{
	(void)ctx, (void)e;
	abort();
}

/* --- what the scan tells --- */

static struct verdict
on_answer(void *ctx, const struct response *res, bool last)
{
	uint8_t b = rd_u8(ctx);

	(void)last;
	assert(res->got.n <= SCAN_GOT_MAX);
	return (struct verdict){ .service = services[b & 15],
		.soft = (b & 15) != 0 && (b & 16),
		.wants_tls = (b & 15) != 0 && (b & 32),
		.named = b & 64 };
}

static void
on_find(void *ctx, const struct finding *f)
{
	(void)ctx;
	assert(f->service != NULL);
}

static void
on_event(void *ctx, const struct endpoint_event *e)
{
	(void)ctx;
	assert(e->reason != NULL);
}

static void
on_secured(void *ctx, const struct tls_facts *f)
{
	(void)ctx, (void)f;
}

/* --- what it is told --- */

/* up to `n` bytes that are there */
static struct bytes
words(struct rd *r, size_t n)
{
	size_t left = rd_rest(r).n;

	return rd_take(r, n < left ? n : left);
}

static void
secure(struct scan *s, struct rd *r, uint64_t now)
{
	uint8_t b = rd_u8(r);
	bool ok = b & 1;
	const struct tls_fact fact = { ok ? TLS_ALPN : TLS_ALERT,
		ok ? chosen[b >> 1 & 3] : alerts[(b >> 1 & 3) % 3] };
	const struct tls_facts facts = { .fact = &fact,
		.n_fact = b >> 3 & 1,
		.client_cert_asked = b >> 4 & 1 };

	scan_secured(s, ok, words(r, b >> 5), &facts, now);
}

/* while it waits; what it wanted to wait for may come, or anything else */
static uint64_t
happen(struct scan *s, struct rd *r, const struct scan_action *a,
    enum proto proto, uint64_t now)
{
	uint8_t b = rd_u8(r);
	unsigned line = b >> 4 & 3;

	if (b == 0 || rd_rest(r).n == 0)
		return a->until_us;
	now += (uint64_t)(b >> 3) * 10 * MS;
	switch (b & 7) {
	case 1:
		scan_ended(s, (enum peer_end)(rd_u8(r) % PEER_HALF_OPEN), now);
		break;
	case 2:
		secure(s, r, now);
		break;
	case 3:
		scan_delivery(s,
		    &(struct delivery){ .waiting = b, .received = rd_u8(r) });
		return a->until_us;
	case 4:
		scan_stop(s, "interrupt", now);
		break;
	case 5:
		if (proto == PROTO_UDP && scan_turn_to(s, line, now))
			scan_heard(s, words(r, rd_u8(r)), now);
		break;
	default:
		scan_heard(s, words(r, rd_u8(r)), now);
	}
	return now;
}

static void
connect_it(struct scan *s, struct rd *r, enum proto proto, uint64_t now)
{
	uint8_t b = rd_u8(r);

	if (b == 1)
		scan_postpone(s, now + 50 * MS);
	else if (proto == PROTO_UDP || b == 0 || b > 16)
		scan_connected(s, now);
	else if (b == 2)
		scan_checked(s, now);
	else if (b < 8)
		scan_ended(s, (enum peer_end)(b % PEER_HALF_OPEN), now);
}

/* what goes out by UDP has a pace */
static void
put_off(struct scan *s, struct rd *r, enum proto proto, uint64_t now)
{
	if (proto == PROTO_UDP && rd_u8(r) == 1)
		scan_postpone(s, now + 50 * MS);
}

static void
converse(struct scan *s, struct rd *r, enum proto proto, uint64_t now)
{
	for (unsigned i = 0; i < ACTIONS_MAX; i++) {
		struct scan_action a = scan_next(s, now);

		assert(a.line < SCAN_LINES);
		switch (a.what) {
		case SCAN_DONE:
			return;
		case SCAN_CONNECT:
			connect_it(s, r, proto, now);
			break;
		case SCAN_SEND:
			assert(a.bytes.n > 0);
			put_off(s, r, proto, now);
			break;
		case SCAN_SECURE:
			put_off(s, r, proto, now);
			break;
		case SCAN_CLOSE:
			break;
		case SCAN_WAIT:
			assert(a.until_us > now);
			now = happen(s, r, &a, proto, now);
		}
	}
	assert(!"it never ends");
}

static void
begin(void)
{
	db = sigdb_new();
	if (!sig_file_load(db, "fuzz.sig", bytes_str(signatures),
	        SIG_COMPILE_NOW, no_error, NULL))
		abort();
	table = plan_table_new(db);
	programs = rpc_programs_new((struct bytes){ 0 });
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const uint16_t ports[] = { 25, 53, 80, 443 };
	const uint8_t lo[4] = { 127, 0, 0, 1 };
	struct rd r = rd_of((struct bytes){ data, n });

	if (db == NULL)
		begin();
	uint8_t port = rd_u8(&r), bits = rd_u8(&r), intensity = rd_u8(&r);
	uint8_t lines = rd_u8(&r), decided = rd_u8(&r), rtt = rd_u8(&r);
	struct endpoint at = { addr_of_v4(lo), ports[port & 3] };
	enum proto proto = bits & 1 ? PROTO_UDP : PROTO_TCP;
	struct scan_pulse pulse = { 0 };
	struct scan_options o = {
		.plan = { .intensity = intensity % 10,
		    .nmap_order = (bits & 0xc0) == 0xc0 },
		.name = bits & 2 ? "www.example" : NULL,
		.connect_us = 3 * S,
		.wait_min_us = 100 * MS,
		.wait_max_us = 6 * S,
		.patience = 100,
		.pulse = bits & 4 ? &pulse : NULL,
		.silent_us = 10 * S,
		.endpoint_us = bits & 8 ? 20 * S : 0,
		.lines = lines % (SCAN_LINES + 1),
		.starttls = bits & 16,
		.quic = bits & 32,
		.programs = port & 4 ? programs : NULL,
		.book = rpc_book_new(1),
	};
	const struct course course = { .at = at,
		.proto = proto,
		.what = COURSE_ASK,
		.listens = decided & 2,
		.tls = proto == PROTO_TCP && (decided & 4) };
	const struct scan_sinks sinks = { on_answer, on_find, on_event,
		on_secured, &r };

	if (decided & 1)
		o.plan.course = &course;
	struct scan *s = scan_new(&o, table, &at, proto, &sinks, 1 * S);
	scan_set_rtt(s, (uint64_t)rtt * MS);
	if (decided & 8)
		scan_expect_silence(s);
	converse(s, &r, proto, 1 * S);
	scan_free(s);
	rpc_book_free(o.book);
	return 0;
}
