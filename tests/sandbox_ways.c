/*
 * sandbox_ways: tries every way out of cli/sandbox.
 *
 *	sandbox_ways              tries each way, once without and once within
 *	sandbox_ways refuse CMD   runs CMD where the kernel takes no filter
 *
 * Each attempt is a process of its own, in a network and a tree of mounts of
 * its own where that is permitted.  What would change the machine is asked for
 * something that is not there: without the sandbox the kernel then says so,
 * and never does it.  A way that is refused without the sandbox, too, shows
 * nothing and is reported as skipped.
 */
#include "cli/sandbox.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/if_packet.h>
#include <linux/if_tun.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <seccomp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
enum { IS_SANITIZED = 1 };
#else
enum { IS_SANITIZED = 0 };
#endif

enum { FRAME = 60, FAMILIES = 46, HIGH_BIT = 32, PATIENCE_S = 20 };

/* what an attempt can use; opened before the sandbox is entered */
struct things {
	int udp;    /* connected to nobody */
	int stream; /* one end of a pair */
	int live;   /* AF_PACKET where permitted, else the other end */
	int file;
	int pipe[2];
	int zero; /* readable without end */
	int tun;  /* where permitted */
	pid_t other;
};

/* as a system call: negative, and errno */
typedef long way_fn(const struct things *t);

static const uint8_t frame[FRAME] = { 2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 0x88,
	0xb5 };
static const struct sockaddr_in discard = {
	.sin_family = AF_INET, .sin_port = 0x0900, .sin_addr = { 0x0100007f }
};

/* 64 bits of which the kernel takes the lower half */
static long
disguised(int fd)
{
	return (long)((1UL << HIGH_BIT) | (unsigned)fd);
}

static long
way_sendto(const struct things *t)
{
	return sendto(t->udp, "x", 1, 0, (const struct sockaddr *)&discard,
	    sizeof(discard));
}

static long
way_sendmsg(const struct things *t)
{
	struct iovec v = { (void *)(uintptr_t)frame, FRAME };
	struct msghdr m = { .msg_iov = &v, .msg_iovlen = 1 };

	return sendmsg(t->live, &m, 0);
}

static long
way_sendmmsg(const struct things *t)
{
	struct iovec v = { (void *)(uintptr_t)frame, FRAME };
	struct mmsghdr m = { .msg_hdr = { .msg_iov = &v, .msg_iovlen = 1 } };

	return sendmmsg(t->live, &m, 1, 0);
}

static long
way_connect(const struct things *t)
{
	return connect(
	    t->udp, (const struct sockaddr *)&discard, sizeof(discard));
}

static long
way_bind(const struct things *t)
{
	struct sockaddr_in any = { .sin_family = AF_INET };

	return bind(t->udp, (const struct sockaddr *)&any, sizeof(any));
}

static long
way_socketpair(const struct things *t)
{
	int fd[2];

	(void)t;
	return socketpair(AF_UNIX, SOCK_STREAM, 0, fd);
}

static long
way_write_live(const struct things *t)
{
	return write(t->live, frame, FRAME);
}

static long
way_write_live_disguised(const struct things *t)
{
	return syscall(SYS_write, disguised(t->live), frame, (long)FRAME);
}

static long
way_write_other_socket(const struct things *t)
{
	return write(t->stream, "x", 1);
}

static long
way_writev_live(const struct things *t)
{
	struct iovec v = { (void *)(uintptr_t)frame, FRAME };

	return writev(t->live, &v, 1);
}

static long
way_pwritev2_live(const struct things *t)
{
	struct iovec v = { (void *)(uintptr_t)frame, FRAME };

	return pwritev2(t->live, &v, 1, -1, 0);
}

static long
way_dup_write(const struct things *t)
{
	int fd = dup(t->live);

	return fd < 0 ? fd : write(fd, frame, FRAME);
}

static long
way_dup2_write(const struct things *t)
{
	return dup2(t->live, t->file) < 0 ? -1 : write(t->file, frame, FRAME);
}

