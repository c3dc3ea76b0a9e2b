# Remote procedure calls and distributed systems: ONC RPC (rpcbind, NFS,
# mountd and others), TFTP, Java RMI, CORBA, Erlang epmd, Ceph, GlusterFS by
# its portmapper.
#
# covers: TFTP
# covers: NFS
# covers: rpcbind / portmapper
# covers: nfs, mountd, nlockmgr, status
# covers: Java RMI registry
# covers: OpenSSL/Erlang epmd

# RFC 5531 section 9 and RFC 1833: DUMP (4) of portmapper version 2.
Probe UDP RPCBindDump q|HARK\0\0\0\0\0\0\0\x02\0\x01\x86\xa0\0\0\0\x02\0\0\0\x04\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
ports 111
rarity 2
like m|^.{4}\0\0\0\0\0\0\0\x02\0\x01\x86\xa0\0\0\0[\x02-\x04]|s
# PMAPPROC_DUMP answer (RFC 1833 section 3.2): a list of program, version,
# protocol, port; NFS and others among them are named in info.
match rpcbind m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(?=\0\0\0\x01\x00\x01\x86\xa0\0\0\0\x04.{8}\0\0\0\x01\x00\x01\x86\xa0\0\0\0\x03.{8})(?:\0\0\0\x01.{16})*?\0\0\0\x01\x00\x01\x86\xa3\0\0\0\x04.{8}|s p/rpcbind/ v/2-4/ i/RPC #100000, with NFS 4/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x04\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa0\0\0\0\x03\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa3\0\0\0\x04\0\0\0\x06\0\0\x08\x01\0\0\0\0| v/2-4/ i/RPC #100000, with NFS 4/ specification/RFC 5531 section 9 and RFC 1833/
match rpcbind m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(?=\0\0\0\x01\x00\x01\x86\xa0\0\0\0[\x02-\x04].{8})(?:\0\0\0\x01.{16})*?\0\0\0\x01\x00\x01\x86\xa3\0\0\0\x04.{8}|s p/rpcbind/ v/2/ i/RPC #100000, with NFS 4/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x02\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa3\0\0\0\x04\0\0\0\x06\0\0\x08\x01\0\0\0\0| i/RPC #100000, with NFS 4/ specification/RFC 5531 section 9 and RFC 1833/
match rpcbind m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(?=\0\0\0\x01\x00\x01\x86\xa0\0\0\0\x04.{8}\0\0\0\x01\x00\x01\x86\xa0\0\0\0\x03.{8})(?:\0\0\0\x01.{16})*?\0\0\0\x01\x00\x01\x86\xa3\0\0\0\x03.{8}|s p/rpcbind/ v/2-4/ i/RPC #100000, with NFS 3/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x04\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa0\0\0\0\x03\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa3\0\0\0\x03\0\0\0\x06\0\0\x08\x01\0\0\0\0| v/2-4/ i/RPC #100000, with NFS 3/ specification/RFC 5531 section 9 and RFC 1833/
match rpcbind m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(?=\0\0\0\x01\x00\x01\x86\xa0\0\0\0[\x02-\x04].{8})(?:\0\0\0\x01.{16})*?\0\0\0\x01\x00\x01\x86\xa3\0\0\0\x03.{8}|s p/rpcbind/ v/2/ i/RPC #100000, with NFS 3/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x02\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa3\0\0\0\x03\0\0\0\x06\0\0\x08\x01\0\0\0\0| i/RPC #100000, with NFS 3/ specification/RFC 5531 section 9 and RFC 1833/
match rpcbind m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(?=\0\0\0\x01\x00\x01\x86\xa0\0\0\0\x04.{8}\0\0\0\x01\x00\x01\x86\xa0\0\0\0\x03.{8})(?:\0\0\0\x01.{16})*?\0\0\0\x01\x00\x01\x86\xa3\0\0\0\x02.{8}|s p/rpcbind/ v/2-4/ i/RPC #100000, with NFS 2/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x04\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa0\0\0\0\x03\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa3\0\0\0\x02\0\0\0\x06\0\0\x08\x01\0\0\0\0| v/2-4/ i/RPC #100000, with NFS 2/ specification/RFC 5531 section 9 and RFC 1833/
match rpcbind m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(?=\0\0\0\x01\x00\x01\x86\xa0\0\0\0[\x02-\x04].{8})(?:\0\0\0\x01.{16})*?\0\0\0\x01\x00\x01\x86\xa3\0\0\0\x02.{8}|s p/rpcbind/ v/2/ i/RPC #100000, with NFS 2/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x02\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa3\0\0\0\x02\0\0\0\x06\0\0\x08\x01\0\0\0\0| i/RPC #100000, with NFS 2/ specification/RFC 5531 section 9 and RFC 1833/
match rpcbind m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(?=\0\0\0\x01\x00\x01\x86\xa0\0\0\0\x04.{8}\0\0\0\x01\x00\x01\x86\xa0\0\0\0\x03.{8})(?:\0\0\0\x01.{16})*?\0\0\0\x01\x00\x01\x86\xa4\0\0\0|s p/rpcbind/ v/2-4/ i/RPC #100000, with NIS/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x04\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa0\0\0\0\x03\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa4\0\0\0\x02\0\0\0\x06\0\0\x03B\0\0\0\0| v/2-4/ i/RPC #100000, with NIS/ specification/RFC 5531 section 9 and RFC 1833/
match rpcbind m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(?=\0\0\0\x01\x00\x01\x86\xa0\0\0\0[\x02-\x04].{8})(?:\0\0\0\x01.{16})*?\0\0\0\x01\x00\x01\x86\xa4\0\0\0|s p/rpcbind/ v/2/ i/RPC #100000, with NIS/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x02\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa4\0\0\0\x02\0\0\0\x06\0\0\x03B\0\0\0\0| i/RPC #100000, with NIS/ specification/RFC 5531 section 9 and RFC 1833/
match rpcbind m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x00\x01\x86\xa0\0\0\0\x04.{8}\0\0\0\x01\x00\x01\x86\xa0\0\0\0\x03|s p/rpcbind/ v/2-4/ i/RPC #100000/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x04\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa0\0\0\0\x03\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa0\0\0\0\x02\0\0\0\x06\0\0\0o\0\0\0\0| p/rpcbind/ v/2-4/ i/RPC #100000/ observed/rpcbind 1.2.6, in a laboratory/
match rpcbind m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(?:\0\0\0\x01\0[\x01-\x06]..\0\0\0[\x01-\x0a]\0\0\0[\x06\x11]\0\0..)+\0\0\0\0|s p/rpcbind/ v/2/ i/RPC #100000/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x02\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa0\0\0\0\x02\0\0\0\x11\0\0\0o\0\0\0\0| p/rpcbind/ v/2/ specification/RFC 5531 section 9 and RFC 1833/
# A null call is answered by an accepted reply of 24 bytes; a version that the
# program lacks by PROG_MISMATCH (2) with the lowest and highest.
# check: over-broad because nfs says the very same, only the probe tells them apart
match rpcbind m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\x04$|s p/rpcbind/ v/2-4/ i/RPC #100000/
example q|k\0\x1e\xf2\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\x04| p/rpcbind/ v/2-4/ observed/rpcbind 1.2.6, recorded/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\x04| v/2-4/ specification/RFC 5531 section 9 and RFC 1833/
softmatch rpcbind m%^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0[\0-\x05](?:$|\0\0\0.\0\0\0.$)%s
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| specification/RFC 5531 section 9 and RFC 1833/
softmatch rpcbind m|^.{4}\0\0\0\x01\0\0\0[\0\x01]\0\0\0[\0-\x06]\0\0|s
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\x03\0\0\0\x02\0\0\0\x02\0\0\0\x04| documented/a capture of zeek/
# RFC 5531 section 11: over TCP with a record mark.
Probe TCP RPCBindDumpTCP q|\x80\0\0(HARK\0\0\0\0\0\0\0\x02\0\x01\x86\xa0\0\0\0\x02\0\0\0\x04\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
ports 111
rarity 4
like m|^\x80\0...{4}\0\0\0\0\0\0\0\x02\0\x01\x86\xa0\0\0\0[\x02-\x04]|s
match rpcbind m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(?=\0\0\0\x01\x00\x01\x86\xa0\0\0\0\x04.{8}\0\0\0\x01\x00\x01\x86\xa0\0\0\0\x03.{8})(?:\0\0\0\x01.{16})*?\0\0\0\x01\x00\x01\x86\xa3\0\0\0\x04.{8}|s p/rpcbind/ v/2-4/ i/RPC #100000, with NFS 4/
example q|\x80\0\0\xa8\x86\x1a"\x9e\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x04\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa0\0\0\0\x03\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa0\0\0\0\x02\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa0\0\0\0\x04\0\0\0\x11\0\0\0o\0\0\0\x01\0\x01\x86\xa0\0\0\0\x03\0\0\0\x11\0\0\0o\0\0\0\x01\0\x01\x86\xa0\0\0\0\x02\0\0\0\x11\0\0\0o\0\0\0\x01\0\x01\x86\xa3\0\0\0\x04\0\0\0\x06\0\0\x08\x01\0\0\0\0| p/rpcbind/ v/2-4/ observed/rpcbind 1.2.6, in a laboratory/
example q|\x80\0\0XHARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x04\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa0\0\0\0\x03\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa3\0\0\0\x04\0\0\0\x06\0\0\x08\x01\0\0\0\0| v/2-4/ i/RPC #100000, with NFS 4/ specification/RFC 5531 section 11/
match rpcbind m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(?=\0\0\0\x01\x00\x01\x86\xa0\0\0\0[\x02-\x04].{8})(?:\0\0\0\x01.{16})*?\0\0\0\x01\x00\x01\x86\xa3\0\0\0\x04.{8}|s p/rpcbind/ v/2/ i/RPC #100000, with NFS 4/
example q|\x80\0\0DHARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x02\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa3\0\0\0\x04\0\0\0\x06\0\0\x08\x01\0\0\0\0| i/RPC #100000, with NFS 4/ specification/RFC 5531 section 11/
match rpcbind m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(?=\0\0\0\x01\x00\x01\x86\xa0\0\0\0\x04.{8}\0\0\0\x01\x00\x01\x86\xa0\0\0\0\x03.{8})(?:\0\0\0\x01.{16})*?\0\0\0\x01\x00\x01\x86\xa3\0\0\0\x03.{8}|s p/rpcbind/ v/2-4/ i/RPC #100000, with NFS 3/
example q|\x80\0\0XHARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x04\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa0\0\0\0\x03\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa3\0\0\0\x03\0\0\0\x06\0\0\x08\x01\0\0\0\0| v/2-4/ i/RPC #100000, with NFS 3/ specification/RFC 5531 section 11/
match rpcbind m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(?=\0\0\0\x01\x00\x01\x86\xa0\0\0\0[\x02-\x04].{8})(?:\0\0\0\x01.{16})*?\0\0\0\x01\x00\x01\x86\xa3\0\0\0\x03.{8}|s p/rpcbind/ v/2/ i/RPC #100000, with NFS 3/
example q|\x80\0\0DHARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x02\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa3\0\0\0\x03\0\0\0\x06\0\0\x08\x01\0\0\0\0| i/RPC #100000, with NFS 3/ specification/RFC 5531 section 11/
match rpcbind m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(?=\0\0\0\x01\x00\x01\x86\xa0\0\0\0\x04.{8}\0\0\0\x01\x00\x01\x86\xa0\0\0\0\x03.{8})(?:\0\0\0\x01.{16})*?\0\0\0\x01\x00\x01\x86\xa3\0\0\0\x02.{8}|s p/rpcbind/ v/2-4/ i/RPC #100000, with NFS 2/
example q|\x80\0\0XHARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x04\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa0\0\0\0\x03\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa3\0\0\0\x02\0\0\0\x06\0\0\x08\x01\0\0\0\0| v/2-4/ i/RPC #100000, with NFS 2/ specification/RFC 5531 section 11/
match rpcbind m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(?=\0\0\0\x01\x00\x01\x86\xa0\0\0\0[\x02-\x04].{8})(?:\0\0\0\x01.{16})*?\0\0\0\x01\x00\x01\x86\xa3\0\0\0\x02.{8}|s p/rpcbind/ v/2/ i/RPC #100000, with NFS 2/
example q|\x80\0\0DHARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x02\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa3\0\0\0\x02\0\0\0\x06\0\0\x08\x01\0\0\0\0| i/RPC #100000, with NFS 2/ specification/RFC 5531 section 11/
match rpcbind m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(?=\0\0\0\x01\x00\x01\x86\xa0\0\0\0\x04.{8}\0\0\0\x01\x00\x01\x86\xa0\0\0\0\x03.{8})(?:\0\0\0\x01.{16})*?\0\0\0\x01\x00\x01\x86\xa4\0\0\0|s p/rpcbind/ v/2-4/ i/RPC #100000, with NIS/
example q|\x80\0\0XHARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x04\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa0\0\0\0\x03\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa4\0\0\0\x02\0\0\0\x06\0\0\x03B\0\0\0\0| v/2-4/ i/RPC #100000, with NIS/ specification/RFC 5531 section 11/
match rpcbind m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(?=\0\0\0\x01\x00\x01\x86\xa0\0\0\0[\x02-\x04].{8})(?:\0\0\0\x01.{16})*?\0\0\0\x01\x00\x01\x86\xa4\0\0\0|s p/rpcbind/ v/2/ i/RPC #100000, with NIS/
example q|\x80\0\0DHARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x02\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa4\0\0\0\x02\0\0\0\x06\0\0\x03B\0\0\0\0| i/RPC #100000, with NIS/ specification/RFC 5531 section 11/
match rpcbind m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x00\x01\x86\xa0\0\0\0\x04.{8}\0\0\0\x01\x00\x01\x86\xa0\0\0\0\x03|s p/rpcbind/ v/2-4/ i/RPC #100000/
example q|\x80\0\0XHARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x04\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa0\0\0\0\x03\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa0\0\0\0\x02\0\0\0\x06\0\0\0o\0\0\0\0| p/rpcbind/ v/2-4/ i/RPC #100000/ observed/rpcbind 1.2.6, in a laboratory/
match rpcbind m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(?:\0\0\0\x01\0[\x01-\x06]..\0\0\0[\x01-\x0a]\0\0\0[\x06\x11]\0\0..)+\0\0\0\0|s p/rpcbind/ v/2/ i/RPC #100000/
example q|\x80\0\0DHARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x01\x86\xa0\0\0\0\x02\0\0\0\x06\0\0\0o\0\0\0\x01\0\x01\x86\xa0\0\0\0\x02\0\0\0\x11\0\0\0o\0\0\0\0| p/rpcbind/ v/2/ specification/RFC 5531 section 11/

# check: over-broad because nfs says the very same, only the probe tells them apart
match rpcbind m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\x04$|s p/rpcbind/ v/2-4/ i/RPC #100000/
example q|\x80\0\0 HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\x04| v/2-4/ specification/RFC 5531 section 11/
softmatch rpcbind m%^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0[\0-\x05](?:$|\0\0\0.\0\0\0.$)%s
example q|\x80\0\0\x18HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| specification/RFC 5531 section 11/
softmatch rpcbind m|^\x80\0...{4}\0\0\0\x01\0\0\0[\0\x01]\0\0\0[\0-\x06]\0\0|s
example q|\x80\0\00HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\x03\0\0\0\x02\0\0\0\x02\0\0\0\x04| documented/a capture of zeek/
# Program 100003 (nfs): a null call with a version that no server has.
Probe UDP RPCNfs q|HARK\0\0\0\0\0\0\0\x02\0\x01\x86\xa3\x7f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
ports 2049
rarity 6
like m|^.{4}\0\0\0\0\0\0\0\x02\x00\x01\x86\xa3|s
match nfs m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\x02$|s v/2/ i/RPC #100003/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\x02| v/2/ i/RPC #100003/ specification/Program 100003 (nfs): a null call with a version that no server has/
match nfs m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\x03$|s v/2-3/ i/RPC #100003/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\x03| v/2-3/ i/RPC #100003/ specification/Program 100003 (nfs): a null call with a version that no server has/
# check: over-broad because rpcbind says the very same, only the probe tells them apart
match nfs m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\x04$|s v/2-4/ i/RPC #100003/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\x04| v/2-4/ i/RPC #100003/ specification/Program 100003 (nfs): a null call with a version that no server has/
match nfs m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x03\0\0\0\x03$|s v/3/ i/RPC #100003/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x03\0\0\0\x03| v/3/ i/RPC #100003/ specification/Program 100003 (nfs): a null call with a version that no server has/
match nfs m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x03\0\0\0\x04$|s v/3-4/ i/RPC #100003/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x03\0\0\0\x04| v/3-4/ i/RPC #100003/ specification/Program 100003 (nfs): a null call with a version that no server has/
match nfs m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x04\0\0\0\x04$|s v/4/ i/RPC #100003/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x04\0\0\0\x04| v/4/ i/RPC #100003/ specification/Program 100003 (nfs): a null call with a version that no server has/
softmatch rpcbind m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01$|s
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01| specification/Program 100003 (nfs): a null call with a version that no server has/
softmatch nfs m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0[\0\x03\x04]|s i/RPC #100003/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| i/RPC #100003/ specification/Program 100003 (nfs): a null call with a version that no server has/
softmatch nfs m|^.{4}\0\0\0\x01\0\0\0[\0\x01]\0\0\0|s i/RPC #100003/
example q|\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x02| i/RPC #100003/ specification/Program 100003 (nfs): a null call with a version that no server has/
Probe TCP RPCNfsTCP q|\x80\0\0(HARK\0\0\0\0\0\0\0\x02\0\x01\x86\xa3\x7f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
ports 2049
rarity 6
like m|^\x80\0...{4}\0\0\0\0\0\0\0\x02\x00\x01\x86\xa3|s
match nfs m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\x02$|s v/2/ i/RPC #100003/
example q|\x80\0\0 HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\x02| v/2/ i/RPC #100003/ specification/Program 100003 (nfs): a null call with a version that no server has/
match nfs m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\x03$|s v/2-3/ i/RPC #100003/
example q|\x80\0\0 HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\x03| v/2-3/ i/RPC #100003/ specification/Program 100003 (nfs): a null call with a version that no server has/
# check: over-broad because rpcbind says the very same, only the probe tells them apart
match nfs m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\x04$|s v/2-4/ i/RPC #100003/
example q|\x80\0\0 HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\x04| v/2-4/ i/RPC #100003/ specification/Program 100003 (nfs): a null call with a version that no server has/
match nfs m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x03\0\0\0\x03$|s v/3/ i/RPC #100003/
example q|\x80\0\0 HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x03\0\0\0\x03| v/3/ i/RPC #100003/ specification/Program 100003 (nfs): a null call with a version that no server has/
match nfs m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x03\0\0\0\x04$|s v/3-4/ i/RPC #100003/
example q|\x80\0\0 HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x03\0\0\0\x04| v/3-4/ i/RPC #100003/ specification/Program 100003 (nfs): a null call with a version that no server has/
match nfs m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x04\0\0\0\x04$|s v/4/ i/RPC #100003/
example q|\x80\0\0 HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x04\0\0\0\x04| v/4/ i/RPC #100003/ specification/Program 100003 (nfs): a null call with a version that no server has/
softmatch rpcbind m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01$|s
example q|\x80\0\0\x18HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01| specification/Program 100003 (nfs): a null call with a version that no server has/
softmatch nfs m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0[\0\x03\x04]|s i/RPC #100003/
example q|\x80\0\0 HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| i/RPC #100003/ documented/a capture of suricata-verify/
softmatch nfs m|^\x80\0...{4}\0\0\0\x01\0\0\0[\0\x01]\0\0\0|s i/RPC #100003/
example q|\x80\0\0\x14\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x02| i/RPC #100003/ specification/Program 100003 (nfs): a null call with a version that no server has/
# Program 100005 (mountd): a null call with a version that no server has.
Probe UDP RPCMountd q|HARK\0\0\0\0\0\0\0\x02\0\x01\x86\xa5\x7f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
ports 20048
rarity 8
like m|^.{4}\0\0\0\0\0\0\0\x02\x00\x01\x86\xa5|s
# check: over-broad because nlockmgr says the very same, only the probe tells them apart
match mountd m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x03$|s v/1-3/ i/RPC #100005/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x03| v/1-3/ i/RPC #100005/ specification/Program 100005 (mountd): a null call with a version that no server has/
match mountd m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x02$|s v/1-2/ i/RPC #100005/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x02| v/1-2/ i/RPC #100005/ specification/Program 100005 (mountd): a null call with a version that no server has/
softmatch rpcbind m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01$|s
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01| specification/Program 100005 (mountd): a null call with a version that no server has/
softmatch mountd m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0[\0\x03\x04]|s i/RPC #100005/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| i/RPC #100005/ documented/a capture of zeek/
softmatch mountd m|^.{4}\0\0\0\x01\0\0\0[\0\x01]\0\0\0|s i/RPC #100005/
example q|\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x02| i/RPC #100005/ specification/Program 100005 (mountd): a null call with a version that no server has/
Probe TCP RPCMountdTCP q|\x80\0\0(HARK\0\0\0\0\0\0\0\x02\0\x01\x86\xa5\x7f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
ports 20048
rarity 8
like m|^\x80\0...{4}\0\0\0\0\0\0\0\x02\x00\x01\x86\xa5|s
# check: over-broad because nlockmgr says the very same, only the probe tells them apart
match mountd m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x03$|s v/1-3/ i/RPC #100005/
example q|\x80\0\0 HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x03| v/1-3/ i/RPC #100005/ specification/Program 100005 (mountd): a null call with a version that no server has/
match mountd m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x02$|s v/1-2/ i/RPC #100005/
example q|\x80\0\0 HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x02| v/1-2/ i/RPC #100005/ specification/Program 100005 (mountd): a null call with a version that no server has/
softmatch rpcbind m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01$|s
example q|\x80\0\0\x18HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01| specification/Program 100005 (mountd): a null call with a version that no server has/
softmatch mountd m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0[\0\x03\x04]|s i/RPC #100005/
example q|\x80\0\0 HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| i/RPC #100005/ specification/Program 100005 (mountd): a null call with a version that no server has/
softmatch mountd m|^\x80\0...{4}\0\0\0\x01\0\0\0[\0\x01]\0\0\0|s i/RPC #100005/
example q|\x80\0\0\x14\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x02| i/RPC #100005/ specification/Program 100005 (mountd): a null call with a version that no server has/
# Program 100021 (nlockmgr): a null call with a version that no server has.
Probe UDP RPCNlockmgr q|HARK\0\0\0\0\0\0\0\x02\0\x01\x86\xb5\x7f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
ports 4045
rarity 8
like m|^.{4}\0\0\0\0\0\0\0\x02\x00\x01\x86\xb5|s
match nlockmgr m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x04$|s v/1-4/ i/RPC #100021/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x04| v/1-4/ i/RPC #100021/ specification/Program 100021 (nlockmgr): a null call with a version that no server has/
# check: over-broad because mountd says the very same, only the probe tells them apart
match nlockmgr m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x03$|s v/1-3/ i/RPC #100021/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x03| v/1-3/ i/RPC #100021/ specification/Program 100021 (nlockmgr): a null call with a version that no server has/
softmatch rpcbind m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01$|s
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01| specification/Program 100021 (nlockmgr): a null call with a version that no server has/
softmatch nlockmgr m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0[\0\x03\x04]|s i/RPC #100021/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| i/RPC #100021/ specification/Program 100021 (nlockmgr): a null call with a version that no server has/
softmatch nlockmgr m|^.{4}\0\0\0\x01\0\0\0[\0\x01]\0\0\0|s i/RPC #100021/
example q|\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x02| i/RPC #100021/ specification/Program 100021 (nlockmgr): a null call with a version that no server has/
Probe TCP RPCNlockmgrTCP q|\x80\0\0(HARK\0\0\0\0\0\0\0\x02\0\x01\x86\xb5\x7f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
ports 4045
rarity 8
like m|^\x80\0...{4}\0\0\0\0\0\0\0\x02\x00\x01\x86\xb5|s
match nlockmgr m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x04$|s v/1-4/ i/RPC #100021/
example q|\x80\0\0 HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x04| v/1-4/ i/RPC #100021/ specification/Program 100021 (nlockmgr): a null call with a version that no server has/
# check: over-broad because mountd says the very same, only the probe tells them apart
match nlockmgr m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x03$|s v/1-3/ i/RPC #100021/
example q|\x80\0\0 HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x03| v/1-3/ i/RPC #100021/ specification/Program 100021 (nlockmgr): a null call with a version that no server has/
softmatch rpcbind m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01$|s
example q|\x80\0\0\x18HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01| specification/Program 100021 (nlockmgr): a null call with a version that no server has/
softmatch nlockmgr m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0[\0\x03\x04]|s i/RPC #100021/
example q|\x80\0\0 HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| i/RPC #100021/ specification/Program 100021 (nlockmgr): a null call with a version that no server has/
softmatch nlockmgr m|^\x80\0...{4}\0\0\0\x01\0\0\0[\0\x01]\0\0\0|s i/RPC #100021/
example q|\x80\0\0\x14\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x02| i/RPC #100021/ specification/Program 100021 (nlockmgr): a null call with a version that no server has/
# Program 100024 (status): a null call with a version that no server has.
Probe UDP RPCStatus q|HARK\0\0\0\0\0\0\0\x02\0\x01\x86\xb8\x7f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
ports 662
rarity 8
like m|^.{4}\0\0\0\0\0\0\0\x02\x00\x01\x86\xb8|s
match status m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x01$|s v/1/ i/RPC #100024/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x01| v/1/ i/RPC #100024/ specification/Program 100024 (status): a null call with a version that no server has/
softmatch rpcbind m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01$|s
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01| specification/Program 100024 (status): a null call with a version that no server has/
softmatch status m|^.{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0[\0\x03\x04]|s i/RPC #100024/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| i/RPC #100024/ specification/Program 100024 (status): a null call with a version that no server has/
softmatch status m|^.{4}\0\0\0\x01\0\0\0[\0\x01]\0\0\0|s i/RPC #100024/
example q|\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x02| i/RPC #100024/ specification/Program 100024 (status): a null call with a version that no server has/
Probe TCP RPCStatusTCP q|\x80\0\0(HARK\0\0\0\0\0\0\0\x02\0\x01\x86\xb8\x7f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
ports 662
rarity 8
like m|^\x80\0...{4}\0\0\0\0\0\0\0\x02\x00\x01\x86\xb8|s
match status m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x01$|s v/1/ i/RPC #100024/
example q|\x80\0\0 HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x01| v/1/ i/RPC #100024/ specification/Program 100024 (status): a null call with a version that no server has/
softmatch rpcbind m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01$|s
example q|\x80\0\0\x18HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01| specification/Program 100024 (status): a null call with a version that no server has/
softmatch status m|^\x80\0...{4}\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0[\0\x03\x04]|s i/RPC #100024/
example q|\x80\0\0 HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| i/RPC #100024/ specification/Program 100024 (status): a null call with a version that no server has/
softmatch status m|^\x80\0...{4}\0\0\0\x01\0\0\0[\0\x01]\0\0\0|s i/RPC #100024/
example q|\x80\0\0\x14\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x02| i/RPC #100024/ specification/Program 100024 (status): a null call with a version that no server has/

# RFC 1350 section 5 (TFTP): a read request for a file that will not exist; the
# wording of the error tells the server.
Probe UDP TFTPRead q|\0\x01hark-no-such-file\0octet\0|
ports 69,1069,6969
rarity 4
safety loggy
like m=^\0[\x01\x02][ -~]{1,255}\0(?i:octet|netascii|mail)\0=s
like m=^\0[\x04]..$=s
match tftp m|^\0\x05\0\x01File Not Found\0?$| p/Cisco TFTP server/ o/IOS/ cpe:/o:cisco:ios/
example q|\0\x05\0\x01File Not Found\0| p/Cisco TFTP server/ specification/RFC 1350 section 5 (TFTP)/
match tftp m|^\0\x05\0\x01file [\w/.-]+ not found(?: for [\w.:]+)?\0?$| p/dnsmasq TFTP/ cpe:/a:thekelleys:dnsmasq/
example q|\0\x05\0\x01file /srv/tftp/hark-no-such-file not found\0| p/dnsmasq TFTP/ specification/RFC 1350 section 5 (TFTP)/
match tftp m|^\0\x05\0\x00Unknown error\0?$| p/atftpd/ cpe:/a:lefebvre:atftpd/
example q|\0\x05\0\0Unknown error\0| p/atftpd/ specification/RFC 1350 section 5 (TFTP)/
match tftp m|^\0\x05\0\x01File not found\0?$| p/tftpd-hpa/ i/or another of BSD's family/
example q|\0\x05\0\x01File not found\0| p/tftpd-hpa/ observed/tftpd-hpa 5.2, recorded/
match tftp m|^\0\x05\0\x02Only absolute filenames allowed\0?$| p/tftp-hpa/ i/no default folder/
example q|\0\x05\0\x02Only absolute filenames allowed\0| p/tftp-hpa/ specification/RFC 1350 section 5 (TFTP)/
# check: no-literal because an error is a code and a free text (RFC 1350)
match tftp m|^\0\x05\0[\0-\x08]([ -~]{3,120})\0?$| i/error: $1/
example q|\0\x05\0\x02Access violation\0| i/error: Access violation/ specification/RFC 1350 section 5 (TFTP)/
softmatch tftp m@^\0\x03\0\x01(?:[\t\r\n -~]{4,512}|.{512})$@s
example q|\0\x03\0\x01example text\n| specification/RFC 1350 section 5 (TFTP)/
softmatch tftp m%^\0\x06(?:(?:blksize|tsize|timeout|windowsize)\0\d+\0)+$%
example q|\0\x06blksize\01428\0| specification/RFC 1350 section 5 (TFTP)/

# Java RMI wire protocol, "JRMI", version 2, stream protocol 0x4b; ProtocolAck
# 0x4e repeats our address and port.
Probe TCP JRMIHandshake q|JRMI\0\x02\x4b|
ports 1099,1098,1090,9010,8999,10001
rarity 7
like m|^JRMI\0[\x01\x02][\x4b\x4c\x4d]|
# check: no-literal because the acknowledgement is one byte and an address
match java-rmi m|^\x4e\0[\x07-\x2d]([0-9a-f.:]{7,45})\0\0..$|s p/Java RMI/
example q|N\0\t192.0.2.1\0\0\x9c@| p/Java RMI/ specification/Java RMI wire protocol, "JRMI", version 2, stream protocol 0x4b/
# check: no-literal because the acknowledgement is one byte and an address
match java-rmi m|^\x4e\0[\x04-\x60]([\w.-]{4,96})\0\0..|s p/Java RMI/
example q|N\0\x0fws1.example.org\0\0\x9c@| p/Java RMI/ specification/Java RMI wire protocol, "JRMI", version 2, stream protocol 0x4b/
match java-rmi m|^(?:\x4e\0..{7,60})?\x51\xac\xed\0\x05\x77\x0f[\x01\x02]|s p/Java RMI/
example q|Q\xac\xed\0\x05w\x0f\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/Java RMI/ specification/Java RMI wire protocol, "JRMI", version 2, stream protocol 0x4b/

# CORBA GIOP 1.0 section 15.4, Request "_is_a"-less: a LocateRequest (type 3)
# for the key "NameService".
Probe TCP GIOPLocate q|GIOP\x01\0\0\x03\0\0\0\x13\0\0\0\x01\0\0\0\x0bNameService|
ports 1050,2809,683,900,15000
rarity 8
like m|^GIOP\x01[\0-\x02][\0-\x03][\0-\x06]|
match giop m|^GIOP\x01([\0-\x02])[\0-\x03]\x01.*IDL:omg\.org/CORBA/|s p/CORBA/ i/GIOP 1.$I(1,">")/
example q|GIOP\x01\0\0\x01\0\0\0<\0\0\0\0\0\0\0\x01\0\0\0\x02\0\0\0!IDL:omg.org/CORBA/UNKNOWN:1.0\0| p/CORBA/ i/GIOP 1.0/ specification/CORBA GIOP 1.0 section 15.4, Request "_is_a"-less/
match giop m|^GIOP\x01([\0-\x02])[\0-\x03][\x01\x04-\x06].{4}|s p/CORBA/ i/GIOP 1.$I(1,">")/
example q|GIOP\x01\0\0\x04\0\0\0\x08\0\0\0\x01\0\0\0\0| p/CORBA/ documented/a capture of nDPI/

# Erlang distribution protocol, NAMES_REQ 'n' to the port mapper: its port and
# one line for each node.
Probe TCP EPMDNames q|\0\x01n|
ports 4369
rarity 6
like m|^\0[\x01-\x60][nzx]|
match epmd m|^\0\0\x11\x11name ([\w.-]+) at port (\d+)\n|s p/Erlang Port Mapper Daemon/ i/node $1 at port $2/ cpe:/a:erlang:erlang%2fotp/
example q|\0\0\x11\x11name rabbit at port 25672\n| p/Erlang Port Mapper Daemon/ i/node rabbit at port 25672/ observed/Erlang Port Mapper Daemon 25.2.3, in a laboratory/
match epmd m|^\0\0\x11\x11(?:name [^ \n]++ at port \d++\n)*+$| p/Erlang Port Mapper Daemon/ cpe:/a:erlang:erlang%2fotp/
example q|\0\0\x11\x11| p/Erlang Port Mapper Daemon/ observed/Erlang Port Mapper Daemon 25.2.3, recorded/

# Ceph messenger: the server greets, version 1 with "ceph v027", version 2
# with "ceph v2\n" and a banner payload.
Probe TCP NULL q||
match ceph m|^ceph v2\n\x10\0.{16}|s p/Ceph/ i/messenger v2/ cpe:/a:redhat:ceph/
example q|ceph v2\n\x10\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/Ceph/ i/messenger v2/ specification/Ceph messenger, banners of versions 1 and 2/
match ceph m|^ceph v(0\d\d)\0?\0?.{2}|s p/Ceph/ i/messenger v1, banner $1/ cpe:/a:redhat:ceph/
example q|ceph v027\0\0\0\0\0\0\0\0\0\x02\x1a\x85\xc0\0\x02\x05| p/Ceph/ i/messenger v1, banner 027/ specification/Ceph messenger, banners of versions 1 and 2/
