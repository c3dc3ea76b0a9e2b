#include "active/framing.h"

#include "base/rd.h"

/* the length that a message begins with */
struct layout {
	enum framing framing;
	unsigned width; /* in bytes */
	bool little;
	bool whole; /* counts itself as well */
};

/*
 * Not those of RPC (RFC 5531 section 11): what its lengths are of is read piece
 * by piece, and some wait for a gigabyte of it.
 */
static const struct layout layouts[] = {
	/* DNS (RFC 7766 section 8) */
	{ FRAMING_SHORT, 2, false, false },
	/* NetBIOS (RFC 1002 section 4.3.1), Kafka */
	{ FRAMING_WIDE, 4, false, false },
	/* PostgreSQL, "StartupMessage"; MongoDB, "MsgHeader" */
	{ FRAMING_WIDE, 4, false, true },
	{ FRAMING_WIDE, 4, true, true },
};

/* whether the bytes are such messages, none of them empty, and no more */
static bool
is_laid_out(struct bytes b, const struct layout *l)
{
	struct rd r = rd_of(b);

	while (rd_ok(&r) && r.n > 0) {
		size_t n = l->little ? rd_le32(&r) : rd_big(&r, l->width);
		size_t counted = l->whole ? l->width : 0;
		if (n <= counted)
			return false;
		rd_take(&r, n - counted);
	}
	return b.n > 0 && rd_ok(&r);
}

enum framing
framing_of(struct bytes words)
{
	for (size_t i = 0; i < sizeof(layouts) / sizeof(layouts[0]); i++)
		if (is_laid_out(words, &layouts[i]))
			return layouts[i].framing;
	return FRAMING_OTHER;
}
