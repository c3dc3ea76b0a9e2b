#include "capture/roles.h"

enum { PORT_DYNAMIC_FROM = 32768 /* where Linux takes client ports from */ };

static bool
is_named(
    const struct port_names *names, enum proto proto, const struct endpoint *e)
{
	return names != NULL && port_names_find(names, proto, e->port) != NULL;
}

/* 0: no difference; else which one has it */
static int
only_one(bool first, bool second)
{
	return first == second ? -1 : first ? 0 : 1;
}

int
roles_by_port(const struct port_names *names, enum proto proto,
    const struct endpoint end[2])
{
	uint16_t a = end[0].port, b = end[1].port;
	bool named_a = is_named(names, proto, &end[0]);
	bool named_b = is_named(names, proto, &end[1]);
	int which = only_one(
	    named_a && a < PORT_DYNAMIC_FROM, named_b && b < PORT_DYNAMIC_FROM);

	if (which < 0)
		which = only_one(a < PORT_SYSTEM_END, b < PORT_SYSTEM_END);
	if (which < 0)
		which = only_one(named_a, named_b);
	if (which < 0)
		which = only_one(a < PORT_DYNAMIC_FROM, b < PORT_DYNAMIC_FROM);
	return which;
}
