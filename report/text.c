/*
 * Text for people: a table per host in the manner of `nmap -sV`, and a
 * Service Info line of what is known about the host behind the services.
 */
#include "report/fingerprint.h"
#include "report/hosts.h"

#include "base/buf.h"
#include "base/text.h"
#include "base/xalloc.h"
#include "inventory/best.h"
#include "inventory/change.h"
#include "report/tls_text.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
	INFO_VALUES_MAX = 5,  /* of one kind in a Service Info line */
	FINGERPRINTS_MAX = 9, /* of one host */
};

enum column { PORT, STATE, SERVICE, VERSION, COLUMNS };

struct row {
	const struct known_endpoint *endpoint;
	struct best best;
	struct buf cell[COLUMNS];
};

struct table {
	struct row *row;
	size_t n, cap;
	size_t width[COLUMNS];
};

static const char *const headings[COLUMNS] = {
	[PORT] = "PORT",
	[STATE] = "STATE",
	[SERVICE] = "SERVICE",
	[VERSION] = "VERSION",
};

/* in front of a service's name, that is spoken inside */
static const char *const tunnels[] = {
	[TUNNEL_NONE] = "",
	[TUNNEL_TLS] = "ssl/",
	[TUNNEL_DTLS] = "dtls/",
	[TUNNEL_QUIC] = "quic/",
};

/* characters, not bytes */
static size_t
width_of(const char *s)
{
	size_t n = 0;

	for (; *s != '\0'; s++)
		n += (*s & 0xc0) != 0x80;
	return n;
}

static void
fill_row(struct row *r)
{
	const struct known_endpoint *e = r->endpoint;
	const struct best *b = &r->best;
	/* what is closed is called what its port is for, and nobody doubts it
	 */
	bool guess = b->service != NULL && b->method == METHOD_TABLE &&
	             (!e->has_state || e->state == STATE_OPEN);

	buf_printf(&r->cell[PORT], "%u/%s", e->at.port, proto_name(e->proto));
	buf_str(&r->cell[STATE], e->has_state ? state_name(e->state) : "-");
	buf_printf(&r->cell[SERVICE], "%s%s%s", tunnels[b->tunnel],
	    b->service != NULL ? b->service : "unknown", guess ? "?" : "");
	version_add(&r->cell[VERSION], b->field);
	if (e->stopped != NULL)
		buf_printf(&r->cell[VERSION], "%s[stopped: %s]",
		    r->cell[VERSION].n > 0 ? " " : "", e->stopped);
	if (known_rest_of(e)->verdict != NULL)
		buf_printf(&r->cell[VERSION], "%s[%s: %s]",
		    r->cell[VERSION].n > 0 ? " " : "",
		    known_rest_of(e)->verdict, known_rest_of(e)->evidence);
}

static void
table_add(struct table *t, const struct known_endpoint *e,
    const struct report_options *options)
{
	t->row = xgrow(t->row, t->n, &t->cap, sizeof(*t->row));
	struct row *r = &t->row[t->n++];
	*r = (struct row){ e, best_of(e, options->names), { { 0 } } };
	fill_row(r);
	for (int c = 0; c < COLUMNS; c++) {
		size_t w = width_of(buf_cstr(&r->cell[c]));
		if (w > t->width[c])
			t->width[c] = w;
	}
}

static void
table_clear(struct table *t)
{
	for (size_t i = 0; i < t->n; i++)
		for (int c = 0; c < COLUMNS; c++)
			buf_release(&t->row[i].cell[c]);
	t->n = 0;
	for (int c = 0; c < COLUMNS; c++)
		t->width[c] = strlen(headings[c]);
}

static void
print_cells(FILE *out, const struct table *t, const char *const cell[COLUMNS])
{
	/* nothing is padded behind the last word of a line */
	int last = COLUMNS - 1;
	while (last > 0 && cell[last][0] == '\0')
		last--;
	for (int c = 0; c <= last; c++) {
		fputs(cell[c], out);
		if (c < last)
			fprintf(out, "%*s",
			    (int)(t->width[c] - width_of(cell[c])) + 1, "");
	}
	fputc('\n', out);
}

