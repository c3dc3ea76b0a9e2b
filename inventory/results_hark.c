/*
 * hark's own JSON lines (docs/results.schema.json).  Objects of type service
 * are results; run, host and end objects tell nothing of an endpoint.
 */
#include "inventory/results_objects.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

/* RFC 3339 in UTC with microseconds, as hark writes it; 0 for anything else */
static uint64_t
time_parse(const char *text)
{
	struct tm tm = { 0 };
	unsigned us;
	int n = 0;

	if (text == NULL ||
	    sscanf(text, "%4d-%2d-%2dT%2d:%2d:%2d.%6uZ%n", &tm.tm_year,
	        &tm.tm_mon, &tm.tm_mday, &tm.tm_hour, &tm.tm_min, &tm.tm_sec,
	        &us, &n) != 7 ||
	    n != 27 || text[n] != '\0')
		return 0;
	tm.tm_year -= 1900;
	tm.tm_mon -= 1;
	time_t s = timegm(&tm);
	return s > 0 ? (uint64_t)s * 1000000 + us : 0;
}

static enum tunnel
tunnel_of(const char *text)
{
	for (unsigned t = TUNNEL_TLS; text != NULL && t < TUNNELS; t++)
		if (strcmp(text, tunnel_name((enum tunnel)t)) == 0)
			return (enum tunnel)t;
	return TUNNEL_NONE;
}

static enum method
method_of(const char *text)
{
	for (unsigned m = METHOD_TABLE; text != NULL && m <= METHOD_ACTIVE; m++)
		if (strcmp(text, method_name((enum method)m)) == 0)
			return (enum method)m;
	return METHOD_TABLE;
}

static void
take_service(struct results *r, const json_t *object, struct result *out)
{
	const json_t *cpe = json_object_get(object, "cpe");
	json_int_t confidence =
	    json_integer_value(json_object_get(object, "confidence"));

	out->service = results_member(r, object, "service");
	for (unsigned f = 0; f < FIELD_N; f++)
		out->field[f] =
		    results_member(r, object, field_name((enum field)f));
	for (size_t i = 0;
	     i < json_array_size(cpe) && out->n_cpe < RESULT_CPE_MAX; i++) {
		const char *text =
		    results_text(r, json_string_value(json_array_get(cpe, i)));
		if (text != NULL)
			out->cpe[out->n_cpe++] = text;
	}
	out->tunnel = tunnel_of(results_member(r, object, "tunnel"));
	out->method = method_of(results_member(r, object, "method"));
	if (confidence > 0 && confidence <= CONFIDENCE_VERSION)
		out->confidence = (unsigned)confidence;
}

bool
results_hark_object(struct results *r, const json_t *object, uint64_t line)
{
	const char *type = json_string_value(json_object_get(object, "type"));
	struct result out = { .line = line };

	if (type == NULL)
		return false;
	if (strcmp(type, "service") != 0)
		return true;
	if (!results_addr(results_member(r, object, "addr"), &out.at.addr) ||
	    !results_member_port(object, &out.at.port) ||
	    !results_proto(results_member(r, object, "proto"), &out.proto)) {
		results_bad(r, line, "a service without its endpoint");
		return true;
	}
	results_state(results_member(r, object, "state"), &out);
	out.reason = results_member(r, object, "reason");
	take_service(r, object, &out);
	out.first_us = time_parse(results_member(r, object, "first_seen"));
	out.last_us = time_parse(results_member(r, object, "last_seen"));
	results_emit(r, &out);
	return true;
}
