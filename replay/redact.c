#include "replay/redact_inside.h"

#include "base/base64.h"
#include "base/xalloc.h"
#include "match/regex.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
	FILLER = 'x',
	ECHO_MIN = 4, /* bytes; shorter ones stand everywhere by chance */
	SECRETS_MAX = 1024,
};

static const struct {
	const char *what;
	redact_fn *find;
} finders[] = {
	{ "of logins by lines (FTP, POP3, IMAP, SMTP, NNTP, IRC, Redis)",
	    redact_lines },
	{ "in headers (HTTP, SIP, RTSP: Authorization, cookies)",
	    redact_headers },
	{ "in forms and URLs (password=...)", redact_forms },
	{ "in JSON (\"password\": ...)", redact_json },
	{ "behind prompts (telnet)", redact_prompts },
	{ "of XMPP", redact_xmpp },
	{ "of Redis", redact_resp },
	{ "of MySQL", redact_mysql },
	{ "of PostgreSQL", redact_postgresql },
	{ "of LDAP", redact_ldap },
	{ "of SNMP (communities)", redact_snmp },
	{ "of MQTT", redact_mqtt },
	{ "of NTLM (SMB, HTTP and others)", redact_ntlm },
	{ "of AMQP", redact_amqp },
	{ "of VNC", redact_vnc },
	{ "of SOCKS", redact_socks },
	{ "of Microsoft SQL Server", redact_tds },
	{ "of SCRAM (MongoDB and others)", redact_scram },
};
enum { N_FINDERS = sizeof(finders) / sizeof(finders[0]) };

_Static_assert((int)N_FINDERS <= (int)REDACT_KINDS, "each has its count");

static void
remember(struct finding_secrets *f, struct bytes secret)
{
	if (secret.n < ECHO_MIN)
		return;
	for (size_t i = 0; i < f->n; i++)
		if (bytes_eq(buf_view(&f->secret[i]), secret))
			return;
	if (f->n == SECRETS_MAX) {
		f->too_many = true;
		return;
	}
	f->secret = xgrow(f->secret, f->n, &f->cap, sizeof(*f->secret));
	f->secret[f->n] = (struct buf){ 0 };
	buf_add(&f->secret[f->n++], secret);
}

static void
count(struct redacted *told, const char *what)
{
	size_t i = 0;

	while (i < told->n && strcmp(told->of[i].what, what) != 0)
		i++;
	if (i == told->n)
		told->of[told->n++].what = what;
	told->of[i].n++;
}

static bool
is_filled(struct bytes b)
{
	for (size_t i = 0; i < b.n; i++)
		if (b.p[i] != FILLER)
			return false;
	return true;
}

void
redact_at(struct finding_secrets *f, enum stream_side side, size_t at, size_t n)
{
	struct buf *words = &f->cut->words[side];
	struct bytes secret = bytes_cut(buf_view(words), at, n);

	if (is_filled(secret))
		return;
	count(f->told, f->what);
	remember(f, secret);
	memset(words->p + at, FILLER, secret.n);
}

void
redact_view(struct finding_secrets *f, enum stream_side side, struct bytes view)
{
	if (view.n > 0)
		redact_at(
		    f, side, (size_t)(view.p - f->cut->words[side].p), view.n);
}

bool
redact_is_any(struct bytes word, const char *const *list)
{
	for (; *list != NULL; list++)
		if (word.n == strlen(*list) &&
		    strncasecmp((const char *)word.p, *list, word.n) == 0)
			return true;
	return false;
}

void
redact_also(struct finding_secrets *f, struct bytes secret)
{
	remember(f, secret);
}

void
redact_also_base64(struct finding_secrets *f, struct bytes text, char apart)
{
	struct buf plain = { 0 };
	size_t from = 0;

	if (!base64_parse(&plain, text)) {
		buf_release(&plain);
		return;
	}
	for (size_t i = 0; i <= plain.n; i++) {
		if (i < plain.n && plain.p[i] != '\0' && plain.p[i] != ' ' &&
		    plain.p[i] != (uint8_t)apart)
			continue;
		remember(f, bytes_cut(buf_view(&plain), from, i - from));
		from = i + 1;
	}
	buf_release(&plain);
}

static bool
is_word(const struct buf *b, size_t at)
{
	return at < b->n && isalnum(b->p[at]);
}

/* where it stands as a word of its own, not as a part of another */
static void
redact_echoes(struct finding_secrets *f, struct buf *words, struct bytes secret)
{
	size_t at = 0;
	uint8_t *p;

	while (words->n > at && (p = memmem(words->p + at, words->n - at,
	                             secret.p, secret.n)) != NULL) {
		size_t from = (size_t)(p - words->p), end = from + secret.n;
		if ((from > 0 && is_word(words, from - 1)) ||
		    is_word(words, end)) {
			at = from + 1;
			continue;
		}
		memset(p, FILLER, secret.n);
		f->told->echoes++;
		at = end;
	}
}

bool
redact_credentials(struct cut *c, struct redacted *told, struct err *err)
{
	struct finding_secrets f = { .cut = c, .told = told };

	for (size_t i = 0; i < N_FINDERS; i++) {
		f.what = finders[i].what;
		finders[i].find(&f);
	}
	for (size_t i = 0; i < f.n; i++) {
		for (unsigned side = 0; side < 2; side++)
			redact_echoes(
			    &f, &c->words[side], buf_view(&f.secret[i]));
		buf_release(&f.secret[i]);
	}
	free(f.secret);
	return !f.too_many ||
	       err_set(err,
	           "it holds more logins than can be overwritten (%d names "
	           "and passwords)",
	           SECRETS_MAX);
}

static bool
redact_side(struct buf *words, struct regex *re, struct regex_scratch *scratch,
    size_t *n, struct err *err)
{
	struct regex_groups groups;
	size_t at = 0;

	while (at < words->n) {
		switch (regex_match(re, scratch,
		    bytes_cut(buf_view(words), at, words->n), &groups)) {
		case REGEX_MISS:
			return true;
		case REGEX_GAVE_UP:
			return err_set(err, "it takes too long");
		case REGEX_HIT:
			break;
		}
		memset(words->p + at + groups.offset, FILLER, groups.v[0].n);
		at += groups.offset + groups.v[0].n;
		++*n;
	}
	return true;
}

bool
redact_pattern(struct cut *c, const char *pattern, size_t *n, struct err *err)
{
	struct arena arena = { 0 };
	struct regex *re = regex_new(&arena, bytes_str(pattern), REGEX_DOTALL);
	size_t at;
	bool ok = regex_compile(re, &at, err);

	if (ok) {
		struct regex_scratch *scratch = regex_scratch_new(REGEX_JIT);
		ok = redact_side(&c->words[0], re, scratch, n, err) &&
		     redact_side(&c->words[1], re, scratch, n, err);
		regex_scratch_free(scratch);
	} else {
		err_wrap(err, "at byte %zu", at);
	}
	regex_free(re);
	arena_release(&arena);
	return ok;
}
