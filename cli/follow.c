#include "cli/follow.h"

#include "base/os.h"
#include "base/xalloc.h"
#include "capture/source.h"
#include "cli/interrupt.h"
#include "cli/say.h"

#include <errno.h>
#include <fts.h>
#include <poll.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum {
	LOOK_MS = 300,    /* between two looks at the directories */
	KEEP_OPEN_S = 60, /* after it last grew */
	OPEN_MAX = 64,    /* files at once */
};

/* a file that was found; kept until the end, because packets name its path */
struct followed {
	char *path;
	dev_t dev;
	ino_t ino;
	uint64_t size;      /* when it was last read */
	time_t grown;       /* by its own account */
	uint64_t first_us;  /* of its first packet; UINT64_MAX: none yet */
	uint64_t frames;    /* fed so far */
	struct source *src; /* NULL: not open */
	bool is_new;        /* found in this look */
	bool is_ready;      /* there is something to be read */
	bool is_over;       /* no capture, or damaged */
};

struct follow {
	struct pipeline *pipeline;
	const struct words *roots;
	struct followed **v;
	size_t n, cap, n_open;
	void *tree; /* the same, by identity: tsearch(3) */
	bool verbose;
	struct follow_result result;
	uint64_t last_us; /* the latest packet's time ... */
	uint64_t at_ms;   /* ... and when it was read */
};

static int
by_identity(const void *a, const void *b)
{
	const struct followed *x = a, *y = b;

	if (x->dev != y->dev)
		return x->dev < y->dev ? -1 : 1;
	return x->ino < y->ino ? -1 : x->ino > y->ino;
}

/* new files in the order of their first packets, behind those known before */
static int
by_time(const void *a, const void *b)
{
	const struct followed *x = *(struct followed *const *)a;
	const struct followed *y = *(struct followed *const *)b;

	if (x->first_us != y->first_us)
		return x->first_us < y->first_us ? -1 : 1;
	return strcmp(x->path, y->path);
}

static void
close_file(struct follow *w, struct followed *f)
{
	if (f->src == NULL)
		return;
	source_close(f->src);
	f->src = NULL;
	w->n_open--;
}

static void
give_up(struct follow *w, struct followed *f, bool damaged, const char *why)
{
	close_file(w, f);
	f->is_over = true;
	w->result.damaged |= damaged;
	w->result.unread |= !damaged;
	say("%s: %s", f->path, why);
}

/*
 * tcpdump -z leaves a packed copy of a file that was read already, and takes
 * the file away.
 */
static bool
is_packed_copy(const struct follow *w, const char *path)
{
	const char *dot = strrchr(path, '.');
	size_t n = dot != NULL ? (size_t)(dot - path) : 0;

	if (dot == NULL ||
	    (strcmp(dot, ".gz") != 0 && strcmp(dot, ".zst") != 0))
		return false;
	for (size_t i = w->n; i > 0; i--)
		if (strncmp(w->v[i - 1]->path, path, n) == 0 &&
		    w->v[i - 1]->path[n] == '\0')
			return true;
	return false;
}

/* the time of the first packet of a file, if there is one yet */
static uint64_t
first_packet(const char *path)
{
	struct packet p = { .when_us = UINT64_MAX };
	const struct source_options growing = { .growing = true };
	struct err err;
	struct source *src = source_open_with(path, &growing, NULL, &err);

	if (src != NULL && source_next(src, &p, &err) != SOURCE_PACKET)
		p.when_us = UINT64_MAX;
	source_close(src);
	return p.when_us;
}

static struct followed *
add(struct follow *w, const char *path, const struct stat *st)
{
	struct followed *f = xcalloc(1, sizeof(*f));

	f->path = xstrdup(path);
	f->dev = st->st_dev;
	f->ino = st->st_ino;
	f->is_new = true;
	f->first_us = first_packet(path);
	f->is_over = is_packed_copy(w, path);
	w->v = xgrow(w->v, w->n, &w->cap, sizeof(struct followed *));
	w->v[w->n++] = f;
	if (tsearch(f, &w->tree, by_identity) == NULL)
		abort(); /* as xcalloc would: no memory */
	return f;
}

/* whether it is another file by now, or one that was begun anew */
static bool
is_other(struct followed *f, const char *path, uint64_t size)
{
	uint64_t first_us = first_packet(path);
	bool other = size < f->size ||
	             (f->first_us != UINT64_MAX && f->first_us != first_us);

	f->first_us = first_us;
	return other;
}

