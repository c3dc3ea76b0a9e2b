#include "active/prober.h"

#include "active/control.h"
#include "active/course.h"
#include "active/rpc_book.h"
#include "base/addrset.h"
#include "base/http2.h"
#include "base/loop.h"
#include "base/xalloc.h"
#include "inventory/index.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* how a host comes under suspicion, and what the suspicion needs to stand */
enum {
	OPEN_SUSPECT = 20,   /* open ports, then others are tried */
	LIARS_SUSPECT = 3,   /* that are no service, and none that is one */
	SILENT_SUSPECT = 16, /* without a word, and nothing else was heard */
};

/* targets whose host has no room now; beyond that no more are looked at */
enum { HELD_MAX = 1 << 16 };

/* what is one network: the prefix of its addresses */
enum { NETWORK_V4 = 24, NETWORK_V6 = 64 };

/* of an IPv4 /24 or an IPv6 /64: whether somebody answers for all of it */
struct network {
	struct addr first;
	unsigned n_open;     /* hosts with an open port */
	unsigned n_tried;    /* hosts of it where other ports were tried */
	unsigned n_lying;    /* of them, so many lie, */
	bool honest;         /* and one does not */
	const char *verdict; /* it is left alone; NULL: it is not */
};

struct host {
	struct addr addr;
	struct network *network;
	struct host *next_ready;
	bool is_ready; /* in the list of those with room and something to do */
	unsigned n_jobs;
	unsigned n_open, n_liars, n_known; /* of its ports */
	unsigned n_silent;                 /* over UDP */
	bool speaks;                       /* it sent anything at all */
	struct control *control;           /* NULL: not on now */
	bool tried;                        /* it was on */
	const char *verdict; /* it is left alone; NULL: it is not */
	bool shut;           /* it is left alone */
	uint64_t rtt_us, first_us;
	uint64_t datagram_us; /* the least until one was answered; 0: none */
	struct target *held;  /* first in, first out, from `at` on */
	size_t at, n, cap;
};

/* a connection of a job's; datagrams may be waited for on several */
struct line {
	struct job *job;
	struct peer *conn; /* NULL: none */
	uint64_t sent_us;  /* the first datagram; 0: none yet */
};

/* one endpoint in flight */
struct job {
	struct prober *p;
	struct job *next, **link;
	struct target target;
	struct host *host;
	struct scan_options options; /* its own: name, time that is left */
	struct scan *scan;
	struct line line[SCAN_LINES], *at; /* of which this is spoken on */
	struct timer *timer;
	uint64_t connect_us; /* when a connection was asked for */
	unsigned granted;    /* tokens for what comes next that are paid for */
	bool connecting, stood; /* a connection is wanted; one ever was had */
	bool checked;           /* it is half open, so that one may be made */
	bool stopped;
};

struct prober {
	const struct prober_options *o;
	struct loop *loop;
	struct transport *transport;
	const struct prober_sinks *sinks;
	target_fn *next;
	void *next_ctx;
	struct plan_table *table;
	struct matcher *matcher;
	struct scan_sinks scan_sinks;
	struct pace *pace;
	struct scan_pulse pulse;
	struct rpc_book *book;
	bool quic;                    /* the transport speaks it */
	struct buf stream, got, sent; /* HTTP/2, and as HTTP/1.1 */

	struct job *jobs;
	unsigned n_jobs;
	struct index by_addr;
	struct host **host;
	size_t n_host, cap_host;
	struct index by_network;
	struct network **network;
	size_t n_network, cap_network;
	struct host *ready, **ready_end;
	size_t n_held;
	unsigned n_controls; /* that are on */
	bool exhausted;      /* there are no more targets */
	struct timer *filler;

	struct verdict verdict; /* of the response being matched */
	bool counts_for_good;
	bool in_cert; /* it is what a certificate says */
	struct prober_counts counts;
};

static void drive(struct job *j);
static struct host *host_of(struct prober *p, const struct addr *addr);
static void drop_targets(struct prober *p);

