#include "capture/keylog.h"

#include "base/text.h"
#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

struct secret {
	uint8_t random[KEYLOG_RANDOM];
	uint8_t label; /* enum keylog_label */
	uint8_t n;
	uint8_t secret[KEYLOG_SECRET_MAX];
};

struct keylog {
	struct secret *secret;
	size_t n, cap;
	size_t sorted;         /* of them, from the first on */
	struct buf line;       /* whose end has not come */
	bool too_long;         /* that line */
	struct secret unended; /* what that line told when last asked */
	uint64_t malformed;
};

static const char *const labels[KEYLOG_LABELS] = {
	[KEYLOG_MASTER] = "CLIENT_RANDOM",
	[KEYLOG_CLIENT_EARLY] = "CLIENT_EARLY_TRAFFIC_SECRET",
	[KEYLOG_CLIENT_HANDSHAKE] = "CLIENT_HANDSHAKE_TRAFFIC_SECRET",
	[KEYLOG_SERVER_HANDSHAKE] = "SERVER_HANDSHAKE_TRAFFIC_SECRET",
	[KEYLOG_CLIENT_DATA] = "CLIENT_TRAFFIC_SECRET_0",
	[KEYLOG_SERVER_DATA] = "SERVER_TRAFFIC_SECRET_0",
};

/* labels that are right and of no use here */
static const char *const unused[] = { "EXPORTER_SECRET",
	"EARLY_EXPORTER_SECRET", "ECH_SECRET", "ECH_CONFIG", "RSA" };

struct keylog *
keylog_new(void)
{
	return xcalloc(1, sizeof(struct keylog));
}

void
keylog_free(struct keylog *k)
{
	if (k == NULL)
		return;
	/* they are secrets: what is freed may be read by others */
	if (k->secret != NULL)
		explicit_bzero(k->secret, k->cap * sizeof(*k->secret));
	explicit_bzero(&k->unended, sizeof(k->unended));
	free(k->secret);
	buf_release(&k->line);
	free(k);
}

/* the next word of a line, without the blanks around it */
static struct bytes
word(struct bytes *line)
{
	size_t from = 0, to;

	while (from < line->n && line->p[from] == ' ')
		from++;
	to = from;
	while (to < line->n && line->p[to] != ' ')
		to++;
	struct bytes w = bytes_cut(*line, from, to - from);
	*line = bytes_cut(*line, to, line->n);
	return w;
}

/* hexadecimal into at most `max` bytes; their number, or 0 */
static size_t
unhex(struct bytes text, uint8_t *out, size_t max)
{
	if (text.n % 2 != 0 || text.n / 2 > max)
		return 0;
	for (size_t i = 0; i < text.n / 2; i++) {
		int high = text_hex(text.p[2 * i]);
		int low = text_hex(text.p[2 * i + 1]);
		if (high < 0 || low < 0)
			return 0;
		out[i] = (uint8_t)(high << 4 | low);
	}
	return text.n / 2;
}

static bool
is_unused(struct bytes label)
{
	for (size_t i = 0; i < sizeof(unused) / sizeof(unused[0]); i++)
		if (bytes_eq(label, bytes_str(unused[i])))
			return true;
	/* later secrets follow from the first, and QUIC's are its own */
	return bytes_starts(label, BYTES("CLIENT_TRAFFIC_SECRET_")) ||
	       bytes_starts(label, BYTES("SERVER_TRAFFIC_SECRET_")) ||
	       bytes_starts(label, BYTES("QUIC_"));
}

enum line_kind { LINE_MALFORMED, LINE_UNUSED, LINE_SECRET };

