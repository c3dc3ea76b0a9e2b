#include "bench/corpus.h"

#include "base/base64.h"
#include "base/buf.h"
#include "base/xalloc.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BANNERS = 3500, PAGES = 2000, RANDOMS = 1500, HARDS = 60, NEARS = 440 };

const char *
kind_name(enum kind kind)
{
	static const char *const names[KIND_N] = { "Recog", "banners",
		"HTTP pages", "random bytes", "hard repeats", "near misses" };

	return names[kind];
}

/* xorshift64*; quality is of no matter here, repeatability is */
static uint64_t
draw(uint64_t *seed)
{
	*seed ^= *seed >> 12;
	*seed ^= *seed << 25;
	*seed ^= *seed >> 27;
	return *seed * 0x2545f4914f6cdd1du;
}

static unsigned
below(uint64_t *seed, unsigned n)
{
	return (unsigned)(draw(seed) >> 33) % n;
}

static struct bytes
copy(struct bytes b)
{
	uint8_t *p = xrealloc(NULL, 1, b.n + 1);

	if (b.n > 0)
		memcpy(p, b.p, b.n);
	return (struct bytes){ p, b.n };
}

static void
add(struct corpus *c, enum kind kind, const char *probe, struct bytes sent,
    const struct buf *got)
{
	c->v = xgrow(c->v, c->n, &c->cap, sizeof(*c->v));
	struct item *item = &c->v[c->n++];
	*item = (struct item){ .kind = kind,
		.res = { .proto = PROTO_TCP,
		    .probe = probe,
		    .sent = sent,
		    .sent_known = true,
		    .got = copy(buf_view(got)) } };
	item->res.whole = got->n;
	c->bytes += got->n;
	c->of[kind]++;
}

/* --- the kinds --- */

/* lines as servers of many protocols greet; %s is a name, %u numbers */
static const char *const banners[] = {
	"SSH-2.0-OpenSSH_%u.%up1 %s\r\n",
	"SSH-2.0-dropbear_20%u.%u %s\r\n",
	"220 %s.example.org ESMTP Postfix (%u.%u)\r\n",
	"220 (vsFTPd %u.%u.%s)\r\n",
	"220 ProFTPD %u.%u Server (%s) [192.0.2.1]\r\n",
	"* OK [CAPABILITY IMAP4rev1 IDLE] %s ready %u.%u\r\n",
	"+OK %s POP3 server v%u.%u ready\r\n",
	"RFB 003.%03u\n%s%u",
	"@RSYNCD: %u.%u\n%s",
	"\x4a\0\0\0\x0a"
	"%u.%u-%s",
	"220-%s FTP server (Version %u.%u) ready.\r\n220 \r\n",
	"%s %u.%u ready\r\nlogin: ",
	"-ERR unknown command '%s' %u.%u\r\n",
	"200 %s NNTP service %u.%u ready, posting ok\r\n",
	":%s NOTICE AUTH :*** Looking up %u.%u\r\n",
};

static const char *const words[] = { "server", "apache", "nginx", "login",
	"welcome", "table", "script", "function", "admin", "router", "status",
	"device", "index.html", "charset=utf-8", "Copyright", "password",
	"title", "http://www.example.org/", "text/css", "width=\"100%\"" };

static void
add_name(struct buf *b, uint64_t *seed)
{
	for (unsigned n = 3 + below(seed, 9); n > 0; n--)
		buf_byte(b, (uint8_t)('a' + below(seed, 26)));
}

static void
add_banner(struct corpus *c, uint64_t *seed)
{
	const char *form =
	    banners[below(seed, sizeof(banners) / sizeof(banners[0]))];
	struct buf b = { 0 };

	for (; *form != '\0'; form++) {
		if (*form != '%') {
			buf_byte(&b, (uint8_t)*form);
			continue;
		}
		while (*++form >= '0' && *form <= '9')
			;
		if (*form == 's')
			add_name(&b, seed);
		else
			buf_printf(&b, "%u", below(seed, 1000));
	}
	add(c, KIND_BANNER, "NULL", (struct bytes){ 0 }, &b);
	buf_release(&b);
}

static void
add_page(struct corpus *c, uint64_t *seed)
{
	size_t size = 1024u << below(seed, 5);
	struct buf b = { 0 };

	size += below(seed, (unsigned)size);
	buf_printf(&b,
	    "HTTP/1.%u %u OK\r\nDate: Mon, 06 May 2024 10:%u:30 "
	    "GMT\r\nServer: ",
	    below(seed, 2), 200 + below(seed, 5) * 50, 10 + below(seed, 50));
	add_name(&b, seed);
	buf_printf(&b, "/%u.%u\r\nContent-Type: text/html\r\n\r\n<html><title>",
	    below(seed, 10), below(seed, 100));
	add_name(&b, seed);
	buf_str(&b, "</title>\n");
	while (b.n < size) {
		buf_printf(&b, "<p>%s ",
		    words[below(seed, sizeof(words) / sizeof(words[0]))]);
		add_name(&b, seed);
		buf_byte(&b, ' ');
		add_name(&b, seed);
		buf_printf(&b, " %u</p>\r\n", below(seed, 100000));
	}
	add(c, KIND_PAGE, "GetRequest", (struct bytes){ 0 }, &b);
	buf_release(&b);
}

