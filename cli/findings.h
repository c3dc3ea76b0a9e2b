/*
 * findings: what a pipeline found, as the objects of the JSON report.
 *
 * The same objects that `hark read --json` prints, for those who compare them
 * or write them down as an expectation.
 */
#ifndef CLI_FINDINGS_H
#define CLI_FINDINGS_H

#include "cli/pipeline.h"

#include <jansson.h>

/* an array of objects of services, changes and hosts, and one of type end */
json_t *findings_of(const struct pipeline *p, const struct port_names *names);

#endif
