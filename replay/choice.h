/*
 * choice: which recorded answer a request gets.
 *
 * The exchange that is next in the conversation that is being played goes
 * first, then the same place in the others, then any place.  A request is
 * answered as the equal one was; else as one that the same probe or `like`
 * line asks (match/elicit.h); else as the most similar of its kind; else not.
 */
#ifndef REPLAY_CHOICE_H
#define REPLAY_CHOICE_H

#include "replay/conversation.h"

/* a place in a conversation: the turn that is next */
struct place {
	const struct conversation *in; /* NULL: none has been chosen */
	size_t turn;
	bool inside; /* the client speaks TLS: only turns inside of it count */
};

enum choice {
	CHOICE_EQUAL,
	CHOICE_LIKE,    /* the same probe's question */
	CHOICE_SIMILAR, /* of the same kind */
	CHOICE_NONE,
};

struct chooser;

struct chooser *chooser_new(const struct sigdb *db);
void chooser_free(struct chooser *c);

/*
 * Where a client that has said nothing yet is: in front of the words with which
 * the server began when it last spoke first, or of its first conversation.
 */
struct place choice_begin(const struct script *s);

/*
 * Where a client is that has just begun to speak TLS: behind the handshake of
 * its own conversation, else of the first that has one, of those that begin
 * with a server's words if there are any.
 */
struct place choice_inside(const struct script *s, const struct place *now);

/* whether its server says the next words by itself */
bool place_is_greeted(const struct place *now);

/* finds the turn for a request; `found` is set unless there is none */
enum choice choice_of(struct chooser *c, const struct script *s,
    const struct place *now, struct bytes request, struct place *found);

/*
 * How many of these bytes are one request, when others follow it: the one that
 * is next, or else, of lines, any that was recorded; 0: they are one request.
 */
size_t choice_first(
    const struct script *s, const struct place *now, struct bytes bytes);

/* whether a recorded request goes on where these bytes end */
bool choice_may_go_on(
    const struct script *s, const struct place *now, struct bytes bytes);

const char *choice_name(enum choice c);

#endif