static long
way_dup3_write(const struct things *t)
{
	return dup3(t->live, t->file, O_CLOEXEC) < 0
	           ? -1
	           : write(t->file, frame, FRAME);
}

static long
way_dupfd(const struct things *t)
{
	return fcntl(t->live, F_DUPFD, 10);
}

static long
way_dupfd_cloexec(const struct things *t)
{
	return fcntl(t->live, F_DUPFD_CLOEXEC, 10);
}

static long
way_sendfile(const struct things *t)
{
	return syscall(SYS_sendfile, t->stream, t->zero, NULL, 1L);
}

static long
way_splice(const struct things *t)
{
	if (write(t->pipe[1], "x", 1) != 1)
		return -1;
	return splice(t->pipe[0], NULL, t->stream, NULL, 1, 0);
}

static long
way_vmsplice(const struct things *t)
{
	struct iovec v = { (void *)(uintptr_t)frame, FRAME };

	return vmsplice(t->pipe[1], &v, 1, 0);
}

static long
way_tee(const struct things *t)
{
	int more[2];

	if (pipe(more) != 0 || write(t->pipe[1], "x", 1) != 1)
		return -1;
	return tee(t->pipe[0], more[1], 1, 0);
}

static long
way_io_uring(const struct things *t)
{
	uint32_t params[30] = { 0 };

	(void)t;
	return syscall(SYS_io_uring_setup, 4L, params);
}

static long
way_aio(const struct things *t)
{
	unsigned long context = 0;

	(void)t;
	return syscall(SYS_io_setup, 1L, &context);
}

static long
way_pidfd_open(const struct things *t)
{
	return syscall(SYS_pidfd_open, (long)t->other, 0L);
}

static long
way_pidfd_getfd(const struct things *t)
{
	long pidfd = syscall(SYS_pidfd_open, (long)t->other, 0L);

	return pidfd < 0 ? pidfd
	                 : syscall(SYS_pidfd_getfd, pidfd, (long)t->live, 0L);
}

static long
way_ptrace(const struct things *t)
{
	return ptrace(PTRACE_SEIZE, t->other, NULL, NULL);
}

static long
way_process_vm_writev(const struct things *t)
{
	struct iovec v = { (void *)(uintptr_t)t, sizeof(*t) };

	return process_vm_writev(t->other, &v, 1, &v, 1, 0);
}

static long
way_fork(const struct things *t)
{
	(void)t;
	pid_t child = fork();
	if (child == 0)
		_exit(0);
	return child;
}

static long
way_clone_process(const struct things *t)
{
	(void)t;
	long child = syscall(SYS_clone, (long)SIGCHLD, 0L, 0L, 0L, 0L);
	if (child == 0)
		_exit(0);
	return child;
}

static long
way_clone3(const struct things *t)
{
	uint64_t args[8] = { 0 };

	(void)t;
	args[4] = SIGCHLD;
	long child = syscall(SYS_clone3, args, sizeof(args));
	if (child == 0)
		_exit(0);
	return child;
}

static long
way_execve(const struct things *t)
{
	char *argv[] = { (char[]){ "true" }, NULL };
	char *envp[] = { NULL };

	(void)t;
	return execve("/bin/true", argv, envp);
}

static long
way_kill(const struct things *t)
{
	return kill(t->other, SIGCONT);
}

static long
way_mount(const struct things *t)
{
	(void)t;
	/*
	 * Never a folder that exists: as root, without the sandbox, this WOULD
	 * hide it for everybody on the machine (it did so with /tmp).
	 */
	return syscall(SYS_mount, "none", "/no/such/folder", "tmpfs", 0L, NULL);
}

static long
way_unshare(const struct things *t)
{
	(void)t;
	return unshare(CLONE_NEWNS);
}

static long
way_bpf(const struct things *t)
{
	uint32_t attr[16] = { 2, 4, 4, 1 };

	(void)t;
	return syscall(SYS_bpf, 0L, attr, sizeof(attr));
}

static long
way_userfaultfd(const struct things *t)
{
	(void)t;
	return syscall(SYS_userfaultfd, (long)O_CLOEXEC);
}

