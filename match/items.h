/*
 * items: walking over a pattern without looking inside its small parts.
 *
 * An escape and a class are one item each, every other byte is one of its
 * own.  Quoted parts (\Q...\E) and comments are not known.
 */
#ifndef MATCH_ITEMS_H
#define MATCH_ITEMS_H

#include "base/bytes.h"

/* behind the item that begins at `i`, which is in the pattern */
size_t item_end(struct bytes pattern, size_t i);

#endif
