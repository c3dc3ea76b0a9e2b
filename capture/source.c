#include "capture/source.h"

#include "base/xalloc.h"

#include <errno.h>
#include <pcap/pcap.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct source {
	pcap_t *pcap;
	const char *path;
	int link;
	uint64_t frame; /* of the packet handed out last */
};

/* first bytes of files that people take for captures, and what to do */
static const struct {
	int first;
	const char *advice;
} other_formats[] = {
	{ 0x1f, "it looks like gzip: unpack it first (gunzip)" },
	{ 0x28, "it looks like zstd: unpack it first (unzstd)" },
	{ 0xfd, "it looks like xz: unpack it first (unxz)" },
	{ 'B', "it looks like bzip2: unpack it first (bunzip2)" },
	{ 'P', "it looks like zip: unpack it first (unzip)" },
};

static const char *
advice_for(int first)
{
	for (size_t i = 0; i < sizeof(other_formats) / sizeof(*other_formats);
	     i++)
		if (other_formats[i].first == first)
			return other_formats[i].advice;
	return "expected pcap or pcapng, as tcpdump -w writes them";
}

static bool
is_stdin(const char *path)
{
	return strcmp(path, "-") == 0;
}

static FILE *
open_file(const char *path, struct err *err)
{
	struct stat st;

	if (is_stdin(path))
		return stdin;
	FILE *f = fopen(path, "rb");
	if (f == NULL) {
		err_set(err, "cannot open it: %s", strerror(errno));
		return NULL;
	}
	if (fstat(fileno(f), &st) == 0 && S_ISDIR(st.st_mode)) {
		err_set(err, "a directory; name the files in it");
		fclose(f);
		return NULL;
	}
	return f;
}

/* Never stdin: it is not ours. */
static void
close_file(FILE *f)
{
	if (f != stdin)
		fclose(f);
}

struct source *
source_open(const char *path, struct err *err)
{
	char why[PCAP_ERRBUF_SIZE] = "";
	FILE *f = open_file(path, err);

	if (f == NULL)
		return NULL;
	errno = 0;
	int first = fgetc(f);
	if (first == EOF) {
		if (ferror(f))
			err_set(err, "cannot read it: %s", strerror(errno));
		else
			err_set(err, "empty, there is no capture in it");
		close_file(f);
		return NULL;
	}
	ungetc(first, f);

	pcap_t *pcap = pcap_fopen_offline(f, why);
	if (pcap == NULL) {
		if (strncmp(why, "truncated", 9) == 0)
			err_set(err,
			    "cut off inside its file header, no packet can be "
			    "read from it");
		else
			err_set(err, "not a capture: %s (%s)",
			    advice_for(first), why);
		close_file(f);
		return NULL;
	}
	struct source *src = xcalloc(1, sizeof(*src));
	src->pcap = pcap;
	src->path = path;
	src->link = pcap_datalink(pcap);
	return src;
}

static enum source_result
damaged(struct source *src, struct err *err)
{
	const char *why = pcap_geterr(src->pcap);
	uint64_t at = source_offset(src);
	uint64_t frame = src->frame + 1;
	bool cut = strncmp(why, "truncated", 9) == 0;

	err_set(err, "%s in frame %ju", cut ? "cut off" : "damaged",
	    (uintmax_t)frame);
	if (at > 0) {
		size_t n = strlen(err->text);
		snprintf(err->text + n, sizeof(err->text) - n,
		    " (byte %ju of the file)", (uintmax_t)at);
	}
	size_t n = strlen(err->text);
	snprintf(err->text + n, sizeof(err->text) - n,
	    ": %s; what came before it was read", why);
	return SOURCE_DAMAGED;
}

enum source_result
source_next(struct source *src, struct packet *out, struct err *err)
{
	struct pcap_pkthdr *h;
	const u_char *data;
	int got = pcap_next_ex(src->pcap, &h, &data);

	if (got == PCAP_ERROR_BREAK)
		return SOURCE_END;
	if (got != 1)
		return damaged(src, err);
	*out = (struct packet){
		.link = src->link,
		.when_us =
		    (uint64_t)h->ts.tv_sec * 1000000 + (uint64_t)h->ts.tv_usec,
		.frame = ++src->frame,
		.wire_len = h->len > h->caplen ? h->len : h->caplen,
		.data = { data, h->caplen },
		.file = src->path,
	};
	return SOURCE_PACKET;
}

uint64_t
source_offset(const struct source *src)
{
	off_t at = ftello(pcap_file(src->pcap));

	return at > 0 ? (uint64_t)at : 0;
}

void
source_close(struct source *src)
{
	if (src == NULL)
		return;
	/* libpcap closes the stream, except standard input */
	pcap_close(src->pcap);
	free(src);
}
