#include "active/scan.h"

#include "active/course.h"
#include "active/rpc_grind.h"
#include "active/starttls.h"
#include "active/telnet.h"
#include "base/alpn.h"
#include "base/buf.h"
#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

enum phase {
	PHASE_CONNECT, /* to be done next, as are SECURE, SEND and CLOSE */
	PHASE_CONNECTING,
	PHASE_LISTEN, /* nothing was said yet on this connection */
	PHASE_SECURE,
	PHASE_SECURING,
	PHASE_SEND,
	PHASE_ANSWER,
	PHASE_TALK, /* the dialogue in front of STARTTLS goes on */
	PHASE_TALKING,
	PHASE_INSIDE, /* what is heard behind it */
	PHASE_REFUSE, /* what telnet would like to agree on */
	PHASE_REFUSED,
	PHASE_CALL, /* the programs of RPC are asked for */
	PHASE_CALLING,
	PHASE_CLOSE,
	PHASE_PAUSE, /* before another connection is tried */
	PHASE_DONE,
};

/* waits, in microseconds, before round trips are added (see wait_of) */
enum {
	GREETING_US = 400000,           /* nobody expects it to speak first */
	GREETING_EXPECTED_US = 3000000, /* it may look names up before */
	ANSWER_US = 800000,
	ANSWER_LISTED_US = 2000000, /* the question is likely the right one */
	ANSWER_THEN_US = 5000000,   /* it is at work for us already */
	SECURE_US = 1500000,
	DATAGRAM_US = 250000, /* until it is sent again */
	QUIET_KNOWN_US = 50000,
	QUIET_UNKNOWN_US = 250000,
	QUIET_CRUMB_US = 1000000, /* behind less than a CRUMB of bytes */
	CRUMB = 8,
	PAUSE_US = 1000000,
	RTT_UNKNOWN_US = 100000,
	EXCHANGE_US = 5000000, /* the longest, however it drips */
	ENDLESS_MAX = 2,       /* such exchanges, then it is left alone */
	DEAF_MAX = 3,          /* questions without an answer to a greeter */
	CONNECTIONS_MAX = 256, /* to one endpoint, whatever happens */
	THEN_MAX = 12,         /* times that a question is gone on with */
	NMAP_GOT_MAX = 4096,   /* at which Nmap stops reading */
	REFUSALS_MAX = 8,      /* that a server of telnet gets, one by one */
};

/*
 * How many questions an endpoint is asked that keeps silent, that closes
 * without a word, that speaks and is not understood; by intensity.
 */
static const struct effort {
	unsigned silent, mute, spoken;
} efforts[] = {
	{ 1, 2, 4 },
	{ 2, 4, 6 },
	{ 3, 6, 8 },
	{ 3, 8, 12 },
	{ 4, 10, 16 },
	{ 5, 12, 20 },
	{ 6, 14, 22 },
	{ 6, 24, 24 },
	{ 16, 32, 48 },
	{ UINT32_MAX, UINT32_MAX, UINT32_MAX },
};

/* a question that was left without an answer, which may still come */
struct left {
	const struct sig_probe *q; /* NULL: there is none */
	uint64_t conn, sent_us;
	unsigned turn;
};

struct scan {
	const struct scan_options *o;
	const struct scan_sinks *sinks;
	struct plan plan;
	struct endpoint at;
	enum proto proto;

	enum phase phase;
	enum phase after;  /* PHASE_CLOSE */
	enum phase resume; /* PHASE_PAUSE */
	uint64_t until_us; /* the end of this wait */
	uint64_t limit_us; /* of this exchange */
	uint64_t ends_us;  /* of all of it */

	enum tunnel tunnel;
	bool held;                 /* there is a connection */
	bool listened;             /* to the end, once */
	bool spoke;                /* it ever said a word */
	bool was_open;             /* a connection stood once */
	bool checked;              /* it was half open, before any stood */
	bool waited;               /* in vain, once */
	bool lost_patience;        /* closed, as we only listened */
	struct buf then;           /* said to an answer; empty: the question */
	unsigned n_then;           /* of them, for this question */
	struct verdict told;       /* by the answers before */
	bool resent, retried;      /* for this question */
	bool alpn_refused;         /* nothing is offered any more */
	bool wants_name;           /* in its handshakes, as it seems */
	bool offered_http2;        /* on this connection */
	bool wants_cert;           /* of ours, and we have none */
	const struct sig_probe *q; /* NULL: listening */
	struct bytes bye;          /* at the end */
	struct buf got, banner;    /* of this exchange, this connection */
	struct verdict verdict;    /* about got */
	uint64_t began_us, heard_us; /* the exchange; its first bytes */
	uint64_t last_us;
	uint64_t first_us;     /* the first connection stood */
	uint64_t rtt_us;       /* 0: not known */
	uint64_t conn, n_conn; /* that is spoken on; of all */
	unsigned turn, n_silent, n_mute;
	unsigned n_crumb; /* answers that are hardly one */
	struct doubt doubt;
	struct delivery delivery; /* when this wait was over */

	unsigned line; /* that is spoken on */
	struct left left[SCAN_LINES];
	bool expects_silence;

	bool upgrading; /* the service is known; the rest is STARTTLS */
	struct starttls starttls;
	bool tls_hint;      /* TLS was expected, and never stood yet */
	bool terms_refused; /* what was agreed on with others */
	bool on_terms;      /* the handshake under way offers no more */
	bool secured;       /* the handshake is behind us */
	struct buf words;   /* said last, in front of or behind STARTTLS */
	unsigned n_refused; /* of telnet's options, how many times */

	bool asks_more;       /* for a name, though the service is known */
	struct verdict known; /* before that */

	struct rpc_grind *grind; /* NULL: not RPC, or not yet */
	bool unsaid;             /* `words` are its next */
};

/* what is known already is neither waited for nor found out again */
static void
begin_course(struct scan *s)
{
	const struct course *c = s->o->plan.course;

	if (c == NULL)
		return;
	s->listened = !c->listens && c->what == COURSE_ASK;
	if (c->tls) {
		plan_enter(&s->plan);
		s->tunnel = TUNNEL_TLS;
		s->tls_hint = true;
	}
}

struct scan *
scan_new(const struct scan_options *options, const struct plan_table *table,
    const struct endpoint *at, enum proto proto, const struct scan_sinks *sinks,
    uint64_t now)
{
	struct scan *s = xcalloc(1, sizeof(*s));

	s->o = options;
	s->sinks = sinks;
	s->at = *at;
	s->proto = proto;
	s->first_us = now;
	s->ends_us =
	    options->endpoint_us > 0 ? now + options->endpoint_us : UINT64_MAX;
	plan_init(&s->plan, table, proto, at->port, &options->plan);
	s->phase = PHASE_CONNECT;
	begin_course(s);
	s->listened = s->listened || proto == PROTO_UDP ||
	              (options->plan.nmap_order && plan_wait(&s->plan) == NULL);
	if (s->listened && (s->q = plan_next(&s->plan)) == NULL)
		s->phase = PHASE_DONE;
	return s;
}

void
scan_free(struct scan *s)
{
	if (s == NULL)
		return;
	plan_release(&s->plan);
	rpc_grind_free(s->grind);
	buf_release(&s->got);
	buf_release(&s->banner);
	buf_release(&s->words);
	buf_release(&s->then);
	free(s);
}

uint64_t
scan_rtt(const struct scan *s)
{
	return s->rtt_us;
}

void
scan_set_rtt(struct scan *s, uint64_t rtt_us)
{
	s->rtt_us = rtt_us;
}

void
scan_expect_silence(struct scan *s)
{
	s->expects_silence = true;
}

/* --- how long to wait --- */

static bool
as_nmap(const struct scan *s)
{
	return s->o->plan.nmap_order;
}

