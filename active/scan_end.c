/*
 * How a connection ended, and what that says about the endpoint.
 */
#include "active/scan_inside.h"

#include "active/rpc_grind.h"

enum { PAUSE_US = 1000000 };

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
	scan_tell_state(s, told[why].state,
	    s->proto == PROTO_UDP ? told[why].udp : told[why].tcp, NULL, now);
	s->was_open = true; /* its state is told */
}

static void
pause_then_connect(struct scan *s, uint64_t now)
{
	s->until_us = now + PAUSE_US * (uint64_t)s->o->patience / 100;
	scan_close_then(s, PHASE_PAUSE);
	s->resume = PHASE_CONNECT;
}

/* no connection stood behind the check's answer, and not for the first time */
static bool
doubt_twice(struct scan *s)
{
	doubt_hollow(&s->doubt);
	return s->retried;
}

void
scan_connect_failed(struct scan *s, enum peer_end why, uint64_t now)
{
	if (why == PEER_NO_DESCRIPTOR) {
		pause_then_connect(s, now);
	} else if (why == PEER_REFUSED_BY_SCOPE) {
		s->was_open = true; /* nothing is known, nor told */
		scan_finish(s, now);
	} else if (!s->was_open) {
		tell_failure(s, why, now);
		scan_finish(s, now);
	} else if (s->checked && s->n_conn == 0 && doubt_twice(s)) {
		scan_finish(s, now);
	} else if (s->retried || scan_as_nmap(s)) {
		scan_finish(s, now);
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
	uint64_t within = !scan_as_nmap(s) ? GREETING_US
	                  : wait != NULL   ? wait->tcpwrapped_ms.value * 1000
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
		scan_conclude_answer(s, END_RESET, now);
		return;
	}
	tell_failure(s, why, now);
	s->was_open = true;
	scan_finish(s, now);
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
		scan_connect_failed(s, why, now);
		break;
	case PHASE_LISTEN:
		if (is_wrapped(s, why, now)) {
			scan_find(s, "tcpwrapped", CONFIDENCE_WRAPPED, now);
			scan_finish(s, now);
			break;
		}
		s->lost_patience |= !s->listened && s->got.n == 0;
		scan_conclude_listening(s, ending, now);
		break;
	case PHASE_ANSWER:
		if (s->proto == PROTO_UDP)
			datagram_failed(s, why, now);
		else
			scan_conclude_answer(s, ending, now);
		break;
	case PHASE_INSIDE:
		scan_conclude_inside(s, ending, now);
		break;
	case PHASE_REFUSED:
		scan_conclude_refused(s, ending, now);
		break;
	case PHASE_REFUSE:
		buf_clear(&s->got);
		scan_follow(s, now);
		break;
	case PHASE_CALL:
	case PHASE_CALLING:
		rpc_grind_ended(s->grind);
		s->unsaid = false;
		s->phase = PHASE_CALL;
		break;
	case PHASE_TALK:
	case PHASE_TALKING:
		scan_finish(s, now);
		break;
	case PHASE_SEND:
	case PHASE_SECURE:
		if (s->upgrading) {
			scan_finish(s, now);
		} else if (s->n_then > 0) {
			s->verdict = s->told;
			scan_follow(s, now);
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
