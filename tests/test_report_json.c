/* JSON lines, their keys and order, and how reports become files */
#include "tests/check.h"

#include "report/report.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const struct inventory_limits limits = { .seed = 3 };

static struct response
heard(uint16_t port)
{
	const uint8_t s[16] = { 0x20, 0x01, 0x0d, 0xb8, [15] = 0x10 };
	const uint8_t c[4] = { 192, 0, 2, 77 };

	return (struct response){
		.server = { addr_of_v6(s), port },
		.client = { addr_of_v4(c), 40000 },
		.got = BYTES("words"),
		.first_us = 1700000000000001,
		.last_us = 1700000001000000,
		.origin = { "a\xff.pcap", 4, 5,
		    { 2, 1, { ENCAP_VXLAN, ENCAP_IPV4 }, { 42 } } },
		.flags = HEARD_GAP | HEARD_ONE_SIDED,
		.conflict = { 1, BYTES("or"), BYTES("\x1bx") },
	};
}

/* one endpoint and one client, with every key there is */
static struct inventory *
rich(void)
{
	static const char *const cpe[] = { "cpe:/a:f5:nginx:1.22.1" };
	struct inventory *inv = inventory_new(&limits);
	struct response res = heard(443);
	struct finding f = {
		.res = &res,
		.service = "http",
		.tunnel = TUNNEL_TLS,
		.method = METHOD_PASSIVE,
		.confidence = CONFIDENCE_VERSION,
		.field = { "nginx", "1.22.1", "a \"b\"", "h.example.com",
		    "Linux", "router" },
		.cpe = cpe,
		.n_cpe = 1,
		.signature = "web.sig:12",
		.matched = BYTES("x\r\ny"),
		.offset = 7,
	};
	struct host_fact mac = { res.client.addr, "mac", "02:00:00:00:00:01",
		"arp", 1700000000000000, 9, "b.pcap" };

	inventory_add(inv, &f);
	f.field[FIELD_VERSION] = "1.18.0";
	f.confidence = CONFIDENCE_HARD;
	inventory_add(inv, &f);
	f.about_client = true;
	f.field[FIELD_DEVICETYPE] = NULL;
	inventory_add(inv, &f);
	inventory_fact(inv, &mac);
	return inv;
}

static char *
written(const struct inventory *inv, const struct report_options *options)
{
	char *text = NULL;
	size_t n;
	struct err err;
	FILE *out = open_memstream(&text, &n);

	assert_true(report_json(out, inv, options, &err));
	fclose(out);
	return text;
}

