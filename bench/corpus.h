/*
 * corpus: responses to measure the matching core with.
 *
 * A mix, each kind a part of its own: the open Recog responses when
 * HARK_CORPORA names a folder that has them, banners, HTTP answers with pages
 * of 1 to 31 KiB, random bytes, and bytes made to be hard.  Made from a seed,
 * so that two runs measure the same; no two responses are equal.
 */
#ifndef BENCH_CORPUS_H
#define BENCH_CORPUS_H

#include "match/response.h"

enum kind {
	KIND_RECOG,
	KIND_BANNER,
	KIND_PAGE,
	KIND_RANDOM,
	KIND_HARD, /* repeats on which patterns run long */
	KIND_NEAR, /* banners with a few bytes changed */
	KIND_N,
};

struct item {
	enum kind kind;
	struct response res; /* its bytes last as long as the corpus */
};

struct corpus {
	struct item *v;
	size_t n;
	size_t cap;
	size_t bytes;
	size_t of[KIND_N];
};

struct corpus *corpus_new(const char *recog, uint64_t seed);
void corpus_free(struct corpus *c);

const char *kind_name(enum kind kind);

#endif
