#include "active/purse.h"

#include <string.h>

struct unit {
	const char *name;
	uint64_t times;
};

static const struct unit counts[] = {
	{ "", 1 },
	{ "k", 1000 },
	{ "M", 1000000 },
	{ 0 },
};

static const struct unit times[] = {
	{ "ms", 1000 },
	{ "s", 1000000 },
	{ "m", 60 * (uint64_t)1000000 },
	{ "h", 3600 * (uint64_t)1000000 },
	{ 0 },
};

static const struct {
	const char *name;
	const struct unit *unit;
} kinds[PURSE_KINDS] = {
	[PURSE_CONNS] = { "conns", counts },
	[PURSE_PACKETS] = { "packets", counts },
	[PURSE_BYTES] = { "bytes", counts },
	[PURSE_TIME] = { "time", times },
};

const char *
purse_kind_name(enum purse_kind kind)
{
	return kinds[kind].name;
}

static bool
amount(const char *s, const struct unit *unit, uint64_t *out)
{
	enum { MOST = 1000000000 };
	uint64_t v = 0;

	for (; *s >= '0' && *s <= '9' && v <= MOST; s++)
		v = v * 10 + (uint64_t)(*s - '0');
	if (v == 0 || v > MOST)
		return false;
	while (unit->name != NULL && strcmp(unit->name, s) != 0)
		unit++;
	*out = v * unit->times;
	return unit->name != NULL;
}

static bool
set(struct cost *limit, const char *name, const char *value)
{
	for (int i = 0; i < PURSE_KINDS; i++)
		if (strcmp(kinds[i].name, name) == 0)
			return amount(value, kinds[i].unit, &limit->n[i]);
	return false;
}

bool
purse_parse(struct cost *limit, const char *text, struct err *err)
{
	char word[64];

	for (const char *s = text;; s++) {
		size_t n = strcspn(s, ",");
		if (n >= sizeof(word))
			return err_set(err, "%.32s... is too long", s);
		memcpy(word, s, n);
		word[n] = '\0';
		char *value = strchr(word, '=');
		if (value != NULL)
			*value++ = '\0';
		if (value == NULL || !set(limit, word, value))
			return err_set(err,
			    "%.*s is not conns, packets, bytes or time with "
			    "an amount (\"conns=500\", \"bytes=1M\", "
			    "\"time=30m\")",
			    (int)n, s);
		s += n;
		if (*s == '\0')
			return true;
	}
}

static bool
end(struct purse *b, enum purse_kind what)
{
	if (!b->over)
		b->what = what;
	b->over = true;
	return false;
}

bool
purse_take(struct purse *b, const struct cost *cost, uint64_t now)
{
	if (!b->begun) {
		b->begun = true;
		b->began_us = now;
	}
	b->spent.n[PURSE_TIME] = now - b->began_us;
	if (b->limit.n[PURSE_TIME] > 0 &&
	    b->spent.n[PURSE_TIME] >= b->limit.n[PURSE_TIME])
		return end(b, PURSE_TIME);
	for (int i = 0; i < PURSE_TIME; i++) {
		uint64_t limit = b->limit.n[i];
		if (limit > 0 && cost->n[i] > 0 &&
		    (b->spent.n[i] >= limit ||
		        cost->n[i] > limit - b->spent.n[i]))
			return end(b, (enum purse_kind)i);
	}
	for (int i = 0; i < PURSE_TIME; i++)
		b->spent.n[i] += cost->n[i];
	return true;
}

void
purse_settle(struct purse *b, enum purse_kind kind, uint64_t was, uint64_t is)
{
	b->spent.n[kind] += is - was;
}