static void
every_key_in_its_place(void **state)
{
	(void)state;
	static char program[] = "hark", verb[] = "read", file[] = "a\n.pcap";
	char *const command[] = { program, verb, file };
	const struct report_count counts[] = { { "packets", 12 } };
	static char list[] = "02-00-00   (hex)\t\tA \x07 B \r\n";
	struct oui *vendors = oui_new();
	FILE *in = fmemopen(list, sizeof(list) - 1, "r");

	oui_want(vendors, "02:00:00:00:00:01");
	assert_true(oui_read(vendors, in));
	fclose(in);
	const struct report_options options = {
		.version = "1",
		.command = command,
		.n_command = 3,
		.files = command + 2,
		.n_files = 1,
		.started_us = 1700000002000000,
		.exit = 6,
		.counts = counts,
		.n_counts = 1,
		.vendors = vendors,
	};
	struct inventory *inv = rich();
	char *text = written(inv, &options);

	assert_string_equal(text,
	    "{\"type\":\"run\",\"program\":\"hark\",\"version\":\"1\","
	    "\"command\":[\"hark\",\"read\",\"a\\\\x0a.pcap\"],"
	    "\"started\":\"2023-11-14T22:13:22.000000Z\","
	    "\"files\":[\"a\\\\x0a.pcap\"]}\n"

	    "{\"type\":\"service\",\"addr\":\"2001:db8::10\",\"port\":443,"
	    "\"proto\":\"tcp\",\"state\":\"open\",\"reason\":\"tcp-response\","
	    "\"service\":\"http\",\"product\":\"nginx\",\"version\":\"1.22.1\","
	    "\"info\":\"a \\\"b\\\"\",\"hostname\":\"h.example.com\","
	    "\"ostype\":\"Linux\",\"devicetype\":\"router\","
	    "\"cpe\":[\"cpe:/a:f5:nginx:1.22.1\"],\"tunnel\":\"tls\","
	    "\"method\":\"passive\",\"confidence\":10,"
	    "\"signature\":\"web.sig:12\","
	    "\"evidence\":[{\"file\":\"a\\\\xff.pcap\",\"frames\":[4,5],"
	    "\"via\":\"vxlan:42/"
	    "ipv4\",\"offset\":7,\"length\":4,\"bytes\":\"x\\\\x0d\\\\x0ay\"}],"
	    "\"flags\":[\"gap\",\"one-sided\"],"
	    "\"conflict\":[{\"file\":\"a\\\\xff.pcap\",\"frames\":[4,5],"
	    "\"offset\":1,\"kept\":\"or\",\"other\":\"\\\\x1bx\"}],"
	    "\"alternatives\":[{\"service\":\"http\",\"product\":\"nginx\","
	    "\"version\":\"1.18.0\",\"info\":\"a \\\"b\\\"\","
	    "\"hostname\":\"h.example.com\",\"ostype\":\"Linux\","
	    "\"devicetype\":\"router\",\"cpe\":[\"cpe:/a:f5:nginx:1.22.1\"],"
	    "\"tunnel\":\"tls\",\"method\":\"passive\",\"confidence\":9,"
	    "\"signature\":\"web.sig:12\","
	    "\"first_seen\":\"2023-11-14T22:13:20.000001Z\","
	    "\"last_seen\":\"2023-11-14T22:13:21.000000Z\",\"count\":1}],"
	    "\"first_seen\":\"2023-11-14T22:13:20.000001Z\","
	    "\"last_seen\":\"2023-11-14T22:13:21.000000Z\",\"count\":2}\n"

	    "{\"type\":\"host\",\"addr\":\"192.0.2.77\","
	    "\"hostname\":[\"h.example.com\"],\"ostype\":\"Linux\","
	    "\"mac\":\"02:00:00:00:00:01\",\"vendor\":\"A \\\\x07 B\","
	    "\"facts\":["
	    "{\"what\":\"hostname\",\"value\":\"h.example.com\","
	    "\"from\":\"web.sig:12\","
	    "\"file\":\"a\\\\xff.pcap\",\"frame\":4,"
	    "\"first_seen\":\"2023-11-14T22:13:20.000001Z\","
	    "\"last_seen\":\"2023-11-14T22:13:21.000000Z\",\"count\":1},"
	    "{\"what\":\"mac\",\"value\":\"02:00:00:00:00:01\","
	    "\"from\":\"arp\",\"file\":\"b.pcap\",\"frame\":9,"
	    "\"first_seen\":\"2023-11-14T22:13:20.000000Z\","
	    "\"last_seen\":\"2023-11-14T22:13:20.000000Z\",\"count\":1},"
	    "{\"what\":\"os\",\"value\":\"Linux\",\"from\":\"web.sig:12\","
	    "\"file\":\"a\\\\xff.pcap\",\"frame\":4,"
	    "\"first_seen\":\"2023-11-14T22:13:20.000001Z\","
	    "\"last_seen\":\"2023-11-14T22:13:21.000000Z\",\"count\":1},"
	    "{\"what\":\"client\",\"value\":\"nginx 1.18.0\","
	    "\"from\":\"web.sig:12\","
	    "\"file\":\"a\\\\xff.pcap\",\"frame\":4,"
	    "\"first_seen\":\"2023-11-14T22:13:20.000001Z\","
	    "\"last_seen\":\"2023-11-14T22:13:21.000000Z\",\"count\":1}],"
	    "\"first_seen\":\"2023-11-14T22:13:20.000000Z\","
	    "\"last_seen\":\"2023-11-14T22:13:21.000000Z\"}\n"

	    "{\"type\":\"end\",\"counters\":{\"packets\":12},\"exit\":6}\n");
	oui_free(vendors);
	free(text);
	inventory_free(inv);
}

static void
a_change_follows_its_endpoint(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&limits);
	struct response res = heard(22);
	struct finding f = {
		.res = &res,
		.service = "ssh",
		.method = METHOD_PASSIVE,
		.confidence = CONFIDENCE_VERSION,
		.field = { "OpenSSH", "9.6" },
		.signature = "remote.sig:1",
	};

	inventory_add(inv, &f);
	f.field[FIELD_VERSION] = "9.7";
	res.first_us = res.last_us = 1700000002000000;
	inventory_add(inv, &f);
	char *text = written(inv, &(struct report_options){ 0 });
	const char *line = strstr(text, "{\"type\":\"change\"");
	assert_non_null(line);
	assert_true(line > strstr(text, "{\"type\":\"service\""));
	static const char want[] =
	    "{\"type\":\"change\",\"addr\":\"2001:db8::10\",\"port\":22,"
	    "\"proto\":\"tcp\",\"field\":\"version\",\"old\":\"9.6\","
	    "\"new\":\"9.7\",\"when\":\"2023-11-14T22:13:22.000000Z\"}\n";
	assert_int_equal(strncmp(line, want, sizeof(want) - 1), 0);
	free(text);
	inventory_free(inv);
}

