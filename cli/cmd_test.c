/*
 * hark test: captures held against what must be found in them.
 */
#include "cli/interrupt.h"
#include "cli/matching.h"
#include "cli/reading.h"
#include "cli/say.h"
#include "cli/signatures.h"
#include "cli/test_junit.h"
#include "cli/verbs.h"

#include "base/os.h"
#include "base/text.h"
#include "base/xalloc.h"
#include "replay/schema.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct test_options {
	struct signature_options signatures;
	struct match_options matching;
	bool accept, strict, quiet;
	const char *junit;
	size_t workers; /* 0: as many as there are processors */
};

static const struct option test_table[] = {
	{ NULL, "--accept", NULL,
	    "write what is found now as the new expectation where it is "
	    "different",
	    option_flag, offsetof(struct test_options, accept) },
	{ NULL, "--strict", NULL,
	    "keys and hosts that are not expected are a difference, too",
	    option_flag, offsetof(struct test_options, strict) },
	{ NULL, "--junit", "FILE", "write what came of it as JUnit's XML",
	    option_text, offsetof(struct test_options, junit) },
	{ "-q", "--quiet", NULL, "leave out the fixtures that passed",
	    option_flag, offsetof(struct test_options, quiet) },
	{ NULL, "--workers", "N",
	    "test N fixtures side by side (as many as there are processors)",
	    option_number, offsetof(struct test_options, workers) },
	{ 0 },
};

static const struct option_group test_groups[] = {
	{ "Options", test_table, 0 },
	{ "Signatures", signature_options,
	    offsetof(struct test_options, signatures) },
	{ "Matching", matching_options,
	    offsetof(struct test_options, matching) },
	{ 0 },
};

/* what the workers share */
struct job {
	const struct trial_setup *setup;
	struct trial *trial;
	size_t n;
	bool quiet;
	pthread_mutex_t lock; /* of what follows */
	size_t next;          /* that nobody has taken */
	size_t printed;
	bool *done;
};

/* "#" and "\" in a name have a meaning in TAP */
static void
print_name(const char *name)
{
	struct buf text = { 0 };

	text_add(&text, bytes_str(name));
	for (size_t i = 0; i < text.n; i++) {
		if (text.p[i] == '#' || text.p[i] == '\\')
			putchar('\\');
		putchar(text.p[i]);
	}
	buf_release(&text);
}

static void
print_trial(const struct job *job, size_t i)
{
	const struct trial *t = &job->trial[i];
	bool ok = t->verdict == TRIAL_PASSED || t->verdict == TRIAL_ACCEPTED;
	struct bytes why = buf_view(&t->why);

	if (t->verdict == TRIAL_NOT_RUN ||
	    (t->verdict == TRIAL_PASSED && job->quiet))
		return;
	printf("%sok %zu - ", ok ? "" : "not ", i + 1);
	print_name(trial_name(t));
	putchar('\n');
	while (why.n > 0) {
		const uint8_t *end = memchr(why.p, '\n', why.n);
		size_t n = end != NULL ? (size_t)(end - why.p) : why.n;
		printf("# %.*s\n", (int)n, (const char *)why.p);
		why = bytes_cut(why, n + 1, why.n);
	}
}

/* the next trial to run, or NULL; `last` is one that is done, or NULL */
static struct trial *
go_on(struct job *job, const struct trial *last)
{
	struct trial *t = NULL;

	pthread_mutex_lock(&job->lock);
	if (last != NULL)
		job->done[last - job->trial] = true;
	for (; job->printed < job->n && job->done[job->printed]; job->printed++)
		print_trial(job, job->printed);
	if (!interrupt_came() && job->next < job->n)
		t = &job->trial[job->next++];
	pthread_mutex_unlock(&job->lock);
	return t;
}

static void *
work(void *ctx)
{
	struct job *job = ctx;
	struct trial *t = NULL;

	while ((t = go_on(job, t)) != NULL)
		trial_run(t, job->setup);
	return NULL;
}

static size_t
workers_for(size_t wanted, size_t n)
{
	long processors = sysconf(_SC_NPROCESSORS_ONLN);

	if (wanted == 0)
		wanted = processors > 0 ? (size_t)processors : 1;
	if (wanted > WORKERS_MAX)
		wanted = WORKERS_MAX;
	return wanted < n ? wanted : n;
}

