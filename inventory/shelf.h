/*
 * shelf: texts and certificates that many endpoints have in common.
 *
 * Each is kept once, and for as long as somebody holds it: who takes one drops
 * it again, or lets the shelf go with all that is on it.
 */
#ifndef INVENTORY_SHELF_H
#define INVENTORY_SHELF_H

#include "base/tls_facts.h"

struct shelf;

struct shelf *shelf_new(uint64_t seed);
void shelf_free(struct shelf *s);

const char *shelf_text(struct shelf *s, const char *text);
void shelf_drop_text(struct shelf *s, const char *text);

/* two certificates of one SHA-256 are one */
const struct tls_cert *shelf_cert(struct shelf *s, const struct tls_cert *cert);
void shelf_drop_cert(struct shelf *s, const struct tls_cert *cert);

/* how many things are on it */
size_t shelf_count(const struct shelf *s);

#endif