/* the first bytes of an answer came: as TCP measures its round trips */
static void
feel_pulse(const struct scan *s, uint64_t took_us)
{
	struct scan_pulse *p = s->o->pulse;

	if (p == NULL)
		return;
	uint64_t off =
	    took_us > p->mean_us ? took_us - p->mean_us : p->mean_us - took_us;
	p->spread_us = (3 * p->spread_us + off) / 4;
	p->mean_us = (7 * p->mean_us + took_us) / 8;
}

/* some time and four round trips, in bounds */
static uint64_t
wait_of(const struct scan *s, uint64_t base_us)
{
	uint64_t rtt = s->rtt_us > 0 ? s->rtt_us : RTT_UNKNOWN_US;
	const struct scan_pulse *p = s->o->pulse;
	uint64_t wait = (base_us + 4 * rtt) * s->o->patience / 100;

	if (p != NULL)
		wait += p->mean_us + 4 * p->spread_us;
	if (wait < s->o->wait_min_us)
		return s->o->wait_min_us;
	return wait < s->o->wait_max_us ? wait : s->o->wait_max_us;
}

/* nobody has said a word, and more than one question may be in the air */
static bool
is_staggered(const struct scan *s)
{
	return s->proto == PROTO_UDP && s->o->lines > 1 && !s->spoke &&
	       s->tunnel == TUNNEL_NONE && s->o->plan.course == NULL &&
	       !as_nmap(s);
}

/*
 * To the next datagram: the wait is shared by the lines, but what peers take
 * to answer is waited for.
 */
static uint64_t
stagger_of(const struct scan *s)
{
	uint64_t all = wait_of(s, DATAGRAM_US), wait = all / s->o->lines;
	const struct scan_pulse *p = s->o->pulse;

	if (p != NULL && wait < p->mean_us + 2 * p->spread_us)
		wait = p->mean_us + 2 * p->spread_us;
	return wait < all ? wait : all;
}

/* quiet is short, and no bound on waiting makes it long */
static uint64_t
quiet_of(const struct scan *s)
{
	uint64_t base = s->verdict.service != NULL && !s->verdict.soft
	                    ? QUIET_KNOWN_US
	                    : QUIET_UNKNOWN_US;

	return (base + 2 * s->rtt_us) * s->o->patience / 100;
}

static void
begin_exchange(struct scan *s, enum phase phase, uint64_t wait, uint64_t now)
{
	s->phase = phase;
	s->began_us = now;
	s->heard_us = 0;
	s->until_us = now + wait;
	s->limit_us = now + EXCHANGE_US * (uint64_t)s->o->patience / 100;
	if (s->limit_us < s->until_us)
		s->limit_us = s->until_us;
	s->verdict = (struct verdict){ 0 };
	s->delivery = (struct delivery){ 0 };
}

static uint64_t
nmap_wait(const struct sig_probe *p)
{
	return (uint64_t)p->totalwait_ms.value * 1000;
}

/* --- telling --- */

static uint64_t
wall(const struct scan *s, uint64_t now)
{
	return now > 0 ? s->o->epoch_us + now : 0;
}

static void
tell_state(struct scan *s, enum state state, const char *reason,
    const char *stopped, uint64_t now)
{
	struct endpoint_event event = { .server = s->at,
		.proto = s->proto,
		.state = state,
		.reason = reason,
		.stopped = stopped,
		.when_us = wall(s, now) };

	s->sinks->event(s->sinks->ctx, &event);
}

static bool
is_known(const struct scan *s)
{
	return s->verdict.service != NULL && !s->verdict.soft;
}

/* too little to be all of it, or one of many to come */
static bool
is_crumb(const struct scan *s)
{
	return s->proto == PROTO_TCP && s->verdict.service == NULL &&
	       s->got.n < CRUMB;
}

/* a service that was told is no trap, but for the echo, which is one */
static bool
is_doubted(const struct scan *s)
{
	struct buf unused = { 0 };
	bool doubted = s->doubt.echoed ||
	               (!is_known(s) && s->plan.soft == NULL && !as_nmap(s) &&
	                   doubt_verdict(&s->doubt, &unused) != NULL);

	buf_release(&unused);
	return doubted;
}

static void
tell_doubt(struct scan *s, uint64_t now)
{
	struct buf evidence = { 0 };
	struct endpoint_event event = { .server = s->at,
		.proto = s->proto,
		.state = STATE_OPEN,
		.reason = s->proto == PROTO_UDP ? "udp-response" : "syn-ack",
		.verdict = doubt_verdict(&s->doubt, &evidence),
		.when_us = wall(s, now) };

	event.evidence = buf_cstr(&evidence);
	s->sinks->event(s->sinks->ctx, &event);
	buf_release(&evidence);
}

/* what a question says, or what is said to its last answer */
static struct bytes
words_of(const struct scan *s, const struct sig_probe *probe)
{
	if (probe == NULL)
		return (struct bytes){ 0 };
	return probe == s->q && s->then.n > 0 ? buf_view(&s->then)
	                                      : plan_words(&s->plan, probe);
}

static struct response
response_of(const struct scan *s, const struct sig_probe *probe,
    struct bytes got, enum ending ending)
{
	return (struct response){
		.server = s->at,
		.proto = s->proto,
		.tunnel = s->tunnel,
		.conn = s->conn,
		.turn = s->turn,
		.sent = words_of(s, probe),
		.sent_known = true,
		.got = got,
		.before = s->q != NULL && !as_nmap(s) ? buf_view(&s->banner)
		                                      : (struct bytes){ 0 },
		.whole = got.n,
		.probe = probe != NULL ? probe->name : NULL,
		.ending = ending,
		.first_us = wall(s, s->heard_us),
		.last_us = wall(s, s->last_us),
	};
}

/* what no line said: TLS that nobody asked for in vain, or a closed door */
static void
find(struct scan *s, const char *service, unsigned confidence, uint64_t now)
{
	struct response res =
	    response_of(s, NULL, (struct bytes){ 0 }, END_CLOSED);
	struct finding f = { .res = &res,
		.service = service,
		.tunnel = s->tunnel,
		.method = METHOD_ACTIVE,
		.confidence = confidence };

	res.first_us = res.last_us = wall(s, now);
	finding_in_quic(&f);
	s->sinks->find(s->sinks->ctx, &f);
}

/* whoever says our own words back says nothing about them */
static bool
is_echo(const struct scan *s)
{
	return s->q != NULL && !as_nmap(s) &&
	       bytes_eq(buf_view(&s->got), words_of(s, s->q));
}

/* what was heard so far, as an answer to the question */
static void
judge(struct scan *s, enum ending ending, bool last)
{
	const struct sig_probe *probe =
	    s->q != NULL ? s->q : plan_wait(&s->plan);

	if (is_echo(s)) {
		s->verdict = (struct verdict){ .service = "echo" };
		if (last) {
			doubt_echo(&s->doubt, s->got.n);
			find(s, "echo", CONFIDENCE_HARD, s->last_us);
		}
		return;
	}
	struct response res = response_of(s, probe, buf_view(&s->got), ending);

	s->verdict = s->sinks->judge(s->sinks->ctx, &res, last);
}

/* --- what follows --- */

static void
close_then(struct scan *s, enum phase after)
{
	s->phase = s->held ? PHASE_CLOSE : after;
	s->after = after;
}

static void tell_programs(struct scan *s, uint64_t now);

/*
 * Nmap's word for one that took every question and closed without a word; here
 * only when it closed as nothing was asked of it as well
 */
static bool
is_shut(const struct scan *s)
{
	return (as_nmap(s) || s->lost_patience) && s->proto == PROTO_TCP &&
	       s->plan.n_asked > 0 && s->tunnel == TUNNEL_NONE && !s->spoke &&
	       !s->waited;
}

/* what was heard is not so any more: in clear, from the beginning */
static void
leave_tunnel(struct scan *s, uint64_t now)
{
	s->tls_hint = false;
	s->n_silent = s->n_mute = 0;
	s->first_us = now;
	s->tunnel = TUNNEL_NONE;
	plan_leave(&s->plan);
	s->listened = false;
	s->q = NULL;
	close_then(s, PHASE_CONNECT);
}

