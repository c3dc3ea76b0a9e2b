/*
 * tls_seal: opening the records of one direction under one set of keys.
 *
 * TLS 1.3 (RFC 8446 section 5.2), and before it AES-GCM (RFC 5288), AES-CCM
 * (RFC 6655), ChaCha20 (RFC 7905) and CBC with the MAC first or last (RFC 5246
 * section 6.2.3.2, RFC 7366), through OpenSSL's EVP.  A record that does not
 * prove to be what its sender sealed is not opened, but for the last one of a
 * stream, when its end was not heard.
 */
#ifndef CAPTURE_TLS_SEAL_H
#define CAPTURE_TLS_SEAL_H

#include "base/buf.h"
#include "capture/tls_suite.h"

#include <openssl/evp.h>

enum {
	SEAL_KEY_MAX = 32,
	SEAL_IV_MAX = 16,
	SEAL_MAC_MAX = 48,
	SEAL_RECORD_MAX = (16 << 10) + 2048,
};

struct seal_keys {
	const struct suite *suite;
	uint16_t version; /* as on the wire: 0x0301 to 0x0304 */
	bool encrypt_then_mac;
	uint8_t key[SEAL_KEY_MAX], iv[SEAL_IV_MAX], mac[SEAL_MAC_MAX];
	uint8_t n_mac;
	uint64_t number; /* of the next record */
};

struct record {
	uint8_t type;
	uint16_t version;
	struct bytes body; /* what there is of it */
	size_t n;          /* what its header says */
};

/* of a TLS 1.3 traffic secret */
bool seal_keys_13(
    struct seal_keys *k, const struct suite *suite, struct bytes secret);

/* the secret after a key update: RFC 8446 section 7.2 */
bool seal_next_secret(const struct suite *suite, uint8_t *secret, size_t n);

/*
 * Of a master secret of TLS 1.0 to 1.2: the keys of both directions.  The
 * randoms are the client's and the server's.
 */
bool seal_keys_12(struct seal_keys keys[2], const struct suite *suite,
    uint16_t version, struct bytes master, struct bytes client_random,
    struct bytes server_random);

/*
 * Opens a record into `out`, which is cleared first.  For TLS 1.3 the type
 * that was inside goes to `type`.  On failure the keys are as they were.
 */
bool seal_open(struct seal_keys *k, const struct record *r, struct buf *out,
    uint8_t *type);

/* what can be read of a record that is cut short, unproven */
bool seal_open_cut(
    struct seal_keys *k, const struct record *r, struct buf *out);

#endif
