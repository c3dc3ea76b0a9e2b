/* fuzz_tls_record: records with anything inside, opened with their secrets */
#include "base/rd.h"
#include "capture/tls_seal.h"
#include "capture/tls_unseal.h"
#include "tests/sealing.h"

#include <assert.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* the pieces lie in order inside both streams */
static void
check_side(const struct unseal_side *s, struct bytes stream)
{
	uint32_t at = 0, from = 0;

	for (size_t i = 0; i < s->n_piece; i++) {
		const struct inner_piece *p = &s->piece[i];
		assert(p->at == at && p->end >= p->at);
		assert(p->from >= from && p->from < p->to);
		assert(p->from < stream.n);
		at = p->end;
		from = p->to;
	}
	assert(at == s->plain.n);
}

/* TLS 1.0 to 1.2 of any suite: nothing proves, but all is tried */
static void
open_old(struct rd *r)
{
	static const uint8_t secret[48] = { 7 };
	const struct suite *suite = suite_find(rd_u16(r));
	uint16_t version = (uint16_t)(0x0301 + rd_u8(r) % 3);
	struct bytes random = { secret, 32 };
	struct seal_keys keys[2];
	struct buf out = { 0 };
	uint8_t type;

	if (suite == NULL || suite->iv == 12)
		return;
	if (!seal_keys_12(keys, suite, version,
	        (struct bytes){ secret, sizeof(secret) }, random, random))
		return;
	struct record rec = { 23, version, rd_rest(r), r->n };
	keys[0].encrypt_then_mac = version & 1;
	seal_open(&keys[0], &rec, &out, &type);
	rec.n += 64;
	seal_open_cut(&keys[0], &rec, &out);
	buf_release(&out);
}

/*
 * A byte: 0xff, then an old suite and a record for it.  Else pieces: a byte
 * that says whose (1), of which keys (2), whether sealed (4); a length; bytes.
 */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct rd r = rd_of((struct bytes){ data, n });
	struct keylog *keys = keylog_new();
	struct buf stream[2] = { { 0 }, { 0 } };
	struct unseal u = { .side = { { .n_piece = 0 } } };
	uint64_t number[4] = { 0 };

	if (n > 0 && data[0] == 0xff) {
		rd_u8(&r);
		open_old(&r);
		r.n = 0;
	}
	sealing_secrets(keys);
	sealing_hellos(&stream[0], &stream[1]);
	while (r.n > 2) {
		uint8_t how = rd_u8(&r), size = rd_u8(&r), secret[32];
		struct bytes plain = rd_take(&r, size < r.n ? size : r.n);
		memset(secret, (how & 3) + 1, sizeof(secret));
		if (how & 4)
			seal_record(&stream[how & 1],
			    (struct bytes){ secret, sizeof(secret) },
			    number[how & 3]++, plain);
		else
			buf_add(&stream[how & 1], plain);
	}
	unseal_read(&u, keys, buf_view(&stream[0]), buf_view(&stream[1]));
	check_side(&u.side[0], buf_view(&stream[0]));
	check_side(&u.side[1], buf_view(&stream[1]));
	unseal_release(&u);
	buf_release(&stream[0]);
	buf_release(&stream[1]);
	keylog_free(keys);
	return 0;
}
