/*
 * What Linux knows of the words on a connection.  Its own header has members
 * that the C library's lacks, and the two can not be included together.
 */
#include "active/transport_delivery.h"

#include "active/doubt.h"

#include <linux/tcp.h>
#include <netinet/in.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>

#define HAS(n, member)                                                         \
	((n) >= offsetof(struct tcp_info, member) +                            \
	            sizeof(((struct tcp_info *)NULL)->member))

bool
delivery_of(int fd, struct delivery *out)
{
	struct tcp_info info;
	socklen_t n = sizeof(info);

	memset(&info, 0, sizeof(info));
	/* an older kernel fills less; without these two nothing is known */
	if (getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &n) != 0 ||
	    !HAS(n, tcpi_bytes_received) || !HAS(n, tcpi_notsent_bytes))
		return false;
	*out = (struct delivery){
		.waiting =
		    info.tcpi_unacked + (uint64_t)info.tcpi_notsent_bytes,
		.resent = info.tcpi_retransmits,
		.shut = HAS(n, tcpi_snd_wnd) && info.tcpi_snd_wnd == 0,
		.received = info.tcpi_bytes_received,
		.quiet_us = (uint64_t)info.tcpi_last_data_recv * 1000,
	};
	return true;
}
