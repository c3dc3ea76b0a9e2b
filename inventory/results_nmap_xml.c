/*
 * The XML that Nmap writes, and masscan nearly so:
 *
 *	nmaprun > host starttime endtime
 *	    address addr addrtype
 *	    ports > port protocol portid
 *	        state state reason
 *	        service name product version extrainfo hostname ostype
 *	            devicetype tunnel method conf  > cpe
 *
 * Read as a stream: what is kept is the host and port at hand.  No DTD is
 * loaded, nothing is fetched, and a file that declares entities is not read on.
 * It is in UTF-8, whatever it declares: libxml2 tells of what it cannot convert
 * on standard error, past any handler.
 */
#include "inventory/results_reader.h"

#include "base/buf.h"
#include "base/xalloc.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

enum {
	XML_CPE_MAX = 512,
	XML_VALUE_MAX = 4096, /* of an attribute; what is behind is dropped */
	XML_TOLD_MAX = 64,    /* elements about one port */
};

struct xml {
	struct results *results;
	xmlParserCtxtPtr parser;
	bool begun, failed;
	struct addr addr; /* of the host at hand */
	bool has_addr;
	uint64_t first_us, last_us; /* when it was asked */
	struct result port;
	unsigned told; /* elements about the port */
	bool in_port, usable, in_cpe;
	struct buf cpe;
};

/* attributes of an element as libxml2 hands them: five pointers each */
struct attributes {
	struct results *results;
	const xmlChar **v;
	int n;
};

/* an attribute's value as text, or NULL */
static const char *
attribute(const struct attributes *a, const char *name)
{
	for (int i = 0; i < a->n; i++) {
		const xmlChar **at = a->v + 5 * i;
		if (strcmp((const char *)at[0], name) != 0)
			continue;
		struct bytes value = { at[3], (size_t)(at[4] - at[3]) };
		value = bytes_cut(value, 0, XML_VALUE_MAX);
		return results_text(
		    a->results, arena_str(results_arena(a->results), value));
	}
	return NULL;
}

static uint64_t
line_of(const struct xml *x)
{
	int line = xmlSAX2GetLineNumber(x->parser);

	return line > 0 ? (uint64_t)line : 1;
}

static void
start_host(struct xml *x, const struct attributes *a)
{
	x->has_addr = false;
	x->first_us = results_seconds(attribute(a, "starttime"));
	x->last_us = results_seconds(attribute(a, "endtime"));
	if (x->first_us == 0)
		x->first_us = x->last_us;
	if (x->last_us < x->first_us)
		x->last_us = x->first_us;
}

/* the first one that is an IP address */
static void
start_address(struct xml *x, const struct attributes *a)
{
	if (!x->has_addr)
		x->has_addr = results_addr(attribute(a, "addr"), &x->addr);
}

static void
start_port(struct xml *x, const struct attributes *a)
{
	const char *proto = attribute(a, "protocol");

	x->port =
	    (struct result){ .first_us = x->first_us, .last_us = x->last_us };
	x->in_port = true;
	x->told = 0;
	x->port.at.addr = x->addr;
	x->usable = x->has_addr && results_proto(proto, &x->port.proto);
	if (!x->has_addr)
		results_bad(x->results, line_of(x), "a port without a host");
	if (!results_port(attribute(a, "portid"), &x->port.at.port)) {
		results_bad(x->results, line_of(x), "a port without a number");
		x->usable = false;
	}
}

static void
start_state(struct xml *x, const struct attributes *a)
{
	if (!x->in_port)
		return;
	results_state(attribute(a, "state"), &x->port);
	x->port.reason = attribute(a, "reason");
}

static unsigned
confidence(const char *conf)
{
	uint16_t n;

	return results_port(conf, &n) && n <= CONFIDENCE_VERSION ? n : 0;
}

static void
start_service(struct xml *x, const struct attributes *a)
{
	static const char *const names[FIELD_N] = {
		[FIELD_PRODUCT] = "product",
		[FIELD_VERSION] = "version",
		[FIELD_INFO] = "extrainfo",
		[FIELD_HOSTNAME] = "hostname",
		[FIELD_OSTYPE] = "ostype",
		[FIELD_DEVICETYPE] = "devicetype",
	};
	const char *method = attribute(a, "method");
	const char *tunnel = attribute(a, "tunnel");

	if (!x->in_port)
		return;
	x->port.service = attribute(a, "name");
	for (unsigned f = 0; f < FIELD_N; f++)
		x->port.field[f] = attribute(a, names[f]);
	if (tunnel != NULL && strcmp(tunnel, "ssl") == 0)
		x->port.tunnel = TUNNEL_TLS;
	x->port.method = method != NULL && strcmp(method, "table") == 0
	                     ? METHOD_TABLE
	                     : METHOD_ACTIVE;
	x->port.confidence = confidence(attribute(a, "conf"));
}

static void
start_cpe(struct xml *x, const struct attributes *a)
{
	(void)a;
	x->in_cpe = x->in_port;
	buf_clear(&x->cpe);
}

static void
end_cpe(struct xml *x)
{
	struct result *p = &x->port;

	if (!x->in_cpe)
		return;
	const char *cpe = results_text(x->results, buf_cstr(&x->cpe));
	if (cpe != NULL && p->n_cpe < RESULT_CPE_MAX)
		p->cpe[p->n_cpe++] = cpe;
	x->in_cpe = false;
}

