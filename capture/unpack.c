#include "capture/unpack.h"

static const struct unpack_format *const formats[] = {
	&unpack_gzip,
	&unpack_zstd,
};

const struct unpack_format *
unpack_find(struct bytes first)
{
	for (size_t i = 0; i < sizeof(formats) / sizeof(formats[0]); i++)
		if (formats[i]->is(first))
			return formats[i];
	return NULL;
}
