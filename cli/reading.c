#include "cli/reading.h"

#include "capture/source.h"
#include "cli/interrupt.h"
#include "cli/progress.h"
#include "cli/say.h"

#include <pthread.h>
#include <string.h>
#include <unistd.h>

enum {
	LOOK_UP_MS = 200, /* from a pipe, to see whether to stop */
	STRIDE = 1 << 10, /* packets between two looks at the progress */
};

/* what the workers share */
struct job {
	const struct captures *captures;
	_Atomic size_t next; /* file that nobody has taken */
	atomic_bool unread, damaged;
	struct progress progress;
};

struct worker {
	pthread_t thread;
	struct job *job;
	struct pipeline *pipeline;
};

/* until the capture ends, or the user ends it */
static enum source_result
feed_all(struct pipeline *p, struct source *src, struct progress *progress,
    struct err *err)
{
	struct packet packet;
	enum source_result got = SOURCE_PACKET;
	uint64_t told = 0;

	while (!interrupt_came() &&
	       (got == SOURCE_PACKET || got == SOURCE_QUIET)) {
		got = source_next(src, &packet, err);
		if (got == SOURCE_PACKET)
			pipeline_feed(p, &packet);
		if (progress != NULL &&
		    (got != SOURCE_PACKET || packet.frame % STRIDE == 0)) {
			uint64_t taken = source_taken(src);
			progress_add(progress, taken - told);
			told = taken;
		}
	}
	return got;
}

enum read_end
reading_one(struct pipeline *p, const char *path, struct progress *progress,
    struct err *err)
{
	const struct source_options options = {
		.wait_ms = LOOK_UP_MS,
		.secrets = pipeline_secrets,
		.secrets_ctx = p,
	};
	enum source_refusal why = REFUSED_OTHER;
	enum source_result got = SOURCE_REFUSED;
	struct source *src = source_open_with(path, &options, &why, err);

	if (src != NULL) {
		pipeline_begin(p);
		got = feed_all(p, src, progress, err);
		pipeline_end(p);
		source_close(src);
	}
	if (interrupt_came())
		return READ_INTERRUPTED;
	if (got == SOURCE_DAMAGED)
		return READ_DAMAGED;
	if (got == SOURCE_REFUSED)
		return why == REFUSED_DAMAGED ? READ_BROKEN : READ_REFUSED;
	return READ_WHOLE;
}

enum read_end
reading_one_said(
    struct pipeline *p, const char *path, struct progress *progress)
{
	struct err err;
	enum read_end end = reading_one(p, path, progress, &err);

	if (end != READ_WHOLE && end != READ_INTERRUPTED)
		say("%s: %s", strcmp(path, "-") == 0 ? "standard input" : path,
		    err.text);
	return end;
}

static void
read_file(struct worker *w, const char *path)
{
	switch (reading_one_said(w->pipeline, path, &w->job->progress)) {
	case READ_DAMAGED:
	case READ_BROKEN:
		atomic_store(&w->job->damaged, true);
		break;
	case READ_REFUSED:
		atomic_store(&w->job->unread, true);
		break;
	case READ_WHOLE:
	case READ_INTERRUPTED:
		break;
	}
}

static void *
work(void *worker)
{
	struct worker *w = worker;
	const struct captures *c = w->job->captures;
	size_t i;

	while (!interrupt_came() &&
	       (i = atomic_fetch_add(&w->job->next, 1)) < c->n)
		read_file(w, c->v[i].path);
	pipeline_finish(w->pipeline);
	return NULL;
}

/* no more than there are files to read */
static size_t
workers_for(const struct captures *c, size_t wanted)
{
	long processors = sysconf(_SC_NPROCESSORS_ONLN);

	if (wanted == 0)
		wanted = processors > 0 ? (size_t)processors : 1;
	if (wanted > WORKERS_MAX)
		wanted = WORKERS_MAX;
	if (wanted > c->n)
		wanted = c->n > 0 ? c->n : 1;
	return wanted;
}

/* 0 when some file has no size */
static uint64_t
size_of_all(const struct captures *c)
{
	uint64_t total = 0;

	for (size_t i = 0; i < c->n; i++) {
		if (c->v[i].size == 0)
			return 0;
		total += c->v[i].size;
	}
	return total;
}

/* the first worker is this thread; one that cannot be started is done without
 */
static void
run_all(struct worker *w, size_t n)
{
	size_t started = 1;

	while (started < n &&
	       pthread_create(&w[started].thread, NULL, work, &w[started]) == 0)
		started++;
	work(&w[0]);
	for (size_t i = 1; i < n; i++)
		if (i < started)
			pthread_join(w[i].thread, NULL);
		else
			pipeline_finish(w[i].pipeline);
}

struct reading
reading_run(
    const struct identify *id, const struct captures *captures, size_t workers)
{
	const struct identify_options *o = id->options;
	struct job job = { .captures = captures };
	struct worker w[WORKERS_MAX];
	struct pipeline_setup setup = id->setup;
	size_t n = workers_for(captures, workers);

	/* what is allowed is for all of them */
	if (setup.memory == 0)
		setup.memory = capture_limits_default().memory;
	setup.memory /= n;
	for (size_t i = 0; i < n; i++)
		w[i] = (struct worker){ .job = &job,
			.pipeline = pipeline_new(&setup) };
	progress_begin(&job.progress, NULL,
	    !o->quiet && !outputs_share_terminal(&o->outputs),
	    size_of_all(captures));
	run_all(w, n);
	progress_end(&job.progress);
	for (size_t i = 1; i < n; i++) {
		pipeline_merge(w[0].pipeline, w[i].pipeline);
		if (o->verbose > 0)
			matching_say_costly(w[i].pipeline->matcher);
		pipeline_free(w[i].pipeline);
	}
	return (struct reading){ w[0].pipeline, captures->unread || job.unread,
		captures->damaged || job.damaged };
}
