#include "cli/sandbox.h"

#include <cap-ng.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

/* sanitizers look at the process from a child that traces it */
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define IS_SANITIZED
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define IS_SANITIZED
#endif

/* with any arguments */
static const int allowed[] = {
	/* memory; executable memory is what PCRE2's JIT code needs */
	SCMP_SYS(brk),
	SCMP_SYS(madvise),
	SCMP_SYS(mmap),
	SCMP_SYS(mmap2),
	SCMP_SYS(mprotect),
	SCMP_SYS(mremap),
	SCMP_SYS(munmap),
	/* files: found, opened, read */
	SCMP_SYS(_llseek),
	SCMP_SYS(access),
	SCMP_SYS(close),
	SCMP_SYS(faccessat),
	SCMP_SYS(faccessat2),
	SCMP_SYS(fadvise64),
	SCMP_SYS(fadvise64_64),
	SCMP_SYS(fstat),
	SCMP_SYS(fstat64),
	SCMP_SYS(fstatat64),
	SCMP_SYS(fstatfs),
	SCMP_SYS(getcwd),
	SCMP_SYS(getdents),
	SCMP_SYS(getdents64),
	SCMP_SYS(lseek),
	SCMP_SYS(lstat),
	SCMP_SYS(lstat64),
	SCMP_SYS(newfstatat),
	SCMP_SYS(open),
	SCMP_SYS(openat),
	SCMP_SYS(pread64),
	SCMP_SYS(preadv),
	SCMP_SYS(preadv2),
	SCMP_SYS(read),
	SCMP_SYS(readlink),
	SCMP_SYS(readlinkat),
	SCMP_SYS(readv),
	SCMP_SYS(stat),
	SCMP_SYS(stat64),
	SCMP_SYS(statx),
	/* files: put where reports belong */
	SCMP_SYS(fdatasync),
	SCMP_SYS(fsync),
	SCMP_SYS(ftruncate),
	SCMP_SYS(ftruncate64),
	SCMP_SYS(rename),
	SCMP_SYS(renameat),
	SCMP_SYS(renameat2),
	SCMP_SYS(unlink),
	SCMP_SYS(unlinkat),
	/* waiting, for input and for time; clocks */
	SCMP_SYS(clock_getres),
	SCMP_SYS(clock_getres_time64),
	SCMP_SYS(clock_gettime),
	SCMP_SYS(clock_gettime64),
	SCMP_SYS(clock_nanosleep),
	SCMP_SYS(clock_nanosleep_time64),
	SCMP_SYS(getrusage),
	SCMP_SYS(gettimeofday),
	SCMP_SYS(nanosleep),
	SCMP_SYS(poll),
	SCMP_SYS(ppoll),
	SCMP_SYS(ppoll_time64),
	SCMP_SYS(pselect6),
	SCMP_SYS(restart_syscall),
	SCMP_SYS(select),
	SCMP_SYS(time),
	/* threads, beside clone, and signals for this process */
	SCMP_SYS(exit),
	SCMP_SYS(exit_group),
	SCMP_SYS(futex),
	SCMP_SYS(futex_time64),
	SCMP_SYS(getpid),
	SCMP_SYS(gettid),
	SCMP_SYS(rseq),
	SCMP_SYS(rt_sigaction),
	SCMP_SYS(rt_sigprocmask),
	SCMP_SYS(rt_sigreturn),
	SCMP_SYS(sched_getaffinity),
	SCMP_SYS(sched_yield),
	SCMP_SYS(set_robust_list),
	SCMP_SYS(sigaltstack),
	SCMP_SYS(sigreturn),
	/* what the machine has; randomness */
	SCMP_SYS(getrandom),
	SCMP_SYS(getrlimit),
	SCMP_SYS(sysinfo),
	SCMP_SYS(ugetrlimit),
	SCMP_SYS(uname),
#ifdef IS_SANITIZED
	SCMP_SYS(clone),
	SCMP_SYS(dup2),
	SCMP_SYS(getppid),
	SCMP_SYS(getuid),
	SCMP_SYS(kill),
	SCMP_SYS(membarrier),
	SCMP_SYS(pipe),
	SCMP_SYS(pipe2),
	SCMP_SYS(prctl),
	SCMP_SYS(ptrace),
	SCMP_SYS(setrlimit),
	SCMP_SYS(tkill),
	SCMP_SYS(wait4),
	SCMP_SYS(waitid),
#endif
};

/* of what asks, beside these: sockets that talk to others, and waiting */
static const int asking[] = {
	SCMP_SYS(connect),
	SCMP_SYS(epoll_ctl),
	SCMP_SYS(epoll_pwait),
	SCMP_SYS(epoll_pwait2),
	SCMP_SYS(epoll_wait),
	SCMP_SYS(getpeername),
	SCMP_SYS(getsockname),
	SCMP_SYS(getsockopt),
	SCMP_SYS(recv),
	SCMP_SYS(recvfrom),
	SCMP_SYS(recvmmsg),
	SCMP_SYS(recvmmsg_time64),
	SCMP_SYS(recvmsg),
	SCMP_SYS(send),
	SCMP_SYS(sendmmsg),
	SCMP_SYS(sendmsg),
	SCMP_SYS(sendto),
	SCMP_SYS(setsockopt),
	SCMP_SYS(shutdown),
	SCMP_SYS(timerfd_settime),
	SCMP_SYS(timerfd_settime64),
};

