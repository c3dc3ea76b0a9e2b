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

bool
scan_grind(struct scan *s)
{
	const char *service = s->verdict.service;

	if (s->o->programs == NULL || scan_as_nmap(s) ||
	    s->tunnel != TUNNEL_NONE || s->grind != NULL ||
	    !rpc_grind_knows(service))
		return false;
	s->grind = rpc_grind_new(s->o->programs, s->o->book, &s->at, s->proto,
	    service, scan_is_known(s));
	s->retried = false;
	buf_clear(&s->got);
	if (s->held)
		s->phase = PHASE_CALL;
	else
		s->phase = PHASE_CONNECT;
	return true;
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
		scan_finish(s, now);
		break;
	}
	return false;
}
