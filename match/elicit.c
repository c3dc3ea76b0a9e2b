#include "match/elicit.h"

/* in streams of QUIC is spoken what else is spoken over TCP */
static enum proto
asked_over(const struct response *res)
{
	return res->tunnel == TUNNEL_QUIC ? PROTO_TCP : res->proto;
}

/* probes of this protocol that send these bytes */
static void
add_equal(
    const struct sigdb *db, const struct response *res, struct sig_list *probes)
{
	if (!pattern_set_has(&db->payload_lengths, (uint8_t)res->sent.n))
		return;
	for (size_t i = 0; i < db->by_rarity.n; i++) {
		const struct sig_probe *p = &db->probe[db->by_rarity.v[i]];
		if (p->proto == asked_over(res) &&
		    bytes_eq(p->payload, res->sent))
			sig_list_add(probes, db->by_rarity.v[i]);
	}
}

static void
add_like(const struct sigdb *db, struct regex_scratch *scratch,
    const struct response *res, struct sig_list *probes)
{
	for (size_t i = 0; i < db->by_rarity.n; i++) {
		const struct sig_probe *p = &db->probe[db->by_rarity.v[i]];
		if (p->proto == asked_over(res) &&
		    sig_is_like(p, scratch, res->sent))
			sig_list_add(probes, db->by_rarity.v[i]);
	}
}

/* all probes of this protocol whose ports have, or do not have, this one */
static void
add_by_port(const struct sigdb *db, const struct response *res, bool with,
    struct sig_list *probes)
{
	for (size_t i = 0; i < db->by_rarity.n; i++) {
		const struct sig_probe *p = &db->probe[db->by_rarity.v[i]];
		const struct sig_ports *ports =
		    res->tunnel != TUNNEL_NONE ? &p->sslports : &p->ports;
		if (p->proto == asked_over(res) &&
		    sig_ports_has(ports, res->server.port) == with)
			sig_list_add(probes, db->by_rarity.v[i]);
	}
}

enum elicit
elicit(const struct sigdb *db, struct regex_scratch *scratch,
    const struct response *res, struct sig_list *probes, bool *missing)
{
	probes->n = 0;
	*missing = false;
	if (res->probe != NULL) {
		const struct sig_probe *p =
		    sigdb_find(db, asked_over(res), bytes_str(res->probe));
		if (p != NULL) {
			sig_list_add(probes, (uint32_t)(p - db->probe));
			return ELICIT_NAMED;
		}
		*missing = true;
	}
	/* an empty payload equals nothing sent: that is the NULL probe */
	if (res->sent.n > 0 || res->sent_known)
		add_equal(db, res, probes);
	if (probes->n > 0)
		return res->sent.n > 0 ? ELICIT_EQUAL : ELICIT_NOTHING;
	if (res->sent.n > 0)
		add_like(db, scratch, res, probes);
	if (probes->n > 0)
		return ELICIT_LIKE;
	add_by_port(db, res, true, probes);
	add_by_port(db, res, false, probes);
	return ELICIT_UNKNOWN;
}
