/* results: reports of hark, Nmap and masscan, whole and damaged */
#include "tests/check.h"

#include "base/buf.h"
#include "inventory/results.h"
#include "tests/guarded.h"

#include <string.h>

/* each record as a line of text */
static void
write_down(void *ctx, const struct result *r)
{
	struct buf *out = ctx;
	char addr[ADDR_TEXT_MAX];

	buf_printf(out, "%u %s %s/%u %s", (unsigned)r->line,
	    addr_format(&r->at.addr, addr), proto_name(r->proto), r->at.port,
	    r->has_state ? state_name(r->state) : "-");
	if (r->reason != NULL)
		buf_printf(out, " reason=%s", r->reason);
	if (r->service != NULL)
		buf_printf(out, " %s/%s/%u", r->service, method_name(r->method),
		    r->confidence);
	if (r->tunnel != TUNNEL_NONE)
		buf_printf(out, " in %s", tunnel_name(r->tunnel));
	for (unsigned f = 0; f < FIELD_N; f++)
		if (r->field[f] != NULL)
			buf_printf(out, " %s=%s", field_name((enum field)f),
			    r->field[f]);
	for (size_t i = 0; i < r->n_cpe; i++)
		buf_printf(out, " %s", r->cpe[i]);
	if (r->first_us != 0)
		buf_printf(out, " %u-%u", (unsigned)(r->first_us / 1000000),
		    (unsigned)(r->last_us / 1000000));
	buf_byte(out, '\n');
}

/* what comes of a report, fed in pieces; `why` is empty when all was read */
static void
read_all(const char *text, size_t piece, struct buf *out, struct err *why)
{
	struct bytes all = guarded(bytes_str(text)), rest = all;
	enum results_format f = results_recognise(all);
	struct results *r =
	    results_new(f != RESULTS_NONE ? f : RESULTS_XML, write_down, out);

	why->text[0] = '\0';
	for (; rest.n > 0; rest = bytes_cut(rest, piece, rest.n))
		results_feed(r, bytes_cut(rest, 0, piece));
	results_end(r, why);
	results_free(r);
	guarded_free(all);
}

/* `lines` are the records, `why` a part of what is said; NULL: nothing is */
static void
gives(const char *text, const char *lines, const char *why)
{
	static const size_t pieces[] = { 1, 7, 4096 };

	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
		struct buf out = { 0 };
		struct err err;
		read_all(text, pieces[i], &out, &err);
		assert_string_equal(buf_cstr(&out), lines);
		if (why == NULL)
			assert_string_equal(err.text, "");
		else if (strstr(err.text, why) == NULL)
			fail_msg("%s", err.text);
		buf_release(&out);
	}
}

static void
formats_are_recognised(void **state)
{
	(void)state;
	static const struct {
		const char *start;
		enum results_format format;
	} cases[] = {
		{ "<?xml version=\"1.0\"?>", RESULTS_XML },
		{ "\n\n<nmaprun", RESULTS_XML },
		{ "\xef\xbb\xbf<?xml", RESULTS_XML },
		{ "{\"type\":\"run\"", RESULTS_JSON },
		{ "[\n{   \"ip\":", RESULTS_JSON },
		{ "[]", RESULTS_JSON },
		{ "[\n", RESULTS_JSON },
		{ "#masscan\nopen tcp", RESULTS_LIST },
		{ "open tcp 80 192.0.2.1 0", RESULTS_LIST },
		{ "banner tcp 80", RESULTS_LIST },
		{ "", RESULTS_NONE },
		{ "192.0.2.1\n", RESULTS_NONE },
		{ "# hosts\n192.0.2.1\n", RESULTS_NONE },
		{ "[2001:db8::1]:80\n", RESULTS_NONE },
		{ "open.example.org\n", RESULTS_NONE },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct bytes b = guarded(bytes_str(cases[i].start));
		assert_int_equal(results_recognise(b), cases[i].format);
		guarded_free(b);
	}
}

#define XML_HEAD                                                               \
	"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"                         \
	"<!DOCTYPE nmaprun>\n"                                                 \
	"<nmaprun scanner=\"nmap\" start=\"1700000000\">\n"

