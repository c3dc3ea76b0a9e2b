#include "active/source_port.h"

#include "base/sockaddr.h"

#include <errno.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int
socket_of(int type, sa_family_t *family)
{
	int off = 0, fd = socket(AF_INET6, type | SOCK_CLOEXEC, 0);

	*family = AF_INET6;
	if (fd >= 0) {
		(void)setsockopt(
		    fd, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof(off));
		return fd;
	}
	*family = AF_INET;
	return socket(AF_INET, type | SOCK_CLOEXEC, 0);
}

bool
source_port_claim(struct source_port *p, int type, struct err *err)
{
	struct sockaddr_storage at = { 0 };
	socklen_t n = sizeof(at);
	struct endpoint e;
	int fd = socket_of(type, &at.ss_family);

	if (fd < 0 || bind(fd, (struct sockaddr *)&at, sizeof(at)) != 0 ||
	    getsockname(fd, (struct sockaddr *)&at, &n) != 0 ||
	    !endpoint_of(&at, &e)) {
		err_set(err, "no ports to send from: %s", strerror(errno));
		if (fd >= 0)
			close(fd);
		return false;
	}
	*p = (struct source_port){ e.port, fd };
	return true;
}

void
source_port_release(struct source_port *p)
{
	close(p->fd);
}

void
source_port_span(const struct source_port *p, uint16_t *least, uint16_t *most)
{
	if (p->number < *least)
		*least = p->number;
	if (p->number > *most)
		*most = p->number;
}