static void
finish(struct scan *s, uint64_t now)
{
	tell_programs(s, now);
	if (is_shut(s))
		find(s, "tcpwrapped", CONFIDENCE_WRAPPED, now);
	if (s->proto == PROTO_UDP && !s->spoke && !s->was_open)
		tell_state(s, STATE_OPEN_FILTERED, "no-response", NULL, now);
	if (is_doubted(s))
		tell_doubt(s, now);
	close_then(s, PHASE_DONE);
}

void
scan_stop(struct scan *s, const char *why, uint64_t now)
{
	if (s->phase == PHASE_DONE)
		return;
	if (s->got.n > 0 && !s->verdict.soft && !s->upgrading)
		judge(s, END_TIMEOUT, true);
	if (s->was_open || s->spoke)
		tell_state(s, STATE_OPEN,
		    s->proto == PROTO_UDP ? "udp-response" : "syn-ack", why,
		    now);
	else if (s->proto == PROTO_UDP)
		tell_state(s, STATE_OPEN_FILTERED, "no-response", why, now);
	else
		tell_state(s, STATE_FILTERED, "no-response", why, now);
	tell_programs(s, now);
	s->was_open = true;
	buf_clear(&s->got);
	close_then(s, PHASE_DONE);
}

/* it said something that says nothing, and then next to no more */
static bool
is_deaf(const struct scan *s, uint64_t now)
{
	return s->o->plan.intensity < INTENSITY_ALL &&
	       s->n_silent + s->n_crumb >= DEAF_MAX &&
	       now - s->first_us >= s->o->silent_us * s->o->patience / 100;
}

/* whether enough was asked of one that does not tell what it is */
static bool
is_enough(const struct scan *s, uint64_t now)
{
	const struct effort *e = &efforts[s->o->plan.intensity];

	if (as_nmap(s))
		return false;
	if (s->n_conn >= CONNECTIONS_MAX)
		return true;
	if (is_doubted(s) || s->doubt.n_endless >= ENDLESS_MAX)
		return true;
	if (s->plan.soft != NULL)
		return false;
	/* over UDP, who answers strangers answers anything: echo, chargen */
	if (s->spoke)
		return s->plan.n_asked >=
		           (s->proto == PROTO_UDP ? e->silent : e->spoken) ||
		       is_deaf(s, now);
	return s->n_silent >= e->silent || s->n_silent + s->n_mute >= e->mute ||
	       (s->o->plan.intensity < INTENSITY_ALL && s->n_silent > 0 &&
	           now - s->first_us >= s->o->silent_us * s->o->patience / 100);
}

static bool
asks_http2(const struct scan *s)
{
	return s->q != NULL && plan_is_http2(&s->plan, s->q);
}

/*
 * One that answered a line by a line of its own, by which its service is known,
 * waits for the next; but an answer of HTTP/1.0 is the last (RFC 1945, 1.3).
 * And so does one that would not turn to TLS.
 */
static bool
is_in_talk(const struct scan *s, const struct sig_probe *last)
{
	struct bytes got = buf_view(&s->got);

	if (s->plan.soft == NULL || last == NULL)
		return false;
	if (starttls_declined(s->plan.soft, plan_words(&s->plan, last), got))
		return true;
	return plan_is_text(&s->plan, s->q) &&
	       !bytes_starts(got, BYTES("HTTP/"));
}

/* a greeter goes on talking; most others are asked once per connection */
static bool
may_go_on(const struct scan *s, const struct sig_probe *last)
{
	/* what is spoken behind a handshake was agreed on in it */
	if (s->tunnel == TUNNEL_TLS && s->offered_http2 != asks_http2(s))
		return false;
	if (!s->held || (s->proto == PROTO_UDP && s->tunnel == TUNNEL_NONE))
		return false;
	if (s->turn == 0 || s->proto == PROTO_UDP)
		return true;
	return !as_nmap(s) && s->got.n > 0 &&
	       (s->banner.n > 0 || is_in_talk(s, last));
}

/* with the question itself, not with what is said to its answers */
static void
begin_asking(struct scan *s)
{
	buf_clear(&s->then);
	s->n_then = 0;
}

static void
speak(struct scan *s)
{
	if (!as_nmap(s) && s->tunnel == TUNNEL_NONE &&
	    plan_is_tls(&s->plan, s->q))
		s->phase = PHASE_SECURE;
	else
		s->phase = PHASE_SEND;
}

static bool upgrade(struct scan *s, const char *service, uint64_t now);

/* this question is the one an answer is waited for again */
static void
take_up(struct scan *s, unsigned line, uint64_t now)
{
	struct left to = s->left[line];

	begin_asking(s);
	s->left[line].q = NULL;
	s->line = line;
	s->held = true;
	s->q = to.q;
	s->conn = to.conn;
	s->turn = to.turn;
	s->resent = true;
	begin_exchange(s, PHASE_ANSWER, wait_of(s, DATAGRAM_US), now);
	s->began_us = to.sent_us;
}

/* nothing is left to ask, but the last answers may still come */
static bool
wait_for_left(struct scan *s, uint64_t now)
{
	unsigned last = SCAN_LINES;

	for (unsigned i = 0; i < SCAN_LINES; i++)
		if (s->left[i].q != NULL &&
		    (last == SCAN_LINES ||
		        s->left[i].sent_us > s->left[last].sent_us))
			last = i;
	if (last == SCAN_LINES)
		return false;
	uint64_t end = s->left[last].sent_us + wait_of(s, DATAGRAM_US);
	if (now >= end)
		return false;
	take_up(s, last, now);
	s->n_silent--;
	s->until_us = end;
	return true;
}

static void
next_question(struct scan *s, uint64_t now)
{
	const struct sig_probe *last = s->q;

	s->resent = s->retried = false;
	begin_asking(s);
	s->q = is_enough(s, now) ? NULL : plan_next(&s->plan);
	if (s->q == NULL) {
		if (upgrade(s, s->plan.soft, now))
			return;
		if (!wait_for_left(s, now))
			finish(s, now);
	} else if (may_go_on(s, last)) {
		speak(s);
	} else {
		close_then(s, PHASE_CONNECT);
	}
	if (!as_nmap(s) || s->phase != PHASE_SEND)
		buf_clear(&s->got);
}

/* everything again, inside TLS */
static void
enter_tunnel(struct scan *s)
{
	plan_enter(&s->plan);
	s->tunnel = s->proto == PROTO_TCP ? TUNNEL_TLS : TUNNEL_DTLS;
	s->listened = s->proto == PROTO_UDP ||
	              (as_nmap(s) && plan_wait(&s->plan) == NULL);
	s->q = s->listened ? plan_next(&s->plan) : NULL;
	s->n_silent = s->n_mute = 0;
	memset(s->left, 0, sizeof(s->left));
	s->plan.n_asked = 0;
	buf_clear(&s->got);
	buf_clear(&s->banner);
}

/* --- STARTTLS --- */

/*
 * What to call a server that wants to hear its name.  None is called by its
 * address; many serve this one beside their own, or as long as nobody has
 * given them another.
 */
static const char *
name_of(const struct scan *s)
{
	return s->o->name != NULL ? s->o->name : "localhost";
}

/* as far as what was heard allows */
static void
talk(struct scan *s, uint64_t now)
{
	switch (starttls_next(
	    &s->starttls, buf_view(&s->got), name_of(s), &s->words)) {
	case STARTTLS_SAY:
		buf_clear(&s->got);
		s->phase = PHASE_TALK;
		break;
	case STARTTLS_SHAKE:
		s->phase = PHASE_SECURE;
		break;
	case STARTTLS_MORE:
		s->phase = PHASE_TALKING;
		break;
	case STARTTLS_NO:
		finish(s, now);
		break;
	}
}

static void
begin_talk(struct scan *s, uint64_t now)
{
	begin_exchange(s, PHASE_TALKING, wait_of(s, GREETING_EXPECTED_US), now);
	talk(s, now);
}

