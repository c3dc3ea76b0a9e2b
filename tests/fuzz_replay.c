/* fuzz_replay: any conversations, and any requests of those who replay them */
#include "replay/choice.h"
#include "replay/echo.h"
#include "tests/pieces.h"

#include <assert.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

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

	choice_may_go_on(s, &now, request);
	choice_first(s, &now, request);
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

/* what the client said is asked again, and so is what the server said */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct stream_piece piece[PIECES];
	size_t words = 0, kept = 0;

	if (n == 0)
		return 0;
	struct stream s = pieces_stream(piece, data, n);
	for (size_t i = 0; i < s.n_piece; i++)
		words += piece[i].data.n;
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
