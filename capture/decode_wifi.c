/*
 * IEEE 802.11 data frames, and the headers that say how they were received.
 */
#include "capture/decode_layer.h"

/* the frame control field, little-endian: IEEE 802.11 section 9.2.4.1 */
enum {
	WIFI_TYPE = 0x000c,
	WIFI_TYPE_DATA = 0x0008,
	WIFI_NULL = 0x0040, /* of a data frame: it has none */
	WIFI_QOS = 0x0080,
	WIFI_TO_AND_FROM = 0x0300, /* both: four addresses */
	WIFI_MORE_FRAGMENTS = 0x0400,
	WIFI_PROTECTED = 0x4000,
	WIFI_ORDER = 0x8000,
	FRAGMENT_NUMBER = 15,
	QOS_AGGREGATE = 0x80,
};

enum {
	RADIOTAP_TSFT = 1 << 0,
	RADIOTAP_FLAGS = 1 << 1,
	RADIOTAP_MORE_AT = 31, /* another word of presence bits follows */
	RADIOTAP_WORDS = 8,    /* more of them than any card needs */
	FLAG_PADDED = 0x20,    /* the header fills a multiple of four */
	AVS_COOKIE = 0x80211,  /* above the version */
	AVS_COOKIE_AT = 12,
	PRISM_HEADER = 144,
	AGGREGATED_HEADER = 14,
};

/*
 * A frame whose header is padded if `padded`.  Of an aggregate the first part
 * is taken.  A checksum at the end is cut off by what IP says of its length.
 */
static enum step
data_frame(struct walk *w, bool padded)
{
	uint16_t control = rd_le16(&w->r);
	size_t header = 24;
	uint8_t qos = 0;

	if (!rd_ok(&w->r))
		return walk_drop(w, DROP_SHORT);
	if ((control & WIFI_TYPE) != WIFI_TYPE_DATA || (control & WIFI_NULL))
		return walk_drop(w, DROP_NO_DATA);
	rd_take(&w->r, 20); /* duration, three addresses */
	uint16_t sequence = rd_le16(&w->r);
	if (!rd_ok(&w->r))
		return walk_drop(w, DROP_SHORT);
	if (control & WIFI_PROTECTED)
		return walk_drop(w, DROP_PROTECTED);
	if ((control & WIFI_MORE_FRAGMENTS) || (sequence & FRAGMENT_NUMBER))
		return walk_drop(w, DROP_FRAGMENT);
	if ((control & WIFI_TO_AND_FROM) == WIFI_TO_AND_FROM) {
		rd_take(&w->r, 6);
		header += 6;
	}
	if (control & WIFI_QOS) {
		qos = rd_u8(&w->r);
		rd_u8(&w->r);
		header += 2;
		if (control & WIFI_ORDER) { /* high throughput control */
			rd_u32(&w->r);
			header += 4;
		}
	}
	if (padded)
		rd_take(&w->r, -header & 3);
	if (qos & QOS_AGGREGATE)
		rd_take(&w->r, AGGREGATED_HEADER);
	return decode_llc(w);
}

enum step
decode_wifi(struct walk *w)
{
	return data_frame(w, false);
}

/* radiotap.org: what is present, then all of it, each at its alignment */
enum step
decode_radiotap(struct walk *w)
{
	struct rd all = w->r;

	rd_u16(&all); /* version, padding */
	size_t length = rd_le16(&all);
	uint32_t present = rd_le32(&all), more = present;
	size_t at = 8;
	for (unsigned i = 0; i < RADIOTAP_WORDS && more >> RADIOTAP_MORE_AT;
	     i++, at += 4)
		more = rd_le32(&all);
	if (present & RADIOTAP_TSFT)
		rd_take(&all, (-at & 7) + 8);
	uint8_t flags = present & RADIOTAP_FLAGS ? rd_u8(&all) : 0;

	if (!rd_ok(&all))
		return walk_drop(w, DROP_SHORT);
	if (length < 8)
		return walk_drop(w, DROP_LENGTH);
	rd_take(&w->r, length);
	return data_frame(w, (flags & FLAG_PADDED) != 0);
}

/* the AVS header, big-endian, says its length */
enum step
decode_avs(struct walk *w)
{
	rd_u32(&w->r); /* version */
	size_t length = rd_u32(&w->r);

	if (rd_ok(&w->r) && length < 8)
		return walk_drop(w, DROP_LENGTH);
	rd_take(&w->r, length - 8);
	return data_frame(w, false);
}

/* that of Prism cards has one length; some drivers put AVS under its number */
enum step
decode_prism(struct walk *w)
{
	struct rd peek = w->r;

	if (rd_u32(&peek) >> AVS_COOKIE_AT == AVS_COOKIE)
		return decode_avs(w);
	rd_take(&w->r, PRISM_HEADER);
	return data_frame(w, false);
}
