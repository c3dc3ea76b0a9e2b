/*
 * scan_inside: what the parts of a scan share.  Private to active/scan*.
 *
 * A scan is in one phase, which says what is to be done next or what is waited
 * for.  An exchange is a wait with what is heard in it; it is concluded once,
 * which leads to the next phase.
 */
#ifndef ACTIVE_SCAN_INSIDE_H
#define ACTIVE_SCAN_INSIDE_H

#include "active/scan.h"
#include "active/starttls.h"
#include "base/buf.h"

struct rpc_grind;

enum phase {
	PHASE_CONNECT, /* to be done next, as are SECURE, SEND and CLOSE */
	PHASE_CONNECTING,
	PHASE_LISTEN, /* nothing was said yet on this connection */
	PHASE_SECURE,
	PHASE_SECURING,
	PHASE_SEND,
	PHASE_ANSWER,
	PHASE_TALK, /* the dialogue in front of STARTTLS goes on */
	PHASE_TALKING,
	PHASE_INSIDE, /* what is heard behind it */
	PHASE_REFUSE, /* what telnet would like to agree on */
	PHASE_REFUSED,
	PHASE_CALL, /* the programs of RPC are asked for */
	PHASE_CALLING,
	PHASE_CLOSE,
	PHASE_PAUSE, /* before another connection is tried */
	PHASE_DONE,
};

/* waits, in microseconds, before round trips are added (scan_wait_of) */
enum {
	GREETING_US = 400000,           /* nobody expects it to speak first */
	GREETING_EXPECTED_US = 3000000, /* it may look names up before */
	ANSWER_US = 800000,
	ANSWER_LISTED_US = 2000000, /* the question is likely the right one */
	ANSWER_THEN_US = 5000000,   /* it is at work for us already */
	SECURE_US = 1500000,
	DATAGRAM_US = 250000, /* until it is sent again */
};

/* a question that was left without an answer, which may still come */
struct left {
	const struct sig_probe *q; /* NULL: there is none */
	uint64_t conn, sent_us;
	uint64_t until_us; /* it is waited for */
	unsigned turn;
};

struct scan {
	const struct scan_options *o;
	const struct scan_sinks *sinks;
	struct plan plan;
	struct endpoint at;
	enum proto proto;

	enum phase phase;
	enum phase after;  /* PHASE_CLOSE */
	enum phase resume; /* PHASE_PAUSE */
	uint64_t until_us; /* the end of this wait */
	uint64_t limit_us; /* of this exchange */
	uint64_t ends_us;  /* of all of it */

	/* the connection */
	enum tunnel tunnel;
	bool held;             /* there is one */
	bool was_open;         /* one stood once */
	bool checked;          /* it was half open, before any stood */
	bool retried;          /* for this question */
	uint64_t conn, n_conn; /* that is spoken on; of all */
	uint64_t first_us;     /* the first one stood */
	uint64_t rtt_us;       /* 0: not known */
	struct bytes bye;      /* at the end */

	/* what was asked, and came of it */
	const struct sig_probe *q; /* NULL: listening */
	unsigned turn, n_silent, n_mute;
	unsigned n_crumb;            /* answers that are hardly one */
	bool listened;               /* to the end, once */
	bool spoke;                  /* it ever said a word */
	bool waited;                 /* in vain, once */
	bool lost_patience;          /* closed, as we only listened */
	bool resent;                 /* this question */
	struct buf got, banner;      /* of this exchange, this connection */
	struct verdict verdict;      /* about got */
	uint64_t began_us, heard_us; /* the exchange; its first bytes */
	uint64_t last_us;
	struct buf then;      /* said to an answer; empty: the question */
	unsigned n_then;      /* of them, for this question */
	struct verdict told;  /* by the answers before */
	bool asks_more;       /* for a name, though the service is known */
	struct verdict known; /* before that */
	struct doubt doubt;
	struct delivery delivery; /* when this wait was over */

	/* scan_lines */
	unsigned line; /* that is spoken on */
	struct left left[SCAN_LINES];
	bool expects_silence;

	/* scan_tls */
	bool tls_hint;      /* TLS was expected, and never stood yet */
	bool alpn_refused;  /* nothing is offered any more */
	bool wants_name;    /* in its handshakes, as it seems */
	bool offered_http2; /* on this connection */
	bool wants_cert;    /* of ours, and we have none */
	bool terms_refused; /* what was agreed on with others */
	bool on_terms;      /* the handshake under way offers no more */

