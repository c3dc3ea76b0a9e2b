/*
 * TLS and DTLS around everything: what is offered in the handshake, what came
 * of it, and whether it is tried at all.
 */
#include "active/scan_inside.h"

#include "active/course.h"
#include "base/alpn.h"

#include <string.h>

/* what was heard is not so any more: in clear, from the beginning */
static void
leave_tunnel(struct scan *s, uint64_t now)
{
	s->tls_hint = false;
	s->n_silent = s->n_mute = 0;
	s->first_us = now;
	s->tunnel = TUNNEL_NONE;
	plan_leave(&s->plan);
	s->listened = false;
	s->q = NULL;
	scan_close_then(s, PHASE_CONNECT);
}

bool
scan_asks_http2(const struct scan *s)
{
	return s->q != NULL && plan_is_http2(&s->plan, s->q);
}

void
scan_enter_tunnel(struct scan *s)
{
	plan_enter(&s->plan);
	s->tunnel = s->proto == PROTO_TCP ? TUNNEL_TLS : TUNNEL_DTLS;
	s->listened = s->proto == PROTO_UDP ||
	              (scan_as_nmap(s) && plan_wait(&s->plan) == NULL);
	s->q = s->listened ? plan_next(&s->plan) : NULL;
	s->n_silent = s->n_mute = 0;
	memset(s->left, 0, sizeof(s->left));
	s->plan.n_asked = 0;
	buf_clear(&s->got);
	buf_clear(&s->banner);
}

const char *
scan_fact(const struct tls_facts *facts, enum tls_what what)
{
	for (size_t i = 0; i < facts->n_fact; i++)
		if (facts->fact[i].what == what)
			return facts->fact[i].text;
	return NULL;
}

void
scan_find_chosen(struct scan *s, const struct tls_facts *facts, uint64_t now)
{
	const char *chosen = scan_fact(facts, TLS_ALPN);
	const char *service =
	    chosen != NULL ? alpn_service(bytes_str(chosen)) : NULL;

	if (service != NULL)
		scan_find(s, service, CONFIDENCE_ALPN, now);
}

bool
scan_is_behind_tls(const struct scan *s)
{
	bool tcp = s->proto == PROTO_TCP;

	if (s->verdict.service == NULL || s->tunnel != TUNNEL_NONE ||
	    (s->verdict.soft && (scan_as_nmap(s) || s->plan.knows_tls)))
		return false;
	return strcmp(s->verdict.service, tcp ? "ssl" : "dtls") == 0 ||
	       (tcp && s->verdict.wants_tls && !scan_as_nmap(s));
}

bool
scan_may_want_http2(const struct scan *s, enum ending ending)
{
	if (s->tunnel != TUNNEL_TLS || scan_as_nmap(s) || s->wants_cert ||
	    (ending != END_CLOSED && ending != END_RESET))
		return false;
	return s->got.n == 0 ||
	       (s->verdict.soft && strcmp(s->verdict.service, "http") == 0);
}

/* what the server said to a ClientHello, as an answer to that probe */
static bool
judge_hello(struct scan *s, bool ok, struct bytes heard, uint64_t now)
{
	buf_clear(&s->got);
	buf_add(&s->got, heard);
	s->heard_us = s->last_us = now;
	s->verdict = (struct verdict){ 0 };
	if (heard.n > 0) {
		s->spoke = true;
		scan_judge(s, ok ? END_OPEN : END_CLOSED, true);
	}
	buf_clear(&s->got);
	return scan_is_known(s);
}

static void
tell_secured(struct scan *s, const struct tls_facts *facts, uint64_t now)
{
	struct tls_facts told = *facts;

	told.server = s->at;
	told.proto = s->proto;
	told.starttls = s->upgrading && s->proto == PROTO_TCP;
	told.first_us = told.last_us = scan_wall(s, now);
	s->sinks->secured(s->sinks->ctx, &told);
}

/*
 * Who has a certificate for each of his names, and was called by none of them,
 * says either; one of them may be the usual one.
 */
static bool
misses_name(const struct scan *s, const struct tls_facts *facts)
{
	const char *alert = scan_fact(facts, TLS_ALERT);

	return !s->upgrading && !s->wants_name && !scan_as_nmap(s) &&
	       s->o->name == NULL && s->o->plan.course == NULL &&
	       alert != NULL &&
	       (strstr(alert, "unrecognized_name") != NULL ||
	           strstr(alert, "internal_error") != NULL);
}

/* some speak only with those who offer what they speak, HTTP/2 for one */
static bool
refused_alpn(const struct tls_facts *facts)
{
	const char *alert = scan_fact(facts, TLS_ALERT);

	return alert != NULL &&
	       strstr(alert, "no_application_protocol") != NULL;
}

/*
 * Who speaks none of what was offered may speak HTTP/2 alone, which is asked
 * for by itself; who refuses that as well is offered nothing.
 */
