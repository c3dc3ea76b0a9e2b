# Web servers that no other file knows: product and version as the server itself states them.
#
# RFC 9110 section 10.2.4: Server is a list of product tokens, name "/" version, and comments in brackets; many write a blank for the slash.
# This file loads last. What names a product is a match; a bare status line, a title or a realm only makes the service known.
Probe TCP GetRequest q|GET / HTTP/1.0\r\n\r\n|

# A name, a version, one comment and nothing more.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?([A-Za-z][^/\r\n;,()]{0,60}?) ?/ ?v?(\d[^\s;,()]{0,60}) \(([^()\r\n]{1,120})\) ?\r?\n|i p/$1/ v/$2/ i/$3/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: ExampleServer/1.2.3 (Linux)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/ExampleServer/ v/1.2.3/ i/Linux/ specification/RFC 9110 section 10.2.4/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Example Server/1.2.3 (x)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Example Server/ v/1.2.3/ i/x/ specification/RFC 9110 section 10.2.4/
# A name and a version, followed by more tokens.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?([A-Za-z][^/\r\n;,()]{0,60}?) ?/ ?v?(\d[^\s;,()]{0,60})[ ;,]+([^\r\n]{1,240}?) ?\r?\n|i p/$1/ v/$2/ i/$3/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: ExampleServer/1.2.3 ExampleLib/4.5\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/ExampleServer/ v/1.2.3/ i|ExampleLib/4.5| specification/RFC 9110 section 10.2.4/
# A name and a version.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?([A-Za-z][^/\r\n;,()]{0,60}?) ?/ ?v?(\d[^\s;,()]{0,60})|i p/$1/ v/$2/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: ExampleServer/1.2.3\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/ExampleServer/ v/1.2.3/ specification/RFC 9110 section 10.2.4/
# A name, a blank and a version with a dot in it.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?([A-Za-z][^/\r\n;,()]{0,60}?),? (?:[Vv]ersion |[Rr]elease |[Bb]uild )?v?(\d+\.[^\s;,()]{0,60})(?:[ ;,]+([^\r\n]{1,200}?))? ?\r?\n=i p/$1/ v/$2/
example q|HTTP/1.0 200 OK\r\nDate: Sat, 28 Nov 2026 07:20:23 GMT\r\nServer: ZNC 1.8.2+deb3.1+deb12u2 - https://znc.in\r\nContent-Length: 2514\r\nContent-Type: text/html; charset=utf-8\r\nSet-Cookie: 6501-SessionId=c3fd4d0d87ae1fdf94086a99f2bf6706f20ef44b3ce0166765426b464930ec9c; | p/ZNC/ v/1.8.2+deb3.1+deb12u2/ observed/ZNC 1.8.2, in a laboratory/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Example Server 1.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Example Server/ v/1.0/ specification/RFC 9110 section 10.2.4/
# A name, a dash and a version.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?([A-Za-z][A-Za-z_ ]{1,60}?)[-_]v?(\d+\.[\w.-]{1,60}) ?\r?\n|i p/$1/ v/$2/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: ExampleServer-1.2.3\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/ExampleServer/ v/1.2.3/ specification/RFC 9110 section 10.2.4/
# A name and one comment.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?([A-Za-z][^/\r\n;,()]{0,60}?) ?\(([^()\r\n]{1,120})\) ?\r?\n|i p/$1/ i/$2/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: ExampleServer (Unix)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/ExampleServer/ i/Unix/ specification/RFC 9110 section 10.2.4/
# Any other name with a letter at its head; patched mini_httpd servers send a UUID, which names nothing.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?![0-9a-f]{6,8}-[0-9a-f]{3,4}-)([A-Za-z][\x20-\x7e]{0,74}?) ?\r?\n|i p/$1/
example q|HTTP/1.1 200 \r\nServer: nghttp3/ngtcp2 server\r\n| p|nghttp3/ngtcp2 server| observed|nghttp3/ngtcp2 server 0.12.1, recorded|
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: ExampleServer\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/ExampleServer/ specification/RFC 9110 section 10.2.4/
# PHP with the revision of its package, when Server says nothing: Debian's ends with its release, and Ubuntu's updates name theirs.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-By: ?PHP/(\d[\w.]*)-[\w.]+?[~+]deb(\d+)u[\d.]+|i p/PHP/ v/$1/ i/Debian $2/ o/Linux/ cpe:/a:php:php:$1/ cpe:/o:debian:debian_linux:$2/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Powered-By: PHP/7.3.31-1~deb10u5\r\nContent-Type: text/html\r\n\r\n| p/PHP/ v/7.3.31/ i/Debian 10/ o/Linux/ cpe:/o:debian:debian_linux:10/ specification/source of Debian's php7.4, debian rules/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Powered-By: PHP/5.6.40-0+deb8u12\r\nContent-Type: text/html\r\n\r\n| p/PHP/ v/5.6.40/ i/Debian 8/ o/Linux/ cpe:/o:debian:debian_linux:8/ specification/source of Debian's php7.4, debian rules/
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-By: ?PHP/(\d[\w.]*)-0ubuntu0\.(\d\d\.\d\d)\.[\d.]+|i p/PHP/ v/$1/ i/Ubuntu $2/ o/Linux/ cpe:/a:php:php:$1/ cpe:/o:canonical:ubuntu_linux:$2/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Powered-By: PHP/7.2.24-0ubuntu0.18.04.17\r\nContent-Type: text/html\r\n\r\n| p/PHP/ v/7.2.24/ i/Ubuntu 18.04/ o/Linux/ cpe:/o:canonical:ubuntu_linux:18.04/ specification/source of Debian's php7.4, debian rules/
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-By: ?PHP/(\d[\w.]*)-\d+ubuntu(\d[\w.]*)|i p/PHP/ v/$1/ i/Ubuntu/ o/Linux/ cpe:/a:php:php:$1/ cpe:/o:canonical:ubuntu_linux/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Powered-By: PHP/5.5.9-1ubuntu4.29\r\nContent-Type: text/html\r\n\r\n| p/PHP/ v/5.5.9/ i/Ubuntu/ o/Linux/ cpe:/o:canonical:ubuntu_linux/ specification/source of Debian's php7.4, debian rules/
# X-Powered-By, when Server says nothing.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-By: ?PHP/(\d[\w.+~-]*)|i p/PHP/ v/$1/ cpe:/a:php:php:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Powered-By: PHP/8.2.14\r\nContent-Type: text/html\r\n\r\n| p/PHP/ v/8.2.14/ cpe:/a:php:php:8.2.14/ specification/source of PHP/
# Any other framework with a version.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-By: ?([A-Za-z][^/\r\n;,()]{0,60}?)[ /]v?(\d[^\s;,()]{0,60})|i p/$1/ v/$2/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Powered-By: Servlet/2.5\r\nContent-Type: text/html\r\n\r\n| p/Servlet/ v/2.5/ documented/Wappalyzer/
# Any other framework.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-By: ?([A-Za-z][\x20-\x7e]{0,74}?) ?\r?\n|i p/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Powered-By: ExampleFramework\r\nContent-Type: text/html\r\n\r\n| p/ExampleFramework/ specification/RFC 9110 section 10.2.4/
# An interim answer (RFC 9110 section 15.2) in front of the real one, whose Server counts.
match http m|^HTTP/1\.[01] 1\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*\r?\nHTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?([A-Za-z][^/\r\n;,()]{0,60}?)/v?(\d[^\s;,()]{0,60})|i p/$1/ v/$2/
example q|HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nServer: ExampleServer/1.2.3\r\n\r\n| p/ExampleServer/ v/1.2.3/ specification/RFC 9110 section 10.2.4/
# A realm says what it is that asks for a password.
softmatch http m%^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: ?(?:Basic|Digest) (?:[^\r\n]*, ?)?realm="([^"\r\n]{1,120})"%i i/realm: $1/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="Example device"\r\nContent-Type: text/html\r\n\r\n| i/realm: Example device/ specification/RFC 9110 section 10.2.4/
# NTLM and Negotiate without any other word: a Windows service, or a stand-in.
softmatch http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: ?(?:NTLM|Negotiate)\b=i i/NTLM authentication/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Negotiate\r\nContent-Type: text/html\r\n\r\n| i/NTLM authentication/ documented/Recog/
# A title.
softmatch http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>[\s]*([^<\r\n\t]{1,120}?)\s*</title>|is i/title: $1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Welcome</title></head>| i/title: Welcome/ documented/Recog/
# A proxy that wants a password.
softmatch http-proxy m|^HTTP/1\.[01] 407 |
example q|HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="proxy"\r\n\r\n| specification/RFC 9110 section 10.2.4/
# Any other status line (RFC 9112 section 4).
softmatch http m=^HTTP/1\.\d \d\d\d(?:[ \r\n]|$)=
example q|HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nhi| observed/Puma 5.6.5, in a laboratory/
example q|HTTP/1.1 204 No Content\r\n\r\n| documented/Recog/

# The same for a server whose client was not seen, and for one that gives up waiting (408): soft, so that no known server is hidden.
Probe TCP NULL q||

# Server with a version.
softmatch http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?([A-Za-z][^/\r\n;,()]{0,60}?) ?/ ?v?(\d[^\s;,()]{0,60})|i p/$1/ v/$2/
example q|HTTP/1.1 408 Request Timeout\r\nServer: ExampleServer/1.2.3\r\nConnection: close\r\n\r\n| p/ExampleServer/ v/1.2.3/ specification/RFC 9110 section 10.2.4/
# Server without one.
softmatch http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?([A-Za-z][\x20-\x7e]{0,74}?) ?\r?\n|i p/$1/
example q|HTTP/1.1 408 Request Timeout\r\nServer: ExampleServer\r\nConnection: close\r\n\r\n| p/ExampleServer/ specification/RFC 9110 section 10.2.4/
# The status line alone, of version 1.0 or 1.1, with a status that exists.
softmatch http m|^HTTP/1\.[01] [1-5]\d\d [^\r\n]*\r?\n|
example q|HTTP/1.0 408 Request Time-out\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n| documented/a capture of zeek/
