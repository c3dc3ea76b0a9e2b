/*
 * diff_print: how hark diff shows its differences.
 */
#ifndef CLI_DIFF_PRINT_H
#define CLI_DIFF_PRINT_H

#include "inventory/diff.h"

#include <stdio.h>

/* what is done with each difference, and in the end; `out` is a FILE */
struct diff_printer {
	difference_fn *one;
	void (*end)(FILE *out, const struct diff_counts *counts, int exit);
};

extern const struct diff_printer diff_as_text, diff_as_json;

#endif