static void
offer_another(struct scan *s, uint64_t now)
{
	const struct sig_probe *http2 =
	    s->offered_http2 ? NULL : plan_http2(&s->plan);

	s->alpn_refused = http2 == NULL;
	if (http2 != NULL && s->tunnel == TUNNEL_NONE) {
		scan_find(s, "ssl", CONFIDENCE_TLS, now);
		scan_enter_tunnel(s);
		http2 = plan_http2(&s->plan); /* all may be asked again */
	}
	if (s->tunnel != TUNNEL_NONE) {
		s->q = http2;
		s->listened = http2 != NULL;
	}
	scan_close_then(s, PHASE_CONNECT);
}

void
scan_secured(struct scan *s, bool ok, struct bytes heard,
    const struct tls_facts *facts, uint64_t now)
{
	if (s->phase != PHASE_SECURING)
		return;
	scan_feel_pulse(s, now - s->began_us);
	if (!ok && !s->upgrading && !s->alpn_refused && refused_alpn(facts)) {
		offer_another(s, now);
		return;
	}
	if (!ok && misses_name(s, facts)) {
		s->wants_name = true;
		scan_close_then(s, PHASE_CONNECT);
		return;
	}
	if (!ok && s->on_terms && scan_fact(facts, TLS_ALERT) != NULL) {
		s->terms_refused = true;
		scan_close_then(s, PHASE_CONNECT);
		return;
	}
	s->wants_cert = facts->client_cert_asked;
	if (ok || facts->n_cert > 0)
		tell_secured(s, facts, now);
	if (s->upgrading) {
		if (ok && s->tunnel == TUNNEL_QUIC)
			scan_go_inside_quic(s, facts, now);
		else if (ok)
			scan_go_inside(s, now);
		else
			scan_finish(s, now);
		return;
	}
	if (s->tunnel != TUNNEL_NONE) {
		s->tls_hint &= !ok;
		if (ok && s->offered_http2)
			scan_find_chosen(s, facts, now);
		if (ok) {
			scan_connection_ready(s, now);
		} else if (s->offered_http2) {
			s->n_mute++;
			scan_next_question(s, now);
		} else if (s->tls_hint) {
			leave_tunnel(s, now);
		} else {
			scan_finish(
			    s, now); /* the tunnel does not stand again */
		}
		return;
	}
	bool known = judge_hello(s, ok, heard, now);
	s->plan.knows_tls = true;
	if (ok) {
		if (!known)
			scan_find(s, "ssl", CONFIDENCE_TLS, now);
		scan_enter_tunnel(s);
		scan_find_chosen(s, facts, now);
		scan_connection_ready(s, now);
	} else if (known && scan_is_behind_tls(s)) {
		scan_finish(s, now); /* TLS that does not come to stand */
	} else {
		s->n_mute += !known;
		scan_follow(s, now);
	}
}

/* the protocols to be offered inside of TLS; NULL: none */
static const char *
offer_of(const struct scan *s)
{
	const struct course *c = s->o->plan.course;

	if (s->tunnel == TUNNEL_QUIC)
		return alpn_offer_quic;
	if (scan_as_nmap(s) || s->upgrading ||
	    (c != NULL && c->tls && !c->offers_alpn))
		return NULL;
	if (scan_asks_http2(s))
		return "h2";
	if (s->alpn_refused)
		return NULL;
	return c != NULL && c->alpn != NULL ? c->alpn : alpn_offer;
}

/* TLS is begun on what its clients agreed on, where that was heard */
static bool
has_terms(const struct scan *s)
{
	const struct course *c = s->o->plan.course;

	return c != NULL && c->tls && !s->terms_refused && !s->upgrading &&
	       tls_agreed_version(&c->terms) != 0;
}

static struct peer_terms
terms_of(const struct scan *s)
{
	return (struct peer_terms){
		.name = s->wants_name ? scan_name(s) : s->o->name,
		.alpn = offer_of(s),
		.agreed = s->on_terms ? &s->o->plan.course->terms : NULL,
	};
}

struct scan_action
scan_do_secure(struct scan *s, uint64_t now)
{
	s->turn++;
	scan_begin_exchange(s, PHASE_SECURING, scan_wait_of(s, SECURE_US), now);
	s->offered_http2 = scan_asks_http2(s);
	s->on_terms = has_terms(s);
	return (struct scan_action){ .what = SCAN_SECURE,
		.tunnel = s->tunnel == TUNNEL_QUIC ? PEER_QUIC : PEER_TLS,
		.terms = terms_of(s) };
}

void
scan_securing_lapsed(struct scan *s, uint64_t now)
{
	doubt_stalled(&s->doubt, &s->delivery, now - s->began_us);
	/* once more: it may have been slow */
	if (s->doubt.n_stalled == 1 && s->delivery.received > 0 &&
	    s->tunnel == TUNNEL_NONE && !s->upgrading) {
		scan_close_then(s, PHASE_CONNECT);
		return;
	}
	s->n_silent++;
	s->plan.knows_tls = true;
	s->verdict = (struct verdict){ 0 };
	if (s->tls_hint)
		leave_tunnel(s, now);
	else if (s->tunnel != TUNNEL_NONE || s->upgrading)
		scan_finish(s, now);
	else
		scan_next_question(s, now);
}
