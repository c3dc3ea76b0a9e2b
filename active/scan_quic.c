/*
 * Who was recognised as QUIC is shaken hands with, and asked for its first
 * page where HTTP/3 was agreed on.
 */
#include "active/scan_inside.h"

#include <string.h>

bool
scan_shake_quic(struct scan *s, const char *service)
{
	if (!s->o->quic || scan_as_nmap(s) || s->proto != PROTO_UDP ||
	    s->tunnel != TUNNEL_NONE || s->o->plan.course != NULL ||
	    service == NULL || strcmp(service, "quic") != 0)
		return false;
	s->tunnel = TUNNEL_QUIC;
	s->upgrading = true;
	scan_close_then(s, PHASE_CONNECT);
	buf_clear(&s->got);
	return true;
}

void
scan_go_inside_quic(struct scan *s, const struct tls_facts *facts, uint64_t now)
{
	const char *chosen = scan_fact(facts, TLS_ALPN);

	scan_find_chosen(s, facts, now);
	s->secured = true;
	buf_clear(&s->got);
	buf_clear(&s->words);
	if (chosen == NULL || strncmp(chosen, "h3", 2) != 0) {
		scan_finish(s, now);
		return;
	}
	buf_printf(
	    &s->words, "GET / HTTP/1.1\r\nHost: %s\r\n\r\n", scan_name(s));
	s->phase = PHASE_TALK;
}
