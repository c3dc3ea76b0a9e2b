/*
 * match: the matching core against the linear scan, in one run.
 *
 *	bench/match [SIGNATURES]...
 *
 * Measures our own signatures, or each file named, over the same responses
 * (bench/corpus.h): all lines with PCRE2's interpreter, as Nmap does it; the
 * core with JIT code; the core with the interpreter.  Times are CPU times of
 * the thread, what the clock itself takes is taken off, and ratios are taken
 * within the run.
 */
#include "match/match.h"
#include "base/os.h"
#include "base/xalloc.h"
#include "bench/bench.h"
#include "bench/corpus.h"
#include "match/narrow.h"
#include "match/regex.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PASSES = 3, EQUALS = 10000, TIMED_MS = 700, PAIRS = 7 };

/* what one reading of the clock takes */
static uint64_t
clock_cost(void)
{
	uint64_t began = os_cpu_ns();

	for (int i = 0; i < 1000; i++)
		os_cpu_ns();
	return (os_cpu_ns() - began) / 1000;
}

static double
resident_mb(void)
{
	unsigned long total = 0, resident = 0;
	FILE *f = fopen("/proc/self/statm", "r");

	if (f == NULL || fscanf(f, "%lu %lu", &total, &resident) != 2)
		resident = 0;
	if (f != NULL)
		fclose(f);
	return (double)resident * (double)sysconf(_SC_PAGESIZE) / 1e6;
}

/* --- one way of matching --- */

struct answer {
	uint64_t hash; /* of the line and all fields */
	char signature[64];
};

struct way {
	const char *name;
	struct match_options options;
	uint64_t *ns;          /* by item: the least of all passes */
	uint64_t first_ns;     /* the first pass in all */
	struct answer *answer; /* by item */
	struct answer *at;     /* where the sink writes */
	uint64_t gave_up, over_budget;
};

static void
add_hash(uint64_t *h, const char *s)
{
	for (; s != NULL && *s != '\0'; s++)
		*h = (*h ^ (uint8_t)*s) * 0x100000001b3u;
	*h = (*h ^ 0x100) * 0x100000001b3u;
}

static void
note(void *ctx, const struct finding *f)
{
	struct answer *a = ((struct way *)ctx)->at;

	if (f->about_client)
		return;
	a->hash = 0;
	add_hash(&a->hash, f->signature);
	for (int i = 0; i < FIELD_N; i++)
		add_hash(&a->hash, f->field[i]);
	for (size_t i = 0; i < f->n_cpe; i++)
		add_hash(&a->hash, f->cpe[i]);
	a->hash ^= f->offset << 32 ^ f->matched.n;
	snprintf(a->signature, sizeof(a->signature), "%s",
	    f->signature != NULL ? f->signature : "none");
}

static void
run(struct way *w, const struct sigdb *db, const struct corpus *c, int passes)
{
	uint64_t cost = clock_cost();

	w->ns = xcalloc(c->n, sizeof(*w->ns));
	w->answer = xcalloc(c->n, sizeof(*w->answer));
	struct matcher *m = matcher_new(db, &w->options, note, w);
	for (int pass = 0; pass < passes; pass++) {
		for (size_t i = 0; i < c->n; i++) {
			w->at = &w->answer[i];
			uint64_t began = os_cpu_ns();
			matcher_feed(m, &c->v[i].res);
			uint64_t took = os_cpu_ns() - began;
			took = took > cost ? took - cost : 0;
			if (pass == 0)
				w->first_ns += took;
			if (pass == 0 || took < w->ns[i])
				w->ns[i] = took;
		}
	}
	w->gave_up = matcher_counts(m)->gave_up / (unsigned)passes;
	w->over_budget = matcher_counts(m)->over_budget / (unsigned)passes;
	matcher_free(m);
}

