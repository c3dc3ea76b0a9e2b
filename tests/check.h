/* what every test file includes, in the order cmocka wants it */
#ifndef TESTS_CHECK_H
#define TESTS_CHECK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* runs the group; an argument names the one test to run */
#define RUN(tests, argc, argv)                                                 \
	(cmocka_set_test_filter((argc) > 1 ? (argv)[1] : NULL),                \
	    cmocka_run_group_tests_name(__FILE__, tests, NULL, NULL))

#endif
