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
#include "tests/sandbox_calls.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/if_packet.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <sched.h>
#include <seccomp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
enum { IS_SANITIZED = 1 };
#else
enum { IS_SANITIZED = 0 };
#endif

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
	if (write(t.live == pair[1] ? t.stream : t.live, sandbox_frame,
	        FRAME) != FRAME)
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

/* why it would show nothing within; NULL: it would */
static const char *
reason_to_skip(size_t i)
{
	if (IS_SANITIZED && ways_out[i].is_leak_check)
		return "sanitizers need it to look for leaks";
	switch (attempt(ways_out[i].go, false)) {
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

	for (size_t i = 0; i < n_ways_out; i++) {
		const char *why = reason_to_skip(i);
		bool ok =
		    why != NULL || attempt(ways_out[i].go, true) == REFUSED;
		failed += !ok;
		skipped += why != NULL;
		printf("%s - %s%s%s\n", ok ? "ok" : "not ok", ways_out[i].name,
		    why != NULL ? " # SKIP " : "", why != NULL ? why : "");
		fflush(stdout);
	}
	for (size_t i = 0; i < n_ways_on; i++) {
		bool ok = attempt(ways_on[i].go, true) == SUCCEEDED;
		failed += !ok;
		printf(
		    "%s - %s goes on\n", ok ? "ok" : "not ok", ways_on[i].name);
	}
	fprintf(stderr, "%d ways out tried, %d things wrong, %d skipped\n",
	    (int)n_ways_out - skipped, failed, skipped);
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
