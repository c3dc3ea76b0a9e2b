/*
 * A service that turns to TLS when asked: the dialogue of active/starttls.h on
 * the wire, and what is heard behind the handshake.
 */
#include "active/scan_inside.h"

const char *
scan_name(const struct scan *s)
{
	return s->o->name != NULL ? s->o->name : "localhost";
}

/* as far as what was heard allows */
static void
talk(struct scan *s, uint64_t now)
{
	switch (starttls_next(
	    &s->starttls, buf_view(&s->got), scan_name(s), &s->words)) {
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
		scan_finish(s, now);
		break;
	}
}

void
scan_begin_talk(struct scan *s, uint64_t now)
{
	scan_begin_exchange(
	    s, PHASE_TALKING, scan_wait_of(s, GREETING_EXPECTED_US), now);
	talk(s, now);
}

bool
scan_upgrade(struct scan *s, const char *service, uint64_t now)
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
		scan_begin_talk(s, now);
		return true;
	}
	scan_close_then(s, PHASE_CONNECT);
	buf_clear(&s->got);
	return true;
}

void
scan_go_inside(struct scan *s, uint64_t now)
{
	buf_clear(&s->got);
	if (!starttls_inside(&s->starttls, scan_name(s), &s->words))
		scan_finish(s, now);
	else if (s->words.n > 0)
		s->phase = PHASE_TALK;
	else
		scan_begin_exchange(
		    s, PHASE_INSIDE, scan_wait_of(s, ANSWER_LISTED_US), now);
	s->secured = true;
}

void
scan_conclude_inside(struct scan *s, enum ending ending, uint64_t now)
{
	struct response res = scan_response(s, NULL, buf_view(&s->got), ending);

	res.sent = buf_view(&s->words);
	res.before = (struct bytes){ 0 };
	if (s->got.n > 0 &&
	    s->sinks->judge(s->sinks->ctx, &res, false).service != NULL)
		s->sinks->judge(s->sinks->ctx, &res, true);
	buf_clear(&s->got);
	scan_finish(s, now);
}

void
scan_hear_upgrade(struct scan *s, struct bytes got, uint64_t now)
{
	scan_take(s, got, now);
	if (s->phase == PHASE_TALKING) {
		if (s->got.n < SCAN_GOT_MAX)
			talk(s, now);
		else
			scan_finish(s, now);
	} else if (s->got.n == SCAN_GOT_MAX) {
		scan_conclude_inside(s, END_CUT, now);
	} else {
		scan_await_quiet(s, 0, now);
	}
}

struct scan_action
scan_do_talk(struct scan *s, uint64_t now)
{
	s->turn++;
	scan_begin_exchange(s, s->secured ? PHASE_INSIDE : PHASE_TALKING,
	    scan_wait_of(s, ANSWER_LISTED_US), now);
	if (!s->secured)
		talk(s, now); /* not every word waits for an answer */
	return (struct scan_action){ .what = SCAN_SEND,
		.bytes = buf_view(&s->words) };
}
