#include "active/plan.h"

#include "active/course.h"
#include "active/framing.h"
#include "base/http2.h"
#include "base/rd.h"
#include "base/xalloc.h"
#include "match/regex.h"

#include <stdlib.h>
#include <string.h>

enum kind { KIND_OTHER, KIND_DTLS, KIND_HTTP2, KIND_TLS, KIND_HTTP, KIND_SNMP };

/*
 * What a question is expected to gain: the share of endpoints it names, in
 * parts per thousand.  TLS and HTTP are what an Internet-wide study of
 * unexpected services found (Izhikevich and others, "LZR", 2021) on ports
 * that are assigned and on ephemeral ones; the rest is graded by rarity, which
 * counts for much on a port that the probe lists and for little elsewhere.
 */
static const unsigned share_of_kind[][2] = {
	[KIND_TLS] = { 290, 159 },
	[KIND_HTTP] = { 136, 171 },
	[KIND_SNMP] = { 26, 26 }, /* behind DNS and NTP over UDP */
};
static const unsigned share_listed[] = { 600, 600, 500, 450, 400, 370, 330, 200,
	90, 40 };
static const unsigned share_elsewhere[] = { 34, 34, 28, 22, 16, 12, 9, 6, 3,
	1 };
/* where TLS is listed as well, it goes first: in clear one is sent there */
enum { EPHEMERAL = 10000, HTTP_LISTED = 620, HTTP_OR_TLS = 580 };
/*
 * Who says nothing to words of text hardly speaks another protocol of text.
 * Who waits for more of them is not waiting for a record of TLS either, whose
 * first bytes they would have been (RFC 8446 section 5.1: an alert is due),
 * unless something in front of the server sorts its clients.
 */
enum {
	SPURNED_LESS = 4,
	MISFRAMED_LESS = 4,
	NO_TLS_LESS = 16,
	RECORD_HEADER = 5
};

struct entry {
	enum kind kind;
	bool text; /* lines that a person could type */
	enum framing framing;
	/*
	 * Of 1000 services that its answers name, as many greet by
	 * themselves and would have been named without asking.
	 */
	unsigned greeters;
};

struct plan_table {
	const struct sigdb *db;
	struct entry *entry; /* one per probe */
	size_t wait[2];      /* the NULL probe by protocol; n_probe: none */
	struct regex_scratch *scratch;
};

/* --- the table --- */

/* a handshake record with a ClientHello (RFC 8446 sections 5.1 and 4) */
static bool
is_client_hello(struct bytes b)
{
	struct rd r = rd_of(b);
	bool record = rd_u8(&r) == 22 && rd_u8(&r) == 3;

	rd_take(&r, 3);
	return record && rd_u8(&r) == 1 && rd_ok(&r);
}

/* a sequence of a version, 0 to 3, and a community (RFC 1157 section 4) */
static bool
is_snmp_get(struct bytes b)
{
	struct rd r = rd_of(b);
	bool sequence = rd_u8(&r) == 0x30;

	rd_u8(&r); /* of less than 128 bytes */
	bool version = rd_u16(&r) == 0x0201 && rd_u8(&r) <= 3;
	return sequence && version && rd_u8(&r) == 0x04 && rd_ok(&r);
}

/* the same over datagrams (RFC 6347 section 4.1) */
static bool
is_datagram_hello(struct bytes b)
{
	return b.n > 13 && b.p[0] == 22 && b.p[1] == 0xfe && b.p[13] == 1;
}

static bool
is_text(struct bytes b)
{
	for (size_t i = 0; i < b.n; i++)
		if ((b.p[i] < ' ' && b.p[i] != '\r' && b.p[i] != '\n' &&
		        b.p[i] != '\t') ||
		    b.p[i] > '~')
			return false;
	return b.n > 0;
}

static enum kind
kind_of(const struct sig_probe *p)
{
	if (p->proto == PROTO_UDP && is_datagram_hello(p->payload))
		return KIND_DTLS;
	if (p->proto == PROTO_UDP)
		return is_snmp_get(p->payload) ? KIND_SNMP : KIND_OTHER;
	if (is_client_hello(p->payload))
		return KIND_TLS;
	if (http2_begins_client(p->payload))
		return KIND_HTTP2;
	return bytes_starts(p->payload, BYTES("GET / HTTP/")) ? KIND_HTTP
	                                                      : KIND_OTHER;
}

/* how many lines of a probe tell of each service, by the service's name */
struct tally {
	const char *service;
	unsigned n;
};

static int
by_service(const void *a, const void *b)
{
	return strcmp(((const struct tally *)a)->service,
	    ((const struct tally *)b)->service);
}

