# Mail: SMTP and LMTP, POP3, IMAP, ManageSieve.
#
# All four speak first: SMTP with 220 and the host's name (RFC 5321 section 4.2, 3.1), POP3 with +OK (RFC 1939 section 4), IMAP with * OK
# (RFC 3501 section 7.1.5), ManageSieve with its capabilities (RFC 5804 section 1.7). What follows is free text, and there the products name
# themselves. The host name of an SMTP greeting is the server's own.
#
# covers: SMTP
# covers: LMTP
# covers: POP3
# covers: IMAP
# covers: ManageSieve
# covers: SpamAssassin spamd
Probe TCP NULL q||
ports 24,25,110,143,465,587,993,995,2525,4190

# ---- SMTP: free servers ----

# Postfix appends a word from smtpd_banner: Debian and Ubuntu set their names.
match smtp m|^220[ -]([\w.*:-]+) (?:ESMTP )?Postfix \(Debian/GNU\)| p/Postfix smtpd/ i/Debian/ h/$1/ o/Linux/ cpe:/a:postfix:postfix/ cpe:/o:debian:debian_linux/
example q|220 mail.example.com ESMTP Postfix (Debian/GNU)\r\n| p/Postfix smtpd/ i/Debian/ h/mail.example.com/ o/Linux/ cpe:/a:postfix:postfix/ cpe:/o:debian:debian_linux/ documented/Recog/
example q|220 mail.example.com ESMTP Postfix (Debian/GNU)\r\n| p/Postfix smtpd/ i/Debian/ h/mail.example.com/ o/Linux/ cpe:/a:postfix:postfix/ cpe:/o:debian:debian_linux/ observed/Postfix smtpd, heard in suricata-verify's smtp-rfc2231/
# Ubuntu.
match smtp m|^220[ -]([\w.*:-]+) (?:ESMTP )?Postfix \(Ubuntu\)| p/Postfix smtpd/ i/Ubuntu/ h/$1/ o/Linux/ cpe:/a:postfix:postfix/ cpe:/o:canonical:ubuntu_linux/
example q|220 mail.example.com ESMTP Postfix (Ubuntu)\r\n| p/Postfix smtpd/ i/Ubuntu/ h/mail.example.com/ o/Linux/ cpe:/a:postfix:postfix/ cpe:/o:canonical:ubuntu_linux/ observed/Postfix smtpd, heard in nDPI's smtp-starttls.pcap/
# Mail-in-a-Box keeps Postfix and says so.
match smtp m|^220[ -]([\w.*:-]+) (?:ESMTP )?Hi, I'm a Mail-in-a-Box \(Ubuntu/Postfix| p/Postfix smtpd/ i/Mail-in-a-Box; Ubuntu/ h/$1/ o/Linux/ cpe:/a:postfix:postfix/ cpe:/o:canonical:ubuntu_linux/
example q|220 box.example.com ESMTP Hi, I'm a Mail-in-a-Box (Ubuntu/Postfix; see https://mailinabox.email/)\r\n| p/Postfix smtpd/ i/Mail-in-a-Box; Ubuntu/ h/box.example.com/ o/Linux/ cpe:/a:postfix:postfix/ cpe:/o:canonical:ubuntu_linux/ documented/Recog/
# Postfix with $mail_version in its banner, as a few distributions and administrators set it.
match smtp m|^220[ -]([\w.*:-]+) E?SMTP Postfix \(?v?(\d[\w.-]*)\)?(?: \(([^)\r\n]{1,60})\))?| p/Postfix smtpd/ v/$2/ h/$1/ cpe:/a:postfix:postfix:$2/
example q|220 mail.example.com ESMTP Postfix (2.11.3)\r\n| p/Postfix smtpd/ v/2.11.3/ h/mail.example.com/ cpe:/a:postfix:postfix:2.11.3/ specification/source of Postfix smtpd/
# Postfix as shipped upstream, or with words of the administrator's.
match smtp m|^220[ -]([\w.*:-]+) (?:E?SMTP )?(?:[^\r\n]{0,60} )?Postfix\b| p/Postfix smtpd/ h/$1/ cpe:/a:postfix:postfix/
example q|220 mail.example.com ESMTP Postfix\r\n| p/Postfix smtpd/ h/mail.example.com/ cpe:/a:postfix:postfix/ observed/Postfix smtpd, recorded/
example q|220 mx.example.org Postfix\r\n| p/Postfix smtpd/ h/mx.example.org/ cpe:/a:postfix:postfix/ documented/Recog/
# postscreen refuses early talkers with Postfix's wording.
match smtp m|^(?:220-([\w.-]+)[^\r\n]*\r\n)?521 5\.5\.1 Protocol error\r\n| p/Postfix postscreen/ cpe:/a:postfix:postfix/
example q|521 5.5.1 Protocol error\r\n| p/Postfix postscreen/ cpe:/a:postfix:postfix/ specification/source of Postfix postscreen/
# Ubuntu's package puts its name behind the version.
match smtp m|^220[ -]([\w.*:-]+) ESMTP Exim (\d[\w.]*) Ubuntu | p/Exim smtpd/ v/$2/ i/Ubuntu/ h/$1/ o/Linux/ cpe:/a:exim:exim:$2/ cpe:/o:canonical:ubuntu_linux/
example q|220 mail.example.com ESMTP Exim 4.95 Ubuntu Thu, 29 Jun 2023 10:20:30 +0000\r\n| v/4.95/ o/Linux/ documented/public code that quotes it/
# Exim: version, an optional build number and the date; the name may be left out.
match smtp m=^220[ -](?:([\w.*:-]+) +| *)E?SMTP Exim (\d[\w.-]*)= p/Exim smtpd/ v/$2/ h/$1/ cpe:/a:exim:exim:$2/
example q|220 mail.example.org ESMTP Exim 4.96 Mon, 23 Nov 2026 09:47:45 +0000\r\n| p/Exim smtpd/ v/4.96/ observed/Exim smtpd 4.96, recorded/
example q|220 mail.example.com ESMTP Exim 4.96 Fri, 05 Mar 2021 04:01:45 -0600\r\n| p/Exim smtpd/ v/4.96/ h/mail.example.com/ cpe:/a:exim:exim:4.96/ documented/Recog/
example q|220-mail.example.com ESMTP Exim 4.93 #2 Fri, 05 Mar 2021 04:01:45 -0600 \r\n220-We do not authorize the use of this system to transport unsolicited, \r\n220 and/or bulk e-mail.\r\n| p/Exim smtpd/ v/4.93/ h/mail.example.com/ cpe:/a:exim:exim:4.93/ documented/Recog/
# Exim without a version.
match smtp m|^220[ -](?:([\w.*:-]+) +)?E?SMTP Exim\b| p/Exim smtpd/ h/$1/ cpe:/a:exim:exim/
example q|220 mail.example.com ESMTP Exim Thu, 16 Nov 2017 01:11:30 -0800\r\n| p/Exim smtpd/ h/mail.example.com/ cpe:/a:exim:exim/ documented/Recog/
# HP-UX's sendmail, whose own version follows the "@(#)" mark.
match smtp m|^220[ -]([\w.*:-]+) ESMTP Sendmail @\(#\)Sendmail version ([\d.]+) - Revision ([\w.:]+):: ?HP-UX([\d.]+)| p/Sendmail/ v/$2/ i/revision $3/ h/$1/ o/HP-UX/ cpe:/a:sendmail:sendmail:$2/ cpe:/o:hp:hp-ux:$4/
example q|220 ux1.example.com ESMTP Sendmail @(#)Sendmail version 8.13.3 - Revision 1.004:: HP-UX11.31 - 03rd February,2010/8.11.1; Wed, 20 May 2015 23:35:38 GMT\r\n| p/Sendmail/ v/8.13.3/ i/revision 1.004/ h/ux1.example.com/ o/HP-UX/ cpe:/a:sendmail:sendmail:8.13.3/ cpe:/o:hp:hp-ux:11.31/ documented/Recog/
# Debian's sendmail names its release in the configuration's version.
match smtp m|^220[ -]([\w.*:-]+) (?:ESMTP )?(?:[\w-]+ )?Sendmail (\d[\w.]*)/[\w.]+/Debian-(\S*deb(\d+)u\w+)| p/Sendmail/ v/$2/ i/Debian $3/ h/$1/ o/Linux/ cpe:/a:sendmail:sendmail:$2/ cpe:/o:debian:debian_linux:$4.0/
example q|220 mail.example.com ESMTP Sendmail 8.15.2/8.15.2/Debian-14~deb10u1; Thu, 29 Apr 2021 06:45:02 +0200; (No UCE/UBE) logging access from: client.example.net(OK)-client.example.net [192.0.2.7]\r\n| p/Sendmail/ v/8.15.2/ i/Debian 14~deb10u1/ h/mail.example.com/ o/Linux/ cpe:/a:sendmail:sendmail:8.15.2/ cpe:/o:debian:debian_linux:10.0/ specification/source of sendmail in Debian, ostype debian.m4: confCF_VERSION is Debian and the revision/
# Ubuntu's keeps Debian's word.
match smtp m|^220[ -]([\w.*:-]+) (?:ESMTP )?(?:[\w-]+ )?Sendmail (\d[\w.]*)/[\w.]+/Debian-([\w.+~-]{1,12}ubuntu[\w.]*)| p/Sendmail/ v/$2/ i/Ubuntu $3/ h/$1/ o/Linux/ cpe:/a:sendmail:sendmail:$2/ cpe:/o:canonical:ubuntu_linux/
example q|220 mail.example.com ESMTP Sendmail 8.14.4/8.14.4/Debian-4.1ubuntu1; Thu, 30 Nov 2017 11:00:30 +0100; (No UCE/UBE)\r\n| p/Sendmail/ v/8.14.4/ i/Ubuntu 4.1ubuntu1/ h/mail.example.com/ o/Linux/ cpe:/a:sendmail:sendmail:8.14.4/ cpe:/o:canonical:ubuntu_linux/ specification/source of sendmail in Debian, ostype debian.m4: confCF_VERSION is Debian and the revision/
# Debian otherwise.
match smtp m|^220[ -]([\w.*:-]+) (?:ESMTP )?(?:[\w-]+ )?Sendmail (\d[\w.]*)/[\w.]+/Debian-([\w.+~-]+)| p/Sendmail/ v/$2/ i/Debian $3/ h/$1/ o/Linux/ cpe:/a:sendmail:sendmail:$2/ cpe:/o:debian:debian_linux/
example q|220 mail.example.com ESMTP Sendmail 8.17.1.9/8.17.1.9/Debian-2; Thu, 30 Nov 2023 10:55:50 +0200; (No UCE/UBE)\r\n| p/Sendmail/ v/8.17.1.9/ i/Debian 2/ h/mail.example.com/ o/Linux/ cpe:/a:sendmail:sendmail:8.17.1.9/ cpe:/o:debian:debian_linux/ specification/source of sendmail in Debian, ostype debian.m4: confCF_VERSION is Debian and the revision/
# SuSE's.
match smtp m|^220[ -]([\w.*:-]+) ESMTP Sendmail (\d[\w.]*)/[\w.]+/SuSE Linux ([\w.-]+)| p/Sendmail/ v/$2/ i/SuSE Linux $3/ h/$1/ o/Linux/ cpe:/a:sendmail:sendmail:$2/ cpe:/o:suse:linux/
example q|220 mail.example.com ESMTP Sendmail 8.9.3/8.9.3/SuSE Linux 8.9.3-0.1; Mon, 30 Jul 2001 04:48:54 +0200\r\n| p/Sendmail/ v/8.9.3/ i/SuSE Linux 8.9.3-0.1/ h/mail.example.com/ o/Linux/ cpe:/a:sendmail:sendmail:8.9.3/ cpe:/o:suse:linux/ documented/Recog/
# Sun's, with "+Sun" after the version.
match smtp m|^220[ -]([\w.*:-]+) ESMTP Sendmail (\d[\w.]*)\+Sun/| p/Sendmail/ v/$2/ i/Sun/ h/$1/ o/Solaris/ cpe:/a:sendmail:sendmail:$2/ cpe:/o:sun:solaris/
example q|220 sun1.example.com ESMTP Sendmail 8.13.8+Sun/8.13.8; Mon, 30 Jul 2007 02:50:22 GMT\r\n| p/Sendmail/ v/8.13.8/ i/Sun/ h/sun1.example.com/ o/Solaris/ cpe:/a:sendmail:sendmail:8.13.8/ cpe:/o:sun:solaris/ documented/Recog/
# SunOS 4 and Solaris 2 before 2.6.
match smtp m|^220[ -]([\w.*:-]+) Sendmail (?:SMI-)?(\d[\w.]*)/SMI-SVR4 ready| p/Sendmail/ v/$2/ i/SMI-SVR4/ h/$1/ o/Solaris/ cpe:/a:sendmail:sendmail:$2/ cpe:/o:sun:solaris/
example q|220 sun2.example.com Sendmail SMI-8.6/SMI-SVR4 ready at Sun, 29 Jul 2001 22:58:46 -0400\r\n| p/Sendmail/ v/8.6/ i/SMI-SVR4/ h/sun2.example.com/ o/Solaris/ cpe:/a:sendmail:sendmail:8.6/ cpe:/o:sun:solaris/ documented/Recog/
# AIX's.
match smtp m|^220[ -]([\w.*:-]+) ESMTP Sendmail AIX([\d.]+)/(\d[\w.]*)| p/Sendmail/ v/$3/ h/$1/ o/AIX/ cpe:/a:sendmail:sendmail:$3/ cpe:/o:ibm:aix:$2/
example q|220 aix1.example.com ESMTP Sendmail AIX6.1/8.14.4; Mon, 29 Jul 2019 19:01:46 +0200\r\n| p/Sendmail/ v/8.14.4/ h/aix1.example.com/ o/AIX/ cpe:/a:sendmail:sendmail:8.14.4/ cpe:/o:ibm:aix:6.1/ specification/source of Sendmail/
# UnixWare's.
match smtp m|^220[ -]([\w.*:-]+) ESMTP Sendmail (\d[\w.]*)/UW([\d.]+)| p/Sendmail/ v/$2/ i/UnixWare $3/ h/$1/ o/UnixWare/ cpe:/a:sendmail:sendmail:$2/
example q|220 uw.example.com ESMTP Sendmail 8.8.7/UW7.1.0 ready at Tue, 6 Feb 2001 16:39:30 -0300 (GMT-0300)\r\n| p/Sendmail/ v/8.8.7/ i/UnixWare 7.1.0/ h/uw.example.com/ o/UnixWare/ cpe:/a:sendmail:sendmail:8.8.7/ documented/Recog/
# MetaInfo's port to Windows NT names Berkeley's version in brackets.
match smtp m|^220[ -]([\w.*:-]+) ESMTP MetaInfo Sendmail ([\d.]+) Build (\d+) \(Berkeley ([\d.]+)\)| p/MetaInfo Sendmail/ v/$4/ i/MetaInfo $2 build $3/ h/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|220 nt1.example.com ESMTP MetaInfo Sendmail 2.5 Build 2630 (Berkeley 8.8.6)/8.8.4; Mon, 30 Jul 2001\r\n| p/MetaInfo Sendmail/ v/8.8.6/ i/MetaInfo 2.5 build 2630/ h/nt1.example.com/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# Sendmail upstream: its version, a slash, the configuration's.
match smtp m|^220[ -]([\w.*:-]+) (?:ESMTP )?(?:[\w-]+ )?Sendmail (\d[\w.+]*)| p/Sendmail/ v/$2/ h/$1/ cpe:/a:sendmail:sendmail:$2/
example q|220 mail.example.com ESMTP Sendmail 8.17.1/8.17.1; Mon, 29 Jul 2024 19:01:46 +0200\r\n| p/Sendmail/ v/8.17.1/ h/mail.example.com/ cpe:/a:sendmail:sendmail:8.17.1/ documented/Recog/
# Sendmail with its version struck out.
match smtp m|^220[ -]([\w.*:-]+) (?:ESMTP )?Sendmail\b| p/Sendmail/ h/$1/ cpe:/a:sendmail:sendmail/
example q|220 mail.example.com ESMTP Sendmail ; Mon, 29 Jul 2019 19:01:46 +0200\r\n| p/Sendmail/ h/mail.example.com/ cpe:/a:sendmail:sendmail/ specification/source of Sendmail/
# OpenBSD's and the portable OpenSMTPD.
match smtp m|^220[ -]([\w.*:-]+) ESMTP OpenSMTPD| p/OpenSMTPD/ h/$1/ cpe:/a:openbsd:opensmtpd/
example q|220 mail.example.com ESMTP OpenSMTPD\r\n| p/OpenSMTPD/ h/mail.example.com/ cpe:/a:openbsd:opensmtpd/ observed/OpenSMTPD 6.8.0p2, recorded/
# Courier's esmtpd.
match smtp m|^220[ -]([\w.*:-]+) ESMTP Courier(?: (\d[\w.]*))?| p/Courier MTA smtpd/ h/$1/ cpe:/a:courier-mta:courier/
example q|220 mail.example.com ESMTP Courier 1.0.16\r\n| p/Courier MTA smtpd/ h/mail.example.com/ cpe:/a:courier-mta:courier/ specification/source of Courier MTA smtpd/
# Haraka: its version and the connection's id in brackets.
match smtp m|^220[ -]([\w.*:-]+) ESMTP Haraka/(\d[\w.-]*)| p/Haraka smtpd/ v/$2/ h/$1/ cpe:/a:haraka_project:haraka:$2/
example q|220 mail.example.com ESMTP Haraka/3.0.2 ready (2D7A6A9B-1F8B-4C87-9C6F-6B1B1B6A2C3D)\r\n| p/Haraka smtpd/ v/3.0.2/ h/mail.example.com/ cpe:/a:haraka_project:haraka:3.0.2/ specification/source of Haraka smtpd/
# The same without a version.
match smtp m|^220[ -]([\w.*:-]+) ESMTP Haraka| p/Haraka smtpd/ h/$1/ cpe:/a:haraka_project:haraka/
example q|220 mail.example.com ESMTP Haraka ready (2D7A6A9B-1F8B-4C87-9C6F-6B1B1B6A2C3D)\r\n| p/Haraka smtpd/ h/mail.example.com/ cpe:/a:haraka_project:haraka/ specification/source of Haraka smtpd/
# Debian's exim4 and qmail hide behind a bare word; netqmail and notqmail announce nothing more than ESMTP. qpsmtpd does say its name.
match smtp m|^220[ -]([\w.*:-]+) ESMTP qpsmtpd (\d[\w.]*) ready| p/qpsmtpd/ v/$2/ h/$1/
example q|220 mail.example.com ESMTP qpsmtpd 0.96 ready; send us your mail, but not your spam.\r\n| p/qpsmtpd/ v/0.96/ h/mail.example.com/ specification/source of qpsmtpd/
# MagicMail on qmail and others write the qmail name outright.
match smtp m=^220[ -]([\w.*:-]+) (?:E?SMTP )?(?:qmail|netqmail|notqmail)(?: (\d[\w.]*))?= p/qmail smtpd/ v/$2/ h/$1/
example q|220 mail.example.com ESMTP netqmail 1.06\r\n| p/qmail smtpd/ v/1.06/ h/mail.example.com/ specification/source of qmail smtpd/
# Apache James.
match smtp m|^220[ -]([\w.*:-]+) SMTP Server \(JAMES SMTP Server ([\w.-]+)\) ready| p/Apache James smtpd/ v/$2/ h/$1/ cpe:/a:apache:james:$2/
example q|220 mail.example.com SMTP Server (JAMES SMTP Server 2.3.2) ready Tue, 19 May 2015 00:36:13 +0200 (CEST)\r\n| p/Apache James smtpd/ v/2.3.2/ h/mail.example.com/ cpe:/a:apache:james:2.3.2/ documented/Recog/
# James 3.
match smtp m|^220[ -]([\w.*:-]+)? ?(?:Apache )?JAMES awesome SMTP Server| p/Apache James smtpd/ v/3/ cpe:/a:apache:james:3/
example q|220 Apache JAMES awesome SMTP Server\r\n| p/Apache James smtpd/ v/3/ cpe:/a:apache:james:3/ specification/source of Apache James smtpd/
# Python's aiosmtpd, the usual sink of developers.
match smtp m|^220[ -]([\w.*:-]+) Python SMTP (\d[\w.]*)\r?\n| p/aiosmtpd/ v/$2/ h/$1/ cpe:/a:python:python/
example q|220 host.example.net Python SMTP 1.4.3\r\n| p/aiosmtpd/ v/1.4.3/ observed/aiosmtpd 1.4.3, recorded/
example q|220 host.example.com Python SMTP 1.4.4\r\n| p/aiosmtpd/ v/1.4.4/ h/host.example.com/ cpe:/a:python:python/ specification/source of aiosmtpd/
# The standard library's smtpd module, up to Python 3.11.
match smtp m|^220[ -]([\w.*:-]+) Python SMTP proxy version ([\d.]+)| p/Python smtpd/ v/$2/ h/$1/ cpe:/a:python:python/
example q|220 host.example.com Python SMTP proxy version 0.3\r\n| p/Python smtpd/ v/0.3/ h/host.example.com/ cpe:/a:python:python/ specification/source of Python smtpd/
# MailHog and Mailpit, catch-all servers for tests.
match smtp m|^220[ -]([\w.*:-]+) ESMTP MailHog| p/MailHog smtpd/ h/$1/
example q|220 mailhog.example ESMTP MailHog\r\n| p/MailHog smtpd/ h/mailhog.example/ specification/source of MailHog smtpd/
# Mailpit.
match smtp m|^220[ -]([\w.*:-]+) Mailpit ESMTP Service ready| p/Mailpit smtpd/ h/$1/
example q|220 test.example.com Mailpit ESMTP Service ready\r\n| p/Mailpit smtpd/ h/test.example.com/ specification/source of Mailpit smtpd/
# INetSim, which pretends to be a mail server.
match smtp m|^220[ -]([\w.*:-]+) (?:INetSim Mail Service) ready| p/INetSim smtpd/ h/$1/
example q|220 mail.example.com INetSim Mail Service ready.\r\n| p/INetSim smtpd/ h/mail.example.com/ specification/source of INetSim smtpd/
# ZMailer.
match smtp m|^220[ -]([\w.*:-]+) ZMailer Server (\S+)| p/ZMailer smtpd/ v/$2/ h/$1/
example q|220 mail.example.com ZMailer Server 2.99.57 #1 ESMTP+IDENT ready at Thu, 16 Nov 2017 06:51:42 -0300\r\n| p/ZMailer smtpd/ v/2.99.57/ h/mail.example.com/ specification/source of ZMailer, smtpserver/
# XMail: "<time.pid@host> [XMail 1.27 ESMTP Server]".
match smtp m|^220[ -]([\w.*:-]+) <[^>\r\n]+> \[XMail ([\d.]+) ESMTP Server\]| p/XMail smtpd/ v/$2/ h/$1/ cpe:/a:davide_libenzi:xmail:$2/
example q|220 mail.example.com <1700000000.1234@mail.example.com> [XMail 1.27 ESMTP Server] service ready; Tue, 14 Nov 2023 22:13:20 -0000\r\n| p/XMail smtpd/ v/1.27/ h/mail.example.com/ cpe:/a:davide_libenzi:xmail:1.27/ specification/source of XMail smtpd/
# Stalwart.
match smtp m|^220[ -]([\w.*:-]+) Stalwart ESMTP at your service| p/Stalwart Mail Server smtpd/ h/$1/ cpe:/a:stalw:mail_server/
example q|220 mail.example.com Stalwart ESMTP at your service\r\n| p/Stalwart Mail Server smtpd/ h/mail.example.com/ cpe:/a:stalw:mail_server/ specification/source of Stalwart Mail Server smtpd/
# Maddy.
match smtp m|^220[ -]([\w.*:-]+) ESMTP Service Ready \(maddy\)| p/maddy smtpd/ h/$1/
example q|220 mail.example.com ESMTP Service Ready (maddy)\r\n| p/maddy smtpd/ h/mail.example.com/ specification/source of maddy smtpd/
# mox, with its version.
match smtp m|^220 ([\w.*:-]+) ESMTP mox v?(\S+)\r\n| p/mox smtpd/ v/$2/ h/$1/
example q|220 mail.example.com ESMTP mox v0.0.11\r\n| v/0.0.11/ h/mail.example.com/ specification/source of mox, smtpserver/
# chasquid.
match smtp m|^220 ([\w.*:-]+) ESMTP chasquid\r\n| p/chasquid smtpd/ h/$1/
example q|220 mail.example.com ESMTP chasquid\r\n| h/mail.example.com/ specification/source of chasquid, smtpsrv/
# msmtpd, which hands mail to msmtp; and Twisted's.
match smtp m|^220 ([\w.*:-]+) ESMTP msmtpd\r\n| p/msmtpd/ h/$1/ cpe:/a:marlam:msmtp/
example q|220 localhost ESMTP msmtpd\r\n| h/localhost/ observed/msmtpd 1.8.23, Debian 12/
match smtp m|^220 ([\w.*:-]+) NO UCE NO UBE NO RELAY PROBES| p/Twisted smtpd/ h/$1/ cpe:/a:twistedmatrix:twisted/
example q|220 mail.example.com NO UCE NO UBE NO RELAY PROBES ESMTP\r\n| h/mail.example.com/ observed/Twisted 22.4.0, Debian 12/
# Go-Guerrilla: version, number of the connection, how many there are, and the time.
match smtp m=^220 ([\w.*:-]+) SMTP Guerrilla\((?:v?(\d[\w.+-]*)|[^)\r\n]*)\) #\d= p/Go-Guerrilla smtpd/ v/$2/ h/$1/
example q|220 mail.example.com SMTP Guerrilla(v1.6.6-26-g7ad89cb) #1 (1) 2024-07-14T11:48:20+02:00\r\n| v/1.6.6-26-g7ad89cb/ h/mail.example.com/ specification/source of Go-Guerrilla, greeting/
# Postal: behind the slash stands the number of the connection.
match smtp m|^220 ([\w.*:-]+) ESMTP Postal/\w+\r\n| p/Postal smtpd/ h/$1/
example q|220 postal.example.com ESMTP Postal/A1B2C3D4\r\n| h/postal.example.com/ specification/source of Postal, smtp server client/
# KumoMTA's banner, unless its configuration has another.
match smtp m|^220 ([\w.*:-]+) Welcome to KumoMTA| p/KumoMTA smtpd/ h/$1/
example q|220 mta.example.com Welcome to KumoMTA!\r\n| h/mta.example.com/ specification/KumoMTA's documentation, start_esmtp_listener, banner/
# The Synchronet bulletin board names the system that it was built for.
match smtp m|^220[ -]([\w.*:-]+) Synchronet SMTP Server (\d[\w.]*)-Linux Ready| p/Synchronet smtpd/ v/$2/ h/$1/ o/Linux/ cpe:/o:linux:linux_kernel/
example q|220 bbs.example.com Synchronet SMTP Server 3.20a-Linux Ready\r\n| v/3.20a/ h/bbs.example.com/ o/Linux/ specification/source of Synchronet's mail server, and genwrap.h: PLATFORM_DESC/
match smtp m=^220[ -]([\w.*:-]+) Synchronet SMTP Server (\d[\w.]*)-Win(?:32|64) Ready= p/Synchronet smtpd/ v/$2/ h/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|220 bbs.example.com Synchronet SMTP Server 3.20a-Win32 Ready\r\n| v/3.20a/ h/bbs.example.com/ o/Windows/ specification/source of Synchronet's mail server, and genwrap.h: PLATFORM_DESC/
match smtp m|^220[ -]([\w.*:-]+) Synchronet SMTP Server (\d[\w.]*)-FreeBSD Ready| p/Synchronet smtpd/ v/$2/ h/$1/ o/FreeBSD/ cpe:/o:freebsd:freebsd/
example q|220 bbs.example.com Synchronet SMTP Server 3.20a-FreeBSD Ready\r\n| v/3.20a/ h/bbs.example.com/ o/FreeBSD/ specification/source of Synchronet's mail server, and genwrap.h: PLATFORM_DESC/
match smtp m|^220[ -]([\w.*:-]+) Synchronet SMTP Server (\d[\w.]*)[-/]([\w/-]{2,12}) Ready| p/Synchronet smtpd/ v/$2/ i/$3/ h/$1/
example q|220 bbs.example.com Synchronet SMTP Server 1.603-OpenBSD Ready\r\n| v/1.603/ i/OpenBSD/ h/bbs.example.com/ specification/source of Synchronet's mail server, and genwrap.h: PLATFORM_DESC/
# SubEthaSMTP, the library of Alfresco and of many tests.
match smtp m=^220[ -]([\w.*:-]+) ESMTP SubEthaSMTP (?:(\d[\w.]*)|null)= p/SubEthaSMTP/ v/$2/ i/Java SMTP library/ h/$1/
example q|220 mail.example.com ESMTP SubEthaSMTP 3.1.7\r\n| v/3.1.7/ h/mail.example.com/ specification/source of SubEthaSMTP, softwareName of SMTPServer/
# Dumbster, a sink for tests in Java.
match smtp m|^220 (localhost) n?Dumbster SMTP service ready| p/Dumbster smtpd/ h/$1/
example q|220 localhost Dumbster SMTP service ready\r\n| h/localhost/ specification/source of Dumbster, its action Connect/
# Libraries: Indy for Delphi, one for Go, and one for Node.js.
match smtp m|^220 Welcome to the INDY SMTP Server\r?\n| p/Indy smtpd/ i/Delphi library/
example q|220 Welcome to the INDY SMTP Server\r\n| specification/source of Indy, RSSMTPSvrWelcome/
match smtp m|^220 ([\w.*:-]+) ESMTP gosmtpd \(\w+\)\r\n| p/gosmtpd/ i/Go library/ h/$1/
example q|220 mail.example.com ESMTP gosmtpd (Gosmtpd)\r\n| h/mail.example.com/ specification/source of gosmtpd, its session/
match smtp m|^220 ([\w.*:-]+) ESMTP node\.js simplesmtp\r\n| p/simplesmtp/ i/Node.js library/ h/$1/
example q|220 trifid ESMTP node.js simplesmtp\r\n| h/trifid/ specification/source of simplesmtp, SMTPBanner, and its README/
# Momentum of Message Systems and SparkPost, whose program is called ecelerity.
match smtp m|^220 (?:2\.0\.0 )?([\w.*:-]+) ESMTP ecelerity (\d[\w.]*) r\(| p/Momentum smtpd/ v/$2/ h/$1/
example q|220 2.0.0 mail.example.com ESMTP ecelerity 4.3.0.67725 r(Core:4.3.0.0) Thu, 31 Oct 2019 20:22:27 +0000\r\n| v/4.3.0.67725/ h/mail.example.com/ specification/Momentum's documentation, its sessions of SMTP/
match smtp m|^220 (?:2\.0\.0 )?([\w.*:-]+) ESMTP ecelerity | p/Momentum smtpd/ h/$1/
example q|220 mail.example.com ESMTP ecelerity HEAD r(9610M) Wed, 08 Mar 2006 16:21:51 -0500\r\n| h/mail.example.com/ specification/Momentum's documentation, its sessions of SMTP/
# Postfix's sink for tests.
match smtp m|^220 smtp-sink ESMTP\r?\n| p/Postfix smtp-sink/ cpe:/a:postfix:postfix/
example q|220 smtp-sink ESMTP\r\n| specification/source of Postfix, smtpstone: smtp-sink.c/
# FBB, a mailbox of packet radio.
match smtp m|^220 FBB E?SMTP server ready at ([^\r\n ]{1,60})\r\n| p/FBB smtpd/ i/packet radio BBS $1/
example q|220 FBB ESMTP server ready at F6FBB.FMLR.FRA.EU\r\n| i/packet radio BBS F6FBB.FMLR.FRA.EU/ specification/source of FBB in Debian, drv_pop.c/
# The Citadel groupware.
match smtp m|^220 ([\w.*:-]+) ESMTP Citadel server ready\.\r\n| p/Citadel smtpd/ h/$1/ cpe:/a:citadel:webcit/
example q|220 mail.example.com ESMTP Citadel server ready.\r\n| h/mail.example.com/ specification/Citadel's documentation, a session of SMTP/
# OpenBSD's spamd, which wastes spammers' time, and greyd, which came from it.
match smtp m|^220 ([\w.*:-]+) ESMTP spamd IP-based SPAM blocker; | p/OpenBSD spamd/ h/$1/ o/OpenBSD/ cpe:/o:openbsd:openbsd/
example q|220 mail.example.com ESMTP spamd IP-based SPAM blocker; Mon May  6 10:20:30 2024\r\n| h/mail.example.com/ o/OpenBSD/ specification/source of OpenBSD's spamd, spamd.c/
match smtp m|^220 ([\w.*:-]+) ESMTP greyd IP-based SPAM blocker; | p/greyd/ h/$1/
example q|220 mail.example.com ESMTP greyd IP-based SPAM blocker; Mon May  6 10:20:30 2024\r\n| h/mail.example.com/ specification/source of greyd, GREYD_BANNER/
# DavMail, which speaks to Exchange behind it.
match smtp m|^220 DavMail SMTP ready at [A-Z][a-z]{2} | p/DavMail smtpd/
example q|220 DavMail SMTP ready at Mon May 06 10:20:30 UTC 2024\r\n| specification/source of DavMail, SmtpConnection/
# Mail servers for tests: Inbucket, smtp4dev, and MailCatcher, which has EventMachine's greeting.
match smtp m|^220 ([\w.*:-]+) Inbucket SMTP ready\r\n| p/Inbucket smtpd/ h/$1/
example q|220 inbucket Inbucket SMTP ready\r\n| h/inbucket/ specification/Inbucket's documentation, the domain of the greeting/
match smtp m|^220 ([\w.*:-]+) smtp4dev ready\r\n| p/smtp4dev smtpd/ h/$1/
example q|220 box1 smtp4dev ready\r\n| h/box1/ specification/source of smtp4dev, greeting/
match smtp m|^220 EventMachine SMTP Server\r\n| p/EventMachine smtpd/ i/as in MailCatcher/
example q|220 EventMachine SMTP Server\r\n| specification/source of EventMachine, protocols smtpserver/
match smtp m|^220 Welcome to MailSlurper!\r\n| p/MailSlurper smtpd/
example q|220 Welcome to MailSlurper!\r\n| specification/source of MailSlurper, SMTP_WELCOME_MESSAGE/
match smtp m=^220 (\S{1,80}) GreenMail SMTP Service (?:v(\d[\w.-]*)|[Rr]eady)= p/GreenMail smtpd/ v/$2/
example q|220 /127.0.0.1 GreenMail SMTP Service v2.0.1 ready\r\n| v/2.0.1/ specification/source of GreenMail, SmtpHandler: greeting/
# MasqMail, for hosts that are seldom online.
match smtp m|^220 ([\w.*:-]+) MasqMail (\d[\w.-]*) ESMTP\r\n| p/MasqMail smtpd/ v/$2/ h/$1/
example q|220 mail.example.com MasqMail 0.3.5 ESMTP\r\n| v/0.3.5/ h/mail.example.com/ specification/source of MasqMail, smtp_in.c/
# What ClamSMTP and ProxSMTP, filters in front of another server, say in its stead.
match smtp m|^220 smtp\.passthru\r\n| p/ClamSMTP or ProxSMTP/
example q|220 smtp.passthru\r\n| specification/source of ClamSMTP and ProxSMTP, smtppass.c: SMTP_BANNER/
# amavisd-new, which takes mail from another server and gives it back.
match smtp m|^220 \[([\w.:]+)\] ESMTP amavisd-new service ready\r\n| p/amavisd-new smtpd/ h/$1/ cpe:/a:amavis:amavisd-new/
example q|220 [127.0.0.1] ESMTP amavisd-new service ready\r\n| h/127.0.0.1/ specification/amavisd-new's README.postfix, "220"/
# E-MailRelay.
match smtp m|^220 ([\w.*:-]+) -- E-MailRelay V(\d[\w.]*) -- Service ready| p/E-MailRelay smtpd/ v/$2/ h/$1/ cpe:/a:graeme_walker:e-mailrelay:$2/
example q|220 mail.example.com -- E-MailRelay V2.5 -- Service ready\r\n| v/2.5/ h/mail.example.com/ specification/source of E-MailRelay, gsmtpserverprotocol.cpp and run.cpp/
# Mailman takes the mail for its lists over LMTP; 2.0 is no version of Mailman.
match lmtp m|^220 ([\w.*:-]+) GNU Mailman LMTP runner | p/GNU Mailman lmtpd/ h/$1/ cpe:/a:gnu:mailman/
example q|220 lists.example.com GNU Mailman LMTP runner 2.0\r\n| h/lists.example.com/ specification/source of Mailman, runners lmtp/
# ProtonMail Bridge on a desktop.
# check: no-origin because no public source of it was found
match smtp m|^220[ -]([\w.*:-]+) ESMTP Service Ready - ?Proton(?:Mail)? ?(?:Mail )?Bridge| p/Proton Mail Bridge smtpd/ h/$1/
example q|220 127.0.0.1 ESMTP Service Ready - ProtonMail Bridge\r\n| p/Proton Mail Bridge smtpd/ h/127.0.0.1/

# ---- SMTP: Microsoft ----

# IIS 5 to 10 and Exchange 2000/2003: the DLL's version tells the Windows release. 5.0 is Windows 2000.
match smtp m|^220[ -]([\w.*:-]+) Microsoft ESMTP MAIL Service, Version: (5\.0\.[\d.]+) | p/Microsoft ESMTP/ v/$2/ h/$1/ o/Windows/ cpe:/o:microsoft:windows_2000/
example q|220 mx.example.com Microsoft ESMTP MAIL Service, Version: 5.0.2195.6713 ready at  Wed, 21 Jul 2010 19:04:24 -0700\r\n| p/Microsoft ESMTP/ v/5.0.2195.6713/ h/mx.example.com/ o/Windows/ cpe:/o:microsoft:windows_2000/ documented/public code that quotes it/
# 6.0 is Windows Server 2003.
match smtp m|^220[ -]([\w.*:-]+) Microsoft ESMTP MAIL Service, Version: (6\.0\.[\d.]+) | p/Microsoft ESMTP/ v/$2/ h/$1/ o/Windows/ cpe:/o:microsoft:windows_server_2003/
example q|220 mx.example.com Microsoft ESMTP MAIL Service, Version: 6.0.3790.4675 ready at  Wed, 21 Jul 2010 19:04:24 -0700\r\n| p/Microsoft ESMTP/ v/6.0.3790.4675/ h/mx.example.com/ o/Windows/ cpe:/o:microsoft:windows_server_2003/ documented/public code that quotes it/
# Later ones.
match smtp m|^220[ -]([\w.*:-]+) Microsoft ESMTP MAIL Service, Version: (\d[\d.]+\d) | p/Microsoft ESMTP/ v/$2/ h/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|220 mx.example.com Microsoft ESMTP MAIL Service, Version: 10.0.17763.1697 ready at  Wed, 21 Jul 2021 19:04:24 -0700\r\n| p/Microsoft ESMTP/ v/10.0.17763.1697/ h/mx.example.com/ o/Windows/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# Exchange 2007 and later leave the version out.
match smtp m|^220[ -]([\w.*:-]+) Microsoft ESMTP MAIL Service ready at| p/Microsoft Exchange smtpd/ h/$1/ o/Windows/ cpe:/a:microsoft:exchange_server/ cpe:/o:microsoft:windows/
example q|220 mx.example.com Microsoft ESMTP MAIL Service ready at Tue, 8 Dec 2015 22:31:02 +0100\r\n| p/Microsoft Exchange smtpd/ h/mx.example.com/ o/Windows/ cpe:/a:microsoft:exchange_server/ cpe:/o:microsoft:windows/ documented/Recog/
example q|220 mail.example.com Microsoft ESMTP MAIL Service ready at Tue, 8 Dec 2015 22:31:02 +0100\r\n| p/Microsoft Exchange smtpd/ h/mail.example.com/ o/Windows/ cpe:/a:microsoft:exchange_server/ cpe:/o:microsoft:windows/ observed/Microsoft Exchange smtpd, heard in zeek's smtp-multi-addr.pcap/
# Exchange 5.x.
match smtp m=^220[ -]([\w.*:-]+) ESMTP Server \(Microsoft Exchange Internet Mail (?:Service|Connector) ([\d.]+)\) ready= p/Microsoft Exchange smtpd/ v/$2/ h/$1/ o/Windows/ cpe:/a:microsoft:exchange_server:$2/ cpe:/o:microsoft:windows/
example q|220 mx.example.com ESMTP Server (Microsoft Exchange Internet Mail Service 5.5.2653.13) ready\r\n| p/Microsoft Exchange smtpd/ v/5.5.2653.13/ h/mx.example.com/ o/Windows/ cpe:/a:microsoft:exchange_server:5.5.2653.13/ cpe:/o:microsoft:windows/ documented/Recog/

# ---- SMTP: other products ----

# Google.
match smtp m|^220[ -](?:([\w.-]+) )?ESMTP [\w-]+(?:\.\d+)? - gsmtp| p/Google gsmtp/ h/$1/
example q|220 mx.example.com ESMTP s4si9696358qcc.63 - gsmtp\r\n| p/Google gsmtp/ h/mx.example.com/ observed/Google gsmtp, heard in nDPI's smtp-starttls.pcap/
# Cisco's PIX and ASA "fixup" hides the greeting behind asterisks and zeros.
match smtp m|^220[ -][*\x200-9]{20,}\r?\n| p/Cisco PIX sanitized smtpd/ o/PIX OS/ d/firewall/ cpe:/o:cisco:pix_firewall_software/
example q|220 ****************************2******0*0\r\n| p/Cisco PIX sanitized smtpd/ o/PIX OS/ d/firewall/ cpe:/o:cisco:pix_firewall_software/ documented/Recog/
# Check Point FireWall-1's security server.
match smtp m|^220 CheckPoint FireWall-1 secure E?SMTP server| p/Check Point FireWall-1 smtpd/ d/firewall/ cpe:/a:checkpoint:firewall-1/
example q|220 CheckPoint FireWall-1 secure ESMTP server\r\n| p/Check Point FireWall-1 smtpd/ d/firewall/ cpe:/a:checkpoint:firewall-1/ documented/Recog/
# Lotus, IBM and HCL Domino with a release; the greeting puts two blanks where its name is missing.
match smtp m=^220[ -] *([\w.*:-]+)? +ESMTP Service \((?:Lotus|IBM|HCL) Domino Release ([^)\r\n]{1,40}?)(?: \(Intl\))?\) ready= p/Lotus Domino smtpd/ v/$2/ h/$1/ cpe:/a:ibm:lotus_domino:$2/
example q|220 mail.example.com ESMTP Service (Lotus Domino Release 8.5.3FP6 HF1944) ready at Thu, 16 Nov 2017 17:52:21 +0800\r\n| p/Lotus Domino smtpd/ v/8.5.3FP6 HF1944/ h/mail.example.com/ cpe:/a:ibm:lotus_domino:8.5.3fp6_hf1944/ documented/Recog/
# A Domino build before release.
match smtp m=^220[ -] *([\w.*:-]+)? +ESMTP Service \((?:Lotus|IBM|HCL) Domino Build ([^)\r\n]{1,40})\) ready= p/Lotus Domino smtpd/ i/build $2/ h/$1/ cpe:/a:ibm:lotus_domino/
example q|220 mail.example.com ESMTP Service (HCL Domino Build V1201_07272022) ready at Thu, 16 Nov 2023 10:39:22 +0200\r\n| p/Lotus Domino smtpd/ i/build V1201_07272022/ h/mail.example.com/ cpe:/a:ibm:lotus_domino/ documented/Recog/
# Lotus Notes 4's SMTP MTA.
match smtp m|^220[ -]([\w.*:-]+) Lotus SMTP MTA Service Ready| p/Lotus Domino smtpd/ v/4/ h/$1/ cpe:/a:ibm:lotus_domino:4/
example q|220 mail.example.com Lotus SMTP MTA Service Ready\r\n| p/Lotus Domino smtpd/ v/4/ h/mail.example.com/ cpe:/a:ibm:lotus_domino:4/ documented/Recog/
# MDaemon, in three generations.
match smtp m|^220[ -]([\w.*:-]+) ESMTP (?:ESMTP )?MDaemon (\d[\w.]*)( UNREGISTERED)?| p/Alt-N MDaemon smtpd/ v/$2/ h/$1/ o/Windows/ cpe:/a:altn:mdaemon:$2/ cpe:/o:microsoft:windows/
example q|220 mail.example.com ESMTP MDaemon 13.0.4; Sat, 06 Oct 2012 01:46:44 -0500\r\n| p/Alt-N MDaemon smtpd/ v/13.0.4/ h/mail.example.com/ o/Windows/ cpe:/a:altn:mdaemon:13.0.4/ cpe:/o:microsoft:windows/ documented/Recog/
# MDaemon 2.
match smtp m|^220[ -]([\w.*:-]+) ESMTP service ready \[\d+\] \(MDaemon v([\w.]+) | p/Alt-N MDaemon smtpd/ v/$2/ h/$1/ o/Windows/ cpe:/a:altn:mdaemon:$2/ cpe:/o:microsoft:windows/
example q|220 mail.example.com ESMTP service ready [1] (MDaemon v2.5 rB b1 32-T)\r\n| p/Alt-N MDaemon smtpd/ v/2.5/ h/mail.example.com/ o/Windows/ cpe:/a:altn:mdaemon:2.5/ cpe:/o:microsoft:windows/ documented/Recog/
# MailEnable writes its version with a tail of dashes.
match smtp m=^220[ -]([\w.*:%-]+) ESMTP MailEnable Service, Version: ([\d.]+)-[\d.-]* (?:ready|denied)= p/MailEnable smtpd/ v/$2/ h/$1/ o/Windows/ cpe:/a:mailenable:mailenable:$2/ cpe:/o:microsoft:windows/
example q|220 mail.example.com ESMTP MailEnable Service, Version: 10.27-- ready at 07/07/21 18:24:47\r\n| p/MailEnable smtpd/ v/10.27/ h/mail.example.com/ o/Windows/ cpe:/a:mailenable:mailenable:10.27/ cpe:/o:microsoft:windows/ documented/Recog/
# IceWarp and its earlier name Merak.
# check: no-origin because no public source of it was found
match smtp m|^220[ -]([\w.*:-]+) E?SMTP IceWarp (\d[\w.]*)| p/IceWarp smtpd/ v/$2/ h/$1/ cpe:/a:icewarp:mail_server:$2/
example q|220 mail.example.com ESMTP IceWarp 13.0.3.9 x64; Thu, 30 Nov 2023 20:01:41 +1000\r\n| p/IceWarp smtpd/ v/13.0.3.9/ h/mail.example.com/ cpe:/a:icewarp:mail_server:13.0.3.9/
# Merak.
match smtp m|^220[ -]([\w.*:-]+) E?SMTP Merak (\d[\w.]*)|i p/Merak Mail Server smtpd/ v/$2/ h/$1/ cpe:/a:icewarp:merak_mail_server:$2/
example q|220 mail.example.com ESMTP Merak 8.0.3; Thu, 30 Nov 2017 12:08:09 +0200\r\n| p/Merak Mail Server smtpd/ v/8.0.3/ h/mail.example.com/ cpe:/a:icewarp:merak_mail_server:8.0.3/ documented/Recog/
# Kerio Connect and MailServer.
match smtp m=^220[ -]([\w.*:-]+) Kerio (Connect|MailServer) (\d[\w. -]*?) ESMTP ready= p/Kerio $2 smtpd/ v/$3/ h/$1/ cpe:/a:kerio:connect:$3/
example q|220 mail.example.com Kerio Connect 9.2.7 patch 3 ESMTP ready\r\n| p/Kerio Connect smtpd/ v/9.2.7 patch 3/ h/mail.example.com/ cpe:/a:kerio:connect:9.2.7_patch_3/ documented/public code that quotes it/
# hMailServer says its name only where the administrator wrote it into the greeting.
match smtp m|^220[ -]([\w.*:-]+)? ?(?:ESMTP )?hMailServer (\d[\w.-]*)|i p/hMailServer smtpd/ v/$2/ h/$1/ o/Windows/ cpe:/a:hmailserver:hmailserver:$2/ cpe:/o:microsoft:windows/
example q|220 mail.example.com hMailServer 5.6.7-B2425\r\n| p/hMailServer smtpd/ v/5.6.7-B2425/ h/mail.example.com/ o/Windows/ cpe:/a:hmailserver:hmailserver:5.6.7-b2425/ cpe:/o:microsoft:windows/ specification/source of hMailServer smtpd/
# The same without a version.
match smtp m|^220[ -]([\w.*:-]+)? ?(?:ESMTP )?hMailServer|i p/hMailServer smtpd/ h/$1/ o/Windows/ cpe:/a:hmailserver:hmailserver/ cpe:/o:microsoft:windows/
example q|220 mail.example.com ESMTP hMailServer\r\n| p/hMailServer smtpd/ h/mail.example.com/ o/Windows/ cpe:/a:hmailserver:hmailserver/ cpe:/o:microsoft:windows/ specification/source of hMailServer smtpd/
# Pegasus' Mercury.
match smtp m|^220[ -]([\w.*:-]+) Mercury/(\d+) v([\w.]+) (?:SMTP/)?ESMTP server ready| p|Mercury/$2 smtpd| v/$3/ h/$1/ o/Windows/ cpe:/a:pmail:mercury_mail_transport_system:$3/ cpe:/o:microsoft:windows/
example q|220 mail.example.com Mercury/32 v4.62 ESMTP server ready.\r\n| p|Mercury/32 smtpd| v/4.62/ h/mail.example.com/ o/Windows/ cpe:/a:pmail:mercury_mail_transport_system:4.62/ cpe:/o:microsoft:windows/ documented/Recog/
# CommuniGate Pro.
match smtp m|^220[ -]([\w.*:-]+) ESMTP CommuniGate Pro (\d[\w.]*)| p/CommuniGate Pro smtpd/ v/$2/ h/$1/ cpe:/a:communigate:communigate_pro:$2/
example q|220 mx01.example.com ESMTP CommuniGate Pro 6.1.16\r\n| p/CommuniGate Pro smtpd/ v/6.1.16/ h/mx01.example.com/ cpe:/a:communigate:communigate_pro:6.1.16/ observed/CommuniGate Pro smtpd 6.1.16, heard in suricata-verify's smtperr.pcap/
# PowerMTA.
match smtp m|^220[ -]([\w.*:-]+) \(PowerMTA\(TM\) v?([\w.]+)\) ESMTP service ready| p/PowerMTA smtpd/ v/$2/ h/$1/ cpe:/a:port25:powermta:$2/
example q|220 mx.example.com (PowerMTA(TM) v4.5r1) ESMTP service ready\r\n| p/PowerMTA smtpd/ v/4.5r1/ h/mx.example.com/ cpe:/a:port25:powermta:4.5r1/ documented/public code that quotes it/
# PowerMTA 5 writes without the trade mark.
match smtp m|^220[ -]([\w.*:-]+) \(PowerMTA\) ESMTP service ready| p/PowerMTA smtpd/ h/$1/ cpe:/a:port25:powermta/
example q|220 mx.example.com (PowerMTA) ESMTP service ready\r\n| p/PowerMTA smtpd/ h/mx.example.com/ cpe:/a:port25:powermta/ documented/public code that quotes it/
# Symantec's gateways.
match smtp m=^220[ -]([\w.*:-]+) ESMTP Symantec (Mail Security|Messaging Gateway|Brightmail Gateway)= p/Symantec $2 smtpd/ h/$1/
example q|220 mx.example.com ESMTP Symantec Messaging Gateway\r\n| p/Symantec Messaging Gateway smtpd/ h/mx.example.com/ documented/Recog/
# Symantec AntiVirus for SMTP Gateways, once Norton.
match smtp m|^220[ -]([\w.*:-]+) SMTP NAVIEG ([\d.]+)| p/Symantec AntiVirus for Gateways smtpd/ v/$2/ h/$1/
example q|220 mx.example.com SMTP NAVIEG 2.0.1; Sun, 29 Jul 2001 22:02:16 -0500 http://www.symantec.com\r\n| p/Symantec AntiVirus for Gateways smtpd/ v/2.0.1/ h/mx.example.com/ documented/Recog/
# Barracuda's appliances name themselves with a checksum after the host.
# check: no-origin because no public source of it was found
match smtp m|^220[ -]([\w.*:-]+) ESMTP \([0-9a-f]{32}\)\r?\n| p/Barracuda Spam Firewall smtpd/ h/$1/ d/firewall/ cpe:/h:barracuda:barracuda_spam_firewall/
example q|220 mx.example.com ESMTP (5f4dcc3b5aa765d61d8327deb882cf99)\r\n| p/Barracuda Spam Firewall smtpd/ h/mx.example.com/ d/firewall/ cpe:/h:barracuda:barracuda_spam_firewall/
# Barracuda in words.
# check: no-origin because no public source of it was found
match smtp m|^220[ -]([\w.*:-]+) (?:ESMTP )?Barracuda (?:Networks )?Spam Firewall| p/Barracuda Spam Firewall smtpd/ h/$1/ d/firewall/
example q|220 mx.example.com Barracuda Spam Firewall\r\n| p/Barracuda Spam Firewall smtpd/ h/mx.example.com/ d/firewall/
# Proofpoint.
# check: no-origin because no public source of it was found
match smtp m=^220[ -]([\w.*:-]+) ESMTP (?:mfa-)?[\w-]*\.?(?:ppops|pphosted)\.= p/Proofpoint smtpd/ h/$1/
example q|220 mx0a-00000001.pphosted.example ESMTP mfa-m0000001.ppops.net\r\n| p/Proofpoint smtpd/ h/mx0a-00000001.pphosted.example/
# FortiMail: a build hash in brackets is missing, the word stays.
# check: no-origin because no public source of it was found
match smtp m|^220[ -]([\w.*:-]+) E?SMTP (?:Server )?\(?FortiMail| p/Fortinet FortiMail smtpd/ h/$1/ cpe:/a:fortinet:fortimail/
example q|220 mx.example.com ESMTP FortiMail\r\n| p/Fortinet FortiMail smtpd/ h/mx.example.com/ cpe:/a:fortinet:fortimail/
# Sophos' and Trend Micro's gateways.
match smtp m=^220[ -]([\w.*:-]+) (?:ESMTP )?Trend Micro (InterScan [\w ]+?|Email Security)(?: SMTP)?,? Version:? ?([\d.]+)= p/Trend Micro $2 smtpd/ v/$3/ h/$1/
example q|220 mx.example.com Trend Micro InterScan Messaging Security Suite, Version: 5.5.0.1106\r\n| p/Trend Micro InterScan Messaging Security Suite smtpd/ v/5.5.0.1106/ h/mx.example.com/ documented/public code that quotes it/
# SurgeMail.
# check: no-origin because no public source of it was found
match smtp m|^220[ -]([\w.*:-]+) (?:ESMTP )?SurgeMail \(Version ([\w.-]+)\)|i p/SurgeMail smtpd/ v/$2/ h/$1/ cpe:/a:netwin:surgemail:$2/
example q|220 mail.example.com SurgeMail (Version 7.4m2-1) ESMTP ready\r\n| p/SurgeMail smtpd/ v/7.4m2-1/ h/mail.example.com/ cpe:/a:netwin:surgemail:7.4m2-1/
# DMail of the same maker.
match smtp m|^220[ -]([\w.*:-]+) (?:ESMTP )?DSMTP ESMTP Server v([\w.]+)| p/NetWin dsmtp/ v/$2/ h/$1/
example q|220 mail.example.com DSMTP ESMTP Server v2.7q\r\n| p/NetWin dsmtp/ v/2.7q/ h/mail.example.com/ documented/public code that quotes it/
# ArGoSoft.
match smtp m|^220[ -](?:[\w.*:-]+ )?ArGoSoft Mail Server[\w /]*,? Version ([\d.]+) \(([\d.]+)\)| p/ArGoSoft Mail Server smtpd/ v/$2/ o/Windows/ cpe:/a:argosoft:mail_server:$2/ cpe:/o:microsoft:windows/
example q|220 ArGoSoft Mail Server Freeware, Version 1.8 (1.8.8.8)\r\n| p/ArGoSoft Mail Server smtpd/ v/1.8.8.8/ o/Windows/ cpe:/a:argosoft:mail_server:1.8.8.8/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# Novell GroupWise's agent and its ancestor.
match smtp m=^220[ -]([\w.*:-]+) (?:ESMTP )?GroupWise (Internet Agent|SMTP/MIME Daemon) (\d[\w.]*)= p/Novell GroupWise smtpd/ v/$3/ h/$1/ cpe:/a:novell:groupwise:$3/
example q|220 mail.example.com GroupWise Internet Agent 7.0.3 Copyright 1993-2008 Novell, Inc. Ready\r\n| p/Novell GroupWise smtpd/ v/7.0.3/ h/mail.example.com/ cpe:/a:novell:groupwise:7.0.3/ documented/Recog/
# Micro Focus GroupWise's greeting gives no number.
# check: no-origin because no public source of it was found
match smtp m|^220[ -]([\w.*:-]+) (?:Ready )?(?:ESMTP )?(?:Micro Focus )?GroupWise(?: Internet Agent)? | p/GroupWise smtpd/ h/$1/ cpe:/a:microfocus:groupwise/
example q|220 mail.example.com GroupWise Internet Agent ready\r\n| p/GroupWise smtpd/ h/mail.example.com/ cpe:/a:microfocus:groupwise/
# Netscape Messaging Server and its successors at iPlanet and Sun.
match smtp m=^220[ -]([\w.*:-]+) (?:-- Server )?ESMTP (?:service|server) \((?:Netscape|iPlanet) Messaging Server (?:- Version )?([\d.]+)= p/Netscape Messaging Server smtpd/ v/$2/ h/$1/ cpe:/a:netscape:messaging_server:$2/
example q|220 mail.example.com ESMTP service (Netscape Messaging Server 4.15 Patch 7 (built Sep 12 2001))\r\n| p/Netscape Messaging Server smtpd/ v/4.15/ h/mail.example.com/ cpe:/a:netscape:messaging_server:4.15/ documented/Recog/
# Sun's and Oracle's messaging server.
match smtp m=^220[ -]([\w.*:-]+) -- Server ESMTP \((?:Sun Java\(?t?m?\)? System|Sun ONE|iPlanet|Oracle Communications) Messaging (?:Server|Exchange Server) (\d[\w.-]*)= p/Oracle Communications Messaging Server smtpd/ v/$2/ h/$1/
example q|220 mail.example.com -- Server ESMTP (Oracle Communications Messaging Server 8.0.1.2.20170607 64bit (built Jun  7 2017))\r\n| p/Oracle Communications Messaging Server smtpd/ v/8.0.1.2.20170607/ h/mail.example.com/ documented/public code that quotes it/
# Sun Internet Mail Server.
match smtp m|^220[ -]([\w.*:-]+) -- Server ESMTP \(Sun Internet Mail Server sims\.([\w.]+)\)| p/Sun Internet Mail Server smtpd/ v/$2/ h/$1/ o/Solaris/ cpe:/o:sun:solaris/
example q|220 mail.example.com -- Server ESMTP (Sun Internet Mail Server sims.4.0.2000.10.12.16.25.p8)\r\n| p/Sun Internet Mail Server smtpd/ v/4.0.2000.10.12.16.25.p8/ h/mail.example.com/ o/Solaris/ cpe:/o:sun:solaris/ documented/Recog/
# Process Software's PMDF and the same code elsewhere.
match smtp m|^220[ -]([\w.*:-]+) -- Server ESMTP \(PMDF V([\w.-]+)(?: #\w+)?\)| p/PMDF smtpd/ v/$2/ h/$1/
example q|220 vms.example.com -- Server ESMTP (PMDF V6.6 #31802)\r\n| p/PMDF smtpd/ v/6.6/ h/vms.example.com/ documented/public code that quotes it/
# Eudora Internet Mail Server and Qualcomm's older one, on Macs.
match smtp m|^220[ -]([\w.*:-]+) running Eudora Internet Mail Server ([\w.]+)| p/Eudora Internet Mail Server smtpd/ v/$2/ h/$1/ o/Mac OS/ cpe:/o:apple:mac_os/
example q|220 mac.example.com running Eudora Internet Mail Server 3.0.2\r\n| p/Eudora Internet Mail Server smtpd/ v/3.0.2/ h/mac.example.com/ o/Mac OS/ cpe:/o:apple:mac_os/ documented/Recog/
# IBM's VM.
match smtp m=^220[ -]([\w.*:-]+) (?:ESMTP )?running IBM VM SMTP (Level \w+|V\w+)= p/IBM VM smtpd/ v|$2| h/$1/ o|z/VM| cpe:/o:ibm:vm/
example q|220 vm1.example.com running IBM VM SMTP Level 640 on Thu, 30 Nov 2017 01:08:59 PDT\r\n| p/IBM VM smtpd/ v/Level 640/ h/vm1.example.com/ o|z/VM| cpe:/o:ibm:vm/ documented/Recog/
# IBM i.
# check: no-origin because no public source of it was found
match smtp m=^220[ -]([\w.*:-]+) running IBM (?:AS/400|OS/400|i5/OS|IBM i) SMTP (V\w+)= p|IBM i smtpd| v/$2/ h/$1/ o|i5/OS| cpe:/o:ibm:i5os/
example q|220 as400.example.com running IBM AS/400 SMTP V05R04M00 on Thu, 30 Nov 2017 01:08:59 +0000\r\n| p/IBM i smtpd/ v/V05R04M00/ h/as400.example.com/ o|i5/OS| cpe:/o:ibm:i5os/
# z/OS.
# check: no-origin because no public source of it was found
match smtp m=^220[ -]([\w.*:-]+) running IBM (?:MVS|OS/390|z/OS) SMTP (?:CS )?(V\w+)= p|IBM z/OS smtpd| v/$2/ h/$1/ o|z/OS| cpe:/o:ibm:z%2fos/
example q|220 mvs.example.com running IBM MVS SMTP CS V2R4 on Thu, 30 Nov 2017 01:08:59 EST\r\n| p|IBM z/OS smtpd| v/V2R4/ h/mvs.example.com/ o|z/OS| cpe:/o:ibm:z%2fos/
# OpenVMS TCP/IP Services and UCX.
match smtp m|^220[ -]([\w.*:-]+) (?:UCX )?V([\d.]+-\w+), OpenVMS V([\w.-]+) (\w+) ready| p/OpenVMS smtpd/ v/$2/ i/$4/ h/$1/ o/OpenVMS/ cpe:/o:hp:openvms:$3/
example q|220 vms1.example.com V5.7-ECO4, OpenVMS V8.4 IA64 ready at Wed, 20 May 2015 01:22:32 +0100 (BST)\r\n| p/OpenVMS smtpd/ v/5.7-ECO4/ i/IA64/ h/vms1.example.com/ o/OpenVMS/ cpe:/o:hp:openvms:8.4/ documented/Recog/
# Post.Office of Software.com.
match smtp m|^220[ -]([\w.*:-]+) ESMTP server \(post\.office v([\w.]+) |i p/Post.Office smtpd/ v/$2/ h/$1/
example q|220 mail.example.com ESMTP server (Post.Office v3.9.6 release 120 ID# 0-60000U100L2S100V39) ready Tue, 6 Feb 2001 19:38:32 +0100\r\n| p/Post.Office smtpd/ v/3.9.6/ h/mail.example.com/ documented/Recog/
# InterMail and its later names at Openwave and Synchronoss.
match smtp m|^220[ -]([\w.*:-]+) ESMTP server \(InterMail v([\w.-]+)| p/Openwave InterMail smtpd/ v/$2/ h/$1/
example q|220 mta1.example.com ESMTP server (InterMail vM.8.04.03.24 201-2389-100-172-20151028) ready Tue, 6 Feb 2018 19:38:32 +0100\r\n| p/Openwave InterMail smtpd/ v/M.8.04.03.24/ h/mta1.example.com/ documented/public code that quotes it/
# SLmail.
match smtp m|^220[ -]([\w.*:-]+) SMTP Server SLmail v?(\d[\w.]*) Ready|i p/SLmail smtpd/ v/$2/ h/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|220 mail.example.com SMTP Server SLmail 5.5.0.4433 Ready ESMTP spoken here\r\n| p/SLmail smtpd/ v/5.5.0.4433/ h/mail.example.com/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# MailSite and MAILsweeper share their wording.
match smtp m|^220[ -]([\w.*:-]+) MAILsweeper ESMTP Receiver Version (\d[\w.]*) Ready| p/Clearswift MAILsweeper smtpd/ v/$2/ h/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|220 mail.example.com MAILsweeper ESMTP Receiver Version 4.2.1.0 Ready\r\n| p/Clearswift MAILsweeper smtpd/ v/4.2.1.0/ h/mail.example.com/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# MailSite.
match smtp m=^220[ -]([\w.*:-]+) MailSite (?:ESMTP|SMTP) Receiver (?:Version (\d[\w.]*) )?Ready= p/Rockliffe MailSite smtpd/ v/$2/ h/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|220 mail.example.com MailSite ESMTP Receiver Version 9.2.0 Ready\r\n| p/Rockliffe MailSite smtpd/ v/9.2.0/ h/mail.example.com/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# IMS, the same code under another name.
match smtp m|^220[ -]([\w.*:-]+) IMS SMTP Receiver Version (\d[\w.]*) Ready| p/Internet Mail Services smtpd/ v/$2/ h/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|220 mail.example.com IMS SMTP Receiver Version 0.83 Ready\r\n| p/Internet Mail Services smtpd/ v/0.83/ h/mail.example.com/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# Ipswitch IMail.
match smtp m|^220[ -]([\w.*:-]+) \(IMail ([\d.]+) [^)\r\n]*\) NT-ESMTP Server| p/Ipswitch IMail smtpd/ v/$2/ h/$1/ o/Windows/ cpe:/a:ipswitch:imail:$2/ cpe:/o:microsoft:windows/
example q|220 mail.example.com (IMail 8.22 108-2) NT-ESMTP Server X1\r\n| p/Ipswitch IMail smtpd/ v/8.22/ h/mail.example.com/ o/Windows/ cpe:/a:ipswitch:imail:8.22/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# IMail 9 and later.
match smtp m|^220[ -]([\w.*:-]+) X1 NT-ESMTP Server ([\w.-]+) \(IMail ([\d.]+)| p/Ipswitch IMail smtpd/ v/$3/ h/$1/ o/Windows/ cpe:/a:ipswitch:imail:$3/ cpe:/o:microsoft:windows/
example q|220 mail.example.com X1 NT-ESMTP Server mail.example.com (IMail 9.23 14-1)\r\n| p/Ipswitch IMail smtpd/ v/9.23/ h/mail.example.com/ o/Windows/ cpe:/a:ipswitch:imail:9.23/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# NTMail.
match smtp m|^220[ -]([\w.*:-]+) NTMail \(v([\w.]+)/| p/Gordano NTMail smtpd/ v/$2/ h/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|220 mail.example.com NTMail (v7.02.3037/NU1319.01.5b000000) ready for ESMTP transfer\r\n| p/Gordano NTMail smtpd/ v/7.02.3037/ h/mail.example.com/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# Gordano's later name for it.
# check: no-origin because no public source of it was found
match smtp m=^220[ -]([\w.*:-]+) \(?Gordano Messaging (?:Server|Suite) \(?v?([\d.]+)= p/Gordano Messaging Suite smtpd/ v/$2/ h/$1/
example q|220 mail.example.com Gordano Messaging Server v15.09.4146 ready for ESMTP transfer\r\n| p/Gordano Messaging Suite smtpd/ v/15.09.4146/ h/mail.example.com/
# MERCUR of Atrium.
match smtp m|^220[ -](?:[\w.*:-]+ )?MERCUR SMTP-Server \(v([\w.]+) [^)\r\n]*\) for Windows| p/Atrium MERCUR smtpd/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|220 MERCUR SMTP-Server (v3.30.09 SA-0000005) for Windows NT ready at Thu, 30 Nov 2017  10:01:06 +0100\r\n| p/Atrium MERCUR smtpd/ v/3.30.09/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# WinRoute Pro's.
match smtp m|^220[ -](?:([\w.*:-]+) )?ESMTP - WinRoute Pro ([\d.]+)| p/WinRoute Pro smtpd/ v/$2/ h/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|220 mail.example.com ESMTP - WinRoute Pro 4.2.4\r\n| p/WinRoute Pro smtpd/ v/4.2.4/ h/mail.example.com/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# VPOP3.
match smtp m|^220[ -]([\w.*:-]+) VPOP3 E?SMTP Server| p/VPOP3 smtpd/ h/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|220 mail.example.com VPOP3 ESMTP Server Ready\r\n| p/VPOP3 smtpd/ h/mail.example.com/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# A.K.I PMail Server.
match smtp m|^220[ -]([\w.*:-]+) ESMTP PMailServer (?:\[[^\]\r\n]+\] )?([\d.]+);| p/PMail Server smtpd/ v/$2/ h/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|220 mail.example.com ESMTP PMailServer 1.78; Fri,  6 Apr 2018 04:34:11\r\n| p/PMail Server smtpd/ v/1.78/ h/mail.example.com/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# SAP's own SMTP plug-in.
match smtp m|^220[ -]([\w.*:-]+) SAP ([\d.]+\(\d+\)) ESMTP service ready| p/SAP NetWeaver smtpd/ v/$2/ h/$1/ cpe:/a:sap:netweaver/
example q|220 sap1.example.com SAP 7.53(102) ESMTP service ready\r\n| p/SAP NetWeaver smtpd/ v/7.53(102)/ h/sap1.example.com/ cpe:/a:sap:netweaver/ documented/Recog/
# CSM's mail scanner.
match smtp m|^220 CSM Internet Mail Scanner SMTP-Gateway read| p/CSM Internet Mail Scanner smtpd/
example q|220 CSM Internet Mail Scanner SMTP-Gateway ready.\r\n| p/CSM Internet Mail Scanner smtpd/ documented/Recog/
# Symantec's Raptor firewall.
match smtp m|^220[ -]([\w.*:-]+) Generic SMTP handler\r?\n| p/Symantec Raptor smtp proxy/ h/$1/ d/firewall/
example q|220 fw.example.com Generic SMTP handler\r\n| p/Symantec Raptor smtp proxy/ h/fw.example.com/ d/firewall/ documented/Recog/
# SmarterMail: "220 host" alone unless the banner is set; with it, the product.
match smtp m|^220[ -]([\w.*:-]+) (?:ESMTP )?SmarterMail (?:Version )?(\d[\w.]*)| p/SmarterMail smtpd/ v/$2/ h/$1/ o/Windows/ cpe:/a:smartertools:smartermail:$2/ cpe:/o:microsoft:windows/
example q|220 mail.example.com SmarterMail 16.3.6989\r\n| p/SmarterMail smtpd/ v/16.3.6989/ h/mail.example.com/ o/Windows/ cpe:/a:smartertools:smartermail:16.3.6989/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# The same without a version.
match smtp m|^220[ -]([\w.*:-]+) (?:ESMTP )?SmarterMail| p/SmarterMail smtpd/ h/$1/ o/Windows/ cpe:/a:smartertools:smartermail/ cpe:/o:microsoft:windows/
example q|220 mail.example.com SmarterMail\r\n| p/SmarterMail smtpd/ h/mail.example.com/ o/Windows/ cpe:/a:smartertools:smartermail/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# Zimbra's LMTP.
match lmtp m|^220[ -]([\w.*:-]+) Zimbra LMTP (?:server )?ready| p/Zimbra lmtpd/ h/$1/ cpe:/a:zimbra:collaboration/
example q|220 mail.example.com Zimbra LMTP server ready\r\n| p/Zimbra lmtpd/ h/mail.example.com/ cpe:/a:zimbra:collaboration/ specification/source of Zimbra lmtpd/
# Cyrus lmtpd.
match lmtp m|^220[ -]([\w.*:-]+) (?:Cyrus )?LMTP Cyrus v?(\d[\w.+~-]*)| p/Cyrus lmtpd/ v/$2/ h/$1/ cpe:/a:cmu:cyrus_imap_server:$2/
example q|220 mail.example.com Cyrus LMTP Cyrus 3.6.1-Debian-3.6.1-4+deb12u1 server ready\r\n| p/Cyrus lmtpd/ v/3.6.1-Debian-3.6.1-4+deb12u1/ h/mail.example.com/ cpe:/a:cmu:cyrus_imap_server:3.6.1-debian-3.6.1-4%2Bdeb12u1/ specification/source of Cyrus lmtpd/
# Dovecot's lmtpd.
match lmtp m|^220[ -]([\w.*:-]+) (?:LMTP )?Dovecot(?: \((\w+)\))? (?:LMTP )?ready| p/Dovecot lmtpd/ h/$1/ cpe:/a:dovecot:dovecot/
example q|220 host.example.net Dovecot (Debian) ready.\r\n250-host.example.net\r\n250-8BITMIME\r\n250-CHUNKING\r\n250-ENHANCEDSTATUSCODES\r\n250 PIPELINING\r\n| p/Dovecot lmtpd/ observed/Dovecot lmtpd 2.3.19.1, recorded/
example q|220 mail.example.com Dovecot (Debian) ready.\r\n| p/Dovecot lmtpd/ h/mail.example.com/ cpe:/a:dovecot:dovecot/ specification/source of Dovecot lmtpd/

# ---- POP3 ----

# Dovecot with its distribution's name.
match pop3 m=^\+OK Dovecot \((Debian|Raspbian|Ubuntu)\) ready= p/Dovecot pop3d/ i/$1/ o/Linux/ cpe:/a:dovecot:dovecot/ cpe:/o:linux:linux_kernel/
example q|+OK Dovecot (Debian) ready.\r\n| p/Dovecot pop3d/ i/Debian/ o/Linux/ cpe:/a:dovecot:dovecot/ cpe:/o:linux:linux_kernel/ observed/Dovecot pop3d, recorded/
# Dovecot elsewhere; a director or a DA build adds a word.
match pop3 m|^\+OK (?:\[[^\]\r\n]*\] )?Dovecot(?: [\w()]+)? ready| p/Dovecot pop3d/ cpe:/a:dovecot:dovecot/
example q|+OK Dovecot ready.\r\n| p/Dovecot pop3d/ cpe:/a:dovecot:dovecot/ specification/source of Dovecot pop3d/
example q|+OK Dovecot DA ready.\r\n| p/Dovecot pop3d/ cpe:/a:dovecot:dovecot/ specification/source of Dovecot pop3d/
# Courier's greeting is nothing but this.
match pop3 m|^\+OK Hello there\. ?(?:<[^>\r\n]+>)?\r?\n| p/Courier pop3d/ cpe:/a:courier-mta:courier/
example q|+OK Hello there.\r\n| p/Courier pop3d/ cpe:/a:courier-mta:courier/ documented/Recog/
# Cyrus, with and without v, murder included.
match pop3 m|^\+OK (?:\[[^\]\r\n]*\] )?([\w.-]+) Cyrus POP3(?: Murder)? v?(\d[\w.+~-]*)| p/Cyrus pop3d/ v/$2/ h/$1/ cpe:/a:cmu:cyrus_imap_server:$2/
example q|+OK mail.example.com Cyrus POP3 v2.3.16 server ready <15125655727712503824.1400173552@mail.example.com>\r\n| p/Cyrus pop3d/ v/2.3.16/ h/mail.example.com/ cpe:/a:cmu:cyrus_imap_server:2.3.16/ documented/Recog/
# Qualcomm's Qpopper; version 2 called itself QPOP.
match pop3 m=^\+OK (?:Qpopper|QPOP) \(version (\d[\w.-]*)\) at ([\w.-]+)=i p/Qpopper pop3d/ v/$1/ h/$2/ cpe:/a:qualcomm:qpopper:$1/
example q|+OK Qpopper (version 4.0.16) at mail.example.com starting.  <12345.1298535083@mail.example.com>\r\n| p/Qpopper pop3d/ v/4.0.16/ h/mail.example.com/ cpe:/a:qualcomm:qpopper:4.0.16/ documented/Recog/
# Qpopper with its version hidden.
match pop3 m=^\+OK (?:Qpopper|QPOP) \(version \?\) at ([\w.-]+)=i p/Qpopper pop3d/ h/$1/ cpe:/a:qualcomm:qpopper/
example q|+OK QPOP (version ?) at mail.example.com starting.\r\n| p/Qpopper pop3d/ h/mail.example.com/ cpe:/a:qualcomm:qpopper/ documented/Recog/
# Exchange 2000 to 2003.
match pop3 m|^\+OK Microsoft Exchange (?:Server )?(\d{4}) POP3 server version ([\d.]+) \(([\w.-]+)\) ready| p/Microsoft Exchange $1 pop3d/ v/$2/ h/$3/ o/Windows/ cpe:/a:microsoft:exchange_server:$2/ cpe:/o:microsoft:windows/
example q|+OK Microsoft Exchange Server 2003 POP3 server version 6.5.7638.1 (mx1.example.com) ready.\r\n| p/Microsoft Exchange 2003 pop3d/ v/6.5.7638.1/ h/mx1.example.com/ o/Windows/ cpe:/a:microsoft:exchange_server:6.5.7638.1/ cpe:/o:microsoft:windows/ documented/Recog/
# Exchange 5.5.
match pop3 m|^\+OK Microsoft Exchange POP3 server version ([\d.]+) ready| p/Microsoft Exchange pop3d/ v/$1/ o/Windows/ cpe:/a:microsoft:exchange_server:$1/ cpe:/o:microsoft:windows/
example q|+OK Microsoft Exchange POP3 server version 5.5.2650.23 ready\r\n| p/Microsoft Exchange pop3d/ v/5.5.2650.23/ o/Windows/ cpe:/a:microsoft:exchange_server:5.5.2650.23/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# Exchange 2007 and later.
match pop3 m|^\+OK (?:The )?Microsoft Exchange POP3 service is ready| p/Microsoft Exchange pop3d/ o/Windows/ cpe:/a:microsoft:exchange_server/ cpe:/o:microsoft:windows/
example q|+OK The Microsoft Exchange POP3 service is ready.\r\n| p/Microsoft Exchange pop3d/ o/Windows/ cpe:/a:microsoft:exchange_server/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# Windows Server 2003's own POP3 service.
match pop3 m|^\+OK Microsoft Windows POP3 Service Version ([\d.]+) <| p/Microsoft Windows POP3 Service/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|+OK Microsoft Windows POP3 Service Version 1.0 <2034305671@mx1.example.com> ready.\r\n| p/Microsoft Windows POP3 Service/ v/1.0/ o/Windows/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# Zimbra.
match pop3 m|^\+OK ([\w.-]+) Zimbra (\d\S*) POP3 server ready| p/Zimbra pop3d/ v/$2/ h/$1/ cpe:/a:zimbra:collaboration:$2/
example q|+OK mail.example.com Zimbra 8.8.15_GA_3869 POP3 server ready\r\n| p/Zimbra pop3d/ v/8.8.15_GA_3869/ h/mail.example.com/ cpe:/a:zimbra:collaboration:8.8.15_ga_3869/ documented/Recog/
# The same without a version.
match pop3 m|^\+OK ([\w.-]+) Zimbra POP3 server ready| p/Zimbra pop3d/ h/$1/ cpe:/a:zimbra:collaboration/
example q|+OK mail.example.com Zimbra POP3 server ready\r\n| p/Zimbra pop3d/ h/mail.example.com/ cpe:/a:zimbra:collaboration/ documented/Recog/
# Domino.
match pop3 m|^\+OK Lotus Notes POP3 server version (?:Release )?([\w.]+)[^\r\n]* ready on ([^\r\n]+?)\.?\r?\n| p/Lotus Domino pop3d/ v/$1/ h/$2/ cpe:/a:ibm:lotus_domino:$1/
example q|+OK Lotus Notes POP3 server version Release 8.5.1FP5 ready on mail1/Example.\r\n| p/Lotus Domino pop3d/ v/8.5.1FP5/ h|mail1/Example| cpe:/a:ibm:lotus_domino:8.5.1fp5/ documented/Recog/
# MDaemon: host, "POP", product and version.
match pop3 m=^\+OK ([\w.-]+) (?:POP|POP3) (?:service ready )?MDaemon (\d[\w.]*)= p/Alt-N MDaemon pop3d/ v/$2/ h/$1/ o/Windows/ cpe:/a:altn:mdaemon:$2/ cpe:/o:microsoft:windows/
example q|+OK mail.example.com POP MDaemon 13.0.4 ready <MDAEMON-F201210060146.AA4644770MD8154@mail.example.com>\r\n| p/Alt-N MDaemon pop3d/ v/13.0.4/ h/mail.example.com/ o/Windows/ cpe:/a:altn:mdaemon:13.0.4/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# Kerio.
match pop3 m=^\+OK Kerio (Connect|MailServer) (\d[\w. -]*?) POP3 server ready= p/Kerio $1 pop3d/ v/$2/ cpe:/a:kerio:connect:$2/
example q|+OK Kerio Connect 9.2.7 patch 3 POP3 server ready <3036.1700000000@mail.example.com>\r\n| p/Kerio Connect pop3d/ v/9.2.7 patch 3/ cpe:/a:kerio:connect:9.2.7_patch_3/ documented/public code that quotes it/
# IceWarp and Merak.
# check: no-origin because no public source of it was found
match pop3 m=^\+OK ([\w.-]+) (IceWarp|Merak) (\d[\w.]*)(?: \w+)? POP3= p/$2 pop3d/ v/$3/ h/$1/ cpe:/a:icewarp:mail_server:$3/
example q|+OK mail.example.com IceWarp 13.0.3.9 x64 POP3 Thu, 30 Nov 2023 20:01:41 +1000 <20231130200141@mail.example.com>\r\n| p/IceWarp pop3d/ v/13.0.3.9/ h/mail.example.com/ cpe:/a:icewarp:mail_server:13.0.3.9/
# CommuniGate Pro.
match pop3 m|^\+OK CommuniGate Pro POP3 Server (\d[\w.]*) ready| p/CommuniGate Pro pop3d/ v/$1/ cpe:/a:communigate:communigate_pro:$1/
example q|+OK CommuniGate Pro POP3 Server 6.1.16 ready <1.1700000000@mail.example.com>\r\n| p/CommuniGate Pro pop3d/ v/6.1.16/ cpe:/a:communigate:communigate_pro:6.1.16/ documented/public code that quotes it/
# Gmail: "Gpop ready for requests from".
match pop3 m|^\+OK Gpop ready for requests from| p/Google Gpop/
example q|+OK Gpop ready for requests from 192.0.2.7 a2mb12345678\r\n| p/Google Gpop/ documented/public code that quotes it/
# UW's ipop3d.
match pop3 m|^\+OK (?:\[[^\]\r\n]*\] )?POP3 ([\w.-]+) v?(\d[\w.]*) server ready| p/UW ipop3d/ v/$2/ h/$1/ cpe:/a:university_of_washington:imap/
example q|+OK POP3 mail.example.com v2003.83rh server ready\r\n| p/UW ipop3d/ v/2003.83rh/ h/mail.example.com/ cpe:/a:university_of_washington:imap/ specification/source of UW ipop3d/
# GNU Mailutils' pop3d names itself in CAPA only, popa3d nowhere. Teapop does.
match pop3 m|^\+OK Teapop \[v?([\w.]+)\]| p/Teapop pop3d/ v/$1/
example q|+OK Teapop [v0.3.7] - Teaspoon stirs around again <1700000000.7B2C3D4E@mail.example.com>\r\n| p/Teapop pop3d/ v/0.3.7/ specification/source of Teapop pop3d/
# Perdition, the proxy.
match pop3 m|^\+OK POP3 Ready(?: ([\w.-]+))? ([0-9a-f]{8,})\r?\n| p/Perdition pop3 proxy/ h/$1/
example q|+OK POP3 Ready mail.example.com 0001a2b3\r\n| p/Perdition pop3 proxy/ h/mail.example.com/ specification/source of Perdition pop3 proxy/
# MailEnable.
match pop3 m=^\+OK Welcome to MailEnable POP3 [Ss]erver\b= p/MailEnable pop3d/ o/Windows/ cpe:/a:mailenable:mailenable/ cpe:/o:microsoft:windows/
example q|+OK Welcome to MailEnable POP3 Server\r\n| p/MailEnable pop3d/ o/Windows/ cpe:/a:mailenable:mailenable/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# hMailServer, if the administrator left a greeting that says so.
match pop3 m|^\+OK (?:[^\r\n]{0,60} )?hMailServer| p/hMailServer pop3d/ o/Windows/ cpe:/a:hmailserver:hmailserver/ cpe:/o:microsoft:windows/
example q|+OK Welcome to hMailServer\r\n| p/hMailServer pop3d/ o/Windows/ cpe:/a:hmailserver:hmailserver/ cpe:/o:microsoft:windows/ specification/source of hMailServer pop3d/
# Ipswitch IMail.
# check: no-origin because no public source of it was found
match pop3 m|^\+OK X1 NT-POP3 Server ([\w.-]+) \(IMail ([\d.]+)| p/Ipswitch IMail pop3d/ v/$2/ h/$1/ o/Windows/ cpe:/a:ipswitch:imail:$2/ cpe:/o:microsoft:windows/
example q|+OK X1 NT-POP3 Server mail.example.com (IMail 8.22 4-1)\r\n| p/Ipswitch IMail pop3d/ v/8.22/ h/mail.example.com/ o/Windows/ cpe:/a:ipswitch:imail:8.22/ cpe:/o:microsoft:windows/
# Apache James.
match pop3 m|^\+OK ([\w.-]+) POP3 server \(JAMES POP3 Server ([\w.]+)\) ready| p/Apache James pop3d/ v/$2/ h/$1/ cpe:/a:apache:james:$2/
example q|+OK mail.example.com POP3 server (JAMES POP3 Server 2.3.2) ready\r\n| p/Apache James pop3d/ v/2.3.2/ h/mail.example.com/ cpe:/a:apache:james:2.3.2/ specification/source of Apache James pop3d/
# CMailServer, WinWebMail, BlackJumboDog: small Windows servers.
match pop3 m|^\+OK CMailServer ([\d.]+) POP3 Service Ready| p/CMailServer pop3d/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|+OK CMailServer 5.0.0 POP3 Service Ready\r\n| p/CMailServer pop3d/ v/5.0.0/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# WinWebMail.
match pop3 m|^\+OK POP3 on WinWebMail \[([\d.]+)\] ready| p/WinWebMail pop3d/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|+OK POP3 on WinWebMail [3.8.1.5] ready.\r\n| p/WinWebMail pop3d/ v/3.8.1.5/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# Inbucket, a mail server for tests.
match pop3 m=^\+OK Inbucket POP3 server ready(?: <[^@\r\n]{1,40}@([\w.-]+)>)?\r\n= p/Inbucket pop3d/ h/$1/
example q|+OK Inbucket POP3 server ready <26641.1522000423@inbucket.example.com>\r\n| h/inbucket.example.com/ specification/Inbucket's documentation, the domain of the greeting/
# The Synchronet bulletin board.
match pop3 m|^\+OK Synchronet POP3 Server (\d[\w.]*)-Linux Ready| p/Synchronet pop3d/ v/$1/ o/Linux/ cpe:/o:linux:linux_kernel/
example q|+OK Synchronet POP3 Server 3.20a-Linux Ready <1.2.3@bbs.example.com>\r\n| v/3.20a/ o/Linux/ specification/source of Synchronet's mail server, and genwrap.h: PLATFORM_DESC/
match pop3 m=^\+OK Synchronet POP3 Server (\d[\w.]*)-Win(?:32|64) Ready= p/Synchronet pop3d/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|+OK Synchronet POP3 Server 3.20a-Win32 Ready <1.2.3@bbs.example.com>\r\n| v/3.20a/ o/Windows/ specification/source of Synchronet's mail server, and genwrap.h: PLATFORM_DESC/
match pop3 m|^\+OK Synchronet POP3 Server (\d[\w.]*)-FreeBSD Ready| p/Synchronet pop3d/ v/$1/ o/FreeBSD/ cpe:/o:freebsd:freebsd/
example q|+OK Synchronet POP3 Server 3.20a-FreeBSD Ready <1.2.3@bbs.example.com>\r\n| v/3.20a/ o/FreeBSD/ specification/source of Synchronet's mail server, and genwrap.h: PLATFORM_DESC/
match pop3 m|^\+OK Synchronet POP3 Server (\d[\w.]*)[-/]([\w/-]{2,12}) Ready| p/Synchronet pop3d/ v/$1/ i/$2/
example q|+OK Synchronet POP3 Server 1.603-OpenBSD Ready\r\n| v/1.603/ i/OpenBSD/ specification/source of Synchronet's mail server, and genwrap.h: PLATFORM_DESC/
# WildDuck.
match pop3 m|^\+OK WDPop ready for requests from | p/WildDuck pop3d/
example q|+OK WDPop ready for requests from 192.0.2.7\r\n| specification/source of WildDuck, its POP3 connection/
# POPFile, a filter in front of another server.
match pop3 m|^\+OK POP3 POPFile \(v(\d[\w.]*)\) server ready| p/POPFile pop3 proxy/ v/$1/
example q|+OK POP3 POPFile (v1.1.3) server ready\r\n| v/1.1.3/ specification/source of POPFile, Proxy POP3: welcome_string/
# Kopano's gateway, which took its name out of the greeting; Zarafa had the same code.
match pop3 m|^\+OK POP3 gateway ready(?: on ([\w.-]+))?\r\n| p/Kopano pop3d/ i/or Zarafa/ h/$1/
example q|+OK POP3 gateway ready\r\n| specification/source of Kopano, gateway: HrSendGreeting/
# Indy, a library for Delphi; Mailpit.
match pop3 m|^\+OK Welcome to Indy POP3 Server\r\n| p/Indy pop3d/ i/Delphi library/
example q|+OK Welcome to Indy POP3 Server\r\n| specification/source of Indy, RSPOP3SvrWelcome/
match pop3 m|^\+OK Mailpit POP3 server\r\n| p/Mailpit pop3d/
example q|+OK Mailpit POP3 server\r\n| specification/source of Mailpit, its POP3 server/
# JNOS, packet radio's own system, counts the versions of this server; Apache's module mod_pop3.
match pop3 m|^\+OK ([\w.-]+) POP3 V(\d[\w.]*) ready\n| p/JNOS pop3d/ h/$1/
example q|+OK bbs.example.com POP3 V11.95 ready\n| h/bbs.example.com/ specification/source of JNOS, its POP3 server: greeting_msg/
match pop3 m|^\+OK ([\w.-]+) POP3 server ready \(Comments to: [^\r\n]{1,80}\)\r\n| p/Apache mod_pop3/ h/$1/ cpe:/a:apache:http_server/
example q|+OK mail.example.com POP3 server ready (Comments to: admin@example.com)\r\n| h/mail.example.com/ specification/source of mod_pop3 of Apache httpd/
# FBB, a mailbox of packet radio.
match pop3 m|^\+OK FBB POP3 server ready | p/FBB pop3d/ i/packet radio BBS/
example q|+OK FBB POP3 server ready <1234.5678@F6FBB>\r\n| specification/source of FBB in Debian, drv_pop.c/
# DBMail, Citadel, and Solid POP3.
match pop3 m|^\+OK DBMAIL pop3 server ready(?: to rock)? | p/DBMail pop3d/ cpe:/a:dbmail:dbmail/
example q|+OK DBMAIL pop3 server ready to rock <e2ef9332465296ebd4ec7ae5828d9cc3@mail.example.com>\r\n| specification/source of DBMail, pop3.c/
match pop3 m=^\+OK Citadel POP3 server (?:ready\.|<[^>\r\n]{1,80}>)\r\n= p/Citadel pop3d/
example q|+OK Citadel POP3 server ready.\r\n| specification/source of Citadel, serv_pop3.c/
match pop3 m|^\+OK Solid POP3 server ready\b| p/Solid pop3d/
example q|+OK Solid POP3 server ready <1234.1700000000@mail.example.com>\r\n| specification/source of Solid POP3, SERVER_GREETING/
# nginx in front of mail servers.
match pop3 m|^\+OK POP3 ready\r\n| p/nginx pop3 proxy/ cpe:/a:f5:nginx/
example q|+OK POP3 ready\r\n| observed/nginx 1.22.1, Debian 12/
match pop3 m=^\+OK POP3 GreenMail Server (?:v(\d[\w.-]*) )?ready\r\n= p/GreenMail pop3d/ v/$1/
example q|+OK POP3 GreenMail Server v2.0.1 ready\r\n| v/2.0.1/ specification/source of GreenMail, Pop3Handler: greeting/
# BlackJumboDog.
match pop3 m|^\+OK BlackJumboDog \(Version ([\d.]+)\) ready| p/BlackJumboDog pop3d/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|+OK BlackJumboDog (Version 5.7.5.0) ready\r\n| p/BlackJumboDog pop3d/ v/5.7.5.0/ o/Windows/ cpe:/o:microsoft:windows/ specification/source of BlackJumboDog, bannerMessage of the POP3 server/
# Apple's password server answers on its own port in POP3's manner.
match pop3pw m|^\+OK ApplePasswordServer ([\d.]+) password server(?: at ([\d.]+))?| p/Apple Password Server/ v/$1/ o/Mac OS X/ cpe:/o:apple:mac_os_x:$1/
example q|+OK ApplePasswordServer 10.6.0.0 password server at 192.0.2.4 ready.\r\n| p/Apple Password Server/ v/10.6.0.0/ o/Mac OS X/ cpe:/o:apple:mac_os_x:10.6.0.0/ documented/Recog/
# SurgeMail and DMail.
# check: no-origin because no public source of it was found
match pop3 m=^\+OK ([\w.-]+) (?:SurgeMail|DPOP) Version ([\w.-]+) = p/SurgeMail pop3d/ v/$2/ h/$1/ cpe:/a:netwin:surgemail:$2/
example q|+OK mail.example.com SurgeMail Version 7.4m2 ready\r\n| p/SurgeMail pop3d/ v/7.4m2/ h/mail.example.com/ cpe:/a:netwin:surgemail:7.4m2/
# GNU Mailutils' pop3d (3.15): the words are Perdition's too, but with a time stamp behind them.
match pop3 m|^\+OK POP3 Ready <\d+\.\d+@([\w.-]+)>\r\n$| p/GNU Mailutils pop3d/ h/$1/ cpe:/a:gnu:mailutils/
example q|+OK POP3 Ready <147.1795338331@mail.example.com>\r\n| p/GNU Mailutils pop3d/ h/mail.example.com/ cpe:/a:gnu:mailutils/ observed/GNU Mailutils pop3d 3.15, in a laboratory/
# INetSim.
match pop3 m|^\+OK INetSim POP3 Server ready| p/INetSim pop3d/
example q|+OK INetSim POP3 Server ready\r\n| p/INetSim pop3d/ specification/source of INetSim pop3d/

# ---- IMAP ----

# Dovecot with its distribution's name, before or behind the capability list.
match imap m=^\* OK (?:\[CAPABILITY [^\]\r\n]*\] )?Dovecot \((Debian|Raspbian|Ubuntu)\) ready= p/Dovecot imapd/ i/$1/ o/Linux/ cpe:/a:dovecot:dovecot/ cpe:/o:linux:linux_kernel/
example q|* OK [CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ STARTTLS AUTH=PLAIN] Dovecot (Debian) ready.\r\n| p/Dovecot imapd/ i/Debian/ o/Linux/ cpe:/a:dovecot:dovecot/ cpe:/o:linux:linux_kernel/ observed/Dovecot imapd, recorded/
# Dovecot elsewhere.
match imap m|^\* OK (?:\[CAPABILITY [^\]\r\n]*\] )?(?:Waiting for authentication process to respond\.\.\r\n\* OK )?Dovecot(?: [\w()]+)? ready| p/Dovecot imapd/ cpe:/a:dovecot:dovecot/
example q|* OK [CAPABILITY IMAP4rev1 LITERAL+ SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LOGINDISABLED] Dovecot ready.\r\n| p/Dovecot imapd/ cpe:/a:dovecot:dovecot/ specification/source of Dovecot imapd/
# Courier prints its copyright; only the years change.
match imap m|^\* OK (?:\[CAPABILITY [^\]\r\n]*\] )?Courier-IMAP ready\. Copyright 1998-(\d{4})| p/Courier imapd/ i/released $1/ cpe:/a:double_precision_incorporated:courier_imap/
example q|* OK [CAPABILITY IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT QUOTA IDLE ACL ACL2=UNION STARTTLS] Courier-IMAP ready. Copyright 1998-2018 Double Precision, Inc.  See COPYING for distribution information.\r\n| p/Courier imapd/ i/released 2018/ cpe:/a:double_precision_incorporated:courier_imap/ documented/Recog/
# Cyrus 2 writes v before its version, Cyrus 3 does not.
match imap m|^\* OK (?:\[CAPABILITY [^\]\r\n]*\] )?([\w.-]+) Cyrus IMAP4?(?: Murder)? v?(\d[\w.+~-]*) server ready| p/Cyrus imapd/ v/$2/ h/$1/ cpe:/a:cmu:cyrus_imap_server:$2/
example q|* OK [CAPABILITY IMAP4rev1 LITERAL+ ID ENABLE STARTTLS AUTH=PLAIN SASL-IR] mail.example.com Cyrus IMAP 3.6.1-Debian-3.6.1-4+deb12u1 server ready\r\n| p/Cyrus imapd/ v/3.6.1-Debian-3.6.1-4+deb12u1/ h/mail.example.com/ cpe:/a:cmu:cyrus_imap_server:3.6.1-debian-3.6.1-4%2Bdeb12u1/ documented/Recog/
# Cyrus told to withhold its version.
match imap m|^\* OK (?:\[CAPABILITY [^\]\r\n]*\] )?([\w.-]+) Cyrus IMAP4? server ready| p/Cyrus imapd/ h/$1/ cpe:/a:cmu:cyrus_imap_server/
example q|* OK [CAPABILITY IMAP4rev1 LITERAL+ ID ENABLE] mail.example.com Cyrus IMAP server ready\r\n| p/Cyrus imapd/ h/mail.example.com/ cpe:/a:cmu:cyrus_imap_server/ specification/source of Cyrus imapd/
# UW imapd and Panda: release year and build.
match imap m|^\* OK (?:\[CAPABILITY [^\]\r\n]*\] )?([\w.-]+) IMAP4rev1 (20\d\d\w?\.\d+\w*) at | p/UW imapd/ v/$2/ h/$1/ cpe:/a:university_of_washington:uw-imap:$2/
example q|* OK [CAPABILITY IMAP4REV1 LITERAL+ SASL-IR LOGIN-REFERRALS STARTTLS] mail.example.com IMAP4rev1 2007f.404 at Thu, 30 Nov 2017 01:08:59 +0000 (UTC)\r\n| p/UW imapd/ v/2007f.404/ h/mail.example.com/ cpe:/a:university_of_washington:uw-imap:2007f.404/ specification/source of UW imapd/
# UW imapd before 2000, with a v, and the letters that its later releases carry.
match imap m=^\* OK (?:\[CAPABILITY [^\]\r\n]*\] )?([\w.-]+) IMAP4rev1 (v?[\d]+\w?\.[\w.]+) (?:server ready|at )= p/UW imapd/ v/$2/ h/$1/ cpe:/a:university_of_washington:uw-imap:$2/
example q|* OK mail.example.com IMAP4rev1 v12.264 server ready\r\n| p/UW imapd/ v/v12.264/ h/mail.example.com/ cpe:/a:university_of_washington:uw-imap:v12.264/ specification/source of UW imapd/
# Exchange 2000 and 2003 give year, version and host.
match imap m|^\* OK Microsoft Exchange (?:Server )?(\d{4}) IMAP4rev1 server version ([\d.]+) \(([\w.-]+)\) ready| p/Microsoft Exchange $1 imapd/ v/$2/ h/$3/ o/Windows/ cpe:/a:microsoft:exchange_server:$2/ cpe:/o:microsoft:windows/
example q|* OK Microsoft Exchange Server 2003 IMAP4rev1 server version 6.5.7638.1 (mx1.example.com) ready.\r\n| p/Microsoft Exchange 2003 imapd/ v/6.5.7638.1/ h/mx1.example.com/ o/Windows/ cpe:/a:microsoft:exchange_server:6.5.7638.1/ cpe:/o:microsoft:windows/ documented/Recog/
# Exchange 5.5.
match imap m|^\* OK Microsoft Exchange IMAP4rev1 server version ([\d.]+) \(([\w.-]+)\) ready| p/Microsoft Exchange imapd/ v/$1/ h/$2/ o/Windows/ cpe:/a:microsoft:exchange_server:$1/ cpe:/o:microsoft:windows/
example q|* OK Microsoft Exchange IMAP4rev1 server version 5.5.2650.23 (mail02) ready\r\n| p/Microsoft Exchange imapd/ v/5.5.2650.23/ h/mail02/ o/Windows/ cpe:/a:microsoft:exchange_server:5.5.2650.23/ cpe:/o:microsoft:windows/ observed/Microsoft Exchange imapd 5.5.2650.23, heard in suricata-verify's imap-detection/
# Exchange 2007 and later; Office 365 adds a token.
match imap m|^\* OK (?:The )?Microsoft Exchange (?:Server \d+ )?IMAP4 service is ready| p/Microsoft Exchange imapd/ o/Windows/ cpe:/a:microsoft:exchange_server/ cpe:/o:microsoft:windows/
example q|* OK The Microsoft Exchange IMAP4 service is ready.\r\n| p/Microsoft Exchange imapd/ o/Windows/ cpe:/a:microsoft:exchange_server/ cpe:/o:microsoft:windows/ documented/Recog/
# Zimbra.
match imap m|^\* OK (?:\[CAPABILITY [^\]\r\n]*\] )?([\w.-]+) Zimbra (\d\S*) IMAP4rev1 server ready| p/Zimbra imapd/ v/$2/ h/$1/ cpe:/a:zimbra:collaboration:$2/
example q|* OK mail.example.com Zimbra 8.8.15_GA_3869 IMAP4rev1 server ready\r\n| p/Zimbra imapd/ v/8.8.15_GA_3869/ h/mail.example.com/ cpe:/a:zimbra:collaboration:8.8.15_ga_3869/ specification/source of Zimbra, tests of POP3 and IMAP/
# The same without a version.
match imap m|^\* OK (?:\[CAPABILITY [^\]\r\n]*\] )?([\w.-]+) Zimbra IMAP4rev1 server ready| p/Zimbra imapd/ h/$1/ cpe:/a:zimbra:collaboration/
example q|* OK mail.example.com Zimbra IMAP4rev1 server ready\r\n| p/Zimbra imapd/ h/mail.example.com/ cpe:/a:zimbra:collaboration/ specification/source of Zimbra, tests of POP3 and IMAP/
# Domino.
match imap m|^\* OK (?:Lotus )?Domino IMAP4 Server (?:Release )?([\w.]+(?: \w+)?) ready|i p/Lotus Domino imapd/ v/$1/ cpe:/a:ibm:lotus_domino:$1/
example q|* OK Domino IMAP4 Server Release 9.0.1FP8 ready Thu, 30 Nov 2017 17:01:45 +0800\r\n| p/Lotus Domino imapd/ v/9.0.1FP8/ cpe:/a:ibm:lotus_domino:9.0.1fp8/ documented/public code that quotes it/
# MDaemon.
match imap m|^\* OK ([\w.-]+) IMAP4rev1 (?:service ready )?MDaemon (\d[\w.]*)| p/Alt-N MDaemon imapd/ v/$2/ h/$1/ o/Windows/ cpe:/a:altn:mdaemon:$2/ cpe:/o:microsoft:windows/
example q|* OK mail.example.com IMAP4rev1 MDaemon 13.0.4 ready\r\n| p/Alt-N MDaemon imapd/ v/13.0.4/ h/mail.example.com/ o/Windows/ cpe:/a:altn:mdaemon:13.0.4/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# Kerio.
match imap m=^\* OK (?:\[CAPABILITY [^\]\r\n]*\] )?Kerio (Connect|MailServer) (\d[\w. -]*?) IMAP4rev1 server ready= p/Kerio $1 imapd/ v/$2/ cpe:/a:kerio:connect:$2/
example q|* OK Kerio Connect 9.2.7 patch 3 IMAP4rev1 server ready\r\n| p/Kerio Connect imapd/ v/9.2.7 patch 3/ cpe:/a:kerio:connect:9.2.7_patch_3/ documented/public code that quotes it/
# IceWarp and Merak.
# check: no-origin because no public source of it was found
match imap m=^\* OK ([\w.-]+) (IceWarp|Merak) (\d[\w.]*)(?: \w+)? IMAP4rev1= p/$2 imapd/ v/$3/ h/$1/ cpe:/a:icewarp:mail_server:$3/
example q|* OK mail.example.com IceWarp 13.0.3.9 x64 IMAP4rev1 Thu, 30 Nov 2023 20:01:41 +1000\r\n| p/IceWarp imapd/ v/13.0.3.9/ h/mail.example.com/ cpe:/a:icewarp:mail_server:13.0.3.9/
# CommuniGate Pro.
match imap m|^\* OK CommuniGate Pro IMAP Server (\d[\w.]*) at ([\w.-]+) ready| p/CommuniGate Pro imapd/ v/$1/ h/$2/ cpe:/a:communigate:communigate_pro:$1/
example q|* OK CommuniGate Pro IMAP Server 6.1.16 at mail.example.com ready\r\n| p/CommuniGate Pro imapd/ v/6.1.16/ h/mail.example.com/ cpe:/a:communigate:communigate_pro:6.1.16/ documented/public code that quotes it/
# Gmail.
match imap m|^\* OK Gimap ready for requests from| p/Google Gimap/
example q|* OK Gimap ready for requests from 192.0.2.7 a2mb12345678\r\n| p/Google Gimap/ documented/public code that quotes it/
# GroupWise.
match imap m=^\* OK ([\w.-]+) IMAP4rev1 (?:Server )?GroupWise(?: (?:Server|IMAP))? (\d[\w.]*)=i p/GroupWise imapd/ v/$2/ h/$1/ cpe:/a:novell:groupwise:$2/
example q|* OK mail.example.com IMAP4rev1 Server GroupWise 7.0.3\r\n| p/GroupWise imapd/ v/7.0.3/ h/mail.example.com/ cpe:/a:novell:groupwise:7.0.3/ documented/public code that quotes it/
# The same without a version.
match imap m=^\* OK ([\w.-]+) IMAP4rev1 (?:Server )?GroupWise(?: (?:Server|IMAP))?=i p/GroupWise imapd/ h/$1/ cpe:/a:novell:groupwise/
example q|* OK mail.example.com IMAP4rev1 Server GroupWise Server Ready\r\n| p/GroupWise imapd/ h/mail.example.com/ cpe:/a:novell:groupwise/ documented/public code that quotes it/
# Perdition.
match imap m|^\* OK IMAP4 Ready ([\w.-]+) ([0-9a-f]{8,})\r?\n| p/Perdition imap proxy/ h/$1/
example q|* OK IMAP4 Ready mail.example.com 0001a2b3\r\n| p/Perdition imap proxy/ h/mail.example.com/ specification/source of Perdition imap proxy/
# DBMail.
match imap m|^\* OK (?:\[CAPABILITY [^\]\r\n]*\] )?dbmail (?:imap \(protocol version 4r1\) server )?(\d[\w.]*) ready| p/DBMail imapd/ v/$1/
example q|* OK dbmail imap (protocol version 4r1) server 2.0.7 ready to run\r\n| p/DBMail imapd/ v/2.0.7/ specification/source of DBMail imapd/
# Ipswitch IMail.
match imap m|^\* OK IMAP4 Server \(IMail ([\d.]+)| p/Ipswitch IMail imapd/ v/$1/ o/Windows/ cpe:/a:ipswitch:imail:$1/ cpe:/o:microsoft:windows/
example q|* OK IMAP4 Server (IMail 9.23)\r\n| p/Ipswitch IMail imapd/ v/9.23/ o/Windows/ cpe:/a:ipswitch:imail:9.23/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# Mercury/32.
match imap m|^\* OK ([\w.-]+) IMAP4rev1 Mercury/(\d+) v([\w.]+) server ready| p|Mercury/$2 imapd| v/$3/ h/$1/ o/Windows/ cpe:/a:pmail:mercury_mail_transport_system:$3/ cpe:/o:microsoft:windows/
example q|* OK mail.example.com IMAP4rev1 Mercury/32 v4.62 server ready.\r\n| p|Mercury/32 imapd| v/4.62/ h/mail.example.com/ o/Windows/ cpe:/a:pmail:mercury_mail_transport_system:4.62/ cpe:/o:microsoft:windows/ specification/RFC 3501 section 7.1.1/
# Apache James.
match imap m|^\* OK JAMES IMAP4rev1 Server ([\w.-]+)? ?is ready| p/Apache James imapd/ h/$1/ cpe:/a:apache:james/
example q|* OK JAMES IMAP4rev1 Server mail.example.com is ready.\r\n| p/Apache James imapd/ h/mail.example.com/ cpe:/a:apache:james/ specification/source of Apache James imapd/
# Sun, iPlanet and Oracle messaging servers.
# check: no-origin because no public source of it was found
match imap m=^\* OK (?:\[CAPABILITY [^\]\r\n]*\] )?([\w.-]+) IMAP4 service \((?:Sun Java\(?t?m?\)? System|Sun ONE|iPlanet|Netscape|Oracle Communications) Messaging Server (\d[\w.-]*)= p/Oracle Communications Messaging Server imapd/ v/$2/ h/$1/
example q|* OK [CAPABILITY IMAP4 IMAP4rev1 ACL QUOTA LITERAL+] mail.example.com IMAP4 service (Oracle Communications Messaging Server 8.0.1.2 64bit (built Jun  7 2017))\r\n| p/Oracle Communications Messaging Server imapd/ v/8.0.1.2/ h/mail.example.com/
# MailEnable.
# check: no-origin because no public source of it was found
match imap m|^\* OK IMAP4rev1 server ready at \d\d/\d\d/\d\d | p/MailEnable imapd/ o/Windows/ cpe:/a:mailenable:mailenable/ cpe:/o:microsoft:windows/
example q|* OK IMAP4rev1 server ready at 11/30/17 00:57:37\r\n| p/MailEnable imapd/ o/Windows/ cpe:/a:mailenable:mailenable/ cpe:/o:microsoft:windows/
# Stalwart.
match imap m|^\* OK (?:\[CAPABILITY [^\]\r\n]*\] )?Stalwart IMAP4rev2 at your service| p/Stalwart Mail Server imapd/ cpe:/a:stalw:mail_server/
example q|* OK [CAPABILITY IMAP4rev2 IMAP4rev1 ENABLE SASL-IR LITERAL+ ID UTF8=ACCEPT] Stalwart IMAP4rev2 at your service.\r\n| p/Stalwart Mail Server imapd/ cpe:/a:stalw:mail_server/ specification/source of Stalwart Mail Server imapd/
# hMailServer with a greeting that says so.
match imap m|^\* OK (?:[^\r\n]{0,60} )?hMailServer| p/hMailServer imapd/ o/Windows/ cpe:/a:hmailserver:hmailserver/ cpe:/o:microsoft:windows/
example q|* OK IMAPrev1 hMailServer\r\n| p/hMailServer imapd/ o/Windows/ cpe:/a:hmailserver:hmailserver/ cpe:/o:microsoft:windows/ specification/source of hMailServer imapd/
# GNU Mailutils' imap4d (3.15) says no more than the protocol's name.
match imap m|^\* OK IMAP4rev1\r\n$| p/GNU Mailutils imapd/ cpe:/a:gnu:mailutils/
example q|* OK IMAP4rev1\r\n| p/GNU Mailutils imapd/ cpe:/a:gnu:mailutils/ observed/GNU Mailutils imapd 3.15, recorded/
# GreenMail, for tests.
match imap m|^\* OK IMAP4rev1 Server GreenMail v([\w.-]+) ready| p/GreenMail imapd/ v/$1/
example q|* OK IMAP4rev1 Server GreenMail v2.0.1 ready\r\n| p/GreenMail imapd/ v/2.0.1/ specification/source of GreenMail imapd/
# DavMail.
match imap m|^\* OK \[[^\]\r\n]{0,200}\] IMAP4rev1 DavMail server ready\r\n| p/DavMail imapd/
example q|* OK [CAPABILITY IMAP4REV1 AUTH=LOGIN] IMAP4rev1 DavMail server ready\r\n| specification/source of DavMail, ImapConnection/
# Hoodiecrow, an IMAP server for tests.
match imap m|^\* OK Hoodiecrow ready for rumble\r\n| p/Hoodiecrow imapd/
example q|* OK Hoodiecrow ready for rumble\r\n| specification/source of Hoodiecrow, greeting/
# Binc, which may hide its version, and Archiveopteryx.
# Kopano's gateway.
match imap m|^\* OK \[CAPABILITY [^\]\r\n]*\] IMAP gateway ready(?: on ([\w.-]+))?\r\n| p/Kopano imapd/ i/or Zarafa/ h/$1/
example q|* OK [CAPABILITY IMAP4rev1 LITERAL+ AUTH=PLAIN] IMAP gateway ready\r\n| specification/source of Kopano, gateway: HrSendGreeting/
# Proton Mail Bridge, on a user's own computer.
match imap m|^\* OK \[CAPABILITY [^\]\r\n]*\] Proton ?Mail ?Bridge (\d[\w.]*) - gluon session ID | p/Proton Mail Bridge imapd/ v/$1/
example q|* OK [CAPABILITY IDLE IMAP4rev1 MOVE STARTTLS UIDPLUS UNSELECT] Proton Mail Bridge 03.08.01 - gluon session ID 3\r\n| v/03.08.01/ specification/source of gluon, its greeting, with the name that Proton Mail Bridge gives it/
# mox.
match imap m=^\* (?:OK|PREAUTH) \[CAPABILITY [^\]\r\n]*\] mox imap\b= p/mox imapd/
example q|* PREAUTH [CAPABILITY IMAP4rev2 IMAP4rev1 ENABLE] mox imap welcomes alice@example.com\r\n| specification/source of mox, imapserver/
match imap m=^\* OK Welcome to Binc IMAP (?:v(\d[\w.]*) )?Copyright= p/Binc imapd/ v/$1/ cpe:/a:bincimap:bincimap:$1/
example q|* OK Welcome to Binc IMAP v1.2.13final Copyright (C) 2002-2004 Andreas Aardal Hanssen at 2024-05-06 10:20:30 +0000\r\n| v/1.2.13final/ specification/source of Binc IMAP, greeting.cc/
match imap m|^\* OK \[CAPABILITY [^\]\r\n]*\] ([\w.-]+) Archiveopteryx IMAP Server\r\n| p/Archiveopteryx imapd/ h/$1/
example q|* OK [CAPABILITY IMAP4rev1 AUTH=CRAM-MD5 ID STARTTLS] mail.example.com Archiveopteryx IMAP Server\r\n| h/mail.example.com/ specification/source of Archiveopteryx, imap.cpp/
# Twisted's, and nginx in front of mail servers.
match imap m|^\* OK \[CAPABILITY [^\]\r\n]*\] Twisted IMAP4rev1 Ready\r\n| p/Twisted imapd/ cpe:/a:twistedmatrix:twisted/
example q|* OK [CAPABILITY IMAP4rev1 NAMESPACE IDLE] Twisted IMAP4rev1 Ready\r\n| observed/Twisted 22.4.0, Debian 12/
match imap m|^\* OK IMAP4 ready\r\n| p/nginx imap proxy/ cpe:/a:f5:nginx/
example q|* OK IMAP4 ready\r\n| observed/nginx 1.22.1, Debian 12/
# Cyrus replicates over a protocol of its own.
match csync m|^(?:\* [^\r\n]{1,200}\r\n){0,12}\* OK ([\w.-]+) Cyrus sync server v?(\d[\w.-]*)| p/Cyrus sync server/ v/$2/ h/$1/ cpe:/a:cmu:cyrus_imap_server:$2/
example q|* SASL PLAIN\r\n* STARTTLS\r\n* OK mail.example.com Cyrus sync server 3.6.1\r\n| v/3.6.1/ h/mail.example.com/ specification/source of Cyrus, sync_server.c/

