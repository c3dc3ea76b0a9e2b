#include "capture/tls_unseal.h"

#include "base/rd.h"
#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

enum {
	HEADER = 5,
	PLAIN_MAX = 64 << 10, /* of each direction */
};

/* the keys that one direction goes through */
enum epoch { EPOCH_CLEAR, EPOCH_EARLY, EPOCH_HANDSHAKE, EPOCH_DATA };

struct direction {
	const struct terms *terms;
	struct unseal_side *side;
	struct buf *record;
	enum epoch epoch;
	struct seal_keys keys;   /* of this epoch */
	struct seal_keys keys12; /* that a ChangeCipherSpec puts in force */
	struct bytes secret[EPOCH_DATA + 1]; /* of TLS 1.3; empty: not known */
	uint8_t data_secret[KEYLOG_SECRET_MAX]; /* of this key phase */
	bool finished; /* the handshake is over: data comes next */
	bool failed;   /* a record could not be opened */
	size_t opened; /* records */
};

/* --- one direction --- */

static void
keep(struct direction *d, uint8_t type, struct inner_piece piece,
    struct bytes plain)
{
	struct unseal_side *s = d->side;
	struct rd walk = rd_of(plain);
	struct bytes body;
	uint8_t message;
	bool whole;

	if (type == RECORD_DATA && plain.n > 0) {
		plain = bytes_cut(plain, 0, PLAIN_MAX - s->plain.n);
		piece.at = (uint32_t)s->plain.n;
		buf_add(&s->plain, plain);
		piece.end = (uint32_t)s->plain.n;
		s->piece = xgrow(
		    s->piece, s->n_piece, &s->cap_piece, sizeof(*s->piece));
		s->piece[s->n_piece++] = piece;
	}
	if (type != RECORD_HANDSHAKE)
		return;
	if (s->messages.n + plain.n <= RECORDS_CLEAR_MAX)
		buf_add(&s->messages, plain);
	while (records_next(&walk, &message, &body, &whole))
		d->finished |= whole && message == MSG_FINISHED;
}

static bool
enter(struct direction *d, enum epoch epoch)
{
	struct seal_keys keys;

	if (d->secret[epoch].n == 0 ||
	    !seal_keys_13(&keys, d->terms->suite, d->secret[epoch]))
		return false;
	d->keys = keys;
	d->epoch = epoch;
	return true;
}

/* the keys after a key update; they are kept if the record fits them */
static bool
try_update(struct direction *d, const struct record *r, uint8_t *type)
{
	uint8_t secret[KEYLOG_SECRET_MAX];
	size_t n = d->secret[EPOCH_DATA].n;
	struct seal_keys keys;

	memcpy(secret, d->data_secret, n);
	if (!seal_next_secret(d->terms->suite, secret, n) ||
	    !seal_keys_13(
	        &keys, d->terms->suite, (struct bytes){ secret, n }) ||
	    !seal_open(&keys, r, d->record, type))
		return false;
	d->keys = keys;
	memcpy(d->data_secret, secret, n);
	return true;
}

/* with the keys in use, or else those that may follow them */
static bool
open_13(struct direction *d, const struct record *r, uint8_t *type)
{
	if (d->epoch != EPOCH_CLEAR && seal_open(&d->keys, r, d->record, type))
		return true;
	if (d->epoch == EPOCH_DATA)
		return try_update(d, r, type);

	struct direction before = *d;
	for (int e = (int)d->epoch + 1; e <= EPOCH_DATA; e++)
		if (enter(d, (enum epoch)e) &&
		    seal_open(&d->keys, r, d->record, type))
			return true;
	*d = before;
	return false;
}

static bool
open_record(struct direction *d, const struct record *r, uint8_t *type)
{
	if (d->terms->version == TERMS_TLS_1_3)
		return open_13(d, r, type);
	return d->epoch == EPOCH_DATA &&
	       seal_open(&d->keys, r, d->record, type);
}

/* a record whose end is missing: only data, when nothing else is due */
static void
take_cut(struct direction *d, const struct record *r, struct inner_piece piece)
{
	if (d->terms->version == TERMS_TLS_1_3 && d->epoch == EPOCH_HANDSHAKE &&
	    d->finished)
		enter(d, EPOCH_DATA);
	if (r->type == RECORD_DATA && d->epoch == EPOCH_DATA && d->opened > 0 &&
	    seal_open_cut(&d->keys, r, d->record))
		keep(d, RECORD_DATA, piece, buf_view(d->record));
}

static bool
is_sealed(const struct direction *d, uint8_t type)
{
	if (d->terms->version == TERMS_TLS_1_3)
		return type == RECORD_DATA;
	return d->epoch == EPOCH_DATA && type != RECORD_CHANGE;
}

