# One Makefile, no recursion.  A new .c file in a folder below is built
# without touching this file; header dependencies are found by the compiler.

MODULES := base match inventory capture active replay report lib
PROG    := hark
VERSION := $(shell sed -n 's/^\#define HARK_VERSION "\(.*\)"/\1/p' lib/hark.h)
PREFIX  ?= /usr/local
LIBDIR  ?= $(PREFIX)/lib
CFLAGS  ?= -O2 -g
OBJCOPY ?= objcopy
JOBS    ?= $(shell nproc)
# where users send what no signature knows, shown with it: an address
SUBMIT  ?= whom you have hark from
B       ?= build

WARN := -std=c11 -Wall -Wextra -Wshadow -Wstrict-prototypes \
        -Wmissing-prototypes -Wpointer-arith -Wcast-qual -Wvla \
        -Wimplicit-fallthrough -Wwrite-strings -Wundef -Wformat=2
SAN  := -fsanitize=address,undefined -fno-sanitize-recover=all

override CPPFLAGS += -I. -isystem /usr/include/libxml2 -D_GNU_SOURCE -DHARK_VERSION='"$(VERSION)"' -MMD -MP
$(B)/report/fingerprint.o: override CPPFLAGS += -DHARK_SUBMIT='"$(subst ",\",$(subst ','\'',$(SUBMIT)))"' -DHARK_PLATFORM='"$(shell $(CC) -dumpmachine)"'
override CFLAGS   += $(WARN) -fPIC -fvisibility=hidden
override LDLIBS   += -lpcap -lnet -lz -lzstd -lpcre2-8 -ljansson -lxml2 -levent_core -lssl -lcrypto -lnghttp2 -lnghttp3 -lbrotlidec -lpthread

# QUIC, asked: where there is no ngtcp2 with GnuTLS, it is heard alone
QUIC := $(shell echo '\#include <ngtcp2/ngtcp2_crypto_gnutls.h>' | $(CC) $(filter -I%,$(CPPFLAGS)) -E - >/dev/null 2>&1 && echo 1)
ifeq ($(QUIC),1)
$(B)/base/quic_client.o $(B)/tests/quic_server.o: override CPPFLAGS += -DHAVE_NGTCP2
override LDLIBS += -lngtcp2_crypto_gnutls -lngtcp2 -lgnutls
endif
# built anew when that has come or gone
$(B)/base/quic_client.o $(B)/tests/quic_server.o: $(B)/quic-$(or $(QUIC),0)

# of the program alone, not of the library or what else links lib.a
SANDBOX := -lseccomp -lcap-ng

# one short line per file; V=1 shows the commands
ifneq ($(V),1)
Q := @
say = @printf '  %-4s %s\n' $(1) $(2)
endif

