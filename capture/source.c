#include "capture/source.h"

#include "base/xalloc.h"
#include "capture/input.h"
#include "capture/pcap_file.h"
#include "capture/pcapng.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAGIC = 4 };

struct source {
	struct input *input;
	struct source_options options;
	const char *path;
	bool begun;        /* its header was read */
	uint64_t frame;    /* of the packet handed out last */
	struct pcapng *ng; /* NULL: it is classic pcap */
	struct pcap_file pcap;
};

/* first bytes of files that people take for captures, and what to do */
static const struct {
	int first;
	const char *advice;
} other_formats[] = {
	{ 0xfd, "it looks like xz: unpack it first (unxz)" },
	{ 'B', "it looks like bzip2: unpack it first (bunzip2)" },
	{ 'P', "it looks like zip: unpack it first (unzip)" },
	{ 0x04, "it looks like lz4: unpack it first (unlz4)" },
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

/* what the file is, by the bytes in view */
static bool
recognise(struct source *src, enum source_refusal *why, struct err *err)
{
	struct bytes first = input_view(src->input);

	if (first.n == 0) {
		*why = REFUSED_EMPTY;
		return err_set(err, "empty, there is no capture in it");
	}
	if (pcapng_is(first)) {
		src->ng =
		    pcapng_new(src->options.secrets, src->options.secrets_ctx);
		return true;
	}
	if (pcap_file_is(first))
		return true;
	*why = REFUSED_OTHER;
	return err_set(err, "not a capture: %s", advice_for(first.p[0]));
}

/* reads on until `need` bytes are in view: then it says SOURCE_PACKET */
static enum source_result
want(struct source *src, size_t need, struct err *err)
{
	while (input_view(src->input).n < need) {
		switch (input_fill(src->input, need, err)) {
		case INPUT_MORE:
			break;
		case INPUT_END:
			return src->options.growing ? SOURCE_QUIET : SOURCE_END;
		case INPUT_QUIET:
			if (src->options.wait_ms > 0)
				return SOURCE_QUIET;
			break;
		case INPUT_DAMAGED:
			return SOURCE_DAMAGED;
		}
	}
	return SOURCE_PACKET;
}

static enum record
read_record(struct source *src, struct packet *out, struct record_step *step)
{
	struct bytes in = input_view(src->input);

	return src->ng != NULL ? pcapng_next(src->ng, in, out, step)
	                       : pcap_file_next(&src->pcap, in, out, step);
}

/* the end came where the capture's header should be, or something worse */
static enum source_result
no_header(struct source *src, enum source_result got, enum source_refusal *why,
    struct err *err)
{
	const char *packed = input_packed(src->input);

	if (got == SOURCE_QUIET)
		return got;
	if (got == SOURCE_DAMAGED) {
		*why = packed ? REFUSED_DAMAGED : REFUSED_UNREADABLE;
	} else if (input_is_cut(src->input)) {
		*why = REFUSED_DAMAGED;
		err_set(err,
		    "cut off inside its %s data (byte %ju of the file), no "
		    "packet can be read from it",
		    packed, (uintmax_t)input_taken(src->input));
	} else {
		*why = REFUSED_CUT;
		err_set(err, "cut off inside its file header, no packet can "
		             "be read from it");
	}
	return SOURCE_REFUSED;
}

/* up to the first packet: SOURCE_PACKET when there is a capture */
static enum source_result
begin(struct source *src, enum source_refusal *why, struct err *err)
{
	struct packet none;
	struct record_step step;
	enum source_result got = want(src, MAGIC, err);

	bool ended = got == SOURCE_END && !input_is_cut(src->input);
	if (got != SOURCE_PACKET && !ended)
		return no_header(src, got, why, err);
	if (src->ng == NULL && !recognise(src, why, err))
		return SOURCE_REFUSED;
	enum record record;
	while ((record = read_record(src, &none, &step)) == RECORD_MORE)
		if ((got = want(src, step.need, err)) != SOURCE_PACKET)
			return no_header(src, got, why, err);
	if (record == RECORD_BAD) {
		*why = REFUSED_OTHER;
		err_set(err, "not a capture: %s", step.why);
		return SOURCE_REFUSED;
	}
	input_skip(src->input, step.used);
	src->begun = true;
	return SOURCE_PACKET;
}

struct source *
source_open_with(const char *path, const struct source_options *options,
    enum source_refusal *why, struct err *err)
{
	enum source_refusal unasked;
	struct input *in = input_open(path, options->wait_ms, err);

	if (why == NULL)
		why = &unasked;
	*why = REFUSED_UNREADABLE;
	if (in == NULL)
		return NULL;
	struct source *src = xcalloc(1, sizeof(*src));
	src->input = in;
	src->options = *options;
	src->path = path;
	if (begin(src, why, err) == SOURCE_REFUSED) {
		source_close(src);
		return NULL;
	}
	return src;
}

struct source *
source_open(const char *path, struct err *err)
{
	const struct source_options patient = { 0 };

	return source_open_with(path, &patient, NULL, err);
}

/* where in the capture, and for a packed one, of what */
static void
say_place(const struct source *src, const char *what, uint64_t at,
    const char *why, struct err *err)
{
	err_set(err,
	    "%s in frame %ju (byte %ju of the %sfile): %s; what came before it "
	    "was read",
	    what, (uintmax_t)src->frame + 1, (uintmax_t)at,
	    input_packed(src->input) != NULL ? "unpacked " : "", why);
}

/* the end came where a record should go on */
static enum source_result
cut_off(struct source *src, struct err *err)
{
	uint64_t at = input_offset(src->input) + input_view(src->input).n;
	char why[96] = "copy it anew if it should be whole";

	if (input_is_cut(src->input))
		snprintf(why, sizeof(why),
		    "the %s data breaks off at byte %ju of the file; copy it "
		    "anew",
		    input_packed(src->input),
		    (uintmax_t)input_taken(src->input));
	say_place(src, "cut off", at, why, err);
	return SOURCE_DAMAGED;
}

static enum source_result
damaged(struct source *src, const char *why, struct err *err)
{
	char text[sizeof(err->text)];

	snprintf(text, sizeof(text), "%s", why);
	say_place(src, "damaged", input_offset(src->input), text, err);
	return SOURCE_DAMAGED;
}

/* more is needed for the next record, and this is what came of asking */
static enum source_result
ended(struct source *src, enum source_result got, struct err *err)
{
	if (got == SOURCE_DAMAGED)
		return damaged(src, err->text, err);
	if (got == SOURCE_END &&
	    (input_view(src->input).n > 0 || input_is_cut(src->input)))
		return cut_off(src, err);
	return got;
}

enum source_result
source_next(struct source *src, struct packet *out, struct err *err)
{
	struct record_step step;
	enum source_result got;
	enum source_refusal why;

	if (!src->begun && (got = begin(src, &why, err)) != SOURCE_PACKET)
		return got;
	for (;;) {
		switch (read_record(src, out, &step)) {
		case RECORD_PACKET:
			input_skip(src->input, step.used);
			out->frame = ++src->frame;
			out->file = src->path;
			return SOURCE_PACKET;
		case RECORD_OTHER:
			input_skip(src->input, step.used);
			break;
		case RECORD_MORE:
			got = want(src, step.need, err);
			if (got != SOURCE_PACKET)
				return ended(src, got, err);
			break;
		case RECORD_BAD:
			return damaged(src, step.why, err);
		}
	}
}

uint64_t
source_offset(const struct source *src)
{
	return input_offset(src->input);
}

uint64_t
source_taken(const struct source *src)
{
	return input_taken(src->input);
}

void
source_close(struct source *src)
{
	if (src == NULL)
		return;
	pcapng_free(src->ng);
	input_close(src->input);
	free(src);
}