static void
print_span(FILE *out, uint64_t count, const char *noun, uint64_t first_us,
    uint64_t last_us)
{
	char first[TIME_TEXT_MAX], last[TIME_TEXT_MAX];

	if (count > 0)
		fprintf(out, "%llu %s%s", (unsigned long long)count, noun,
		    count == 1 ? "" : "s");
	if (time_format(first_us, first) == NULL ||
	    time_format(last_us, last) == NULL)
		return;
	const char *comma = count > 0 ? ", " : "";
	if (first_us == last_us)
		fprintf(out, "%s%s", comma, first);
	else
		fprintf(out, "%s%s to %s", comma, first, last);
}

static void
print_flags(FILE *out, unsigned flags)
{
	const char *before = "    heard with: ";

	for (unsigned i = 0; i < HEARD_FLAGS; i++)
		if (flags & 1U << i) {
			fprintf(out, "%s%s", before, flag_name(i));
			before = ", ";
		}
	if (flags != 0)
		fputc('\n', out);
}

static void
print_evidence(FILE *out, const struct evidence *e)
{
	struct buf text = { 0 };

	if (e->file != NULL) {
		text_add(&text, bytes_str(e->file));
		fprintf(out, "    evidence: %s", buf_cstr(&text));
		if (e->first_frame > 0)
			fprintf(out, " frame %llu",
			    (unsigned long long)e->first_frame);
		if (e->last_frame > e->first_frame)
			fprintf(
			    out, "-%llu", (unsigned long long)e->last_frame);
		if (e->via != NULL)
			fprintf(out, " in %s", e->via);
		buf_clear(&text);
		text_add(&text, (struct bytes){ e->bytes, e->n_bytes });
		fprintf(out, ": %s%s\n", buf_cstr(&text),
		    e->length > e->n_bytes ? "..." : "");
	}
	buf_release(&text);
}

static void
print_alternative(FILE *out, const struct observation *o)
{
	struct buf text = { 0 };

	version_add(&text, o->field);
	fprintf(out, "    also seen: %s%s%s%s, confidence %u, by %s\n",
	    tunnels[o->tunnel], o->service, text.n > 0 ? " " : "",
	    buf_cstr(&text), o->confidence,
	    o->signature != NULL ? o->signature : "no signature");
	buf_release(&text);
}

static void
print_conflict(FILE *out, const struct known_conflict *c)
{
	struct buf kept = { 0 }, other = { 0 };

	text_add(&kept, (struct bytes){ c->kept, c->n_kept });
	text_add(&other, (struct bytes){ c->other, c->n_other });
	fprintf(out, "    conflict: %s, in another copy: %s\n", buf_cstr(&kept),
	    buf_cstr(&other));
	buf_release(&kept);
	buf_release(&other);
}

static void
print_changes(FILE *out, const struct known_endpoint *e)
{
	struct change change[CHANGES_MAX];
	size_t n = changes_of(e, change);
	char when[TIME_TEXT_MAX];

	for (size_t i = 0; i < n; i++)
		if (time_format(change[i].when_us, when) != NULL)
			fprintf(out, "    changed: %s %s to %s, %s\n",
			    field_name(change[i].field), change[i].old,
			    change[i].new, when);
}

/* all that is known of one endpoint, below its row */
static void
print_details(FILE *out, const struct row *r)
{
	const struct known_endpoint *e = r->endpoint;
	const struct known_rest *rest = known_rest_of(e);
	const struct best *b = &r->best;

	if (b->service != NULL) {
		fprintf(out, "    confidence %u, %s", b->confidence,
		    method_name(b->method));
		if (b->from != NULL && b->from->signature != NULL)
			fprintf(out, ", by %s", b->from->signature);
		fputc('\n', out);
	}
	for (size_t i = 0; i < b->n_cpe; i++)
		fprintf(out, "    %s\n", b->cpe[i]);
	print_tls(out, rest->tls);
	print_flags(out, b->flags);
	if (e->count > 0 || e->first_us > 0) {
		fputs("    ", out);
		print_span(out, e->count, "response", e->first_us, e->last_us);
		fputc('\n', out);
	}
	for (size_t i = 0; b->from != NULL && i < b->from->n_evidence; i++)
		print_evidence(out, &b->from->evidence[i]);
	for (size_t i = 0; i < rest->conflicts.n; i++)
		print_conflict(out, &rest->conflicts.v[i]);
	print_changes(out, e);
	for (size_t i = 0; i < b->n_alternative; i++)
		print_alternative(out, b->alternative[i]);
	if (e->crowded)
		fprintf(out,
		    "    it said more than the %d different things kept\n",
		    OBSERVATIONS_PER_ENDPOINT_MAX);
}

