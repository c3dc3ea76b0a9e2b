/* fuzz_replay: any conversations, and any requests of those who replay them */
#include "replay/choice.h"
#include "replay/echo.h"

#include <assert.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { PIECES = 64 };

/* a database without a probe: what is looked for here are bytes */
static struct sigdb *
empty(void)
{
	struct sigdb *db = sigdb_new();

	sigdb_finish(db, NULL, NULL);
	return db;
}

/* each request of a conversation, and all the others as its answer's */
static void
ask(struct chooser *chooser, const struct script *s, struct bytes request)
{
	struct place now = choice_begin(s), found;
	struct buf answer = { 0 };

	choice_may_go_on(s, request);
	choice_first(&now, request);
	enum choice how = choice_of(chooser, s, &now, request, &found);
	if (how != CHOICE_NONE) {
		const struct turn *t = &found.in->turn[found.turn];
		assert(found.turn < found.in->n_turn);
		echo_answer(s->proto, t, request, &answer);
		if (how == CHOICE_EQUAL)
			assert(bytes_eq(buf_view(&answer), t->got));
	}
	for (size_t c = 0; c < s->n; c++)
		for (size_t i = 0; i < s->conversation[c].n_turn; i++)
			echo_answer(s->proto, &s->conversation[c].turn[i],
			    request, &answer);
	buf_release(&answer);
}

/*
 * The first byte: 1 UDP, else TCP.  Then pieces: a byte of which the highest
 * bit is the side, and seven are the length of what follows.  The client's
 * are asked again, and so is what the server said.
 */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct stream_piece piece[PIECES];
	struct stream s = { .piece = piece };
	size_t at = 1, words = 0, kept = 0;

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
		words += piece[s.n_piece - 1].data.n;
		at += 1 + most;
	}
	struct sigdb *db = empty();
	struct scripts *scripts = scripts_new();
	struct chooser *chooser = chooser_new(db);
	scripts_add(scripts, &s);
	scripts_seal(scripts, db);
	const struct script *one = &scripts->v[0];
	for (size_t i = 0; i < one->conversation[0].n_turn; i++) {
		const struct turn *t = &one->conversation[0].turn[i];
		size_t steps = 0;
		for (size_t k = 0; k < t->n_step; k++)
			steps += t->step[k].n;
		assert(steps == t->got.n);
		kept += t->sent.n + t->got.n;
	}
	assert(kept == words);
	for (size_t i = 0; i < s.n_piece; i++)
		ask(chooser, one, piece[i].data);
	chooser_free(chooser);
	scripts_free(scripts);
	sigdb_free(db);
	return 0;
}
