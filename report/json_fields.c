#include "report/json_fields.h"

#include "base/buf.h"
#include "base/text.h"
#include "base/xalloc.h"
#include "report/report.h"

#include <stdlib.h>

void
json_put_text(json_t *object, const char *key, const char *text)
{
	if (text != NULL && text[0] != '\0')
		json_object_set_new(object, key, json_string(text));
}

void
json_put_bytes(json_t *object, const char *key, struct bytes b)
{
	struct buf text = { 0 };

	text_add(&text, b);
	json_put_text(object, key, buf_cstr(&text));
	buf_release(&text);
}

void
json_put_number(json_t *object, const char *key, uint64_t n)
{
	json_object_set_new(object, key, json_integer((json_int_t)n));
}

void
json_put_time(json_t *object, const char *key, uint64_t us)
{
	char text[TIME_TEXT_MAX];

	json_put_text(object, key, time_format(us, text));
}

void
json_put_array(json_t *object, const char *key, json_t *array)
{
	if (json_array_size(array) > 0)
		json_object_set_new(object, key, array);
	else
		json_decref(array);
}

void
json_put_service(json_t *object, const char *service,
    const char *const field[FIELD_N], const char *const *cpe, size_t n_cpe)
{
	json_t *cpes = json_array();

	json_put_text(object, "service", service);
	for (int i = 0; i < FIELD_N; i++)
		json_put_text(object, field_name((enum field)i), field[i]);
	for (size_t i = 0; i < n_cpe; i++)
		json_array_append_new(cpes, json_string(cpe[i]));
	json_put_array(object, "cpe", cpes);
}

void
json_put_judgement(json_t *object, enum tunnel tunnel, enum method method,
    unsigned confidence, const char *signature)
{
	if (tunnel != TUNNEL_NONE)
		json_put_text(object, "tunnel", tunnel_name(tunnel));
	json_put_text(object, "method", method_name(method));
	json_put_number(object, "confidence", confidence);
	json_put_text(object, "signature", signature);
}

void
json_print(FILE *out, json_t *object)
{
	char room[4096], *line = room;
	size_t n = json_dumpb(object, room, sizeof(room), JSON_COMPACT);

	if (n > sizeof(room)) {
		line = xrealloc(NULL, n, 1);
		n = json_dumpb(object, line, n, JSON_COMPACT);
	}
	fwrite(line, 1, n, out);
	fputc('\n', out);
	if (line != room)
		free(line);
	json_decref(object);
}
