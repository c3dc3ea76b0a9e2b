#include "base/tls_facts.h"

#include "base/addr.h"
#include "base/text.h"

#include <openssl/sha.h>
#include <openssl/x509v3.h>
#include <string.h>
#include <time.h>

/* the longest name that is kept; what a peer sends has no bound of its own */
enum { NAME_TEXT_MAX = 512 };

static const char *
kept(struct arena *arena, struct bytes text)
{
	return text_of(arena, bytes_cut(text, 0, NAME_TEXT_MAX));
}

static const char *
name_text(struct arena *arena, const X509_NAME *name)
{
	BIO *out = BIO_new(BIO_s_mem());
	const char *text = NULL;
	char *p;

	/* commas between the parts, UTF-8 as it is: text_of escapes the rest */
	if (out != NULL &&
	    X509_NAME_print_ex(out, name, 0,
	        XN_FLAG_RFC2253 & ~(unsigned long)ASN1_STRFLGS_ESC_MSB) > 0) {
		long n = BIO_get_mem_data(out, &p);
		text = kept(
		    arena, (struct bytes){ (const uint8_t *)p, (size_t)n });
	}
	BIO_free(out);
	return text;
}

static uint64_t
time_us(const ASN1_TIME *t)
{
	struct tm tm;

	if (t == NULL || ASN1_TIME_to_tm(t, &tm) != 1)
		return 0;
	time_t s = timegm(&tm);
	return s > 0 ? (uint64_t)s * 1000000 : 0;
}

static struct bytes
asn1_bytes(const ASN1_STRING *s)
{
	return (struct bytes){ ASN1_STRING_get0_data(s),
		(size_t)ASN1_STRING_length(s) };
}

static void
add_name(struct tls_facts *facts, const char *name)
{
	for (size_t i = 0; i < facts->n_name; i++)
		if (strcmp(facts->name[i], name) == 0)
			return;
	if (facts->n_name < TLS_NAMES_MAX)
		facts->name[facts->n_name++] = name;
}

static void
add_address(struct tls_facts *facts, struct arena *arena, struct bytes b)
{
	char text[ADDR_TEXT_MAX];
	struct addr a;

	if (b.n == 4)
		a = addr_of_v4(b.p);
	else if (b.n == 16)
		a = addr_of_v6(b.p);
	else
		return;
	add_name(facts, kept(arena, bytes_str(addr_format(&a, text))));
}

/* the subject's alternative names, RFC 5280 section 4.2.1.6 */
static void
add_names(struct tls_facts *facts, struct arena *arena, const X509 *x)
{
	GENERAL_NAMES *names =
	    X509_get_ext_d2i(x, NID_subject_alt_name, NULL, NULL);

	for (int i = 0; i < sk_GENERAL_NAME_num(names); i++) {
		const GENERAL_NAME *n = sk_GENERAL_NAME_value(names, i);
		if (n->type == GEN_DNS)
			add_name(facts, kept(arena, asn1_bytes(n->d.dNSName)));
		else if (n->type == GEN_IPADD)
			add_address(facts, arena, asn1_bytes(n->d.iPAddress));
	}
	GENERAL_NAMES_free(names);
}

bool
tls_facts_certificate(
    struct tls_facts *facts, struct arena *arena, struct bytes der)
{
	const uint8_t *p = der.p;
	X509 *x = d2i_X509(NULL, &p, (long)der.n);

	if (x == NULL)
		return false;
	facts->has_certificate = true;
	facts->subject = name_text(arena, X509_get_subject_name(x));
	facts->issuer = name_text(arena, X509_get_issuer_name(x));
	facts->not_before_us = time_us(X509_get0_notBefore(x));
	facts->not_after_us = time_us(X509_get0_notAfter(x));
	SHA256(der.p, (size_t)(p - der.p), facts->sha256);
	add_names(facts, arena, x);
	X509_free(x);
	return true;
}
