/*
 * results_objects: JSON objects as records, one function for each writer.
 */
#ifndef INVENTORY_RESULTS_OBJECTS_H
#define INVENTORY_RESULTS_OBJECTS_H

#include "inventory/results_reader.h"

#include <jansson.h>

/* false when the object is not one of that writer's */
typedef bool results_object_fn(
    struct results *r, const json_t *object, uint64_t line);

results_object_fn results_hark_object, results_masscan_object;

/* a member that is a string, as text of the record; NULL: none */
const char *results_member(
    struct results *r, const json_t *object, const char *key);

/* a member that is a port number, as a number */
bool results_member_port(const json_t *object, uint16_t *port);

#endif