static void
add_random(struct corpus *c, uint64_t *seed)
{
	struct buf b = { 0 };

	for (unsigned n = 16 + below(seed, 2000); n > 0; n--)
		buf_byte(&b, (uint8_t)draw(seed));
	add(c, KIND_RANDOM, below(seed, 2) ? "NULL" : "GenericLines",
	    (struct bytes){ 0 }, &b);
	buf_release(&b);
}

/* repeats on which patterns run long before they fail */
static void
add_hard(struct corpus *c, uint64_t *seed)
{
	static const struct {
		struct bytes head, again;
		const char *probe;
	} forms[] = {
		{ BYTES("HTTP/1.1 200 OK\r\n"), BYTES("Server: \r\n"),
		    "GetRequest" },
		{ BYTES("HTTP/1.0 200 OK\r\nServer: Linux/2."), BYTES("1.11"),
		    "GetRequest" },
		{ BYTES("HTTP/1.1 200 OK\r\nDate: "), BYTES("\r\nDate: "),
		    "GetRequest" },
		{ BYTES(""), BYTES("\xff\xfb\x01"), "NULL" },
		{ BYTES(""), BYTES("\xff\xfd\x01\xff\xfb\x03"), "NULL" },
		{ BYTES("220 "), BYTES("FTP server "), "NULL" },
		{ BYTES("220-"), BYTES("a\r\n220-"), "NULL" },
		{ BYTES("SSH-2.0-"), BYTES("a_"), "NULL" },
		{ BYTES("* OK "), BYTES("[CAPABILITY "), "NULL" },
		{ BYTES(""), BYTES("<title>"), "GetRequest" },
		{ BYTES("HTTP/1.0 401 \r\n"),
		    BYTES("WWW-Authenticate: Basic realm=\"\r\n"),
		    "GetRequest" },
		{ BYTES(""), BYTES("\0"), "NULL" },
		{ BYTES(""), BYTES("a"), "NULL" },
	};
	unsigned k = below(seed, sizeof(forms) / sizeof(forms[0]));
	size_t size = 1024 + below(seed, 7 << 10);
	struct buf b = { 0 };

	buf_add(&b, forms[k].head);
	while (b.n < size)
		buf_add(&b, forms[k].again);
	add_name(&b, seed);
	add(c, KIND_HARD, forms[k].probe, (struct bytes){ 0 }, &b);
	buf_release(&b);
}

/* a response of before, with some bytes changed and its end cut off */
static void
add_near(struct corpus *c, uint64_t *seed)
{
	unsigned n = (unsigned)c->of[KIND_RECOG] + BANNERS + PAGES;
	struct item from = c->v[below(seed, n)];
	struct buf b = { 0 };

	buf_add(&b, from.res.got);
	for (unsigned k = 1 + below(seed, 8); k > 0; k--)
		b.p[below(seed, (unsigned)b.n)] = (uint8_t)draw(seed);
	b.n -= below(seed, (unsigned)b.n / 2 + 1);
	buf_printf(&b, "%u", below(seed, 1000000));
	add(c, KIND_NEAR, from.res.probe, copy(from.res.sent), &b);
	c->v[c->n - 1].res.proto = from.res.proto;
	c->v[c->n - 1].res.server = from.res.server;
	buf_release(&b);
}

/* --- Recog's --- */

static void
read_base64(const json_t *line, const char *key, struct buf *out)
{
	const json_t *v = json_object_get(line, key);

	buf_clear(out);
	if (json_is_string(v))
		base64_parse(
		    out, (struct bytes){ (const uint8_t *)json_string_value(v),
		             json_string_length(v) });
}

static void
add_recog(struct corpus *c, const char *path)
{
	static char line[4 << 20];
	FILE *f = fopen(path, "r");
	struct buf sent = { 0 }, got = { 0 };

	while (f != NULL && fgets(line, sizeof(line), f) != NULL) {
		json_t *t = json_loads(line, 0, NULL);
		const char *proto =
		    json_string_value(json_object_get(t, "proto"));
		read_base64(t, "sent_b64", &sent);
		read_base64(t, "response_b64", &got);
		if (got.n > 0) {
			struct bytes s = copy(buf_view(&sent));
			add(c, KIND_RECOG, NULL, s, &got);
			struct response *res = &c->v[c->n - 1].res;
			if (proto != NULL && strcmp(proto, "udp") == 0)
				res->proto = PROTO_UDP;
			res->server.port = (uint16_t)json_integer_value(
			    json_object_get(t, "port"));
		}
		json_decref(t);
	}
	if (f != NULL)
		fclose(f);
	buf_release(&sent);
	buf_release(&got);
}

struct corpus *
corpus_new(const char *recog, uint64_t seed)
{
	static const struct {
		unsigned n;
		void (*add)(struct corpus *c, uint64_t *seed);
	} parts[] = {
		{ BANNERS, add_banner },
		{ PAGES, add_page },
		{ RANDOMS, add_random },
		{ HARDS, add_hard },
		{ NEARS, add_near },
	};
	struct corpus *c = xcalloc(1, sizeof(*c));

	if (recog != NULL)
		add_recog(c, recog);
	for (size_t k = 0; k < sizeof(parts) / sizeof(parts[0]); k++)
		for (unsigned i = 0; i < parts[k].n; i++)
			parts[k].add(c, &seed);
	return c;
}

void
corpus_free(struct corpus *c)
{
	for (size_t i = 0; i < c->n; i++) {
		free((void *)(uintptr_t)c->v[i].res.got.p);
		free((void *)(uintptr_t)c->v[i].res.sent.p);
	}
	free(c->v);
	free(c);
}
