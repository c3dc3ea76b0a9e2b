# What tests/parity asks Nmap and hark alike.  Above a line, "# wins CASE..."
# names the cases of that script which it, and no other line, has to win.

Probe TCP NULL q||
totalwaitms 2000
tcpwrappedms 100

# --- which line ---

# wins plain
match plain m|^PLAIN (\S+) ready\r\n| p/Plain Server/ v/$1/
# wins first-of-two
match first m|^ORDER (\d+)| p/first/ v/$1/
match second m|^ORDER 1| p/second/
# wins soft-hides-hard
softmatch hides m|^HIDES | p/soft in front/
match hides m|^HIDES 1| p/hard behind/
# wins not-the-first-byte
match inside m|needle (\d)| p/inside/ v/$1/

# --- soft and hard ---

# wins soft-alone
softmatch lonely m|^LONELY (\d)| p/Lonely/ v/$1/
# wins grows
match grows m|^GROWS .* DONE (\d)| p/whole/ v/$1/
softmatch grows m|^GROWS | p/begun/

# --- templates ---

# wins groups-nine
match nine m|^NINE (.)(.)(.)(.)(.)(.)(.)(.)(.)\.| p/$9$8$7/ v/$6.$5.$4/ i/$1$2$3 and $12/ h/$1.$2/ o/$3/ d/$4/ cpe:/a:$5:$6:$7/
# wins fields-all
match fields m|^FIELDS ([^,]*),([^,]*),([^,]*),([^,]*),([^,]*),([^,]*);| p/$1/ v/$2/ i/$3/ h/$4/ o/$5/ d/$6/
# wins fields-none
match bare m|^BARE$|
# wins field-twice
match again m|^AGAIN| p/one/ p/two/ v|1/2| v=3/4=
# wins group-absent-last
match absent m|^ABSENT (\d)(x)?| p/absent/ v/$1/ i/$2/ h/$1$2/
# wins subst
match subst m|^SUBST (\S+)| p/$SUBST(1,"_",".")/ v/$SUBST(1,"_","--")/ i/$SUBST(1,"__","")/ h/$SUBST(1,"z","y")/ o/a$SUBST(1,"\x5f","\t")/
# wins subst-overlap
match overlap m|^OVERLAP (a+)(b*)| p/$SUBST(1,"aa","a")/ v/$SUBST(1,"aa","aaa")/ i/$SUBST( 1 , "a" , ",)" )/
# wins subst-whole
match whole m|^WHOLE (\S+)| p/whole/ v/$SUBST(1,"1_2_3","1.2.3")/ i/$SUBST(1,"1_2_3_4","no")/
# wins subst-end
match ends m|^ENDS (\d_)-| p/ends/ v/$SUBST(1,"_-","!")/ i/$1/
# wins subst-nul
match substnul m|^SNUL (.*)!|s p/$SUBST(1,"_",".")/ v/$SUBST(1,"x","y") lost $1/ i/$SUBST(1,"\0","-")/ h/$SUBST(1,"a","\0")/ cpe:/a:$SUBST(1,"_",".")lost/ cpe:/o:x/
# wins print
match print m|^PRINT (.*)!|s p/$P(1)/ v/$1/ i/[$P(1)]/ cpe:/a:$P(1)/
# wins utf16
match utf16 m|^U\0T\0F\0((?:.\0)+)\r\0\n\0|s p/UTF/ i/$P(1)/ h/$P(1)/
# wins int-big
match big m|^BIG (.)(..)(.{3})(.{4})(.{5})(.{6})(.{7})(.{8})$|s p/$I(1,">") $I(2,">") $I(3,">") $I(4,">")/ v/$I(5,">") $I(6,">")/ i/$I(7,">") $I(8,">")/
# wins int-little
match little m|^LITTLE (.)(..)(.{3})(.{4})(.{5})(.{6})(.{7})(.{8})$|s p/$I(1,"<") $I(2,"<") $I(3,"<") $I(4,"<")/ v/$I(5,"<") $I(6,"<")/ i/$I(7,"<") $I(8,"<")/
# wins int-nine
match intnine m|^INTNINE (.{9})(.)| p/int/ v/$I(1,">")/ i/$I(2,"<")/ h/a$I(1,"<")/ cpe:/a:x:y:$I(1,">")/ cpe:/o:z:$I(2,">")/
# wins int-none
match intnone m|^INTNONE (x*);| p/int/ v/$I(1,">")/ i/$I(0x1,"<")/
# wins limit-literal
match limit m|^LIMIT literal| p/ppppppppp1ppppppppp2ppppppppp3ppppppppp4ppppppppp5ppppppppp6ppppppppp7ppppppppp/ v/vvvvvvvvv1vvvvvvvvv2vvvvvvvvv3vvvvvvvvv4vvvvvvvvv5vvvvvvvvv6vvvvvvvvv7vvvvvvvvv/ h/hhhhhhhhh1hhhhhhhhh2hhhhhhhhh3hhhhhhhhh4hhhhhhhhh5hhhhhhhhh6hhhhhhhhh7hhhhhhhhh/ o/ooooooooo1ooooooooo2ooooooooo3o/ d/ddddddddd1ddddddddd2ddddddddd3d/ cpe:/a:aaaaaaa1aaaaaaaaa2aaaaaaaaa3aaaaaaaaa4aaaaaaaaa5aaaaaaaaa6aaaaaaaaa7aaaa/ i/iiiiiiiii1iiiiiiiii2iiiiiiiii3iiiiiiiii4iiiiiiiii5iiiiiiiii6iiiiiiiii7iiiiiiiii8iiiiiiiii9iiiiiiiii0iiiiiiiii1iiiiiiiii2iiiiiiiii3iiiiiiiii4iiiiiiiii5iiiiiiiii6iiiiiiiii7iiiiiiiii8iiiiiiiii9iiiiiiiii0iiiiiiiii1iiiiiiiii2iiiiiiiii3iiiiiiiii4iiiiiiiii5iiiii/
# wins over-literal
match limit m|^OVER literal| p/ppppppppp1ppppppppp2ppppppppp3ppppppppp4ppppppppp5ppppppppp6ppppppppp7pppppppppP/ v/vvvvvvvvv1vvvvvvvvv2vvvvvvvvv3vvvvvvvvv4vvvvvvvvv5vvvvvvvvv6vvvvvvvvv7vvvvvvvvvV/ h/hhhhhhhhh1hhhhhhhhh2hhhhhhhhh3hhhhhhhhh4hhhhhhhhh5hhhhhhhhh6hhhhhhhhh7hhhhhhhhhH/ o/ooooooooo1ooooooooo2ooooooooo3oO/ d/ddddddddd1ddddddddd2ddddddddd3dD/ cpe:/a:aaaaaaa1aaaaaaaaa2aaaaaaaaa3aaaaaaaaa4aaaaaaaaa5aaaaaaaaa6aaaaaaaaa7aaaaA/ i/iiiiiiiii1iiiiiiiii2iiiiiiiii3iiiiiiiii4iiiiiiiii5iiiiiiiii6iiiiiiiii7iiiiiiiii8iiiiiiiii9iiiiiiiii0iiiiiiiii1iiiiiiiii2iiiiiiiii3iiiiiiiii4iiiiiiiii5iiiiiiiii6iiiiiiiii7iiiiiiiii8iiiiiiiii9iiiiiiiii0iiiiiiiii1iiiiiiiii2iiiiiiiii3iiiiiiiii4iiiiiiiii5iiiiiI/
# wins limit-filled over-filled
match filled m|^FILLED (p*)(v*)(i*)(h*)(o*)(d*)(c*);| p/$1/ v/$2/ i/$3/ h/$4/ o/$5/ d/$6/ cpe:/a:$7/
# wins limit-mixed over-mixed
match mixed m|^MIXED (x*);| p/$1 and nine/ v/and nine $1/ i/$1$1$1/ h/$P(1) and eight/ o/$SUBST(1,"xxxx","y")/ d/nul/
# wins limit-literal-and-empty
match empty m|^EMPTY (x*);| p/ppppppppp1ppppppppp2ppppppppp3ppppppppp4ppppppppp5ppppppppp6ppppppppp7ppppppppp$1/ v/vvvvvvvvv1vvvvvvvvv2vvvvvvvvv3vvvvvvvvv4vvvvvvvvv5vvvvvvvvv6vvvvvvvvv7vvvvvvvv$1/ h/$1hhhhhhhhh1hhhhhhhhh2hhhhhhhhh3hhhhhhhhh4hhhhhhhhh5hhhhhhhhh6hhhhhhhhh7hhhhhhhhh/ i/$1/
# wins limit-cut-at-nul
match cut m|^CUT (.*);|s p/$1/ v/$P(1)/ i/$1/
# wins limit-shrinks over-shrinks
match shrinks m|^SHRINKS (.*);(.*);|s p/$SUBST(1,"____","")/ v/$P(2)/ o/$SUBST(1,"__","")/ cpe:/a:$P(2)/ cpe:/o:$SUBST(1,"_","")/
# wins limit-grows over-grows
match grown m|^GROWN (\S*)| p/$SUBST(1,"_","abc")/ v/grown/ cpe:/a:$1/ cpe:/o:$SUBST(1,"_","==")/
# wins limit-trimmed over-trimmed
match trimmed m|^TRIMMED (.*);| p/$1/ v/trimmed/
# wins trim
match trim m|^TRIM (.*);|s p/ $1/ v/$1, , / i/,$1/ h/$1x ,/ cpe:/a:x:y:$1/ cpe:/o:x,,/
# wins trim-to-nothing
match nothing m|^NOTHING (.*);|s p/$1/ v/ , / i/left/
# wins bytes-high
match high m|^HIGH (.*);|s p/$1/ v/$P(1)/ i/($1)/ h/$1/ cpe:/a:$1/
# wins bytes-nul
match nul m|^NUL (.*);|s p/$1/ v/a$1b/ i/$P(1)/ cpe:/a:x$1y/
# wins bytes-control
match control m|^CONTROL (.*);|s p/$1/ v/1/ i/[$1]/ h/$1/ o/$1/ d/$1/

