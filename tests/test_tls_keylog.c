#include "tests/check.h"

#include "capture/keylog.h"
#include "capture/tls_seal.h"
#include "capture/tls_unseal.h"
#include "tests/hex.h"
#include "tests/sealing.h"

#include <string.h>

#define RANDOM                                                                 \
	"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
#define SECRET                                                                 \
	"00112233445566778899aabbccddeeff00112233445566778899AABBCCDDEEFF"

static void
add(struct keylog *k, const char *text)
{
	keylog_add(k, bytes_str(text));
}

static void
a_log_may_come_in_pieces(void **state)
{
	struct keylog *k = keylog_new();
	struct buf random = { 0 };

	(void)state;
	hex_add(&random, RANDOM);
	add(k, "# a comment\r\n\nCLIENT_TRAFFIC_SEC");
	add(k, "RET_0 " RANDOM " ");
	assert_int_equal(keylog_count(k), 0);
	add(k, SECRET "\r");
	add(k, "\n");
	struct bytes s = keylog_find(k, KEYLOG_CLIENT_DATA, buf_view(&random));
	assert_int_equal(s.n, 32);
	assert_int_equal(s.p[31], 0xff);
	assert_int_equal(
	    keylog_find(k, KEYLOG_SERVER_DATA, buf_view(&random)).n, 0);
	assert_int_equal(keylog_malformed(k), 0);
	keylog_free(k);
	buf_release(&random);
}

static void
a_last_line_needs_no_end(void **state)
{
	static const char half[] = "00112233445566778899aabbccddeeff";
	struct keylog *k = keylog_new();
	struct buf random = { 0 };

	(void)state;
	hex_add(&random, RANDOM);
	add(k, "CLIENT_TRAFFIC_SECRET_0 " RANDOM " ");
	struct bytes r = buf_view(&random);
	assert_int_equal(keylog_find(k, KEYLOG_CLIENT_DATA, r).n, 0);
	add(k, half);
	assert_int_equal(keylog_find(k, KEYLOG_CLIENT_DATA, r).n, 0);
	add(k, half);
	assert_int_equal(keylog_find(k, KEYLOG_CLIENT_DATA, r).n, 32);
	assert_int_equal(keylog_find(k, KEYLOG_SERVER_DATA, r).n, 0);
	/* it was still being written */
	add(k, half);
	assert_int_equal(keylog_find(k, KEYLOG_CLIENT_DATA, r).n, 48);
	assert_int_equal(keylog_count(k), 0);
	add(k, "\nCLIENT_RANDOM " RANDOM " ");
	add(k, SECRET);
	assert_int_equal(keylog_find(k, KEYLOG_CLIENT_DATA, r).n, 48);
	/* half of a master secret is none */
	assert_int_equal(keylog_find(k, KEYLOG_MASTER, r).n, 0);
	add(k, half);
	assert_int_equal(keylog_find(k, KEYLOG_MASTER, r).n, 48);
	assert_int_equal(keylog_count(k), 1);
	keylog_end(k);
	assert_int_equal(keylog_count(k), 2);
	add(k, "SERVER_TRAFFIC_SECRET_0 " RANDOM " " SECRET);
	keylog_end(k);
	keylog_end(k);
	assert_int_equal(keylog_find(k, KEYLOG_SERVER_DATA, r).n, 32);
	assert_int_equal(keylog_count(k), 3);
	assert_int_equal(keylog_malformed(k), 0);
	keylog_free(k);
	buf_release(&random);
}

static void
malformed_lines_are_counted(void **state)
{
	static const char *const bad[] = {
		"what is this",
		"CLIENT_RANDOM",
		"CLIENT_RANDOM " RANDOM,
		"CLIENT_RANDOM " RANDOM " 00",
		"CLIENT_RANDOM " RANDOM " " SECRET " more",
		"CLIENT_RANDOM 0123 " SECRET,
		"CLIENT_RANDOM " RANDOM "00 " SECRET,
		"CLIENT_RANDOM " RANDOM " zz112233445566778899aabbccddeeff"
		"00112233445566778899aabbccddeeff",
		"client_random " RANDOM " " SECRET,
		"CLIENT_RANDOM " RANDOM " " SECRET SECRET SECRET,
	};
	size_t n = sizeof(bad) / sizeof(bad[0]);
	struct keylog *k = keylog_new();

	(void)state;
	for (size_t i = 0; i < n; i++) {
		add(k, bad[i]);
		add(k, "\n");
		assert_int_equal(keylog_malformed(k), i + 1);
	}
	for (int i = 0; i < 4096; i++)
		add(k, "an endless line ");
	add(k, "\nEXPORTER_SECRET " RANDOM " " SECRET "\n");
	assert_int_equal(keylog_malformed(k), n + 1);
	assert_int_equal(keylog_count(k), 0);
	add(k, "CLIENT_RANDOM " RANDOM " " SECRET);
	assert_int_equal(keylog_count(k), 0);
	add(k, "\n");
	assert_int_equal(keylog_count(k), 1);
	keylog_free(k);
}

