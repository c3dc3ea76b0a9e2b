#include "capture/dns_name.h"

#include <string.h>
#include <strings.h>

enum { POINTER = 0xc0, LABEL_MAX = 63, JUMPS_MAX = 16 };

static bool
add_label(struct dns_name *name, struct bytes label)
{
	size_t dot = name->n > 0;

	if (name->n + dot + label.n > DNS_NAME_MAX)
		return false;
	if (dot)
		name->b[name->n++] = '.';
	else
		name->first = label.n;
	memcpy(name->b + name->n, label.p, label.n);
	name->n += label.n;
	return true;
}

bool
dns_name_read(struct dns_name *name, struct bytes message, struct rd *r)
{
	struct rd walk = *r;
	size_t limit = message.n; /* pointers lead in front of this */
	int jumps = 0;

	name->n = name->first = 0;
	for (;;) {
		uint8_t length = rd_u8(&walk);
		if (jumps == 0)
			*r = walk;
		if (!rd_ok(&walk))
			return false;
		if (length == 0)
			return true;
		if (length <= LABEL_MAX) {
			struct bytes label = rd_take(&walk, length);
			if (jumps == 0)
				*r = walk;
			if (!rd_ok(&walk) || !add_label(name, label))
				return false;
			continue;
		}
		size_t at = (size_t)(length & ~POINTER) << 8 | rd_u8(&walk);
		if (jumps == 0)
			*r = walk;
		if (length < POINTER || !rd_ok(&walk) || at >= limit ||
		    ++jumps > JUMPS_MAX)
			return false;
		limit = at;
		walk = rd_of(bytes_cut(message, at, message.n));
	}
}

struct bytes
dns_name_bytes(const struct dns_name *name)
{
	return (struct bytes){ name->b, name->n };
}

bool
dns_name_ends(const struct dns_name *name, const char *suffix)
{
	size_t n = strlen(suffix);

	if (name->n < n ||
	    strncasecmp((const char *)name->b + name->n - n, suffix, n) != 0)
		return false;
	return name->n == n || name->b[name->n - n - 1] == '.';
}
