#include "cli/findings.h"

#include "base/xalloc.h"
#include "report/report.h"

#include <stdlib.h>
#include <string.h>

json_t *
findings_of(const struct pipeline *p, const struct port_names *names)
{
	const struct report_options options = { .names = names, .begun = true };
	json_t *all = json_array();
	char *text = NULL, *line, *rest;
	size_t n = 0;
	struct err err;
	FILE *out = open_memstream(&text, &n);

	if (out == NULL || !report_json(out, p->inventory, &options, &err) ||
	    fclose(out) != 0)
		out_of_memory();
	for (rest = text; (line = strsep(&rest, "\n")) != NULL;)
		if (*line != '\0')
			json_array_append_new(all, json_loads(line, 0, NULL));
	free(text);
	return all;
}
