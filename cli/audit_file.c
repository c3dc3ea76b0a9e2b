#include "cli/audit_file.h"

#include "cli/file.h"

#include "base/xalloc.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum { OWNER_ALONE = 0600, OTHERS = 0077 };

struct audit_file {
	int fd;
	bool unsynced;
	int error; /* errno of what failed; 0: nothing did */
	struct audit_chain chain;
};

static bool
read_all(int fd, struct audit_reader *r, bool *unread, struct err *err)
{
	struct lines *in = xcalloc(1, sizeof(*in));
	struct buf line = { 0 };
	uint64_t number = 0;
	enum line what;
	bool ok = true;

	in->fd = fd;
	*unread = false;
	while (
	    ok && (what = lines_next(in, AUDIT_LINE_MAX, &line)) != LINE_END) {
		number++;
		if (what == LINE_FAILED && errno == EINTR)
			continue;
		if (what == LINE_FAILED) {
			*unread = true;
			ok = err_set(err, "%s", strerror(errno));
		} else if (what == LINE_TOO_LONG) {
			ok = err_set(
			    err, "line %" PRIu64 ": is too long", number);
		} else if (!audit_reader_feed(r, buf_view(&line), err)) {
			ok = err_wrap(err, "line %" PRIu64, number);
		}
	}
	buf_release(&line);
	free(in);
	return ok && audit_reader_end(r, err);
}

bool
audit_file_read(
    const char *path, struct audit_reader *r, bool *unread, struct err *err)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	*unread = fd < 0;
	if (fd < 0)
		return err_set(err, "%s", strerror(errno));
	bool ok = read_all(fd, r, unread, err);
	close(fd);
	return ok;
}

/* a log that ends in the midst of a line could be gone on with in it */
static bool
ends_with_line(int fd, off_t size)
{
	char last;

	return pread(fd, &last, 1, size - 1) == 1 && last == '\n';
}

static bool
go_on(struct audit_file *f, off_t size, struct err *err)
{
	struct audit_reader *r = audit_reader_new(&(struct audit_sinks){ 0 });
	bool unread, ok = read_all(f->fd, r, &unread, err);

	if (ok && !ends_with_line(f->fd, size))
		ok = err_set(err, "its last line is cut short");
	f->chain = *audit_reader_chain(r);
	audit_reader_free(r);
	return ok || err_wrap(err, "it can not be gone on with");
}

static bool
take(struct audit_file *f, const char *path, struct err *err)
{
	struct stat st;

	f->fd = open(path,
	    O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK,
	    OWNER_ALONE);
	if (f->fd < 0 || fstat(f->fd, &st) != 0)
		return err_set(err, "%s", strerror(errno));
	if (!S_ISREG(st.st_mode))
		return err_set(err, "is no regular file");
	if (st.st_mode & OTHERS)
		return err_set(err,
		    "others than its owner may use it; \"chmod 600\" ends "
		    "that");
	if (flock(f->fd, LOCK_EX | LOCK_NB) != 0)
		return err_set(err, "%s",
		    errno == EWOULDBLOCK ? "another run writes it"
		                         : strerror(errno));
	f->chain = audit_chain_of();
	return st.st_size == 0 || go_on(f, st.st_size, err);
}

struct audit_file *
audit_file_open(const char *path, struct err *err)
{
	struct audit_file *f = xcalloc(1, sizeof(*f));

	if (take(f, path, err))
		return f;
	if (f->fd >= 0)
		close(f->fd);
	free(f);
	return NULL;
}

const struct audit_chain *
audit_file_chain(const struct audit_file *f)
{
	return &f->chain;
}

bool
audit_file_put(void *file, struct bytes line)
{
	struct audit_file *f = file;

	while (line.n > 0 && f->error == 0) {
		ssize_t n = write(f->fd, line.p, line.n);
		if (n >= 0)
			line = bytes_cut(line, (size_t)n, line.n);
		else if (errno != EINTR)
			f->error = errno;
	}
	f->unsynced = true;
	return f->error == 0;
}

bool
audit_file_sync(struct audit_file *f)
{
	if (f->unsynced && f->error == 0 && fdatasync(f->fd) != 0)
		f->error = errno;
	f->unsynced = false;
	return f->error == 0;
}

bool
audit_file_close(struct audit_file *f, struct err *err)
{
	audit_file_sync(f);
	if (close(f->fd) != 0 && f->error == 0)
		f->error = errno;
	int error = f->error;
	free(f);
	return error == 0 || err_set(err, "%s", strerror(error));
}
