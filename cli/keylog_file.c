#include "cli/keylog_file.h"

#include "base/xalloc.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
	PIECE = 16 << 10,
	PIECES_MAX = 64 << 10, /* of one poll: 1 GiB is no key log */
};

struct keylog_file {
	int fd;
};

struct keylog_file *
keylog_file_open(const char *path, struct err *err)
{
	/* a pipe without a writer must not keep us waiting */
	int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	struct stat s;

	if (fd < 0 || fstat(fd, &s) != 0 || S_ISDIR(s.st_mode)) {
		int why = fd < 0 ? errno : EISDIR;
		if (fd >= 0)
			close(fd);
		err_set(err, "the key log %s: %s", path, strerror(why));
		return NULL;
	}
	struct keylog_file *f = xcalloc(1, sizeof(*f));
	f->fd = fd;
	return f;
}

void
keylog_file_close(struct keylog_file *f)
{
	if (f == NULL)
		return;
	close(f->fd);
	free(f);
}

void
keylog_file_poll(struct keylog_file *f, keylog_text_fn *take, void *ctx)
{
	uint8_t piece[PIECE];

	for (int i = 0; i < PIECES_MAX; i++) {
		ssize_t n = read(f->fd, piece, sizeof(piece));
		if (n <= 0)
			break;
		take(ctx, (struct bytes){ piece, (size_t)n });
	}
}
