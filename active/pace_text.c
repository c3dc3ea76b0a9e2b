/*
 * Paces as users write them.
 */
#include "active/pace.h"

#include <stdlib.h>
#include <string.h>

enum { SECOND_US = 1000000, N_MAX = 1000000, TIMES_MAX = 86400 };

static const struct {
	const char *name;
	enum pace_level level;
} levels[] = {
	{ "run", PACE_RUN },
	{ "network", PACE_NETWORK },
	{ "host", PACE_HOST },
	{ "endpoint", PACE_ENDPOINT },
	{ "port", PACE_PORT },
};

static const struct {
	const char *name;
	uint64_t us;
} units[] = {
	{ "ms", 1000 },
	{ "s", SECOND_US },
	{ "m", 60 * (uint64_t)SECOND_US },
	{ "h", 3600 * (uint64_t)SECOND_US },
};

struct pace_rate
pace_per_second(uint64_t n)
{
	return (
	    struct pace_rate){ SECOND_US / n + (SECOND_US % n != 0), n / 10 };
}

/* the digits at the start, from 1; false without any */
static bool
number(const char **text, uint64_t most, uint64_t *out)
{
	const char *s = *text;
	uint64_t v = 0;

	for (; *s >= '0' && *s <= '9' && v <= most; s++)
		v = v * 10 + (uint64_t)(*s - '0');
	if (v == 0 || v > most)
		return false;
	*text = s;
	*out = v;
	return true;
}

static bool
unit(const char *text, uint64_t *us)
{
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (strcmp(units[i].name, text) == 0) {
			*us = units[i].us;
			return true;
		}
	return false;
}

/* N "/" [TIMES] UNIT, or "any" */
static bool
rate(const char *text, struct pace_rate *out)
{
	uint64_t n, times = 1, us;

	if (strcmp(text, "any") == 0) {
		*out = (struct pace_rate){ 0 };
		return true;
	}
	if (!number(&text, N_MAX, &n) || *text++ != '/')
		return false;
	if (*text >= '0' && *text <= '9' && !number(&text, TIMES_MAX, &times))
		return false;
	if (!unit(text, &us))
		return false;
	us *= times;
	*out = (struct pace_rate){ us / n + (us % n != 0),
		n * (SECOND_US / 10) / us };
	return true;
}

static bool
set(struct pace_options *o, const char *name, const char *value)
{
	uint64_t v;

	for (size_t i = 0; i < sizeof(levels) / sizeof(levels[0]); i++)
		if (strcmp(levels[i].name, name) == 0)
			return rate(value, &o->rate[levels[i].level]);
	if (strcmp(name, "jitter") != 0)
		return false;
	if (strcmp(value, "0") == 0)
		v = 0;
	else if (!number(&value, 1000, &v) || *value != '\0')
		return false;
	o->jitter = (unsigned)v;
	return true;
}

bool
pace_parse(struct pace_options *o, const char *text, struct err *err)
{
	char word[64];

	for (const char *s = text;; s++) {
		size_t n = strcspn(s, ",");
		char *value;
		if (n >= sizeof(word))
			return err_set(err, "%.32s... is too long", s);
		memcpy(word, s, n);
		word[n] = '\0';
		value = strchr(word, '=');
		if (value != NULL)
			*value++ = '\0';
		if (value == NULL || !set(o, word, value))
			return err_set(err,
			    "%.*s is not run, network, host, endpoint or port "
			    "with a rate (\"host=1/2s\", \"run=any\"), nor "
			    "jitter with per cents",
			    (int)n, s);
		s += n;
		if (*s == '\0')
			return true;
	}
}
