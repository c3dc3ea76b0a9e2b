/* fuzz_tls_cert: any bytes as a certificate */
#include "base/cert.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void
check_text(const char *text)
{
	for (; text != NULL && *text != '\0'; text++)
		assert((unsigned char)*text >= 0x20 && *text != 0x7f);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct arena arena = { 0 };
	struct tls_cert c;

	cert_read(&arena, (struct bytes){ data, n }, &c);
	assert(strlen(c.sha256) == 64 && c.n_name <= CERT_NAMES_MAX);
	check_text(c.subject);
	check_text(c.issuer);
	check_text(c.serial);
	check_text(c.not_before);
	check_text(c.not_after);
	check_text(c.key);
	for (size_t i = 0; i < c.n_name; i++)
		check_text(c.name[i]);
	arena_release(&arena);
	return 0;
}
