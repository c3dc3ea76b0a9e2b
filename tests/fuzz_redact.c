/* fuzz_redact: secrets in conversations of any bytes, and their writing */
#include "base/xalloc.h"
#include "replay/redact.h"
#include "tests/pieces.h"

#include <assert.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct stream_piece piece[PIECES];
	struct redacted told = { 0 };
	struct err err;
	size_t hits = 0;

	if (n == 0)
		return 0;
	struct stream s = pieces_stream(piece, data, n);
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
