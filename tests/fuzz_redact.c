/* fuzz_redact: secrets in conversations of any bytes, and their writing */
#include "base/xalloc.h"
#include "replay/redact.h"

#include <assert.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { PIECES = 64 };

/*
 * The first byte: 1 UDP, else TCP.  Then pieces: a byte of which the highest
 * bit is the side, and seven are the length of what follows.
 */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct stream_piece piece[PIECES];
	struct stream s = { .piece = piece };
	struct redacted told = { 0 };
	struct err err;
	size_t at = 1, hits = 0;

	if (n == 0)
		return 0;
	s.proto = data[0] == 1 ? PROTO_UDP : PROTO_TCP;
	addr_parse("192.0.2.1", &s.end[STREAM_CLIENT].addr);
	addr_parse("192.0.2.2", &s.end[STREAM_SERVER].addr);
	while (at < n && s.n_piece < PIECES) {
		size_t most = data[at] & 0x7f, left = n - at - 1;
		piece[s.n_piece++] = (struct stream_piece){
			.side = data[at] & 0x80 ? STREAM_SERVER : STREAM_CLIENT,
			.data = { data + at + 1, most < left ? most : left },
		};
		at += 1 + most;
	}
	struct cut *c = cut_of(&s, &s.end[STREAM_SERVER]);
	size_t client = c->words[STREAM_CLIENT].n;
	size_t server = c->words[STREAM_SERVER].n;
	redact_credentials(c, &told, &err);
	redact_pattern(c, "x[a-z]", &hits, &err);
	assert(c->words[STREAM_CLIENT].n == client);
	assert(c->words[STREAM_SERVER].n == server);
	for (size_t i = 0; i <= client; i++)
		assert(cut_heard(c, STREAM_CLIENT, i) <= server);
	char *text = NULL;
	size_t n_text = 0;
	FILE *out = open_memstream(&text, &n_text);
	if (out == NULL)
		out_of_memory();
	struct pcap_writer *w = pcap_writer_new(out, PCAP_NG);
	cut_move(c, 0);
	cut_shift(c, 1);
	cut_write(c, w, c->n_piece);
	assert(pcap_writer_end(w, &err));
	fclose(out);
	free(text);
	cut_free(c);
	return 0;
}