static void
nmap_xml_is_read(void **state)
{
	(void)state;
	gives(XML_HEAD
	    "<host starttime=\"1700000001\" endtime=\"1700000009\">"
	    "<status state=\"up\" reason=\"arp-response\"/>\n"
	    "<address addr=\"192.0.2.10\" addrtype=\"ipv4\"/>\n"
	    "<address addr=\"02:00:00:00:00:01\" addrtype=\"mac\"/>\n"
	    "<hostnames/>\n"
	    "<ports><extraports state=\"closed\" count=\"99\"/>\n"
	    "<port protocol=\"tcp\" portid=\"22\"><state state=\"open\" "
	    "reason=\"syn-ack\" reason_ttl=\"64\"/><service name=\"ssh\" "
	    "product=\"OpenSSH\" version=\"9.2p1\" "
	    "extrainfo=\"a &amp; &lt;b&gt; &#38;\" "
	    "ostype=\"Linux\" method=\"probed\" conf=\"10\">"
	    "<cpe>cpe:/a:openbsd:openssh:9.2p1</cpe>"
	    "<cpe>cpe:/o:linux:linux_kernel</cpe></service></port>\n"
	    "<port protocol=\"tcp\" portid=\"443\"><state state=\"open\"/>"
	    "<service name=\"http\" tunnel=\"ssl\" method=\"table\" "
	    "conf=\"3\"/></port>\n"
	    "<port protocol=\"udp\" portid=\"161\">"
	    "<state state=\"open|filtered\" reason=\"no-response\"/></port>\n"
	    "<port protocol=\"sctp\" portid=\"9\"><state state=\"open\"/>"
	    "</port>\n"
	    "</ports></host>\n"
	    "<host><address addr=\"2001:db8::10\" addrtype=\"ipv6\"/>"
	    "<ports><port protocol=\"tcp\" portid=\"80\">"
	    "<state state=\"unfiltered\"/></port></ports></host>\n"
	    "</nmaprun>\n",
	    "9 192.0.2.10 tcp/22 open reason=syn-ack ssh/active/10 "
	    "product=OpenSSH version=9.2p1 info=a & <b> & ostype=Linux "
	    "cpe:/a:openbsd:openssh:9.2p1 cpe:/o:linux:linux_kernel "
	    "1700000001-1700000009\n"
	    "10 192.0.2.10 tcp/443 open http/table/3 in tls "
	    "1700000001-1700000009\n"
	    "11 192.0.2.10 udp/161 open|filtered reason=no-response "
	    "1700000001-1700000009\n"
	    "14 2001:db8::10 tcp/80 -\n",
	    NULL);
}

static void
masscan_xml_is_read(void **state)
{
	(void)state;
	gives("<?xml version=\"1.0\"?>\r\n<!-- masscan v1.0 scan -->\r\n"
	      "<nmaprun scanner=\"masscan\" start=\"1700000000\">\r\n"
	      "<host endtime=\"1700000005\"><address addr=\"192.0.2.1\" "
	      "addrtype=\"ipv4\"/><ports><port protocol=\"tcp\" portid=\"80\">"
	      "<state state=\"open\" reason=\"syn-ack\" reason_ttl=\"64\"/>"
	      "</port></ports></host>\r\n"
	      "<host endtime=\"1700000006\"><address addr=\"192.0.2.1\" "
	      "addrtype=\"ipv4\"/><ports><port protocol=\"tcp\" portid=\"80\">"
	      "<state state=\"open\" reason=\"response\"/>"
	      "<service name=\"http\" banner=\"HTTP/1.0 200 OK&#x0d;\">"
	      "</service></port></ports></host>\r\n"
	      "</nmaprun>\r\n",
	    "4 192.0.2.1 tcp/80 open reason=syn-ack 1700000005-1700000005\n"
	    "5 192.0.2.1 tcp/80 open reason=response http/active/0 "
	    "1700000006-1700000006\n",
	    NULL);
}

static void
damaged_xml_keeps_what_was_read(void **state)
{
	(void)state;
#define ONE_PORT                                                               \
	"<host><address addr=\"192.0.2.1\"/><ports><port protocol=\"tcp\" "    \
	"portid=\"80\"><state state=\"open\"/></port>\n"
	gives(XML_HEAD ONE_PORT, "4 192.0.2.1 tcp/80 open\n", "no good XML");
	gives(XML_HEAD ONE_PORT "<port protocol=\"tc",
	    "4 192.0.2.1 tcp/80 open\n", "no good XML");
	gives(XML_HEAD ONE_PORT "</host>", "4 192.0.2.1 tcp/80 open\n",
	    "line 5: no good XML");
	gives(XML_HEAD "<port protocol=\"tcp\" portid=\"80\"/></nmaprun>", "",
	    "line 4: a port without a host");
	gives(XML_HEAD "<host><address addr=\"192.0.2.1\"/>"
	               "<port protocol=\"tcp\" portid=\"65536\"/></host>"
	               "</nmaprun>",
	    "", "line 4: a port without a number");
	gives("<", "", "line 1");
	gives("\xff\xfe<", "", "line 1: no good XML: not in UTF-8");
	gives("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a b=\"\xe4\"/>",
	    "", "no good XML");
	gives("<html><body>no report</body></html>", "", NULL);
}

