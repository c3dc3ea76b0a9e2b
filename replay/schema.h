/*
 * schema: which keys hark's results have, by docs/results.schema.json.
 *
 * The schema is compiled in, so who reads what people wrote in that form can
 * tell a key that does not exist from one that is only absent.
 */
#ifndef REPLAY_SCHEMA_H
#define REPLAY_SCHEMA_H

#include "match/builtin.h"

#include <jansson.h>

/* generated at build time */
extern const struct builtin_file builtin_schema;

/* to be json_decref'd */
json_t *schema_load(void);

/* how objects of a type look; NULL: the schema has none */
json_t *schema_of_type(json_t *schema, const char *type);

/*
 * A key in `object`, also deep inside, that the schema does not have, as
 * "tls.versoin"; NULL: there is none.  To be freed.
 */
char *schema_unknown_key(json_t *schema, json_t *shape, const json_t *object);

#endif