# --- CPE ---

# wins cpe-parts
match cpe m|^CPEPARTS (\S+)| p/cpe/ cpe:/o:maker:os:$1/a cpe:/h:maker:box/ cpe:/a:maker:program:$1/
# wins cpe-escape
match cpe m|^CPEESCAPE (\S+) (.*);| p/cpe/ v/$1/ cpe:/a:maker:$1/ cpe:/o:maker:$2/
# wins cpe-words
match cpe m|^CPEWORDS (.*);|s p/$1/ cpe:/a:Acme Inc:Foo-Bar:$1:~literal%7e/
# wins cpe-tilde
match cpe m|^CPETILDE (.*);| p/$1/ cpe:/a:x:$1/
# wins cpe-helpers
match cpe m|^CPEHELPERS (\S+) (..)(.*);|s p/cpe/ cpe:/a:x:$SUBST(1,"_",":"):$I(2,">")/ cpe:/o:$P(3)/ cpe:/h:X:$1$1/
# wins cpe-twice
match cpe m|^CPETWICE (\d)| p/cpe/ cpe:/a:first:$1/ cpe:/o:x/ cpe:/a:second:$1/
# wins cpe-other-part
match cpe m|^CPEOTHER (\d)| p/cpe/ cpe:/x:other:$1/ cpe:/a:known:$1/
# wins cpe-limit cpe-over
match cpe m|^CPELIMIT (\S+)| p/cpe/ cpe:/a:$1/ cpe:/o:x/

