# File transfer: FTP and its relatives, rsync.
#
# An FTP server greets with 220, in one line or several (RFC 959 section 5.4), in words of its own; after that its replies to USER, SYST and
# FEAT still tell it apart when an administrator has changed the greeting. rsync's daemon sends its protocol version first.
#
# covers: FTP
# covers: rsync
# covers: NBD
# covers: Ceph messenger
Probe TCP NULL q||
ports 20,21,873,990,2121,2811

# ---- Bacula: what its file daemon 9.6.7 says to who is no director of its own, behind a length of four bytes ----

match bacula-fd m|^\0\0..hello\.c:\d+ Bad Hello command from Director at |s p/Bacula file daemon/ cpe:/a:bacula:bacula/
example q|\0\0\0Whello.c:91 Bad Hello command from Director at 192.0.2.77: Hello Director host-dir call\n| p/Bacula file daemon/ observed/Bacula file daemon 9.6.7, recorded/

# ---- NBD: both of its handshakes begin with the same word ----

softmatch nbd m|^NBDMAGICIHAVEOPT\0[\0-\x03]| i/fixed newstyle handshake/
example q|NBDMAGICIHAVEOPT\0\x03| i/fixed newstyle handshake/ observed/nbd-server 3.24, recorded/
match nbd m|^NBDMAGIC\0\0\x42\x02\x81\x86\x12\x53| i/oldstyle handshake/
example q|NBDMAGIC\0\0\x42\x02\x81\x86\x12\x53\0\0\0\0\0\0\x10\0| i/oldstyle handshake/ specification/RFC 5804 section 1.7/

# ---- FTP: free servers ----

