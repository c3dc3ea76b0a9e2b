#include "cli/unknown.h"

#include "base/text.h"
#include "base/xalloc.h"
#include "cli/match_line.h"
#include "report/fingerprint.h"

#include <stdlib.h>
#include <string.h>

static struct unknown *
add(struct unknowns *u)
{
	static const struct unknown none;

	u->v = xgrow(u->v, u->n, &u->cap, sizeof(*u->v));
	u->v[u->n] = none;
	return &u->v[u->n++];
}

static const char *
keep(struct unknowns *u, const char *text)
{
	return text != NULL ? text_of(&u->arena, bytes_str(text)) : NULL;
}

void
unknowns_add(struct unknowns *u, enum proto proto, unsigned port,
    const char *probe, struct bytes answer)
{
	struct unknown *one = add(u);
	struct reply reply = { .probe = keep(u, probe),
		.length = answer.n,
		.got = bytes_cut(answer, 0, REPLY_BYTES_MAX) };

	one->proto = proto;
	one->port = port;
	replies_add(&one->replies, &reply);
}

void
unknowns_release(struct unknowns *u)
{
	for (size_t i = 0; i < u->n; i++)
		replies_release(&u->v[i].replies);
	free(u->v);
	arena_release(&u->arena);
	*u = (struct unknowns){ 0 };
}

/* --- fingerprints --- */

static bool
read_fingerprints(struct unknowns *u, struct bytes text, struct err *err)
{
	static const char begins[] = "SF-Port";
	const uint8_t *p;

	while (text.n > 0 &&
	       (p = memmem(text.p, text.n, begins, strlen(begins))) != NULL) {
		struct fingerprint f;
		size_t used;

		text = bytes_cut(text, (size_t)(p - text.p), text.n);
		if (!fingerprint_parse(&f, text, &used, &u->arena, err))
			return false;
		*add(u) = (struct unknown){
			.proto = f.proto, .port = f.port, .replies = f.replies
		};
		text = bytes_cut(text, used, text.n);
	}
	return true;
}

/* --- JSON --- */

/* an object with response_b64, as `hark match` reads it */
static bool
read_reply(struct unknowns *u, struct unknown *one, const json_t *object,
    uint64_t number, struct err *err)
{
	struct response defaults = { .probe = "NULL", .proto = one->proto };
	const char *tunnel =
	    json_string_value(json_object_get(object, "tunnel"));
	struct match_line line = { 0 };
	char *text = json_dumps(object, JSON_COMPACT);

	bool ok = match_line_parse(&line, bytes_str(text), &defaults, err);
	if (ok) {
		struct reply reply = reply_of(&line.res);
		/* their order is that of the times, which it does not tell */
		reply.first_us = number;
		reply.probe = keep(u, line.res.probe);
		if (tunnel != NULL)
			reply.tunnel = TUNNEL_TLS;
		one->proto = line.res.proto;
		if (line.res.server.port != 0)
			one->port = line.res.server.port;
		replies_add(&one->replies, &reply);
	}
	match_line_release(&line);
	free(text);
	return ok;
}

/* a "service" object of a report */
static bool
read_service(struct unknowns *u, const json_t *object, const json_t *replies,
    struct err *err)
{
	const char *proto = json_string_value(json_object_get(object, "proto"));
	json_int_t port = json_integer_value(json_object_get(object, "port"));
	struct unknown *one = add(u);
	const json_t *reply;
	size_t i;

	if (proto == NULL || !proto_parse(proto, &one->proto))
		return err_set(err, "proto is tcp or udp");
	if (port < 0 || port > 65535)
		return err_set(err, "port is from 0 to 65535");
	one->port = (unsigned)port;
	one->addr = keep(u, json_string_value(json_object_get(object, "addr")));
	/* the port's name alone says nothing */
	if (json_integer_value(json_object_get(object, "confidence")) >
	    CONFIDENCE_TLS)
		one->service = keep(
		    u, json_string_value(json_object_get(object, "service")));
	json_array_foreach(replies, i, reply)
	{
		if (!read_reply(u, one, reply, i + 1, err))
			return err_wrap(err, "reply %zu", i + 1);
	}
	return true;
}

static bool
read_line(struct unknowns *u, struct bytes line, struct err *err)
{
	json_error_t why;
	json_t *object =
	    json_loadb((const char *)line.p, line.n, JSON_ALLOW_NUL, &why);
	const json_t *replies = json_object_get(object, "replies");
	bool ok = true;

	if (object == NULL)
		ok = err_set(err, "cannot be read as JSON: %s", why.text);
	else if (json_is_array(replies))
		ok = read_service(u, object, replies, err);
	else if (json_object_get(object, "response_b64") != NULL)
		ok = read_reply(u, add(u), object, 1, err);
	json_decref(object);
	return ok;
}

static bool
read_lines(struct unknowns *u, struct bytes text, struct err *err)
{
	for (size_t n = 1; text.n > 0; n++) {
		const uint8_t *p = memchr(text.p, '\n', text.n);
		struct bytes line = bytes_cut(
		    text, 0, p != NULL ? (size_t)(p - text.p) : text.n);
		text = bytes_cut(text, line.n + 1, text.n);
		if (line.n > 0 && !read_line(u, line, err))
			return err_wrap(err, "line %zu", n);
	}
	return true;
}

bool
unknowns_read(struct unknowns *u, struct bytes text, struct err *err)
{
	bool ok = text.n > 0 && text.p[0] == '{'
	              ? read_lines(u, text, err)
	              : read_fingerprints(u, text, err);

	for (size_t i = 0; ok && i < u->n; i++)
		if (u->v[i].replies.n > 0)
			return true;
	return ok ? err_set(err, "neither a fingerprint nor replies in JSON")
	          : false;
}