# ---- ManageSieve (RFC 5804 section 1.7: the greeting is the capability list) ----

# Dovecot's Pigeonhole.
match sieve m|^"IMPLEMENTATION" "Dovecot(?: \((\w+)\))? Pigeonhole"| p/Dovecot Pigeonhole/ cpe:/a:dovecot:pigeonhole/
example q|"IMPLEMENTATION" "Dovecot (Debian) Pigeonhole"\r\n"SIEVE" "fileinto reject envelope encoded-character vacation subaddress comparator-i;ascii-numeric relational regex imap4flags copy include variables body enotify environment mailbox date index ihave duplicate mi| p/Dovecot Pigeonhole/ observed/Dovecot Pigeonhole 2.3.19.1, recorded/
example q|"IMPLEMENTATION" "Dovecot Pigeonhole"\r\n"SIEVE" "fileinto reject envelope encoded-character vacation subaddress"\r\n"NOTIFY" "mailto"\r\n"SASL" "PLAIN"\r\n"STARTTLS"\r\n"VERSION" "1.0"\r\nOK "Dovecot ready."\r\n| p/Dovecot Pigeonhole/ cpe:/a:dovecot:pigeonhole/ specification/source of Dovecot Pigeonhole/
# Dovecot's Pigeonhole with its distribution.
match sieve m|^"IMPLEMENTATION" "Dovecot \((\w+)\)| p/Dovecot Pigeonhole/ i/$1/ cpe:/a:dovecot:pigeonhole/
example q|"IMPLEMENTATION" "Dovecot (Debian)"\r\n"SASL" "PLAIN"\r\n| p/Dovecot Pigeonhole/ i/Debian/ cpe:/a:dovecot:pigeonhole/ specification/source of Dovecot Pigeonhole/
# Cyrus timsieved.
match sieve m|^"IMPLEMENTATION" "Cyrus timsieved(?: \(Murder\))? v?(\d[\w.+~-]*)"| p/Cyrus timsieved/ v/$1/ cpe:/a:cmu:cyrus_imap_server:$1/
example q|"IMPLEMENTATION" "Cyrus timsieved 3.6.1-Debian-3.6.1-4+deb12u1"\r\n"SASL" "PLAIN"\r\n"STARTTLS"\r\nOK\r\n| p/Cyrus timsieved/ v/3.6.1-Debian-3.6.1-4+deb12u1/ cpe:/a:cmu:cyrus_imap_server:3.6.1-debian-3.6.1-4%2Bdeb12u1/ specification/source of Cyrus timsieved/
# Any other ManageSieve server states an implementation too.
match sieve m|^"IMPLEMENTATION" "([^"\r\n]{1,60}?) v?(\d[\w.+-]*)"\r?\n| p/$1/ v/$2/
example q|"IMPLEMENTATION" "mailscript 1.2"\r\n"SASL" "PLAIN"\r\n| p/mailscript/ v/1.2/ specification/RFC 5804 section 1.7/
# The same without a version.
match sieve m|^"IMPLEMENTATION" "([^"\r\n]{1,60}?)"\r?\n| p/$1/
example q|"IMPLEMENTATION" "Stalwart ManageSieve"\r\n"SASL" "PLAIN"\r\n| p/Stalwart ManageSieve/ specification/RFC 5804 section 1.7/

