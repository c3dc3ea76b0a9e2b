/*
 * XML as Nmap writes it, for the programs that read Nmap's: valid against
 * nmap.dtd, and loaded by python-libnmap and ndiff (tests/xml).  `scanner` is
 * "nmap" since the DTD allows nothing else; `args` and `version` are hark's.
 *
 * Who loads it wants status, hostnames and runstats to be there even when
 * they say little.  How a service was found out is a script named hark.
 */
#include "report/fingerprint.h"
#include "report/hosts.h"

#include "base/text.h"
#include "base/xalloc.h"

#include <inttypes.h>
#include <libxml/xmlwriter.h>
#include <string.h>
#include <time.h>

enum { XML_BUFFER = 64 << 10 };

/* an element is begun, gets its attributes, and is ended */
struct xml {
	xmlTextWriterPtr w;
	const struct report_options *options;
	struct buf scratch;
	size_t n_hosts;
};

static const xmlChar *
x(const char *s)
{
	return (const xmlChar *)s;
}

static void
begin(struct xml *xml, const char *name)
{
	xmlTextWriterStartElement(xml->w, x(name));
}

static void
end(struct xml *xml)
{
	xmlTextWriterEndElement(xml->w);
}

/* on a line of its own behind this */
static void
end_line(struct xml *xml)
{
	end(xml);
	xmlTextWriterWriteString(xml->w, x("\n"));
}

/* nothing for NULL */
static void
put(struct xml *xml, const char *name, const char *value)
{
	if (value != NULL)
		xmlTextWriterWriteAttribute(xml->w, x(name), x(value));
}

static void
put_number(struct xml *xml, const char *name, uint64_t n)
{
	xmlTextWriterWriteFormatAttribute(
	    xml->w, x(name), "%llu", (unsigned long long)n);
}

/* seconds, and by another name the same for people */
static void
put_time(struct xml *xml, const char *name, const char *text_name, uint64_t us)
{
	time_t s = (time_t)(us / 1000000);
	struct tm tm;
	char text[64];

	put_number(xml, name, us / 1000000);
	if (text_name != NULL && gmtime_r(&s, &tm) != NULL &&
	    strftime(text, sizeof(text), "%a %b %e %H:%M:%S %Y", &tm) > 0)
		put(xml, text_name, text);
}

static void
put_command(struct xml *xml)
{
	buf_clear(&xml->scratch);
	for (size_t i = 0; i < xml->options->n_command; i++) {
		if (i > 0)
			buf_byte(&xml->scratch, ' ');
		text_add(&xml->scratch, bytes_str(xml->options->command[i]));
	}
	put(xml, "args", buf_cstr(&xml->scratch));
}

/* the ports of a protocol that anything is known of, as 22,80-82 */
static size_t
list_ports(const struct inventory_view *v, enum proto proto, struct buf *list)
{
	static const struct portset none;
	struct portset seen = none;
	size_t n = 0;

	for (size_t i = 0; i < v->n_endpoint; i++)
		if (v->endpoint[i]->proto == proto)
			portset_add(&seen, proto, v->endpoint[i]->at.port,
			    v->endpoint[i]->at.port);
	for (unsigned lo = 0; lo <= 65535; lo++) {
		unsigned hi = lo;
		if (!portset_has(&seen, proto, (uint16_t)lo))
			continue;
		while (
		    hi < 65535 && portset_has(&seen, proto, (uint16_t)(hi + 1)))
			hi++;
		buf_printf(list, "%s%u", list->n > 0 ? "," : "", lo);
		if (hi > lo)
			buf_printf(list, "-%u", hi);
		n += hi - lo + 1;
		lo = hi;
	}
	return n;
}

static void
write_scaninfo(struct xml *xml, const struct inventory_view *v)
{
	static const char *const types[] = {
		[PROTO_TCP] = "connect", [PROTO_UDP] = "udp"
	};

	for (unsigned p = PROTO_TCP; p <= PROTO_UDP; p++) {
		buf_clear(&xml->scratch);
		size_t n = list_ports(v, (enum proto)p, &xml->scratch);
		if (n == 0)
			continue;
		begin(xml, "scaninfo");
		put(xml, "type", types[p]);
		put(xml, "protocol", proto_name((enum proto)p));
		put_number(xml, "numservices", n);
		put(xml, "services", buf_cstr(&xml->scratch));
		end_line(xml);
	}
}

