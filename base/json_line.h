/*
 * json_line: what the lines of logs that are read again have in common.
 *
 * A journal and an audit log are lines of JSON that must give back just what
 * was written: text as it is, bytes as base64.  Reports have fields of their
 * own (report/json_fields.h).
 */
#ifndef BASE_JSON_LINE_H
#define BASE_JSON_LINE_H

#include "base/addr.h"
#include "base/bytes.h"

#include <jansson.h>

/* absent when it is NULL; text of others was made UTF-8 before */
void json_line_text(json_t *o, const char *key, const char *text);

/* absent when there are none */
void json_line_bytes(json_t *o, const char *key, struct bytes b);

/* as "addr", "port" and "proto" */
void json_line_endpoint(json_t *o, const struct endpoint *e, enum proto proto);

#endif
