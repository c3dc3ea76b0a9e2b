/*
 * input: the bytes of a file or of standard input, unpacked.
 *
 * The bytes that are there are a view; who wants more of them at once asks
 * for it.  What is compressed is unpacked on the way (capture/unpack.h), and
 * nobody behind this sees that it was.
 *
 *	while (input_view(in).n < need &&
 *	       (got = input_fill(in, need, &err)) == INPUT_MORE)
 *		;
 *	...
 *	input_skip(in, used);
 */
#ifndef CAPTURE_INPUT_H
#define CAPTURE_INPUT_H

#include "base/bytes.h"
#include "base/err.h"

struct input;

enum input_result {
	INPUT_MORE,    /* there is more than there was */
	INPUT_END,     /* nothing more now; a file may have grown later */
	INPUT_QUIET,   /* a pipe from which nothing came for a while */
	INPUT_DAMAGED, /* err says where and why */
};

/*
 * A path, or "-".  `wait_ms` bounds one wait for a pipe, so that its reader
 * can look up; 0: as long as it takes.  NULL: err says why.
 */
struct input *input_open(const char *path, unsigned wait_ms, struct err *err);
void input_close(struct input *in);

/* good until the next fill */
struct bytes input_view(const struct input *in);

/* passes over n bytes of the view */
void input_skip(struct input *in, size_t n);

/* reads on, with room for a view of `need` bytes */
enum input_result input_fill(struct input *in, size_t need, struct err *err);

/* whether the end is no end: the compressed stream breaks off there */
bool input_is_cut(const struct input *in);

/* "gzip", "zstd", or NULL when it is not compressed */
const char *input_packed(const struct input *in);

/* bytes passed over since the beginning, as unpacked */
uint64_t input_offset(const struct input *in);

/* bytes read of the file itself, packed or not */
uint64_t input_taken(const struct input *in);

#endif
