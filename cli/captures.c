#include "cli/captures.h"

#include "base/xalloc.h"
#include "capture/source.h"
#include "cli/say.h"

#include <errno.h>
#include <fts.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool
is_stdin(const char *path)
{
	return strcmp(path, "-") == 0;
}

static struct capture_file *
add(struct captures *c, const char *path, const struct stat *st)
{
	c->v = xgrow(c->v, c->n, &c->cap, sizeof(*c->v));
	struct capture_file *f = &c->v[c->n++];
	*f = (struct capture_file){ .path = xstrdup(path) };
	if (st != NULL) {
		f->is_known = true;
		f->dev = st->st_dev;
		f->ino = st->st_ino;
		if (S_ISREG(st->st_mode))
			f->size = (uint64_t)st->st_size;
	}
	return f;
}

/* whether it is a capture, and when its first packet was; says what is bad */
static bool
probe(struct captures *c, const char *path, bool verbose, uint64_t *first_us)
{
	const struct source_options options = { .wait_ms = 1 };
	enum source_refusal why;
	struct packet packet;
	struct err err;
	struct source *src = source_open_with(path, &options, &why, &err);

	if (src != NULL) {
		*first_us = 0;
		if (source_next(src, &packet, &err) == SOURCE_PACKET)
			*first_us = packet.when_us;
		source_close(src);
		return true;
	}
	bool is_other = why == REFUSED_OTHER || why == REFUSED_EMPTY;
	if (!is_other || verbose)
		say("%s: %s%s", path, is_other ? "passed over: " : "",
		    err.text);
	c->unread |= !is_other && why != REFUSED_DAMAGED;
	c->damaged |= why == REFUSED_DAMAGED;
	return false;
}

static void
visit(struct captures *c, const FTSENT *e, bool verbose)
{
	uint64_t first_us;

	switch (e->fts_info) {
	case FTS_F:
		if (probe(c, e->fts_path, verbose, &first_us))
			add(c, e->fts_path, e->fts_statp)->first_us = first_us;
		break;
	case FTS_DNR:
	case FTS_ERR:
	case FTS_NS:
		say("%s: cannot read it: %s", e->fts_path,
		    strerror(e->fts_errno));
		c->unread = true;
		break;
	case FTS_DEFAULT: /* pipes, sockets, devices: nobody named them */
	case FTS_SLNONE:
	case FTS_DC:
		if (verbose)
			say("%s: passed over: no regular file", e->fts_path);
		break;
	}
}

static int
by_time(const void *a, const void *b)
{
	const struct capture_file *x = a, *y = b;

	if (x->first_us != y->first_us)
		return x->first_us < y->first_us ? -1 : 1;
	return strcmp(x->path, y->path);
}

static void
add_directory(struct captures *c, char *path, bool verbose)
{
	char *const roots[] = { path, NULL };
	size_t before = c->n;
	FTSENT *e;
	/* links are followed, and circles of them are found */
	FTS *walk = fts_open(roots, FTS_LOGICAL | FTS_NOCHDIR, NULL);

	if (walk == NULL) {
		say("%s: cannot read it: %s", path, strerror(errno));
		c->unread = true;
		return;
	}
	while ((e = fts_read(walk)) != NULL)
		visit(c, e, verbose);
	fts_close(walk);
	if (c->n > before) {
		qsort(c->v + before, c->n - before, sizeof(*c->v), by_time);
		return;
	}
	say("%s: no capture in this directory could be read", path);
	c->unread = true;
}

static bool
is_same(const struct capture_file *a, const struct capture_file *b)
{
	return a->is_known && b->is_known && a->dev == b->dev &&
	       a->ino == b->ino;
}

/* pointers into the list: equal files together, in the order of the list */
static int
by_identity(const void *a, const void *b)
{
	const struct capture_file *x = *(struct capture_file *const *)a;
	const struct capture_file *y = *(struct capture_file *const *)b;

	if (x->is_known != y->is_known)
		return x->is_known < y->is_known ? -1 : 1;
	if (x->dev != y->dev)
		return x->dev < y->dev ? -1 : 1;
	if (x->ino != y->ino)
		return x->ino < y->ino ? -1 : 1;
	return x < y ? -1 : x > y;
}

/* of the same file under several names, the first stays */
static void
drop_repeated(struct captures *c, bool verbose)
{
	struct capture_file **sorted = xcalloc(c->n, sizeof(*sorted));
	size_t n = 0;

	for (size_t i = 0; i < c->n; i++)
		sorted[i] = &c->v[i];
	qsort(sorted, c->n, sizeof(*sorted), by_identity);
	for (size_t i = 1; i < c->n; i++) {
		if (!is_same(sorted[i - 1], sorted[i]))
			continue;
		if (verbose)
			say("%s: read once, it is the same file as %s",
			    sorted[i]->path, sorted[i - 1]->path);
		/* a third one is compared with the first as well */
		free(sorted[i]->path);
		sorted[i]->path = NULL;
		sorted[i] = sorted[i - 1];
	}
	free(sorted);
	for (size_t i = 0; i < c->n; i++)
		if (c->v[i].path != NULL)
			c->v[n++] = c->v[i];
	c->n = n;
}

void
captures_find(struct captures *c, const struct words *operands, bool verbose)
{
	for (size_t i = 0; i < operands->n; i++) {
		char *path = operands->v[i];
		struct stat st;
		bool found = is_stdin(path) ? fstat(STDIN_FILENO, &st) == 0
		                            : stat(path, &st) == 0;

		if (found && !is_stdin(path) && S_ISDIR(st.st_mode))
			add_directory(c, path, verbose);
		else
			add(c, path, found ? &st : NULL);
	}
	if (c->n > 0)
		drop_repeated(c, verbose);
}

void
captures_release(struct captures *c)
{
	for (size_t i = 0; i < c->n; i++)
		free(c->v[i].path);
	free(c->v);
	*c = (struct captures){ 0 };
}
