#include "base/portset.h"

bool
portset_has(const struct portset *s, enum proto proto, uint16_t port)
{
	return s->bits[proto][port / 8] >> port % 8 & 1;
}

void
portset_add(struct portset *s, enum proto proto, unsigned lo, unsigned hi)
{
	for (unsigned p = lo; p <= hi && p <= 65535; p++)
		s->bits[proto][p / 8] |= (uint8_t)(1 << p % 8);
}

void
portset_add_set(struct portset *s, const struct portset *more)
{
	for (size_t p = PROTO_TCP; p <= PROTO_UDP; p++)
		for (size_t i = 0; i < sizeof(s->bits[p]); i++)
			s->bits[p][i] |= more->bits[p][i];
}

static bool
at_digit(struct bytes t, size_t i)
{
	return i < t.n && t.p[i] >= '0' && t.p[i] <= '9';
}

/* a port number at *i, or `absent` when no digit stands there */
static bool
port_number(
    struct bytes t, size_t *i, unsigned absent, unsigned *port, struct err *err)
{
	unsigned v = 0;

	*port = absent;
	if (!at_digit(t, *i))
		return true;
	for (; at_digit(t, *i); ++*i) {
		v = v * 10 + (unsigned)(t.p[*i] - '0');
		if (v > 65535)
			return err_set(err, "a port is at most 65535");
	}
	*port = v;
	return true;
}

static void
skip_blanks(struct bytes t, size_t *i)
{
	while (*i < t.n && (t.p[*i] == ' ' || t.p[*i] == '\t'))
		++*i;
}

/* the protocols an item is for, as a mask by enum proto */
static unsigned
prefix(struct bytes t, size_t *i, unsigned before)
{
	static const struct {
		char letter;
		unsigned mask;
	} letters[] = {
		{ 'T', 1 << PROTO_TCP },
		{ 'U', 1 << PROTO_UDP },
		{ 'S', 0 },
	};

	if (*i + 1 >= t.n || t.p[*i + 1] != ':')
		return before;
	for (size_t k = 0; k < sizeof(letters) / sizeof(letters[0]); k++) {
		if (t.p[*i] == letters[k].letter) {
			*i += 2;
			return letters[k].mask;
		}
	}
	return before;
}

bool
portset_parse(struct portset *s, struct bytes text, size_t *at, struct err *err)
{
	size_t unused, *i = at != NULL ? at : &unused;
	unsigned protos = 1 << PROTO_TCP | 1 << PROTO_UDP;

	for (*i = 0;; ++*i) {
		unsigned lo, hi;

		skip_blanks(text, i);
		protos = prefix(text, i, protos);
		size_t start = *i;
		if (!port_number(text, i, 0, &lo, err))
			return false;
		hi = lo;
		if (*i < text.n && text.p[*i] == '-') {
			++*i;
			if (!port_number(text, i, 65535, &hi, err))
				return false;
		}
		if (*i == start)
			return err_set(err, "a port or a range is expected");
		if (hi < lo)
			return err_set(err, "a range goes upwards");
		for (unsigned p = PROTO_TCP; p <= PROTO_UDP; p++)
			if (protos >> p & 1)
				portset_add(s, (enum proto)p, lo, hi);
		skip_blanks(text, i);
		if (*i >= text.n)
			return true;
		if (text.p[*i] != ',')
			return err_set(err, "a comma is expected");
	}
}