static void
what_is_not_known_is_absent(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&limits);
	struct response res = heard(1);

	res.first_us = res.last_us = 0;
	res.flags = 0;
	res.conflict = (struct conflict){ 0 };
	inventory_add(inv, &(struct finding){ .res = &res });
	char *text = written(inv, &(struct report_options){ .version = "1" });
	assert_non_null(strstr(text,
	    "\n{\"type\":\"service\",\"addr\":\"2001:db8::10\",\"port\":1,"
	    "\"proto\":\"tcp\",\"state\":\"open\",\"reason\":\"tcp-response\","
	    "\"count\":1}\n"));
	assert_null(strstr(text, "null"));
	assert_null(strstr(text, "\"\""));
	free(text);
	inventory_free(inv);
}

static void
a_guess_has_the_method_table(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&limits);
	struct port_names *names = port_names_new();
	struct response res = heard(22);

	inventory_add(inv, &(struct finding){ .res = &res });
	char *text = written(inv, &(struct report_options){ .names = names });
	assert_non_null(strstr(text,
	    "\"service\":\"ssh\",\"method\":\"table\",\"confidence\":3,"));
	free(text);
	inventory_free(inv);
	port_names_free(names);
}

static void
times(void **state)
{
	(void)state;
	static const struct {
		uint64_t us;
		const char *text;
	} cases[] = {
		{ 0, NULL },
		{ 1, "1970-01-01T00:00:00.000001Z" },
		{ 951782400000000, "2000-02-29T00:00:00.000000Z" },
		{ 253402300799999999, "9999-12-31T23:59:59.999999Z" },
		{ 253402300800000000, NULL },
		{ UINT64_MAX, NULL },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		char text[TIME_TEXT_MAX];
		const char *got = time_format(cases[i].us, text);
		if (cases[i].text == NULL)
			assert_null(got);
		else
			assert_string_equal(got, cases[i].text);
	}
}

static size_t
files_in(const char *dir)
{
	DIR *d = opendir(dir);
	size_t n = 0;

	while (readdir(d) != NULL)
		n++;
	closedir(d);
	return n - 2; /* without . and .. */
}

static char *
in_dir(const char *dir, const char *name)
{
	struct buf path = { 0 };

	buf_printf(&path, "%s/%s", dir, name);
	char *copy = strdup(buf_cstr(&path));
	buf_release(&path);
	return copy;
}

static void
files_are_complete_or_as_they_were(void **state)
{
	(void)state;
	char dir[] = "/tmp/hark-report-XXXXXX";
	const struct report_writer *json = report_find("-oJ");
	const struct report_options options = { .version = "1" };
	struct inventory *inv = rich();
	struct err err;
	struct stat st, link_st;

	assert_non_null(mkdtemp(dir));
	char *file = in_dir(dir, "out.jsonl"), *link = in_dir(dir, "link");
	char *missing = in_dir(dir, "no/out.jsonl");

	umask(022);
	assert_true(report_save(json, file, inv, &options, &err));
	assert_int_equal(stat(file, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0644);
	assert_true(st.st_size > 100);

	/* a link is followed, not replaced */
	assert_int_equal(symlink(file, link), 0);
	assert_true(report_save(json, link, inv, &options, &err));
	assert_int_equal(lstat(link, &link_st), 0);
	assert_true(S_ISLNK(link_st.st_mode));
	assert_int_equal(files_in(dir), 2);

	assert_false(report_save(json, missing, inv, &options, &err));
	assert_non_null(strstr(err.text, "No such file"));
	assert_false(report_save(json, dir, inv, &options, &err));
	assert_true(report_save(json, "/dev/null", inv, &options, &err));
	assert_int_equal(stat("/dev/null", &st), 0);
	assert_true(S_ISCHR(st.st_mode));
	assert_int_equal(files_in(dir), 2);

	unlink(file);
	unlink(link);
	rmdir(dir);
	free(file);
	free(link);
	free(missing);
	inventory_free(inv);
}

static void
writers_are_found_by_name_and_option(void **state)
{
	(void)state;
	assert_ptr_equal(report_find("-oN"), report_find("text"));
	assert_ptr_equal(report_find("json")->write, report_json);
	assert_null(report_find("-oQ"));
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_key_in_its_place),
		cmocka_unit_test(a_change_follows_its_endpoint),
		cmocka_unit_test(what_is_not_known_is_absent),
		cmocka_unit_test(a_guess_has_the_method_table),
		cmocka_unit_test(times),
		cmocka_unit_test(files_are_complete_or_as_they_were),
		cmocka_unit_test(writers_are_found_by_name_and_option),
	};
	return RUN(tests, argc, argv);
}
