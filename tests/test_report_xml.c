/* Nmap's XML and its grepable lines, and that results read them back */
#include "tests/check.h"

#include "inventory/results.h"
#include "report/hosts.h"

#include <stdlib.h>
#include <string.h>

static const struct inventory_limits limits = { .seed = 3 };

static struct endpoint
server(uint16_t port)
{
	const uint8_t b[4] = { 192, 0, 2, 10 };

	return (struct endpoint){ addr_of_v4(b), port };
}

static void
closed(struct inventory *inv, uint16_t port, enum state state)
{
	const struct endpoint_event e = {
		.server = server(port),
		.state = state,
		.reason = state == STATE_CLOSED ? "reset" : "no-response",
		.when_us = 1700000000000000,
	};

	inventory_event(inv, &e);
}

/* one service with everything there is, and words made to break out */
static struct inventory *
one_service(void)
{
	static const char *const cpe[] = { "cpe:/a:f5:nginx:1.22.1" };
	struct inventory *inv = inventory_new(&limits);
	struct response res = {
		.server = server(443),
		.client = server(40000),
		.got = BYTES("words"),
		.first_us = 1700000000000000,
		.last_us = 1700000009000000,
		.origin = { "a\xff<.pcap", 4, 5 },
	};
	struct finding f = {
		.res = &res,
		.service = "http",
		.tunnel = TUNNEL_TLS,
		.method = METHOD_PASSIVE,
		.confidence = CONFIDENCE_VERSION,
		.field = { "a</service>&\"'b", "1/2, 3", "]]>", "h.example.com",
		    "Linux", "router" },
		.cpe = cpe,
		.n_cpe = 1,
		.signature = "web.sig:12",
		.matched = BYTES("x"),
	};
	struct host_fact mac = { .addr = res.server.addr,
		.what = "mac",
		.value = "02:00:00:00:00:01",
		.from = "arp",
		.when_us = 1700000000000000 };
	struct host_fact name = { .addr = res.server.addr,
		.what = "hostname",
		.value = "www.example.com",
		.from = "dns",
		.when_us = 1700000000000000 };

	inventory_add(inv, &f);
	inventory_fact(inv, &mac);
	inventory_fact(inv, &name);
	return inv;
}

static char program[] = "hark", verb[] = "read", file[] = "<&\033[31m";
static char *const command[] = { program, verb, file };

/* a report as a string, to be freed */
static char *
write_down(const char *writer, const struct inventory *inv, bool verbose)
{
	const struct report_options options = {
		.version = "0.1.0",
		.command = command,
		.n_command = 3,
		.started_us = 1700000000000000,
		.finished_us = 1700000002340000,
		.exit = 6,
		.verbose = verbose,
	};
	char *text = NULL;
	size_t n = 0;
	FILE *out = open_memstream(&text, &n);
	struct err err;

	assert_true(report_find(writer)->write(out, inv, &options, &err));
	fclose(out);
	assert_int_equal(strlen(text), n);
	return text;
}

static void
has(const char *text, const char *part)
{
	if (strstr(text, part) == NULL)
		fail_msg("%s is not in\n%s", part, text);
}

static void
xml_says_all_of_a_service(void **state)
{
	(void)state;
	struct inventory *inv = one_service();
	char *text = write_down("-oX", inv, false);

	has(text, "<nmaprun scanner=\"nmap\" args=\"hark read "
	          "&lt;&amp;\\x1b[31m\" start=\"1700000000\" "
	          "startstr=\"Tue Nov 14 22:13:20 2023\" version=\"0.1.0\" "
	          "xmloutputversion=\"1.05\">");
	has(text, "<scaninfo type=\"connect\" protocol=\"tcp\" "
	          "numservices=\"1\" services=\"443\"/>");
	has(text,
	    "<host starttime=\"1700000000\" endtime=\"1700000009\">\n"
	    "<status state=\"up\" reason=\"tcp-response\" reason_ttl=\"0\"/>\n"
	    "<address addr=\"192.0.2.10\" addrtype=\"ipv4\"/>\n"
	    "<address addr=\"02:00:00:00:00:01\" addrtype=\"mac\"/>\n"
	    "<hostnames><hostname name=\"www.example.com\" "
	    "type=\"user\"/></hostnames>\n");
	has(text, "<service name=\"http\" "
	          "product=\"a&lt;/service&gt;&amp;&quot;'b\" "
	          "version=\"1/2, 3\" extrainfo=\"]]&gt;\" "
	          "hostname=\"h.example.com\" ostype=\"Linux\" "
	          "devicetype=\"router\" tunnel=\"ssl\" method=\"probed\" "
	          "conf=\"10\"><cpe>cpe:/a:f5:nginx:1.22.1</cpe></service>");
	has(text, "<elem key=\"file\">a\\xff&lt;.pcap</elem>");
	has(text, "elapsed=\"2.34\" exit=\"error\" errormsg=\"exit code 6\"/>"
	          "<hosts up=\"1\" down=\"0\" total=\"1\"/></runstats>\n"
	          "</nmaprun>\n");
	free(text);
	inventory_free(inv);
}