static void
run_all(struct job *job, size_t workers)
{
	pthread_t thread[WORKERS_MAX];
	size_t started = 1;

	while (started < workers &&
	       pthread_create(&thread[started], NULL, work, job) == 0)
		started++;
	work(job);
	for (size_t i = 1; i < started; i++)
		pthread_join(thread[i], NULL);
}

static enum exit_code
status_of(const struct trial *trial, size_t n)
{
	static const struct {
		enum verdict verdict;
		const char *name;
		enum exit_code status; /* the first one that came counts */
	} kinds[] = {
		{ TRIAL_BROKEN, "broken", EXIT_FAILED },
		{ TRIAL_DAMAGED, "damaged", EXIT_DAMAGED },
		{ TRIAL_DIFFERENT, "different", EXIT_DIFFERENT },
		{ TRIAL_NOT_RUN, "not run", EXIT_INTERRUPTED },
		{ TRIAL_ACCEPTED, "accepted", EXIT_FINE },
		{ TRIAL_PASSED, "passed", EXIT_FINE },
	};
	enum exit_code status = EXIT_FINE;
	const char *before = "# ";

	for (size_t k = 0; k < sizeof(kinds) / sizeof(kinds[0]); k++) {
		size_t of_kind = 0;
		for (size_t i = 0; i < n; i++)
			of_kind += trial[i].verdict == kinds[k].verdict;
		if (of_kind == 0 && kinds[k].verdict != TRIAL_PASSED)
			continue;
		if (of_kind > 0 && status == EXIT_FINE)
			status = kinds[k].status;
		printf("%s%zu %s", before, of_kind, kinds[k].name);
		before = ", ";
	}
	putchar('\n');
	return interrupt_came() ? EXIT_INTERRUPTED : status;
}

static enum exit_code
test_all(const struct fixtures *fixtures, const struct trial_setup *setup,
    const struct test_options *options)
{
	size_t n = fixtures->n;
	struct trial *trial = xcalloc(n, sizeof(*trial));
	struct job job = { .setup = setup,
		.trial = trial,
		.n = n,
		.quiet = options->quiet,
		.lock = PTHREAD_MUTEX_INITIALIZER,
		.done = xcalloc(n, sizeof(bool)) };
	struct err err;

	for (size_t i = 0; i < n; i++)
		trial[i].fixture = &fixtures->v[i];
	printf("TAP version 14\n1..%zu\n", n);
	run_all(&job, workers_for(options->workers, n));
	if (interrupt_came())
		printf("Bail out! interrupted\n");
	enum exit_code status = status_of(trial, n);
	if (options->junit != NULL &&
	    !test_junit_save(options->junit, trial, n, &err)) {
		say("%s: %s", options->junit, err.text);
		status = EXIT_FAILED;
	}
	for (size_t i = 0; i < n; i++)
		trial_release(&trial[i]);
	free(trial);
	free(job.done);
	return status;
}

static bool
find_fixtures(struct fixtures *all, const struct words *paths)
{
	struct err err;

	for (size_t i = 0; i < paths->n; i++)
		if (!fixtures_add(all, paths->v[i], &err)) {
			say("%s", err.text);
			return false;
		}
	fixtures_finish(all);
	return true;
}

static enum exit_code
run_test(const struct call *call, void *o)
{
	struct test_options *options = o;
	struct fixtures all = { 0 };
	enum exit_code status = EXIT_FAILED;
	struct sigdb *db = NULL;

	if (call->operands.n == 0) {
		say("test which fixtures? See \"hark test --help\"");
		return EXIT_USAGE;
	}
	if (find_fixtures(&all, &call->operands) &&
	    (db = signatures_open(&options->signatures.files,
	         options->signatures.no_defaults, SIG_MATCH_ONLY, NULL)) !=
	        NULL) {
		struct port_names *names = port_names_new();
		struct trial_setup setup = {
			.pipeline = { .db = db,
			    .matching = &options->matching,
			    .names = names,
			    .seed = os_seed() },
			.schema = schema_load(),
			.accept = options->accept,
			.strict = options->strict,
		};
		interrupt_catch();
		status = test_all(&all, &setup, options);
		json_decref(setup.schema);
		port_names_free(names);
		sigdb_free(db);
	}
	fixtures_release(&all);
	return status;
}

static void
release_test(void *o)
{
	signature_options_release(&((struct test_options *)o)->signatures);
}

const struct verb verb_test = {
	"test",
	"PATH...",
	"captures with what must be found in them beside them: X.pcap and "
	"X.expect.jsonl",
	test_groups,
	sizeof(struct test_options),
	run_test,
	release_test,
	CONFINED_FIRST,
};
