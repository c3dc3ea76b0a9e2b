/*
 * What goes out: states, findings, answers to be judged, and what is no honest
 * service.
 */
#include "active/scan_inside.h"

enum { CRUMB = 8 }; /* bytes, of which fewer are one */

uint64_t
scan_wall(const struct scan *s, uint64_t now)
{
	return now > 0 ? s->o->epoch_us + now : 0;
}

void
scan_tell_state(struct scan *s, enum state state, const char *reason,
    const char *stopped, uint64_t now)
{
	struct endpoint_event event = { .server = s->at,
		.proto = s->proto,
		.state = state,
		.reason = reason,
		.stopped = stopped,
		.when_us = scan_wall(s, now) };

	s->sinks->event(s->sinks->ctx, &event);
}

bool
scan_is_known(const struct scan *s)
{
	return s->verdict.service != NULL && !s->verdict.soft;
}

bool
scan_is_crumb(const struct scan *s)
{
	return s->proto == PROTO_TCP && s->verdict.service == NULL &&
	       s->got.n < CRUMB;
}

bool
scan_is_doubted(const struct scan *s)
{
	struct buf unused = { 0 };
	bool doubted =
	    s->doubt.echoed ||
	    (!scan_is_known(s) && s->plan.soft == NULL && !scan_as_nmap(s) &&
	        doubt_verdict(&s->doubt, &unused) != NULL);

	buf_release(&unused);
	return doubted;
}

void
scan_tell_doubt(struct scan *s, uint64_t now)
{
	struct buf evidence = { 0 };
	struct endpoint_event event = { .server = s->at,
		.proto = s->proto,
		.state = STATE_OPEN,
		.reason = s->proto == PROTO_UDP ? "udp-response" : "syn-ack",
		.verdict = doubt_verdict(&s->doubt, &evidence),
		.when_us = scan_wall(s, now) };

	event.evidence = buf_cstr(&evidence);
	s->sinks->event(s->sinks->ctx, &event);
	buf_release(&evidence);
}

struct bytes
scan_words(const struct scan *s, const struct sig_probe *probe)
{
	if (probe == NULL)
		return (struct bytes){ 0 };
	return probe == s->q && s->then.n > 0 ? buf_view(&s->then)
	                                      : plan_words(&s->plan, probe);
}

struct response
scan_response(const struct scan *s, const struct sig_probe *probe,
    struct bytes got, enum ending ending)
{
	return (struct response){
		.server = s->at,
		.proto = s->proto,
		.tunnel = s->tunnel,
		.conn = s->conn,
		.turn = s->turn,
		.sent = scan_words(s, probe),
		.sent_known = true,
		.got = got,
		.before = s->q != NULL && !scan_as_nmap(s)
		              ? buf_view(&s->banner)
		              : (struct bytes){ 0 },
		.whole = got.n,
		.probe = probe != NULL ? probe->name : NULL,
		.ending = ending,
		.first_us = scan_wall(s, s->heard_us),
		.last_us = scan_wall(s, s->last_us),
	};
}

void
scan_find(
    struct scan *s, const char *service, unsigned confidence, uint64_t now)
{
	struct response res =
	    scan_response(s, NULL, (struct bytes){ 0 }, END_CLOSED);
	struct finding f = { .res = &res,
		.service = service,
		.tunnel = s->tunnel,
		.method = METHOD_ACTIVE,
		.confidence = confidence };

	res.first_us = res.last_us = scan_wall(s, now);
	finding_in_quic(&f);
	s->sinks->find(s->sinks->ctx, &f);
}

/* whoever says our own words back says nothing about them */
static bool
is_echo(const struct scan *s)
{
	return s->q != NULL && !scan_as_nmap(s) &&
	       bytes_eq(buf_view(&s->got), scan_words(s, s->q));
}

void
scan_judge(struct scan *s, enum ending ending, bool last)
{
	const struct sig_probe *probe =
	    s->q != NULL ? s->q : plan_wait(&s->plan);

	if (is_echo(s)) {
		s->verdict = (struct verdict){ .service = "echo" };
		if (last) {
			doubt_echo(&s->doubt, s->got.n);
			scan_find(s, "echo", CONFIDENCE_HARD, s->last_us);
		}
		return;
	}
	struct response res =
	    scan_response(s, probe, buf_view(&s->got), ending);

	s->verdict = s->sinks->judge(s->sinks->ctx, &res, last);
}
