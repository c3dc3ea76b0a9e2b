/*
 * sandbox_ways: tries every way out of cli/sandbox and cli/fence.
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
#include "cli/fence.h"
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
	case EACCES:
	case ENOSYS:
		return REFUSED;
	default:
		return FAILED;
	}
}

enum profile { WITHOUT, LISTENING, ASKING_ONLY };

/* what a process may be let out by, and what it writes where it may not */
static struct things
things_of(pid_t other, const char *report, const char *elsewhere)
{
	struct things t = things_open(other);
	int fd = open(elsewhere, O_WRONLY | O_CREAT | O_EXCL, 0600);

	if (fd < 0)
		exit(3);
	close(fd);
	t.report = report;
	t.elsewhere = elsewhere;
	return t;
}

static bool
enter(enum profile profile, const struct things *t, struct err *err)
{
	if (profile == LISTENING)
		return sandbox_enter(t->live, err);
	if (profile == WITHOUT)
		return true;
	if (fence_exists()) {
		struct fence *f = fence_new();
		if (!fence_write(f, t->report, err)) {
			fence_drop(f);
			return false;
		}
		if (!fence_close(f, err))
			return false;
	}
	return sandbox_enter_asking(err);
}

static enum result
attempt(way_fn *go, enum profile profile)
{
	char report[64], elsewhere[64];
	pid_t other = start_other(), child = fork();
	long self = (long)(child == 0 ? getpid() : child);
	int status;

	snprintf(report, sizeof(report), SANDBOX_REPORT, self);
	snprintf(elsewhere, sizeof(elsewhere), SANDBOX_ELSEWHERE, self);
	if (child == 0) {
		struct things t = things_of(other, report, elsewhere);
		struct err err;
		alarm(PATIENCE_S);
		if (!enter(profile, &t, &err)) {
			fprintf(stderr, "%s\n", err.text);
			_exit(3);
		}
		_exit(go(&t) >= 0 ? 0 : errno);
	}
	if (waitpid(child, &status, 0) != child)
		exit(3);
	kill(other, SIGKILL);
	waitpid(other, NULL, 0);
	unlink(elsewhere);
	return result_of(status);
}

/* why it would show nothing within; NULL: it would */
static const char *
reason_to_skip(const struct way *w, enum profile profile)
{
	if (IS_SANITIZED && (w->but & LEAK_CHECK))
		return "sanitizers need it to look for leaks";
	if (profile == ASKING_ONLY && (w->but & ASKING))
		return "asking takes it";
	switch (attempt(w->go, WITHOUT)) {
	case REFUSED:
		return "refused here without the sandbox, too";
	case BROKE:
		return "not known here";
	default:
		return NULL;
	}
}

struct sum {
	unsigned tried, failed, skipped;
};

static void
try_out(const struct ways *ways, enum profile profile, struct sum *sum)
{
	const char *who = profile == LISTENING ? "listens" : "asks";

	for (size_t i = 0; i < ways->n; i++) {
		const struct way *w = &ways->v[i];
		const char *why = reason_to_skip(w, profile);
		bool ok = why != NULL || attempt(w->go, profile) == REFUSED;
		sum->failed += !ok;
		sum->skipped += why != NULL;
		sum->tried += why == NULL;
		printf("%s - %s: %s%s%s\n", ok ? "ok" : "not ok", who, w->name,
		    why != NULL ? " # SKIP " : "", why != NULL ? why : "");
		fflush(stdout);
	}
}

static void
try_on(const struct ways *ways, enum profile profile, struct sum *sum)
{
	const char *who = profile == LISTENING ? "listens" : "asks";

	for (size_t i = 0; i < ways->n; i++) {
		bool ok = attempt(ways->v[i].go, profile) == SUCCEEDED;
		sum->failed += !ok;
		printf("%s - %s: %s goes on\n", ok ? "ok" : "not ok", who,
		    ways->v[i].name);
		fflush(stdout);
	}
}

static int
try_all(void)
{
	struct sum sum = { 0 };

	try_out(&ways_out, LISTENING, &sum);
	try_on(&ways_on, LISTENING, &sum);
	try_on(&ways_listening, LISTENING, &sum);
	try_out(&ways_out, ASKING_ONLY, &sum);
	if (fence_exists())
		try_out(&ways_asking_out, ASKING_ONLY, &sum);
	else
		printf("ok - asks: files # SKIP no Landlock here\n");
	try_on(&ways_on, ASKING_ONLY, &sum);
	try_on(&ways_asking, ASKING_ONLY, &sum);
	fprintf(stderr, "%u ways out tried, %u things wrong, %u skipped\n",
	    sum.tried, sum.failed, sum.skipped);
	return sum.failed > 0;
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
