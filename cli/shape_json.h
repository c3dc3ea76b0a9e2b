/*
 * shape_json: how clients ask (match/shape.h) as members of a JSON object,
 * where a plan is written down and where one process tells another.
 */
#ifndef CLI_SHAPE_JSON_H
#define CLI_SHAPE_JSON_H

#include "base/err.h"
#include "match/shape.h"

#include <jansson.h>

/* what is not known is left out */
void shape_json_put(json_t *o, const struct shape *s);

/* false with the member that can not be; what is not there stays unknown */
bool shape_json_read(struct shape *s, const json_t *o, struct err *err);

#endif
