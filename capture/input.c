#include "capture/input.h"

#include "base/xalloc.h"
#include "capture/unpack.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
	FIRST_READ = 16 << 10, /* many files hold no more, or are no captures */
	VIEW = 256 << 10,
	PACKED = 64 << 10,
};

/* bytes between `at` and `n` of memory */
struct window {
	uint8_t *p;
	size_t at, n, cap;
};

struct input {
	int fd;
	bool is_file; /* it has a size, and reading it never waits */
	bool has_begun;
	unsigned wait_ms;
	struct window view;
	uint64_t offset; /* of the view's beginning */
	uint64_t taken;

	const struct unpack_format *format; /* NULL: not compressed */
	void *state;
	enum unpacked last;
	struct err why; /* UNPACK_FAILED */
	struct window packed;
};

static void
window_reserve(struct window *w, size_t cap)
{
	if (cap <= w->cap)
		return;
	w->p = xrealloc(w->p, cap, 1);
	w->cap = cap;
}

/* what is left moves to the front */
static void
window_tidy(struct window *w)
{
	size_t n = w->n - w->at;

	if (w->at > 0 && n > 0)
		memmove(w->p, w->p + w->at, n);
	w->at = 0;
	w->n = n;
}

static int
open_path(const char *path, struct err *err)
{
	if (strcmp(path, "-") == 0)
		return STDIN_FILENO;
	/* a FIFO that nobody writes yet is waited for where pipes are */
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	if (fd < 0)
		err_set(err, "cannot open it: %s", strerror(errno));
	return fd;
}

struct input *
input_open(const char *path, unsigned wait_ms, struct err *err)
{
	struct stat st;
	int fd = open_path(path, err);

	if (fd < 0)
		return NULL;
	bool known = fstat(fd, &st) == 0;
	if (known && S_ISDIR(st.st_mode)) {
		err_set(err, "a directory, not a capture");
		if (fd != STDIN_FILENO)
			close(fd);
		return NULL;
	}
	struct input *in = xcalloc(1, sizeof(*in));
	in->fd = fd;
	in->is_file = known && S_ISREG(st.st_mode);
	in->wait_ms = wait_ms;
	return in;
}

void
input_close(struct input *in)
{
	if (in == NULL)
		return;
	/* standard input is not ours */
	if (in->fd != STDIN_FILENO)
		close(in->fd);
	if (in->format != NULL)
		in->format->end(in->state);
	free(in->view.p);
	free(in->packed.p);
	free(in);
}

struct bytes
input_view(const struct input *in)
{
	return (
	    struct bytes){ in->view.p + in->view.at, in->view.n - in->view.at };
}

void
input_skip(struct input *in, size_t n)
{
	in->view.at += n;
	in->offset += n;
}

/* whether reading would not wait; false: it would, for longer than allowed */
static bool
is_readable(const struct input *in)
{
	struct pollfd p = { .fd = in->fd, .events = POLLIN };

	return in->is_file ||
	       poll(&p, 1, in->wait_ms > 0 ? (int)in->wait_ms : -1) > 0;
}

/* one read(2) to the end of a window */
static enum input_result
read_some(struct input *in, struct window *w, struct err *err)
{
	size_t room = w->cap - w->n;

	if (!is_readable(in))
		return INPUT_QUIET;
	ssize_t n = read(in->fd, w->p + w->n, room);
	if (n < 0 && (errno == EINTR || errno == EAGAIN))
		return INPUT_QUIET;
	if (n < 0) {
		err_set(err, "cannot read it: %s", strerror(errno));
		return INPUT_DAMAGED;
	}
	w->n += (size_t)n;
	in->taken += (uint64_t)n;
	return n > 0 ? INPUT_MORE : INPUT_END;
}

static void
unpack_some(struct input *in)
{
	struct window *from = &in->packed, *to = &in->view;
	struct bytes packed = { from->p + from->at, from->n - from->at };
	struct room room = { to->p + to->n, to->cap - to->n };

	in->last = in->format->run(in->state, &packed, &room, &in->why);
	from->at = from->n - packed.n;
	to->n = to->cap - room.n;
}

static enum input_result
failed(const struct input *in, struct err *err)
{
	uint64_t left = in->packed.n - in->packed.at;

	*err = in->why;
	err_wrap(err, "damaged %s data before byte %ju of the file",
	    in->format->name, (uintmax_t)(in->taken - left));
	return INPUT_DAMAGED;
}

/* the next bytes of a compressed stream */
static enum input_result
fill_unpacked(struct input *in, struct err *err)
{
	size_t before = in->view.n;
	enum input_result got = INPUT_MORE;

	while (got == INPUT_MORE) {
		if (in->last == UNPACK_FAILED)
			return failed(in, err);
		unpack_some(in);
		if (in->view.n > before)
			return INPUT_MORE;
		window_tidy(&in->packed);
		if (in->last != UNPACK_FAILED)
			got = read_some(in, &in->packed, err);
	}
	return got;
}

/* the first bytes of the file say whether it is compressed */
static void
begin(struct input *in)
{
	in->has_begun = true;
	in->format = unpack_find(input_view(in));
	if (in->format == NULL)
		return;
	in->state = in->format->begin();
	in->packed = in->view;
	in->view = (struct window){ 0 };
	window_reserve(&in->packed, PACKED);
	window_reserve(&in->view, VIEW);
}

static enum input_result
fill_first(struct input *in, struct err *err)
{
	enum input_result got = read_some(in, &in->view, err);

	if (got == INPUT_DAMAGED || got == INPUT_QUIET ||
	    (got == INPUT_MORE && in->view.n < UNPACK_MAGIC))
		return got;
	if (got == INPUT_END && in->view.n == 0)
		return got;
	begin(in);
	if (in->format != NULL)
		return fill_unpacked(in, err);
	return got;
}

enum input_result
input_fill(struct input *in, size_t need, struct err *err)
{
	size_t usual = in->has_begun ? VIEW : FIRST_READ;

	window_tidy(&in->view);
	window_reserve(&in->view, need > usual ? need : usual);
	if (!in->has_begun)
		return fill_first(in, err);
	if (in->format != NULL)
		return fill_unpacked(in, err);
	return read_some(in, &in->view, err);
}

bool
input_is_cut(const struct input *in)
{
	return in->format != NULL && in->last != UNPACKED_WHOLE;
}

const char *
input_packed(const struct input *in)
{
	return in->format != NULL ? in->format->name : NULL;
}

uint64_t
input_offset(const struct input *in)
{
	return in->offset;
}

uint64_t
input_taken(const struct input *in)
{
	return in->taken;
}
