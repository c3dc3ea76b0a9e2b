/* identify: what server says these bytes?  printf '...' | identify */
#include <hark.h>

#include <stdio.h>

int
main(void)
{
	static char got[8192];
	struct hark_response response = { .size = sizeof(response) };
	const struct hark_finding *f;
	int status;

	struct hark_db *db = hark_db_new();
	hark_db_load_builtin(db, NULL, NULL);
	hark_db_finish(db, NULL, NULL);
	struct hark_matcher *m = hark_matcher_new(db, NULL);

	response.got = got;
	response.got_len = fread(got, 1, sizeof(got), stdin);
	status = hark_match(m, &response, &f);
	if (status == HARK_FOUND)
		printf("%s %s %s\n", f->service, f->product ? f->product : "-",
		    f->version ? f->version : "-");
	else
		fprintf(stderr, "%s\n",
		    status == HARK_OK ? "unknown" : hark_status_text(status));
	hark_matcher_free(m);
	hark_db_free(db);
	return status == HARK_FOUND ? 0 : 1;
}
