#include "active/scan_inside.h"

#include "active/course.h"
#include "active/rpc_grind.h"
#include "base/xalloc.h"

#include <stdlib.h>

enum {
	QUIET_CRUMB_US = 1000000, /* behind what is hardly an answer */
	NMAP_GOT_MAX = 4096,      /* at which Nmap stops reading */
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

void
scan_stop(struct scan *s, const char *why, uint64_t now)
{
	if (s->phase == PHASE_DONE)
		return;
	if (s->got.n > 0 && !s->verdict.soft && !s->upgrading)
		scan_judge(s, END_TIMEOUT, true);
	if (s->was_open || s->spoke)
		scan_tell_state(s, STATE_OPEN,
		    s->proto == PROTO_UDP ? "udp-response" : "syn-ack", why,
		    now);
	else if (s->proto == PROTO_UDP)
		scan_tell_state(
		    s, STATE_OPEN_FILTERED, "no-response", why, now);
	else
		scan_tell_state(s, STATE_FILTERED, "no-response", why, now);
	scan_tell_programs(s, now);
	s->was_open = true;
	buf_clear(&s->got);
	scan_close_then(s, PHASE_DONE);
}

static void
begin_listening(struct scan *s, uint64_t now)
{
	uint64_t wait;

	if (scan_as_nmap(s))
		wait = scan_nmap_wait(plan_wait(&s->plan));
	else if (s->listened || plan_expects_greeting(&s->plan))
		wait = scan_wait_of(s, GREETING_EXPECTED_US);
	else
		wait = scan_wait_of(s, GREETING_US);
	scan_begin_exchange(s, PHASE_LISTEN, wait, now);
}

void
scan_connection_ready(struct scan *s, uint64_t now)
{
	s->turn = 0;
	scan_begin_asking(s);
	buf_clear(&s->got);
	buf_clear(&s->banner);
	if (s->grind != NULL)
		s->phase = PHASE_CALL;
	else if (scan_grind_named(s))
		return;
	else if (s->upgrading)
		scan_begin_talk(s, now);
	else if (s->listened && s->q == NULL)
		scan_finish(s, now); /* what stands was all to be asked */
	else if (!s->listened || (s->plan.manner == MANNER_GREETS &&
	                             !scan_as_nmap(s) && s->proto == PROTO_TCP))
		begin_listening(s, now);
	else
		scan_speak(s);
}

/* the first answer to a SYN, or to a connection */
static void
come_open(struct scan *s, uint64_t now)
{
	if (s->was_open)
		return;
	s->rtt_us = now > s->began_us ? now - s->began_us : 1;
	scan_tell_state(s, STATE_OPEN, "syn-ack", NULL, now);
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
		scan_connection_ready(s, now);
}

static bool
is_dripping(const struct scan *s, uint64_t now)
{
	return !scan_as_nmap(s) && s->verdict.service == NULL &&
	       doubt_drips(s->got.n, now - s->heard_us);
}

void
scan_delivery(struct scan *s, const struct delivery *delivery)
{
	s->delivery = *delivery;
}

void
scan_take(struct scan *s, struct bytes got, uint64_t now)
{
	buf_add(&s->got, bytes_cut(got, 0, SCAN_GOT_MAX - s->got.n));
	if (s->heard_us == 0)
		s->heard_us = now;
	s->last_us = now;
}

/* it takes its time over this question, and so tells nothing about others */
static bool
is_slow(const struct scan *s)
{
	return s->q != NULL &&
	       (s->n_then > 0 || s->q->totalwait_ms.set_by != NULL);
}

/*
 * A datagram that makes nonsense of those before is no part of their answer:
 * it answers the same question, which was asked again, once more.
 */
static void
judge_more(struct scan *s, size_t n_before, const struct verdict *before)
{
	scan_judge(s, END_OPEN, false);
	if (s->proto == PROTO_UDP && !scan_as_nmap(s) &&
	    before->service != NULL &&
	    (s->verdict.service == NULL ||
	        (s->verdict.soft && !before->soft))) {
		s->got.n = n_before;
		s->verdict = *before;
	}
}

void
scan_heard(struct scan *s, struct bytes got, uint64_t now)
{
	const struct verdict before = s->verdict;
	size_t n_before = s->got.n;
	bool listening = s->phase == PHASE_LISTEN;

	if (s->phase == PHASE_TALKING || s->phase == PHASE_INSIDE) {
		scan_hear_upgrade(s, got, now);
		return;
	}
	if (s->phase == PHASE_REFUSED) {
		scan_hear_refused(s, got, now);
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
	if (s->heard_us == 0 && !is_slow(s))
		scan_feel_pulse(s, now - s->began_us);
	scan_take(s, got, now);
	if (!listening || !s->listened)
		judge_more(s, n_before, &before);
	if (s->got.n == SCAN_GOT_MAX || is_dripping(s, now)) {
		scan_conclude(s, END_CUT, now);
	} else if (scan_as_nmap(s)) {
		if (scan_is_known(s) || s->got.n >= NMAP_GOT_MAX)
			scan_conclude(s, END_OPEN, now);
	} else {
		scan_await_quiet(s,
		    scan_is_crumb(s) ? scan_wait_of(s, QUIET_CRUMB_US) : 0,
		    now);
	}
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
	} else if (s->phase == PHASE_INSIDE) {
		s->resume = PHASE_TALK;
		s->turn--;
	} else {
		s->resume = PHASE_SEND;
		s->turn--;
	}
	s->phase = PHASE_PAUSE;
}

static void
timed_out(struct scan *s, uint64_t now)
{
	switch (s->phase) {
	case PHASE_CONNECTING:
		if (!s->was_open) {
			scan_tell_state(
			    s, STATE_FILTERED, "no-response", NULL, now);
			s->was_open = true;
			scan_finish(s, now);
		} else {
			scan_connect_failed(s, PEER_FAILED, now);
		}
		break;
	case PHASE_SECURING:
		scan_securing_lapsed(s, now);
		break;
	case PHASE_ANSWER:
		if (scan_is_repeated(s)) {
			s->resent = true;
			s->phase = PHASE_SEND;
		} else if (!scan_leave_open(s, now)) {
			scan_conclude(s, END_TIMEOUT, now);
		}
		break;
	case PHASE_PAUSE:
		s->phase = s->resume;
		break;
	case PHASE_TALKING:
		scan_finish(s, now);
		break;
	case PHASE_INSIDE:
		scan_conclude_inside(s, END_TIMEOUT, now);
		break;
	case PHASE_REFUSED:
		scan_conclude_refused(s, END_TIMEOUT, now);
		break;
	case PHASE_CALLING:
		rpc_grind_lapsed(s->grind);
		s->phase = PHASE_CALL;
		break;
	default:
		scan_conclude(s, END_TIMEOUT, now);
	}
}

static struct scan_action
do_send(struct scan *s, uint64_t now)
{
	uint64_t wait;

	if (scan_as_nmap(s))
		wait = scan_nmap_wait(s->q);
	else if (scan_is_staggered(s))
		wait = scan_stagger_of(s);
	else if (scan_is_repeated(s))
		wait = scan_wait_of(s, DATAGRAM_US);
	else if (s->proto == PROTO_UDP)
		wait = scan_patient_wait(s, s->q, DATAGRAM_US);
	else if (s->n_then > 0)
		wait = scan_patient_wait(s, s->q, ANSWER_THEN_US);
	else
		wait = scan_patient_wait(s, s->q,
		    plan_is_listed(&s->plan, s->q) ? ANSWER_LISTED_US
		                                   : ANSWER_US);
	s->turn++;
	scan_begin_exchange(s, PHASE_ANSWER, wait, now);
	return (struct scan_action){ .what = SCAN_SEND,
		.bytes = scan_words(s, s->q) };
}

static struct scan_action
next_action(struct scan *s, uint64_t now)
{
	for (;;) {
		if (now >= s->ends_us && s->phase != PHASE_CLOSE)
			scan_stop(s, "deadline", now);
		switch (s->phase) {
		case PHASE_CONNECT:
			scan_begin_exchange(
			    s, PHASE_CONNECTING, s->o->connect_us, now);
			if (s->held)
				s->line = scan_free_line(s);
			s->left[s->line].q = NULL;
			s->held = true;
			return (struct scan_action){ .what = SCAN_CONNECT };
		case PHASE_SECURE:
			return scan_do_secure(s, now);
		case PHASE_SEND:
			return do_send(s, now);
		case PHASE_TALK:
			return scan_do_talk(s, now);
		case PHASE_REFUSE:
			return scan_do_refuse(s, now);
		case PHASE_CALL:
			if (!scan_call(s, now))
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
	if (scan_as_nmap(s))
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