/* --- what the conversations tell --- */

/* "NTP" of ntp is no product's name */
static bool
names_product(const struct finding *f)
{
	const char *product = f->field[FIELD_PRODUCT];

	return product != NULL && f->service != NULL &&
	       strcasecmp(product, f->service) != 0;
}

static void
on_finding(void *ctx, const struct finding *f)
{
	struct prober *p = ctx;

	if (f->about_client || (p->in_cert && f->field[FIELD_PRODUCT] == NULL))
		return;
	p->verdict = (struct verdict){ f->service, f->soft,
		f->line != NULL && f->line->inside_tls, names_product(f) };
	if (!p->counts_for_good)
		return;
	if (f->service != NULL && !f->soft && !p->in_cert)
		host_of(p, &f->res->server.addr)->n_known++;
	/* also where the words were not a probe's */
	struct finding ours = *f;
	ours.method = METHOD_ACTIVE;
	p->sinks->find(p->sinks->ctx, &ours);
}

/* HTTP/2 as signatures know it; what has no headers is left as it is */
static void
view_http2(struct prober *p, struct response *view)
{
	if (!http2_begins_client(view->sent) ||
	    !http2_begins_server(view->before.n > 0 ? view->before : view->got))
		return;
	buf_clear(&p->stream);
	buf_clear(&p->got);
	buf_clear(&p->sent);
	buf_add(&p->stream, view->before);
	buf_add(&p->stream, view->got);
	if (!http2_server_text(&p->got, buf_view(&p->stream)) ||
	    !http2_client_text(&p->sent, view->sent))
		return;
	view->before = (struct bytes){ 0 };
	view->got = buf_view(&p->got);
	view->whole = view->got.n;
	view->sent = buf_view(&p->sent);
	view->probe = NULL;
}

static struct verdict
judge(void *ctx, const struct response *res, bool last)
{
	struct prober *p = ctx;
	struct response view = *res;

	view_http2(p, &view);
	p->verdict = (struct verdict){ 0 };
	p->counts_for_good = last;
	if (last && p->sinks->answer != NULL)
		p->sinks->answer(p->sinks->ctx, res);
	matcher_feed(p->matcher, &view);
	return p->verdict;
}

static void
tell_finding(void *ctx, const struct finding *f)
{
	struct prober *p = ctx;

	p->sinks->find(p->sinks->ctx, f);
}

/*
 * Nothing more is asked of it.  Conversations that go on end when their turn
 * comes, which is now: this may be called from within one.
 */
static void
leave_alone(
    struct prober *p, struct host *h, const char *verdict, const char *evidence)
{
	uint64_t now = loop_now(p->loop);
	struct host_fact fact = { .addr = h->addr,
		.what = "verdict",
		.value = verdict,
		.from = "probe",
		.when_us = p->o->scan.epoch_us + now };

	p->sinks->fact(p->sinks->ctx, &fact);
	fact.what = "verdict evidence";
	fact.value = evidence;
	p->sinks->fact(p->sinks->ctx, &fact);
	h->verdict = verdict;
	p->counts.left += h->n - h->at;
	p->n_held -= h->n - h->at;
	h->at = h->n;
	for (struct job *j = p->jobs; j != NULL; j = j->next)
		if (j->host == h)
			timer_set(j->timer, now);
}

/* a host of nothing but traps; the last of them names it */
static void
suspect_liars(struct prober *p, const struct endpoint_event *event)
{
	struct host *h = host_of(p, &event->server.addr);
	char evidence[64];

	h->n_liars++;
	if (h->verdict != NULL || h->n_liars < LIARS_SUSPECT || h->n_known > 0)
		return;
	snprintf(evidence, sizeof(evidence),
	    "%u of its ports, and none that is a service", h->n_liars);
	leave_alone(p, h, event->verdict, evidence);
}

static void
tell_event(void *ctx, const struct endpoint_event *event)
{
	struct prober *p = ctx;

	p->sinks->event(p->sinks->ctx, event);
	if (event->verdict != NULL && strcmp(event->verdict, "echo") != 0)
		suspect_liars(p, event);
}

