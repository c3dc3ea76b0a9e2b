/*
 * Secrets in protocols that speak in lines.
 *
 * All is found in what the client said, but for cookies that the server sets;
 * who the lines are for does not matter.
 */
#include "replay/redact_inside.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

/* a line of a side, without its end */
struct line {
	struct bytes text;
	size_t at; /* in the words of its side */
};

/* the line at `*at`, which then stands behind it; false: there is none */
static bool
next_line(struct bytes words, size_t *at, struct line *out)
{
	struct bytes rest = bytes_cut(words, *at, words.n);

	if (rest.n == 0)
		return false;
	const uint8_t *end = memchr(rest.p, '\n', rest.n);
	size_t n = end != NULL ? (size_t)(end - rest.p) : rest.n;
	*out = (struct line){ bytes_cut(rest, 0, n), *at };
	*at += n + 1;
	if (out->text.n > 0 && out->text.p[out->text.n - 1] == '\r')
		out->text.n--;
	return true;
}

static bool
starts(struct bytes b, const char *word)
{
	size_t n = strlen(word);

	return b.n >= n && strncasecmp((const char *)b.p, word, n) == 0;
}

/* the word at `*at` of a line, which then stands behind it */
static struct bytes
next_word(struct bytes text, size_t *at)
{
	while (*at < text.n && (text.p[*at] == ' ' || text.p[*at] == '\t'))
		++*at;
	size_t from = *at;
	while (*at < text.n && text.p[*at] != ' ' && text.p[*at] != '\t')
		++*at;
	return bytes_cut(text, from, *at - from);
}

/* IMAP's literals: what {8} at the end of a line says, or 0 */
static size_t
literal_of(struct bytes text)
{
	size_t n = 0, i = text.n;

	if (i < 3 || text.p[i - 1] != '}')
		return 0;
	i -= 1 + (text.p[i - 2] == '+');
	while (i > 0 && isdigit(text.p[i - 1]))
		i--;
	if (i == 0 || text.p[i - 1] != '{')
		return 0;
	for (; isdigit(text.p[i]) && n < 1 << 20; i++)
		n = n * 10 + (size_t)(text.p[i] - '0');
	return n;
}

/* overwrites the rest of a line, word by word */
static void
redact_rest(struct finding_secrets *f, const struct line *l, size_t at)
{
	struct bytes word;

	while ((word = next_word(l->text, &at)).n > 0) {
		if (literal_of(word) > 0)
			continue;
		/* quotes stay, so that it can still be read */
		bool quoted = word.n >= 2 && word.p[0] == '"' &&
		              word.p[word.n - 1] == '"';
		redact_also_base64(f, word, ':');
		redact_at(f, STREAM_CLIENT, l->at + at - word.n + quoted,
		    word.n - 2 * quoted);
	}
}

/* nobody's name */
static const char *const public_names[] = { "anonymous", "ftp", NULL };

/* those that are followed by secrets, and not by one */
static const char *const mechanisms[] = { "PLAIN", "LOGIN", "CRAM-MD5",
	"DIGEST-MD5", "SCRAM-SHA-1", "SCRAM-SHA-1-PLUS", "SCRAM-SHA-256",
	"SCRAM-SHA-256-PLUS", "XOAUTH2", "OAUTHBEARER", "GSSAPI", "GSS-SPNEGO",
	"NTLM", "EXTERNAL", "ANONYMOUS", "TLS", "SSL", "TLS-C", "TLS-P",
	"KERBEROS_V4", "KERBEROS_V5", "APOP", "GENERIC", "SIMPLE", "SASL",
	NULL };

/* NNTP's, which stand behind AUTHINFO */
static const char *const nntp_kinds[] = { "USER", "PASS", NULL };

/* what the words behind a command are */
enum behind {
	BEHIND_NAME,   /* a name, unless it is nobody's */
	BEHIND_SECRET, /* nothing but secrets */
	BEHIND_KIND,   /* which kind of login it is, and then secrets */
};

static const struct command {
	const char *name;
	enum behind behind;
	bool tagged;   /* behind a word that is anything, as IMAP's are */
	bool dialogue; /* what the server then asks for is secret, too */
} commands[] = {
	{ "USER", BEHIND_NAME, false, false },
	{ "PASS", BEHIND_SECRET, false, false },
	{ "ACCT", BEHIND_SECRET, false, false },
	{ "APOP", BEHIND_SECRET, false, false },
	{ "OPER", BEHIND_SECRET, false, false },
	{ "AUTH", BEHIND_KIND, false, true },
	{ "AUTHENTICATE", BEHIND_KIND, false, true },
	{ "AUTHINFO", BEHIND_KIND, false, true },
	{ "LOGIN", BEHIND_SECRET, true, false },
	{ "AUTHENTICATE", BEHIND_KIND, true, true },
};

