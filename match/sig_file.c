#include "match/sig_file.h"

#include "base/text.h"
#include "base/xalloc.h"
#include "match/builtin.h"
#include "match/regex.h"
#include "match/template.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum {
	FALLBACKS_MAX = 17,
	RARITY_DEFAULT = 5,
	TOTALWAIT_DEFAULT_MS = 5000,
	TCPWRAPPED_DEFAULT_MS = 2000,
	WAIT_MIN_MS = 100,
	WAIT_MAX_MS = 300000,
	FLAG_LETTERS_MAX = 3,
};

/* a template and the text it was made of, which stands in the file */
struct made {
	struct bytes text;
	const struct template *template;
};

/* one file being read; `i` is the place in the line */
struct parser {
	struct sigdb *db;
	const char *file;
	struct bytes line;
	unsigned number;
	size_t i;
	uint32_t probe; /* the section's; SIG_NO_PROBE before the first */
	bool saw_exclude;
	bool saw_null;
	struct sig_line *last; /* the line that examples belong to, or NULL */
	struct made made[FIELD_N + 2];  /* last, by field, and the first CPEs */
	struct sig_mark *marks;         /* of what comes next */
	struct sig_mark *section_marks; /* of the section's lines */
	enum sig_compile compile;
	sig_error_fn *report;
	void *ctx;
	unsigned errors;
};

