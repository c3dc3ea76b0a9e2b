/* aim: targets, ports and scope as command lines make them */
#include "tests/check.h"

#include "cli/aim.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct both {
	struct target_options targets;
	struct scope_options scope;
};

static const struct option_group groups[] = {
	{ "Targets", target_options, offsetof(struct both, targets) },
	{ "Scope", scope_options, offsetof(struct both, scope) },
	{ 0 },
};

enum { WORDS_MAX = 16, SAID_MAX = 4096 };

/* one command line, what came of it, and what was said */
struct aimed {
	struct aim aim;
	enum exit_code status;
	char said[SAID_MAX];
};

/* standard error into `said` while words are parsed and the aim is taken */
static void
take(struct aimed *a, char **argv, size_t n)
{
	struct both options = { 0 };
	struct parsed parsed = { 0 };
	struct port_names *names = port_names_new();
	FILE *said = tmpfile();
	int before = dup(2);
	struct err err;

	assert_non_null(said);
	assert_true(options_parse(groups, &options, argv, n, &parsed, &err));
	dup2(fileno(said), 2);
	a->status = aim_take(&a->aim, &options.targets, &options.scope,
	    &parsed.operands, NULL, names, 1);
	dup2(before, 2);
	close(before);
	rewind(said);
	a->said[fread(a->said, 1, SAID_MAX - 1, said)] = '\0';
	fclose(said);
	port_names_free(names);
	words_release(&parsed.operands);
	target_options_release(&options.targets);
	scope_options_release(&options.scope);
}

/* the words of a line, and a file in place of each @ */
static struct aimed
aim_at(const char *line, const char *file)
{
	struct aimed a = { 0 };
	char *copy = strdup(line), *rest = copy, *word;
	char path[] = "/tmp/hark-test-XXXXXX";
	char *argv[WORDS_MAX];
	size_t n = 0;
	int fd = mkstemp(path);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, file, strlen(file)), strlen(file));
	close(fd);
	while ((word = strsep(&rest, " ")) != NULL)
		if (*word != '\0')
			argv[n++] = strcmp(word, "@") == 0 ? path : word;
	take(&a, argv, n);
	unlink(path);
	free(copy);
	return a;
}

/* the number of endpoints that may be asked */
static uint64_t
allowed(const struct aim *aim)
{
	uint64_t n = 0;

	for (uint64_t i = 0; i < targets_n(aim->targets); i++) {
		struct target t = targets_at(aim->targets, i);
		n += scope_allows(aim->scope, &t.at, t.proto, NULL);
	}
	return n;
}

struct expectation {
	const char *line, *file;
	enum exit_code status;
	uint64_t targets, allowed; /* when the status is EXIT_FINE */
	const char *say;           /* NULL: nothing is said */
};

static void
hold(const struct expectation *cases, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct expectation *c = &cases[i];
		struct aimed a =
		    aim_at(c->line, c->file != NULL ? c->file : "");
		if (a.status != c->status)
			fail_msg("%s: %d, %s", c->line, a.status, a.said);
		if (c->say == NULL)
			assert_string_equal(a.said, "");
		else if (strstr(a.said, c->say) == NULL)
			fail_msg("%s: %s", c->line, a.said);
		if (a.status == EXIT_FINE) {
			assert_int_equal(targets_n(a.aim.targets), c->targets);
			assert_int_equal(allowed(&a.aim), c->allowed);
		}
		aim_release(&a.aim);
	}
}

#define N(table) (sizeof(table) / sizeof((table)[0]))

static void
words_are_targets_and_scope(void **state)
{
	(void)state;
	static const struct expectation cases[] = {
		{ "203.0.113.0/24 -p 80", NULL, EXIT_FINE, 256, 256, NULL },
		{ "203.0.113.1 2001:db8::1 -p 80,U:53", NULL, EXIT_FINE, 4, 4,
		    NULL },
		{ "203.0.113.1 -F", NULL, EXIT_FINE, 100, 100, NULL },
		{ "203.0.113.1 -F -sU", NULL, EXIT_FINE, 100, 99, NULL },
		{ "203.0.113.1 -F -sU -sT", NULL, EXIT_FINE, 200, 199, NULL },
		{ "203.0.113.1 --top-ports 3", NULL, EXIT_FINE, 3, 3, NULL },
		{ "203.0.113.1 -p 53 -sU", NULL, EXIT_FINE, 1, 1, NULL },
		{ "203.0.113.0/30 -p 80 --exclude 203.0.113.1,203.0.113.2",
		    NULL, EXIT_FINE, 2, 2, NULL },
		{ "203.0.113.0/30 -p 80 --excludefile @",
		    "203.0.113.1 # mine\n\n203.0.113.2/32\n", EXIT_FINE, 2, 2,
		    NULL },
		{ "203.0.113.0/30 -p 80,9100", NULL, EXIT_FINE, 8, 4, NULL },
		{ "203.0.113.0/30 -p 80,9100 --allow-fragile 9100", NULL,
		    EXIT_FINE, 8, 8, NULL },
		{ "203.0.113.0/30 -p 80,515,9100 --allow-fragile 9100", NULL,
		    EXIT_FINE, 12, 8, NULL },
		{ "203.0.113.0/30 -p 80,515,9100 --allports", NULL, EXIT_FINE,
		    12, 12, NULL },
		{ "10.0.0.0/15 -p 80 --max-scope-hosts 131072", NULL, EXIT_FINE,
		    131072, 131072, NULL },
	};

	hold(cases, N(cases));
}

