#include "active/words.h"

#include "active/targets.h"

#include <ctype.h>
#include <string.h>

static bool
octet(const char **t, unsigned absent, unsigned *v)
{
	if (!isdigit((unsigned char)**t)) {
		*v = absent;
		return true;
	}
	for (*v = 0; isdigit((unsigned char)**t) && *v <= 255; ++*t)
		*v = *v * 10 + (unsigned)(**t - '0');
	return *v <= 255;
}

/* one item of an octet's list, at *t */
static bool
item(const char **t, bool set[256])
{
	const char *start = *t;
	unsigned lo, hi;

	if (**t == '*') {
		++*t;
		lo = 0, hi = 255;
	} else {
		if (!octet(t, 0, &lo))
			return false;
		hi = lo;
		if (**t == '-') {
			++*t;
			if (!octet(t, 255, &hi))
				return false;
		}
	}
	if (*t == start || lo > hi)
		return false;
	for (unsigned i = lo; i <= hi; i++)
		set[i] = true;
	return true;
}

static bool
octets(const char *t, bool set[4][256])
{
	for (unsigned k = 0; k < 4; k++) {
		if (k > 0 && *t++ != '.')
			return false;
		if (!item(&t, set[k]))
			return false;
		while (*t == ',') {
			t++;
			if (!item(&t, set[k]))
				return false;
		}
	}
	return *t == '\0';
}

/* the number behind the slash, which is cut off; -1 when there is none */
static bool
take_bits(char *text, unsigned most, int *bits)
{
	char *slash = strchr(text, '/');
	unsigned v = 0;
	size_t n = 0;

	*bits = -1;
	if (slash == NULL)
		return true;
	for (n = 1; isdigit((unsigned char)slash[n]) && n <= 3; n++)
		v = v * 10 + (unsigned)(slash[n] - '0');
	if (n == 1 || slash[n] != '\0' || v > most)
		return false;
	*slash = '\0';
	*bits = (int)v;
	return true;
}

static bool
is_single(const struct word *w)
{
	for (unsigned k = 0; k < 4; k++) {
		unsigned n = 0;
		for (unsigned i = 0; i < 256; i++)
			n += w->octets[k][i];
		if (n != 1)
			return false;
	}
	return true;
}

static void
set_least(struct word *w)
{
	uint8_t b[4];

	for (unsigned k = 0; k < 4; k++)
		for (b[k] = 0; !w->octets[k][b[k]];)
			b[k]++;
	w->addr = addr_of_v4(b);
}

static bool
parse_v4(char *text, struct word *w, struct err *err)
{
	w->kind = WORD_RANGES;
	if (!take_bits(text, 32, &w->bits))
		return err_set(err, "an IPv4 prefix has 0 to 32 bits");
	if (!octets(text, w->octets))
		return err_set(err,
		    "an IPv4 address has four numbers from 0 to 255, or "
		    "lists and ranges of them");
	if (w->bits >= 0 && !is_single(w))
		return err_set(err, "ranges and a prefix do not go together");
	set_least(w);
	return true;
}

static bool
parse_v6(char *text, struct word *w, struct err *err)
{
	w->kind = WORD_RANGES;
	if (strchr(text, '%') != NULL)
		return err_set(err,
		    "addresses with a zone are not asked; use one that is "
		    "good on every link");
	if (!take_bits(text, 128, &w->bits))
		return err_set(err, "an IPv6 prefix has 0 to 128 bits");
	if (!addr_parse(text, &w->addr))
		return err_set(err, "not an IPv6 address");
	if (addr_is_v4(&w->addr))
		return err_set(err, "write it as an IPv4 address");
	return true;
}

static bool
parse_name(char *text, struct word *w, struct err *err)
{
	w->kind = WORD_NAME;
	bool good = take_bits(text, 128, &w->bits) && text[0] != '\0' &&
	            strlen(text) <= WORD_NAME_MAX;

	for (size_t i = 0; good && text[i] != '\0'; i++)
		good = isalnum((unsigned char)text[i]) ||
		       strchr("-._", text[i]) != NULL;
	if (!good)
		return err_set(err, "neither an address nor a name");
	strcpy(w->name, text);
	return true;
}

