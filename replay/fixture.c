#include "replay/fixture.h"

#include "base/buf.h"
#include "base/xalloc.h"

#include <errno.h>
#include <fts.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const formats[] = { ".pcap", ".pcapng", ".cap" };
static const char *const packed[] = { "", ".gz", ".zst" };
static const char expectation[] = ".expect.jsonl";
static const char secrets[] = ".keylog";

enum {
	N_FORMATS = sizeof(formats) / sizeof(formats[0]),
	N_PACKED = sizeof(packed) / sizeof(packed[0]),
};

/* bytes in front of that ending; 0: it has another, or nothing in front */
static size_t
without(const char *path, size_t n, const char *end)
{
	size_t n_end = strlen(end);

	if (n <= n_end || memcmp(path + n - n_end, end, n_end) != 0)
		return 0;
	n -= n_end;
	return path[n - 1] != '/' ? n : 0;
}

size_t
fixture_stem_of(const char *path)
{
	size_t n = strlen(path), stem;

	for (size_t i = 0; i < N_PACKED; i++) {
		size_t inner =
		    packed[i][0] == '\0' ? n : without(path, n, packed[i]);
		for (size_t k = 0; k < N_FORMATS; k++)
			if ((stem = without(path, inner, formats[k])) > 0)
				return stem;
	}
	return 0;
}

/* the stem of anything that belongs to a fixture */
static size_t
stem_of_any(const char *path)
{
	size_t n = fixture_stem_of(path);

	return n > 0 ? n : without(path, strlen(path), expectation);
}

static void
add_stem(struct fixtures *f, const char *path, size_t n)
{
	f->v = xgrow(f->v, f->n, &f->cap, sizeof(*f->v));
	struct fixture *one = &f->v[f->n++];
	*one = (struct fixture){ .stem = xcalloc(n + 1, 1) };
	memcpy(one->stem, path, n);
}

static bool
add_directory(struct fixtures *f, const char *path, struct err *err)
{
	char *root = xstrdup(path);
	char *const roots[] = { root, NULL };
	size_t before = f->n;
	bool ok = true;
	FTSENT *e;
	FTS *walk = fts_open(roots, FTS_LOGICAL | FTS_NOCHDIR, NULL);

	if (walk == NULL) {
		free(root);
		return err_set(err, "%s: %s", path, strerror(errno));
	}
	while (ok && (e = fts_read(walk)) != NULL) {
		if (e->fts_info == FTS_F && stem_of_any(e->fts_path) > 0)
			add_stem(f, e->fts_path, stem_of_any(e->fts_path));
		else if (e->fts_info == FTS_DNR || e->fts_info == FTS_ERR ||
		         e->fts_info == FTS_NS)
			ok = err_set(
			    err, "%s: %s", e->fts_path, strerror(e->fts_errno));
	}
	fts_close(walk);
	free(root);
	if (ok && f->n == before)
		ok = err_set(err, "%s: no fixture below it", path);
	return ok;
}

bool
fixtures_add(struct fixtures *f, const char *path, struct err *err)
{
	struct stat st;
	size_t n = stem_of_any(path);

	if (stat(path, &st) != 0)
		return err_set(err, "%s: %s", path, strerror(errno));
	if (S_ISDIR(st.st_mode))
		return add_directory(f, path, err);
	if (n == 0)
		return err_set(err,
		    "%s: a fixture's name ends in .pcap, .pcapng or .cap (and "
		    ".gz or .zst), its expectation's in %s",
		    path, expectation);
	add_stem(f, path, n);
	return true;
}

static int
by_stem(const void *a, const void *b)
{
	const struct fixture *x = a, *y = b;

	return strcmp(x->stem, y->stem);
}

static char *
joined(const char *a, const char *b, const char *c)
{
	struct buf text = { 0 };

	buf_printf(&text, "%s%s%s", a, b, c);
	char *s = xstrdup(buf_cstr(&text));
	buf_release(&text);
	return s;
}

static void
find_capture(struct fixture *f)
{
	for (size_t k = 0; k < N_FORMATS; k++)
		for (size_t i = 0; i < N_PACKED; i++) {
			char *path = joined(f->stem, formats[k], packed[i]);
			if (access(path, F_OK) != 0) {
				free(path);
				continue;
			}
			if (f->capture != NULL) {
				err_set(&f->trouble,
				    "two fixtures of one name: %s and %s",
				    f->capture, path);
				free(path);
				return;
			}
			f->capture = path;
		}
	if (f->capture == NULL)
		err_set(&f->trouble, "no capture beside %s", f->expected);
}

static void
complete(struct fixture *f)
{
	f->expected = joined(f->stem, expectation, "");
	f->has_expected = access(f->expected, F_OK) == 0;
	f->keylog = joined(f->stem, secrets, "");
	if (access(f->keylog, F_OK) != 0) {
		free(f->keylog);
		f->keylog = NULL;
	}
	find_capture(f);
}

void
fixtures_finish(struct fixtures *f)
{
	size_t n = 0;

	if (f->n > 0)
		qsort(f->v, f->n, sizeof(*f->v), by_stem);
	for (size_t i = 0; i < f->n; i++)
		if (n > 0 && strcmp(f->v[n - 1].stem, f->v[i].stem) == 0)
			free(f->v[i].stem);
		else
			f->v[n++] = f->v[i];
	f->n = n;
	for (size_t i = 0; i < f->n; i++)
		complete(&f->v[i]);
}

void
fixtures_release(struct fixtures *f)
{
	for (size_t i = 0; i < f->n; i++) {
		free(f->v[i].stem);
		free(f->v[i].capture);
		free(f->v[i].expected);
		free(f->v[i].keylog);
	}
	free(f->v);
	*f = (struct fixtures){ 0 };
}
