/*
 * snippet: a line of a file and a caret below the place that is meant.
 */
#ifndef CLI_SNIPPET_H
#define CLI_SNIPPET_H

#include "base/bytes.h"

#include <stdio.h>

enum { SNIPPET_COLUMNS = 100 };

/*
 * Prints the line, made printable (a tab as one blank), and below it a caret
 * under the byte `at`.  Of a long line the part around the caret is shown, so
 * that no more than SNIPPET_COLUMNS are used; both lines begin with `indent`
 * blanks.
 */
void snippet_print(FILE *out, int indent, struct bytes line, size_t at);

#endif
