/* the text report: what stands in which column, and on which line */
#include "tests/check.h"

#include "report/report.h"

#include <stdlib.h>
#include <string.h>

static const struct inventory_limits limits = { .seed = 3 };

/* server A.B.C.D is 192.0.2.host; heard at second 1700000000 */
static void
hear(struct inventory *inv, unsigned host, uint16_t port, struct finding f)
{
	const uint8_t b[4] = { 192, 0, 2, (uint8_t)host };
	const uint8_t c[4] = { 192, 0, 2, 200 };
	struct response res = {
		.server = { addr_of_v4(b), port },
		.client = { addr_of_v4(c), 40000 },
		.got = BYTES("words"),
		.first_us = 1700000000000000,
		.last_us = 1700000000250000,
		.origin = { "cap\x1b[1m.pcap", 4, 5,
		    { 1, 1, { ENCAP_VLAN }, { 7 } } },
	};

	f.res = &res;
	if (f.service != NULL && f.confidence == 0)
		f.confidence = CONFIDENCE_VERSION;
	f.method = METHOD_PASSIVE;
	f.signature = f.service != NULL ? "a.sig:7" : NULL;
	inventory_add(inv, &f);
}

static struct finding
said(const char *service, const char *product, const char *version,
    const char *info)
{
	return (struct finding){
		.service = service,
		.field = { product, version, info },
		.matched = BYTES("wo\0rds"),
	};
}

static char *
written(const struct inventory *inv, const struct report_options *options)
{
	char *text = NULL;
	size_t n;
	struct err err;
	FILE *out = open_memstream(&text, &n);

	assert_true(report_text(out, inv, options, &err));
	fclose(out);
	return text;
}

static void
expect(struct inventory *inv, const struct report_options *options,
    const char *expected)
{
	char *text = written(inv, options);

	assert_string_equal(text, expected);
	free(text);
	inventory_free(inv);
}

static void
nothing_known_says_nothing(void **state)
{
	(void)state;
	expect(inventory_new(&limits), &(struct report_options){ 0 }, "");
}

static void
columns_are_aligned(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&limits);
	struct finding f = said("http", "nginx", "1.22.1", "Debian");

	f.tunnel = TUNNEL_TLS;
	hear(inv, 10, 10443, f);
	hear(inv, 10, 22, said("ssh", "OpenSSH", "9.2p1", NULL));
	hear(inv, 10, 25, said("smtp", NULL, NULL, "only info"));
	hear(inv, 9, 80, said("http", "Caf\xc3\xa9 httpd", NULL, NULL));
	hear(inv, 10, 99, said(NULL, NULL, NULL, NULL));
	expect(inv, &(struct report_options){ 0 },
	    "Hark report for 192.0.2.9\n"
	    "PORT   STATE SERVICE VERSION\n"
	    "80/tcp open  http    Caf\xc3\xa9 httpd\n"
	    "\n"
	    "Hark report for 192.0.2.10\n"
	    "PORT      STATE SERVICE  VERSION\n"
	    "22/tcp    open  ssh      OpenSSH 9.2p1\n"
	    "25/tcp    open  smtp     (only info)\n"
	    "99/tcp    open  unknown\n"
	    "10443/tcp open  ssl/http nginx 1.22.1 (Debian)\n"
	    "\n");
}

static void
service_info_is_merged(void **state)
{
	(void)state;
	static const char *const cpe[] = { "cpe:/a:x:y",
		"cpe:/o:linux:linux_kernel", "cpe:/h:acme:box" };
	static const char *const hosts[] = { "mail.example.com",
		"MAIL.EXAMPLE.COM", "a.example.com", "b.example.com",
		"c.example.com", "d.example.com", "e.example.com" };
	struct inventory *inv = inventory_new(&limits);

	for (uint16_t i = 0; i < 7; i++) {
		struct finding f = said("smtp", "Thing", NULL, NULL);
		f.field[FIELD_HOSTNAME] = hosts[i];
		f.field[FIELD_OSTYPE] = i == 0 ? "Linux" : "Unix";
		f.cpe = cpe;
		f.n_cpe = i < 2 ? 3 : 0;
		hear(inv, 1, (uint16_t)(25 + i), f);
	}
	char *text = written(inv, &(struct report_options){ 0 });
	assert_non_null(strstr(text,
	    "\nService Info: Hosts: mail.example.com, a.example.com, "
	    "b.example.com, c.example.com, d.example.com and more; "
	    "OSs: Linux, Unix; "
	    "CPE: cpe:/o:linux:linux_kernel, cpe:/h:acme:box\n"));
	free(text);
	inventory_free(inv);
}