bool
word_parse(const char *text, struct word *w, struct err *err)
{
	char copy[WORD_NAME_MAX + 8];
	bool ok;

	*w = (struct word){ 0 };
	if (strlen(text) >= sizeof(copy))
		return err_set(err, "%.32s...: a target is shorter", text);
	strcpy(copy, text);
	if (strchr(text, ':') != NULL)
		ok = parse_v6(copy, w, err);
	else if (text[strspn(text, "0123456789.,*-/")] == '\0')
		ok = parse_v4(copy, w, err);
	else
		ok = parse_name(copy, w, err);
	return ok || err_wrap(err, "%s", text);
}

static bool
has_room(const struct addrset *into, size_t n, struct err *err)
{
	if (n <= TARGETS_RANGES_MAX && into->n <= TARGETS_RANGES_MAX - n)
		return true;
	return err_set(err, "these are more than %d ranges of addresses",
	    TARGETS_RANGES_MAX);
}

/* runs of octets that are set, one after the other; *lo is 256 at the end */
static void
next_run(const bool set[256], unsigned *lo, unsigned *hi)
{
	for (*lo = *hi; *lo < 256 && !set[*lo];)
		++*lo;
	for (*hi = *lo; *hi < 256 && set[*hi];)
		++*hi;
}

/* the octet behind which every number is meant: its runs are ranges */
static unsigned
last_octet(const struct word *w)
{
	unsigned k = 3;

	for (; k > 0; k--) {
		unsigned lo, hi = 0;
		next_run(w->octets[k], &lo, &hi);
		if (lo != 0 || hi != 256)
			break;
	}
	return k;
}

static size_t
count_ranges(const struct word *w, unsigned last)
{
	size_t n = 0;
	unsigned lo, hi = 0;

	for (;; n++) {
		next_run(w->octets[last], &lo, &hi);
		if (lo == 256)
			break;
	}
	for (unsigned k = 0; k < last; k++) {
		size_t set = 0;
		for (unsigned i = 0; i < 256; i++)
			set += w->octets[k][i];
		n *= set;
	}
	return n;
}

/* the ranges that begin with the octets in front of k */
static void
add_ranges(const struct word *w, uint8_t b[4], unsigned k, unsigned last,
    struct addrset *into)
{
	unsigned lo, hi = 0;

	for (unsigned i = 0; k < last && i < 256; i++) {
		if (!w->octets[k][i])
			continue;
		b[k] = (uint8_t)i;
		add_ranges(w, b, k + 1, last, into);
	}
	if (k < last)
		return;
	for (next_run(w->octets[k], &lo, &hi); lo < 256;
	     next_run(w->octets[k], &lo, &hi)) {
		uint8_t from[4] = { 0 }, to[4] = { 255, 255, 255, 255 };
		memcpy(from, b, k);
		memcpy(to, b, k);
		from[k] = (uint8_t)lo;
		to[k] = (uint8_t)(hi - 1);
		struct addr a = addr_of_v4(from), z = addr_of_v4(to);
		addrset_add(into, &a, &z);
	}
}

bool
word_add(const struct word *w, struct addrset *into, struct err *err)
{
	uint8_t b[4] = { 0 };

	if (w->bits >= 0 || !addr_is_v4(&w->addr))
		return word_add_around(w, &w->addr, into, err);
	unsigned last = last_octet(w);
	if (!has_room(into, count_ranges(w, last), err))
		return false;
	add_ranges(w, b, 0, last, into);
	return true;
}

bool
word_add_around(const struct word *w, const struct addr *a,
    struct addrset *into, struct err *err)
{
	int most = addr_is_v4(a) ? 32 : 128;
	int bits = w->bits >= 0 ? w->bits : most;

	if (bits > most)
		return err_set(err, "an IPv4 prefix has 0 to 32 bits");
	if (!has_room(into, 2, err))
		return false;
	struct addr_range r = addr_prefix(a, (unsigned)bits);
	addrset_add(into, &r.lo, &r.hi);
	return true;
}
