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

static const struct way out[] = {
	{ "socket, of each family and type", way_socket, ASKING },
	{ "socketpair", way_socketpair, 0 },
	{ "connect", way_connect, ASKING },
	{ "bind", way_bind, 0 },
	{ "sendto", way_sendto, ASKING },
	{ "sendmsg on the capture's descriptor", way_sendmsg, ASKING },
	{ "sendmmsg on the capture's descriptor", way_sendmmsg, ASKING },
	{ "write on the capture's descriptor", way_write_live, ASKING },
	{ "the same, its number disguised", way_write_live_disguised, ASKING },
	{ "writev on the capture's descriptor", way_writev_live, ASKING },
	{ "pwritev2 on the capture's descriptor", way_pwritev2_live, ASKING },
	{ "write on another open socket", way_write_other_socket, ASKING },
	{ "dup, then write", way_dup_write, 0 },
	{ "dup2, then write", way_dup2_write, LEAK_CHECK },
	{ "dup3, then write", way_dup3_write, 0 },
	{ "fcntl F_DUPFD", way_dupfd, 0 },
	{ "fcntl F_DUPFD_CLOEXEC", way_dupfd_cloexec, 0 },
	{ "sendfile", way_sendfile, 0 },
	{ "splice", way_splice, 0 },
	{ "vmsplice", way_vmsplice, 0 },
	{ "tee", way_tee, 0 },
	{ "io_uring_setup", way_io_uring, 0 },
	{ "io_setup", way_aio, 0 },
	{ "setsockopt", way_setsockopt, ASKING },
	{ "ioctl that changes an interface", way_interface, 0 },
	{ "ioctl that makes an interface", way_tun, 0 },
	{ "pidfd_open", way_pidfd_open, 0 },
	{ "pidfd_getfd", way_pidfd_getfd, 0 },
	{ "ptrace", way_ptrace, LEAK_CHECK },
	{ "process_vm_writev", way_process_vm_writev, 0 },
	{ "fork", way_fork, LEAK_CHECK },
	{ "clone, a process", way_clone_process, LEAK_CHECK },
	{ "clone3", way_clone3, 0 },
	{ "execve", way_execve, 0 },
	{ "kill", way_kill, LEAK_CHECK },
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

/* --- what asks may not --- */

static long
way_other_socket(const struct things *t)
{
	static const int types[] = { SOCK_STREAM, SOCK_DGRAM, SOCK_RAW,
		SOCK_SEQPACKET };
	long made = 0;

	(void)t;
	for (int family = 0; family < FAMILIES; family++)
		for (size_t i = 0; i < 4; i++) {
			bool ours =
			    (family == AF_INET || family == AF_INET6) && i < 2;
			made += !ours && socket(family, types[i], 0) >= 0;
		}
	if (made == 0)
		errno = EPERM;
	return made > 0 ? made : -1;
}

static long
way_listen(const struct things *t)
{
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	(void)t;
	return fd < 0 ? fd : listen(fd, 1);
}

static long
way_read_elsewhere(const struct things *t)
{
	return open(t->elsewhere, O_RDONLY);
}

static long
way_write_elsewhere(const struct things *t)
{
	return open(t->elsewhere, O_WRONLY | O_APPEND);
}

static long
way_make_elsewhere(const struct things *t)
{
	char path[128];

	snprintf(path, sizeof(path), "%s-more", t->elsewhere);
	return open(path, O_WRONLY | O_CREAT | O_EXCL, 0600) < 0 ? -1
	                                                         : unlink(path);
}

static long
way_remove_elsewhere(const struct things *t)
{
	return unlink(t->elsewhere);
}

static long
way_rename_elsewhere(const struct things *t)
{
	char path[128];

	snprintf(path, sizeof(path), "%s-more", t->elsewhere);
	return rename(t->elsewhere, path) != 0 ? -1
	                                       : rename(path, t->elsewhere);
}

static long
way_other_memory(const struct things *t)
{
	char path[64];

	snprintf(path, sizeof(path), "/proc/%ld/mem", (long)t->other);
	return open(path, O_RDWR);
}

static const struct way asking_out[] = {
	{ "sockets of other kinds", way_other_socket, 0 },
	{ "listen", way_listen, 0 },
	{ "reading a file elsewhere", way_read_elsewhere, 0 },
	{ "writing a file elsewhere", way_write_elsewhere, 0 },
	{ "making a file elsewhere", way_make_elsewhere, 0 },
	{ "removing a file elsewhere", way_remove_elsewhere, 0 },
	{ "renaming a file elsewhere", way_rename_elsewhere, 0 },
	{ "the memory of another process", way_other_memory, 0 },
};

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

static long
stays_tcp(const struct things *t)
{
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);

	(void)t;
	/* nobody listens there: refused, and not by the sandbox */
	return connect(fd, (const struct sockaddr *)&discard,
	           sizeof(discard)) == 0 ||
	               errno == EINPROGRESS || errno == ECONNREFUSED ||
	               errno == ENETUNREACH
	           ? 0
	           : -1;
}

static long
stays_udp(const struct things *t)
{
	(void)t;
	int fd = socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	int one = 1;

	if (fd < 0 ||
	    setsockopt(fd, IPPROTO_IPV6, IPV6_RECVERR, &one, sizeof(one)) != 0)
		return -1;
	return sendto(t->udp, "x", 1, 0, (const struct sockaddr *)&discard,
	           sizeof(discard)) == 1 ||
	               errno == ENETUNREACH
	           ? 0
	           : -1;
}

static long
stays_saving(const struct things *t)
{
	char path[128];

	snprintf(path, sizeof(path), "%s.tmp", t->report);
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL, 0600);
	return fd >= 0 && write(fd, "x", 1) == 1 && rename(path, t->report) == 0
	           ? unlink(t->report)
	           : -1;
}

static long
stays_looking_up(const struct things *t)
{
	(void)t;
	return open("/etc/hosts", O_RDONLY);
}

static const struct way on[] = {
	{ "a thread", stays_thread, 0 },
	{ "receiving on the capture's descriptor", stays_receive, 0 },
	{ "its statistics", stays_statistics, 0 },
	{ "writing a report", stays_report, 0 },
	{ "memory for code", stays_code, 0 },
};

static const struct way listening[] = {
	{ "reading a directory", stays_directory, 0 },
};

static const struct way asking[] = {
	{ "connecting", stays_tcp, 0 },
	{ "a datagram", stays_udp, 0 },
	{ "saving beside the report", stays_saving, 0 },
	{ "looking up names", stays_looking_up, 0 },
};

#define ALL(table)                                                             \
	{                                                                      \
		(table), sizeof(table) / sizeof((table)[0])                    \
	}
const struct ways ways_out = ALL(out);
const struct ways ways_asking_out = ALL(asking_out);
const struct ways ways_on = ALL(on);
const struct ways ways_listening = ALL(listening);
const struct ways ways_asking = ALL(asking);
