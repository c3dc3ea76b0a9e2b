/*
 * unpack: compressed captures, a piece at a time.
 *
 * A format is known by its first bytes.  Its state is fed with what there is
 * and fills the room it is given, never more, so memory stays bounded
 * whatever the file claims to unpack to.  Several members or frames in a row
 * are one stream, as gzip and zstd have it.
 */
#ifndef CAPTURE_UNPACK_H
#define CAPTURE_UNPACK_H

#include "base/bytes.h"
#include "base/err.h"

/* what is left to be filled */
struct room {
	uint8_t *p;
	size_t n;
};

enum unpacked {
	UNPACKED,       /* all that is possible, and more is to come */
	UNPACKED_WHOLE, /* the same, and what was fed could be the end */
	UNPACK_FAILED,  /* err says why */
};

struct unpack_format {
	const char *name; /* of the program that makes such files */
	bool (*is)(struct bytes first);
	void *(*begin)(void);
	/* `in` and `out` lose from their front what was used */
	enum unpacked (*run)(
	    void *state, struct bytes *in, struct room *out, struct err *err);
	void (*end)(void *state);
};

extern const struct unpack_format unpack_gzip, unpack_zstd;

/* bytes of a file that are enough to know it by */
enum { UNPACK_MAGIC = 4 };

/* the format of a file that begins like this; NULL: it is not compressed */
const struct unpack_format *unpack_find(struct bytes first);

#endif
