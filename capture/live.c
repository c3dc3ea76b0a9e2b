#include "capture/live.h"

#include "base/xalloc.h"

#include <limits.h>
#include <pcap/pcap.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	/* blocks of the ring are handed over when full or this old */
	READ_TIMEOUT_MS = 100,
	BATCH_MAX = 1 << 16,
};

struct live {
	pcap_t *pcap;
	int fd; /* that becomes readable with packets; -1: none */
	int link;
	uint64_t frame;
	packet_fn *sink;
	void *ctx;
};

/* adds the names of the interfaces that there are */
static void
list_interfaces(struct err *err)
{
	char why[PCAP_ERRBUF_SIZE];
	pcap_if_t *all, *i;
	size_t n = strlen(err->text);

	if (pcap_findalldevs(&all, why) != 0)
		return;
	for (i = all; i != NULL && n < sizeof(err->text); i = i->next) {
		snprintf(err->text + n, sizeof(err->text) - n, "%s%s",
		    i == all ? "" : ", ", i->name);
		n = strlen(err->text);
	}
	pcap_freealldevs(all);
}

static bool
refuse(pcap_t *pcap, int status, const char *interface, struct err *err)
{
	switch (status) {
	case PCAP_ERROR_NO_SUCH_DEVICE:
		err_set(
		    err, "there is no interface %s; there are: ", interface);
		list_interfaces(err);
		return false;
	case PCAP_ERROR_PERM_DENIED:
	case PCAP_ERROR_PROMISC_PERM_DENIED:
		return err_set(err,
		    "not allowed to listen on %s: run it as root, or give "
		    "the program the right with \"setcap cap_net_raw+ep\"",
		    interface);
	case PCAP_ERROR_IFACE_NOT_UP:
		return err_set(err,
		    "the interface %s is down: \"ip link set %s up\" first",
		    interface, interface);
	default:
		return err_set(err, "cannot listen on %s: %s", interface,
		    pcap_geterr(pcap)[0] != '\0' ? pcap_geterr(pcap)
		                                 : pcap_statustostr(status));
	}
}

static bool
activate(pcap_t *pcap, const struct live_options *o, struct err *err)
{
	char why[PCAP_ERRBUF_SIZE];

	pcap_set_snaplen(pcap, (int)o->snaplen);
	pcap_set_promisc(pcap, o->promiscuous);
	pcap_set_timeout(pcap, o->delay_ms > 0 ? o->delay_ms : READ_TIMEOUT_MS);
	pcap_set_buffer_size(pcap, (int)o->buffer);
	int status = pcap_activate(pcap);
	if (status < 0)
		return refuse(pcap, status, o->interface, err);
	if (pcap_setnonblock(pcap, 1, why) != 0)
		return err_set(err, "%s", why);
	return true;
}

struct live *
live_open(const struct live_options *o, struct err *err)
{
	char why[PCAP_ERRBUF_SIZE];
	pcap_t *pcap = pcap_create(o->interface, why);

	if (pcap == NULL) {
		err_set(err, "cannot listen on %s: %s", o->interface, why);
		return NULL;
	}
	if (!activate(pcap, o, err)) {
		pcap_close(pcap);
		return NULL;
	}
	struct live *l = xcalloc(1, sizeof(*l));
	l->pcap = pcap;
	l->fd = pcap_get_selectable_fd(pcap);
	l->link = pcap_datalink(pcap);
	return l;
}

void
live_close(struct live *l)
{
	if (l == NULL)
		return;
	pcap_close(l->pcap);
	free(l);
}

bool
live_filter(struct live *l, const char *expression, struct err *err)
{
	struct bpf_program bpf;

	if (pcap_compile(l->pcap, &bpf, expression, 1, PCAP_NETMASK_UNKNOWN) !=
	    0)
		return err_set(err, "%s", pcap_geterr(l->pcap));
	int status = pcap_setfilter(l->pcap, &bpf);
	pcap_freecode(&bpf);
	return status == 0 || err_set(err, "%s", pcap_geterr(l->pcap));
}

static void
hand_out(u_char *live, const struct pcap_pkthdr *h, const u_char *data)
{
	struct live *l = (struct live *)(void *)live;
	const struct packet p = {
		.link = l->link,
		.when_us =
		    (uint64_t)h->ts.tv_sec * 1000000 + (uint64_t)h->ts.tv_usec,
		.frame = ++l->frame,
		.wire_len = h->len > h->caplen ? h->len : h->caplen,
		.data = { data, h->caplen },
	};

	l->sink(l->ctx, &p);
}

bool
live_read(struct live *l, size_t most, int wait_ms, packet_fn *sink, void *ctx,
    struct err *err)
{
	struct pollfd p = { .fd = l->fd, .events = POLLIN };
	int batch = most < BATCH_MAX ? (int)most : BATCH_MAX;

	l->sink = sink;
	l->ctx = ctx;
	int n = pcap_dispatch(l->pcap, batch, hand_out, (u_char *)(void *)l);
	if (n == 0) {
		poll(&p, 1, wait_ms);
		n = pcap_dispatch(
		    l->pcap, batch, hand_out, (u_char *)(void *)l);
	}
	if (n >= 0 || n == PCAP_ERROR_BREAK)
		return true;
	return err_set(err, "%s", pcap_geterr(l->pcap));
}

int
live_descriptor(const struct live *l)
{
	return l->fd;
}

int
live_link(const struct live *l)
{
	return l->link;
}

uint64_t
live_packets(const struct live *l)
{
	return l->frame;
}

struct live_counts
live_counts(const struct live *l)
{
	struct pcap_stat s;

	if (pcap_stats(l->pcap, &s) != 0)
		return (struct live_counts){ .received = l->frame };
	return (struct live_counts){ s.ps_recv, s.ps_drop, s.ps_ifdrop };
}
