/*
 * fence: which files this process can still reach.
 *
 *	struct fence *f = fence_new();
 *	if (fence_write(f, "out.json", &err) && fence_close(f, &err))
 *		...
 *
 * Once it is closed, for this thread and those that it starts, and for good:
 *
 * - files are opened for writing, made, renamed and removed in the folders of
 *   those that were named alone;
 * - files are read where the system keeps what a C library, its resolver and
 *   reports look up, and in these folders;
 * - no file can be executed.
 *
 * What is open stays as it was opened.  Linux only (Landlock, since 5.13).
 */
#ifndef CLI_FENCE_H
#define CLI_FENCE_H

#include "base/err.h"

struct fence;

/* whether the kernel knows how */
bool fence_exists(void);

/* never NULL; what the kernel refuses is told by fence_close */
struct fence *fence_new(void);

/* a file that will be written; one that stands for nothing of the kind ("-")
 * may be named */
bool fence_write(struct fence *f, const char *path, struct err *err);

/* frees it; false, with err, when it is not in force */
bool fence_close(struct fence *f, struct err *err);

/* frees it, and nothing else */
void fence_drop(struct fence *f);

#endif
