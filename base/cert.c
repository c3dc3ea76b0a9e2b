#include "base/cert.h"

#include "base/addr.h"
#include "base/buf.h"
#include "base/digest.h"
#include "base/text.h"
#include "base/xalloc.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

enum {
	TEXT_MAX = 1024, /* of a name */
	SERIAL_MAX = 64, /* bytes */
};

/* what a memory BIO holds, as text */
static const char *
text_of_bio(struct arena *a, BIO *bio)
{
	char *p;
	long n = BIO_get_mem_data(bio, &p);

	if (n <= 0)
		return NULL;
	return text_of(a,
	    bytes_cut((struct bytes){ (uint8_t *)p, (size_t)n }, 0, TEXT_MAX));
}

/* RFC 2253 without its order reversed, in UTF-8 */
static const char *
name_text(struct arena *a, const X509_NAME *name)
{
	BIO *bio = BIO_new(BIO_s_mem());
	const char *text = NULL;

	if (bio == NULL)
		return NULL;
	if (name != NULL &&
	    X509_NAME_print_ex(bio, name, 0,
	        XN_FLAG_ONELINE & ~XN_FLAG_SPC_EQ & ~ASN1_STRFLGS_ESC_MSB) >= 0)
		text = text_of_bio(a, bio);
	BIO_free(bio);
	return text;
}

static const char *
time_text(struct arena *a, const ASN1_TIME *t)
{
	char text[32];
	struct tm tm;

	if (t == NULL || !ASN1_TIME_to_tm(t, &tm))
		return NULL;
	size_t n = strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%SZ", &tm);
	return n > 0 ? arena_str(a, (struct bytes){ (uint8_t *)text, n })
	             : NULL;
}

static const char *
serial_text(struct arena *a, const ASN1_INTEGER *serial)
{
	struct buf text = { 0 };
	const uint8_t *p = ASN1_STRING_get0_data(serial);
	int n = ASN1_STRING_length(serial);

	for (int i = 0; i < n && i < SERIAL_MAX; i++)
		buf_printf(&text, "%02x", p[i]);
	const char *hex = arena_str(a, buf_view(&text));
	buf_release(&text);
	return hex[0] != '\0' ? hex : NULL;
}

static const char *
key_text(struct arena *a, X509 *x)
{
	struct buf text = { 0 };
	char group[64];
	EVP_PKEY *key = X509_get0_pubkey(x);

	if (key == NULL)
		return NULL;
	const char *type = EVP_PKEY_get0_type_name(key);
	buf_str(&text, type != NULL ? type : "unknown");
	if (EVP_PKEY_get_group_name(key, group, sizeof(group), NULL))
		buf_printf(&text, " %s", group);
	else if (EVP_PKEY_get_bits(key) > 0)
		buf_printf(&text, " %d", EVP_PKEY_get_bits(key));
	const char *all = text_of(a, buf_view(&text));
	buf_release(&text);
	return all;
}

static const char *
general_name_text(struct arena *a, const GENERAL_NAME *g)
{
	char text[ADDR_TEXT_MAX];
	struct bytes b;
	struct addr addr;

	if (g->type != GEN_DNS && g->type != GEN_IPADD)
		return NULL;
	const ASN1_STRING *s =
	    g->type == GEN_DNS ? g->d.dNSName : g->d.iPAddress;
	b.p = ASN1_STRING_get0_data(s);
	b.n = (size_t)ASN1_STRING_length(s);
	if (g->type == GEN_DNS)
		return b.n > 0 ? text_of(a, bytes_cut(b, 0, 255)) : NULL;
	if (b.n == 4)
		addr = addr_of_v4(b.p);
	else if (b.n == 16)
		addr = addr_of_v6(b.p);
	else
		return NULL;
	return arena_str(a, bytes_str(addr_format(&addr, text)));
}

static void
add_name(struct tls_cert *cert, const char **name, const char *text)
{
	for (size_t i = 0; i < cert->n_name; i++)
		if (strcmp(name[i], text) == 0)
			return;
	if (cert->n_name < CERT_NAMES_MAX)
		name[cert->n_name++] = text;
}

