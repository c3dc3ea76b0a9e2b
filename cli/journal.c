#include "cli/journal.h"

#include "cli/journal_lines.h"

#include "base/buf.h"
#include "base/xalloc.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum { OWNER_ALONE = 0600, FORMAT = 2 };

/* an endpoint, and the run that came to an end with it */
struct done {
	struct endpoint at;
	enum proto proto;
	unsigned run;
};

struct journal {
	FILE *f;
	struct prober_sinks sinks, into;
	unsigned run; /* this one, from 1 */
	struct done *done;
	size_t n_done, cap_done;
	struct addr *alone; /* hosts that are left alone */
	size_t n_alone, cap_alone;
	struct endpoint last; /* whose handshake was told last */
	enum proto last_proto;
	struct buf line;
	int error; /* of the first write that failed; 0: none did */
};

/* --- reading --- */

static int
done_cmp(const void *a, const void *b)
{
	const struct done *x = a, *y = b;
	int c = endpoint_cmp(&x->at, &y->at);

	return c != 0 ? c : (int)x->proto - (int)y->proto;
}

static int
alone_cmp(const void *a, const void *b)
{
	return addr_cmp(a, b);
}

static const struct done *
find_done(const struct journal *j, const struct endpoint *at, enum proto proto)
{
	struct done key = { *at, proto, 0 };

	return j->n_done > 0
	           ? bsearch(&key, j->done, j->n_done, sizeof(key), done_cmp)
	           : NULL;
}

bool
journal_has(const struct journal *j, const struct target *t)
{
	return find_done(j, &t->at, t->proto) != NULL ||
	       (j->n_alone > 0 && bsearch(&t->at.addr, j->alone, j->n_alone,
	                              sizeof(*j->alone), alone_cmp) != NULL);
}

/* the next whole line, without its end; false when there is none */
static bool
next_line(struct journal *j, struct err *err)
{
	int c;

	buf_clear(&j->line);
	while ((c = getc(j->f)) != EOF && c != '\n') {
		if (j->line.n == JOURNAL_LINE_MAX)
			return err_set(err, "a line is longer than %d bytes",
			    JOURNAL_LINE_MAX);
		buf_byte(&j->line, (uint8_t)c);
	}
	if (c == EOF && ferror(j->f))
		return err_set(err, "%s", strerror(errno));
	err->text[0] = '\0';
	return c == '\n';
}

/* calls back with each record, in order, and with its run */
static bool
each(struct journal *j, journal_line_fn *fn, void *ctx, struct err *err)
{
	struct journal_line line;
	unsigned run = 0;
	uint64_t n = 0;

	rewind(j->f);
	while (next_line(j, err)) {
		n++;
		if (!journal_line_parse(&line, buf_view(&j->line), err))
			return err_wrap(
			    err, "line %llu", (unsigned long long)n);
		run += line.what == JOURNAL_RUN;
		line.run = run;
		fn(ctx, &line);
		journal_line_release(&line);
	}
	return err->text[0] == '\0';
}

/* what is done with, and where the last whole line ends */
static void
take_done(void *ctx, const struct journal_line *line)
{
	struct journal *j = ctx;

	if (line->what == JOURNAL_RUN)
		j->run = line->run;
	if (line->what == JOURNAL_DONE) {
		j->done =
		    xgrow(j->done, j->n_done, &j->cap_done, sizeof(*j->done));
		j->done[j->n_done++] =
		    (struct done){ line->at, line->proto, line->run };
	}
	if (line->what == JOURNAL_FACT && line->is_verdict) {
		j->alone = xgrow(
		    j->alone, j->n_alone, &j->cap_alone, sizeof(*j->alone));
		j->alone[j->n_alone++] = line->at.addr;
	}
}

struct teller {
	struct journal *j;
	const struct prober_sinks *into;
};

/* what an attempt learnt that came to no end is learnt again */
static void
tell_line(void *ctx, const struct journal_line *line)
{
	const struct teller *t = ctx;
	const struct done *d = NULL;

	if (line->has_endpoint) {
		d = find_done(t->j, &line->at, line->proto);
		if (d == NULL || d->run != line->run)
			return;
	}
	journal_line_tell(line, t->into);
}

bool
journal_tell(
    struct journal *j, const struct prober_sinks *into, struct err *err)
{
	struct teller t = { j, into };

	return each(j, tell_line, &t, err) &&
	       (fseek(j->f, 0, SEEK_END) == 0 ||
	           err_set(err, "%s", strerror(errno)));
}

/* --- writing --- */

static void
write_line(struct journal *j, bool now)
{
	buf_byte(&j->line, '\n');
	if (j->error == 0 &&
	    (fwrite(j->line.p, 1, j->line.n, j->f) != j->line.n ||
	        (now && fflush(j->f) != 0)))
		j->error = errno;
	buf_clear(&j->line);
}

static void
on_find(void *ctx, const struct finding *f)
{
	struct journal *j = ctx;

	buf_clear(&j->line);
	journal_line_found(&j->line, f);
	write_line(j, false);
	j->into.find(j->into.ctx, f);
}

static void
on_event(void *ctx, const struct endpoint_event *event)
{
	struct journal *j = ctx;

	buf_clear(&j->line);
	journal_line_state(&j->line, event);
	write_line(j, false);
	j->into.event(j->into.ctx, event);
}

