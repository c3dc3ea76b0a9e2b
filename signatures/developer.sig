# Developers' services that speak text: git, Subversion, CVS, debuggers.
#
# covers: JDWP
# covers: git daemon

# git's own protocol (gitprotocol-pack, "Git Transport"): four hexadecimal digits of length, the service, the path, a NUL and the host.
Probe TCP GitUploadPack q|0032git-upload-pack /hark.git\0host=git.example.com\0|
like m=^[0-9a-f]{4}git-(?:upload-pack|receive-pack|upload-archive) /[^\0]{0,400}\0=
ports 9418
rarity 6

# The first line of a listing names refs and, behind a NUL, capabilities with the agent.
match git m|^[0-9a-f]{4}[0-9a-f]{40,64} [^\0\n]{1,200}\0[^\n]*?\bagent=git/(\d[\w.-]*)| p/git-daemon/ v/$1/ cpe:/a:git-scm:git:$1/
example q|00e97217a7c7e582c46cec22a130adf4b9d7d950fba0 HEAD\0multi_ack thin-pack side-band side-band-64k ofs-delta shallow no-progress include-tag symref=HEAD:refs/heads/main object-format=sha1 agent=git/2.39.2\n| p/git-daemon/ v/2.39.2/ cpe:/a:git-scm:git:2.39.2/ specification/source of git-daemon/
# Other agents: JGit, Dulwich, go-git.
match git m|^[0-9a-f]{4}[0-9a-f]{40,64} [^\0\n]{1,200}\0[^\n]*?\bagent=([A-Za-z][\w-]*)/(\d[\w.-]*)| p/$1/ v/$2/
example q|00aa7217a7c7e582c46cec22a130adf4b9d7d950fba0 HEAD\0multi_ack thin-pack side-band agent=JGit/6.7.0\n| p/JGit/ v/6.7.0/ specification/git's own protocol (gitprotocol-pack, "Git Transport")/
# Protocol version 2 begins with its own line.
match git m|^000eversion 2\n[0-9a-f]{4}agent=git/(\d[\w.-]*)| p/git-daemon/ v/$1/ i/protocol 2/ cpe:/a:git-scm:git:$1/
example q|000eversion 2\n0015agent=git/2.39.5\n0013ls-refs=unborn\n0020fetch=shallow wait-for-done\n0012server-option\n0017object-format=sha1\n0010object-info\n0000| p/git-daemon/ v/2.39.5/ observed/git-daemon 2.39.5, recorded/
example q|000eversion 2\n0015agent=git/2.39.2\n0013ls-refs=unborn\n| p/git-daemon/ v/2.39.2/ i/protocol 2/ cpe:/a:git-scm:git:2.39.2/ specification/source of git-daemon/
# A repository that is not there or not exported.
match git m=^[0-9a-f]{4}ERR (?:access denied or repository not exported|Repository not found|no such repository)[^\n]*\n?= p/git-daemon/ cpe:/a:git-scm:git/
example q|0043ERR access denied or repository not exported: /hark.git| p/git-daemon/ cpe:/a:git-scm:git/ observed/git-daemon 2.39.5, in a laboratory/
# Any listing or error packet.
softmatch git m=^[0-9a-f]{4}(?:[0-9a-f]{40} (?:HEAD|refs/|capabilities\^\{\})|ERR )=
example q|003f7217a7c7e582c46cec22a130adf4b9d7d950fba0 refs/heads/main\n| specification/git's own protocol (gitprotocol-pack, "Git Transport")/

Probe TCP NULL q||
ports 2401,3690,5005,8000

# distccd 3.4, about a compiler that it does not have.
match distccd m|^DONE0000000[123]STAT[0-9a-f]{8}SERR[0-9a-f]{8}| p/distccd/ cpe:/a:samba:distcc/
example q|DONE00000001STAT00006e00SERR0000009adistccd[85] (dcc_execvp) ERROR: failed to exec cc: No such file or directory\n| p/distccd/ observed/distccd 3.4, recorded/

