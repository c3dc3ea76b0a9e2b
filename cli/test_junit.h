/*
 * test_junit: what came of trials, in the XML that JUnit began and that
 * build servers read.
 */
#ifndef CLI_TEST_JUNIT_H
#define CLI_TEST_JUNIT_H

#include "cli/test_trial.h"

/* to a file that is whole or not there */
bool test_junit_save(
    const char *path, const struct trial *trial, size_t n, struct err *err);

#endif
