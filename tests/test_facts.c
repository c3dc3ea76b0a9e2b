#include "tests/check.h"

#include "capture/capture.h"
#include "capture/fact.h"
#include "tests/guarded.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TOLD_MAX = 4096, MESSAGE_MAX = 1500 };

/* "192.0.2.1 hostname=name;" for each fact, in the order of telling */
struct told {
	char text[TOLD_MAX];
};

static void
sink(void *ctx, const struct host_fact *f)
{
	struct told *t = ctx;
	char addr[ADDR_TEXT_MAX];
	size_t n = strlen(t->text);

	snprintf(t->text + n, sizeof(t->text) - n, "%s %s=%s;",
	    addr_format(&f->addr, addr), f->what, f->value);
}

/* a message as it grows */
struct message {
	uint8_t b[MESSAGE_MAX];
	size_t n;
};

static void
add(struct message *m, struct bytes b)
{
	assert_true(m->n + b.n <= MESSAGE_MAX);
	if (b.n > 0)
		memcpy(m->b + m->n, b.p, b.n);
	m->n += b.n;
}

#define ADD(m, lit) add(m, BYTES(lit))

static void
add_zeros(struct message *m, size_t n)
{
	assert_true(m->n + n <= MESSAGE_MAX);
	memset(m->b + m->n, 0, n);
	m->n += n;
}

/* what a decoder makes of it, and that nothing of it cut short is misread */
static struct told
decoded(fact_fn *fn, const char *from, uint16_t port, const struct message *m)
{
	static const uint8_t v4[] = { 192, 0, 2, 10 };
	struct told told, all = { .text = "" };
	struct telling t = { .from = from };

	t.src = (struct endpoint){ addr_of_v4(v4), port };
	for (size_t n = 0; n <= m->n; n++) {
		told = all;
		told.text[0] = '\0';
		t.sink = (struct fact_sink){ sink, &told };
		struct bytes cut = guarded((struct bytes){ m->b, n });
		fn(&t, cut);
		guarded_free(cut);
	}
	return told;
}

static struct message
dhcp(const char *ciaddr, const char *yiaddr)
{
	struct message m = { .n = 0 };

	ADD(&m, "\1\1\6\0\1\2\3\4\0\0\0\0");
	add(&m, (struct bytes){ (const uint8_t *)ciaddr, 4 });
	add(&m, (struct bytes){ (const uint8_t *)yiaddr, 4 });
	add_zeros(&m, 8);
	ADD(&m, "\2\0\0\0\0\7");
	add_zeros(&m, 10 + 192);
	ADD(&m, "\x63\x82\x53\x63");
	return m;
}

static void
a_dhcp_client_asks(void **state)
{
	(void)state;
	struct message m = dhcp("\0\0\0\0", "\0\0\0\0");

	ADD(&m, "\x35\1\3\x32\4\xc0\0\2\x4d\x0c\6laptop\x37\4\1\3\6\x0f"
	        "\x3c\10MSFT 5.0\xff");
	struct told t = decoded(fact_dhcp, "dhcp", 68, &m);
	assert_string_equal(t.text,
	    "192.0.2.77 hostname=laptop;192.0.2.77 mac=02:00:00:00:00:07;"
	    "192.0.2.77 dhcp parameters=1,3,6,15;"
	    "192.0.2.77 dhcp vendor class=MSFT 5.0;192.0.2.77 os=Windows;");
}

static void
a_dhcp_server_acknowledges(void **state)
{
	(void)state;
	struct message m = dhcp("\0\0\0\0", "\xc0\0\2\x4e");

	ADD(&m, "\x35\1\5\x0f\13example.org\0\xff");
	struct told t = decoded(fact_dhcp, "dhcp", 67, &m);
	assert_string_equal(t.text, "192.0.2.78 mac=02:00:00:00:00:07;"
	                            "192.0.2.78 domain=example.org;");
}

/* what is wished for is not what one gets */
static void
a_dhcp_discover_tells_nothing(void **state)
{
	(void)state;
	struct message m = dhcp("\0\0\0\0", "\0\0\0\0");

	ADD(&m, "\x35\1\1\x32\4\xc0\0\2\x4d\x0c\6laptop\xff");
	assert_string_equal(decoded(fact_dhcp, "dhcp", 68, &m).text, "");
}

