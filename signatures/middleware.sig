# Application servers, name services of objects, consoles: what programs speak among themselves.

# covers: AJP 1.3
# AJPv13 ("Request Packet Structure"): forward request, GET of a file that does not exist; the answer is SEND_HEADERS (4), body chunks (3)
# and END_RESPONSE (5). A CPing (10) is answered with CPong (9).
Probe TCP AJPForward q|\x124\0Q\x02\x02\0\x08HTTP/1.1\0\0\t/hark-404\0\0\t127.0.0.1\0\0\tlocalhost\0\0\tlocalhost\0\0P\0\0\x01\xa0\x0b\0\tlocalhost\0\xff|
ports 8009,8109
rarity 8
like m|^\x12\x34..[\x02\x0a]|s
# Tomcat 10.1.60.
match ajp13 m|^AB..\x04.{10,400}?AB..\x03.{2,3000}?<h3>Apache Tomcat/(\d[\w.-]*)|s p/Apache Tomcat/ v/$1/ cpe:/a:apache:tomcat:$1/
example q|AB\06\x04\x01\x94\0\x03404\0\0\x03\xa0\x01\0\x17text/html;charset=utf-8\0\xa0\x02\0\x02en\0\xa0\x03\0\x03769\0AB\x03\x05\x03\x03\x01<!doctype html><html lang="en"><head><title>HTTP Status 404 \xe2\x80\x93 Not Found</title><style type="text/css">body {font-family:Tahoma,Arial,sans-serif;} h1, h2, h3, b {color:white;background-color:#525D76;} h1 {font-size:22px;} h2 {font-size:16px;} h3 {font-size:14px;} p {font-size:12px;} a {color:black;} .line {height:1px;background-color:#525D76;border:none;}</style></head><body><h1>HTTP Status 404 \xe2\x80\x93 Not Found</h1><hr class="line" /><p><b>Type</b> Status Report</p><p><b>Message</b> The requested resource [&#47;hark-404] is not available</p><p><b>Description</b> The origin server did not find a current representation for the target resource or is not willing to disclose that one exists.</p><hr class="line" /><h3>Apache Tomcat/10.1.60| p/Apache Tomcat/ v/10.1.60/ observed/Apache Tomcat 10.1.60, in a laboratory/
example q|AB\06\x04\x01\x94\0\x03404\0\0\x03\xa0\x01\0\x17text/html;charset=utf-8\0\xa0\x02\0\x02en\0\xa0\x03\0\x03769\0AB\x03\x05\x03\x03\x01<!doctype html><html lang="en"><head><title>HTTP Status 404 \xe2\x80\x93 Not Found</title></head><body><h1>HTTP Status 404 \xe2\x80\x93 Not Found</h1><hr class="line" /><p><b>Message</b> The requested resource [&#47;version] is not available</p><hr class="line" /><h3>Apache Tomcat/10.1.60 (Debian)</h3></body></html>| p/Apache Tomcat/ v/10.1.60/ specification/AJPv13 ("Request Packet Structure")/
# A connector with a secret refuses (specification of the Tomcat connector, "secret").
match ajp13 m|^AB\0.\x04\x01\x93|s i/a secret is required/
example q|AB\0\x13\x04\x01\x93\0\x03403\0\0\0| i/a secret is required/ specification/AJPv13 ("Request Packet Structure")/
match ajp13 m|^AB..\x04[\x01\x02].\0.[ -~]|s
example q|AB\0\x0f\x04\x01\xf4\0\x02OK\0\0\0| specification/AJPv13 ("Request Packet Structure")/
match ajp13 m|^AB\0\x01\x09$|s i/CPong/
example q|AB\0\x01\t| i/CPong/ specification/AJPv13 ("Request Packet Structure")/

# Erlang distribution protocol, "The Handshake": send_name of version 6, with the flags that OTP 25 requires. The server says ok and gives
# its own name in the challenge.
Probe TCP ErlangHandshake q|\0\x1dN\0\0\0\x1d\x07\xdf\x7f\xbd\0\0\0\x01\0\x0ehark@127.0.0.1|
ports 25672,35672,9105
rarity 8
safety loggy
like m%^\0.(?:N.{8}.{4}..|n\0.{5})[\w.-]+@%s
# OTP 25.2.3.
match erlang-node m|^\0\x03sok\0.N.{18}([\w.-]+)@([\w.:-]+)$|s p/Erlang Distribution/ i/node $1/ h/$2/ cpe:/a:erlang:erlang%2fotp/
example q|\0\x03sok\0#N\0\0\0\r\x07\xdf\x7f\xbd\x7foD\x19k\n~T\0\x10rabbit@localhost| p/Erlang Distribution/ observed/Erlang Distribution 25.2.3, in a laboratory/
example q|\0\x03sok\0#N\0\0\0\r\x07\xdf\x7f\xbd$\x7f\x92\xc7k\nD\x97\0\x10rabbit@localhost| p/Erlang Distribution/ i/node rabbit/ h/localhost/ specification/Erlang distribution protocol, "The Handshake"/
# The challenge of version 5.
match erlang-node m|^\0\x03sok\0.n\0[\x05\x06].{8}([\w.-]+)@([\w.:-]+)$|s p/Erlang Distribution/ i/node $1/ h/$2/ cpe:/a:erlang:erlang%2fotp/
example q|\0\x03sok\0\x1bn\0\x05\x07\xdf\x7f\xbd$\x7f\x92\xc7rabbit@localhost| p/Erlang Distribution/ i/node rabbit/ h/localhost/ specification/Erlang distribution protocol, "The Handshake"/
# check: no-literal because the answer is a length and one word of two letters or more
match erlang-node m%^\0[\x03-\x0c]s(?:ok|nok|not_allowed|alive|ok_simultaneous)$%s p/Erlang Distribution/ cpe:/a:erlang:erlang%2fotp/
example q|\0\x0csnot_allowed| p/Erlang Distribution/ specification/Erlang distribution protocol, "The Handshake"/

# Pyro4 ("Pyro wire protocol", version 48): connect message with a handshake for the name server. An answer begins with the same four
# letters and the same version.
Probe TCP PyroConnect q|PYRO\00\0\x01\0\x01\0\0\0\0\02\0\x02\0\0\0\05O{"handshake": "hark", "object": "Pyro.NameServer"}|
ports 9090,9099,50000
rarity 8
like m|^PYRO\0[\x2a-\x40]\0\x01|s
# Pyro 4.82.
match pyro m|^PYRO\0[\x2a-\x31]\0[\x01-\x08]|s p/Pyro4/
example q|PYRO\00\0\x02\0\0\0\0\0\0\0\x07\0\x02\0\x16\0\05:CORR\0\x10\xadR\xaf\xabH!M\xbd\x91\xcapg>\x0e.\xcd"hello"| p/Pyro4/ observed/Pyro4 name server 4.82, in a laboratory/
example q|PYRO\00\0\x02\0\0\0\0\0\0\0\x07\0\x02\0\x16\0\05:CORR\0\x10\xbe\xfaUcw\xcfI\x08\xa5m\\\xc3\xce\xbe\xba\xc2"hello"| p/Pyro4/ specification/Pyro4 ("Pyro wire protocol", version 48)/
# Pyro5 counts its protocol from 501.
match pyro m|^PYRO\x01[\xf5-\xff]|s p/Pyro5/
example q|PYRO\x01\xf6\x02\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0| p/Pyro5/ specification/Pyro4 ("Pyro wire protocol", version 48)/

# Consoles that have no other name for it.
Probe TCP HelpCommand q|help\r\n|
ports 109,782,3109,4712
rarity 8
like m#^(?:help|stat|dump|info)\r?\n$#s
# conserver 8.2.7.
match conserver m|^(?:ok\r\n)?exit   disconnect\r\nhelp   this help message\r\nlogin  log in\r\n| p/conserver/ cpe:/a:conserver:conserver/
example q|exit   disconnect\r\nhelp   this help message\r\nlogin  log in\r\nssl    start ssl session\r\ngssapi log in with gssapi\r\n| p/conserver/ observed/conserver 8.2.7, in a laboratory/
# PulseAudio 16.1.
match pulseaudio m|^Available commands:\n    help  {10,30}Show this help\n    list-modules | p/PulseAudio CLI/ cpe:/a:pulseaudio:pulseaudio/
example q|Available commands:\n    help                      Show this help\n    list-modules              List loaded modules\n| p/PulseAudio CLI/ observed/PulseAudio CLI 16.1, in a laboratory/
# PulseAudio 16.1, asked for its statistics ("stat").
match pulseaudio m|^Memory blocks currently allocated: \d+, size: [^\n]+\nMemory blocks allocated during the whole lifetime: | p/PulseAudio CLI/ cpe:/a:pulseaudio:pulseaudio/
example q|Memory blocks currently allocated: 1, size: 63.9 KiB.\nMemory blocks allocated during the whole lifetime: 1, size: 63.9 KiB.\nMemory blocks imported from other processes: 0, size: 0 B.\n| p/PulseAudio CLI/ observed/PulseAudio CLI 16.1, in a laboratory/

# PulseAudio native protocol (protocol-native, PROTOCOL): frame header, then a tag structure with AUTH (8), tag 0, version 13 and an empty
# cookie.
Probe TCP PulseAudioAuth q|\0\0\x01\x14\xff\xff\xff\xff\0\0\0\0\0\0\0\0\0\0\0\0L\0\0\0\x08L\0\0\0\0L\0\0\0\rx\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
ports 4713
rarity 8
safety loggy
like m|^\0\0\x01.\xff{4}\0{12}L\0\0\0\x08L|s
# PulseAudio 16.1 replies with the version of its protocol.
match pulseaudio m|^\0\0\0\x0f\xff{4}\0{12}L\0\0\0\x02L\0\0\0\0L\0\0\0(.)|s p/PulseAudio/ i/protocol $I(1,">")/ cpe:/a:pulseaudio:pulseaudio/
example q|\0\0\0\x0f\xff\xff\xff\xff\0\0\0\0\0\0\0\0\0\0\0\0L\0\0\0\x02L\0\0\0\0L\0\0\0#| p/PulseAudio/ i/protocol 35/ observed/PulseAudio 16.1, in a laboratory/
# ERROR (0), the code last: access denied.
match pulseaudio m|^\0\0\0\x0f\xff{4}\0{12}L\0\0\0\0L\0\0\0\0L\0\0\0(.)|s p/PulseAudio/ i/error $I(1,">")/ cpe:/a:pulseaudio:pulseaudio/
example q|\0\0\0\x0f\xff\xff\xff\xff\0\0\0\0\0\0\0\0\0\0\0\0L\0\0\0\0L\0\0\0\0L\0\0\0\x01| p/PulseAudio/ i/error 1/ specification/PulseAudio native protocol (protocol-native, PROTOCOL)/

# What speaks first.
Probe TCP NULL q||
# conserver 8.2.7 does not know a word, and is left.
match conserver m|^ok\r\nunknown command\r\ngoodbye\r\n| p/conserver/ cpe:/a:conserver:conserver/
example q|ok\r\nunknown command\r\ngoodbye\r\n| p/conserver/ observed/conserver 8.2.7, in a laboratory/
# conserver 8.2.7; its help tells that it is one.
softmatch conserver m|^ok\r\n$|
example q|ok\r\n| specification/Mumble protocol, version message/
# Mumble 1.3.4 (TCP inside TLS): message 0, Version: number, release, OS and its version (Mumble.proto).
match mumble m|^\0\0\0\0..\x08[\x80-\xff][\x80-\xff][\0-\x7f]\x12.(\d[\d.]+)[ -~]{0,24}?\x1a.(X11)\x22.([ -~]{0,40}?Linux[ -~]{0,40})|s p/Mumble/ v/$1/ i/$3/ o/Linux/ cpe:/a:mumble:mumble:$1/ cpe:/o:linux:linux_kernel/
example q|\0\0\0\0\02\x08\x84\x86\x04\x12\x071.3.4-4\x1a\x03X11"\x1eDebian GNU/Linux 12 (bookworm)| p/Mumble/ v/1.3.4/ o/Linux/ specification/Mumble 1.3.4 (TCP inside TLS)/
match mumble m|^\0\0\0\0..\x08[\x80-\xff][\x80-\xff][\0-\x7f]\x12.(\d[\d.]+)[ -~]{0,24}?\x1a.([ -~]{1,30}?)\x22.([ -~]{1,60})|s p/Mumble/ v/$1/ i/$3/ cpe:/a:mumble:mumble:$1/
example q|\0\0\0\0\02\x08\x84\x86\x04\x12\x071.3.4-4\x1a\x03X11"\x1eFreeBSD 14.0-RELEASE 1234567| p/Mumble/ v/1.3.4/ specification/Mumble 1.3.4 (TCP inside TLS)/