/* values of one kind, each once, in the order in which they came */
struct values {
	const char *label, *plural;
	const char *value[INFO_VALUES_MAX];
	const char *from[INFO_VALUES_MAX]; /* who told it; NULL: the service */
	size_t n;
	size_t more; /* not kept */
};

static void
values_add(
    struct values *v, const char *text, int (*cmp)(const char *, const char *))
{
	if (text == NULL)
		return;
	for (size_t i = 0; i < v->n; i++)
		if (cmp(v->value[i], text) == 0)
			return;
	if (v->n == INFO_VALUES_MAX)
		v->more++;
	else
		v->value[v->n++] = text;
}

static void
print_values(FILE *out, const struct values *v, const char **before)
{
	if (v->n == 0)
		return;
	fprintf(out, "%s%s: ", *before, v->n > 1 ? v->plural : v->label);
	for (size_t i = 0; i < v->n; i++) {
		fprintf(out, "%s%s", i > 0 ? ", " : "", v->value[i]);
		if (v->from[i] != NULL)
			fprintf(out, " (%s)", v->from[i]);
	}
	if (v->more > 0)
		fprintf(out, " and more");
	*before = "; ";
}

static bool
cpe_is_about_host(const char *cpe)
{
	return strncmp(cpe, "cpe:/h:", 7) == 0 ||
	       strncmp(cpe, "cpe:/o:", 7) == 0;
}

/* the names that handshakes alone gave it, each with where it stood */
static void
add_names(struct values *v, const struct known_host *h)
{
	for (size_t i = 0; h != NULL && i < h->n_fact; i++) {
		const struct known_fact *f = &h->fact[i];
		size_t before = v->n;
		if (strcmp(f->what, "hostname") != 0 ||
		    !fact_is_of_handshake(f))
			continue;
		values_add(v, f->value, strcasecmp);
		if (v->n > before)
			v->from[before] = f->from;
	}
}

/* what it told of itself, beside its services */
static void
add_facts(struct values *v, const struct known_host *h, const char *what,
    int (*cmp)(const char *, const char *))
{
	for (size_t i = 0; h != NULL && i < h->n_fact; i++)
		if (strcmp(h->fact[i].what, what) == 0 &&
		    !fact_is_of_handshake(&h->fact[i]) &&
		    !fact_is_of_asker(&h->fact[i]))
			values_add(v, h->fact[i].value, cmp);
}

static void
print_mac(FILE *out, const struct known_host *h, const struct oui *vendors)
{
	const struct known_fact *mac = h != NULL ? host_latest(h, "mac") : NULL;
	struct buf text = { 0 };

	if (mac == NULL)
		return;
	struct bytes vendor = oui_find(vendors, mac->value);
	text_add(&text, vendor);
	fprintf(out, "MAC Address: %s", mac->value);
	if (text.n > 0)
		fprintf(out, " (%s)", buf_cstr(&text));
	fputc('\n', out);
	buf_release(&text);
}

static void
print_service_info(FILE *out, const struct table *t, const struct known_host *h)
{
	struct values host = { .label = "Host", .plural = "Hosts" };
	struct values os = { .label = "OS", .plural = "OSs" };
	struct values device = { .label = "Device", .plural = "Devices" };
	struct values cpe = { .label = "CPE", .plural = "CPE" };
	const char *before = "Service Info: ";

	for (size_t i = 0; i < t->n; i++) {
		const struct best *b = &t->row[i].best;
		values_add(&host, b->field[FIELD_HOSTNAME], strcasecmp);
		values_add(&os, b->field[FIELD_OSTYPE], strcmp);
		values_add(&device, b->field[FIELD_DEVICETYPE], strcmp);
		for (size_t k = 0; k < b->n_cpe; k++)
			if (cpe_is_about_host(b->cpe[k]))
				values_add(&cpe, b->cpe[k], strcmp);
	}
	add_facts(&host, h, "hostname", strcasecmp);
	add_names(&host, h);
	add_facts(&os, h, "os", strcmp);
	if (os.n == 0)
		add_facts(&os, h, "os guess", strcmp);
	add_facts(&device, h, "device", strcmp);
	print_values(out, &host, &before);
	print_values(out, &os, &before);
	print_values(out, &device, &before);
	print_values(out, &cpe, &before);
	if (before[0] == ';')
		fputc('\n', out);
}