/* RFC 8448 section 3: the client's first record of data */
static void
a_published_record_is_opened(void **state)
{
	struct buf secret = { 0 }, record = { 0 }, out = { 0 };
	struct seal_keys k;
	uint8_t type;

	(void)state;
	hex_add(&secret, "9e40646ce79a7f9dc05af8889bce6552"
	                 "875afa0b06df0087f792ebb7c17504a5");
	hex_add(&record,
	    "a23f7054b62c94d0affafe8228ba55cbefacea42f914aa66bcab3f2b9819a8a5"
	    "b46b395bd54a9a20441e2b62974e1f5a6292a2977014bd1e3deae63aeebb2169"
	    "4915e4");
	assert_true(seal_keys_13(&k, suite_find(0x1301), buf_view(&secret)));
	struct record r = { 23, 0x0303, buf_view(&record), record.n };
	assert_true(seal_open(&k, &r, &out, &type));
	assert_int_equal(type, 23);
	assert_int_equal(out.n, 50);
	for (uint8_t i = 0; i < 50; i++)
		assert_int_equal(out.p[i], i);
	/* under the next number it is another record */
	assert_false(seal_open(&k, &r, &out, &type));
	buf_release(&secret);
	buf_release(&record);
	buf_release(&out);
}

/* a record of TLS 1.3 in CCM with a proof of eight bytes, its number 0 */
static void
seal_ccm(struct buf *out, const struct seal_keys *k, struct bytes plain)
{
	EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
	uint8_t sealed[64], tag[8];
	size_t all = plain.n + sizeof(tag);
	const uint8_t head[] = { 23, 3, 3, 0, (uint8_t)all };
	int n = 0;

	assert_true(plain.n <= sizeof(sealed));
	EVP_EncryptInit_ex(c, EVP_aes_128_ccm(), NULL, NULL, NULL);
	EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_AEAD_SET_IVLEN, 12, NULL);
	EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_AEAD_SET_TAG, sizeof(tag), NULL);
	EVP_EncryptInit_ex(c, NULL, NULL, k->key, k->iv);
	EVP_EncryptUpdate(c, NULL, &n, NULL, (int)plain.n);
	EVP_EncryptUpdate(c, NULL, &n, head, sizeof(head));
	assert_int_equal(
	    EVP_EncryptUpdate(c, sealed, &n, plain.p, (int)plain.n), 1);
	EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_AEAD_GET_TAG, sizeof(tag), tag);
	EVP_CIPHER_CTX_free(c);
	buf_add(out, (struct bytes){ sealed, (size_t)n });
	buf_add(out, (struct bytes){ tag, sizeof(tag) });
}

static void
ccm_is_opened_whole_and_cut(void **state)
{
	static const uint8_t secret[32] = { 5 };
	struct buf record = { 0 }, out = { 0 };
	struct seal_keys k;
	uint8_t type;

	(void)state;
	assert_true(seal_keys_13(
	    &k, suite_find(0x1305), (struct bytes){ secret, sizeof(secret) }));
	seal_ccm(&record, &k, BYTES("220 mail.example.org ESMTP ready\x17"));
	struct record r = { 23, 0x0303, buf_view(&record), record.n };
	/* the last one, whose end is missing: the number stays */
	r.body.n = 20;
	assert_true(seal_open_cut(&k, &r, &out));
	assert_int_equal(out.n, 20);
	assert_memory_equal(out.p, "220 mail.example.org", 20);
	r.body.n = record.n;
	record.p[3] ^= 1;
	assert_false(seal_open(&k, &r, &out, &type));
	record.p[3] ^= 1;
	record.p[record.n - 1] ^= 1;
	assert_false(seal_open(&k, &r, &out, &type));
	record.p[record.n - 1] ^= 1;
	assert_true(seal_open(&k, &r, &out, &type));
	assert_int_equal(type, 23);
	assert_int_equal(out.n, 32);
	assert_memory_equal(out.p, "220 mail.example.org ESMTP ready", 32);
	buf_release(&record);
	buf_release(&out);
}

static void
seal_with(
    struct buf *stream, uint8_t which, uint64_t number, struct bytes plain)
{
	uint8_t secret[32];

	memset(secret, which, sizeof(secret));
	seal_record(
	    stream, (struct bytes){ secret, sizeof(secret) }, number, plain);
}