/* false: nothing of the kind is known of the service, or wanted */
static bool
upgrade(struct scan *s, const char *service, uint64_t now)
{
	if (!s->o->starttls || s->proto != PROTO_TCP || s->upgrading ||
	    s->tunnel != TUNNEL_NONE ||
	    !starttls_begin(&s->starttls, service, buf_view(&s->got)))
		return false;
	s->upgrading = true;
	s->retried = false;
	/* a greeting that was only listened to is the dialogue's first word */
	if (s->held && s->turn == 0 && s->got.n > 0 &&
	    starttls_is_greeted(&s->starttls)) {
		begin_talk(s, now);
		return true;
	}
	close_then(s, PHASE_CONNECT);
	buf_clear(&s->got);
	return true;
}

/* the handshake is done: asks what the table says */
static void
go_inside(struct scan *s, uint64_t now)
{
	buf_clear(&s->got);
	if (!starttls_inside(&s->starttls, name_of(s), &s->words))
		finish(s, now);
	else if (s->words.n > 0)
		s->phase = PHASE_TALK;
	else
		begin_exchange(
		    s, PHASE_INSIDE, wait_of(s, ANSWER_LISTED_US), now);
	s->secured = true;
}

/*
 * What was said behind the handshake.  The service is known, and the port
 * speaks in clear first: words that no signature knows add nothing, and what
 * one knows is told of the port as it is, without a tunnel.
 */
static void
conclude_inside(struct scan *s, enum ending ending, uint64_t now)
{
	struct response res = response_of(s, NULL, buf_view(&s->got), ending);

	res.sent = buf_view(&s->words);
	res.before = (struct bytes){ 0 };
	if (s->got.n > 0 &&
	    s->sinks->judge(s->sinks->ctx, &res, false).service != NULL)
		s->sinks->judge(s->sinks->ctx, &res, true);
	buf_clear(&s->got);
	finish(s, now);
}

/* --- QUIC --- */

static const char *
fact_of(const struct tls_facts *facts, enum tls_what what)
{
	for (size_t i = 0; i < facts->n_fact; i++)
		if (facts->fact[i].what == what)
			return facts->fact[i].text;
	return NULL;
}

/* what the server chose of the protocols that were offered */
static void
find_chosen(struct scan *s, const struct tls_facts *facts, uint64_t now)
{
	const char *chosen = fact_of(facts, TLS_ALPN);
	const char *service =
	    chosen != NULL ? alpn_service(bytes_str(chosen)) : NULL;

	if (service != NULL)
		find(s, service, CONFIDENCE_ALPN, now);
}

/* it was recognised by what it said in clear; false: there is no more to ask */
static bool
shake_quic(struct scan *s, const char *service)
{
	if (!s->o->quic || as_nmap(s) || s->proto != PROTO_UDP ||
	    s->tunnel != TUNNEL_NONE || s->o->plan.course != NULL ||
	    service == NULL || strcmp(service, "quic") != 0)
		return false;
	s->tunnel = TUNNEL_QUIC;
	s->upgrading = true;
	close_then(s, PHASE_CONNECT);
	buf_clear(&s->got);
	return true;
}

/* what was agreed on is the service; HTTP/3 is asked for its first page */
static void
go_inside_quic(struct scan *s, const struct tls_facts *facts, uint64_t now)
{
	const char *chosen = fact_of(facts, TLS_ALPN);

	find_chosen(s, facts, now);
	s->secured = true;
	buf_clear(&s->got);
	buf_clear(&s->words);
	if (chosen == NULL || strncmp(chosen, "h3", 2) != 0) {
		finish(s, now);
		return;
	}
	buf_printf(&s->words, "GET / HTTP/1.1\r\nHost: %s\r\n\r\n", name_of(s));
	s->phase = PHASE_TALK;
}

/* --- RPC --- */

/* once; what was asked so far tells it, be it cut short */
static void
tell_programs(struct scan *s, uint64_t now)
{
	if (s->grind == NULL)
		return;
	struct rpc_told t = rpc_grind_tell(s->grind);
	struct response res =
	    response_of(s, NULL, (struct bytes){ 0 }, END_OPEN);
	unsigned hard =
	    t.version != NULL ? CONFIDENCE_VERSION : CONFIDENCE_HARD;
	const struct finding f = { .res = &res,
		.service = t.service,
		.soft = t.soft,
		.method = METHOD_ACTIVE,
		.confidence = t.soft ? CONFIDENCE_SOFT : hard,
		.field = {
		    [FIELD_VERSION] = t.version, [FIELD_INFO] = t.info } };

	res.first_us = res.last_us = wall(s, now);
	if (t.service != NULL)
		s->sinks->find(s->sinks->ctx, &f);
	rpc_grind_free(s->grind);
	s->grind = NULL;
}

/* false: it is not RPC, or it was asked, or nobody wants it to be */
static bool
grind(struct scan *s)
{
	const char *service = s->verdict.service;

	if (s->o->programs == NULL || as_nmap(s) || s->tunnel != TUNNEL_NONE ||
	    s->grind != NULL || !rpc_grind_knows(service))
		return false;
	s->grind = rpc_grind_new(
	    s->o->programs, s->o->book, &s->at, s->proto, service, is_known(s));
	s->retried = false;
	buf_clear(&s->got);
	if (s->held)
		s->phase = PHASE_CALL;
	else
		s->phase = PHASE_CONNECT;
	return true;
}

/* the list that a port mapper gave as an answer to a probe */
static void
learn_ports(struct scan *s)
{
	if (s->o->book != NULL && is_known(s) &&
	    strcmp(s->verdict.service, "rpcbind") == 0)
		rpc_grind_learn(
		    s->o->book, &s->at, s->proto, buf_view(&s->got));
}

/* what the machine wants next; false: that is to wait, or another phase */
static bool
call(struct scan *s, uint64_t now)
{
	if (s->unsaid) {
		s->unsaid = false;
		return true;
	}
	switch (rpc_grind_next(s->grind, &s->words)) {
	case RPC_SAY:
		return true;
	case RPC_WAIT:
		begin_exchange(s, PHASE_CALLING,
		    wait_of(s,
		        s->proto == PROTO_UDP ? DATAGRAM_US : ANSWER_LISTED_US),
		    now);
		break;
	case RPC_AGAIN:
		close_then(s, PHASE_CONNECT);
		break;
	case RPC_OVER:
		finish(s, now);
		break;
	}
	return false;
}

/* what was heard in clear tells that the service is inside TLS, or DTLS */
static bool
is_behind_tls(const struct scan *s)
{
	bool tcp = s->proto == PROTO_TCP;

	if (s->verdict.service == NULL || s->tunnel != TUNNEL_NONE ||
	    (s->verdict.soft && (as_nmap(s) || s->plan.knows_tls)))
		return false;
	return strcmp(s->verdict.service, tcp ? "ssl" : "dtls") == 0 ||
	       (tcp && s->verdict.wants_tls && !as_nmap(s));
}

/*
 * A datagram told which service it is and not whose: one more is spent on the
 * question that is about that.  False: there is none.
 */
static bool
ask_more(struct scan *s)
{
	const struct sig_probe *q = NULL;

	if (s->proto == PROTO_UDP && s->tunnel == TUNNEL_NONE && is_known(s) &&
	    !s->verdict.named && !as_nmap(s) && s->o->plan.course == NULL)
		q = plan_next_about(&s->plan, s->verdict.service);
	if (q == NULL)
		return false;
	s->q = q;
	s->asks_more = true;
	s->known = s->verdict;
	s->resent = true; /* once, and not again */
	close_then(s, PHASE_CONNECT);
	buf_clear(&s->got);
	return true;
}