static void
print_facts(FILE *out, const struct known_host *h)
{
	fputs("Host facts:\n", out);
	for (size_t i = 0; i < h->n_fact; i++) {
		const struct known_fact *f = &h->fact[i];
		fprintf(out, "    %s: %s", f->what, f->value);
		if (f->from != NULL)
			fprintf(out, " (%s", f->from);
		if (f->from != NULL && f->frame > 0)
			fprintf(
			    out, ", frame %llu", (unsigned long long)f->frame);
		if (f->from != NULL)
			fputc(')', out);
		fputc('\n', out);
	}
	if (h->crowded)
		fputs("    more was told than is kept\n", out);
}

static bool
may_be_sent_in(const struct known_endpoint *e)
{
	return known_rest_of(e)->replies.n > 0 && e->has_state &&
	       e->state == STATE_OPEN;
}

/* what no signature knows, for somebody who does */
static void
print_fingerprints(
    FILE *out, const struct table *t, const struct report_options *options)
{
	struct buf line = { 0 };
	size_t n = 0;

	for (size_t i = 0; i < t->n; i++)
		n += may_be_sent_in(t->row[i].endpoint);
	if (n == 0)
		return;
	fprintf(out,
	    "%zu service%s answered, and no signature knows the words. If you "
	    "know the service, make\na signature of its block (\"hark sig "
	    "draft\"), and send either to %s:\n",
	    n, n == 1 ? "" : "s", fingerprint_address());
	size_t left = FINGERPRINTS_MAX;
	for (size_t i = 0; i < t->n && left > 0; i++) {
		if (!may_be_sent_in(t->row[i].endpoint))
			continue;
		buf_clear(&line);
		fingerprint_add(&line, t->row[i].endpoint, options);
		fingerprint_print(out, buf_view(&line));
		left--;
	}
	if (n > FINGERPRINTS_MAX)
		fprintf(out, "(and %zu more, in other reports)\n",
		    n - FINGERPRINTS_MAX);
	buf_release(&line);
}

static void
print_title(FILE *out, const struct host_view *host)
{
	const char *name = host_called(host);
	char text[ADDR_TEXT_MAX];

	addr_format(&host->addr, text);
	if (name != NULL)
		fprintf(out, "Hark report for %s (%s)\n", name, text);
	else
		fprintf(out, "Hark report for %s\n", text);
}

/* three digits that count */
static void
print_up(FILE *out, const struct host_view *host)
{
	uint64_t us = host->facts != NULL ? host->facts->rtt_us : 0;

	if (!host_is_up(host))
		fputs("No answer says that the host is up.\n", out);
	else if (us == 0)
		fputs("Host is up.\n", out);
	else if (us < 1000)
		fprintf(out, "Host is up (%.5fs latency).\n", (double)us / 1e6);
	else
		fprintf(out, "Host is up (%.3fs latency).\n", (double)us / 1e6);
}

static void
print_verdict(FILE *out, const struct host_view *host)
{
	const struct known_fact *verdict = host_fact_of(host, "verdict"),
	                        *e = host_fact_of(host, "verdict evidence");

	if (verdict != NULL)
		fprintf(out, "Left alone, %s: %s\n", verdict->value,
		    e != NULL ? e->value : "");
}

static void
print_reasons(FILE *out, const struct host_rest *rest)
{
	for (size_t i = 0; i < rest->n_why; i++) {
		fprintf(out, "%s", i == 0 ? " (" : ", ");
		if (rest->n_why > 1)
			fprintf(out, "%zu ", rest->why[i].n);
		fputs(rest->why[i].reason, out);
	}
	fputs(rest->n_why > 0 ? ")" : "", out);
}

static void
print_rests(FILE *out, const struct host_view *host)
{
	for (size_t i = 0; i < host->n_rest; i++) {
		const struct host_rest *rest = &host->rest[i];
		fprintf(out, "%s%zu %s %s port%s",
		    i == 0 ? "Not shown: " : ", ", rest->n,
		    state_name(rest->state), proto_name(rest->proto),
		    rest->n == 1 ? "" : "s");
		print_reasons(out, rest);
	}
	fputs(host->n_rest > 0 ? "\n" : "", out);
}