static struct tally *
tally(const struct sigdb *db, const struct sig_probe *p, size_t *n)
{
	struct tally *t = xcalloc(p->lines.n + 1, sizeof(*t));

	*n = 0;
	for (size_t i = 0; i < p->lines.n; i++)
		t[i].service = db->line[p->lines.v[i]]->service;
	qsort(t, p->lines.n, sizeof(*t), by_service);
	for (size_t i = 0; i < p->lines.n; i++) {
		if (*n == 0 || strcmp(t[*n - 1].service, t[i].service) != 0)
			t[(*n)++] = (struct tally){ t[i].service, 0 };
		t[*n - 1].n++;
	}
	return t;
}

static unsigned
greeters_of(const struct sigdb *db, const struct sig_probe *p,
    const struct tally *greets, size_t n_greets)
{
	size_t n;
	struct tally *own = tally(db, p, &n);
	unsigned sum = 0;

	for (size_t i = 0; i < n; i++) {
		const struct tally *g = bsearch(
		    &own[i], greets, n_greets, sizeof(*greets), by_service);
		if (g != NULL)
			sum += 1000 * g->n / (g->n + own[i].n);
	}
	free(own);
	return n > 0 ? sum / (unsigned)n : 0;
}

struct plan_table *
plan_table_new(const struct sigdb *db)
{
	struct plan_table *t = xcalloc(1, sizeof(*t));
	struct tally *greets = NULL;
	size_t n_greets = 0;

	t->db = db;
	t->scratch = regex_scratch_new(REGEX_JIT);
	t->entry = xcalloc(db->n_probe + 1, sizeof(*t->entry));
	t->wait[PROTO_TCP] = t->wait[PROTO_UDP] = db->n_probe;
	for (size_t i = 0; i < db->n_probe; i++) {
		t->entry[i].kind = kind_of(&db->probe[i]);
		t->entry[i].text = is_text(db->probe[i].payload);
		t->entry[i].framing = framing_of(db->probe[i].payload);
		if (db->probe[i].payload.n == 0)
			t->wait[db->probe[i].proto] = i;
	}
	if (t->wait[PROTO_TCP] == db->n_probe)
		return t;
	greets = tally(db, &db->probe[t->wait[PROTO_TCP]], &n_greets);
	for (size_t i = 0; i < db->n_probe; i++)
		if (db->probe[i].proto == PROTO_TCP)
			t->entry[i].greeters =
			    greeters_of(db, &db->probe[i], greets, n_greets);
	free(greets);
	return t;
}

void
plan_table_free(struct plan_table *t)
{
	if (t == NULL)
		return;
	regex_scratch_free(t->scratch);
	free(t->entry);
	free(t);
}

/* --- a plan --- */

void
plan_init(struct plan *p, const struct plan_table *t, enum proto proto,
    uint16_t port, const struct plan_options *options)
{
	*p = (struct plan){ .table = t,
		.options = options,
		.proto = proto,
		.port = port,
		.asked = xcalloc(t->db->n_probe / 8 + 1, 1) };
}

void
plan_release(struct plan *p)
{
	free(p->asked);
	p->asked = NULL;
}

void
plan_enter(struct plan *p)
{
	memset(p->asked, 0, p->table->db->n_probe / 8 + 1);
	p->inside = true;
	p->knows_tls = true;
	p->soft = NULL;
	p->manner = MANNER_UNKNOWN;
	p->spurns_text = p->hangs_up = p->waits = false;
	p->at = 0;
}

void
plan_leave(struct plan *p)
{
	plan_enter(p);
	p->inside = false;
}

static size_t
index_of(const struct plan *p, const struct sig_probe *probe)
{
	return (size_t)(probe - p->table->db->probe);
}

void
plan_unanswered(struct plan *p, const struct sig_probe *probe, bool hung_up)
{
	if (!plan_is_text(p, probe))
		return;
	p->spurns_text = true;
	p->hangs_up |= hung_up;
	p->waits |= !hung_up && probe->payload.n >= RECORD_HEADER;
}

void
plan_answered(struct plan *p)
{
	p->hangs_up = false;
}

bool
plan_is_tls(const struct plan *p, const struct sig_probe *probe)
{
	return p->table->entry[index_of(p, probe)].kind == KIND_TLS;
}

bool
plan_is_text(const struct plan *p, const struct sig_probe *probe)
{
	return p->table->entry[index_of(p, probe)].text;
}

bool
plan_is_http2(const struct plan *p, const struct sig_probe *probe)
{
	return p->table->entry[index_of(p, probe)].kind == KIND_HTTP2;
}

bool
plan_is_listed(const struct plan *p, const struct sig_probe *probe)
{
	return sig_ports_has(
	    p->inside ? &probe->sslports : &probe->ports, p->port);
}

/* whether the probe's own answers tell of the service */
static bool
knows(const struct plan *p, const struct sig_probe *probe, const char *service)
{
	for (size_t i = 0; i < probe->lines.n; i++) {
		const struct sig_line *l =
		    p->table->db->line[probe->lines.v[i]];
		if (strcmp(l->service, service) == 0)
			return true;
	}
	return false;
}

