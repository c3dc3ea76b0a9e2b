/*
 * What is asked next, what follows from an answer or the lack of one, and when
 * it is enough.
 */
#include "active/scan_inside.h"

enum {
	ENDLESS_MAX = 2,       /* such exchanges, then it is left alone */
	DEAF_MAX = 3,          /* questions without an answer to a greeter */
	CONNECTIONS_MAX = 256, /* to one endpoint, whatever happens */
	THEN_MAX = 12,         /* times that a question is gone on with */
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

void
scan_close_then(struct scan *s, enum phase after)
{
	s->phase = s->held ? PHASE_CLOSE : after;
	s->after = after;
}

/*
 * Nmap's word for one that took every question and closed without a word; here
 * only when it closed as nothing was asked of it as well
 */
static bool
is_shut(const struct scan *s)
{
	return (scan_as_nmap(s) || s->lost_patience) && s->proto == PROTO_TCP &&
	       s->plan.n_asked > 0 && s->tunnel == TUNNEL_NONE && !s->spoke &&
	       !s->waited;
}

void
scan_finish(struct scan *s, uint64_t now)
{
	scan_tell_programs(s, now);
	if (is_shut(s))
		scan_find(s, "tcpwrapped", CONFIDENCE_WRAPPED, now);
	if (s->proto == PROTO_UDP && !s->spoke && !s->was_open)
		scan_tell_state(
		    s, STATE_OPEN_FILTERED, "no-response", NULL, now);
	if (scan_is_doubted(s))
		scan_tell_doubt(s, now);
	scan_close_then(s, PHASE_DONE);
}

/* it said something that says nothing, and then next to no more */
static bool
is_deaf(const struct scan *s, uint64_t now)
{
	return s->o->plan.intensity < INTENSITY_ALL &&
	       s->n_silent + s->n_crumb >= DEAF_MAX &&
	       now - s->first_us >= s->o->silent_us * s->o->patience / 100;
}

bool
scan_is_enough(const struct scan *s, uint64_t now)
{
	const struct effort *e = &efforts[s->o->plan.intensity];

	if (scan_as_nmap(s))
		return false;
	if (s->n_conn >= CONNECTIONS_MAX)
		return true;
	if (scan_is_doubted(s) || s->doubt.n_endless >= ENDLESS_MAX)
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
	if (s->tunnel == TUNNEL_TLS && s->offered_http2 != scan_asks_http2(s))
		return false;
	if (!s->held || (s->proto == PROTO_UDP && s->tunnel == TUNNEL_NONE))
		return false;
	if (s->turn == 0 || s->proto == PROTO_UDP)
		return true;
	return !scan_as_nmap(s) && s->got.n > 0 &&
	       (s->banner.n > 0 || is_in_talk(s, last));
}

void
scan_begin_asking(struct scan *s)
{
	buf_clear(&s->then);
	s->n_then = 0;
}

void
scan_speak(struct scan *s)
{
	if (scan_grind_named(s))
		return;
	if (!scan_as_nmap(s) && s->tunnel == TUNNEL_NONE &&
	    plan_is_tls(&s->plan, s->q))
		s->phase = PHASE_SECURE;
	else
		s->phase = PHASE_SEND;
}

void
scan_next_question(struct scan *s, uint64_t now)
{
	const struct sig_probe *last = s->q;

	s->resent = s->retried = false;
	scan_begin_asking(s);
	s->q = scan_is_enough(s, now) ? NULL : plan_next(&s->plan);
	if (s->q == NULL) {
		if (scan_upgrade(s, s->plan.soft, now))
			return;
		if (!scan_wait_for_left(s, now))
			scan_finish(s, now);
	} else if (may_go_on(s, last)) {
		scan_speak(s);
	} else {
		scan_close_then(s, PHASE_CONNECT);
	}
	if (!scan_as_nmap(s) || s->phase != PHASE_SEND)
		buf_clear(&s->got);
}

/*
 * A datagram told which service it is and not whose: one more is spent on the
 * question that is about that.  False: there is none.
 */
static bool
ask_more(struct scan *s)
{
	const struct sig_probe *q = NULL;

	if (s->proto == PROTO_UDP && s->tunnel == TUNNEL_NONE &&
	    scan_is_known(s) && !s->verdict.named && !scan_as_nmap(s) &&
	    s->o->plan.course == NULL)
		q = plan_next_about(&s->plan, s->verdict.service);
	if (q == NULL)
		return false;
	s->q = q;
	s->asks_more = true;
	s->known = s->verdict;
	s->resent = true; /* once, and not again */
	scan_close_then(s, PHASE_CONNECT);
	buf_clear(&s->got);
	return true;
}

void
scan_follow(struct scan *s, uint64_t now)
{
	scan_learn_ports(s);
	if (s->asks_more) {
		s->verdict = s->known;
		scan_finish(s, now);
		return;
	}
	if (scan_grind(s) || ask_more(s))
		return;
	if (scan_is_behind_tls(s)) {
		/* what is likely is tried, and may turn out otherwise */
		s->tls_hint |= s->verdict.soft;
		s->plan.knows_tls |= s->verdict.soft;
		scan_close_then(s, PHASE_CONNECT);
		scan_enter_tunnel(s);
	} else if (scan_is_known(s)) {
		s->bye = plan_bye(&s->plan, s->q, s->verdict.service);
		if (!scan_shake_quic(s, s->verdict.service) &&
		    !scan_upgrade(s, s->verdict.service, now))
			scan_finish(s, now);
	} else {
		if (s->verdict.service != NULL && s->plan.soft == NULL)
			s->plan.soft = s->verdict.service;
		scan_next_question(s, now);
	}
}

void
scan_conclude_listening(struct scan *s, enum ending ending, uint64_t now)
{
	bool first = !s->listened;

	s->listened = true;
	if (!scan_as_nmap(s) || ending == END_CLOSED || ending == END_RESET) {
		buf_clear(&s->banner);
		buf_add(&s->banner, buf_view(&s->got));
	}
	if (!first) { /* the question waits */
		buf_clear(&s->got);
		s->n_mute += !s->held;
		if (s->held)
			scan_speak(s);
		else
			scan_next_question(s, now);
		return;
	}
	s->plan.manner = s->got.n > 0 ? MANNER_GREETS : MANNER_WAITS;
	if (s->got.n > 0)
		scan_judge(s, ending, true);
	if (scan_may_want_http2(s, ending) &&
	    (s->q = plan_http2(&s->plan)) != NULL) {
		s->plan.manner = MANNER_WAITS; /* that was no greeting */
		scan_close_then(s, PHASE_CONNECT);
		return;
	}
	if (s->got.n > 0 && scan_refuse(s))
		return;
	/* who says a word and goes takes no questions: time, daytime, quotes */
	if (s->got.n > 0 && !s->held && !scan_as_nmap(s))
		scan_finish(s, now);
	else
		scan_follow(s, now);
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
		scan_begin_exchange(s, PHASE_ANSWER,
		    scan_patient_wait(s, s->q, ANSWER_THEN_US), now);
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
	       s->n_then == 0 && s->proto == PROTO_TCP && !scan_as_nmap(s) &&
	       (ending == END_CLOSED || ending == END_RESET);
}

void
scan_conclude_answer(struct scan *s, enum ending ending, uint64_t now)
{
	if (hung_up_on_second(s, ending)) {
		s->phase = PHASE_CONNECT;
		return;
	}
	if (s->got.n > 0)
		scan_judge(s, ending, true);
	else if (ending == END_TIMEOUT)
		s->n_silent++;
	else
		s->n_mute++;
	if (s->got.n == 0)
		plan_unanswered(&s->plan, s->q, ending != END_TIMEOUT);
	else
		plan_answered(&s->plan);
	s->n_crumb += s->got.n > 0 && scan_is_crumb(s);
	if (s->got.n == 0 && ending == END_TIMEOUT)
		doubt_unanswered(&s->doubt, &s->delivery, now - s->began_us);
	if (s->n_then > 0 && !scan_is_known(s))
		s->verdict = s->told;
	if (!say_more(s, now))
		scan_follow(s, now);
}

void
scan_conclude(struct scan *s, enum ending ending, uint64_t now)
{
	s->waited |= ending == END_TIMEOUT;
	/* one that never pauses is no better understood by asking more */
	if (ending == END_CUT || (s->heard_us != 0 && now >= s->limit_us))
		doubt_endless(&s->doubt, s->got.n, now - s->began_us);
	if (s->phase == PHASE_LISTEN)
		scan_conclude_listening(s, ending, now);
	else
		scan_conclude_answer(s, ending, now);
}