static void
a_dhcpv6_client_asks(void **state)
{
	(void)state;
	struct message m = { .n = 0 };

	ADD(&m, "\1\1\2\3\0\1\0\12\0\3\0\1\2\0\0\0\0\7"
	        "\0\x10\0\16\0\0\1\x37\0\10MSFT 5.0"
	        "\0\x27\0\13\0\4host\3lan\0");
	struct told t = decoded(fact_dhcp6, "dhcpv6", 546, &m);
	assert_string_equal(t.text,
	    "192.0.2.10 mac=02:00:00:00:00:07;"
	    "192.0.2.10 dhcp vendor class=MSFT 5.0;192.0.2.10 os=Windows;"
	    "192.0.2.10 hostname=host.lan;");
}

static void
dns_names_the_addresses_that_were_asked_for(void **state)
{
	(void)state;
	struct message m = { .n = 0 };

	/* www is an alias of a, which has two addresses */
	ADD(&m, "\1\2\x81\x80\0\1\0\3\0\0\0\0\3www\7example\0\0\1\0\1"
	        "\xc0\x0c\0\5\0\1\0\0\0\1\0\4\1a\xc0\x10"
	        "\xc0\x29\0\1\0\1\0\0\0\1\0\4\xc0\0\2\x32"
	        "\xc0\x29\0\x1c\0\1\0\0\0\1\0\x10"
	        "\x20\1\x0d\xb8\0\0\0\0\0\0\0\0\0\0\0\1");
	struct told t = decoded(fact_dns, "dns", 53, &m);
	assert_string_equal(t.text, "192.0.2.50 dns name=www.example;"
	                            "2001:db8::1 dns name=www.example;");
	/* a question, or from another port: nobody's word */
	assert_string_equal(decoded(fact_dns, "dns", 5300, &m).text, "");
	m.b[2] = 1;
	assert_string_equal(decoded(fact_dns, "dns", 53, &m).text, "");
}

static void
dns_reverse(void **state)
{
	(void)state;
	struct message m = { .n = 0 };

	ADD(&m, "\1\2\x81\x80\0\0\0\2\0\0\0\0"
	        "\00250\0012\0010\003192\7in-addr\4arpa\0"
	        "\0\x0c\0\1\0\0\0\1\0\6\4name\0"
	        "\1x\0012\0010\003192\7in-addr\4arpa\0"
	        "\0\x0c\0\1\0\0\0\1\0\6\4name\0");
	struct told t = decoded(fact_dns, "dns", 53, &m);
	assert_string_equal(t.text, "192.0.2.50 hostname=name;");
}

/* names that point at themselves or forward end */
static void
dns_names_in_circles(void **state)
{
	(void)state;
	struct message m = { .n = 0 };

	ADD(&m, "\1\2\x81\x80\0\0\0\1\0\0\0\0\1a\xc0\x0c\0\1\0\1\0\0\0\1\0\4"
	        "\xc0\0\2\x32");
	assert_string_equal(decoded(fact_dns, "dns", 53, &m).text, "");
}

static void
mdns_announces(void **state)
{
	(void)state;
	struct message m = { .n = 0 };

	ADD(&m, "\0\0\x84\0\0\0\0\4\0\0\0\0"
	        "\3Den\14_device-info\4_tcp\5local\0"
	        "\0\x10\0\1\0\0\0\1\0\23\22model=MacBookPro16"
	        "\4_ipp\4_tcp\5local\0\0\x0c\0\1\0\0\0\1\0\7\4Desk\xc0\x46"
	        "\3den\5local\0\0\1\0\1\0\0\0\1\0\4\xc0\0\2\x0b"
	        "\1x\0\0\x21\0\1\0\0\0\1\0\13\0\0\0\0\0\1\3den\0");
	struct told t = decoded(fact_mdns, "mdns", 5353, &m);
	assert_string_equal(t.text,
	    "192.0.2.10 model=MacBookPro16;192.0.2.10 os=macOS;"
	    "192.0.2.10 announces=Desk._ipp._tcp.local;"
	    "192.0.2.10 device=printer;192.0.2.11 hostname=den.local;"
	    "192.0.2.10 hostname=den;");
}

