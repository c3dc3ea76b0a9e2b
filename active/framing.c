#include "active/framing.h"

#include "base/rd.h"

/* where a message has its length, and what that counts */
struct layout {
	enum framing framing;
	unsigned type, width; /* bytes in front of the length, bytes of it */
	bool little;
	bool whole; /* counts the length as well */
};

static const struct layout layouts[] = {
	/* DNS (RFC 7766 section 8) */
	{ FRAMING_SHORT, 0, 2, false, false },
	/* NetBIOS (RFC 1002 section 4.3.1), records of RPC (RFC 5531, 11) */
	{ FRAMING_WIDE, 1, 3, false, false },
	/* PostgreSQL, "StartupMessage"; MongoDB, "MsgHeader" */
	{ FRAMING_WIDE, 0, 4, false, true },
	{ FRAMING_WIDE, 0, 4, true, true },
};

/* whether the bytes are such messages, none of them empty, and no more */
static bool
is_laid_out(struct bytes b, const struct layout *l)
{
	struct rd r = rd_of(b);

	while (rd_ok(&r) && r.n > 0) {
		size_t around = l->type + l->width;
		rd_take(&r, l->type);
		size_t n = l->little ? rd_le32(&r) : rd_big(&r, l->width);
		if (n <= (l->whole ? around : 0))
			return false;
		rd_take(&r, l->whole ? n - around : n);
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
