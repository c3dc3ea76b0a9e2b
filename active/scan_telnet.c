/*
 * A server of telnet that waits to hear of its options is refused them, and
 * heard on.
 */
#include "active/scan_inside.h"

#include "active/telnet.h"

enum { REFUSALS_MAX = 8 }; /* that a server gets, one by one */

bool
scan_refuse(struct scan *s)
{
	if (scan_as_nmap(s) || s->o->plan.course != NULL || !s->held ||
	    s->n_refused == REFUSALS_MAX)
		return false;
	bool text;
	buf_clear(&s->words);
	if (!telnet_refuse(buf_view(&s->got), &s->words, &text) ||
	    (text && scan_is_known(s)))
		return false;
	s->n_refused++;
	s->phase = PHASE_REFUSE;
	return true;
}

void
scan_conclude_refused(struct scan *s, enum ending ending, uint64_t now)
{
	struct response res = scan_response(s, NULL, buf_view(&s->got), ending);
	struct verdict v = { 0 };

	res.sent = buf_view(&s->words);
	res.before = buf_view(&s->banner);
	if (s->got.n > 0)
		v = s->sinks->judge(s->sinks->ctx, &res, false);
	if (v.service != NULL)
		s->sinks->judge(s->sinks->ctx, &res, true);
	if (v.service != NULL && (!v.soft || !scan_is_known(s)))
		s->verdict = v;
	buf_add(&s->banner, buf_view(&s->got));
	if (s->got.n == 0 || ending != END_TIMEOUT || !scan_refuse(s))
		scan_follow(s, now);
}

void
scan_hear_refused(struct scan *s, struct bytes got, uint64_t now)
{
	scan_take(s, got, now);
	scan_await_quiet(s, 0, now);
	if (s->got.n == SCAN_GOT_MAX)
		scan_conclude_refused(s, END_CUT, now);
}

struct scan_action
scan_do_refuse(struct scan *s, uint64_t now)
{
	struct verdict known = s->verdict;

	s->turn++;
	buf_clear(&s->got);
	scan_begin_exchange(s, PHASE_REFUSED, scan_wait_of(s, ANSWER_US), now);
	s->verdict = known;
	return (struct scan_action){ .what = SCAN_SEND,
		.bytes = buf_view(&s->words) };
}