# The results of a run, which an iperf3 server (3.12) sends to its client at the end, behind their length.
match iperf3 m|^.{0,12}?\{"cpu_util_total":[\d.]+,"cpu_util_user":|s p/iperf3/ cpe:/a:es:iperf3/
example q|\0\0\x01\x1e{"cpu_util_total":63.272727272727266,"cpu_util_user":43.636363636363633,"cpu_util_system":19.2727| p/iperf3/ observed/iperf3 3.12, recorded/

# svnserve's greeting (Subversion's protocol file, "Protocol"): minimum and maximum version, mechanisms, capabilities. The capability
# list grew: accepts-svndiff2 came with 1.10, file-revs-reverse with 1.8, list with 1.10.
match svn m|^\( success \( 2 2 \( [\w -]*\) \( edit-pipeline [\w -]*\blist\b[\w -]*\) \) \) | p/svnserve/ i/1.10 or later/ cpe:/a:apache:subversion/
example q|( success ( 2 2 ( ) ( edit-pipeline svndiff1 accepts-svndiff2 absent-entries commit-revprops depth log-revprops atomic-revprops partial-replay inherited-props ephemeral-txnprops file-revs-reverse list ) ) ) | p/svnserve/ i/1.10 or later/ cpe:/a:apache:subversion/ observed/svnserve 1.14.2, recorded/
# Subversion 1.8 and 1.9.
match svn m|^\( success \( 2 2 \( [\w -]*\) \( edit-pipeline [\w -]*\bfile-revs-reverse\b[\w -]*\) \) \) | p/svnserve/ i/1.8 or 1.9/ cpe:/a:apache:subversion/
example q|( success ( 2 2 ( ) ( edit-pipeline svndiff1 absent-entries commit-revprops depth log-revprops atomic-revprops partial-replay inherited-props ephemeral-txnprops file-revs-reverse ) ) ) | p/svnserve/ i/1.8 or 1.9/ cpe:/a:apache:subversion/ specification/source of svnserve/
# Anything older.
match svn m|^\( success \( [12] 2 \( [\w -]*\) \( [\w -]*\) \) \) | p/svnserve/ cpe:/a:apache:subversion/
example q|( success ( 2 2 ( ANONYMOUS ) ( edit-pipeline svndiff1 absent-entries ) ) ) | p/svnserve/ cpe:/a:apache:subversion/ specification/source of svnserve/
# A pserver that finds no valid request (cvsclient, "Connecting to the server": a refusal is an E or error line).
match cvspserver m|^cvs \[pserver aborted\]: bad auth protocol start: | p/CVS pserver/ cpe:/a:cvs:cvs/
example q|cvs [pserver aborted]: bad auth protocol start: HELP\r\n| p/CVS pserver/ cpe:/a:cvs:cvs/ observed/CVS pserver 1.12.13, recorded/
# CVSNT.
match cvspserver m|^cvsnt \[server aborted\]: bad auth protocol start: | p/CVSNT cvspserver/
example q|cvsnt [server aborted]: bad auth protocol start: HELP\r\n| p/CVSNT cvspserver/ specification/source of CVSNT cvspserver/
# Mercurial's and Perforce's greetings are not sent unasked; Unison's is.
match unison m|^Unison (\d[\w.]*) with OCaml (>?=? ?\d[\w.]*)\n| p/Unison/ v/$1/ i/OCaml $2/
example q|Unison 2.52 with OCaml 4.14.0\n| p/Unison/ v/2.52/ i/OCaml 4.14.0/ specification/source of Unison/
# Unison before 2.52.
match unison m|^Unison (\d[\w.]*)\n| p/Unison/ v/$1/
example q|Unison 2.48\n| p/Unison/ v/2.48/ specification/source of Unison/
# buildbot, Erlang and Java consoles open with their prompts; BeanShell's names its version.
match bsh m|^BeanShell (\d[\w.]*) - by Pat Niemeyer| p/BeanShell/ v/$1/
example q|BeanShell 2.0b4 - by Pat Niemeyer (pat@pat.net)\nbsh % | p/BeanShell/ v/2.0b4/ specification/source of BeanShell/
# JMX remoting of JBoss: a two-byte length and the server's name. OpenMQ's port mapper lists its services.
match openmq m=^101 ([\w.-]+) (\d[\w.]*)\n(?:portmapper tcp PORTMAPPER|\w+ tcp \w+)= p/OpenMQ broker/ v/$2/ i/broker: $1/ cpe:/a:oracle:openmq:$2/
example q|101 imqbroker 301\nportmapper tcp PORTMAPPER 7676 [sessionid=1]\n| p/OpenMQ broker/ v/301/ i/broker: imqbroker/ cpe:/a:oracle:openmq:301/ specification/source of OpenMQ broker/
# Node.js' old debugger.
match nodejs-debug m|^Type: connect\r\nV8-Version: ([\d.]+)\r\nProtocol-Version: (\d+)\r\nEmbedding-Host: node v?([\d.]+)| p/Node.js debugger/ v/$3/ i/V8 $1/ cpe:/a:nodejs:node.js:$3/
example q|Type: connect\r\nV8-Version: 4.5.103.35\r\nProtocol-Version: 1\r\nEmbedding-Host: node v4.2.6\r\nContent-Length: 0\r\n\r\n| p/Node.js debugger/ v/4.2.6/ i/V8 4.5.103.35/ cpe:/a:nodejs:node.js:4.2.6/ specification/source of Node.js debugger/
# PHP's Xdebug connects out; a listener that hears it is the client. Ruby's and Perl's debuggers keep quiet.
# check: no-literal because a packet is text between $ and a checksum
match gdbserver m|^\$(?:[A-Za-z0-9;:,._-]{0,200})#[0-9a-f]{2}\+?\$?$| p/gdbserver/
example q|$T0506:0000000000000000;07:b0e3ffffff7f0000;thread:p1.1;core:0;#9a| p/gdbserver/ specification/source of gdbserver/

# CVS' pserver (cvsclient, "Connecting to the server and password authentication"): the client sends its request between two lines.
Probe TCP CVSPserver q|BEGIN VERIFICATION REQUEST\n/hark\nanonymous\nA\nEND VERIFICATION REQUEST\n|
like m=^BEGIN (?:AUTH|VERIFICATION|GSSAPI) REQUEST\n=
ports 2401
rarity 8
safety loggy

# The three answers of the protocol; a refusal explains itself before.
match cvspserver m=^(?:I LOVE YOU|I HATE YOU)\n= p/CVS pserver/ cpe:/a:cvs:cvs/
example q|I HATE YOU\n| p/CVS pserver/ cpe:/a:cvs:cvs/ specification/source of CVS pserver/
# A root that is not allowed, or a user that does not exist.
match cvspserver m=^(?:E [^\n]{1,120}\n)*error 0 [^\n]*: no such (?:user|repository)[^\n]*\n= p/CVS pserver/ cpe:/a:cvs:cvs/
example q|E Fatal error, aborting.\nerror 0 anonymous: no such user\n| p/CVS pserver/ cpe:/a:cvs:cvs/ observed/CVS pserver 1.12.13, in a laboratory/

# Bazaar's smart server (its network protocol document, version 3): both sides name protocol and software.
Probe TCP BzrHello q|bzr request 2\nhello\n|
like m=^bzr (?:message 3 \(bzr 1\.6\)|request 2)\n=
ports 4155
rarity 8

# The software's version stands in the headers; Breezy counts on from 3.0.
match bzr m|^bzr message 3 \(bzr 1\.6\)\n.{4}d16:Software version\d+:([\d.]+)e|s p/Bazaar smart server/ v/$1/ cpe:/a:canonical:bazaar:$1/
example q|bzr message 3 (bzr 1.6)\n\0\0\0\x1cd16:Software version5:3.3.2eoSs| p/Bazaar smart server/ v/3.3.2/ cpe:/a:canonical:bazaar:3.3.2/ observed/Bazaar 3.3.2, in a laboratory/
# The answer to hello in version 2.
match bzr m=^bzr response 2\n(?:success|failed)\n= p/Bazaar smart server/ cpe:/a:canonical:bazaar/
example q|bzr response 2\nsuccess\nok\x012\n| p/Bazaar smart server/ cpe:/a:canonical:bazaar/ observed/Bazaar 3.3.2, in a laboratory/

# JDWP (Java Debug Wire Protocol specification, "Transport"): both sides send these fourteen bytes. It stops a thread, so it is not asked for
# unless allowed.
Probe TCP JDWPHandshake q|JDWP-Handshake|
like m|^JDWP-Handshake|
ports 5005,8000,8787
rarity 8
safety intrusive
# The same bytes in return.
match jdwp m|^JDWP-Handshake| p/Java Debug Wire Protocol/
example q|JDWP-Handshake| p/Java Debug Wire Protocol/ specification/source of Java Debug Wire Protocol/

# GDB's remote protocol (GDB manual, "Overview" of the remote serial protocol): a packet between $ and # with two digits of check sum.
Probe TCP GDBSupported q|+$qSupported#37|
like m=^\+?\$(?:qSupported|\?|g|H[gc])[^#]{0,400}#[0-9a-f]{2}=
ports 1234,2000,2159,3333
rarity 9
safety intrusive
# PacketSize heads the list of features.
match gdbserver m|^\+?\$(?:PacketSize=[0-9a-fA-F]+)[;#]| p/gdbserver/
example q|+$PacketSize=47ff;QPassSignals+;QProgramSignals+#00| p/gdbserver/ specification/source of gdbserver/
# An acknowledgement and an empty packet: the stub does not know the question.
match gdbserver m|^\+\$#00$| p/gdbserver/
example q|+$#00| p/gdbserver/ specification/source of gdbserver/
# OpenOCD's console, behind its telnet options.
match openocd m|^(?:\xff[\xfb-\xfe][\0-\xff])*Open On-Chip Debugger\r\n| p/OpenOCD/ cpe:/a:openocd:open_on-chip_debugger/
example q|\xff\xfb\x03\xff\xfb\x01\xff\xfd\x03\xff\xfe\x01Open On-Chip Debugger\r\n\r> | observed/OpenOCD 0.12.0, Debian 12/
# QEMU's monitors: for people, and for programs.
match qemu-monitor m|^(?:\xff[\xfb-\xfe][\0-\xff])*QEMU (\d[\w.]*) monitor - type 'help' for more information\r\n| p/QEMU monitor/ v/$1/ cpe:/a:qemu:qemu:$1/
example q|QEMU 7.2.22 monitor - type 'help' for more information\r\n(qemu) | v/7.2.22/ observed/QEMU 7.2.22, Debian 12/
match qmp m=^\{"QMP": \{"version": \{"qemu": \{"micro": (\d+), "minor": (\d+), "major": (\d+)\}, "package": "([^"\r\n]{0,80})"= p/QEMU machine protocol/ v/$3.$2.$1/ i/$4/ cpe:/a:qemu:qemu:$3.$2.$1/
example q|{"QMP": {"version": {"qemu": {"micro": 22, "minor": 2, "major": 7}, "package": "Debian 1:7.2+dfsg-7+deb12u18+b3"}, "capabilities": ["oob"]}}\r\n| v/7.2.22/ observed/QEMU 7.2.22, Debian 12/
# The scheduler of icecream, which spreads compilations, has a port for people.
match icecc m|^200-ICECC (\d[\w.-]*): \d+s uptime, \d+ hosts, | p/icecc scheduler/ v/$1/
example q|200-ICECC 1.4.0: 17s uptime, 0 hosts, 0 jobs in queue (0 total).\n200 Use 'help' for help and 'quit' to quit.\n| v/1.4.0/ observed/icecc 1.4, Debian 12/