static void
a_guess_is_marked(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&limits);
	struct port_names *names = port_names_new();

	hear(inv, 1, 22, said(NULL, NULL, NULL, NULL));
	expect(inv, &(struct report_options){ .names = names },
	    "Hark report for 192.0.2.1\n"
	    "PORT   STATE SERVICE VERSION\n"
	    "22/tcp open  ssh?\n"
	    "\n");
	port_names_free(names);
}

static void
ports_and_states_choose(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&limits);
	struct portset ports = { 0 };
	const uint8_t b[4] = { 192, 0, 2, 1 };
	struct endpoint_event closed = { .server = { addr_of_v4(b), 23 },
		.state = STATE_CLOSED,
		.reason = "reset",
		.when_us = 5 };

	portset_add(&ports, PROTO_TCP, 20, 25);
	hear(inv, 1, 22, said("ssh", NULL, NULL, NULL));
	hear(inv, 1, 80, said("http", NULL, NULL, NULL));
	inventory_event(inv, &closed);
	char *text = written(inv, &(struct report_options){ .ports = &ports });
	assert_non_null(strstr(text, "22/tcp"));
	assert_null(strstr(text, "80/tcp"));
	assert_null(strstr(text, "23/tcp"));
	free(text);
	text = written(inv, &(struct report_options){ .verbose = true });
	assert_non_null(strstr(text, "23/tcp closed unknown\n"));
	assert_non_null(strstr(text, "80/tcp open   http\n"));
	free(text);
	inventory_free(inv);
}

static void
verbose_tells_all(void **state)
{
	(void)state;
	static const char *const cpe[] = { "cpe:/a:openbsd:openssh:9.2p1" };
	struct inventory *inv = inventory_new(&limits);
	struct finding f = said("ssh", "OpenSSH", "9.2p1", NULL);

	f.cpe = cpe;
	f.n_cpe = 1;
	hear(inv, 1, 22, f);
	hear(inv, 1, 22, f);
	f = said("ssh", "Dropbear", "2022.83", NULL);
	f.confidence = CONFIDENCE_HARD;
	hear(inv, 1, 22, f);
	f = said("http", "curl", "7.88.1", NULL);
	f.about_client = true;
	hear(inv, 1, 22, f);
	expect(inv, &(struct report_options){ .verbose = true },
	    "Hark report for 192.0.2.1\n"
	    "PORT   STATE SERVICE VERSION\n"
	    "22/tcp open  ssh     OpenSSH 9.2p1\n"
	    "    confidence 10, passive, by a.sig:7\n"
	    "    cpe:/a:openbsd:openssh:9.2p1\n"
	    "    3 responses, 2023-11-14T22:13:20.000000Z to "
	    "2023-11-14T22:13:20.250000Z\n"
	    "    evidence: cap\\x1b[1m.pcap frame 4-5 in vlan:7: wo\\x00rds\n"
	    "    also seen: ssh Dropbear 2022.83, confidence 9, by a.sig:7\n"
	    "\n"
	    "Hark report for 192.0.2.200\n"
	    "Host facts:\n"
	    "    client: curl 7.88.1 (a.sig:7, frame 4)\n"
	    "\n");
}

static void
a_full_disk_is_an_error(void **state)
{
	(void)state;
	struct inventory *inv = inventory_new(&limits);
	struct err err = { "" };
	FILE *out = fopen("/dev/full", "w");

	if (out == NULL)
		skip();
	hear(inv, 1, 22, said("ssh", NULL, NULL, NULL));
	assert_false(
	    report_text(out, inv, &(struct report_options){ 0 }, &err));
	assert_non_null(strstr(err.text, "cannot write"));
	fclose(out);
	inventory_free(inv);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_known_says_nothing),
		cmocka_unit_test(columns_are_aligned),
		cmocka_unit_test(service_info_is_merged),
		cmocka_unit_test(a_guess_is_marked),
		cmocka_unit_test(ports_and_states_choose),
		cmocka_unit_test(verbose_tells_all),
		cmocka_unit_test(a_full_disk_is_an_error),
	};
	return RUN(tests, argc, argv);
}