static void
print_table(FILE *out, const struct table *t, bool detailed)
{
	if (t->n > 0)
		print_cells(out, t, headings);
	for (size_t i = 0; i < t->n; i++) {
		struct row *r = &t->row[i];
		const char *cell[COLUMNS];
		for (int c = 0; c < COLUMNS; c++)
			cell[c] = buf_cstr(&r->cell[c]);
		print_cells(out, t, cell);
		if (detailed)
			print_details(out, r);
	}
}

static void
print_host(FILE *out, const struct table *t, const struct host_view *host,
    const struct report_options *options)
{
	print_title(out, host);
	if (options->asked) {
		print_up(out, host);
		print_verdict(out, host);
		print_rests(out, host);
	}
	print_table(out, t, options->verbose);
	print_mac(out, host->facts, options->vendors);
	print_service_info(out, t, host->facts);
	print_fingerprints(out, t, options);
	if (options->verbose && host->facts != NULL && host->facts->n_fact > 0)
		print_facts(out, host->facts);
	fputc('\n', out);
}

/* who only listens hears of many closed doors that nobody asked about */
static bool
is_shown(const struct report_options *options, const struct known_endpoint *e)
{
	return options->asked || options->verbose || !e->has_state ||
	       e->state == STATE_OPEN;
}

static bool
is_host_shown(const struct table *t, const struct host_view *host,
    const struct report_options *options)
{
	return t->n > 0 || (options->asked && host->n_rest > 0) ||
	       (options->verbose && host->facts != NULL);
}

/* when, whether it is new, where, and the row of its table */
void
report_text_line(FILE *out, const struct known_endpoint *e,
    const struct report_options *options, bool is_new)
{
	struct row r = { e, best_of(e, options->names), { { 0 } } };
	char addr[ADDR_TEXT_MAX], when[TIME_TEXT_MAX];

	fill_row(&r);
	fprintf(out, "%s %s %s %s %s",
	    time_format(e->last_us, when) != NULL ? when : "-",
	    is_new ? "new" : "changed", addr_format(&e->at.addr, addr),
	    buf_cstr(&r.cell[PORT]), buf_cstr(&r.cell[SERVICE]));
	if (r.cell[VERSION].n > 0)
		fprintf(out, " %s", buf_cstr(&r.cell[VERSION]));
	fputc('\n', out);
	for (int c = 0; c < COLUMNS; c++)
		buf_release(&r.cell[c]);
}

static uint64_t
count_of(const struct report_options *options, const char *name)
{
	for (size_t i = 0; i < options->n_counts; i++)
		if (strcmp(options->counts[i].name, name) == 0)
			return options->counts[i].n;
	return 0;
}

/* what it took */
static void
print_close(FILE *out, size_t up, const struct report_options *options)
{
	static const struct {
		const char *count, *one, *more;
	} rows[] = {
		{ "endpoints asked", "endpoint", "endpoints" },
		{ "connections", "connection", "connections" },
		{ "datagrams sent", "datagram", "datagrams" },
		{ "bytes sent", "byte sent", "bytes sent" },
	};
	const char *before = ", ";

	fprintf(out, "Hark done: %zu host%s up", up, up == 1 ? "" : "s");
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		uint64_t n = count_of(options, rows[i].count);
		fprintf(out, "%s%llu %s", before, (unsigned long long)n,
		    n == 1 ? rows[i].one : rows[i].more);
	}
	fprintf(out, ", in %.2f seconds\n",
	    (double)(options->finished_us - options->started_us) / 1e6);
}

bool
report_text(FILE *out, const struct inventory *inv,
    const struct report_options *options, struct err *err)
{
	struct hosts_walk walk = hosts_walk_of(inv, options);
	struct host_view host;
	struct table t = { 0 };
	size_t up = 0;

	while (hosts_next(&walk, &host)) {
		table_clear(&t);
		for (size_t i = 0; i < host.n_endpoint; i++)
			if (is_shown(options, host.endpoint[i]))
				table_add(&t, host.endpoint[i], options);
		if (is_host_shown(&t, &host, options))
			print_host(out, &t, &host, options);
		up += host_is_up(&host);
	}
	if (options->asked)
		print_close(out, up, options);
	table_clear(&t);
	free(t.row);
	hosts_release(&walk);
	return report_flushed(out, err);
}