/* goes on after an answer, or the lack of one */
static void
follow(struct scan *s, uint64_t now)
{
	learn_ports(s);
	if (s->asks_more) {
		s->verdict = s->known;
		finish(s, now);
		return;
	}
	if (grind(s) || ask_more(s))
		return;
	if (is_behind_tls(s)) {
		/* what is likely is tried, and may turn out otherwise */
		s->tls_hint |= s->verdict.soft;
		s->plan.knows_tls |= s->verdict.soft;
		close_then(s, PHASE_CONNECT);
		enter_tunnel(s);
	} else if (is_known(s)) {
		s->bye = plan_bye(&s->plan, s->q, s->verdict.service);
		if (!shake_quic(s, s->verdict.service) &&
		    !upgrade(s, s->verdict.service, now))
			finish(s, now);
	} else {
		if (s->verdict.service != NULL && s->plan.soft == NULL)
			s->plan.soft = s->verdict.service;
		next_question(s, now);
	}
}

/*
 * A server of telnet that waits to hear of its options; false: it does not, or
 * has heard enough of them.  What a course lists is all that is asked.
 */
static bool
refuse(struct scan *s)
{
	if (as_nmap(s) || s->o->plan.course != NULL || !s->held ||
	    s->n_refused == REFUSALS_MAX)
		return false;
	bool text;
	buf_clear(&s->words);
	if (!telnet_refuse(buf_view(&s->got), &s->words, &text) ||
	    (text && is_known(s)))
		return false;
	s->n_refused++;
	s->phase = PHASE_REFUSE;
	return true;
}

/* what came of it: nothing takes away what the greeting told */
static void
conclude_refused(struct scan *s, enum ending ending, uint64_t now)
{
	struct response res = response_of(s, NULL, buf_view(&s->got), ending);
	struct verdict v = { 0 };

	res.sent = buf_view(&s->words);
	res.before = buf_view(&s->banner);
	if (s->got.n > 0)
		v = s->sinks->judge(s->sinks->ctx, &res, false);
	if (v.service != NULL)
		s->sinks->judge(s->sinks->ctx, &res, true);
	if (v.service != NULL && (!v.soft || !is_known(s)))
		s->verdict = v;
	buf_add(&s->banner, buf_view(&s->got));
	if (s->got.n == 0 || ending != END_TIMEOUT || !refuse(s))
		follow(s, now);
}

/*
 * Who closes inside TLS before anything was asked speaks nothing that was
 * agreed on: without a word, or with an error of HTTP/1, may speak HTTP/2.
 */
static bool
may_want_http2(const struct scan *s, enum ending ending)
{
	if (s->tunnel != TUNNEL_TLS || as_nmap(s) || s->wants_cert ||
	    (ending != END_CLOSED && ending != END_RESET))
		return false;
	return s->got.n == 0 ||
	       (s->verdict.soft && strcmp(s->verdict.service, "http") == 0);
}

static void
conclude_listening(struct scan *s, enum ending ending, uint64_t now)
{
	bool first = !s->listened;

	s->listened = true;
	if (!as_nmap(s) || ending == END_CLOSED || ending == END_RESET) {
		buf_clear(&s->banner);
		buf_add(&s->banner, buf_view(&s->got));
	}
	if (!first) { /* the question waits */
		buf_clear(&s->got);
		s->n_mute += !s->held;
		if (s->held)
			speak(s);
		else
			next_question(s, now);
		return;
	}
	s->plan.manner = s->got.n > 0 ? MANNER_GREETS : MANNER_WAITS;
	if (s->got.n > 0)
		judge(s, ending, true);
	if (may_want_http2(s, ending) &&
	    (s->q = plan_http2(&s->plan)) != NULL) {
		s->plan.manner = MANNER_WAITS; /* that was no greeting */
		close_then(s, PHASE_CONNECT);
		return;
	}
	if (s->got.n > 0 && refuse(s))
		return;
	/* who says a word and goes takes no questions: time, daytime, quotes */
	if (s->got.n > 0 && !s->held && !as_nmap(s))
		finish(s, now);
	else
		follow(s, now);
}

/*
 * Goes on with a question whose answer is one that more is said to.  Patience
 * that brought nothing is not asked for again.
 */
static bool
say_more(struct scan *s, uint64_t now)
{
	buf_clear(&s->words);
	if (!s->held || s->heard_us == 0 || s->n_then == THEN_MAX ||
	    !plan_then(&s->plan, s->q, buf_view(&s->got), &s->words))
		return false;
	s->n_then++;
	s->told = s->verdict;
	if (s->words.n == 0) {
		begin_exchange(
		    s, PHASE_ANSWER, wait_of(s, ANSWER_THEN_US), now);
		return true;
	}
	buf_clear(&s->then);
	buf_add(&s->then, buf_view(&s->words));
	buf_clear(&s->got);
	s->resent = false;
	s->phase = PHASE_SEND;
	return true;
}

/* not what it was asked last: it takes one question per connection */
static bool
hung_up_on_second(const struct scan *s, enum ending ending)
{
	return s->got.n == 0 && s->turn > 1 && s->banner.n == 0 &&
	       s->n_then == 0 && s->proto == PROTO_TCP && !as_nmap(s) &&
	       (ending == END_CLOSED || ending == END_RESET);
}

static void
conclude_answer(struct scan *s, enum ending ending, uint64_t now)
{
	if (hung_up_on_second(s, ending)) {
		s->phase = PHASE_CONNECT;
		return;
	}
	if (s->got.n > 0)
		judge(s, ending, true);
	else if (ending == END_TIMEOUT)
		s->n_silent++;
	else
		s->n_mute++;
	if (s->got.n == 0)
		plan_unanswered(&s->plan, s->q, ending != END_TIMEOUT);
	s->n_crumb += s->got.n > 0 && is_crumb(s);
	if (s->got.n == 0 && ending == END_TIMEOUT)
		doubt_unanswered(&s->doubt, &s->delivery, now - s->began_us);
	if (s->n_then > 0 && !is_known(s))
		s->verdict = s->told;
	if (!say_more(s, now))
		follow(s, now);
}

static void
conclude(struct scan *s, enum ending ending, uint64_t now)
{
	s->waited |= ending == END_TIMEOUT;
	/* one that never pauses is no better understood by asking more */
	if (ending == END_CUT || (s->heard_us != 0 && now >= s->limit_us))
		doubt_endless(&s->doubt, s->got.n, now - s->began_us);
	if (s->phase == PHASE_LISTEN)
		conclude_listening(s, ending, now);
	else
		conclude_answer(s, ending, now);
}

/* --- what happened --- */

static void
begin_listening(struct scan *s, uint64_t now)
{
	uint64_t wait;

	if (as_nmap(s))
		wait = nmap_wait(plan_wait(&s->plan));
	else if (s->listened || plan_expects_greeting(&s->plan))
		wait = wait_of(s, GREETING_EXPECTED_US);
	else
		wait = wait_of(s, GREETING_US);
	begin_exchange(s, PHASE_LISTEN, wait, now);
}

/* the connection stands, with its tunnel if there is one */
static void
connection_ready(struct scan *s, uint64_t now)
{
	s->turn = 0;
	begin_asking(s);
	buf_clear(&s->got);
	buf_clear(&s->banner);
	if (s->grind != NULL)
		s->phase = PHASE_CALL;
	else if (s->upgrading)
		begin_talk(s, now);
	else if (!s->listened || (s->plan.manner == MANNER_GREETS &&
	                             !as_nmap(s) && s->proto == PROTO_TCP))
		begin_listening(s, now);
	else
		speak(s);
}

/* the first answer to a SYN, or to a connection */
static void
come_open(struct scan *s, uint64_t now)
{
	if (s->was_open)
		return;
	s->rtt_us = now > s->began_us ? now - s->began_us : 1;
	tell_state(s, STATE_OPEN, "syn-ack", NULL, now);
	s->first_us = now;
	s->was_open = true;
}

void
scan_checked(struct scan *s, uint64_t now)
{
	if (s->phase != PHASE_CONNECTING)
		return;
	come_open(s, now);
	s->checked = true;
	s->held = false;
	s->phase = PHASE_CONNECT;
}

void
scan_connected(struct scan *s, uint64_t now)
{
	if (s->phase != PHASE_CONNECTING)
		return;
	s->conn = ++s->n_conn;
	if (s->proto == PROTO_TCP)
		come_open(s, now);
	if (s->tunnel != TUNNEL_NONE)
		s->phase = PHASE_SECURE;
	else
		connection_ready(s, now);
}

