/*
 * pcapng: packets out of the bytes of a pcapng file.
 *
 * As the I-D "PCAP Next Generation (pcapng) Capture File Format" has it:
 * sections in either byte order, one behind the other; interfaces of
 * different link types, snapshot lengths and clocks; enhanced, simple and
 * obsolete packet blocks.  Secrets for decryption go to whoever asks for
 * them.  Name resolution, statistics and unknown blocks are passed over.
 *
 * A block whose two lengths differ, or that is too short for what it says to
 * hold, ends the file: nothing behind it can be trusted.
 */
#ifndef CAPTURE_PCAPNG_H
#define CAPTURE_PCAPNG_H

#include "capture/record.h"

struct pcapng;

/*
 * `secrets` gets each Decryption Secrets Block as it comes, in front of the
 * packets behind it; NULL: nobody wants them.  The types are the registry's:
 * 0x544c534b is a TLS key log (NSS format).
 */
struct pcapng *pcapng_new(secrets_fn *secrets, void *ctx);
void pcapng_free(struct pcapng *ng);

/* whether these are the first four bytes of one */
bool pcapng_is(struct bytes first);

/* `out` gets all but frame and file */
enum record pcapng_next(struct pcapng *ng, struct bytes in, struct packet *out,
    struct record_step *step);

#endif
