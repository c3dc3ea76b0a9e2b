/*
 * seeds: the files named, through a fuzzer's function, without a fuzzer.
 *
 * Every file that once told a fuzzer something new is kept below tests/seeds/
 * and run again by `make check`, with the compiler at hand.
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { SEED_MAX = 1 << 20 };

static int
run(const char *folder, const char *name)
{
	static char path[4096];
	FILE *f;

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	f = fopen(path, "rb");
	if (f == NULL) {
		perror(path);
		return -1;
	}
	/* of its own size, so that a sanitizer sees its end */
	uint8_t *all = malloc(SEED_MAX);
	size_t n = all != NULL ? fread(all, 1, SEED_MAX, f) : 0;
	uint8_t *data = all != NULL ? realloc(all, n > 0 ? n : 1) : NULL;
	fclose(f);
	if (data == NULL)
		abort();
	LLVMFuzzerTestOneInput(data, n);
	free(data);
	return 0;
}

int
main(int argc, char **argv)
{
	size_t n = 0;

	for (int i = 1; i < argc; i++) {
		DIR *d = opendir(argv[i]);
		struct dirent *e;
		if (d == NULL) {
			perror(argv[i]);
			return 1;
		}
		while ((e = readdir(d)) != NULL) {
			if (e->d_name[0] == '.')
				continue;
			if (run(argv[i], e->d_name) != 0)
				return 1;
			n++;
		}
		closedir(d);
	}
	printf("%s: %zu seeds\n", argv[0], n);
	return n > 0 ? 0 : 1;
}
