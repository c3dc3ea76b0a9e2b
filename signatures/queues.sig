# Message queues and brokers: MQTT, AMQP, STOMP, NATS, Kafka, beanstalkd,
# OpenWire, ZeroMQ, Gearman, NSQ.
#
# covers: AMQP 0-9-1
# covers: AMQP 1.0
# covers: MQTT 3/5
# covers: STOMP
# covers: OpenWire (ActiveMQ)
# covers: Apache Kafka
# covers: NATS
# covers: ZeroMQ ZMTP

Probe TCP NULL q||

# NATS protocol, INFO: the server greets with a JSON object.
match nats m|^INFO \{[^\r\n]*"server_name":"([^"\r\n]+)"[^\r\n]*"version":"([\w.-]+)"| p/NATS/ v/$2/ i/server name $1/ cpe:/a:nats:nats_server:$2/
example q|INFO {"server_id":"NCITDYCMX4F2TPDIGXZGM6EFOA2Q5KEUWQVJMR3Q3QYAPSIBFV7FFRXS","server_name":"NCITDYCMX4F2TPDIGXZGM6EFOA2Q5KEUWQVJMR3Q3QYAPSIBFV7FFRXS","version":"2.9.10","proto":1,"go":"go1.19.8","host":"0.0.0.0","port":4222,"headers":true,"max_payload":1048576| p/NATS/ v/2.9.10/ observed/NATS 2.9.10, recorded/
example q|INFO {"server_id":"NAAA","server_name":"nats1","version":"2.9.10","proto":1,"go":"go1.19","host":"0.0.0.0","port":4222}\r\n| p/NATS/ v/2.9.10/ i/server name nats1/ specification/NATS protocol, INFO/
match nats m|^INFO \{[^\r\n]*"version":"([\w.-]+)"| p/NATS/ v/$1/ cpe:/a:nats:nats_server:$1/
example q|INFO {"server_id":"a1b2","version":"1.4.1","host":"0.0.0.0","port":4222}\r\n| p/NATS/ v/1.4.1/ specification/NATS protocol, INFO/

# OpenWire "WireFormatInfo": length, type 1, magic "ActiveMQ", version; from 5.9
# on the property map has ProviderName and ProviderVersion.
match apachemq m|^\0\0..\x01ActiveMQ\0\0\0([\x01-\x20]).*ProviderName\x09\0\x08ActiveMQ.*?ProviderVersion\x09\0.(\d[\w.-]*)|s p/ActiveMQ OpenWire transport/ v/$2/ i/OpenWire $I(1,">")/ cpe:/a:apache:activemq:$2/
example q|\0\0\x01 \x01ActiveMQ\0\0\0\x0c\x01\0\0\x01\0\0\0\0\x0e\0\x0cProviderName\t\0\x08ActiveMQ\0\x0fProviderVersion\t\0\x065.15.9\0\x11StackTraceEnabled\x01\x01| p/ActiveMQ OpenWire transport/ v/5.15.9/ i/OpenWire 12/ specification/OpenWire "WireFormatInfo"/
match apachemq m%^\0\0..\x01ActiveMQ\0\0\0([\x01-\x20]).*?ProviderVersion\x09\0.(\d[\w.-]*?)(?=\0|$).*?ProviderName\x09\0\x08ActiveMQ%s p/ActiveMQ OpenWire transport/ v/$2/ i/OpenWire $I(1,">")/ cpe:/a:apache:activemq:$2/
example q|\0\0\x01 \x01ActiveMQ\0\0\0\x0c\x01\0\0\x01\0\0\0\0\x0e\0\x0fProviderVersion\t\0\x065.16.0\0\x0cProviderName\t\0\x08ActiveMQ| v/5.16.0/ specification/OpenWire "WireFormatInfo"/
match apachemq m|^\0\0..\x01ActiveMQ\0\0\0([\x01-\x20])|s p/ActiveMQ OpenWire transport/ i/OpenWire $I(1,">")/ cpe:/a:apache:activemq/
example q|\0\0\0\xf0\x01ActiveMQ\0\0\0\t\x01\0\0\0\xc0\0\0\0\t\0\tCacheSize\x05\0\0\x04\0| p/ActiveMQ OpenWire transport/ i/OpenWire 9/ specification/OpenWire "WireFormatInfo"/

# ZMTP 3.0 section 3.1 (RFC 23 of ZeroMQ), greeting: 0xff, eight bytes, 0x7f,
# version, mechanism.
match zmtp m|^\xff\0{7}[\0\x01]\x7f\x03([\0-\x09])([A-Z]{4,20})\0|s p/ZeroMQ ZMTP/ v/3.$I(1,">")/ i/mechanism $2/ cpe:/a:zeromq:libzmq/
example q|\xff\0\0\0\0\0\0\0\x01\x7f\x03\0NULL\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/ZeroMQ ZMTP/ v/3.0/ i/mechanism NULL/ specification/ZMTP 3.0 section 3.1 (RFC 23 of ZeroMQ), greeting/
match zmtp m%^\xff\0{7}[\0\x01]\x7f(?:$|[\x01-\x03])%s p/ZeroMQ ZMTP/ cpe:/a:zeromq:libzmq/
example q|\xff\0\0\0\0\0\0\0\x01\x7f| p/ZeroMQ ZMTP/ specification/ZMTP 3.0 section 3.1 (RFC 23 of ZeroMQ), greeting/

# MQTT 3.1.1 section 3.1 CONNECT and 3.8 SUBSCRIBE for $SYS/broker/version in
# one write: brokers that allow it publish their version at once.
Probe TCP MQTTConnectSys q|\x10\x10\0\x04MQTT\x04\x02\0<\0\x04hark\x82\x18\0\x01\0\x13$SYS/broker/version\0|
ports 1883
sslports 8883
rarity 5
bye q|\xe0\0|
logs 3
like m=^\x10(?:[\x0c-\x7f]|[\x80-\xff][\x01-\x7f])\0(?:\x04MQTT[\x04\x05]|\x06MQIsdp\x03)=s
like m=^[\x82\x30-\x3d\x62\xa2](?:[\x03-\x7f]|[\x80-\xff][\x01-\x7f])\0=s
# Response topics of the common brokers (their own manuals).
match mqtt m=^(?:\x20..[\0-\xff].*?|\x90.{3,8}?)?[\x30\x31]..{0,2}\0\x13\x24SYS/broker/versionmosquitto version (\d[\w.-]*)=s p/Mosquitto/ v/$1/ cpe:/a:eclipse:mosquitto:$1/
example q| \x02\0\0\x90\x03\0\x01\01-\0\x13$SYS/broker/versionmosquitto version 2.0.11| p/Mosquitto/ v/2.0.11/ cpe:/a:eclipse:mosquitto:2.0.11/ observed/mosquitto 2.0.11, in a laboratory/
match mqtt m=^(?:\x20..[\0-\xff].*?|\x90.{3,8}?)?[\x30\x31]..{0,2}\0\x13\x24SYS/broker/version(?:HiveMQ |EMQX? ?|VerneMQ |)v?(\d[\w.-]*)=s i/broker version $1/
example q| \x02\0\0\x90\x03\0\x01\01\x1a\0\x13$SYS/broker/version4.9.0| i/broker version 4.9.0/ specification/MQTT 3.1.1 sections 3.1 and 3.8/
match mqtt m=^(?:\x20..[\0-\xff].*?|\x90.{3,8}?)?[\x30\x31].{1,3}\0[\x10-\x60]\x24SYS/brokers/([\w.@-]+)/version(\d[\w.-]*)=s p/EMQX/ v/$2/ i/node $1/ cpe:/a:emqx:emqx:$2/
example q|1*\0#$SYS/brokers/emqx@192.0.2.5/version4.4.3| p/EMQX/ v/4.4.3/ i/node emqx@192.0.2.5/ specification/MQTT 3.1.1 sections 3.1 and 3.8/

match mqtt m=^(?:\x90.{3,8}?)?[\x30\x31].{1,3}\0[\x08-\x60]\x24SYS/broker/=s i/system topics/
example q|1\x1d\0\x12$SYS/broker/uptime5 seconds| i/system topics/ specification/MQTT 3.1.1 sections 3.1 and 3.8/
# CONNACK: flags and return code 0 to 5 (3.1.1), reason code and properties (5).
softmatch mqtt m=^\x20\x02[\0\x01]\0(?:$|[\x90\x30-\x3d\x20])=s
example q| \x02\0\0| documented/a capture of nDPI/
# check: no-literal because CONNACK is two or three codes of one byte
softmatch mqtt m=^\x20\x02\0([\x01-\x05])(?:$|\x20)=s i/connection refused, code $I(1,">")/
example q| \x02\0\x05| i/connection refused, code 5/ specification/MQTT 3.1.1 sections 3.1 and 3.8/
# check: no-literal because CONNACK is two or three codes of one byte
softmatch mqtt m=^\x20[\x03-\x7f][\0\x01][\0\x80-\x9f][\0-\x7c](?:$|[\x11\x12\x13\x15\x16\x1a\x1c\x1f\x21\x22\x24\x25\x26-\x2a])=s i/MQTT 5/
example q| \x06\0\0\x03"\0\n| i/MQTT 5/ documented/a capture of suricata-verify/

# AMQP 0-9-1 section 4.2.2, protocol header; the answer is Connection.Start with
# the server's properties in a field table.
Probe TCP AMQP091 q|AMQP\0\0\x09\x01|
ports 5672
sslports 5671
rarity 6
logs 3
like m|^AMQP[\0-\x03][\0\x01]|
like m|^\x01\0[\0-\x08]\0\0..\0[\x0a-\x5a]\0|s
match amqp m|^\x01\0\0\0\0..\0\x0a\0\x0a\0\x09.*?\x0ccluster_nameS\0\0\0.[\w-]+@([\w.-]+?)(?=[\x01-\x1f]).*?\x08platformS\0\0\0.([ -~]+?)\x07productS\0\0\0\x08RabbitMQ\x07versionS\0\0\0.(\d[\w.+~-]*)|s p/RabbitMQ/ v/$3/ i/$2/ h/$1/ cpe:/a:vmware:rabbitmq:$3/
example q|\x01\0\0\0\0\x01\xfe\0\n\0\n\0\t\0\0\x01\xd9\x0ccapabilitiesF\0\0\0\xc7\x12publisher_confirmst\x01\x1aexchange_exchange_bindingst\x01\nbasic.nackt\x01\x16consumer_cancel_notifyt\x01\x12connection.blockedt\x01\x13consumer_prioritiest\x01\x1cauthentication_failure_closet\x01\x10per_consumer_qost\x01\x0fdirect_reply_tot\x01\x0ccluster_nameS\0\0\0\x17rabbit@host.example.net\tcopyrightS\0\0\07Copyright (c) 2007-2022 VMware, Inc. or its affiliates.\x0binformationS\0\0\09Licensed under the MPL 2.0. Website: https://rabbitmq.com\x08platformS\0\0\0\x11Erlang/OTP 25.2.3\x07productS\0\0\0\x08RabbitMQ\x07versionS\0\0\0\x063.10.8| p/RabbitMQ/ v/3.10.8/ observed/RabbitMQ 3.10.8, recorded/
example q|\x01\0\0\0\0\0\xf8\0\n\0\n\0\t\0\0\0\xd3\x0ccapabilitiesF\0\0\0\0\x0ccluster_nameS\0\0\0\x16rabbit@mq1.example.org\tcopyrightS\0\0\0\x17Copyright (c) 2007-2022\x0binformationS\0\0\0\x1bLicensed under the MPL 2.0.\x08platformS\0\0\0\x11Erlang/OTP 25.2.3\x07productS\0\0\0\x08RabbitMQ\x07versionS\0\0\0\x063.10.8\0\0\0\x0ePLAIN AMQPLAIN\0\0\0\x05en_US\xce| p/RabbitMQ/ v/3.10.8/ i%Erlang/OTP 25.2.3% h/mq1.example.org/ cpe:/a:vmware:rabbitmq:3.10.8/ specification/AMQP 0-9-1 section 4.2.2, protocol header/
match amqp m|^\x01\0\0\0\0..\0\x0a\0\x0a[\0\x08]\0?[\x09\0].*?\x08platformS\0\0\0.([ -~]+?)\x07productS\0\0\0\x08RabbitMQ\x07versionS\0\0\0.(\d[\w.+~-]*)|s p/RabbitMQ/ v/$2/ i/$1/ cpe:/a:vmware:rabbitmq:$2/
example q|\x01\0\0\0\0\0\x95\0\n\0\n\0\t\0\0\0p\tcopyrightS\0\0\0\tCopyright\x0binformationS\0\0\0\x08Licensed\x08platformS\0\0\0\nErlang/OTP\x07productS\0\0\0\x08RabbitMQ\x07versionS\0\0\0\x052.7.1\0\0\0\x0ePLAIN AMQPLAIN\0\0\0\x05en_US\xce| p/RabbitMQ/ v/2.7.1/ specification/AMQP 0-9-1 section 4.2.2, protocol header/
match amqp m|^\x01\0\0\0\0..\0\x0a\0\x0a.*\x07productS\0\0\0\x08RabbitMQ.*?\x07versionS\0\0\0.(\d[\w.+~-]*)|s p/RabbitMQ/ v/$1/ cpe:/a:vmware:rabbitmq:$1/
example q|\x01\0\0\0\0\0^\0\n\0\n\0\t\0\0\09\x07productS\0\0\0\x08RabbitMQ\x0binformationS\0\0\0\x01x\x07versionS\0\0\0\x051.8.0\0\0\0\x0ePLAIN AMQPLAIN\0\0\0\x05en_US\xce| p/RabbitMQ/ v/1.8.0/ specification/AMQP 0-9-1 section 4.2.2, protocol header/
match amqp m|^\x01\0\0\0\0..\0\x0a\0\x0a.*?\x07productS\0\0\0.([ -~]+?)(?=[\x01-\x1f]).*?\x07versionS\0\0\0.(\d[\w.+~-]*)|s p/$1/ v/$2/
example q|\x01\0\0\0\0\0Z\0\n\0\n\0\t\0\0\05\x08platformS\0\0\0\x04Java\x07productS\0\0\0\x04qpid\x07versionS\0\0\0\x058.0.0\0\0\0\x0ePLAIN AMQPLAIN\0\0\0\x05en_US\xce| p/qpid/ v/8.0.0/ specification/AMQP 0-9-1 section 4.2.2, protocol header/
match amqp m|^\x01\0\0\0\0..\0\x0a\0\x0a(?>.*?\x07versionS\0\0\0.)(\d[\w.+~-]*+)(?>.*?\x07productS\0\0\0.)([ -~]{1,64}?)(?=[\0-\x1f])|s p/$2/ v/$1/
example q|\x01\0\0\0\0\0P\0\n\0\n\0\t\0\0\0+\x07versionS\0\0\0\x040.32\x07productS\0\0\0\x04qpid\x02zzS\0\0\0\x01x\0\0\0\x0ePLAIN AMQPLAIN\0\0\0\x05en_US\xce| p/qpid/ v/0.32/ specification/AMQP 0-9-1 section 4.2.2, protocol header/
softmatch amqp m|^\x01\0\0\0\0..\0\x0a\0\x0a[\0\x08][\0\x09]|s
example q|\x01\0\0\0\0\0%\0\n\0\n\0\t\0\0\0\0\0\0\0\x0ePLAIN AMQPLAIN\0\0\0\x05en_US\xce| specification/AMQP 0-9-1 section 4.2.2, protocol header/
# A server that speaks another version sends its own header and closes.
match amqp m=^AMQP\0\x01\0\0$= i/AMQP 1.0/
example q|AMQP\0\x01\0\0| i/AMQP 1.0/ specification/AMQP 0-9-1 section 4.2.2, protocol header/
match amqp m=^AMQP\x03\x01\0\0(?:$|\0\0\0)=s i/AMQP 1.0, SASL required/
example q|AMQP\x03\x01\0\0| i/AMQP 1.0, SASL required/ specification/AMQP 0-9-1 section 4.2.2, protocol header/
match amqp m=^AMQP[\0\x01](?:\0|\x01)([\x08-\x0a])[\0\x01\x0a]$=s i/AMQP 0-$I(1,">")/
example q|AMQP\x01\x01\n\0| i/AMQP 0-10/ specification/AMQP 0-9-1 section 4.2.2, protocol header/

# OASIS AMQP 1.0 part 5.3.1, SASL header; the server lists its mechanisms.
Probe TCP AMQP10SASL q|AMQP\x03\x01\0\0|
ports 5672
sslports 5671
rarity 8
fallback AMQP091
match amqp m|^AMQP\x03\x01\0\0\0\0\0.\x02\x01\0\0\0\x53\x40|s i/AMQP 1.0/
example q|AMQP\x03\x01\0\0\0\0\0\x18\x02\x01\0\0\0S@\xc0\x0b\x01\xb3\0\0\0PLAIN| i/AMQP 1.0/ specification/OASIS AMQP 1.0 part 5.3.1, SASL header/

# STOMP 1.2, "Connecting": CONNECT frame; the CONNECTED frame has `server`.
Probe TCP STOMPConnect q|CONNECT\naccept-version:1.0,1.1,1.2\nhost:/\n\n\0|
ports 61613,61614
rarity 7
safety loggy
logs 2
bye q|DISCONNECT\n\n\0|
like m=^(?:CONNECT|STOMP|SUBSCRIBE|SEND)\r?\n[\w-]+:=
match stomp m=^\n*CONNECTED\r?\n(?:[\w-]+:[^\n]*\n)*?server:RabbitMQ/([\w.-]+)= p/RabbitMQ STOMP/ v/$1/ cpe:/a:vmware:rabbitmq:$1/
example q|CONNECTED\nserver:RabbitMQ/3.10.8\nsession:session-1\nheart-beat:0,0\nversion:1.2\n\n\0| p/RabbitMQ STOMP/ v/3.10.8/ specification/STOMP 1.2, "Connecting"/
match stomp m=^\n*CONNECTED\r?\n(?:[\w-]+:[^\n]*\n)*?server:ActiveMQ/([\w.-]+)= p/ActiveMQ STOMP/ v/$1/ cpe:/a:apache:activemq:$1/
example q|CONNECTED\nserver:ActiveMQ/5.17.2\nheart-beat:0,0\nversion:1.2\n\n\0| p/ActiveMQ STOMP/ v/5.17.2/ specification/STOMP 1.2, "Connecting"/
match stomp m=^\n*CONNECTED\r?\n(?:[\w-]+:[^\n]*\n)*?server:ActiveMQ-Artemis/([\w.-]+)= p/ActiveMQ Artemis STOMP/ v/$1/ cpe:/a:apache:activemq_artemis:$1/
example q|CONNECTED\nversion:1.2\nsession:1\nserver:ActiveMQ-Artemis/2.28.0 ActiveMQ Artemis Messaging Engine\n\n\0| p/ActiveMQ Artemis STOMP/ v/2.28.0/ specification/STOMP 1.2, "Connecting"/
match stomp m=^\n*CONNECTED\r?\n(?:[\w-]+:[^\n]*\n)*?server:([\w -]+)/([\w.-]+)= p/$1/ v/$2/
example q|CONNECTED\nversion:1.1\nserver:apache-apollo/1.7.1\n\n\0| p/apache-apollo/ v/1.7.1/ specification/STOMP 1.2, "Connecting"/
match stomp m=^ERROR\r?\n(?:[\w-]+:[^\n]*\n)*?message:(?:Bad CONNECT|Authentication failure|Access refused[^\n]*)\r?\n= i/login refused/
example q|ERROR\nmessage:Bad CONNECT\ncontent-type:text/plain\nversion:1.0,1.1,1.2\n\n\0| i/login refused/ specification/STOMP 1.2, "Connecting"/
softmatch stomp m=^\n*(?:CONNECTED|ERROR|MESSAGE|RECEIPT)\r?\n(?:[\w-]+:[^\n]*\n)+\r?\n=
example q|CONNECTED\nversion:1.0\n\n\0| specification/STOMP 1.2, "Connecting"/

# Kafka protocol guide, ApiVersions (key 18) version 0, correlation id, client.
Probe TCP KafkaApiVersions q|\0\0\0\x0e\0\x12\0\0HARK\0\x04hark|
ports 9092
sslports 9093
rarity 7
like m|^\0[\0-\x07]..\0[\0-\x40]\0[\0-\x14].{4}\0[\x01-\xff][\w.-]|s
match kafka m|^\0\0..HARK\0\0\0\0\0[\x0a-\x60]\0\0\0[\0-\x03]\0[\x02-\x20]\0\x01\0[\0-\x04]\0[\x02-\x20]|s p/Apache Kafka/ cpe:/a:apache:kafka/
example q|\0\0\0\x7cHARK\0\0\0\0\0\x13\0\0\0\0\0\t\0\x01\0\0\0\r\0\x02\0\0\0\x07\0\x03\0\0\0\x0c\0\x04\0\0\0\x05\0\x05\0\0\0\x03\0\x06\0\0\0\x07\0\x07\0\0\0\x03\0\x08\0\0\0\x08\0\t\0\0\0\x08\0\n\0\0\0\x04\0\x0b\0\0\0\t\0\x0c\0\0\0\x04\0\r\0\0\0\x04\0\x0e\0\0\0\x05\0\x0f\0\0\0\x05\0\x10\0\0\0\x04\0\x11\0\0\0\x01\0\x12\0\0\0\x03| p/Apache Kafka/ specification/Kafka protocol guide, ApiVersions (key 18) version 0, correlation id/
match kafka m|^\0\0...{4}\0\0\0\0\0[\x0a-\x60]\0\0\0[\0-\x03]\0[\x02-\x20]\0\x01\0[\0-\x04]\0[\x02-\x20]\0\x02\0|s p/Apache Kafka/ cpe:/a:apache:kafka/
example q|\0\0\x01Z\0\0\0\x81\0\0\0\0\08\0\0\0\0\0\t\0\x01\0\0\0\x0c\0\x02\0\0\0\x06\0\x03\0\0\0\x0b\0\x04\0\0\0\x05\0\x05\0\0\0\x03\0\x06\0\0\0\x07\0\x07\0\0\0\x03\0\x08\0\0\0\x08\0\t\0\0\0\x07\0\n| p/Apache Kafka/ cpe:/a:apache:kafka/ observed/Apache Kafka, heard in nDPI's kafka.pcapng/
# Version 3 and later: compact array, tagged fields after each key.
match kafka m|^\0\0...{4}\0\0[\x0b-\x60]\0\0\0[\0-\x03]\0[\x02-\x20]\0\0\x01\0[\0-\x04]\0[\x02-\x20]\0\0\x02\0|s p/Apache Kafka/ i/2.4 or later/ cpe:/a:apache:kafka/
example q|\0\0\x01\xba\0\0\0\x03\0\0=\0\0\0\0\0\t\0\0\x01\0\0\0\x0f\0\0\x02\0\0\0\x08\0\0\x03\0\0\0\x0c\0\0\x04\0\0\0\x07\0\0\x05\0\0\0\x04\0\0\x06\0\0\0\x08\0\0\x07\0\0\0\x03\0\0\x08\0\0\0\x08\0\0\t\0\0\0\x08\0\0\n| p/Apache Kafka/ i/2.4 or later/ cpe:/a:apache:kafka/ observed/Apache Kafka, heard in nDPI's kafka.pcapng/
softmatch kafka m|^\0[\0-\x07]..HARK\0|s
example q|\0\0\0\nHARK\0#\0\0\0\0| specification/Kafka protocol guide, ApiVersions (key 18) version 0, correlation id/

# beanstalkd protocol.txt: "stats" gives a YAML dictionary.
Probe TCP beanstalkdStats q|stats\r\n|
ports 11300
rarity 8
logs 0
bye q|quit\r\n|
like m=^(?:stats(?:-tube [\w-]+)?|list-tubes|use [\w-]+|watch [\w-]+|reserve(?:-with-timeout \d+)?|put \d+ \d+ \d+ \d+)\r\n=
match beanstalk m=^OK \d+\r\n---\ncurrent-jobs-urgent: .*\nversion: "?([\d.]+)[\w+-]*"?\n=s p/Beanstalk/ v/$1/ cpe:/a:beanstalkd_project:beanstalkd:$1/
example q|OK 993\r\n---\ncurrent-jobs-urgent: 0\ncurrent-jobs-ready: 0\ncurrent-jobs-reserved: 0\ncurrent-jobs-delayed: 0\ncurrent-jobs-buried: 0\ncmd-put: 0\ncmd-peek: 0\ncmd-peek-ready: 0\ncmd-peek-delayed: 0\ncmd-peek-buried: 0\ncmd-reserve: 0\ncmd-reserve-with-timeout: 0\ncmd-delete: 0\ncmd-release: 0\ncmd-use: 0\ncmd-watch: 0\ncmd-ignore: 0\ncmd-bury: 0\ncmd-kick: 0\ncmd-touch: 0\ncmd-stats: 1\ncmd-stats-job: 0\ncmd-stats-tube: 0\ncmd-list-tubes: 0\ncmd-list-tube-used: 0\ncmd-list-tubes-watched: 0\ncmd-pause-tube: 0\njob-timeouts: 0\ntotal-jobs: 0\nmax-job-size: 65535\ncurrent-tubes: 1\ncurrent-connections: 1\ncurrent-producers: 0\ncurrent-workers: 0\ncurrent-waiting: 0\ntotal-connections: 1\npid: 56\nversion: "1.12"\n| p/Beanstalk/ v/1.12/ observed/Beanstalk 1.12, recorded/
example q|OK 923\r\n---\ncurrent-jobs-urgent: 0\ncurrent-jobs-ready: 0\npid: 1\nversion: "1.12"\nrusage-utime: 0.0\n\r\n| p/Beanstalk/ v/1.12/ specification/beanstalkd protocol.txt/
match beanstalk m=^(?:USING [\w-]+|WATCHING \d+|RESERVED \d+ \d+|INSERTED \d+|DEADLINE_SOON|UNKNOWN_COMMAND|BAD_FORMAT|JOB_TOO_BIG)\r\n= p/Beanstalk/
example q|USING default\r\n| p/Beanstalk/ specification/beanstalkd protocol.txt/

# Gearman PROTOCOL, "Administrative Protocol": version.
Probe TCP GearmanVersion q|version\n|
ports 4730
rarity 8
like m%^(?:version|status|workers)\r?\n$%
like m|^\0REQ\0\0\0[\x01-\x2a]|
# check: no-literal because the version is all that is said
match gearman m=^OK (\d+\.\d+\.\d+(?:\.\d+)?)(?:\+[a-z]+)?\n$= p/Gearman/ v/$1/ cpe:/a:gearman:gearman:$1/
example q|OK 1.1.19.1\n| p/Gearman/ v/1.1.19.1/ specification/Gearman PROTOCOL, "Administrative Protocol"/
example q|OK 1.1.20+ds\n| p/Gearman/ v/1.1.20/ observed/Gearman 1.1.20, recorded/
match gearman m=^\0RES\0\0\0[\x01-\x2a]\0\0= p/Gearman/
example q|\0RES\0\0\0\x08\0\0\0\x0fH:localhost:1\0\0| p/Gearman/ specification/Gearman PROTOCOL, "Administrative Protocol"/

# NSQ TCP protocol: magic "  V2" and IDENTIFY with feature negotiation.
Probe TCP NSQIdentify q|  V2IDENTIFY\n\0\0\0/{"client_id":"hark","feature_negotiation":true}|
ports 4150
rarity 8
bye q|CLS\n|
like m|^  V[12]|
match nsq m|^\0\0..\0\0\0\0\{[^}]*"version":"([\w.-]+)"|s p/nsqd/ v/$1/ cpe:/a:nsq:nsqd:$1/
example q|\0\0\0d\0\0\0\0{"max_rdy_count":2500,"version":"1.2.1","max_msg_timeout":900000}| p/nsqd/ v/1.2.1/ specification/NSQ TCP protocol/
match nsq m=^\0\0\0.\0\0\0[\0\x01](?:OK$|_heartbeat_|E_(?:INVALID|BAD|AUTH))=s p/nsqd/
example q|\0\0\0\x06\0\0\0\0OK| p/nsqd/ specification/NSQ TCP protocol/
