#include "report/tls_text.h"

/* the texts of some kinds, each kind with its name in front */
static void
print_kinds(FILE *out, const struct known_tls *t, const char *label,
    const enum tls_what *what, size_t n)
{
	const char *before = NULL;

	for (size_t k = 0; k < n; k++) {
		const char *const *text = known_tls_texts(t, what[k]);
		if (t->n_text[what[k]] == 0)
			continue;
		if (before == NULL)
			fprintf(out, "    %s: ", label);
		else
			fputs(before, out);
		before = "; ";
		fputs(tls_what_name(what[k]), out);
		for (int i = 0; i < t->n_text[what[k]]; i++)
			fprintf(out, "%s%s", i > 0 ? ", " : " ", text[i]);
	}
	if (before != NULL)
		fputc('\n', out);
}

static void
print_flag(FILE *out, bool is, const char *text)
{
	if (is)
		fprintf(out, "    tls: %s\n", text);
}

static void
print_cert(FILE *out, const struct tls_cert *c, bool leaf)
{
	fprintf(out, "    %s: ", leaf ? "certificate" : "its chain");
	fputs(c->subject != NULL ? c->subject : "(no subject)", out);
	for (size_t i = 0; i < c->n_name; i++)
		fprintf(out, "%s%s", i > 0 ? ", " : "; names ", c->name[i]);
	if (c->self_signed)
		fputs("; self-signed", out);
	else if (c->issuer != NULL)
		fprintf(out, "; issuer %s", c->issuer);
	if (c->not_before != NULL && c->not_after != NULL)
		fprintf(out, "; %.10s to %.10s", c->not_before, c->not_after);
	if (c->key != NULL)
		fprintf(out, "; %s", c->key);
	if (c->serial != NULL)
		fprintf(out, "; serial %s", c->serial);
	fprintf(out, "; SHA-256 %s\n", c->sha256);
}

void
print_tls(FILE *out, const struct known_tls *t)
{
	static const enum tls_what told[] = { TLS_QUIC, TLS_VERSION, TLS_CIPHER,
		TLS_GROUP, TLS_ALPN, TLS_SNI, TLS_ALERT, TLS_INSIDE };
	static const enum tls_what marks[] = { TLS_JA3S, TLS_JA3, TLS_JA4,
		TLS_HASSH_SERVER, TLS_HASSH };

	if (t == NULL)
		return;
	print_kinds(out, t, "tls", told, sizeof(told) / sizeof(told[0]));
	print_flag(out, t->starttls, "began in clear (STARTTLS)");
	print_flag(out, t->resumed, "sessions were resumed");
	print_flag(out, t->client_cert_asked, "asks for client certificates");
	for (size_t i = 0; i < t->n_cert; i++)
		print_cert(out, t->cert[i], known_tls_is_leaf(t, i));
	print_kinds(
	    out, t, "fingerprints", marks, sizeof(marks) / sizeof(marks[0]));
}
