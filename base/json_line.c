#include "base/json_line.h"

#include "base/base64.h"
#include "base/buf.h"

void
json_line_text(json_t *o, const char *key, const char *text)
{
	if (text != NULL)
		json_object_set_new(o, key, json_string(text));
}

void
json_line_bytes(json_t *o, const char *key, struct bytes b)
{
	struct buf text = { 0 };

	if (b.n == 0)
		return;
	base64_add(&text, b);
	json_line_text(o, key, buf_cstr(&text));
	buf_release(&text);
}

void
json_line_endpoint(json_t *o, const struct endpoint *e, enum proto proto)
{
	char text[ADDR_TEXT_MAX];

	json_line_text(o, "addr", addr_format(&e->addr, text));
	json_object_set_new(o, "port", json_integer(e->port));
	json_line_text(o, "proto", proto_name(proto));
}
