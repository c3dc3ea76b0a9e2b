#include "match/port_names.h"

#include "base/arena.h"
#include "base/xalloc.h"
#include "match/builtin.h"

#include <stdlib.h>
#include <string.h>

struct port_names {
	struct arena arena;
	const char **name; /* the first is NULL, for ports without one */
	size_t n, cap;
	uint16_t at[2][65536]; /* where in `name`, by enum proto */
};

static uint16_t
name_add(struct port_names *n, const char *name)
{
	n->name = xgrow(n->name, n->n, &n->cap, sizeof(*n->name));
	n->name[n->n] = name;
	return (uint16_t)n->n++;
}

/* PORT "/" PROTO TAB NAME */
static void
add_line(struct port_names *n, struct bytes line)
{
	size_t i = 0;
	unsigned port = 0;

	while (i < line.n && line.p[i] >= '0' && line.p[i] <= '9')
		port = port * 10 + (unsigned)(line.p[i++] - '0');
	struct bytes rest = bytes_cut(line, i, line.n);
	for (unsigned p = PROTO_TCP; p <= PROTO_UDP; p++) {
		const char *proto = p == PROTO_TCP ? "/tcp\t" : "/udp\t";
		if (port < 65536 && n->n <= UINT16_MAX &&
		    bytes_starts(rest, bytes_str(proto)))
			n->at[p][port] = name_add(
			    n, arena_str(&n->arena,
			           bytes_cut(rest, strlen(proto), rest.n)));
	}
}

struct port_names *
port_names_new(void)
{
	struct port_names *n = xcalloc(1, sizeof(*n));
	struct bytes text = builtin_ports.text;

	name_add(n, NULL);
	while (text.n > 0) {
		const uint8_t *end = memchr(text.p, '\n', text.n);
		size_t len = end != NULL ? (size_t)(end - text.p) : text.n;
		if (len > 0 && text.p[0] != '#')
			add_line(n, bytes_cut(text, 0, len));
		text = bytes_cut(text, len + 1, text.n);
	}
	return n;
}

void
port_names_free(struct port_names *n)
{
	if (n == NULL)
		return;
	arena_release(&n->arena);
	free(n->name);
	free(n);
}

const char *
port_names_find(const struct port_names *n, enum proto proto, uint16_t port)
{
	return n->name[n->at[proto][port]];
}