static void
entities_end_the_reading(void **state)
{
	(void)state;
	gives("<?xml version=\"1.0\"?>\n<!DOCTYPE nmaprun [\n"
	      "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n"
	      "<nmaprun><host><address addr=\"192.0.2.1\"/></host></nmaprun>",
	    "", "line 3: it declares entities");
	gives("<?xml version=\"1.0\"?>\n<!DOCTYPE nmaprun [\n"
	      "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
	      "<nmaprun>&x;</nmaprun>",
	    "", "entities");
}

static void
text_of_reports_has_no_control_bytes(void **state)
{
	(void)state;
	gives(XML_HEAD "<host><address addr=\"192.0.2.1\"/>"
	               "<port protocol=\"tcp\" portid=\"80\">"
	               "<service name=\"a&#x9;b\xc2\x9b\"/></port>"
	               "</host></nmaprun>",
	    "4 192.0.2.1 tcp/80 - a\\x09b\\xc2\\x9b/active/0\n", NULL);
	gives("{\"type\":\"service\",\"addr\":\"192.0.2.1\",\"port\":80,"
	      "\"proto\":\"tcp\",\"service\":\"a\\u001b[31m\"}",
	    "1 192.0.2.1 tcp/80 - a\\x1b[31m/table/0\n", NULL);
}

static void
hark_lines_are_read(void **state)
{
	(void)state;
	gives("{\"type\":\"run\",\"program\":\"hark\"}\n"
	      "{\"type\":\"service\",\"addr\":\"192.0.2.1\",\"port\":443,"
	      "\"proto\":\"tcp\",\"state\":\"open\",\"reason\":\"syn-ack\","
	      "\"service\":\"http\",\"product\":\"nginx\","
	      "\"version\":\"1.22.1\",\"cpe\":[\"cpe:/a:f5:nginx:1.22.1\"],"
	      "\"tunnel\":\"tls\",\"method\":\"passive\",\"confidence\":10,"
	      "\"first_seen\":\"2023-11-14T22:13:20.000000Z\","
	      "\"last_seen\":\"2023-11-14T22:13:21.500000Z\",\"count\":2}\n"
	      "{\"type\":\"host\",\"addr\":\"192.0.2.1\"}\n"
	      "{\"type\":\"service\",\"addr\":\"2001:db8::1\",\"port\":53,"
	      "\"proto\":\"udp\",\"count\":0}\n"
	      "{\"type\":\"end\",\"counters\":{},\"exit\":0}\n",
	    "2 192.0.2.1 tcp/443 open reason=syn-ack http/passive/10 in tls "
	    "product=nginx version=1.22.1 cpe:/a:f5:nginx:1.22.1 "
	    "1700000000-1700000001\n"
	    "4 2001:db8::1 udp/53 -\n",
	    NULL);
}

static void
masscan_json_is_read_in_all_its_forms(void **state)
{
	(void)state;
#define OPEN_80                                                                \
	"{   \"ip\": \"192.0.2.1\",   \"timestamp\": \"1700000000\", "         \
	"\"ports\": [ {\"port\": 80, \"proto\": \"tcp\", \"status\": "         \
	"\"open\", \"reason\": \"syn-ack\", \"ttl\": 64} ] }"
#define READ_80 "192.0.2.1 tcp/80 open reason=syn-ack 1700000000-1700000000\n"
	gives("[\n" OPEN_80 "\n,\n" OPEN_80 "\n]\n", "2 " READ_80 "4 " READ_80,
	    NULL);
	gives("[\n" OPEN_80 ",\n" OPEN_80 ",\n]\n", "2 " READ_80 "3 " READ_80,
	    NULL);
	gives("[\n" OPEN_80 ",\n{finished: 1}\n]\n", "2 " READ_80, NULL);
	gives("[\n" OPEN_80 "\n" OPEN_80, "2 " READ_80 "3 " READ_80, NULL);
	gives("\xef\xbb\xbf[]", "", NULL);
	gives("{\"ip\":\"192.0.2.1\",\"timestamp\":\"1700000000\",\"port\":80,"
	      "\"proto\":\"tcp\",\"rec_type\":\"status\",\"data\":{\"status\":"
	      "\"open\",\"reason\":\"syn-ack\",\"ttl\":64}}\n"
	      "{\"ip\":\"192.0.2.1\",\"timestamp\":1700000000,\"port\":22,"
	      "\"proto\":\"tcp\",\"rec_type\":\"banner\",\"data\":"
	      "{\"service_name\":\"ssh\",\"banner\":\"SSH-2.0-x\"}}\n",
	    "1 " READ_80 "2 192.0.2.1 tcp/22 - ssh/active/7 "
	    "1700000000-1700000000\n",
	    NULL);
	gives("[{\"ip\":\"192.0.2.1\",\"ports\":[{\"port\":1,\"proto\":"
	      "\"tcp\",\"service\":{\"name\":\"http\",\"banner\":\"{}[]\\\"\"}"
	      "},{\"port\":2,\"proto\":\"sctp\"},{\"port\":3,\"proto\":"
	      "\"udp\",\"status\":\"closed\"}]}]",
	    "1 192.0.2.1 tcp/1 - http/active/7\n"
	    "1 192.0.2.1 udp/3 closed\n",
	    NULL);
}

