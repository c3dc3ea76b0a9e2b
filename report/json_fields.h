/*
 * json_fields: the parts that hark's JSON objects have in common.
 *
 * What is not known is absent: an empty or missing value adds no key.  Keys
 * keep the order in which they are put.
 */
#ifndef REPORT_JSON_FIELDS_H
#define REPORT_JSON_FIELDS_H

#include "base/bytes.h"
#include "match/finding.h"

#include <jansson.h>
#include <stdio.h>

/* text already as base/text.h makes it */
void json_put_text(json_t *object, const char *key, const char *text);

/* bytes of anybody, made text */
void json_put_bytes(json_t *object, const char *key, struct bytes b);

void json_put_number(json_t *object, const char *key, uint64_t n);
void json_put_time(json_t *object, const char *key, uint64_t us);

/* takes over `array`; an empty one is left out */
void json_put_array(json_t *object, const char *key, json_t *array);

/* service, product, version, info, hostname, ostype, devicetype, cpe */
void json_put_service(json_t *object, const char *service,
    const char *const field[FIELD_N], const char *const *cpe, size_t n_cpe);

/* tunnel, method, confidence, signature */
void json_put_judgement(json_t *object, enum tunnel tunnel, enum method method,
    unsigned confidence, const char *signature);

/* starttls, and what handshakes told, as objects tls and ssh; NULL: nothing */
struct known_tls;
void json_put_tls(json_t *object, const struct known_tls *t);

/* prints the object on one line, and ends it */
void json_print(FILE *out, json_t *object);

#endif
