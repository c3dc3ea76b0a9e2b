#include "cli/vendors.h"

#include "base/os.h"

#include <string.h>

enum { LIST_MAX = 64 << 20 };

/* where Debian's ieee-data puts it, and where it updates it */
static const char *const paths[] = {
	"/var/lib/ieee-data/oui.txt",
	"/usr/share/ieee-data/oui.txt",
};

static bool
has_mac(const struct inventory *inv)
{
	struct inventory_view v = inventory_view_of(inv);
	bool found = false;

	for (size_t i = 0; i < v.n_host && !found; i++)
		for (size_t k = 0; k < v.host[i]->n_fact && !found; k++)
			found = strcmp(v.host[i]->fact[k].what, "mac") == 0;
	inventory_view_release(&v);
	return found;
}

struct oui *
vendors_open(const struct inventory *inv)
{
	struct buf text = { 0 };
	struct err err;

	if (!has_mac(inv))
		return NULL;
	for (size_t i = 0; i < sizeof(paths) / sizeof(paths[0]); i++) {
		FILE *f = fopen(paths[i], "re");
		if (f == NULL)
			continue;
		bool ok = os_read(f, LIST_MAX, &text, &err);
		fclose(f);
		if (ok && text.n > 0)
			return oui_new(&text);
		buf_clear(&text);
	}
	buf_release(&text);
	return NULL;
}
