#include "match/sig_write.h"

#include "base/text.h"
#include "match/items.h"
#include "match/regex.h"
#include "match/template.h"

#include <string.h>

/* why something can not be written; NULL: it can */
typedef const char *why_not;

static const why_not too_long = "its line is longer than Nmap reads";
static const why_not no_delimiter = "every delimiter stands in it";
static const why_not not_pcre1 = "Nmap's PCRE does not know its pattern";

/* in the order in which they are tried, for patterns and for templates */
static const char pattern_delimiters[] = "|=%@#~!;:,\"'&/^_";
static const char field_delimiters[] = "/|%=@#~!;:,\"'&^_";

/* the text between two of a delimiter that is not in it; false: all are */
static bool
add_delimited(struct buf *out, const char *delimiters, struct bytes text)
{
	for (const char *d = delimiters; *d != '\0'; d++) {
		if (text.n > 0 && memchr(text.p, *d, text.n) != NULL)
			continue;
		buf_byte(out, (uint8_t)*d);
		buf_add(out, text);
		buf_byte(out, (uint8_t)*d);
		return true;
	}
	return false;
}

/* --- what PCRE2 knows and PCRE, of Nmap up to 7.93, does not --- */

/* letters of (?letters) or (?letters:...) */
static bool
are_new_flags(struct bytes flags)
{
	for (size_t i = 0; i < flags.n; i++) {
		uint8_t c = flags.p[i];
		if (c == 'n' || c == '^' ||
		    (c == 'x' && i > 0 && flags.p[i - 1] == 'x'))
			return true;
		if (c != '-' && (c < 'A' || c > 'z'))
			break;
	}
	return false;
}

/* an opening bracket and what follows it */
static bool
is_new_group(struct bytes at)
{
	static const char *const openings[] = { "(?*", "(?<*", "(?(VERSION" };

	for (size_t i = 0; i < sizeof(openings) / sizeof(openings[0]); i++)
		if (bytes_starts(at, bytes_str(openings[i])))
			return true;
	/* (*pla:...) and its like; verbs are in capitals in both */
	if (bytes_starts(at, BYTES("(*")) && at.n > 2)
		return at.p[2] >= 'a' && at.p[2] <= 'z';
	/* callouts that carry text */
	if (bytes_starts(at, BYTES("(?C")) && at.n > 3)
		return at.p[3] != ')' && (at.p[3] < '0' || at.p[3] > '9');
	return bytes_starts(at, BYTES("(?")) &&
	       are_new_flags(bytes_cut(at, 2, at.n));
}

static bool
is_new(struct bytes pattern)
{
	for (size_t i = 0; i < pattern.n; i = item_end(pattern, i)) {
		struct bytes at = bytes_cut(pattern, i, pattern.n);
		if (pattern.p[i] == '(' && is_new_group(at))
			return true;
		if (bytes_starts(at, BYTES("\\N{U+")))
			return true;
	}
	return false;
}

/* --- lines --- */

static const char field_letters[FIELD_N] = {
	[FIELD_PRODUCT] = 'p',
	[FIELD_VERSION] = 'v',
	[FIELD_INFO] = 'i',
	[FIELD_HOSTNAME] = 'h',
	[FIELD_OSTYPE] = 'o',
	[FIELD_DEVICETYPE] = 'd',
};

static why_not
add_fields(struct buf *out, const struct sig_line *line)
{
	for (int i = 0; i < FIELD_N; i++) {
		if (line->field[i] == NULL)
			continue;
		buf_printf(out, " %c", field_letters[i]);
		if (!add_delimited(
		        out, field_delimiters, template_text(line->field[i])))
			return no_delimiter;
	}
	for (size_t i = 0; i < line->n_cpe; i++) {
		buf_str(out, " cpe:");
		if (!add_delimited(
		        out, field_delimiters, template_text(line->cpe[i])))
			return no_delimiter;
	}
	return NULL;
}

static why_not
add_match(struct buf *out, const struct sig_line *line)
{
	struct bytes pattern = regex_pattern(line->regex);
	unsigned flags = regex_flags(line->regex);
	size_t start = out->n;

	if (is_new(pattern))
		return not_pcre1;
	buf_printf(out, "%s %s%s m",
	    line->kind == SIG_MATCH ? "match" : "softmatch",
	    line->inside_tls ? "ssl/" : "", line->service);
	if (!add_delimited(out, pattern_delimiters, pattern))
		return no_delimiter;
	buf_str(out, flags & REGEX_CASELESS ? "i" : "");
	buf_str(out, flags & REGEX_DOTALL ? "s" : "");
	why_not why = add_fields(out, line);
	if (why == NULL && out->n - start > SIG_WRITE_MAX)
		why = too_long;
	return why;
}

static void
add_place(struct buf *out, const struct sig_place *place)
{
	text_add(out, bytes_str(place->file));
	buf_printf(out, ":%u", place->line);
}

static void
add_line(
    struct buf *out, const struct sig_line *line, struct sig_written *written)
{
	size_t start = out->n;
	why_not why = add_match(out, line);

	if (why == NULL) {
		buf_str(out, "\n");
		written->lines++;
		return;
	}
	out->n = start;
	buf_str(out, "# left out: ");
	add_place(out, &line->place);
	buf_printf(out, ", %s\n", why);
	written->lines_left++;
}

/* --- probes --- */

