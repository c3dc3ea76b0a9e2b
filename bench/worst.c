/*
 * worst: the responses that cost the matching core most.
 *
 *	bench/worst [SIGNATURES]...
 *
 * Looks, for every line of our own signatures, or of each file named, for
 * bytes that make its pattern run long: of a string that it matches
 * (match/specimen.h) some part is repeated until 8 KiB are full, and the rest
 * is put behind, whole or broken.  The lines that took longest are looked at
 * again with many more such strings.  What was found then goes through the
 * core, which must end each in time and say what it gave up.
 */
#include "base/buf.h"
#include "base/os.h"
#include "base/random.h"
#include "base/xalloc.h"
#include "bench/bench.h"
#include "match/match.h"
#include "match/regex.h"
#include "match/specimen.h"

#include <stdio.h>
#include <stdlib.h>

enum {
	TRIES_FIRST = 40,   /* strings for every line */
	TRIES_AGAIN = 1000, /* for each of the worst */
	WORST = 20,
	SEEDS = 100, /* for a string that matches */
};

/* the string that made a line run longest so far */
struct hard {
	const struct sig_line *line;
	uint64_t ns;
	enum regex_result result;
	struct buf bytes;
};

struct search {
	struct regex_scratch *scratch;
	uint64_t random;
	struct hard worst[WORST]; /* the worst first */
	struct buf whole, subject;
};

static size_t
below(struct search *s, size_t n)
{
	return n > 0 ? (size_t)(random_next(&s->random) % n) : 0;
}

/* one part of a string repeated: what stands before it, it, what follows */
static void
make_subject(struct search *s)
{
	static const uint8_t fillers[] = " a0\n\r\t<>/.-\"\0\xff";
	struct bytes whole = buf_view(&s->whole);
	size_t from = below(s, whole.n), n = 1 + below(s, whole.n - from);
	struct bytes head = bytes_cut(whole, 0, from);
	struct bytes part = bytes_cut(whole, from, n);
	struct bytes tail = bytes_cut(whole, from + n, whole.n);

	if (below(s, 3) == 0)
		part = (struct bytes){ &fillers[below(s, sizeof(fillers) - 1)],
			1 };
	tail = bytes_cut(tail, 0, below(s, tail.n + 1));
	buf_clear(&s->subject);
	buf_add(&s->subject, head);
	while (s->subject.n + tail.n < MATCH_SUBJECT_MAX)
		buf_add(&s->subject, part);
	buf_add(&s->subject, tail);
	if (s->subject.n > MATCH_SUBJECT_MAX)
		s->subject.n = MATCH_SUBJECT_MAX;
}

/* takes its place among the worst, of which a line is only one */
static void
note(struct search *s, const struct sig_line *line, uint64_t ns,
    enum regex_result result)
{
	size_t i = 0;

	while (i < WORST - 1 && s->worst[i].line != line &&
	       s->worst[i].line != NULL)
		i++;
	struct hard *h = &s->worst[i];
	if (h->line != NULL && h->ns >= ns)
		return;
	h->line = line;
	h->ns = ns;
	h->result = result;
	buf_clear(&h->bytes);
	buf_add(&h->bytes, buf_view(&s->subject));
	for (; i > 0 && s->worst[i - 1].ns < s->worst[i].ns; i--) {
		struct hard swap = s->worst[i];
		s->worst[i] = s->worst[i - 1];
		s->worst[i - 1] = swap;
	}
}

static void
try_line(struct search *s, const struct sig_line *line, unsigned tries)
{
	struct regex_groups groups;

	for (unsigned i = 0; i < tries; i++) {
		if (i % 8 == 0 && !specimen_find(line->regex, s->scratch,
		                      below(s, 1 << 20), SEEDS, &s->whole))
			return;
		make_subject(s);
		uint64_t began = os_cpu_ns();
		enum regex_result r = regex_match(
		    line->regex, s->scratch, buf_view(&s->subject), &groups);
		note(s, line, os_cpu_ns() - began, r);
	}
}

static void
ignore(void *ctx, const struct finding *f)
{
	(void)ctx, (void)f;
}

struct outcome {
	double ms;
	const char *said;
};

/* a response through a core that remembers nothing */
static struct outcome
feed(const struct sigdb *db, const struct response *res)
{
	struct match_options options = { .wall_us = os_wall_us,
		.cpu_us = os_cpu_us };
	struct matcher *m = matcher_new(db, &options, ignore, NULL);
	const struct match_counts *counts = matcher_counts(m);
	struct outcome o;

	uint64_t began = os_cpu_ns();
	matcher_feed(m, res);
	o.ms = (double)(os_cpu_ns() - began) / 1e6;
	o.said = counts->over_budget > 0 ? "out of time"
	         : counts->gave_up > 0   ? "gave up"
	                                 : "";
	matcher_free(m);
	return o;
}

/*
 * As the answer to the line's own probe, and as one to unknown words, when
 * every probe's lines may be meant; the first time patterns are compiled.
 */
static double
match(const struct sigdb *db, const struct hard *h)
{
	static const char *const results[] = { "matched", "missed", "gave up" };
	struct outcome o, worst = { 0 };
	struct response res = { .got = buf_view(&h->bytes),
		.whole = h->bytes.n };

	for (int i = 0; i < 4; i++) {
		const struct sig_probe *probe = &db->probe[h->line->probe];
		res.proto = probe->proto;
		res.probe = i < 2 ? probe->name : NULL;
		res.sent = i < 2 ? (struct bytes){ 0 } : BYTES("\x01\x02\x03");
		o = feed(db, &res);
		if (i % 2 != 0 && o.ms > worst.ms)
			worst = o;
	}
	printf("  %8.2f %8s %8.2f %-12s %s:%u (%s)\n", (double)h->ns / 1e6,
	    results[h->result], worst.ms, worst.said, h->line->place.file,
	    h->line->place.line, h->line->service);
	return worst.ms;
}

/* every pattern has been compiled: only matching is measured */
static void
search(const char *name)
{
	struct bytes text =
	    name != NULL ? bench_file(name) : (struct bytes){ 0 };
	struct sigdb *db = bench_load(name, text);
	struct search s = { .scratch = regex_scratch_new(REGEX_JIT),
		.random = 1 };
	double worst = 0;

	for (size_t i = 0; i < db->n_line; i++)
		if (db->line[i]->kind != SIG_CLIENT)
			try_line(&s, db->line[i], TRIES_FIRST);
	for (size_t i = 0; i < WORST && s.worst[i].line != NULL; i++)
		try_line(&s, s.worst[i].line, TRIES_AGAIN);
	printf(
	    "%s\n   confirm          response\n        ms                ms\n",
	    name != NULL ? name : "hark's own signatures");
	for (size_t i = 0; i < WORST && s.worst[i].line != NULL; i++) {
		double ms = match(db, &s.worst[i]);
		worst = ms > worst ? ms : worst;
	}
	printf("  the worst response takes %.1f ms\n", worst);
	for (size_t i = 0; i < WORST; i++)
		buf_release(&s.worst[i].bytes);
	buf_release(&s.whole);
	buf_release(&s.subject);
	regex_scratch_free(s.scratch);
	sigdb_free(db);
	free((void *)(uintptr_t)text.p);
}

int
main(int argc, char **argv)
{
	if (argc < 2)
		search(NULL);
	for (int i = 1; i < argc; i++)
		search(argv[i]);
	return 0;
}