static void
end_port(struct xml *x)
{
	if (x->in_port && x->usable) {
		x->port.line = line_of(x);
		results_emit(x->results, &x->port);
	}
	x->in_port = false;
	arena_reset(results_arena(x->results));
}

static void
end_host(struct xml *x)
{
	x->has_addr = false;
	arena_reset(results_arena(x->results));
}

static const struct {
	const char *name;
	void (*start)(struct xml *x, const struct attributes *a);
	void (*end)(struct xml *x);
} elements[] = {
	{ "host", start_host, end_host },
	{ "address", start_address, NULL },
	{ "port", start_port, end_port },
	{ "state", start_state, NULL },
	{ "service", start_service, NULL },
	{ "cpe", start_cpe, end_cpe },
};
enum { N_ELEMENTS = sizeof(elements) / sizeof(elements[0]) };

static void
on_start(void *ctx, const xmlChar *name, const xmlChar *prefix,
    const xmlChar *uri, int n_namespaces, const xmlChar **namespaces,
    int n_attributes, int n_defaulted, const xmlChar **attributes)
{
	struct xml *x = ctx;
	const struct attributes a = { x->results, attributes, n_attributes };

	(void)prefix, (void)uri, (void)n_namespaces, (void)namespaces;
	(void)n_defaulted;
	/* what is told of no port is of no use behind its element */
	if (!x->in_port)
		arena_reset(results_arena(x->results));
	for (size_t i = 0; i < N_ELEMENTS; i++)
		if (strcmp((const char *)name, elements[i].name) == 0 &&
		    (!x->in_port || x->told++ < XML_TOLD_MAX))
			elements[i].start(x, &a);
}

static void
on_end(
    void *ctx, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
	struct xml *x = ctx;

	(void)prefix, (void)uri;
	for (size_t i = 0; i < N_ELEMENTS; i++)
		if (elements[i].end != NULL &&
		    strcmp((const char *)name, elements[i].name) == 0)
			elements[i].end(x);
}

static void
on_text(void *ctx, const xmlChar *text, int n)
{
	struct xml *x = ctx;

	if (x->in_cpe && x->cpe.n + (size_t)n <= XML_CPE_MAX)
		buf_add(&x->cpe, (struct bytes){ text, (size_t)n });
}

/* what stops the reading; libxml2 goes on to nothing behind it */
static void
stop(struct xml *x, const char *why)
{
	if (!x->failed)
		results_bad(x->results, line_of(x), "%s", why);
	x->failed = true;
	xmlStopParser(x->parser);
}

static void
on_entity(void *ctx, const xmlChar *name, int type, const xmlChar *public_id,
    const xmlChar *system_id, xmlChar *content)
{
	(void)name, (void)type, (void)public_id, (void)system_id, (void)content;
	stop(ctx, "it declares entities, which no report does");
}

static void
on_error(void *ctx, xmlErrorPtr e)
{
	struct xml *x = ctx;
	char why[160];

	if (e->level != XML_ERR_FATAL || x->failed)
		return;
	snprintf(why, sizeof(why), "no good XML: %s",
	    e->message != NULL ? e->message : "broken");
	why[strcspn(why, "\n")] = '\0';
	stop(x, why);
}

static void *
xml_open(struct results *r)
{
	struct xml *x = xcalloc(1, sizeof(*x));
	xmlSAXHandler sax = {
		.initialized = XML_SAX2_MAGIC,
		.startElementNs = on_start,
		.endElementNs = on_end,
		.characters = on_text,
		.cdataBlock = on_text,
		.entityDecl = on_entity,
		.serror = on_error,
	};

	x->results = r;
	x->parser = xmlCreatePushParserCtxt(&sax, x, NULL, 0, NULL);
	if (x->parser == NULL)
		out_of_memory();
	/* or else &amp; is handed on as &#38;; no entity can be declared */
	xmlCtxtUseOptions(x->parser,
	    XML_PARSE_NOENT | XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
	return x;
}

/* whether it is not in one of the encodings that libxml2 would guess */
static bool
is_utf8(struct xml *x, struct bytes piece)
{
	bool first = !x->begun;

	x->begun = true;
	if (first && strchr("< \t\r\n\xef", piece.p[0]) == NULL)
		return false;
	return memchr(piece.p, '\0', piece.n) == NULL;
}

static void
xml_feed(void *state, struct bytes piece)
{
	struct xml *x = state;

	if (!x->failed && !is_utf8(x, piece))
		stop(x, "no good XML: not in UTF-8");
	while (piece.n > 0 && !x->failed) {
		size_t n = piece.n < INT_MAX ? piece.n : INT_MAX;
		xmlParseChunk(x->parser, (const char *)piece.p, (int)n, 0);
		piece = bytes_cut(piece, n, piece.n);
	}
}

static void
xml_end(void *state)
{
	struct xml *x = state;

	if (!x->failed)
		xmlParseChunk(x->parser, "", 0, 1);
}

static void
xml_close(void *state)
{
	struct xml *x = state;

	/* without handlers of its own it may still have made a document */
	if (x->parser->myDoc != NULL)
		xmlFreeDoc(x->parser->myDoc);
	xmlFreeParserCtxt(x->parser);
	buf_release(&x->cpe);
	free(x);
}

const struct results_reader results_xml = {
	xml_open,
	xml_feed,
	xml_end,
	xml_close,
};