static void
on_secured(void *ctx, const struct tls_facts *facts)
{
	struct journal *j = ctx;

	j->last = facts->server;
	j->last_proto = facts->proto;
	buf_clear(&j->line);
	journal_line_tls(&j->line, facts);
	write_line(j, false);
	j->into.secured(j->into.ctx, facts);
}

/* the names of a certificate come behind the handshake that showed it */
static void
on_fact(void *ctx, const struct host_fact *fact)
{
	struct journal *j = ctx;
	bool of_tls = strcmp(fact->from, "certificate") == 0;

	buf_clear(&j->line);
	journal_line_fact(
	    &j->line, fact, of_tls ? &j->last : NULL, j->last_proto);
	/* a host that is left alone is never asked again */
	write_line(j, !of_tls);
	j->into.fact(j->into.ctx, fact);
}

static void
on_latency(void *ctx, const struct addr *host, uint64_t rtt_us)
{
	struct journal *j = ctx;

	buf_clear(&j->line);
	journal_line_latency(&j->line, host, rtt_us);
	write_line(j, false);
	j->into.latency(j->into.ctx, host, rtt_us);
}

static void
on_done(void *ctx, const struct target *t)
{
	struct journal *j = ctx;

	buf_clear(&j->line);
	journal_line_done(&j->line, t);
	write_line(j, true);
	if (j->into.done != NULL)
		j->into.done(j->into.ctx, t);
}

const struct prober_sinks *
journal_sinks(struct journal *j, const struct prober_sinks *into)
{
	j->into = *into;
	j->sinks = (struct prober_sinks){
		.find = on_find,
		.event = on_event,
		.fact = on_fact,
		.secured = on_secured,
		.latency = on_latency,
		.done = on_done,
		.ctx = j,
	};
	return &j->sinks;
}

/* --- the file --- */

/* a line that was being written when the process died goes */
static bool
cut_torn(struct journal *j, struct err *err)
{
	long end = 0;
	int c;

	rewind(j->f);
	while ((c = getc(j->f)) != EOF)
		if (c == '\n')
			end = ftell(j->f);
	if (ferror(j->f) || end < 0 || ftruncate(fileno(j->f), end) != 0)
		return err_set(err, "%s", strerror(errno));
	return true;
}

static bool
is_ours(struct journal *j, const struct buf *head, struct err *err)
{
	rewind(j->f);
	bool whole = next_line(j, err);
	if (!whole && err->text[0] != '\0')
		return false;
	/* new, or of a run that died before it had begun */
	if (!whole && j->line.n < head->n &&
	    bytes_eq(
	        buf_view(&j->line), bytes_cut(buf_view(head), 0, j->line.n)))
		return true;
	if (!whole || !bytes_eq(buf_view(&j->line), buf_view(head)))
		return err_set(err,
		    "it is no journal of this command with this version: give "
		    "the words it began with, or another file");
	return true;
}

static bool
take(struct journal *j, const struct buf *head, struct err *err)
{
	struct stat at;

	if (fstat(fileno(j->f), &at) != 0)
		return err_set(err, "%s", strerror(errno));
	if (!S_ISREG(at.st_mode))
		return err_set(err, "a journal is read again, and this is no "
		                    "file that can be");
	if (flock(fileno(j->f), LOCK_EX | LOCK_NB) != 0)
		return err_set(err, "another run is using it");
	if (!is_ours(j, head, err) || !cut_torn(j, err) ||
	    !each(j, take_done, j, err))
		return false;
	if (j->n_done > 0)
		qsort(j->done, j->n_done, sizeof(*j->done), done_cmp);
	if (j->n_alone > 0)
		qsort(j->alone, j->n_alone, sizeof(*j->alone), alone_cmp);
	if (fseek(j->f, 0, SEEK_END) != 0)
		return err_set(err, "%s", strerror(errno));
	buf_clear(&j->line);
	buf_add(&j->line, buf_view(head));
	write_line(j, true);
	return j->error == 0 || err_set(err, "%s", strerror(j->error));
}

static void
release(struct journal *j)
{
	free(j->done);
	free(j->alone);
	buf_release(&j->line);
	free(j);
}

struct journal *
journal_open(const char *path, char *const *argv, size_t argc, struct err *err)
{
	struct journal *j = xcalloc(1, sizeof(*j));
	int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, OWNER_ALONE);
	struct buf head = { 0 };

	j->f = fd >= 0 ? fdopen(fd, "r+") : NULL;
	if (j->f == NULL) {
		err_set(err, "%s", strerror(errno));
		if (fd >= 0)
			close(fd);
		release(j);
		return NULL;
	}
	journal_line_run(&head, FORMAT, argv, argc);
	if (!take(j, &head, err)) {
		fclose(j->f);
		release(j);
		j = NULL;
	}
	buf_release(&head);
	return j;
}

bool
journal_close(struct journal *j, struct err *err)
{
	if (j == NULL)
		return true;
	if (fclose(j->f) != 0 && j->error == 0)
		j->error = errno;
	int error = j->error;
	release(j);
	return error == 0 || err_set(err, "%s", strerror(error));
}