static void
write_head(struct xml *xml, const struct inventory_view *v)
{
	xmlTextWriterStartDocument(xml->w, NULL, "UTF-8", NULL);
	xmlTextWriterWriteDTD(xml->w, x("nmaprun"), NULL, NULL, NULL);
	xmlTextWriterWriteString(xml->w, x("\n"));
	begin(xml, "nmaprun");
	put(xml, "scanner", "nmap");
	put_command(xml);
	if (xml->options->started_us != 0)
		put_time(xml, "start", "startstr", xml->options->started_us);
	put(xml, "version", xml->options->version);
	put(xml, "xmloutputversion", "1.05");
	xmlTextWriterWriteString(xml->w, x("\n"));
	write_scaninfo(xml, v);
	begin(xml, "verbose");
	put_number(xml, "level", xml->options->verbose);
	end_line(xml);
	begin(xml, "debugging");
	put_number(xml, "level", 0);
	end_line(xml);
}

static void
write_cpes(struct xml *xml, const struct best *b)
{
	for (size_t i = 0; i < b->n_cpe; i++)
		xmlTextWriterWriteElement(xml->w, x("cpe"), x(b->cpe[i]));
}

static void
put_fingerprint(struct xml *xml, const struct known_endpoint *e)
{
	buf_clear(&xml->scratch);
	fingerprint_add(&xml->scratch, e, xml->options);
	if (xml->scratch.n > 0)
		put(xml, "servicefp", buf_cstr(&xml->scratch));
}

static void
write_service(
    struct xml *xml, const struct known_endpoint *e, const struct best *b)
{
	if (b->service == NULL && known_rest_of(e)->replies.n == 0)
		return;
	begin(xml, "service");
	put(xml, "name", b->service != NULL ? b->service : "unknown");
	put(xml, "product", b->field[FIELD_PRODUCT]);
	put(xml, "version", b->field[FIELD_VERSION]);
	put(xml, "extrainfo", b->field[FIELD_INFO]);
	put(xml, "hostname", b->field[FIELD_HOSTNAME]);
	put(xml, "ostype", b->field[FIELD_OSTYPE]);
	put(xml, "devicetype", b->field[FIELD_DEVICETYPE]);
	put_fingerprint(xml, e);
	put(xml, "tunnel", b->tunnel != TUNNEL_NONE ? "ssl" : NULL);
	put(xml, "method", b->method == METHOD_TABLE ? "table" : "probed");
	put_number(xml, "conf", b->confidence);
	write_cpes(xml, b);
	end(xml);
}

static void
write_element(struct xml *xml, const char *key, const char *text)
{
	if (text == NULL)
		return;
	begin(xml, "elem");
	put(xml, "key", key);
	xmlTextWriterWriteString(xml->w, x(text));
	end(xml);
}

/* heard or asked, by which signature, and where the bytes stand */
static void
write_script(struct xml *xml, const struct best *b)
{
	const struct evidence *e = NULL;
	struct buf frame = { 0 };

	if (b->from == NULL)
		return;
	if (b->from->n_evidence > 0 && b->from->evidence[0].file != NULL)
		e = &b->from->evidence[0];
	buf_clear(&xml->scratch);
	buf_str(&xml->scratch, method_name(b->method));
	if (b->from->signature != NULL)
		buf_printf(&xml->scratch, ", by %s", b->from->signature);
	begin(xml, "script");
	put(xml, "id", "hark");
	put(xml, "output", buf_cstr(&xml->scratch));
	write_element(xml, "method", method_name(b->method));
	write_element(xml, "signature", b->from->signature);
	if (e != NULL) {
		buf_clear(&xml->scratch);
		text_add(&xml->scratch, bytes_str(e->file));
		write_element(xml, "file", buf_cstr(&xml->scratch));
		buf_printf(&frame, "%" PRIu64, e->first_frame);
		write_element(xml, "frame", buf_cstr(&frame));
	}
	buf_release(&frame);
	end(xml);
}