/*
 * Appliances, and programs that make their certificate themselves, give
 * themselves away in it: it is matched as if the server had said it as text.
 */
static void
match_cert(struct prober *p, const struct tls_facts *facts)
{
	struct response res = { .server = facts->server,
		.proto = PROTO_TCP,
		.sent_known = true,
		.first_us = facts->first_us,
		.last_us = facts->last_us };

	if (facts->n_cert == 0 || facts->cert->subject == NULL ||
	    facts->starttls || facts->proto != PROTO_TCP)
		return;
	buf_clear(&p->got);
	tls_cert_words(&p->got, facts->cert);
	res.got = buf_view(&p->got);
	res.whole = res.got.n;
	p->in_cert = p->counts_for_good = true;
	matcher_feed(p->matcher, &res);
	p->in_cert = false;
}

/* the names in a certificate are names of the host */
static void
tell_tls(void *ctx, const struct tls_facts *facts)
{
	struct prober *p = ctx;

	p->sinks->secured(p->sinks->ctx, facts);
	match_cert(p, facts);

	for (size_t i = 0; facts->n_cert > 0 && i < facts->cert->n_name; i++) {
		struct host_fact fact = { .addr = facts->server.addr,
			.what = "hostname",
			.value = facts->cert->name[i],
			.from = "certificate",
			.when_us = facts->first_us };
		struct addr a;
		if (!addr_parse(fact.value, &a) && fact.value[0] != '*')
			p->sinks->fact(p->sinks->ctx, &fact);
	}
}

/* --- networks and hosts --- */

static struct network *
network_of(struct prober *p, const struct addr *addr)
{
	const unsigned bits = addr_is_v4(addr) ? NETWORK_V4 : NETWORK_V6;
	const struct addr first = addr_prefix(addr, bits).lo;
	uint32_t hash =
	    index_hash(&p->by_network, (struct bytes){ first.b, 16 });
	struct index_walk w = index_walk_of(&p->by_network, hash);

	for (size_t i; index_next(&w, &i);)
		if (addr_eq(&p->network[i]->first, &first))
			return p->network[i];
	struct network *n = xcalloc(1, sizeof(*n));
	n->first = first;
	p->network = xgrow(
	    p->network, p->n_network, &p->cap_network, sizeof(*p->network));
	p->network[p->n_network] = n;
	index_add(&p->by_network, hash, p->n_network++);
	return n;
}

static struct host *
host_of(struct prober *p, const struct addr *addr)
{
	uint32_t hash = index_hash(&p->by_addr, (struct bytes){ addr->b, 16 });
	struct index_walk w = index_walk_of(&p->by_addr, hash);

	for (size_t i; index_next(&w, &i);)
		if (addr_eq(&p->host[i]->addr, addr))
			return p->host[i];
	struct host *h = xcalloc(1, sizeof(*h));
	h->addr = *addr;
	h->network = network_of(p, addr);
	p->host = xgrow(p->host, p->n_host, &p->cap_host, sizeof(*p->host));
	p->host[p->n_host] = h;
	index_add(&p->by_addr, hash, p->n_host++);
	return h;
}

static bool
has_time(const struct prober *p, const struct host *h, uint64_t now)
{
	return p->o->host_us == 0 || h->first_us == 0 ||
	       now - h->first_us < p->o->host_us;
}

static void
hold(struct prober *p, struct host *h, const struct target *t)
{
	if (h->at > 0 && h->at == h->n)
		h->at = h->n = 0;
	h->held = xgrow(h->held, h->n, &h->cap, sizeof(*h->held));
	h->held[h->n++] = *t;
	p->n_held++;
}

static void
make_ready(struct prober *p, struct host *h)
{
	if (h->is_ready || h->at == h->n ||
	    h->n_jobs >= pace_at_once(p->pace, &h->addr))
		return;
	h->is_ready = true;
	h->next_ready = NULL;
	*p->ready_end = h;
	p->ready_end = &h->next_ready;
}