static void
netbios_names(void **state)
{
	(void)state;
	struct message m = { .n = 0 };

	/* a registration of HOST<00> for 192.0.2.9 */
	ADD(&m, "\1\2\x29\x10\0\1\0\0\0\0\0\1"
	        "\x20"
	        "EIEPFDFE"
	        "CACACACACACACACACACACA"
	        "AA"
	        "\0\0\x20\0\1"
	        "\xc0\x0c\0\x20\0\1\0\0\0\1\0\6\0\0\xc0\0\2\11");
	struct told t = decoded(fact_netbios_name, "netbios", 137, &m);
	assert_string_equal(t.text, "192.0.2.9 hostname=HOST;");
	/* of a group it tells only about who sent it */
	m.b[m.n - 6] = 0x80;
	t = decoded(fact_netbios_name, "netbios", 137, &m);
	assert_string_equal(t.text, "");
	m.b[m.n - 1] = 10;
	t = decoded(fact_netbios_name, "netbios", 137, &m);
	assert_string_equal(t.text, "192.0.2.10 workgroup=HOST;");
}

static void
ssdp(void **state)
{
	(void)state;
	struct message m = { .n = 0 };

	ADD(&m, "NOTIFY * HTTP/1.1\r\nHost: 239.255.255.250:1900\r\n"
	        "NT: urn:schemas-upnp-org:device:InternetGatewayDevice:1\r\n"
	        "LOCATION: http://192.0.2.10:5000/d.xml\r\n"
	        "Server: Linux/4.4 UPnP/1.1 MiniUPnPd/2.1\r\n\r\n");
	struct told t = decoded(fact_ssdp, "ssdp", 1900, &m);
	assert_string_equal(t.text,
	    "192.0.2.10 device=broadband router;"
	    "192.0.2.10 location=http://192.0.2.10:5000/d.xml;"
	    "192.0.2.10 software=Linux/4.4 UPnP/1.1 MiniUPnPd/2.1;"
	    "192.0.2.10 os=Linux;");
	memcpy(m.b, "SEARCH", 6);
	assert_string_equal(decoded(fact_ssdp, "ssdp", 1900, &m).text, "");
}

static void
lldp(void **state)
{
	(void)state;
	struct message m = { .n = 0 };

	ADD(&m, "\2\7\4\2\0\0\0\0\5\4\2\7\1\6\2\0\x78"
	        "\12\3sw1\14\17Linux 6.1, swit"
	        "\16\4\0\x14\0\4\x10\14\5\1\xc0\0\2\2\2\0\0\0\1\0\0\0");
	struct told t = decoded(fact_lldp, "lldp", 0, &m);
	assert_string_equal(t.text,
	    "192.0.2.2 hostname=sw1;192.0.2.2 description=Linux 6.1, swit;"
	    "192.0.2.2 os=Linux;192.0.2.2 device=switch;"
	    "192.0.2.2 mac=02:00:00:00:00:05;");
}

static void
cdp(void **state)
{
	(void)state;
	struct message m = { .n = 0 };

	ADD(&m, "\2\xb4\0\0\0\1\0\7rtr\0\2\0\x11\0\0\0\1\1\1\xcc\0\4\xc0\0\2\3"
	        "\0\4\0\10\0\0\0\1\0\5\0\15Cisco IOS\0\6\0\7abc");
	struct told t = decoded(fact_cdp, "cdp", 0, &m);
	assert_string_equal(t.text,
	    "192.0.2.3 hostname=rtr;192.0.2.3 description=Cisco IOS;"
	    "192.0.2.3 model=abc;192.0.2.3 os=IOS;192.0.2.3 device=router;");
}

static void
ntlm(void **state)
{
	(void)state;
	struct message m = { .n = 0 };

	ADD(&m, "\xfeSMB....NTLMSSP\0\2\0\0\0\4\0\4\0\x38\0\0\0"
	        "\0\0\0\2........\0\0\0\0\0\0\0\0\x14\0\x14\0\x38\0\0\0"
	        "\x0a\0\x63\x45\0\0\0\x0f"
	        "\2\0\4\0D\0O\0\1\0\4\0H\0\xe9\0\0\0\0\0");
	struct told t = decoded(fact_ntlm, "ntlm", 445, &m);
	assert_string_equal(t.text,
	    "192.0.2.10 workgroup=DO;192.0.2.10 hostname=H\xc3\xa9;"
	    "192.0.2.10 build=10.0.17763 "
	    "(Windows 10 1809 or Server 2019);192.0.2.10 os=Windows;");
}

