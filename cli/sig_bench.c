/*
 * hark sig bench: what the lines cost, on their examples and on noise.
 */
#include "cli/sig.h"

#include "base/os.h"
#include "base/xalloc.h"
#include "match/match.h"
#include "match/narrow.h"
#include "match/noise.h"
#include "match/regex.h"

#include <inttypes.h>
#include <stdlib.h>

enum { PASSES = 8, COSTLIEST = 10, CLOCK_READINGS = 1000 };

/* what is matched: an example, or noise */
struct subject {
	struct bytes bytes;
	const struct sig_example *example; /* NULL: noise */
	const struct sig_line *line;       /* whose example it is */
	struct noise noise;
	uint64_t ns; /* the shortest of the passes */
};

/* what the attempts of one line took */
struct cost {
	const struct sig_line *line;
	uint64_t tries; /* of one pass */
	uint64_t pass;  /* nanoseconds of the pass at hand */
	uint64_t ns;    /* of the shortest pass: nobody stood in its way */
};

struct bench {
	const struct sigdb *db;
	struct arena arena;      /* the noise */
	struct subject *subject; /* examples, then noise */
	size_t n_subject, cap_subject;
	size_t n_example;
	struct cost *cost; /* by line, then the costliest first */
	uint64_t clock_ns; /* what a reading of the clock takes */
};

static uint64_t
since(const struct bench *b, uint64_t began)
{
	uint64_t took = os_wall_ns() - began;

	return took > b->clock_ns ? took - b->clock_ns : 0;
}

/* --- subjects --- */

static void
add_subject(struct bench *b, struct subject s)
{
	s.ns = UINT64_MAX;
	b->subject = xgrow(
	    b->subject, b->n_subject, &b->cap_subject, sizeof(*b->subject));
	b->subject[b->n_subject++] = s;
}

static void
add_examples(struct bench *b, const struct sig_line *line)
{
	if (line->kind == SIG_CLIENT)
		return;
	for (const struct sig_example *e = line->examples; e != NULL;
	     e = e->next)
		if (!e->counter)
			add_subject(b, (struct subject){ .bytes = e->bytes,
			                   .example = e,
			                   .line = line });
}

static void
add_noise(struct bench *b)
{
	struct buf bytes = { 0 };
	struct noise noise;

	for (size_t i = 0; noise_get(i, &noise, &bytes); i++)
		add_subject(b, (struct subject){ .bytes = arena_bytes(&b->arena,
		                                     buf_view(&bytes)),
		                   .noise = noise });
	buf_release(&bytes);
}

/* --- whole responses --- */

/* a finding_fn */
static void
ignore(void *ctx, const struct finding *f)
{
	(void)ctx, (void)f;
}

/* an example as the answer to its probe, noise as nobody knows to what */
static struct response
response_of(const struct bench *b, const struct subject *s)
{
	struct response res = { .got = s->bytes, .whole = s->bytes.n };

	if (s->line == NULL)
		return res;
	const struct sig_probe *probe = &b->db->probe[s->line->probe];
	res.proto = probe->proto;
	res.probe = probe->name;
	return res;
}

static void
time_responses(struct bench *b)
{
	struct matcher *m = matcher_new(b->db, NULL, ignore, NULL);

	/* the first pass compiles; its times are the longest and fall away */
	for (int pass = 0; pass < PASSES; pass++)
		for (size_t i = 0; i < b->n_subject; i++) {
			struct subject *s = &b->subject[i];
			struct response res = response_of(b, s);
			uint64_t began = os_wall_ns();
			matcher_feed(m, &res);
			uint64_t took = since(b, began);
			if (took < s->ns)
				s->ns = took;
		}
	matcher_free(m);
}

/* --- lines --- */

struct trying {
	struct bench *bench;
	struct regex_scratch *scratch;
	struct narrow_scan *scan;
};

static bool
time_line(struct trying *t, uint32_t id, struct bytes subject)
{
	struct cost *c = &t->bench->cost[id];
	struct regex_groups groups;
	uint64_t began = os_wall_ns();
	enum regex_result r =
	    regex_match(c->line->regex, t->scratch, subject, &groups);

	c->pass += since(t->bench, began);
	c->tries++;
	return r == REGEX_HIT;
}