static long
way_perf(const struct things *t)
{
	uint32_t attr[32] = { 1, sizeof(attr) };

	(void)t;
	return syscall(SYS_perf_event_open, attr, 0L, -1L, -1L, 0L);
}

/* puts a TUN interface there, whose descriptor then sends what is written */
static long
way_tun(const struct things *t)
{
	struct ifreq r = { .ifr_name = "hark0", .ifr_flags = IFF_TUN };

	return ioctl(t->tun, TUNSETIFF, &r);
}

static long
way_setsockopt(const struct things *t)
{
	int size = 1 << 16;

	return setsockopt(t->live, SOL_SOCKET, SO_SNDBUF, &size, sizeof(size));
}

static long
way_interface(const struct things *t)
{
	struct ifreq r = { .ifr_name = "lo", .ifr_flags = IFF_UP };

	return ioctl(t->udp, SIOCSIFFLAGS, &r);
}

static long
way_message_queue(const struct things *t)
{
	(void)t;
	return syscall(SYS_msgget, 0x68617264L, 0L);
}

/* ends the process, by SIGSYS: another table of system calls is not served */
#ifdef __x86_64__
static long
way_int80(const struct things *t)
{
	long got;

	(void)t;
	/* kernels without that table fault; sanitizers would explain it */
	signal(SIGSEGV, SIG_DFL);
	/* 359 is socket there */
	__asm__ volatile("int $0x80"
	                 : "=a"(got)
	                 : "a"(359), "b"(AF_INET), "c"(SOCK_DGRAM), "d"(0)
	                 : "memory");
	errno = got < 0 ? (int)-got : 0;
	return got < 0 ? -1 : got;
}

static long
way_x32(const struct things *t)
{
	(void)t;
	return syscall(0x40000000L + SYS_socket, AF_INET, SOCK_DGRAM, 0);
}
#endif

/* all sockets that there can be: how many could be made, or -1 for none */
static long
way_socket(const struct things *t)
{
	static const int types[] = { SOCK_STREAM, SOCK_DGRAM, SOCK_RAW };
	long made = 0;

	(void)t;
	for (int family = 0; family < FAMILIES; family++)
		for (size_t i = 0; i < 3; i++)
			made += socket(family, types[i], 0) >= 0;
	if (made == 0)
		errno = EPERM;
	return made > 0 ? made : -1;
}

enum { NEVER_SANITIZED = 1 };

static const struct {
	const char *name;
	way_fn *go;
	int flags;
} ways[] = {
	{ "socket, of each family and type", way_socket, 0 },
	{ "socketpair", way_socketpair, 0 },
	{ "connect", way_connect, 0 },
	{ "bind", way_bind, 0 },
	{ "sendto", way_sendto, 0 },
	{ "sendmsg on the capture's descriptor", way_sendmsg, 0 },
	{ "sendmmsg on the capture's descriptor", way_sendmmsg, 0 },
	{ "write on the capture's descriptor", way_write_live, 0 },
	{ "the same, its number disguised", way_write_live_disguised, 0 },
	{ "writev on the capture's descriptor", way_writev_live, 0 },
	{ "pwritev2 on the capture's descriptor", way_pwritev2_live, 0 },
	{ "write on another open socket", way_write_other_socket, 0 },
	{ "dup, then write", way_dup_write, 0 },
	{ "dup2, then write", way_dup2_write, NEVER_SANITIZED },
	{ "dup3, then write", way_dup3_write, 0 },
	{ "fcntl F_DUPFD", way_dupfd, 0 },
	{ "fcntl F_DUPFD_CLOEXEC", way_dupfd_cloexec, 0 },
	{ "sendfile", way_sendfile, 0 },
	{ "splice", way_splice, 0 },
	{ "vmsplice", way_vmsplice, 0 },
	{ "tee", way_tee, 0 },
	{ "io_uring_setup", way_io_uring, 0 },
	{ "io_setup", way_aio, 0 },
	{ "setsockopt", way_setsockopt, 0 },
	{ "ioctl that changes an interface", way_interface, 0 },
	{ "ioctl that makes an interface", way_tun, 0 },
	{ "pidfd_open", way_pidfd_open, 0 },
	{ "pidfd_getfd", way_pidfd_getfd, 0 },
	{ "ptrace", way_ptrace, NEVER_SANITIZED },
	{ "process_vm_writev", way_process_vm_writev, 0 },
	{ "fork", way_fork, NEVER_SANITIZED },
	{ "clone, a process", way_clone_process, NEVER_SANITIZED },
	{ "clone3", way_clone3, 0 },
	{ "execve", way_execve, 0 },
	{ "kill", way_kill, NEVER_SANITIZED },
	{ "msgget", way_message_queue, 0 },
	{ "mount", way_mount, 0 },
	{ "unshare", way_unshare, 0 },
	{ "bpf", way_bpf, 0 },
	{ "perf_event_open", way_perf, 0 },
	{ "userfaultfd", way_userfaultfd, 0 },
#ifdef __x86_64__
	{ "int 0x80", way_int80, 0 },
	{ "a call of x32", way_x32, 0 },
#endif
};
enum { N_WAYS = sizeof(ways) / sizeof(ways[0]) };

