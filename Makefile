# One Makefile, no recursion.  A new .c file in a folder below is built
# without touching this file; header dependencies are found by the compiler.

MODULES := base match inventory capture report
PROG    := hark
VERSION := 0.1.0
PREFIX  ?= /usr/local
CFLAGS  ?= -O2 -g
B       ?= build

WARN := -std=c11 -Wall -Wextra -Wshadow -Wstrict-prototypes \
        -Wmissing-prototypes -Wpointer-arith -Wcast-qual -Wvla \
        -Wimplicit-fallthrough -Wwrite-strings -Wundef -Wformat=2
SAN  := -fsanitize=address,undefined -fno-sanitize-recover=all

override CPPFLAGS += -I. -D_GNU_SOURCE -DHARK_VERSION='"$(VERSION)"' -MMD -MP
override CFLAGS   += $(WARN)
override LDLIBS   += -lpcap -lpcre2-8 -ljansson -lcrypto -lxxhash

# one short line per file; V=1 shows the commands
ifneq ($(V),1)
Q := @
say = @printf '  %-4s %s\n' $(1) $(2)
endif

NMAP     := /usr/share/nmap/nmap-service-probes
SIGS     := $(addprefix signatures/,$(shell cat signatures/order) ports.tsv)
LIB_OBJ  := $(patsubst %.c,$(B)/%.o,$(wildcard $(MODULES:%=%/*.c))) \
            $(B)/signatures.o
CLI_OBJ  := $(patsubst %.c,$(B)/%.o,$(wildcard cli/*.c))
TEST_BIN := $(patsubst %.c,$(B)/%,$(wildcard tests/test_*.c))
SOURCES  := $(wildcard $(MODULES:%=%/*.[ch]) cli/*.[ch] tests/*.[ch] bench/*.[ch])

all: $(B)/$(PROG)		## build the program

$(B)/$(PROG): $(CLI_OBJ) $(B)/lib.a
	$(call say,LD,$@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

$(B)/lib.a: $(LIB_OBJ)
	$(call say,AR,$@)
	@rm -f $@
	$(Q)$(AR) rcs $@ $^

$(B)/%.o: %.c
	@mkdir -p $(@D)
	$(call say,CC,$<)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

$(B)/signatures.o: $(B)/signatures.c
	$(call say,CC,$<)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

$(B)/signatures.c: $(SIGS) signatures/order tools/embed
	@mkdir -p $(@D)
	$(call say,GEN,$@)
	$(Q)tools/embed $(SIGS) >$@.tmp
	@mv $@.tmp $@

demo: $(B)/deps-build		## install what is missing, build, and read a capture
	@$(MAKE) --no-print-directory all
	@echo '$(B)/$(PROG) read fixtures/demo.pcap'
	@$(B)/$(PROG) read fixtures/demo.pcap

check: $(B)/deps-test		## set up and run all tests  (T=match: one file, T="match NAME": one test)
	@$(MAKE) --no-print-directory $(if $(T),unit,all unit signatures golden cli export san tsan)

unit: $(TEST_BIN)
	@set -- $(T); bad=; \
	for t in $(if $(T),$(B)/tests/test_$(firstword $(T)),$^); do \
	    ./$$t $$2 || bad="$$bad $$t"; \
	done; \
	test -z "$$bad" || { echo "failed:$$bad"; exit 1; }

signatures: $(B)/$(PROG)	## run every example of every signature
	tests/signatures $(B)/$(PROG)

golden: $(B)/$(PROG)		## hold every fixture against its expectation  (UPDATE=1: accept)
	tests/golden $(B)/$(PROG) $(if $(UPDATE),--accept)
	tests/schema $(B)/$(PROG) fixtures/demo.pcap fixtures/*/*.pcap*

cli: $(B)/$(PROG)		## bad input, options, exit codes
	tests/cli $(B)/$(PROG)

export: $(B)/$(PROG)		## what is exported for Nmap is the same to hark and to Nmap
	tests/export $(B)/$(PROG)

corpora: $(B)/$(PROG)		## real captures with known answers, in the folder HARK_CORPORA names
	tests/corpora $(B)/$(PROG)

san:				## all of these under ASan and UBSan
	@$(MAKE) --no-print-directory B=build/san LDFLAGS='$(SAN)' \
	    CFLAGS='-O1 -g $(SAN) -fno-omit-frame-pointer -Wno-format-truncation' \
	    T='$(T)' all unit signatures golden cli corpora

tsan:				## threads that share a database, under TSan
	@$(MAKE) --no-print-directory B=build/tsan LDFLAGS=-fsanitize=thread \
	    CFLAGS='-O1 -g -fsanitize=thread -fno-omit-frame-pointer' \
	    build/tsan/tests/test_threads
	build/tsan/tests/test_threads

fuzz:				## a minute of each fuzzer (clang)
	@for f in $(patsubst tests/%.c,%,$(wildcard tests/fuzz_*.c)); do \
	    $(MAKE) --no-print-directory B=build/fuzz CC=clang \
	        CFLAGS='-O1 -g -fsanitize=fuzzer-no-link,address,undefined' \
	        LDFLAGS='-fsanitize=address,undefined' build/fuzz/tests/$$f && \
	    mkdir -p build/corpus/$$f && \
	    build/fuzz/tests/$$f -max_total_time=$(or $(SECONDS),60) \
	        -print_final_stats=0 -verbosity=0 build/corpus/$$f || exit 1; \
	done

bench: $(B)/$(PROG) $(B)/bench/match		## ratios against rivals in the same run
	bench/read $(B)/$(PROG)
	$(B)/bench/match
	@test ! -r $(NMAP) || $(B)/bench/match $(NMAP)

install: $(B)/$(PROG)		## install the program and its signatures  (PREFIX, DESTDIR)
	install -D -m 755 $(B)/$(PROG) $(DESTDIR)$(PREFIX)/bin/$(PROG)
	install -d $(DESTDIR)$(PREFIX)/share/$(PROG)/signatures
	install -m 644 $(SIGS) $(DESTDIR)$(PREFIX)/share/$(PROG)/signatures

map:				## print who includes whom, folder by folder
	@awk -F'[/"]' '/^#include "/ && NF > 3 { split(FILENAME, a, "/"); \
	    if (a[1] != $$2) print a[1], "->", $$2 }' \
	    $(wildcard $(addsuffix /*.[ch],$(MODULES) cli)) | sort | uniq -c

format:				## lay the code out as .clang-format says
	clang-format -i $(SOURCES)

clean:				## remove what was built
	rm -rf build

help:				## this list
	@awk -F':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

$(B)/deps-%: tools/dependencies
	@tools/dependencies $*
	@mkdir -p $(@D) && touch $@

$(B)/bench/match: $(B)/bench/match.o $(B)/bench/corpus.o $(B)/lib.a
	$(call say,LD,$@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

$(B)/tests/fuzz_%: $(B)/tests/fuzz_%.o $(B)/lib.a
	$(call say,LD,$@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -fsanitize=fuzzer -o $@ $^ $(LDLIBS)

$(B)/tests/test_%: $(B)/tests/test_%.o $(B)/tests/guarded.o $(B)/lib.a
	$(call say,LD,$@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -lcmocka $(LDLIBS)

.PHONY: all demo check unit signatures golden cli export corpora san tsan \
        fuzz bench install map format clean help
.PRECIOUS: $(B)/%.o $(B)/tests/%.o
.DELETE_ON_ERROR:
-include $(patsubst %.o,%.d,$(LIB_OBJ) $(CLI_OBJ)) $(TEST_BIN:%=%.d)
