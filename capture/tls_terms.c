#include "capture/tls_terms.h"

#include "capture/tls_hello.h"

enum {
	EXT_EARLY_DATA = 42,
	DTLS_1_0 = 0xfeff, /* has the records of TLS 1.1: RFC 4347 */
	DTLS_1_2 = 0xfefd,
	TLS_1_1 = 0x0302,
	TLS_1_2 = 0x0303,
};

/* of two, the one that follows a retry counts; its random is the same */
static bool
find_hello(const struct records *r, uint8_t which, struct bytes *body)
{
	struct rd walk = rd_of(buf_view(&r->messages));
	struct bytes b;
	uint8_t type;
	bool whole, found = false;

	while (records_next(&walk, &type, &b, &whole))
		if (type == which && whole) {
			*body = b;
			found = true;
		}
	return found;
}

bool
terms_settle(struct terms *t, bool dtls)
{
	struct bytes body, data;
	struct hello mine, theirs;

	if (!find_hello(&t->clear[0], MSG_CLIENT_HELLO, &body) ||
	    !hello_client(&mine, body, dtls) ||
	    !find_hello(&t->clear[1], MSG_SERVER_HELLO, &body) ||
	    !hello_server(&theirs, body) || hello_is_retry(&theirs))
		return false;
	t->client_random = mine.random;
	t->server_random = theirs.random;
	t->version = hello_chosen_version(&theirs);
	t->encrypt_then_mac = hello_find(&theirs, EXT_ENCRYPT_THEN_MAC, &data);
	t->early = hello_find(&mine, EXT_EARLY_DATA, &data);
	if (dtls && t->version != DTLS_1_0 && t->version != DTLS_1_2)
		return true;
	if (dtls)
		t->version = t->version == DTLS_1_0 ? TLS_1_1 : TLS_1_2;
	if (theirs.ciphers.n == 2)
		t->suite = suite_find(
		    (uint16_t)(theirs.ciphers.p[0] << 8 | theirs.ciphers.p[1]));
	return true;
}

bool
terms_keys_12(
    const struct terms *t, struct keylog *keys, struct seal_keys out[2])
{
	struct bytes master =
	    keylog_find(keys, KEYLOG_MASTER, t->client_random);

	if (master.n == 0 || !seal_keys_12(out, t->suite, t->version, master,
	                         t->client_random, t->server_random))
		return false;
	out[0].encrypt_then_mac = out[1].encrypt_then_mac = t->encrypt_then_mac;
	return true;
}

void
terms_release(struct terms *t)
{
	records_release(&t->clear[0]);
	records_release(&t->clear[1]);
}