/* what the server said to a ClientHello, as an answer to that probe */
static bool
judge_hello(struct scan *s, bool ok, struct bytes heard, uint64_t now)
{
	buf_clear(&s->got);
	buf_add(&s->got, heard);
	s->heard_us = s->last_us = now;
	s->verdict = (struct verdict){ 0 };
	if (heard.n > 0) {
		s->spoke = true;
		judge(s, ok ? END_OPEN : END_CLOSED, true);
	}
	buf_clear(&s->got);
	return is_known(s);
}

static void
tell_secured(struct scan *s, const struct tls_facts *facts, uint64_t now)
{
	struct tls_facts told = *facts;

	told.server = s->at;
	told.proto = s->proto;
	told.starttls = s->upgrading && s->proto == PROTO_TCP;
	told.first_us = told.last_us = wall(s, now);
	s->sinks->secured(s->sinks->ctx, &told);
}

/*
 * Who has a certificate for each of his names, and was called by none of them,
 * says either; one of them may be the usual one.
 */
static bool
misses_name(const struct scan *s, const struct tls_facts *facts)
{
	const char *alert = fact_of(facts, TLS_ALERT);

	return !s->upgrading && !s->wants_name && !as_nmap(s) &&
	       s->o->name == NULL && s->o->plan.course == NULL &&
	       alert != NULL &&
	       (strstr(alert, "unrecognized_name") != NULL ||
	           strstr(alert, "internal_error") != NULL);
}

/* some speak only with those who offer what they speak, HTTP/2 for one */
static bool
refused_alpn(const struct tls_facts *facts)
{
	const char *alert = fact_of(facts, TLS_ALERT);

	return alert != NULL &&
	       strstr(alert, "no_application_protocol") != NULL;
}

/*
 * Who speaks none of what was offered may speak HTTP/2 alone, which is asked
 * for by itself; who refuses that as well is offered nothing.
 */
static void
offer_another(struct scan *s, uint64_t now)
{
	const struct sig_probe *http2 =
	    s->offered_http2 ? NULL : plan_http2(&s->plan);

	s->alpn_refused = http2 == NULL;
	if (http2 != NULL && s->tunnel == TUNNEL_NONE) {
		find(s, "ssl", CONFIDENCE_TLS, now);
		enter_tunnel(s);
		http2 = plan_http2(&s->plan); /* all may be asked again */
	}
	if (s->tunnel != TUNNEL_NONE) {
		s->q = http2;
		s->listened = http2 != NULL;
	}
	close_then(s, PHASE_CONNECT);
}

void
scan_secured(struct scan *s, bool ok, struct bytes heard,
    const struct tls_facts *facts, uint64_t now)
{
	if (s->phase != PHASE_SECURING)
		return;
	feel_pulse(s, now - s->began_us);
	if (!ok && !s->upgrading && !s->alpn_refused && refused_alpn(facts)) {
		offer_another(s, now);
		return;
	}
	if (!ok && misses_name(s, facts)) {
		s->wants_name = true;
		close_then(s, PHASE_CONNECT);
		return;
	}
	if (!ok && s->on_terms && fact_of(facts, TLS_ALERT) != NULL) {
		s->terms_refused = true;
		close_then(s, PHASE_CONNECT);
		return;
	}
	s->wants_cert = facts->client_cert_asked;
	if (ok || facts->n_cert > 0)
		tell_secured(s, facts, now);
	if (s->upgrading) {
		if (ok && s->tunnel == TUNNEL_QUIC)
			go_inside_quic(s, facts, now);
		else if (ok)
			go_inside(s, now);
		else
			finish(s, now);
		return;
	}
	if (s->tunnel != TUNNEL_NONE) {
		s->tls_hint &= !ok;
		if (ok && s->offered_http2)
			find_chosen(s, facts, now);
		if (ok) {
			connection_ready(s, now);
		} else if (s->offered_http2) {
			s->n_mute++;
			next_question(s, now);
		} else if (s->tls_hint) {
			leave_tunnel(s, now);
		} else {
			finish(s, now); /* the tunnel does not stand again */
		}
		return;
	}
	bool known = judge_hello(s, ok, heard, now);
	s->plan.knows_tls = true;
	if (ok) {
		if (!known)
			find(s, "ssl", CONFIDENCE_TLS, now);
		enter_tunnel(s);
		find_chosen(s, facts, now);
		connection_ready(s, now);
	} else if (known && is_behind_tls(s)) {
		finish(s, now); /* TLS that does not come to stand */
	} else {
		s->n_mute += !known;
		follow(s, now);
	}
}

/* a dialogue's answer is over when it is whole, one inside when it is quiet */
static void
hear_upgrade(struct scan *s, struct bytes got, uint64_t now)
{
	buf_add(&s->got, bytes_cut(got, 0, SCAN_GOT_MAX - s->got.n));
	if (s->heard_us == 0)
		s->heard_us = now;
	s->last_us = now;
	if (s->phase == PHASE_TALKING) {
		if (s->got.n < SCAN_GOT_MAX)
			talk(s, now);
		else
			finish(s, now);
	} else if (s->got.n == SCAN_GOT_MAX) {
		conclude_inside(s, END_CUT, now);
	} else {
		s->until_us = now + quiet_of(s);
		if (s->until_us > s->limit_us)
			s->until_us = s->limit_us;
	}
}

static void
hear_refused(struct scan *s, struct bytes got, uint64_t now)
{
	buf_add(&s->got, bytes_cut(got, 0, SCAN_GOT_MAX - s->got.n));
	if (s->heard_us == 0)
		s->heard_us = now;
	s->last_us = now;
	s->until_us = now + quiet_of(s);
	if (s->until_us > s->limit_us)
		s->until_us = s->limit_us;
	if (s->got.n == SCAN_GOT_MAX)
		conclude_refused(s, END_CUT, now);
}

static bool
is_dripping(const struct scan *s, uint64_t now)
{
	return !as_nmap(s) && s->verdict.service == NULL &&
	       doubt_drips(s->got.n, now - s->heard_us);
}

void
scan_delivery(struct scan *s, const struct delivery *delivery)
{
	s->delivery = *delivery;
}

void
scan_heard(struct scan *s, struct bytes got, uint64_t now)
{
	bool listening = s->phase == PHASE_LISTEN;

	if (s->phase == PHASE_TALKING || s->phase == PHASE_INSIDE) {
		hear_upgrade(s, got, now);
		return;
	}
	if (s->phase == PHASE_REFUSED) {
		hear_refused(s, got, now);
		return;
	}
	if (s->phase == PHASE_CALLING) {
		if (rpc_grind_heard(s->grind, got))
			s->phase = PHASE_CALL;
		return;
	}
	if ((!listening && s->phase != PHASE_ANSWER) || got.n == 0)
		return;
	s->spoke = true;
	if (s->heard_us == 0) {
		s->heard_us = now;
		feel_pulse(s, now - s->began_us);
	}
	s->last_us = now;
	buf_add(&s->got, bytes_cut(got, 0, SCAN_GOT_MAX - s->got.n));
	if (!listening || !s->listened)
		judge(s, END_OPEN, false);
	if (s->got.n == SCAN_GOT_MAX || is_dripping(s, now)) {
		conclude(s, END_CUT, now);
	} else if (as_nmap(s)) {
		if (is_known(s) || s->got.n >= NMAP_GOT_MAX)
			conclude(s, END_OPEN, now);
	} else {
		s->until_us = now + quiet_of(s);
		if (is_crumb(s))
			s->until_us += wait_of(s, QUIET_CRUMB_US);
		if (s->until_us > s->limit_us)
			s->until_us = s->limit_us;
	}
}

