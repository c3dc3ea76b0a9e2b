/*
 * sandbox: from here on this process can not send.
 *
 * What listens reads what strangers wrote, so it gives up what it does not
 * need.  Once entered, for all threads and for good:
 *
 * - only the system calls are left that reading files, writing reports,
 *   memory, threads and clocks take; any other fails with ENOSYS, those that
 *   a future kernel will have included.  There are no sockets to be made, no
 *   connecting, no sending, no io_uring, no processes, no descriptors to be
 *   copied or fetched from elsewhere;
 * - sockets that are open already (other than standard output and error,
 *   which may be one) can not be written to, whatever their number is;
 * - capabilities are dropped, but for those that let root read and write the
 *   files of others: output must arrive where the user wants it, so the user
 *   stays who he is;
 * - nothing gives privileges back (no_new_privs).
 *
 * Linux only.
 */
#ifndef CLI_SANDBOX_H
#define CLI_SANDBOX_H

#include "base/err.h"

enum { SANDBOX_OFFLINE = -1 };

/*
 * `live` is the descriptor that packets are read from, or SANDBOX_OFFLINE.
 * It can still be waited for, received from and asked for its statistics;
 * writing to it would put packets on the wire and is refused, whether it is a
 * socket or not.
 *
 * False when the kernel does not let us: err says what can be done.  Some of
 * it may then be in force already.
 */
bool sandbox_enter(int live, struct err *err);

/*
 * The same for what asks, which keeps what asking takes: TCP and UDP sockets
 * of its own to be made, connected, written to and read, sockets that are open
 * already, and waiting for them.  Nobody can connect to it; there are no other
 * kinds of sockets, and none of the rest that is refused above.  Files are
 * cli/fence's.
 */
bool sandbox_enter_asking(struct err *err);

/*
 * For what sends: capabilities go as above, for good, but system calls stay.
 * What takes a right is to be open by then.
 */
bool sandbox_drop_rights(struct err *err);

#endif
