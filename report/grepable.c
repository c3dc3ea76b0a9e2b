/*
 * One line a host, for grep and cut, as Nmap's -oG has it:
 *
 *	Host: ADDRESS (NAME) TAB Ports: ITEM{, ITEM} [TAB Ignored State: S (N)]
 *	ITEM := port/state/protocol//service//version/
 *
 * A slash inside a field is written |.
 */
#include "report/hosts.h"

#include "base/text.h"

#include <string.h>

static void
print_field(FILE *out, const char *text)
{
	for (; *text != '\0'; text++)
		fputc(*text == '/' ? '|' : *text, out);
}

static void
print_port(FILE *out, const struct known_endpoint *e,
    const struct report_options *options)
{
	struct best b = best_of(e, options->names);
	struct buf version = { 0 };

	fprintf(out, "%u/%s/%s//", e->at.port,
	    e->has_state   ? state_name(e->state)
	    : e->count > 0 ? "open"
	                   : "unknown",
	    proto_name(e->proto));
	if (b.tunnel != TUNNEL_NONE)
		fputs("ssl|", out);
	if (b.service != NULL)
		print_field(out, b.service);
	if (b.service != NULL && b.method == METHOD_TABLE)
		fputc('?', out);
	version_add(&version, b.field);
	fputs("//", out);
	print_field(out, buf_cstr(&version));
	fputc('/', out);
	buf_release(&version);
}

static void
print_host(FILE *out, const struct host_view *host,
    const struct report_options *options)
{
	const struct known_fact *name = host_fact_of(host, "hostname");
	char text[ADDR_TEXT_MAX];

	fprintf(out, "Host: %s (%s)\tStatus: Up\n",
	    addr_format(&host->addr, text), name != NULL ? name->value : "");
	if (host->n_endpoint == 0 && host->n_rest == 0)
		return;
	fprintf(out, "Host: %s (%s)\tPorts: ", text,
	    name != NULL ? name->value : "");
	for (size_t i = 0; i < host->n_endpoint; i++) {
		if (i > 0)
			fputs(", ", out);
		print_port(out, host->endpoint[i], options);
	}
	for (size_t i = 0; i < host->n_rest; i++)
		fprintf(out, "\tIgnored State: %s (%zu)",
		    state_name(host->rest[i].state), host->rest[i].n);
	fputc('\n', out);
}

static void
print_head(FILE *out, const struct report_options *options)
{
	struct buf command = { 0 };

	for (size_t i = 0; i < options->n_command; i++) {
		buf_byte(&command, ' ');
		text_add(&command, bytes_str(options->command[i]));
	}
	fprintf(out, "# hark %s as:%s\n", options->version, buf_cstr(&command));
	buf_release(&command);
}

bool
report_grepable(FILE *out, const struct inventory *inv,
    const struct report_options *options, struct err *err)
{
	struct hosts_walk walk = hosts_walk_of(inv, options);
	struct host_view host;
	size_t n = 0;

	print_head(out, options);
	for (; hosts_next(&walk, &host); n++)
		print_host(out, &host, options);
	hosts_release(&walk);
	fprintf(out, "# hark done: %zu host%s\n", n, n == 1 ? "" : "s");
	return report_flushed(out, err);
}
