# Storage, backup and scanners over the network.

# covers: GlusterFS
# GlusterFS (rpc/rpc-lib, GLUSTER_DUMP_PROGRAM): an ONC RPC call (RFC 5531 section 9) of program 123451501, which lists the programs of this
# server.
Probe TCP GlusterDump q|\x80\0\0(HARK\0\0\0\0\0\0\0\x02\x07[\xb8m\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
ports 24007,49152-49156
rarity 8
like m|^\x80...(?:.{4})\0\0\0\0\0\0\0\x02\x07\x5b\xb8\x6d\0\0\0\x01\0\0\0\x01|s
# glusterd 10.3.
match gluster m|^\x80.{7}\0\0\0\x01\0{16,48}.{0,12}GF-DUMP\0.{20,24}(?:\0\0\0.)GlusterD svc |s p/GlusterFS/ i/management daemon/ cpe:/a:gluster:glusterfs/
example q|\x80\0\x01\x88HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\x07GF-DUMP\0\0\0\0\0\x07[\xb8m\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x11GlusterD svc peer\0\0\0| p/GlusterFS/ i/management daemon/ observed/GlusterFS 10.3, in a laboratory/
match gluster m|^\x80.{7}\0\0\0\x01\0{16,48}.{0,12}GF-DUMP\0|s p/GlusterFS/ cpe:/a:gluster:glusterfs/
example q|\x80\0\x01\x88HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\x07GF-DUMP\0\0\0\0\0\x07[\xb8m| p/GlusterFS/ specification|GlusterFS (rpc/rpc-lib, GLUSTER_DUMP_PROGRAM)|

# What clients of glusterd ask: GLUSTER_CLI_PROGRAM 1238463, version 2, GETSPEC 5 (rpc/rpc-lib/src/protocol-common.h), no flags.
Probe TCP GlusterVolumes q|\x80\0\0LHARK\0\0\0\0\0\0\0\x02\0\x12\xe5\xbf\0\0\0\x02\0\0\0\x05\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x14\0\0\0\x01\0\0\0\x05\0\0\0\x02flags\03\0|
ports 24007
rarity 9
safety loggy
like m|^\x80.{7}\0{7}\x02\0\x12\xe5\xbf\0\0\0\x02\0\0\0\x05|s
# glusterd 10.3 answers with a dictionary that counts its volumes.
match gluster m|^\x80.{7}\0\0\0\x01\0{20,36}[\0-\xff]{0,12}\0\0\0\x01\0\0\0\x05\0\0\0.count\0|s p/GlusterFS/ i/management daemon/ cpe:/a:gluster:glusterfs/
example q|\x80\0\0<\0\0\0\x02\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x14\0\0\0\x01\0\0\0\x05\0\0\0\x02count\00\0| p/GlusterFS/ observed/GlusterFS 10.3, in a laboratory/
# covers: Bacula / Bareos director, fd, sd
# Bacula (bsock: length in four bytes, then text; "Director/File daemon" of its developer manual): the hello of a Director that is not
# known.
Probe TCP BaculaHello q|\0\0\0\x1bHello Director hark calling|
ports 9101-9103
rarity 8
safety loggy
like m%^\0\0..Hello (?:Director |\*)?[\w. -]+ calling%s
# bacula-fd 9.6.7.
match bacula-fd m|^\0\0\0.hello\.c:\d+ Connection from unknown Director [^\n]*rejected\.|s p/Bacula file daemon/ cpe:/a:bacula:bacula/
example q|\0\0\0Ihello.c:109 Connection from unknown Director hark at 127.0.0.1 rejected.\n| p/Bacula file daemon/ observed/Bacula file daemon 9.6.7, in a laboratory/

# SANE standard 1.06, section 5.2.1: SANE_NET_INIT (0), version code 1.0.3, user name. The answer is a status and the version code of the
# server.
Probe TCP SANEInit q|\0\0\0\0\x01\0\0\x03\0\0\0\x05hark\0|
ports 6566
rarity 8
like m|^\0\0\0\0\x01[\0\x01]\0[\x01-\x09]\0\0\0.|s
# saned 1.2.1.
match sane-port m|^\0\0\0[\0\x0b]\x01([\0\x01])\0([\x01-\x09])$|s p/SANE network scanner/ i/version code 1.$I(1,">"), protocol $I(2,">")/ cpe:/a:sane-project:sane_backends/
example q|\0\0\0\0\x01\x01\0\x03| p/SANE network scanner/ i/version code 1.1, protocol 3/ observed/SANE network scanner 1.2.1, in a laboratory/