/* --- through the whole capture --- */

static void
feed(struct capture *c, int link, uint64_t frame, struct bytes b)
{
	struct bytes data = guarded(b);

	capture_feed(c, &(struct packet){ .link = link,
	                    .when_us = 1700000000000000 + frame,
	                    .frame = frame,
	                    .wire_len = b.n,
	                    .data = data });
	guarded_free(data);
}

/* 192.0.2.1 to 192.0.2.2; a SYN as Linux sends it, and its answer */
static struct message
hello(bool answer)
{
	struct message m = { .n = 0 };

	ADD(&m, "\x45\0\0\x3c\0\0\0\0\x40\6\0\0\xc0\0\2\1\xc0\0\2\2"
	        "\x9c\x40\0\x50\0\0\0\1\0\0\0\0\xa0\2\xfa\xf0\0\0\0\0"
	        "\2\4\5\xb4\4\2\10\12\0\0\0\1\0\0\0\0\1\3\3\7");
	if (answer) {
		m.b[8] = 120; /* a Windows, some routers away */
		m.b[15] = 2;
		m.b[19] = 1;
		memcpy(m.b + 20, "\0\x50\x9c\x40\0\0\0\7\0\0\0\2\xa0\x12", 14);
		memcpy(m.b + 40, "\2\4\5\xb4\1\3\3\10\4\2\10\12", 12);
	}
	return m;
}

static void
stacks_show_when_answered(void **state)
{
	(void)state;
	struct told t = { .text = "" };
	struct capture_limits limits = capture_limits_default();
	struct capture_sinks sinks = { .host = sink, .host_ctx = &t };
	struct capture *c = capture_new(&limits, &sinks);
	struct message syn = hello(false), answer = hello(true);

	feed(c, 101, 1, (struct bytes){ syn.b, syn.n });
	assert_string_equal(t.text, "");
	feed(c, 101, 2, (struct bytes){ answer.b, answer.n });
	assert_string_equal(t.text, "192.0.2.2 os guess=probably Windows;"
	                            "192.0.2.1 os guess=probably Linux;");
	capture_free(c);
}

static void
lldp_and_cdp_below_ip(void **state)
{
	(void)state;
	struct told t = { .text = "" };
	struct capture_limits limits = capture_limits_default();
	struct capture_sinks sinks = { .host = sink, .host_ctx = &t };
	struct capture *c = capture_new(&limits, &sinks);

	feed(c, 1, 1,
	    BYTES("\1\x80\xc2\0\0\x0e\2\0\0\0\0\1\x88\xcc\12\2ab"
	          "\x10\14\5\1\xc0\0\2\5\2\0\0\0\1\0\0\0"));
	feed(c, 1, 2,
	    BYTES("\1\0\x0c\xcc\xcc\xcc\2\0\0\0\0\1\0\x23\xaa\xaa\3\0\0\x0c"
	          "\x20\0\2\xb4\0\0\0\1\0\6cd\0\2\0\x11\0\0\0\1\1\1\xcc\0\4"
	          "\xc0\0\2\6"));
	assert_string_equal(
	    t.text, "192.0.2.5 hostname=ab;192.0.2.6 hostname=cd;");
	capture_free(c);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_dhcp_client_asks),
		cmocka_unit_test(a_dhcp_server_acknowledges),
		cmocka_unit_test(a_dhcp_discover_tells_nothing),
		cmocka_unit_test(a_dhcpv6_client_asks),
		cmocka_unit_test(dns_names_the_addresses_that_were_asked_for),
		cmocka_unit_test(dns_reverse),
		cmocka_unit_test(dns_names_in_circles),
		cmocka_unit_test(mdns_announces),
		cmocka_unit_test(netbios_names),
		cmocka_unit_test(ssdp),
		cmocka_unit_test(lldp),
		cmocka_unit_test(cdp),
		cmocka_unit_test(ntlm),
		cmocka_unit_test(stacks_show_when_answered),
		cmocka_unit_test(lldp_and_cdp_below_ip),
	};

	return RUN(tests, argc, argv);
}