/* errors return false, so that a failing directive can return them */
static bool fail_at(struct parser *p, size_t at, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

static bool
fail_at(struct parser *p, size_t at, const char *fmt, ...)
{
	char text[512];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	p->errors++;
	p->report(p->ctx,
	    &(struct sig_error){ p->file, p->number, (unsigned)at + 1, text });
	return false;
}

/* --- reading within a line --- */

static bool
at_end(const struct parser *p)
{
	return p->i >= p->line.n;
}

static uint8_t
here(const struct parser *p)
{
	return at_end(p) ? '\0' : p->line.p[p->i];
}

static bool
is_blank(uint8_t c)
{
	return c == ' ' || c == '\t';
}

static bool
is_letter(uint8_t c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static void
skip_blanks(struct parser *p)
{
	while (is_blank(here(p)))
		p->i++;
}

static struct bytes
word(struct parser *p)
{
	struct bytes rest = bytes_cut(p->line, p->i, p->line.n);
	size_t n = 0;

	while (n < rest.n && !is_blank(rest.p[n]))
		n++;
	p->i += n;
	return bytes_cut(rest, 0, n);
}

/* <d>text<d>, where <d> is the byte that stands here */
static bool
delimited(struct parser *p, const char *what, struct bytes *text)
{
	size_t open = p->i;

	if (at_end(p) || is_blank(here(p)))
		return fail_at(
		    p, open, "%s needs a delimiter, as in |...|", what);
	uint8_t d = here(p);
	const uint8_t *end =
	    memchr(p->line.p + open + 1, d, p->line.n - open - 1);
	if (end == NULL)
		return fail_at(p, open, "%s has no closing '%c'", what,
		    d >= 0x20 && d < 0x7f ? d : '?');
	*text = (struct bytes){ p->line.p + open + 1,
		(size_t)(end - p->line.p) - open - 1 };
	p->i = (size_t)(end - p->line.p) + 1;
	return true;
}

/* a q<d>text<d> string with its escapes undone, in the database's arena */
static bool
quoted(struct parser *p, const char *what, struct bytes *out)
{
	struct bytes text;
	struct buf b = { 0 };
	size_t at;

	if (here(p) != 'q')
		return fail_at(p, p->i, "%s is written q|...|", what);
	p->i++;
	size_t start = p->i + 1;
	if (!delimited(p, what, &text))
		return false;
	bool ok = text_unescape(&b, text, &at);
	*out = arena_bytes(&p->db->arena, buf_view(&b));
	buf_release(&b);
	return ok || fail_at(p, start + at,
	                 "unknown escape, use \\\\ \\0 \\n \\r \\t or \\xHH");
}

static bool
number(struct parser *p, unsigned lo, unsigned hi, unsigned *v)
{
	size_t start = p->i;
	unsigned n = 0;

	while (here(p) >= '0' && here(p) <= '9' && n <= hi)
		n = n * 10 + (unsigned)(p->line.p[p->i++] - '0');
	if (p->i == start)
		return fail_at(p, start, "a number is expected here");
	if (n < lo || n > hi)
		return fail_at(
		    p, start, "the number must be from %u to %u", lo, hi);
	*v = n;
	return true;
}

static bool
nothing_more(struct parser *p)
{
	skip_blanks(p);
	return at_end(p) || fail_at(p, p->i, "nothing more is expected here");
}

static struct sig_probe *
section(struct parser *p)
{
	return &p->db->probe[p->probe];
}

/* --- Exclude and Probe --- */

static bool
read_exclude(struct parser *p)
{
	struct err err;
	size_t at;

	if (p->probe != SIG_NO_PROBE)
		return fail_at(p, 0, "Exclude stands before the first Probe");
	if (p->saw_exclude)
		return fail_at(p, 0, "Exclude stands only once in a file");
	p->saw_exclude = true;
	struct bytes list = bytes_cut(p->line, p->i, p->line.n);
	return portset_parse(&p->db->exclude, list, &at, &err) ||
	       fail_at(p, p->i + at, "in the list of ports: %s", err.text);
}

static uint32_t
find_same(const struct sigdb *db, enum proto proto, struct bytes name,
    struct bytes payload)
{
	for (uint32_t i = 0; i < db->n_probe; i++) {
		const struct sig_probe *q = &db->probe[i];
		if (q->proto == proto && bytes_eq(q->payload, payload) &&
		    (payload.n == 0 || bytes_eq(bytes_str(q->name), name)))
			return i;
	}
	return SIG_NO_PROBE;
}

static uint32_t
add_probe(
    struct parser *p, enum proto proto, struct bytes name, struct bytes payload)
{
	struct sigdb *db = p->db;

	db->probe =
	    xgrow(db->probe, db->n_probe, &db->cap_probe, sizeof(*db->probe));
	db->probe[db->n_probe] = (struct sig_probe){
		.proto = proto,
		.name = arena_str(&db->arena, name),
		.payload = payload,
		.place = { p->file, p->number },
		.rarity.value = RARITY_DEFAULT,
		.totalwait_ms.value = TOTALWAIT_DEFAULT_MS,
		.tcpwrapped_ms.value = TCPWRAPPED_DEFAULT_MS,
	};
	return (uint32_t)db->n_probe++;
}

/* Probe <TCP|UDP> <name> q<d>text<d> [flags] */
static bool
read_probe(struct parser *p)
{
	size_t start = p->i, name_at;
	struct bytes proto = word(p), name, payload;

	bool tcp = bytes_eq(proto, BYTES("TCP"));
	if (!tcp && !bytes_eq(proto, BYTES("UDP")))
		return fail_at(p, start, "the protocol is TCP or UDP");
	skip_blanks(p);
	name_at = p->i;
	name = word(p);
	if (name.n == 0 ||
	    !(is_letter(name.p[0]) || (name.p[0] >= '0' && name.p[0] <= '9')))
		return fail_at(p, name_at,
		    "the probe needs a name that begins with a letter or "
		    "digit");
	skip_blanks(p);
	start = p->i;
	if (!quoted(p, "the probe's text", &payload))
		return false;
	if (payload.n == 0 && !tcp)
		return fail_at(p, start, "a UDP probe needs bytes to send");
	if (payload.n == 0 && p->saw_null)
		return fail_at(
		    p, start, "a second probe that sends nothing in this file");
	p->saw_null |= payload.n == 0;
	p->section_marks = p->marks;
	p->marks = NULL;

	enum proto pr = tcp ? PROTO_TCP : PROTO_UDP;
	p->probe = find_same(p->db, pr, name, payload);
	if (p->probe == SIG_NO_PROBE)
		p->probe = add_probe(p, pr, name, payload);
	for (skip_blanks(p); !at_end(p); skip_blanks(p))
		if (bytes_eq(word(p), BYTES("no-payload")))
			section(p)->no_payload = true;
	return true;
}

/* --- a section's directives --- */

static bool
read_ranges(struct parser *p, struct sig_ports *ports)
{
	for (;;) {
		unsigned lo, hi;
		skip_blanks(p);
		size_t start = p->i;
		if (!number(p, 0, 65535, &lo))
			return false;
		hi = lo;
		if (here(p) == '-') {
			p->i++;
			if (!number(p, 0, 65535, &hi))
				return false;
		}
		if (hi < lo)
			return fail_at(p, start, "a range goes upwards");
		ports->v =
		    xgrow(ports->v, ports->n, &ports->cap, sizeof(*ports->v));
		ports->v[ports->n++] =
		    (struct sig_range){ (uint16_t)lo, (uint16_t)hi };
		skip_blanks(p);
		if (at_end(p))
			return true;
		if (here(p) != ',')
			return fail_at(p, p->i, "a comma is expected here");
		p->i++;
	}
}

static bool
read_ports(struct parser *p)
{
	return read_ranges(p, &section(p)->ports);
}

static bool
read_sslports(struct parser *p)
{
	return read_ranges(p, &section(p)->sslports);
}

/* the first file to set a number keeps it; within a file the last line wins */
static bool
set_number(struct parser *p, struct sig_number *n, unsigned lo, unsigned hi)
{
	unsigned v;

	if (!number(p, lo, hi, &v))
		return false;
	if (n->set_by == NULL || n->set_by == p->file)
		*n = (struct sig_number){ v, p->file };
	return true;
}

static bool
read_rarity(struct parser *p)
{
	return set_number(p, &section(p)->rarity, 1, 9);
}

static bool
read_logs(struct parser *p)
{
	return set_number(p, &section(p)->logs, 0, 9);
}

static bool
read_totalwait(struct parser *p)
{
	return set_number(
	    p, &section(p)->totalwait_ms, WAIT_MIN_MS, WAIT_MAX_MS);
}

static bool
read_tcpwrapped(struct parser *p)
{
	return set_number(
	    p, &section(p)->tcpwrapped_ms, WAIT_MIN_MS, WAIT_MAX_MS);
}

static bool
add_fallback(struct parser *p, struct bytes name, size_t at)
{
	struct sig_fallback **last = &section(p)->fallbacks;
	unsigned n = 0;

	for (; *last != NULL; last = &(*last)->next, n++)
		if (bytes_eq(bytes_str((*last)->name), name))
			return true;
	if (n >= FALLBACKS_MAX)
		return fail_at(p, at, "more than %d fallbacks", FALLBACKS_MAX);
	*last = arena_alloc(&p->db->arena, sizeof(**last));
	**last = (struct sig_fallback){
		.name = arena_str(&p->db->arena, name),
		.place = { p->file, p->number },
		.column = (unsigned)at + 1,
	};
	return true;
}

/* within a file the last fallback line counts; files add to each other */
static bool
read_fallback(struct parser *p)
{
	struct sig_fallback **f = &section(p)->fallbacks;

	while (*f != NULL)
		if ((*f)->place.file == p->file)
			*f = (*f)->next;
		else
			f = &(*f)->next;
	for (;;) {
		while (is_blank(here(p)) || here(p) == ',')
			p->i++;
		if (at_end(p))
			break;
		size_t start = p->i;
		while (!at_end(p) && !is_blank(here(p)) && here(p) != ',')
			p->i++;
		if (!add_fallback(
		        p, bytes_cut(p->line, start, p->i - start), start))
			return false;
	}
	return true;
}

static bool
read_safety(struct parser *p)
{
	static const struct {
		const char *name;
		enum safety safety;
	} names[] = {
		{ "safe", SAFETY_SAFE },
		{ "loggy", SAFETY_LOGGY },
		{ "intrusive", SAFETY_INTRUSIVE },
	};
	size_t start = p->i;
	struct bytes w = word(p);

	for (size_t k = 0; k < sizeof(names) / sizeof(names[0]); k++) {
		if (bytes_eq(w, bytes_str(names[k].name))) {
			section(p)->safety = names[k].safety;
			return nothing_more(p);
		}
	}
	return fail_at(p, start, "safety is safe, loggy or intrusive");
}

static bool
read_bye(struct parser *p)
{
	return quoted(p, "the goodbye", &section(p)->bye) && nothing_more(p);
}

/* --- patterns, templates and lines --- */

/* m<d>regex<d>[is] */
static bool
read_regex(struct parser *p, struct regex **regex)
{
	struct bytes pattern;
	unsigned flags = 0;
	struct err err;
	size_t at;

	*regex = NULL;
	if (here(p) != 'm')
		return fail_at(p, p->i, "a pattern is written m|...|");
	p->i++;
	if (is_letter(here(p)))
		return fail_at(
		    p, p->i, "the pattern's delimiter can not be a letter");
	size_t start = p->i + 1;
	if (!delimited(p, "the pattern", &pattern))
		return false;
	for (unsigned n = 0; is_letter(here(p)); p->i++, n++) {
		if (n == FLAG_LETTERS_MAX || (here(p) != 'i' && here(p) != 's'))
			return fail_at(p, p->i,
			    "a pattern's flags are i and s, not '%c'", here(p));
		flags |= here(p) == 'i' ? REGEX_CASELESS : REGEX_DOTALL;
	}
	if (!at_end(p) && !is_blank(here(p)))
		return fail_at(
		    p, p->i, "a blank is expected behind the pattern");
	struct regex *re = regex_new(&p->db->arena, pattern, flags);
	if (p->compile == SIG_COMPILE_NOW && !regex_compile(re, &at, &err)) {
		regex_free(re);
		return fail_at(p, start + at, "%s", err.text);
	}
	*regex = re;
	return true;
}

static bool
read_like(struct parser *p)
{
	struct regex *re;

	if (!read_regex(p, &re))
		return false;
	struct sig_probe *probe = section(p);
	probe->like = xgrow(
	    probe->like, probe->n_like, &probe->cap_like, sizeof(*probe->like));
	probe->like[probe->n_like++] = re;
	return nothing_more(p);
}

/* the highest of $1..$9 in words, 0 for none */
static unsigned
highest_group(struct bytes words)
{
	unsigned most = 0;

	for (size_t i = 0; i < words.n; i++)
		if (sig_group_at(words, i) > most)
			most = sig_group_at(words, i);
	return most;
}

static bool
read_then(struct parser *p)
{
	struct sig_probe *probe = section(p);
	struct sig_then *then;
	struct regex *re;
	unsigned group;

	if (!read_regex(p, &re))
		return false;
	probe->then =
	    xgrow(probe->then, probe->n_then, &probe->cap_then, sizeof(*then));
	then = &probe->then[probe->n_then++];
	*then =
	    (struct sig_then){ .place = { p->file, p->number }, .regex = re };
	skip_blanks(p);
	if (!quoted(p, "what is said then", &then->words))
		return false;
	group = highest_group(then->words);
	if (p->compile == SIG_COMPILE_NOW && group > regex_n_groups(re))
		return fail_at(
		    p, p->i - 1, "the pattern has no group %u", group);
	return nothing_more(p);
}

static const struct {
	char letter;
	enum field field;
} field_letters[] = {
	{ 'p', FIELD_PRODUCT },
	{ 'v', FIELD_VERSION },
	{ 'i', FIELD_INFO },
	{ 'h', FIELD_HOSTNAME },
	{ 'o', FIELD_OSTYPE },
	{ 'd', FIELD_DEVICETYPE },
};

/* one <letter><d>text<d>[letters] or cpe:<d>text<d>; FIELD_N means a CPE */
static bool
read_item(struct parser *p, enum field *field, struct bytes *text, size_t *at)
{
	size_t start = p->i;

	*field = FIELD_N;
	if (bytes_starts(bytes_cut(p->line, p->i, 4), BYTES("cpe:"))) {
		p->i += 4;
	} else {
		size_t n = sizeof(field_letters) / sizeof(field_letters[0]), k;
		for (k = 0; k < n && field_letters[k].letter != here(p); k++)
			;
		if (k == n)
			return fail_at(p, start,
			    "a field is one of p v i h o d, or cpe:/");
		*field = field_letters[k].field;
		p->i++;
		if (is_letter(here(p)))
			return fail_at(p, start,
			    "a field is one letter and its text, as in p/.../");
	}
	*at = p->i + 1;
	if (!delimited(p, "the field", text))
		return false;
	/* letters behind a template are for other programs */
	for (unsigned n = 0; n < FLAG_LETTERS_MAX && is_letter(here(p)); n++)
		p->i++;
	if (!at_end(p) && !is_blank(here(p)))
		return fail_at(p, p->i, "a blank is expected behind the field");
	skip_blanks(p);
	return true;
}

/* lines that follow one another often have the same texts in a field */
static const struct template *
make_template(struct parser *p, const struct sig_line *line, enum field field,
    struct bytes text, size_t at)
{
	struct err err;
	size_t offset = 0;
	size_t slot = field + (field == FIELD_N && line->n_cpe > 0);
	struct made *made = &p->made[slot];

	if (made->template != NULL && bytes_eq(made->text, text))
		return made->template;
	const struct template *t = template_parse(&p->db->arena,
	    field == FIELD_N ? TEMPLATE_CPE : TEMPLATE_TEXT, text, &offset,
	    &err);
	if (t == NULL)
		fail_at(p, at + offset, "in the template: %s", err.text);
	else
		*made = (struct made){ text, t };
	return t;
}

static bool
read_template(struct parser *p, struct sig_line *line)
{
	enum field field;
	struct bytes text;
	size_t at;

	if (!read_item(p, &field, &text, &at))
		return false;
	const struct template *t = make_template(p, line, field, text, at);
	if (t == NULL)
		return false;
	if (p->compile == SIG_COMPILE_NOW &&
	    template_max_group(t) > regex_n_groups(line->regex))
		return fail_at(p, at, "the pattern has no group $%u",
		    template_max_group(t));
	if (field != FIELD_N) {
		line->field[field] = t;
		return true;
	}
	const struct template **more =
	    arena_alloc(&p->db->arena, (line->n_cpe + 1) * sizeof(*line->cpe));
	for (size_t i = 0; i < line->n_cpe; i++)
		more[i] = line->cpe[i];
	more[line->n_cpe++] = t;
	line->cpe = more;
	return true;
}

/* <service>, of which ssl/ in front says that it is inside TLS */
static bool
read_service(struct parser *p, struct sig_line *line)
{
	size_t start = p->i;
	struct bytes name = word(p);

	if (name.n == 0)
		return fail_at(p, start, "the name of the service is missing");
	line->inside_tls = name.n > 4 && bytes_starts(name, BYTES("ssl/"));
	if (line->inside_tls)
		name = bytes_cut(name, 4, name.n);
	/* lines of one service mostly follow one another */
	const struct sig_line *before =
	    p->db->n_line > 0 ? p->db->line[p->db->n_line - 1] : NULL;
	if (before != NULL && bytes_eq(bytes_str(before->service), name))
		line->service = before->service;
	else
		line->service = text_of(&p->db->arena, name);
	skip_blanks(p);
	return true;
}

/* the marks that wait, with those of the section behind them */
static struct sig_mark *
take_marks(struct parser *p)
{
	struct sig_mark *marks = p->marks, **last = &marks;

	while (*last != NULL)
		last = &(*last)->next;
	*last = p->section_marks;
	p->marks = NULL;
	return marks;
}

static void
add_line(struct parser *p, struct sig_line *line)
{
	struct sigdb *db = p->db;

	line->id = (uint32_t)db->n_line;
	db->line =
	    xgrow(db->line, db->n_line, &db->cap_line, sizeof(*db->line));
	db->line[db->n_line++] = line;
	if (line->kind == SIG_CLIENT)
		sig_list_add(&db->clients, line->id);
	else
		sig_list_add(&section(p)->lines, line->id);
	p->last = line;
}

static bool
read_line(struct parser *p, enum sig_kind kind)
{
	struct sig_line *line = arena_alloc(&p->db->arena, sizeof(*line));

	line->kind = kind;
	line->place = (struct sig_place){ p->file, p->number };
	line->marks = take_marks(p);
	line->probe = kind == SIG_CLIENT ? SIG_NO_PROBE : p->probe;
	if (!read_service(p, line))
		return false;
	line->column = (unsigned)p->i + 3; /* behind m and the delimiter */
	if (!read_regex(p, &line->regex))
		return false;
	/* from here on the database owns the pattern, right or wrong */
	add_line(p, line);
	skip_blanks(p);
	while (!at_end(p))
		if (!read_template(p, line))
			return false;
	return true;
}

static bool
read_match(struct parser *p)
{
	return read_line(p, SIG_MATCH);
}

static bool
read_softmatch(struct parser *p)
{
	return read_line(p, SIG_SOFTMATCH);
}

static bool
read_client(struct parser *p)
{
	return read_line(p, SIG_CLIENT);
}

/* --- example and counter --- */

/* <origin><d>text<d>; SIG_UNTOLD: something else stands here */
static enum sig_origin
origin_here(const struct parser *p, size_t *len)
{
	for (int k = SIG_UNTOLD + 1; k < SIG_ORIGIN_N; k++) {
		const char *name = sig_origin_name((enum sig_origin)k);
		*len = strlen(name);
		if (bytes_starts(
		        bytes_cut(p->line, p->i, p->line.n), bytes_str(name)))
			return (enum sig_origin)k;
	}
	return SIG_UNTOLD;
}

static bool
read_origin(struct parser *p, struct sig_example *e, size_t len)
{
	struct bytes text;
	size_t start = p->i;

	if (e->origin != SIG_UNTOLD)
		return fail_at(p, start, "an example comes from one place");
	p->i += len;
	if (!delimited(p, "the origin", &text))
		return false;
	if (text.n == 0)
		return fail_at(p, start,
		    "the origin is empty: which server, or which document?");
	if (!at_end(p) && !is_blank(here(p)))
		return fail_at(
		    p, p->i, "a blank is expected behind the origin");
	skip_blanks(p);
	e->seen = arena_str(&p->db->arena, text);
	return true;
}

static bool
read_expected(struct parser *p, struct sig_example *e)
{
	enum field field;
	struct bytes text;
	size_t at;

	enum sig_origin origin = origin_here(p, &at);
	if (origin != SIG_UNTOLD) {
		if (!read_origin(p, e, at))
			return false;
		e->origin = origin;
		return true;
	}
	if (!read_item(p, &field, &text, &at))
		return false;
	if (field != FIELD_N) {
		e->field[field] = arena_str(&p->db->arena, text);
		return true;
	}
	const char **more =
	    arena_alloc(&p->db->arena, (e->n_cpe + 1) * sizeof(*e->cpe));
	for (size_t i = 0; i < e->n_cpe; i++)
		more[i] = e->cpe[i];
	struct buf b = { 0 };
	buf_str(&b, "cpe:/");
	buf_add(&b, text);
	more[e->n_cpe++] = arena_str(&p->db->arena, buf_view(&b));
	buf_release(&b);
	e->cpe = more;
	return true;
}

static bool
read_sample(struct parser *p, bool counter)
{
	struct sig_example *e = arena_alloc(&p->db->arena, sizeof(*e));
	if (p->last == NULL)
		return fail_at(p, 0,
		    "there is no match, softmatch or client line it belongs "
		    "to");
	e->place = (struct sig_place){ p->file, p->number };
	e->counter = counter;
	if (!quoted(p, "the sample", &e->bytes))
		return false;
	skip_blanks(p);
	if (counter && !nothing_more(p))
		return false;
	while (!at_end(p))
		if (!read_expected(p, e))
			return false;
	struct sig_example **last = &p->last->examples;
	while (*last != NULL)
		last = &(*last)->next;
	*last = e;
	p->db->n_example++;
	return true;
}

static bool
read_example(struct parser *p)
{
	return read_sample(p, false);
}

static bool
read_counter(struct parser *p)
{
	return read_sample(p, true);
}

/* --- marks --- */

static const char mark_begins[] = "# check: ";

/* # check: <warning> because <reason> */
static bool
read_mark(struct parser *p)
{
	struct sig_mark **last = &p->marks;

	p->i = strlen(mark_begins);
	struct bytes name = word(p);
	skip_blanks(p);
	struct bytes because = word(p);
	skip_blanks(p);
	if (!bytes_eq(because, BYTES("because")) || at_end(p))
		return fail_at(p, 0,
		    "a mark is written # check: <warning> because <reason>");
	while (*last != NULL)
		last = &(*last)->next;
	*last = arena_alloc(&p->db->arena, sizeof(**last));
	**last = (struct sig_mark){
		.place = { p->file, p->number },
		.warning = arena_str(&p->db->arena, name),
		.id = p->db->n_mark++,
	};
	return true;
}

static bool
no_marks_wait(struct parser *p)
{
	const struct sig_mark *mark = p->marks;

	p->marks = NULL;
	return mark == NULL ||
	       fail_at(p, 0,
	           "the mark at line %u stands neither above a Probe nor "
	           "above a line",
	           mark->place.line);
}

/* --- the file --- */

static const struct directive {
	const char *name;
	bool in_section; /* stands below a Probe */
	bool is_sample;  /* belongs to the line before it */
	bool is_marked;  /* a mark may stand above it */
	bool (*read)(struct parser *p);
} directives[] = {
	/* the most frequent first */
	{ "example", false, true, false, read_example },
	{ "match", true, false, true, read_match },
	{ "Exclude", false, false, false, read_exclude },
	{ "Probe", false, false, true, read_probe },
	{ "ports", true, false, false, read_ports },
	{ "sslports", true, false, false, read_sslports },
	{ "rarity", true, false, false, read_rarity },
	{ "fallback", true, false, false, read_fallback },
	{ "totalwaitms", true, false, false, read_totalwait },
	{ "tcpwrappedms", true, false, false, read_tcpwrapped },
	{ "softmatch", true, false, true, read_softmatch },
	{ "like", true, false, false, read_like },
	{ "bye", true, false, false, read_bye },
	{ "then", true, false, false, read_then },
	{ "safety", true, false, false, read_safety },
	{ "logs", true, false, false, read_logs },
	{ "client", false, false, true, read_client },
	{ "counter", false, true, false, read_counter },
};

static const struct directive *
find_directive(struct bytes name)
{
	for (size_t i = 0; i < sizeof(directives) / sizeof(directives[0]); i++)
		if (bytes_eq(name, bytes_str(directives[i].name)))
			return &directives[i];
	return NULL;
}

static void
read_directive(struct parser *p)
{
	if (is_blank(here(p))) {
		fail_at(p, 0, "a directive or # begins in the first column");
		return;
	}
	const struct directive *d = find_directive(word(p));
	if (d == NULL) {
		fail_at(p, 0, "unknown directive");
		return;
	}
	if (at_end(p)) {
		fail_at(p, p->i, "%s needs an argument", d->name);
		return;
	}
	p->i++;
	if (at_end(p) || is_blank(here(p))) {
		fail_at(p, p->i, "exactly one blank and an argument follow %s",
		    d->name);
		return;
	}
	if (d->in_section && p->probe == SIG_NO_PROBE) {
		fail_at(p, 0, "%s stands below a Probe", d->name);
		return;
	}
	if (!d->is_sample)
		p->last = NULL;
	if (d->is_marked || no_marks_wait(p))
		d->read(p);
}

/* most of a file of ours: what is not needed to match is not looked at */
static bool
is_for_writers(struct bytes line)
{
	return line.n > 0 &&
	       (line.p[0] == '#' ||
	           (line.p[0] == 'e' &&
	               bytes_starts(line, BYTES("example "))) ||
	           (line.p[0] == 'c' && bytes_starts(line, BYTES("counter "))));
}

/* a line without its newline; false when nothing can be read from it */
static bool
line_is_clean(struct parser *p)
{
	const uint8_t *nul =
	    p->line.n > 0 ? memchr(p->line.p, '\0', p->line.n) : NULL;

	if (p->line.n >= SIG_LINE_MAX)
		return fail_at(p, SIG_LINE_MAX - 1,
		    "the line has more than %d bytes", SIG_LINE_MAX);
	if (nul != NULL)
		return fail_at(p, (size_t)(nul - p->line.p),
		    "a NUL byte; write \\0 in its place");
	return true;
}

bool
sig_file_load(struct sigdb *db, const char *name, struct bytes text,
    enum sig_compile compile, sig_error_fn *report, void *ctx)
{
	struct parser p = {
		.db = db,
		.file = arena_str(&db->arena, bytes_str(name)),
		.probe = SIG_NO_PROBE,
		.compile = compile,
		.report = report,
		.ctx = ctx,
	};

	db->is_builtin = false;
	for (size_t at = 0; at < text.n; at += p.line.n + 1) {
		const uint8_t *end = memchr(text.p + at, '\n', text.n - at);
		p.line = bytes_cut(text, at,
		    end != NULL ? (size_t)(end - text.p) - at : text.n);
		p.number++;
		p.i = 0;
		if (p.line.n > 0 && p.line.p[p.line.n - 1] == '\r') {
			fail_at(&p, p.line.n - 1,
			    "lines end in CR LF: save the file with plain "
			    "newlines");
			break;
		}
		if (compile == SIG_MATCH_ONLY && is_for_writers(p.line))
			continue;
		if (!line_is_clean(&p) || p.line.n == 0)
			continue;
		if (p.line.p[0] != '#')
			read_directive(&p);
		else if (bytes_starts(p.line, bytes_str(mark_begins)))
			read_mark(&p);
	}
	no_marks_wait(&p);
	return p.errors == 0;
}

bool
sig_file_load_builtin(
    struct sigdb *db, enum sig_compile compile, sig_error_fn *report, void *ctx)
{
	bool alone = db->n_probe == 0;
	bool ok = true;

	for (size_t i = 0; i < n_builtin_signatures; i++)
		ok &= sig_file_load(db, builtin_signatures[i].name,
		    builtin_signatures[i].text, compile, report, ctx);
	db->is_builtin = alone && ok;
	return ok;
}