static void
damaged_json_keeps_what_was_read(void **state)
{
	(void)state;
	gives("[\n" OPEN_80 ",\n{ \"ip\": \"192.0", "2 " READ_80,
	    "line 3: the last result is cut off");
	gives("[\n" OPEN_80 ",\n{ \"ip\": }\n,\n" OPEN_80 "\n]",
	    "2 " READ_80 "5 " READ_80, "line 3: no good JSON");
	gives("{\"a\":1}\n{\"a\":1}\n", "",
	    "line 1: neither a result of hark nor of masscan, and 1 more");
	gives("{\"type\":\"run\"}\nhello\n" OPEN_80, "3 " READ_80,
	    "line 2: something that is no JSON object");
	gives("{\"type\":\"service\",\"addr\":\"192.0.2.1\",\"port\":65536,"
	      "\"proto\":\"tcp\"}",
	    "", "line 1: a service without its endpoint");
	gives("{\"ip\":\"192.0.2.999\"}", "", "no address");
}

static void
masscan_lists_are_read(void **state)
{
	(void)state;
	gives("#masscan\nopen tcp 80 192.0.2.1 1700000000\n"
	      "open udp 53 2001:db8::1 1700000000\r\n"
	      "closed tcp 81 192.0.2.1 1700000000\n"
	      "open sctp 9 192.0.2.1 1700000000\n\n"
	      "banner tcp 22 192.0.2.1 1700000000 ssh SSH-2.0-x\n# end\n",
	    "2 192.0.2.1 tcp/80 open 1700000000-1700000000\n"
	    "3 2001:db8::1 udp/53 open 1700000000-1700000000\n"
	    "4 192.0.2.1 tcp/81 closed 1700000000-1700000000\n"
	    "7 192.0.2.1 tcp/22 - ssh/active/7 1700000000-1700000000\n",
	    NULL);
	gives("open tcp 80 192.0.2.1\nopen tcp x 192.0.2.1\nopen tcp 80",
	    "1 192.0.2.1 tcp/80 open\n",
	    "line 2: not as masscan lists a port: open tcp 80 192.0.2.1 0, "
	    "and 1 more");
}

static void
large_records_are_left_out(void **state)
{
	(void)state;
	struct buf text = { 0 };

	buf_str(&text, "[{\"ip\":\"");
	for (int i = 0; i < RESULT_BYTES_MAX; i++)
		buf_byte(&text, 'a');
	buf_str(&text, "\"},\n" OPEN_80 "]");
	gives(buf_cstr(&text), "2 " READ_80, "line 1: a result of more than");
	buf_release(&text);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(formats_are_recognised),
		cmocka_unit_test(nmap_xml_is_read),
		cmocka_unit_test(masscan_xml_is_read),
		cmocka_unit_test(damaged_xml_keeps_what_was_read),
		cmocka_unit_test(entities_end_the_reading),
		cmocka_unit_test(text_of_reports_has_no_control_bytes),
		cmocka_unit_test(hark_lines_are_read),
		cmocka_unit_test(masscan_json_is_read_in_all_its_forms),
		cmocka_unit_test(damaged_json_keeps_what_was_read),
		cmocka_unit_test(masscan_lists_are_read),
		cmocka_unit_test(large_records_are_left_out),
	};
	return RUN(tests, argc, argv);
}