/* the subject's alternative names, RFC 5280 section 4.2.1.6 */
static void
read_names(struct arena *a, X509 *x, struct tls_cert *cert)
{
	GENERAL_NAMES *all =
	    X509_get_ext_d2i(x, NID_subject_alt_name, NULL, NULL);
	const char **name = arena_alloc(a, CERT_NAMES_MAX * sizeof(*name));

	for (int i = 0; i < sk_GENERAL_NAME_num(all); i++) {
		const char *text =
		    general_name_text(a, sk_GENERAL_NAME_value(all, i));
		if (text != NULL)
			add_name(cert, name, text);
	}
	cert->name = name;
	GENERAL_NAMES_free(all);
}

static void
read_x509(struct arena *a, X509 *x, struct tls_cert *cert)
{
	cert->subject = name_text(a, X509_get_subject_name(x));
	cert->issuer = name_text(a, X509_get_issuer_name(x));
	cert->serial = serial_text(a, X509_get0_serialNumber(x));
	cert->not_before = time_text(a, X509_get0_notBefore(x));
	cert->not_after = time_text(a, X509_get0_notAfter(x));
	cert->key = key_text(a, x);
	cert->self_signed = X509_self_signed(x, 1) == 1;
	read_names(a, x, cert);
}

void
cert_read(struct arena *a, struct bytes der, struct tls_cert *cert)
{
	const unsigned char *p = der.p;

	*cert = (struct tls_cert){ .sha256 = digest_sha256(a, der) };
	if (der.n == 0 || der.n > CERT_BYTES_MAX)
		return;
	X509 *x = d2i_X509(NULL, &p, (long)der.n);
	if (x != NULL)
		read_x509(a, x, cert);
	X509_free(x);
	ERR_clear_error();
}

/* --- the certificates read last --- */

enum {
	CACHE_SLOTS = 4 << 10,
	CACHE_BLOCK = 2 << 10, /* what most of them and their text take */
	CACHE_DER_MAX = 8 << 10,
};

struct cert_cache {
	struct slot {
		struct arena arena;
		struct bytes der;
		struct tls_cert cert; /* sha256 NULL: free */
	} slot[CACHE_SLOTS];
};

struct cert_cache *
cert_cache_new(void)
{
	return xcalloc(1, sizeof(struct cert_cache));
}

void
cert_cache_free(struct cert_cache *cache)
{
	if (cache == NULL)
		return;
	for (int i = 0; i < CACHE_SLOTS; i++)
		arena_release(&cache->slot[i].arena);
	free(cache);
}

static const char *
copy(struct arena *a, const char *text)
{
	return text != NULL ? arena_str(a, bytes_str(text)) : NULL;
}

static void
copy_cert(struct arena *a, const struct tls_cert *from, struct tls_cert *cert)
{
	const char **name = arena_alloc(a, (from->n_name + 1) * sizeof(*name));

	for (size_t i = 0; i < from->n_name; i++)
		name[i] = copy(a, from->name[i]);
	*cert = (struct tls_cert){
		.sha256 = copy(a, from->sha256),
		.subject = copy(a, from->subject),
		.issuer = copy(a, from->issuer),
		.serial = copy(a, from->serial),
		.not_before = copy(a, from->not_before),
		.not_after = copy(a, from->not_after),
		.key = copy(a, from->key),
		.name = name,
		.n_name = from->n_name,
		.self_signed = from->self_signed,
	};
}

void
cert_read_cached(struct cert_cache *cache, struct arena *a, struct bytes der,
    struct tls_cert *cert)
{
	if (cache == NULL || der.n > CACHE_DER_MAX) {
		cert_read(a, der, cert);
		return;
	}
	struct slot *slot =
	    &cache->slot[XXH3_64bits(der.p, der.n) % CACHE_SLOTS];
	if (slot->cert.sha256 == NULL || !bytes_eq(slot->der, der)) {
		slot->arena.block = CACHE_BLOCK;
		arena_reset(&slot->arena);
		slot->der = arena_bytes(&slot->arena, der);
		cert_read(&slot->arena, der, &slot->cert);
	}
	copy_cert(a, &slot->cert, cert);
}
