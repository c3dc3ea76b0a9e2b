#include "cli/vendors.h"

#include <stdio.h>
#include <string.h>

/* where Debian's ieee-data puts it, and where it updates it */
static const char *const paths[] = {
	"/var/lib/ieee-data/oui.txt",
	"/usr/share/ieee-data/oui.txt",
};

/* false: no host has an address */
static bool
want_all(struct oui *o, const struct inventory *inv)
{
	struct inventory_view v = inventory_view_of(inv);
	bool any = false;

	for (size_t i = 0; i < v.n_host; i++)
		for (size_t k = 0; k < v.host[i]->n_fact; k++) {
			if (strcmp(v.host[i]->fact[k].what, "mac") != 0)
				continue;
			oui_want(o, v.host[i]->fact[k].value);
			any = true;
		}
	inventory_view_release(&v);
	return any;
}

struct oui *
vendors_open(const struct inventory *inv)
{
	struct oui *o = oui_new();
	bool read = !want_all(o, inv);

	for (size_t i = 0; i < sizeof(paths) / sizeof(paths[0]) && !read; i++) {
		FILE *f = fopen(paths[i], "re");
		if (f == NULL)
			continue;
		read = oui_read(o, f);
		fclose(f);
	}
	return o;
}