/* nothing of this reaches the machine's own network, where that is permitted */
static void
leave_machine(void)
{
	struct ifreq r = { .ifr_name = "lo", .ifr_flags = IFF_UP };

	if (unshare(CLONE_NEWNET | CLONE_NEWNS) != 0 &&
	    unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS) != 0)
		return;
	int fd = socket(AF_INET, SOCK_DGRAM, 0);
	ioctl(fd, SIOCSIFFLAGS, &r);
	close(fd);
}

static int
open_live(int instead)
{
	int fd = socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL));
	struct sockaddr_ll lo = { .sll_family = AF_PACKET,
		.sll_protocol = htons(ETH_P_ALL),
		.sll_ifindex = (int)if_nametoindex("lo") };

	if (fd < 0)
		return instead;
	return bind(fd, (const struct sockaddr *)&lo, sizeof(lo)) == 0
	           ? fd
	           : instead;
}

static struct things
things_open(pid_t other)
{
	struct things t = { 0 };
	int pair[2];

	leave_machine();
	if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0 || pipe(t.pipe) != 0)
		exit(3);
	t.stream = pair[0];
	t.live = open_live(pair[1]);
	/* there is something to receive */
	if (write(t.live == pair[1] ? t.stream : t.live, frame, FRAME) != FRAME)
		exit(3);
	t.udp = socket(AF_INET, SOCK_DGRAM, 0);
	t.file = open("/tmp", O_TMPFILE | O_RDWR, 0600);
	t.zero = open("/dev/zero", O_RDONLY);
	t.tun = open("/dev/net/tun", O_RDWR);
	t.other = other;
	return t;
}

/* a process for others to look into */
static pid_t
start_other(void)
{
	pid_t other = fork();

	if (other == 0) {
		alarm(PATIENCE_S);
		pause();
		_exit(0);
	}
	return other;
}

enum result { SUCCEEDED, REFUSED, FAILED, BROKE };

static enum result
result_of(int status)
{
	if (WIFSIGNALED(status))
		return WTERMSIG(status) == SIGSYS ? REFUSED : BROKE;
	switch (WEXITSTATUS(status)) {
	case 0:
		return SUCCEEDED;
	case EPERM:
	case ENOSYS:
		return REFUSED;
	default:
		return FAILED;
	}
}

static enum result
attempt(way_fn *go, bool within)
{
	pid_t other = start_other(), child = fork();
	int status;

	if (child == 0) {
		struct things t = things_open(other);
		struct err err;
		alarm(PATIENCE_S);
		if (within && !sandbox_enter(t.live, &err)) {
			fprintf(stderr, "%s\n", err.text);
			_exit(0);
		}
		_exit(go(&t) >= 0 ? 0 : errno);
	}
	if (waitpid(child, &status, 0) != child)
		exit(3);
	kill(other, SIGKILL);
	waitpid(other, NULL, 0);
	return result_of(status);
}

