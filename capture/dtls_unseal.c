#include "capture/dtls_unseal.h"

enum {
	HEADER = 13,
	PLAIN_MAX = 64 << 10, /* of both directions */
};

struct reader {
	struct dtls_unseal *u;
	struct seal_keys keys[2];
	uint64_t last[2]; /* number of the record opened last, and its epoch */
	size_t opened, failed;
};

/* the hellos: both sides' datagrams, put together again */
static void
read_clear(struct terms *t, struct buf *stream, struct inner_datagrams heard)
{
	for (int i = 0; i < 2; i++) {
		buf_clear(stream);
		for (size_t k = 0; k < heard.n; k++)
			if (heard.v[k].client == (i == 0) &&
			    records_begin_dtls(heard.v[k].words))
				buf_add(stream, heard.v[k].words);
		records_read_dtls(&t->clear[i], buf_view(stream));
	}
}

static void
keep(struct dtls_unseal *u, const struct inner_datagram *d)
{
	struct bytes plain = buf_view(&u->record);

	if (u->n == DTLS_INSIDE_MAX || u->plain.n + plain.n > PLAIN_MAX)
		return;
	/* where it lies: the buffer may still move */
	u->inside[u->n] = *d;
	u->inside[u->n++].words = (struct bytes){ NULL, plain.n };
	buf_add(&u->plain, plain);
}

static void
take_record(struct reader *r, const struct inner_datagram *d, uint64_t number,
    const struct record *record)
{
	unsigned from = d->client ? 0 : 1;
	struct seal_keys *k = &r->keys[from];
	uint8_t type;

	/* a copy of what came before is not said twice */
	if (number >> 48 != 1 || number == r->last[from])
		return;
	k->number = number;
	if (!seal_open(k, record, &r->u->record, &type)) {
		r->failed++;
		return;
	}
	r->last[from] = number;
	r->opened++;
	if (type == RECORD_DATA && r->u->record.n > 0)
		keep(r->u, d);
}

static void
read_datagram(struct reader *r, const struct inner_datagram *d)
{
	struct rd in = rd_of(d->words);

	while (in.n >= HEADER && records_begin_dtls(rd_rest(&in))) {
		struct record record = { .type = rd_u8(&in) };
		record.version = rd_u16(&in);
		uint64_t number = (uint64_t)rd_u32(&in) << 32;
		number |= rd_u32(&in);
		record.n = rd_u16(&in);
		record.body = rd_take(&in, record.n);
		if (!rd_ok(&in))
			return;
		take_record(r, d, number, &record);
	}
}

static enum unseal_result
read_all(struct dtls_unseal *u, struct keylog *keys, const struct terms *t,
    struct inner_datagrams heard)
{
	struct reader r = { .u = u };
	const uint8_t *at;

	if (t->version < TERMS_TLS_1_0 || t->version >= TERMS_TLS_1_3)
		return UNSEAL_NO_VERSION;
	if (t->suite == NULL)
		return UNSEAL_NO_SUITE;
	if (!terms_keys_12(t, keys, r.keys))
		return UNSEAL_NO_SECRETS;
	for (size_t i = 0; i < heard.n; i++)
		read_datagram(&r, &heard.v[i]);
	at = u->plain.p;
	for (size_t i = 0; i < u->n; i++) {
		u->inside[i].words.p = at;
		at += u->inside[i].words.n;
	}
	return r.opened > 0 || r.failed == 0 ? UNSEAL_OPENED : UNSEAL_WRONG;
}

enum unseal_result
dtls_unseal_read(
    struct dtls_unseal *u, struct keylog *keys, struct inner_datagrams heard)
{
	struct terms t = { .suite = NULL };
	enum unseal_result result = UNSEAL_NO_HANDSHAKE;

	buf_clear(&u->plain);
	u->n = 0;
	read_clear(&t, &u->record, heard);
	if (terms_settle(&t, true))
		result = read_all(u, keys, &t, heard);
	terms_release(&t);
	return result;
}

void
dtls_unseal_release(struct dtls_unseal *u)
{
	buf_release(&u->plain);
	buf_release(&u->record);
}