/* with the six escapes that probes know */
static void
add_escaped(struct buf *out, struct bytes b)
{
	static const struct {
		uint8_t byte;
		const char *text;
	} escapes[] = { { '\\', "\\\\" }, { '\0', "\\0" }, { '\n', "\\n" },
		{ '\r', "\\r" }, { '\t', "\\t" } };

	for (size_t i = 0; i < b.n; i++) {
		size_t k = 0, n = sizeof(escapes) / sizeof(escapes[0]);
		while (k < n && escapes[k].byte != b.p[i])
			k++;
		if (k < n)
			buf_str(out, escapes[k].text);
		else if (b.p[i] >= 0x20 && b.p[i] < 0x7f)
			buf_byte(out, b.p[i]);
		else
			buf_printf(out, "\\x%02x", b.p[i]);
	}
}

static why_not
add_head(struct buf *out, const struct sig_probe *probe)
{
	struct buf payload = { 0 };
	size_t start = out->n;

	buf_printf(out, "Probe %s %s q",
	    probe->proto == PROTO_TCP ? "TCP" : "UDP", probe->name);
	add_escaped(&payload, probe->payload);
	bool ok = add_delimited(out, pattern_delimiters, buf_view(&payload));
	buf_release(&payload);
	buf_str(out, probe->no_payload ? " no-payload" : "");
	if (!ok)
		return no_delimiter;
	return out->n - start > SIG_WRITE_MAX ? too_long : NULL;
}

/* whether Nmap can be told of it at all */
static why_not
probe_flaw(const struct sig_probe *probe)
{
	struct buf head = { 0 };
	why_not why = add_head(&head, probe);

	buf_release(&head);
	return why;
}

static void
add_range(struct buf *out, const char *before, unsigned lo, unsigned hi)
{
	buf_printf(out, "%s%u", before, lo);
	if (hi > lo)
		buf_printf(out, "-%u", hi);
}

/* a long list takes several lines, which add to each other */
static void
add_ports(struct buf *out, const char *directive, const struct sig_ports *ports)
{
	enum { PORTS_PER_LINE = 100 };

	for (size_t i = 0; i < ports->n; i++) {
		if (i % PORTS_PER_LINE == 0)
			buf_printf(out, "%s%s ", i > 0 ? "\n" : "", directive);
		add_range(out, i % PORTS_PER_LINE > 0 ? "," : "",
		    ports->v[i].lo, ports->v[i].hi);
	}
	buf_str(out, ports->n > 0 ? "\n" : "");
}

static void
add_number(struct buf *out, const char *directive, const struct sig_number *n)
{
	if (n->set_by != NULL)
		buf_printf(out, "%s %u\n", directive, n->value);
}

/* those that are written themselves: an unknown name is fatal */
static void
add_fallbacks(
    struct buf *out, const struct sigdb *db, const struct sig_probe *probe)
{
	const char *before = "fallback ";

	for (const struct sig_fallback *f = probe->fallbacks; f != NULL;
	     f = f->next) {
		const struct sig_probe *to =
		    sigdb_find(db, probe->proto, bytes_str(f->name));
		if (to == NULL || probe_flaw(to) != NULL)
			continue;
		buf_printf(out, "%s%s", before, f->name);
		before = ",";
	}
	buf_str(out, before[0] == ',' ? "\n" : "");
}

static void
leave_out(struct buf *out, const struct sig_probe *probe, why_not why,
    struct sig_written *written)
{
	buf_str(out, "\n# left out: ");
	text_add(out, bytes_str(probe->name));
	buf_printf(out, " with its %zu lines, ", probe->lines.n);
	add_place(out, &probe->place);
	buf_printf(out, ", %s\n", why);
	written->probes_left++;
	written->lines_left += probe->lines.n;
}

static void
add_probe(struct buf *out, const struct sigdb *db,
    const struct sig_probe *probe, struct sig_written *written)
{
	why_not why = probe_flaw(probe);

	if (why != NULL) {
		leave_out(out, probe, why, written);
		return;
	}
	written->probes++;
	buf_str(out, "\n");
	add_head(out, probe);
	buf_str(out, "\n");
	add_ports(out, "ports", &probe->ports);
	add_ports(out, "sslports", &probe->sslports);
	add_number(out, "rarity", &probe->rarity);
	add_number(out, "totalwaitms", &probe->totalwait_ms);
	add_number(out, "tcpwrappedms", &probe->tcpwrapped_ms);
	add_fallbacks(out, db, probe);
	for (size_t i = 0; i < probe->lines.n; i++)
		add_line(out, db->line[probe->lines.v[i]], written);
}

/* --- Exclude --- */

static const char *
add_excluded(struct buf *out, const struct portset *set, enum proto proto,
    const char *before)
{
	const char *prefix = proto == PROTO_TCP ? "T:" : "U:";

	for (unsigned lo = 0; lo <= 65535; lo++) {
		unsigned hi = lo;
		if (!portset_has(set, proto, (uint16_t)lo))
			continue;
		while (
		    hi < 65535 && portset_has(set, proto, (uint16_t)(hi + 1)))
			hi++;
		buf_str(out, before);
		add_range(out, prefix, lo, hi);
		before = ",";
		prefix = "";
		lo = hi;
	}
	return before;
}

struct sig_written
sig_write(const struct sigdb *db, struct buf *out)
{
	struct sig_written written = { 0 };
	const char *before = "Exclude ";

	for (enum proto p = PROTO_TCP; p <= PROTO_UDP; p++)
		before = add_excluded(out, &db->exclude, p, before);
	buf_str(out, before[0] == ',' ? "\n" : "");
	for (size_t i = 0; i < db->n_probe; i++)
		add_probe(out, db, &db->probe[i], &written);
	return written;
}