/* whether its answers tell of this service, and of no other */
static bool
belongs_to(
    const struct plan *p, const struct sig_probe *probe, const char *service)
{
	for (size_t i = 0; i < probe->lines.n; i++) {
		const struct sig_line *l =
		    p->table->db->line[probe->lines.v[i]];
		if (strcmp(l->service, service) != 0)
			return false;
	}
	return probe->lines.n > 0;
}

/* a service that is known wherever it listens is asked as at its own port */
static bool
is_at_home(const struct plan *p, const struct sig_probe *probe, bool listed)
{
	return listed || (p->soft != NULL && belongs_to(p, probe, p->soft));
}

static bool
is_permitted(const struct plan *p, const struct sig_probe *probe, bool listed)
{
	if (p->options->nmap_order)
		return true;
	if (p->options->has_safety)
		return probe->safety <= p->options->safety;
	return probe->safety == SAFETY_SAFE ||
	       (probe->safety == SAFETY_LOGGY && is_at_home(p, probe, listed));
}

static bool
is_eligible(const struct plan *p, size_t i)
{
	const struct sig_probe *probe = &p->table->db->probe[i];

	if (probe->proto != p->proto || probe->payload.n == 0 ||
	    p->asked[i / 8] >> i % 8 & 1)
		return false;
	bool listed = plan_is_listed(p, probe);
	if (!is_permitted(p, probe, listed))
		return false;
	/* a server that greets in plain words does not wait for a hello */
	if (!p->options->nmap_order && p->table->entry[i].kind == KIND_TLS &&
	    (p->knows_tls || p->manner == MANNER_GREETS))
		return false;
	if (!p->options->nmap_order && p->table->entry[i].kind == KIND_DTLS &&
	    p->inside)
		return false;
	/* Nmap's highest intensity asks all, whatever was matched softly */
	if (p->soft != NULL &&
	    !(p->options->nmap_order && p->options->intensity == INTENSITY_ALL))
		return knows(p, probe, p->soft);
	/* who speaks HTTP/2 alone says so inside TLS, on any port */
	if (!p->options->nmap_order && p->inside &&
	    p->table->entry[i].kind == KIND_HTTP2)
		return p->options->intensity > INTENSITY_LIGHT;
	return listed || probe->rarity.value <= p->options->intensity;
}

/* the share of a kind, and of a probe that lists the port, do not add up */
static unsigned
share_of(const struct plan *p, size_t i)
{
	const struct sig_probe *probe = &p->table->db->probe[i];
	const struct entry *e = &p->table->entry[i];
	bool listed = is_at_home(p, probe, plan_is_listed(p, probe));
	unsigned rarity = probe->rarity.value <= 9 ? probe->rarity.value : 9;

	if (listed && e->kind != KIND_HTTP)
		return share_listed[rarity];
	if (listed)
		return p->inside || !sig_ports_has(&probe->sslports, p->port)
		           ? HTTP_LISTED
		           : HTTP_OR_TLS;
	if (e->kind > KIND_HTTP2)
		return share_of_kind[e->kind][p->port >= EPHEMERAL];
	return share_elsewhere[rarity];
}

/* who reads such messages would have done something else with the words */
static bool
is_misframed(const struct plan *p, enum framing framing)
{
	return (framing == FRAMING_SHORT && p->hangs_up) ||
	       (framing == FRAMING_WIDE && p->waits);
}

/* in millionths, so that what is scaled down stays apart */
static unsigned
gain_of(const struct plan *p, size_t i)
{
	unsigned gain = share_of(p, i) * 1000;

	if (p->manner == MANNER_WAITS)
		gain -= gain / 1000 * p->table->entry[i].greeters;
	else if (p->manner == MANNER_GREETS)
		gain += gain / 1000 * p->table->entry[i].greeters * 4;
	if (plan_is_listed(p, &p->table->db->probe[i]))
		return gain;
	if (p->spurns_text && p->table->entry[i].text)
		gain /= SPURNED_LESS;
	if (p->waits && p->table->entry[i].kind == KIND_TLS)
		gain /= NO_TLS_LESS;
	if (is_misframed(p, p->table->entry[i].framing))
		gain /= MISFRAMED_LESS;
	return gain;
}

/* Nmap's order: load order, the probes that list the port first */
static size_t
next_as_nmap(const struct plan *p)
{
	size_t n = p->table->db->n_probe, unlisted = n;

	for (size_t i = 0; i < n; i++) {
		if (!is_eligible(p, i))
			continue;
		if (plan_is_listed(p, &p->table->db->probe[i]))
			return i;
		if (unlisted == n)
			unlisted = i;
	}
	return unlisted;
}