static struct host *
take_ready(struct prober *p)
{
	struct host *h = p->ready;

	if (h == NULL)
		return NULL;
	p->ready = h->next_ready;
	if (p->ready == NULL)
		p->ready_end = &p->ready;
	h->is_ready = false;
	return h;
}

/* --- an endpoint in flight --- */

static void
leave_lines(struct job *j)
{
	for (size_t i = 0; i < SCAN_LINES; i++) {
		struct peer *c = j->line[i].conn;
		j->line[i].conn = NULL;
		if (c != NULL)
			peer_finish(c, (struct bytes){ 0 });
	}
}

static void
end_job(struct job *j)
{
	struct prober *p = j->p;
	struct host *h = j->host;

	if (j->stopped)
		p->counts.stopped++;
	else
		p->counts.done++;
	if (p->sinks->done != NULL && (!j->stopped || h->verdict != NULL))
		p->sinks->done(p->sinks->ctx, &j->target);
	h->n_silent += j->target.proto == PROTO_UDP && !j->stopped;
	leave_lines(j);
	scan_free(j->scan);
	timer_free(j->timer);
	*j->link = j->next;
	if (j->next != NULL)
		j->next->link = j->link;
	free(j);
	p->n_jobs--;
	h->n_jobs--;
	make_ready(p, h);
	timer_set(p->filler, loop_now(p->loop));
}

/* a connection stands or was refused: a round trip, and what the host needs */
static void
took(struct job *j)
{
	struct host *h = j->host;
	uint64_t now = loop_now(j->p->loop);
	uint64_t rtt = now > j->connect_us ? now - j->connect_us : 1;

	h->speaks = true;
	pace_rtt(j->p->pace, &h->addr, rtt, now);
	if (h->rtt_us != 0 && rtt >= h->rtt_us)
		return;
	h->rtt_us = rtt;
	j->p->sinks->latency(j->p->sinks->ctx, &h->addr, rtt);
}

static uint64_t
repeat(void *ctx, const struct endpoint *to, enum proto proto, uint64_t now,
    bool *mine)
{
	struct prober *p = ctx;

	return pace_ask(p->pace, to, proto, now, mine);
}

static uint64_t
reserve(void *ctx, const struct endpoint *to, uint64_t now, bool *mine)
{
	struct prober *p = ctx;

	return pace_ask(p->pace, to, PROTO_TCP, now, mine);
}

/* this host answers for all of it, as others of it do */
static void
leave_network(struct prober *p, struct host *h)
{
	char name[ADDR_TEXT_MAX], evidence[128];

	addr_format(&h->network->first, name);
	snprintf(evidence, sizeof(evidence),
	    "not asked: %u hosts of its network %s/%d do, and none that was "
	    "tried does not",
	    h->network->n_lying, name,
	    addr_is_v4(&h->addr) ? NETWORK_V4 : NETWORK_V6);
	leave_alone(p, h, h->network->verdict, evidence);
}

static void
judge_network(struct prober *p, struct network *n, const char *verdict)
{
	n->honest |= verdict == NULL;
	n->n_lying += verdict != NULL;
	if (n->honest || n->n_lying < LIARS_SUSPECT || n->verdict != NULL)
		return;
	n->verdict = verdict;
	for (size_t i = 0; i < p->n_host; i++)
		if (p->host[i]->network == n && p->host[i]->verdict == NULL)
			leave_network(p, p->host[i]);
}

static void
on_control(void *ctx, const struct addr *host, const char *verdict,
    const char *evidence)
{
	struct prober *p = ctx;
	struct host *h = host_of(p, host);

	control_free(h->control);
	h->control = NULL;
	p->n_controls--;
	if (verdict != NULL && h->verdict == NULL)
		leave_alone(p, h, verdict, evidence);
	judge_network(p, h->network, verdict);
}

/* so many ports of a host are open, or hosts of a network, that it may be all
 */
