/*
 * heard: captures read by a process that can not send, for one that may.
 *
 * The reader is forked off, gives up all but reading (cli/sandbox.h), and
 * writes what it found as JSON lines into a pipe: hark's own results, and how
 * clients ask each server (match/shape.h).  Nothing else of the captures
 * reaches the process that has sockets.
 */
#ifndef CLI_HEARD_H
#define CLI_HEARD_H

#include "active/evidence.h"
#include "cli/identify.h"

/*
 * Reads the operands into `e`.  EXIT_DAMAGED when some of it could not be
 * read; other codes mean that it is not to be gone on, and it was said why.
 */
enum exit_code heard_read(struct identify *id, struct evidence *e);

#endif