/* --- what must go on --- */

static void *
nothing(void *arg)
{
	return arg;
}

static long
stays_thread(const struct things *t)
{
	pthread_t thread;

	(void)t;
	errno = pthread_create(&thread, NULL, nothing, NULL);
	return errno == 0 && pthread_join(thread, NULL) == 0 ? 0 : -1;
}

static long
stays_receive(const struct things *t)
{
	uint8_t b[FRAME];
	struct pollfd p = { .fd = t->live, .events = POLLIN };

	/* what was sent before the sandbox was entered */
	return poll(&p, 1, PATIENCE_S * 1000) == 1
	           ? recv(t->live, b, sizeof(b), 0)
	           : -1;
}

static long
stays_statistics(const struct things *t)
{
	int type;
	socklen_t n = sizeof(type);

	return getsockopt(t->live, SOL_SOCKET, SO_TYPE, &type, &n);
}

static long
stays_directory(const struct things *t)
{
	DIR *d = opendir("/");

	(void)t;
	return d != NULL && readdir(d) != NULL ? closedir(d) : -1;
}

static long
stays_report(const struct things *t)
{
	FILE *f = fdopen(t->file, "w");

	return f != NULL && fprintf(f, "report\n") > 0 ? fclose(f) : -1;
}

static long
stays_code(const struct things *t)
{
	void *p = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	(void)t;
	return p != MAP_FAILED ? 0 : -1;
}

static const struct {
	const char *name;
	way_fn *go;
} stays[] = {
	{ "a thread", stays_thread },
	{ "receiving on the capture's descriptor", stays_receive },
	{ "its statistics", stays_statistics },
	{ "reading a directory", stays_directory },
	{ "writing a report", stays_report },
	{ "memory for code", stays_code },
};

/* why it would show nothing within; NULL: it would */
static const char *
reason_to_skip(size_t i)
{
	if (IS_SANITIZED && (ways[i].flags & NEVER_SANITIZED))
		return "sanitizers need it to look for leaks";
	switch (attempt(ways[i].go, false)) {
	case REFUSED:
		return "refused here without the sandbox, too";
	case BROKE:
		return "not known here";
	default:
		return NULL;
	}
}

static int
try_all(void)
{
	int failed = 0, skipped = 0;

	for (size_t i = 0; i < N_WAYS; i++) {
		const char *why = reason_to_skip(i);
		bool ok = why != NULL || attempt(ways[i].go, true) == REFUSED;
		failed += !ok;
		skipped += why != NULL;
		printf("%s - %s%s%s\n", ok ? "ok" : "not ok", ways[i].name,
		    why != NULL ? " # SKIP " : "", why != NULL ? why : "");
		fflush(stdout);
	}
	for (size_t i = 0; i < sizeof(stays) / sizeof(stays[0]); i++) {
		bool ok = attempt(stays[i].go, true) == SUCCEEDED;
		failed += !ok;
		printf(
		    "%s - %s goes on\n", ok ? "ok" : "not ok", stays[i].name);
	}
	fprintf(stderr, "%d ways out tried, %d things wrong, %d skipped\n",
	    (int)N_WAYS - skipped, failed, skipped);
	return failed > 0;
}

/* as some containers are set up */
static int
refuse(char **argv)
{
	scmp_filter_ctx f = seccomp_init(SCMP_ACT_ALLOW);

	if (f == NULL ||
	    seccomp_rule_add(f, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(seccomp), 0) !=
	        0 ||
	    seccomp_rule_add(f, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(prctl), 1,
	        SCMP_A0_32(SCMP_CMP_EQ, PR_SET_SECCOMP, 0)) != 0 ||
	    seccomp_load(f) != 0)
		return 3;
	execvp(argv[0], argv);
	return 3;
}

int
main(int argc, char **argv)
{
	if (argc > 2 && strcmp(argv[1], "refuse") == 0)
		return refuse(argv + 2);
	return try_all();
}
