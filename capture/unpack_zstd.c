/*
 * RFC 8878: frames, each checked by zstd where it has a checksum; skippable
 * frames are passed over.
 */
#include "capture/unpack.h"

#include "base/xalloc.h"

#include <stdlib.h>
#include <zstd.h>

/* 128 MiB, what zstd itself unpacks without being told to take more */
enum { WINDOW_LOG_MAX = 27 };

/* what a frame begins with, at least */
enum { HEADER_MIN = 5 };

struct zstd {
	ZSTD_DStream *z;
	/*
	 * What zstd asks for next; 0: no frame is open.  Shown more, it would
	 * keep to itself what it had unpacked when it met an error behind it.
	 */
	size_t hint;
};

static bool
zstd_is(struct bytes first)
{
	/* 0x184d2a50 to 0x184d2a5f begin a skippable frame */
	return bytes_starts(first, BYTES("\x28\xb5\x2f\xfd")) ||
	       (first.n >= 4 && first.p[0] >> 4 == 5 &&
	           bytes_eq(bytes_cut(first, 1, 3), BYTES("\x2a\x4d\x18")));
}

static void *
zstd_begin(void)
{
	struct zstd *s = xcalloc(1, sizeof(*s));

	s->z = ZSTD_createDStream();
	if (s->z == NULL)
		abort(); /* as xcalloc would: no memory */
	ZSTD_DCtx_setParameter(s->z, ZSTD_d_windowLogMax, WINDOW_LOG_MAX);
	return s;
}

static void
zstd_end(void *state)
{
	struct zstd *s = state;

	ZSTD_freeDStream(s->z);
	free(s);
}

static enum unpacked
zstd_run(void *state, struct bytes *in, struct room *out, struct err *err)
{
	struct zstd *s = state;
	ZSTD_inBuffer from = { in->p, 0, 0 };
	ZSTD_outBuffer to = { out->p, out->n, 0 };
	size_t got = s->hint, before;

	/* what is in its buffers comes out without new input */
	while (to.pos < to.size && (from.pos < in->n || s->hint > 0)) {
		size_t left = in->n - from.pos;
		size_t next = s->hint > 0 ? s->hint : HEADER_MIN;
		from.size = from.pos + (next < left ? next : left);
		before = from.pos + to.pos;
		got = ZSTD_decompressStream(s->z, &to, &from);
		if (ZSTD_isError(got) || from.pos + to.pos == before)
			break;
		s->hint = got;
	}
	*in = bytes_cut(*in, from.pos, in->n);
	out->p += to.pos;
	out->n -= to.pos;
	if (!ZSTD_isError(got))
		return s->hint > 0 ? UNPACKED : UNPACKED_WHOLE;
	err_set(err, "%s", ZSTD_getErrorName(got));
	return UNPACK_FAILED;
}

const struct unpack_format unpack_zstd = {
	"zstd",
	zstd_is,
	zstd_begin,
	zstd_run,
	zstd_end,
};
