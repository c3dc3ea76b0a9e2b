# What servers say among themselves: calls, brokers, application servers, stores of objects.

# Apache Thrift, TBinaryProtocol in frames: a call of a method that nobody has is answered with an exception (3).
Probe TCP ThriftCall q|\0\0\0\x11\x80\x01\0\x01\0\0\0\x04hark\0\0\0\x01\0|
ports 9090,9083,10000,2000,21000
rarity 8
like m|^\0\0..\x80\x01\0[\x01\x04]\0\0\0.|s
match thrift m|^(?:\0\0..)?\x80\x01\0\x03\0\0\0\x04hark|s i/Apache Thrift, binary protocol/
example q|\0\0\0(\x80\x01\0\x03\0\0\0\x04hark\0\0\0\x01\x0b\0\x01\0\0\0\nUnknown xx\0| i/Apache Thrift, binary protocol/ specification/Apache Thrift, binary protocol/

# Apache Dubbo, dubbo protocol: heartbeat event with an answer wanted (Hessian 2, null).
Probe TCP DubboHeartbeat q|\xda\xbb\xe2\0\0\0\0\0\0\0\0\x01\0\0\0\x01N|
ports 20880
rarity 8
like m|^\xda\xbb[\xc2\xe2]\0|s
# check: no-literal because its header has two constant bytes, the rest are flags and a status
match dubbo m|^\xda\xbb[\x22\x02][\x14-\x64]|s p/Apache Dubbo/ cpe:/a:apache:dubbo/
example q|\xda\xbb"\x14\0\0\0\0\0\0\0\x01\0\0\0\x01N| p/Apache Dubbo/ specification/Apache Dubbo, dubbo protocol/

# Apache Pulsar, binary protocol: CONNECT (2).
Probe TCP PulsarConnect q|\0\0\0\x10\0\0\0\x0c\x08\x02\x12\x08\n\x04hark \x0f|
ports 6650
sslports 6651
rarity 8
like m|^\0\0..\0\0..\x08\x02\x12|s
match pulsar m|^\0\0..\0\0..\x08\x03\x1a.\x0a.(?:Pulsar Server)?[ -]?v?(\d[\w.+-]*)|s p/Apache Pulsar/ v/$1/ cpe:/a:apache:pulsar:$1/
example q|\0\0\0\x1f\0\0\0\x1b\x08\x03\x1a\x17\n\x13Pulsar Server 3.1.1\x10\x0f| p/Apache Pulsar/ v/3.1.1/ specification/Apache Pulsar, binary protocol/
match pulsar m%^\0\0..\0\0..\x08(?:\x03\x1a|\x0f\x7a).\x0a?%s p/Apache Pulsar/ cpe:/a:apache:pulsar/
example q|\0\0\0\n\0\0\0\x06\x08\x0fz\x02\x08\0| p/Apache Pulsar/ specification/Apache Pulsar, binary protocol/

# Apache RocketMQ, remoting protocol (RemotingCommand.java, whose JSON has its keys in order): length, length of the header, JSON; a request (28: runtime of a broker) that a name server does not
# know.
Probe TCP RocketMQRequest q|\0\0\0d\0\0\0`{"code":28,"flag":0,"language":"JAVA","opaque":0,"serializeTypeCurrentRPC":"JSON","version":401}|
ports 9876,10911
rarity 8
safety loggy
like m|^\0\0..\0\0..\{"code":|s
match rocketmq m|^\0\0..\0\0..\{"code":\d+,(?:"extFields":\{.{0,200}?\},)?"flag":1,"language":"(\w+)".{0,300}?"version":(\d+)|s p/Apache RocketMQ/ i/version code $2, $1/ cpe:/a:apache:rocketmq/
example q|\0\0\0\x8d\0\0\0\x89{"code":3,"flag":1,"language":"JAVA","opaque":0,"remark":" request type 28 not supported","serializeTypeCurrentRPC":"JSON","version":437}| p/Apache RocketMQ/ i/version code 437, JAVA/ specification/Apache RocketMQ, remoting protocol (RemotingCommand.java, whose JSON/

# covers: WebLogic T3
# Oracle WebLogic T3: version, abbreviation table size, header length.
Probe TCP WebLogicT3 q|t3 12.2.1\nAS:255\nHL:19\n\n|
ports 7001,7002,9001
rarity 8
like m|^t3s? \d[\d.]*\n|s
match weblogic-t3 m%^HELO:(\d[\d.]*)\.(?:true|false)\n(?:AS:\d+\n)?% p/Oracle WebLogic Server/ v/$1/ i/T3/ cpe:/a:oracle:weblogic_server:$1/
example q|HELO:12.2.1.4.0.false\nAS:2048\nHL:19\nMS:10000000\n\n| p/Oracle WebLogic Server/ v/12.2.1.4.0/ specification/Oracle WebLogic T3: version, abbreviation table size, header length/

# covers: SAP Router
# covers: SAP GUI / dispatcher
# SAP Network Interface: NI_PING is answered with NI_PONG by all who speak it.
Probe TCP NIPing q|\0\0\0\x08NI_PING\0|
ports 3299,3200-3203,3300-3303,3600
rarity 8
like m|^\0\0\0\x08NI_PING\0|s
match sap-ni m|^\0\0\0\x08NI_PONG\0|s p/SAP Network Interface/
example q|\0\0\0\x08NI_PONG\0| p/SAP Network Interface/ specification/SAP Network Interface: NI_PING is answered with NI_PONG by all who/
match sap-ni m|^\0\0\0.NI_RTERR\0.{2,12}.{4,20}?\*ERR\*\0.\0([^\0]{1,80})\0|s p/SAProuter/
example q|\0\0\0\xb0NI_RTERR\0'\0\0\xff\xff\xff\xa1\0\0\0\x90*ERR*\01\0NiPRoute\0| p/SAProuter/ specification/SAP Network Interface: NI_PING is answered with NI_PONG by all who/

# covers: ADWS / NETTCP
# .NET Message Framing (MC-NMF, section 2.2.4): version 1.0, duplex, via, SOAP 1.2 binary with dictionary; preamble end.
Probe TCP NetTcpPreamble q|\0\x01\0\x01\x02\x02\x19net.tcp://localhost:9389/\x03\x08\x0c|
ports 9389,808,8090
rarity 8
like m|^\0\x01\0\x01[\x01-\x04]\x02|s
match net-tcp m|^\x08.http://schemas\.microsoft\.com/ws/2006/05/framing/faults/(\w{1,60})|s p/Microsoft .NET message framing/ i/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|\x08Ghttp://schemas.microsoft.com/ws/2006/05/framing/faults/EndpointNotFound| p/Microsoft .NET message framing/ specification/.NET Message Framing (MC-NMF, section 2.2.4)/
# check: no-literal because the acknowledgement of MC-NMF is one byte
softmatch net-tcp m|^\x0b$|s i/preamble taken/
example q|\x0b| i/preamble taken/ specification/.NET Message Framing (MC-NMF, section 2.2.4)/

# covers: FastCGI
# FastCGI 1.0, section 4.1: FCGI_GET_VALUES.
Probe TCP FastCGIValues q|\x01\t\0\0\0\x11\x07\0\x0f\0FCGI_MPXS_CONNS\0\0\0\0\0\0\0|
ports 9000
rarity 8
like m|^\x01[\x01\x09]\0.|s
match fastcgi m|^\x01\x0a\0\0\0[\0-\x60].\0|s i/FCGI_GET_VALUES_RESULT/
example q|\x01\n\0\0\0\x12\x06\0\x0f\x01FCGI_MPXS_CONNS0| specification/FastCGI 1.0, section 4.1/

# covers: RTMP
# Adobe RTMP 1.0, section 5.2: C0 and C1; S2 repeats our time.
Probe TCP RTMPHandshake q|\x03HARK\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
ports 1935
rarity 8
like m%^\x03.{4}(?:\0{4}|.{4}).{100}%s
# The version that Flash Media Server and those that copy it write.
match rtmp m|^\x03.{4}([\0-\x20])([\0-\x40])([\0-\xff])([\0-\xff]).{1528}HARK|s i/server version $I(1,">").$I(2,">").$I(3,">").$I(4,">")/
example q|\x03\0\0\0\x01\x03\x05\x01\x01UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUHARK| i/server version 3.5.1.1/ specification/Adobe RTMP 1.0, section 5.2/

# covers: gRPC
# covers: HTTP/2 cleartext
# RFC 9113 section 3.4: the preface, an empty SETTINGS, and the question GET / on the first stream, its headers
# of HPACK's static table (RFC 7541). A server answers with its own SETTINGS; headers are matched as those of HTTP/1.1.
Probe TCP HTTP2Preface q|PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0\0\0\x0e\x01\x05\0\0\0\x01\x82\x86\x84A\tlocalhost|
ports 50051,50052,9090,2379
rarity 8
like m|^PRI \* HTTP/2\.0\r\n|s
match h2c m%^\0\0[\0-\x60]\x04[\0\x01]\0\0\0\0(?:\0[\x01-\x10]|\0\0[\0-\x60]\x04|\0\0\x04\x08|\0\0\0\x04|$)%s i|HTTP/2 in clear|
example q|\0\0\x06\x04\0\0\0\0\0\0\x05\0\0@\0\0\0\0\x04\x01\0\0\0\0| i|HTTP/2 in clear| specification/RFC 9113 section 3.4/
# Its SETTINGS before anything was asked, or in answer to what is no preface.
Probe TCP NULL q||
softmatch h2c m%^\0\0[\0-\x60]\x04\0\0\0\0\0(?:\0[\x01-\x10]|\0\0[\0-\x60][\x04\x07]|\0\0\x04\x08|$)%s
example q|\0\0\x06\x04\0\0\0\0\0\0\x03\0\0\0d| specification/Its SETTINGS before anything was asked, or in answer to what is no/

# covers: JSON-RPC
# JSON-RPC 2.0 section 5: a request in one line; a service that is not discovered answers with an error object.
Probe TCP JSONRPCDiscover q|{"jsonrpc":"2.0","method":"rpc.discover","id":1}\n|
ports 9090,6640,8332,18081,4040
rarity 8
like m%^\{"jsonrpc": ?"2\.0", ?"(?:method|id|params)"%s
match json-rpc m%^\{(?=.{0,400}?"jsonrpc" ?: ?"2\.0")(?=.{0,400}?"(?:error|result)" ?:).{0,400}?"error" ?: ?\{(?=[^}]{0,200}"code" ?: ?-32\d\d\d)%s i/JSON-RPC 2.0/
example q|{"jsonrpc":"2.0","error":{"code":-32601,"message":"Method not found"},"id":1}| i/JSON-RPC 2.0/ specification/JSON-RPC 2.0 section 5/

# covers: IBM MQ
# IBM MQ channel protocol, as captured traffic is dissected (no public specification): transmission segment header (TSH), initial data (ID) of level 13 for a channel that does not exist.
Probe TCP MQInitial q|TSH \0\0\0\x7c\x01\x011\0\0\0\0\0\0\0\0\0\0\0\x01\x11\x04\xb8\0\0ID  \r&\0\0\0\0\0\0\0\0\x7f\xf6\0@\0\0\0\0\0\0HARK                \x87\0\x04\xb8                                                |
ports 1414
rarity 8
safety loggy
like m|^TSH[ MC]|s
match ibm-mq m|^TSH[ MC].{24,32}?ID  (.).{3,40}?([A-Z][\w./%]{1,47}) *|s p/IBM MQ/ i/FAP level $I(1,">"), channel $2/ cpe:/a:ibm:mq/
example q|TSH \0\0\0\x1c\x01\x011\0\0\0\0\0\0\0\0\0\0\0\x01\x11\x04\xb8\0\0ID  \r&\0\0\0\0\0\0\0\0\x7f\xf6\0@\0\0\0\0\0\0SYSTEM.DEF.SVRCONN  \x87\0\x04\xb8QM1   | p/IBM MQ/ documented/dissectors of captured traffic/
match ibm-mq m|^TSH[ MC]\0\0..[\x01\x02][\x01-\x0f]|s p/IBM MQ/ cpe:/a:ibm:mq/
example q|TSH \0\0\0\x1c\x01\x051\0\0\0\0\0\0\0\0\0\0\0\x01\x11\x04\xb8\0\0| p/IBM MQ/ documented/dissectors of captured traffic/

# covers: VxWorks WDB agent
# VxWorks WDB agent: ONC RPC (RFC 5531), program 0x55555555, TARGET_CONNECT (1).
Probe UDP WDBConnect q|HARK\0\0\0\0\0\0\0\x02UUUU\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\00\0\0\0\0\0\0\0\x02\0\0\0\0\0\0\0\0\0\0\0\0|
ports 17185
rarity 8
safety intrusive
like m|^.{4}\0\0\0\0\0\0\0\x02\x55\x55\x55\x55|s
match wdbrpc m|^HARK\0\0\0\x01\0.{20,80}?VxWorks\0{0,4}.{0,4}?.{0,12}?(\d\.\d[\w.]*)?|s p/VxWorks WDB agent/ v/$1/ o/VxWorks/ cpe:/o:windriver:vxworks/
example q|HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0`\0\0\0\0\0\0\0\x08VxWorks\0\0\0\0\x085.5.1\0\0\0| p/VxWorks WDB agent/ specification/VxWorks WDB agent/

# covers: HDFS namenode
# Hadoop IPC ("Hadoop RPC"): preamble of version 9, simple authentication, an empty frame.
Probe TCP HadoopIPC q|hrpc\t\0\0\0\0\0\x04\0\0\0\0|
ports 8020,9000,8032,16000
rarity 8
safety loggy
like m|^hrpc[\x03-\x09]|s
match hadoop-ipc m|^\0\0..[\x01-\x7f]\x08[^\0]{0,8}?\x10[\0-\x03]\x18[\x09\x0a].{0,12}?\x22?([\w.$]{4,80})|s p/Apache Hadoop IPC/ cpe:/a:apache:hadoop/
example q|\0\0\0`^\x08\xfd\xff\xff\xff\x0f\x10\x02\x18\t"*org.apache.hadoop.ipc.RpcServerException:| p/Apache Hadoop IPC/ specification/Hadoop IPC ("Hadoop RPC")/

Probe TCP GetRequest q|GET / HTTP/1.0\r\n\r\n|
# Hadoop (ipc/Server.java): its words for browsers.
match hadoop-ipc m|^HTTP/1\.1 404 Not Found\r\nContent-type: text/plain\r\n\r\nIt looks like you are making an HTTP request to a Hadoop IPC port\.| p/Apache Hadoop IPC/ cpe:/a:apache:hadoop/
example q|HTTP/1.1 404 Not Found\r\nContent-type: text/plain\r\n\r\nIt looks like you are making an HTTP request to a Hadoop IPC port. This is not the correct port for the web interface on this daemon.\r\n| p/Apache Hadoop IPC/ specification|Hadoop (ipc/Server.java)|
# NTRIP 1.0 (RTCM 10410.0): the source table.
match ntrip m|^SOURCETABLE 200 OK\r\n(?:[^\r\n]+\r\n)*?Server: ?([A-Za-z][\w ]{1,40}?)[/ ](\d[\w.]*)|i p/$1/ v/$2/
example q|SOURCETABLE 200 OK\r\nServer: NTRIP Caster 2.0.15\r\nContent-Type: text/plain\r\nContent-Length: 20\r\n\r\n| p/NTRIP Caster/ v/2.0.15/ specification/NTRIP 1.0, RTCM 10410.0/
match ntrip m|^SOURCETABLE 200 OK\r\n|
example q|SOURCETABLE 200 OK\r\n\r\n| specification/NTRIP 1.0, RTCM 10410.0/