	/* scan_starttls, scan_quic */
	bool upgrading; /* the service is known; this is the rest */
	struct starttls starttls;
	bool secured;     /* the handshake is behind us */
	struct buf words; /* said last; of telnet and RPC as well */

	unsigned n_refused; /* scan_telnet: of its options, how many times */

	/* scan_rpc */
	struct rpc_grind *grind; /* NULL: not RPC, or not yet */
	bool by_hearsay;         /* it was begun once, as a port mapper said */
	bool unsaid;             /* `words` are its next */
};

/* --- how long to wait (scan_wait) --- */

/* asks in the order and with the waits of Nmap */
bool scan_as_nmap(const struct scan *s);

/* what Nmap would wait for an answer */
uint64_t scan_nmap_wait(const struct sig_probe *p);

/* some time and four round trips, in bounds */
uint64_t scan_wait_of(const struct scan *s, uint64_t base_us);

/*
 * Answers of a service to its own question may be known to be slow.  That it
 * is its own is told by a soft match, or by the port where a datagram is waited
 * for beside others.
 */
uint64_t scan_patient_wait(
    const struct scan *s, const struct sig_probe *q, uint64_t base_us);

/* waits so long in this phase for its first bytes */
void scan_begin_exchange(
    struct scan *s, enum phase phase, uint64_t wait, uint64_t now);

/* until nothing more seems to come, and so much longer */
void scan_await_quiet(struct scan *s, uint64_t more_us, uint64_t now);

/* the first bytes of an answer came: as TCP measures its round trips */
void scan_feel_pulse(const struct scan *s, uint64_t took_us);

/* --- what goes out (scan_tell) --- */

/* since 1970, UTC; 0 stays */
uint64_t scan_wall(const struct scan *s, uint64_t now);
void scan_tell_state(struct scan *s, enum state state, const char *reason,
    const char *stopped, uint64_t now);

/* `got` as an answer to `probe`, in this connection */
struct response scan_response(const struct scan *s,
    const struct sig_probe *probe, struct bytes got, enum ending ending);

/* what a question says, or what is said to its last answer */
struct bytes scan_words(const struct scan *s, const struct sig_probe *probe);

/* what was heard so far, as an answer to the question */
void scan_judge(struct scan *s, enum ending ending, bool last);

/* what no line said: TLS that nobody asked for in vain, or a closed door */
void scan_find(
    struct scan *s, const char *service, unsigned confidence, uint64_t now);

/* by a hard line */
bool scan_is_known(const struct scan *s);

/* too little to be all of it, or one of many to come */
bool scan_is_crumb(const struct scan *s);

/* a service that was told is no trap, but for the echo, which is one */
bool scan_is_doubted(const struct scan *s);
void scan_tell_doubt(struct scan *s, uint64_t now);

/* --- what is asked, and what follows (scan_ask) --- */

/* with the question itself, not with what is said to its answers */
void scan_begin_asking(struct scan *s);

/* the question, or a handshake where it is one */
void scan_speak(struct scan *s);

/* which may have to be asked on another connection, or be none */
void scan_next_question(struct scan *s, uint64_t now);

/* whether enough was asked of one that does not tell what it is */
bool scan_is_enough(const struct scan *s, uint64_t now);

/* goes on after an answer, or the lack of one */
void scan_follow(struct scan *s, uint64_t now);

/* the exchange is over */
void scan_conclude(struct scan *s, enum ending ending, uint64_t now);
void scan_conclude_answer(struct scan *s, enum ending ending, uint64_t now);
void scan_conclude_listening(struct scan *s, enum ending ending, uint64_t now);

/* closes the connection if there is one */
void scan_close_then(struct scan *s, enum phase after);

/* nothing more is asked; tells what is still to be told */
void scan_finish(struct scan *s, uint64_t now);

/* --- what happened (scan, scan_end) --- */

/* the connection stands, with its tunnel if there is one */
void scan_connection_ready(struct scan *s, uint64_t now);

/* as much of it as is kept */
void scan_take(struct scan *s, struct bytes got, uint64_t now);

/* tries once more if it stood before */
void scan_connect_failed(struct scan *s, enum peer_end why, uint64_t now);

/* --- UDP on several sockets (scan_lines) --- */

/* nobody has said a word, and more than one question may be in the air */
bool scan_is_staggered(const struct scan *s);

/*
 * To the next datagram: the wait is shared by the lines, but what peers take
 * to answer is waited for.
 */
uint64_t scan_stagger_of(const struct scan *s);

