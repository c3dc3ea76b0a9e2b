/*
 * Who speaks RPC is asked which programs it has: active/rpc_grind.h on the
 * wire.
 */
#include "active/scan_inside.h"

#include "active/rpc_grind.h"

#include <string.h>

void
scan_tell_programs(struct scan *s, uint64_t now)
{
	if (s->grind == NULL)
		return;
	struct rpc_told t = rpc_grind_tell(s->grind);
	struct response res =
	    scan_response(s, NULL, (struct bytes){ 0 }, END_OPEN);
	unsigned hard =
	    t.version != NULL ? CONFIDENCE_VERSION : CONFIDENCE_HARD;
	const struct finding f = { .res = &res,
		.service = t.service,
		.soft = t.soft,
		.method = METHOD_ACTIVE,
		.confidence = t.soft ? CONFIDENCE_SOFT : hard,
		.field = {
		    [FIELD_VERSION] = t.version, [FIELD_INFO] = t.info } };

	res.first_us = res.last_us = scan_wall(s, now);
	if (t.service != NULL)
		s->sinks->find(s->sinks->ctx, &f);
	rpc_grind_free(s->grind);
	s->grind = NULL;
}

static bool
may_grind(const struct scan *s)
{
	return s->o->programs != NULL && !scan_as_nmap(s) &&
	       s->tunnel == TUNNEL_NONE && s->grind == NULL;
}

static void
begin_grind(struct scan *s, enum rpc_reason why)
{
	s->grind = rpc_grind_new(s->o->programs, s->o->book, &s->at, s->proto,
	    why, s->verdict.service, buf_view(&s->got));
	s->retried = false;
	buf_clear(&s->got);
	if (s->held)
		s->phase = PHASE_CALL;
	else
		s->phase = PHASE_CONNECT;
}

bool
scan_grind(struct scan *s)
{
	if (!may_grind(s) || !rpc_grind_knows(s->verdict.service))
		return false;
	begin_grind(s, scan_is_known(s) ? RPC_FOR_SURE : RPC_LIKELY);
	return true;
}

bool
scan_grind_named(struct scan *s)
{
	struct rpc_named named;

	if (!may_grind(s) || s->by_hearsay || s->o->plan.course != NULL ||
	    rpc_book_find(s->o->book, &s->at, s->proto, &named, 1) == 0 ||
	    named.program == RPC_RPCBIND) /* which has more to tell */
		return false;
	s->by_hearsay = true;
	begin_grind(s, RPC_NAMED);
	return true;
}

bool
scan_grinds_for_sure(const struct scan *s)
{
	return s->grind != NULL && rpc_grind_why(s->grind) != RPC_NAMED;
}

void
scan_leave_grind(struct scan *s)
{
	rpc_grind_free(s->grind);
	s->grind = NULL;
	s->unsaid = false;
}

void
scan_learn_ports(struct scan *s)
{
	if (s->o->book != NULL && scan_is_known(s) &&
	    strcmp(s->verdict.service, "rpcbind") == 0)
		rpc_grind_learn(
		    s->o->book, &s->at, s->proto, buf_view(&s->got));
}

bool
scan_call(struct scan *s, uint64_t now)
{
	if (s->unsaid) {
		s->unsaid = false;
		return true;
	}
	switch (rpc_grind_next(s->grind, &s->words)) {
	case RPC_SAY:
		return true;
	case RPC_WAIT:
		scan_begin_exchange(s, PHASE_CALLING,
		    scan_wait_of(s,
		        s->proto == PROTO_UDP ? DATAGRAM_US : ANSWER_LISTED_US),
		    now);
		break;
	case RPC_AGAIN:
		scan_close_then(s, PHASE_CONNECT);
		break;
	case RPC_OVER:
		if (scan_grinds_for_sure(s) ||
		    rpc_grind_tell(s->grind).service != NULL) {
			scan_finish(s, now);
		} else { /* the port mapper was wrong */
			scan_leave_grind(s);
			scan_close_then(s, PHASE_CONNECT);
		}
		break;
	}
	return false;
}