static void
grepable_lines_keep_their_slashes(void **state)
{
	(void)state;
	struct inventory *inv = one_service();
	char *text = write_down("grepable", inv, false);

	has(text, "# hark 0.1.0 as: hark read <&\\x1b[31m\n");
	has(text, "Host: 192.0.2.10 (www.example.com)\tPorts: "
	          "443/open/tcp//ssl|http//"
	          "a<|service>&\"'b 1|2, 3 (]]>)/\n");
	has(text, "# hark done: 1 host\n");
	free(text);
	inventory_free(inv);
}

static void
many_closed_ports_are_counted(void **state)
{
	(void)state;
	struct inventory *inv = one_service();

	for (uint16_t p = 1; p <= HOSTS_LISTED_MAX; p++)
		closed(inv, p, STATE_CLOSED);
	closed(inv, 1000, STATE_FILTERED);
	char *text = write_down("xml", inv, false);
	has(text, "portid=\"1\"><state state=\"closed\" reason=\"reset\"");
	assert_null(strstr(text, "extraports"));
	free(text);

	closed(inv, 999, STATE_CLOSED);
	text = write_down("xml", inv, false);
	has(text, "<extraports state=\"closed\" count=\"26\">"
	          "<extrareasons reason=\"reset\" count=\"26\"/>"
	          "</extraports>");
	assert_null(strstr(text, "portid=\"1\""));
	has(text, "portid=\"443\"");
	has(text, "portid=\"1000\"><state state=\"filtered\"");
	free(text);

	text = write_down("grepable", inv, false);
	has(text, "\tIgnored State: closed (26)\n");
	free(text);

	text = write_down("xml", inv, true);
	assert_null(strstr(text, "extraports"));
	has(text, "portid=\"1\"");
	free(text);
	inventory_free(inv);
}

static void
keep(void *ctx, const struct result *r)
{
	unsigned *n = ctx;

	++*n;
	assert_int_equal(r->at.port, 443);
	assert_true(r->has_state);
	assert_int_equal(r->state, STATE_OPEN);
	assert_string_equal(r->service, "http");
	assert_string_equal(r->field[FIELD_PRODUCT], "a</service>&\"'b");
	assert_string_equal(r->field[FIELD_DEVICETYPE], "router");
	assert_int_equal(r->tunnel, TUNNEL_TLS);
	assert_int_equal(r->confidence, CONFIDENCE_VERSION);
	assert_int_equal(r->n_cpe, 1);
	assert_true(r->last_us == 1700000009000000);
}

static void
results_read_it_back(void **state)
{
	(void)state;
	struct inventory *inv = one_service();
	char *text = write_down("xml", inv, false);
	struct bytes b = bytes_str(text);
	unsigned n = 0;
	struct results *r = results_new(results_recognise(b), keep, &n);
	struct err err;

	results_feed(r, b);
	if (!results_end(r, &err))
		fail_msg("%s", err.text);
	assert_int_equal(n, 1);
	results_free(r);
	free(text);
	inventory_free(inv);
}

static void
an_empty_inventory_is_a_report(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&limits);
	char *text = write_down("xml", inv, false);

	has(text, "<hosts up=\"0\" down=\"0\" total=\"0\"/>");
	assert_null(strstr(text, "scaninfo"));
	free(text);
	inventory_free(inv);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(xml_says_all_of_a_service),
		cmocka_unit_test(grepable_lines_keep_their_slashes),
		cmocka_unit_test(many_closed_ports_are_counted),
		cmocka_unit_test(results_read_it_back),
		cmocka_unit_test(an_empty_inventory_is_a_report),
	};
	return RUN(tests, argc, argv);
}