static void
tell_failure(struct scan *s, enum peer_end why, uint64_t now)
{
	static const struct {
		enum state state;
		const char *tcp, *udp;
	} told[] = {
		[PEER_CLOSED] = { STATE_CLOSED, "reset", "error" },
		[PEER_RESET] = { STATE_CLOSED, "reset", "error" },
		[PEER_REFUSED] = { STATE_CLOSED, "conn-refused",
		    "port-unreach" },
		[PEER_UNREACHABLE] = { STATE_FILTERED, "host-unreach",
		    "host-unreach" },
		[PEER_PROHIBITED] = { STATE_FILTERED, "admin-prohibited",
		    "admin-prohibited" },
		[PEER_FAILED] = { STATE_FILTERED, "error", "error" },
	};

	if (why > PEER_FAILED)
		return; /* nothing was sent */
	tell_state(s, told[why].state,
	    s->proto == PROTO_UDP ? told[why].udp : told[why].tcp, NULL, now);
	s->was_open = true; /* its state is told */
}

static void
pause_then_connect(struct scan *s, uint64_t now)
{
	s->until_us = now + PAUSE_US * (uint64_t)s->o->patience / 100;
	close_then(s, PHASE_PAUSE);
	s->resume = PHASE_CONNECT;
}

void
scan_postpone(struct scan *s, uint64_t until_us)
{
	s->until_us = until_us;
	if (s->phase == PHASE_CONNECTING) {
		s->resume = PHASE_CONNECT;
		s->held = false;
	} else if (s->phase == PHASE_SECURING) {
		s->resume = PHASE_SECURE;
		s->turn--;
	} else if (s->phase == PHASE_CALL) {
		s->resume = PHASE_CALL;
		s->unsaid = true;
	} else {
		s->resume = PHASE_SEND;
		s->turn--;
	}
	s->phase = PHASE_PAUSE;
}

/* no connection stood behind the check's answer, and not for the first time */
static bool
doubt_twice(struct scan *s)
{
	doubt_hollow(&s->doubt);
	return s->retried;
}

static void
connect_failed(struct scan *s, enum peer_end why, uint64_t now)
{
	if (why == PEER_NO_DESCRIPTOR) {
		pause_then_connect(s, now);
	} else if (why == PEER_REFUSED_BY_SCOPE) {
		s->was_open = true; /* nothing is known, nor told */
		finish(s, now);
	} else if (!s->was_open) {
		tell_failure(s, why, now);
		finish(s, now);
	} else if (s->checked && s->n_conn == 0 && doubt_twice(s)) {
		finish(s, now);
	} else if (s->retried || as_nmap(s)) {
		finish(s, now);
	} else {
		s->retried = true;
		pause_then_connect(s, now);
	}
}

/*
 * Accepted, and closed before anything was said by either.  One that took its
 * time over it may have waited for a question, and less long than we.
 */
static bool
is_wrapped(const struct scan *s, enum peer_end why, uint64_t now)
{
	const struct sig_probe *wait = plan_wait(&s->plan);
	uint64_t within = !as_nmap(s)    ? GREETING_US
	                  : wait != NULL ? wait->tcpwrapped_ms.value * 1000
	                                 : 0;

	return !s->listened && s->tunnel == TUNNEL_NONE && s->got.n == 0 &&
	       (why == PEER_CLOSED || why == PEER_RESET) &&
	       now - s->began_us < within;
}

static void
datagram_failed(struct scan *s, enum peer_end why, uint64_t now)
{
	if (why == PEER_NO_DESCRIPTOR) {
		pause_then_connect(s, now);
		return;
	}
	if (s->spoke) {
		conclude_answer(s, END_RESET, now);
		return;
	}
	tell_failure(s, why, now);
	s->was_open = true;
	finish(s, now);
}

/* nothing was sent to it, so that nothing can be told about it */
static bool
is_untouched(const struct scan *s)
{
	if (s->proto == PROTO_TCP)
		return s->n_conn == 0 && !s->checked;
	return !s->spoke && s->plan.n_asked <= 1 && !s->resent;
}

void
scan_ended(struct scan *s, enum peer_end why, uint64_t now)
{
	enum ending ending = why == PEER_CLOSED ? END_CLOSED : END_RESET;

	s->held = false;
	if (why == PEER_STOPPED) {
		if (is_untouched(s))
			s->phase = PHASE_DONE;
		return;
	}
	switch (s->phase) {
	case PHASE_CONNECTING:
		connect_failed(s, why, now);
		break;
	case PHASE_LISTEN:
		if (is_wrapped(s, why, now)) {
			find(s, "tcpwrapped", CONFIDENCE_WRAPPED, now);
			finish(s, now);
			break;
		}
		s->lost_patience |= !s->listened && s->got.n == 0;
		conclude_listening(s, ending, now);
		break;
	case PHASE_ANSWER:
		if (s->proto == PROTO_UDP)
			datagram_failed(s, why, now);
		else
			conclude_answer(s, ending, now);
		break;
	case PHASE_INSIDE:
		conclude_inside(s, ending, now);
		break;
	case PHASE_REFUSED:
		conclude_refused(s, ending, now);
		break;
	case PHASE_REFUSE:
		buf_clear(&s->got);
		follow(s, now);
		break;
	case PHASE_CALL:
	case PHASE_CALLING:
		rpc_grind_ended(s->grind);
		s->unsaid = false;
		s->phase = PHASE_CALL;
		break;
	case PHASE_TALK:
	case PHASE_TALKING:
		finish(s, now);
		break;
	case PHASE_SEND:
	case PHASE_SECURE:
		if (s->upgrading) {
			finish(s, now);
		} else if (s->n_then > 0) {
			s->verdict = s->told;
			follow(s, now);
		} else {
			s->phase = PHASE_CONNECT;
		}
		break;
	case PHASE_CLOSE:
		s->phase = s->after;
		break;
	default:
		break;
	}
}

/* a datagram may have got lost; one behind a handshake hardly did */
static bool
is_repeated(const struct scan *s)
{
	return s->proto == PROTO_UDP && s->got.n == 0 && !s->resent &&
	       s->tunnel == TUNNEL_NONE && !as_nmap(s) &&
	       (!s->expects_silence || s->o->plan.course != NULL ||
	           plan_is_listed(&s->plan, s->q));
}

/*
 * Asks the next question while the answer to this one may still come, or
 * waits for it to the end when there is no other.  False: it was waited for.
 */
static bool
leave_open(struct scan *s, uint64_t now)
{
	uint64_t end = s->began_us + wait_of(s, DATAGRAM_US);
	const struct sig_probe *next;

	if (!is_staggered(s) || s->got.n > 0 || now >= end)
		return false;
	plan_unanswered(&s->plan, s->q, false);
	s->n_silent++;
	next = is_enough(s, now) ? NULL : plan_next(&s->plan);
	if (next == NULL) {
		s->n_silent--;
		s->until_us = end;
		return true;
	}
	s->left[s->line] = (struct left){ s->q, s->conn, s->began_us, s->turn };
	s->q = next;
	s->resent = s->retried = false;
	s->phase = PHASE_CONNECT;
	return true;
}

/* one that nothing is waited for on, else what was waited for longest */
static unsigned
free_line(const struct scan *s)
{
	unsigned best = s->line;

	for (unsigned i = 0; i < s->o->lines && i < SCAN_LINES; i++) {
		if (i == s->line)
			continue;
		if (s->left[i].q == NULL)
			return i;
		if (best == s->line ||
		    s->left[i].sent_us < s->left[best].sent_us)
			best = i;
	}
	return best;
}

bool
scan_turn_to(struct scan *s, unsigned line, uint64_t now)
{
	bool unsaid = s->phase == PHASE_PAUSE &&
	              (s->resume == PHASE_SEND || s->resume == PHASE_CONNECT);

	if (s->left[line].q == NULL || s->tunnel != TUNNEL_NONE ||
	    s->grind != NULL || s->asks_more || s->n_then > 0 || s->got.n > 0 ||
	    (s->phase != PHASE_ANSWER && !unsaid))
		return false;
	if (unsaid && !s->resent) {
		plan_put_back(&s->plan, s->q);
		s->n_silent--;
	} else {
		s->left[s->line] =
		    (struct left){ s->q, s->conn, s->began_us, s->turn };
	}
	take_up(s, line, now);
	return true;
}