struct session {
	struct keylog *keys;
	struct buf client, server;
	struct unseal u;
};

static void
session_begin(struct session *s)
{
	memset(s, 0, sizeof(*s));
	s->keys = keylog_new();
	sealing_secrets(s->keys);
	sealing_hellos(&s->client, &s->server);
}

static enum unseal_result
session_read(struct session *s)
{
	return unseal_read(
	    &s->u, s->keys, buf_view(&s->client), buf_view(&s->server));
}

static void
session_end(struct session *s)
{
	keylog_free(s->keys);
	buf_release(&s->client);
	buf_release(&s->server);
	unseal_release(&s->u);
}

#define FINISHED "\x14\0\0\x04wxyz\x16"

static void
keys_change_as_the_protocol_says(void **state)
{
	struct session s;

	(void)state;
	session_begin(&s);
	seal_with(&s.server, 2, 0, BYTES("\x08\0\0\x02\0\0" FINISHED));
	seal_with(&s.client, 1, 0, BYTES(FINISHED));
	seal_with(&s.client, 3, 0, BYTES("ask\x17\0\0\0"));
	seal_with(&s.server, 4, 0, BYTES("ans\x17"));
	seal_with(&s.server, 4, 1, BYTES("wer\x17"));
	seal_with(&s.server, 4, 2, BYTES("\x18\0\0\x01\0\x16"));
	/* behind the key update: the next secret, from its first number on */
	uint8_t next[32];
	memset(next, 4, sizeof(next));
	assert_true(seal_next_secret(suite_find(0x1301), next, 32));
	seal_record(&s.server, (struct bytes){ next, 32 }, 0, BYTES("!\x17"));
	assert_int_equal(session_read(&s), UNSEAL_OPENED);
	assert_int_equal(s.u.side[0].plain.n, 3);
	assert_memory_equal(s.u.side[0].plain.p, "ask", 3);
	assert_int_equal(s.u.side[1].plain.n, 7);
	assert_memory_equal(s.u.side[1].plain.p, "answer!", 7);
	assert_int_equal(s.u.side[1].n_piece, 3);
	assert_int_equal(s.u.side[1].piece[1].at, 3);
	assert_int_equal(s.u.side[1].piece[1].end, 6);
	assert_int_equal(s.u.side[1].piece[1].from, s.u.side[1].piece[0].to);
	assert_true(s.u.side[1].messages.n > 6);
	session_end(&s);
}

static void
a_cut_record_is_read_as_far_as_it_goes(void **state)
{
	struct session s;

	(void)state;
	session_begin(&s);
	seal_with(&s.server, 2, 0, BYTES(FINISHED));
	seal_with(&s.server, 4, 0, BYTES("HTTP/1.1 200 OK and much more\x17"));
	s.server.n -= 20;
	assert_int_equal(session_read(&s), UNSEAL_OPENED);
	assert_true(s.u.side[1].plain.n >= 15);
	assert_memory_equal(s.u.side[1].plain.p, "HTTP/1.1 200 OK", 15);
	session_end(&s);
}

static void
what_can_not_be_opened_is_said(void **state)
{
	struct session s;

	(void)state;
	session_begin(&s);
	seal_with(&s.server, 9, 0, BYTES(FINISHED));
	assert_int_equal(session_read(&s), UNSEAL_WRONG);
	assert_int_equal(s.u.side[1].plain.n, 0);
	keylog_free(s.keys);
	s.keys = keylog_new();
	assert_int_equal(session_read(&s), UNSEAL_NO_SECRETS);
	s.server.p[s.server.n - 1] ^= 1; /* in the record: no matter */
	s.server.p[45] ^= 0x40;          /* in the cipher suite */
	assert_int_equal(session_read(&s), UNSEAL_NO_SUITE);
	s.server.p[5 + s.server.p[4] - 1] = 0; /* SSL 3.0 */
	assert_int_equal(session_read(&s), UNSEAL_NO_VERSION);
	s.client.n = 20;
	assert_int_equal(session_read(&s), UNSEAL_NO_HANDSHAKE);
	session_end(&s);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_log_may_come_in_pieces),
		cmocka_unit_test(a_last_line_needs_no_end),
		cmocka_unit_test(malformed_lines_are_counted),
		cmocka_unit_test(a_published_record_is_opened),
		cmocka_unit_test(ccm_is_opened_whole_and_cut),
		cmocka_unit_test(keys_change_as_the_protocol_says),
		cmocka_unit_test(a_cut_record_is_read_as_far_as_it_goes),
		cmocka_unit_test(what_can_not_be_opened_is_said),
	};
	return RUN(tests, argc, argv);
}