static void
lists_are_targets_alone(void **state)
{
	(void)state;
	static const struct expectation cases[] = {
		{ "-iL @ -p 80 --scope 203.0.113.0/24",
		    "203.0.113.1 203.0.113.2\n# no\n\t198.51.100.1\r\n",
		    EXIT_FINE, 3, 2, NULL },
		{ "-iL @ -p 80", "203.0.113.1\n", EXIT_REFUSED, 0, 0,
		    "outside the scope; --scope" },
		{ "203.0.113.2 -iL @ -p 80", "203.0.113.1\n", EXIT_FINE, 2, 1,
		    NULL },
		{ "-iL @ -p 80 --scope-file @", "203.0.113.1\n", EXIT_FINE, 1,
		    1, NULL },
		{ "-iL @ --scope 203.0.113.1,2001:db8::/64 --max-scope-hosts "
		  "99999999999999999",
		    "203.0.113.1", EXIT_REFUSED, 0, 0, "--max-scope-hosts" },
		{ "-iL @ --scope 203.0.113.1,2001:db8::/112",
		    "203.0.113.1:8080\n[2001:db8::1]:443\n", EXIT_REFUSED, 0, 0,
		    "--max-scope-hosts" },
		{ "-iL @ --scope 203.0.113.1,2001:db8::/113",
		    "203.0.113.1:8080\n[2001:db8::1]:443\n", EXIT_FINE, 2, 2,
		    NULL },
		{ "-iL @ --scope 203.0.113.1", "", EXIT_FINE, 0, 0,
		    "nothing to ask" },
	};

	hold(cases, N(cases));
}

static const char nmap[] =
    "<?xml version=\"1.0\"?><nmaprun><host><address addr=\"203.0.113.1\"/>"
    "<ports><port protocol=\"tcp\" portid=\"22\"><state state=\"open\"/></port>"
    "<port protocol=\"tcp\" portid=\"80\"><state state=\"closed\"/></port>"
    "<port protocol=\"udp\" portid=\"53\"><state state=\"open|filtered\"/>"
    "</port></ports></host>";

static void
results_are_targets(void **state)
{
	(void)state;
	char whole[sizeof(nmap) + 16];
	snprintf(whole, sizeof(whole), "%s</nmaprun>", nmap);
	const struct expectation cases[] = {
		{ "-iL @ --scope 203.0.113.0/24", whole, EXIT_FINE, 2, 2,
		    NULL },
		{ "-iL @ --scope 203.0.113.0/24 -p U:53", whole, EXIT_FINE, 1,
		    1, NULL },
		{ "-iL @ --scope 203.0.113.0/24", nmap, EXIT_FINE, 2, 2,
		    "the rest is used" },
		{ "-iL @ --scope 203.0.113.0/24", "<nmaprun>\n<host",
		    EXIT_FAILED, 0, 0, "line 2: no good XML" },
		{ "-iL @ --scope 203.0.113.0/24",
		    "{\"type\":\"run\"}\n{\"type\":\"service\"}\n", EXIT_FAILED,
		    0, 0, "line 2: a service without" },
		{ "-iL @ --scope 203.0.113.0/24",
		    "#masscan\nopen tcp 80 203.0.113\n", EXIT_FAILED, 0, 0,
		    "line 2: not as masscan lists" },
		{ "203.0.113.1 -p 80 -iL @", "[ {\"ip\": \"203.0.113.1\"",
		    EXIT_FAILED, 0, 0, "line 1: the last result is cut" },
		{ "-iL @", whole, EXIT_REFUSED, 0, 0, "outside the scope" },
		{ "-iL @ --scope 203.0.113.1",
		    "open tcp 9100 203.0.113.1 1\nopen tcp 80 203.0.113.1 1\n",
		    EXIT_FINE, 2, 1, NULL },
		{ "--scope @ 203.0.113.1", "", EXIT_USAGE, 0, 0, "neither" },
		{ "203.0.113.1 --excludefile @", whole, EXIT_FAILED, 0, 0,
		    "not a result" },
	};

	hold(cases, N(cases));
}

