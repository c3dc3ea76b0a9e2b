#include "cli/rpc_list.h"

#include "active/rpc_programs.h"
#include "base/os.h"

#include <stdio.h>

enum { LIST_MAX = 1 << 20 };

struct rpc_programs *
rpc_list_open(void)
{
	struct buf text = { 0 };
	struct err err;
	FILE *f = fopen("/etc/rpc", "re");

	if (f != NULL) {
		if (!os_read(f, LIST_MAX, &text, &err))
			buf_clear(&text);
		fclose(f);
	}
	struct rpc_programs *p = rpc_programs_new(buf_view(&text));
	buf_release(&text);
	return p;
}