static bool
is_suspect(const struct host *h)
{
	const struct network *n = h->network;

	if (h->verdict != NULL || h->tried)
		return false;
	return h->n_open >= OPEN_SUSPECT ||
	       (n->n_open >= OPEN_SUSPECT && !n->honest &&
	           n->n_tried < LIARS_SUSPECT);
}

static void
count_open(struct job *j)
{
	struct prober *p = j->p;
	struct host *h = j->host;
	const struct control_sinks sinks = { reserve, on_control, p };

	if (j->stood || j->target.proto != PROTO_TCP)
		return;
	h->network->n_open += h->n_open++ == 0;
	if (!is_suspect(h))
		return;
	h->tried = true;
	h->network->n_tried++;
	h->control = control_new(
	    p->loop, p->transport, &h->addr, p->o->seed ^ h->n_open, &sinks);
	p->n_controls++;
}

/* what the host showed; one that shuts its doors is left alone from now on */
static void
note(struct job *j, enum pace_sign sign)
{
	struct prober *p = j->p;
	struct host *h = j->host;

	pace_told(p->pace, &h->addr, sign, loop_now(p->loop));
	if (h->shut || !pace_is_shut(p->pace, &h->addr))
		return;
	h->shut = true;
	p->counts.shut++;
}

static void
note_end(struct job *j, enum peer_end why)
{
	if (why == PEER_RESET)
		note(j, PACE_RESET);
	else if (why == PEER_PROHIBITED)
		note(j, PACE_PROHIBITED);
	else if (why == PEER_REFUSED && j->stood)
		note(j, PACE_REFUSED);
}

static void
stop_job(struct job *j, const char *why)
{
	j->stopped = true;
	scan_stop(j->scan, why, loop_now(j->p->loop));
}

/* the host is there, and this far away at most */
static void
came(const struct line *l)
{
	struct host *h = l->job->host;
	uint64_t took = loop_now(l->job->p->loop) - l->sent_us;

	h->speaks = true;
	if (l->sent_us > 0 && (h->datagram_us == 0 || took < h->datagram_us))
		h->datagram_us = took > 0 ? took : 1;
}

/*
 * Something came on a line.  False: on one that the scan left, and wants to
 * hear no more of.
 */
static bool
is_wanted(struct line *l)
{
	struct job *j = l->job;

	if (l != j->at && !scan_turn_to(j->scan, (unsigned)(l - j->line),
	                      loop_now(j->p->loop)))
		return false;
	j->at = l;
	return true;
}

static void
on_connected(void *ctx)
{
	struct line *l = ctx;
	struct job *j = l->job;

	count_open(j);
	scan_connected(j->scan, loop_now(j->p->loop));
	j->connecting = false;
	j->stood = true;
	took(j);
	drive(j);
}

static void
on_secured(
    void *ctx, bool ok, struct bytes heard, const struct tls_facts *facts)
{
	struct line *l = ctx;
	struct job *j = l->job;

	scan_secured(j->scan, ok, heard, facts, loop_now(j->p->loop));
	drive(j);
}

static void
on_heard(void *ctx, struct bytes got)
{
	struct line *l = ctx;
	struct job *j = l->job;

	note(j, PACE_WELL);
	came(l);
	if (!is_wanted(l))
		return;
	scan_heard(j->scan, got, loop_now(j->p->loop));
	drive(j);
}

/* a check was answered: now a connection is worth its while */
static void
on_half_open(struct job *j)
{
	j->checked = true;
	took(j);
	scan_checked(j->scan, loop_now(j->p->loop));
	drive(j);
}

static void
on_ended(void *ctx, enum peer_end why)
{
	struct line *l = ctx;
	struct job *j = l->job;

	l->conn = NULL;
	if (why == PEER_CLOSED || why == PEER_RESET || why == PEER_REFUSED)
		came(l);
	if (!is_wanted(l))
		return;
	j->connecting = false;
	if (why == PEER_HALF_OPEN) {
		on_half_open(j);
		return;
	}
	if (why == PEER_REFUSED && j->target.proto == PROTO_TCP)
		took(j);
	note_end(j, why);
	scan_ended(j->scan, why, loop_now(j->p->loop));
	if (why == PEER_STOPPED) {
		stop_job(j, transport_stopped(j->p->transport));
		drop_targets(j->p);
	}
	drive(j);
}

