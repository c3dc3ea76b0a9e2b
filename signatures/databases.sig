# Databases: MySQL and its relatives, PostgreSQL and its relatives, key-value
# and document stores.  MySQL greets; the others answer a question, so each
# has a Probe whose payload follows the protocol's own description and `like`
# lines for what ordinary clients of that database send.
#
# covers: MySQL / MariaDB / Percona
# covers: MySQL X protocol
# covers: PostgreSQL
# covers: PgBouncer
# covers: CockroachDB
# covers: Microsoft SQL Server TDS
# covers: Oracle TNS
# covers: IBM Db2 DRDA
# covers: Firebird / InterBase
# covers: ClickHouse native
# covers: Redis / Valkey / KeyDB
# covers: Redis Sentinel / cluster bus
# covers: Memcached
# covers: MongoDB
# covers: Cassandra CQL
# covers: Neo4j Bolt
# covers: TiDB / TiKV / PD
# covers: ZooKeeper
# covers: Elasticsearch transport
# covers: Greenplum / Redshift / YugabyteDB

Probe TCP NULL q||

# MySQL client/server protocol, "Protocol::HandshakeV10": three bytes length,
# sequence number 0, protocol version 10, version text up to a NUL, four bytes
# connection id, eight bytes of scramble, NUL.  Servers that only speak the
# protocol (proxies, other engines) name themselves in the version text.

# TiDB sets the version text to "<mysql>-TiDB-v<own>".
match mysql m|^.\0\0\0\x0a(\d+\.\d+\.\d+)-TiDB-v?([\w.-]+)\0.{12}\0|s p/TiDB/ v/$2/ i/MySQL $1 compatible/ cpe:/a:pingcap:tidb:$2/
example q|V\0\0\0\n8.0.11-TiDB-v7.5.1\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/TiDB/ v/7.5.1/ i/MySQL 8.0.11 compatible/ cpe:/a:pingcap:tidb:7.5.1/ specification/MySQL protocol, HandshakeV10/

# OceanBase: "<mysql>-OceanBase-v<own>" and with an underscore.
match mysql m|^.\0\0\0\x0a(\d+\.\d+\.\d+)-OceanBase[-_](?:CE-)?v?([\d.]+)[^\0]*\0.{12}\0|s p/OceanBase/ v/$2/ i/MySQL $1 compatible/
example q|`\0\0\0\n5.7.25-OceanBase_CE-v4.2.1.0\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/OceanBase/ v/4.2.1.0/ specification/MySQL protocol, HandshakeV10/

# Vitess vtgate: "5.7.9-vitess-12.0.0", "8.0.30-Vitess".
match mysql m|^.\0\0\0\x0a(\d+\.\d+\.\d+)-[Vv]itess-([\d.]+)[^\0]*\0.{12}\0|s p/Vitess/ v/$2/ i/MySQL $1 compatible/
example q|W\0\0\0\n5.7.9-vitess-12.0.0\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/Vitess/ v/12.0.0/ i/MySQL 5.7.9 compatible/ specification/MySQL protocol, HandshakeV10/
match mysql m|^.\0\0\0\x0a(\d+\.\d+\.\d+)-[Vv]itess\0.{12}\0|s p/Vitess/ i/MySQL $1 compatible/
example q|Q\0\0\0\n8.0.30-Vitess\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/Vitess/ i/MySQL 8.0.30 compatible/ specification/MySQL protocol, HandshakeV10/
# More proxies that shard, and what MySQL Proxy calls its administration.
match mysql m|^[\0-\xff]\0\0\0\x0a(\d+\.\d+\.\d+)-ShardingSphere-Proxy (\d[\w.]*)[^\0]*\0[\0-\xff]{12}\0| p/Apache ShardingSphere Proxy/ v/$2/ i/MySQL $1 compatible/ cpe:/a:apache:shardingsphere:$2/
example q|e\0\0\0\n5.7.22-ShardingSphere-Proxy 5.3.2\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| v/5.3.2/ i/MySQL 5.7.22 compatible/ specification/source of ShardingSphere, SERVER_VERSION_PATTERN/
match mysql m|^[\0-\xff]\0\0\0\x0a(\d+\.\d+\.\d+)-mycat-(\d[\w.]*)[^\0]*\0[\0-\xff]{12}\0| p/MyCat/ v/$2/ i/MySQL $1 compatible/
example q|o\0\0\0\n5.6.29-mycat-1.6.7.4-release-20200105164103\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| v/1.6.7.4/ i/MySQL 5.6.29 compatible/ documented/public code that quotes it/
match mysql m|^[\0-\xff]\0\0\0\x0a(\d+\.\d+\.\d+)-mysql-amoeba-proxy(?:-(\d[\w.]*))?[^\0]*\0[\0-\xff]{12}\0| p/Amoeba/ v/$2/ i/MySQL $1 compatible/
example q|h\0\0\0\n5.1.45-mysql-amoeba-proxy-2.0.2-BETA\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| v/2.0.2/ i/MySQL 5.1.45 compatible/ specification/source of Amoeba, SERVER_VERSION of its runtime context/
match mysql m|^[\0-\xff]\0\0\0\x0a5\.0\.99-agent-admin\0[\0-\xff]{12}\0| p/MySQL Proxy/ i/administration/
example q|V\0\0\0\n5.0.99-agent-admin\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| i/administration/ specification/source of MySQL Proxy, its plug-in admin/
match mysql m|^[\0-\xff]\0\0\0\x0a(\d+\.\d+\.\d+)-TDDL-(\d[\w.]*)[^\0]*\0[\0-\xff]{12}\0| p/PolarDB-X/ v/$2/ i/MySQL $1 compatible/
example q|_\0\0\0\n5.6.29-TDDL-5.4.13-16424774\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| v/5.4.13/ i/MySQL 5.6.29 compatible/ documented/public code that quotes it/
match mysql m|^[\0-\xff]\0\0\0\x0a(\d+\.\d+\.\d+)-dble-(\d[\d.]*)[^\0]*\0[\0-\xff]{12}\0| p/DBLE/ v/$2/ i/MySQL $1 compatible/
example q|q\0\0\0\n5.6.29-dble-9.9.9.9-884fc6b612d64cc2-20190101\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| v/9.9.9.9/ i/MySQL 5.6.29 compatible/ specification/source of DBLE, Versions: serverVersion/
# kingshard, a proxy that shards: its version of MySQL is always the same.
match mysql m|^.\0\0\0\x0a(\d+\.\d+\.\d+)-kingshard\0.{12}\0|s p/kingshard/ i/MySQL $1 compatible/
example q|T\0\0\0\n5.6.20-kingshard\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| i/MySQL 5.6.20 compatible/ specification/source of kingshard, mysql const.go/
# Gaea, a proxy; MatrixOne; ClickHouse's second front; and Rust programs with opensrv or msql-srv that leave its version.
match mysql m|^.\0\0\0\x0a(\d+\.\d+\.\d+)-gaea\0.{12}\0|s p/Gaea/ i/MySQL $1 compatible/
example q|O\0\0\0\n5.6.20-gaea\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| i/MySQL 5.6.20 compatible/ specification/source of Gaea, mysql constants/
match mysql m=^.\0\0\0\x0a(\d+\.\d+\.\d+)-MatrixOne-v([\d.]*[\w.-]*)\0.{12}\0=s p/MatrixOne/ v/$2/ i/MySQL $1 compatible/
example q|[\0\0\0\n8.0.30-MatrixOne-v1.1.1\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| v/1.1.1/ i/MySQL 8.0.30 compatible/ specification/source of MatrixOne, its test of mysql_compatibility_mode/
match mysql m|^.\0\0\0\x0a(\d+\.\d+\.[\d.]+)-ClickHouse\0.{12}\0|s p/ClickHouse/ v/$1/ i/MySQL protocol/ cpe:/a:clickhouse:clickhouse:$1/
example q|V\0\0\0\n23.8.1.1-ClickHouse\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| v/23.8.1.1/ specification/source of ClickHouse, MySQLHandler.cpp: Handshake/
match mysql m|^.\0\0\0\x0a5\.1\.10-alpha-msql-proxy\0.{12}\0|s p/opensrv or msql-srv/
example q|Y\0\0\0\n5.1.10-alpha-msql-proxy\0\x08\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| specification/source of opensrv, MySQL: default version/
# check: no-literal because lengths, numbers and a UUID are all there is
# Xapian's remote back end tells all about the database before it is asked: reply 0, its length, major and minor of
# the protocol, ... and the database's UUID.
match xapian m=^\0[\x20-\x7e]([\x23-\x30])[\0-\x09][\0-\xff]{3,26}[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$= p/Xapian remote back end/ i/protocol $I(1,">")/ cpe:/a:xapian:xapian-core/
example q|\0,'\x01\0\0\0\0000\0fa64bf51-3549-40a6-a497-7c73113851d9| i/protocol 39/ observed/Xapian 1.4.22, Debian 12/

# MySQL Router 8 puts "-router" after its own version when it has no server.
match mysql m|^.\0\0\0\x0a(\d+\.\d+\.\d+)-router\0.{12}\0|s p/MySQL Router/ v/$1/ cpe:/a:oracle:mysql_router:$1/
example q|Q\0\0\0\n8.0.36-router\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MySQL Router/ v/8.0.36/ specification/MySQL protocol, HandshakeV10/

# MariaDB MaxScale: "<server> <own>-maxscale".
match mysql m|^.\0\0\0\x0a(?:5\.5\.5-)?(\d+\.\d+\.\d+)[ -](\d+\.\d+\.\d+)-maxscale\0.{12}\0|s p/MariaDB MaxScale/ v/$2/ i/MySQL $1 compatible/ cpe:/a:mariadb:maxscale:$2/
example q|`\0\0\0\n5.5.5-10.2.12 2.2.1-maxscale\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB MaxScale/ v/2.2.1/ specification/MySQL protocol, HandshakeV10/

# Apache Doris: "5.7.99 Doris version doris-2.0.3-rc06-37d31a5".
match mysql m|^.\0\0\0\x0a[\d.]+ Doris version (?:doris-)?(\d[\w.]*)[^\0]*\0.{12}\0|s p/Apache Doris/ v/$1/ cpe:/a:apache:doris:$1/
example q|q\0\0\0\n5.7.99 Doris version doris-2.0.3-rc06-37d31a5\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/Apache Doris/ v/2.0.3/ specification/MySQL protocol, HandshakeV10/

# Sphinx searchd on its SQL port: "2.2.11-id64-release (95ae9a6)".
match mysql m%^.\0\0\0\x0a(\d+\.\d+\.\d+)-id(?:32|64)-[^\0]*\0%s p/Sphinx Search/ v/$1/ cpe:/a:sphinxsearch:sphinx:$1/
example q|a\0\0\0\n2.2.11-id64-release (95ae9a6)\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/Sphinx Search/ v/2.2.11/ specification/MySQL protocol, HandshakeV10/

