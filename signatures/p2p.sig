# Peers among themselves: file sharing, ledgers, anonymous networks.

# covers: Bitcoin (and forks)
# Bitcoin developer reference, "version" message (70015), with the magic of the main network.
Probe TCP BitcoinVersion q|\xf9\xbe\xb4\xd9version\0\0\0\0\0\\\0\0\0`\xa9\xe4\xfb\x7f\x11\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xff\xff\x7f\0\0\x01 \x8d\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0HARKHARK\x06/hark/\0\0\0\0\0|
ports 8333,8334,18333,38333
rarity 8
like m%^(?:\xf9\xbe\xb4\xd9|\xfb\xc0\xb6\xdb|\xc0\xc0\xc0\xc0|\x0b\x11\x09\x07|\x0a\x03\xcf\x40)version\0{5}%s
# User agent (BIP 14).
match bitcoin m|^.{4}version\0{5}.{8}.{80}[\x02-\x80]/([\w .-]{2,30}):(\d[\w.-]*)(\([^)/]{0,60}\))?|s p/$1/ v/$2/ i/Bitcoin network/ cpe:/a:bitcoin:bitcoin_core:$2/
example q|\xf9\xbe\xb4\xd9version\0\0\0\0\0f\0\0\0\x7f\x1c#T\x7f\x11\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xff\xff\x7f\0\0\x01 \x8d\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0HARKHARK\x10/Satoshi:25.0.0/\0\0\0\0\0| p/Satoshi/ v/25.0.0/ specification/Bitcoin developer reference, version message/
match bitcoin m%^.{4}(?:version|verack|reject|alert)\0{5,6}.{8}%s i/Bitcoin network or a fork/
example q|\xf9\xbe\xb4\xd9version\0\0\0\0\0V\0\0\0\xbe{\x0eD\x7f\x11\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xff\xff\x7f\0\0\x01 \x8d\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0HARKHARK\0\0\0\0\0\0| i/Bitcoin network or a fork/ documented/a capture of nDPI/

# covers: Monero / CryptoNote
# Monero, Levin protocol: header (signature, length, reply wanted, command 1003 ping), an empty section.
Probe TCP LevinPing q|\x01!\x01\x01\x01\x01\x01\x01\n\0\0\0\0\0\0\0\x01\xeb\x03\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x01\x11\x01\x01\x01\x01\x02\x01\x01\0|
ports 18080,28080
rarity 8
like m|^\x01\x21\x01\x01\x01\x01\x01\x01|s
match monero m|^\x01\x21\x01\x01\x01\x01\x01\x01.{8}[\0\x01]..\0\0|s i/Levin, Monero or another CryptoNote/
example q|\x01!\x01\x01\x01\x01\x01\x01\n\0\0\0\0\0\0\0\0\xeb\x03\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0\x01\x11\x01\x01\x01\x01\x02\x01\x01\0| i/Levin, Monero or another CryptoNote/ specification/Monero, Levin protocol/

# covers: Stratum mining
# Stratum mining protocol (slushpool manual), mining.subscribe.
Probe TCP StratumSubscribe q|{"id":1,"method":"mining.subscribe","params":[]}\n|
ports 3333,4444,14444,5555
rarity 8
safety loggy
like m%^\{[^\n]{0,80}"mining\.(?:subscribe|authorize|configure)"%s
match stratum m%^\{[^\n]{0,60}"result": ?\[ ?\[ ?\[? ?"mining\.(?:notify|set_difficulty)"%s
example q|{"id":1,"result":[[["mining.set_difficulty","b4b6"],["mining.notify","ae68"]],"08000002",4],"error":null}\n| specification/Stratum mining protocol (slushpool manual), mining.subscribe/
match stratum m%^\{[^\n]{0,200}"method": ?"mining\.(?:notify|set_difficulty)"%s
example q|{"id":null,"method":"mining.set_difficulty","params":[1024]}\n| documented/a capture of nDPI/

# Electrum protocol 1.4, server.version.
Probe TCP ElectrumVersion q|{"id":0,"method":"server.version","params":["hark","1.4"]}\n|
ports 50001
sslports 50002
rarity 8
like m|^\{[^\n]{0,80}"server\.version"|s
match electrum m%^\{[^\n]{0,60}"result": ?\["(ElectrumX|Electrs|electrs|Fulcrum)[ /-]?v?(\d[\w.-]*)", ?"([\d.]+)"%s p/$1/ v/$2/ i/Electrum protocol $3/
example q|{"jsonrpc":"2.0","result":["ElectrumX 1.16.0","1.4"],"id":0}\n| p/ElectrumX/ v/1.16.0/ specification/Electrum protocol 1.4, server.version/
match electrum m|^\{[^\n]{0,60}"result": ?\["([\w .-]{2,40}?)[ /](\d[\w.-]*)", ?"1\.[\d.]+"|s p/$1/ v/$2/
example q|{"jsonrpc":"2.0","result":["Example 2.1","1.4"],"id":0}\n| p/Example/ v/2.1/ specification/Electrum protocol 1.4, server.version/

# covers: Ethereum JSON-RPC
# Ethereum JSON-RPC (execution-apis), web3_clientVersion, over HTTP.
Probe TCP EthereumRPC q|POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 66\r\nConnection: close\r\n\r\n{"jsonrpc":"2.0","method":"web3_clientVersion","params":[],"id":1}|
ports 8545,8546
rarity 8
fallback GetRequest
match ethereum-rpc m|^HTTP/1\.[01] 200 .{0,800}?"result" ?: ?"([A-Za-z][\w-]{1,30})(?:/[^/"]{1,40})?/v?(\d[\w.+-]*)/([\w.-]{2,40})|s p/$1/ v/$2/ i/$3/
example q|HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"jsonrpc":"2.0","id":1,"result":"Geth/v1.13.5-stable-916d6a44/linux-amd64/go1.21.4"}\n| p/Geth/ v/1.13.5-stable-916d6a44/ specification/Ethereum JSON-RPC (execution-apis), web3_clientVersion, over HTTP/

# covers: BitTorrent tracker
# BEP 15: connect (0) with the protocol id.
Probe UDP TrackerConnect q|\0\0\x04\x17'\x10\x19\x80\0\0\0\0HARK|
ports 6969,1337,2710,80
rarity 8
like m|^\0\0\x04\x17\x27\x10\x19\x80\0\0\0\0.{4}$|s
match bittorrent-tracker m|^\0\0\0\0HARK.{8}$|s
example q|\0\0\0\0HARK\x11"3DUfw\x88| specification/BEP 15/

# Gnutella 0.6, handshake.
Probe TCP GnutellaConnect q|GNUTELLA CONNECT/0.6\r\nUser-Agent: hark\r\nX-Ultrapeer: False\r\n\r\n|
ports 6346,6347
rarity 8
like m|^GNUTELLA CONNECT/0\.[46]|s
match gnutella m%^GNUTELLA/0\.6 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:User-Agent|Server): ?([A-Za-z][\w -]{1,40}?)[ /]v?(\d[\w.-]*)%i p/$1/ v/$2/
example q|GNUTELLA/0.6 200 OK\r\nUser-Agent: gtk-gnutella/1.2.2 (2022-02-25; GTK2; Linux x86_64)\r\nX-Ultrapeer: True\r\n\r\n| p/gtk-gnutella/ v/1.2.2/ specification/Gnutella 0.6, handshake/
match gnutella m|^GNUTELLA/0\.6 \d\d\d |
example q|GNUTELLA/0.6 503 Busy\r\n\r\n| specification/Gnutella 0.6, handshake/

# Advanced Direct Connect 1.0.3, SUP.
Probe TCP ADCSup q|HSUP ADBASE ADTIGR\n|
ports 411,412,1511
sslports 411,1511
rarity 8
like m|^HSUP AD|s
match adc m|^ISUP AD\w{4}(?: A[\w ]+)?\n(?:ISID \w{4}\n)?(?:IINF [^\n]{0,200}?VE([A-Za-z+]+)[\\s ]*(?:v)?(\d[\w.]*)?)?| i/ADC hub/
example q|ISUP ADBASE ADTIGR ADUCM0\nISID AAAB\n| i/ADC hub/ specification/Advanced Direct Connect 1.0.3, SUP/

# Freenet Client Protocol 2.0, ClientHello.
Probe TCP FCPHello q|ClientHello\nName=hark\nExpectedVersion=2.0\nEndMessage\n|
ports 9481
rarity 8
safety loggy
like m|^ClientHello\nName=|s
match freenet-fcp m|^NodeHello\n(?:\w+=[^\n]*\n)*?Version=([A-Za-z]+),(\d[\d.]*),[\d.]+,(\d+)\n| p/Freenet $1/ v/$2/ i/build $3/
example q|NodeHello\nConnectionIdentifier=x\nFCPVersion=2.0\nNode=Fred\nVersion=Fred,0.7,1.0,1483\nEndMessage\n| p/Freenet Fred/ v/0.7/ i/build 1483/ specification/Freenet Client Protocol 2.0, ClientHello/

# I2P, SAM 3.3, HELLO.
Probe TCP SAMHello q|HELLO VERSION\n|
ports 7656
rarity 8
like m|^HELLO VERSION|s
match i2p-sam m%^HELLO REPLY RESULT=(?:OK VERSION=(\d[\d.]*)|NOVERSION|I2P_ERROR)% p/I2P SAM bridge/ i/protocol $1/
example q|HELLO REPLY RESULT=OK VERSION=3.3\n| p/I2P SAM bridge/ i/protocol 3.3/ specification/I2P, SAM 3.3, HELLO/