/* the lines that the matcher would try for an example, up to the winner */
static void
time_chain(struct trying *t, const struct subject *s)
{
	const struct sigdb *db = t->bench->db;
	const struct sig_list *chain = &db->probe[s->line->probe].chain;
	uint32_t id;

	for (size_t i = 0; i < chain->n; i++)
		for (uint32_t at = 0;
		     narrow_next(t->scan, chain->v[i], &at, &id);)
			if (time_line(t, id, s->bytes))
				return;
}

/* noise: all that the index leaves */
static void
time_all(struct trying *t, const struct subject *s)
{
	for (uint32_t id = 0; id < t->bench->db->n_line; id++)
		if (t->bench->cost[id].line->kind != SIG_CLIENT &&
		    narrow_may(t->scan, id))
			time_line(t, id, s->bytes);
}

static void
time_pass(struct trying *t, bool first)
{
	const struct bench *b = t->bench;

	for (size_t i = 0; i < b->db->n_line; i++)
		b->cost[i].tries = b->cost[i].pass = 0;
	for (size_t i = 0; i < b->n_subject; i++) {
		narrow_scan(t->scan, b->subject[i].bytes);
		if (b->subject[i].line != NULL)
			time_chain(t, &b->subject[i]);
		else
			time_all(t, &b->subject[i]);
	}
	for (size_t i = 0; i < b->db->n_line; i++)
		if (first || b->cost[i].pass < b->cost[i].ns)
			b->cost[i].ns = b->cost[i].pass;
}

static int
by_cost(const void *a, const void *b)
{
	const struct cost *x = a, *y = b;

	if (x->ns != y->ns)
		return x->ns > y->ns ? -1 : 1;
	return x->line->id < y->line->id ? -1 : 1;
}

static void
time_lines(struct bench *b)
{
	struct trying t = { b, regex_scratch_new(REGEX_JIT),
		narrow_scan_new(b->db->narrow) };

	/* all patterns are compiled by now */
	for (int pass = 0; pass < PASSES; pass++)
		time_pass(&t, pass == 0);
	qsort(b->cost, b->db->n_line, sizeof(*b->cost), by_cost);
	narrow_scan_free(t.scan);
	regex_scratch_free(t.scratch);
}

/* --- what came of it --- */

struct summary {
	size_t n;
	uint64_t per_second, median_ns, p99_ns, max_ns;
	const struct subject *slowest;
};

static int
by_time(const void *a, const void *b)
{
	const struct subject *x = a, *y = b;

	return x->ns < y->ns ? -1 : x->ns > y->ns;
}

/* sorts them by time */
static struct summary
summary_of(struct subject *s, size_t n)
{
	struct summary sum = { .n = n };
	uint64_t all = 0;

	if (n == 0)
		return sum;
	qsort(s, n, sizeof(*s), by_time);
	for (size_t i = 0; i < n; i++)
		all += s[i].ns;
	sum.per_second = all > 0 ? n * 1000000000u / all : 0;
	sum.median_ns = s[n / 2].ns;
	sum.p99_ns = s[n * 99 / 100].ns;
	sum.max_ns = s[n - 1].ns;
	sum.slowest = &s[n - 1];
	return sum;
}

static void
add_slowest(struct buf *out, const struct subject *s)
{
	if (s->example == NULL)
		buf_str(out, s->noise.name);
	else
		buf_printf(out, "%s:%u", s->example->place.file,
		    s->example->place.line);
}

static double
us(uint64_t ns)
{
	return (double)ns / 1000;
}

static void
print_summary(const char *name, const struct summary *sum)
{
	struct buf slowest = { 0 };

	if (sum->n == 0)
		return;
	add_slowest(&slowest, sum->slowest);
	printf("%-9s %6zu %11" PRIu64 " %9.1f %9.1f %9.1f  ", name, sum->n,
	    sum->per_second, us(sum->median_ns), us(sum->p99_ns),
	    us(sum->max_ns));
	put_text(buf_cstr(&slowest));
	putchar('\n');
	buf_release(&slowest);
}

