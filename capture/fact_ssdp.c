/*
 * SSDP, of the UPnP Device Architecture: what devices announce and answer.
 */
#include "capture/fact.h"

#include <string.h>
#include <strings.h>

enum { LINES_MAX = 32 };

/* Server: OS/version UPnP/version product/version */
static const struct fact_word systems[] = {
	{ "Microsoft-Windows", "Windows" },
	{ "Windows", "Windows" },
	{ "Linux", "Linux" },
	{ "Darwin", "macOS" },
	{ "FreeBSD", "FreeBSD" },
	{ "VxWorks", "VxWorks" },
};

/* kinds of device in NT and ST, as their standards call them */
static const struct fact_word devices[] = {
	{ ":device:InternetGatewayDevice:", "broadband router" },
	{ ":device:WANDevice:", "broadband router" },
	{ ":device:WLANAccessPointDevice:", "WAP" },
	{ ":device:MediaRenderer:", "media device" },
	{ ":device:MediaServer:", "media device" },
	{ ":device:ZonePlayer:", "media device" },
	{ ":device:dial:", "media device" },
	{ ":device:Printer:", "printer" },
	{ ":device:Scanner:", "printer" },
	{ ":device:DigitalSecurityCamera:", "webcam" },
};

static struct bytes
take_line(struct bytes *text)
{
	const uint8_t *end =
	    text->n > 0 ? memchr(text->p, '\n', text->n) : NULL;
	size_t n = end != NULL ? (size_t)(end - text->p) : text->n;
	struct bytes line = bytes_cut(*text, 0, n);

	*text = bytes_cut(*text, end != NULL ? n + 1 : n, text->n);
	return line;
}

static bool
is_header(struct bytes line, const char *name, struct bytes *value)
{
	size_t n = strlen(name);

	if (line.n <= n || line.p[n] != ':' ||
	    strncasecmp((const char *)line.p, name, n) != 0)
		return false;
	*value = bytes_cut(line, n + 1, line.n);
	return true;
}

static void
tell_line(const struct telling *t, struct bytes line)
{
	const struct addr *about = &t->src.addr;
	struct bytes value;

	if (is_header(line, "SERVER", &value)) {
		fact_tell(t, about, "software", value);
		fact_tell_str(t, about, "os",
		    fact_word_in(systems, sizeof(systems) / sizeof(*systems),
		        bytes_cut(value, 0, FACT_BYTES_MAX)));
	} else if (is_header(line, "LOCATION", &value)) {
		fact_tell(t, about, "location", value);
	} else if (is_header(line, "NT", &value) ||
	           is_header(line, "ST", &value)) {
		fact_tell_str(t, about, "device",
		    fact_word_in(
		        devices, sizeof(devices) / sizeof(*devices), value));
	}
}

void
fact_ssdp(const struct telling *t, struct bytes text)
{
	/* a search says what somebody looks for, not what he is */
	if (!bytes_starts(text, BYTES("NOTIFY ")) &&
	    !bytes_starts(text, BYTES("HTTP/1.1 200")))
		return;
	take_line(&text);
	for (size_t i = 0; i < LINES_MAX && text.n > 0; i++)
		tell_line(t, take_line(&text));
}
