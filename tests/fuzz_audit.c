/*
 * fuzz_audit: any bytes as the entries of an audit log.
 *
 * Lines as they are fail at their hash, so they are also made links of a good
 * chain, as anybody could who writes the file.
 */
#include "active/audit.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void
read_text(const struct response *res)
{
	assert(res->got.n <= AUDIT_LINE_MAX && res->whole == res->got.n);
}

static void
on_answer(void *ctx, const struct response *res)
{
	(void)ctx;
	read_text(res);
}

static void
on_found(void *ctx, const struct finding *f)
{
	size_t n = 0;

	(void)ctx;
	read_text(f->res);
	for (size_t i = 0; i < f->n_cpe; i++)
		n += strlen(f->cpe[i]);
	assert(n <= 4 * AUDIT_LINE_MAX && f->service != NULL);
}

static void
on_tls(void *ctx, const struct tls_facts *f)
{
	(void)ctx;
	for (size_t i = 0; i < f->n_fact; i++)
		assert(f->fact[i].text != NULL);
	for (size_t i = 0; i < f->n_cert; i++)
		for (size_t k = 0; k < f->cert[i].n_name; k++)
			assert(f->cert[i].name[k] != NULL);
}

static void
read_lines(struct bytes text, bool chained)
{
	struct audit_reader *r = audit_reader_new(&(struct audit_sinks){
	    .answer = on_answer, .found = on_found, .secured = on_tls });
	struct audit_chain chain = audit_chain_of();
	struct buf line = { 0 };
	struct err err = { "" };
	bool ok = true;

	if (chained) {
		audit_chain_add(
		    &chain, BYTES("\"type\":\"run\",\"format\":1"), &line);
		ok = audit_reader_feed(
		    r, bytes_cut(buf_view(&line), 0, line.n - 1), &err);
		assert(ok);
	}
	while (ok && text.n > 0) {
		const uint8_t *lf = memchr(text.p, '\n', text.n);
		size_t n = lf != NULL ? (size_t)(lf - text.p) : text.n;
		struct bytes body = bytes_cut(text, 0, n);
		if (chained) {
			audit_chain_add(&chain, body, &line);
			body = bytes_cut(buf_view(&line), 0, line.n - 1);
		}
		ok = audit_reader_feed(r, body, &err);
		text = bytes_cut(text, n + 1, text.n);
	}
	assert(audit_reader_end(r, &err) || err.text[0] != '\0');
	audit_reader_free(r);
	buf_release(&line);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	read_lines((struct bytes){ data, n }, false);
	read_lines((struct bytes){ data, n }, true);
	return 0;
}
