#include "cli/fence.h"

#include "base/xalloc.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <linux/landlock.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* of later kernels than the headers may know */
#ifndef LANDLOCK_ACCESS_FS_REFER
#define LANDLOCK_ACCESS_FS_REFER (1ULL << 13)
#endif
#ifndef LANDLOCK_ACCESS_FS_TRUNCATE
#define LANDLOCK_ACCESS_FS_TRUNCATE (1ULL << 14)
#endif

static const uint64_t READING =
    LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
static const uint64_t WRITING =
    LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_TRUNCATE;
static const uint64_t REPLACING =
    LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_REMOVE_FILE;
static const uint64_t NEVER =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_REMOVE_DIR |
    LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR |
    LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |
    LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM |
    LANDLOCK_ACCESS_FS_REFER;

/* what is looked up, where there is such a file or folder */
static const char *const readable[] = {
	/* libraries of the resolver, tables of card vendors, time zones */
	"/lib",
	"/lib64",
	"/usr/lib",
	"/usr/lib64",
	"/usr/local/lib",
	"/usr/share",
	"/var/lib/ieee-data",
	/* the resolver */
	"/etc/gai.conf",
	"/etc/host.conf",
	"/etc/hosts",
	"/etc/ld.so.cache",
	"/etc/localtime",
	"/etc/nsswitch.conf",
	"/etc/resolv.conf",
	"/etc/services",
	/* programs of RPC, OpenSSL */
	"/etc/rpc",
	"/etc/ssl/openssl.cnf",
	"/usr/lib/ssl",
	/* what the C library asks about this process */
	"/dev/null",
	"/dev/urandom",
	"/proc",
};

struct fence {
	int fd;       /* of the kernel's rules; -1: none */
	int error;    /* why there are none */
	uint64_t all; /* the rights that this kernel knows */
};

static long
version(void)
{
	return syscall(SYS_landlock_create_ruleset, NULL, 0,
	    LANDLOCK_CREATE_RULESET_VERSION);
}

bool
fence_exists(void)
{
	return version() >= 1;
}

/* `rights` of the file or of all below the folder; false with errno */
static bool
allow(struct fence *f, const char *path, uint64_t rights)
{
	const uint64_t of_files =
	    LANDLOCK_ACCESS_FS_READ_FILE | WRITING | LANDLOCK_ACCESS_FS_EXECUTE;
	struct landlock_path_beneath_attr rule = {
		.parent_fd = open(path, O_PATH | O_CLOEXEC),
	};
	struct stat st;
	bool ok = rule.parent_fd >= 0 && fstat(rule.parent_fd, &st) == 0;

	if (ok) {
		rule.allowed_access =
		    rights & f->all & (S_ISDIR(st.st_mode) ? ~0ULL : of_files);
		ok = syscall(SYS_landlock_add_rule, f->fd,
		         LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
	}
	int error = errno;
	if (rule.parent_fd >= 0)
		close(rule.parent_fd);
	errno = error;
	return ok;
}

struct fence *
fence_new(void)
{
	struct fence *f = xcalloc(1, sizeof(*f));
	long knows = version();

	f->all = READING | WRITING | REPLACING | NEVER;
	if (knows < 2)
		f->all &= ~LANDLOCK_ACCESS_FS_REFER;
	if (knows < 3)
		f->all &= ~LANDLOCK_ACCESS_FS_TRUNCATE;
	struct landlock_ruleset_attr attr = { .handled_access_fs = f->all };
	f->fd =
	    (int)syscall(SYS_landlock_create_ruleset, &attr, sizeof(attr), 0);
	f->error = f->fd < 0 ? errno : 0;
	for (size_t i = 0; i < sizeof(readable) / sizeof(readable[0]); i++)
		if (f->error == 0 && !allow(f, readable[i], READING) &&
		    errno != ENOENT)
			f->error = errno;
	return f;
}

/* a file is replaced by one beside it; what is none is written as it is */
static bool
allow_output(struct fence *f, const char *path)
{
	struct stat st;
	char *target = realpath(path, NULL);
	bool ok;

	if (stat(path, &st) == 0 && !S_ISREG(st.st_mode)) {
		ok = allow(f, path, WRITING);
	} else {
		char *copy = target != NULL ? target : xstrdup(path);
		ok = allow(f, dirname(copy),
		    LANDLOCK_ACCESS_FS_READ_FILE | WRITING | REPLACING);
		target = copy;
	}
	free(target);
	return ok;
}

bool
fence_write(struct fence *f, const char *path, struct err *err)
{
	if (f->error != 0 || strcmp(path, "-") == 0)
		return true;
	return allow_output(f, path) ||
	       err_set(err, "%s: %s", path, strerror(errno));
}

void
fence_drop(struct fence *f)
{
	if (f->fd >= 0)
		close(f->fd);
	free(f);
}

bool
fence_close(struct fence *f, struct err *err)
{
	if (f->error == 0 &&
	    (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
	        syscall(SYS_landlock_restrict_self, f->fd, 0) != 0))
		f->error = errno;
	int error = f->error;
	fence_drop(f);
	return error == 0 ||
	       err_set(err, "the kernel takes no Landlock rules here (%s)",
	           strerror(error));
}
