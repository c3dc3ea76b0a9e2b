#include "cli/match_line.h"

#include "base/base64.h"

#include <string.h>

/* a member that may be missing or null */
static bool
get(const json_t *line, const char *key, json_type type, const json_t **value,
    struct err *err)
{
	*value = json_object_get(line, key);
	if (json_is_null(*value))
		*value = NULL;
	if (*value == NULL || json_typeof(*value) == type)
		return true;
	return err_set(err, "%s must be %s", key,
	    type == JSON_INTEGER ? "an integer" : "a string");
}

static bool
get_base64(const json_t *line, const char *key, struct buf *out, bool *given,
    struct err *err)
{
	const json_t *v;

	buf_clear(out);
	if (!get(line, key, JSON_STRING, &v, err))
		return false;
	*given = v != NULL;
	if (v == NULL ||
	    base64_parse(
	        out, (struct bytes){ (const uint8_t *)json_string_value(v),
	                 json_string_length(v) }))
		return true;
	return err_set(err, "%s is not base64", key);
}

static bool
get_where(const json_t *line, struct response *res, struct err *err)
{
	const json_t *proto, *port;

	if (!get(line, "proto", JSON_STRING, &proto, err) ||
	    !get(line, "port", JSON_INTEGER, &port, err))
		return false;
	if (proto != NULL &&
	    !proto_parse(json_string_value(proto), &res->proto))
		return err_set(err, "proto is tcp or udp");
	if (port == NULL)
		return true;
	json_int_t n = json_integer_value(port);
	if (n < 0 || n > 65535)
		return err_set(err, "port is from 0 to 65535");
	res->server.port = (uint16_t)n;
	return true;
}

/* what the line says, as a response; its bytes are in the line */
static bool
read_members(struct match_line *l, struct err *err)
{
	struct response *res = &l->res;
	const json_t *probe;
	bool given;

	if (!json_is_object(l->json))
		return err_set(err, "a JSON object is expected");
	if (!get_where(l->json, res, err) ||
	    !get(l->json, "probe", JSON_STRING, &probe, err) ||
	    !get_base64(l->json, "sent_b64", &l->sent, &res->sent_known, err) ||
	    !get_base64(l->json, "response_b64", &l->got, &given, err))
		return false;
	if (!given)
		return err_set(err, "response_b64 is missing");
	if (probe != NULL)
		res->probe = json_string_value(probe);
	res->sent = buf_view(&l->sent);
	res->got = buf_view(&l->got);
	res->whole = res->got.n;
	return true;
}

bool
match_line_parse(struct match_line *l, struct bytes text,
    const struct response *defaults, struct err *err)
{
	json_error_t why;

	json_decref(l->json);
	l->id = NULL;
	l->res = *defaults;
	l->json = json_loadb((const char *)text.p, text.n,
	    JSON_DECODE_ANY | JSON_ALLOW_NUL, &why);
	if (l->json == NULL)
		return err_set(err, "cannot be read as JSON: %s", why.text);
	l->id = json_object_get(l->json, "id");
	return read_members(l, err);
}

void
match_line_release(struct match_line *l)
{
	json_decref(l->json);
	buf_release(&l->sent);
	buf_release(&l->got);
	*l = (struct match_line){ 0 };
}
