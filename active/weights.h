/*
 * weights: the numbers by which it is decided what to ask (hark follow).
 *
 * Read from signatures/weights.tsv, where each is explained, or from a file in
 * that form.  All of them in thousandths.
 */
#ifndef ACTIVE_WEIGHTS_H
#define ACTIVE_WEIGHTS_H

#include "base/bytes.h"
#include "base/err.h"

enum {
	WEIGHT_ONE = 1000,
	WEIGHT_RARITIES = 10,
	WEIGHT_EPHEMERAL = 10000, /* ports from here on */
};

struct weights {
	uint32_t connection, packet, kibibyte, log_line, error;
	uint32_t threshold, questions;
	/* on assigned ports, on ephemeral ones */
	uint32_t wait[2], tls[2], http[2];
	uint32_t listed[WEIGHT_RARITIES], elsewhere[WEIGHT_RARITIES];
	uint32_t neighbour, heard[2]; /* softly, hard */
	uint32_t packets_open, packets_exchange, packets_tls, packets_close,
	    packets_datagram;
	uint32_t bytes_tls, bytes_agreed, lines_asked, lines_heard;
};

/* every name must be there once; false names the line that is wrong */
bool weights_parse(struct weights *w, struct bytes text, struct err *err);

/* the place of a probe of that rarity among the shares */
unsigned weights_rarity(unsigned rarity);

/* those that are compiled in */
struct weights weights_usual(void);

#endif