static void
take_record(
    struct direction *d, const struct record *r, struct inner_piece piece)
{
	uint8_t type;

	if (r->type == RECORD_CHANGE && d->terms->version < TERMS_TLS_1_3 &&
	    d->keys12.suite != NULL) {
		d->keys = d->keys12;
		d->epoch = EPOCH_DATA;
		return;
	}
	if (!is_sealed(d, r->type))
		return;
	if (r->body.n < r->n) {
		take_cut(d, r, piece);
	} else if (open_record(d, r, &type)) {
		d->opened++;
		keep(d, type, piece, buf_view(d->record));
	} else {
		/* early data that a server passes over is not worth an end */
		d->failed = !(d->terms->early && d->opened == 0 &&
		              d->epoch == EPOCH_CLEAR);
	}
}

static void
read_direction(struct direction *d, struct bytes stream)
{
	struct rd in = rd_of(stream);

	while (!d->failed && in.n >= HEADER && records_begin(rd_rest(&in))) {
		struct inner_piece piece = { .from =
			                         (uint32_t)(stream.n - in.n) };
		struct record r = { .type = rd_u8(&in) };
		r.version = rd_u16(&in);
		r.n = rd_u16(&in);
		r.body = rd_take(&in, r.n < in.n ? r.n : in.n);
		piece.to = piece.from + HEADER + (uint32_t)r.n;
		take_record(d, &r, piece);
	}
}

/* --- the connection --- */

static bool
find_secrets(struct direction d[2], struct keylog *keys, const struct terms *t)
{
	static const enum keylog_label handshake[] = { KEYLOG_CLIENT_HANDSHAKE,
		KEYLOG_SERVER_HANDSHAKE };
	static const enum keylog_label data[] = { KEYLOG_CLIENT_DATA,
		KEYLOG_SERVER_DATA };
	struct seal_keys keys12[2];
	bool any = false;

	if (t->version < TERMS_TLS_1_3) {
		if (!terms_keys_12(t, keys, keys12))
			return false;
		d[0].keys12 = keys12[0];
		d[1].keys12 = keys12[1];
		return true;
	}
	for (int i = 0; i < 2; i++) {
		struct bytes *s = d[i].secret;
		s[EPOCH_HANDSHAKE] =
		    keylog_find(keys, handshake[i], t->client_random);
		s[EPOCH_DATA] = keylog_find(keys, data[i], t->client_random);
		if (s[EPOCH_DATA].n > 0)
			memcpy(
			    d[i].data_secret, s[EPOCH_DATA].p, s[EPOCH_DATA].n);
		any |= s[EPOCH_DATA].n + s[EPOCH_HANDSHAKE].n > 0;
	}
	if (t->early)
		d[0].secret[EPOCH_EARLY] =
		    keylog_find(keys, KEYLOG_CLIENT_EARLY, t->client_random);
	return any;
}

static enum unseal_result
read_streams(struct unseal *u, struct keylog *keys, const struct terms *t,
    struct bytes client, struct bytes server)
{
	struct direction d[2];

	if (t->version < TERMS_TLS_1_0 || t->version > TERMS_TLS_1_3)
		return UNSEAL_NO_VERSION;
	if (t->suite == NULL)
		return UNSEAL_NO_SUITE;
	for (int i = 0; i < 2; i++)
		d[i] = (struct direction){
			.terms = t,
			.side = &u->side[i],
			.record = &u->record,
		};
	if (!find_secrets(d, keys, t))
		return UNSEAL_NO_SECRETS;
	read_direction(&d[0], client);
	read_direction(&d[1], server);
	if (d[0].opened + d[1].opened > 0)
		return UNSEAL_OPENED;
	return d[0].failed || d[1].failed ? UNSEAL_WRONG : UNSEAL_OPENED;
}

enum unseal_result
unseal_read(struct unseal *u, struct keylog *keys, struct bytes client,
    struct bytes server)
{
	struct terms t = { .suite = NULL };
	enum unseal_result result = UNSEAL_NO_HANDSHAKE;

	for (int i = 0; i < 2; i++) {
		buf_clear(&u->side[i].plain);
		buf_clear(&u->side[i].messages);
		u->side[i].n_piece = 0;
	}
	records_read(&t.clear[0], client);
	records_read(&t.clear[1], server);
	if (terms_settle(&t, false))
		result = read_streams(u, keys, &t, client, server);
	terms_release(&t);
	return result;
}

void
unseal_release(struct unseal *u)
{
	for (int i = 0; i < 2; i++) {
		buf_release(&u->side[i].plain);
		buf_release(&u->side[i].messages);
		free(u->side[i].piece);
	}
	buf_release(&u->record);
	*u = (struct unseal){ 0 };
}
