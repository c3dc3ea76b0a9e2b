#include "cli/file.h"

#include "base/os.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

bool
file_read(const char *path, size_t most, struct buf *out, struct err *err)
{
	bool is_stdin = strcmp(path, "-") == 0;
	FILE *in = is_stdin ? stdin : fopen(path, "rbe");

	if (in == NULL)
		return err_set(err, "%s", strerror(errno));
	bool ok = os_read(in, most, out, err);
	if (!is_stdin)
		fclose(in);
	return ok;
}

/* more of the input; false at its end and on an error */
static bool
refill(struct lines *in, bool *failed)
{
	if (in->flush != NULL)
		fflush(in->flush);
	ssize_t n = read(in->fd, in->piece, sizeof(in->piece));
	*failed = n < 0;
	in->at = 0;
	in->n = n > 0 ? (size_t)n : 0;
	return n > 0;
}

enum line
lines_next(struct lines *in, size_t most, struct buf *out)
{
	bool failed, long_one = false, any = false;

	buf_clear(out);
	for (;;) {
		if (in->at == in->n && !refill(in, &failed)) {
			if (failed)
				return LINE_FAILED;
			break;
		}
		any = true;
		struct bytes rest = { in->piece + in->at, in->n - in->at };
		const uint8_t *end = memchr(rest.p, '\n', rest.n);
		if (end != NULL)
			rest.n = (size_t)(end - rest.p);
		in->at += rest.n + (end != NULL);
		long_one |= rest.n > most - out->n;
		buf_add(out, bytes_cut(rest, 0, most - out->n));
		if (end != NULL)
			break;
	}
	if (!any)
		return LINE_END;
	return long_one ? LINE_TOO_LONG : LINE_READ;
}
