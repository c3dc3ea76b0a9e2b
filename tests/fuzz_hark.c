/* fuzz_hark: any bytes as a response and as packets, through the library */
#include "lib/hark.h"

#include <assert.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* nothing that could steer a terminal; whole characters of UTF-8 */
static void
check_text(const char *s)
{
	for (; s != NULL && *s != '\0'; s++) {
		unsigned char c = (unsigned char)*s;
		assert(c >= 0x20 && c != 0x7f && c != 0xc0 && c < 0xf5);
		for (int more = c >= 0xf0   ? 3
		                : c >= 0xe0 ? 2
		                            : c >= 0xc0;
		     more > 0; more--)
			assert(((unsigned char)*++s & 0xc0) == 0x80);
	}
}

/* a hark_finding_fn */
static void
check(void *ctx, const struct hark_finding *f)
{
	const char *const texts[] = { f->service, f->product, f->version,
		f->info, f->hostname, f->ostype, f->devicetype, f->signature,
		f->addr };
	unsigned *n = ctx;

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		check_text(texts[i]);
	for (size_t i = 0; i < f->n_cpe; i++)
		check_text(f->cpe[i]);
	assert(f->confidence <= 10);
	++*n;
}

static struct hark_db *
load(void)
{
	struct hark_db *db = hark_db_new();

	if (hark_db_load_builtin(db, NULL, NULL) != HARK_OK ||
	    hark_db_finish(db, NULL, NULL) != HARK_OK)
		abort();
	return db;
}

/* two bytes choose, one tells how much was sent; the rest was said */
static void
respond(struct hark_matcher *m, const uint8_t *data, size_t n)
{
	struct hark_response r = { .size = sizeof(r) };
	const struct hark_finding *f;
	unsigned found = 0;
	size_t sent = data[2] < n - 3 ? data[2] : n - 3;

	r.proto = data[0] & 1;
	r.tunnel = (data[0] >> 1) % 3;
	r.flags = data[1] & 31;
	r.port = data[1];
	r.sent = sent > 0 || data[0] & 16 ? data + 3 : NULL;
	r.sent_len = sent;
	r.before = r.sent;
	r.before_len = data[0] & 32 ? sent : 0;
	r.got = data + 3 + sent;
	r.got_len = n - 3 - sent;
	int status = hark_match(m, &r, &f);
	assert(status >= HARK_OK);
	if (status == HARK_FOUND)
		check(&found, f);
}

/* packets of raw IP, each behind two bytes of length */
static void
hear(const struct hark_db *db, const uint8_t *data, size_t n)
{
	struct hark_packet p = { .size = sizeof(p), .link = 101 };
	unsigned found = 0, listed = 0;
	struct hark_capture *c = hark_capture_new(db, NULL, check, &found);

	for (size_t at = 0; n - at > 2; at += 2 + p.len) {
		size_t len = (size_t)(data[at] << 8 | data[at + 1]) % 2048;
		p.data = data + at + 2;
		p.len = len < n - at - 2 ? len : n - at - 2;
		p.when_us += 1000;
		int status = hark_capture_feed(c, &p);
		assert(status == HARK_OK);
	}
	hark_capture_flush(c, HARK_END_OF_TIME);
	hark_capture_list(c, check, &listed);
	assert(listed > 0 || found == 0);
	hark_capture_free(c);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct hark_db *db;
	static struct hark_matcher *m;

	if (db == NULL) {
		db = load();
		m = hark_matcher_new(db, NULL);
	}
	if (n < 3)
		return 0;
	respond(m, data, n);
	hear(db, data, n);
	return 0;
}
