#include "capture/stages.h"

bool
stages_respond(struct stages *st, const struct flow *f, struct response *r)
{
	r->proto = (enum proto)f->proto;
	r->conn = f->id;
	host_facts_response(stages_fact_sink(st), r);
	st->counts.responses++;
	st->counts.conflicts += (r->flags & HEARD_CONFLICT) != 0;
	st->counts.gaps += (r->flags & HEARD_GAP) != 0;
	return st->sinks.response != NULL &&
	       st->sinks.response(st->sinks.response_ctx, r);
}

struct fact_sink
stages_fact_sink(const struct stages *st)
{
	return (struct fact_sink){ st->sinks.host, st->sinks.host_ctx };
}

void
stages_event(struct stages *st, const struct endpoint_event *event)
{
	if (st->sinks.event != NULL)
		st->sinks.event(st->sinks.event_ctx, event);
}