static void
timed_out(struct scan *s, uint64_t now)
{
	switch (s->phase) {
	case PHASE_CONNECTING:
		if (!s->was_open) {
			tell_state(s, STATE_FILTERED, "no-response", NULL, now);
			s->was_open = true;
			finish(s, now);
		} else {
			connect_failed(s, PEER_FAILED, now);
		}
		break;
	case PHASE_SECURING:
		doubt_stalled(&s->doubt, &s->delivery, now - s->began_us);
		/* once more: it may have been slow */
		if (s->doubt.n_stalled == 1 && s->delivery.received > 0 &&
		    s->tunnel == TUNNEL_NONE && !s->upgrading) {
			close_then(s, PHASE_CONNECT);
			break;
		}
		s->n_silent++;
		s->plan.knows_tls = true;
		s->verdict = (struct verdict){ 0 };
		if (s->tls_hint)
			leave_tunnel(s, now);
		else if (s->tunnel != TUNNEL_NONE || s->upgrading)
			finish(s, now);
		else
			next_question(s, now);
		break;
	case PHASE_ANSWER:
		if (is_repeated(s)) {
			s->resent = true;
			s->phase = PHASE_SEND;
		} else if (!leave_open(s, now)) {
			conclude(s, END_TIMEOUT, now);
		}
		break;
	case PHASE_PAUSE:
		s->phase = s->resume;
		break;
	case PHASE_TALKING:
		finish(s, now);
		break;
	case PHASE_INSIDE:
		conclude_inside(s, END_TIMEOUT, now);
		break;
	case PHASE_REFUSED:
		conclude_refused(s, END_TIMEOUT, now);
		break;
	case PHASE_CALLING:
		rpc_grind_lapsed(s->grind);
		s->phase = PHASE_CALL;
		break;
	default:
		conclude(s, END_TIMEOUT, now);
	}
}

/* --- what to do --- */

static struct scan_action
do_send(struct scan *s, uint64_t now)
{
	uint64_t wait;

	if (as_nmap(s))
		wait = nmap_wait(s->q);
	else if (is_staggered(s))
		wait = stagger_of(s);
	else if (s->proto == PROTO_UDP)
		wait = wait_of(s, DATAGRAM_US);
	else if (s->n_then > 0)
		wait = wait_of(s, ANSWER_THEN_US);
	else
		wait =
		    wait_of(s, plan_is_listed(&s->plan, s->q) ? ANSWER_LISTED_US
		                                              : ANSWER_US);
	s->turn++;
	begin_exchange(s, PHASE_ANSWER, wait, now);
	return (struct scan_action){ .what = SCAN_SEND,
		.bytes = words_of(s, s->q) };
}

/* in front of the handshake the dialogue, behind it the one question */
static struct scan_action
do_talk(struct scan *s, uint64_t now)
{
	s->turn++;
	begin_exchange(s, s->secured ? PHASE_INSIDE : PHASE_TALKING,
	    wait_of(s, ANSWER_LISTED_US), now);
	if (!s->secured)
		talk(s, now); /* not every word waits for an answer */
	return (struct scan_action){ .what = SCAN_SEND,
		.bytes = buf_view(&s->words) };
}

static struct scan_action
do_refuse(struct scan *s, uint64_t now)
{
	struct verdict known = s->verdict;

	s->turn++;
	buf_clear(&s->got);
	begin_exchange(s, PHASE_REFUSED, wait_of(s, ANSWER_US), now);
	s->verdict = known;
	return (struct scan_action){ .what = SCAN_SEND,
		.bytes = buf_view(&s->words) };
}

/* the protocols to be offered inside of TLS; NULL: none */
static const char *
offer_of(const struct scan *s)
{
	const struct course *c = s->o->plan.course;

	if (s->tunnel == TUNNEL_QUIC)
		return alpn_offer_quic;
	if (as_nmap(s) || s->upgrading ||
	    (c != NULL && c->tls && !c->offers_alpn))
		return NULL;
	if (asks_http2(s))
		return "h2";
	if (s->alpn_refused)
		return NULL;
	return c != NULL && c->alpn != NULL ? c->alpn : alpn_offer;
}

/* TLS is begun on what its clients agreed on, where that was heard */
static bool
has_terms(const struct scan *s)
{
	const struct course *c = s->o->plan.course;

	return c != NULL && c->tls && !s->terms_refused && !s->upgrading &&
	       tls_agreed_version(&c->terms) != 0;
}

static struct scan_action
next_action(struct scan *s, uint64_t now)
{
	for (;;) {
		if (now >= s->ends_us && s->phase != PHASE_CLOSE)
			scan_stop(s, "deadline", now);
		switch (s->phase) {
		case PHASE_CONNECT:
			begin_exchange(
			    s, PHASE_CONNECTING, s->o->connect_us, now);
			if (s->held)
				s->line = free_line(s);
			s->left[s->line].q = NULL;
			s->held = true;
			return (struct scan_action){ .what = SCAN_CONNECT };
		case PHASE_SECURE:
			s->turn++;
			begin_exchange(
			    s, PHASE_SECURING, wait_of(s, SECURE_US), now);
			s->offered_http2 = asks_http2(s);
			s->on_terms = has_terms(s);
			return (struct scan_action){ .what = SCAN_SECURE,
				.quic = s->tunnel == TUNNEL_QUIC,
				.alpn = offer_of(s),
				.terms = s->on_terms ? &s->o->plan.course->terms
				                     : NULL,
				.name =
				    s->wants_name ? name_of(s) : s->o->name };
		case PHASE_SEND:
			return do_send(s, now);
		case PHASE_TALK:
			return do_talk(s, now);
		case PHASE_REFUSE:
			return do_refuse(s, now);
		case PHASE_CALL:
			if (!call(s, now))
				break;
			s->turn++;
			return (struct scan_action){ .what = SCAN_SEND,
				.bytes = buf_view(&s->words) };
		case PHASE_CLOSE:
			s->phase = s->after;
			s->held = false;
			return (struct scan_action){ .what = SCAN_CLOSE,
				.bytes = s->after == PHASE_DONE
				             ? s->bye
				             : (struct bytes){ 0 } };
		case PHASE_DONE:
			return (struct scan_action){ .what = SCAN_DONE };
		default:
			if (now < s->until_us)
				return (struct scan_action){ .what = SCAN_WAIT,
					.until_us = s->until_us < s->ends_us
					                ? s->until_us
					                : s->ends_us };
			timed_out(s, now);
		}
	}
}

/* for those who write down what is asked */
static const char *
reason_of(const struct scan *s)
{
	if (s->tunnel == TUNNEL_QUIC)
		return s->secured ? "HTTP/3 was agreed on"
		                  : "who speaks QUIC has a certificate";
	if (s->upgrading)
		return s->secured ? "asks inside, where it turned to TLS"
		                  : "a known service may turn to TLS";
	if (s->phase == PHASE_REFUSED)
		return "telnet's options are refused";
	if (s->q == NULL)
		return s->listened ? "it speaks first" : "listens first";
	if (s->asks_more)
		return "the service is known, and not its product";
	if (s->n_then > 0)
		return "its answer asks for more";
	if (s->resent)
		return "no answer came to the first datagram";
	if (as_nmap(s))
		return "next in Nmap's order";
	if (s->plan.soft != NULL)
		return "knows the service that matched softly";
	if (plan_is_listed(&s->plan, s->q))
		return "lists the port";
	return "greatest expected gain";
}

struct scan_action
scan_next(struct scan *s, uint64_t now)
{
	struct scan_action a = next_action(s, now);

	a.line = s->line;
	if (a.what != SCAN_CONNECT && a.what != SCAN_SECURE &&
	    a.what != SCAN_SEND)
		return a;
	a.probe = s->q != NULL ? s->q->name : NULL;
	a.reason = reason_of(s);
	return a;
}