static void
refusals_are_told(void **state)
{
	(void)state;
	static const struct expectation cases[] = {
		{ "203.0.113.1 --exclude 203.0.113.0/24", NULL, EXIT_REFUSED, 0,
		    0, "all targets are excluded" },
		{ "203.0.113.1 -p 9100", NULL, EXIT_REFUSED, 0, 0,
		    "1 endpoint not asked: a port of printers" },
		{ "224.0.0.1 255.255.255.255 -p 80", NULL, EXIT_REFUSED, 0, 0,
		    "2 endpoints not asked: a multicast or broadcast" },
		{ "0.0.0.0 :: -p 80", NULL, EXIT_REFUSED, 0, 0, "nobody has" },
		{ "fe80::1 -p 80", NULL, EXIT_REFUSED, 0, 0, "link-local" },
		{ "10.0.0.0/15 -p 80", NULL, EXIT_REFUSED, 0, 0,
		    "131072 addresses, more than 65536; --max-scope-hosts" },
		{ "2001:db8::/64 -p 80", NULL, EXIT_REFUSED, 0, 0,
		    "--max-scope-hosts" },
	};

	hold(cases, N(cases));
}

static void
mistakes_are_told(void **state)
{
	(void)state;
	static const struct expectation cases[] = {
		{ "", NULL, EXIT_USAGE, 0, 0, "ask whom?" },
		{ "203.0.113.256", NULL, EXIT_USAGE, 0, 0, "203.0.113.256" },
		{ "203.0.113.1 -p 99999", NULL, EXIT_USAGE, 0, 0,
		    "-p 99999: a port is a number from 1 to 65535" },
		{ "203.0.113.1 -p [4-4]", NULL, EXIT_USAGE, 0, 0,
		    "-p [4-4] means no port" },
		{ "203.0.113.1 -p 80 -F", NULL, EXIT_USAGE, 0, 0,
		    "do not go together" },
		{ "203.0.113.1 --allow-fragile x:1", NULL, EXIT_USAGE, 0, 0,
		    "--allow-fragile x:1" },
		{ "-iL /nonexistent", NULL, EXIT_FAILED, 0, 0,
		    "/nonexistent: No such file" },
		{ "-iL /", NULL, EXIT_FAILED, 0, 0, "directory" },
		{ "-iL @", "203.0.113.1\n203.0.113.1 203.0.113.300\n",
		    EXIT_FAILED, 0, 0, "line 2: 203.0.113.300" },
	};

	hold(cases, N(cases));
}

/* a name that is known here, so that nobody else is asked for it */
static bool
knows_localhost(void)
{
	char line[512];
	bool known = false;
	FILE *hosts = fopen("/etc/hosts", "r");

	while (hosts != NULL && fgets(line, sizeof(line), hosts) != NULL)
		known |= strncmp(line, "127.0.0.1", 9) == 0 &&
		         strstr(line, "localhost") != NULL;
	if (hosts != NULL)
		fclose(hosts);
	return known;
}

static void
names_are_pinned_and_said(void **state)
{
	(void)state;
	if (!knows_localhost()) {
		puts("skipped: /etc/hosts has no localhost");
		skip();
	}
	struct aimed a = aim_at("localhost -p 80", "");
	struct addr loopback;

	assert_true(addr_parse("127.0.0.1", &loopback));
	assert_int_equal(a.status, EXIT_FINE);
	assert_non_null(strstr(a.said, "localhost is 127.0.0.1"));
	assert_string_equal(
	    targets_name(a.aim.targets, &loopback), "localhost");
	assert_int_equal(allowed(&a.aim), 1);
	aim_release(&a.aim);
}

/* a verb that heard of its targets: the scope decides, and exclusions */
static void
scope_comes_without_targets(void **state)
{
	(void)state;
	char within[] = "203.0.113.0/24", not [] = "203.0.113.2,203.0.113.3";
	char *in[] = { within }, *out[] = { not };
	const struct scope_options options = { .scope = { in, 1, 1 },
		.exclude = { out, 1, 1 } };
	struct port_names *names = port_names_new();
	struct port web[] = { { 80, PROTO_TCP } };
	const struct ports ports = { web, 1 };
	struct addrset heard = { 0 };
	struct aim aim;
	struct err err;

	assert_int_equal(
	    aim_take_scope(&aim, &options, NULL, names), EXIT_FINE);
	assert_true(targets_parse(aim.targets, "203.0.113.0-3", &heard, &err));
	assert_true(targets_parse(aim.targets, "198.51.100.1", &heard, &err));
	targets_add(aim.targets, &heard);
	assert_true(targets_finish(aim.targets, &ports, 1, &err));
	assert_int_equal(targets_n(aim.targets), 3);
	assert_int_equal(allowed(&aim), 2);
	addrset_release(&heard);
	aim_release(&aim);
	port_names_free(names);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_are_targets_and_scope),
		cmocka_unit_test(lists_are_targets_alone),
		cmocka_unit_test(results_are_targets),
		cmocka_unit_test(refusals_are_told),
		cmocka_unit_test(mistakes_are_told),
		cmocka_unit_test(names_are_pinned_and_said),
		cmocka_unit_test(scope_comes_without_targets),
	};
	return RUN(tests, argc, argv);
}