NMAP     := /usr/share/nmap/nmap-service-probes
SIGS     := $(addprefix signatures/,$(shell cat signatures/order) ports.tsv top-ports weights.tsv)
LIB_OBJ  := $(patsubst %.c,$(B)/%.o,$(wildcard $(MODULES:%=%/*.c))) \
            $(B)/signatures.o $(B)/index.o $(B)/schema.o
# of those that read signatures, to write their index
INDEXER  := $(patsubst %.c,$(B)/%.o,$(wildcard base/*.c match/*.c)) $(B)/signatures.o
CLI_OBJ  := $(patsubst %.c,$(B)/%.o,$(wildcard cli/*.c))
TEST_BIN := $(patsubst %.c,$(B)/%,$(wildcard tests/test_*.c))
SEED_BIN := $(patsubst tests/seeds/%,$(B)/tests/seed_%,$(wildcard tests/seeds/*))
# what `make check` runs of the program as it is, and then of one under
# sanitizers: what takes longest first, so that no processor waits in the end
SUITES := rates
SUITES += lossy
SUITES += resume
SUITES += tls
SUITES += golden
SUITES += liars
SUITES += probe
SUITES += regress
SUITES += cli
SUITES += follow
SUITES += crowd
SUITES += parity
SUITES += audit
SUITES += starttls
SUITES += quiet
SUITES += outside
SUITES += live
SUITES += sandbox
SUITES += signatures
# what is as well seen without: it takes long, or it is about the system
SAN_SUITES := $(filter-out sandbox resume lossy rates outside quiet parity tls,$(SUITES))
# what is told of functions is told once, where most would be found
SAN_SUITES := unit seeds $(SAN_SUITES) corpora
SANITIZED  := B=build/san LDFLAGS='$(SAN)' \
              CFLAGS='-O1 -g1 $(SAN) -fno-omit-frame-pointer -Wno-format-truncation'
TSAN       := B=build/tsan LDFLAGS=-fsanitize=thread \
              CFLAGS='-O1 -g1 -fsanitize=thread -fno-omit-frame-pointer'
# a make of ours (+, as make can not see it): in one that has its jobs, or in none
SUBMAKE     = $(MAKE) --no-print-directory $(if $(findstring jobserver,$(MAKEFLAGS)),,-j$(JOBS))
# most of them wait for most of their time
SIDE_BY_SIDE := -j$(shell echo $$((2 * $(JOBS)))) --output-sync=target

SOURCES  := $(wildcard $(MODULES:%=%/*.[ch]) cli/*.[ch] tests/*.[ch] bench/*.[ch] \
            tools/*.c docs/examples/*.c)
SONAME   := libhark.so.$(firstword $(subst ., ,$(VERSION)))
SO       := libhark.so.$(VERSION)

all: $(B)/$(PROG) $(B)/libhark.a $(B)/$(SO)	## build the program and the library

$(B)/$(PROG): $(CLI_OBJ) $(B)/lib.a
	$(call say,LD,$@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS) $(SANDBOX)
	$(if $(QUIC),,@echo 'hark: no ngtcp2 with GnuTLS: QUIC is recognised, and its certificates only heard')

$(B)/lib.a: $(LIB_OBJ)
	$(call say,AR,$@)
	@rm -f $@
	$(Q)$(AR) rcs $@ $^

# libhark is one object, of which others see nothing but hark_*
$(B)/libhark.o: $(B)/lib.a
	$(call say,LD,$@)
	$(Q)$(CC) $(CFLAGS) $(if $(findstring -flto,$(CFLAGS)),-flinker-output=nolto-rel) \
	    -r -nostdlib -o $@ $(patsubst %.c,$(B)/%.o,$(wildcard lib/*.c)) $<
	$(Q)$(OBJCOPY) --wildcard --keep-global-symbol='hark_*' $@

$(B)/libhark.a: $(B)/libhark.o
	$(call say,AR,$@)
	@rm -f $@
	$(Q)$(AR) rcs $@ $^

$(B)/$(SO): $(B)/libhark.o lib/hark.map
	$(call say,LD,$@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -shared -Wl,-soname,$(SONAME) \
	    -Wl,--version-script,lib/hark.map -o $@ $< -lpcre2-8

$(B)/%.o: %.c
	@mkdir -p $(@D)
	$(call say,CC,$<)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

# a test's own code is run once: what counts is how soon it is compiled
$(B)/tests/test_%.o: override CFLAGS += -O0 -g1

$(B)/signatures.o $(B)/index.o $(B)/schema.o: %.o: %.c
	$(call say,CC,$<)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

$(B)/signatures.c: $(SIGS) signatures/order tools/embed
	@mkdir -p $(@D)
	$(call say,GEN,$@)
	$(Q)tools/embed $(SIGS) >$@.tmp
	@mv $@.tmp $@

$(B)/tools/index: $(B)/tools/index.o $(INDEXER)
	$(call say,LD,$@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

$(B)/index.c: $(B)/tools/index
	$(call say,GEN,$@)
	$(Q)$< >$@.tmp
	@mv $@.tmp $@

$(B)/schema.c: docs/results.schema.json tools/embed
	@mkdir -p $(@D)
	$(call say,GEN,$@)
	$(Q)tools/embed --as builtin_schema replay/schema.h $< >$@.tmp
	@mv $@.tmp $@

demo: $(B)/deps-build		## install what is missing, build, and read a capture
	@$(MAKE) --no-print-directory all
	@echo '$(B)/$(PROG) read fixtures/demo.pcap'
	@$(B)/$(PROG) read fixtures/demo.pcap

check: $(B)/deps-test		## set up and run all tests  (T=match: one file, T="match NAME": one test)
	@$(MAKE) --no-print-directory -j$(JOBS) $(if $(T),unit,all san-built tsan-built)
	@$(if $(T),,$(MAKE) --no-print-directory $(SIDE_BY_SIDE) san triangle $(SUITES) tsan libhark export)

built: $(B)/$(PROG) $(TEST_BIN) $(SEED_BIN)

unit: $(if $(T),$(B)/tests/test_$(firstword $(T)),$(TEST_BIN))
	@set -- $(T); bad=; \
	for t in $^; do \
	    ./$$t $$2 || bad="$$bad $$t"; \
	done; \
	test -z "$$bad" || { echo "failed:$$bad"; exit 1; }

signatures: $(B)/$(PROG)	## run every example of every signature
	tests/signatures $(B)/$(PROG)

golden: $(B)/$(PROG)		## hold every fixture against its expectation  (UPDATE=1: accept)
	$(B)/$(PROG) test -q --strict $(if $(UPDATE),--accept) fixtures
	tests/schema $(B)/$(PROG) fixtures/demo.pcap fixtures/*/*.pcap*
	tests/xml $(B)/$(PROG) fixtures/demo.pcap fixtures/http/*.pcap*

triangle: $(B)/$(PROG) $(B)/tests/again	## fixtures heard, played and asked, and heard again
	@tests/triangle $^ $(sort $(wildcard fixtures/*.pcap fixtures/*/*.pcap fixtures/*/*.pcapng))

clients: $(B)/$(PROG)		## curl, dig, redis-cli, Nmap and others against servers that are played
	@tests/clients $(B)/$(PROG)

fixtures:			## record them anew, from Debian's packages  (root; takes long)
	tools/record-fixtures

regress: $(B)/$(PROG)		## hark test, cut and diff: what they compare, write and refuse
	tests/alone tests/regress $(B)/$(PROG)

cli: $(B)/$(PROG)		## bad input, options, exit codes
	tests/cli $(B)/$(PROG)

sandbox: $(B)/$(PROG) $(B)/tests/sandbox_ways	## what only listens can not send, what asks can do no more
	tests/sandbox $^

export: $(B)/$(PROG)		## what is exported for Nmap is the same to hark and to Nmap
	tests/export $(B)/$(PROG)

parity: $(B)/$(PROG)		## the same servers and signatures for the installed Nmap and for hark
	tests/parity $(B)/$(PROG) || [ $$? = 77 ]

probe: $(B)/$(PROG)		## asking scripted servers on loopback
	tests/probe $(B)/$(PROG)

follow: $(B)/$(PROG)		## captures that decide what is asked, on loopback
	tests/alone tests/follow $(B)/$(PROG)

quiet: $(B)/$(PROG)		## what following puts on the wire, held against a capture
	tests/quiet $(B)/$(PROG)

audit: $(B)/$(PROG)		## what is spent and written down by those who ask
	tests/audit $(B)/$(PROG)

outside: $(B)/$(PROG)		## every way of sending, with endpoints outside the scope, and a capture of what left
	tests/alone tests/outside $(B)/$(PROG)

crowd: $(B)/$(PROG)		## hark replay with 500 servers, and 200 clients at once
	tests/alone tests/crowd $(B)/$(PROG)

liars: $(B)/$(PROG)		## peers that lie, stall or never end
	tests/liars $(B)/$(PROG)

resume: $(B)/$(PROG)		## runs that are killed, and go on
	tests/resume $(B)/$(PROG)

lossy: $(B)/$(PROG)		## a slow link that loses packets: nothing is told wrong
	tests/lossy $(B)/$(PROG)

rates: $(B)/$(PROG)		## what a capture says of the rates that runs were given
	tests/rates $(B)/$(PROG)

libhark: all			## the library as installed: header, symbols, examples
	tests/libhark $(B)

tls: $(B)/$(PROG)		## real TLS servers, read with a key log  (ALL=1: in every combination)
	tests/tls-servers $(B)/$(PROG) $(if $(ALL),all)

starttls: $(B)/$(PROG)		## TLS behind words in clear, in every protocol that has it
	tests/starttls $(B)/$(PROG)

upgrades: $(B)/$(PROG)		## Debian's servers that turn to TLS, DTLS, HTTP/2 and QUIC  (root; installs them in layers)
	tests/upgrades $(B)/$(PROG)

grinding: $(B)/$(PROG)		## Debian's servers of RPC, asked by hark and by Nmap  (root; as upgrades)
	tests/grinding $(B)/$(PROG)

tshark: $(B)/$(PROG)		## handshakes in the folder HARK_CORPORA names, as hark and tshark read them
	tests/tls-tshark $(B)/$(PROG) || [ $$? = 77 ]

live: $(B)/$(PROG)		## listening, and directories that grow, in a network of their own
	tests/live $(B)/$(PROG)

corpora: $(B)/$(PROG)		## real captures with known answers, in the folder HARK_CORPORA names
	tests/corpora $(B)/$(PROG)
	tests/tls-lab $(B)/$(PROG)

san: $(if $(T),,san-built)	## unit tests and most of the above under ASan and UBSan
	+@$(SUBMAKE) $(SANITIZED) $(if $(T),unit,$(SAN_SUITES))

san-built:
	+@$(SUBMAKE) $(SANITIZED) built

tsan: tsan-built		## threads that share a database, and workers, under TSan
	build/tsan/tests/test_threads
	build/tsan/tests/test_hark threads_share_a_database
	build/tsan/$(PROG) read --workers 4 fixtures/*/*.pcap* >/dev/null
	build/tsan/$(PROG) test -q --workers 4 fixtures
	tests/sandbox build/tsan/$(PROG) build/tsan/tests/sandbox_ways

tsan-built:
	+@$(SUBMAKE) $(TSAN) $(addprefix build/tsan/,tests/test_threads tests/test_hark $(PROG) tests/sandbox_ways)

seeds: $(SEED_BIN)		## what fuzzers once found new, run again
	@for f in $^; do $$f tests/seeds/$${f##*/seed_} || exit 1; done

fuzz:				## a minute of each fuzzer (clang)
	@for f in $(patsubst tests/%.c,%,$(wildcard tests/fuzz_*.c)); do \
	    $(MAKE) --no-print-directory B=build/fuzz CC=clang \
	        CFLAGS='-O1 -g -fsanitize=fuzzer-no-link,address,undefined' \
	        LDFLAGS='-fsanitize=address,undefined' build/fuzz/tests/$$f && \
	    mkdir -p build/corpus/$$f && \
	    build/fuzz/tests/$$f -max_total_time=$(or $(SECONDS),60) \
	        -print_final_stats=0 -verbosity=0 build/corpus/$$f \
	        $$(ls -d tests/seeds/$${f#fuzz_} 2>/dev/null) || exit 1; \
	done

bench: $(B)/$(PROG) $(B)/bench/match $(B)/bench/worst	## ratios against rivals in the same run
	bench/read $(B)/$(PROG)
	$(B)/bench/match
	@test ! -r $(NMAP) || $(B)/bench/match $(NMAP)
	$(B)/bench/worst $(wildcard $(NMAP))

noise: $(B)/$(PROG)		## what asking costs those who are asked, against nmap -sV  (root; takes minutes)
	bench/noise $(B)/$(PROG)

many: $(B)/$(PROG)		## 5,000 endpoints, 10,000 over UDP: time, memory, none lost  (root; takes minutes)
	bench/many $(B)/$(PROG)

install: all			## install all of it  (PREFIX, LIBDIR, DESTDIR)
	install -D -m 755 $(B)/$(PROG) $(DESTDIR)$(PREFIX)/bin/$(PROG)
	install -d $(DESTDIR)$(PREFIX)/share/$(PROG)/signatures
	install -m 644 $(SIGS) $(DESTDIR)$(PREFIX)/share/$(PROG)/signatures
	install -D -m 644 lib/hark.h $(DESTDIR)$(PREFIX)/include/hark.h
	install -d $(DESTDIR)$(LIBDIR)/pkgconfig
	install -m 644 $(B)/libhark.a $(DESTDIR)$(LIBDIR)
	install -m 755 $(B)/$(SO) $(DESTDIR)$(LIBDIR)
	ln -sf $(SO) $(DESTDIR)$(LIBDIR)/$(SONAME)
	ln -sf $(SONAME) $(DESTDIR)$(LIBDIR)/libhark.so
	sed 's|@PREFIX@|$(PREFIX)|; s|@LIBDIR@|$(LIBDIR)|; s|@VERSION@|$(VERSION)|' \
	    lib/hark.pc.in >$(DESTDIR)$(LIBDIR)/pkgconfig/hark.pc

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

$(B)/quic-%:
	@mkdir -p $(@D) && rm -f $(B)/quic-* && touch $@

$(B)/deps-%: tools/dependencies
	@tools/dependencies $*
	@mkdir -p $(@D) && touch $@

$(B)/bench/%: $(B)/bench/%.o $(B)/bench/bench.o $(B)/bench/corpus.o $(B)/lib.a
	$(call say,LD,$@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

# and those that a fuzzer takes
FUZZED := $(patsubst %,$(B)/cli/%.o,match_line journal journal_lines courses courses_json shape_json)

$(B)/tests/fuzz_%: $(B)/tests/fuzz_%.o $(FUZZED) $(B)/lib.a
	$(call say,LD,$@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -fsanitize=fuzzer -o $@ $^ $(LDLIBS)

$(B)/tests/seed_%: $(B)/tests/fuzz_%.o $(B)/tests/seeds.o $(FUZZED) $(B)/lib.a
	$(call say,LD,$@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

# a peer of ours
$(B)/tests/test_quic_client $(B)/tests/fuzz_peer $(B)/tests/seed_peer: $(B)/tests/quic_server.o

# the parts of the program that a test takes
$(B)/tests/test_journal: $(patsubst %,$(B)/cli/%.o,journal journal_lines)

$(B)/tests/test_aim: $(patsubst %,$(B)/cli/%.o,aim lists options resolve say)

$(B)/tests/sandbox_ways: $(B)/tests/sandbox_ways.o $(B)/tests/sandbox_calls.o $(B)/cli/sandbox.o $(B)/cli/fence.o $(B)/lib.a
	$(call say,LD,$@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(SANDBOX)

$(B)/tests/again: $(B)/tests/again.o $(B)/lib.a
	$(call say,LD,$@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

$(B)/tests/test_%: $(B)/tests/test_%.o $(B)/tests/guarded.o $(B)/lib.a
	$(call say,LD,$@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $(filter %.o,$^) $(B)/lib.a -lcmocka $(LDLIBS)

.PHONY: all built demo check unit seeds $(SUITES) fixtures triangle clients upgrades grinding libhark tshark export corpora san san-built tsan tsan-built fuzz bench \
        noise many \
        install map format clean help
.PRECIOUS: $(B)/%.o $(B)/tests/%.o
.DELETE_ON_ERROR:
-include $(wildcard $(B)/*/*.d)
