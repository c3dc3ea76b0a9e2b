/*
 * identity: a key and a certificate for a server of ours, made by OpenSSL.
 *
 * The certificate is modelled on one that a server showed: the same subject,
 * names, issuer, serial number, validity and extensions, under a key that is
 * ours.  It can not be told to be forged but by its key and its signature, and
 * nobody who verifies either is deceived.  Both come as DER.
 */
#ifndef BASE_IDENTITY_H
#define BASE_IDENTITY_H

#include "base/buf.h"

/* a new private key; false when the library refuses */
bool identity_key(struct buf *key);

/*
 * A certificate for that key like `model`, which may be empty, or no
 * certificate at all: then one for `name`, valid for a year about `now_s`.
 * False when the library refuses.
 */
bool identity_certificate(struct bytes key, struct bytes model,
    const char *name, int64_t now_s, struct buf *certificate);

#endif