static enum line_kind
read_line(struct bytes line, struct secret *s)
{
	struct bytes label = word(&line);
	struct bytes random = word(&line), secret = word(&line);
	size_t which = 0;

	if (label.n == 0 || label.p[0] == '#')
		return LINE_UNUSED;
	while (
	    which < KEYLOG_LABELS && !bytes_eq(label, bytes_str(labels[which])))
		which++;
	if (which == KEYLOG_LABELS)
		return is_unused(label) ? LINE_UNUSED : LINE_MALFORMED;
	s->label = (uint8_t)which;
	s->n = (uint8_t)unhex(secret, s->secret, sizeof(s->secret));
	if (unhex(random, s->random, sizeof(s->random)) != KEYLOG_RANDOM ||
	    s->n < 32 || word(&line).n > 0)
		return LINE_MALFORMED;
	return LINE_SECRET;
}

/* whether the line is one of a key log, taken or not */
static bool
take_line(struct keylog *k, struct bytes line)
{
	struct secret s = { .n = 0 };
	enum line_kind kind = read_line(line, &s);

	if (kind == LINE_SECRET && k->n < KEYLOG_SECRETS_MAX) {
		k->secret = xgrow(k->secret, k->n, &k->cap, sizeof(s));
		k->secret[k->n++] = s;
	}
	return kind != LINE_MALFORMED;
}

static struct bytes
pending(const struct keylog *k)
{
	struct bytes line = buf_view(&k->line);

	if (line.n > 0 && line.p[line.n - 1] == '\r')
		line.n--;
	return line;
}

static void
end_line(struct keylog *k)
{
	if (k->too_long || !take_line(k, pending(k)))
		k->malformed++;
	buf_clear(&k->line);
	k->too_long = false;
}

void
keylog_add(struct keylog *k, struct bytes text)
{
	while (text.n > 0) {
		const uint8_t *end = memchr(text.p, '\n', text.n);
		size_t n = end != NULL ? (size_t)(end - text.p) : text.n;
		k->too_long |= k->line.n + n > KEYLOG_LINE_MAX;
		if (!k->too_long)
			buf_add(&k->line, bytes_cut(text, 0, n));
		if (end == NULL)
			return;
		end_line(k);
		text = bytes_cut(text, n + 1, text.n);
	}
}

void
keylog_end(struct keylog *k)
{
	if (k->line.n > 0 || k->too_long)
		end_line(k);
}

/* by random and label; of equal ones, all are the same secret or one is wrong
 */
static int
secret_cmp(const void *a, const void *b)
{
	const struct secret *x = a, *y = b;
	int c = memcmp(x->random, y->random, sizeof(x->random));

	return c != 0 ? c : (int)x->label - (int)y->label;
}

/*
 * A line whose end has not come serves as long as nothing better is there: a
 * file's last line may have none.  A secret that is still being written has
 * mostly not a hash's length; one that does proves itself wrong, and the line
 * is read again the next time.
 */
static const struct secret *
find_pending(struct keylog *k, const struct secret *key)
{
	struct secret s = { .n = 0 };

	if (k->too_long || read_line(pending(k), &s) != LINE_SECRET ||
	    secret_cmp(&s, key) != 0 || (s.n != 48 && s.n != 32) ||
	    (s.label == KEYLOG_MASTER && s.n != 48))
		return NULL;
	k->unended = s;
	return &k->unended;
}

static const struct secret *
find(struct keylog *k, uint8_t label, struct bytes random)
{
	struct secret key = { .label = label };

	if (random.n != KEYLOG_RANDOM)
		return NULL;
	if (k->sorted < k->n)
		qsort(k->secret, k->n, sizeof(key), secret_cmp);
	k->sorted = k->n;
	memcpy(key.random, random.p, KEYLOG_RANDOM);
	const struct secret *s = NULL;
	if (k->n > 0)
		s = bsearch(&key, k->secret, k->n, sizeof(key), secret_cmp);
	return s != NULL ? s : find_pending(k, &key);
}

struct bytes
keylog_find(struct keylog *k, enum keylog_label label, struct bytes random)
{
	const struct secret *s = find(k, (uint8_t)label, random);

	return s != NULL ? (struct bytes){ s->secret, s->n }
	                 : (struct bytes){ 0 };
}

size_t
keylog_count(const struct keylog *k)
{
	return k->n;
}

uint64_t
keylog_malformed(const struct keylog *k)
{
	return k->malformed;
}