# ---- SMTP: after EHLO ----

# EHLO with a domain (RFC 5321 section 4.1.1.1). Any client greeting brings the same kind of answer.
Probe TCP Hello q|EHLO example.com\r\n|
like m=^(?:EHLO|HELO|LHLO)(?: [^\r\n]*)?\r?\n=i
ports 24,25,465,587,2525
sslports 465
rarity 3
bye q|QUIT\r\n|
logs 3

# Exchange lists X-EXPS, and SIZE before PIPELINING; the host's name follows the code.
match smtp m|^250-([\w.*:-]+) Hello \[[^\]\r\n]+\][^\r\n]*\r\n(?:250-[^\r\n]*\r\n)*?250-X-EXPS | p/Microsoft Exchange smtpd/ h/$1/ o/Windows/ cpe:/a:microsoft:exchange_server/ cpe:/o:microsoft:windows/
example q|250-mx.example.com Hello [192.0.2.7]\r\n250-SIZE 37748736\r\n250-PIPELINING\r\n250-DSN\r\n250-ENHANCEDSTATUSCODES\r\n250-STARTTLS\r\n250-X-ANONYMOUSTLS\r\n250-AUTH NTLM\r\n250-X-EXPS GSSAPI NTLM\r\n250 CHUNKING\r\n| p/Microsoft Exchange smtpd/ h/mx.example.com/ o/Windows/ cpe:/a:microsoft:exchange_server/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
example q|250-mail.example.com Hello [192.0.2.1]\r\n250-SIZE 52428800\r\n250-PIPELINING\r\n250-DSN\r\n250-ENHANCEDSTATUSCODES\r\n250-STARTTLS\r\n250-X-ANONYMOUSTLS\r\n250-AUTH\r\n250-X-EXPS NTLM\r\n| p/Microsoft Exchange smtpd/ h/mail.example.com/ o/Windows/ cpe:/a:microsoft:exchange_server/ cpe:/o:microsoft:windows/ observed/Microsoft Exchange smtpd, heard in zeek's smtp-multi-addr.pcap/
# Google.
match smtp m|^250-([\w.-]+) at your service, \[| p/Google gsmtp/ h/$1/
example q|250-mx.example.com at your service, [192.0.2.7]\r\n250-SIZE 157286400\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n| p/Google gsmtp/ h/mx.example.com/ documented/public code that quotes it/
example q|250-mx.example.com at your service, [192.0.2.1]\r\n| p/Google gsmtp/ h/mx.example.com/ observed/Google gsmtp, heard in nDPI's smtp-starttls.pcap/
# CommuniGate Pro is pleased to meet, as sendmail, but without Hello.
# check: no-origin because no public source of it was found
match smtp m=^250-([\w.-]+) (?:is pleased to meet you|your name is not)[^\r\n]*\r?\n= p/CommuniGate Pro smtpd/ h/$1/ cpe:/a:communigate:communigate_pro/
example q|250-mail.example.com is pleased to meet you\r\n250-HELP\r\n250-PIPELINING\r\n250 EHLO\r\n| p/CommuniGate Pro smtpd/ h/mail.example.com/ cpe:/a:communigate:communigate_pro/
# Sendmail.
match smtp m|^250-([\w.-]+) Hello [^\r\n]+, pleased to meet you\r\n250-ENHANCEDSTATUSCODES\r\n| p/Sendmail/ h/$1/ cpe:/a:sendmail:sendmail/
example q|250-mail.example.com Hello client.example.net [192.0.2.7], pleased to meet you\r\n250-ENHANCEDSTATUSCODES\r\n250-PIPELINING\r\n250 HELP\r\n| p/Sendmail/ h/mail.example.com/ cpe:/a:sendmail:sendmail/ specification/source of Sendmail/
# OpenSMTPD.
match smtp m|^250[- ]([\w.-]+) Hello [^\r\n]+, pleased to meet you\r\n(?:250-[^\r\n]*\r\n)*?250-8BITMIME\r\n250-ENHANCEDSTATUSCODES\r\n| p/OpenSMTPD/ h/$1/ cpe:/a:openbsd:opensmtpd/
example q|250-mail.example.com Hello client.example.net [192.0.2.7], pleased to meet you\r\n250-8BITMIME\r\n250-ENHANCEDSTATUSCODES\r\n250-SIZE 36700160\r\n250-DSN\r\n250 HELP\r\n| p/OpenSMTPD/ h/mail.example.com/ cpe:/a:openbsd:opensmtpd/ specification/source of OpenSMTPD/
# Haraka.
match smtp m|^250-([\w.-]+) Hello [^\r\n]*, ?Haraka is at your service| p/Haraka smtpd/ h/$1/ cpe:/a:haraka_project:haraka/
example q|250-mail.example.com Hello client.example.net [192.0.2.7], Haraka is at your service.\r\n250-PIPELINING\r\n250 SIZE 0\r\n| p/Haraka smtpd/ h/mail.example.com/ cpe:/a:haraka_project:haraka/ specification/source of Haraka smtpd/

# ---- SMTP: after HELP ----

# HELP (RFC 5321 section 4.1.1.8); some other line protocols know the word too.
Probe TCP Help q|HELP\r\n|
like m|^HELP\r?\n|i
ports 21,25,587
rarity 4
logs 3

# Sendmail's help text opens with its version.
match smtp m|^214-2\.0\.0 This is [Ss]endmail version ([\w.+]+)| p/Sendmail/ v/$1/ cpe:/a:sendmail:sendmail:$1/
example q|214-2.0.0 This is sendmail version 8.17.1\r\n214-2.0.0 Topics:\r\n| p/Sendmail/ v/8.17.1/ cpe:/a:sendmail:sendmail:8.17.1/ specification/source of Sendmail/
# ArGoSoft.
match smtp m|^(?:220[^\r\n]*\r\n)?214-This is ArGoSoft Mail Server(?: \w+)?, Version [\d.]+ \(([\d.]+)\)| p/ArGoSoft Mail Server smtpd/ v/$1/ o/Windows/ cpe:/a:argosoft:mail_server:$1/ cpe:/o:microsoft:windows/
example q|214-This is ArGoSoft Mail Server, Version 1.8 (1.8.8.8)\r\n| p/ArGoSoft Mail Server smtpd/ v/1.8.8.8/ o/Windows/ cpe:/a:argosoft:mail_server:1.8.8.8/ cpe:/o:microsoft:windows/ documented/Recog/
# ArGoSoft without a version.
match smtp m|^(?:220[^\r\n]*\r\n)?214-To report bug, send mail to support@argosoft\.com| p/ArGoSoft Mail Server smtpd/ o/Windows/ cpe:/a:argosoft:mail_server/ cpe:/o:microsoft:windows/
example q|214-To report bug, send mail to support@argosoft.com\r\n| p/ArGoSoft Mail Server smtpd/ o/Windows/ cpe:/a:argosoft:mail_server/ cpe:/o:microsoft:windows/ documented/Recog/
# Exim.
match smtp m=^214-Commands supported:\r\n214 (?:AUTH |STARTTLS )*HELO EHLO MAIL RCPT DATA (?:BDAT )?NOOP QUIT RSET HELP= p/Exim smtpd/ cpe:/a:exim:exim/
example q|214-Commands supported:\r\n214 AUTH STARTTLS HELO EHLO MAIL RCPT DATA BDAT NOOP QUIT RSET HELP\r\n| p/Exim smtpd/ cpe:/a:exim:exim/ specification/source of Exim smtpd/
# qmail answers with its home page.
match smtp m=^214 (?:netqmail|notqmail|qmail) home page: = p/qmail smtpd/
example q|214 netqmail home page: http://qmail.org/netqmail\r\n| p/qmail smtpd/ specification/source of qmail smtpd/
# Microsoft's.
match smtp m|^214-This server supports the following commands:\r\n214 HELO EHLO STARTTLS RCPT DATA RSET MAIL QUIT HELP| p/Microsoft Exchange smtpd/ o/Windows/ cpe:/a:microsoft:exchange_server/ cpe:/o:microsoft:windows/
example q|214-This server supports the following commands:\r\n214 HELO EHLO STARTTLS RCPT DATA RSET MAIL QUIT HELP AUTH BDAT\r\n| p/Microsoft Exchange smtpd/ o/Windows/ cpe:/a:microsoft:exchange_server/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# aiosmtpd.
match smtp m|^250 Supported commands: AUTH DATA EHLO HELO| p/aiosmtpd/
example q|250 Supported commands: AUTH DATA EHLO HELO HELP MAIL NOOP QUIT RCPT RSET VRFY\r\n| p/aiosmtpd/ specification/source of aiosmtpd/

# ---- IMAP: after CAPABILITY, ID and LOGIN ----

# A tagged CAPABILITY (RFC 3501 section 6.1.1). ID (RFC 2971), LOGIN and the rest of a session bring tagged answers of the same form.
Probe TCP IMAPCapability q|a001 CAPABILITY\r\n|
like m=^[A-Za-z0-9.]{1,12} (?:CAPABILITY|ID \(|ID NIL|LOGIN |AUTHENTICATE |NOOP|LOGOUT|STARTTLS|SELECT |LIST |NAMESPACE|ENABLE )[^\r\n]*\r?\n=i
ports 143,993
sslports 993
rarity 5
bye q|a002 LOGOUT\r\n|

# Its system, when it tells it.
match imap m=^\* ID \((?:"[^"\r\n]*" (?:"[^"\r\n]*"|NIL) ?)*?"name" "([^"\r\n]+)" (?:"[^"\r\n]*" (?:"[^"\r\n]*"|NIL) ?)*?"version" "([^"\r\n]+)" (?:"[^"\r\n]*" (?:"[^"\r\n]*"|NIL) ?)*?"os" "linux"=i p/$1 imapd/ v/$2/ o/Linux/ cpe:/o:linux:linux_kernel/
example q|* ID ("name" "Cyrus IMAPD" "version" "3.6.1-Debian-3.6.1-4+deb12u1" "vendor" "Project Cyrus" "os" "Linux")\r\na001 OK Completed\r\n| p/Cyrus IMAPD imapd/ v/3.6.1-Debian-3.6.1-4+deb12u1/ o/Linux/ specification/RFC 3501 section 7.1.1/
example q|* ID ("name" "Cyrus" "version" "1.5" "os" "Linux" "os-version" "5.5" "support-url" "mailto:cyrus-bugs+@andrew.cmu.edu")\r\n| p/Cyrus imapd/ v/1.5/ o/Linux/ specification/RFC 2971 section 3.2 and 3.3, os/
match imap m=^\* ID \((?:"[^"\r\n]*" (?:"[^"\r\n]*"|NIL) ?)*?"name" "([^"\r\n]+)" (?:"[^"\r\n]*" (?:"[^"\r\n]*"|NIL) ?)*?"version" "([^"\r\n]+)" (?:"[^"\r\n]*" (?:"[^"\r\n]*"|NIL) ?)*?"os" "freebsd"=i p/$1 imapd/ v/$2/ o/FreeBSD/ cpe:/o:freebsd:freebsd/
example q|* ID ("name" "Cyrus" "version" "1.5" "os" "FreeBSD" "os-version" "5.5" "support-url" "mailto:cyrus-bugs+@andrew.cmu.edu")\r\n| p/Cyrus imapd/ v/1.5/ o/FreeBSD/ specification/RFC 2971 section 3.2 and 3.3, os/
match imap m=^\* ID \((?:"[^"\r\n]*" (?:"[^"\r\n]*"|NIL) ?)*?"name" "([^"\r\n]+)" (?:"[^"\r\n]*" (?:"[^"\r\n]*"|NIL) ?)*?"version" "([^"\r\n]+)" (?:"[^"\r\n]*" (?:"[^"\r\n]*"|NIL) ?)*?"os" "sunos"=i p/$1 imapd/ v/$2/ o/Solaris/ cpe:/o:sun:sunos/
example q|* ID ("name" "Cyrus" "version" "1.5" "os" "sunos" "os-version" "5.5" "support-url" "mailto:cyrus-bugs+@andrew.cmu.edu")\r\n| p/Cyrus imapd/ v/1.5/ o/Solaris/ specification/RFC 2971 section 3.2 and 3.3, os/
# RFC 2971: the server's ID is a list of quoted pairs; this one has name and version.
match imap m=^\* ID \((?:"[^"\r\n]*" (?:"[^"\r\n]*"|NIL) ?)*?"name" "([^"\r\n]+)" (?:"[^"\r\n]*" (?:"[^"\r\n]*"|NIL) ?)*?"version" "([^"\r\n]+)"=i p/$1 imapd/ v/$2/
example q|* ID ("name" "Cyrus IMAPD" "version" "3.6.1-Debian-3.6.1-4+deb12u1" "vendor" "Project Cyrus" "os" "NetBSD")\r\na001 OK Completed\r\n| p/Cyrus IMAPD imapd/ v/3.6.1-Debian-3.6.1-4+deb12u1/ specification/RFC 3501 section 7.1.1/
# Dovecot gives its name alone unless told more.
match imap m=^\* ID \((?:"[^"\r\n]*" (?:"[^"\r\n]*"|NIL) ?)*?"name" "Dovecot"=i p/Dovecot imapd/ cpe:/a:dovecot:dovecot/
example q|* ID ("name" "Dovecot")\r\na001 OK ID completed.\r\n| p/Dovecot imapd/ cpe:/a:dovecot:dovecot/ specification/source of Dovecot imapd/
# Any other name.
match imap m=^\* ID \((?:"[^"\r\n]*" (?:"[^"\r\n]*"|NIL) ?)*?"name" "([^"\r\n]+)"=i p/$1 imapd/
example q|* ID ("name" "Zimbra")\r\na001 OK ID completed\r\n| p/Zimbra imapd/ specification/RFC 3501 section 7.1.1/
# Courier's capabilities: ACL2=UNION is its own.
match imap m|^\* CAPABILITY IMAP4rev1 [^\r\n]*\bACL2=UNION| p/Courier imapd/ cpe:/a:double_precision_incorporated:courier_imap/
example q|* CAPABILITY IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT SORT QUOTA IDLE ACL ACL2=UNION\r\na001 OK CAPABILITY completed\r\n| p/Courier imapd/ cpe:/a:double_precision_incorporated:courier_imap/ specification/source of Courier imapd/
# Google's.
match imap m|^\* CAPABILITY IMAP4rev1 [^\r\n]*\bX-GM-EXT-1| p/Google Gimap/
example q|* CAPABILITY IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 XYZZY SASL-IR AUTH=XOAUTH2\r\na001 OK Thats all she wrote! a2mb12345678\r\n| p/Google Gimap/ documented/public code that quotes it/
# hMailServer.
match imap m|^\* CAPABILITY IMAP4 IMAP4rev1 CHILDREN IDLE QUOTA SORT ACL NAMESPACE RIGHTS=texk| p/hMailServer imapd/ o/Windows/ cpe:/a:hmailserver:hmailserver/ cpe:/o:microsoft:windows/
example q|* CAPABILITY IMAP4 IMAP4rev1 CHILDREN IDLE QUOTA SORT ACL NAMESPACE RIGHTS=texk\r\nA001 OK CAPABILITY completed\r\n| p/hMailServer imapd/ o/Windows/ cpe:/a:hmailserver:hmailserver/ cpe:/o:microsoft:windows/ specification/source of hMailServer imapd/
# Exchange's set.
# check: no-origin because no public source of it was found
match imap m%^\* CAPABILITY IMAP4 IMAP4rev1 (?:LOGINDISABLED |STARTTLS )*AUTH=[^\r\n]* UIDPLUS (?:MOVE ID UNSELECT CHILDREN|CHILDREN) IDLE NAMESPACE LITERAL\+% p/Microsoft Exchange imapd/ o/Windows/ cpe:/a:microsoft:exchange_server/ cpe:/o:microsoft:windows/
example q|* CAPABILITY IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR UIDPLUS MOVE ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+\r\na001 OK CAPABILITY completed.\r\n| p/Microsoft Exchange imapd/ o/Windows/ cpe:/a:microsoft:exchange_server/ cpe:/o:microsoft:windows/
# Dovecot's refusal of a bad password.
match imap m|^[A-Za-z0-9.]{1,12} NO \[AUTHENTICATIONFAILED\] Authentication failed\.\r\n| p/Dovecot imapd/ cpe:/a:dovecot:dovecot/
example q|a001 NO [AUTHENTICATIONFAILED] Authentication failed.\r\n| p/Dovecot imapd/ cpe:/a:dovecot:dovecot/ specification/source of Dovecot imapd/

# ---- POP3: after CAPA and USER ----

# CAPA (RFC 2449 section 5). USER, AUTH, APOP and STLS start a session as well.
Probe TCP POP3Capa q|CAPA\r\n|
like m=^(?:CAPA|AUTH(?: [\w-]+)?|APOP [^\r\n]+|STLS|STAT|LIST|UIDL)\r?\n=i
ports 110,995
sslports 995
rarity 5
bye q|QUIT\r\n|

# IMPLEMENTATION (RFC 2449 section 6.9) names the product; Cyrus adds its version.
match pop3 m|^\+OK[^\r\n]*\r\n(?:[A-Z0-9-][^\r\n]*\r\n)*?IMPLEMENTATION Cyrus POP3 server v?(\d[\w.+~-]*)|i p/Cyrus pop3d/ v/$1/ cpe:/a:cmu:cyrus_imap_server:$1/
example q|+OK List of capabilities follows\r\nSASL PLAIN\r\nSTLS\r\nEXPIRE NEVER\r\nTOP\r\nUIDL\r\nUSER\r\nIMPLEMENTATION Cyrus POP3 server 3.6.1-Debian-3.6.1-4+deb12u1\r\n.\r\n| p/Cyrus pop3d/ v/3.6.1-Debian-3.6.1-4+deb12u1/ cpe:/a:cmu:cyrus_imap_server:3.6.1-debian-3.6.1-4%2Bdeb12u1/ specification/source of Cyrus pop3d/
# Zimbra.
match pop3 m|^\+OK[^\r\n]*\r\n(?:[A-Z0-9-][^\r\n]*\r\n)*?IMPLEMENTATION Zimbra(?:Inc)?|i p/Zimbra pop3d/ cpe:/a:zimbra:collaboration/
example q|+OK Capability list follows\r\nTOP\r\nUSER\r\nUIDL\r\nEXPIRE 31 USER\r\nIMPLEMENTATION ZimbraInc\r\n.\r\n| p/Zimbra pop3d/ cpe:/a:zimbra:collaboration/ specification/source of Zimbra pop3d/
# Courier.
match pop3 m|^\+OK[^\r\n]*\r\n(?:[A-Z0-9-][^\r\n]*\r\n)*?IMPLEMENTATION Courier Mail Server|i p/Courier pop3d/ cpe:/a:courier-mta:courier/
example q|+OK Here's what I can do:\r\nTOP\r\nUSER\r\nLOGIN-DELAY 10\r\nPIPELINING\r\nUIDL\r\nIMPLEMENTATION Courier Mail Server\r\n.\r\n| p/Courier pop3d/ cpe:/a:courier-mta:courier/ specification/source of Courier pop3d/
# Qpopper.
match pop3 m|^\+OK[^\r\n]*\r\n(?:[A-Z0-9-][^\r\n]*\r\n)*?IMPLEMENTATION Qpopper-version-([\w.]+)|i p/Qpopper pop3d/ v/$1/ cpe:/a:qualcomm:qpopper:$1/
example q|+OK Capability list follows\r\nTOP\r\nUSER\r\nEXPIRE NEVER\r\nUIDL\r\nX-MANGLE\r\nIMPLEMENTATION Qpopper-version-4.0.19\r\n.\r\n| p/Qpopper pop3d/ v/4.0.19/ cpe:/a:qualcomm:qpopper:4.0.19/ specification/source of Qpopper pop3d/
# Any other implementation with a version at its end.
match pop3 m|^\+OK[^\r\n]*\r\n(?:[A-Z0-9-][^\r\n]*\r\n)*?IMPLEMENTATION ([^\r\n]{1,60}?)[ /_-]v?(\d[\w.]*)[^\r\n]*\r\n|i p/$1/ v/$2/
example q|+OK Capabilities follow.\r\nTOP\r\nUSER\r\nUIDL\r\nSTLS\r\nPIPELINING\r\nEXPIRE NEVER\r\nLOGIN-DELAY 0\r\nRESP-CODES\r\nAUTH-RESP-CODE\r\nIMPLEMENTATION lavad 4.3.0\r\n| p/lavad/ v/4.3.0/ observed/lavad 4.3.0, heard in nDPI's pop3_stls.pcap/
# Any other implementation without one.
match pop3 m|^\+OK[^\r\n]*\r\n(?:[A-Z0-9-][^\r\n]*\r\n)*?IMPLEMENTATION ([^\r\n]{1,70})\r\n|i p/$1/
example q|+OK Capability list follows\r\nTOP\r\nUSER\r\nUIDL\r\nSTLS\r\nSASL PLAIN\r\nIMPLEMENTATION trinity\r\n| p/trinity/ observed/trinity, heard in zeek's pop3.pcap/
# Exchange lists its capabilities in this order and under this line.
# check: no-origin because no public source of it was found
match pop3 m|^\+OK\r\nTOP\r\nUIDL\r\n(?:SASL [^\r\n]*\r\n)?(?:USER\r\n)?(?:STLS\r\n)?\.\r\n| p/Microsoft Exchange pop3d/ o/Windows/ cpe:/a:microsoft:exchange_server/ cpe:/o:microsoft:windows/
example q|+OK\r\nTOP\r\nUIDL\r\nSASL PLAIN XOAUTH2\r\nUSER\r\n.\r\n| p/Microsoft Exchange pop3d/ o/Windows/ cpe:/a:microsoft:exchange_server/ cpe:/o:microsoft:windows/
# Dovecot's order.
match pop3 m|^\+OK\r\nCAPA\r\nTOP\r\nUIDL\r\nRESP-CODES\r\nPIPELINING\r\n| p/Dovecot pop3d/ cpe:/a:dovecot:dovecot/
example q|+OK\r\nCAPA\r\nTOP\r\nUIDL\r\nRESP-CODES\r\nPIPELINING\r\nAUTH-RESP-CODE\r\nSTLS\r\nUSER\r\nSASL PLAIN\r\n.\r\n| p/Dovecot pop3d/ cpe:/a:dovecot:dovecot/ specification/source of Dovecot pop3d/

# ---- SpamAssassin ----

# spamd's protocol (spamd/PROTOCOL in SpamAssassin's source): a command with the client's version; the answer has the server's.
Probe TCP SpamdPing q|PING SPAMC/1.2\r\n\r\n|
like m=^(?:PING|CHECK|SYMBOLS|REPORT|REPORT_IFSPAM|PROCESS|HEADERS|TELL|SKIP) SPAMC/\d\.\d\r\n=
ports 783
rarity 7
logs 2

# The marked message that PROCESS and HEADERS return carries SpamAssassin's version.
match spamd m|^SPAMD/(\d\.\d) 0 EX_OK\r\n.{0,3000}?X-Spam-Checker-Version: SpamAssassin (\d[\w.]*)|s p/SpamAssassin spamd/ v/$2/ i/protocol $1/ cpe:/a:apache:spamassassin:$2/
example q|SPAMD/1.1 0 EX_OK\r\nContent-length: 2000\r\nSpam: False ; 0.1 / 5.0\r\n\r\nReceived: from localhost by mx.example.com\r\n\twith SpamAssassin (version 4.0.0);\r\nX-Spam-Checker-Version: SpamAssassin 4.0.0 (2022-12-14) on mx.example.com\r\n| p/SpamAssassin spamd/ v/4.0.0/ i/protocol 1.1/ cpe:/a:apache:spamassassin:4.0.0/ specification/source of SpamAssassin spamd/
# rspamd speaks the protocol as well, with the same words; a PONG is not told apart.
match spamd m=^SPAMD/(\d\.\d) \d{1,2} (?:PONG|EX_\w+)\r\n= p/SpamAssassin spamd/ i/protocol $1/ cpe:/a:apache:spamassassin/
example q|SPAMD/1.5 0 PONG\r\n| p/SpamAssassin spamd/ i/protocol 1.5/ cpe:/a:apache:spamassassin/ observed/SpamAssassin spamd 4.0.1, recorded/