# --- patterns ---

# wins caseless
match caseless m|^CaseLess (\w+)|i p/$1/
match caselesshigh m|^CASEHIGH \xc9|i p/not folded/
# wins caseless-high
match caselesshigh m|^casehigh (.)|i p/other byte/
# wins dotall
match dotall m|^DOTALL (.*)end|s p/dotall/ i/$1/
match dotless m|^DOTLESS (.*)end| p/wrong/
# wins dotless
match dotless m|^DOTLESS\s(.*)| p/dotless/ i/$1/
# wins flags-both
match flags m|^flags.(.)|si p/both/ v/$1/
# wins delimiter-equals
match equals m=^EQUALS (a|b)= p/equals/ v/$1/
# wins delimiter-percent
match percent m%^PERCENT (=|\|)%i p|a/b| v=1/2= i%$1%
# wins delimiter-odd
match odd m"^ODD (\d+)/" p"odd" v~$1~
# wins zero-byte
match zero m|^ZERO\0\x00(\d)\0| p/zero/ v/$1/
# wins octal
match octal m|^OCTAL\012\00012| p/octal/
# wins crlf
match crlf m|^CRLF\r\n\tTwo (\d)\r\n$| p/crlf/ v/$1/
# wins dollar
match dollar m|^DOLLAR (\d)$| p/before the newline/ v/$1/
match dollarnot m|^DOLLARS (\d)$| p/wrong/
# wins dollar-not
match dollarnot m|^DOLLARS (\d)\n\n\z| p/two newlines/ v/$1/
# wins ahead
match ahead m|^AHEAD (?=.*secret)(?!x)(\w+)| p/ahead/ v/$1/
# wins behind
match behind m|^BEHIND .*(?<=ab)(?<!bb)c(\d)| p/behind/ v/$1/
# wins back-reference
match backref m|^BACKREF (\w)(\w)\2\1 (\w+)| p/back/ v/$1$2/ i/$3/
# wins lazy
match lazy m|^LAZY (.*?)(\d+?)(\d*);| p/lazy/ v/$1/ i/$2-$3/
match possessive m|^POSSESSIVE a++a| p/wrong/
# wins possessive
match possessive m|^POSSESSIVE (?>a+)b(\d)| p/atomic/ v/$1/
# wins word
match word m|^WORD.*\bfoo\b(\W)| p/word/ i/$1/
# wins classes
match classes m|^CLASSES ([[:alpha:]]+)([^\W\d_]*)([\xe0-\xff]+)(\h)| p/classes/ v/$1/ i/$2/ h/$3/
# wins braces
match braces m|^BRACES {a}{,2}x{2}{1 (\d)| p/braces/ v/$1/
# wins inline
match inline m|^INLINE (?i:abc)(?x) (\d) \.  \x20 \Q.*\E| p/inline/ v/$1/
# wins named
match named m|^NAMED (?<year>\d+)-(?:\d)-(?P=year)(?#comment)| p/named/ v/$1/
# wins alternation
match alternation m%^ALT (?:a|ab)(?:c|bcd)(d*)% p|alternation| v=[$1]=
match givesup m|^GIVESUP (?:a+)+b| p/wrong/
# wins unusual
match unusual m%^UNUSUAL\R(?|a(.)|b(.))(?(1)!|\?)\x{41}\e\a\cA[[:punct:]]+\Z% p/unusual/ v/$1/
# wins nested
match nested m%^NESTED (\((?:[^()]|(?1))*\))\Kx(.)% p/nested/ v/$2/ i/$1/
# wins deep
match deep m=^DEEP (?:a|b)*(\d)= p/deep/ v/$1/
# wins gives-up
match givesup m|^GIVESUP (a)| p/behind/ v/$1/
# wins long
match long m|^LONG .*tail=(\S+) end\r\n$|s p/long/ v/$1/
# wins longer
match longer m|^LONGER THAN .*tail=(\S+) end\r\n$|s p/longer/ v/$1/
# wins two-segments
match segments m|^SEGMENTS one two (\d)\r\n| p/segments/ v/$1/
# wins ssl-prefix
match ssl/inner m|^INNER (\d)| p/inner/ v/$1/
# wins banner-joined
match joined m|^JOINED hello\r\nanswer (\d)| p/joined/ v/$1/

# --- fallback ---

# wins null-from-ask null-from-last
match late m|^LATE (\w+)| p/late/ i/$1/
match nearer m|^NEARER| p/NULL/
match hops m|^OWNSOFT hard| p/NULL/

# --- real servers ---

# wins sshd
match ssh m|^SSH-([\d.]+)-OpenSSH_([\w._-]+)[^\r\n]*\r?\n| p/OpenSSH/ v/$2/ i/protocol $1/ cpe:/a:openbsd:openssh:$2/
# wins vsftpd
match ftp m|^220 \(vsFTPd ([\d.]+)\)\r\n| p/vsftpd/ v/$1/ o/Unix/ cpe:/a:vsftpd:vsftpd:$1/

Probe TCP Redis q|INFO\r\n|
totalwaitms 3000
# wins redis-server
match redis m|^\$\d+\r\n# Server\r\nredis_version:([\d.]+)\r\n(?:.*\r\nos:(\w+) (\S+)[^\r\n]*\r\n)|s p/Redis/ v/$1/ i/kernel $3/ o/$2/ cpe:/a:redis:redis:$1/

Probe TCP Http q|GET / HTTP/1.0\r\n\r\n|
totalwaitms 3000
# wins http.server
match http m|^HTTP/1\.[01] 200 OK\r\nServer: SimpleHTTP/([\d.]+) Python/([\d.]+)\r\n| p/Python http.server/ v/$1/ i/Python $2/ cpe:/a:python:python:$2/

Probe TCP Ask q|ASK\r\n|
totalwaitms 2000
# wins asked
match asked m|^ASKED (\d)| p/asked/ v/$1/
softmatch both m|^BOTH soft| p/soft/
softmatch keeps m|^KEEPS (\S+)| p/soft $1/ i/said first/ o/SoftOS/ cpe:/a:soft:keeps/ cpe:/o:soft:os/
softmatch turned m|^TURNED soft| p/soft/
# wins soft-not-asked
softmatch unasked m|^UNASKED soft| p/soft/
# wins soft-twice
softmatch once m|^ONCE soft| p/soft one/
# wins fallback
match fell m|^FELL (\d)| p/Ask/ v/$1/
match chosen m|^CHOSEN| p/Ask/
# wins fallback-before-null
match nearer m|^NEARER (\d)| p/Ask/ v/$1/
match own m|^OWN (\d)| p/Ask/
match ownsoft m|^OWNSOFT hard (\d)| p/Ask/
match far m|^FAR (\d)| p/Ask/

Probe TCP Bytes q=\0\x01\xfe\r\n\t\\x|"=
totalwaitms 2000
# wins probe-bytes
match bytes m|^BYTES (\d)| p/bytes/ v/$1/
match chosen m|^CHOSEN| p/Bytes/
# wins soft-then-hard
match both m|^BOTH hard (\d)| p/hard/ v/$1/
# wins soft-keeps
match keeps m|^KEPT (\d)| v/$1/ cpe:/o:hard:os/
# wins soft-then-other
match other m|^TURNED hard (\d)| p/hard/ v/$1/
match turned m|^TURNED never|
match stranger m|^UNASKED (\d)| p/asked after all/
softmatch twice m|^ONCE again| p/soft two/ v/2/
softmatch once m|^ONCE never|

Probe TCP Falls q|FALLS\r\n|
totalwaitms 2000
fallback Ask
# wins own-before-fallback
match own m|^OWN (\d)| p/Falls/ v/$1/
# wins soft-own-hides-fallback
softmatch ownsoft m|^OWNSOFT| p/soft/
# wins fallback-in-order
match chosen m|^CHOSEN (\d)| p/Falls/ v/$1/

Probe TCP Last q|LAST\r\n|
totalwaitms 2000
fallback Falls,Bytes

# the same payload twice
Probe TCP TwinA q|TWIN\r\n|
totalwaitms 2000
softmatch twins m|^TWINS| p/soft/
# wins twins-apart
softmatch twin m|^APART| p/soft/

Probe TCP TwinB q|TWIN\r\n|
totalwaitms 2000
# wins twins
match twins m|^TWINS (\d)| p/hard/ v/$1/
# wins twins-apart-heard
match stranger m|^APART (\d)| p/hard/ v/$1/

# --- UDP ---

Probe UDP UdpAsk q|UDP?|
totalwaitms 2000
# wins udp
match udp m|^UDP (\d)| p/udp/ v/$1/
# wins udp-fallback
match udpfell m|^UDPFELL (\d)| p/UdpAsk/ v/$1/
# wins udp-two
match udptwo m|^UDPTWO one;two (\d)| p/two datagrams/ v/$1/
softmatch udpsoft m|^UDPSOFT| p/soft/

Probe UDP UdpBytes q|\0\0\x10|
totalwaitms 2000
fallback UdpAsk
# wins udp-bytes
match udpbytes m|^\0\0\x11(.)|s p/bytes/ v/$I(1,">")/
# wins udp-soft-then-hard
match udpsoft m|^UDPSOFT (\d)| p/hard/ v/$1/

# version.bind TXT CH (RFC 1035 section 4.1)
Probe UDP Dns q|\0\x06\x01\0\0\x01\0\0\0\0\0\0\x07version\x04bind\0\0\x10\0\x03|
totalwaitms 2000
# wins dnsmasq
match domain m|^\0\x06[\x80-\xff].{9}\x07version\x04bind\0\0\x10\0\x03.*dnsmasq-([\w.]+)|s p/dnsmasq/ v/$1/ cpe:/a:thekelleys:dnsmasq:$1/
