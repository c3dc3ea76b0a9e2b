/*
 * What the system has sent for a connection.  By itself, because the kernel's
 * tcp_info is longer than the C library's, and both have the same name.
 */
#include <linux/tcp.h>

#include "active/transport_inside.h"

#include <netinet/in.h>

uint64_t
segments_sent(int fd)
{
	struct tcp_info info;
	socklen_t n = sizeof(info);

	memset(&info, 0, sizeof(info));
	if (getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &n) != 0)
		return 0;
	return info.tcpi_segs_out;
}