/* a datagram may have got lost; one behind a handshake hardly did */
bool scan_is_repeated(const struct scan *s);

/*
 * Asks the next question while the answer to this one may still come, or
 * waits for it to the end when there is no other.  False: it was waited for.
 */
bool scan_leave_open(struct scan *s, uint64_t now);

/* nothing is left to ask, but the last answers may still come */
bool scan_wait_for_left(struct scan *s, uint64_t now);

/* one that nothing is waited for on, else what is soonest waited for no more */
unsigned scan_free_line(const struct scan *s);

/* --- TLS around everything (scan_tls) --- */

/* what was heard in clear tells that the service is inside TLS, or DTLS */
bool scan_is_behind_tls(const struct scan *s);

/* everything again, inside TLS */
void scan_enter_tunnel(struct scan *s);

/* what scan_next is to answer */
struct scan_action scan_do_secure(struct scan *s, uint64_t now);

/* nothing came of the handshake */
void scan_securing_lapsed(struct scan *s, uint64_t now);

/* what the server chose of the protocols that were offered */
void scan_find_chosen(
    struct scan *s, const struct tls_facts *facts, uint64_t now);

/* NULL: it is not told */
const char *scan_fact(const struct tls_facts *facts, enum tls_what what);

/* the question is one in HTTP/2 */
bool scan_asks_http2(const struct scan *s);

/*
 * Who closes inside TLS before anything was asked speaks nothing that was
 * agreed on: without a word, or with an error of HTTP/1, may speak HTTP/2.
 */
bool scan_may_want_http2(const struct scan *s, enum ending ending);

/* --- turning to TLS when asked (scan_starttls) --- */

/*
 * What to call a server that wants to hear its name.  None is called by its
 * address; many serve this one beside their own, or as long as nobody has
 * given them another.
 */
const char *scan_name(const struct scan *s);

/* false: nothing of the kind is known of the service, or wanted */
bool scan_upgrade(struct scan *s, const char *service, uint64_t now);

/* on a connection whose greeting was, or is to be heard */
void scan_begin_talk(struct scan *s, uint64_t now);

/* in front of the handshake the dialogue, behind it the one question */
struct scan_action scan_do_talk(struct scan *s, uint64_t now);

/* a dialogue's answer is over when it is whole, one inside when it is quiet */
void scan_hear_upgrade(struct scan *s, struct bytes got, uint64_t now);

/* the handshake is done: asks what the table says */
void scan_go_inside(struct scan *s, uint64_t now);

/*
 * What was said behind the handshake.  The service is known, and the port
 * speaks in clear first: words that no signature knows add nothing, and what
 * one knows is told of the port as it is, without a tunnel.
 */
void scan_conclude_inside(struct scan *s, enum ending ending, uint64_t now);

/* --- QUIC (scan_quic) --- */

/* it was recognised by what it said in clear; false: there is no more to ask */
bool scan_shake_quic(struct scan *s, const char *service);

/* what was agreed on is the service; HTTP/3 is asked for its first page */
void scan_go_inside_quic(
    struct scan *s, const struct tls_facts *facts, uint64_t now);

/* --- RPC (scan_rpc) --- */

/* false: it is not RPC, or it was asked, or nobody wants it to be */
bool scan_grind(struct scan *s);
/*
 * What the port mapper of the host has named is asked for in front of all that
 * is a guess; once.  False: it has not.
 */
bool scan_grind_named(struct scan *s);
/* calls go to one that was heard to speak RPC */
bool scan_grinds_for_sure(const struct scan *s);
void scan_leave_grind(struct scan *s);

/* what the machine wants next; false: that is to wait, or another phase */
bool scan_call(struct scan *s, uint64_t now);

/* the list that a port mapper gave as an answer to a probe */
void scan_learn_ports(struct scan *s);

/* once; what was asked so far tells it, be it cut short */
void scan_tell_programs(struct scan *s, uint64_t now);

/* --- telnet (scan_telnet) --- */

/*
 * A server of telnet that waits to hear of its options; false: it does not, or
 * has heard enough of them.  What a course lists is all that is asked.
 */
bool scan_refuse(struct scan *s);

/* what scan_next is to answer */
struct scan_action scan_do_refuse(struct scan *s, uint64_t now);
void scan_hear_refused(struct scan *s, struct bytes got, uint64_t now);

/* what came of it: nothing takes away what the greeting told */
void scan_conclude_refused(struct scan *s, enum ending ending, uint64_t now);

#endif
