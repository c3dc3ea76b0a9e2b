#include "base/save.h"

#include "base/buf.h"
#include "base/xalloc.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { TEMPORARY_TRIES = 100 };

/* a new file beside the path; its name goes into s->temporary */
static FILE *
open_beside(struct save *s, unsigned mode)
{
	struct buf name = { 0 };
	FILE *out = NULL;

	for (int i = 0; i < TEMPORARY_TRIES; i++) {
		buf_clear(&name);
		buf_printf(&name, "%s.%ld-%d.tmp", s->path, (long)getpid(), i);
		int fd = open(buf_cstr(&name),
		    O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
		if (fd >= 0) {
			s->temporary = xstrdup(buf_cstr(&name));
			out = fdopen(fd, "w");
			break;
		}
		if (errno != EEXIST)
			break;
	}
	buf_release(&name);
	return out;
}

static void
release(struct save *s)
{
	free(s->path);
	free(s->temporary);
	*s = (struct save){ 0 };
}

static bool
give_up(struct save *s, int why, struct err *err)
{
	save_drop(s);
	return err_set(err, "cannot write: %s", strerror(why));
}

bool
save_begin(struct save *s, const char *path, unsigned mode, struct err *err)
{
	struct stat st;
	char *target = realpath(path, NULL);

	*s = (struct save){ .path = target != NULL ? target : xstrdup(path) };
	s->out = stat(path, &st) == 0 && !S_ISREG(st.st_mode)
	             ? fopen(path, "we")
	             : open_beside(s, mode);
	return s->out != NULL || give_up(s, errno, err);
}

bool
save_try(const char *path, struct err *err)
{
	struct stat st;
	struct save s;

	/* opening a pipe would wait for its reader */
	if (stat(path, &st) == 0 && !S_ISREG(st.st_mode) &&
	    !S_ISDIR(st.st_mode))
		return access(path, W_OK) == 0 ||
		       err_set(err, "cannot write: %s", strerror(errno));
	if (!save_begin(&s, path, 0600, err))
		return false;
	save_drop(&s);
	return true;
}

bool
save_end(struct save *s, struct err *err)
{
	bool failed = ferror(s->out) != 0;
	int why = errno;

	if (fclose(s->out) != 0 && !failed) {
		failed = true;
		why = errno;
	}
	s->out = NULL;
	if (!failed && s->temporary != NULL &&
	    rename(s->temporary, s->path) != 0) {
		failed = true;
		why = errno;
	}
	if (failed)
		return give_up(s, why, err);
	release(s);
	return true;
}

void
save_drop(struct save *s)
{
	if (s->out != NULL)
		fclose(s->out);
	if (s->temporary != NULL)
		unlink(s->temporary);
	release(s);
}
