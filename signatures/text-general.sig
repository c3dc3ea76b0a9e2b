# What is left of the text protocols: the service is certain, the product is whatever the server calls itself, or not known.
#
# These lines load after every family, so that a named product is found first; the soft ones stand last.
Probe TCP NULL q||

# ---- SSH (RFC 4253 section 4.2) ----

# The usual shape of a software version: name, separator, number.
match ssh m|^SSH-([\d.]+)-([A-Za-z][A-Za-z. ]{0,40}?)[ _/-]v?(\d[\w.]*)| p/$2/ v/$3/ i/protocol $1/
example q|SSH-2.0-ExampleSSH_4.3.11\r\n| p/ExampleSSH/ v/4.3.11/ i/protocol 2.0/ specification/The usual shape of a software version/
# The number first.
match ssh m|^SSH-([\d.]+)-(\d[\w.]*)[ _]+([A-Za-z][\x20-\x39\x3b-\x7e]{1,60}?)[ :]*\r?\n| p/$3/ v/$2/ i/protocol $1/
example q|SSH-2.0-6.1.0 Example Secure Shell\r\n| p/Example Secure Shell/ v/6.1.0/ i/protocol 2.0/ specification/RFC 4253 section 4.2/
# A name without a number.
match ssh m|^SSH-([\d.]+)-([A-Za-z][\x21-\x7e]{1,40})(?: [\x20-\x7e]{0,60})?\r?\n| p/$2/ i/protocol $1/
example q|SSH-2.0-ExampleShell\r\n| p/ExampleShell/ i/protocol 2.0/ specification/RFC 4253 section 4.2/
# A server may send lines before the one with its version.
match ssh m|^(?:(?!SSH-)[\x09\x20-\x7e\x80-\xff]{0,250}\r?\n){1,20}SSH-([\d.]+)-([A-Za-z][A-Za-z.]*)[_/-]v?(\d[\w.]*)| p/$2/ v/$3/ i/protocol $1/
example q|Authorized use only.\r\nSSH-2.0-OpenSSH_9.6\r\n| p/OpenSSH/ v/9.6/ i/protocol 2.0/ specification/RFC 4253 section 4.2/
# Any other identification.
softmatch ssh m|^SSH-([12]\.\d+)-| i/protocol $1/
example q|SSH-2.0--\r\n| i/protocol 2.0/ documented/Recog/

# ---- FTP ----

# "220 host Name FTP Server 1.2": a name and a number around the word.
match ftp m=^220[ -](?:Welcome to (?:the )?)?([A-Z][\w .+-]{1,40}?) (?:FTP|ftp|SFTP)[ -]?(?:[Ss]erver|[Ss]ervice|daemon)?[ ,(]*(?:[Vv]ersion |v)?(\d+\.[\w.]*)= p/$1 ftpd/ v/$2/
example q|220 Example Soft FTP Server 1.2.3 ready.\r\n| p/Example Soft ftpd/ v/1.2.3/ specification/"220 host Name FTP Server 1.2"/
# "Name FTPd 1.2", "NameFTP 1.2".
match ftp m|^220[ -](?:Welcome to )?([A-Za-z][\w-]{0,30}?[Ff][Tt][Pp][Dd]?)(?:[ /-][Ss]erver)?[ /-]v?(\d+\.[\w.]*)| p/$1/ v/$2/
example q|220 exampleftpd 0.7 ready\r\n| p/exampleftpd/ v/0.7/ specification/"Name FTPd 1.2", "NameFTP 1.2"/
# The Berkeley form with a version alone.
match ftp m|^220[ -]([\w.:-]+) FTP [Ss]erver \(Version (\d[\w./-]*)[^)\r\n]*\) ready|i p/BSD-derived ftpd/ v|$2| h/$1/
example q|220 box.example.com FTP server (Version 5.60) ready.\r\n| p/BSD-derived ftpd/ v/5.60/ h/box.example.com/ documented/Recog/
# The Berkeley form with a bracket that names a program and its version.
match ftp m|^220[ -]([\w.:-]+) FTP [Ss]erver \(([A-Za-z][\w /.+-]{1,40}?)[ /-](?:[Vv]ersion )?v?(\d[\w.+-]*)[^)\r\n]*\)| p/$2 ftpd/ v/$3/ h/$1/
example q|220 box.example.com FTP server (exampled 1.2 beta) ready.\r\n| p/exampled ftpd/ v/1.2/ h/box.example.com/ specification/RFC 959 section 5.4/
# The Berkeley form with its host only.
softmatch ftp m=^220[ -]([\w:-]+(?:\.[\w-]+)+|[\w-]+) FTP [Ss](?:erver|ervice) (?:is )?ready= h/$1/
example q|220 ftp.example.com FTP server ready.\r\n| h/ftp.example.com/ documented/Recog/
# Anything that says FTP in its greeting.
softmatch ftp m=^220[ -][^\r\n]{0,200}?\bFTP(?:d|[ -]?[Ss]erver|[ -]?[Ss]ervice)?\b=i
example q|220 Welcome to our FTP service.\r\n| documented/Recog/
# The same in a longer greeting, in a later line.
softmatch ftp m|^220-[^\r\n]*\r?\n(?:220-[^\r\n]*\r?\n){0,30}?220[ -][^\r\n]{0,200}?\bFTP\b|i
example q|220-Authorized users only.\r\n220-\r\n220 FTP\r\n| specification/RFC 959 section 5.4/