static void
on_time(void *ctx)
{
	struct job *j = ctx;
	struct delivery delivery;

	if (j->at->conn != NULL && peer_delivery(j->at->conn, &delivery))
		scan_delivery(j->scan, &delivery);
	drive(j);
}

static const struct peer_sink peer_sink = {
	on_connected,
	on_secured,
	on_heard,
	on_ended,
};

/* whether `n` packets may go out now; else the scan is put off */
static bool
are_granted(struct job *j, unsigned n, uint64_t now)
{
	while (j->granted < n) {
		bool mine;
		uint64_t from = pace_ask(
		    j->p->pace, &j->target.at, j->target.proto, now, &mine);
		j->granted += mine;
		if (mine && from <= now)
			continue;
		scan_postpone(j->scan, from);
		return false;
	}
	j->granted = 0;
	return true;
}

static bool
is_granted(struct job *j, uint64_t now)
{
	return are_granted(j, 1, now);
}

static void
do_connect(struct job *j, const struct scan_action *a, uint64_t now)
{
	bool udp = j->target.proto == PROTO_UDP;
	struct line *l = j->at;

	if (!udp && !is_granted(j, now))
		return;
	if (l->conn != NULL)
		peer_finish(l->conn, (struct bytes){ 0 });
	j->connect_us = now;
	j->connecting = !udp;
	*l = (struct line){ .job = j };
	l->conn = udp || j->stood || j->checked
	              ? peer_open(j->p->transport, &j->target.at,
	                    j->target.proto, a->probe, a->reason, &peer_sink, l)
	              : peer_open_checked(j->p->transport, &j->target.at,
	                    a->probe, a->reason, &peer_sink, l);
	if (udp)
		scan_connected(j->scan, now);
}

static void
do_send(struct job *j, const struct scan_action *a, uint64_t now)
{
	if (j->target.proto == PROTO_UDP && !is_granted(j, now))
		return;
	if (j->at->sent_us == 0 && j->target.proto == PROTO_UDP)
		j->at->sent_us = now;
	peer_purpose(j->at->conn, a->probe, a->reason);
	peer_send(j->at->conn, a->bytes);
}

/* the flights of DTLS can not be held back once it has begun */
static void
do_secure(struct job *j, const struct scan_action *a, uint64_t now)
{
	if (j->target.proto == PROTO_UDP &&
	    !are_granted(j, TRANSPORT_DTLS_DATAGRAMS, now))
		return;
	peer_purpose(j->at->conn, a->probe, a->reason);
	peer_secure(j->at->conn, a->tunnel, &a->terms);
}

static void
do_close(struct job *j, struct bytes bye, uint64_t now)
{
	struct peer *c = j->at->conn;
	bool mine = true;

	/* a goodbye of a datagram is not worth waiting for */
	if (c != NULL && bye.n > 0 && j->target.proto == PROTO_UDP &&
	    (pace_ask(j->p->pace, &j->target.at, PROTO_UDP, now, &mine) > now ||
	        !mine))
		bye = (struct bytes){ 0 };
	if (j->connecting && j->stood)
		note(j, PACE_SILENT);
	j->connecting = false;
	j->at->conn = NULL;
	if (c == NULL)
		return;
	peer_purpose(c, NULL, "goodbye");
	peer_finish(c, bye);
}