static int
by_value(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

static uint64_t
total(const struct way *w, size_t n)
{
	uint64_t sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += w->ns[i];
	return sum;
}

static void
print_way(const struct way *w, const struct corpus *c, uint64_t linear)
{
	uint64_t *v = xcalloc(c->n, sizeof(*v)), sum = total(w, c->n);

	memcpy(v, w->ns, c->n * sizeof(*v));
	qsort(v, c->n, sizeof(*v), by_value);
	printf(
	    "  %-22s %9.0f %7.1f %9.2f %8.2f %9.1f %9.1f %9.1f %8.1f %6llu\n",
	    w->name, (double)c->n / ((double)sum / 1e9),
	    (double)c->bytes / 1e6 / ((double)sum / 1e9),
	    (double)sum / 1e3 / (double)c->n, (double)v[c->n / 2] / 1e3,
	    (double)v[c->n - 1 - c->n / 100] / 1e3,
	    (double)v[c->n - 1 - c->n / 1000] / 1e3, (double)v[c->n - 1] / 1e3,
	    (double)linear / (double)sum, (unsigned long long)w->gave_up);
	free(v);
}

static void
print_kinds(
    const struct way *linear, const struct way *core, const struct corpus *c)
{
	for (int k = 0; k < KIND_N; k++) {
		uint64_t a = 0, b = 0;
		for (size_t i = 0; i < c->n; i++) {
			a += (int)c->v[i].kind == k ? linear->ns[i] : 0;
			b += (int)c->v[i].kind == k ? core->ns[i] : 0;
		}
		if (c->of[k] > 0)
			printf("    %-14s %6zu  %9.1f us -> %7.2f us  %7.1f\n",
			    kind_name((enum kind)k), c->of[k],
			    (double)a / 1e3 / (double)c->of[k],
			    (double)b / 1e3 / (double)c->of[k],
			    (double)a / (double)b);
	}
}

static size_t
differences(const struct way *a, const struct way *b, const struct corpus *c)
{
	size_t n = 0;

	for (size_t i = 0; i < c->n; i++) {
		if (a->answer[i].hash == b->answer[i].hash)
			continue;
		if (n++ < 10)
			printf("    %s, %zu bytes: %s, not %s\n",
			    kind_name(c->v[i].kind), c->v[i].res.got.n,
			    b->answer[i].signature, a->answer[i].signature);
	}
	return n;
}

static void
way_release(struct way *w)
{
	free(w->ns);
	free(w->answer);
}

/* --- the other figures --- */

static void
print_start(const char *name, struct bytes text, double bytes)
{
	double before = resident_mb();
	uint64_t began = os_cpu_ns();
	struct sigdb *db = bench_load(name, text);
	double ms = (double)(os_cpu_ns() - began) / 1e6;
	struct narrow_stats s = narrow_stats(db->narrow);
	struct regex_scratch *scratch = regex_scratch_new(REGEX_JIT);
	struct regex_groups groups;

	printf("  start: %.1f ms CPU to read and index %zu lines (%zu strings, "
	       "%zu lines without, %zu in the longest chain)\n",
	    ms, s.lines, s.literals, s.always, s.longest);
	for (size_t i = 0; i < db->n_line; i++)
		regex_match(db->line[i]->regex, scratch, BYTES("x"), &groups);
	printf("  resident with every pattern compiled: %.1f MB more than "
	       "without signatures (%.1f, of it the responses %.1f)\n",
	    resident_mb() - before, before, bytes / 1e6);
	regex_scratch_free(scratch);
	sigdb_free(db);
}

static void
print_equals(const struct sigdb *db)
{
	static const struct bytes banner = BYTES("SSH-2.0-OpenSSH_9.6p1\r\n");
	struct way w = { 0 };
	struct answer answer;
	struct response res = { .proto = PROTO_TCP,
		.probe = "NULL",
		.got = banner,
		.whole = banner.n };
	struct matcher *m = matcher_new(db, NULL, note, &w);

	w.at = &answer;
	uint64_t began = os_cpu_ns();
	for (int i = 0; i < EQUALS; i++)
		matcher_feed(m, &res);
	printf("  %d equal banners: %.2f us each, %llu of them remembered\n",
	    EQUALS, (double)(os_cpu_ns() - began) / 1e3 / EQUALS,
	    (unsigned long long)matcher_counts(m)->remembered);
	matcher_free(m);
}

struct worker {
	pthread_t thread;
	const struct sigdb *db;
	const struct corpus *c;
	uint64_t matched; /* set at the end */
};

static void *
work(void *worker)
{
	struct worker *w = worker;
	struct way sink = { 0 };
	struct answer answer;
	struct matcher *m = matcher_new(w->db, NULL, note, &sink);
	uint64_t end = os_wall_us() + TIMED_MS * 1000;
	size_t i = 0;

	sink.at = &answer;
	for (; i % 64 != 0 || os_wall_us() < end; i++)
		matcher_feed(m, &w->c->v[i % w->c->n].res);
	w->matched = i;
	matcher_free(m);
	return NULL;
}

static double
in_threads(const struct sigdb *db, const struct corpus *c, int n)
{
	struct worker w[2] = { { .db = db, .c = c }, { .db = db, .c = c } };
	uint64_t sum = 0;

	for (int i = 0; i < n; i++)
		if (pthread_create(&w[i].thread, NULL, work, &w[i]) != 0)
			exit(1);
	for (int i = 0; i < n; i++) {
		pthread_join(w[i].thread, NULL);
		sum += w[i].matched;
	}
	return (double)sum;
}

static int
by_ratio(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/* one thread, then two, again and again: a machine has its moods */
static void
print_threads(const struct sigdb *db, const struct corpus *c)
{
	double ratio[PAIRS];

	for (int i = 0; i < PAIRS; i++) {
		double one = in_threads(db, c, 1);
		ratio[i] = in_threads(db, c, 2) / one;
	}
	qsort(ratio, PAIRS, sizeof(*ratio), by_ratio);
	printf("  two threads: %.2f times one (median of %d pairs, %.2f to "
	       "%.2f)\n",
	    ratio[PAIRS / 2], PAIRS, ratio[0], ratio[PAIRS - 1]);
}

static void
measure(const char *name, const struct corpus *c)
{
	struct bytes text =
	    name != NULL ? bench_file(name) : (struct bytes){ 0 };
	struct way linear = { .name = "linear, interpreter",
		.options = { .mode = MATCH_LINEAR, .nmap_exact = true } };
	struct way core = { .name = "core" };
	struct way exact = { .name = "core, interpreter",
		.options = { .nmap_exact = true } };

	core.options.wall_us = os_wall_us;
	core.options.cpu_us = os_cpu_us;
	printf("\n%s\n", name != NULL ? name : "hark's own signatures");
	print_start(name, text, (double)c->bytes);
	/* what the interpreter used first is never translated: two of them */
	struct sigdb *db = bench_load(name, text),
	             *interpreted = bench_load(name, text);
	run(&core, db, c, PASSES);
	run(&exact, interpreted, c, PASSES);
	run(&linear, interpreted, c, 1);
	uint64_t sum = total(&linear, c->n);
	printf("  %-22s %9s %7s %9s %8s %9s %9s %9s %8s %6s\n", "", "per s",
	    "MB/s", "mean us", "median", "p99", "p999", "max", "ratio",
	    "gaveup");
	print_way(&linear, c, sum);
	print_way(&exact, c, sum);
	print_way(&core, c, sum);
	printf("  first pass of the core: %.1f times the linear scan\n",
	    (double)sum / (double)core.first_ns);
	print_kinds(&linear, &core, c);
	printf("  interpreted: %zu differences\n",
	    differences(&linear, &exact, c));
	printf("  core: %zu differences, %llu given up for their time\n",
	    differences(&linear, &core, c),
	    (unsigned long long)core.over_budget);
	print_equals(db);
	print_threads(db, c);
	way_release(&linear);
	way_release(&core);
	way_release(&exact);
	sigdb_free(db);
	sigdb_free(interpreted);
	free((void *)(uintptr_t)text.p);
}

int
main(int argc, char **argv)
{
	const char *corpora = getenv("HARK_CORPORA");
	char recog[4096] = "";

	if (corpora != NULL)
		snprintf(
		    recog, sizeof(recog), "%s/recog/wire.open.jsonl", corpora);
	struct corpus *c = corpus_new(recog[0] != '\0' ? recog : NULL, 1);
	printf("%zu responses, %.1f MB:", c->n, (double)c->bytes / 1e6);
	for (int k = 0; k < KIND_N; k++)
		printf("%s %zu %s", k > 0 ? "," : "", c->of[k],
		    kind_name((enum kind)k));
	putchar('\n');
	if (argc < 2)
		measure(NULL, c);
	for (int i = 1; i < argc; i++)
		measure(argv[i], c);
	corpus_free(c);
	return 0;
}