# Manticore Search: "6.2.12 dc5144d35@230822 (columnar ...)".
match mysql m|^.\0\0\0\x0a(\d+\.\d+\.\d+) [0-9a-f]{7,10}@\d{6}[^\0]*\0|s p/Manticore Search/ v/$1/
example q|[\0\0\0\n6.2.12 dc5144d35@230822\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/Manticore Search/ v/6.2.12/ specification/MySQL protocol, HandshakeV10/

# Infobright, ScaleBase: the engine's or proxy's name follows the version.
match mysql m|^.\0\0\0\x0a(\d+\.\d+\.\d+)-(?:log-)?[iI]nfobright[^\0]*\0.{12}\0|s p/Infobright/ i/MySQL $1/
example q|Y\0\0\0\n5.1.40-log-infobright\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/Infobright/ i/MySQL 5.1.40/ specification/MySQL protocol, HandshakeV10/
match mysql m|^.\0\0\0\x0a(\d+\.\d+\.\d+) ScaleBase Data Traffic Manager ([\d.]+)[^\0]*\0.{12}\0|s p/MySQL/ v/$1/ i/behind ScaleBase Data Traffic Manager $2/ cpe:/a:oracle:mysql:$1/
example q|o\0\0\0\n5.1.53 ScaleBase Data Traffic Manager 3.2.3\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MySQL/ v/5.1.53/ i/behind ScaleBase Data Traffic Manager 3.2.3/ documented/Recog/

# MariaDB.  Since 10.0 the version text has "5.5.5-" in front (or another
# version set by the administrator) so that old replication slaves accept it;
# since 11 it is gone.  Packages of the MariaDB repositories end in "~<release>".
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?lenny(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Debian 5/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:debian:debian_linux:5.0/
example q|^\0\0\0\n5.5.25-MariaDB-1~lenny-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/5.5.25/ i/Debian 5/ o/Linux/ cpe:/a:mariadb:mariadb:5.5.25/ cpe:/o:debian:debian_linux:5.0/ specification/source of MariaDB, debian autobake-deb.sh (version, patch level, ~release) and debian rules (MYSQL_SERVER_SUFFIX)/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?squeeze(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Debian 6/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:debian:debian_linux:6.0/
example q|`\0\0\0\n5.5.25-MariaDB-1~squeeze-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/5.5.25/ i/Debian 6/ o/Linux/ cpe:/a:mariadb:mariadb:5.5.25/ cpe:/o:debian:debian_linux:6.0/ specification/source of MariaDB, debian autobake-deb.sh (version, patch level, ~release) and debian rules (MYSQL_SERVER_SUFFIX)/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?wheezy(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Debian 7/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:debian:debian_linux:7.0/
example q|_\0\0\0\n5.5.36-MariaDB-1~wheezy-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/5.5.36/ i/Debian 7/ o/Linux/ cpe:/a:mariadb:mariadb:5.5.36/ cpe:/o:debian:debian_linux:7.0/ specification/source of MariaDB, debian autobake-deb.sh (version, patch level, ~release) and debian rules (MYSQL_SERVER_SUFFIX)/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?jessie(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Debian 8/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:debian:debian_linux:8.0/
example q|r\0\0\0\n5.5.5-10.5.8-MariaDB-1:10.5.8+maria~jessie-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Debian 8/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:debian:debian_linux:8.0/ specification/MySQL protocol, HandshakeV10/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?stretch(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Debian 9/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:debian:debian_linux:9.0/
example q|s\0\0\0\n5.5.5-10.5.8-MariaDB-1:10.5.8+maria~stretch-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Debian 9/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:debian:debian_linux:9.0/ specification/MySQL protocol, HandshakeV10/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?buster(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Debian 10/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:debian:debian_linux:10.0/
example q|r\0\0\0\n5.5.5-10.5.8-MariaDB-1:10.5.8+maria~buster-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Debian 10/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:debian:debian_linux:10.0/ specification/MySQL protocol, HandshakeV10/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?bullseye(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Debian 11/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:debian:debian_linux:11.0/
example q|t\0\0\0\n5.5.5-10.5.8-MariaDB-1:10.5.8+maria~bullseye-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Debian 11/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:debian:debian_linux:11.0/ specification/MySQL protocol, HandshakeV10/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?bookworm(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Debian 12/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:debian:debian_linux:12.0/
example q|t\0\0\0\n5.5.5-10.5.8-MariaDB-1:10.5.8+maria~bookworm-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Debian 12/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:debian:debian_linux:12.0/ specification/MySQL protocol, HandshakeV10/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?deb10(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Debian 10/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:debian:debian_linux:10.0/
example q|q\0\0\0\n5.5.5-10.5.8-MariaDB-1:10.5.8+maria~deb10-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Debian 10/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:debian:debian_linux:10.0/ specification/MySQL protocol, HandshakeV10/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?deb11(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Debian 11/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:debian:debian_linux:11.0/
example q|q\0\0\0\n5.5.5-10.5.8-MariaDB-1:10.5.8+maria~deb11-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Debian 11/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:debian:debian_linux:11.0/ specification/MySQL protocol, HandshakeV10/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?deb12(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Debian 12/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:debian:debian_linux:12.0/
example q|q\0\0\0\n5.5.5-10.5.8-MariaDB-1:10.5.8+maria~deb12-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Debian 12/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:debian:debian_linux:12.0/ specification/MySQL protocol, HandshakeV10/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?hardy(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu 8.04/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux:8.04/
example q|^\0\0\0\n5.5.25-MariaDB-1~hardy-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/5.5.25/ i/Ubuntu 8.04/ o/Linux/ cpe:/a:mariadb:mariadb:5.5.25/ cpe:/o:canonical:ubuntu_linux:8.04/ specification/source of MariaDB, debian autobake-deb.sh (version, patch level, ~release) and debian rules (MYSQL_SERVER_SUFFIX)/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?lucid(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu 10.04/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux:10.04/
example q|^\0\0\0\n5.5.25-MariaDB-1~lucid-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/5.5.25/ i/Ubuntu 10.04/ o/Linux/ cpe:/a:mariadb:mariadb:5.5.25/ cpe:/o:canonical:ubuntu_linux:10.04/ specification/source of MariaDB, debian autobake-deb.sh (version, patch level, ~release) and debian rules (MYSQL_SERVER_SUFFIX)/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?maverick(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu 10.10/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux:10.10/
example q|a\0\0\0\n5.5.25-MariaDB-1~maverick-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/5.5.25/ i/Ubuntu 10.10/ o/Linux/ cpe:/a:mariadb:mariadb:5.5.25/ cpe:/o:canonical:ubuntu_linux:10.10/ specification/source of MariaDB, debian autobake-deb.sh (version, patch level, ~release) and debian rules (MYSQL_SERVER_SUFFIX)/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?precise(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu 12.04/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux:12.04/
example q|`\0\0\0\n5.5.36-MariaDB-1~precise-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/5.5.36/ i/Ubuntu 12.04/ o/Linux/ cpe:/a:mariadb:mariadb:5.5.36/ cpe:/o:canonical:ubuntu_linux:12.04/ specification/source of MariaDB, debian autobake-deb.sh (version, patch level, ~release) and debian rules (MYSQL_SERVER_SUFFIX)/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?saucy(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu 13.10/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux:13.10/
example q|^\0\0\0\n5.5.36-MariaDB-1~saucy-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/5.5.36/ i/Ubuntu 13.10/ o/Linux/ cpe:/a:mariadb:mariadb:5.5.36/ cpe:/o:canonical:ubuntu_linux:13.10/ specification/source of MariaDB, debian autobake-deb.sh (version, patch level, ~release) and debian rules (MYSQL_SERVER_SUFFIX)/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?trusty(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu 14.04/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux:14.04/
example q|_\0\0\0\n5.5.36-MariaDB-1~trusty-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/5.5.36/ i/Ubuntu 14.04/ o/Linux/ cpe:/a:mariadb:mariadb:5.5.36/ cpe:/o:canonical:ubuntu_linux:14.04/ specification/source of MariaDB, debian autobake-deb.sh (version, patch level, ~release) and debian rules (MYSQL_SERVER_SUFFIX)/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?vivid(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu 15.04/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux:15.04/
example q|q\0\0\0\n5.5.5-10.5.8-MariaDB-1:10.5.8+maria~vivid-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Ubuntu 15.04/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:canonical:ubuntu_linux:15.04/ specification/source of MariaDB, debian autobake-deb.sh (version, patch level, ~release) and debian rules (MYSQL_SERVER_SUFFIX)/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?wily(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu 15.10/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux:15.10/
example q|p\0\0\0\n5.5.5-10.5.8-MariaDB-1:10.5.8+maria~wily-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Ubuntu 15.10/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:canonical:ubuntu_linux:15.10/ specification/source of MariaDB, debian autobake-deb.sh (version, patch level, ~release) and debian rules (MYSQL_SERVER_SUFFIX)/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?xenial(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu 16.04/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux:16.04/
example q|r\0\0\0\n5.5.5-10.5.8-MariaDB-1:10.5.8+maria~xenial-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Ubuntu 16.04/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:canonical:ubuntu_linux:16.04/ specification/MySQL protocol, HandshakeV10/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?yakkety(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu 16.10/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux:16.10/
example q|s\0\0\0\n5.5.5-10.5.8-MariaDB-1:10.5.8+maria~yakkety-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Ubuntu 16.10/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:canonical:ubuntu_linux:16.10/ specification/source of MariaDB, debian autobake-deb.sh (version, patch level, ~release) and debian rules (MYSQL_SERVER_SUFFIX)/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?bionic(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu 18.04/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux:18.04/
example q|r\0\0\0\n5.5.5-10.5.8-MariaDB-1:10.5.8+maria~bionic-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Ubuntu 18.04/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:canonical:ubuntu_linux:18.04/ specification/source of MariaDB, debian autobake-deb.sh (version, patch level, ~release) and debian rules (MYSQL_SERVER_SUFFIX)/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?cosmic(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu 18.10/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux:18.10/
example q|r\0\0\0\n5.5.5-10.5.8-MariaDB-1:10.5.8+maria~cosmic-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Ubuntu 18.10/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:canonical:ubuntu_linux:18.10/ specification/source of MariaDB, debian autobake-deb.sh (version, patch level, ~release) and debian rules (MYSQL_SERVER_SUFFIX)/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?disco(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu 19.04/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux:19.04/
example q|q\0\0\0\n5.5.5-10.5.8-MariaDB-1:10.5.8+maria~disco-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Ubuntu 19.04/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:canonical:ubuntu_linux:19.04/ specification/source of MariaDB, debian autobake-deb.sh (version, patch level, ~release) and debian rules (MYSQL_SERVER_SUFFIX)/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?focal(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu 20.04/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux:20.04/
example q|q\0\0\0\n5.5.5-10.5.8-MariaDB-1:10.5.8+maria~focal-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Ubuntu 20.04/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:canonical:ubuntu_linux:20.04/ specification/MySQL protocol, HandshakeV10/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?jammy(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu 22.04/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux:22.04/
example q|q\0\0\0\n5.5.5-10.5.8-MariaDB-1:10.5.8+maria~jammy-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Ubuntu 22.04/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:canonical:ubuntu_linux:22.04/ specification/MySQL protocol, HandshakeV10/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?noble(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu 24.04/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux:24.04/
example q|q\0\0\0\n5.5.5-10.5.8-MariaDB-1:10.5.8+maria~noble-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Ubuntu 24.04/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:canonical:ubuntu_linux:24.04/ specification/MySQL protocol, HandshakeV10/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?ubu2004(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu 20.04/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux:20.04/
example q|`\0\0\0\n5.5.5-10.5.8-MariaDB-ubu2004\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Ubuntu 20.04/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:canonical:ubuntu_linux:20.04/ documented/Recog/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?ubu2204(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu 22.04/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux:22.04/
example q|`\0\0\0\n5.5.5-10.5.8-MariaDB-ubu2204\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Ubuntu 22.04/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:canonical:ubuntu_linux:22.04/ documented/Recog/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-[\w.+:-]*~?ubu2404(?:-[a-z-]+)?\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu 24.04/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux:24.04/
example q|`\0\0\0\n5.5.5-10.5.8-MariaDB-ubu2404\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.5.8/ i/Ubuntu 24.04/ o/Linux/ cpe:/a:mariadb:mariadb:10.5.8/ cpe:/o:canonical:ubuntu_linux:24.04/ specification/MySQL protocol, HandshakeV10/
# Debian's own package: "-0+deb12u1", "-1"; Ubuntu's: "-0ubuntu0.16.04.1".
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-([\d:.]*\+deb(\d+)u\d+[^\0]*)\0.{12}\0|s p/MariaDB/ v/$1/ i/Debian $2/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:debian:debian_linux:$3/
example q|d\0\0\0\n5.5.5-10.11.19-MariaDB-0+deb12u1\0\x04\0\0\0<I8z"5$R\0\xfe\xf7\x08\x02\0\xff\x81\x15\0\0\0\0\0\0\x1d\0\0\0T/-4ZI@ExLUE\0mysql_native_password\0| p/MariaDB/ v/10.11.19/ observed/MariaDB 10.11.19, recorded/
example q|c\0\0\0\n5.5.5-10.11.6-MariaDB-0+deb12u1\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.11.6/ i/Debian 0+deb12u1/ o/Linux/ cpe:/a:mariadb:mariadb:10.11.6/ cpe:/o:debian:debian_linux:12/ specification/MySQL protocol, HandshakeV10/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-(\d+ubuntu\d+\.(\d\d\.\d\d)[^\0]*)\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu $2/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux:$3/
example q|j\0\0\0\n5.5.5-10.0.36-MariaDB-0ubuntu0.16.04.1\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.0.36/ i/Ubuntu 0ubuntu0.16.04.1/ o/Linux/ cpe:/a:mariadb:mariadb:10.0.36/ cpe:/o:canonical:ubuntu_linux:16.04/ specification/source of MariaDB, debian rules: MYSQL_SERVER_SUFFIX is the revision/
example q|j\0\0\0\n5.5.5-10.0.36-MariaDB-0ubuntu0.16.04.1\0!\0\0\0tnNv,t'`\0\xff\xff-\x02\0?\xe0\x15\0\0\0\0\0\0\0\0\0\01rkADp+#ijZe\0mysql_native_password\0| p/MariaDB/ v/10.0.36/ i/Ubuntu 0ubuntu0.16.04.1/ o/Linux/ cpe:/a:mariadb:mariadb:10.0.36/ cpe:/o:canonical:ubuntu_linux:16.04/ observed/MariaDB 10.0.36, heard in zeek's encrypted.pcap/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-(\d+ubuntu[^\0]*)\0.{12}\0|s p/MariaDB/ v/$1/ i/Ubuntu $2/ o/Linux/ cpe:/a:mariadb:mariadb:$1/ cpe:/o:canonical:ubuntu_linux/
example q|b\0\0\0\n5.5.5-10.0.17-MariaDB-0ubuntu1\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.0.17/ i/Ubuntu 0ubuntu1/ specification/source of MariaDB, debian rules: MYSQL_SERVER_SUFFIX is the revision/
# CloudLinux ("cll-lve") and ALT Linux ("alt1.M80P.1") packages.
match mysql m=^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-((?:log-)?cll[^\0]*)\0.{12}\0=s p/MariaDB/ v/$1/ i/CloudLinux $2/ o/Linux/ cpe:/a:mariadb:mariadb:$1/
example q|e\0\0\0\n5.5.5-10.2.23-MariaDB-log-cll-lve\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.2.23/ i/CloudLinux log-cll-lve/ o/Linux/ documented/Recog/
match mysql m=^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-(alt\d[^\0]*)\0.{12}\0=s p/MariaDB/ v/$1/ i/ALT Linux $2/ o/Linux/ cpe:/a:mariadb:mariadb:$1/
example q|e\0\0\0\n5.5.5-10.1.29-MariaDB-alt1.M80P.1\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.1.29/ i/ALT Linux alt1.M80P.1/ specification/ALT Linux's mariadb.spec: MYSQL_SERVER_SUFFIX is the release/
# The enterprise build puts its release number before the name.
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+-\d+)-MariaDB-(enterprise[^\0]*)\0.{12}\0|s p/MariaDB/ v/$1/ i/$2/ cpe:/a:mariadb:mariadb:$1/
example q|j\0\0\0\n5.5.5-10.4.10-4-MariaDB-enterprise-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.4.10-4/ i/enterprise-log/ documented/Recog/
# "5.7.8-MariaDB-1:10.3.13": the version was overridden, the package tells it.
match mysql m|^.\0\0\0\x0a\d+\.\d+\.\d+-MariaDB-\d:(\d+\.\d+\.\d+)([^\0]*)\0.{12}\0|s p/MariaDB/ v/$1/ cpe:/a:mariadb:mariadb:$1/
example q|[\0\0\0\n5.7.8-MariaDB-1:10.3.13\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.3.13/ documented/Recog/
# Any other MariaDB, with and without a packager's tail.
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB-([ -~]+)\0.{12}\0|s p/MariaDB/ v/$1/ i/$2/ cpe:/a:mariadb:mariadb:$1/
example q|]\0\0\0\n5.5.5-10.3.22-MariaDB-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.3.22/ i/log/ cpe:/a:mariadb:mariadb:10.3.22/ documented/Recog/
match mysql m|^.\0\0\0\x0a(?:\d+\.\d+\.\d+-)?(\d+\.\d+\.\d+)-MariaDB\0.{12}\0|s p/MariaDB/ v/$1/ cpe:/a:mariadb:mariadb:$1/
example q|R\0\0\0\n11.4.2-MariaDB\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/11.4.2/ specification/MySQL protocol, HandshakeV10/
# TokuDB builds of Tokutek were made from MariaDB 5.5.
match mysql m|^.\0\0\0\x0a(\d+\.\d+\.\d+)-tokudb-([\d.]+)[^\0]*\0.{12}\0|s p/MariaDB/ v/$1/ i/TokuDB $2/ cpe:/a:mariadb:mariadb:$1/
example q|[\0\0\0\n5.5.40-tokudb-7.5.3-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/5.5.40/ i/TokuDB 7.5.3/ documented/Recog/
# MariaDB without the name: only it uses "5.5.5-1x" in front.
match mysql m|^.\0\0\0\x0a5\.5\.5-(1\d\.\d+\.\d+)([^\0]*)\0.{12}\0|s p/MariaDB/ v/$1/ cpe:/a:mariadb:mariadb:$1/
example q|P\0\0\0\n5.5.5-10.0.1\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MariaDB/ v/10.0.1/ specification/MySQL protocol, HandshakeV10/

# Percona Server: "<mysql>-<release of two digits>[.<minor>][-<build>[.<dist>]]".
match mysql m|^.\0\0\0\x0a(\d+\.\d+\.\d+)-(\d\d\.\d+-\d+)\.squeeze(?:-log)?\0.{12}\0|s p/Percona Server/ v/$1/ i/release $2, squeeze/ o/Linux/ cpe:/a:percona:percona_server:$1-$2/ cpe:/o:debian:debian_linux:6.0/
example q|[\0\0\0\n5.6.17-65.0-583.squeeze\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/Percona Server/ v/5.6.17/ i/release 65.0-583, squeeze/ o/Linux/ cpe:/a:percona:percona_server:5.6.17-65.0-583/ cpe:/o:debian:debian_linux:6.0/ specification/source of Percona Server, build-dpkg.sh: version, release, revision, release of the system/
match mysql m|^.\0\0\0\x0a(\d+\.\d+\.\d+)-(\d\d\.\d+-\d+)\.wheezy(?:-log)?\0.{12}\0|s p/Percona Server/ v/$1/ i/release $2, wheezy/ o/Linux/ cpe:/a:percona:percona_server:$1-$2/ cpe:/o:debian:debian_linux:7.0/
example q|Z\0\0\0\n5.6.17-65.0-583.wheezy\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/Percona Server/ v/5.6.17/ i/release 65.0-583, wheezy/ o/Linux/ cpe:/a:percona:percona_server:5.6.17-65.0-583/ cpe:/o:debian:debian_linux:7.0/ specification/MySQL protocol, HandshakeV10/
match mysql m|^.\0\0\0\x0a(\d+\.\d+\.\d+)-(\d\d\.\d+-\d+)\.precise(?:-log)?\0.{12}\0|s p/Percona Server/ v/$1/ i/release $2, precise/ o/Linux/ cpe:/a:percona:percona_server:$1-$2/ cpe:/o:canonical:ubuntu_linux:12.04/
example q|[\0\0\0\n5.6.17-65.0-583.precise\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/Percona Server/ v/5.6.17/ i/release 65.0-583, precise/ o/Linux/ cpe:/a:percona:percona_server:5.6.17-65.0-583/ cpe:/o:canonical:ubuntu_linux:12.04/ specification/MySQL protocol, HandshakeV10/
match mysql m|^.\0\0\0\x0a(\d+\.\d+\.\d+)-(\d\d\.\d+-\d+)\.trusty(?:-log)?\0.{12}\0|s p/Percona Server/ v/$1/ i/release $2, trusty/ o/Linux/ cpe:/a:percona:percona_server:$1-$2/ cpe:/o:canonical:ubuntu_linux:14.04/
example q|Z\0\0\0\n5.6.17-65.0-583.trusty\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/Percona Server/ v/5.6.17/ i/release 65.0-583, trusty/ o/Linux/ cpe:/a:percona:percona_server:5.6.17-65.0-583/ cpe:/o:canonical:ubuntu_linux:14.04/ specification/source of Percona Server, build-dpkg.sh: version, release, revision, release of the system/
match mysql m=^.\0\0\0\x0a(\d+\.\d+\.\d+)-(?:rel)?(\d\d(?:\.\d+)?(?:-[\d.]+)?)(?:\.rhel\d|-\w+)?(?:-log|-debug)*\0.{12}\0=s p/Percona Server/ v/$1/ i/release $2/ cpe:/a:percona:percona_server:$1-$2/
example q|M\0\0\0\n8.0.36-28\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/Percona Server/ v/8.0.36/ i/release 28/ cpe:/a:percona:percona_server:8.0.36-28/ specification/source of Percona Server, Makefile: MYSQL_SERVER_SUFFIX is the revision/
example q|V\0\0\0\n5.6.16-64.2-25-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/Percona Server/ v/5.6.16/ i/release 64.2-25/ documented/Recog/
# Amazon Aurora, Google Cloud SQL, Azure and Alibaba builds.
match mysql m=^.\0\0\0\x0a(\d+\.\d+)\.mysql_aurora\.([\d.]+)\0.{12}\0=s p/Amazon Aurora MySQL/ v/$2/ i/MySQL $1/
example q|[\0\0\0\n8.0.mysql_aurora.3.04.0\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/Amazon Aurora MySQL/ v/3.04.0/ i/MySQL 8.0/ specification/MySQL protocol, HandshakeV10/
match mysql m=^.\0\0\0\x0a(\d+\.\d+\.\d+)-google(?:-log)?\0.{12}\0=s p/MySQL/ v/$1/ i/Google Cloud SQL/ cpe:/a:oracle:mysql:$1/
example q|Q\0\0\0\n8.0.31-google\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MySQL/ v/8.0.31/ i/Google Cloud SQL/ specification/MySQL protocol, HandshakeV10/
match mysql m=^.\0\0\0\x0a(\d+\.\d+\.\d+)-azure(?:-log)?\0.{12}\0=s p/MySQL/ v/$1/ i/Azure Database/ cpe:/a:oracle:mysql:$1/
example q|P\0\0\0\n8.0.37-azure\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MySQL/ v/8.0.37/ i/Azure Database/ specification/MySQL protocol, HandshakeV10/

# Debian and Ubuntu packages of MySQL itself: "5.5.62-0+deb8u1",
# "8.0.36-0ubuntu0.22.04.1", "5.0.32-Debian_7etch6-log", "5.6.31-1+jessie".
match mysql m=^.\0\0\0\x0a(\d+\.\d+\.\d+[a-z]?)-(\d+\+deb(\d+)u\d+)([^\0]*)\0.{12}\0=s p/MySQL/ v/$1/ i/Debian $2$4/ o/Linux/ cpe:/a:oracle:mysql:$1/ cpe:/o:debian:debian_linux:$3/
example q|W\0\0\0\n5.5.49-0+deb8u1-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MySQL/ v/5.5.49/ i/Debian 0+deb8u1-log/ o/Linux/ cpe:/a:oracle:mysql:5.5.49/ cpe:/o:debian:debian_linux:8/ specification/source of mysql-5.5 in Debian, debian rules: MYSQL_SERVER_SUFFIX is the revision/
match mysql m=^.\0\0\0\x0a(\d+\.\d+\.\d+)-(\d+ubuntu(?:\d+\.)?(\d\d\.\d\d)[^\0]*)\0.{12}\0=s p/MySQL/ v/$1/ i/Ubuntu $2/ o/Linux/ cpe:/a:oracle:mysql:$1/ cpe:/o:canonical:ubuntu_linux:$3/
example q|[\0\0\0\n8.0.36-0ubuntu0.22.04.1\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MySQL/ v/8.0.36/ i/Ubuntu 0ubuntu0.22.04.1/ o/Linux/ cpe:/a:oracle:mysql:8.0.36/ cpe:/o:canonical:ubuntu_linux:22.04/ specification/source of mysql-5.7 in Ubuntu, debian rules: MYSQL_SERVER_SUFFIX is the revision/
match mysql m=^.\0\0\0\x0a(\d+\.\d+\.\d+)-(Debian_\d+ubuntu(\d?\d\.\d\d)[^\0]*)\0.{12}\0=s p/MySQL/ v/$1/ i/Ubuntu $2/ o/Linux/ cpe:/a:oracle:mysql:$1/ cpe:/o:canonical:ubuntu_linux:$3/
example q|d\0\0\0\n5.0.22-Debian_0ubuntu6.06.14-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MySQL/ v/5.0.22/ i/Ubuntu Debian_0ubuntu6.06.14-log/ cpe:/a:oracle:mysql:5.0.22/ cpe:/o:canonical:ubuntu_linux:6.06/ documented/Recog/
match mysql m=^.\0\0\0\x0a(\d+\.\d+\.\d+[a-z]?)-(\d+ubuntu[^\0]*)\0.{12}\0=s p/MySQL/ v/$1/ i/Ubuntu $2/ o/Linux/ cpe:/a:oracle:mysql:$1/ cpe:/o:canonical:ubuntu_linux/
example q|S\0\0\0\n8.0.19-0ubuntu5\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MySQL/ v/8.0.19/ i/Ubuntu 0ubuntu5/ specification/MySQL protocol, HandshakeV10/
match mysql m=^.\0\0\0\x0a(\d+\.\d+\.\d+[a-z]?)[-_]((?:Debian)?[\w+-]*sarge[^\0]*)\0.{12}\0=s p/MySQL/ v/$1/ i/Debian 3.1, $2/ o/Linux/ cpe:/a:oracle:mysql:$1/ cpe:/o:debian:debian_linux:3.1/
example q|]\0\0\0\n5.0.32-Debian_7sarge6-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MySQL/ v/5.0.32/ i/Debian 3.1, Debian_7sarge6-log/ o/Linux/ cpe:/a:oracle:mysql:5.0.32/ cpe:/o:debian:debian_linux:3.1/ documented/Recog/
match mysql m=^.\0\0\0\x0a(\d+\.\d+\.\d+[a-z]?)[-_]((?:Debian)?[\w+-]*etch[^\0]*)\0.{12}\0=s p/MySQL/ v/$1/ i/Debian 4.0, $2/ o/Linux/ cpe:/a:oracle:mysql:$1/ cpe:/o:debian:debian_linux:4.0/
example q|\\\0\0\0\n5.0.32-Debian_7etch6-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MySQL/ v/5.0.32/ i/Debian 4.0, Debian_7etch6-log/ o/Linux/ cpe:/a:oracle:mysql:5.0.32/ cpe:/o:debian:debian_linux:4.0/ documented/Recog/
match mysql m=^.\0\0\0\x0a(\d+\.\d+\.\d+[a-z]?)[-_]((?:Debian)?[\w+-]*lenny[^\0]*)\0.{12}\0=s p/MySQL/ v/$1/ i/Debian 5.0, $2/ o/Linux/ cpe:/a:oracle:mysql:$1/ cpe:/o:debian:debian_linux:5.0/
example q|]\0\0\0\n5.0.32-Debian_7lenny6-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MySQL/ v/5.0.32/ i/Debian 5.0, Debian_7lenny6-log/ o/Linux/ cpe:/a:oracle:mysql:5.0.32/ cpe:/o:debian:debian_linux:5.0/ specification/MySQL protocol, HandshakeV10/
match mysql m=^.\0\0\0\x0a(\d+\.\d+\.\d+[a-z]?)[-_]((?:Debian)?[\w+-]*squeeze[^\0]*)\0.{12}\0=s p/MySQL/ v/$1/ i/Debian 6.0, $2/ o/Linux/ cpe:/a:oracle:mysql:$1/ cpe:/o:debian:debian_linux:6.0/
example q|_\0\0\0\n5.0.32-Debian_7squeeze6-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MySQL/ v/5.0.32/ i/Debian 6.0, Debian_7squeeze6-log/ o/Linux/ cpe:/a:oracle:mysql:5.0.32/ cpe:/o:debian:debian_linux:6.0/ specification/MySQL protocol, HandshakeV10/
match mysql m=^.\0\0\0\x0a(\d+\.\d+\.\d+[a-z]?)[-_]((?:Debian)?[\w+-]*wheezy[^\0]*)\0.{12}\0=s p/MySQL/ v/$1/ i/Debian 7.0, $2/ o/Linux/ cpe:/a:oracle:mysql:$1/ cpe:/o:debian:debian_linux:7.0/
example q|^\0\0\0\n5.0.32-Debian_7wheezy6-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MySQL/ v/5.0.32/ i/Debian 7.0, Debian_7wheezy6-log/ o/Linux/ cpe:/a:oracle:mysql:5.0.32/ cpe:/o:debian:debian_linux:7.0/ specification/MySQL protocol, HandshakeV10/
match mysql m=^.\0\0\0\x0a(\d+\.\d+\.\d+[a-z]?)[-_]((?:Debian)?[\w+-]*jessie[^\0]*)\0.{12}\0=s p/MySQL/ v/$1/ i/Debian 8.0, $2/ o/Linux/ cpe:/a:oracle:mysql:$1/ cpe:/o:debian:debian_linux:8.0/
example q|^\0\0\0\n5.0.32-Debian_7jessie6-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MySQL/ v/5.0.32/ i/Debian 8.0, Debian_7jessie6-log/ o/Linux/ cpe:/a:oracle:mysql:5.0.32/ cpe:/o:debian:debian_linux:8.0/ documented/Recog/
match mysql m=^.\0\0\0\x0a(\d+\.\d+\.\d+[a-z]?)[-_](?:rc-)?(Debian[-_][^\0]*)\0.{12}\0=s p/MySQL/ v/$1/ i/$2/ o/Linux/ cpe:/a:oracle:mysql:$1/ cpe:/o:debian:debian_linux/
example q|]\0\0\0\n5.0.24a-Debian_3.infrant1\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MySQL/ v/5.0.24a/ i/Debian_3.infrant1/ o/Linux/ documented/Recog/
# Packages of other Linux distributors: dotdeb, CloudLinux, IUS, TLD Linux.
match mysql m=^.\0\0\0\x0a(\d+\.\d+\.\d+[a-z]?)([-+][^\0]*(?:dotdeb|cll|-ius|\+tld)[^\0]*)\0.{12}\0=s p/MySQL/ v/$1/ i/package $2/ o/Linux/ cpe:/a:oracle:mysql:$1/
example q|Y\0\0\0\n5.5.30-1~dotdeb.0-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MySQL/ v/5.5.30/ i/package -1~dotdeb.0-log/ o/Linux/ documented/Recog/

# "-nt" marks a Windows build with named pipes (MySQL 4 and 5).
match mysql m=^.\0\0\0\x0a(\d+\.\d+\.\d+[a-z]?)-([a-z-]*-)?nt(?:-\w+)*\0.{12}\0=s p/MySQL/ v/$1/ o/Windows/ cpe:/a:oracle:mysql:$1/ cpe:/o:microsoft:windows/
example q|[\0\0\0\n5.0.67-community-nt-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MySQL/ v/5.0.67/ o/Windows/ cpe:/a:oracle:mysql:5.0.67/ cpe:/o:microsoft:windows/ documented/Recog/
# Any other MySQL, with and without a tail ("-log", "-enterprise-...").
match mysql m=^.\0\0\0\x0a(\d+\.\d+\.\d+[a-z]?)\0.{12}\0=s p/MySQL/ v/$1/ cpe:/a:oracle:mysql:$1/
example q|4\0\0\0\n5.0.54\0^\0\0\0>~$4uth,\0,\xa2!\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0>612IWZ>fhWX\0| p/MySQL/ v/5.0.54/ cpe:/a:oracle:mysql:5.0.54/ observed/MySQL 5.0.54, heard in suricata-verify's community-id-sameip/
match mysql m=^.\0\0\0\x0a(\d+\.\d+\.\d+[a-z]?)[-+ _.]([ -~]+)\0.{12}\0=s p/MySQL/ v/$1/ i/$2/ cpe:/a:oracle:mysql:$1/
example q|N\0\0\0\n5.1.67-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MySQL/ v/5.1.67/ i/log/ cpe:/a:oracle:mysql:5.1.67/ documented/Recog/
example q|`\0\0\0\n3.23.59-nightly-20050301-log\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| p/MySQL/ v/3.23.59/ i/nightly-20050301-log/ documented/Recog/
# Protocol version 9, "Protocol::HandshakeV9": MySQL 3.20 and 3.21.
match mysql m=^.\0\0\0\x09(3\.\d+\.\d+[\w.-]*)\0.{4}[ -~]{8}\0=s p/MySQL/ v/$1/ i/protocol 9/ cpe:/a:oracle:mysql:$1/
example q|\x17\0\0\0\t3.21.29a\09\0\0\0Ab3$kL0z\0| p/MySQL/ v/3.21.29a/ i/protocol 9/ specification/MySQL protocol, HandshakeV9/
# A version text without the usual three numbers is a relative we don't know.
softmatch mysql m|^.\0\0\0\x0a([ -~]{3,40})\0.{4}[\x01-\x7f]{8}\0.{2}|s i/version text $1/
example q|K\0\0\0\neightdb\09\0\0\0Ab3$kL0z\0\xff\xf7\x08\x02\0\x0f\x80\x15\0\0\0\0\0\0\0\0\0\0q8Zx@1mNpQ7!\0mysql_native_password\0| i/version text eightdb/ specification/MySQL protocol, HandshakeV10/

# Error packets instead of a greeting, "ERR_Packet": 0xff, code, text.  The
# texts come from the server's message catalogue and name the server.
# 1130 ER_HOST_NOT_PRIVILEGED, 1129 ER_HOST_IS_BLOCKED, 1040
# ER_CON_COUNT_ERROR, 1042 ER_BAD_HOST_ERROR, 1135 ER_CANT_CREATE_THREAD.
match mysql m|^..\0\0\xffj\x04(?:#\w{5})?Host '?[^']*'? is not allowed to connect to this MariaDB server|s p/MariaDB/ i/client address not allowed/ cpe:/a:mariadb:mariadb/
example q|D\0\0\0\xffj\x04Host '192.0.2.7' is not allowed to connect to this MariaDB server| p/MariaDB/ i/client address not allowed/ documented/Recog/
match mysql m|^..\0\0\xff[ij\x10\x12]\x04(?:#\w{5})?[^\0]*MariaDB|s p/MariaDB/ i/error instead of a greeting/ cpe:/a:mariadb:mariadb/
example q|t\0\0\0\xffi\x04Host '192.0.2.7' is blocked because of many connection errors; unblock with 'mariadb-admin flush-hosts' (MariaDB)| p/MariaDB/ specification/MySQL protocol, ERR_Packet/
match mysql m|^..\0\0\xffi\x04(?:#\w{5})?[^\0]*'mariadb-admin|s p/MariaDB/ i/client address blocked/ cpe:/a:mariadb:mariadb/
example q|j\0\0\0\xffi\x04Host '192.0.2.7' is blocked because of many connection errors; unblock with 'mariadb-admin flush-hosts'| p/MariaDB/ specification/MySQL protocol, ERR_Packet/
match mysql m|^..\0\0\xffj\x04(?:#\w{5})?Host '?[^']*'? is not allowed to connect to this MySQL server|s p/MySQL/ i/client address not allowed/ cpe:/a:oracle:mysql/
example q|B\0\0\0\xffj\x04Host '192.0.2.7' is not allowed to connect to this MySQL server| p/MySQL/ i/client address not allowed/ specification/MySQL protocol, ERR_Packet/
match mysql m|^..\0\0\xffj\x04(?:#\w{5})?[^\0]*'[^\0']+'[^\0]*MySQL|s p/MySQL/ i/client address not allowed/ cpe:/a:oracle:mysql/
example q|U\0\0\0\xffj\x04Host '192.0.2.7' hat keine Berechtigung, sich mit diesem MySQL-Server zu verbinden| p/MySQL/ i/client address not allowed/ documented/Recog/
match mysql m|^..\0\0\xffi\x04(?:#\w{5})?[^\0']*+'[^\0']++'[^\0]*?mysqladmin flush-hosts|s p/MySQL/ i/client address blocked/ cpe:/a:oracle:mysql/
example q|g\0\0\0\xffi\x04Host '192.0.2.7' is blocked because of many connection errors; unblock with 'mysqladmin flush-hosts'| p/MySQL/ i/client address blocked/ documented/Recog/
match mysql m|^..\0\0\xff\x10\x04(?:#08004)?Too many connections|s p/MySQL/ i/too many connections/
example q|\x1d\0\0\0\xff\x10\x04#08004Too many connections| p/MySQL/ i/too many connections/ specification/MySQL protocol, ERR_Packet/
match mysql m|^[\x12-\xff][\0-\x02]\0\0\xff[\x10\x12ij\x6f\xb3]\x04(?:#\w{5})?[^\0-\x1f]{12}|s p/MySQL/ i/error instead of a greeting/
example q|\x18\0\0\0\xff\x10\x04Zu viele Verbindungen| p/MySQL/ i/error instead of a greeting/ documented/Recog/

# MySQL X protocol (port 33060): the server sends an empty NOTICE frame first.
# X Protocol, "Messages": length 5, type 11, notice type 5 with empty payload.
match mysqlx m|^\x05\0\0\0\x0b\x08\x05\x1a\0| p/MySQL X protocol/ cpe:/a:oracle:mysql/
example q|\x05\0\0\0\x0b\x08\x05\x1a\0| p/MySQL X protocol/ specification/MySQL X protocol (port 33060)/

# MonetDB, MAPI challenge: length word, salt, server type, protocol version,
# byte order and hash names.  monetdb.org, "MAPI protocol".
match monetdb m%^..\w{8,32}:mserver:(\d+):[^\n]*:(?:BIG|LIT):%s p/MonetDB/ i/MAPI protocol $1/ cpe:/a:monetdb:monetdb/
example q|\x8e\0r5Pq2ZxT:mserver:9:RIPEMD160,SHA512,SHA384,SHA256,SHA224,SHA1,COMPRESSION_SNAPPY:LIT:SHA512:| p/MonetDB/ i/MAPI protocol 9/ specification/MonetDB, MAPI challenge/

# PostgreSQL frontend/backend protocol, "SSLRequest": length 8, code 80877103.
# The answer is one byte.  It leaves no trace in the server's log.
Probe TCP PgSSLRequest q|\0\0\0\x08\x04\xd2\x16/|
ports 5432,5433,6432,5439,26257
rarity 6
# GSSENCRequest (code 80877104) is answered in the same way.
like m|^\0\0\0\x08\x04\xd2\x16[/0]|
# A server that does not take encryption says N and waits; with S it takes TLS.
# check: no-literal because the answer is one letter, or fields whose texts are translated
softmatch postgresql m|^S$| i/TLS offered/
example q|S| i/TLS offered/ documented/a capture of nDPI/
# check: no-literal because the answer is one letter, or fields whose texts are translated
softmatch postgresql m|^[NG]$|
example q|N| observed/PostgreSQL 15.18, in a laboratory/
# An old server (before 7.4) or a relative answers with an error message.
match postgresql m%^E(?:FATAL:  |SFATAL)?[ -~]*unsupported frontend protocol 1234\.5679% p/PostgreSQL DB/ i/7.3 or older/ cpe:/a:postgresql:postgresql/
example q|EFATAL:  unsupported frontend protocol 1234.5679: server supports 1.0 to 2.0\n\0| p/PostgreSQL DB/ specification|PostgreSQL frontend/backend protocol, "SSLRequest"|

# PostgreSQL, "StartupMessage": length, protocol 3.0, parameters, with the role
# and the database that each server has.  It asks for a password, which ends
# it, or refuses, and writes a line in its log; one that trusts whoever comes
# states its version.
Probe TCP PgStartup q|\0\0\0)\0\x03\0\0user\0postgres\0database\0postgres\0\0|
ports 5432,5433,6432,5439,26257
rarity 7
safety loggy
# Startup of any 3.x client, password and SASL messages ('p'), simple query.
like m|^\0\0[\0-\x07].\0\x03\0[\0-\x02][\w.]+\0|s
like m|^\0\0\0\x08\x04\xd2\x16[/0]\0\0[\0-\x07].\0\x03\0[\0-\x02]|s
like m|^p\0\0[\0-\x20].[ -~]{3}|s
like m|^Q\0\0..[ -~\r\n\t]{4}|s
# Terminate.
bye q|X\0\0\0\x04|
# ParameterStatus messages follow AuthenticationOk; relatives first.
match postgresql m=^R\0\0\0.\0\0\0[\0\x0c].*S\0\0..crdb_version\0[^\0]*?v([\d.]+)[^\0]*\0=s p/CockroachDB/ v/$1/ cpe:/a:cockroachlabs:cockroachdb:$1/
example q|R\0\0\0\x08\0\0\0\0S\0\0\0\x1aserver_version\013.0.0\0S\0\0\0Rcrdb_version\0CockroachDB CCL v23.1.11 (x86_64-pc-linux-gnu, built 2023/09/27)\0K\0\0\0\x0c\0\0\x059\0\xbcaNZ\0\0\0\x05I| p/CockroachDB/ v/23.1.11/ specification/PostgreSQL, "StartupMessage"/
match postgresql m=^R\0\0\0.\0\0\0[\0\x0c].*S\0\0..crate_version\0([\d.]+)=s p/CrateDB/ v/$1/ cpe:/a:crate:cratedb:$1/
example q|R\0\0\0\x08\0\0\0\0S\0\0\0\x18server_version\014.0\0S\0\0\0\x18crate_version\05.4.1\0K\0\0\0\x0c\0\0\x059\0\xbcaNZ\0\0\0\x05I| p/CrateDB/ v/5.4.1/ specification/PostgreSQL, "StartupMessage"/
match postgresql m=^R\0\0\0.\0\0\0[\0\x0c].*S\0\0..server_version\0([\d.]+)-YB-([\d.]+)[^\0]*\0=s p/YugabyteDB/ v/$2/ i/PostgreSQL $1 compatible/
example q|R\0\0\0\x08\0\0\0\0S\0\0\0'server_version\011.2-YB-2.19.3.0-b0\0K\0\0\0\x0c\0\0\x059\0\xbcaNZ\0\0\0\x05I| p/YugabyteDB/ v/2.19.3.0/ i/PostgreSQL 11.2 compatible/ specification/PostgreSQL, "StartupMessage"/
match postgresql m=^R\0\0\0.\0\0\0[\0\x0c].*S\0\0..server_version\0([\d.]+)/bouncer\0=s p/PgBouncer/ v/$1/ cpe:/a:pgbouncer:pgbouncer:$1/
example q|R\0\0\0\x08\0\0\0\0S\0\0\0"server_version\01.21.0/bouncer\0K\0\0\0\x0c\0\0\x059\0\xbcaNZ\0\0\0\x05I| p/PgBouncer/ v/1.21.0/ specification/PostgreSQL, "StartupMessage"/
match postgresql m=^R\0\0\0.\0\0\0[\0\x0c].*S\0\0..padb_version\0.*S\0\0..server_version\0([\d.]+)\0=s p/Amazon Redshift/ i/PostgreSQL $1 compatible/
example q|R\0\0\0\x08\0\0\0\0S\0\0\0\x1apadb_version\01.0.1485\0S\0\0\0\x19server_version\08.0.2\0K\0\0\0\x0c\0\0\x059\0\xbcaNZ\0\0\0\x05I| p/Amazon Redshift/ i/PostgreSQL 8.0.2 compatible/ specification/PostgreSQL, "StartupMessage"/
match postgresql m=^R\0\0\0.\0\0\0[\0\x0c].*S\0\0..server_version\0([\d.]+(?:beta\d+|rc\d+|devel)?) \(Debian [^\0)]*pgdg(\d\d)0?\+\d+\)\0=s p/PostgreSQL DB/ v/$1/ i/Debian $2/ o/Linux/ cpe:/a:postgresql:postgresql:$1/ cpe:/o:debian:debian_linux:$2/
example q|R\0\0\0\x08\0\0\0\0S\0\0\0\x1aapplication_name\0psql\0S\0\0\0\x19client_encoding\0UTF8\0S\0\0\0\x17DateStyle\0ISO, MDY\0S\0\0\0\x19integer_datetimes\0on\0S\0\0\0\x1bIntervalStyle\0postgres\0S\0\0\0\x14is_superuser\0on\0S\0\0\0\x19server_encoding\0UTF8\0S\0\0\02server_version\013.6 (Debian 13.6-1.pgdg110+1)\0S\0\0\0 session_authorization\0rules\0S\0\0\0#standard_conforming_strings\0on\0S\0\0\0\x15TimeZone\0Etc/UTC\0K\0\0\0\x0c\0\0q\x1a5\n| p/PostgreSQL DB/ v/13.6/ i/Debian 11/ o/Linux/ cpe:/a:postgresql:postgresql:13.6/ cpe:/o:debian:debian_linux:11/ observed/PostgreSQL DB 13.6, heard in suricata-verify's pgsql-cancel-request/
match postgresql m=^R\0\0\0.\0\0\0[\0\x0c].*S\0\0..server_version\0([\d.]+(?:beta\d+|rc\d+|devel)?) \(Debian [^\0)]*deb(\d+)u\d+\)\0=s p/PostgreSQL DB/ v/$1/ i/Debian $2/ o/Linux/ cpe:/a:postgresql:postgresql:$1/ cpe:/o:debian:debian_linux:$2/
example q|R\0\0\0\x08\0\0\0\0S\0\0\0\x1aapplication_name\0psql\0S\0\0\0\x1eclient_encoding\0SQL_ASCII\0S\0\0\0\x17DateStyle\0ISO, MDY\0S\0\0\0&default_transaction_read_only\0off\0S\0\0\0\x17in_hot_standby\0off\0S\0\0\0\x19integer_datetimes\0on\0S\0\0\0\x1bIntervalStyle\0postgres\0S\0\0\0\x14is_superuser\0on\0S\0\0\0\x1eserver_encoding\0SQL_ASCII\0S\0\0\02server_version\015.20 (Debian 15.20-0+deb12u1)\0| p/PostgreSQL DB/ v/15.20/ observed/PostgreSQL DB 15.20, recorded/
example q|R\0\0\0\x08\0\0\0\0S\0\0\00server_version\015.4 (Debian 15.4-0+deb12u1)\0K\0\0\0\x0c\0\0\x059\0\xbcaNZ\0\0\0\x05I| p/PostgreSQL DB/ v/15.4/ i/Debian 12/ specification/PostgreSQL, "StartupMessage"/
match postgresql m=^R\0\0\0.\0\0\0[\0\x0c].*S\0\0..server_version\0([\d.]+(?:beta\d+|rc\d+|devel)?) \(Ubuntu [^\0)]*ubuntu0\.(\d\d\.\d\d)[^\0)]*\)\0=s p/PostgreSQL DB/ v/$1/ i/Ubuntu $2/ o/Linux/ cpe:/a:postgresql:postgresql:$1/ cpe:/o:canonical:ubuntu_linux:$2/
example q|R\0\0\0\x08\0\0\0\0S\0\0\09server_version\014.11 (Ubuntu 14.11-0ubuntu0.22.04.1)\0K\0\0\0\x0c\0\0\x059\0\xbcaNZ\0\0\0\x05I| p/PostgreSQL DB/ v/14.11/ i/Ubuntu 22.04/ o/Linux/ specification/PostgreSQL, "StartupMessage"/
match postgresql m=^R\0\0\0.\0\0\0[\0\x0c].*S\0\0..server_version\0([\d.]+(?:beta\d+|rc\d+|devel)?) \(([^\0)]*)\)\0=s p/PostgreSQL DB/ v/$1/ i/$2/ cpe:/a:postgresql:postgresql:$1/
example q|R\0\0\0\x08\0\0\0\0S\0\0\0/server_version\012.22 (Example 12.22-1.el8)\0K\0\0\0\x0c\0\0\x059\0\xbcaNZ\0\0\0\x05I| p/PostgreSQL DB/ v/12.22/ i/Example 12.22-1.el8/ specification/PostgreSQL, "StartupMessage"/
match postgresql m=^R\0\0\0.\0\0\0[\0\x0c].*S\0\0..server_version\0([\d.]+(?:beta\d+|rc\d+|devel)?)\0=s p/PostgreSQL DB/ v/$1/ cpe:/a:postgresql:postgresql:$1/
example q|R\0\0\0\x08\0\0\0\0S\0\0\0\x16application_name\0\0S\0\0\0\x19client_encoding\0UTF8\0S\0\0\0\x17DateStyle\0ISO, MDY\0S\0\0\0&default_transaction_read_only\0off\0S\0\0\0\x17in_hot_standby\0off\0S\0\0\0\x19integer_datetimes\0on\0S\0\0\0\x1bIntervalStyle\0postgres\0S\0\0\0\x15is_superuser\0off\0S\0\0\0\x19server_encoding\0UTF8\0S\0\0\0\x18server_version\014.5\0S\0\0\0"session_authorization\0example\0S\0\0\0#standard_conforming_strings\0on\0S\0\0\0\x1aTimeZone\0Europe/Paris\0K\0\0\0\x0c\0\0\x0b\x8d\xcfO\xb6\xcfZ\0\0\0\x05I| p/PostgreSQL DB/ v/14.5/ cpe:/a:postgresql:postgresql:14.5/ observed/PostgreSQL DB 14.5, heard in suricata-verify's pgsql-bug-5579/
example q|R\0\0\06\0\0\0\x0cv=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=R\0\0\0\x08\0\0\0\0S\0\0\0\x18server_version\016.4\0K\0\0\0\x0c\0\0\x059\0\xbcaNZ\0\0\0\x05I| p/PostgreSQL DB/ v/16.4/ documented/a capture of zeek/
match postgresql m=^R\0\0\0.\0\0\0[\0\x0c].*S\0\0..server_version\0([ -~]{1,60})\0=s i/version text $1/
example q|R\0\0\0\x08\0\0\0\0S\0\0\0\x1fserver_version\0OtherDB 3.1\0K\0\0\0\x0c\0\0\x059\0\xbcaNZ\0\0\0\x05I| i/version text OtherDB 3.1/ specification/PostgreSQL, "StartupMessage"/

# ErrorResponse: fields S (severity), V (the same, not translated, since 9.6),
# C (code), M (text), F, L, R (file, line, routine).  PgBouncer has no F.
match postgresql m=^E\0\0..SFATAL\0(?:VFATAL\0)?C08P01\0M(?:no such database|no such user|unsupported startup parameter|pgbouncer)[^\0]*\0\0=s p/PgBouncer/ cpe:/a:pgbouncer:pgbouncer/
example q|E\0\0\04SFATAL\0VFATAL\0C08P01\0Mno such database: nobody\0\0| p/PgBouncer/ specification/PostgreSQL, "StartupMessage"/
# Pgpool-II names its own source file (pool_auth.c, child.c).
match postgresql m=^(?:R\0\0\0.\0\0\0..*)?E\0\0..S[^\0]+\0(?:V[A-Z]+\0)?C\w{5}\0M[^\0]*\0(?:[DHPpqW][^\0]*\0)*F(?:[\w/.]*/)?(?:pool_[\w.]+|child\.c)\0=s p/Pgpool-II/
example q|E\0\0\0OSFATAL\0C08P01\0Munable to read message kind\0Fpool_process_query.c\0L3725\0Rx\0\0| p/Pgpool-II/ specification/PostgreSQL, "StartupMessage"/
# CockroachDB is written in Go: its source files end in ".go".
match postgresql m=^(?:R\0\0\0.\0\0\0..*)?E\0\0..S[A-Z]+\0(?:V[A-Z]+\0)?C\w{5}\0M[^\0]*\0(?:[DHPpqW][^\0]*\0)*F[\w/.]+\.go\0=s p/CockroachDB/ cpe:/a:cockroachlabs:cockroachdb/
example q|E\0\0\0FSFATAL\0C08P01\0Munknown protocol version 0\0Fserver.go\0L421\0Rserve\0\0| p/CockroachDB/ specification/PostgreSQL, "StartupMessage"/
# The V field came with 9.6; its absence together with F means an older one.
match postgresql m=^(?:R\0\0\0.\0\0\0..*)?E\0\0..S[^\0]+\0V[A-Z]+\0C\w{5}\0M[^\0]*\0(?:[DHPpqW][^\0]*\0)*F[\w/.\\]+\.c\0L\d+\0R\w+\0=s p/PostgreSQL DB/ i/9.6 or later/ cpe:/a:postgresql:postgresql/
example q|E\0\0\0\xceSERROR\0VERROR\0C42804\0Mcolumn "i" is of type integer but expression is of type timestamp with time zone\0HYou will need to rewrite or cast the expression.\0P23\0Fparse_target.c\0L586\0RtransformAssignedExpr\0\0Z\0\0\0\x05I| p/PostgreSQL DB/ i/9.6 or later/ cpe:/a:postgresql:postgresql/ observed/PostgreSQL DB, heard in zeek's psql-insert-fail-drop-fail.pcap/
match postgresql m=^(?:R\0\0\0.\0\0\0..*)?E\0\0..S[^\0]+\0C\w{5}\0M[^\0]*\0(?:[DHPpqW][^\0]*\0)*F[\w/.\\]+\.c\0L\d+\0R\w+\0=s p/PostgreSQL DB/ i/7.4 to 9.5/ cpe:/a:postgresql:postgresql/
example q|E\0\0\0\x8cSFATAL\0C28000\0Mno pg_hba.conf entry for host "192.0.2.7", user "nobody", database "nobody", SSL off\0Fauth.c\0L496\0RClientAuthentication\0\0| p/PostgreSQL DB/ i/7.4 to 9.5/ specification/PostgreSQL, "StartupMessage"/
softmatch postgresql m=^E\0\0..S[A-Z]{4,9}\0(?:V[A-Z]+\0)?C\w{5}\0M[^\0]+\0=s
example q|E\0\0\0:SFATAL\0VFATAL\0C28P01\0Mpassword authentication failed\0\0| specification/PostgreSQL, "StartupMessage"/
# Authentication requests: 3 clear text, 5 MD5 with salt, 7 GSS, 10 SASL.
softmatch postgresql m=^R\0\0\0(?:\x08\0\0\0[\x03\x07\x09]|\x0c\0\0\0\x05.{4})$=s
example q|R\0\0\0\x0c\0\0\0\x05\x01\x02\x03\x04| specification/PostgreSQL, "StartupMessage"/
softmatch postgresql m=^R\0\0\0.\0\0\0\x0aSCRAM-SHA-256=s i/10 or later/
example q|R\0\0\0\x17\0\0\0\nSCRAM-SHA-256\0\0| i/10 or later/ specification/PostgreSQL, "StartupMessage"/
softmatch postgresql m%^R\0\0\0.\0\0\0\x0br=[ -~]+,s=[\w+/=]+,i=\d+$%s i/10 or later/
example q|R\0\0\0?\0\0\0\x0br=abcdefghijklmnopqrstuvwxABCDEFGH,s=AAECAwQFBgcICQoLDA0ODw==,i=4096| i/10 or later/ specification/PostgreSQL, "StartupMessage"/
softmatch postgresql m=^T\0\0..\0[\x01-\x40][\w?]+\0.{18}.*C\0\0\0.SELECT=s
example q|T\0\0\0!\0\x01password\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0D\0\0\0\x0e\0\x01\0\0\0\x04testC\0\0\0\rSELECT 1\0Z\0\0\0\x05I| specification/PostgreSQL, "StartupMessage"/

# PostgreSQL with a protocol number that no server knows: the refusal names
# the range of versions it takes.  The server writes a line in its log.
Probe TCP PgBadVersion q|\0\0\0\x08\xff\xff\0\0|
ports 5432,5433,6432,5439
rarity 8
safety loggy
like m|^\0\0\0.[\x04-\xfe][^\xd2].{2}user\0|s
match postgresql m|^E\0\0..S[^\0]++\0V[A-Z]++\0C0A000\0M[^\0]{0,80}?3\.0[^\0]{0,40}?3\.2[^\0]*\0F[\w.]+\.c\0|s p/PostgreSQL DB/ i/18 or later/ cpe:/a:postgresql:postgresql/
example q|E\0\0\0\x87SFATAL\0VFATAL\0C0A000\0Munsupported frontend protocol 65535.0: server supports 3.0 to 3.2\0Fpostmaster.c\0L2123\0RProcessStartupPacket\0\0| p/PostgreSQL DB/ i/18 or later/ specification/PostgreSQL with a protocol number that no server knows/
match postgresql m|^E\0\0..S[^\0]++\0V[A-Z]++\0C0A000\0M[^\0]{0,80}?3\.0[^\0]{0,40}?3\.0[^\0]*\0F[\w.]+\.c\0|s p/PostgreSQL DB/ i/14 - 17/ cpe:/a:postgresql:postgresql/
example q|E\0\0\0\x87SFATAL\0VFATAL\0C0A000\0Munsupported frontend protocol 65535.0: server supports 3.0 to 3.0\0Fpostmaster.c\0L2123\0RProcessStartupPacket\0\0| p/PostgreSQL DB/ i/14 - 17/ specification/PostgreSQL with a protocol number that no server knows/
match postgresql m|^E\0\0..S[^\0]+\0V[A-Z]+\0C0A000\0M[^\0]*\0F[\w.]+\.c\0|s p/PostgreSQL DB/ i/9.6 or later/ cpe:/a:postgresql:postgresql/
example q|E\0\0\0\x87SFATAL\0VFATAL\0C0A000\0Munsupported frontend protocol 65535.0: server supports 2.0 to 3.0\0Fpostmaster.c\0L2071\0RProcessStartupPacket\0\0| p/PostgreSQL DB/ i/9.6 or later/ specification/PostgreSQL with a protocol number that no server knows/
match postgresql m|^E\0\0..S[^\0]+\0C0A000\0M[^\0]*\0F[\w./\\]+\.c\0|s p/PostgreSQL DB/ i/7.4 to 9.5/ cpe:/a:postgresql:postgresql/
example q|E\0\0\0\x80SFATAL\0C0A000\0Munsupported frontend protocol 65535.0: server supports 1.0 to 3.0\0Fpostmaster.c\0L1624\0RProcessStartupPacket\0\0| p/PostgreSQL DB/ i/7.4 to 9.5/ specification/PostgreSQL with a protocol number that no server knows/

# Redis serialization protocol (RESP), redis.io "Redis serialization protocol
# specification": an inline command.  INFO changes nothing.
Probe TCP RedisInfo q|INFO server\r\n|
ports 6379,6380,7000-7005,26379
sslports 6380
rarity 5
bye q|QUIT\r\n|
logs 0
# Clients send commands as arrays of bulk strings; people type them inline.
like m=^\*\d{1,6}\r\n\$\d{1,9}\r\n=
like m=^(?:INFO|PING|HELLO|CONFIG|COMMAND|SET|GET|KEYS|EVAL|CLIENT)(?: [^\r\n]*)?\r\n=i
match redis m=^\$\d+\r\n(?s:.*?)\nredis_mode:sentinel\r\n.*?redis_version:([\w.-]+)\r\n=s p/Redis Sentinel/ v/$1/ cpe:/a:redis:redis:$1/
example q|$120\r\n# Server\r\nredis_mode:sentinel\r\nredis_version:6.0.16\r\n| p/Redis Sentinel/ v/6.0.16/ specification/Redis serialization protocol (RESP), redis.io "Redis serialization/
match redis m=^\$\d+\r\n# Server\r\n.*?valkey_version:([\w.-]+)\r\n.*?\nos:Linux ([\w.-]+)=s p/Valkey/ v/$1/ i/Linux $2/ o/Linux/ cpe:/a:linuxfoundation:valkey:$1/ cpe:/o:linux:linux_kernel/
example q|$900\r\n# Server\r\nredis_version:7.2.4\r\nserver_name:valkey\r\nvalkey_version:8.0.1\r\nserver_mode:standalone\r\nos:Linux 6.1.0-18-amd64 x86_64\r\n| p/Valkey/ v/8.0.1/ o/Linux/ specification/Redis serialization protocol (RESP), redis.io "Redis serialization/
match redis m=^\$\d+\r\n# Server\r\n.*?valkey_version:([\w.-]+)\r\n.*?\nos:(\w+) ([\w.-]+)=s p/Valkey/ v/$1/ i/$2 $3/ o/$2/ cpe:/a:linuxfoundation:valkey:$1/
example q|$900\r\n# Server\r\nredis_version:7.2.4\r\nserver_name:valkey\r\nvalkey_version:8.0.1\r\nserver_mode:standalone\r\nos:FreeBSD 14.0-RELEASE amd64\r\n| p/Valkey/ v/8.0.1/ o/FreeBSD/ specification/Redis serialization protocol (RESP), redis.io "Redis serialization/
match redis m=^\$\d+\r\n# Server\r\n.*?redis_version:([\w.-]+)\r\n.*?dragonfly_version:(?:df-)?v?([\w.-]+)=s p/DragonflyDB/ v/$2/ i/Redis $1 compatible/
example q|$900\r\n# Server\r\nredis_version:6.2.11\r\ndragonfly_version:df-v1.13.0\r\nredis_mode:standalone\r\n| p/DragonflyDB/ v/1.13.0/ specification/Redis serialization protocol (RESP), redis.io "Redis serialization/
# Two that keep other things than Redis does, and answer as it would: places, and RocksDB.
match redis m=^\$\d+\r\n# Server\r\ntile38_version:([\w.-]+)\r\n= p/Tile38/ v/$1/
example q|$410\r\n# Server\r\ntile38_version:1.33.2\r\nredis_version:1.33.2\r\nuptime_in_seconds:9\r\n| v/1.33.2/ specification/source of Tile38, internal server stats.go/
match redis m|^\$\d+\r\n# Server\r\npika_version:([\w.-]+)\r\n(?:pika_[^\r\n]*\r\n){0,4}os:Linux ([\w.-]+)| p/Pika/ v/$1/ i/Linux $2/ o/Linux/ cpe:/o:linux:linux_kernel/
example q|$410\r\n# Server\r\npika_version:2.2.3\r\nos:Linux 3.10.0-957.21.3.el7.x86_64 x86_64\r\narch_bits:64\r\n| v/2.2.3/ o/Linux/ specification/source of Pika, its INFO/
# Pika and Garnet tell their own versions.
match redis m|^\$\d+\r\n# Server\r\npika_version:([\w.-]+)\r\n| p/Pika/ v/$1/
example q|$410\r\n# Server\r\npika_version:3.3.6\r\npika_git_sha:9e74c8cd0040a0a63c35e9d426c7d3b6464b378e\r\n| v/3.3.6/ specification/source of Pika, its INFO/
match redis m|^\$\d+\r\n# Server\r\ngarnet_version:([\w.-]+)\r\n| p/Garnet/ v/$1/
example q|$300\r\n# Server\r\ngarnet_version:1.0.20\r\n| v/1.0.20/ specification/source of Garnet, its INFO/
match redis m=^\$\d+\r\n# Server\r\n(?:version:[^\r\n]{0,80}\r\n)?kvrocks_version:([\w.-]+)\r\n(?:[^\r\n]*\r\n){0,12}?os:Linux ([\w.-]+)= p/Apache Kvrocks/ v/$1/ i/Linux $2/ o/Linux/ cpe:/a:apache:kvrocks:$1/ cpe:/o:linux:linux_kernel/
example q|$300\r\n# Server\r\nversion:2.9.0\r\nkvrocks_version:2.9.0\r\nredis_version:4.0.0\r\ngit_sha1:20c3ef36\r\nkvrocks_mode:standalone\r\nos:Linux 6.1.0 x86_64\r\n| v/2.9.0/ o/Linux/ specification/source of Kvrocks, server.cc/
match redis m=^\$\d+\r\n# Server\r\n(?:version:[^\r\n]{0,80}\r\n)?kvrocks_version:([\w.-]+)\r\n= p/Apache Kvrocks/ v/$1/ cpe:/a:apache:kvrocks:$1/
example q|$300\r\n# Server\r\nversion:2.9.0\r\nkvrocks_version:2.9.0\r\nredis_version:4.0.0\r\ngit_sha1:20c3ef36\r\nkvrocks_mode:standalone\r\nos:Darwin 23.1.0 arm64\r\n| v/2.9.0/ specification/source of Kvrocks, server.cc/
match redis m=^\$\d+\r\n# Server\r\n.*?redis_version:([\w.-]+)\r\n.*?redis_mode:sentinel\r\nos:Linux ([\w.-]+)=s p/Redis Sentinel/ v/$1/ i/Linux $2/ o/Linux/ cpe:/a:redis:redis:$1/ cpe:/o:linux:linux_kernel/
example q|$900\r\n# Server\r\nredis_version:6.0.16\r\nredis_git_sha1:00000000\r\nredis_mode:sentinel\r\nos:Linux 5.10.0-9-amd64 x86_64\r\narch_bits:64\r\n| p/Redis Sentinel/ v/6.0.16/ o/Linux/ specification/Redis serialization protocol (RESP), redis.io "Redis serialization/
match redis m=^\$\d+\r\n# Server\r\n.*?redis_version:([\w.-]+)\r\n.*?redis_mode:sentinel\r\nos:(\w+) ([\w.-]+)=s p/Redis Sentinel/ v/$1/ i/$2 $3/ o/$2/ cpe:/a:redis:redis:$1/
example q|$900\r\n# Server\r\nredis_version:6.0.16\r\nredis_git_sha1:00000000\r\nredis_mode:sentinel\r\nos:FreeBSD 13.0-RELEASE amd64\r\narch_bits:64\r\n| p/Redis Sentinel/ v/6.0.16/ o/FreeBSD/ specification/Redis serialization protocol (RESP), redis.io "Redis serialization/
# The kernel or system below is told as well.
match redis m=^\$\d+\r\n# Server\r\n.*?redis_version:([\w.-]+)\r\n.*?redis_mode:(\w+)\r\nos:Linux ([\w.-]+)=s p/Redis key-value store/ v/$1/ i/$2, Linux $3/ o/Linux/ cpe:/a:redis:redis:$1/ cpe:/o:linux:linux_kernel/
example q|$567\r\n# Server\r\nredis_version:7.0.15\r\nredis_git_sha1:00000000\r\nredis_git_dirty:0\r\nredis_build_id:ae4d7c971a948f0\r\nredis_mode:standalone\r\nos:Linux 6.1.0-18-amd64 x86_64\r\narch_bits:64\r\nmonotonic_clock:POSIX clock_gettime\r\nmultiplexing_api:epoll\r\natomicvar_api:c1| p/Redis key-value store/ v/7.0.15/ observed/Redis key-value store 7.0.15, recorded/
example q|$900\r\n# Server\r\nredis_version:7.0.15\r\nredis_git_sha1:00000000\r\nredis_mode:standalone\r\nos:Linux 6.1.0-18-amd64 x86_64\r\narch_bits:64\r\n| p/Redis key-value store/ v/7.0.15/ i/standalone, Linux 6.1.0-18-amd64/ o/Linux/ cpe:/a:redis:redis:7.0.15/ specification/Redis serialization protocol (RESP), redis.io "Redis serialization/
match redis m=^\$\d+\r\n# Server\r\n.*?redis_version:([\w.-]+)\r\n.*?redis_mode:(\w+)\r\nos:FreeBSD ([\w.-]+)=s p/Redis key-value store/ v/$1/ i/$2, FreeBSD $3/ o/FreeBSD/ cpe:/a:redis:redis:$1/ cpe:/o:freebsd:freebsd/
example q|$900\r\n# Server\r\nredis_version:7.2.4\r\nredis_mode:standalone\r\nos:FreeBSD 14.0-RELEASE amd64\r\narch_bits:64\r\n| v/7.2.4/ o/FreeBSD/ specification/Redis' documentation, INFO: redis_version, redis_mode, os/
match redis m=^\$\d+\r\n# Server\r\n.*?redis_version:([\w.-]+)\r\n.*?redis_mode:(\w+)\r\nos:Darwin ([\w.-]+)=s p/Redis key-value store/ v/$1/ i/$2, Darwin $3/ o/Mac OS X/ cpe:/a:redis:redis:$1/ cpe:/o:apple:mac_os_x/
example q|$900\r\n# Server\r\nredis_version:7.2.4\r\nredis_mode:standalone\r\nos:Darwin 23.1.0 arm64\r\narch_bits:64\r\n| v/7.2.4/ o/Mac OS X/ specification/Redis' documentation, INFO: redis_version, redis_mode, os/
match redis m=^\$\d+\r\n# Server\r\n.*?redis_version:([\w.-]+)\r\n.*?redis_mode:(\w+)\r\nos:(\w+) ([\w.-]+)=s p/Redis key-value store/ v/$1/ i/$2, $3 $4/ o/$3/ cpe:/a:redis:redis:$1/
example q|$900\r\n# Server\r\nredis_version:7.0.15\r\nredis_mode:standalone\r\nos:NetBSD 9.3 amd64\r\narch_bits:64\r\n| v/7.0.15/ o/NetBSD/ specification/Redis' documentation, INFO: redis_version, redis_mode, os/
match redis m=^\$\d+\r\n.*?redis_version:([\w.-]+)\r\n=s p/Redis key-value store/ v/$1/ cpe:/a:redis:redis:$1/
example q|$300\r\nredis_version:2.0.3\r\nredis_git_sha1:00000000\r\n| p/Redis key-value store/ v/2.0.3/ specification/Redis serialization protocol (RESP), redis.io "Redis serialization/
# HELLO, RESP2 and RESP3: the map begins with server and version.
match redis m=^[*%]\d+\r\n\$6\r\nserver\r\n\$5\r\nredis\r\n\$7\r\nversion\r\n\$\d+\r\n([\w.-]+)\r\n= p/Redis key-value store/ v/$1/ cpe:/a:redis:redis:$1/
example q|%7\r\n$6\r\nserver\r\n$5\r\nredis\r\n$7\r\nversion\r\n$5\r\n7.2.4\r\n$5\r\nproto\r\n:3\r\n| p/Redis key-value store/ v/7.2.4/ specification/Redis serialization protocol (RESP), redis.io "Redis serialization/
match redis m=^[*%]\d+\r\n\$6\r\nserver\r\n\$\d\r\nvalkey\r\n\$7\r\nversion\r\n\$\d+\r\n([\w.-]+)\r\n= p/Valkey/ v/$1/ cpe:/a:linuxfoundation:valkey:$1/
example q|%7\r\n$6\r\nserver\r\n$6\r\nvalkey\r\n$7\r\nversion\r\n$5\r\n8.0.1\r\n| p/Valkey/ v/8.0.1/ specification/Redis serialization protocol (RESP), redis.io "Redis serialization/
match redis m=^-NOAUTH Authentication required= p/Redis key-value store/ i/authentication required/ cpe:/a:redis:redis/
example q|-NOAUTH Authentication required.\r\n| p/Redis key-value store/ i/authentication required/ specification/Redis serialization protocol (RESP), redis.io "Redis serialization/
match redis m=^-ERR operation not permitted(?:\r\n-ERR operation not permitted)*+\r\n$= p/Redis key-value store/ i/authentication required/ cpe:/a:redis:redis/
example q|-ERR operation not permitted\r\n| p/Redis key-value store/ i/authentication required/ specification/Redis serialization protocol (RESP), redis.io "Redis serialization/
match redis m=^-DENIED (?:Redis|KeyDB) is running in protected mode= p/Redis key-value store/ i/protected mode/ cpe:/a:redis:redis/
example q|-DENIED Redis is running in protected mode because protected mode is enabled and no password is set for the default user.| p/Redis key-value store/ i/protected mode/ specification/Redis serialization protocol (RESP), redis.io "Redis serialization/
match redis m=^-DENIED Valkey is running in protected mode= p/Valkey/ i/protected mode/ cpe:/a:linuxfoundation:valkey/
example q|-DENIED Valkey is running in protected mode because| p/Valkey/ i/protected mode/ specification/Redis serialization protocol (RESP), redis.io "Redis serialization/
match redis m=^-ERR (?:unknown command [\x60']|wrong number of arguments for '[\w|]+' command|syntax error\r\n|max number of clients reached)= p/Redis key-value store/ cpe:/a:redis:redis/
example q|-ERR unknown command `FOO`, with args beginning with: \r\n| p/Redis key-value store/ specification/Redis serialization protocol (RESP), redis.io "Redis serialization/
match redis m=^-(?:NOPERM|WRONGPASS|WRONGTYPE|READONLY|MISCONF|LOADING|MOVED \d+|CLUSTERDOWN|NOSCRIPT|BUSYGROUP|EXECABORT) [^\r\n]{4}= p/Redis key-value store/ cpe:/a:redis:redis/
example q|-WRONGPASS invalid username-password pair or user is disabled.\r\n| p/Redis key-value store/ specification/Redis serialization protocol (RESP), redis.io "Redis serialization/
match redis m=^\+(?:PONG|QUEUED)\r\n= p/Redis key-value store/ cpe:/a:redis:redis/
example q|+PONG\r\n| p/Redis key-value store/ cpe:/a:redis:redis/ observed/Redis key-value store, heard in nDPI's resp.pcap/
# check: no-literal because RESP types are one character each
softmatch redis m=^\*\d{1,6}\r\n(?:\$\d{1,9}\r\n|:\d+\r\n|\*\d)=
example q|*2\r\n$3\r\ndir\r\n$14\r\n/var/lib/redis\r\n| documented/a capture of zeek/

# Redis takes a request of HTTP for a command with its arguments.
Probe TCP GetRequest q|GET / HTTP/1.0\r\n\r\n|
softmatch redis m=^-ERR (?:unknown command [\x60']GET|wrong number of arguments for 'get' command)=
example q|-ERR wrong number of arguments for 'get' command\r\n| observed/Redis 7.0.15, Debian 12/

# memcached says one word to each line that is no command.
Probe TCP GenericLines q|\r\n\r\n|
softmatch memcached m=^ERROR\r\n(?:ERROR\r\n)+$=
example q|ERROR\r\nERROR\r\n| observed/Memcached 1.6.18, Debian 12/

# memcached text protocol, doc/protocol.txt: "version" is answered without
# touching any item.
Probe TCP memcached q|version\r\n|
ports 11211,11210
rarity 6
bye q|quit\r\n|
logs 0
like m=^(?:version|stats(?: [a-z]+)?|verbosity \d+)\r\n=
like m=^(?:get|gets|set|add|replace|delete|incr|decr|touch|gat|mg|ms) [^ \r\n]{1,250}[ \r]=
# Hazelcast understands this protocol as well.
match memcached m|^VERSION Hazelcast\r\n| p/Hazelcast/ i/memcached protocol/ cpe:/a:hazelcast:hazelcast/
example q|VERSION Hazelcast\r\n| specification/source of Hazelcast, its tests of the memcached protocol/
match memcached m|^VERSION (\d[\w.-]+) \(?Ubuntu\)?\r\n| p/Memcached/ v/$1/ i/Ubuntu/ o/Linux/ cpe:/a:memcached:memcached:$1/ cpe:/o:canonical:ubuntu_linux/
example q|VERSION 1.4.14 (Ubuntu)\r\n| p/Memcached/ v/1.4.14/ specification|memcached text protocol, doc/protocol.txt|
match memcached m|^VERSION (\d[\w.-]+)\r\n| p/Memcached/ v/$1/ cpe:/a:memcached:memcached:$1/
example q|VERSION 1.6.18\r\n| p/Memcached/ v/1.6.18/ cpe:/a:memcached:memcached:1.6.18/ observed/Memcached 1.6.18, recorded/
match memcached m|^STAT pid \d+\r\nSTAT uptime (\d+)\r\nSTAT time \d+\r\nSTAT version ([^\r\n]+)\r\n| p/Memcached/ v/$2/ i/uptime $1 seconds/ cpe:/a:memcached:memcached:$2/
example q|STAT pid 812\r\nSTAT uptime 5121\r\nSTAT time 1700000000\r\nSTAT version 1.4.25\r\n| p/Memcached/ v/1.4.25/ i/uptime 5121 seconds/ specification|memcached text protocol, doc/protocol.txt|
match memcached m|^STAT [a-z_]+ [^\r\n]*\r\nSTAT [a-z_]+ | p/Memcached/ cpe:/a:memcached:memcached/
example q|STAT active_slabs 0\r\nSTAT total_malloced 0\r\n| p/Memcached/ specification|memcached text protocol, doc/protocol.txt|
match memcached m=^(?:SERVER_ERROR|CLIENT_ERROR) [^\r\n]{4,}\r\n= p/Memcached/ cpe:/a:memcached:memcached/
example q|CLIENT_ERROR bad command line format\r\n| p/Memcached/ specification|memcached text protocol, doc/protocol.txt|
softmatch memcached m=^VALUE [^ \r\n]{1,250} \d+ \d+(?: \d+)?\r\n=
example q|VALUE key 0 3\r\nabc\r\nEND\r\n| specification|memcached text protocol, doc/protocol.txt|
softmatch memcached m=^(?:NOT_STORED|NOT_FOUND|DELETED|EXISTS|STORED)\r\n$=
example q|STORED\r\n| specification|memcached text protocol, doc/protocol.txt|
# a key that nobody stored
softmatch memcached m=^END\r\n$=
example q|END\r\n| observed/Memcached 1.6.18, Debian 12/

# The same over UDP: eight bytes of frame header (request id, number, count).
Probe UDP memcachedUDP q|\0\x01\0\0\0\x01\0\0version\r\n|
ports 11211
rarity 7
logs 0
like m=^..\0\0\0\x01\0\0(?:version|stats|get) ?[^\r\n]*\r\n=s
match memcached m|^..\0\0\0.\0\0VERSION (\d[\w.-]+)|s p/Memcached/ v/$1/ cpe:/a:memcached:memcached:$1/
example q|\0\x01\0\0\0\x01\0\0VERSION 1.6.18\r\n| p/Memcached/ v/1.6.18/ observed/Memcached 1.6.18, recorded/
example q|\0\x01\0\0\0\x01\0\0VERSION 1.4.33\r\n| p/Memcached/ v/1.4.33/ specification|memcached text protocol, doc/protocol.txt|
match memcached m|^..\0\0\0.\0\0STAT [a-z_]+ .*STAT version (\d[\w.-]+)|s p/Memcached/ v/$1/ cpe:/a:memcached:memcached:$1/
example q|\0\x01\0\0\0\x01\0\0STAT pid 812\r\nSTAT version 1.4.33\r\n| p/Memcached/ v/1.4.33/ specification|memcached text protocol, doc/protocol.txt|

# MongoDB wire protocol, "OP_MSG": header, flags 0, section kind 0, one BSON
# document {buildInfo: 1, $db: "admin"}.
Probe TCP MongoBuildInfo q|8\0\0\0\x07\0\0\0\0\0\0\0\xdd\x07\0\0\0\0\0\0\0#\0\0\0\x10buildInfo\0\x01\0\0\0\x02$db\0\x06\0\0\0admin\0\0|
ports 27017-27019
rarity 7
# Any OP_MSG, OP_QUERY or compressed message of a driver.
like m|^..[\0-\x02]\0.{4}\0\0\0\0\xdd\x07\0\0|s
like m|^..[\0-\x02]\0.{4}.{4}\xd4\x07\0\0.{4}[\w.\$]+\0|s
like m|^..[\0-\x02]\0.{4}\0\0\0\0\xdc\x07\0\0\xdd\x07\0\0|s
# OP_MSG: a buildInfo answer has the version; FerretDB adds its own.
match mongodb m|^.{4}.{8}\xdd\x07\0\0.{4}\0.{4}.*\x03ferretdb\0.{4}\x02version\0..\0\0v?([\w.-]+)\0|s p/FerretDB/ v/$1/
example q|^\0\0\0\x07\0\0\0\0\0\0\0\xdd\x07\0\0\0\0\0\0\0I\0\0\0\x02version\0\x07\0\0\07.0.42\0\x03ferretdb\0\x1a\0\0\0\x02version\0\x08\0\0\0v1.24.0\0\0\x01ok\0\0\0\0\0\0\0\xf0?\0| p/FerretDB/ v/1.24.0/ specification/MongoDB wire protocol, "OP_MSG"/
match mongodb m|^.{4}.{8}\xdd\x07\0\0.{4}\0.{4}\x02version\0..\0\0(\d[\w.-]+)\0.{0,200}?\x02psmdbVersion\0|s p/Percona Server for MongoDB/ v/$1/ cpe:/a:percona:percona_server_for_mongodb:$1/
example q|s\0\0\0\x07\0\0\0\0\0\0\0\xdd\x07\0\0\0\0\0\0\0^\0\0\0\x02version\0\x07\0\0\06.0.13\0\x02psmdbVersion\0\t\0\0\08.0.19-7\0| p/Percona Server for MongoDB/ specification/source of Percona Backup for MongoDB, psmdbVersion of buildInfo/
match mongodb m|^.{4}.{8}\xdd\x07\0\0.{4}\0.{4}\x02version\0..\0\0(\d[\w.-]+)\0\x02gitVersion\0.*\x02target_os\0\x06\0\0\0linux\0|s p/MongoDB/ v/$1/ o/Linux/ cpe:/a:mongodb:mongodb:$1/ cpe:/o:linux:linux_kernel/
example q|s\0\0\0\x07\0\0\0\0\0\0\0\xdd\x07\0\0\0\0\0\0\0^\0\0\0\x02version\0\x07\0\0\06.0.13\0\x02gitVersion\0)\0\0\03b13907f9bdf6bd3264d67140d6c215d51bbd20c\0\x01ok\0\0\0\0\0\0\0\xf0?\0\x02target_os\0\x06\0\0\0linux\0| o/Linux/ specification/source of MongoDB, jstests: buildEnvironment.target_os, whose values they ask for/
match mongodb m|^.{4}.{8}\xdd\x07\0\0.{4}\0.{4}\x02version\0..\0\0(\d[\w.-]+)\0\x02gitVersion\0.*\x02target_os\0\x08\0\0\0windows\0|s p/MongoDB/ v/$1/ o/Windows/ cpe:/a:mongodb:mongodb:$1/ cpe:/o:microsoft:windows/
example q|s\0\0\0\x07\0\0\0\0\0\0\0\xdd\x07\0\0\0\0\0\0\0^\0\0\0\x02version\0\x07\0\0\06.0.13\0\x02gitVersion\0)\0\0\03b13907f9bdf6bd3264d67140d6c215d51bbd20c\0\x01ok\0\0\0\0\0\0\0\xf0?\0\x02target_os\0\x08\0\0\0windows\0| o/Windows/ specification/source of MongoDB, jstests: buildEnvironment.target_os, whose values they ask for/
match mongodb m|^.{4}.{8}\xdd\x07\0\0.{4}\0.{4}\x02version\0..\0\0(\d[\w.-]+)\0\x02gitVersion\0.*\x02target_os\0\x06\0\0\0macOS\0|s p/MongoDB/ v/$1/ o/Mac OS X/ cpe:/a:mongodb:mongodb:$1/ cpe:/o:apple:mac_os_x/
example q|s\0\0\0\x07\0\0\0\0\0\0\0\xdd\x07\0\0\0\0\0\0\0^\0\0\0\x02version\0\x07\0\0\06.0.13\0\x02gitVersion\0)\0\0\03b13907f9bdf6bd3264d67140d6c215d51bbd20c\0\x01ok\0\0\0\0\0\0\0\xf0?\0\x02target_os\0\x06\0\0\0macOS\0| o/Mac OS X/ specification/source of MongoDB, jstests: buildEnvironment.target_os, whose values they ask for/
match mongodb m|^.{4}.{8}\xdd\x07\0\0.{4}\0.{4}\x02version\0..\0\0(\d[\w.-]+)\0\x02gitVersion\0|s p/MongoDB/ v/$1/ cpe:/a:mongodb:mongodb:$1/
example q|s\0\0\0\x07\0\0\0\0\0\0\0\xdd\x07\0\0\0\0\0\0\0^\0\0\0\x02version\0\x07\0\0\06.0.13\0\x02gitVersion\0)\0\0\03b13907f9bdf6bd3264d67140d6c215d51bbd20c\0\x01ok\0\0\0\0\0\0\0\xf0?\0| p/MongoDB/ v/6.0.13/ cpe:/a:mongodb:mongodb:6.0.13/ specification/MongoDB wire protocol, "OP_MSG"/
# serverStatus, and hello answers of drivers that ask more.
match mongodb m|^.{4}.{8}\xdd\x07\0\0.{4}\0.{4}\x02host\0..\0\0([\w.-]+)(?::\d+)?\0\x02version\0..\0\0(\d[\w.-]+)\0|s p/MongoDB/ v/$2/ h/$1/ cpe:/a:mongodb:mongodb:$2/
example q|[\0\0\0\x07\0\0\0\0\0\0\0\xdd\x07\0\0\0\0\0\0\0F\0\0\0\x02host\0\x10\0\0\0db1.example.org\0\x02version\0\x06\0\0\04.4.6\0\x02process\0\x07\0\0\0mongod\0\0| p/MongoDB/ v/4.4.6/ h/db1.example.org/ specification/MongoDB wire protocol, "OP_MSG"/
# hello or isMaster: the highest wire version tells the release series.
match mongodb m=^.{4}.{8}\xdd\x07\0\0.{4}\0.{4}\x08(?:ismaster|helloOk|isWritablePrimary)\0.*\x02setName\0..\0\0([\w.-]+)\0.*\x10maxWireVersion\0(.)\0\0\0=s p/MongoDB/ i/replica set $1, wire version $I(2,"<")/ cpe:/a:mongodb:mongodb/
example q|u\0\0\0\x07\0\0\0\0\0\0\0\xdd\x07\0\0\0\0\0\0\0`\0\0\0\x08ismaster\0\x01\x02setName\0\x04\0\0\0rs0\0\x10maxBsonObjectSize\0\0\0\0\x01\x10maxWireVersion\0\x08\0\0\0\x10minWireVersion\0\0\0\0\0\0| p/MongoDB/ i/replica set rs0, wire version 8/ specification/MongoDB wire protocol, "OP_MSG"/
match mongodb m=^.{4}.{8}\xdd\x07\0\0.{4}\0.{4}\x08(?:ismaster|helloOk|isWritablePrimary)\0.*\x10maxWireVersion\0(.)\0\0\0=s p/MongoDB/ i/wire version $I(1,"<")/ cpe:/a:mongodb:mongodb/
example q|d\0\0\0\x07\0\0\0\0\0\0\0\xdd\x07\0\0\0\0\0\0\0O\0\0\0\x08ismaster\0\x01\x10maxBsonObjectSize\0\0\0\0\x01\x10maxWireVersion\0\x11\0\0\0\x10minWireVersion\0\0\0\0\0\0| p/MongoDB/ i/wire version 17/ specification/MongoDB wire protocol, "OP_MSG"/
match mongodb m|^.{4}.{8}\xdd\x07\0\0.{4}\0.{4}.*\x01ok\0\0\0\0\0\0\0\0\0\x02errmsg\0..\0\0[^\0]+\0|s p/MongoDB/ cpe:/a:mongodb:mongodb/
example q|f\0\0\0\x07\0\0\0\0\0\0\0\xdd\x07\0\0\0\0\0\0\0Q\0\0\0\x01ok\0\0\0\0\0\0\0\0\0\x02errmsg\0*\0\0\0command buildInfo requires authentication\0\x10code\0\r\0\0\0\0| p/MongoDB/ specification/MongoDB wire protocol, "OP_MSG"/
softmatch mongodb m|^.{4}.{8}\xdd\x07\0\0.{4}\0.{4}.*\x01ok\0\0\0\0\0\0\0\xf0\x3f|s
example q|-\0\0\0\x07\0\0\0\0\0\0\0\xdd\x07\0\0\0\0\0\0\0\x18\0\0\0\x10n\0\0\0\0\0\x01ok\0\0\0\0\0\0\0\xf0?\0| specification/MongoDB wire protocol, "OP_MSG"/
# OP_REPLY: a buildInfo answer has the version; FerretDB adds its own.
match mongodb m|^.{4}.{8}\x01\0\0\0.{20}.{4}.*\x03ferretdb\0.{4}\x02version\0..\0\0v?([\w.-]+)\0|s p/FerretDB/ v/$1/
example q|m\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0I\0\0\0\x02version\0\x07\0\0\07.0.42\0\x03ferretdb\0\x1a\0\0\0\x02version\0\x08\0\0\0v1.24.0\0\0\x01ok\0\0\0\0\0\0\0\xf0?\0| p/FerretDB/ v/1.24.0/ specification/MongoDB wire protocol, "OP_MSG"/
match mongodb m|^.{4}.{8}\x01\0\0\0.{20}.{4}\x02version\0..\0\0(\d[\w.-]+)\0.{0,200}?\x02psmdbVersion\0|s p/Percona Server for MongoDB/ v/$1/ cpe:/a:percona:percona_server_for_mongodb:$1/
example q|\x82\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0^\0\0\0\x02version\0\x07\0\0\06.0.13\0\x02psmdbVersion\0\t\0\0\08.0.19-7\0| p/Percona Server for MongoDB/ specification/source of Percona Backup for MongoDB, psmdbVersion of buildInfo/
match mongodb m|^.{4}.{8}\x01\0\0\0.{20}.{4}\x02version\0..\0\0(\d[\w.-]+)\0\x02gitVersion\0.*\x02target_os\0\x06\0\0\0linux\0|s p/MongoDB/ v/$1/ o/Linux/ cpe:/a:mongodb:mongodb:$1/ cpe:/o:linux:linux_kernel/
example q|\x82\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0^\0\0\0\x02version\0\x07\0\0\06.0.13\0\x02gitVersion\0)\0\0\03b13907f9bdf6bd3264d67140d6c215d51bbd20c\0\x01ok\0\0\0\0\0\0\0\xf0?\0\x02target_os\0\x06\0\0\0linux\0| o/Linux/ specification/source of MongoDB, jstests: buildEnvironment.target_os, whose values they ask for/
match mongodb m|^.{4}.{8}\x01\0\0\0.{20}.{4}\x02version\0..\0\0(\d[\w.-]+)\0\x02gitVersion\0.*\x02target_os\0\x08\0\0\0windows\0|s p/MongoDB/ v/$1/ o/Windows/ cpe:/a:mongodb:mongodb:$1/ cpe:/o:microsoft:windows/
example q|\x82\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0^\0\0\0\x02version\0\x07\0\0\06.0.13\0\x02gitVersion\0)\0\0\03b13907f9bdf6bd3264d67140d6c215d51bbd20c\0\x01ok\0\0\0\0\0\0\0\xf0?\0\x02target_os\0\x08\0\0\0windows\0| o/Windows/ specification/source of MongoDB, jstests: buildEnvironment.target_os, whose values they ask for/
match mongodb m|^.{4}.{8}\x01\0\0\0.{20}.{4}\x02version\0..\0\0(\d[\w.-]+)\0\x02gitVersion\0.*\x02target_os\0\x06\0\0\0macOS\0|s p/MongoDB/ v/$1/ o/Mac OS X/ cpe:/a:mongodb:mongodb:$1/ cpe:/o:apple:mac_os_x/
example q|\x82\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0^\0\0\0\x02version\0\x07\0\0\06.0.13\0\x02gitVersion\0)\0\0\03b13907f9bdf6bd3264d67140d6c215d51bbd20c\0\x01ok\0\0\0\0\0\0\0\xf0?\0\x02target_os\0\x06\0\0\0macOS\0| o/Mac OS X/ specification/source of MongoDB, jstests: buildEnvironment.target_os, whose values they ask for/
match mongodb m|^.{4}.{8}\x01\0\0\0.{20}.{4}\x02version\0..\0\0(\d[\w.-]+)\0\x02gitVersion\0|s p/MongoDB/ v/$1/ cpe:/a:mongodb:mongodb:$1/
example q|\x82\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0^\0\0\0\x02version\0\x07\0\0\06.0.13\0\x02gitVersion\0)\0\0\03b13907f9bdf6bd3264d67140d6c215d51bbd20c\0\x01ok\0\0\0\0\0\0\0\xf0?\0| p/MongoDB/ v/6.0.13/ cpe:/a:mongodb:mongodb:6.0.13/ specification/MongoDB wire protocol, "OP_MSG"/
# serverStatus, and hello answers of drivers that ask more.
match mongodb m|^.{4}.{8}\x01\0\0\0.{20}.{4}\x02host\0..\0\0([\w.-]+)(?::\d+)?\0\x02version\0..\0\0(\d[\w.-]+)\0|s p/MongoDB/ v/$2/ h/$1/ cpe:/a:mongodb:mongodb:$2/
example q|j\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0F\0\0\0\x02host\0\x10\0\0\0db1.example.org\0\x02version\0\x06\0\0\04.4.6\0\x02process\0\x07\0\0\0mongod\0\0| p/MongoDB/ v/4.4.6/ h/db1.example.org/ specification/MongoDB wire protocol, "OP_MSG"/
# hello or isMaster: the highest wire version tells the release series.
match mongodb m=^.{4}.{8}\x01\0\0\0.{20}.{4}\x08(?:ismaster|helloOk|isWritablePrimary)\0.*\x02setName\0..\0\0([\w.-]+)\0.*\x10maxWireVersion\0(.)\0\0\0=s p/MongoDB/ i/replica set $1, wire version $I(2,"<")/ cpe:/a:mongodb:mongodb/
example q|\x84\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0`\0\0\0\x08ismaster\0\x01\x02setName\0\x04\0\0\0rs0\0\x10maxBsonObjectSize\0\0\0\0\x01\x10maxWireVersion\0\x08\0\0\0\x10minWireVersion\0\0\0\0\0\0| p/MongoDB/ i/replica set rs0, wire version 8/ specification/MongoDB wire protocol, "OP_MSG"/
match mongodb m=^.{4}.{8}\x01\0\0\0.{20}.{4}\x08(?:ismaster|helloOk|isWritablePrimary)\0.*\x10maxWireVersion\0(.)\0\0\0=s p/MongoDB/ i/wire version $I(1,"<")/ cpe:/a:mongodb:mongodb/
example q|s\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0O\0\0\0\x08ismaster\0\x01\x10maxBsonObjectSize\0\0\0\0\x01\x10maxWireVersion\0\x11\0\0\0\x10minWireVersion\0\0\0\0\0\0| p/MongoDB/ i/wire version 17/ specification/MongoDB wire protocol, "OP_MSG"/
match mongodb m|^.{4}.{8}\x01\0\0\0.{20}.{4}.*\x01ok\0\0\0\0\0\0\0\0\0\x02errmsg\0..\0\0[^\0]+\0|s p/MongoDB/ cpe:/a:mongodb:mongodb/
example q|u\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0Q\0\0\0\x01ok\0\0\0\0\0\0\0\0\0\x02errmsg\0*\0\0\0command buildInfo requires authentication\0\x10code\0\r\0\0\0\0| p/MongoDB/ specification/MongoDB wire protocol, "OP_MSG"/
softmatch mongodb m|^.{4}.{8}\x01\0\0\0.{20}.{4}.*\x01ok\0\0\0\0\0\0\0\xf0\x3f|s
example q|<\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\x18\0\0\0\x10n\0\0\0\0\0\x01ok\0\0\0\0\0\0\0\xf0?\0| specification/MongoDB wire protocol, "OP_MSG"/

# MongoDB before 3.6 knows OP_QUERY only: the same question on admin.$cmd.
Probe TCP MongoQuery q|;\0\0\0\x01\0\0\0\0\0\0\0\xd4\x07\0\0\0\0\0\0admin.$cmd\0\0\0\0\0\xff\xff\xff\xff\x14\0\0\0\x10buildInfo\0\x01\0\0\0\0|
ports 27017-27019
rarity 8
fallback MongoBuildInfo
match mongodb m|^.{4}.{8}\x01\0\0\0[\0\x02\x08]\0\0\0.{16}.{4}\x02\$err\0..\0\0([ -~]+)\0|s p/MongoDB/ i/$1/ cpe:/a:mongodb:mongodb/
example q|d\0\0\0\x07\0\0\0\x01\0\0\0\x01\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0@\0\0\0\x02$err\0'\0\0\0not authorized for query on admin.$cmd\0\x10code\0\xa6@\0\0\0| p/MongoDB/ i/not authorized for query on admin.$cmd/ specification/MongoDB before 3.6 knows OP_QUERY only: the same question on admin.$cmd/

# Microsoft SQL Server, MS-TDS 2.2.6.5 "PRELOGIN": version, encryption (not
# supported), instance, thread id and MARS options.
Probe TCP TDSPrelogin q|\x12\x01\0/\0\0\x01\0\0\0\x1a\0\x06\x01\0 \0\x01\x02\0!\0\x01\x03\0"\0\x04\x04\0&\0\x01\xff\x11\0\0\0\0\0\x02\0\0\0\0\0\0|
ports 1433,1432,2433
rarity 6
like m|^\x12\x01\0.\0\0[\0\x01]\0\0\0.\0\x06\x01|s
# The answer's first option is the version: major, minor, build, sub-build.
match ms-sql-s m|^\x04\x01\0[\x15-\x40]..[\0\x01]\0\0\0.\0\x06.{0,40}?\xff(\x08)(\x00)(..).{2}|s p/Microsoft SQL Server 2000/ v/$I(1,">").$I(2,">").$I(3,">")/ o/Windows/ cpe:/a:microsoft:sql_server:2000/
example q|\x04\x01\0+\0\0\x01\0\0\0\x1a\0\x06\x01\0 \0\x01\x02\0!\0\x01\x03\0"\0\0\x04\0"\0\x01\xff\x08\0\x07\xd0\0\0\x02\0\0| p/Microsoft SQL Server 2000/ v/8.0.2000/ cpe:/a:microsoft:sql_server:2000/ specification/Microsoft SQL Server, MS-TDS 2.2.6.5 "PRELOGIN"/
match ms-sql-s m|^\x04\x01\0[\x15-\x40]..[\0\x01]\0\0\0.\0\x06.{0,40}?\xff(\x09)(\x00)(..).{2}|s p/Microsoft SQL Server 2005/ v/$I(1,">").$I(2,">").$I(3,">")/ o/Windows/ cpe:/a:microsoft:sql_server:2005/
example q|\x04\x01\0+\0\0\x01\0\0\0\x1a\0\x06\x01\0 \0\x01\x02\0!\0\x01\x03\0"\0\0\x04\0"\0\x01\xff\t\0\x07\xd0\0\0\x02\0\0| p/Microsoft SQL Server 2005/ v/9.0.2000/ cpe:/a:microsoft:sql_server:2005/ specification/Microsoft SQL Server, MS-TDS 2.2.6.5 "PRELOGIN"/
match ms-sql-s m|^\x04\x01\0[\x15-\x40]..[\0\x01]\0\0\0.\0\x06.{0,40}?\xff(\x0a)(\x00)(..).{2}|s p/Microsoft SQL Server 2008/ v/$I(1,">").$I(2,">").$I(3,">")/ o/Windows/ cpe:/a:microsoft:sql_server:2008/
example q|\x04\x01\0+\0\0\x01\0\0\0\x1a\0\x06\x01\0 \0\x01\x02\0!\0\x01\x03\0"\0\0\x04\0"\0\x01\xff\n\0\x07\xd0\0\0\x02\0\0| p/Microsoft SQL Server 2008/ v/10.0.2000/ cpe:/a:microsoft:sql_server:2008/ specification/Microsoft SQL Server, MS-TDS 2.2.6.5 "PRELOGIN"/
match ms-sql-s m|^\x04\x01\0[\x15-\x40]..[\0\x01]\0\0\0.\0\x06.{0,40}?\xff(\x0a)(\x32)(..).{2}|s p/Microsoft SQL Server 2008 R2/ v/$I(1,">").$I(2,">").$I(3,">")/ o/Windows/ cpe:/a:microsoft:sql_server:2008:r2/
example q|\x04\x01\0+\0\0\x01\0\0\0\x1a\0\x06\x01\0 \0\x01\x02\0!\0\x01\x03\0"\0\0\x04\0"\0\x01\xff\n2\x07\xd0\0\0\x02\0\0| p/Microsoft SQL Server 2008 R2/ v/10.50.2000/ cpe:/a:microsoft:sql_server:2008:r2/ specification/Microsoft SQL Server, MS-TDS 2.2.6.5 "PRELOGIN"/
match ms-sql-s m|^\x04\x01\0[\x15-\x40]..[\0\x01]\0\0\0.\0\x06.{0,40}?\xff(\x0b)(\x00)(..).{2}|s p/Microsoft SQL Server 2012/ v/$I(1,">").$I(2,">").$I(3,">")/ o/Windows/ cpe:/a:microsoft:sql_server:2012/
example q|\x04\x01\0+\0\0\x01\0\0\0\x1a\0\x06\x01\0 \0\x01\x02\0!\0\x01\x03\0"\0\0\x04\0"\0\x01\xff\x0b\0\x07\xd0\0\0\x02\0\0| p/Microsoft SQL Server 2012/ v/11.0.2000/ cpe:/a:microsoft:sql_server:2012/ specification/Microsoft SQL Server, MS-TDS 2.2.6.5 "PRELOGIN"/
match ms-sql-s m|^\x04\x01\0[\x15-\x40]..[\0\x01]\0\0\0.\0\x06.{0,40}?\xff(\x0c)(\x00)(..).{2}|s p/Microsoft SQL Server 2014/ v/$I(1,">").$I(2,">").$I(3,">")/ o/Windows/ cpe:/a:microsoft:sql_server:2014/
example q|\x04\x01\0+\0\0\x01\0\0\0\x1a\0\x06\x01\0 \0\x01\x02\0!\0\x01\x03\0"\0\0\x04\0"\0\x01\xff\x0c\0\x07\xd0\0\0\x02\0\0| p/Microsoft SQL Server 2014/ v/12.0.2000/ cpe:/a:microsoft:sql_server:2014/ specification/Microsoft SQL Server, MS-TDS 2.2.6.5 "PRELOGIN"/
match ms-sql-s m|^\x04\x01\0[\x15-\x40]..[\0\x01]\0\0\0.\0\x06.{0,40}?\xff(\x0d)(\x00)(..).{2}|s p/Microsoft SQL Server 2016/ v/$I(1,">").$I(2,">").$I(3,">")/ o/Windows/ cpe:/a:microsoft:sql_server:2016/
example q|\x04\x01\0+\0\0\x01\0\0\0\x1a\0\x06\x01\0 \0\x01\x02\0!\0\x01\x03\0"\0\0\x04\0"\0\x01\xff\r\0\x07\xd0\0\0\x02\0\0| p/Microsoft SQL Server 2016/ v/13.0.2000/ cpe:/a:microsoft:sql_server:2016/ specification/Microsoft SQL Server, MS-TDS 2.2.6.5 "PRELOGIN"/
match ms-sql-s m|^\x04\x01\0[\x15-\x40]..[\0\x01]\0\0\0.\0\x06.{0,40}?\xff(\x0e)(\x00)(..).{2}|s p/Microsoft SQL Server 2017/ v/$I(1,">").$I(2,">").$I(3,">")/ o/Windows or Linux/ cpe:/a:microsoft:sql_server:2017/
example q|\x04\x01\0+\0\0\x01\0\0\0\x1a\0\x06\x01\0 \0\x01\x02\0!\0\x01\x03\0"\0\0\x04\0"\0\x01\xff\x0e\0\x07\xd0\0\0\x02\0\0| p/Microsoft SQL Server 2017/ v/14.0.2000/ cpe:/a:microsoft:sql_server:2017/ specification/Microsoft SQL Server, MS-TDS 2.2.6.5 "PRELOGIN"/
match ms-sql-s m|^\x04\x01\0[\x15-\x40]..[\0\x01]\0\0\0.\0\x06.{0,40}?\xff(\x0f)(\x00)(..).{2}|s p/Microsoft SQL Server 2019/ v/$I(1,">").$I(2,">").$I(3,">")/ o/Windows or Linux/ cpe:/a:microsoft:sql_server:2019/
example q|\x04\x01\0+\0\0\x01\0\0\0\x1a\0\x06\x01\0 \0\x01\x02\0!\0\x01\x03\0"\0\0\x04\0"\0\x01\xff\x0f\0\x07\xd0\0\0\x02\0\0| p/Microsoft SQL Server 2019/ v/15.0.2000/ cpe:/a:microsoft:sql_server:2019/ specification/Microsoft SQL Server, MS-TDS 2.2.6.5 "PRELOGIN"/
match ms-sql-s m|^\x04\x01\0[\x15-\x40]..[\0\x01]\0\0\0.\0\x06.{0,40}?\xff(\x10)(\x00)(..).{2}|s p/Microsoft SQL Server 2022/ v/$I(1,">").$I(2,">").$I(3,">")/ o/Windows or Linux/ cpe:/a:microsoft:sql_server:2022/
example q|\x04\x01\0+\0\0\x01\0\0\0\x1a\0\x06\x01\0 \0\x01\x02\0!\0\x01\x03\0"\0\0\x04\0"\0\x01\xff\x10\0\x07\xd0\0\0\x02\0\0| p/Microsoft SQL Server 2022/ v/16.0.2000/ cpe:/a:microsoft:sql_server:2022/ specification/Microsoft SQL Server, MS-TDS 2.2.6.5 "PRELOGIN"/
match ms-sql-s m|^\x04\x01\0[\x15-\x40]..[\0\x01]\0\0\0.\0\x06.{0,40}?\xff(\x11)(\x00)(..).{2}|s p/Microsoft SQL Server 2025/ v/$I(1,">").$I(2,">").$I(3,">")/ o/Windows or Linux/ cpe:/a:microsoft:sql_server:2025/
example q|\x04\x01\0+\0\0\x01\0\0\0\x1a\0\x06\x01\0 \0\x01\x02\0!\0\x01\x03\0"\0\0\x04\0"\0\x01\xff\x11\0\x07\xd0\0\0\x02\0\0| p/Microsoft SQL Server 2025/ v/17.0.2000/ cpe:/a:microsoft:sql_server:2025/ specification/Microsoft SQL Server, MS-TDS 2.2.6.5 "PRELOGIN"/
match ms-sql-s m|^\x04\x01\0[\x15-\x40]..[\0\x01]\0\0\0.\0\x06.{0,40}?\xff([\x06-\x30])(.)(..)\0\0|s p/Microsoft SQL Server/ v/$I(1,">").$I(2,">").$I(3,">")/ cpe:/a:microsoft:sql_server/
example q|\x04\x01\0+\0\0\x01\0\0\0\x1a\0\x06\x01\0 \0\x01\x02\0!\0\x01\x03\0"\0\0\x04\0"\0\x01\xff\x07\0\x04'\0\0\x02\0\0| p/Microsoft SQL Server/ v/7.0.1063/ specification/Microsoft SQL Server, MS-TDS 2.2.6.5 "PRELOGIN"/

# Oracle Net: no public text; the packet layout is that of the TNS dissectors:
# length, checksum, type 1 (connect), version 312 to 310, buffer sizes,
# connect data.  COMMAND=version asks the listener for its banner.
Probe TCP TNSVersion q|\0Z\0\0\x01\0\0\0\x016\x01,\0\0\x08\0\x7f\xff\x7f\x08\0\0\0\x01\0 \0:\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(CONNECT_DATA=(COMMAND=version))|
ports 1521-1523,1526,1630,2483,2484
rarity 7
safety loggy
like m|^..\0\0\x01\0\0\0\x01[\x2c-\x40]\x01.{46}.*\(|s
match oracle-tns m|TNSLSNR for ([\w ./()-]+?): Version ([\d.]+) -|s p/Oracle TNS listener/ v/$2/ i/$1/ cpe:/a:oracle:database_server:$2/
example q|\07\0\0\x06\0\0\0\0\0(DESCRIPTION=(TMP=)(VSNNUM=318767104)(ERR=0))\0m\0\0\x06\0\0\0\0\0TNSLSNR for Linux: Version 19.0.0.0.0 - Production\n\tTNS for Linux: Version 19.0.0.0.0 - Production\n| p/Oracle TNS listener/ v/19.0.0.0.0/ i/Linux/ documented/dissectors of captured traffic/
# Refuse (type 4) and accept data carry VSNNUM, the version in decimal: one
# byte major, four bits release, one byte update, four bits component, byte patch.
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=135294976\)|s p/Oracle TNS listener/ v/8.1.7.0.0/ cpe:/a:oracle:database_server:8.1.7.0.0/
example q|\0e\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=135294976)(ERR=1189)(ERROR_STACK=(ERROR=(CODE=1189)(EMFI=4))))| p/Oracle TNS listener/ v/8.1.7.0.0/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=153092352\)|s p/Oracle TNS listener/ v/9.2.0.1.0/ cpe:/a:oracle:database_server:9.2.0.1.0/
example q|\0e\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=153092352)(ERR=1189)(ERROR_STACK=(ERROR=(CODE=1189)(EMFI=4))))| p/Oracle TNS listener/ v/9.2.0.1.0/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=168821248\)|s p/Oracle TNS listener/ v/10.1.0.2.0/ cpe:/a:oracle:database_server:10.1.0.2.0/
example q|\0e\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=168821248)(ERR=1189)(ERROR_STACK=(ERROR=(CODE=1189)(EMFI=4))))| p/Oracle TNS listener/ v/10.1.0.2.0/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=169869568\)|s p/Oracle TNS listener/ v/10.2.0.1.0/ cpe:/a:oracle:database_server:10.2.0.1.0/
example q|\0e\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=169869568)(ERR=1189)(ERROR_STACK=(ERROR=(CODE=1189)(EMFI=4))))| p/Oracle TNS listener/ v/10.2.0.1.0/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=169870080\)|s p/Oracle TNS listener/ v/10.2.0.3.0/ cpe:/a:oracle:database_server:10.2.0.3.0/
example q|\0e\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=169870080)(ERR=1189)(ERROR_STACK=(ERROR=(CODE=1189)(EMFI=4))))| p/Oracle TNS listener/ v/10.2.0.3.0/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=169870336\)|s p/Oracle TNS listener/ v/10.2.0.4.0/ cpe:/a:oracle:database_server:10.2.0.4.0/
example q|\0e\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=169870336)(ERR=1189)(ERROR_STACK=(ERROR=(CODE=1189)(EMFI=4))))| p/Oracle TNS listener/ v/10.2.0.4.0/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=169870592\)|s p/Oracle TNS listener/ v/10.2.0.5.0/ cpe:/a:oracle:database_server:10.2.0.5.0/
example q|\0e\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=169870592)(ERR=1189)(ERROR_STACK=(ERROR=(CODE=1189)(EMFI=4))))| p/Oracle TNS listener/ v/10.2.0.5.0/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=185599488\)|s p/Oracle TNS listener/ v/11.1.0.6.0/ cpe:/a:oracle:database_server:11.1.0.6.0/
example q|\0e\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=185599488)(ERR=1189)(ERROR_STACK=(ERROR=(CODE=1189)(EMFI=4))))| p/Oracle TNS listener/ v/11.1.0.6.0/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=185599744\)|s p/Oracle TNS listener/ v/11.1.0.7.0/ cpe:/a:oracle:database_server:11.1.0.7.0/
example q|\0e\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=185599744)(ERR=1189)(ERROR_STACK=(ERROR=(CODE=1189)(EMFI=4))))| p/Oracle TNS listener/ v/11.1.0.7.0/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=186646784\)|s p/Oracle TNS listener/ v/11.2.0.1.0/ cpe:/a:oracle:database_server:11.2.0.1.0/
example q|\0e\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=186646784)(ERR=1189)(ERROR_STACK=(ERROR=(CODE=1189)(EMFI=4))))| p/Oracle TNS listener/ v/11.2.0.1.0/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=186647040\)|s p/Oracle TNS listener/ v/11.2.0.2.0/ cpe:/a:oracle:database_server:11.2.0.2.0/
example q|\0e\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=186647040)(ERR=1189)(ERROR_STACK=(ERROR=(CODE=1189)(EMFI=4))))| p/Oracle TNS listener/ v/11.2.0.2.0/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=186647296\)|s p/Oracle TNS listener/ v/11.2.0.3.0/ cpe:/a:oracle:database_server:11.2.0.3.0/
example q|\0e\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=186647296)(ERR=1189)(ERROR_STACK=(ERROR=(CODE=1189)(EMFI=4))))| p/Oracle TNS listener/ v/11.2.0.3.0/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=186647552\)|s p/Oracle TNS listener/ v/11.2.0.4.0/ cpe:/a:oracle:database_server:11.2.0.4.0/
example q|\0e\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=186647552)(ERR=1189)(ERROR_STACK=(ERROR=(CODE=1189)(EMFI=4))))| p/Oracle TNS listener/ v/11.2.0.4.0/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=202375424\)|s p/Oracle TNS listener/ v/12.1.0.1.0/ cpe:/a:oracle:database_server:12.1.0.1.0/
example q|\0e\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=202375424)(ERR=1189)(ERROR_STACK=(ERROR=(CODE=1189)(EMFI=4))))| p/Oracle TNS listener/ v/12.1.0.1.0/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=202375680\)|s p/Oracle TNS listener/ v/12.1.0.2.0/ cpe:/a:oracle:database_server:12.1.0.2.0/
example q|\0e\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=202375680)(ERR=1189)(ERROR_STACK=(ERROR=(CODE=1189)(EMFI=4))))| p/Oracle TNS listener/ v/12.1.0.2.0/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=203424000\)|s p/Oracle TNS listener/ v/12.2.0.1.0/ cpe:/a:oracle:database_server:12.2.0.1.0/
example q|\0e\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=203424000)(ERR=1189)(ERROR_STACK=(ERROR=(CODE=1189)(EMFI=4))))| p/Oracle TNS listener/ v/12.2.0.1.0/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=301989888\)|s p/Oracle TNS listener/ v/18.0.0.0.0/ cpe:/a:oracle:database_server:18.0.0.0.0/
example q|\0e\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=301989888)(ERR=1189)(ERROR_STACK=(ERROR=(CODE=1189)(EMFI=4))))| p/Oracle TNS listener/ v/18.0.0.0.0/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=318767104\)|s p/Oracle TNS listener/ v/19.0.0.0.0/ cpe:/a:oracle:database_server:19.0.0.0.0/
example q|\0e\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=318767104)(ERR=1189)(ERROR_STACK=(ERROR=(CODE=1189)(EMFI=4))))| p/Oracle TNS listener/ v/19.0.0.0.0/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=352321536\)|s p/Oracle TNS listener/ v/21.0.0.0.0/ cpe:/a:oracle:database_server:21.0.0.0.0/
example q|\0e\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=352321536)(ERR=1189)(ERROR_STACK=(ERROR=(CODE=1189)(EMFI=4))))| p/Oracle TNS listener/ v/21.0.0.0.0/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=385875968\)|s p/Oracle TNS listener/ v/23.0.0.0.0/ cpe:/a:oracle:database_server:23.0.0.0.0/
example q|\0e\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=385875968)(ERR=1189)(ERROR_STACK=(ERROR=(CODE=1189)(EMFI=4))))| p/Oracle TNS listener/ v/23.0.0.0.0/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}[\x04\x06]\0.{2,8}\(DESCRIPTION=(?:\(TMP=\))?\(VSNNUM=(\d+)\)|s p/Oracle TNS listener/ i/version number $1/ cpe:/a:oracle:database_server/
example q|\0<\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(TMP=)(VSNNUM=150999040)(ERR=1189))| p/Oracle TNS listener/ i/version number 150999040/ documented/dissectors of captured traffic/
match oracle-tns m|^.{4}\x04\0.{2,8}\(DESCRIPTION=\(ERR=(\d+)\)| p/Oracle TNS listener/ i/error $1/ cpe:/a:oracle:database_server/
example q|\0W\0\0\x04\0\0\0"\0\0D(DESCRIPTION=(ERR=1153)(VSNNUM=0)(ERROR_STACK=(ERROR=(CODE=1153)(EMFI=4))))| p/Oracle TNS listener/ i/error 1153/ documented/dissectors of captured traffic/
softmatch oracle-tns m=^\0\x08\0\0\x0b\0\0\0$=
example q|\0\x08\0\0\x0b\0\0\0| documented/a capture of nDPI/
softmatch oracle-tns m=^\0[\x18-\x60]\0\0\x02\0\0\0\x01[\x2c-\x40].{6}\0\x01=s
example q|\0 \0\0\x02\0\0\0\x018\0\0\x08\0\x7f\xff\0\x01\0\0\0 a\x01\0\0\0\0\0\0\0\0| documented/dissectors of captured traffic/

# Cassandra native protocol v4, section 2 "Frame header" and 4.1.3 OPTIONS.
Probe TCP CassandraOptions q|\x04\0\0\0\x05\0\0\0\0|
ports 9042,9142
rarity 7
like m|^[\x03-\x05][\0-\x02]..[\x05\x01]\0\0[\0\x01].|s
match cassandra m|^[\x83-\x85]\0..\x06\0\0..\0[\x02-\x30].*SCYLLA_SHARD.*\x0bCQL_VERSION\0\x01\0.([\d.]+)|s p/ScyllaDB/ i/CQL $1/ cpe:/a:scylladb:scylladb/
example q|\x84\0\0\0\x06\0\0\0\x80\0\x03\0\x0cSCYLLA_SHARD\0\x01\0\x010\0\x0bCQL_VERSION\0\x01\0\x053.3.1| p/ScyllaDB/ i/CQL 3.3.1/ specification/Cassandra native protocol v4, section 2 "Frame header" and 4.1.3 OPTIONS/
match cassandra m|^[\x83-\x85]\0..\x06\0\0..\0[\x02-\x30](?=.*?SCYLLA_)(?>.*?\x0bCQL_VERSION\0\x01\0.)([\d.]++)|s p/ScyllaDB/ i/CQL $1/ cpe:/a:scylladb:scylladb/
example q|\x84\0\0\0\x06\0\0\0\x80\0\x03\0\x0bCQL_VERSION\0\x01\0\x053.3.1\0\x0cSCYLLA_SHARD\0\x01\0\x010| p/ScyllaDB/ i/CQL 3.3.1/ specification/Cassandra native protocol v4, section 2 "Frame header" and 4.1.3 OPTIONS/
# The CQL version grows with the server: 3.4.4 came with Cassandra 3.11, 3.4.5
# with 4.0, 3.4.6 with 4.1, 3.4.7 with 5.0.
match cassandra m|^[\x83-\x85]\0..\x06\0\0..\0[\x02-\x30].*\x0bCQL_VERSION\0\x01\0\x053\.4\.4|s p/Apache Cassandra/ v/3.11/ i/CQL 3.4.4/ cpe:/a:apache:cassandra:3.11/
example q|\x84\0\0\0\x06\0\0\0`\0\x03\0\x11PROTOCOL_VERSIONS\0\x01\0\x044/v4\0\x0bCOMPRESSION\0\x01\0\x03lz4\0\x0bCQL_VERSION\0\x01\0\x053.4.4| p/Apache Cassandra/ v/3.11/ i/CQL 3.4.4/ specification/Cassandra native protocol v4, section 2 "Frame header" and 4.1.3 OPTIONS/
match cassandra m|^[\x83-\x85]\0..\x06\0\0..\0[\x02-\x30].*\x0bCQL_VERSION\0\x01\0\x053\.4\.5|s p/Apache Cassandra/ v/4.0/ i/CQL 3.4.5/ cpe:/a:apache:cassandra:4.0/
example q|\x84\0\0\0\x06\0\0\0`\0\x03\0\x11PROTOCOL_VERSIONS\0\x01\0\x044/v4\0\x0bCOMPRESSION\0\x01\0\x03lz4\0\x0bCQL_VERSION\0\x01\0\x053.4.5| p/Apache Cassandra/ v/4.0/ i/CQL 3.4.5/ specification/Cassandra native protocol v4, section 2 "Frame header" and 4.1.3 OPTIONS/
match cassandra m|^[\x83-\x85]\0..\x06\0\0..\0[\x02-\x30].*\x0bCQL_VERSION\0\x01\0\x053\.4\.6|s p/Apache Cassandra/ v/4.1/ i/CQL 3.4.6/ cpe:/a:apache:cassandra:4.1/
example q|\x85\0\0\0\x06\0\0\0f\0\x03\0\x11PROTOCOL_VERSIONS\0\x04\0\x043/v3\0\x044/v4\0\x045/v5\0\t6/v6-beta\0\x0bCOMPRESSION\0\x02\0\x06snappy\0\x03lz4\0\x0bCQL_VERSION\0\x01\0\x053.4.6| p/Apache Cassandra/ v/4.1/ i/CQL 3.4.6/ cpe:/a:apache:cassandra:4.1/ observed/Apache Cassandra 4.1, heard in nDPI's cassandra.pcap/
match cassandra m|^[\x83-\x85]\0..\x06\0\0..\0[\x02-\x30].*\x0bCQL_VERSION\0\x01\0\x053\.4\.7|s p/Apache Cassandra/ v/5.0/ i/CQL 3.4.7/ cpe:/a:apache:cassandra:5.0/
example q|\x84\0\0\0\x06\0\0\0`\0\x03\0\x11PROTOCOL_VERSIONS\0\x01\0\x044/v4\0\x0bCOMPRESSION\0\x01\0\x03lz4\0\x0bCQL_VERSION\0\x01\0\x053.4.7| p/Apache Cassandra/ v/5.0/ i/CQL 3.4.7/ specification/Cassandra native protocol v4, section 2 "Frame header" and 4.1.3 OPTIONS/
match cassandra m|^[\x81-\x85]\0..?\x06\0\0..\0[\x02-\x30].*\x0bCQL_VERSION\0\x01\0.([\d.]+)|s p/Apache Cassandra/ i/CQL $1/ cpe:/a:apache:cassandra/
example q|\x84\0\0\0\x06\0\0\04\0\x02\0\x0bCOMPRESSION\0\x02\0\x06snappy\0\x03lz4\0\x0bCQL_VERSION\0\x01\0\x053.3.1| p/Apache Cassandra/ i/CQL 3.3.1/ cpe:/a:apache:cassandra/ observed/Apache Cassandra, heard in nDPI's cassandra.pcap/
match cassandra m|^[\x81-\x85]\0..?\0\0\0..\0\0\0\x0a..Invalid or unsupported protocol version|s p/Apache Cassandra/ cpe:/a:apache:cassandra/
example q|\x84\0\0\0\0\0\0\0`\0\0\0\n\0eInvalid or unsupported protocol version (66); the lowest supported version is 3 and the greatest is 4| p/Apache Cassandra/ specification/Cassandra native protocol v4, section 2 "Frame header" and 4.1.3 OPTIONS/
softmatch cassandra m=^[\x83-\x85]\0..(?:\x02\0\0\0\0|\x03\0\0\0.\0.org\.apache\.cassandra\.auth\.)=s
example q|\x84\0\0\0\x03\0\0\01\0/org.apache.cassandra.auth.PasswordAuthenticator| specification/Cassandra native protocol v4, section 2 "Frame header" and 4.1.3 OPTIONS/

# Firebird wire protocol, "op_connect": operation 1, attach 19, connect
# version 2, architecture 1, empty file name, two protocols (10 and 13).
Probe TCP FirebirdConnect q|\0\0\0\x01\0\0\0\x13\0\0\0\x02\0\0\0\x01\0\0\0\0\0\0\0\x02\0\0\0\0\0\0\0\n\0\0\0\x01\0\0\0\0\0\0\0\x05\0\0\0\x02\xff\xff\x80\r\0\0\0\x01\0\0\0\0\0\0\0\x05\0\0\0\x02|
ports 3050
rarity 8
safety loggy
like m|^\0\0\0\x01\0\0\0\x13\0\0\0[\x01-\x03]\0\0\0|s
match firebird m|^\0\0\0[\x03\x5e\x62]\xff\xff\x80([\x0b-\x14])\0\0\0[\x01-\x30]\0\0\0[\x02-\x06]|s p/Firebird RDBMS/ i/wire protocol $I(1,">")/ cpe:/a:firebirdsql:firebird/
example q|\0\0\0\x03\xff\xff\x80\r\0\0\0\x01\0\0\0\x05| p/Firebird RDBMS/ i/wire protocol 13/ specification/Firebird wire protocol, "op_connect"/
match firebird m|^\0\0\0\x03\0\0\0\x0a\0\0\0[\x01-\x30]\0\0\0[\x02-\x06]$|s p/Firebird RDBMS or InterBase/ i/wire protocol 10/
example q|\0\0\0\x03\0\0\0\n\0\0\0\x01\0\0\0\x05| i/wire protocol 10/ specification/Firebird wire protocol, "op_connect"/

# IBM DRDA, "EXCSAT - exchange server attributes": names in EBCDIC.
# SRVRLSLV begins with "SQL" and the release: SQL11055 is 11.5.5.
Probe TCP DRDAExcsat q|\0"\xd0\x01\0\x01\0\x1c\x10A\0\x08\x11^\x88\x81\x99\x92\0\x08\x11m\x88\x81\x99\x92\0\x08\x11G\xd8\xc4\xc2\xf2|
ports 50000-50002,523,1527,446,60000
rarity 8
like m|^\0.\xd0[\x01\x41]\0.\0.\x10\x41|s
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xd3\xc9\xd5\xe4\xe7.*\x11\x5a\xe2\xd8\xd3\xf0\xf8|s p/IBM DB2 Database Server/ v/8/ o/Linux/ cpe:/a:ibm:db2:8/
example q|\0M\xd0\x02\0\x01\0G\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0e\x11G\xd8\xc4\xc2\xf2a\xd3\xc9\xd5\xe4\xe7\0\x0b\x11Z\xe2\xd8\xd3\xf0\xf8\xf1\xf0| p/IBM DB2 Database Server/ v/8/ o/Linux/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xd5\xe3.*\x11\x5a\xe2\xd8\xd3\xf0\xf8|s p/IBM DB2 Database Server/ v/8/ o/Windows/ cpe:/a:ibm:db2:8/
example q|\0J\xd0\x02\0\x01\0D\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0b\x11G\xd8\xc4\xc2\xf2a\xd5\xe3\0\x0b\x11Z\xe2\xd8\xd3\xf0\xf8\xf1\xf0| p/IBM DB2 Database Server/ v/8/ o/Windows/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xc1\xc9\xe7.*\x11\x5a\xe2\xd8\xd3\xf0\xf8|s p/IBM DB2 Database Server/ v/8/ o/AIX/ cpe:/a:ibm:db2:8/
example q|\0K\xd0\x02\0\x01\0E\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0c\x11G\xd8\xc4\xc2\xf2a\xc1\xc9\xe7\0\x0b\x11Z\xe2\xd8\xd3\xf0\xf8\xf1\xf0| p/IBM DB2 Database Server/ v/8/ o/AIX/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xd3\xc9\xd5\xe4\xe7.*\x11\x5a\xe2\xd8\xd3\xf0\xf9\xf0\xf1|s p/IBM DB2 Database Server/ v/9.1/ o/Linux/ cpe:/a:ibm:db2:9.1/
example q|\0O\xd0\x02\0\x01\0I\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0e\x11G\xd8\xc4\xc2\xf2a\xd3\xc9\xd5\xe4\xe7\0\r\x11Z\xe2\xd8\xd3\xf0\xf9\xf0\xf1\xf1\xf0| p/IBM DB2 Database Server/ v/9.1/ o/Linux/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xd5\xe3.*\x11\x5a\xe2\xd8\xd3\xf0\xf9\xf0\xf1|s p/IBM DB2 Database Server/ v/9.1/ o/Windows/ cpe:/a:ibm:db2:9.1/
example q|\0L\xd0\x02\0\x01\0F\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0b\x11G\xd8\xc4\xc2\xf2a\xd5\xe3\0\r\x11Z\xe2\xd8\xd3\xf0\xf9\xf0\xf1\xf1\xf0| p/IBM DB2 Database Server/ v/9.1/ o/Windows/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xc1\xc9\xe7.*\x11\x5a\xe2\xd8\xd3\xf0\xf9\xf0\xf1|s p/IBM DB2 Database Server/ v/9.1/ o/AIX/ cpe:/a:ibm:db2:9.1/
example q|\0M\xd0\x02\0\x01\0G\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0c\x11G\xd8\xc4\xc2\xf2a\xc1\xc9\xe7\0\r\x11Z\xe2\xd8\xd3\xf0\xf9\xf0\xf1\xf1\xf0| p/IBM DB2 Database Server/ v/9.1/ o/AIX/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xd3\xc9\xd5\xe4\xe7.*\x11\x5a\xe2\xd8\xd3\xf0\xf9\xf0\xf5|s p/IBM DB2 Database Server/ v/9.5/ o/Linux/ cpe:/a:ibm:db2:9.5/
example q|\0O\xd0\x02\0\x01\0I\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0e\x11G\xd8\xc4\xc2\xf2a\xd3\xc9\xd5\xe4\xe7\0\r\x11Z\xe2\xd8\xd3\xf0\xf9\xf0\xf5\xf1\xf0| p/IBM DB2 Database Server/ v/9.5/ o/Linux/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xd5\xe3.*\x11\x5a\xe2\xd8\xd3\xf0\xf9\xf0\xf5|s p/IBM DB2 Database Server/ v/9.5/ o/Windows/ cpe:/a:ibm:db2:9.5/
example q|\0L\xd0\x02\0\x01\0F\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0b\x11G\xd8\xc4\xc2\xf2a\xd5\xe3\0\r\x11Z\xe2\xd8\xd3\xf0\xf9\xf0\xf5\xf1\xf0| p/IBM DB2 Database Server/ v/9.5/ o/Windows/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xc1\xc9\xe7.*\x11\x5a\xe2\xd8\xd3\xf0\xf9\xf0\xf5|s p/IBM DB2 Database Server/ v/9.5/ o/AIX/ cpe:/a:ibm:db2:9.5/
example q|\0M\xd0\x02\0\x01\0G\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0c\x11G\xd8\xc4\xc2\xf2a\xc1\xc9\xe7\0\r\x11Z\xe2\xd8\xd3\xf0\xf9\xf0\xf5\xf1\xf0| p/IBM DB2 Database Server/ v/9.5/ o/AIX/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xd3\xc9\xd5\xe4\xe7.*\x11\x5a\xe2\xd8\xd3\xf0\xf9\xf0\xf7|s p/IBM DB2 Database Server/ v/9.7/ o/Linux/ cpe:/a:ibm:db2:9.7/
example q|\0O\xd0\x02\0\x01\0I\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0e\x11G\xd8\xc4\xc2\xf2a\xd3\xc9\xd5\xe4\xe7\0\r\x11Z\xe2\xd8\xd3\xf0\xf9\xf0\xf7\xf1\xf0| p/IBM DB2 Database Server/ v/9.7/ o/Linux/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xd5\xe3.*\x11\x5a\xe2\xd8\xd3\xf0\xf9\xf0\xf7|s p/IBM DB2 Database Server/ v/9.7/ o/Windows/ cpe:/a:ibm:db2:9.7/
example q|\0L\xd0\x02\0\x01\0F\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0b\x11G\xd8\xc4\xc2\xf2a\xd5\xe3\0\r\x11Z\xe2\xd8\xd3\xf0\xf9\xf0\xf7\xf1\xf0| p/IBM DB2 Database Server/ v/9.7/ o/Windows/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xc1\xc9\xe7.*\x11\x5a\xe2\xd8\xd3\xf0\xf9\xf0\xf7|s p/IBM DB2 Database Server/ v/9.7/ o/AIX/ cpe:/a:ibm:db2:9.7/
example q|\0M\xd0\x02\0\x01\0G\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0c\x11G\xd8\xc4\xc2\xf2a\xc1\xc9\xe7\0\r\x11Z\xe2\xd8\xd3\xf0\xf9\xf0\xf7\xf1\xf0| p/IBM DB2 Database Server/ v/9.7/ o/AIX/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xd3\xc9\xd5\xe4\xe7.*\x11\x5a\xe2\xd8\xd3\xf1\xf0\xf0\xf1|s p/IBM DB2 Database Server/ v/10.1/ o/Linux/ cpe:/a:ibm:db2:10.1/
example q|\0O\xd0\x02\0\x01\0I\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0e\x11G\xd8\xc4\xc2\xf2a\xd3\xc9\xd5\xe4\xe7\0\r\x11Z\xe2\xd8\xd3\xf1\xf0\xf0\xf1\xf1\xf0| p/IBM DB2 Database Server/ v/10.1/ o/Linux/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xd5\xe3.*\x11\x5a\xe2\xd8\xd3\xf1\xf0\xf0\xf1|s p/IBM DB2 Database Server/ v/10.1/ o/Windows/ cpe:/a:ibm:db2:10.1/
example q|\0L\xd0\x02\0\x01\0F\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0b\x11G\xd8\xc4\xc2\xf2a\xd5\xe3\0\r\x11Z\xe2\xd8\xd3\xf1\xf0\xf0\xf1\xf1\xf0| p/IBM DB2 Database Server/ v/10.1/ o/Windows/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xc1\xc9\xe7.*\x11\x5a\xe2\xd8\xd3\xf1\xf0\xf0\xf1|s p/IBM DB2 Database Server/ v/10.1/ o/AIX/ cpe:/a:ibm:db2:10.1/
example q|\0M\xd0\x02\0\x01\0G\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0c\x11G\xd8\xc4\xc2\xf2a\xc1\xc9\xe7\0\r\x11Z\xe2\xd8\xd3\xf1\xf0\xf0\xf1\xf1\xf0| p/IBM DB2 Database Server/ v/10.1/ o/AIX/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xd3\xc9\xd5\xe4\xe7.*\x11\x5a\xe2\xd8\xd3\xf1\xf0\xf0\xf5|s p/IBM DB2 Database Server/ v/10.5/ o/Linux/ cpe:/a:ibm:db2:10.5/
example q|\0O\xd0\x02\0\x01\0I\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0e\x11G\xd8\xc4\xc2\xf2a\xd3\xc9\xd5\xe4\xe7\0\r\x11Z\xe2\xd8\xd3\xf1\xf0\xf0\xf5\xf1\xf0| p/IBM DB2 Database Server/ v/10.5/ o/Linux/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xd5\xe3.*\x11\x5a\xe2\xd8\xd3\xf1\xf0\xf0\xf5|s p/IBM DB2 Database Server/ v/10.5/ o/Windows/ cpe:/a:ibm:db2:10.5/
example q|\0L\xd0\x02\0\x01\0F\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0b\x11G\xd8\xc4\xc2\xf2a\xd5\xe3\0\r\x11Z\xe2\xd8\xd3\xf1\xf0\xf0\xf5\xf1\xf0| p/IBM DB2 Database Server/ v/10.5/ o/Windows/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xc1\xc9\xe7.*\x11\x5a\xe2\xd8\xd3\xf1\xf0\xf0\xf5|s p/IBM DB2 Database Server/ v/10.5/ o/AIX/ cpe:/a:ibm:db2:10.5/
example q|\0M\xd0\x02\0\x01\0G\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0c\x11G\xd8\xc4\xc2\xf2a\xc1\xc9\xe7\0\r\x11Z\xe2\xd8\xd3\xf1\xf0\xf0\xf5\xf1\xf0| p/IBM DB2 Database Server/ v/10.5/ o/AIX/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xd3\xc9\xd5\xe4\xe7.*\x11\x5a\xe2\xd8\xd3\xf1\xf1\xf0\xf1|s p/IBM DB2 Database Server/ v/11.1/ o/Linux/ cpe:/a:ibm:db2:11.1/
example q|\0O\xd0\x02\0\x01\0I\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0e\x11G\xd8\xc4\xc2\xf2a\xd3\xc9\xd5\xe4\xe7\0\r\x11Z\xe2\xd8\xd3\xf1\xf1\xf0\xf1\xf1\xf0| p/IBM DB2 Database Server/ v/11.1/ o/Linux/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xd5\xe3.*\x11\x5a\xe2\xd8\xd3\xf1\xf1\xf0\xf1|s p/IBM DB2 Database Server/ v/11.1/ o/Windows/ cpe:/a:ibm:db2:11.1/
example q|\0L\xd0\x02\0\x01\0F\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0b\x11G\xd8\xc4\xc2\xf2a\xd5\xe3\0\r\x11Z\xe2\xd8\xd3\xf1\xf1\xf0\xf1\xf1\xf0| p/IBM DB2 Database Server/ v/11.1/ o/Windows/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xc1\xc9\xe7.*\x11\x5a\xe2\xd8\xd3\xf1\xf1\xf0\xf1|s p/IBM DB2 Database Server/ v/11.1/ o/AIX/ cpe:/a:ibm:db2:11.1/
example q|\0M\xd0\x02\0\x01\0G\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0c\x11G\xd8\xc4\xc2\xf2a\xc1\xc9\xe7\0\r\x11Z\xe2\xd8\xd3\xf1\xf1\xf0\xf1\xf1\xf0| p/IBM DB2 Database Server/ v/11.1/ o/AIX/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xd3\xc9\xd5\xe4\xe7.*\x11\x5a\xe2\xd8\xd3\xf1\xf1\xf0\xf5|s p/IBM DB2 Database Server/ v/11.5/ o/Linux/ cpe:/a:ibm:db2:11.5/
example q|\0O\xd0\x02\0\x01\0I\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0e\x11G\xd8\xc4\xc2\xf2a\xd3\xc9\xd5\xe4\xe7\0\r\x11Z\xe2\xd8\xd3\xf1\xf1\xf0\xf5\xf1\xf0| p/IBM DB2 Database Server/ v/11.5/ o/Linux/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xd5\xe3.*\x11\x5a\xe2\xd8\xd3\xf1\xf1\xf0\xf5|s p/IBM DB2 Database Server/ v/11.5/ o/Windows/ cpe:/a:ibm:db2:11.5/
example q|\0L\xd0\x02\0\x01\0F\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0b\x11G\xd8\xc4\xc2\xf2a\xd5\xe3\0\r\x11Z\xe2\xd8\xd3\xf1\xf1\xf0\xf5\xf1\xf0| p/IBM DB2 Database Server/ v/11.5/ o/Windows/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xc1\xc9\xe7.*\x11\x5a\xe2\xd8\xd3\xf1\xf1\xf0\xf5|s p/IBM DB2 Database Server/ v/11.5/ o/AIX/ cpe:/a:ibm:db2:11.5/
example q|\0M\xd0\x02\0\x01\0G\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0c\x11G\xd8\xc4\xc2\xf2a\xc1\xc9\xe7\0\r\x11Z\xe2\xd8\xd3\xf1\xf1\xf0\xf5\xf1\xf0| p/IBM DB2 Database Server/ v/11.5/ o/AIX/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xd3\xc9\xd5\xe4\xe7.*\x11\x5a\xe2\xd8\xd3\xf1\xf2\xf0\xf1|s p/IBM DB2 Database Server/ v/12.1/ o/Linux/ cpe:/a:ibm:db2:12.1/
example q|\0O\xd0\x02\0\x01\0I\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0e\x11G\xd8\xc4\xc2\xf2a\xd3\xc9\xd5\xe4\xe7\0\r\x11Z\xe2\xd8\xd3\xf1\xf2\xf0\xf1\xf1\xf0| p/IBM DB2 Database Server/ v/12.1/ o/Linux/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xd5\xe3.*\x11\x5a\xe2\xd8\xd3\xf1\xf2\xf0\xf1|s p/IBM DB2 Database Server/ v/12.1/ o/Windows/ cpe:/a:ibm:db2:12.1/
example q|\0L\xd0\x02\0\x01\0F\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0b\x11G\xd8\xc4\xc2\xf2a\xd5\xe3\0\r\x11Z\xe2\xd8\xd3\xf1\xf2\xf0\xf1\xf1\xf0| p/IBM DB2 Database Server/ v/12.1/ o/Windows/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc2\xf2\x61\xc1\xc9\xe7.*\x11\x5a\xe2\xd8\xd3\xf1\xf2\xf0\xf1|s p/IBM DB2 Database Server/ v/12.1/ o/AIX/ cpe:/a:ibm:db2:12.1/
example q|\0M\xd0\x02\0\x01\0G\x14C\0\x1a\x11^\x84\x82\xf2\x89\x95\xa2\xa3\xf1\x84\x82\xf2\x81\x87\x85\x95\xa3@\xf0\xf0\xf0\xf0\xf0\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0c\x11G\xd8\xc4\xc2\xf2a\xc1\xc9\xe7\0\r\x11Z\xe2\xd8\xd3\xf1\xf2\xf0\xf1\xf1\xf0| p/IBM DB2 Database Server/ v/12.1/ o/AIX/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
# Apache Derby: class "QDERBY/JVM".
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc4\xc5\xd9\xc2\xe8\x61\xd1\xe5\xd4|s p/Apache Derby Network Server/ cpe:/a:apache:derby/
example q|\0E\xd0\x02\0\x01\0?\x14C\0\x11\x11^\x84\x85\x99\x82\xa8\x84\x99\x84\x81\x94\x81\x89\x95\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x0e\x11G\xd8\xc4\xc5\xd9\xc2\xe8a\xd1\xe5\xd4\0\x0c\x11Z\xc3\xe2\xe2\xf1\xf0\xf1\xf4\xf0| p/Apache Derby Network Server/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
# Class "QAS" is Db2 for i, "QDB2" alone is Db2 for z/OS.
match drda m|^..\xd0[\x02\x42]..\0.\x14\x43.*\x11\x47\xd8\xc1\xe2\0.\x11\x5a|s p/IBM DB2 for i/ o|OS/400|
example q|\0;\xd0\x02\0\x01\05\x14C\0\x0e\x11^\xd8\xe9\xc4\xc1\xe2\xd6\xc9\xd5\xc9\xe3\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x07\x11G\xd8\xc1\xe2\0\x0c\x11Z\xd8\xe2\xd8\xf0\xf7\xf0\xf3\xf0| p/IBM DB2 for i/ specification/IBM DRDA, "EXCSAT - exchange server attributes"/
softmatch drda m|^\0.\xd0[\x02\x42]\0.\0.\x14\x43\0.\x11\x5e|s
example q|\0/\xd0\x02\0\x01\0)\x14C\0\x07\x11^\xa7\xa8\xa9\0\x10\x14\x04\x14\x03\0\x07$\x07\0\t$\x0f\0\x07\0\x07\x11G\xc1\xc2\xc3\0\x07\x11Z\xe7\xe8\xe9| specification/IBM DRDA, "EXCSAT - exchange server attributes"/

# ClickHouse native protocol, "Client packets: Hello": packet 0, client name,
# version 1.1, revision 54058, database, user and password empty.
Probe TCP ClickHouseHello q|\0\x04hark\x01\x01\xaa\xa6\x03\0\x07default\0|
ports 9000,9440
sslports 9440
rarity 8
safety loggy
like m|^\0[\x04-\x40][ -~]+[\x01-\x7f][\0-\x7f][\x80-\xff].{1,2}[\0-\x7f]*default|s
match clickhouse m|^\0\x0aClickHouse([\x01-\x7f])([\0-\x7f])[\x80-\xff]{2}\x03.([A-Z][\w/+-]+)|s p/ClickHouse/ v/$I(1,">").$I(2,">")/ i|time zone $3| cpe:/a:clickhouse:clickhouse:$I(1,">").$I(2,">")/
example q|\0\nClickHouse\x17\x08\xc1\xa9\x03\x07Etc/UTC\x03db1| p/ClickHouse/ v/23.8/ i|time zone Etc/UTC| specification/ClickHouse native protocol, "Client packets/
match clickhouse m|^\0\x0aClickHouse([\x01-\x7f])([\0-\x7f])[\x80-\xff]{2}|s p/ClickHouse/ v/$I(1,">").$I(2,">")/ cpe:/a:clickhouse:clickhouse:$I(1,">").$I(2,">")/
example q|\0\nClickHouse\x13\x11\x9c\xa9\x03| p/ClickHouse/ v/19.17/ specification/ClickHouse native protocol, "Client packets/
match clickhouse m|^\x02.\x02\0\0.DB::Exception|s p/ClickHouse/ cpe:/a:clickhouse:clickhouse/
example q|\x02\x04\x02\0\0\rDB::Exception | p/ClickHouse/ specification/ClickHouse native protocol, "Client packets/

# Neo4j Bolt, "Handshake": magic and four version proposals.
Probe TCP BoltHandshake q|\x60\x60\xb0\x17\0\x08\x08\x05\0\x04\x04\x04\0\0\x01\x04\0\0\0\x03|
ports 7687
sslports 7687
rarity 8
like m|^\x60\x60\xb0\x17.{16}|s
like m|^\0.\xb[01]\x01\xa.\x8|s
# SUCCESS after HELLO names the server.
match bolt m%^(?:\0.[\0-\x08][\x01-\x06])?..\xb1\x70.*\x86server[\x80-\x8f\xd0].?Neo4j/([\w.-]+?)(?=[\x80-\xff\0]|$)%s p/Neo4j/ v/$1/ cpe:/a:neo4j:neo4j:$1/
example q|\0+\xb1p\xa2\x86server\x8cNeo4j/4.4.27\x8dconnection_id\x86bolt-3\0\0| p/Neo4j/ v/4.4.27/ specification/Neo4j Bolt, "Handshake"/
match bolt m%^..\xb1\x70.*\x86server[\x80-\x8f\xd0].?Memgraph/v?([\w.-]+?)(?=[\x80-\xff\0]|$)%s p/Memgraph/ v/$1/
example q|\0+\xb1p\xa2\x86server\xd0\x0fMemgraph/v2.9.0\x8dconnection_id\x81a\0\0| p/Memgraph/ v/2.9.0/ specification/Neo4j Bolt, "Handshake"/
# check: no-literal because the handshake is answered with a version alone
softmatch bolt m=^\0[\0-\x08]([\x01-\x08])([\x04\x05])$=s i/Bolt $I(2,">").$I(1,">")/
example q|\0\0\x04\x05| i/Bolt 5.4/ specification/Neo4j Bolt, "Handshake"/

# Aerospike info protocol: version 2, type 1, six bytes length, "build\n".
Probe TCP AerospikeInfo q|\x02\x01\0\0\0\0\0\x06build\n|
ports 3000
rarity 8
like m|^\x02\x01\0\0\0\0..[a-z-]+|s
match aerospike m|^\x02\x01\0\0\0\0..build\t(\d[\w.-]+)\n|s p/Aerospike/ v/$1/ cpe:/a:aerospike:aerospike_server:$1/
example q|\x02\x01\0\0\0\0\0\x0ebuild\t5.7.0.8\n| p/Aerospike/ v/5.7.0.8/ specification/Aerospike info protocol/
softmatch aerospike m|^\x02\x01\0\0\0[\0\x01]..[a-z-]+(?:\t[^\n]*)?\n|s
example q|\x02\x01\0\0\0\0\0\nstatus\tok\n| specification/Aerospike info protocol/

# RethinkDB handshake V1_0: a magic number; the answer is a JSON text.
Probe TCP RethinkDBV1 q|\xc3\xbd\xc2\x34|
ports 28015
rarity 8
like m|^\xc3\xbd\xc2\x34|
match rethinkdb m|^\{[^}]*"server_version":\s*"([\w.-]+)"| p/RethinkDB/ v/$1/ cpe:/a:rethinkdb:rethinkdb:$1/
example q|{"max_protocol_version":0,"min_protocol_version":0,"server_version":"2.4.1","success":true}\0| p/RethinkDB/ v/2.4.1/ specification/RethinkDB handshake V1_0/
match rethinkdb m|^ERROR: Received an unsupported protocol version\.| p/RethinkDB/ cpe:/a:rethinkdb:rethinkdb/
example q|ERROR: Received an unsupported protocol version. This port is for RethinkDB queries.| p/RethinkDB/ specification/RethinkDB handshake V1_0/

# Apache ZooKeeper four letter words, administrator's guide: srvr.
Probe TCP ZooKeeperSrvr q|srvr|
ports 2181-2183
rarity 7
like m=^(?:srvr|stat|ruok|envi|mntr|conf|isro|cons)\n?$=
# ClickHouse Keeper stands in for ZooKeeper.
match zookeeper m=^ClickHouse Keeper version: v?(\d[\w.]*)= p/ClickHouse Keeper/ v/$1/ cpe:/a:clickhouse:clickhouse:$1/
example q|ClickHouse Keeper version: v21.11.1.1-prestable-7a4a0b0edef0ad6e0aa662cd3b90c3f4acf796e7\nLatency min/avg/max: 0/0/0\n| v/21.11.1.1/ specification/ClickHouse's manual, ClickHouse Keeper: four letter word commands/
match zookeeper m=^Zookeeper version: (\d[\d.]+)[-\w]*, built on ([^\n]+)\n.*\nMode: (\w+)=s p/Zookeeper/ v/$1/ i/built on $2, $3/ cpe:/a:apache:zookeeper:$1/
example q|Zookeeper version: 3.8.0-5a02a05eddb59aee6ac762f7ea82e92a68eb9c0f, built on 2022-02-25 08:49 UTC\nLatency min/avg/max: 0/0.0/0\nReceived: 1\nSent: 0\nMode: standalone\nNode count: 5\n| p/Zookeeper/ v/3.8.0/ i/built on 2022-02-25 08:49 UTC, standalone/ specification/Apache ZooKeeper four letter words, administrator's guide/
match zookeeper m=^(?:zk_version\t|Zookeeper version: )(\d[\d.]+)= p/Zookeeper/ v/$1/ cpe:/a:apache:zookeeper:$1/
example q|zk_version\t3.5.8-f439ca583e70862c3068a1f2a7d4d068eec33315, built on 05/04/2020 15:07 GMT\n| p/Zookeeper/ v/3.5.8/ specification/Apache ZooKeeper four letter words, administrator's guide/
match zookeeper m=^[a-z]{4} is not (?:executed|currently allowed) because it is not in the whitelist= p/Zookeeper/ i/3.5 or later, four letter words not allowed/ cpe:/a:apache:zookeeper/
example q|srvr is not executed because it is not in the whitelist.\n| p/Zookeeper/ i/3.5 or later, four letter words not allowed/ specification/Apache ZooKeeper four letter words, administrator's guide/
match zookeeper m=^This ZooKeeper instance is not currently serving requests= p/Zookeeper/ i/not serving/ cpe:/a:apache:zookeeper/
example q|This ZooKeeper instance is not currently serving requests\n| p/Zookeeper/ specification/Apache ZooKeeper four letter words, administrator's guide/
match zookeeper m%^Environment:\nzookeeper\.version=(\d[\d.]+)[^\n]*\nhost\.name=([\w.-]+)\n(?:[^\n]*\n){0,20}?os\.name=Linux% p/Zookeeper/ v/$1/ h/$2/ cpe:/a:apache:zookeeper:$1/ o/Linux/ cpe:/o:linux:linux_kernel/
example q|Environment:\nzookeeper.version=3.4.13--1, built on Mon, 18 Mar 2019\nhost.name=zk1.example.org\njava.version=1.8.0_181\nos.name=Linux\nos.arch=amd64\nos.version=4.15.0\n| v/3.4.13/ o/Linux/ specification/Apache ZooKeeper four letter words, administrator's guide: envi, and java.lang.System: os.name/
match zookeeper m%^Environment:\nzookeeper\.version=(\d[\d.]+)[^\n]*\nhost\.name=([\w.-]+)\n(?:[^\n]*\n){0,20}?os\.name=Windows% p/Zookeeper/ v/$1/ h/$2/ cpe:/a:apache:zookeeper:$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|Environment:\nzookeeper.version=3.4.13--1, built on Mon, 18 Mar 2019\nhost.name=zk1.example.org\njava.version=1.8.0_181\nos.name=Windows 10\nos.arch=amd64\nos.version=4.15.0\n| v/3.4.13/ o/Windows/ specification/Apache ZooKeeper four letter words, administrator's guide: envi, and java.lang.System: os.name/
match zookeeper m%^Environment:\nzookeeper\.version=(\d[\d.]+)[^\n]*\nhost\.name=([\w.-]+)% p/Zookeeper/ v/$1/ h/$2/ cpe:/a:apache:zookeeper:$1/
example q|Environment:\nzookeeper.version=3.4.13--1, built on Mon, 18 Mar 2019\nhost.name=zk1.example.org\n| p/Zookeeper/ v/3.4.13/ h/zk1.example.org/ specification/Apache ZooKeeper four letter words, administrator's guide/
match zookeeper m=^imok$= p/Zookeeper/ cpe:/a:apache:zookeeper/
example q|imok| p/Zookeeper/ specification/Apache ZooKeeper four letter words, administrator's guide/

# Elasticsearch transport: "ES", length, request id, status, version.
# A ping (length -1) is echoed; the header is that of TcpHeader.java.
Probe TCP ESTransportPing q|ES\xff\xff\xff\xff|
ports 9300
rarity 8
like m|^ES\0\0..\0\0\0\0\0\0..[\0-\x08]|s
match elasticsearch m|^ES\0\0..\0\0\0\0\0\0..[\x01\x03\x09]\0.{3}|s p/Elasticsearch transport/ cpe:/a:elastic:elasticsearch/
example q|ES\0\0\0\x1a\0\0\0\0\0\0\0\x01\x01\0k\xb4\xcb\0\0\0\0| p/Elasticsearch transport/ specification/Elasticsearch transport/
match elasticsearch m|^ES\xff\xff\xff\xff$| p/Elasticsearch transport/ cpe:/a:elastic:elasticsearch/
example q|ES\xff\xff\xff\xff| p/Elasticsearch transport/ specification/Elasticsearch transport/