/* does what the scan wants until it waits; ends the job when it is done */
static void
drive(struct job *j)
{
	/* others may have measured what this one could not */
	const struct host *h = j->host;
	if (scan_rtt(j->scan) == 0)
		scan_set_rtt(
		    j->scan, h->rtt_us > 0 ? h->rtt_us : h->datagram_us);
	if (!h->speaks && h->n_silent >= SILENT_SUSPECT)
		scan_expect_silence(j->scan);
	for (;;) {
		uint64_t now = loop_now(j->p->loop);
		if (j->host->verdict != NULL && !j->stopped)
			stop_job(j, j->host->verdict);
		if (j->host->shut && !j->stopped)
			stop_job(j, "refused");
		struct scan_action a = scan_next(j->scan, now);

		j->at = &j->line[a.line];
		switch (a.what) {
		case SCAN_CONNECT:
			do_connect(j, &a, now);
			break;
		case SCAN_SECURE:
			do_secure(j, &a, now);
			break;
		case SCAN_SEND:
			do_send(j, &a, now);
			break;
		case SCAN_CLOSE:
			do_close(j, a.bytes, now);
			break;
		case SCAN_WAIT:
			timer_set(j->timer, a.until_us);
			return;
		case SCAN_DONE:
			end_job(j);
			return;
		}
	}
}

/* the least of two limits, either of which may be 0 for none */
static uint64_t
least(uint64_t a, uint64_t b)
{
	if (a == 0 || b == 0)
		return a + b;
	return a < b ? a : b;
}

static void
begin(struct prober *p, struct host *h, const struct target *t, uint64_t now)
{
	struct job *j = xcalloc(1, sizeof(*j));

	*j = (struct job){ .p = p,
		.next = p->jobs,
		.link = &p->jobs,
		.target = *t,
		.host = h,
		.options = p->o->scan,
		.at = j->line,
		.timer = timer_new(p->loop, on_time, j) };
	if (p->jobs != NULL)
		p->jobs->link = &j->next;
	p->jobs = j;
	p->n_jobs++;
	h->n_jobs++;
	j->options.pulse = &p->pulse;
	j->options.book = p->book;
	j->options.quic = p->quic;
	if (h->first_us == 0)
		h->first_us = now;
	if (t->name != NULL)
		j->options.name = t->name;
	if (t->course != NULL) {
		j->options.plan.course = t->course;
		j->options.name = course_sni(t->course);
	}
	if (p->o->host_us > 0)
		j->options.endpoint_us = least(
		    j->options.endpoint_us, h->first_us + p->o->host_us - now);
	j->scan = scan_new(
	    &j->options, p->table, &t->at, t->proto, &p->scan_sinks, now);
	p->counts.asked++;
	drive(j);
}

/* --- which endpoint is next --- */

static bool
next_held(struct prober *p, struct host **h, struct target *t)
{
	/* the targets of one that is left alone are gone */
	do {
		*h = take_ready(p);
		if (*h == NULL)
			return false;
	} while ((*h)->at == (*h)->n);
	*t = (*h)->held[(*h)->at++];
	p->n_held--;
	return true;
}

/* one whose host has room; those without are held back */
static bool
next_new(struct prober *p, struct host **h, struct target *t)
{
	while (!p->exhausted && p->n_held < HELD_MAX) {
		if (!p->next(p->next_ctx, t)) {
			p->exhausted = true;
			return false;
		}
		*h = host_of(p, &t->at.addr);
		if ((*h)->n_jobs < pace_at_once(p->pace, &(*h)->addr) &&
		    (*h)->at == (*h)->n)
			return true;
		hold(p, *h, t);
		make_ready(p, *h);
		if (p->ready != NULL)
			return next_held(p, h, t);
	}
	return false;
}

static void
fill(void *ctx)
{
	struct prober *p = ctx;
	struct target t;
	struct host *h;

	while (p->n_jobs < p->o->parallelism &&
	       transport_open(p->transport) < p->o->connections &&
	       (next_held(p, &h, &t) || next_new(p, &h, &t))) {
		uint64_t now = loop_now(p->loop);
		if (h->verdict == NULL && h->network->verdict != NULL)
			leave_network(p, h);
		if (h->verdict != NULL) {
			p->counts.left++;
		} else if (!h->shut && has_time(p, h, now)) {
			begin(p, h, &t, now);
		} else {
			p->counts.unasked++;
		}
		make_ready(p, h);
	}
}

