#include "active/weights.h"

#include "match/builtin.h"

#include <assert.h>

enum { WEIGHT_MAX = 1000000 };

#define AT(member) offsetof(struct weights, member)

static const struct {
	const char *name;
	size_t offset;
} names[] = {
	{ "connection", AT(connection) },
	{ "packet", AT(packet) },
	{ "kibibyte", AT(kibibyte) },
	{ "log-line", AT(log_line) },
	{ "error", AT(error) },
	{ "threshold", AT(threshold) },
	{ "questions", AT(questions) },
	{ "wait.assigned", AT(wait[0]) },
	{ "wait.ephemeral", AT(wait[1]) },
	{ "tls.assigned", AT(tls[0]) },
	{ "tls.ephemeral", AT(tls[1]) },
	{ "http.assigned", AT(http[0]) },
	{ "http.ephemeral", AT(http[1]) },
	{ "listed.1", AT(listed[1]) },
	{ "listed.2", AT(listed[2]) },
	{ "listed.3", AT(listed[3]) },
	{ "listed.4", AT(listed[4]) },
	{ "listed.5", AT(listed[5]) },
	{ "listed.6", AT(listed[6]) },
	{ "listed.7", AT(listed[7]) },
	{ "listed.8", AT(listed[8]) },
	{ "listed.9", AT(listed[9]) },
	{ "elsewhere.1", AT(elsewhere[1]) },
	{ "elsewhere.2", AT(elsewhere[2]) },
	{ "elsewhere.3", AT(elsewhere[3]) },
	{ "elsewhere.4", AT(elsewhere[4]) },
	{ "elsewhere.5", AT(elsewhere[5]) },
	{ "elsewhere.6", AT(elsewhere[6]) },
	{ "elsewhere.7", AT(elsewhere[7]) },
	{ "elsewhere.8", AT(elsewhere[8]) },
	{ "elsewhere.9", AT(elsewhere[9]) },
	{ "neighbour", AT(neighbour) },
	{ "heard", AT(heard) },
	{ "version", AT(version) },
	{ "packets.open", AT(packets_open) },
	{ "packets.exchange", AT(packets_exchange) },
	{ "packets.tls", AT(packets_tls) },
	{ "packets.close", AT(packets_close) },
	{ "packets.datagram", AT(packets_datagram) },
	{ "bytes.tls", AT(bytes_tls) },
	{ "bytes.agreed", AT(bytes_agreed) },
	{ "lines.asked", AT(lines_asked) },
	{ "lines.heard", AT(lines_heard) },
};
enum { N_NAMES = sizeof(names) / sizeof(names[0]) };

#undef AT

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