static void
print_text(const struct bench *b, const struct summary *examples,
    const struct summary *noise)
{
	printf("%-9s %6s %11s %9s %9s %9s  slowest\n", "", "number",
	    "responses/s", "median us", "p99 us", "max us");
	print_summary("examples", examples);
	print_summary("noise", noise);
	printf("\n%9s %7s %9s  costliest lines\n", "us", "tries", "us each");
	for (size_t i = 0; i < b->db->n_line && i < COSTLIEST; i++) {
		const struct cost *c = &b->cost[i];
		if (c->tries == 0)
			break;
		printf("%9.1f %7" PRIu64 " %9.2f  ", us(c->ns), c->tries,
		    us(c->ns) / (double)c->tries);
		put_place(&c->line->place);
		puts(c->line->service);
	}
}

static json_t *
summary_json(const struct summary *sum)
{
	json_t *o = json_object();
	struct buf slowest = { 0 };

	json_put_number(o, "responses", sum->n);
	if (sum->n == 0)
		return o;
	add_slowest(&slowest, sum->slowest);
	json_put_number(o, "per_second", sum->per_second);
	json_put_number(o, "median_ns", sum->median_ns);
	json_put_number(o, "p99_ns", sum->p99_ns);
	json_put_number(o, "max_ns", sum->max_ns);
	json_put_bytes(o, "slowest", buf_view(&slowest));
	buf_release(&slowest);
	return o;
}

static void
print_json(const struct bench *b, const struct summary *examples,
    const struct summary *noise)
{
	json_t *o = json_object(), *lines = json_array();

	json_object_set_new(o, "examples", summary_json(examples));
	json_object_set_new(o, "noise", summary_json(noise));
	for (size_t i = 0; i < b->db->n_line && i < COSTLIEST; i++) {
		const struct cost *c = &b->cost[i];
		if (c->tries == 0)
			break;
		json_t *line = json_object();
		sig_put_place(line, &c->line->place);
		json_put_text(line, "service", c->line->service);
		json_put_number(line, "tries", c->tries);
		json_put_number(line, "ns", c->ns);
		json_array_append_new(lines, line);
	}
	json_object_set_new(o, "lines", lines);
	json_print(stdout, o);
}

static uint64_t
clock_cost(void)
{
	uint64_t began = os_wall_ns();

	for (int i = 0; i < CLOCK_READINGS; i++)
		os_wall_ns();
	return (os_wall_ns() - began) / CLOCK_READINGS;
}

static void
bench(const struct sigdb *db, bool json)
{
	struct bench b = {
		.db = db,
		.cost = xcalloc(db->n_line + 1, sizeof(*b.cost)),
		.clock_ns = clock_cost(),
	};

	for (size_t i = 0; i < db->n_line; i++) {
		b.cost[i].line = db->line[i];
		add_examples(&b, db->line[i]);
	}
	b.n_example = b.n_subject;
	add_noise(&b);
	time_responses(&b);
	time_lines(&b);
	struct summary examples = summary_of(b.subject, b.n_example);
	struct summary noise =
	    summary_of(b.subject + b.n_example, b.n_subject - b.n_example);
	if (json)
		print_json(&b, &examples, &noise);
	else
		print_text(&b, &examples, &noise);
	free(b.subject);
	free(b.cost);
	arena_release(&b.arena);
}

static enum exit_code
run_bench(const struct call *call, void *o)
{
	const struct sig_options *options = o;
	enum load why;
	struct sigdb *db = signatures_open(
	    &call->operands, options->no_defaults, SIG_COMPILE_LAZILY, &why);

	if (db == NULL)
		return sig_exit_of(why);
	bench(db, options->json);
	sigdb_free(db);
	return sig_finish(EXIT_FINE);
}

const struct verb verb_sig_bench = {
	"sig bench",
	"[FILE]...",
	"time the signatures on their examples and on noise",
	sig_groups,
	sizeof(struct sig_options),
	run_bench,
	NULL,
	CONFINED_FIRST,
};