# ---- SMTP ----

# "220 host ESMTP Name 1.2": what many write.
match smtp m=^220[ -]([\w.*:-]+) E?SMTP ([A-Za-z][\w .+-]{1,40}?)[ /,(]+(?:[Vv]ersion:? |v)?(\d+\.[\w.-]*)= p/$2 smtpd/ v/$3/ h/$1/
example q|220 mail.example.com ESMTP ExampleMail 3.1.4 ready\r\n| p/ExampleMail smtpd/ v/3.1.4/ h/mail.example.com/ specification/"220 host ESMTP Name 1.2"/
# "220 host Name ESMTP 1.2".
match smtp m=^220[ -]([\w.*:-]+) ([A-Za-z][\w .+-]{1,40}?) E?SMTP (?:[Ss]erver|[Ss]ervice|[Rr]eceiver)?[ ,(]*(?:[Vv]ersion:? |v)(\d+\.[\w.-]*)= p/$2 smtpd/ v/$3/ h/$1/
example q|220 mail.example.com ExampleMail SMTP server v3.1.4\r\n| p/ExampleMail smtpd/ v/3.1.4/ h/mail.example.com/ specification/"220 host Name ESMTP 1.2"/
# The greeting of RFC 5321: domain, then text with the protocol's name.
softmatch smtp m|^220[ -]([\w-]+(?:\.[\w-]+)*\.?) [^\r\n]{0,300}?\bE?SMTP\b|i h/$1/
example q|220 mail.example.com ESMTP ready\r\n| h/mail.example.com/ documented/a capture of suricata-verify/
# Without a domain.
softmatch smtp m|^220[ -][^\r\n]{0,300}?\bE?SMTP\b|i
example q|220 *** ESMTP\r\n| specification/RFC 5321 section 4.2/
# Refusals before a word was said: blocked, greylisted, too busy (RFC 5321 section 4.2.2, 554 and 421; RFC 3463 codes).
softmatch smtp m=^(?:554|421)[ -](?:([\w-]+(?:\.[\w-]+)+) |\d\.\d\.\d )[^\r\n]*(?:SMTP|mail|transaction|relay|spam|blocked|reputation|connections)=i
example q|554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using dnsbl.example.org\r\n| specification/Refusals before a word was said/
# LMTP (RFC 2033).
softmatch lmtp m|^220[ -]([\w.-]+) [^\r\n]*\bLMTP\b| h/$1/
example q|220 mail.example.com LMTP server ready\r\n| h/mail.example.com/ specification/LMTP (RFC 2033)/

# ---- POP3, IMAP, NNTP ----

# A POP3 greeting with a name and a number.
match pop3 m%^\+OK (?=[^\r\n]{0,200}?\bPOP3?\b)(?:<[^>\r\n]+> )?(?:[\w-]+(?:\.[\w-]+)+ )?([A-Za-z][A-Za-z .-]{1,40}?) (?:POP3 )?(?:server |service )?\(?(?:[Vv]ersion |v)?(\d+\.\d[\w.]*)\)?% p/$1/ v/$2/
example q|+OK ExampleMail POP3 server version 2.4 ready\r\n| p/ExampleMail/ v/2.4/ specification/RFC 1939 section 4/
# A greeting that says POP.
softmatch pop3 m|^\+OK [^\r\n]{0,200}?\bPOP3?\b|i
example q|+OK POP3 server ready <1896.697170952@mail.example.com>\r\n| documented/Recog/
# A greeting with an APOP timestamp (RFC 1939 section 7) and no other word.
softmatch pop3 m|^\+OK [^<\r\n]{0,200}<[\w.+-]{3,100}@[\w.-]{1,100}>\r?\n|
example q|+OK ready <84427.1298535083@mail.example.com>\r\n| documented/Recog/
# An IMAP greeting with a version.
match imap m=^\* OK (?:\[CAPABILITY [^\]\r\n]*\] )?([A-Za-z][\w .-]{1,60}?) (?:[Vv]ersion |v)(\d+\.[\w.-]*)= p/$1/ v/$2/
example q|* OK IMAP4Rev1 Server Version 4.9.04.012\r\n| p/IMAP4Rev1 Server/ v/4.9.04.012/ observed/IMAP4Rev1 Server 4.9.04.012, heard in nDPI's imap.pcap/
# RFC 3501 section 7.1: OK, PREAUTH or BYE, with IMAP in it somewhere.
softmatch imap m=^\* (?:OK|PREAUTH|BYE) [^\r\n]{0,1000}?IMAP=i
example q|* OK [CAPABILITY IMAP4rev1 CHILDREN ENABLE ID IDLE] server ready\r\n| documented/a capture of nDPI/
# RFC 3977 section 5.1: 200 posting allowed, 201 not.
softmatch nntp m=^20[01][ -][^\r\n]{0,200}?\b(?:NNTP|NNRP|Usenet|NetNews|news ?server|InterNetNews|INN)\b=i
example q|200 news.example.com NNTP server ready (posting ok)\r\n| documented/Recog/

# ---- telnet ----

# Two or more requests of option negotiation (RFC 854, RFC 855) with options that are assigned.
# check: no-literal because options are codes of one byte, in any order
softmatch telnet m|^(?:\xff[\xfb-\xfe][\0-\x28\x2e\x56\xc8]){2,}|
example q|\xff\xfb\x03\xff\xfd\x03\xff\xfb\x01\xff\xfe\x01\xff\xfd\0\xff\xfb\0\xff\xfd,ser2net port telnet(rfc2217),tcp,0.0.0.0,3333 device echo\r\n| observed/ser2net 4.3.11, recorded/
example q|\xff\xfb\x01\xff\xfb\x03\xff\xfd\x1f| documented/Recog/
# One request and printable text.
# check: no-literal because options are codes of one byte, in any order
softmatch telnet m|^\xff[\xfb-\xfe][\0-\x28](?:[\r\n\0]*[\x20-\x7e]){4}|
example q|\xff\xfb\x01login: | specification/RFC 854 and RFC 855/
# A log-in prompt in plain text.
softmatch telnet m=^[\r\n]*+(?:[\x20-\x7e]{0,120}+[\r\n]++){0,12}+[\x20-\x7e]{0,60}?(?:[Ll]ogin|[Uu]sername|[Uu]ser ?[Nn]ame|[Pp]assword): ?$=
example q|\r\nExample router\r\n\r\nLogin: | documented/Recog/
# One request alone.
# check: no-literal because options are codes of one byte, in any order
softmatch telnet m|^\xff[\xfb-\xfe][\x01\x03\x18\x1f\x22\x25-\x27]$|
example q|\xff\xfd\x25| specification/RFC 854 and RFC 855/

# ---- IRC, XMPP ----

# RPL_HELLO, which IRCnet's server says from 2.11 on; ircd-irc2 2.11.2p3.
softmatch irc m=^:([\w-]+(?:\.[\w-]+)+) 020 \* :Please wait while we process your connection\.\r\n= p/IRCnet ircd/ h/$1/ cpe:/a:ircnet:ircd/
example q|:irc.example.org 020 * :Please wait while we process your connection.\r\n| p/IRCnet ircd/ h/irc.example.org/ observed/ircd-irc2 2.11.2p3, in a laboratory/
# RFC 2812 section 2.3.1: a prefix and NOTICE for a client without a name yet.
softmatch irc m=^:([\w-]+(?:\.[\w-]+)+) (?:NOTICE (?:AUTH|\*|Auth) |020 \* |00[1-4] )= h/$1/
example q|:irc.example.org NOTICE * :*** Looking up your hostname...\r\n| h/irc.example.org/ specification/RFC 2812 section 2.3.1/
# The same without a prefix.
softmatch irc m=^NOTICE (?:AUTH|\*) :\*\*\* =
example q|NOTICE AUTH :*** Looking up your hostname...\r\n| specification/RFC 2812 section 2.3.1/
# RFC 2812: a link closed, with the reason.
softmatch irc m=^ERROR :(?:Closing Link|Your host|Trying to reconnect)=i
example q|ERROR :Closing Link: [192.0.2.7] (Throttled)\r\n| specification/RFC 2812/

# ---- Redis ----

# What Redis 7.0.15 says to HTTP and RTSP, whose first words it takes for commands (RESP: an error is a line behind -).
softmatch redis m=^-ERR (?:unknown command ['\x60]|wrong number of arguments for '[\w|]+' command\r\n)=
example q|-ERR wrong number of arguments for 'get' command\r\n| observed/Redis 7.0.15, in a laboratory/

# ---- answers to what clients send first ----

# RFC 5321 section 4.1.1.1.
Probe TCP Hello q|EHLO example.com\r\n|
# An EHLO answer lists keywords in capitals after the domain.
softmatch smtp m=^(?:220[^\r\n]*\r\n)*250-([\w-]+(?:\.[\w-]+)+)\b[^\r\n]*\r\n250[- ](?:PIPELINING|SIZE|8BITMIME|STARTTLS|AUTH|ENHANCEDSTATUSCODES|DSN|HELP|ETRN|VRFY|CHUNKING|SMTPUTF8|XCLIENT|X-)= h/$1/
example q|250-mail.example.com\r\n250-PIPELINING\r\n250-SIZE 10240000\r\n250 8BITMIME\r\n| h/mail.example.com/ specification/RFC 5321 section 4.1.1.1/
# A HELO answer.
softmatch smtp m|^250[ -]([\w-]+(?:\.[\w-]+)+)(?: [^\r\n]*)?\r?\n| h/$1/
example q|250 mail.example.com\r\n| h/mail.example.com/ specification/RFC 5321 section 4.1.1.1/
# An SMTP server that refuses the command.
softmatch smtp m|^50[0-4] (?:\d\.\d\.\d )?[^\r\n]*\bHELO\b|i
example q|502 5.5.2 Error: use HELO\r\n| specification/RFC 5321 section 4.1.1.1/

# RFC 959 section 4.1.3.
Probe TCP FTPSyst q|SYST\r\n|
# The system type of nearly every server.
softmatch ftp m|^(?:220[^\r\n]*\r\n)*215 [A-Z][\w-]*(?: Type: [AILE] ?[N\d]?)?| i/SYST/
example q|215 UNIX Type: L8\r\n| i/SYST/ specification/RFC 959 section 4.1.3/
# Replies to USER and FEAT.
softmatch ftp m=^(?:331 [^\r\n]*password|230[ -][^\r\n]*\blogged (?:in|on)\b|211-(?:Features|Extensions)|530 [^\r\n]*\blog ?in\b)=i
example q|331 Password required for alice.\r\n| specification/RFC 959 section 4.1.3/

# RFC 3501 section 6.1.1.
Probe TCP IMAPCapability q|a001 CAPABILITY\r\n|
# The capability list begins with the protocol.
softmatch imap m|^\* CAPABILITY IMAP4|i
example q|* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN\r\na001 OK done\r\n| specification/RFC 3501 section 6.1.1/
# Tagged answers.
softmatch imap m=^[A-Za-z]{1,6}\d{1,6} (?:OK|NO|BAD) [^\r\n]*(?:CAPABILITY|LOGIN|AUTHENTICATE|NOOP|LOGOUT|STARTTLS|Completed)=i
example q|a001 OK LOGIN Completed\r\n| specification/RFC 3501 section 6.1.1/

# RFC 2449 section 5.
Probe TCP POP3Capa q|CAPA\r\n|
# A capability list with at least one of the standard tags.
# check: no-literal because each capability is a line of its own, in any order
softmatch pop3 m=^\+OK[^\r\n]*\r\n(?:[A-Z0-9-]+[^\r\n]*\r\n){0,12}?(?:TOP|UIDL|SASL|USER|STLS|RESP-CODES|PIPELINING)\b=
example q|+OK Capability list follows\r\nTOP\r\nUIDL\r\nUSER\r\n.\r\n| specification/RFC 2449 section 5/
