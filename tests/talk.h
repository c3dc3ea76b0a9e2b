/*
 * talk: recorded conversations written as lines.
 *
 * A line begins with "c:" or "s:" and is a piece that the client or the
 * server said, 1 ms after the one before.
 */
#ifndef TESTS_TALK_H
#define TESTS_TALK_H

#include "replay/conversation.h"

enum { TALK_MAX = 32, TALK_PAUSE_US = 1000 };

static inline void
talk_stream(struct scripts *s, struct stream *stream, const char *const *lines)
{
	struct stream_piece piece[TALK_MAX];

	stream->piece = piece;
	stream->n_piece = 0;
	addr_parse("192.0.2.1", &stream->end[STREAM_CLIENT].addr);
	addr_parse("192.0.2.2", &stream->end[STREAM_SERVER].addr);
	stream->end[STREAM_CLIENT].port = 40000;
	stream->end[STREAM_SERVER].port = 7;
	for (; *lines != NULL; lines++) {
		size_t i = stream->n_piece++;
		piece[i] = (struct stream_piece){
			.side =
			    (*lines)[0] == 's' ? STREAM_SERVER : STREAM_CLIENT,
			.when_us = (i + 1) * TALK_PAUSE_US,
			.data = bytes_str(*lines + 2),
		};
	}
	scripts_add(s, stream);
	stream->piece = NULL;
}

#define TALK(scripts, stream, ...)                                             \
	talk_stream(scripts, stream, (const char *const[]){ __VA_ARGS__, NULL })

/* the script of the one server there is */
static inline const struct script *
talk_script(const struct scripts *s, enum proto proto)
{
	struct endpoint at = { .port = 7 };

	addr_parse("192.0.2.2", &at.addr);
	return scripts_find(s, &at, proto);
}

#endif
