/*
 * UDP on several sockets: while nobody has said a word, the next question goes
 * out on another one, and answers to those before are taken up when they come.
 */
#include "active/scan_inside.h"

bool
scan_is_staggered(const struct scan *s)
{
	return s->proto == PROTO_UDP && s->o->lines > 1 && !s->spoke &&
	       s->tunnel == TUNNEL_NONE && s->o->plan.course == NULL &&
	       !scan_as_nmap(s);
}

uint64_t
scan_stagger_of(const struct scan *s)
{
	uint64_t all = scan_wait_of(s, DATAGRAM_US), wait = all / s->o->lines;
	const struct scan_pulse *p = s->o->pulse;

	if (p != NULL && wait < p->mean_us + 2 * p->spread_us)
		wait = p->mean_us + 2 * p->spread_us;
	return wait < all ? wait : all;
}

/* this question is the one an answer is waited for again */
static void
take_up(struct scan *s, unsigned line, uint64_t now)
{
	struct left to = s->left[line];

	scan_begin_asking(s);
	s->left[line].q = NULL;
	s->line = line;
	s->held = true;
	s->q = to.q;
	s->conn = to.conn;
	s->turn = to.turn;
	s->resent = true;
	scan_begin_exchange(s, PHASE_ANSWER, scan_wait_of(s, DATAGRAM_US), now);
	s->began_us = to.sent_us;
}

bool
scan_wait_for_left(struct scan *s, uint64_t now)
{
	unsigned last = SCAN_LINES;

	for (unsigned i = 0; i < SCAN_LINES; i++)
		if (s->left[i].q != NULL &&
		    (last == SCAN_LINES ||
		        s->left[i].until_us > s->left[last].until_us))
			last = i;
	if (last == SCAN_LINES)
		return false;
	uint64_t end = s->left[last].until_us;
	if (now >= end)
		return false;
	take_up(s, last, now);
	s->n_silent--;
	s->until_us = end;
	return true;
}

bool
scan_is_repeated(const struct scan *s)
{
	return s->proto == PROTO_UDP && s->got.n == 0 && !s->resent &&
	       s->tunnel == TUNNEL_NONE && !scan_as_nmap(s) &&
	       (!s->expects_silence || s->o->plan.course != NULL ||
	           plan_is_listed(&s->plan, s->q));
}

bool
scan_leave_open(struct scan *s, uint64_t now)
{
	uint64_t end = s->began_us + scan_patient_wait(s, s->q, DATAGRAM_US);
	const struct sig_probe *next;

	if (!scan_is_staggered(s) || s->got.n > 0 || now >= end)
		return false;
	plan_unanswered(&s->plan, s->q, false);
	s->n_silent++;
	next = scan_is_enough(s, now) ? NULL : plan_next(&s->plan);
	if (next == NULL) {
		s->n_silent--;
		s->until_us = end;
		return true;
	}
	s->left[s->line] =
	    (struct left){ s->q, s->conn, s->began_us, end, s->turn };
	s->q = next;
	s->resent = s->retried = false;
	s->phase = PHASE_CONNECT;
	return true;
}

unsigned
scan_free_line(const struct scan *s)
{
	unsigned best = s->line;

	for (unsigned i = 0; i < s->o->lines && i < SCAN_LINES; i++) {
		if (s->left[i].q == NULL && i != s->line)
			return i;
		if (s->left[i].until_us < s->left[best].until_us)
			best = i;
	}
	return best;
}

bool
scan_turn_to(struct scan *s, unsigned line, uint64_t now)
{
	bool guess = s->grind != NULL && !scan_grinds_for_sure(s);
	bool unsaid =
	    guess ||
	    (s->phase == PHASE_PAUSE &&
	        (s->resume == PHASE_SEND || s->resume == PHASE_CONNECT));

	if (s->left[line].q == NULL || s->tunnel != TUNNEL_NONE ||
	    scan_grinds_for_sure(s) || s->asks_more || s->n_then > 0 ||
	    s->got.n > 0 || (s->phase != PHASE_ANSWER && !unsaid))
		return false;
	if (guess)
		scan_leave_grind(s);
	if (unsaid && !s->resent) {
		plan_put_back(&s->plan, s->q);
		s->n_silent--;
	} else {
		s->left[s->line] = (struct left){ s->q, s->conn, s->began_us,
			s->began_us + scan_patient_wait(s, s->q, DATAGRAM_US),
			s->turn };
	}
	take_up(s, line, now);
	return true;
}
