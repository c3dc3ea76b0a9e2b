#include "capture/http_text.h"

enum { FIELDS_MAX = 256 /* of all header blocks */ };

/* as most servers of HTTP/1.1 spell it: a capital after each dash */
static void
add_name(struct buf *out, struct bytes name)
{
	bool first = true;

	for (size_t i = 0; i < name.n; i++) {
		uint8_t c = name.p[i];
		if (first && c >= 'a' && c <= 'z')
			c = (uint8_t)(c - 'a' + 'A');
		first = c == '-';
		buf_byte(out, c);
	}
}

static bool
has_room(const struct http_text *w, size_t n)
{
	return w->out->n + w->line.n + w->fields.n + n + 16 <= HTTP_TEXT_MAX;
}

void
http_text_field(struct http_text *w, struct bytes name, struct bytes value)
{
	if (++w->n_field > FIELDS_MAX || !has_room(w, name.n + value.n)) {
		w->failed = true;
		return;
	}
	if (bytes_eq(name, BYTES(":status"))) {
		buf_add(&w->line, value);
	} else if (bytes_eq(name, BYTES(":method"))) {
		buf_add(&w->line, value);
	} else if (bytes_eq(name, BYTES(":path"))) {
		buf_byte(&w->line, ' ');
		buf_add(&w->line, value);
	} else if (bytes_eq(name, BYTES(":authority"))) {
		buf_str(&w->fields, "Host: ");
		buf_add(&w->fields, value);
		buf_str(&w->fields, "\r\n");
	} else if (name.n > 0 && name.p[0] != ':') {
		add_name(&w->fields, name);
		buf_str(&w->fields, ": ");
		buf_add(&w->fields, value);
		buf_str(&w->fields, "\r\n");
	}
}

void
http_text_end(struct http_text *w)
{
	if (w->line.n > 0 && !w->wrote) {
		if (w->client) {
			buf_add(w->out, buf_view(&w->line));
			buf_str(w->out, " HTTP/1.1\r\n");
		} else {
			buf_str(w->out, "HTTP/1.1 ");
			buf_add(w->out, buf_view(&w->line));
			buf_str(w->out, " \r\n");
		}
		buf_add(w->out, buf_view(&w->fields));
		buf_str(w->out, "\r\n");
		w->wrote = true;
	}
	buf_clear(&w->line);
	buf_clear(&w->fields);
}

void
http_text_body(struct http_text *w, struct bytes data)
{
	if (w->wrote && !w->client && w->out->n < HTTP_TEXT_MAX)
		buf_add(w->out, bytes_cut(data, 0, HTTP_TEXT_MAX - w->out->n));
}

void
http_text_release(struct http_text *w)
{
	buf_release(&w->line);
	buf_release(&w->fields);
}