static void
on_room(void *ctx)
{
	struct prober *p = ctx;

	timer_set(p->filler, loop_now(p->loop));
}

/* --- all of them --- */

struct prober *
prober_new(const struct prober_options *options, struct loop *loop,
    struct transport *transport, const struct sigdb *db,
    const struct prober_sinks *sinks, target_fn *next, void *next_ctx)
{
	struct prober *p = xcalloc(1, sizeof(*p));
	struct match_options matching = options->matching;

	matching.seed = options->seed;
	*p = (struct prober){ .o = options,
		.loop = loop,
		.transport = transport,
		.sinks = sinks,
		.next = next,
		.next_ctx = next_ctx,
		.table = plan_table_new(db),
		.matcher = matcher_new(db, &matching, on_finding, p),
		.scan_sinks = { judge, tell_finding, tell_event, tell_tls, p },
		.pace = pace_new(&options->pace),
		.by_addr = { .seed = options->seed },
		.by_network = { .seed = options->seed },
		.book = rpc_book_new(options->seed),
		.quic = options->scan.starttls &&
		        transport_can(transport, PEER_QUIC),
		.ready_end = &p->ready,
		.filler = timer_new(loop, fill, p) };
	transport_on_room(transport, on_room, p);
	transport_pace(transport, repeat, p);
	timer_set(p->filler, loop_now(loop));
	return p;
}

void
prober_free(struct prober *p)
{
	if (p == NULL)
		return;
	transport_on_room(p->transport, NULL, NULL);
	transport_pace(p->transport, NULL, NULL);
	for (struct job *j = p->jobs, *next; j != NULL; j = next) {
		next = j->next;
		leave_lines(j);
		scan_free(j->scan);
		timer_free(j->timer);
		free(j);
	}
	for (size_t i = 0; i < p->n_host; i++) {
		control_free(p->host[i]->control);
		free(p->host[i]->held);
		free(p->host[i]);
	}
	for (size_t i = 0; i < p->n_network; i++)
		free(p->network[i]);
	free(p->host);
	free(p->network);
	index_release(&p->by_addr);
	index_release(&p->by_network);
	timer_free(p->filler);
	rpc_book_free(p->book);
	buf_release(&p->stream);
	buf_release(&p->got);
	buf_release(&p->sent);
	pace_free(p->pace);
	plan_table_free(p->table);
	matcher_free(p->matcher);
	free(p);
}

static void
drop_targets(struct prober *p)
{
	struct target t;

	for (size_t i = 0; i < p->n_host; i++) {
		struct host *h = p->host[i];
		p->counts.unasked += h->n - h->at;
		h->at = h->n;
	}
	p->n_held = 0;
	while (!p->exhausted && p->next(p->next_ctx, &t))
		p->counts.unasked++;
	p->exhausted = true;
}

void
prober_stop(struct prober *p, const char *why)
{
	drop_targets(p);
	for (size_t i = 0; i < p->n_host; i++) {
		control_free(p->host[i]->control);
		p->host[i]->control = NULL;
	}
	p->n_controls = 0;
	while (p->ready != NULL)
		take_ready(p);
	for (struct job *j = p->jobs, *next; j != NULL; j = next) {
		next = j->next;
		stop_job(j, why);
		drive(j);
	}
}

bool
prober_is_done(const struct prober *p)
{
	return p->n_jobs == 0 && p->n_controls == 0 && p->n_held == 0 &&
	       p->exhausted;
}

uint64_t
prober_ended(const struct prober *p)
{
	return p->counts.done + p->counts.stopped + p->counts.unasked +
	       p->counts.left;
}

const struct prober_counts *
prober_counts(struct prober *p)
{
	p->counts.slowed = pace_n_slowed(p->pace);
	return &p->counts;
}

struct matcher *
prober_matcher(struct prober *p)
{
	return p->matcher;
}