static void
redact_command(struct finding_secrets *f, const struct command *c,
    const struct line *l, size_t at)
{
	size_t behind = at;
	struct bytes word = next_word(l->text, &behind);

	/* in quotes it is the same */
	struct bytes bare = word;
	if (bare.n >= 2 && bare.p[0] == '"')
		bare = bytes_cut(bare, 1, bare.n - 2);
	if (c->behind == BEHIND_NAME && redact_is_any(word, public_names))
		return;
	if (c->behind == BEHIND_KIND && (redact_is_any(bare, mechanisms) ||
	                                    redact_is_any(bare, nntp_kinds)))
		at = behind;
	redact_rest(f, l, at);
}

static const struct command *
command_of(const struct line *l, size_t *at)
{
	size_t first_end = 0, second_end;
	struct bytes first = next_word(l->text, &first_end), second;

	second_end = first_end;
	second = next_word(l->text, &second_end);
	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
		const char *const name[] = { commands[i].name, NULL };
		if (redact_is_any(commands[i].tagged ? second : first, name)) {
			*at = commands[i].tagged ? second_end : first_end;
			return &commands[i];
		}
	}
	return NULL;
}

/* whether the server's last words ask for more of a dialogue */
static bool
is_asked(const struct cut *c, size_t at)
{
	size_t heard = cut_heard(c, STREAM_CLIENT, at);
	struct bytes said =
	    bytes_cut(buf_view(&c->words[STREAM_SERVER]), 0, heard);
	struct line l, last = { 0 };
	size_t from = said.n > 1024 ? said.n - 1024 : 0;

	while (next_line(said, &from, &l))
		last = l;
	/* nobody knows where it was not heard */
	if (c->words[STREAM_SERVER].n == 0)
		return true;
	/* 334 of SMTP, + of IMAP and POP3, 383 of NNTP; sieve's {12} */
	return starts(last.text, "334") || starts(last.text, "+ ") ||
	       bytes_eq(last.text, BYTES("+")) || starts(last.text, "383") ||
	       starts(last.text, "{") || starts(last.text, "\"");
}

void
redact_lines(struct finding_secrets *f)
{
	const struct command *c = NULL;
	struct bytes words = buf_view(&f->cut->words[STREAM_CLIENT]);
	bool in_dialogue = false;
	size_t at = 0, behind;
	struct line l;

	while (next_line(words, &at, &l)) {
		const struct command *now = command_of(&l, &behind);
		if (now != NULL) {
			c = now;
			redact_command(f, c, &l, behind);
			in_dialogue = c->dialogue;
		} else if (in_dialogue && is_asked(f->cut, l.at)) {
			redact_rest(f, &l, 0);
		} else {
			in_dialogue = false;
		}
		/* the name or password that follows in so many bytes */
		size_t literal =
		    now != NULL || in_dialogue ? literal_of(l.text) : 0;
		while (literal > 0) {
			redact_at(f, STREAM_CLIENT, at, literal);
			at += literal;
			literal =
			    next_line(words, &at, &l) ? literal_of(l.text) : 0;
		}
	}
}

/* what stands behind the name of a header */
enum header_value {
	VALUE_SECRET,  /* all of it */
	VALUE_SCHEME,  /* a word, and then secrets */
	VALUE_COOKIES, /* NAME=secret; NAME=secret */
	VALUE_COOKIE,  /* NAME=secret; and attributes */
};

static const struct header {
	const char *name;
	enum header_value value;
} headers[] = {
	{ "Authorization:", VALUE_SCHEME },
	{ "Proxy-Authorization:", VALUE_SCHEME },
	{ "Authentication-Info:", VALUE_SECRET },
	{ "Cookie:", VALUE_COOKIES },
	{ "Set-Cookie:", VALUE_COOKIE },
	{ "X-Api-Key:", VALUE_SECRET },
	{ "X-Auth-Token:", VALUE_SECRET },
	{ "X-Auth-Key:", VALUE_SECRET },
	{ "X-CSRF-Token:", VALUE_SECRET },
	{ "X-Vault-Token:", VALUE_SECRET },
};

static void
redact_cookies(struct finding_secrets *f, enum stream_side side,
    struct bytes value, size_t at, bool one)
{
	size_t i = 0;