/* what no service explains, of a port or a host */
static void
write_verdict(struct xml *xml, const char *verdict, const char *evidence)
{
	if (verdict == NULL)
		return;
	buf_clear(&xml->scratch);
	buf_printf(
	    &xml->scratch, "%s: %s", verdict, evidence != NULL ? evidence : "");
	begin(xml, "script");
	put(xml, "id", "hark-verdict");
	put(xml, "output", buf_cstr(&xml->scratch));
	write_element(xml, "verdict", verdict);
	write_element(xml, "evidence", evidence);
	end(xml);
}

static void
write_host_verdict(struct xml *xml, const struct host_view *host)
{
	const struct known_fact *verdict = host_fact_of(host, "verdict"),
	                        *e = host_fact_of(host, "verdict evidence");

	if (verdict == NULL)
		return;
	begin(xml, "hostscript");
	write_verdict(xml, verdict->value, e != NULL ? e->value : NULL);
	end_line(xml);
}

/* the DTD has no state for what is not known: who spoke was open */
static void
write_port(struct xml *xml, const struct known_endpoint *e)
{
	struct best b = best_of(e, xml->options->names);

	begin(xml, "port");
	put(xml, "protocol", proto_name(e->proto));
	put_number(xml, "portid", e->at.port);
	begin(xml, "state");
	put(xml, "state",
	    e->has_state   ? state_name(e->state)
	    : e->count > 0 ? "open"
	                   : "unknown");
	put(xml, "reason", e->reason != NULL ? e->reason : "passive");
	put_number(xml, "reason_ttl", 0);
	end(xml);
	write_service(xml, e, &b);
	write_script(xml, &b);
	write_verdict(
	    xml, known_rest_of(e)->verdict, known_rest_of(e)->evidence);
	end_line(xml);
}

static void
write_reasons(struct xml *xml, const struct host_rest *rest)
{
	for (size_t i = 0; i < rest->n_why; i++) {
		begin(xml, "extrareasons");
		put(xml, "reason", rest->why[i].reason);
		put_number(xml, "count", rest->why[i].n);
		end(xml);
	}
}

/* Nmap has one element for a state, whatever the protocol */
static void
write_rests(struct xml *xml, const struct host_view *host)
{
	const struct host_rest *rest = host->rest,
	                       *end_of = rest + host->n_rest;

	while (rest < end_of) {
		const struct host_rest *first = rest;
		size_t n = 0;
		for (; rest < end_of && rest->state == first->state; rest++)
			n += rest->n;
		begin(xml, "extraports");
		put(xml, "state", state_name(first->state));
		put_number(xml, "count", n);
		for (; first < rest; first++)
			write_reasons(xml, first);
		end_line(xml);
	}
}

/* what was told of its maker, or else who has that range of addresses */
static void
put_vendor(struct xml *xml, const struct host_view *host, const char *mac)
{
	const struct known_fact *told = host_fact_of(host, "vendor");
	struct buf text = { 0 };

	if (told != NULL)
		buf_str(&text, told->value);
	else
		text_add(&text, oui_find(xml->options->vendors, mac));
	if (text.n > 0)
		put(xml, "vendor", buf_cstr(&text));
	buf_release(&text);
}

static void
write_addresses(struct xml *xml, const struct host_view *host)
{
	const struct known_fact *mac = host_fact_of(host, "mac");
	char text[ADDR_TEXT_MAX];

	begin(xml, "address");
	put(xml, "addr", addr_format(&host->addr, text));
	put(xml, "addrtype", addr_is_v4(&host->addr) ? "ipv4" : "ipv6");
	end_line(xml);
	if (mac == NULL)
		return;
	begin(xml, "address");
	put(xml, "addr", mac->value);
	put(xml, "addrtype", "mac");
	put_vendor(xml, host, mac->value);
	end_line(xml);
}