# vsftpd writes its name in brackets, version since 1.0.
match ftp m|^220[ -]\(vsFTPd ([\w.+-]+)\)| p/vsftpd/ v/$1/ cpe:/a:vsftpd_project:vsftpd:$1/
example q|220 (vsFTPd 3.0.3)\r\n| p/vsftpd/ v/3.0.3/ observed/vsftpd 3.0.3, recorded/
example q|220 (vsFTPd 3.0.5)\r\n| p/vsftpd/ v/3.0.5/ cpe:/a:vsftpd_project:vsftpd:3.0.5/ documented/a capture of zeek/
# vsftpd with the ext patch.
match ftp m|^220[ -]vsFTPd ([\w.+-]+(?: \(ext[.\w]+\))?) ready| p/vsftpd/ v/$1/ i/extended build/ cpe:/a:vsftpd_project:vsftpd/
example q|220 vsFTPd 2.0.4+ (ext.3) ready...\r\n| p/vsftpd/ v/2.0.4+ (ext.3)/ i/extended build/ cpe:/a:vsftpd_project:vsftpd/ documented/Recog/
# vsftpd that cannot start its session says OOPS, in front of the reason or after the code.
match ftp m=^(?:220 |500 )OOPS: ([^\r\n]{1,120})\r?\n= p/vsftpd/ i/broken: $1/ cpe:/a:vsftpd_project:vsftpd/
example q|500 OOPS: vsftpd: refusing to run with writable root inside chroot()\r\n| p/vsftpd/ i/broken: vsftpd: refusing to run with writable root inside chroot()/ cpe:/a:vsftpd_project:vsftpd/ documented/Recog/
# QNAP's ProFTPD.
match ftp m|^220[ -]NASFTPD Turbo station (?:2\.x )?([\w.]+) Server \(ProFTPD\)| p/ProFTPD/ v/$1/ i/QNAP Turbo Station/ d/storage-misc/ cpe:/a:proftpd:proftpd:$1/
example q|220 NASFTPD Turbo station 1.3.5a Server (ProFTPD) [192.0.2.10]\r\n| p/ProFTPD/ v/1.3.5a/ i/QNAP Turbo Station/ d/storage-misc/ cpe:/a:proftpd:proftpd:1.3.5a/ documented/Recog/
# Netgear's ReadyNAS, with ProFTPD's version or without.
match ftp m|^220[ -]ProFTPD ([\w.]+) Server \(NETGEAR ReadyNAS\)| p/ProFTPD/ v/$1/ i/Netgear ReadyNAS/ d/storage-misc/ cpe:/a:proftpd:proftpd:$1/
example q|220 ProFTPD 1.3.3g Server (NETGEAR ReadyNAS) [192.0.2.10]\r\n| p/ProFTPD/ v/1.3.3g/ i/Netgear ReadyNAS/ d/storage-misc/ cpe:/a:proftpd:proftpd:1.3.3g/ documented/Recog/
# The same without a version.
match ftp m|^220[ -]ProFTPD Server \(NETGEAR ReadyNAS\)| p/ProFTPD/ i/Netgear ReadyNAS/ d/storage-misc/ cpe:/a:proftpd:proftpd/
example q|220 ProFTPD Server (NETGEAR ReadyNAS) [192.0.2.10]\r\n| p/ProFTPD/ i/Netgear ReadyNAS/ d/storage-misc/ cpe:/a:proftpd:proftpd/ documented/Recog/
# Debian's default ServerName; ProFTPD prints its address last.
match ftp m|^220[ -]ProFTPD ([\w.]+) Server \(Debian\) \[([^\]\r\n]*)\]| p/ProFTPD/ v/$1/ i/Debian/ o/Linux/ cpe:/a:proftpd:proftpd:$1/ cpe:/o:debian:debian_linux/
example q|220 ProFTPD 1.3.5b Server (Debian) [::ffff:192.0.2.10]\r\n| p/ProFTPD/ v/1.3.5b/ i/Debian/ o/Linux/ cpe:/a:proftpd:proftpd:1.3.5b/ cpe:/o:debian:debian_linux/ documented/Recog/
# Debian since 1.3.6 gives no version.
match ftp m|^220[ -]ProFTPD Server \(Debian\)| p/ProFTPD/ i/Debian/ o/Linux/ cpe:/a:proftpd:proftpd/ cpe:/o:debian:debian_linux/
example q|220 ProFTPD Server (Debian) [::ffff:192.0.2.10]\r\n| p/ProFTPD/ i/Debian/ o/Linux/ cpe:/a:proftpd:proftpd/ cpe:/o:debian:debian_linux/ specification/source of ProFTPD/
# ProFTPD with its version, the server's name in brackets or bare.
match ftp m|^220[ -]ProFTPD (\d[\w.]*)(?: Server)?(?: \(([^)\r\n]{1,80})\))?| p/ProFTPD/ v/$1/ cpe:/a:proftpd:proftpd:$1/
example q|220 ProFTPD 1.3.5 Server (ftp.example.com) [192.0.2.10]\r\n| p/ProFTPD/ v/1.3.5/ cpe:/a:proftpd:proftpd:1.3.5/ documented/Recog/
example q|220 ProFTPD 1.3.2d Server localhost\r\n| p/ProFTPD/ v/1.3.2d/ cpe:/a:proftpd:proftpd:1.3.2d/ documented/Recog/
# ProFTPD without one.
match ftp m|^220[ -]ProFTPD\b| p/ProFTPD/ cpe:/a:proftpd:proftpd/
example q|220 ProFTPD Server (host.example.net) [192.0.2.10]\r\n| p/ProFTPD/ observed/ProFTPD 1.3.8, recorded/
example q|220 ProFTPD FTP Server ready.\r\n| p/ProFTPD/ cpe:/a:proftpd:proftpd/ documented/Recog/
# Pure-FTPd's old flourish, with the version.
match ftp m|^220[ -][^\r\n]{0,30}\(\( Welcome to Pure-?FTPd (\d[\w.]*) \)\)| p/Pure-FTPd/ v/$1/ cpe:/a:pureftpd:pure-ftpd:$1/
example q|220-=(<*>)=-.:. (( Welcome to Pure-FTPd 1.0.14 )) .:.-=(<*>)=-\r\n| p/Pure-FTPd/ v/1.0.14/ cpe:/a:pureftpd:pure-ftpd:1.0.14/ documented/Recog/
# Pure-FTPd today; it lists what it was built with.
match ftp m|^220-{1,12} ?Welcome to Pure-FTPd ((?:\[[\w-]+\] ){0,6})-{3,12}\r?\n| p/Pure-FTPd/ i/$1/ cpe:/a:pureftpd:pure-ftpd/
example q|220---------- Welcome to Pure-FTPd [privsep] [TLS] ----------\r\n220-You are user number 1 of 50 allowed.\r\n| p/Pure-FTPd/ i/[privsep] [TLS]/ cpe:/a:pureftpd:pure-ftpd/ observed/Pure-FTPd 1.0.50, recorded/
# Pure-FTPd with a short greeting.
match ftp m|^220[ -][^\r\n]{0,40}Pure-FTPd| p/Pure-FTPd/ cpe:/a:pureftpd:pure-ftpd/
example q|220 Welcome to Pure-FTPd\r\n| p/Pure-FTPd/ cpe:/a:pureftpd:pure-ftpd/ specification/source of Pure-FTPd/
# FileZilla Server since 1.0: version and home page, then the administrator's words.
match ftp m|^220-FileZilla Server (1\.\d[\w.]*)\r\n| p/FileZilla ftpd/ v/$1/ cpe:/a:filezilla-project:filezilla_server:$1/
example q|220-FileZilla Server 1.9.1\r\n| p/FileZilla ftpd/ v/1.9.1/ cpe:/a:filezilla-project:filezilla_server:1.9.1/ observed/FileZilla ftpd 1.9.1, heard in zeek's ftp-password-pass-command.pcap/
# FileZilla Server 0.9, Windows only, in its several spellings.
match ftp m|^220[ -]FileZilla Server(?: version)? v?(0\.[\d.]+\w?(?: beta)?)| p/FileZilla ftpd/ v/$1/ o/Windows/ cpe:/a:filezilla-project:filezilla_server:$1/ cpe:/o:microsoft:windows/
example q|220-FileZilla Server 0.9.60 beta\r\n220-written by Tim Kosse (tim.kosse@filezilla-project.org)\r\n220 Please visit https://filezilla-project.org/\r\n| p/FileZilla ftpd/ v/0.9.60 beta/ o/Windows/ cpe:/a:filezilla-project:filezilla_server:0.9.60_beta/ cpe:/o:microsoft:windows/ documented/Recog/
# FileZilla with its name alone.
match ftp m|^220[ -]FileZilla Server\b| p/FileZilla ftpd/ cpe:/a:filezilla-project:filezilla_server/
example q|220 FileZilla Server\r\n| p/FileZilla ftpd/ cpe:/a:filezilla-project:filezilla_server/ specification/source of FileZilla ftpd/
# pyftpdlib.
match ftp m=^220 pyftpdlib (?:based ftpd|([\d.]+) ready\.?)= p/pyftpdlib/ cpe:/a:g.rodola:pyftpdlib/
example q|220 pyftpdlib based ftpd ready.\r\n| p/pyftpdlib/ cpe:/a:g.rodola:pyftpdlib/ specification/source of pyftpdlib/
# wu-ftpd: release, build number and date.
match ftp m|^220[ -]([\w.-]+) FTP server \(Version wu-([\w.-]+)\(\d+\)| p/WU-FTPD/ v/$2/ h/$1/ cpe:/a:washington_university:wu-ftpd:$2/
example q|220 ftp.example.com FTP server (Version wu-2.6.2(1) Tue Nov 27 22:02:16 EST 2001) ready.\r\n| p/WU-FTPD/ v/2.6.2/ h/ftp.example.com/ cpe:/a:washington_university:wu-ftpd:2.6.2/ specification/source of WU-FTPD/
# SGI's, Debian's and Red Hat's wu-ftpd without the build.
match ftp m|^220[ -]([\w.-]+) FTP server \(Version wu-([\w.-]+)| p/WU-FTPD/ v/$2/ h/$1/ cpe:/a:washington_university:wu-ftpd:$2/
example q|220 ftp.example.com FTP server (Version wu-2.6.2-12) ready.\r\n| p/WU-FTPD/ v/2.6.2-12/ h/ftp.example.com/ cpe:/a:washington_university:wu-ftpd:2.6.2-12/ specification/source of WU-FTPD/
# Mac OS X Server's.
match ftp m|^220[ -](?:[^\r\n]*\r\n220 )?([\w.-]+) FTP server \(Version: +Mac OS X Server ([\d.]+)| p/Mac OS X Server ftpd/ h/$1/ o/Mac OS X/ cpe:/o:apple:mac_os_x_server:$2/
example q|220 mac.example.com FTP server (Version:  Mac OS X Server 10.3 - +GSSAPI) ready.\r\n| p/Mac OS X Server ftpd/ h/mac.example.com/ o/Mac OS X/ cpe:/o:apple:mac_os_x_server:10.3/ documented/Recog/
# The BSDs: FreeBSD and its descendants count 6.00LS, OpenBSD 6.x with its own words.
match ftp m|^220[ -]([\w.-]+) FTP server \(Version 6\.00LS\) ready| p/FreeBSD ftpd/ v/6.00LS/ h/$1/ o/FreeBSD/ cpe:/o:freebsd:freebsd/
example q|220 ftp.example.com FTP server (Version 6.00LS) ready.\r\n| p/FreeBSD ftpd/ v/6.00LS/ h/ftp.example.com/ o/FreeBSD/ cpe:/o:freebsd:freebsd/ specification/source of FreeBSD ftpd/
# OpenBSD and the Linux port of it.
match ftp m|^220[ -]([\w.-]+) FTP server \(Version (6\.[\w.]+/OpenBSD(?:/Linux-[\w.-]+)?)\) ready| p/OpenBSD ftpd/ v|$2| h/$1/
example q|220 ftp.example.com FTP server (Version 6.4/OpenBSD/Linux-ftpd-0.17) ready.\r\n| p/OpenBSD ftpd/ v|6.4/OpenBSD/Linux-ftpd-0.17| h/ftp.example.com/ specification/source of OpenBSD ftpd/
# netkit-ftpd on Linux.
match ftp m|^220[ -]([\w.-]+) FTP server \(Linux-ftpd[ -]([\w.]+)\)| p/Linux netkit ftpd/ v/$2/ h/$1/ o/Linux/ cpe:/o:linux:linux_kernel/
example q|220 ftp.example.com FTP server (Linux-ftpd 0.17) ready.\r\n| p/Linux netkit ftpd/ v/0.17/ h/ftp.example.com/ o/Linux/ cpe:/o:linux:linux_kernel/ specification/source of Linux netkit ftpd/
# GNU inetutils.
match ftp m|^220[ -]([\w.-]+) FTP server \(GNU inetutils ([\w.]+)\)| p/GNU inetutils ftpd/ v/$2/ h/$1/ cpe:/a:gnu:inetutils:$2/
example q|220 box.example.com FTP server (GNU inetutils 1.9.4) ready.\r\n| p/GNU inetutils ftpd/ v/1.9.4/ h/box.example.com/ cpe:/a:gnu:inetutils:1.9.4/ specification/source of GNU inetutils, ftpd.c/
# NetBSD's, and tnftpd, its portable form.
match ftp m=^220[ -]([\w.-]+) FTP server \((NetBSD-ftpd|tnftpd) (\d{8}\w?)\)= p/$2/ v/$3/ h/$1/
example q|220 ftp.example.com FTP server (NetBSD-ftpd 20100320) ready.\r\n| p/NetBSD-ftpd/ v/20100320/ h/ftp.example.com/ specification/RFC 959 section 5.4/
counter q|220 ftp.example.com FTP server ready.\r\n|
# tnftpd built with Kerberos on macOS writes on after the date.
match ftp m=^220[ -]([\w.-]+) FTP server \((NetBSD-ftpd|tnftpd) (\d{8})\+GSSAPI= p/$2/ v/$3/ i/GSSAPI/ h/$1/
example q|220 mac.example.com FTP server (tnftpd 20100324+GSSAPI) ready.\r\n| p/tnftpd/ v/20100324/ i/GSSAPI/ h/mac.example.com/ specification/RFC 959 section 5.4/
# Globus GridFTP.
match ftp m|^220[ -]([\w.-]+) GridFTP Server ([\d.]+) \(([^)\r\n]*)\) \[(Globus Toolkit [\d.]+)\] ready| p/Globus GridFTP/ v/$2/ i/$4/ h/$1/ cpe:/a:globus:globus_toolkit/
example q|220 grid1.example.org GridFTP Server 6.14 (gcc64dbg, 1342551528-83) [Globus Toolkit 5.2.2] ready.\r\n| p/Globus GridFTP/ v/6.14/ i/Globus Toolkit 5.2.2/ h/grid1.example.org/ cpe:/a:globus:globus_toolkit/ observed/Globus GridFTP 6.14, heard in zeek's globus-url-copy-bad-encoding.pcap/
# bftpd.
match ftp m|^220[ -]bftpd (\d[\w.]*) at ([\w.:-]+) ready| p/bftpd/ v/$1/ h/$2/ cpe:/a:bftpd_project:bftpd:$1/
example q|220 bftpd 4.4 at 192.0.2.10 ready.\r\n| p/bftpd/ v/4.4/ h/192.0.2.10/ cpe:/a:bftpd_project:bftpd:4.4/ specification/source of bftpd/
# uftpd.
match ftp m|^220 uftpd \((\d[\w.-]*)\) ready| p/uftpd/ v/$1/ cpe:/a:troglobit:uftpd:$1/
example q|220 uftpd (2.15) ready.\r\n| p/uftpd/ v/2.15/ cpe:/a:troglobit:uftpd:2.15/ specification/source of uftpd/
# BusyBox ftpd greets with one word.
match ftp m|^220 Operation successful(?:\r\n\d{3} Operation successful)*+\r\n$| p/BusyBox ftpd/ cpe:/a:busybox:busybox/
example q|220 Operation successful\r\n| p/BusyBox ftpd/ cpe:/a:busybox:busybox/ specification/source of BusyBox ftpd/
# The Synchronet bulletin board.
match ftp m|^220-[^\r\n]{0,80}\r\n Synchronet FTP Server (\d[\w.]*)-Linux Ready| p/Synchronet ftpd/ v/$1/ o/Linux/ cpe:/o:linux:linux_kernel/
example q|220-Example BBS (bbs.example.com)\r\n Synchronet FTP Server 3.20a-Linux Ready\r\n| v/3.20a/ o/Linux/ specification/source of Synchronet's FTP server, and genwrap.h: PLATFORM_DESC/
match ftp m=^220-[^\r\n]{0,80}\r\n Synchronet FTP Server (\d[\w.]*)-Win(?:32|64) Ready= p/Synchronet ftpd/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|220-Example BBS (bbs.example.com)\r\n Synchronet FTP Server 3.20a-Win32 Ready\r\n| v/3.20a/ o/Windows/ specification/source of Synchronet's FTP server, and genwrap.h: PLATFORM_DESC/
match ftp m|^220-[^\r\n]{0,80}\r\n Synchronet FTP Server (\d[\w.]*)-FreeBSD Ready| p/Synchronet ftpd/ v/$1/ o/FreeBSD/ cpe:/o:freebsd:freebsd/
example q|220-Example BBS (bbs.example.com)\r\n Synchronet FTP Server 3.20a-FreeBSD Ready\r\n| v/3.20a/ o/FreeBSD/ specification/source of Synchronet's FTP server, and genwrap.h: PLATFORM_DESC/
match ftp m|^220-[^\r\n]{0,80}\r\n Synchronet FTP Server (\d[\w.]*)[-/]([\w/-]{2,12}) Ready| p/Synchronet ftpd/ v/$1/ i/$2/
example q|220-Example BBS (bbs.example.com)\r\n Synchronet FTP Server 1.490-OpenBSD Ready\r\n| v/1.490/ i/OpenBSD/ specification/source of Synchronet's FTP server, and genwrap.h: PLATFORM_DESC/
# LightFTP; wzdftpd; frox, a transparent proxy.
match ftp m|^220 LightFTP server ready\r\n| p/LightFTP/
example q|220 LightFTP server ready\r\n| specification/source of LightFTP, success220/
match ftp m|^220 wzd server ready\.\r?\n| p/wzdftpd/ cpe:/a:wzdftpd:wzdftpd/
example q|220 wzd server ready.\r\n| specification/source of wzdftpd, its messages/
match ftp m|^220 Frox transparent ftp proxy\. Login with username| p/frox ftp proxy/
example q|220 Frox transparent ftp proxy. Login with username[@host[:port]]\r\n| specification/source of frox, its greeting/
match ftp m|^220 Frox\. Please login\.\r\n| p/frox ftp proxy/
example q|220 Frox. Please login.\r\n| specification/source of frox, its greeting/
# Libraries with greetings of their own: Indy and ICS for Delphi, MockFtpServer for Java, nodeftpd, and one in Go.
match ftp m|^220 Indy FTP Server ready\.\r\n| p/Indy ftpd/ i/Delphi library/
example q|220 Indy FTP Server ready.\r\n| specification/source of Indy, RSFTPDefaultGreeting/
match ftp m|^220[ -](?:- )?ICS FTP Server ready| p/ICS ftpd/ i/Delphi library/
example q|220 ICS FTP Server ready.\r\n| specification/source of Overbyte ICS, its FTP server/
match ftp m|^220 Service ready for new user\. \(MockFtpServer (\d[\w.]*); | p/MockFtpServer/ v/$1/ i/Java library/
example q|220 Service ready for new user. (MockFtpServer 2.7.1; see http://mockftpserver.sourceforge.net)\r\n| v/2.7.1/ documented/public code that quotes it/
match ftp m|^(?:220-[^\r\n]*\r\n)?220 FTP server \(nodeftpd\) ready\r\n| p/nodeftpd/ i/Node.js library/
example q|220 FTP server (nodeftpd) ready\r\n| specification/source of nodeftpd, its greeting/
match ftp m|^220 Welcome to the Go FTP Server\r\n| p/goftp server/ i/Go library/
example q|220 Welcome to the Go FTP Server\r\n| specification/source of goftp server, defaultWelcomeMessage/
# Small systems.
match ftp m|^220 Welcome to the FreeRTOS\+TCP FTP server\r\n| p/FreeRTOS+TCP ftpd/ o/FreeRTOS/ cpe:/o:amazon:freertos/
example q|220 Welcome to the FreeRTOS+TCP FTP server\r\n| o/FreeRTOS/ specification/source of FreeRTOS+TCP, its FTP server/
match ftp m|^220 Nut/OS FTP (\d[\w.-]*) ready at | p|Nut/OS ftpd| v/$1/ o|Nut/OS|
example q|220 Nut/OS FTP 5.1.0 ready at Mon 05 10:20:30\r\n| v/5.1.0/ o|Nut/OS| specification|source of Nut/OS, its FTP server: rep_banner|
match ftp m|^220 Hello, this is the (ESP\d\w*)\.\r\n| p/FTP server for MicroPython/ i/$1/
example q|220 Hello, this is the ESP8266.\r\n| i/ESP8266/ specification/source of FTP-Server-for-ESP8266-ESP32-and-PYBD, its greeting/
# glFTPd.
match ftp m|^220[ -][^\r\n]{0,80}glFTPd ([\w.]+)[^\r\n]{0,40}| p/glFTPd/ v/$1/
example q|220 example.com glFTPd 2.12 Linux+TLS ready.\r\n| p/glFTPd/ v/2.12/ documented/public code that quotes it/
# NcFTPd.
match ftp m|^220[ -]([\w.-]+) NcFTPd Server| p/NcFTPd/ h/$1/
example q|220 ftp.example.com NcFTPd Server (licensed copy) ready.\r\n| p/NcFTPd/ h/ftp.example.com/ documented/public code that quotes it/
# Medusa, Python's asyncore server.
match ftp m|^220[ -]([\w.-]*) ?FTP server \(Medusa Async V([\w.]+) \[experimental\]\) ready| p/Medusa ftpd/ v/$2/ h/$1/
example q|220 box.example.com FTP server (Medusa Async V1.21 [experimental]) ready.\r\n| p/Medusa ftpd/ v/1.21/ h/box.example.com/ specification/source of Medusa, ftp_server.py/
# TwoFTPd.
match ftp m|^220[ -]TwoFTP[Dd] server ready\.\r\n| p/TwoFTPd/
example q|220 TwoFTPd server ready.\r\n| specification/source of TwoFTPd, auth frontend/
# MinIO's FTP gateway; what stands behind Version is a time.
match ftp m~^220 Welcome to MinIO FTP Server Version='(?:DEVELOPMENT|([^'\r\n]{1,60}))'~ p/MinIO ftpd/ v/$1/ cpe:/a:minio:minio:$1/
example q|220 Welcome to MinIO FTP Server Version='2024-05-10T01:41:38Z' License='GNU AGPLv3'\r\n| v/2024-05-10T01:41:38Z/ specification/source of MinIO, cmd ftp-server.go/
# Twisted.
match ftp m|^220 Twisted ([\w.]+) FTP Server| p/Twisted ftpd/ v/$1/ cpe:/a:twistedmatrix:twisted:$1/
example q|220 Twisted 22.4.0 FTP Server\r\n| p/Twisted ftpd/ v/22.4.0/ cpe:/a:twistedmatrix:twisted:22.4.0/ observed/Twisted ftpd 22.4.0, recorded/
# Apache FtpServer.
match ftp m=^220[ -](?:Service ready for new user\.?|Welcome to Apache FtpServer)= p/Apache FtpServer/ cpe:/a:apache:ftpserver/
example q|220 Service ready for new user.\r\n| p/Apache FtpServer/ cpe:/a:apache:ftpserver/ specification/source of Apache FtpServer/
# SFTPGo.
match ftp m=^220[ -]SFTPGo ([\w.-]+) (?:ready|FTP)= p/SFTPGo ftpd/ v/$1/ cpe:/a:sftpgo_project:sftpgo:$1/
example q|220 SFTPGo 2.5.4 ready\r\n| p/SFTPGo ftpd/ v/2.5.4/ cpe:/a:sftpgo_project:sftpgo:2.5.4/ specification/source of SFTPGo ftpd/
# SFTPGo that hides its version.
match ftp m|^220[ -]SFTPGo ready| p/SFTPGo ftpd/ cpe:/a:sftpgo_project:sftpgo/
example q|220 SFTPGo ready\r\n| p/SFTPGo ftpd/ cpe:/a:sftpgo_project:sftpgo/ specification/source of SFTPGo ftpd/
# INetSim.
match ftp m|^220 INetSim FTP Service ready| p/INetSim ftpd/
example q|220 INetSim FTP Service ready.\r\n| p/INetSim ftpd/ specification/source of INetSim ftpd/

# ---- FTP: Windows and commercial servers ----

# IIS 5.0, Windows 2000.
match ftp m|^220[ -](?:([\w.-]+) )?Microsoft FTP Service \(Version (5\.0)\)| p/Microsoft ftpd/ v/$2/ h/$1/ o/Windows/ cpe:/a:microsoft:internet_information_services:$2/ cpe:/o:microsoft:windows_2000/
example q|220 ftp1 Microsoft FTP Service (Version 5.0).\r\n| p/Microsoft ftpd/ v/5.0/ h/ftp1/ o/Windows/ cpe:/a:microsoft:internet_information_services:5.0/ cpe:/o:microsoft:windows_2000/ documented/Recog/
# IIS up to 4, Windows NT.
match ftp m|^220[ -](?:([\w.-]+) )?Microsoft FTP Service \(Version ([1-4]\.\d)\)| p/Microsoft ftpd/ v/$2/ h/$1/ o/Windows/ cpe:/a:microsoft:internet_information_services:$2/ cpe:/o:microsoft:windows_nt/
example q|220 ftp1 Microsoft FTP Service (Version 4.0).\r\n| p/Microsoft ftpd/ v/4.0/ h/ftp1/ o/Windows/ cpe:/a:microsoft:internet_information_services:4.0/ cpe:/o:microsoft:windows_nt/ documented/Recog/
# IIS with any other version.
match ftp m|^220[ -](?:([\w.-]+) )?Microsoft FTP Service \(Version (\d[\d.]*)\)| p/Microsoft ftpd/ v/$2/ h/$1/ o/Windows/ cpe:/a:microsoft:internet_information_services:$2/ cpe:/o:microsoft:windows/
example q|220 ftp1 Microsoft FTP Service (Version 5.1).\r\n| p/Microsoft ftpd/ v/5.1/ h/ftp1/ o/Windows/ cpe:/a:microsoft:internet_information_services:5.1/ cpe:/o:microsoft:windows/ documented/Recog/
# IIS 6 and later give none.
match ftp m|^220[ -](?:[\w.-]+ )?Microsoft FTP Service\r?\n| p/Microsoft ftpd/ o/Windows/ cpe:/a:microsoft:internet_information_services/ cpe:/o:microsoft:windows/
example q|220 Microsoft FTP Service\r\n| p/Microsoft ftpd/ o/Windows/ cpe:/a:microsoft:internet_information_services/ cpe:/o:microsoft:windows/ documented/Recog/
# Serv-U since 3.
match ftp m|^220[ -](?:[^\r\n]{0,60} )?Serv-U FTP[- ]Server v(\d[\w.]*)| p/Serv-U ftpd/ v/$1/ cpe:/a:solarwinds:serv-u:$1/
example q|220 Serv-U FTP Server v15.1 ready...\r\n| p/Serv-U ftpd/ v/15.1/ cpe:/a:solarwinds:serv-u:15.1/ documented/public code that quotes it/
# Serv-U with its name only.
match ftp m|^220[ -](?:[^\r\n]{0,60} )?Serv-U FTP[- ]Server\b| p/Serv-U ftpd/ cpe:/a:solarwinds:serv-u/
example q|220 Serv-U FTP Server ready...\r\n| p/Serv-U ftpd/ cpe:/a:solarwinds:serv-u/ documented/Recog/
# Gene6.
match ftp m|^220[ -]Gene6 FTP Server v(\d[\w.]*)(?: \([^)\r\n]*\))?| p/Gene6 ftpd/ v/$1/ o/Windows/ cpe:/a:gene6:g6_ftp_server:$1/ cpe:/o:microsoft:windows/
example q|220 Gene6 FTP Server v3.10.0 (Build 2) ready...\r\n| p/Gene6 ftpd/ v/3.10.0/ o/Windows/ cpe:/a:gene6:g6_ftp_server:3.10.0/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# freeFTPd and WarFTPd; a honeypot once glued the two together.
match ftp m|^220[ -]---freeFTPd 1\.0---warFTPd 1\.65---| p/Nepenthes honeypot ftpd/
example q|220 ---freeFTPd 1.0---warFTPd 1.65---\r\n| p/Nepenthes honeypot ftpd/ specification/source of Nepenthes, its FTP dialogue/
# freeFTPd.
match ftp m|^220 Hello, I'm freeFTPd (\d[\w.]*)| p/freeFTPd/ v/$1/ o/Windows/ cpe:/a:freeftpd:freeftpd:$1/ cpe:/o:microsoft:windows/
example q|220 Hello, I'm freeFTPd 1.0\r\n| p/freeFTPd/ v/1.0/ o/Windows/ cpe:/a:freeftpd:freeftpd:1.0/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# War FTP Daemon.
match ftp m|^220-.{0,200}?WAR-FTPD (\d[\w.-]*)|is p/WAR-FTPD/ v/$1/ o/Windows/ cpe:/a:jgaa:warftpd:$1/ cpe:/o:microsoft:windows/
example q|220- Jgaa's Fan Club FTP service WAR-FTPD 1.82.00-RC11 Ready\r\n| p/WAR-FTPD/ v/1.82.00-RC11/ o/Windows/ cpe:/a:jgaa:warftpd:1.82.00-rc11/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# Cerberus.
match ftp m=^220[ -](?:Welcome to )?Cerberus FTP Server(?: (?:Personal|Home|Professional|Enterprise))?(?: Edition)?[^\r\n]{0,20}?(\d[\d.]+)= p/Cerberus ftpd/ v/$1/ o/Windows/ cpe:/a:cerberusftp:ftp_server:$1/ cpe:/o:microsoft:windows/
example q|220-Cerberus FTP Server Personal Edition 4.0.9\r\n220-This is the UNLICENSED Home Edition\r\n220 Created by Cerberus, LLC\r\n| p/Cerberus ftpd/ v/4.0.9/ o/Windows/ cpe:/a:cerberusftp:ftp_server:4.0.9/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# Cerberus with its default welcome.
match ftp m|^220[ -]Welcome to Cerberus FTP Server\r?\n| p/Cerberus ftpd/ o/Windows/ cpe:/a:cerberusftp:ftp_server/ cpe:/o:microsoft:windows/
example q|220-Welcome to Cerberus FTP Server\r\n220 Created by Cerberus, LLC\r\n| p/Cerberus ftpd/ o/Windows/ cpe:/a:cerberusftp:ftp_server/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# CrushFTP.
# check: no-origin because no public source of it was found
match ftp m|^220[ -](?:Welcome to )?CrushFTP(?: ?(\d[\w.]*))?!?\r?\n| p/CrushFTP/ cpe:/a:crushftp:crushftp/
example q|220 Welcome to CrushFTP10!\r\n| p/CrushFTP/ cpe:/a:crushftp:crushftp/
# Xlight.
match ftp m|^220[ -]Xlight (?:FTP )?Server (\d[\w.]*) ready| p/Xlight ftpd/ v/$1/ o/Windows/ cpe:/a:xlightftpd:xlight_ftp_server:$1/ cpe:/o:microsoft:windows/
example q|220 Xlight FTP Server 3.9 ready...\r\n| p/Xlight ftpd/ v/3.9/ o/Windows/ cpe:/a:xlightftpd:xlight_ftp_server:3.9/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# Xlight without its version.
match ftp m|^220[ -]Xlight (?:FTP )?Server ready| p/Xlight ftpd/ o/Windows/ cpe:/a:xlightftpd:xlight_ftp_server/ cpe:/o:microsoft:windows/
example q|220 Xlight Server ready... \r\n| p/Xlight ftpd/ o/Windows/ cpe:/a:xlightftpd:xlight_ftp_server/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# zFTPServer.
match ftp m|^220[ -]zFTPServer v([\w.]+), build ([\d-]+)| p/zFTPServer/ v/$1/ i/build $2/ o/Windows/ cpe:/o:microsoft:windows/
example q|220 zFTPServer v4.0, build 2008-12-24 01:41 ready.\r\n| p/zFTPServer/ v/4.0/ i/build 2008-12-24/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# Wing FTP Server.
match ftp m|^220[ -]Wing FTP Server(?: (\d[\w.]*))? ready| p/Wing ftpd/ cpe:/a:wftpserver:wing_ftp_server/
example q|220 Wing FTP Server ready... (UNREGISTERED WING FTP SERVER)\r\n| p/Wing ftpd/ cpe:/a:wftpserver:wing_ftp_server/ documented/public code that quotes it/
# WS_FTP Server: version and a serial number.
match ftp m|^220[ -]([\w.-]+) X2 WS_FTP Server (\d[\w.]*)(?:\(\d+\))?| p/WS_FTP/ v/$2/ h/$1/ o/Windows/ cpe:/a:ipswitch:ws_ftp_server:$2/ cpe:/o:microsoft:windows/
example q|220 ftp.example.com X2 WS_FTP Server 8.6.1(100000000)\r\n| p/WS_FTP/ v/8.6.1/ h/ftp.example.com/ o/Windows/ cpe:/a:ipswitch:ws_ftp_server:8.6.1/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# Titan and Cornerstone.
match ftp m|^220[ -](?:Welcome to )?Titan FTP Server (\d[\w.]*)(?: Build (\d+))?| p/Titan ftpd/ v/$1/ o/Windows/ cpe:/a:southrivertech:titan_ftp_server:$1/ cpe:/o:microsoft:windows/
example q|220 Titan FTP Server 10.47.1892 Ready.\r\n| p/Titan ftpd/ v/10.47.1892/ o/Windows/ cpe:/a:southrivertech:titan_ftp_server:10.47.1892/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# TYPSoft.
match ftp m|^220[ -]TYPSoft FTP Server (\d[\w.]*) ready| p/TYPSoft ftpd/ v/$1/ o/Windows/ cpe:/a:typsoft:ftp_server:$1/ cpe:/o:microsoft:windows/
example q|220 TYPSoft FTP Server 1.10 ready...\r\n| p/TYPSoft ftpd/ v/1.10/ o/Windows/ cpe:/a:typsoft:ftp_server:1.10/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# SmallFTPD.
match ftp m|^220-? ?smallftpd (\d[\w.-]*)| p/smallftpd/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|220- smallftpd 1.0.3\r\n| p/smallftpd/ v/1.0.3/ o/Windows/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# Quick 'n Easy, SlimFTPd, Golden, GuildFTPd: small Windows servers.
match ftp m|^220[ -]GuildFTPd FTP Server \(c\) [\d-]+\r\n220-Version (\d[\w.]*)| p/GuildFTPd/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|220-GuildFTPd FTP Server (c) 1997-2002\r\n220-Version 0.999.14\r\n| p/GuildFTPd/ v/0.999.14/ o/Windows/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# SlimFTPd.
match ftp m|^220[ -]SlimFTPd (\d[\w.]*)| p/SlimFTPd/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|220-SlimFTPd 3.181, by WhitSoft Development (www.whitsoftdev.com)\r\n| p/SlimFTPd/ v/3.181/ o/Windows/ cpe:/o:microsoft:windows/ specification/source of SlimFTPd, SERVERID/
# BulletProof FTP Server.
match ftp m|^220[ -]BulletProof FTP Server(?: v(\d[\w.]*))? ready| p/BulletProof ftpd/ o/Windows/ cpe:/o:microsoft:windows/
example q|220 BulletProof FTP Server ready ...\r\n| p/BulletProof ftpd/ o/Windows/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# SurgeFTP.
match ftp m|^220[ -]SurgeFTP ([\w.:-]+) \(Version ([\w.]+)\)| p/SurgeFTP/ v/$2/ h/$1/ cpe:/a:netwin:surgeftp:$2/
example q|220 SurgeFTP ftp.example.com (Version 2.3a12)\r\n| p/SurgeFTP/ v/2.3a12/ h/ftp.example.com/ cpe:/a:netwin:surgeftp:2.3a12/ documented/Recog/
# vftpd and QVT/Net.
match ftp m|^220[ -](?:([\w.-]+) )?FTP Server \(vftpd ([\w.]+)\) ready| p/vftpd/ v/$2/ o/Windows/ cpe:/o:microsoft:windows/
example q|220 ftp1 FTP Server (vftpd 1.31) ready.\r\n| p/vftpd/ v/1.31/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# QVT/Net.
match ftp m|^220[ -]([\w.-]+) FTP server \(QVT/Net ([\w.]+)\) ready| p|QVT/Net ftpd| v/$2/ h/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|220 pc1 FTP server (QVT/Net 5.1) ready.\r\n| p|QVT/Net ftpd| v/5.1/ h/pc1/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# Check Point's security server.
match ftp m=^220[ -](?:Check Point|CheckPoint) FireWall-1 Secure FTP server(?: running on ([\w.-]+))?= p/Check Point FireWall-1 ftpd/ d/firewall/ cpe:/a:checkpoint:firewall-1/
example q|220 Check Point FireWall-1 Secure FTP server running on fw1\r\n| p/Check Point FireWall-1 ftpd/ d/firewall/ cpe:/a:checkpoint:firewall-1/ documented/Recog/
# Symantec's Raptor.
match ftp m|^220[ -]Secure Gateway FTP server ready| p/Symantec Raptor ftp proxy/ d/firewall/
example q|220 Secure Gateway FTP server ready.\r\n| p/Symantec Raptor ftp proxy/ d/firewall/ documented/Recog/
# ProRat, a trojan horse.
match ftp m|^220 Welcom to ProRat Ftp Server| p/ProRat trojan ftpd/ o/Windows/ cpe:/o:microsoft:windows/
example q|220 Welcom to ProRat Ftp Server\r\n| p/ProRat trojan ftpd/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/

# ---- FTP: systems that name themselves ----

# Solaris 2.x to 10: the release is the version. 2.6 calls itself 5.6.
match ftp m|^220[ -]([\w.-]+) FTP server \(SunOS (5\.\d+)\) ready|i p/Solaris ftpd/ h/$1/ o/Solaris/ cpe:/o:sun:sunos:$2/
example q|220 sun1.example.com FTP server (SunOS 5.8) ready.\r\n| p/Solaris ftpd/ h/sun1.example.com/ o/Solaris/ cpe:/o:sun:sunos:5.8/ documented/Recog/
# HP-UX.
# check: no-origin because no public source of it was found
match ftp m|^220[ -]([\w.-]+) FTP server \(Revision ([\d.]+) Version wuftpd-([\w.-]+)(?:\(\w+\))? | p/HP-UX ftpd/ v/$3/ i/revision $2/ h/$1/ o/HP-UX/ cpe:/o:hp:hp-ux/
example q|220 ux1.example.com FTP server (Revision 1.1 Version wuftpd-2.6.1(PHNE_38578) Fri Sep  5 12:10:54 GMT 2008) ready.\r\n| p/HP-UX ftpd/ v/2.6.1/ i/revision 1.1/ h/ux1.example.com/ o/HP-UX/ cpe:/o:hp:hp-ux/
# AIX writes the date of its build, in the time of Austin.
match ftp m|^220[ -]([\w.-]+) FTP server \(Version (4\.[12]) [A-Z][a-z]{2} [A-Z][a-z]{2} +\d+ [\d:]+ C[SD]T \d{4}\) ready| p/AIX ftpd/ v/$2/ h/$1/ o/AIX/ cpe:/o:ibm:aix/
example q|220 aix1.example.com FTP server (Version 4.2 Fri Jan 22 10:21:11 CST 2021) ready.\r\n| p/AIX ftpd/ v/4.2/ h/aix1.example.com/ o/AIX/ cpe:/o:ibm:aix/ documented/Recog/
# Digital UNIX and Tru64.
match ftp m=^220[ -]([\w.-]+) FTP server \((Digital UNIX|Compaq Tru64 UNIX) Version ([\w.]+)\) ready= p/$2 ftpd/ v/$3/ h/$1/ o/$2/ cpe:/o:digital:unix/
example q|220 alpha1.example.com FTP server (Digital UNIX Version 5.60) ready.\r\n| p/Digital UNIX ftpd/ v/5.60/ h/alpha1.example.com/ o/Digital UNIX/ cpe:/o:digital:unix/ documented/Recog/
# IBM i.
match ftp m=^220[ -](?:QTCP|QTCP[A-Z]?) at ([\w.-]+?)\.?\r?\n= p/IBM i ftpd/ h/$1/ o|i5/OS| cpe:/o:ibm:i5os/
example q|220-QTCP at as400.example.com.\r\n220 Connection will close if idle more than 5 minutes.\r\n| p/IBM i ftpd/ h/as400.example.com/ o|i5/OS| cpe:/o:ibm:i5os/ documented/Recog/
# z/OS.
match ftp m|^220[ -]\w+ IBM FTP CS (V\w+) at ([\w.-]+?),| p|IBM z/OS ftpd| v/$1/ h/$2/ o|z/OS| cpe:/o:ibm:z%2fos/
example q|220-FTPD1 IBM FTP CS V2R4 at MVS1.EXAMPLE.COM, 10:20:30 on 2024-05-06.\r\n| p|IBM z/OS ftpd| v/V2R4/ h/MVS1.EXAMPLE.COM/ o|z/OS| cpe:/o:ibm:z%2fos/ documented/public code that quotes it/
# z/VM.
match ftp m|^220[ -]FTPSERVE IBM VM Level (\w+) at ([\w.-]+?),| p|IBM z/VM ftpd| v/$1/ h/$2/ o|z/VM| cpe:/o:ibm:vm/
example q|220-FTPSERVE IBM VM Level 640 at VM1.EXAMPLE.COM, 10:20:30 EST MONDAY 2024-05-06\r\n| p|IBM z/VM ftpd| v/640/ h/VM1.EXAMPLE.COM/ o|z/VM| cpe:/o:ibm:vm/ documented/public code that quotes it/
# OpenVMS.
# check: no-origin because no public source of it was found
match ftp m|^220[ -]([\w.-]+) FTP Server \(Version ([\w.-]+)\) Ready\.| p/OpenVMS ftpd/ v/$2/ h/$1/ o/OpenVMS/ cpe:/o:hp:openvms/
example q|220 vms1.example.com FTP Server (Version 5.7) Ready.\r\n| p/OpenVMS ftpd/ v/5.7/ h/vms1.example.com/ o/OpenVMS/ cpe:/o:hp:openvms/
# NetWare.
# check: no-origin because no public source of it was found
match ftp m|^220[ -]Service Ready for new User| p/Novell NetWare ftpd/ o/NetWare/ cpe:/o:novell:netware/
example q|220 Service Ready for new User\r\n| p/Novell NetWare ftpd/ o/NetWare/ cpe:/o:novell:netware/
# VxWorks: 5.x names the system's version.
match ftp m|^220[ -](?:[\w.-]+ )?VxWorks(?: \(?(?:VxWorks)?([\d.]+)\)?)? FTP server(?: \(VxWorks ?([\d.]+)\))? ready|i p/VxWorks ftpd/ o/VxWorks/ cpe:/o:windriver:vxworks/
example q|220 VxWorks FTP server (VxWorks 5.4.2) ready.\r\n| p/VxWorks ftpd/ o/VxWorks/ cpe:/o:windriver:vxworks/ documented/public code that quotes it/
# VxWorks with its version.
match ftp m=^220[ -](?:[\w.-]+ )?(?:Tornado-vxWorks|VxWorks) \((?:VxWorks)?([\d.]+)\) FTP server ready=i p/VxWorks ftpd/ v/$1/ o/VxWorks/ cpe:/o:windriver:vxworks:$1/
example q|220 Tornado-vxWorks (VxWorks5.4.2) FTP server ready\r\n| p/VxWorks ftpd/ v/5.4.2/ o/VxWorks/ cpe:/o:windriver:vxworks:5.4.2/ documented/public code that quotes it/
# IBM's point of sale system.
match ftp m|^220 FTP server \(IBM 4690 TCP/IP FTP Version ([\d.]+)\) ready| p/IBM 4690 ftpd/ v/$1/ o/IBM 4690 OS/ d/specialized/
example q|220 FTP server (IBM 4690 TCP/IP FTP Version 1.0) ready.\r\n| p/IBM 4690 ftpd/ v/1.0/ o/IBM 4690 OS/ d/specialized/ documented/Recog/
# Nokia's TiMOS routers.
match ftp m=^220[ -]TiMOS-\w-([\w.]+) (\S+) (?:ALCATEL|Nokia) (\S+ [\d-]+\w*)= p/Nokia TiMOS ftpd/ v/$1/ i/$3/ o/TiMOS/ d/router/ cpe:/o:nokia:sr_os/
example q|220-TiMOS-C-13.0.R9 cpm/hops64 ALCATEL SR 7750 Copyright (c) 2000-2016 Alcatel-Lucent.\r\n| p/Nokia TiMOS ftpd/ v/13.0.R9/ i/SR 7750/ o/TiMOS/ d/router/ cpe:/o:nokia:sr_os/ documented/Recog/
# MikroTik: identity, then system and version.
match ftp m|^220[ -](.{1,60}?) FTP server \(MikroTik (\d[\w.]*)\) ready| p/MikroTik router ftpd/ v/$2/ h/$1/ o/RouterOS/ d/router/ cpe:/o:mikrotik:routeros:$2/
example q|220 gw1 FTP server (MikroTik 6.49.10) ready\r\n| p/MikroTik router ftpd/ v/6.49.10/ h/gw1/ o/RouterOS/ d/router/ cpe:/o:mikrotik:routeros:6.49.10/ documented/public code that quotes it/

# ---- FTP: devices ----

# HP JetDirect.
match ftp m|^220 JD FTP Server Ready\.?\r?\n| p/HP JetDirect ftpd/ d/print server/ cpe:/h:hp:jetdirect/
example q|220 JD FTP Server Ready.\r\n| p/HP JetDirect ftpd/ d/print server/ cpe:/h:hp:jetdirect/ documented/Recog/
# APC's network management cards name card and AOS.
match ftp m|^220 ([\w-]+) Network Management Card AOS v([\d.]+) FTP server ready| p/APC Network Management Card AOS ftpd/ v/$2/ i/$1/ o/AOS/ d/power-device/ cpe:/o:apc:aos:$2/
example q|220 AP7932 Network Management Card AOS v3.3.4 FTP server ready.\r\n| p/APC Network Management Card AOS ftpd/ v/3.3.4/ i/AP7932/ o/AOS/ d/power-device/ cpe:/o:apc:aos:3.3.4/ documented/Recog/
# APC without a model.
match ftp m|^220 APC FTP server ready| p/APC ftpd/ d/power-device/
example q|220 APC FTP server ready.\r\n| p/APC ftpd/ d/power-device/ documented/Recog/
# CyberPower.
match ftp m|^220 CyberPower Systems FTP Server Ready| p/CyberPower ftpd/ d/power-device/
example q|220 CyberPower Systems FTP Server Ready.\r\n| p/CyberPower ftpd/ d/power-device/ documented/Recog/
# Server Technology's power strips.
match ftp m=^220 Sentry (Switched|Smart) ([CP]DU) v([\w.-]+) FTP server ready= p/Server Technology Sentry $1 $2 ftpd/ v/$3/ d/power-device/
example q|220 Sentry Switched CDU v7.1e-d1 FTP server ready.\r\n| p/Server Technology Sentry Switched CDU ftpd/ v/7.1e-d1/ d/power-device/ documented/Recog/
# EMC Celerra.
match ftp m|^220 ([\w.-]+) FTP server \(EMC-SNAS: ([\d.]+)\)| p/EMC Celerra ftpd/ v/$2/ h/$1/ d/storage-misc/ cpe:/h:emc:celerra_network_attached_storage/
example q|220 nas1 FTP server (EMC-SNAS: 5.6.50.203) ready.\r\n| p/EMC Celerra ftpd/ v/5.6.50.203/ h/nas1/ d/storage-misc/ cpe:/h:emc:celerra_network_attached_storage/ documented/Recog/
# Axis cameras, encoders and decoders: model and firmware.
match ftp m|^220 AXIS ([\w.+-]+(?: Mk \w+)?) ((?:[A-Za-z-]+ ){1,5})(\d[\w.]+) \((?:[A-Z][a-z]{2} \d+ )?\d{4}\)| p/AXIS $1 ftpd/ v/$3/ i/$2/ o/Linux/ d/webcam/ cpe:/o:linux:linux_kernel/
example q|220 AXIS P1343 Network Camera 5.40.17 (2013) ready.\r\n| p/AXIS P1343 ftpd/ v/5.40.17/ i/Network Camera/ o/Linux/ d/webcam/ cpe:/o:linux:linux_kernel/ documented/Recog/
# Axis print servers.
match ftp m|^220 AXIS ([\w+.]+)(?: \(rev \d+\))? FTP Network Print Server V([\w.]+)| p/AXIS $1 print server ftpd/ v/$2/ d/print server/
example q|220 AXIS 5600+ (rev 3) FTP Network Print Server V7.00 Sep 10 2004 ready.\r\n| p/AXIS 5600+ print server ftpd/ v/7.00/ d/print server/ documented/Recog/
# Lexmark's code, also in IBM, Dell and Toshiba printers: host, model, "FTP Server", firmware.
match ftp m=^220 (\S+) (Lexmark|IBM Infoprint|Dell|TOSHIBA) ([\w -]{2,40}?) (?:Ethernet )?FTP Server ([\w.]+) ready= p/$2 $3 ftpd/ v/$4/ h/$1/ d/printer/
example q|220 ET0020004F0000 Lexmark T640 FTP Server NS.NP.N219 ready.\r\n| p/Lexmark T640 ftpd/ v/NS.NP.N219/ h/ET0020004F0000/ d/printer/ documented/Recog/
# Lexmark's smaller ones.
match ftp m|^220 Lexmark (\w+) FTP server ready|i p/Lexmark $1 ftpd/ d/printer/
example q|220 Lexmark X500 FTP server ready\r\n| p/Lexmark X500 ftpd/ d/printer/ documented/Recog/
# Xerox.
match ftp m=^220 Xerox ((?:WorkCentre|Phaser|Color) [\w-]+)\r?\n=i p/Xerox $1 ftpd/ d/printer/
example q|220 Xerox Phaser 6130N\r\n| p/Xerox Phaser 6130N ftpd/ d/printer/ documented/Recog/
# Xerox wide format.
match ftp m|^220 XEROX (\w+) Wide Format FTP server ready|i p/Xerox $1 Wide Format ftpd/ d/printer/
example q|220 XEROX 6204 Wide Format FTP server ready\r\n| p/Xerox 6204 Wide Format ftpd/ d/printer/ documented/Recog/
# Oce.
match ftp m|^220 Oce (\w+) FTP Service \(Version ([\d.]+)\)| p/Oce $1 ftpd/ v/$2/ d/printer/
example q|220 Oce Plotwave300 FTP Service (Version 4.5.7).\r\n| p/Oce Plotwave300 ftpd/ v/4.5.7/ d/printer/ documented/Recog/
# Kyocera's printers say their model only.
match ftp m=^220 (FS-[\w-]+|ECOSYS [\w-]+|TASKalfa [\w-]+) FTP server\.?\r?\n= p/Kyocera $1 ftpd/ d/printer/
example q|220 FS-1370DN FTP server\r\n| p/Kyocera FS-1370DN ftpd/ d/printer/ documented/Recog/
# Sharp.
match ftp m|^220 SHARP ([\w-]+) Ver ([\w.]+) FTP server| p/Sharp $1 ftpd/ v/$2/ d/printer/
example q|220 SHARP AR-M450 Ver 01.05.00.0k FTP server.\r\n| p/Sharp AR-M450 ftpd/ v/01.05.00.0k/ d/printer/ documented/Recog/
# Ricoh and its brands: "220 RICOH Aficio MP C3001 FTP server (10.29) ready."
# check: no-origin because no public source of it was found
match ftp m=^220 ((?:RICOH|NRG|SAVIN|LANIER|Gestetner|infotec|Aficio)[\w ./-]{0,40}?) FTP server \(([\d.a-e]+)\) ready=i p/$1 ftpd/ v/$2/ d/printer/
example q|220 RICOH Aficio MP C3001 FTP server (10.29) ready.\r\n| p/RICOH Aficio MP C3001 ftpd/ v/10.29/ d/printer/
# Konica Minolta.
match ftp m|^220 KONICA MINOLTA FTP server ready| p/Konica Minolta ftpd/ d/printer/
example q|220 KONICA MINOLTA FTP server ready.\r\n| p/Konica Minolta ftpd/ d/printer/ documented/Recog/
# EFI Fiery.
match ftp m|^220 EFI FTP Print server ready| p/EFI Fiery ftpd/ d/print server/
example q|220 EFI FTP Print server ready.\r\n| p/EFI Fiery ftpd/ d/print server/ documented/Recog/
# Extended Systems' and Zebra's print servers have one firmware.
match ftp m|^220 ESI-(\w+) Version ([\w.]+) ready| p/Extended Systems ESI-$1 ftpd/ v/$2/ d/print server/
example q|220 ESI-2941B Version 6.34 ready.\r\n| p/Extended Systems ESI-2941B ftpd/ v/6.34/ d/print server/ documented/Recog/
# Zebra.
match ftp m|^220 ZBR-(\w+) Version V?([\w.]+) ready| p/Zebra ZBR-$1 ftpd/ v/$2/ d/print server/
example q|220 ZBR-46686 Version 7.02 ready.\r\n| p/Zebra ZBR-46686 ftpd/ v/7.02/ d/print server/ documented/Recog/
# LinkCom.
match ftp m|^220 LinkCom Xpress ([\w/ +]+?)(?: FTP version ([\d.]+) ready)?\r?\n| p/LinkCom Xpress ftpd/ i/$1/ d/print server/
example q|220 LinkCom Xpress 10/100 +IPDS FTP version 1.0 ready\r\n| p/LinkCom Xpress ftpd/ i|10/100 +IPDS| d/print server/ documented/Recog/
# Unnamed printers.
match ftp m|^220 Printer's ftp server| p/printer ftpd/ d/printer/
example q|220 Printer's ftp server\r\n| p/printer ftpd/ d/printer/ documented/Recog/
# Cisco TelePresence, once Codian and Tandberg.
match ftp m=^220 Welcome to the (?:Cisco )?(?:TelePresence|Telepresence) ([\w ]+?), version ([\w.()]+)= p/Cisco TelePresence ftpd/ v/$2/ i/$1/ d/webcam/ cpe:/h:cisco:telepresence/
example q|220 Welcome to the Cisco TelePresence MCU 4210, version 4.3(2.18)\r\n| p/Cisco TelePresence ftpd/ v/4.3(2.18)/ i/MCU 4210/ d/webcam/ cpe:/h:cisco:telepresence/ documented/Recog/
# ZyXEL's gateways.
match ftp m|^220 FTP Server \((ZyWALL [\w -]+)\) \[| p/ZyXEL $1 ftpd/ d/firewall/
example q|220 FTP Server (ZyWALL USG 20) [::ffff:192.0.2.10]\r\n| p/ZyXEL ZyWALL USG 20 ftpd/ d/firewall/ documented/Recog/
# TP-Link's modems use the same system and put the brand where the host's name would be.
match ftp m|^220 TP-LINK FTP version ([\d.]+) ready at | p/TP-LINK ftpd/ v/$1/ d/broadband router/
example q|220 TP-LINK FTP version 1.0 ready at Wed May  1 20:51:49 2019\r\n| p/TP-LINK ftpd/ v/1.0/ d/broadband router/ documented/Recog/
# ZyXEL's DSL modems: host, "FTP version 1.0 ready at".
# check: no-origin because no public source of it was found
match ftp m|^220 (\S+) FTP version 1\.0 ready at | p/ZyXEL ZyNOS ftpd/ v/1.0/ h/$1/ o/ZyNOS/ d/broadband router/ cpe:/o:zyxel:zynos/
example q|220 P-660HW FTP version 1.0 ready at Sat Jan  1 00:10:20 2000\r\n| p/ZyXEL ZyNOS ftpd/ v/1.0/ h/P-660HW/ o/ZyNOS/ d/broadband router/ cpe:/o:zyxel:zynos/
# TP-Link's.
match ftp m|^220 Welcome to TP-LINK FTP server| p/TP-LINK ftpd/ d/router/
example q|220 Welcome to TP-LINK FTP server\r\n| p/TP-LINK ftpd/ d/router/ documented/Recog/
# DrayTek.
match ftp m=^220 (?:DrayTek|Vigor) ?FTP (?:version|server)[^\r\n]*=i p/DrayTek Vigor ftpd/ d/router/
example q|220 DrayTek FTP version 1.0\r\n| p/DrayTek Vigor ftpd/ d/router/ documented/public code that quotes it/
# D-Link cameras.
match ftp m|^220 ([\w.-]+) (DCS-\w+) FTP server ready| p/D-Link $2 ftpd/ h/$1/ d/webcam/
example q|220 cam1 DCS-2100 FTP server ready.\r\n| p/D-Link DCS-2100 ftpd/ h/cam1/ d/webcam/ documented/Recog/
# HomeLogic.
match ftp m|^220 HomeLogic FTP Server Please Give User Name| p/HomeLogic ftpd/ o/Linux/ d/specialized/ cpe:/o:linux:linux_kernel/
example q|220 HomeLogic FTP Server Please Give User Name\r\n| p/HomeLogic ftpd/ o/Linux/ d/specialized/ cpe:/o:linux:linux_kernel/ documented/Recog/
# Small systems' own: lwIP's, RT-Thread, RTEMS, NuttX, and PlayStation Vita.
match ftp m|^220 lwIP FTP Server ready\.\r\n| p/lwIP ftpd/ d/specialized/
example q|220 lwIP FTP Server ready.\r\n| d/specialized/ specification/source of lwip-ftpd, ftpd.c: msg220/
match ftp m~^220(?: -|-)= welcome on RT-Thread FTP server ~ p/RT-Thread ftpd/ o/RT-Thread/ d/specialized/ cpe:/o:rt-thread:rt-thread/
example q|220 -= welcome on RT-Thread FTP server =-\r\n| o/RT-Thread/ specification/source of RT-Thread, netutils ftp: FTP_SESSION_WELCOME_MSG/
match ftp m|^220 RTEMS FTP server \(Version ([\w.-]{1,20})\) ready| p/RTEMS ftpd/ v/$1/ o/RTEMS/ d/specialized/
example q|220 RTEMS FTP server (Version 1.0-JWJ) ready.\r\n| v/1.0-JWJ/ o/RTEMS/ specification/source of RTEMS, ftpd.c: FTPD_SERVER_MESSAGE/
match ftp m|^220 NuttX FTP Server\r\n| p/NuttX ftpd/ o/NuttX/ d/specialized/ cpe:/o:apache:nuttx/
example q|220 NuttX FTP Server\r\n| o/NuttX/ specification/NuttX's documentation, CONFIG_FTPD_SERVERID/
match ftp m|^220 FTPVita Server ready\.\r?\n| p/FTPVita/ d/game console/
example q|220 FTPVita Server ready.\n| d/game console/ specification/source of FTPVita, ftpvita.c/
match ftp m|^220 FTPS4 Server ready\.\r?\n| p/FTPS4/ d/game console/
example q|220 FTPS4 Server ready.\n| d/game console/ specification/source of FTPS4, greeting/
# SwiFTP, on Android.
match ftp m=^220 SwiFTP (?:(\d[\w.]*) )?ready\r\n= p/SwiFTP/ v/$1/ o/Android/ d/phone/ cpe:/o:google:android/
example q|220 SwiFTP 3.1 ready\r\n| v/3.1/ o/Android/ specification/source of SwiFTP, SessionThread: greeting/
# FTP libraries of Arduino for Espressif's controllers.
match ftp m=^220-(?:--)? ?Welcome to FTP for ESP(8266|32)= p/ESP8266 FTP server/ d/specialized/
example q|220--- Welcome to FTP for ESP8266/ESP32 ---\r\n220---   By David Paiva   ---\r\n| d/specialized/ specification/source of ESP8266 FTP server, FtpServer.cpp/
# Hosting companies that put their own name there.
match ftp m=^220 (Amazon Ftp|Dreamhost FTP Server|DreamHost FTP Server)\r?\n= p/$1/
example q|220 DreamHost FTP Server\r\n| p/DreamHost FTP Server/ documented/Recog/

# ---- rsync ----

# The daemon's greeting: protocol, since 3.2.7 the checksums it can do (rsync's own documentation, csprotocol.txt). Protocol 32 came with 3.4.
match rsync m|^@RSYNCD: (32\.\d)(?: ([\w -]+))?\n| p/rsync/ i/version 3.4 or later; protocol version $1/ cpe:/a:samba:rsync/
example q|@RSYNCD: 32.0 sha512 sha256 sha1 md5 md4\n| p/rsync/ i/version 3.4 or later; protocol version 32.0/ cpe:/a:samba:rsync/ observed/rsync 3.5.0, recorded/
# Protocol 31 with a list: 3.2.7 to 3.3.
match rsync m|^@RSYNCD: (31\.\d) ([\w -]+)\n| p/rsync/ i/protocol version $1; 3.2.7 or later/ cpe:/a:samba:rsync/
example q|@RSYNCD: 31.0 sha512 sha256 sha1 md5 md4\n| p/rsync/ i/protocol version 31.0; 3.2.7 or later/ cpe:/a:samba:rsync/ specification/source of rsync/
# Any other protocol.
match rsync m|^@RSYNCD: (\d+(?:\.\d+)?)[ \r\n]| p/rsync/ i/protocol version $1/ cpe:/a:samba:rsync/
example q|@RSYNCD: 30.0\n| p/rsync/ i/protocol version 30.0/ cpe:/a:samba:rsync/ specification/source of rsync/

# ---- FTP: after USER, SYST, FEAT ----

# SYST (RFC 959 section 4.1.3). USER, PASS, FEAT and PWD are what clients send first, and get answers of the same three-digit form.
Probe TCP FTPSyst q|SYST\r\n|
like m=^(?:USER|PASS|SYST|FEAT|AUTH (?:TLS|SSL)|PWD|TYPE [AI]|PASV|EPSV|PORT [\d,]+|CWD [^\r\n]*|OPTS [^\r\n]*|STAT|ADAT [^\r\n]*|CLNT [^\r\n]*)(?: [^\r\n]*)?\r?\n=i
ports 21,990
sslports 990
rarity 6
bye q|QUIT\r\n|

# FileZilla answers SYST with its name.
match ftp m|^(?:220[^\r\n]*\r\n)*215 UNIX emulated by FileZilla| p/FileZilla ftpd/ cpe:/a:filezilla-project:filezilla_server/
example q|215 UNIX emulated by FileZilla.\r\n| p/FileZilla ftpd/ cpe:/a:filezilla-project:filezilla_server/ specification/source of FileZilla ftpd/
# IIS 7 and later, and earlier ones with MS-DOS listings.
match ftp m|^(?:220[^\r\n]*\r\n)*215 Windows_NT\r?\n| p/Microsoft ftpd/ o/Windows/ cpe:/a:microsoft:internet_information_services/ cpe:/o:microsoft:windows/
example q|215 Windows_NT\r\n| p/Microsoft ftpd/ o/Windows/ cpe:/a:microsoft:internet_information_services/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# IIS 5 and 6 say the system's version.
match ftp m|^(?:220[^\r\n]*\r\n)*215 Windows_NT version (\d\.\d)| p/Microsoft ftpd/ i/Windows NT $1/ o/Windows/ cpe:/a:microsoft:internet_information_services/ cpe:/o:microsoft:windows/
example q|215 Windows_NT version 5.0\r\n| p/Microsoft ftpd/ i/Windows NT 5.0/ o/Windows/ cpe:/a:microsoft:internet_information_services/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# MikroTik.
match ftp m|^215 UNIX MikroTik ([\w.]+)| p/MikroTik router ftpd/ v/$1/ o/RouterOS/ d/router/ cpe:/o:mikrotik:routeros:$1/
example q|215 UNIX MikroTik 6.49.10\r\n| p/MikroTik router ftpd/ v/6.49.10/ o/RouterOS/ d/router/ cpe:/o:mikrotik:routeros:6.49.10/ documented/public code that quotes it/
# GNU inetutils and the old Berkeley code add the version after the type.
match ftp m|^215 UNIX Type: L8 Version: (BSD-\d+)\r?\n| p/BSD ftpd/ i/$1/
example q|215 UNIX Type: L8 Version: BSD-199506\r\n| p/BSD ftpd/ i/BSD-199506/ specification/source of BSD ftpd/
# vsftpd's wording for a user name.
match ftp m|^331 Please specify the password\.\r\n| p/vsftpd/ cpe:/a:vsftpd_project:vsftpd/
example q|331 Please specify the password.\r\n| p/vsftpd/ cpe:/a:vsftpd_project:vsftpd/ observed/vsftpd, heard in suricata-verify's bug-8489-01.pcap/
# vsftpd refusing local users.
match ftp m|^530 This FTP server is anonymous only\.\r\n| p/vsftpd/ cpe:/a:vsftpd_project:vsftpd/
example q|530 This FTP server is anonymous only.\r\n| p/vsftpd/ cpe:/a:vsftpd_project:vsftpd/ specification/source of vsftpd/
# FileZilla 1.x.
match ftp m|^331 Please, specify the password\.\r\n| p/FileZilla ftpd/ cpe:/a:filezilla-project:filezilla_server/
example q|331 Please, specify the password.\r\n| p/FileZilla ftpd/ cpe:/a:filezilla-project:filezilla_server/ specification/source of FileZilla ftpd/
# ProFTPD for anonymous log-ins.
match ftp m|^331 Anonymous login ok, send your complete email address as your password\r\n| p/ProFTPD/ cpe:/a:proftpd:proftpd/
example q|331 Anonymous login ok, send your complete email address as your password\r\n| p/ProFTPD/ cpe:/a:proftpd:proftpd/ observed/ProFTPD, heard in zeek's ipv6-retr-samba.pcap/
# pyftpdlib.
match ftp m|^331 Username ok, send password\.\r\n| p/pyftpdlib/ cpe:/a:g.rodola:pyftpdlib/
example q|331 Username ok, send password.\r\n| p/pyftpdlib/ cpe:/a:g.rodola:pyftpdlib/ observed/pyftpdlib, heard in suricata-verify's ruletype-firewall-116-ftp-all-data-ipv4/
# Pure-FTPd.
match ftp m=^331 (?:User \S+ OK\. Password required|Any password will work)\r\n= p/Pure-FTPd/ cpe:/a:pureftpd:pure-ftpd/
example q|331 User user@example.com OK. Password required\r\n| p/Pure-FTPd/ cpe:/a:pureftpd:pure-ftpd/ observed/Pure-FTPd, heard in suricata-verify's filestore-v2.7-stream-depth/
# Pure-FTPd for anonymous log-ins.
match ftp m=^230 (?:Anonymous user logged in|Any password will work)\r\n= p/Pure-FTPd/ cpe:/a:pureftpd:pure-ftpd/
example q|230 Anonymous user logged in\r\n| p/Pure-FTPd/ cpe:/a:pureftpd:pure-ftpd/ specification/source of Pure-FTPd/
# Microsoft's anonymous log-in.
match ftp m|^331 Anonymous access allowed, send identity \(e-mail name\) as password\.\r\n| p/Microsoft ftpd/ o/Windows/ cpe:/a:microsoft:internet_information_services/ cpe:/o:microsoft:windows/
example q|331 Anonymous access allowed, send identity (e-mail name) as password.\r\n| p/Microsoft ftpd/ o/Windows/ cpe:/a:microsoft:internet_information_services/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# FileZilla 0.9's log-in.
match ftp m|^331 Password required for [^\r\n]+\r\n(?:230 Logged on\r\n)| p/FileZilla ftpd/ cpe:/a:filezilla-project:filezilla_server/
example q|331 Password required for alice\r\n230 Logged on\r\n| p/FileZilla ftpd/ cpe:/a:filezilla-project:filezilla_server/ specification/source of FileZilla ftpd/
# Serv-U.
match ftp m=^331 User name okay, (?:need password|please send complete E-mail address as password)\.\r\n= p/Serv-U ftpd/ cpe:/a:solarwinds:serv-u/
example q|331 User name okay, need password.\r\n| p/Serv-U ftpd/ cpe:/a:solarwinds:serv-u/ documented/public code that quotes it/

# The NBD protocol (doc/proto.md of nbd), "option haggling": client flags, then NBD_OPT_LIST without data.
Probe TCP NBDList q|\0\0\0\x01IHAVEOPT\0\0\0\x03\0\0\0\0|
ports 10809
rarity 8
like m|^\0\0\0[\0-\x03]IHAVEOPT\0\0\0|
# NBD_OPT_ABORT.
bye q|IHAVEOPT\0\0\0\x02\0\0\0\0|
# nbd-server 3.24 does not list its exports unless told to: NBD_REP_ERR_POLICY, in its words.
match nbd m|^\0\x03\xe8\x89\x04\x55\x65\xa9\0\0\0\x03\x80\0\0\x02\0\0\0.Listing of exports denied by server configuration|s p/nbd-server/
example q|\0\x03\xe8\x89\x04Ue\xa9\0\0\0\x03\x80\0\0\x02\0\0\01Listing of exports denied by server configuration\0| p/nbd-server/ observed/nbd-server 3.24, in a laboratory/
# An export, NBD_REP_SERVER, or the end of the list, NBD_REP_ACK.
match nbd m|^\0\x03\xe8\x89\x04\x55\x65\xa9\0\0\0\x03\0\0\0\x02\0\0..\0\0..([ -~]{1,64}?)(?=\0\x03\xe8\x89)|s i/fixed newstyle handshake, export $1/
example q|\0\x03\xe8\x89\x04Ue\xa9\0\0\0\x03\0\0\0\x02\0\0\0\x08\0\0\0\x04disk\0\x03\xe8\x89\x04Ue\xa9\0\0\0\x03\0\0\0\x01\0\0\0\0| i/fixed newstyle handshake, export disk/ observed/nbd-server 3.24, in a laboratory/
match nbd m|^\0\x03\xe8\x89\x04\x55\x65\xa9\0\0\0\x03\0\0\0\x01\0\0\0\0| i/fixed newstyle handshake, no export listed/
example q|\0\x03\xe8\x89\x04Ue\xa9\0\0\0\x03\0\0\0\x01\0\0\0\0| i/fixed newstyle handshake, no export listed/ observed/nbd-server 3.24, in a laboratory/
