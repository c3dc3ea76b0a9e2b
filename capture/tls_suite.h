/*
 * tls_suite: how the records of a cipher suite are sealed.
 */
#ifndef CAPTURE_TLS_SUITE_H
#define CAPTURE_TLS_SUITE_H

#include <stdint.h>

enum seal {
	SEAL_GCM,
	SEAL_CCM,
	SEAL_CCM_8, /* with half of its proof */
	SEAL_CHACHA,
	SEAL_CBC
};

struct suite {
	uint16_t id;
	enum seal seal;
	const char *cipher; /* as OpenSSL names it */
	const char *mac;    /* of CBC; else NULL */
	const char *prf;    /* hash that keys are made with, from TLS 1.2 on */
	uint8_t key, iv;    /* bytes */
};

/* NULL: records of this suite can not be opened */
const struct suite *suite_find(uint16_t id);

#endif