static void
write_hostnames(struct xml *xml, const struct host_view *host)
{
	begin(xml, "hostnames");
	for (size_t i = 0; host->facts != NULL && i < host->facts->n_fact;
	     i++) {
		const struct known_fact *f = &host->facts->fact[i];
		if (strcmp(f->what, "hostname") != 0)
			continue;
		begin(xml, "hostname");
		put(xml, "name", f->value);
		put(xml, "type",
		    f->from != NULL && strcmp(f->from, FROM_REVERSE) == 0
		        ? "PTR"
		        : "user");
		end(xml);
	}
	end_line(xml);
}

static const char *
reason_up(const struct host_view *host)
{
	for (size_t i = 0; i < host->n_endpoint; i++)
		if (host->endpoint[i]->reason != NULL)
			return host->endpoint[i]->reason;
	return "passive";
}

static void
write_host(struct xml *xml, const struct host_view *host)
{
	begin(xml, "host");
	if (host->first_us != 0) {
		put_time(xml, "starttime", NULL, host->first_us);
		put_time(xml, "endtime", NULL, host->last_us);
	}
	xmlTextWriterWriteString(xml->w, x("\n"));
	begin(xml, "status");
	put(xml, "state", "up");
	put(xml, "reason", reason_up(host));
	put_number(xml, "reason_ttl", 0);
	end_line(xml);
	write_addresses(xml, host);
	write_hostnames(xml, host);
	begin(xml, "ports");
	xmlTextWriterWriteString(xml->w, x("\n"));
	write_rests(xml, host);
	for (size_t i = 0; i < host->n_endpoint; i++)
		write_port(xml, host->endpoint[i]);
	end_line(xml);
	write_host_verdict(xml, host);
	end_line(xml);
	xml->n_hosts++;
}

static void
write_tail(struct xml *xml)
{
	const struct report_options *o = xml->options;
	uint64_t finished =
	    o->finished_us != 0 ? o->finished_us : o->started_us;
	uint64_t ms = (finished - o->started_us) / 1000;

	begin(xml, "runstats");
	begin(xml, "finished");
	put_time(xml, "time", "timestr", finished);
	xmlTextWriterWriteFormatAttribute(xml->w, x("elapsed"), "%llu.%02u",
	    (unsigned long long)(ms / 1000), (unsigned)(ms % 1000 / 10));
	put(xml, "exit", o->exit == 0 ? "success" : "error");
	if (o->exit != 0)
		xmlTextWriterWriteFormatAttribute(
		    xml->w, x("errormsg"), "exit code %d", o->exit);
	end(xml);
	begin(xml, "hosts");
	put_number(xml, "up", xml->n_hosts);
	put_number(xml, "down", 0);
	put_number(xml, "total", xml->n_hosts);
	end(xml);
	end_line(xml);
	xmlTextWriterEndDocument(xml->w);
}

/* what libxml2 has written so far, to the file */
static void
drain(xmlBufferPtr buffer, xmlTextWriterPtr w, FILE *out)
{
	xmlTextWriterFlush(w);
	fwrite(
	    xmlBufferContent(buffer), 1, (size_t)xmlBufferLength(buffer), out);
	xmlBufferEmpty(buffer);
}

bool
report_xml(FILE *out, const struct inventory *inv,
    const struct report_options *options, struct err *err)
{
	xmlBufferPtr buffer = xmlBufferCreateSize(XML_BUFFER);
	struct xml xml = { .options = options };
	struct hosts_walk walk = hosts_walk_of(inv, options);
	struct host_view host;

	xml.w = buffer != NULL ? xmlNewTextWriterMemory(buffer, 0) : NULL;
	if (xml.w == NULL)
		out_of_memory();
	write_head(&xml, &walk.v);
	while (hosts_next(&walk, &host)) {
		write_host(&xml, &host);
		drain(buffer, xml.w, out);
	}
	write_tail(&xml);
	drain(buffer, xml.w, out);
	xmlFreeTextWriter(xml.w);
	xmlBufferFree(buffer);
	hosts_release(&walk);
	buf_release(&xml.scratch);
	return report_flushed(out, err);
}