static size_t
next_by_gain(const struct plan *p)
{
	size_t n = p->table->db->n_probe, best = n;
	unsigned best_gain = 0;

	for (size_t i = 0; i < n; i++) {
		if (!is_eligible(p, i))
			continue;
		unsigned gain = gain_of(p, i);
		if (best == n || gain > best_gain) {
			best = i;
			best_gain = gain;
		}
	}
	return best;
}

static const struct sig_probe *
take(struct plan *p, size_t i)
{
	p->asked[i / 8] |= (uint8_t)(1 << i % 8);
	p->n_asked++;
	return &p->table->db->probe[i];
}

/* the next of the course that what was heard leaves */
static const struct sig_probe *
next_of_course(struct plan *p, const struct course *c)
{
	while (p->at < c->n) {
		const struct sig_probe *probe = c->q[p->at++].probe;
		if ((p->knows_tls || p->waits || p->inside ||
		        p->manner == MANNER_GREETS) &&
		    plan_says_hello(probe))
			continue;
		if (p->soft != NULL && !knows(p, probe, p->soft))
			continue;
		p->n_asked++;
		return probe;
	}
	return NULL;
}

const struct sig_probe *
plan_next(struct plan *p)
{
	if (p->options->course != NULL)
		return next_of_course(p, p->options->course);
	size_t i = p->options->nmap_order ? next_as_nmap(p) : next_by_gain(p);

	return i < p->table->db->n_probe ? take(p, i) : NULL;
}

void
plan_put_back(struct plan *p, const struct sig_probe *probe)
{
	size_t i = index_of(p, probe);

	p->n_asked--;
	if (p->options->course != NULL)
		p->at--;
	else
		p->asked[i / 8] &= (uint8_t) ~(1 << i % 8);
}

const struct sig_probe *
plan_next_about(struct plan *p, const char *service)
{
	for (size_t i = 0; i < p->table->db->n_probe; i++) {
		const struct sig_probe *probe = &p->table->db->probe[i];
		if (is_eligible(p, i) && plan_is_listed(p, probe) &&
		    belongs_to(p, probe, service))
			return take(p, i);
	}
	return NULL;
}

const struct sig_probe *
plan_http2(struct plan *p)
{
	for (size_t i = 0; i < p->table->db->n_probe; i++)
		if (p->table->entry[i].kind == KIND_HTTP2 &&
		    (p->asked[i / 8] >> i % 8 & 1) == 0)
			return take(p, i);
	return NULL;
}

const struct sig_probe *
plan_wait(const struct plan *p)
{
	size_t i = p->table->wait[p->proto];

	return i < p->table->db->n_probe ? &p->table->db->probe[i] : NULL;
}

bool
plan_expects_greeting(const struct plan *p)
{
	const struct course *c = p->options->course;

	if (c != NULL &&
	    (c->what == COURSE_LISTEN || (c->listens && c->n_own > 0)))
		return true;
	const struct sig_probe *wait = plan_wait(p);

	return wait != NULL && (sig_ports_has(&wait->ports, p->port) ||
	                           sig_ports_has(&wait->sslports, p->port));
}

bool
plan_says_hello(const struct sig_probe *probe)
{
	return probe->proto == PROTO_TCP && is_client_hello(probe->payload);
}

/* NULL: it is not of the course, or there is none */
static const struct course_question *
question_of(const struct plan *p, const struct sig_probe *probe)
{
	const struct course *c = p->options->course;

	for (size_t i = 0; c != NULL && i < c->n; i++)
		if (c->q[i].probe == probe)
			return &c->q[i];
	return NULL;
}

struct bytes
plan_words(const struct plan *p, const struct sig_probe *probe)
{
	const struct course_question *q = question_of(p, probe);

	return q != NULL ? q->words : probe->payload;
}

bool
plan_then(const struct plan *p, const struct sig_probe *probe,
    struct bytes answer, struct buf *out)
{
	return probe->n_then > 0 && !p->options->nmap_order &&
	       p->options->course == NULL &&
	       sig_then(probe, p->table->scratch, answer, out) != NULL;
}

struct bytes
plan_bye(
    const struct plan *p, const struct sig_probe *asked, const char *service)
{
	const struct course_question *q = question_of(p, asked);
	struct bytes bye = q != NULL       ? q->bye
	                   : asked != NULL ? asked->bye
	                                   : (struct bytes){ 0 };

	for (size_t i = 0; bye.n == 0 && i < p->table->db->n_probe; i++) {
		const struct sig_probe *probe = &p->table->db->probe[i];
		if (probe->proto == p->proto && knows(p, probe, service))
			bye = probe->bye;
	}
	/* an identification is said once */
	if (asked != NULL && bytes_eq(bye, plan_words(p, asked)))
		return (struct bytes){ 0 };
	return bye;
}