/* sockets that can be made; what needs a right to be made is open by then */
static const struct {
	int family, type;
} sockets[] = {
	{ AF_INET, SOCK_STREAM },
	{ AF_INET, SOCK_DGRAM },
	{ AF_INET6, SOCK_STREAM },
	{ AF_INET6, SOCK_DGRAM },
};

/* flags like SOCK_NONBLOCK stand above it */
static const uint64_t SOCKET_TYPE = 0xf;

/* the calls that write, each to the descriptor that is its first argument */
static const int writing[] = {
	SCMP_SYS(write),
	SCMP_SYS(writev),
	SCMP_SYS(pwrite64),
	SCMP_SYS(pwritev),
};

/* with one argument as it says; the mask keeps what the kernel looks at */
struct condition {
	int call;
	unsigned argument;
	uint64_t mask, value;
};

/* of 64 bits the kernel takes the lower half for a descriptor or a request */
static const uint64_t HALF = 0xffffffff;

/* in which argument clone(2) has its flags */
#ifdef __s390__
enum { FLAGS_OF_CLONE = 1 };
#else
enum { FLAGS_OF_CLONE = 0 };
#endif

static const struct condition conditional[] = {
	/* a thread, never a process; clone3 hides its flags in memory */
	{ SCMP_SYS(clone), FLAGS_OF_CLONE, CLONE_THREAD | CLONE_VM,
	    CLONE_THREAD | CLONE_VM },
	/* no copies of descriptors, no signals when they become ready */
	{ SCMP_SYS(fcntl), 1, HALF, F_GETFD },
	{ SCMP_SYS(fcntl), 1, HALF, F_SETFD },
	{ SCMP_SYS(fcntl), 1, HALF, F_GETFL },
	{ SCMP_SYS(fcntl), 1, HALF, F_SETFL },
	{ SCMP_SYS(fcntl64), 1, HALF, F_GETFD },
	{ SCMP_SYS(fcntl64), 1, HALF, F_SETFD },
	{ SCMP_SYS(fcntl64), 1, HALF, F_GETFL },
	{ SCMP_SYS(fcntl64), 1, HALF, F_SETFL },
	/* is it a terminal, and how wide; nothing that drives a device */
	{ SCMP_SYS(ioctl), 1, HALF, TCGETS },
	{ SCMP_SYS(ioctl), 1, HALF, TIOCGWINSZ },
	/* of this process */
	{ SCMP_SYS(prlimit64), 0, HALF, 0 },
};

/* of these, what root keeps: his files, and those of others */
static const unsigned kept[] = {
	CAP_DAC_OVERRIDE,
	CAP_DAC_READ_SEARCH,
};

#define N(table) (sizeof(table) / sizeof((table)[0]))

static bool
cannot(struct err *err, const char *what, int why)
{
	return err_set(err,
	    "%s (%s), so hark can not be kept to what it needs; allow that, or "
	    "give --no-sandbox to go on without",
	    what, strerror(why));
}

static bool
drop_capabilities(struct err *err)
{
	bool has[N(kept)];

	errno = 0;
	if (capng_get_caps_process() != 0)
		return cannot(err, "capabilities can not be read", errno);
	for (size_t i = 0; i < N(kept); i++)
		has[i] = capng_have_capability(CAPNG_PERMITTED, kept[i]) != 0;
	capng_clear(CAPNG_SELECT_CAPS);
	for (size_t i = 0; i < N(kept); i++)
		if (has[i])
			capng_update(CAPNG_ADD,
			    CAPNG_EFFECTIVE | CAPNG_PERMITTED, kept[i]);
	if (capng_apply(CAPNG_SELECT_CAPS) != 0)
		return cannot(err, "capabilities can not be dropped", errno);
	return true;
}

static int
add_rule(scmp_filter_ctx filter, uint32_t action, const struct condition *c)
{
	int status = seccomp_rule_add(filter, action, c->call, 1,
	    SCMP_CMP(c->argument, SCMP_CMP_MASKED_EQ, c->mask, c->value));

	/* for any argument it is allowed already */
	return status == -EEXIST ? 0 : status;
}

static int
allow_all_of(scmp_filter_ctx filter, const int *call, size_t n)
{
	int status = 0;

	for (size_t i = 0; i < n && status == 0; i++)
		status = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call[i], 0);
	return status;
}

/* what reading packets asks now and then */
static const struct condition is_up = { SCMP_SYS(ioctl), 1, HALF,
	SIOCGIFFLAGS };

static int
allow_live(scmp_filter_ctx filter, int live)
{
	static const int receiving[] = {
		SCMP_SYS(getsockopt), /* statistics */
		SCMP_SYS(recvfrom),
		SCMP_SYS(recvmsg),
	};
	int status = add_rule(filter, SCMP_ACT_ALLOW, &is_up);

	for (size_t i = 0; i < N(receiving) && status == 0; i++)
		status = add_rule(filter, SCMP_ACT_ALLOW,
		    &(struct condition){
		        receiving[i], 0, HALF, (uint64_t)live });
	return status;
}

