#include "tests/sandbox_calls.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { FAMILIES = 46, HIGH_BIT = 32 };

const uint8_t sandbox_frame[FRAME] = { 2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 0x88,
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
	struct iovec v = { (void *)(uintptr_t)sandbox_frame, FRAME };
	struct msghdr m = { .msg_iov = &v, .msg_iovlen = 1 };

	return sendmsg(t->live, &m, 0);
}

static long
way_sendmmsg(const struct things *t)
{
	struct iovec v = { (void *)(uintptr_t)sandbox_frame, FRAME };
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
	return write(t->live, sandbox_frame, FRAME);
}

static long
way_write_live_disguised(const struct things *t)
{
	return syscall(
	    SYS_write, disguised(t->live), sandbox_frame, (long)FRAME);
}

static long
way_write_other_socket(const struct things *t)
{
	return write(t->stream, "x", 1);
}

static long
way_writev_live(const struct things *t)
{
	struct iovec v = { (void *)(uintptr_t)sandbox_frame, FRAME };

	return writev(t->live, &v, 1);
}

static long
way_pwritev2_live(const struct things *t)
{
	struct iovec v = { (void *)(uintptr_t)sandbox_frame, FRAME };

	return pwritev2(t->live, &v, 1, -1, 0);
}

static long
way_dup_write(const struct things *t)
{
	int fd = dup(t->live);

	return fd < 0 ? fd : write(fd, sandbox_frame, FRAME);
}

static long
way_dup2_write(const struct things *t)
{
	return dup2(t->live, t->file) < 0
	           ? -1
	           : write(t->file, sandbox_frame, FRAME);
}

static long
way_dup3_write(const struct things *t)
{
	return dup3(t->live, t->file, O_CLOEXEC) < 0
	           ? -1
	           : write(t->file, sandbox_frame, FRAME);
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
	struct iovec v = { (void *)(uintptr_t)sandbox_frame, FRAME };

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

const struct way ways_out[] = {
	{ "socket, of each family and type", way_socket, false },
	{ "socketpair", way_socketpair, false },
	{ "connect", way_connect, false },
	{ "bind", way_bind, false },
	{ "sendto", way_sendto, false },
	{ "sendmsg on the capture's descriptor", way_sendmsg, false },
	{ "sendmmsg on the capture's descriptor", way_sendmmsg, false },
	{ "write on the capture's descriptor", way_write_live, false },
	{ "the same, its number disguised", way_write_live_disguised, false },
	{ "writev on the capture's descriptor", way_writev_live, false },
	{ "pwritev2 on the capture's descriptor", way_pwritev2_live, false },
	{ "write on another open socket", way_write_other_socket, false },
	{ "dup, then write", way_dup_write, false },
	{ "dup2, then write", way_dup2_write, true },
	{ "dup3, then write", way_dup3_write, false },
	{ "fcntl F_DUPFD", way_dupfd, false },
	{ "fcntl F_DUPFD_CLOEXEC", way_dupfd_cloexec, false },
	{ "sendfile", way_sendfile, false },
	{ "splice", way_splice, false },
	{ "vmsplice", way_vmsplice, false },
	{ "tee", way_tee, false },
	{ "io_uring_setup", way_io_uring, false },
	{ "io_setup", way_aio, false },
	{ "setsockopt", way_setsockopt, false },
	{ "ioctl that changes an interface", way_interface, false },
	{ "ioctl that makes an interface", way_tun, false },
	{ "pidfd_open", way_pidfd_open, false },
	{ "pidfd_getfd", way_pidfd_getfd, false },
	{ "ptrace", way_ptrace, true },
	{ "process_vm_writev", way_process_vm_writev, false },
	{ "fork", way_fork, true },
	{ "clone, a process", way_clone_process, true },
	{ "clone3", way_clone3, false },
	{ "execve", way_execve, false },
	{ "kill", way_kill, true },
	{ "msgget", way_message_queue, false },
	{ "mount", way_mount, false },
	{ "unshare", way_unshare, false },
	{ "bpf", way_bpf, false },
	{ "perf_event_open", way_perf, false },
	{ "userfaultfd", way_userfaultfd, false },
#ifdef __x86_64__
	{ "int 0x80", way_int80, false },
	{ "a call of x32", way_x32, false },
#endif
};
const size_t n_ways_out = sizeof(ways_out) / sizeof(ways_out[0]);

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

const struct way ways_on[] = {
	{ "a thread", stays_thread, false },
	{ "receiving on the capture's descriptor", stays_receive, false },
	{ "its statistics", stays_statistics, false },
	{ "reading a directory", stays_directory, false },
	{ "writing a report", stays_report, false },
	{ "memory for code", stays_code, false },
};
const size_t n_ways_on = sizeof(ways_on) / sizeof(ways_on[0]);