	while (i < value.n) {
		struct bytes rest = bytes_cut(value, i, value.n);
		const uint8_t *end = memchr(rest.p, ';', rest.n);
		size_t n = end != NULL ? (size_t)(end - rest.p) : rest.n;
		const uint8_t *is = memchr(rest.p, '=', n);
		size_t from = is != NULL ? (size_t)(is - rest.p) + 1 : 0;
		if (n > from)
			redact_at(f, side, at + i + from, n - from);
		if (one)
			return;
		i += n + 1;
	}
}

static void
redact_header(struct finding_secrets *f, enum stream_side side,
    const struct line *l, const struct header *h)
{
	size_t at = strlen(h->name);

	while (at < l->text.n && l->text.p[at] == ' ')
		at++;
	if (h->value == VALUE_SCHEME) {
		struct bytes scheme = next_word(l->text, &at);
		if (at >= l->text.n) /* a secret alone */
			at -= scheme.n;
		else
			at++;
	}
	struct bytes value = bytes_cut(l->text, at, l->text.n);
	if (value.n == 0)
		return;
	if (h->value == VALUE_COOKIES || h->value == VALUE_COOKIE) {
		redact_cookies(
		    f, side, value, l->at + at, h->value == VALUE_COOKIE);
		return;
	}
	redact_also_base64(f, value, ':');
	redact_at(f, side, l->at + at, value.n);
}

void
redact_headers(struct finding_secrets *f)
{
	struct line l;

	for (unsigned side = 0; side < 2; side++) {
		struct bytes words = buf_view(&f->cut->words[side]);
		size_t at = 0;
		while (next_line(words, &at, &l))
			for (size_t i = 0;
			     i < sizeof(headers) / sizeof(headers[0]); i++)
				if (starts(l.text, headers[i].name))
					redact_header(f, (enum stream_side)side,
					    &l, &headers[i]);
	}
}

void
redact_forms(struct finding_secrets *f)
{
	static const char *const keys[] = { "password=", "passwd=", "passwort=",
		"pass=", "pwd=", "secret=", "token=", "api_key=", "apikey=",
		"access_key=", "username=", "user=", "login=", "email=" };
	struct bytes words = buf_view(&f->cut->words[STREAM_CLIENT]);

	for (size_t at = 0; at < words.n; at++) {
		/* at the beginning of a form, a query or a word in them */
		bool begins = at == 0 ||
		              strchr("?&\n\r ;", words.p[at - 1]) != NULL ||
		              words.p[at - 1] == '_';
		for (size_t i = 0; begins && i < sizeof(keys) / sizeof(keys[0]);
		     i++) {
			if (!starts(bytes_cut(words, at, words.n), keys[i]))
				continue;
			size_t from = at + strlen(keys[i]), end = from;
			while (end < words.n && isgraph(words.p[end]) &&
			       words.p[end] != '&' && words.p[end] != ';')
				end++;
			if (end > from)
				redact_at(f, STREAM_CLIENT, from, end - from);
			break;
		}
	}
}

/* the string behind KEY": in JSON; both sides say such things */
void
redact_json(struct finding_secrets *f)
{
	static const char *const keys[] = { "password\"", "passwd\"", "pwd\"",
		"secret\"", "token\"", "api_key\"", "apikey\"", "apiKey\"",
		"private_key\"", "username\"", "user\"", "login\"" };

	for (unsigned side = 0; side < 2; side++) {
		struct bytes words = buf_view(&f->cut->words[side]);
		for (size_t at = 1; at < words.n; at++) {
			size_t end = 0;
			/* also a part of it: "access_token" */
			for (size_t i = 0;
			     (words.p[at - 1] == '"' ||
			         words.p[at - 1] == '_') &&
			     i < sizeof(keys) / sizeof(keys[0]) && end == 0;
			     i++)
				if (starts(
				        bytes_cut(words, at, words.n), keys[i]))
					end = at + strlen(keys[i]);
			if (end == 0)
				continue;
			while (end < words.n &&
			       (words.p[end] == ' ' || words.p[end] == ':'))
				end++;
			if (end >= words.n || words.p[end] != '"')
				continue;
			size_t from = ++end;
			while (end < words.n && words.p[end] != '"')
				end += words.p[end] == '\\' ? 2 : 1;
			if (end > words.n)
				end = words.n;
			if (end > from)
				redact_at(f, (enum stream_side)side, from,
				    end - from);
		}
	}
}