static int
allow(scmp_filter_ctx filter, int live)
{
	/* what abort does */
	const struct condition own_end = { SCMP_SYS(tgkill), 0, HALF,
		(uint64_t)getpid() };
	int status = allow_all_of(filter, allowed, N(allowed));

	if (status == 0)
		status = allow_all_of(filter, writing, N(writing));
	for (size_t i = 0; i < N(conditional) && status == 0; i++)
		status = add_rule(filter, SCMP_ACT_ALLOW, &conditional[i]);
	if (status == 0)
		status = add_rule(filter, SCMP_ACT_ALLOW, &own_end);
	if (status == 0 && live >= 0)
		status = allow_live(filter, live);
	return status;
}

static int
allow_asking(scmp_filter_ctx filter)
{
	int status = allow(filter, SANDBOX_OFFLINE);

	if (status == 0)
		status = allow_all_of(filter, asking, N(asking));
	if (status == 0)
		status = add_rule(filter, SCMP_ACT_ALLOW, &is_up);
	for (size_t i = 0; i < N(sockets) && status == 0; i++)
		status = seccomp_rule_add(filter, SCMP_ACT_ALLOW,
		    SCMP_SYS(socket), 2,
		    SCMP_CMP(0, SCMP_CMP_MASKED_EQ, HALF,
		        (uint64_t)sockets[i].family),
		    SCMP_CMP(1, SCMP_CMP_MASKED_EQ, SOCKET_TYPE,
		        (uint64_t)sockets[i].type));
	return status;
}

static int
refuse_writing(scmp_filter_ctx filter, int fd)
{
	int status = 0;

	for (size_t i = 0; i < N(writing) && status == 0; i++)
		status = add_rule(filter, SCMP_ACT_ERRNO(EPERM),
		    &(struct condition){ writing[i], 0, HALF, (uint64_t)fd });
	return status;
}

/* standard output and error belong to the user, also when they are sockets */
static bool
is_to_be_watched(int fd, int live)
{
	struct stat st;

	if (fd == live)
		return true;
	return fd != STDOUT_FILENO && fd != STDERR_FILENO &&
	       fstat(fd, &st) == 0 && S_ISSOCK(st.st_mode);
}

/* writing is refused on all descriptors of that kind; negative: why not */
static int
watch_descriptors(scmp_filter_ctx filter, int live)
{
	DIR *dir = opendir("/proc/self/fd");
	struct dirent *entry;
	int status = 0;

	if (dir == NULL)
		return -errno;
	while (status == 0 && (entry = readdir(dir)) != NULL) {
		char *end;
		long fd = strtol(entry->d_name, &end, 10);
		if (end != entry->d_name && *end == '\0' &&
		    is_to_be_watched((int)fd, live))
			status = refuse_writing(filter, (int)fd);
	}
	closedir(dir);
	return status;
}

/* for all threads; no_new_privs is set along with it */
static int
load(scmp_filter_ctx filter)
{
	seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1);
	seccomp_attr_set(filter, SCMP_FLTATR_API_SYSRAWRC, 1);
	/* no foreign code runs here that would have to be slowed down */
	seccomp_attr_set(filter, SCMP_FLTATR_CTL_SSB, 1);
	return seccomp_load(filter);
}

bool
sandbox_enter(int live, struct err *err)
{
	/*
	 * Two filters, of which the kernel takes the stricter answer: "never
	 * on these descriptors" can not be said beside "always".  The second
	 * one could not be loaded behind the first.
	 */
	scmp_filter_ctx watched = seccomp_init(SCMP_ACT_ALLOW);
	scmp_filter_ctx list = seccomp_init(SCMP_ACT_ERRNO(ENOSYS));
	int status = watched != NULL && list != NULL ? 0 : -ENOMEM;
	bool ok = drop_capabilities(err);

	if (status == 0)
		status = watch_descriptors(watched, live);
	if (status == 0)
		status = allow(list, live);
	if (ok && status == 0)
		status = load(watched);
	if (ok && status == 0)
		status = load(list);
	if (watched != NULL)
		seccomp_release(watched);
	if (list != NULL)
		seccomp_release(list);
	if (ok && status != 0)
		return cannot(
		    err, "the kernel takes no seccomp filter here", -status);
	return ok;
}

bool
sandbox_enter_asking(struct err *err)
{
	scmp_filter_ctx list = seccomp_init(SCMP_ACT_ERRNO(ENOSYS));
	int status = list != NULL ? allow_asking(list) : -ENOMEM;
	bool ok = drop_capabilities(err);

	if (ok && status == 0)
		status = load(list);
	if (list != NULL)
		seccomp_release(list);
	if (ok && status != 0)
		return cannot(
		    err, "the kernel takes no seccomp filter here", -status);
	return ok;
}

bool
sandbox_drop_rights(struct err *err)
{
	return drop_capabilities(err);
}
