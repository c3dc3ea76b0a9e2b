/*
 * tls_records: what one side of a TLS or DTLS connection said in clear.
 *
 * Takes the bytes of one direction, in order, and puts the handshake messages
 * that its records carry together, over any cut: several messages in a
 * record, a message over several records, and with DTLS fragments in any
 * order.  All messages come out as TLS has them: type, 24 bits of length,
 * body.  What follows a ChangeCipherSpec is encrypted and left alone.
 */
#ifndef CAPTURE_TLS_RECORDS_H
#define CAPTURE_TLS_RECORDS_H

#include "base/buf.h"
#include "base/rd.h"

enum {
	RECORD_CHANGE = 20,
	RECORD_ALERT = 21,
	RECORD_HANDSHAKE = 22,
	RECORD_DATA = 23,
	RECORD_HEARTBEAT = 24,
	RECORDS_CLEAR_MAX = 128 << 10, /* of handshake bytes kept */
	RECORDS_ALERTS_MAX = 4,
};

enum {
	MSG_CLIENT_HELLO = 1,
	MSG_SERVER_HELLO = 2,
	MSG_HELLO_VERIFY = 3,
	MSG_TICKET = 4,
	MSG_ENCRYPTED_EXTENSIONS = 8,
	MSG_CERTIFICATE = 11,
	MSG_KEY_EXCHANGE = 12,
	MSG_CERT_REQUEST = 13,
	MSG_SERVER_DONE = 14,
	MSG_FINISHED = 20,
	MSG_KEY_UPDATE = 24,
};

struct records {
	struct buf messages; /* in clear, one after the other */
	uint16_t version;    /* of the first record's header; 0: none came */
	uint8_t alert[RECORDS_ALERTS_MAX]; /* in clear: their descriptions */
	unsigned n_alert;
	bool changed; /* a ChangeCipherSpec came */
	bool data;    /* application data came */
};

/* whether these bytes begin a TLS record, or a DTLS one */
bool records_begin(struct bytes b);
bool records_begin_dtls(struct bytes b);

/* `records` begins as all zeros and is released at the end */
void records_read(struct records *r, struct bytes stream);
void records_read_dtls(struct records *r, struct bytes datagrams);
void records_release(struct records *r);

/* the next message of a walk over `messages`; its last may be cut short */
bool records_next(
    struct rd *walk, uint8_t *type, struct bytes *body, bool *whole);

#endif
