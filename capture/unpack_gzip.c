/*
 * RFC 1952: members, each with a checksum and a length at its end, which
 * zlib checks.  Zeros may follow, as tapes were filled up with.
 */
#include "capture/unpack.h"

#include "base/xalloc.h"

#include <stdlib.h>
#include <zlib.h>

/* zlib's greatest window, and 16: "this is gzip" */
enum { GZIP_WINDOW = 15 + 16 };

enum { PIECE_MAX = 1 << 30 };

struct gzip {
	z_stream z;
	bool between; /* a member has ended, and no other has begun */
};

static bool
gzip_is(struct bytes first)
{
	return bytes_starts(first, BYTES("\x1f\x8b"));
}

static void *
gzip_begin(void)
{
	struct gzip *g = xcalloc(1, sizeof(*g));

	if (inflateInit2(&g->z, GZIP_WINDOW) != Z_OK)
		abort(); /* as xcalloc would: no memory */
	return g;
}

static void
gzip_end(void *state)
{
	struct gzip *g = state;

	inflateEnd(&g->z);
	free(g);
}

/* between members: whether another one begins here */
static bool
begin_member(struct gzip *g, struct bytes *in)
{
	while (in->n > 0 && in->p[0] == 0)
		*in = bytes_cut(*in, 1, in->n);
	if (in->n == 0)
		return false;
	inflateReset(&g->z);
	g->between = false;
	return true;
}

/* as much of this member as there is input and room for */
static int
run_member(z_stream *z, struct bytes *in, struct room *out)
{
	z->next_in = (Bytef *)(uintptr_t)in->p;
	z->avail_in = in->n < PIECE_MAX ? (uInt)in->n : PIECE_MAX;
	z->next_out = out->p;
	z->avail_out = out->n < PIECE_MAX ? (uInt)out->n : PIECE_MAX;
	int got = inflate(z, Z_NO_FLUSH);
	*in = bytes_cut(*in, (size_t)(z->next_in - in->p), in->n);
	out->n -= (size_t)(z->next_out - out->p);
	out->p = z->next_out;
	return got;
}

static enum unpacked
gzip_run(void *state, struct bytes *in, struct room *out, struct err *err)
{
	struct gzip *g = state;
	int got = Z_OK;

	while (out->n > 0 && (!g->between || begin_member(g, in)) &&
	       (got == Z_OK || got == Z_STREAM_END)) {
		got = run_member(&g->z, in, out);
		g->between = got == Z_STREAM_END;
		if (got == Z_OK && in->n == 0)
			break;
	}
	if (got == Z_OK || got == Z_STREAM_END || got == Z_BUF_ERROR)
		return g->between ? UNPACKED_WHOLE : UNPACKED;
	err_set(err, "%s", g->z.msg != NULL ? g->z.msg : "no gzip data");
	return UNPACK_FAILED;
}

const struct unpack_format unpack_gzip = {
	"gzip",
	gzip_is,
	gzip_begin,
	gzip_run,
	gzip_end,
};