/* whether what a server says ends in asking for a name or a password */
static bool
is_prompt(struct bytes said)
{
	static const char *const ends[] = { "login", "username", "user name",
		"user", "userid", "password", "passwd", "passphrase",
		"passcode", "pin", "kennwort" };
	size_t n = said.n;

	while (n > 0 && (said.p[n - 1] == ' ' || said.p[n - 1] == '\0'))
		n--;
	if (n == 0 || said.p[n - 1] != ':')
		return false;
	n--;
	while (n > 0 && said.p[n - 1] == ' ')
		n--;
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
		size_t k = strlen(ends[i]);
		if (n >= k && starts(bytes_cut(said, n - k, k), ends[i]))
			return true;
	}
	return false;
}

/* telnet's commands in front of a byte, RFC 854: how many bytes they are */
static size_t
skip_telnet(struct bytes b)
{
	enum { IAC = 255, SB = 250, SE = 240, WILL = 251 };
	size_t n = 0;

	while (n < b.n && b.p[n] == IAC) {
		/* the rest of it was not heard */
		if (n + 1 == b.n)
			return b.n;

		if (b.p[n + 1] == SB) {
			n += 2;
			while (
			    n + 1 < b.n && !(b.p[n] == IAC && b.p[n + 1] == SE))
				n++;
			n += 2;
		} else {
			n += b.p[n + 1] >= WILL && b.p[n + 1] != IAC ? 3 : 2;
		}
	}
	return n < b.n ? n : b.n;
}

/* the echo of what was typed behind a prompt, however short it is */
static void
redact_echo(struct finding_secrets *f, size_t from, struct bytes typed)
{
	struct buf *said = &f->cut->words[STREAM_SERVER];
	struct bytes next = bytes_cut(buf_view(said), from, typed.n + 64);
	uint8_t *p = next.n > 0
	                 ? memmem(said->p + from, next.n, typed.p, typed.n)
	                 : NULL;

	if (p != NULL)
		redact_at(f, STREAM_SERVER, (size_t)(p - said->p), typed.n);
}

void
redact_prompts(struct finding_secrets *f)
{
	struct bytes words = buf_view(&f->cut->words[STREAM_CLIENT]);
	size_t at = 0;

	while (at < words.n) {
		at += skip_telnet(bytes_cut(words, at, words.n));
		if (at >= words.n)
			return;
		size_t heard = cut_heard(f->cut, STREAM_CLIENT, at);
		struct bytes said = bytes_cut(
		    buf_view(&f->cut->words[STREAM_SERVER]), 0, heard);
		size_t from = at;
		while (at < words.n && words.p[at] != '\r' &&
		       words.p[at] != '\n' && words.p[at] != '\0' &&
		       words.p[at] != 255)
			at++;
		if (at > from && is_prompt(said)) {
			struct buf typed = { 0 };
			buf_add(&typed, bytes_cut(words, from, at - from));
			redact_at(f, STREAM_CLIENT, from, at - from);
			redact_echo(f, heard, buf_view(&typed));
			buf_release(&typed);
		}
		while (at < words.n &&
		       (words.p[at] == '\r' || words.p[at] == '\n' ||
		           words.p[at] == '\0'))
			at++;
	}
}

/* RFC 6120 section 6: what stands in these elements; XEP-0078's as well */
void
redact_xmpp(struct finding_secrets *f)
{
	enum { XMPP_TAG_MAX = 4096 };
	static const char *const elements[] = { "<auth", "<response",
		"<username>", "<password>", "<digest>", "<handshake" };
	struct bytes words = buf_view(&f->cut->words[STREAM_CLIENT]);

	for (size_t at = 0; at < words.n; at++) {
		for (size_t i = 0; words.p[at] == '<' &&
		                   i < sizeof(elements) / sizeof(elements[0]);
		     i++) {
			struct bytes rest = bytes_cut(words, at, words.n);
			if (!starts(rest, elements[i]))
				continue;
			struct bytes tag = bytes_cut(rest, 0, XMPP_TAG_MAX);
			const uint8_t *open = memchr(tag.p, '>', tag.n);
			if (open == NULL || open[-1] == '/')
				break;
			size_t from = (size_t)(open - words.p) + 1, end = from;
			while (end < words.n && words.p[end] != '<')
				end++;
			struct bytes value = bytes_cut(words, from, end - from);
			redact_also_base64(f, value, '\0');
			if (value.n > 0)
				redact_at(f, STREAM_CLIENT, from, value.n);
			break;
		}
	}
}
