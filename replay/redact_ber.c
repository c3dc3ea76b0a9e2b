/*
 * Secrets in protocols that speak in BER: LDAP and SNMP.
 */
#include "replay/redact_inside.h"

#include "replay/ber.h"

/* BER: the next element of a kind, and its content; false: it is another */
static bool
ber_take(struct rd *r, uint8_t kind, struct bytes *content)
{
	uint8_t tag = rd_u8(r);
	size_t n = rd_u8(r);

	if (n & 0x80) {
		unsigned more = n & 0x7f;
		n = 0;
		if (more > 4)
			return false;
		while (more-- > 0)
			n = n << 8 | rd_u8(r);
	}
	/* of what was cut off, the part that is there */
	struct bytes rest = rd_rest(r);
	*content = rd_take(r, n < rest.n ? n : rest.n);
	return rd_ok(r) && tag == kind;
}

enum {
	LDAP_BIND = 0x60,
	LDAP_SIMPLE = 0x80,
	LDAP_SASL = 0xa3,
};

/* RFC 4511 section 4.2 */
static void
redact_bind(struct finding_secrets *f, struct bytes bind)
{
	struct rd r = rd_of(bind);
	struct bytes version, name, secret;

	if (!ber_take(&r, BER_INTEGER, &version) ||
	    !ber_take(&r, BER_STRING, &name))
		return;
	struct rd sasl = r;
	if (ber_take(&r, LDAP_SIMPLE, &secret)) {
		redact_view(f, STREAM_CLIENT, name);
		redact_view(f, STREAM_CLIENT, secret);
	} else if (ber_take(&sasl, LDAP_SASL, &secret)) {
		struct rd inside = rd_of(secret);
		redact_view(f, STREAM_CLIENT, name);
		if (ber_take(&inside, BER_STRING, &name) &&
		    ber_take(&inside, BER_STRING, &secret))
			redact_view(f, STREAM_CLIENT, secret);
	}
}

void
redact_ldap(struct finding_secrets *f)
{
	struct rd r = rd_of(buf_view(&f->cut->words[STREAM_CLIENT]));
	struct bytes message, id, bind;

	while (ber_take(&r, BER_SEQUENCE, &message)) {
		struct rd m = rd_of(message);
		if (!ber_take(&m, BER_INTEGER, &id))
			return;
		if (ber_take(&m, LDAP_BIND, &bind))
			redact_bind(f, bind);
	}
}

/* the community of one message of v1 or v2c, RFC 3416; the name of v3 */
static void
redact_snmp_message(
    struct finding_secrets *f, enum stream_side side, struct bytes datagram)
{
	static const char *const known[] = { "public", NULL };
	struct rd r = rd_of(datagram);
	struct bytes message, version, part;

	if (!ber_take(&r, BER_SEQUENCE, &message))
		return;
	r = rd_of(message);
	if (!ber_take(&r, BER_INTEGER, &version) || version.n != 1)
		return;
	if (version.p[0] <= 1) {
		/* everybody's word, and what a request is told by */
		if (ber_take(&r, BER_STRING, &part) &&
		    !redact_is_any(part, known))
			redact_view(f, side, part);
		return;
	}
	/* RFC 3412 section 6, RFC 3414 section 2.4 */
	if (version.p[0] != 3 || !ber_take(&r, BER_SEQUENCE, &part) ||
	    !ber_take(&r, BER_STRING, &part))
		return;
	r = rd_of(part);
	if (!ber_take(&r, BER_SEQUENCE, &part))
		return;
	r = rd_of(part);
	if (ber_take(&r, BER_STRING, &part) &&
	    ber_take(&r, BER_INTEGER, &part) &&
	    ber_take(&r, BER_INTEGER, &part) && ber_take(&r, BER_STRING, &part))
		redact_view(f, side, part);
}

void
redact_snmp(struct finding_secrets *f)
{
	const struct cut *c = f->cut;

	if (c->proto != PROTO_UDP)
		return;
	for (size_t i = 0; i < c->n_piece; i++) {
		const struct cut_piece *p = &c->piece[i];
		redact_snmp_message(f, p->side,
		    bytes_cut(buf_view(&c->words[p->side]), p->at, p->n));
	}
}