static void
meet(struct follow *w, const char *path, const struct stat *st)
{
	struct followed key = { .dev = st->st_dev, .ino = st->st_ino };
	struct followed *const *found = tfind(&key, &w->tree, by_identity);
	struct followed *f = found != NULL ? *found : NULL;
	uint64_t size = (uint64_t)st->st_size;

	if (f != NULL && size != f->size && is_other(f, path, size)) {
		tdelete(f, &w->tree, by_identity);
		close_file(w, f);
		f->is_over = true;
		f = NULL;
	}
	if (f == NULL)
		f = add(w, path, st);
	f->is_ready = !f->is_over && (size != f->size || f->is_new);
	f->size = size;
	f->grown = st->st_mtime;
}

/* one look at all directories; those that cannot be read now may be later */
static void
look(struct follow *w)
{
	size_t before = w->n;

	for (size_t i = 0; i < w->roots->n; i++) {
		char *const root[] = { w->roots->v[i], NULL };
		FTS *walk = fts_open(root, FTS_LOGICAL | FTS_NOCHDIR, NULL);
		FTSENT *e;
		while (walk != NULL && (e = fts_read(walk)) != NULL)
			if (e->fts_info == FTS_F)
				meet(w, e->fts_path, e->fts_statp);
		if (walk != NULL)
			fts_close(walk);
	}
	if (w->n > before)
		qsort(w->v + before, w->n - before, sizeof(struct followed *),
		    by_time);
}

static void
refused(struct follow *w, struct followed *f, enum source_refusal why,
    const char *text)
{
	f->is_over = true;
	if (why == REFUSED_DAMAGED)
		give_up(w, f, true, text);
	else if (why == REFUSED_UNREADABLE && access(f->path, F_OK) == 0)
		give_up(w, f, false, text);
	else if (why != REFUSED_UNREADABLE && w->verbose)
		say("%s: passed over: %s", f->path, text);
}

/* false: not now, or never; a file that was fed from is at the same packet */
static bool
open_file(struct follow *w, struct followed *f)
{
	const struct source_options growing = {
		.growing = true,
		.secrets = pipeline_secrets,
		.secrets_ctx = w->pipeline,
	};
	enum source_refusal why;
	struct packet p;
	struct err err;

	f->src = source_open_with(f->path, &growing, &why, &err);
	if (f->src == NULL) {
		refused(w, f, why, err.text);
		return false;
	}
	w->n_open++;
	for (uint64_t i = 0; i < f->frames; i++)
		if (source_next(f->src, &p, &err) != SOURCE_PACKET)
			break;
	return true;
}

/* reads on as far as the file goes now; whether there were packets */
static bool
read_on(struct follow *w, struct followed *f)
{
	struct packet p;
	struct err err;
	enum source_result got = SOURCE_QUIET;
	uint64_t before = f->frames;

	f->is_ready = f->is_new = false;
	if (f->src == NULL && !open_file(w, f))
		return false;
	while (!interrupt_came() &&
	       (got = source_next(f->src, &p, &err)) == SOURCE_PACKET) {
		pipeline_feed(w->pipeline, &p);
		f->frames++;
		if (p.when_us > w->last_us)
			w->last_us = p.when_us;
	}
	if (got == SOURCE_DAMAGED)
		give_up(w, f, true, err.text);
	return f->frames > before;
}

/* files that have not grown for long need not stay open */
static void
close_old(struct follow *w)
{
	time_t now = time(NULL);

	for (size_t i = 0; i < w->n && w->n_open > 0; i++)
		if (w->v[i]->src != NULL &&
		    (w->n_open > OPEN_MAX ||
		        now - w->v[i]->grown > KEEP_OPEN_S))
			close_file(w, w->v[i]);
}

/* one round; time goes on from the last packet when there are none */
static void
go_round(struct follow *w)
{
	bool any = false;

	look(w);
	for (size_t i = 0; i < w->n && !interrupt_came(); i++)
		if (w->v[i]->is_ready)
			any |= read_on(w, w->v[i]);
	close_old(w);
	if (any)
		w->at_ms = os_wall_us() / 1000;
	else if (w->last_us > 0)
		capture_flush(w->pipeline->capture,
		    w->last_us + (os_wall_us() / 1000 - w->at_ms) * 1000);
}

struct follow_result
follow_run(struct pipeline *p, const struct words *operands, bool verbose)
{
	struct follow w = {
		.pipeline = p, .roots = operands, .verbose = verbose
	};
	struct stat st;

	for (size_t i = 0; i < operands->n; i++)
		if (stat(operands->v[i], &st) != 0) {
			say("%s: cannot read it: %s", operands->v[i],
			    strerror(errno));
			w.result.unread = true;
		}
	pipeline_begin(p);
	while (!w.result.unread && !interrupt_came()) {
		go_round(&w);
		poll(NULL, 0, LOOK_MS);
	}
	pipeline_end(p);
	for (size_t i = 0; i < w.n; i++) {
		tdelete(w.v[i], &w.tree, by_identity);
		close_file(&w, w.v[i]);
		free(w.v[i]->path);
		free(w.v[i]);
	}
	free(w.v);
	return w.result;
}
