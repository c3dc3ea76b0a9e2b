#include "active/weights.h"

#include "match/builtin.h"

#include <assert.h>

enum { WEIGHT_MAX = 1000000 };

#define NUMBER(member) offsetof(struct weights, member), WEIGHT_MAX
#define SHARE(member) offsetof(struct weights, member), 1

static const struct {
	const char *name;
	size_t offset;
	uint32_t most;
} names[] = {
	{ "connection", NUMBER(connection) },
	{ "packet", NUMBER(packet) },
	{ "kibibyte", NUMBER(kibibyte) },
	{ "log-line", NUMBER(log_line) },
	{ "error", NUMBER(error) },
	{ "threshold", NUMBER(threshold) },
	{ "questions", NUMBER(questions) },
	{ "wait.assigned", SHARE(wait[0]) },
	{ "wait.ephemeral", SHARE(wait[1]) },
	{ "tls.assigned", SHARE(tls[0]) },
	{ "tls.ephemeral", SHARE(tls[1]) },
	{ "http.assigned", SHARE(http[0]) },
	{ "http.ephemeral", SHARE(http[1]) },
	{ "listed.1", SHARE(listed[1]) },
	{ "listed.2", SHARE(listed[2]) },
	{ "listed.3", SHARE(listed[3]) },
	{ "listed.4", SHARE(listed[4]) },
	{ "listed.5", SHARE(listed[5]) },
	{ "listed.6", SHARE(listed[6]) },
	{ "listed.7", SHARE(listed[7]) },
	{ "listed.8", SHARE(listed[8]) },
	{ "listed.9", SHARE(listed[9]) },
	{ "elsewhere.1", SHARE(elsewhere[1]) },
	{ "elsewhere.2", SHARE(elsewhere[2]) },
	{ "elsewhere.3", SHARE(elsewhere[3]) },
	{ "elsewhere.4", SHARE(elsewhere[4]) },
	{ "elsewhere.5", SHARE(elsewhere[5]) },
	{ "elsewhere.6", SHARE(elsewhere[6]) },
	{ "elsewhere.7", SHARE(elsewhere[7]) },
	{ "elsewhere.8", SHARE(elsewhere[8]) },
	{ "elsewhere.9", SHARE(elsewhere[9]) },
	{ "neighbour", SHARE(neighbour) },
	{ "heard.soft", SHARE(heard[0]) },
	{ "heard.hard", SHARE(heard[1]) },
	{ "packets.open", NUMBER(packets_open) },
	{ "packets.exchange", NUMBER(packets_exchange) },
	{ "packets.tls", NUMBER(packets_tls) },
	{ "packets.close", NUMBER(packets_close) },
	{ "packets.datagram", NUMBER(packets_datagram) },
	{ "bytes.tls", NUMBER(bytes_tls) },
	{ "bytes.agreed", NUMBER(bytes_agreed) },
	{ "lines.asked", NUMBER(lines_asked) },
	{ "lines.heard", NUMBER(lines_heard) },
};
enum { N_NAMES = sizeof(names) / sizeof(names[0]) };

#undef NUMBER
#undef SHARE

/* digits, and up to three behind a point, as thousandths */
static bool
number(struct bytes b, uint32_t *out)
{
	uint64_t v = 0;
	unsigned behind = 0;
	bool point = false, any = false;

	for (size_t i = 0; i < b.n; i++) {
		if (b.p[i] == '.' && !point) {
			point = true;
			continue;
		}
		if (b.p[i] < '0' || b.p[i] > '9' || behind == 3)
			return false;
		v = v * 10 + (unsigned)(b.p[i] - '0');
		behind += point;
		any = true;
		if (v > (uint64_t)WEIGHT_MAX * WEIGHT_ONE)
			return false;
	}
	for (; behind < 3; behind++)
		v *= 10;
	*out = (uint32_t)v;
	return any && v <= (uint64_t)WEIGHT_MAX * WEIGHT_ONE;
}

static bool
take_line(struct weights *w, bool seen[N_NAMES], struct bytes line, unsigned at,
    struct err *err)
{
	const uint8_t *tab = memchr(line.p, '\t', line.n);
	size_t n = tab != NULL ? (size_t)(tab - line.p) : line.n, i = 0;
	uint32_t value;

	while (i < N_NAMES &&
	       !bytes_eq(bytes_cut(line, 0, n), bytes_str(names[i].name)))
		i++;
	if (i == N_NAMES)
		return err_set(err, "line %u: no weight has that name", at);
	if (seen[i])
		return err_set(
		    err, "line %u: %s is given again", at, names[i].name);
	if (!number(bytes_cut(line, n + 1, line.n), &value))
		return err_set(err,
		    "line %u: %s takes a number with up to three decimals", at,
		    names[i].name);
	if (value > (uint64_t)names[i].most * WEIGHT_ONE)
		return err_set(err, "line %u: %s is %u at most", at,
		    names[i].name, (unsigned)names[i].most);
	seen[i] = true;
	memcpy((char *)w + names[i].offset, &value, sizeof(value));
	return true;
}

bool
weights_parse(struct weights *w, struct bytes text, struct err *err)
{
	bool seen[N_NAMES] = { 0 };

	*w = (struct weights){ 0 };
	for (unsigned at = 1; text.n > 0; at++) {
		const uint8_t *end = memchr(text.p, '\n', text.n);
		size_t n = end != NULL ? (size_t)(end - text.p) : text.n;
		if (n > 0 && text.p[0] != '#' &&
		    !take_line(w, seen, bytes_cut(text, 0, n), at, err))
			return false;
		text = bytes_cut(text, n + 1, text.n);
	}
	for (size_t i = 0; i < N_NAMES; i++)
		if (!seen[i])
			return err_set(err, "no line gives %s", names[i].name);
	return true;
}

unsigned
weights_rarity(unsigned rarity)
{
	return rarity < 1                 ? 1
	       : rarity < WEIGHT_RARITIES ? rarity
	                                  : WEIGHT_RARITIES - 1;
}

struct weights
weights_usual(void)
{
	struct weights w;
	struct err err;
	bool ok = weights_parse(&w, builtin_weights.text, &err);

	assert(ok);
	(void)ok;
	return w;
}
