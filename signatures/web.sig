# Web servers, and what is served with them.
#
# HTTP/1.x (RFC 9110, 9112): a client asks, the server answers with a status line and headers. Server (RFC 9110 section 10.2.4) names the
# software by product tokens and comments; the lines look for it at the beginning of any header line, whatever its case, and never past the
# empty line that ends the header block. Order matters: first headers and bodies that name an application with its version, then Server with
# a version, then cookies, realms and titles, last Server without a version. What no line here knows is left to web-general.sig.
#
# covers: Webmin
# covers: Dell DRAC / iDRAC
# covers: AMT (Intel)
# covers: HTTP/1.x
# covers: HTTPS
# covers: HTTP proxy
# covers: HAProxy stats
# covers: SOAP / WS
# covers: CouchDB
# covers: InfluxDB
# covers: Consul
# covers: Vault / OpenBao
# covers: etcd
# covers: Jenkins
# covers: Grafana
# covers: Kibana
# covers: Monit
# covers: ntopng
# covers: Icecast
# covers: Plex
# covers: Prometheus server
# covers: Prometheus exporters
# covers: Docker API
# covers: Docker registry
# covers: Kubernetes API server
# covers: PHP / Python / Ruby built-in servers
# covers: Elasticsearch / OpenSearch HTTP
# covers: ClickHouse HTTP
# covers: IPP
# covers: Sonos
# covers: AirPlay / RAOP
# covers: Splunk
# covers: Nexus / Artifactory / Harbor
# covers: Netdata
# covers: MinIO / S3 compatible
# covers: TR-069 CPE port
# covers: Roku ECP
# covers: Exchange / OWA / Lync
# covers: SharePoint
# covers: HTTP.sys services
# covers: Proxmox VE
# covers: UPnP IGD
# covers: Cisco IOS HTTP / SDM
# covers: Transmission / qBittorrent / Deluge RPC
# covers: Shelly / Tasmota / ESPHome
# covers: GitLab / Gitea / Forgejo / Gogs / Bitbucket
# covers: Jupyter
# covers: Ollama
# covers: SSL VPN portals (AnyConnect, FortiGate, GlobalProtect, Pulse, SonicWall)
# covers: Solr
# covers: Zeppelin / Superset / Metabase
# covers: Home Assistant / openHAB / Domoticz
# covers: rspamd
# covers: Envoy admin
# covers: Couchbase
# covers: Rancher / OpenShift / Portainer
# covers: Nessus / OpenVAS (GVM)
# covers: QNAP / Synology admin
# covers: CalDAV / CardDAV
# covers: Johnson/Honeywell/Schneider web controllers
# covers: Zscaler / BlueCoat proxies
# covers: ownCloud / Nextcloud
# covers: Syncthing
# covers: Kong admin
# covers: Matrix
# covers: Jellyfin / Emby
# covers: DLNA media servers
# covers: WebSocket

# GET with no headers (RFC 1945 section 5.1): every server answers it, and so it is what an answer to any other request is held against.
Probe TCP GetRequest q|GET / HTTP/1.0\r\n\r\n|
like m=^(?:GET|HEAD|POST|PUT|DELETE|PATCH|TRACE|CONNECT|PROPFIND|PROPPATCH|MKCOL|COPY|MOVE|LOCK|UNLOCK|SEARCH|REPORT|SUBSCRIBE|UNSUBSCRIBE|NOTIFY|M-SEARCH|M-POST|PURGE|MKCALENDAR|RPC_IN_DATA|RPC_OUT_DATA|CCM_POST|BITS_POST|DEBUG|SOURCE) [^ \r\n]+ HTTP/1\.\d\r?\n=
like m|^[A-Z_-]{3,20} [^\r\n]* HTTP/1\.\d\r?\n|
ports 80-90,443,591,631,800,888,1080,1880,2375,2376,2379,3000,3128,4000,4567,5000,5357,5601,5984,5985,6080,7001,7070,7080,7474,8000-8100,8123,8161,8181,8200,8222,8443,8500,8529,8888,8983,9000,9001,9080,9090-9093,9200,9999,10000,15672,16080,49152
sslports 443,832,1443,2376,2379,4443,5001,5986,6443,7443,8083,8443,8834,9443,10000,10250
rarity 1

# ---- servers known by their own pages ----

# HAProxy 2.6, sent nonsense.
match http m|^HTTP/1\.[01] 400 Bad request\r\n(?:[^\r\n]+\r\n)*\r\n<html><body><h1>400 Bad request</h1>\nYour browser sent an invalid request\.\n| p/HAProxy/ cpe:/a:haproxy:haproxy/
example q|HTTP/1.1 400 Bad request\r\nContent-length: 90\r\nCache-Control: no-cache\r\nConnection: close\r\nContent-Type: text/html\r\n\r\n<html><body><h1>400 Bad request</h1>\nYour browser sent an invalid request.\n</body></html>\n| p/HAProxy/ specification/source of HAProxy/
# Privoxy 3.0.34, to a request that names no host.
match http-proxy m|^HTTP/1\.[01] 400 Invalid header received from client\r\n| p/Privoxy/ cpe:/a:privoxy:privoxy/
example q|HTTP/1.1 400 Invalid header received from client\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\nInvalid header received from client.\n| p/Privoxy/ observed/Privoxy 3.0.34, in a laboratory/
# PowerDNS 4.7.3, its monitor.
match http m%^HTTP/1\.[01] 200 .{0,400}?<title>PowerDNS Authoritative Server Monitor</title>.{0,400}?id="appname">PowerDNS ([\d.]+)%s p/PowerDNS webserver/ v/$1/ i/authoritative/ cpe:/a:powerdns:authoritative:$1/
example q|HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 16861\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<!DOCTYPE html>\n<html><head>\n<title>PowerDNS Authoritative Server Monitor</title>\n<link rel="stylesheet" href="style.css"/>\n</head><body>\n<div class="row">\n<div class="headl columns"><a href="/" id="appname">PowerDNS 4.7.3</a></div>\n| p/PowerDNS webserver/ v/4.7.3/ i/authoritative/ cpe:/a:powerdns:authoritative:4.7.3/ observed/PowerDNS webserver 4.7.3, in a laboratory/
# NATS 2.9.10, its monitoring page.
match http m|^HTTP/1\.[01] 200 .{0,400}?nats\.io/favicon\.ico.{0,6000}?nats-io/nats-server class='version'>v([\d.]+)|s p/NATS monitoring/ v/$1/ cpe:/a:nats:nats_server:$1/
example q|HTTP/1.0 200 OK\r\nDate: Sat, 28 Nov 2026 03:08:12 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html lang="en">\n\t<head>\n\t<link rel="shortcut icon" href="https://nats.io/favicon.ico">\n\t</head>\n\t<body>\n\t<a href=https://github.com/nats-io/nats-server class='version'>v2.9.10</a>\n| p/NATS monitoring/ v/2.9.10/ observed/NATS 2.9.10/
match http m|^HTTP/1\.[01] 200 .{0,400}?nats\.io/favicon\.ico|s p/NATS monitoring/ cpe:/a:nats:nats_server/
example q|HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html lang="en">\n\t<head>\n\t<link rel="shortcut icon" href="https://nats.io/favicon.ico">\n\t<style| p/NATS monitoring/ observed/NATS 2.9.10/
# Prosody 0.12.3: the words of its error pages.
match http m|^HTTP/1\.[01] \d\d\d .{0,900}?\n<p>What kind of request do you call that\?\?</p>\n|s p/Prosody/ cpe:/a:prosody:prosody/
example q|HTTP/1.0 400 Bad Request\r\nContent-Length: 635\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<title>400 Bad Request</title>\n</head>\n<body>\n<h1> 400 Bad Request</h1>\n<p>What kind of request do you call that??</p>\n\n<p class="extra">Missing or invalid &apos;Host&apos; header</p>\n</body>\n</html>\n| p/Prosody/ observed/Prosody 0.12.3/
match http m|^HTTP/1\.[01] \d\d\d .{0,900}?\n<p>Whatever you were looking for is not here\. |s p/Prosody/ cpe:/a:prosody:prosody/
example q|HTTP/1.1 404 Not Found\r\nContent-Length: 629\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<title>404 Not Found</title>\n</head>\n<body>\n<h1> 404 Not Found</h1>\n<p>Whatever you were looking for is not here. Keep looking.</p>\n\n<p class="extra">Unknown host: localhost</p>\n</body>\n</html>\n| p/Prosody/ observed/Prosody 0.12.3/
# Radicale 3.1.8 leads to its page; Server is that of Python's wsgiref.
match http m|^HTTP/1\.[01] 302 [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?Location: /\.web/?\r\n(?:[^\r\n]+\r\n)*\r\nRedirected to /\.web| p/Radicale/ cpe:/a:radicale:radicale/
example q|HTTP/1.0 302 Found\r\nDate: Sat, 28 Nov 2026 03:08:18 GMT\r\nServer: WSGIServer/0.2 CPython/3.11.2\r\nLocation: /.web\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: 19\r\n\r\nRedirected to /.web| p/Radicale/ observed/Radicale 3.1.8, in a laboratory/
# Radicale 3.1.8 refuses what needs a user.
match http m|^HTTP/1\.[01] 403 [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?Server: WSGIServer/([\d.]+) CPython/([\d.]+)\r\n(?:[^\r\n]+\r\n)*\r\nAccess to the requested resource forbidden\.$| p/Radicale/ i/WSGIServer $1, Python $2/ cpe:/a:radicale:radicale/ cpe:/a:python:python:$2/
example q|HTTP/1.0 403 Forbidden\r\nDate: Sun, 22 Nov 2026 09:05:52 GMT\r\nServer: WSGIServer/0.2 CPython/3.11.2\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: 43\r\n\r\nAccess to the requested resource forbidden.| p/Radicale/ i/WSGIServer 0.2, Python 3.11.2/ observed/Radicale 3.1.8/
# Fossil 2.21.
match http m|^HTTP/1\.[01] 302 Moved Temporarily\r\n(?:[^\r\n]+\r\n)*?X-UA-Compatible: IE=edge\r\n(?:[^\r\n]+\r\n)*\r\n<html>\n<p>Redirect to Location: | p/Fossil/ cpe:/a:fossil-scm:fossil/
example q|HTTP/1.0 302 Moved Temporarily\r\nDate: Sat, 28 Nov 2026 03:07:59 +0000\r\nConnection: close\r\nX-UA-Compatible: IE=edge\r\nCache-control: no-cache\r\nLocation: http://index\r\nX-Frame-Options: SAMEORIGIN\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 59\r\n\r\n<html>\n<p>Redirect to Location: http://index\r\n</p>\n</html>\n| p/Fossil/ observed/Fossil 2.21, in a laboratory/
# CUPS 2.4.2 tells no patch level in Server, but does in its error page.
match ipp m|^HTTP/1\.[01] 400 .{0,800}?<TITLE>Bad Request - CUPS v(\d[\w.]*)</TITLE>|s p/CUPS/ v/$1/ cpe:/a:apple:cups:$1/
example q|HTTP/1.0 400 Bad Request\r\nContent-Language: en\r\nServer: CUPS/2.4 IPP/2.1\r\nX-Frame-Options: DENY\r\n\r\n<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">\n<HTML>\n<HEAD>\n\t<TITLE>Bad Request - CUPS v2.4.2</TITLE>\n| p/CUPS/ v/2.4.2/ observed/CUPS 2.4.2/
# Tor 0.4.9.11 knows browsers that went astray; PROTOCOLINFO then tells the version.
softmatch tor-control m|^HTTP/1\.[01] 501 Tor ControlPort is not an HTTP proxy\r\n| p/Tor control port/ cpe:/a:torproject:tor/
example q|HTTP/1.0 501 Tor ControlPort is not an HTTP proxy\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n| p/Tor control port/ observed/Tor 0.4.9.11/
match socks5 m|^HTTP/1\.[01] 501 Tor is not an HTTP Proxy\r\n| p/Tor SOCKS proxy/ cpe:/a:torproject:tor/
example q|HTTP/1.0 501 Tor is not an HTTP Proxy\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n| p/Tor SOCKS proxy/ observed/Tor 0.4.9.11, in a laboratory/

# Selenium 3.141.59's standalone server, hub and node show their version in their help page; Jetty is its own.
match http m|^HTTP/1\.[01] 200 .{0,1200}?"type": "(\w+)","class": "org\.openqa\.grid\.[\w.$]+","version": "(\d[\w.-]*)"|s p/Selenium Server/ v/$2/ i/$1/ cpe:/a:selenium:selenium_grid:$2/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 15:20:39 GMT\r\nContent-Type: text/html;charset=utf-8\r\nCache-Control: none\r\nContent-Length: 1672\r\nServer: Jetty(9.4.z-SNAPSHOT)\r\n\r\n<!DOCTYPE html>\n<html lang="en">\n<head>\n  <meta charset="UTF-8">\n  <link rel="stylesheet" type="text/css" href="/assets/displayhelpservlet.css" media="all"/>\n  <link href="/assets/favicon.ico" rel="icon" type="image/x-icon" />\n  <script src="/assets/jquery-3.1.1.min.js" type="text/javascript"></script>\n  <script src="/assets/displayhelpservlet.js" type="text/javascript"></script>\n  <script type="text/javascript">\n    var json = Object.freeze('{"consoleLink": "\\u002fwd\\u002fhub","type": "Standalone","class": "org.openqa.grid.web.servlet.DisplayHelpHandler$DisplayHelpServletConfig","version": "3.141.59"}');\n| p/Selenium Server/ v/3.141.59/ i/Standalone/ observed/Selenium Server 3.141.59, npm/
# WireMock 3.13.2 without an answer for what was asked.
match http m|^HTTP/1\.[01] 403 .{0,800}?<td>wiremock\.org\.eclipse\.jetty\.servlet\.|s p/WireMock/ cpe:/a:wiremock:wiremock/
example q|HTTP/1.1 403 Forbidden\r\nCache-Control: must-revalidate,no-cache,no-store\r\nContent-Type: text/html;charset=ISO-8859-1\r\nContent-Length: 414\r\n\r\n<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html;charset=ISO-8859-1"/>\n<title>Error 403 Forbidden</title>\n</head>\n<body><h2>HTTP ERROR 403 Forbidden</h2>\n<table>\n<tr><th>URI:</th><td>/</td></tr>\n<tr><th>STATUS:</th><td>403</td></tr>\n<tr><th>MESSAGE:</th><td>Forbidden</td></tr>\n<tr><th>SERVLET:</th><td>wiremock.org.eclipse.jetty.servlet.DefaultServlet-11eadcba</td></tr>\n</table>\n| p/WireMock/ observed/WireMock 3.13.2, npm/
match http m|^HTTP/1\.[01] 404 .{0,400}?No response could be served as there are no stub mappings in this WireMock instance|s p/WireMock/ cpe:/a:wiremock:wiremock/
example q|HTTP/1.1 404 Not Found\r\nContent-Type: text/plain;charset=UTF-8\r\n\r\nNo response could be served as there are no stub mappings in this WireMock instance.| p/WireMock/ observed/WireMock 3.13.2, npm/

# ---- applications that give their version in a header of their own ----

# Jenkins: the version of core in every answer, also when it refuses. The container's own Server header follows.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Jenkins: (\d[\w.-]*)|i p/Jenkins/ v/$1/ cpe:/a:jenkins:jenkins:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Content-Type-Options: nosniff\r\nX-Hudson: 1.395\r\nX-Jenkins: 2.426.3\r\nServer: Jetty(10.0.18)\r\nContent-Type: text/html\r\n\r\n| p/Jenkins/ v/2.426.3/ cpe:/a:jenkins:jenkins:2.426.3/ specification/source of Jenkins, layout.jelly/
# covers: Chef / Ansible Tower / Foreman
# Foreman tells its version in every answer.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Foreman_version: ?(\d[\w.-]*)|i p/Foreman/ v/$1/ cpe:/a:theforeman:foreman:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nForeman_version: 3.5.1\r\nContent-Type: text/html\r\n\r\n| p/Foreman/ v/3.5.1/ specification/source of Foreman/
# AWX names itself and its version.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-API-Product-Name: ?AWX\r\n(?:[^\r\n]+\r?\n)*?X-API-Product-Version: ?(\d[\w.+-]*)|i p/Ansible AWX/ v/$1/ cpe:/a:redhat:ansible_awx:$1/
example q|HTTP/1.1 200 OK\r\nServer: nginx\r\nX-API-Product-Name: AWX\r\nX-API-Product-Version: 19.3.0\r\n\r\n| p/Ansible AWX/ v/19.3.0/ specification/source of Ansible AWX/
# The other order.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-API-Product-Version: ?(\d[\w.+-]*)\r\n(?:[^\r\n]+\r?\n)*?X-API-Product-Name: ?AWX|i p/Ansible AWX/ v/$1/ cpe:/a:redhat:ansible_awx:$1/
example q|HTTP/1.1 200 OK\r\nServer: nginx\r\nX-API-Product-Version: 24.6.1\r\nX-API-Product-Name: AWX\r\n\r\n| p/Ansible AWX/ v/24.6.1/ specification/source of Ansible AWX/
# covers: Puppet server
# Puppet.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Puppet-Version: ?(\d[\w.-]*)|i p/Puppet server/ v/$1/ cpe:/a:puppet:puppet:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Puppet-Version: 4.4.0\r\nContent-Type: text/html\r\n\r\n| p/Puppet server/ v/4.4.0/ specification/source of Puppet/
# covers: Rocket.Chat / Mattermost / Zulip
# Mattermost: server, build and configuration.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Version-Id: ?(\d+\.\d+\.\d+)\.\d+\.|i p/Mattermost/ v/$1/ cpe:/a:mattermost:mattermost_server:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Request-Id: bqa8bqppm7bq\r\nX-Version-Id: 5.30.0.5.30.1.0123abc.false\r\n\r\n| p/Mattermost/ v/5.30.0/ specification/source of Mattermost/
example q|HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nToken: abcdefghijklmnopqrstuvwxyz\r\nVary: Accept-Encoding\r\nX-Request-Id: abcdefghijklmnopqrstuvwxyz\r\nX-Version-Id: 7.0.1.7.0.1.8b3337babed10855bce020c5aa76df61.false\r\n| p/Mattermost/ v/7.0.1/ cpe:/a:mattermost:mattermost_server:7.0.1/ observed/Mattermost 7.0.1, heard in suricata-verify's http-post-file/
# Liferay.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Liferay-Portal: ?Liferay[^\r\n]{0,60}? (\d[\d.]*)|i p/Liferay Portal/ v/$1/ cpe:/a:liferay:liferay_portal:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nLiferay-Portal: Liferay Portal Community Edition 6.2 CE GA6 (Newton / Build 6205 / January 6, 2016)\r\nContent-Type: text/html\r\n\r\n| p/Liferay Portal/ v/6.2/ specification/source of Liferay Portal/
# Umbraco.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Umbraco-Version: ?(\d[\d.]*)|i p/Umbraco/ v/$1/ cpe:/a:umbraco:umbraco:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Umbraco-Version: 7.15.3\r\nContent-Type: text/html\r\n\r\n| p/Umbraco/ v/7.15.3/ specification/source of Umbraco/
# Joomla! up to 2.5.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Content-Encoded-By: ?Joomla! (\d[\d.]*)|i p/Joomla!/ v/$1/ cpe:/a:joomla:joomla%21:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Content-Encoded-By: Joomla! 1.5\r\nContent-Type: text/html\r\n\r\n| p/Joomla!/ v/1.5/ specification/source of Joomla/
# Drupal.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Generator: ?Drupal (\d[\d.]*)|i p/Drupal/ v/$1/ cpe:/a:drupal:drupal:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Generator: Drupal 10 (https://www.drupal.org)\r\nContent-Type: text/html\r\n\r\n| p/Drupal/ v/10/ specification/source of Drupal/
# OTRS.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-By: ?OTRS (\d[\d.]*)|i p/OTRS/ v/$1/ cpe:/a:otrs:otrs:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Powered-By: OTRS 6.0.36 (https://www.otrs.com/)\r\nContent-Type: text/html\r\n\r\n| p/OTRS/ v/6.0.36/ specification/source of OTRS, HTTPHeaders.tt/
# SPIP.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?composed-by: ?SPIP (\d[\d.]*)|i p/SPIP/ v/$1/ cpe:/a:spip:spip:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\ncomposed-by: SPIP 4.2.8 @ www.spip.net\r\nContent-Type: text/html\r\n\r\n| p/SPIP/ v/4.2.8/ specification/source of SPIP/
# covers: Fluentd / Fluent Bit
# Fluent Bit's monitoring, in front of the server that it is built on.
match http m|^HTTP/1\.[01] 200 [^\r\n]*\r\n(?:[^\r\n]+\r\n)*\r\n\{"fluent-bit":\{"version":"(\d[\w.-]*)","edition":"(\w+)"| p/Fluent Bit/ v/$1/ i/$2 edition/ cpe:/a:treasuredata:fluent_bit:$1/
example q|HTTP/1.1 200 OK\r\nServer: Monkey/1.7.0\r\nContent-Type: application/json\r\n\r\n{"fluent-bit":{"version":"3.1.4","edition":"Community","flags":["FLB_HAVE_SYS_WAIT_H"]}}| p/Fluent Bit/ v/3.1.4/ i/Community edition/ specification/source of Fluent Bit, flb_hs_endpoints.c/
# covers: SaltStack master
# salt-api.
match http m|^HTTP/1\.[01] 200 [^\r\n]*\r\n(?:[^\r\n]+\r\n)*\r\n\{"return": "Welcome", "clients": \["local"| p/Salt API/ cpe:/a:saltstack:salt/
example q|HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nServer: CherryPy/18.6.1\r\n\r\n{"return": "Welcome", "clients": ["local", "local_async", "local_batch"]}| p/Salt API/ documented/public code that quotes it/
# covers: TeamCity / Bamboo / GoCD / Drone
# TeamCity.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?TeamCity-Node-Id: ?[\w-]+|i p/JetBrains TeamCity/ cpe:/a:jetbrains:teamcity/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nTeamCity-Node-Id: MAIN_SERVER\r\nContent-Type: text/html\r\n\r\n| p/JetBrains TeamCity/ documented/public code that quotes it/
# Graylog.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Graylog-Node-ID: ?[\w-]+|i p/Graylog/ cpe:/a:graylog:graylog/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Graylog-Node-ID: 8f3c1c7e-5a0e-4f0d-9a52-0c1d2e3f4a5b\r\nContent-Type: text/html\r\n\r\n| p/Graylog/ specification/source of Graylog, NodeIdResponseFilter.java/
# Pi-hole.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Pi-hole: ?The Pi-hole Web interface|i p/Pi-hole/ o/Linux/ cpe:/a:pi-hole:pi-hole/ cpe:/o:linux:linux_kernel/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Pi-hole: The Pi-hole Web interface is working!\r\nContent-Type: text/html\r\n\r\n| p/Pi-hole/ specification/source of Pi-hole/
# authentik.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-By: ?authentik|i p/authentik/ cpe:/a:goauthentik:authentik/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Powered-By: authentik\r\nContent-Type: text/html\r\n\r\n| p/authentik/ specification/source of authentik/
# NodeBB.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-By: ?NodeBB|i p/NodeBB/ cpe:/a:nodebb:nodebb/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Powered-By: NodeBB\r\nContent-Type: text/html\r\n\r\n| p/NodeBB/ specification/source of NodeBB, headers.js/
# Directus.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-By: ?Directus|i p/Directus/ cpe:/a:monospace:directus/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Powered-By: Directus\r\nContent-Type: text/html\r\n\r\n| p/Directus/ specification/source of Directus, app.js/
# Strapi.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-By: ?Strapi|i p/Strapi/ cpe:/a:strapi:strapi/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Powered-By: Strapi <strapi.io>\r\nContent-Type: text/html\r\n\r\n| p/Strapi/ specification/source of Strapi, powered-by.js/
# PrestaShop.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Powered-By: ?PrestaShop|i p/PrestaShop/ cpe:/a:prestashop:prestashop/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nPowered-By: PrestaShop\r\nContent-Type: text/html\r\n\r\n| p/PrestaShop/ specification/source of PrestaShop/
# covers: Bitcoin JSON-RPC
# Bitcoin Core, httprpc.cpp.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: ?Basic realm="jsonrpc"| p/Bitcoin JSON-RPC/ i/or a fork of it/ cpe:/a:bitcoin:bitcoin_core/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="jsonrpc"\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 0\r\n\r\n| p/Bitcoin JSON-RPC/ specification/source of Bitcoin Core/
# InfluxDB 1.x; the build header tells OSS from Enterprise.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Influxdb-Version: v?(\d[\w.-]*)|i p/InfluxDB http admin/ v/$1/ cpe:/a:influxdata:influxdb:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Influxdb-Build: OSS\r\nX-Influxdb-Version: 1.8.10\r\nContent-Type: text/html\r\n\r\n| p/InfluxDB http admin/ v/1.8.10/ cpe:/a:influxdata:influxdb:1.8.10/ specification/source of InfluxDB http admin/
# ClickHouse names itself in X-ClickHouse-Server-Display-Name; the version stands in error bodies.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-ClickHouse-(?:Server-Display-Name|Summary|Exception-Code): [^\r\n]*\r?\n(?:.{0,4000}?\(version (\d[\d.]+))=is p/ClickHouse/ v/$1/ cpe:/a:clickhouse:clickhouse:$1/
example q|HTTP/1.1 404 Not Found\r\nX-ClickHouse-Server-Display-Name: db1.example.com\r\nX-ClickHouse-Exception-Code: 62\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\nCode: 62. DB::Exception: Syntax error (version 23.8.8.20 (official build))\n| p/ClickHouse/ v/23.8.8.20/ cpe:/a:clickhouse:clickhouse:23.8.8.20/ specification/source of ClickHouse/
# ClickHouse without an error to read.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-ClickHouse-(?:Server-Display-Name|Summary): =i p/ClickHouse/ cpe:/a:clickhouse:clickhouse/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-ClickHouse-Server-Display-Name: db1.example.com\r\nX-ClickHouse-Query-Id: 2f0c4f5e\r\nContent-Type: text/html\r\n\r\n| p/ClickHouse/ cpe:/a:clickhouse:clickhouse/ specification/source of ClickHouse/
# Elasticsearch's root document, from 1.0 to 8: version.number. The OpenSearch fork says distribution.
match http m|^HTTP/1\.[01] 200 .{0,2000}?\r?\n\r?\n.{0,800}?"version" ?: ?\{[^}]{0,200}"distribution" ?: ?"opensearch",\s*"number" ?: ?"([\d.]+)"|is p/OpenSearch REST API/ v/$1/ cpe:/a:amazon:opensearch:$1/
example q|HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=UTF-8\r\n\r\n{\n  "name" : "node1",\n  "cluster_name" : "docs",\n  "cluster_uuid" : "x",\n  "version" : {\n    "distribution" : "opensearch",\n    "number" : "2.11.0",\n| p/OpenSearch REST API/ v/2.11.0/ cpe:/a:amazon:opensearch:2.11.0/ specification/source of OpenSearch REST API/
# Elasticsearch.
match http m|^HTTP/1\.[01] 200 (?>.{0,2000}?\r?\n\r?\n).{0,800}?"cluster_name" ?: ?"([^"]{1,60})".{0,200}?"version" ?: ?\{\s*"number" ?: ?"([\d.]+)"|is p/Elasticsearch REST API/ v/$2/ i/cluster: $1/ cpe:/a:elastic:elasticsearch:$2/
example q|HTTP/1.1 200 OK\r\nX-elastic-product: Elasticsearch\r\ncontent-type: application/json\r\n\r\n{\n  "name" : "node1",\n  "cluster_name" : "docs",\n  "cluster_uuid" : "x",\n  "version" : {\n    "number" : "8.11.3",\n    "build_flavor" : "default",\n| p/Elasticsearch REST API/ v/8.11.3/ i/cluster: docs/ cpe:/a:elastic:elasticsearch:8.11.3/ specification/source of Elasticsearch REST API/
# Elasticsearch before 2 sent a status and no cluster name.
match http m|^HTTP/1\.[01] 200 .{0,2000}?\r?\n\r?\n\{\s*"status" ?: ?200,.{0,400}?"version" ?: ?\{\s*"number" ?: ?"([\d.]+)"|is p/Elasticsearch REST API/ v/$1/ cpe:/a:elastic:elasticsearch:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{\n  "status" : 200,\n  "name" : "node1",\n  "version" : {\n    "number" : "1.7.5",\n| p/Elasticsearch REST API/ v/1.7.5/ cpe:/a:elastic:elasticsearch:1.7.5/ specification/source of Elasticsearch REST API/
# Elasticsearch that asks for a password names itself in a header since 7.14.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-elastic-product: Elasticsearch|i p/Elasticsearch REST API/ cpe:/a:elastic:elasticsearch/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nWWW-Authenticate: Basic realm="security" charset="UTF-8"\r\nX-elastic-product: Elasticsearch\r\nContent-Type: text/html\r\n\r\n| p/Elasticsearch REST API/ cpe:/a:elastic:elasticsearch/ specification/source of Elasticsearch REST API/
# Kibana: kbn-version until 4, kbn-name and kbn-license-sig since.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?kbn-version: ([\d.]+)|i p/Kibana/ v/$1/ cpe:/a:elastic:kibana:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nkbn-name: kibana\r\nkbn-version: 4.6.6\r\nContent-Type: text/html\r\n\r\n| p/Kibana/ v/4.6.6/ cpe:/a:elastic:kibana:4.6.6/ documented/Wappalyzer/
# Kibana 5 and later.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?kbn-(?:name|license-sig): =i p/Kibana/ cpe:/a:elastic:kibana/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nlocation: /app/home\r\nkbn-name: kb1\r\nContent-Type: text/html\r\n\r\n| p/Kibana/ cpe:/a:elastic:kibana/ specification/source of Kibana/
# Docker's engine API: Server: Docker/20.10.17 (linux), and Api-Version.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Docker/([\w.-]+) \((\w+)\)|i p/Docker Engine API/ v/$1/ i/$2/ cpe:/a:docker:docker:$1/
example q|HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nCache-Control: no-cache, no-store, must-revalidate\r\nContent-Length: 0\r\nContent-Type: text/plain; charset=utf-8\r\nDocker-Experimental: false\r\nOstype: linux\r\nPragma: no-cache\r\nServer: Docker/20.10.17 (linux)\r\n| p/Docker Engine API/ v/20.10.17/ i/linux/ cpe:/a:docker:docker:20.10.17/ observed/Docker Engine API 20.10.17, heard in zeek's docker-http-upgrade.pcap/
# Docker Distribution: the registry API's version header is the same in all its releases.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Docker-Distribution-Api-Version: registry/2\.0|i p/Docker Registry/ i/API 2.0/
example q|HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nDocker-Distribution-Api-Version: registry/2.0\r\nDate: Sun, 22 Nov 2026 09:05:55 GMT\r\nContent-Length: 20\r\n\r\n{"repositories":[]}\n| p/Docker Registry/ observed/Docker Registry 2.8.2, in a laboratory/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nDocker-Distribution-Api-Version: registry/2.0\r\nContent-Type: text/html\r\n\r\n| p/Docker Registry/ i/API 2.0/ specification/source of Docker Registry/
# Consul's default token policy and index headers.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Consul-(?:Index|Default-Acl-Policy|Knownleader): =i p/HashiCorp Consul/ cpe:/a:hashicorp:consul/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nVary: Accept-Encoding\r\nX-Consul-Default-Acl-Policy: allow\r\nContent-Type: text/html\r\n\r\n| p/HashiCorp Consul/ cpe:/a:hashicorp:consul/ specification/source of HashiCorp Consul/
# Nomad.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Nomad-(?:Index|Knownleader): =i p/HashiCorp Nomad/ cpe:/a:hashicorp:nomad/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Nomad-Index: 7\r\nX-Nomad-Knownleader: true\r\nContent-Type: text/html\r\n\r\n| p/HashiCorp Nomad/ cpe:/a:hashicorp:nomad/ specification/source of HashiCorp Nomad/
# Vault's seal status and health bodies carry the version.
match http m=^HTTP/1\.[01] \d\d\d .{0,2000}?\r?\n\r?\n\{.{0,600}?"sealed":(?:true|false).{0,600}?"version":"([\w.+-]+)"=is p/HashiCorp Vault/ v/$1/ cpe:/a:hashicorp:vault:$1/
example q|HTTP/1.1 200 OK\r\nCache-Control: no-store\r\nContent-Type: application/json\r\n\r\n{"initialized":true,"sealed":false,"standby":false,"performance_standby":false,"server_time_utc":1700000000,"version":"1.15.4","cluster_name":"vault-cluster-1"}| p/HashiCorp Vault/ v/1.15.4/ cpe:/a:hashicorp:vault:1.15.4/ specification/source of HashiCorp Vault/
# etcd's /version.
match http m|^HTTP/1\.[01] 200 .{0,1000}?\r?\n\r?\n\{"etcdserver":"([\w.+-]+)","etcdcluster":"|is p/etcd/ v/$1/ cpe:/a:etcd:etcd:$1/
example q|HTTP/1.1 200 OK\r\nAccess-Control-Allow-Headers: accept, content-type, authorization\r\nAccess-Control-Allow-Methods: POST, GET, OPTIONS, PUT, DELETE\r\nAccess-Control-Allow-Origin: *\r\nContent-Type: application/json\r\nDate: Sun, 22 Nov 2026 09:05:55 GMT\r\nContent-Length: 45\r\n\r\n{"etcdserver":"3.4.23","etcdcluster":"| p/etcd/ v/3.4.23/ observed/etcd 3.4.23, in a laboratory/
example q|HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"etcdserver":"3.5.9","etcdcluster":"3.5.0"}| p/etcd/ v/3.5.9/ cpe:/a:etcd:etcd:3.5.9/ specification/source of etcd/
# Kubernetes' /version.
match http m|^HTTP/1\.[01] 200 .{0,2000}?\r?\n\r?\n\{\s*"major": ?"\d+",\s*"minor": ?"[\d+]+",\s*"gitVersion": ?"v([\w.+-]+)"|is p/Kubernetes API server/ v/$1/ cpe:/a:kubernetes:kubernetes:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\n  "major": "1",\n  "minor": "28",\n  "gitVersion": "v1.28.4",\n  "gitCommit": "x"\n}| p/Kubernetes API server/ v/1.28.4/ cpe:/a:kubernetes:kubernetes:1.28.4/ specification/source of Kubernetes API server/
# The API server refuses in a Status object, whoever asks; since 1.18 with its flow-control headers.
match http m|^HTTP/1\.[01] 40[13] .{0,2000}?\r?\n\r?\n\{\s*"kind": ?"Status",\s*"apiVersion": ?"v1",|is p/Kubernetes API server/ cpe:/a:kubernetes:kubernetes/
example q|HTTP/1.1 403 Forbidden\r\nAudit-Id: x\r\nContent-Type: application/json\r\nX-Kubernetes-Pf-Flowschema-Uid: x\r\n\r\n{\n  "kind": "Status",\n  "apiVersion": "v1",\n  "metadata": {},\n  "status": "Failure"\n}| p/Kubernetes API server/ cpe:/a:kubernetes:kubernetes/ specification/source of Kubernetes API server/
# Nextcloud's and ownCloud's status.php; the product name is in the body.
match http m=^HTTP/1\.[01] 200 .{0,3000}?\r?\n\r?\n\{"installed":(?:true|false),.{0,200}?"versionstring":"([\w. ]+)","edition":"[^"]*","productname":"(Nextcloud|ownCloud)"=is p/$2/ v/$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"installed":true,"maintenance":false,"needsDbUpgrade":false,"version":"28.0.1.1","versionstring":"28.0.1","edition":"","productname":"Nextcloud","extendedSupport":false}| p/Nextcloud/ v/28.0.1/ specification/RFC 9110 section 10.2.4/
# Jupyter's /api.
match http m|^HTTP/1\.[01] 200 .{0,1500}?Server: TornadoServer/[\d.]+.{0,1500}?\r?\n\r?\n\{"version": "([\w.]+)"\}|is p/Jupyter Server/ v/$1/ i/Tornado/ cpe:/a:jupyter:jupyter_server:$1/
example q|HTTP/1.1 200 OK\r\nServer: TornadoServer/6.2\r\nContent-Type: application/json\r\nDate: Sat, 28 Nov 2026 14:50:28 GMT\r\nX-Content-Type-Options: nosniff\r\nContent-Security-Policy: frame-ancestors 'self'; report-uri /api/security/csp-report; default-src 'none'\r\nEtag: "84e3d0ba06323d089f456f7edfe3d420debfc4c7"\r\nContent-Length: 21\r\n\r\n{"version": "1.23.3"}| p/Jupyter Server/ v/1.23.3/ observed/Jupyter Server 1.23.3, Debian 12/
example q|HTTP/1.1 200 OK\r\nServer: TornadoServer/6.3.3\r\nContent-Type: application/json\r\n\r\n{"version": "2.12.1"}| p/Jupyter Server/ v/2.12.1/ i/Tornado/ cpe:/a:jupyter:jupyter_server:2.12.1/ documented/Wappalyzer/
# Grafana's /api/health.
match http m|^HTTP/1\.[01] 200 .{0,2000}?\r?\n\r?\n\{\s*(?:"commit": ?"\w*",\s*)?"database": ?"ok",\s*(?:"enterpriseCommit": ?"\w*",\s*)?"version": ?"([\w.+-]+)"|is p/Grafana/ v/$1/ cpe:/a:grafana:grafana:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{\n  "commit": "895fbafb7a",\n  "database": "ok",\n  "version": "10.2.2"\n}| p/Grafana/ v/10.2.2/ cpe:/a:grafana:grafana:10.2.2/ specification/source of Grafana/
# Ollama's root page and its version call.
match http m|^HTTP/1\.[01] 200 .{0,600}?\r?\n\r?\nOllama is running|is p/Ollama/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nOllama is running| p/Ollama/ specification/source of Ollama/
# Qdrant's root.
match http m|^HTTP/1\.[01] 200 .{0,600}?\r?\n\r?\n\{"title":"qdrant - vector search engine","version":"([\w.]+)"|is p/Qdrant/ v/$1/ cpe:/a:qdrant:qdrant:$1/
example q|HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{"title":"qdrant - vector search engine","version":"1.7.3","commit":"x"}| p/Qdrant/ v/1.7.3/ cpe:/a:qdrant:qdrant:1.7.3/ specification/source of Qdrant/
# ArangoDB's /_api/version.
match http m|^HTTP/1\.[01] 200 .{0,1000}?\r?\n\r?\n\{"server":"arango","license":"(\w+)","version":"([\w.-]+)"|is p/ArangoDB/ v/$2/ i/$1/ cpe:/a:arangodb:arangodb:$2/
example q|HTTP/1.1 200 OK\r\nServer: ArangoDB\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{"server":"arango","license":"community","version":"3.11.5"}| p/ArangoDB/ v/3.11.5/ i/community/ cpe:/a:arangodb:arangodb:3.11.5/ specification/source of ArangoDB/
# Neo4j's discovery document.
match http m|^HTTP/1\.[01] 200 (?>.{0,1000}?\r?\n\r?\n)\{.{0,600}?"neo4j_version" ?: ?"([\w.-]+)"|is p/Neo4j/ v/$1/ cpe:/a:neo4j:neo4j:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"bolt_routing":"neo4j://db.example.com:7687","transaction":"http://db.example.com:7474/db/{databaseName}/tx","neo4j_version":"5.13.0","neo4j_edition":"community"}| p/Neo4j/ v/5.13.0/ cpe:/a:neo4j:neo4j:5.13.0/ specification/source of Neo4j/
# Solr's X-Solr header is not sent by default; its admin page names it below. Artifactory gives the whole version.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Artifactory/([\w.-]+)|i p/JFrog Artifactory/ v/$1/ cpe:/a:jfrog:artifactory:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Artifactory/7.71.5\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/JFrog Artifactory/ v/7.71.5/ cpe:/a:jfrog:artifactory:7.71.5/ documented/Wappalyzer/
# Sonatype Nexus.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Nexus/([\w.-]+)(?: \((\w+)\))?|i p/Sonatype Nexus/ v/$1/ cpe:/a:sonatype:nexus_repository_manager:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Nexus/3.63.0-01 (OSS)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Sonatype Nexus/ v/3.63.0-01/ cpe:/a:sonatype:nexus_repository_manager:3.63.0-01/ specification/source of Sonatype Nexus, EnvironmentFilter.java/
# Prometheus' own build information, asked for over its API.
match http m|^HTTP/1\.[01] 200 .{0,1000}?\r?\n\r?\n\{"status":"success","data":\{"version":"([\w.+~-]+)","revision":|is p/Prometheus/ v/$1/ cpe:/a:prometheus:prometheus:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: Sun, 22 Nov 2026 09:05:54 GMT\r\nContent-Length: 206\r\n\r\n{"status":"success","data":{"version":"2.42.0+ds","revision":"2.42.0+ds-5+deb12u1","branch":"debian/sid","buildUser":"team+pkg-go@tracker.debian.org","| p/Prometheus/ v/2.42.0+ds/ observed/Prometheus 2.42.0, in a laboratory/
example q|HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"status":"success","data":{"version":"2.42.0","revision":"225c61122d88b01d1f0eaaee0e05b6f3e0567ac0","branch":"HEAD","goVersion":"go1.19.5"}}| p/Prometheus/ v/2.42.0/ cpe:/a:prometheus:prometheus:2.42.0/ specification/source of Prometheus/
# The metrics of Prometheus and of its exporters hold a build_info line (measured: within the first 11 KiB of the node exporter's).
match http m|^HTTP/1\.[01] 200 .{0,14000}?\nprometheus_build_info\{[^}\n]{0,300}?\bversion="([\w.+~-]+)"|s p/Prometheus/ v/$1/ cpe:/a:prometheus:prometheus:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n\r\n# TYPE prometheus_build_info gauge\nprometheus_build_info{branch="HEAD",goversion="go1.19.5",revision="225c611",version="2.42.0"} 1\n| p/Prometheus/ v/2.42.0/ cpe:/a:prometheus:prometheus:2.42.0/ specification/source of Prometheus/
# An exporter names itself in front of the words.
match http m|^HTTP/1\.[01] 200 .{0,14000}?\n([a-z][a-z0-9_]{1,30})_exporter_build_info\{[^}\n]{0,300}?\bversion="([\w.+~-]+)"|s p/Prometheus $1 exporter/ v/$2/ cpe:/a:prometheus:$1_exporter:$2/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\nDate: Sat, 28 Nov 2026 03:37:24 GMT\r\nContent-Length: 650\r\n\r\n# HELP node_exporter_build_info A metric with a constant '1' value labeled by version, revision, branch, goversion from which node_exporter was built, and the goos and goarch for the build.\n# TYPE node_exporter_build_info gauge\nnode_exporter_build_info{branch="debian/sid",goarch="amd64",goos="linux",goversion="go1.19.8",revision="1.5.0-1+b6",version="1.5.0"| p/Prometheus node exporter/ v/1.5.0/ observed/Prometheus node exporter 1.5.0, recorded/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n\r\n# TYPE node_exporter_build_info gauge\nnode_exporter_build_info{branch="HEAD",goarch="amd64",goos="linux",goversion="go1.19.8",revision="x",version="1.5.0"} 1\n| p/Prometheus node exporter/ v/1.5.0/ cpe:/a:prometheus:node_exporter:1.5.0/ specification/source of Prometheus  exporter/
# Node exporter 1.5.0, when what was heard ends in front of that.
match http m|^HTTP/1\.[01] 200 .{0,14000}?\n# HELP node_boot_time_seconds Node boot time|s p/Prometheus Node Exporter/ cpe:/a:prometheus:node_exporter/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n\r\n# TYPE go_threads gauge\ngo_threads 6\n# HELP node_boot_time_seconds Node boot time, in unixtime.\n# TYPE node_boot_time_seconds gauge\n| p/Prometheus Node Exporter/ specification/source of Prometheus Node Exporter/
# HAProxy's statistics page; the version is in its heading.
match http m|^HTTP/1\.[01] 200 .{0,3000}?<title>Statistics Report for HAProxy.{0,12000}?>HAProxy version ([\w.+~-]+), released|s p/HAProxy/ v/$1/ i/statistics page/ d/load balancer/ cpe:/a:haproxy:haproxy:$1/
example q|HTTP/1.1 200 OK\r\ncache-control: no-cache\r\ncontent-type: text/html\r\n\r\n<html><head><title>Statistics Report for HAProxy</title></head><body><h1><a href="http://www.haproxy.org/">HAProxy version 2.6.12-1+deb12u4, released 2026/10/17</a></h1>| p/HAProxy/ v/2.6.12-1+deb12u4/ i/statistics page/ d/load balancer/ cpe:/a:haproxy:haproxy:2.6.12-1%2Bdeb12u4/ specification/source of HAProxy/
# The same page with hide-version.
match http m|^HTTP/1\.[01] 200 .{0,3000}?<title>Statistics Report for HAProxy|s p/HAProxy/ i/statistics page/ d/load balancer/ cpe:/a:haproxy:haproxy/
example q|HTTP/1.1 200 OK\r\ncache-control: no-cache\r\ncontent-type: text/html\r\n\r\n<html><head><title>Statistics Report for HAProxy</title></head>| p/HAProxy/ i/statistics page/ d/load balancer/ cpe:/a:haproxy:haproxy/ specification/source of HAProxy/
# HAProxy without a server behind it says so in these words, in all its versions.
match http m|^HTTP/1\.[01] 503 Service Unavailable\r\n(?:[^\r\n]+\r\n){1,6}\r\n<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request\.|i p/HAProxy/ d/load balancer/ cpe:/a:haproxy:haproxy/
example q|HTTP/1.1 503 Service Unavailable\r\ncontent-length: 107\r\ncache-control: no-cache\r\ncontent-type: text/html\r\n\r\n<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>\n| p/HAProxy/ d/load balancer/ cpe:/a:haproxy:haproxy/ observed/HAProxy 2.6.12, recorded/
# NATS' monitoring port, /varz.
match http m|^HTTP/1\.[01] 200 .{0,600}?\r?\n\r?\n\{\s*"server_id": ?"[A-Z0-9]{56}",\s*"server_name": ?"[^"]{1,80}",\s*"version": ?"([\w.-]+)"|s p/NATS monitoring/ v/$1/ cpe:/a:linuxfoundation:nats-server:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: Sat, 28 Nov 2026 03:04:27 GMT\r\nContent-Length: 1176\r\n\r\n{\n  "server_id": "NCITDYCMX4F2TPDIGXZGM6EFOA2Q5KEUWQVJMR3Q3QYAPSIBFV7FFRXS",\n  "server_name": "NCITDYCMX4F2TPDIGXZGM6EFOA2Q5KEUWQVJMR3Q3QYAPSIBFV7FFRXS",\n  "version": "2.9.10"| p/NATS monitoring/ v/2.9.10/ observed/NATS monitoring 2.9.10, recorded/
example q|HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\n  "server_id": "NAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",\n  "server_name": "nats1",\n  "version": "2.9.10",\n| p/NATS monitoring/ v/2.9.10/ cpe:/a:linuxfoundation:nats-server:2.9.10/ specification/source of NATS monitoring/
# PowerDNS' API lists its server and version.
match http m=^HTTP/1\.[01] 200 .{0,1500}?\r?\n\r?\n\[?\{[^\]]{0,400}?"daemon_type": ?"(authoritative|recursor)"[^\]]{0,300}?"version": ?"([\w.+~-]+)"=s p/PowerDNS webserver/ v/$2/ i/$1/ cpe:/a:powerdns:$1:$2/
example q|HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\nContent-Length: 325\r\nContent-Security-Policy: default-src 'self'; style-src 'self' 'unsafe-inline'\r\nContent-Type: application/json\r\nX-Content-Type-Options: nosniff\r\nX-Frame-Options: deny\r\nX-Permitted-Cross-Domain-Policies: none\r\nX-Xss-Protection: 1; mode=block\r\n\r\n{"autoprimaries_url": "/api/v1/servers/localhost/autoprimaries{/autoprimary}", "config_url": "/api/v1/servers/localhost/config{/config_setting}", "daemon_type": "authoritative", "id": "localhost", "type": "Server", "url": "/api/v1/servers/localhost", "version": "4.7.3"| p/PowerDNS webserver/ v/4.7.3/ observed/PowerDNS webserver 4.7.3, recorded/
example q|HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\n\r\n[{"config_url": "/api/v1/servers/localhost/config{/config_setting}", "daemon_type": "authoritative", "id": "localhost", "type": "Server", "url": "/api/v1/servers/localhost", "version": "4.7.3"}]| p/PowerDNS webserver/ v/4.7.3/ i/authoritative/ cpe:/a:powerdns:authoritative:4.7.3/ specification/source of PowerDNS webserver/
# dnsdist's web server asks for a password under PowerDNS' name and in lower case.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Www-Authenticate: basic realm="PowerDNS"| p/PowerDNS dnsdist webserver/ cpe:/a:powerdns:dnsdist/
example q|HTTP/1.0 401 Unauthorized\r\nConnection: close\r\nContent-Security-Policy: default-src 'self'; style-src 'self' 'unsafe-inline'\r\nWww-Authenticate: basic realm="PowerDNS"\r\nX-Content-Type-Options: nosniff\r\nX-Frame-Options: deny\r\nX-Permitted-Cross-Domain-Policies: no| p/PowerDNS dnsdist webserver/ observed/dnsdist webserver 1.7.3, in a laboratory/
example q|HTTP/1.1 401 Unauthorized\r\nTransfer-Encoding: chunked\r\nConnection: close\r\nWww-Authenticate: basic realm="PowerDNS"\r\nX-Frame-Options: deny\r\n\r\n| p/PowerDNS dnsdist webserver/ cpe:/a:powerdns:dnsdist/ specification/source of PowerDNS dnsdist webserver/
# Radicale's page, on Python's wsgiref.
match http m|^HTTP/1\.[01] 200 .{0,3000}?<title>Radicale Web Interface|s p/Radicale/ cpe:/a:radicale:radicale/
example q|HTTP/1.0 200 OK\r\nDate: Sat, 28 Nov 2026 03:36:46 GMT\r\nServer: WSGIServer/0.2 CPython/3.11.2\r\nContent-Type: text/html\r\nLast-Modified: Thu, 14 Jul 2022 20:24:16 GMT\r\nContent-Length: 5704\r\n\r\n<!DOCTYPE html>\n<html lang="en">\n\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta http-equiv="X-UA-Compatible" content="IE=edge">\n<script src="fn.js"></script>\n<title>Radicale Web Interface| p/Radicale/ observed/Radicale 3.1.8, recorded/
example q|HTTP/1.0 200 OK\r\nServer: WSGIServer/0.2 CPython/3.11.2\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html lang="en">\n<title>Radicale Web Interface</title>| p/Radicale/ cpe:/a:radicale:radicale/ specification/source of Radicale/
# Fossil signs its pages.
match http m|^HTTP/1\.[01] \d\d\d .{0,14000}?generated in about\s+[\d.]+s by\s+Fossil (\d[\w.]*) \[|s p/Fossil/ v/$1/ cpe:/a:fossil-scm:fossil:$1/
example q|HTTP/1.0 200 OK\r\nConnection: close\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><footer>This page was generated in about\n0.006s by\nFossil 2.21 [3c53b6364e] 2023-02-26 19:24:24\n</footer>| p/Fossil/ v/2.21/ cpe:/a:fossil-scm:fossil:2.21/ specification/source of Fossil/
# etcd's peer port.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Etcd-Cluster-Id: [0-9a-f]{8,16}|i p/etcd/ i/peer port/ cpe:/a:etcd:etcd/
example q|HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Etcd-Cluster-Id: cdf818194e3a8c32\r\nDate: Sun, 22 Nov 2026 09:05:55 GMT\r\nContent-Length: 123\r\n\r\n[{"id":10276657743932975437,"peerURLs":["http://localhost:2380"],"name":"default","clientURLs":["http://127.0.0.1:| p/etcd/ observed/etcd 3.4.23, in a laboratory/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Etcd-Cluster-Id: cdf818194e3a8c32\r\nContent-Type: text/html\r\n\r\n| p/etcd/ i/peer port/ cpe:/a:etcd:etcd/ specification/source of etcd/
# Prosody's BOSH endpoint.
match http m|^HTTP/1\.[01] 200 .{0,3000}?<title>Prosody BOSH endpoint|s p/Prosody/ i/BOSH/ cpe:/a:prosody:prosody/
example q|HTTP/1.1 200 OK\r\nAccess-Control-Allow-Methods: POST, GET, OPTIONS\r\nDate: Sun, 22 Nov 2026 09:06:18 GMT\r\nConnection: Keep-Alive\r\nContent-Type: text/html; charset=utf-8\r\nAccess-Control-Allow-Origin: *\r\nAccess-Control-Max-Age: 7200\r\nContent-Length: 707\r\nAccess-Control-Allow-Headers: Content-Type\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<title>Prosody BOSH endpoint| p/Prosody/ observed/Prosody 0.12.3, in a laboratory/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Prosody BOSH endpoint</title></head>| p/Prosody/ i/BOSH/ cpe:/a:prosody:prosody/ specification/source of Prosody/
# Plex Media Server.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Plex-Protocol: [\d.]+|i p/Plex Media Server/ d/media device/ cpe:/a:plex:plex_media_server/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Plex-Protocol: 1.0\r\nContent-Type: text/html\r\n\r\n| p/Plex Media Server/ d/media device/ cpe:/a:plex:plex_media_server/ documented/public code that quotes it/
# SharePoint's build, which IIS carries besides its own Server header.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?MicrosoftSharePointTeamServices: ([\d.]+)|i p/Microsoft SharePoint/ v/$1/ o/Windows/ cpe:/a:microsoft:sharepoint_server:$1/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Microsoft-IIS/10.0\r\nX-Powered-By: ASP.NET\r\nMicrosoftSharePointTeamServices: 16.0.0.10337\r\nContent-Type: text/html\r\n\r\n| p/Microsoft SharePoint/ v/16.0.0.10337/ o/Windows/ cpe:/a:microsoft:sharepoint_server:16.0.0.10337/ cpe:/o:microsoft:windows/ documented/Recog/
# Exchange's web access.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-OWA-Version: ([\d.]+)|i p/Microsoft Exchange OWA/ v/$1/ o/Windows/ cpe:/a:microsoft:exchange_server:$1/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Microsoft-IIS/10.0\r\nX-OWA-Version: 15.2.1258.12\r\nContent-Type: text/html\r\n\r\n| p/Microsoft Exchange OWA/ v/15.2.1258.12/ o/Windows/ cpe:/a:microsoft:exchange_server:15.2.1258.12/ cpe:/o:microsoft:windows/ documented/Recog/
# WinRM's Identify answer.
match http m|^HTTP/1\.1 200 .{0,600}?<wsmid:ProductVendor>Microsoft Corporation</wsmid:ProductVendor><wsmid:ProductVersion>OS: ([\d.]+) SP|is p/Microsoft WinRM/ i/Windows $1/ o/Windows/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 \r\nContent-Type: application/soap+xml;charset=UTF-8\r\nServer: Microsoft-HTTPAPI/2.0\r\n\r\n<s:Envelope><s:Body><wsmid:IdentifyResponse><wsmid:ProductVendor>Microsoft Corporation</wsmid:ProductVendor><wsmid:ProductVersion>OS: 10.0.17763 SP: 0.0 Stack: 3.0</wsmid:ProductVersion>| p/Microsoft WinRM/ i/Windows 10.0.17763/ o/Windows/ cpe:/o:microsoft:windows/ specification/Microsoft's WinRM documentation, detecting WS-Management/
# Confluence and Jira give a request id; only Confluence's carries a cluster node. GitLab's workhorse adds its own meta header.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Gitlab-Meta: |i p/GitLab/ cpe:/a:gitlab:gitlab/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: nginx\r\nX-Gitlab-Meta: {"correlation_id":"x","version":"1"}\r\nContent-Type: text/html\r\n\r\n| p/GitLab/ cpe:/a:gitlab:gitlab/ specification/source of GitLab/
# Roku's player control, on a MiniUPnPd of its own.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Roku UPnP/1\.0 MiniUPnPd/([\d.]+)|i p/MiniUPnPd/ v/$1/ i/Roku; UPnP 1.0/ d/media device/ cpe:/a:miniupnp_project:miniupnpd:$1/ cpe:/h:roku:roku/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Roku UPnP/1.0 MiniUPnPd/1.4\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/MiniUPnPd/ v/1.4/ i/Roku; UPnP 1.0/ d/media device/ cpe:/a:miniupnp_project:miniupnpd:1.4/ cpe:/h:roku:roku/ documented/Recog/
example q|HTTP/1.1 200 OK\r\nServer: Roku UPnP/1.0 MiniUPnPd/1.4\r\n| p/MiniUPnPd/ v/1.4/ i/Roku; UPnP 1.0/ d/media device/ cpe:/a:miniupnp_project:miniupnpd:1.4/ cpe:/h:roku:roku/ observed/MiniUPnPd 1.4, heard in nDPI's anyconnect-vpn.pcap/
# Deluge, whose web server is TwistedWeb.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Deluge(?: WebUI|: Web UI) (\d[\w.+-]*)=is p/Deluge WebUI/ v/$1/ cpe:/a:deluge-torrent:deluge:$1/
example q|HTTP/1.1 200 OK\r\nServer: TwistedWeb/22.4.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<!DOCTYPE html>\n<html lang="en">\n    <head>\n        <title>Deluge WebUI 2.0.3</title>| p/Deluge WebUI/ v/2.0.3/ specification|source of Deluge 2.0.3, deluge/ui/web/index.html|
# Streamlit, whose web server is Tornado.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Streamlit\s*<|is p/Streamlit/ cpe:/a:snowflake:streamlit/
example q|HTTP/1.1 200 OK\r\nServer: TornadoServer/6.4\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html lang="en">\n  <head>\n    <meta charset="UTF-8" />\n    <title>Streamlit</title>| p/Streamlit/ specification|source of Streamlit, frontend/app/index.html|

# ---- Server: Apache and its family ----

# IBM's build names Apache's version as well, until 6.1.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?IBM_HTTP_SERVER/([\w.-]+) +Apache/(\d[\d.]*)([^\r\n]{0,200})|i p/IBM HTTP Server/ v/$1/ i|Apache/$2$3| cpe:/a:ibm:http_server:$1/ cpe:/a:apache:http_server:$2/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: IBM_HTTP_Server/2.0.47.1 Apache/2.0.47 (Unix) DAV/2\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/IBM HTTP Server/ v/2.0.47.1/ i|Apache/2.0.47 (Unix) DAV/2| cpe:/a:ibm:http_server:2.0.47.1/ cpe:/a:apache:http_server:2.0.47/ documented/Recog/
# IBM's later builds.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?IBM_HTTP_SERVER/(\d[\w.-]*)|i p/IBM HTTP Server/ v/$1/ cpe:/a:ibm:http_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: IBM_HTTP_Server/7.0.0.9 (Unix)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/IBM HTTP Server/ v/7.0.0.9/ cpe:/a:ibm:http_server:7.0.0.9/ specification/IBM HTTP Server's manual, checking the version/
# Oracle's build of Apache 1.3.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Oracle[- ]HTTP[- ]Server Powered by Apache/(\d[\d.]*)([^\r\n]{0,200})|i p/Oracle HTTP Server/ v/$1/ i|Powered by Apache$2| cpe:/a:oracle:http_server/ cpe:/a:apache:http_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Oracle HTTP Server Powered by Apache/1.3.19 (Unix) mod_plsql/3.0.9.8.3b\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Oracle HTTP Server/ v/1.3.19/ i|Powered by Apache (Unix) mod_plsql/3.0.9.8.3b| cpe:/a:oracle:http_server/ cpe:/a:apache:http_server:1.3.19/ documented/Recog/
# Oracle's application server.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:Oracle-Application-Server-\w+/|Oracle9iAS/)(\d[\d.]*)[^\r\n]* Oracle[- ]HTTP[- ]Server=i p/Oracle Application Server httpd/ v/$1/ cpe:/a:oracle:application_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Oracle-Application-Server-10g/10.1.2.0.2 Oracle-HTTP-Server\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Oracle Application Server httpd/ v/10.1.2.0.2/ cpe:/a:oracle:application_server:10.1.2.0.2/ documented/Recog/
# Oracle's cache in front of it.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Oracle-Web-Cache-11g/(\d[\d.]*)|i p/Oracle Web Cache/ v/$1/ cpe:/a:oracle:web_cache:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Oracle-Web-Cache-11g/11.1.1.6.0 (N;ecid=8590109479546459,0:1)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Oracle Web Cache/ v/11.1.1.6.0/ cpe:/a:oracle:web_cache:11.1.1.6.0/ documented/Recog/
# Servers that wait for TLS, and say so in clear: Apache 2.4.71 and nginx 1.22.1, observed.
match ssl/http m|^HTTP/1\.[01] 400 [^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(\d[\w.-]*)(?: (\([\w .-]{1,40}\)))?[^\r\n]*\r?\n.{0,2000}?plain HTTP to an SSL-enabled server port|s p/Apache httpd/ v/$1/ i/$2/ cpe:/a:apache:http_server:$1/
example q|HTTP/1.1 400 Bad Request\r\nDate: Sat, 28 Nov 2026 07:45:46 GMT\r\nServer: Apache/2.4.71 (Debian)\r\nContent-Length: 484\r\nConnection: close\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">\n<html><head>\n<title>400 Bad Request</title>\n</head><body>\n<h1>Bad Request</h1>\n<p>Your browser sent a request that this server could not understand.<br />\nReason: You're speaking plain HTTP to an SSL-enabled server port.<br />\n| p/Apache httpd/ v/2.4.71/ i/(Debian)/ observed/Apache httpd 2.4.71, in a laboratory/
match ssl/http m|^HTTP/1\.[01] 400 [^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?nginx(?:/(\d[\w.]*))?[^\r\n]*\r?\n.{0,2000}?plain HTTP request was sent to HTTPS port|s p/nginx/ v/$1/ cpe:/a:f5:nginx:$1/
example q|HTTP/1.1 400 Bad Request\r\nServer: nginx/1.22.1\r\nDate: Sat, 28 Nov 2026 07:45:49 GMT\r\nContent-Type: text/html\r\nContent-Length: 255\r\nConnection: close\r\n\r\n<html>\r\n<head><title>400 The plain HTTP request was sent to HTTPS port</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n<center>The plain HTTP request was sent to HTTPS port</center>\r\n<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n| p/nginx/ v/1.22.1/ observed/nginx 1.22.1, in a laboratory/
# Mandrake gave its Apache a name of its own.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache-AdvancedExtranetServer/(\d[\d.]*) \((Mandr[^)\r\n]{1,40})\)([^\r\n]{0,180})|i p/Apache httpd/ v/$1/ i/($2)$3/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:mandriva:linux/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache-AdvancedExtranetServer/2.0.53 (Mandrakelinux/PREFORK-9mdk) mod_ssl/2.0.53 OpenSSL/0.9.7e\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.0.53/ i|(Mandrakelinux/PREFORK-9mdk) mod_ssl/2.0.53 OpenSSL/0.9.7e| o/Linux/ cpe:/a:apache:http_server:2.0.53/ cpe:/o:mandriva:linux/ documented/Recog/
# Debian 4 shipped 2.2.3 alone.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.2\.3) \(Debian\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(Debian)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:debian:debian_linux:4/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.2.3 (Debian)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.2.3/ i/(Debian)/ o/Linux/ cpe:/o:debian:debian_linux:4/ specification/source of Debian's apache2, debian rules/
# Debian 5 shipped 2.2.9 alone.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.2\.9) \(Debian\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(Debian)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:debian:debian_linux:5/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.2.9 (Debian)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.2.9/ i/(Debian)/ o/Linux/ cpe:/o:debian:debian_linux:5/ specification/source of Debian's apache2, debian rules/
# Debian 6 shipped 2.2.16 alone.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.2\.16) \(Debian\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(Debian)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:debian:debian_linux:6/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.2.16 (Debian)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.2.16/ i/(Debian)/ o/Linux/ cpe:/o:debian:debian_linux:6/ specification/source of Debian's apache2, debian rules/
# Debian 7 shipped 2.2.22 alone.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.2\.22) \(Debian\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(Debian)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:debian:debian_linux:7/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.2.22 (Debian)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.2.22/ i/(Debian)/ o/Linux/ cpe:/o:debian:debian_linux:7/ specification/source of Debian's apache2, debian rules/
# Debian 8 shipped 2.4.10 alone.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.4\.10) \(Debian\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(Debian)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:debian:debian_linux:8/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.10 (Debian)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.10/ i/(Debian)/ o/Linux/ cpe:/o:debian:debian_linux:8/ specification/source of Debian's apache2, debian rules/
# Debian 9 shipped 2.4.25 alone.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.4\.25) \(Debian\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(Debian)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:debian:debian_linux:9/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.25 (Debian)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.25/ i/(Debian)/ o/Linux/ cpe:/o:debian:debian_linux:9/ specification/source of Debian's apache2, debian rules/
# Debian 10 shipped 2.4.38 alone.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.4\.38) \(Debian\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(Debian)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:debian:debian_linux:10/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.38 (Debian)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.38/ i/(Debian)/ o/Linux/ cpe:/o:debian:debian_linux:10/ specification/source of Debian's apache2, debian rules/
# Debian with the default ServerTokens OS.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(\d[\w.-]*) \(Debian\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(Debian)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:debian:debian_linux/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 23 Nov 2026 09:52:08 GMT\r\nServer: Apache/2.4.71 (Debian)\r\nLast-Modified: Mon, 23 Nov 2026 09:52:08 GMT\r\nETag: W/"30-660ee8c0a3248"\r\nAccept-Ranges: bytes\r\nContent-Length: 48\r\nContent-Type: text/html\r\n\r\n<html><title>Example</title><p>| p/Apache httpd/ v/2.4.71/ observed/Apache httpd 2.4.71, recorded/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.57 (Debian)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.57/ i/(Debian)/ o/Linux/ cpe:/a:apache:http_server:2.4.57/ cpe:/o:debian:debian_linux/ documented/a capture of suricata-verify/
# Ubuntu 8.04 shipped 2.2.8 alone.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.2\.8) \(Ubuntu\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(Ubuntu)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:canonical:ubuntu_linux:8.04/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.2.8 (Ubuntu) DAV/2 PHP/5.2.4-2ubuntu5.10 with Suhosin-Patch\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.2.8/ i|(Ubuntu) DAV/2 PHP/5.2.4-2ubuntu5.10 with Suhosin-Patch| o/Linux/ cpe:/a:apache:http_server:2.2.8/ cpe:/o:canonical:ubuntu_linux:8.04/ documented/a capture of mercury/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.2.8 (Ubuntu)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.2.8/ i/(Ubuntu)/ o/Linux/ cpe:/o:canonical:ubuntu_linux:8.04/ specification/source of Debian's apache2, debian rules/
# Ubuntu 10.04 shipped 2.2.14 alone.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.2\.14) \(Ubuntu\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(Ubuntu)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:canonical:ubuntu_linux:10.04/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.2.14 (Ubuntu)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.2.14/ i/(Ubuntu)/ o/Linux/ cpe:/o:canonical:ubuntu_linux:10.04/ specification/source of Debian's apache2, debian rules/
# Ubuntu 14.04 shipped 2.4.7 alone.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.4\.7) \(Ubuntu\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(Ubuntu)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:canonical:ubuntu_linux:14.04/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.7 (Ubuntu)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.7/ i/(Ubuntu)/ o/Linux/ cpe:/o:canonical:ubuntu_linux:14.04/ specification/source of Debian's apache2, debian rules/
# Ubuntu 18.04 shipped 2.4.29 alone.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.4\.29) \(Ubuntu\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(Ubuntu)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:canonical:ubuntu_linux:18.04/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.29 (Ubuntu)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.29/ i/(Ubuntu)/ o/Linux/ cpe:/o:canonical:ubuntu_linux:18.04/ specification/source of Debian's apache2, debian rules/
# Ubuntu 22.04 shipped 2.4.52 alone.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.4\.52) \(Ubuntu\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(Ubuntu)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:canonical:ubuntu_linux:22.04/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.52 (Ubuntu)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.52/ i/(Ubuntu)/ o/Linux/ cpe:/o:canonical:ubuntu_linux:22.04/ specification/source of Debian's apache2, debian rules/
# Ubuntu 24.04 shipped 2.4.58 alone.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.4\.58) \(Ubuntu\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(Ubuntu)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:canonical:ubuntu_linux:24.04/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.58 (Ubuntu)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.58/ i/(Ubuntu)/ o/Linux/ cpe:/o:canonical:ubuntu_linux:24.04/ specification/source of Debian's apache2, debian rules/
# Ubuntu.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(\d[\w.-]*) \(Ubuntu\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(Ubuntu)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:canonical:ubuntu_linux/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.41 (Ubuntu)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.41/ i/(Ubuntu)/ o/Linux/ cpe:/a:apache:http_server:2.4.41/ cpe:/o:canonical:ubuntu_linux/ specification/source of Debian's apache2, debian rules/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.18 (Ubuntu)\r\n| p/Apache httpd/ v/2.4.18/ i/(Ubuntu)/ o/Linux/ cpe:/a:apache:http_server:2.4.18/ cpe:/o:canonical:ubuntu_linux/ observed/Apache httpd 2.4.18, heard in suricata-verify's http-aptget-ids-02-s2.pcap/
# Raspbian.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(\d[\w.-]*) \(Raspbian\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(Raspbian)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:linux:linux_kernel/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.38 (Raspbian)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.38/ i/(Raspbian)/ o/Linux/ cpe:/a:apache:http_server:2.4.38/ cpe:/o:linux:linux_kernel/ specification/source of Debian's apache2, debian rules/
example q|HTTP/1.1 404 Not Found\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.38 (Raspbian)\r\n| p/Apache httpd/ v/2.4.38/ i/(Raspbian)/ o/Linux/ cpe:/a:apache:http_server:2.4.38/ cpe:/o:linux:linux_kernel/ observed/Apache httpd 2.4.38, heard in zeek's pe_files_timestamp.pcap.gz/
# CentOS 4 keeps 2.0.52.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.0\.52) \(CentOS\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(CentOS)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:centos:centos:4/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.0.52 (CentOS)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.0.52/ i/(CentOS)/ o/Linux/ cpe:/o:centos:centos:4/ specification/source of CentOS's httpd package/
# CentOS 5 keeps 2.2.3.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.2\.3) \(CentOS\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(CentOS)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:centos:centos:5/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.2.3 (CentOS)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.2.3/ i/(CentOS)/ o/Linux/ cpe:/o:centos:centos:5/ specification/source of CentOS's httpd package/
# CentOS 6 keeps 2.2.15.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.2\.15) \(CentOS\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(CentOS)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:centos:centos:6/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.2.15 (CentOS)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.2.15/ i/(CentOS)/ o/Linux/ cpe:/o:centos:centos:6/ specification/source of CentOS's httpd package/
# CentOS 7 keeps 2.4.6.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.4\.6) \(CentOS\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(CentOS)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:centos:centos:7/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.6 (CentOS) OpenSSL/1.0.2k-fips PHP/5.6.40\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.6/ i|(CentOS) OpenSSL/1.0.2k-fips PHP/5.6.40| o/Linux/ cpe:/a:apache:http_server:2.4.6/ cpe:/o:centos:centos:7/ documented/Recog/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.6 (CentOS)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.6/ i/(CentOS)/ o/Linux/ cpe:/o:centos:centos:7/ specification/source of CentOS's httpd package/
example q|HTTP/1.1 404 Not Found\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.6 (CentOS) PHP/5.6.8\r\n| p/Apache httpd/ v/2.4.6/ i@(CentOS) PHP/5.6.8@ o/Linux/ cpe:/a:apache:http_server:2.4.6/ cpe:/o:centos:centos:7/ observed/Apache httpd 2.4.6, heard in suricata-verify's bug-3616-urldecode/
# CentOS.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(\d[\w.-]*) \(CentOS(?: Stream)?\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(CentOS)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:centos:centos/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.37 (CentOS)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.37/ i/(CentOS)/ o/Linux/ cpe:/a:apache:http_server:2.4.37/ cpe:/o:centos:centos/ specification/source of CentOS's httpd package/
# Red Hat Enterprise Linux 3 keeps 2.0.46.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.0\.46) \((Red Hat[^)\r\n]{0,40})\)([^\r\n]{0,200})|i p/Apache httpd/ v/$1/ i/($2)$3/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:redhat:enterprise_linux:3/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.0.46 (Red Hat)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.0.46/ i/(Red Hat)/ o/Linux/ cpe:/o:redhat:enterprise_linux:3/ specification/source of Red Hat's httpd package/
# Red Hat Enterprise Linux 4 keeps 2.0.52.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.0\.52) \((Red Hat[^)\r\n]{0,40})\)([^\r\n]{0,200})|i p/Apache httpd/ v/$1/ i/($2)$3/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:redhat:enterprise_linux:4/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.0.52 (Red Hat)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.0.52/ i/(Red Hat)/ o/Linux/ cpe:/o:redhat:enterprise_linux:4/ specification/source of Red Hat's httpd package/
# Red Hat Enterprise Linux 5 keeps 2.2.3.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.2\.3) \((Red Hat[^)\r\n]{0,40})\)([^\r\n]{0,200})|i p/Apache httpd/ v/$1/ i/($2)$3/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:redhat:enterprise_linux:5/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.2.3 (Red Hat)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.2.3/ i/(Red Hat)/ o/Linux/ cpe:/o:redhat:enterprise_linux:5/ specification/source of Red Hat's httpd package/
# Red Hat Enterprise Linux 6 keeps 2.2.15.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.2\.15) \((Red Hat[^)\r\n]{0,40})\)([^\r\n]{0,200})|i p/Apache httpd/ v/$1/ i/($2)$3/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:redhat:enterprise_linux:6/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.2.15 (Red Hat)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.2.15/ i/(Red Hat)/ o/Linux/ cpe:/o:redhat:enterprise_linux:6/ specification/source of Red Hat's httpd package/
# Red Hat Enterprise Linux 7 keeps 2.4.6.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.4\.6) \((Red Hat[^)\r\n]{0,40})\)([^\r\n]{0,200})|i p/Apache httpd/ v/$1/ i/($2)$3/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:redhat:enterprise_linux:7/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.6 (Red Hat Enterprise Linux)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.6/ i/(Red Hat Enterprise Linux)/ o/Linux/ cpe:/o:redhat:enterprise_linux:7/ specification/source of Red Hat's httpd package/
# Red Hat Enterprise Linux 8 keeps 2.4.37.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(2\.4\.37) \((Red Hat[^)\r\n]{0,40})\)([^\r\n]{0,200})|i p/Apache httpd/ v/$1/ i/($2)$3/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:redhat:enterprise_linux:8/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.37 (Red Hat Enterprise Linux) OpenSSL/1.1.1k\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.37/ i|(Red Hat Enterprise Linux) OpenSSL/1.1.1k| o/Linux/ cpe:/a:apache:http_server:2.4.37/ cpe:/o:redhat:enterprise_linux:8/ documented/Recog/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.37 (Red Hat Enterprise Linux)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.37/ i/(Red Hat Enterprise Linux)/ o/Linux/ cpe:/o:redhat:enterprise_linux:8/ specification/source of Red Hat's httpd package/
example q|HTTP/1.1 304 Not Modified\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.37 (Red Hat Enterprise Linux) OpenSSL/1.1.1k\r\n| p/Apache httpd/ v/2.4.37/ i@(Red Hat Enterprise Linux) OpenSSL/1.1.1k@ o/Linux/ cpe:/a:apache:http_server:2.4.37/ cpe:/o:redhat:enterprise_linux:8/ observed/Apache httpd 2.4.37, heard in mercury's quic_reordered_frames.pcap/
# Red Hat.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(\d[\w.-]*) \((Red Hat[^)\r\n]{0,40})\)([^\r\n]{0,200})|i p/Apache httpd/ v/$1/ i/($2)$3/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:redhat:enterprise_linux/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.57 (Red Hat Enterprise Linux)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.57/ i/(Red Hat Enterprise Linux)/ o/Linux/ cpe:/a:apache:http_server:2.4.57/ cpe:/o:redhat:enterprise_linux/ specification/source of Red Hat's httpd package/
# Fedora.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(\d[\w.-]*) \(Fedora(?: Linux)?\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(Fedora)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:fedoraproject:fedora_core/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.2.17 (Fedora)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.2.17/ i/(Fedora)/ o/Linux/ cpe:/a:apache:http_server:2.2.17/ cpe:/o:fedoraproject:fedora_core/ documented/Recog/
example q|HTTP/1.1 404 Not Found\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.33 (Fedora) OpenSSL/1.1.0h-fips\r\n| p/Apache httpd/ v/2.4.33/ i@(Fedora) OpenSSL/1.1.0h-fips@ o/Linux/ cpe:/a:apache:http_server:2.4.33/ cpe:/o:fedoraproject:fedora_core/ observed/Apache httpd 2.4.33, heard in suricata-verify's http-start-from-response.pcap/
# Mageia.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(\d[\w.-]*) \(Mageia\)([^\r\n]{0,200})|i p/Apache httpd/ v/$1/ i/(Mageia)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:mageia:mageia/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.57 (Mageia)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.57/ i/(Mageia)/ o/Linux/ cpe:/o:mageia:mageia/ specification/source of Mageia's httpd package/
# cPanel builds its own for EasyApache 4.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(\d[\w.-]*) \(cPanel\)([^\r\n]{0,200})|i p/Apache httpd/ v/$1/ i/(cPanel)$2/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/a:cpanel:cpanel/ cpe:/o:linux:linux_kernel/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.57 (cPanel) OpenSSL/1.1.1t mod_bwlimited/1.4\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.57/ i|(cPanel) OpenSSL/1.1.1t mod_bwlimited/1.4| o/Linux/ specification/source of cPanel's httpd package/
# Other Linux distributions.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(\d[\w.-]*) \((Rocky Linux|AlmaLinux|Amazon Linux|Amazon|Oracle Linux|Scientific Linux|Linux/SUSE|SUSE|Gentoo|Gentoo/Linux|Slackware|Mandriva[^)\r\n]*|Turbolinux|UnitedLinux|StartCom[^)\r\n]*|Univention|Alpine)\)([^\r\n]{0,200})=i p/Apache httpd/ v/$1/ i/($2)$3/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:linux:linux_kernel/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.57 (Rocky Linux) OpenSSL/3.0.7\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.57/ i|(Rocky Linux) OpenSSL/3.0.7| o/Linux/ cpe:/a:apache:http_server:2.4.57/ cpe:/o:linux:linux_kernel/ documented/Recog/
# Debian's Apache 1.3.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(\d[\w.-]*) \(Unix\)([^\r\n]{0,60}) Debian GNU/Linux([^\r\n]{0,160})|i p/Apache httpd/ v/$1/ i/(Debian)$2$3/ o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:debian:debian_linux/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/1.3.26 (Unix) Debian GNU/Linux PHP/4.1.2\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/1.3.26/ i|(Debian) PHP/4.1.2| o/Linux/ cpe:/a:apache:http_server:1.3.26/ cpe:/o:debian:debian_linux/ documented/Recog/
# Red Hat Linux's Apache 1.3.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(\d[\w.-]*) \((?:Unix\) +\()?Red[- ]Hat/Linux\)([^\r\n]{0,200})|i p/Apache httpd/ v/$1/ i|(Red-Hat/Linux)$2| o/Linux/ cpe:/a:apache:http_server:$1/ cpe:/o:redhat:linux/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/1.3.27 (Unix)  (Red-Hat/Linux) mod_ssl/2.8.12\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/1.3.27/ i|(Red-Hat/Linux) mod_ssl/2.8.12| o/Linux/ cpe:/a:apache:http_server:1.3.27/ cpe:/o:redhat:linux/ specification/source of Apache httpd/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/1.3.12 (Unix) (Red Hat/Linux)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/1.3.12/ i|(Red-Hat/Linux)| o/Linux/ cpe:/a:apache:http_server:1.3.12/ cpe:/o:redhat:linux/ specification/source of Apache httpd/
# Windows, XAMPP's included.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(\d[\w.-]*) \((Win(?:32|64|NT))\)([^\r\n]{0,220})=i p/Apache httpd/ v/$1/ i/($2)$3/ o/Windows/ cpe:/a:apache:http_server:$1/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.58 (Win64) OpenSSL/3.1.3 PHP/8.2.12\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.58/ i|(Win64) OpenSSL/3.1.3 PHP/8.2.12| o/Windows/ cpe:/a:apache:http_server:2.4.58/ cpe:/o:microsoft:windows/ specification/source of Apache httpd, os.h/
# FreeBSD.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(\d[\w.-]*) \(FreeBSD\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(FreeBSD)$2/ o/FreeBSD/ cpe:/a:apache:http_server:$1/ cpe:/o:freebsd:freebsd/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.58 (FreeBSD) OpenSSL/1.1.1w-freebsd\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.58/ i|(FreeBSD) OpenSSL/1.1.1w-freebsd| o/FreeBSD/ cpe:/a:apache:http_server:2.4.58/ cpe:/o:freebsd:freebsd/ documented/Recog/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.0.51 (FreeBSD)\r\n| p/Apache httpd/ v/2.0.51/ i/(FreeBSD)/ o/FreeBSD/ cpe:/a:apache:http_server:2.0.51/ cpe:/o:freebsd:freebsd/ observed/Apache httpd 2.0.51, heard in mercury's http_rawip.pcap/
# Mac OS X up to 10.4.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(\d[\w.-]*) \(Darwin\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(Darwin)$2/ o/Mac OS X/ cpe:/a:apache:http_server:$1/ cpe:/o:apple:mac_os_x/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/1.3.33 (Darwin) PHP/4.4.1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/1.3.33/ i|(Darwin) PHP/4.4.1| o/Mac OS X/ cpe:/a:apache:http_server:1.3.33/ cpe:/o:apple:mac_os_x/ documented/Recog/
# OS/2.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(\d[\w.-]*) \(OS/2\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i|(OS/2)$2| o|OS/2| cpe:/a:apache:http_server:$1/ cpe:/o:ibm:os2/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.58 (OS/2)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.58/ i|(OS/2)| o|OS/2| cpe:/o:ibm:os2/ specification/source of Apache httpd, os.h/
# Fujitsu's BS2000.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(\d[\w.-]*) \(BS2000\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(BS2000)$2/ o|BS2000/OSD| cpe:/a:apache:http_server:$1/ cpe:/o:fujitsu:bs2000/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.58 (BS2000)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.58/ i/(BS2000)/ o|BS2000/OSD| cpe:/o:fujitsu:bs2000/ specification/source of Apache httpd, os.h/
# NetWare.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(\d[\w.-]*) \(NETWARE\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(NetWare)$2/ o/NetWare/ cpe:/a:apache:http_server:$1/ cpe:/o:novell:netware/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.0.64 (NETWARE) mod_jk/1.2.23\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.0.64/ i|(NetWare) mod_jk/1.2.23| o/NetWare/ cpe:/a:apache:http_server:2.0.64/ cpe:/o:novell:netware/ specification/source of Apache httpd, os.h/
# HP-UX.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(\d[\w.-]*) HP-UX_Apache-based_Web_Server([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/HP-UX Apache-based Web Server$2/ o/HP-UX/ cpe:/a:apache:http_server:$1/ cpe:/o:hp:hp-ux/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.0.58 HP-UX_Apache-based_Web_Server (Unix)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.0.58/ i/HP-UX Apache-based Web Server (Unix)/ o/HP-UX/ cpe:/a:apache:http_server:2.0.58/ cpe:/o:hp:hp-ux/ documented/Recog/
# Built from source on some Unix.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache/(\d[\w.-]*) \(Unix\)([^\r\n]{0,220})|i p/Apache httpd/ v/$1/ i/(Unix)$2/ o/Unix/ cpe:/a:apache:http_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.58 (Unix)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.58/ i/(Unix)/ o/Unix/ cpe:/a:apache:http_server:2.4.58/ specification/source of Apache httpd, os.h/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/1.3.33 (Unix) mod_dnr/0.0.1 mod_oas/5.7\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/1.3.33/ i|(Unix) mod_dnr/0.0.1 mod_oas/5.7| o/Unix/ cpe:/a:apache:http_server:1.3.33/ documented/Recog/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.0.55 (Unix) mod_ssl/2.0.55 OpenSSL/0.9.8a DAV/2 mod_auth_pgsql/2.0.3 PHP/5.1.2\r\n| p/Apache httpd/ v/2.0.55/ i@(Unix) mod_ssl/2.0.55 OpenSSL/0.9.8a DAV/2 mod_auth_pgsql/2.0.3 PHP/5.1.2@ o/Unix/ cpe:/a:apache:http_server:2.0.55/ observed/Apache httpd 2.0.55, heard in mercury's http_rawip.pcap/
# Apache with modules but no system.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache[/ ](\d[\w.-]*) ([^\r\n]{1,230})|i p/Apache httpd/ v/$1/ i/$2/ cpe:/a:apache:http_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.58 OpenSSL/3.0.11\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.58/ i|OpenSSL/3.0.11| cpe:/a:apache:http_server:2.4.58/ documented/Recog/
# ServerTokens Min or Minor.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache[/ ](\d+\.[\w.-]*)|i p/Apache httpd/ v/$1/ cpe:/a:apache:http_server:$1/
example q|HTTP/1.1 404 Not Found\r\nDate: Sat, 28 Nov 2026 14:50:28 GMT\r\nServer: Apache/2.4.71\r\nContent-Length: 236\r\nConnection: close\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n| p/Apache httpd/ v/2.4.71/ observed/Apache httpd 2.4.71 with ServerTokens Min, Debian 12/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2.4.58\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ v/2.4.58/ cpe:/a:apache:http_server:2.4.58/ documented/Recog/
# Tomcat's connector up to 8.0; the number is the connector's.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache-Coyote/(1\.1)|i p|Apache Tomcat/Coyote JSP engine| v/$1/ cpe:/a:apache:tomcat/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache-Coyote/1.1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p|Apache Tomcat/Coyote JSP engine| v/1.1/ cpe:/a:apache:tomcat/ specification/IBM MQ's manual, Server response header/
# Tomcat 4's connectors.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache Tomcat/(\d[\w.]*)|i p/Apache Tomcat/ v/$1/ cpe:/a:apache:tomcat:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache Tomcat/4.0.6 (HTTP/1.1 Connector)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache Tomcat/ v/4.0.6/ cpe:/a:apache:tomcat:4.0.6/ documented/Recog/
# Tomcat 3.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Tomcat(?: Web Server)?/(\d[\w.]*)|i p/Apache Tomcat/ v/$1/ cpe:/a:apache:tomcat:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Tomcat Web Server/3.2.1 (JSP 1.1; Servlet 2.2)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache Tomcat/ v/3.2.1/ cpe:/a:apache:tomcat:3.2.1/ documented/Recog/
# Traffic Server, as Yahoo and Apple run it.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:ApacheTrafficServer|ATS)/(\d[\w.]*)=i p/Apache Traffic Server/ v/$1/ cpe:/a:apache:traffic_server:$1/
example q|HTTP/1.1 404 Not Found\r\nDate: Sun, 22 Nov 2026 09:05:43 GMT\r\nProxy-Connection: keep-alive\r\nServer: ATS/9.2.9\r\nCache-Control: no-store\r\nContent-Type: text/html\r\nContent-Language: en\r\nContent-Length: 297\r\n\r\n<HTML>\n<HEAD>\n<TITLE>Not Found on Accelerator</TITLE>\n<| p/Apache Traffic Server/ v/9.2.9/ observed/Apache Traffic Server 9.2.5, in a laboratory/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: ATS/9.2.3\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache Traffic Server/ v/9.2.3/ cpe:/a:apache:traffic_server:9.2.3/ documented/a capture of nDPI/

# ---- Server: nginx and its family ----

# Ubuntu sets the build name.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?nginx/(\d[\d.]*) \(Ubuntu\)|i p/nginx/ v/$1/ i/Ubuntu/ o/Linux/ cpe:/a:f5:nginx:$1/ cpe:/o:canonical:ubuntu_linux/
example q|HTTP/1.1 400 Bad Request\r\nServer: nginx/1.14.0 (Ubuntu)\r\n| p/nginx/ v/1.14.0/ i/Ubuntu/ o/Linux/ cpe:/a:f5:nginx:1.14.0/ cpe:/o:canonical:ubuntu_linux/ observed/nginx 1.14.0, heard in suricata-verify's byte-extract-01/
# Debian before 12 did not.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?nginx/(\d[\d.]*) \(Debian\)|i p/nginx/ v/$1/ i/Debian/ o/Linux/ cpe:/a:f5:nginx:$1/ cpe:/o:debian:debian_linux/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: nginx/1.22.1 (Debian)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/nginx/ v/1.22.1/ i/Debian/ o/Linux/ cpe:/a:f5:nginx:1.22.1/ cpe:/o:debian:debian_linux/ specification/source of nginx/
# With Passenger.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?nginx/(\d[\d.]*) [+] Phusion Passenger(?:\(R\))? (\d[\d.]*)|i p/nginx/ v/$1/ i/Phusion Passenger $2/ cpe:/a:f5:nginx:$1/ cpe:/a:phusion:passenger:$2/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: nginx/1.25.3 + Phusion Passenger(R) 6.0.19\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/nginx/ v/1.25.3/ i/Phusion Passenger 6.0.19/ cpe:/a:f5:nginx:1.25.3/ cpe:/a:phusion:passenger:6.0.19/ documented/Recog/
# nginx upstream.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?nginx/(\d[\w.]*)(?: \(([^)\r\n]{1,60})\))?|i p/nginx/ v/$1/ cpe:/a:f5:nginx:$1/
example q|HTTP/1.1 200 \r\nServer: nginx/1.22.1| p/nginx/ v/1.22.1/ observed/nginx 1.22.1, recorded/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: nginx/1.25.3\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/nginx/ v/1.25.3/ cpe:/a:f5:nginx:1.25.3/ documented/Recog/
# OpenResty.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?openresty/(\d[\w.]*)|i p/OpenResty web app server/ v/$1/ cpe:/a:openresty:openresty:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: openresty/1.21.4.3\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/OpenResty web app server/ v/1.21.4.3/ cpe:/a:openresty:openresty:1.21.4.3/ documented/Recog/
# Taobao's nginx.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Tengine/(\d[\w.]*)|i p/Tengine/ v/$1/ cpe:/a:alibaba:tengine:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Tengine/2.4.1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Tengine/ v/2.4.1/ cpe:/a:alibaba:tengine:2.4.1/ specification/source of Tengine, nginx.h/
# A fork of nginx.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?angie/(\d[\w.]*)|i p/Angie/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Angie/1.4.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Angie/ v/1.4.0/ specification/source of Angie, angie.h/
# Kong.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?kong/(\d[\w.-]*)|i p/Kong Gateway/ v/$1/ cpe:/a:konghq:kong_gateway:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: kong/3.4.2\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Kong Gateway/ v/3.4.2/ cpe:/a:konghq:kong_gateway:3.4.2/ specification/source of Kong/
# Tencent's gateway: its version and nginx's.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?stgw/(\d[\w.]*)_|i p/Tencent stgw/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: stgw/1.3.12.9_1.13.5\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Tencent stgw/ v/1.3.12.9/ documented/Recog/

# ---- Server: Microsoft ----

# Windows Server 2016 and later, Windows 10 and 11.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Microsoft-IIS/(10\.0)|i p/Microsoft IIS httpd/ v/$1/ o/Windows/ cpe:/a:microsoft:internet_information_services:$1/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Microsoft-IIS/10.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Microsoft IIS httpd/ v/10.0/ o/Windows/ cpe:/a:microsoft:internet_information_services:10.0/ cpe:/o:microsoft:windows/ specification/Microsoft's Partner Center documentation, REST answers/
# Windows Server 2012 R2.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Microsoft-IIS/(8\.5)|i p/Microsoft IIS httpd/ v/$1/ o/Windows/ cpe:/a:microsoft:internet_information_services:$1/ cpe:/o:microsoft:windows_server_2012:r2/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Microsoft-IIS/8.5\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Microsoft IIS httpd/ v/8.5/ o/Windows/ cpe:/a:microsoft:internet_information_services:8.5/ cpe:/o:microsoft:windows_server_2012:r2/ specification/Microsoft's Azure Media Services documentation, REST answers/
# Windows Server 2012.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Microsoft-IIS/(8\.0)|i p/Microsoft IIS httpd/ v/$1/ o/Windows/ cpe:/a:microsoft:internet_information_services:$1/ cpe:/o:microsoft:windows_server_2012/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Microsoft-IIS/8.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Microsoft IIS httpd/ v/8.0/ o/Windows/ cpe:/a:microsoft:internet_information_services:8.0/ cpe:/o:microsoft:windows_server_2012/ specification/Microsoft's Azure Backup documentation, REST answers/
# Windows Server 2008 R2.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Microsoft-IIS/(7\.5)|i p/Microsoft IIS httpd/ v/$1/ o/Windows/ cpe:/a:microsoft:internet_information_services:$1/ cpe:/o:microsoft:windows_server_2008:r2/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Microsoft-IIS/7.5\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Microsoft IIS httpd/ v/7.5/ o/Windows/ cpe:/a:microsoft:internet_information_services:7.5/ cpe:/o:microsoft:windows_server_2008:r2/ documented/WhatWeb/
# Windows Server 2008.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Microsoft-IIS/(7\.0)|i p/Microsoft IIS httpd/ v/$1/ o/Windows/ cpe:/a:microsoft:internet_information_services:$1/ cpe:/o:microsoft:windows_server_2008/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Microsoft-IIS/7.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Microsoft IIS httpd/ v/7.0/ o/Windows/ cpe:/a:microsoft:internet_information_services:7.0/ cpe:/o:microsoft:windows_server_2008/ specification/Microsoft's IIS documentation, native code API/
# Windows Server 2003.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Microsoft-IIS/(6\.0)|i p/Microsoft IIS httpd/ v/$1/ o/Windows/ cpe:/a:microsoft:internet_information_services:$1/ cpe:/o:microsoft:windows_server_2003/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Microsoft-IIS/6.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Microsoft IIS httpd/ v/6.0/ o/Windows/ cpe:/a:microsoft:internet_information_services:6.0/ cpe:/o:microsoft:windows_server_2003/ specification/Microsoft's WCF documentation, messaging protocols/
example q|HTTP/1.1 206 Partial Content\r\nLast-Modified: Mon, 06 May 2024 10:20:30 GMT\r\nAccept-Ranges: bytes\r\nETag: "0-0123456789abc"\r\nServer: Microsoft-IIS/6.0\r\n| p/Microsoft IIS httpd/ v/6.0/ o/Windows/ cpe:/a:microsoft:internet_information_services:6.0/ cpe:/o:microsoft:windows_server_2003/ observed/Microsoft IIS httpd 6.0, heard in zeek's byteranges.pcap/
# Windows XP.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Microsoft-IIS/(5\.1)|i p/Microsoft IIS httpd/ v/$1/ o/Windows/ cpe:/a:microsoft:internet_information_services:$1/ cpe:/o:microsoft:windows_xp/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Microsoft-IIS/5.1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Microsoft IIS httpd/ v/5.1/ o/Windows/ cpe:/a:microsoft:internet_information_services:5.1/ cpe:/o:microsoft:windows_xp/ specification/Microsoft's BizTalk documentation, SOAP adapter/
# Windows 2000.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Microsoft-IIS/(5\.0)|i p/Microsoft IIS httpd/ v/$1/ o/Windows/ cpe:/a:microsoft:internet_information_services:$1/ cpe:/o:microsoft:windows_2000/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Microsoft-IIS/5.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Microsoft IIS httpd/ v/5.0/ o/Windows/ cpe:/a:microsoft:internet_information_services:5.0/ cpe:/o:microsoft:windows_2000/ documented/WhatWeb/
# Windows NT.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Microsoft-IIS/([1-4]\.\d)|i p/Microsoft IIS httpd/ v/$1/ o/Windows/ cpe:/a:microsoft:internet_information_services:$1/ cpe:/o:microsoft:windows_nt/
example q|HTTP/1.1 100 Continue\r\nServer: Microsoft-IIS/4.0\r\n| p/Microsoft IIS httpd/ v/4.0/ o/Windows/ cpe:/a:microsoft:internet_information_services:4.0/ cpe:/o:microsoft:windows_nt/ observed/Microsoft IIS httpd 4.0, heard in nDPI's fuzz-2006-09-29-28586.pcap/
# Any other.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Microsoft-IIS/(\d+\.\d+)|i p/Microsoft IIS httpd/ v/$1/ o/Windows/ cpe:/a:microsoft:internet_information_services:$1/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Microsoft-IIS/9.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Microsoft IIS httpd/ v/9.0/ o/Windows/ cpe:/a:microsoft:internet_information_services:9.0/ cpe:/o:microsoft:windows/ documented/Recog/
# http.sys answering for itself.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Microsoft-HTTPAPI/(\d\.\d)|i p/Microsoft HTTPAPI httpd/ v/$1/ i|SSDP/UPnP, WinRM and others on http.sys| o/Windows/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Microsoft-HTTPAPI/2.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Microsoft HTTPAPI httpd/ v/2.0/ i|SSDP/UPnP, WinRM and others on http.sys| o/Windows/ cpe:/o:microsoft:windows/ specification/Microsoft's Cosmos DB documentation, REST answers/
# Windows CE's server carries the system's version.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Microsoft-WinCE/(\d[\d.]*)|i p/Microsoft Windows CE httpd/ v/$1/ o/Windows CE/ cpe:/o:microsoft:windows_ce:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Microsoft-WinCE/5.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Microsoft Windows CE httpd/ v/5.0/ o/Windows CE/ cpe:/o:microsoft:windows_ce:5.0/ documented/Recog/
# Windows 95 to NT workstation.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Microsoft-PWS(?:-95)?/(\d[\d.]*)|i p/Microsoft Personal Web Server/ v/$1/ o/Windows/ cpe:/a:microsoft:personal_web_server:$1/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Microsoft-PWS/4.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Microsoft Personal Web Server/ v/4.0/ o/Windows/ cpe:/a:microsoft:personal_web_server:4.0/ cpe:/o:microsoft:windows/ documented/Recog/
# Windows as a UPnP device, system version first.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Microsoft-Windows(?:-NT)?/(\d[\d.]*) UPnP/1\.0 UPnP-Device-Host/1\.0|i p/Microsoft UPnP Device Host/ v/1.0/ i/Windows NT $1/ o/Windows/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Microsoft-Windows/6.1 UPnP/1.0 UPnP-Device-Host/1.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Microsoft UPnP Device Host/ v/1.0/ i/Windows NT 6.1/ o/Windows/ cpe:/o:microsoft:windows/ documented/WhatWeb/
# The same in Windows XP.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?UPnP/1\.0 UPnP-Device-Host/(1\.0)|i p/Microsoft UPnP Device Host/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|HTTP/1.0 200 OK\r\nServer: UPnP/1.0 UPnP-Device-Host/1.0\r\n| p/Microsoft UPnP Device Host/ v/1.0/ o/Windows/ cpe:/o:microsoft:windows/ observed/Microsoft UPnP Device Host 1.0, heard in suricata-verify's detect-app-layer-protocol-03/
# Azure's load balancer.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Microsoft-Azure-Application-Gateway/v?(\d[\w.]*)|i p/Microsoft Azure Application Gateway/ v/$1/ d/load balancer/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Microsoft-Azure-Application-Gateway/v2\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Microsoft Azure Application Gateway/ v/2/ d/load balancer/ documented/Recog/
# Windows Media over HTTP.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:Cougar|WMServer)/(\d[\d.]*)=i p/Microsoft Windows Media Services/ v/$1/ o/Windows/ cpe:/a:microsoft:windows_media_services:$1/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Cougar/9.01.01.3841\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Microsoft Windows Media Services/ v/9.01.01.3841/ o/Windows/ cpe:/a:microsoft:windows_media_services:9.01.01.3841/ cpe:/o:microsoft:windows/ documented/Recog/

# ---- Server: other general servers ----

# lighttpd.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?lighttpd/(\d[\w.-]*)|i p/lighttpd/ v/$1/ cpe:/a:lighttpd:lighttpd:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nETag: "192969581"\r\nLast-Modified: Mon, 23 Nov 2026 09:40:31 GMT\r\nContent-Length: 48\r\nAccept-Ranges: bytes\r\nDate: Mon, 23 Nov 2026 09:40:31 GMT\r\nServer: lighttpd/1.4.69\r\n\r\n| p/lighttpd/ v/1.4.69/ observed/lighttpd 1.4.69, recorded/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: lighttpd/1.4.69\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/lighttpd/ v/1.4.69/ cpe:/a:lighttpd:lighttpd:1.4.69/ specification/source of lighttpd/
# LiteSpeed before 5.4 gave its version.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?LiteSpeed/(\d[\w.]*)(?: (\w+))?|i p/LiteSpeed httpd/ v/$1/ cpe:/a:litespeedtech:litespeed_web_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: LiteSpeed/5.2.8 Enterprise\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/LiteSpeed httpd/ v/5.2.8/ cpe:/a:litespeedtech:litespeed_web_server:5.2.8/ documented/Recog/
# A Caddy configured to say more.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Caddy[/ ]v?(\d[\w.]*)|i p/Caddy httpd/ v/$1/ cpe:/a:caddyserver:caddy:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Caddy/2.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Caddy httpd/ v/2.0/ cpe:/a:caddyserver:caddy:2.0/ documented/Wappalyzer/
# Cherokee.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Cherokee/(\d[\w.]*)|i p/Cherokee httpd/ v/$1/ cpe:/a:cherokee-project:cherokee:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Cherokee/1.2.101 (UNIX)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Cherokee httpd/ v/1.2.101/ cpe:/a:cherokee-project:cherokee:1.2.101/ specification/source of Cherokee/
# ACME's servers.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?thttpd/(\d[\w.-]*)([^\r\n]{0,60})|i p/thttpd/ v/$1/ i/$2/ cpe:/a:acme:thttpd:$1/
example q|HTTP/1.1 200 OK\r\nServer: thttpd/2.27 19Oct2015\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n| p/thttpd/ v/2.27/ specification/source of thttpd, version.h/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: thttpd/2.25b PHP/20030920\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/thttpd/ v/2.25b/ i| PHP/20030920| cpe:/a:acme:thttpd:2.25b/ documented/Wappalyzer/
# mini_httpd, in many access points.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?mini_httpd/(\d[\w.-]*)|i p/mini_httpd/ v/$1/ cpe:/a:acme:mini_httpd:$1/
example q|HTTP/1.1 200 Ok\r\nServer: mini_httpd/1.30 26Oct2018\r\nDate: Sat, 28 Nov 2026 03:24:17 GMT\r\nContent-Type: text/html; charset=UTF-8\r\nContent-Length: 6\r\nLast-Modified: Sat, 28 Nov 2026 03:24:16 GMT\r\nConnection: close\r\n\r\nhello\n| p/mini_httpd/ v/1.30/ observed/mini_httpd 1.30, recorded/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: mini_httpd/1.30 26Oct2018\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/mini_httpd/ v/1.30/ cpe:/a:acme:mini_httpd:1.30/ documented/Recog/
# darkhttpd.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:sthttpd|darkhttpd)/(\d[\w.]*)=i p/darkhttpd/ v/$1/ cpe:/a:darkhttpd_project:darkhttpd:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: darkhttpd/1.14\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/darkhttpd/ v/1.14/ cpe:/a:darkhttpd_project:darkhttpd:1.14/ specification/source of darkhttpd/
# H2O.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?h2o/(\d[\w.-]*)|i p/H2O httpd/ v/$1/ cpe:/a:dena:h2o:$1/
example q|HTTP/1.1 200 \r\nServer: h2o/2.2.5| p/H2O httpd/ v/2.2.5/ observed/H2O httpd 2.2.5, recorded/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: h2o/2.2.6\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/H2O httpd/ v/2.2.6/ cpe:/a:dena:h2o:2.2.6/ specification/source of H2O httpd/
# Hiawatha.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Hiawatha v(\d[\w.]*)|i p/Hiawatha httpd/ v/$1/ cpe:/a:hiawatha-webserver:hiawatha_webserver:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Hiawatha v10.12\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Hiawatha httpd/ v/10.12/ cpe:/a:hiawatha-webserver:hiawatha_webserver:10.12/ specification/source of Hiawatha httpd/
# Monkey.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Monkey/(\d[\w.]*)(?: \(([^)\r\n]*)\))?|i p/Monkey httpd/ v/$1/ cpe:/a:monkey-project:monkey:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Monkey/1.6.9 (Linux)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Monkey httpd/ v/1.6.9/ cpe:/a:monkey-project:monkey:1.6.9/ specification/source of Monkey/
# Aprelium's Abyss on Windows.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Abyss/(\d[\w.]*)-(X\d)-Win32|i p/Abyss httpd/ v/$1/ i/$2/ o/Windows/ cpe:/a:aprelium:abyss_web_server:$1/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Abyss/2.16.9.1-X1-Win32 AbyssLib/2.16.9.1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Abyss httpd/ v/2.16.9.1/ i/X1/ o/Windows/ cpe:/a:aprelium:abyss_web_server:2.16.9.1/ cpe:/o:microsoft:windows/ documented/Recog/
# Abyss on Linux.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Abyss/(\d[\w.]*)-(X\d)-Linux|i p/Abyss httpd/ v/$1/ i/$2/ o/Linux/ cpe:/a:aprelium:abyss_web_server:$1/ cpe:/o:linux:linux_kernel/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Abyss/2.14.2-X2-Linux AbyssLib/2.14\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Abyss httpd/ v/2.14.2/ i/X2/ o/Linux/ cpe:/a:aprelium:abyss_web_server:2.14.2/ cpe:/o:linux:linux_kernel/ documented/Recog/
# Abyss elsewhere.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Abyss/(\d[\w.]*)-?[^ \r\n]*(?: \(([^)\r\n]*)\))?|i p/Abyss httpd/ v/$1/ cpe:/a:aprelium:abyss_web_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Abyss/2.14.2-X2-macOS AbyssLib/2.14\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Abyss httpd/ v/2.14.2/ cpe:/a:aprelium:abyss_web_server:2.14.2/ documented/Recog/
# Cesanta's Mongoose.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Mongoose/(\d[\w.]*)|i p/Mongoose httpd/ v/$1/ cpe:/a:cesanta:mongoose:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Mongoose/6.7.1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Mongoose httpd/ v/6.7.1/ cpe:/a:cesanta:mongoose:6.7.1/ specification/source of Mongoose/
# Yaws (Erlang).
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Yaws(?:/| )(\d[\w.]*)=i p/Yaws httpd/ v/$1/ cpe:/a:yaws:yaws:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Yaws 2.1.1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Yaws httpd/ v/2.1.1/ cpe:/a:yaws:yaws:2.1.1/ specification/source of Yaws, yaws_config.erl/
# MochiWeb, also under old RabbitMQ management.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?MochiWeb/(\d[\w.]*)|i p/MochiWeb httpd/ v/$1/ i/Erlang/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: MochiWeb/1.0 (Any of you quaids got a smint?)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/MochiWeb httpd/ v/1.0/ i/Erlang/ specification/source of MochiWeb, mochiweb_request.erl/
# CouchDB and its Erlang.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?CouchDB/(\d[\w.+-]*)(?: \(([^)\r\n]{1,60})\))?|i p/CouchDB httpd/ v/$1/ i/$2/ cpe:/a:apache:couchdb:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: CouchDB/3.3.2 (Erlang OTP/24)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/CouchDB httpd/ v/3.3.2/ i|Erlang OTP/24| cpe:/a:apache:couchdb:3.3.2/ specification/source of CouchDB/
# Zope 2.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Zope/\((?:Zope )?(?:unreleased version|(\d[\w.-]*))[^)\r\n]*\)=i p/Zope httpd/ v/$1/ cpe:/a:zope:zope:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Zope/(2.13.27, python 2.7.18, linux2) ZServer/1.1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Zope httpd/ v/2.13.27/ cpe:/a:zope:zope:2.13.27/ specification/source of Zope/
# AOLserver.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?AOLserver/(\d[\w.]*)|i p/AOLserver httpd/ v/$1/ cpe:/a:aol:aolserver:$1/
example q|HTTP/1.0 404 Not Found\r\nMIME-Version: 1.0\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: AOLserver/3.2\r\n| p/AOLserver httpd/ v/3.2/ cpe:/a:aol:aolserver:3.2/ observed/AOLserver httpd 3.2, heard in zeek's mapi.pcap/
# Its successor.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?NaviServer/(\d[\w.]*)|i p/NaviServer httpd/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: NaviServer/4.99.24\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/NaviServer httpd/ v/4.99.24/ specification/source of NaviServer httpd/
# Netscape and iPlanet.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Netscape-Enterprise/(\d[\w.]*)|i p/Netscape Enterprise httpd/ v/$1/ cpe:/a:netscape:enterprise_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Netscape-Enterprise/6.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Netscape Enterprise httpd/ v/6.0/ cpe:/a:netscape:enterprise_server:6.0/ documented/WhatWeb/
# Their later names.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:Sun-Java-System|Sun-ONE|Oracle-iPlanet)-Web-Server/(\d[\w.]*)=i p/Oracle iPlanet Web Server/ v/$1/ cpe:/a:oracle:iplanet_web_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Oracle-iPlanet-Web-Server/7.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Oracle iPlanet Web Server/ v/7.0/ cpe:/a:oracle:iplanet_web_server:7.0/ documented/Recog/
# The proxy of that family.
match http-proxy m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:Sun-Java-System|Sun-ONE|iPlanet)-Web-Proxy-Server/(\d[\w.-]*)=i p/Sun Java System Web Proxy Server/ v/$1/ cpe:/a:sun:java_system_web_proxy_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Sun-Java-System-Web-Proxy-Server/4.0.2\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Sun Java System Web Proxy Server/ v/4.0.2/ cpe:/a:sun:java_system_web_proxy_server:4.0.2/ documented/Recog/
# Zeus.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Zeus/(\d[\w.]*)|i p/Zeus httpd/ v/$1/ cpe:/a:zeus:zeus_web_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Zeus/4.3\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Zeus httpd/ v/4.3/ cpe:/a:zeus:zeus_web_server:4.3/ documented/Wappalyzer/
# iMatix Xitami.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Xitami|i p/Xitami httpd/ cpe:/a:imatix:xitami/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Xitami\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Xitami httpd/ cpe:/a:imatix:xitami/ documented/Recog/
# Domino 4.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Lotus-Domino/Release-(\d[\w.]*)|i p/Lotus Domino httpd/ v/$1/ cpe:/a:ibm:lotus_domino:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Lotus-Domino/Release-4.6.7(Intl)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Lotus Domino httpd/ v/4.6.7/ cpe:/a:ibm:lotus_domino:4.6.7/ documented/Recog/
# Domino 5; later ones say Lotus-Domino alone.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Lotus-Domino/([1-9][\w.]*)|i p/Lotus Domino httpd/ v/$1/ cpe:/a:ibm:lotus_domino:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Lotus-Domino/5.0.8\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Lotus Domino httpd/ v/5.0.8/ cpe:/a:ibm:lotus_domino:5.0.8/ documented/Recog/
# NetWare.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?NetWare[- ]Enterprise[- ]Web[- ]Server/(\d[\w.]*)|i p/Novell NetWare Enterprise Web Server/ v/$1/ o/NetWare/ cpe:/o:novell:netware/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: NetWare-Enterprise-Web-Server/5.1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Novell NetWare Enterprise Web Server/ v/5.1/ o/NetWare/ cpe:/o:novell:netware/ documented/public code that quotes it/
# IMail's web mail.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Ipswitch-IMail/(\d[\w.]*)|i p/Ipswitch IMail httpd/ v/$1/ o/Windows/ cpe:/a:ipswitch:imail:$1/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Ipswitch-IMail/8.22\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Ipswitch IMail httpd/ v/8.22/ o/Windows/ cpe:/a:ipswitch:imail:8.22/ cpe:/o:microsoft:windows/ documented/Recog/
# CommuniGate Pro.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?CommuniGatePro/(\d[\w.]*)|i p/CommuniGate Pro httpd/ v/$1/ cpe:/a:communigate:communigate_pro:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: CommuniGatePro/6.2.16\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/CommuniGate Pro httpd/ v/6.2.16/ cpe:/a:communigate:communigate_pro:6.2.16/ documented/Recog/
# Kerio.
match http m%^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Kerio (Connect|MailServer) (\d[\w. -]*?)(?= ?\r?\n)%i p/Kerio $1 httpd/ v/$2/ cpe:/a:kerio:connect:$2/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Kerio Connect 9.2.7 patch 3\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Kerio Connect httpd/ v/9.2.7 patch 3/ cpe:/a:kerio:connect:9.2.7_patch_3/ documented/Recog/
# IceWarp.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:IceWarp|Merak)/(\d[\w.]*)=i p/IceWarp httpd/ v/$1/ cpe:/a:icewarp:mail_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: IceWarp/13.0.3.9\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/IceWarp httpd/ v/13.0.3.9/ cpe:/a:icewarp:mail_server:13.0.3.9/ documented/WhatWeb/
# MDaemon's web mail.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?WDaemon/(\d[\w.]*)|i p/Alt-N MDaemon WorldClient httpd/ v/$1/ o/Windows/ cpe:/a:altn:mdaemon:$1/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: WDaemon/13.0.4\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Alt-N MDaemon WorldClient httpd/ v/13.0.4/ o/Windows/ cpe:/a:altn:mdaemon:13.0.4/ cpe:/o:microsoft:windows/ documented/WhatWeb/
# Wing names its licensee.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Wing FTP Server|i p/Wing FTP Server httpd/ cpe:/a:wftpserver:wing_ftp_server/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Wing FTP Server(Example)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Wing FTP Server httpd/ cpe:/a:wftpserver:wing_ftp_server/ documented/Recog/
# Serv-U's web client.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Serv-U/(\d[\w.]*)|i p/Serv-U httpd/ v/$1/ cpe:/a:solarwinds:serv-u:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Serv-U/15.1.6.25\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Serv-U httpd/ v/15.1.6.25/ cpe:/a:solarwinds:serv-u:15.1.6.25/ documented/public code that quotes it/
# CrushFTP.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?CrushFTP HTTP Server|i p/CrushFTP httpd/ cpe:/a:crushftp:crushftp/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: CrushFTP HTTP Server\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/CrushFTP httpd/ cpe:/a:crushftp:crushftp/ documented/public code that quotes it/
# Rejetto's file server.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?HFS (\d[\w. ]*?)(?= ?\r?\n)|i p/HttpFileServer httpd/ v/$1/ o/Windows/ cpe:/a:rejetto:http_file_server:$1/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: HFS 2.3m\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/HttpFileServer httpd/ v/2.3m/ o/Windows/ cpe:/a:rejetto:http_file_server:2.3m/ cpe:/o:microsoft:windows/ specification/source of HttpFileServer httpd/
# Webmin and Usermin; since 1.2 the product's version.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?MiniServ/(\d[\w.]*)|i p/MiniServ/ v/$1/ i/Webmin httpd/ cpe:/a:webmin:webmin:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: MiniServ/2.105\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/MiniServ/ v/2.105/ i/Webmin httpd/ cpe:/a:webmin:webmin:2.105/ specification/source of Webmin/
# cPanel.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?cpsrvd/(\d[\w.]*)|i p/cPanel httpd/ v/$1/ o/Linux/ cpe:/a:cpanel:cpanel:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: cpsrvd/11.44.3.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/cPanel httpd/ v/11.44.3.0/ o/Linux/ cpe:/a:cpanel:cpanel:11.44.3.0/ documented/Recog/
# Plesk's own nginx.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?sw-cp-server|i p/Plesk sw-cp-server/ cpe:/a:plesk:plesk/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: sw-cp-server\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Plesk sw-cp-server/ cpe:/a:plesk:plesk/ documented/WhatWeb/
# DirectAdmin.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?DirectAdmin Daemon v(\d[\w.]*)(?: Registered to ([^\r\n]{0,80}))?|i p/DirectAdmin httpd/ v/$1/ o/Linux/ cpe:/a:directadmin:directadmin:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: DirectAdmin Daemon v1.59.5 Registered to Example\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/DirectAdmin httpd/ v/1.59.5/ o/Linux/ cpe:/a:directadmin:directadmin:1.59.5/ documented/public code that quotes it/
# Squid answering for itself.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?squid/(\d[\w.+-]*)|i p/Squid http proxy/ v/$1/ cpe:/a:squid-cache:squid:$1/
example q|HTTP/1.1 503 Service Unavailable\r\nServer: squid/5.7\r\nMime-Version: 1.0\r\nDate: Mon, 23 Nov 2026 09:44:47 GMT\r\nContent-Type: text/html;charset=utf-8\r\nContent-Length: 3084\r\nX-Squid-Error: ERR_CONNECT_FAIL 111\r\nVary: Accept-Language\r\nContent-Language: en\r\nX-Cache:| p/Squid http proxy/ v/5.7/ observed/Squid http proxy 5.7, recorded/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: squid/5.7\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Squid http proxy/ v/5.7/ cpe:/a:squid-cache:squid:5.7/ specification/source of Squid http proxy/
# Tinyproxy.
match http-proxy m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?tinyproxy/(\d[\w.-]*)|i p/Tinyproxy/ v/$1/ cpe:/a:tinyproxy_project:tinyproxy:$1/
example q|HTTP/1.1 500 Unable to connect\r\nServer: tinyproxy/1.11.1\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<?xml version="1.0" encoding="UTF-8" ?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">\n<html>\n<head><titl| p/Tinyproxy/ v/1.11.1/ observed/Tinyproxy 1.11.1, recorded/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: tinyproxy/1.11.1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Tinyproxy/ v/1.11.1/ cpe:/a:tinyproxy_project:tinyproxy:1.11.1/ specification/source of Tinyproxy/
# Privoxy.
match http-proxy m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Privoxy ?v?(\d[\w.]*)|i p/Privoxy/ v/$1/ cpe:/a:privoxy:privoxy:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Privoxy 3.0.34\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Privoxy/ v/3.0.34/ cpe:/a:privoxy:privoxy:3.0.34/ specification/source of Privoxy/
# CCProxy.
match http-proxy m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?CCProxy(?:/(\d[\w.]*))?|i p/CCProxy/ o/Windows/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: CCProxy\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/CCProxy/ o/Windows/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# mitmproxy's error pages.
match http-proxy m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?mitmproxy (\d[\w.]*)|i p/mitmproxy/ v/$1/ cpe:/a:mitmproxy:mitmproxy:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: mitmproxy 10.1.5\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/mitmproxy/ v/10.1.5/ cpe:/a:mitmproxy:mitmproxy:10.1.5/ specification/source of mitmproxy/
# Varnish's own error pages; since 7 they tell the release in Via.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Varnish\r?\n(?:[^\r\n]+\r?\n)*?Via: [^\r\n]*\(Varnish/([\d.]+)\)|i p/Varnish http accelerator/ v/$1/ cpe:/a:varnish-software:varnish_cache:$1/
example q|HTTP/1.1 503 Backend fetch failed\r\nDate: Mon, 23 Nov 2026 09:46:59 GMT\r\nServer: Varnish\r\nContent-Type: text/html; charset=utf-8\r\nRetry-After: 5\r\nX-Varnish: 2\r\nAge: 0\r\nVia: 1.1 varnish (Varnish/7.1)\r\nContent-Length: 278\r\nConnection: keep-alive\r\n\r\n<!DOCTYPE html| p/Varnish http accelerator/ v/7.1/ observed/Varnish http accelerator 7.1.1, recorded/
example q|HTTP/1.1 503 Backend fetch failed\r\nServer: Varnish\r\nX-Varnish: 2\r\nAge: 0\r\nVia: 1.1 varnish (Varnish/7.1)\r\n\r\n| p/Varnish http accelerator/ v/7.1/ specification/source of Varnish http accelerator/
# Varnish without one.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Varnish|i p/Varnish http accelerator/ cpe:/a:varnish-software:varnish_cache/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Varnish\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Varnish http accelerator/ cpe:/a:varnish-software:varnish_cache/ documented/Wappalyzer/
# BIG-IP redirecting.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?BigIP|i p/F5 BIG-IP load balancer httpd/ d/load balancer/ cpe:/h:f5:big-ip/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: BigIP\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/F5 BIG-IP load balancer httpd/ d/load balancer/ cpe:/h:f5:big-ip/ documented/Wappalyzer/
# fast reverse proxy.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?frp/(\d[\w.]*)|i p/frp dashboard/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: frp/0.52.3\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/frp dashboard/ v/0.52.3/ specification/source of frp, resource.go/
# rspamd's workers.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?rspamd/(\d[\w.]*)|i p/rspamd/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: rspamd/3.7.4\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/rspamd/ v/3.7.4/ specification/source of rspamd/
# Resin.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Resin/(\d[\w.]*)|i p/Caucho Resin/ v/$1/ cpe:/a:caucho:resin:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Resin/4.0.66\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Caucho Resin/ v/4.0.66/ cpe:/a:caucho:resin:4.0.66/ documented/Recog/
example q|HTTP/1.1 200 OK\r\nServer: Resin/2.0.1\r\n| p/Caucho Resin/ v/2.0.1/ cpe:/a:caucho:resin:2.0.1/ observed/Caucho Resin 2.0.1, heard in nDPI's fuzz-2006-09-29-28586.pcap/
# Jetty 6 and later.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Jetty\((\d[\w.-]*)\)|i p/Jetty/ v/$1/ cpe:/a:eclipse:jetty:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Jetty(9.4.53.v20231009)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Jetty/ v/9.4.53.v20231009/ cpe:/a:eclipse:jetty:9.4.53.v20231009/ documented/Wappalyzer/
# Jetty up to 5 describes its host.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:Mort Bay )?(?:Jetty|MortBay-Jetty)[/-](\d[\w.-]*)(?: \(([^\r\n]{1,100}?)\)?\r?\n)?=i p/Jetty/ v/$1/ cpe:/a:mortbay:jetty:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Jetty/5.1.10 (Linux/2.6.12 i386 java/1.5.0_05)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Jetty/ v/5.1.10/ cpe:/a:mortbay:jetty:5.1.10/ documented/Recog/
# WildFly 8 to 10.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?WildFly/(\d[\w.]*)|i p/WildFly/ v/$1/ cpe:/a:redhat:wildfly:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: WildFly/10\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/WildFly/ v/10/ cpe:/a:redhat:wildfly:10/ specification/source of WildFly/
# JBoss EAP 7.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?JBoss-EAP/(\d[\w.]*)|i p/JBoss Enterprise Application Platform/ v/$1/ cpe:/a:redhat:jboss_enterprise_application_platform:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: JBoss-EAP/7\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/JBoss Enterprise Application Platform/ v/7/ cpe:/a:redhat:jboss_enterprise_application_platform:7/ specification/source of JBoss Enterprise Application Platform/
# GlassFish under Sun and Oracle.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:Sun|Oracle) GlassFish (?:Enterprise )?Server v?(\d[\w.]*)=i p/GlassFish/ v/$1/ cpe:/a:oracle:glassfish_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Oracle GlassFish Server 3.1.2.14\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/GlassFish/ v/3.1.2.14/ cpe:/a:oracle:glassfish_server:3.1.2.14/ documented/Recog/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Sun GlassFish Enterprise Server v2.1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/GlassFish/ v/2.1/ cpe:/a:oracle:glassfish_server:2.1/ documented/Recog/
# The open editions.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:Eclipse )?GlassFish(?: Server Open Source Edition)? +v?(\d[\w.]*)|i p/GlassFish/ v/$1/ cpe:/a:oracle:glassfish_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: GlassFish Server Open Source Edition  4.1.2\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/GlassFish/ v/4.1.2/ cpe:/a:oracle:glassfish_server:4.1.2/ documented/WhatWeb/
# Payara.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Payara Server +v?(\d[\w.]*)|i p/Payara Server/ v/$1/ cpe:/a:payara:payara:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Payara Server  5.2022.5 #badassfish\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Payara Server/ v/5.2022.5/ cpe:/a:payara:payara:5.2022.5/ specification/source of Payara Server/
# GlassFish 2's ancestor.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Sun Java System Application Server (\d[\w.]*)|i p/Sun Java System Application Server/ v/$1/ cpe:/a:sun:java_system_application_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Sun Java System Application Server 9.1_02\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Sun Java System Application Server/ v/9.1_02/ cpe:/a:sun:java_system_application_server:9.1_02/ documented/Recog/
# WebSphere.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?WebSphere Application Server/(\d[\w.]*)|i p/IBM WebSphere Application Server/ v/$1/ cpe:/a:ibm:websphere_application_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: WebSphere Application Server/8.5\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/IBM WebSphere Application Server/ v/8.5/ cpe:/a:ibm:websphere_application_server:8.5/ documented/WhatWeb/
# WebLogic 9 and later name themselves in X-Powered-By, when told to (x-powered-by-header-level MEDIUM or FULL).
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-By: ?Servlet/[\d.]+ JSP/[\d.]+ \(WebLogic/(\d[\d.]*)|i p/Oracle WebLogic Server/ v/$1/ cpe:/a:oracle:weblogic_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Powered-By: Servlet/2.4 JSP/2.0 (WebLogic/9.1)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Oracle WebLogic Server/ v/9.1/ specification/BEA's WebLogic Server 10.0 schema reference, x-powered-by-header-level/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Powered-By: Servlet/2.4 JSP/1.2 (WebLogic/9.1 JDK/1.4.1_05)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Oracle WebLogic Server/ v/9.1/ specification/BEA's WebLogic Server 10.0 schema reference, x-powered-by-header-level/
# CICS on z/OS.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?IBM_CICS_Transaction_Server/(\d[\d.]*)\(zOS\)|i p/IBM CICS Transaction Server/ v/$1/ o|z/OS| cpe:/a:ibm:cics_transaction_server:$1/ cpe:/o:ibm:z%2fos/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: IBM_CICS_Transaction_Server/5.3.0(zOS)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/IBM CICS Transaction Server/ v/5.3.0/ o|z/OS| specification/IBM's CICS manual, HTTPSERVERHDR/
# WebLogic up to 9.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:WebLogic )?WebLogic Server (\d[\d.]*(?: SP\d+)?)|i p/Oracle WebLogic Server/ v/$1/ cpe:/a:oracle:weblogic_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: WebLogic Server 8.1 SP3 Tue Jun 29 23:11:19 PDT 2004 404973\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Oracle WebLogic Server/ v/8.1 SP3/ cpe:/a:oracle:weblogic_server:8.1_sp3/ documented/Recog/
# Undertow.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Undertow/(\d[\w.]*)|i p/Undertow/ v/$1/ cpe:/a:redhat:undertow:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: undertow/1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Undertow/ v/1/ cpe:/a:redhat:undertow:1/ specification/source of Undertow/
# Restlet.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Restlet-Framework/(\d[\w.]*)|i p/Restlet/ v/$1/ cpe:/a:talend:restlet:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Restlet-Framework/2.4.3\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Restlet/ v/2.4.3/ cpe:/a:talend:restlet:2.4.3/ specification/source of Restlet, Engine.java/
# Akka.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?akka-http/(\d[\w.]*)|i p/Akka HTTP/ v/$1/ cpe:/a:lightbend:akka-http:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: akka-http/10.5.3\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Akka HTTP/ v/10.5.3/ cpe:/a:lightbend:akka-http:10.5.3/ specification/source of Akka HTTP, reference.conf/
# Old Jenkins' container.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Winstone Servlet Engine v(\d[\w.]*)|i p/Winstone servlet engine/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Winstone Servlet Engine v0.9.10\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Winstone servlet engine/ v/0.9.10/ specification/source of Winstone servlet engine/
# SAP.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?SAP (?:NetWeaver Application Server|J2EE Engine|Web Application Server|Internet Graphics Server)[ /]+(?:\(?ICM\)?;? ?)?(?:[A-Z ;]*)?(\d[\w.]*)?=i p/SAP NetWeaver Application Server/ v/$1/ cpe:/a:sap:netweaver/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: SAP NetWeaver Application Server 7.11\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/SAP NetWeaver Application Server/ v/7.11/ specification/SAP's manual, ICM parameters server_name and server_version/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: SAP NetWeaver Application Server 7.49 / AS Java 7.50\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/SAP NetWeaver Application Server/ v/7.49/ cpe:/a:sap:netweaver/ documented/Recog/
# Flask's development server.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Werkzeug/(\d[\w.]*) Python/(\d[\w.+]*)|i p/Werkzeug httpd/ v/$1/ i/Python $2/ cpe:/a:palletsprojects:werkzeug:$1/ cpe:/a:python:python:$2/
example q|HTTP/1.0 200 OK\r\nServer: Werkzeug/2.2.2 Python/3.11.2\r\nDate: Sat, 28 Nov 2026 14:50:28 GMT\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi| p/Werkzeug httpd/ v/2.2.2/ observed/Werkzeug 2.2.2, Debian 12/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Werkzeug/3.0.1 Python/3.12.3\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Werkzeug httpd/ v/3.0.1/ i/Python 3.12.3/ cpe:/a:palletsprojects:werkzeug:3.0.1/ cpe:/a:python:python:3.12.3/ documented/a capture of suricata-verify/
example q|HTTP/1.1 200 OK\r\nServer: Werkzeug/2.2.2 Python/3.8.10\r\n| p/Werkzeug httpd/ v/2.2.2/ i/Python 3.8.10/ cpe:/a:palletsprojects:werkzeug:2.2.2/ cpe:/a:python:python:3.8.10/ observed/Werkzeug httpd 2.2.2, heard in suricata-verify's http-multiple100/
# Gunicorn before 20.0.3 gave its version.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?gunicorn/(\d[\w.]*)|i p/Gunicorn/ v/$1/ cpe:/a:gunicorn:gunicorn:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: gunicorn/19.9.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Gunicorn/ v/19.9.0/ cpe:/a:gunicorn:gunicorn:19.9.0/ documented/Recog/
# wsgiref, Django's runserver.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?WSGIServer/(\d[\w.]*) C?Python/(\d[\w.+]*)|i p/WSGIServer/ v/$1/ i/Python $2/ cpe:/a:python:python:$2/
example q|HTTP/1.0 200 OK\r\nDate: Sat, 28 Nov 2026 14:50:28 GMT\r\nServer: WSGIServer/0.2 CPython/3.11.2\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: 2357\r\n\r\nHello world!\n| p/WSGIServer/ v/0.2/ observed/Python 3.11.2, Debian 12/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: WSGIServer/0.2 CPython/3.11.2\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/WSGIServer/ v/0.2/ i/Python 3.11.2/ cpe:/a:python:python:3.11.2/ documented/WhatWeb/
# python -m http.server.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?SimpleHTTP/(\d[\w.]*) Python/(\d[\w.+]*)|i p/SimpleHTTPServer/ v/$1/ i/Python $2/ cpe:/a:python:python:$2/
example q|HTTP/1.0 200 OK\r\nServer: SimpleHTTP/0.6 Python/3.11.2\r\nDate: Mon, 23 Nov 2026 09:52:31 GMT\r\nContent-type: text/html\r\nContent-Length: 36\r\nLast-Modified: Mon, 23 Nov 2026 09:52:30 GMT\r\n\r\n<html><title>Example</title></html>\n| p/SimpleHTTPServer/ v/0.6/ observed/SimpleHTTPServer 0.6, recorded/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: SimpleHTTP/0.6 Python/3.12.3\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/SimpleHTTPServer/ v/0.6/ i/Python 3.12.3/ cpe:/a:python:python:3.12.3/ documented/a capture of suricata-verify/
# Programs on Python's http.server.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?BaseHTTP/(\d[\w.]*) Python/(\d[\w.+]*)|i p/BaseHTTPServer/ v/$1/ i/Python $2/ cpe:/a:python:python:$2/
example q|HTTP/1.0 200 OK\r\nServer: BaseHTTP/0.6 Python/3.11.2\r\nDate: Sat, 28 Nov 2026 14:50:28 GMT\r\n\r\nhi| p/BaseHTTPServer/ v/0.6/ observed/Python 3.11.2, Debian 12/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: BaseHTTP/0.6 Python/3.10.12\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/BaseHTTPServer/ v/0.6/ i/Python 3.10.12/ cpe:/a:python:python:3.10.12/ documented/a capture of zeek/
example q|HTTP/1.1 200 OK\r\nServer: BaseHTTP/0.6 Python/3.10.12\r\n| p/BaseHTTPServer/ v/0.6/ i/Python 3.10.12/ cpe:/a:python:python:3.10.12/ observed/BaseHTTPServer 0.6, heard in zeek's zeek-image-post-1080-8000-x.pcap/
# Tornado.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?TornadoServer/(\d[\w.]*)|i p/Tornado httpd/ v/$1/ cpe:/a:tornadoweb:tornado:$1/
example q|HTTP/1.1 200 OK\r\nServer: TornadoServer/6.2\r\nContent-Type: text/html; charset=UTF-8\r\nDate: Sat, 28 Nov 2026 14:50:28 GMT\r\nEtag: "c22b5f9178342609428d6f51b2c5af4c0bde6a42"\r\nContent-Length: 2\r\n\r\nhi| p/Tornado httpd/ v/6.2/ observed/Tornado 6.2, Debian 12/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: TornadoServer/6.3.3\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Tornado httpd/ v/6.3.3/ cpe:/a:tornadoweb:tornado:6.3.3/ documented/Recog/
example q|HTTP/1.1 101 Switching Protocols\r\nServer: TornadoServer/6.3.3\r\n| p/Tornado httpd/ v/6.3.3/ cpe:/a:tornadoweb:tornado:6.3.3/ observed/Tornado httpd 6.3.3, heard in zeek's jupyter-websocket.pcap/
# CherryPy.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?CherryPy/(\d[\w.]*)|i p/CherryPy wsgiserver/ v/$1/ cpe:/a:cherrypy:cherrypy:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html;charset=utf-8\r\nServer: CherryPy/18.8.0\r\nDate: Sun, 22 Nov 2026 09:05:45 GMT\r\nContent-Length: 2\r\n\r\nhi| p/CherryPy wsgiserver/ v/18.8.0/ observed/CherryPy 18.8.0, in a laboratory/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: CherryPy/18.8.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/CherryPy wsgiserver/ v/18.8.0/ cpe:/a:cherrypy:cherrypy:18.8.0/ specification/source of CherryPy wsgiserver/
# CherryPy's server alone.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Cheroot/(\d[\w.]*)|i p/Cheroot/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Cheroot/10.0.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Cheroot/ v/10.0.0/ specification/source of Cheroot/
# Twisted.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?TwistedWeb/(\d[\w.]*)|i p/TwistedWeb httpd/ v/$1/ cpe:/a:twistedmatrix:twistedweb:$1/
example q|HTTP/1.1 200 OK\r\nServer: TwistedWeb/22.4.0\r\nDate: Sat, 28 Nov 2026 03:29:25 GMT\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 918\r\n\r\n<html>\n<head>\n<title>Directory listing for /</title>\n<style>\n.even-dir { background-color: #efe0ef }\n.even { backgro| p/TwistedWeb httpd/ v/22.4.0/ observed/TwistedWeb httpd 22.4.0, recorded/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: TwistedWeb/22.4.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/TwistedWeb httpd/ v/22.4.0/ cpe:/a:twistedmatrix:twistedweb:22.4.0/ specification/source of TwistedWeb httpd/
# aiohttp.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Python/(\d[\w.+]*) aiohttp/(\d[\w.]*)|i p/aiohttp/ v/$2/ i/Python $1/ cpe:/a:aiohttp:aiohttp:$2/ cpe:/a:python:python:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: 5\r\nDate: Sat, 28 Nov 2026 03:26:50 GMT\r\nServer: Python/3.11 aiohttp/3.8.4\r\n\r\nhello| p/aiohttp/ v/3.8.4/ observed/aiohttp 3.8.4, recorded/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Python/3.11 aiohttp/3.9.1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/aiohttp/ v/3.9.1/ i/Python 3.11/ cpe:/a:aiohttp:aiohttp:3.9.1/ cpe:/a:python:python:3.11/ documented/Recog/
# The websockets library.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Python/(\d[\w.+]*) websockets/(\d[\w.]*)|i p/websockets/ v/$2/ i/Python $1/ cpe:/a:python:python:$1/
example q|HTTP/1.1 400 Bad Request\r\nDate: Sat, 28 Nov 2026 14:50:28 GMT\r\nServer: Python/3.11 websockets/10.4\r\nContent-Length: 77\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\nFailed to open a WebSocket connection: did not receive a valid HTTP request.\n| p/websockets/ v/10.4/ observed/websockets 10.4, Debian 12/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Python/3.10 websockets/12.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/websockets/ v/12.0/ i/Python 3.10/ cpe:/a:python:python:3.10/ documented/Wappalyzer/
# Ruby's.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?WEBrick/(\d[\w.]*) \(Ruby/([^)\r\n]*)\)|i p/WEBrick httpd/ v/$1/ i/Ruby $2/ cpe:/a:ruby-lang:webrick:$1/ cpe:/a:ruby-lang:ruby/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html; charset="UTF-8"\r\nServer: WEBrick/1.8.1 (Ruby/3.1.2/2022-04-12)\r\nDate: Sat, 28 Nov 2026 03:27:24 GMT\r\nContent-Length: 900\r\nConnection: Keep-Alive\r\n\r\n<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">\n<HTML>\n  <HEAD| p/WEBrick httpd/ v/1.8.1/ observed/WEBrick httpd 1.8.1, recorded/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: WEBrick/1.8.1 (Ruby/3.1.2/2022-04-12)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/WEBrick httpd/ v/1.8.1/ i|Ruby 3.1.2/2022-04-12| cpe:/a:ruby-lang:webrick:1.8.1/ cpe:/a:ruby-lang:ruby/ specification/source of WEBrick httpd/
# Ruby's Mongrel.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Mongrel (\d[\w.]*)|i p/Mongrel httpd/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Mongrel 1.1.5\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Mongrel httpd/ v/1.1.5/ specification/source of Mongrel/
# Ruby's Thin.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?thin (\d[\w.]*) codename ([^\r\n]{1,40})|i p/Thin httpd/ v/$1/ i/$2/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: thin 1.8.2 codename Ruby Razor\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Thin httpd/ v/1.8.2/ i/Ruby Razor/ documented/Wappalyzer/
# Thin 1.8 leaves its version out.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?thin ?\r\n|i p/Thin httpd/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\nServer: thin\r\n\r\nhi| p/Thin httpd/ observed/Thin 1.8.1, Debian 12/
# Passenger standalone.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?(?:Server|X-Powered-By): ?Phusion Passenger(?:\(R\)| Enterprise)? (\d[\w.]*)=i p/Phusion Passenger/ v/$1/ cpe:/a:phusion:passenger:$1/
example q|HTTP/1.1 200 OK\r\nStatus: 200 OK\r\nContent-Type: text/plain\r\nDate: Sat, 28 Nov 2026 14:50:28 GMT\r\nContent-Length: 2\r\nConnection: close\r\nX-Powered-By: Phusion Passenger(R) 6.0.17\r\n\r\nhi| p/Phusion Passenger/ v/6.0.17/ observed/Phusion Passenger 6.0.17, Debian 12/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Phusion Passenger 6.0.19\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Phusion Passenger/ v/6.0.19/ cpe:/a:phusion:passenger:6.0.19/ documented/Wappalyzer/
# Puma, where an application lets it speak.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?puma (\d[\w.]*)|i p/Puma httpd/ v/$1/ cpe:/a:puma:puma:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: puma 3.12.6\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Puma httpd/ v/3.12.6/ cpe:/a:puma:puma:3.12.6/ specification/source of Puma httpd/
# Mono.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Mono-XSP Server/(\d[\w.]*)(?: (\w+))?|i p/Mono-XSP httpd/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Mono-XSP Server/2.10.2.0 Unix\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Mono-XSP httpd/ v/2.10.2.0/ specification/source of Mono-XSP httpd/
# Sonarr, Radarr and others on Mono.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Mono-HTTPAPI/(\d[\w.]*)|i p/Mono HttpListener/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Mono-HTTPAPI/1.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Mono HttpListener/ v/1.0/ specification/source of Mono HttpListener/
# Oat++.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Oatpp/(\d[\w.]*)|i p/Oat++/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: oatpp/1.3.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Oat++/ v/1.3.0/ specification/source of Oat++, Http.cpp/
# Crow.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Crow/(\d[\w.]*|master)=i p/Crow/ v/$1/ cpe:/a:crowcpp:crow:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Crow/0.3\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Crow/ v/0.3/ cpe:/a:crowcpp:crow:0.3/ specification/source of Crow/
# Boa, in cameras and modems.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Boa/(\d[\w.]*)|i p/Boa httpd/ v/$1/ cpe:/a:boa:boa:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Boa/0.94.14rc21\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Boa httpd/ v/0.94.14rc21/ cpe:/a:boa:boa:0.94.14rc21/ specification/source of Boa httpd/
# Appweb under its first name.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Mbedthis-App[Ww]eb/(\d[\w.-]*)|i p/Mbedthis-Appweb/ v/$1/ cpe:/a:mbedthis:appweb:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Mbedthis-Appweb/2.4.2\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Mbedthis-Appweb/ v/2.4.2/ cpe:/a:mbedthis:appweb:2.4.2/ documented/Recog/
# Appweb 3 and 4.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:Embedthis[- ])App[Ww]eb/(\d[\w.-]*)|i p/Embedthis Appweb/ v/$1/ cpe:/a:embedthis:appweb:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Embedthis-Appweb/3.4.2\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Embedthis Appweb/ v/3.4.2/ cpe:/a:embedthis:appweb:3.4.2/ documented/Recog/
# RomPager, under many names of its licensees.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Allegro-Software-RomPager/ ?(\d[\w.]*)|i p/Allegro RomPager/ v/$1/ cpe:/a:allegrosoft:rompager:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Allegro-Software-RomPager/4.61\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Allegro RomPager/ v/4.61/ cpe:/a:allegrosoft:rompager:4.61/ documented/WhatWeb/
# ZyXEL's and TP-Link's ADSL modems.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?RomPager/(\d[\w.]*)(?: UPnP/1\.0)?|i p/Allegro RomPager/ v/$1/ cpe:/a:allegrosoft:rompager:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: RomPager/4.07 UPnP/1.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Allegro RomPager/ v/4.07/ cpe:/a:allegrosoft:rompager:4.07/ documented/WhatWeb/
# EmWeb, in HP printers and DSL modems.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Virata-EmWeb/R(\d[\w_]*)|i p/Virata-EmWeb/ v/$SUBST(1,"_",".")/ cpe:/a:virata:emweb:$SUBST(1,"_",".")/
example q|HTTP/1.1 200 OK\r\nServer: Virata-EmWeb/R6_2_1\r\n| p/Virata-EmWeb/ v/6.2.1/ cpe:/a:virata:emweb:6.2.1/ observed/Virata-EmWeb 6.2.1, heard in nDPI's ipp.pcap/
# EmWeb's first name.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Agranat-EmWeb/R(\d[\w_]*)|i p/Agranat-EmWeb/ v/$SUBST(1,"_",".")/ cpe:/a:agranat:emweb:$SUBST(1,"_",".")/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Agranat-EmWeb/R5_2_6\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Agranat-EmWeb/ v/5.2.6/ cpe:/a:agranat:emweb:5.2.6/ documented/public code that quotes it/
# gSOAP services, ONVIF cameras among them.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?gSOAP/(\d[\w.]*)|i p/gSOAP/ v/$1/ cpe:/a:genivia:gsoap:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: gSOAP/2.8\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/gSOAP/ v/2.8/ cpe:/a:genivia:gsoap:2.8/ specification/source of gSOAP, stdsoap2.c/
# lwIP's httpd.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?lwIP/(\d[\w.]*)|i p/lwIP httpd/ v/$1/ cpe:/a:lwip_project:lwip:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: lwIP/2.1.2 (http://savannah.nongnu.org/projects/lwip)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/lwIP httpd/ v/2.1.2/ cpe:/a:lwip_project:lwip:2.1.2/ specification/source of lwIP httpd/
# lwIP's first httpd.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?lwIP/pre-(\d[\w.]*)|i p/lwIP httpd/ v/pre-$1/ cpe:/a:lwip_project:lwip/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: lwIP/pre-0.6 (http://www.sics.se/~adam/lwip/)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/lwIP httpd/ v/pre-0.6/ cpe:/a:lwip_project:lwip/ specification/source of lwIP httpd/
# Xiongmai DVRs and cameras.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?uc-httpd[/ ](\d[\w.]*)|i p/Xiongmai uc-httpd/ v/$1/ d/webcam/ cpe:/a:xiongmaitech:uc-httpd:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: uc-httpd/1.0.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Xiongmai uc-httpd/ v/1.0.0/ d/webcam/ cpe:/a:xiongmaitech:uc-httpd:1.0.0/ documented/Recog/
# D-Link and Edimax cameras.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?alphapd/(\d[\w.]*)|i p/alphapd/ v/$1/ d/webcam/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: alphapd/2.1.8\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/alphapd/ v/2.1.8/ d/webcam/ documented/Recog/
# HP ProCurve switches.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:eHTTP|EHTTP)[/ ]v?(\d[\w.]*)=i p/HP ProCurve eHTTP/ v/$1/ d/switch/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: eHTTP v2.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/HP ProCurve eHTTP/ v/2.0/ d/switch/ documented/Recog/
# HP LaserJet printers.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?HP-ChaiSOE/(\d[\w.]*)|i p/HP-ChaiSOE httpd/ v/$1/ d/printer/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: HP-ChaiSOE/1.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/HP-ChaiSOE httpd/ v/1.0/ d/printer/ documented/WhatWeb/
# HP printers.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?HP-ChaiServer/(\d[\w.]*)|i p/HP-ChaiServer httpd/ v/$1/ d/printer/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: HP-ChaiServer/3.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/HP-ChaiServer httpd/ v/3.0/ d/printer/ documented/WhatWeb/
# iLO 3 and 4.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?HP-iLO-Server/(\d[\w.]*)|i p/HP Integrated Lights-Out httpd/ v/$1/ d/remote management/ cpe:/h:hp:integrated_lights-out/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: HP-iLO-Server/1.30\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/HP Integrated Lights-Out httpd/ v/1.30/ d/remote management/ cpe:/h:hp:integrated_lights-out/ specification/HPE's iLO RESTful API manual, examples/
# iLO 5.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?HPE?-iLO(?:-Server)?/(\d[\w.]*)|i p/HPE Integrated Lights-Out httpd/ v/$1/ d/remote management/ cpe:/h:hp:integrated_lights-out/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: HPE-iLO-Server/2.44\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/HPE Integrated Lights-Out httpd/ v/2.44/ d/remote management/ cpe:/h:hp:integrated_lights-out/ specification/HPE's iLO RESTful API manual, sessions/
# HP ink printers tell their model and serial number.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?HP HTTP Server; (?:HP )?([^;\r\n]{3,60}?) - \w+; Serial Number: \w+; ([^;\r\n]*Built:[^;\r\n]{1,60}?)(?: \{(\w+)\})?|i p/HP HTTP Server/ i/$1/ d/printer/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: HP HTTP Server; HP Officejet Pro 8600 - CM749A; Serial Number: CN00000000; Coulomb_pp Built:Fri Sep 05, 2014 05:25:17AM {CLP1CN1436AR}\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/HP HTTP Server/ i/Officejet Pro 8600/ d/printer/ documented/Recog/
# HP's management agents.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?CompaqHTTPServer/(\d[\w.]*)|i p/HP System Management Homepage/ v/$1/ cpe:/a:hp:system_management_homepage:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: CompaqHTTPServer/9.9 HP System Management Homepage/7.6\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/HP System Management Homepage/ v/9.9/ cpe:/a:hp:system_management_homepage:9.9/ documented/WhatWeb/
# Canon.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Canon Http Server (\d[\w.]*)|i p/Canon printer http admin/ v/$1/ d/printer/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Canon Http Server 2.10\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Canon printer http admin/ v/2.10/ d/printer/ documented/WhatWeb/
# Epson.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?EPSON(?:-HTTP|_Linux UPnP)?/(\d[\w.]*)=i p/Epson printer httpd/ v/$1/ d/printer/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: EPSON-HTTP/1.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Epson printer httpd/ v/1.0/ d/printer/ documented/public code that quotes it/
# Xerox.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Xerox_MicroServer/(?:Xerox11)?(\w[\w.]*)?|i p/Xerox MicroServer httpd/ d/printer/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Xerox_MicroServer/Xerox11\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Xerox MicroServer httpd/ d/printer/ documented/public code that quotes it/
# Kyocera.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?KM-MFP-http/V?(\d[\w.]*)|i p/Kyocera printer httpd/ v/$1/ d/printer/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: KM-MFP-http/V0.0.1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Kyocera printer httpd/ v/0.0.1/ d/printer/ documented/public code that quotes it/
# Brother.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?debut/(\d[\w.]*)|i p/Brother printer debut httpd/ v/$1/ d/printer/ cpe:/a:brother:debut:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: debut/1.30\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Brother printer debut httpd/ v/1.30/ d/printer/ cpe:/a:brother:debut:1.30/ documented/WhatWeb/
# Ricoh.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Web-Server/(\d[\w.]*)|i p/Ricoh Aficio printer web image monitor/ v/$1/ d/printer/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Web-Server/3.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Ricoh Aficio printer web image monitor/ v/3.0/ d/printer/ documented/Wappalyzer/
# NetApp filers.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?NetApp(?:/|//)(\d[\w.]*)=i p/NetApp Data ONTAP httpd/ v/$1/ o/Data ONTAP/ d/storage-misc/ cpe:/a:netapp:data_ontap:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: NetApp/7.3.2\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/NetApp Data ONTAP httpd/ v/7.3.2/ o/Data ONTAP/ d/storage-misc/ cpe:/a:netapp:data_ontap:7.3.2/ documented/Recog/
# Cisco IOS.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:cisco-IOS|cisco-IOS/1[\d.]+ HTTP-server/1\.0\(1\))=i p/Cisco IOS http config/ o/IOS/ d/router/ cpe:/o:cisco:ios/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: cisco-IOS\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Cisco IOS http config/ o/IOS/ d/router/ cpe:/o:cisco:ios/ documented/Recog/
# ASA's VPN portal.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Cisco AWARE (\d[\w.]*)|i p/Cisco ASA/ i/AWARE $1/ d/firewall/ cpe:/h:cisco:adaptive_security_appliance/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Cisco AWARE 2.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Cisco ASA/ i/AWARE 2.0/ d/firewall/ cpe:/h:cisco:adaptive_security_appliance/ documented/Recog/
# Intel AMT.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Intel\(R\) Active Management Technology (\d[\w.]*)|i p/Intel Active Management Technology/ v/$1/ d/remote management/ cpe:/o:intel:active_management_technology_firmware:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Intel(R) Active Management Technology 11.8.50\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Intel Active Management Technology/ v/11.8.50/ d/remote management/ cpe:/o:intel:active_management_technology_firmware:11.8.50/ documented/Recog/
# ILOM.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:Sun|Oracle)-ILOM-Web-Server/(\d[\w.]*)=i p/Oracle Integrated Lights Out Manager/ v/$1/ d/remote management/ cpe:/h:oracle:integrated_lights_out_manager/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Oracle-ILOM-Web-Server/1.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Oracle Integrated Lights Out Manager/ v/1.0/ d/remote management/ cpe:/h:oracle:integrated_lights_out_manager/ documented/Recog/
# DRAC 5 and iDRAC 6.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?RMC Webserver (\d[\w.]*)|i p/Dell Remote Management Controller httpd/ v/$1/ d/remote management/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: RMC Webserver 2.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Dell Remote Management Controller httpd/ v/2.0/ d/remote management/ documented/public code that quotes it/
# Power strips.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?ServerTech-AWS/v(\d[\w.-]*)|i p/Server Technology Sentry PDU httpd/ v/$1/ i/Advanced Web Server/ d/power-device/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: ServerTech-AWS/v8.0x\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Server Technology Sentry PDU httpd/ v/8.0x/ i/Advanced Web Server/ d/power-device/ documented/Recog/
# Moxa.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?MoxaHttp/(\d[\w.]*)|i p/Moxa httpd/ v/$1/ d/terminal server/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: MoxaHttp/2.3\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Moxa httpd/ v/2.3/ d/terminal server/ documented/Recog/
# Modicon PLCs.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Schneider-WEB/V(\d[\w.]*)|i p/Schneider Electric PLC httpd/ v/$1/ d/specialized/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Schneider-WEB/V2.1.4\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Schneider Electric PLC httpd/ v/2.1.4/ d/specialized/ documented/public code that quotes it/
# Beck's controllers.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?IPC@CHIP|i p/Beck IPC@CHIP httpd/ d/specialized/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: IPC@CHIP\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Beck IPC@CHIP httpd/ d/specialized/ documented/public code that quotes it/
# Power strips.
# check: no-origin because no public source of it was found
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Schleifenbauer[^\r\n]{0,40}|i p/Schleifenbauer PDU httpd/ d/power-device/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Schleifenbauer\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Schleifenbauer PDU httpd/ d/power-device/
# Splunk's management port.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Splunkd|i p/Splunkd httpd/ cpe:/a:splunk:splunk/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Splunkd\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Splunkd httpd/ cpe:/a:splunk:splunk/ specification/Splunk's ITSI collection for Ansible, documented answer/
# MinIO's S3 service.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?MinIO(?:/RELEASE\.([\w-]+))?|i p/MinIO/ cpe:/a:minio:minio/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: MinIO\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/MinIO/ cpe:/a:minio:minio/ documented/Wappalyzer/
# Icecast.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Icecast (\d[\w.-]*)|i p/Icecast streaming media server/ v/$1/ cpe:/a:xiph:icecast:$1/
example q|HTTP/1.0 200 OK\r\nServer: Icecast 2.4.4\r\nConnection: Close\r\nDate: Sat, 28 Nov 2026 03:13:13 GMT\r\nContent-Type: application/json; charset=UTF-8\r\nCache-Control: no-cache, no-store\r\nExpires: Mon, 26 Jul 1997 05:00:00 GMT\r\nPragma: no-cache\r\nContent-Length: 229\r\n\r\n{| p/Icecast streaming media server/ v/2.4.4/ observed/Icecast streaming media server 2.4.4, recorded/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Icecast 2.4.4\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Icecast streaming media server/ v/2.4.4/ cpe:/a:xiph:icecast:2.4.4/ documented/Recog/
# Firefly.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?mt-daapd/(\d[\w.]*)|i p/mt-daapd DAAP/ v/$1/ cpe:/a:fireflymediaserver:firefly_media_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: mt-daapd/0.2.4.2\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/mt-daapd DAAP/ v/0.2.4.2/ cpe:/a:fireflymediaserver:firefly_media_server:0.2.4.2/ specification/source of mt-daapd DAAP/
# OwnTone, forked-daapd's later name.
match daap m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?owntone/(\d[\w.]*)|i p/OwnTone DAAP/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: owntone/28.8\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/OwnTone DAAP/ v/28.8/ specification/source of OwnTone DAAP/
# forked-daapd.
match daap m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?forked-daapd/(\d[\w.]*)|i p/forked-daapd DAAP/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: forked-daapd/25.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/forked-daapd DAAP/ v/25.0/ specification/source of forked-daapd DAAP/
# AirPlay over HTTP.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?AirTunes/(\d[\w.]*)|i p/Apple AirTunes/ v/$1/ d/media device/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: AirTunes/220.68\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apple AirTunes/ v/220.68/ d/media device/ documented/Recog/
# AirPlay.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?AirPlay/(\d[\w.]*)|i p/Apple AirPlay httpd/ v/$1/ d/media device/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: AirPlay/550.10\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apple AirPlay httpd/ v/550.10/ d/media device/ documented/public code that quotes it/
# Transmission's RPC.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Transmission|i p/Transmission BitTorrent management httpd/ cpe:/a:transmissionbt:transmission/
example q|HTTP/1.1 301 Moved Permanently\r\nServer: Transmission\r\nLocation: /transmission/web/\r\nDate: Sat, 28 Nov 2026 03:16:35 GMT\r\nContent-Length: 31\r\nContent-Type: text/html; charset=ISO-8859-1\r\n\r\n<h1>301: Moved Permanently</h1>| p/Transmission BitTorrent management httpd/ observed/Transmission BitTorrent management httpd 3.00, recorded/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Transmission\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Transmission BitTorrent management httpd/ cpe:/a:transmissionbt:transmission/ documented/Recog/
# ntopng tells its host.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?ntopng (\d[\w.]*)[^\r\n]*?(Ubuntu [\d.]+)|i p/ntopng/ v/$1/ i/$2/ o/Linux/ cpe:/a:ntop:ntopng:$1/ cpe:/o:canonical:ubuntu_linux/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: ntopng 5.4.220721 [Debian bullseye/sid [x86_64][Ubuntu 20.04.4 LTS]]\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/ntopng/ v/5.4.220721/ i/Ubuntu 20.04.4/ o/Linux/ cpe:/a:ntop:ntopng:5.4.220721/ cpe:/o:canonical:ubuntu_linux/ documented/Recog/
# ntopng on Linux.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?ntopng (\d[\w.]*)[^\r\n]*?(Debian|linux)=i p/ntopng/ v/$1/ o/Linux/ cpe:/a:ntop:ntopng:$1/ cpe:/o:linux:linux_kernel/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: ntopng 4.2.201125 [x86_64-unknown-linux-gnu [x86_64][]]\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/ntopng/ v/4.2.201125/ o/Linux/ cpe:/a:ntop:ntopng:4.2.201125/ cpe:/o:linux:linux_kernel/ documented/Recog/
# ntopng on Windows.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?ntopng (\d[\w.]*+)[^\r\n]*?\bWin|i p/ntopng/ v/$1/ o/Windows/ cpe:/a:ntop:ntopng:$1/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: ntopng 5.5.221014 [Win64 [x64][Windows]]\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/ntopng/ v/5.5.221014/ o/Windows/ cpe:/a:ntop:ntopng:5.5.221014/ cpe:/o:microsoft:windows/ documented/Recog/
# ntopng elsewhere.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?ntopng (\d[\w.]*)[^\r\n]*?(freebsd|openbsd)=i p/ntopng/ v/$1/ o/$2/ cpe:/a:ntop:ntopng:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: ntopng 5.0.220112 [FreeBSD 12.3 [amd64][FreeBSD 12.3]]\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/ntopng/ v/5.0.220112/ o/FreeBSD/ cpe:/a:ntop:ntopng:5.0.220112/ documented/Recog/
# ntopng.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?ntopng (\d[\w.]*)|i p/ntopng/ v/$1/ cpe:/a:ntop:ntopng:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: ntopng 6.1.240606 (x86_64)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/ntopng/ v/6.1.240606/ cpe:/a:ntop:ntopng:6.1.240606/ specification/source of ntopng/
example q|HTTP/1.1 302 Found\r\nServer: ntopng 6.1.240606 (x86_64)\r\n| p/ntopng/ v/6.1.240606/ cpe:/a:ntop:ntopng:6.1.240606/ observed/ntopng 6.1.240606, heard in nDPI's conncheck.pcap/
# Netdata.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?NetData Embedded HTTP Server v?(\d[\w.-]*)|i p/Netdata/ v/$1/ cpe:/a:netdata:netdata:$1/
example q|HTTP/1.1 200 OK\r\nConnection: close\r\nServer: Netdata Embedded HTTP Server v1.37.1\r\nAccess-Control-Allow-Origin: *\r\nAccess-Control-Allow-Credentials: true\r\nContent-Type: application/json; charset=utf-8\r\nDate: Sun, 22 Nov 2026 09:05:52 GMT\r\nCache-Control: no-cach| p/Netdata/ v/1.37.1/ observed/Netdata 1.37.1, in a laboratory/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Netdata Embedded HTTP Server v1.44.1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Netdata/ v/1.44.1/ cpe:/a:netdata:netdata:1.44.1/ documented/Recog/
# Couchbase's gateway.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Couchbase Sync Gateway/(\d[\w.]*)|i p/Couchbase Sync Gateway/ v/$1/ cpe:/a:couchbase:sync_gateway:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Couchbase Sync Gateway/2.7.1 EE\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Couchbase Sync Gateway/ v/2.7.1/ cpe:/a:couchbase:sync_gateway:2.7.1/ specification/source of Couchbase Sync Gateway/
# axTLS.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?axhttpd/(\d[\w.]*)|i p/axTLS httpd/ v/$1/ cpe:/a:axtls_project:axtls:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: axhttpd/1.5.3\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/axTLS httpd/ v/1.5.3/ cpe:/a:axtls_project:axtls:1.5.3/ specification/source of axTLS/
# HP OpenView's agents.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?com\.hp\.openview\.(?:Coda|bbc\.LLBServer) (\d[\w.]*)=i p/HP OpenView/ v/$1/ cpe:/a:hp:openview/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: com.hp.openview.Coda 0.0.1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/HP OpenView/ v/0.0.1/ cpe:/a:hp:openview/ documented/Recog/
# OpenView's communication broker.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?BBC (\d[\w.]*); ([^\r\n]{1,60})|i p/HP OpenView BBC/ v/$1/ i/$2/ cpe:/a:hp:openview/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: BBC 11.10.035; ovbbccb 11.10.035\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/HP OpenView BBC/ v/11.10.035/ i/ovbbccb 11.10.035/ cpe:/a:hp:openview/ documented/Recog/
# RealNetworks on Windows.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Helix (?:Mobile )?Server (?:Version |/)(\d[\w.]*) \((win32|win64) ?[^)\r\n]*\)=i p/Helix Server/ v/$1/ i/$2/ o/Windows/ cpe:/a:realnetworks:helix_server:$1/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Helix Server Version 9.0.4.960 (win32) (RealServer compatible)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Helix Server/ v/9.0.4.960/ i/win32/ o/Windows/ cpe:/a:realnetworks:helix_server:9.0.4.960/ cpe:/o:microsoft:windows/ documented/Recog/
# RealNetworks.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Helix (?:Mobile )?Server (?:Version |/)(\d[\w.]*) \((\w+)[^)\r\n]*\)=i p/Helix Server/ v/$1/ i/$2/ cpe:/a:realnetworks:helix_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Helix Server Version 11.1.3.1887 (linux-2.2-libc6-i586) (RealServer compatible)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Helix Server/ v/11.1.3.1887/ i/linux/ cpe:/a:realnetworks:helix_server:11.1.3.1887/ documented/public code that quotes it/
# Apple's streaming server.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?QTSS/(\d[\w.]*)|i p/QuickTime Streaming Server/ v/$1/ o/Mac OS X/ cpe:/a:apple:quicktime_streaming_server:$1/ cpe:/o:apple:mac_os_x/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: QTSS/5.0.3.3 (Build/452.22.4; Platform/MacOSX; Release/Panther; Update/Security; )\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/QuickTime Streaming Server/ v/5.0.3.3/ o/Mac OS X/ cpe:/a:apple:quicktime_streaming_server:5.0.3.3/ cpe:/o:apple:mac_os_x/ documented/Recog/
# Wowza.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?WowzaStreamingEngine/(\d[\w.]*)|i p/Wowza Streaming Engine/ v/$1/ cpe:/a:wowza:streaming_engine:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: WowzaStreamingEngine/4.8.24\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Wowza Streaming Engine/ v/4.8.24/ cpe:/a:wowza:streaming_engine:4.8.24/ documented/public code that quotes it/
# Google's front end.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?GFE/(\d[\w.]*)|i p/Google Frontend httpd/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: GFE/2.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Google Frontend httpd/ v/2.0/ documented/Recog/
example q|HTTP/1.1 302 Found\r\nCache-Control: private\r\nContent-Type: text/html; charset=UTF-8\r\nLocation: http://www.example.com/\r\nContent-Length: 262\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: GFE/2.0\r\n| p/Google Frontend httpd/ v/2.0/ observed/Google Frontend httpd 2.0, heard in nDPI's EAQ.pcap/
# Baidu's front end.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?bfe/(\d[\w.]*)|i p/Baidu Front End/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: bfe/1.0.8.18\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Baidu Front End/ v/1.0.8.18/ documented/a capture of suricata-verify/
# Hikvision.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Hikvision-Webs|i p/Hikvision IP camera httpd/ d/webcam/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Hikvision-Webs\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Hikvision IP camera httpd/ d/webcam/ documented/WhatWeb/
# Hikvision recorders.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?DNVRS-Webs|i p/Hikvision Network Video Recorder httpd/ d/webcam/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: DNVRS-Webs\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Hikvision Network Video Recorder httpd/ d/webcam/ documented/public code that quotes it/
# Hikvision's older recorders.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?DVRDVS-Webs|i p/Hikvision DVR httpd/ d/webcam/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: DVRDVS-Webs\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Hikvision DVR httpd/ d/webcam/ documented/public code that quotes it/
# Hikvision since 2014.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?App-webs/|i p/Hikvision IP camera httpd/ d/webcam/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: App-webs/\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Hikvision IP camera httpd/ d/webcam/ documented/public code that quotes it/
# Cheap cameras by Netwave and its kin.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:ReeCam|Netwave|IPCamera|Mini Dome|HiIpcam)[ _]?(?:IP Camera|Login)?(?:/V(\w+))?=i p/Netwave IP camera http config/ d/webcam/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Netwave IP Camera\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Netwave IP camera http config/ d/webcam/ documented/Recog/
# AVTECH.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?AV-TECH (AV\w+) Video Web Server|i p/AVTECH $1 DVR httpd/ d/webcam/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: AV-TECH AV787 Video Web Server\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/AVTECH AV787 DVR httpd/ d/webcam/ documented/Recog/
# Sonos players.
match upnp m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(Linux UPnP/1\.0) Sonos/([\w.-]+) \((\w+)\)|i p/Sonos media player httpd/ v/$2/ i/$3/ o/Linux/ d/media device/ cpe:/o:linux:linux_kernel/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Linux UPnP/1.0 Sonos/47.2-59120 (ZPS3)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Sonos media player httpd/ v/47.2-59120/ i/ZPS3/ o/Linux/ d/media device/ cpe:/o:linux:linux_kernel/ documented/Recog/
# RouterOS' UPnP.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?RouterOS/([\w.]+?) ?UPnP/1\.0 MikroTik UPnP/1\.0|i p/MikroTik UPnP/ v/$1/ o/RouterOS/ d/router/ cpe:/o:mikrotik:routeros:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: RouterOS/6.43UPnP/1.0 MikroTik UPnP/1.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/MikroTik UPnP/ v/6.43/ o/RouterOS/ d/router/ cpe:/o:mikrotik:routeros:6.43/ documented/Recog/
# pfSense, as its configure script writes it.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?pfSense/([\w.-]+) UPnP/1\.[01] MiniUPnPd/(\d[\w.]*)|i p/MiniUPnPd/ v/$2/ i/pfSense $1/ o/FreeBSD/ d/firewall/ cpe:/a:miniupnp_project:miniupnpd:$2/ cpe:/o:pfsense:pfsense/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: pfSense/2.1.5-RELEASE UPnP/1.1 MiniUPnPd/1.9\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/MiniUPnPd/ v/1.9/ o/FreeBSD/ d/firewall/ cpe:/o:pfsense:pfsense/ specification/source of MiniUPnPd, configure/
# FreeBSD, as its configure script writes it.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?FreeBSD/([\w.-]+) UPnP/1\.[01] MiniUPnPd/(\d[\w.]*)|i p/MiniUPnPd/ v/$2/ i/FreeBSD $1/ o/FreeBSD/ cpe:/a:miniupnp_project:miniupnpd:$2/ cpe:/o:freebsd:freebsd/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: FreeBSD/10.1-RELEASE UPnP/1.1 MiniUPnPd/1.9\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/MiniUPnPd/ v/1.9/ o/FreeBSD/ cpe:/o:freebsd:freebsd/ specification/source of MiniUPnPd, configure/
# OpenBSD, as its configure script writes it.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?OpenBSD/([\w.-]+) UPnP/1\.[01] MiniUPnPd/(\d[\w.]*)|i p/MiniUPnPd/ v/$2/ i/OpenBSD $1/ o/OpenBSD/ cpe:/a:miniupnp_project:miniupnpd:$2/ cpe:/o:openbsd:openbsd/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: OpenBSD/5.4 UPnP/1.1 MiniUPnPd/1.9\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/MiniUPnPd/ v/1.9/ o/OpenBSD/ cpe:/o:openbsd:openbsd/ specification/source of MiniUPnPd, configure/
# NetBSD, as its configure script writes it.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?NetBSD/([\w.-]+) UPnP/1\.[01] MiniUPnPd/(\d[\w.]*)|i p/MiniUPnPd/ v/$2/ i/NetBSD $1/ o/NetBSD/ cpe:/a:miniupnp_project:miniupnpd:$2/ cpe:/o:netbsd:netbsd/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: NetBSD/6.1 UPnP/1.1 MiniUPnPd/1.9\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/MiniUPnPd/ v/1.9/ o/NetBSD/ cpe:/o:netbsd:netbsd/ specification/source of MiniUPnPd, configure/
# Solaris, as its configure script writes it.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?SunOS/([\w.-]+) UPnP/1\.[01] MiniUPnPd/(\d[\w.]*)|i p/MiniUPnPd/ v/$2/ i/Solaris $1/ o/Solaris/ cpe:/a:miniupnp_project:miniupnpd:$2/ cpe:/o:oracle:solaris/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: SunOS/5.11 UPnP/1.1 MiniUPnPd/1.9\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/MiniUPnPd/ v/1.9/ o/Solaris/ cpe:/o:oracle:solaris/ specification/source of MiniUPnPd, configure/
# Mac OS X, as its configure script writes it.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Darwin/([\w.-]+) UPnP/1\.[01] MiniUPnPd/(\d[\w.]*)|i p/MiniUPnPd/ v/$2/ i/Mac OS X $1/ o/Mac OS X/ cpe:/a:miniupnp_project:miniupnpd:$2/ cpe:/o:apple:mac_os_x/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Darwin/11.4.2 UPnP/1.1 MiniUPnPd/1.9\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/MiniUPnPd/ v/1.9/ o/Mac OS X/ cpe:/o:apple:mac_os_x/ specification/source of MiniUPnPd, configure/
# AstLinux, as its configure script writes it.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?AstLinux/([\w.-]+) UPnP/1\.[01] MiniUPnPd/(\d[\w.]*)|i p/MiniUPnPd/ v/$2/ i/AstLinux $1/ o/Linux/ d/PBX/ cpe:/a:miniupnp_project:miniupnpd:$2/ cpe:/o:linux:linux_kernel/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: AstLinux/astlinux-1.2.1 UPnP/1.1 MiniUPnPd/1.9\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/MiniUPnPd/ v/1.9/ o/Linux/ d/PBX/ cpe:/o:linux:linux_kernel/ specification/source of MiniUPnPd, configure/
# OpenWrt, as its configure script writes it.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?OpenWrt/([\w./-]+) UPnP/1\.[01] MiniUPnPd/(\d[\w.]*)|i p/MiniUPnPd/ v/$2/ i/OpenWrt $1/ o/Linux/ d/WAP/ cpe:/a:miniupnp_project:miniupnpd:$2/ cpe:/o:openwrt:openwrt/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: OpenWrt/22.03 UPnP/1.1 MiniUPnPd/1.9\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/MiniUPnPd/ v/1.9/ o/Linux/ d/WAP/ cpe:/o:openwrt:openwrt/ specification/source of MiniUPnPd, configure/
# MiniUPnPd names its system first.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(Debian|Ubuntu|Fedora|FedoraCore)/([\w./]+) UPnP/1\.[01] MiniUPnPd/(\d[\w.]*)=i p/MiniUPnPd/ v/$3/ i/$1 $2/ o/Linux/ cpe:/a:miniupnp_project:miniupnpd:$3/ cpe:/o:linux:linux_kernel/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Ubuntu/xenial UPnP/1.0 MiniUPnPd/1.4\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/MiniUPnPd/ v/1.4/ i/Ubuntu xenial/ o/Linux/ cpe:/a:miniupnp_project:miniupnpd:1.4/ cpe:/o:linux:linux_kernel/ specification/source of MiniUPnPd, configure/
# Tomato firmware.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:UPnP/)?(Tomato[^\r\n]{0,60}?) UPnP/1\.[01] MiniUPnPd/(\d[\w.]*)|i p/MiniUPnPd/ v/$2/ i/$1/ o/Linux/ d/router/ cpe:/a:miniupnp_project:miniupnpd:$2/ cpe:/o:linux:linux_kernel/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: UPnP/Tomato 1.28.0000 MIPSR2-132 K26 USB VPN UPnP/1.1 MiniUPnPd/1.9\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/MiniUPnPd/ v/1.9/ i/Tomato 1.28.0000 MIPSR2-132 K26 USB VPN/ o/Linux/ d/router/ cpe:/a:miniupnp_project:miniupnpd:1.9/ cpe:/o:linux:linux_kernel/ specification/source of MiniUPnPd, configure/
# MiniUPnPd elsewhere.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:([^\r\n]{1,60}?) )?UPnP/1\.[01],? MiniUPnPd/(\d[\w.]*)|i p/MiniUPnPd/ v/$2/ i/$1/ d/router/ cpe:/a:miniupnp_project:miniupnpd:$2/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: OpenEmbedded/1.8 UPnP/1.1 MiniUPnPd/2.3.1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/MiniUPnPd/ v/2.3.1/ i|OpenEmbedded/1.8| d/router/ cpe:/a:miniupnp_project:miniupnpd:2.3.1/ specification/source of MiniUPnPd, configure/
# On Windows it forgets a blank.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?UPnP/1\.0, Portable SDK for UPnP devices/(\d[\d.]*) ?on windows|i p/Portable SDK for UPnP devices/ v/$1/ i/UPnP 1.0/ o/Windows/ cpe:/a:libupnp_project:libupnp:$1/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: UPnP/1.0, Portable SDK for UPnP devices/1.14.31on windows\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Portable SDK for UPnP devices/ v/1.14.31/ o/Windows/ specification/source of pupnp, httpreadwrite.c/
# uname's words on FreeBSD.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?FreeBSD/([\w.-]+), UPnP/1\.0, Portable SDK for UPnP devices/(\d[\d.]*)|i p/Portable SDK for UPnP devices/ v/$2/ i/UPnP 1.0; FreeBSD $1/ o/FreeBSD/ cpe:/a:libupnp_project:libupnp:$2/ cpe:/o:freebsd:freebsd/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: FreeBSD/13.2-RELEASE, UPnP/1.0, Portable SDK for UPnP devices/1.14.31\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Portable SDK for UPnP devices/ v/1.14.31/ o/FreeBSD/ specification/source of pupnp, httpreadwrite.c/
# libupnp names the kernel.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Linux[/-]([\w.+-]+),? UPnP/1\.0,? (?:DLNADOC/1\.50 )?(?:Portable|Intel) SDK for UPnP devices ?/(\d[\w.-]*)=i p/Portable SDK for UPnP devices/ v/$2/ i/libupnp; Linux $1; UPnP 1.0/ o/Linux/ cpe:/a:libupnp_project:libupnp:$2/ cpe:/o:linux:linux_kernel:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Linux/2.6.32-24-generic, UPnP/1.0, Portable SDK for UPnP devices/1.6.6\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Portable SDK for UPnP devices/ v/1.6.6/ i/libupnp; Linux 2.6.32-24-generic; UPnP 1.0/ o/Linux/ cpe:/a:libupnp_project:libupnp:1.6.6/ cpe:/o:linux:linux_kernel:2.6.32-24-generic/ specification/source of pupnp, httpreadwrite.c/
# libupnp on a Mac.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Darwin/([\w.-]+),? UPnP/1\.0,? Portable SDK for UPnP devices/(\d[\w.-]*)|i p/Portable SDK for UPnP devices/ v/$2/ i/libupnp; Darwin $1; UPnP 1.0/ o/Mac OS X/ cpe:/a:libupnp_project:libupnp:$2/ cpe:/o:apple:mac_os_x/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Darwin/10.2.0, UPnP/1.0, Portable SDK for UPnP devices/1.6.6\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Portable SDK for UPnP devices/ v/1.6.6/ i/libupnp; Darwin 10.2.0; UPnP 1.0/ o/Mac OS X/ cpe:/a:libupnp_project:libupnp:1.6.6/ cpe:/o:apple:mac_os_x/ specification/source of pupnp, httpreadwrite.c/
# libupnp elsewhere.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:[^,\r\n]{1,60},? )?UPnP/1\.0,? (?:Portable|Intel) SDK for UPnP devices ?/(\d[\w.-]*)=i p/Portable SDK for UPnP devices/ v/$1/ i/libupnp; UPnP 1.0/ cpe:/a:libupnp_project:libupnp:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: SunOS/5.11, UPnP/1.0, Portable SDK for UPnP devices/1.14.31\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Portable SDK for UPnP devices/ v/1.14.31/ specification/source of pupnp, httpreadwrite.c/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Linux, UPnP/1.0, Intel SDK for UPnP devices /1.2\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Portable SDK for UPnP devices/ v/1.2/ i/libupnp; UPnP 1.0/ cpe:/a:libupnp_project:libupnp:1.2/ documented/Recog/
# PS3 Media Server.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?[^\r\n]{0,60}UPnP/1\.0,? PMS/(\d[\w.]*)|i p/PS3 Media Server/ v/$1/ d/media device/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Linux-i386-2.6.33.2, UPnP/1.0, PMS/1.21.1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/PS3 Media Server/ v/1.21.1/ d/media device/ specification/source of PS3 Media Server/
# Universal Media Server.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?[^\r\n]{0,60}UPnP/1\.0,? UMS/(\d[\w.]*)|i p/Universal Media Server/ v/$1/ d/media device/ cpe:/a:universal_media_server:universal_media_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Linux-amd64-5.10.0, UPnP/1.0, UMS/9.7.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Universal Media Server/ v/9.7.0/ d/media device/ cpe:/a:universal_media_server:universal_media_server:9.7.0/ specification/source of Universal Media Server/
# Platinum, in Kodi.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?UPnP/1\.0,? DLNADOC/1\.50,? Platinum/(\d[\w.]*)|i p/Platinum UPnP/ v/$1/ i/Kodi or XBMC/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: UPnP/1.0 DLNADOC/1.50 Platinum/1.0.5.13\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Platinum UPnP/ v/1.0.5.13/ i/Kodi or XBMC/ specification/source of Platinum UPnP, PltHttp.h/
# MiniDLNA, ReadyMedia.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?[^\r\n]{0,60}DLNADOC/1\.50 UPnP/1\.0 MiniDLNA/(\d[\w.]*)|i p/MiniDLNA/ v/$1/ i/DLNADOC 1.50; UPnP 1.0/ cpe:/a:readymedia_project:readymedia:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset="utf-8"\r\nConnection: close\r\nContent-Length: 2196\r\nServer: Debian DLNADOC/1.50 UPnP/1.0 MiniDLNA/1.3.0\r\nDate: Sat, 28 Nov 2026 03:43:55 GMT\r\nEXT:\r\n\r\n<?xml version="1.0"?>\r\n<root xmlns="urn:schemas-upnp-org:device| p/MiniDLNA/ v/1.3.0/ observed/MiniDLNA 1.3.0, recorded/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Debian DLNADOC/1.50 UPnP/1.0 MiniDLNA/1.3.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/MiniDLNA/ v/1.3.0/ i/DLNADOC 1.50; UPnP 1.0/ cpe:/a:readymedia_project:readymedia:1.3.0/ specification/source of MiniDLNA/
# TVersity prints Windows' version first.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(\d[\w.]*) 2/, UPnP/1\.0, TVersity Media Server|i p/TVersity Media Server/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: 6.1.7600 2/, UPnP/1.0, TVersity Media Server\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/TVersity Media Server/ v/6.1.7600/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# AVM's boxes tell model and firmware.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?[^\r\n]{0,60}UPnP/1\.0 AVM (FRITZ!\S+(?: [\w. ]+?)?) ([\d.]+)(?: \(|\r?\n)=i p/AVM $1 UPnP/ v/$2/ d/WAP/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: gw UPnP/1.0 AVM FRITZ!Box Fon WLAN 7390 84.06.20\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/AVM FRITZ!Box Fon WLAN 7390 UPnP/ v/84.06.20/ d/WAP/ documented/Recog/
# Huawei home gateways.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Linux UPnP/1\.0 Huawei-ATP-IGD|i p/Huawei ATP UPnP/ o/Linux/ d/broadband router/ cpe:/o:linux:linux_kernel/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Linux UPnP/1.0 Huawei-ATP-IGD\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Huawei ATP UPnP/ o/Linux/ d/broadband router/ cpe:/o:linux:linux_kernel/ specification/source of Huawei's ATP UPnP/
# Broadcom's reference firmware.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?LINUX/([\d.]+) UPnP/1\.0 BRCM400/(\d[\w.]*)|i p/Broadcom BRCM400 UPnP/ v/$2/ o/Linux/ d/broadband router/ cpe:/o:linux:linux_kernel:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: LINUX/2.4 UPnP/1.0 BRCM400/1.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Broadcom BRCM400 UPnP/ v/1.0/ o/Linux/ d/broadband router/ cpe:/o:linux:linux_kernel:2.4/ specification/source of Broadcom's upnp/
# CUPS gives two numbers unless told otherwise, and an interim answer (RFC 9110 section 15.2) to who waits for one.
match ipp m|^(?:HTTP/1\.[01] 1\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n)?HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?CUPS/(\d[\w.]*)(?: IPP/2\.\d)?|i p/CUPS/ v/$1/ cpe:/a:apple:cups:$1/
example q|HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nConnection: Keep-Alive\r\nServer: CUPS/2.4.2 (Linux 6.1.0-18-amd64; x86_64) IPP/2.1\r\n| p/CUPS/ v/2.4.2/ observed/CUPS 2.4.2, recorded/
example q|HTTP/1.1 200 OK\r\nConnection: Keep-Alive\r\nContent-Language: en\r\nContent-Length: 2262\r\nContent-Type: text/html; charset=utf-8\r\nDate: Sun, 22 Nov 2026 09:05:51 GMT\r\nKeep-Alive: timeout=10\r\nLast-Modified: Sun, 07 Sep 2025 17:45:05 GMT\r\nAccept-Encoding: gzip, deflate, identity\r\nServer: CUPS/2.4 IPP/2.1| p/CUPS/ v/2.4/ observed/CUPS 2.4.2, in a laboratory/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: CUPS/2.4 IPP/2.1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/CUPS/ v/2.4/ cpe:/a:apple:cups:2.4/ specification/source of CUPS/

# JBoss 4 and 5 when X-Powered-By is copied into Server.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Servlet[ /][\d.]+; (?:Tomcat-[\d.]+/)?JBoss-(\d[\w.]*)|i p/JBoss Application Server/ v/$1/ cpe:/a:redhat:jboss_enterprise_application_platform:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Servlet 2.4; Tomcat-5.0.28/JBoss-4.0.1sp1 (build: CVSTag=JBoss_4_0_1_SP1 date=200502160314)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/JBoss Application Server/ v/4.0.1sp1/ cpe:/a:redhat:jboss_enterprise_application_platform:4.0.1sp1/ documented/Recog/
# JBoss AS 6 in the same manner.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Servlet/[\d.]+; JBossAS-(\d[\w.]*)|i p/JBoss Application Server/ v/$1/ cpe:/a:redhat:jboss_wildfly_application_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Servlet/3.0; JBossAS-6\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/JBoss Application Server/ v/6/ cpe:/a:redhat:jboss_wildfly_application_server:6/ documented/Recog/
# RealVNC's built-in web server.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?VNC Server (\w+) Edition/[A-Z]?(\d[\d.]*) \(r\d+\)|i p/RealVNC/ v/$2/ i/$1 Edition; Java viewer/ cpe:/a:realvnc:realvnc:$2/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: VNC Server Enterprise Edition/E4.5.1 (r27892)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/RealVNC/ v/4.5.1/ i/Enterprise Edition; Java viewer/ cpe:/a:realvnc:realvnc:4.5.1/ documented/Recog/
# ScreenConnect; the last number belongs to the licence.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?ScreenConnect/(\d[\d.]*)-\d+|i p/ConnectWise ScreenConnect/ v/$1/ i/ConnectWise Control/ cpe:/a:connectwise:control:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: ScreenConnect/19.3.25270.7185-3841999031 Microsoft-HTTPAPI/2.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/ConnectWise ScreenConnect/ v/19.3.25270.7185/ i/ConnectWise Control/ cpe:/a:connectwise:control:19.3.25270.7185/ documented/Recog/
# OpenVPN's web front.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?OpenVPN-AS|i p/OpenVPN Access Server/ d/firewall/ cpe:/a:openvpn:openvpn_access_server/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: OpenVPN-AS\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/OpenVPN Access Server/ d/firewall/ cpe:/a:openvpn:openvpn_access_server/ documented/Recog/
# SonicWall.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?SonicWALL(?: SSL-?VPN Web Server)? ?\r?\n|i p/SonicWall http config/ i/SSL-VPN/ o/SonicOS/ d/firewall/ cpe:/o:sonicwall:sonicos/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: SonicWALL\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/SonicWall http config/ i/SSL-VPN/ o/SonicOS/ d/firewall/ cpe:/o:sonicwall:sonicos/ documented/Recog/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: SonicWALL SSL-VPN Web Server\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/SonicWall http config/ i/SSL-VPN/ o/SonicOS/ d/firewall/ cpe:/o:sonicwall:sonicos/ documented/Recog/
# Cable modems of Thomson and others.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?NET-DK[/ ](\d[\w.]*)|i p/NET-DK httpd/ v/$1/ d/broadband router/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: NET-DK/1.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/NET-DK httpd/ v/1.0/ d/broadband router/ documented/Recog/
# Polycom phones.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Polycom SoundPoint IP Telephone HTTPd|i p/Polycom SoundPoint IP phone httpd/ d/VoIP phone/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Polycom SoundPoint IP Telephone HTTPd\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Polycom SoundPoint IP phone httpd/ d/VoIP phone/ documented/Recog/
# Ubiquiti's management system.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:\d\d\d \w+ )?UNMS (\d[\w.]*)|i p/Ubiquiti UNMS/ v/$1/ cpe:/a:ui:unms:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: UNMS 1.2.7\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Ubiquiti UNMS/ v/1.2.7/ cpe:/a:ui:unms:1.2.7/ documented/Recog/
# Appweb since 3.4.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Embedthis-http(?:/(\d[\w.]*))?|i p/Embedthis Appweb/ cpe:/a:embedthis:appweb/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Embedthis-http\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Embedthis Appweb/ cpe:/a:embedthis:appweb/ documented/Recog/
# Blue Coat.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?BlueCoat-Security-Appliance|i p/Blue Coat security appliance httpd/ d/proxy server/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: BlueCoat-Security-Appliance\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Blue Coat security appliance httpd/ d/proxy server/ documented/Recog/
# TVT's recorders.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Cross Web Server|i p/Cross Web Server/ d/webcam/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Cross Web Server\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Cross Web Server/ d/webcam/ documented/Recog/
# NetScaler of old.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?NS_(\d[\d.]*)|i p/Citrix NetScaler/ v/$1/ d/load balancer/ cpe:/a:citrix:netscaler:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: NS_6.1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Citrix NetScaler/ v/6.1/ d/load balancer/ cpe:/a:citrix:netscaler:6.1/ documented/Recog/
# Microplex print servers.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Microplex emHTTPD/(\d[\w.]*)|i p/Microplex emHTTPD/ v/$1/ d/print server/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Microplex emHTTPD/1.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Microplex emHTTPD/ v/1.0/ d/print server/ documented/Recog/
# Fidelix building automation.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Microsoft WinCE Fidelix v(\d[\w.]*)|i p/Fidelix httpd/ v/$1/ o/Windows CE/ d/specialized/ cpe:/o:microsoft:windows_ce/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Microsoft WinCE Fidelix v11.50.29\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Fidelix httpd/ v/11.50.29/ o/Windows CE/ d/specialized/ cpe:/o:microsoft:windows_ce/ documented/Recog/
# The Raptor firewall's own pages.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:Raptor )?Simple, Secure Web Server (\d[\w.]*)|i p/Symantec Raptor firewall httpd/ v/$1/ d/firewall/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Simple, Secure Web Server 1.1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Symantec Raptor firewall httpd/ v/1.1/ d/firewall/ documented/Recog/

# ---- X-Powered-By where it names more than Server does ----

# JBoss 4 to 6 behind Coyote would be hidden by it; these lines catch the answers without a Server header.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-By: Servlet[ /][\d.]+; (?:Tomcat-[\d.]+/)?JBoss-(\d[\w.]*)|i p/JBoss Application Server/ v/$1/ cpe:/a:redhat:jboss_enterprise_application_platform:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Powered-By: Servlet 2.4; JBoss-4.2.3.GA (build: SVNTag=JBoss_4_2_3_GA date=200807181439)/JBossWeb-2.0\r\nContent-Type: text/html\r\n\r\n| p/JBoss Application Server/ v/4.2.3.GA/ cpe:/a:redhat:jboss_enterprise_application_platform:4.2.3.ga/ documented/Wappalyzer/
# JBoss AS 6 and 7.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-By: Servlet/[\d.]+; JBossAS-(\d[\w.]*)|i p/JBoss Application Server/ v/$1/ cpe:/a:redhat:jboss_wildfly_application_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Powered-By: Servlet/3.0; JBossAS-6\r\nContent-Type: text/html\r\n\r\n| p/JBoss Application Server/ v/6/ cpe:/a:redhat:jboss_wildfly_application_server:6/ documented/Wappalyzer/

# ---- cookies whose names belong to one product ----

# GitLab.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?_gitlab_session=|i p/GitLab/ cpe:/a:gitlab:gitlab/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: _gitlab_session=032d024e; path=/; HttpOnly\r\nContent-Type: text/html\r\n\r\n| p/GitLab/ cpe:/a:gitlab:gitlab/ documented/Recog/
# Gitea's default cookie name.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?i_like_gitea=|i p/Gitea/ cpe:/a:gitea:gitea/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: i_like_gitea=fc3914645f1d5c76; Path=/; HttpOnly\r\nContent-Type: text/html\r\n\r\n| p/Gitea/ cpe:/a:gitea:gitea/ specification/source of Gitea/
# Gogs, old and new spelling.
match http m%^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?i_like_gog(?:s|its)=%i p/Gogs/ cpe:/a:gogs:gogs/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: i_like_gogs=fc3914645f1d5c76; Path=/; HttpOnly\r\nContent-Type: text/html\r\n\r\n| p/Gogs/ cpe:/a:gogs:gogs/ specification/source of Gogs/
# Nextcloud; ownCloud set the second one too.
match http m%^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?(?:nc_sameSiteCookie(?:lax|strict)|oc_sessionPassphrase)=%i p/Nextcloud/ cpe:/a:nextcloud:nextcloud_server/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: nc_sameSiteCookielax=true; path=/; httponly;secure\r\nContent-Type: text/html\r\n\r\n| p/Nextcloud/ cpe:/a:nextcloud:nextcloud_server/ specification/source of Nextcloud/
# Zimbra's web client and administration.
match http m%^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?(?:ZM_TEST|ZM_LOGIN_CSRF|ZA_SKIN|ZA_TEST)=%i p/Zimbra/ cpe:/a:zimbra:collaboration/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: ZM_TEST=true; Secure\r\nContent-Type: text/html\r\n\r\n| p/Zimbra/ cpe:/a:zimbra:collaboration/ specification/source of Zimbra, login.jsp/
# Grafana.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?grafana_session=|i p/Grafana/ cpe:/a:grafana:grafana/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: grafana_session=; Path=/; Max-Age=0; HttpOnly\r\nContent-Type: text/html\r\n\r\n| p/Grafana/ cpe:/a:grafana:grafana/ specification/source of Grafana/
# Phabricator.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?phsid=|i p/Phabricator/ cpe:/a:phacility:phabricator/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: phsid=A%2Fxesybc4; Path=/\r\nContent-Type: text/html\r\n\r\n| p/Phabricator/ cpe:/a:phacility:phabricator/ specification/source of Phabricator, PhabricatorCookies.php/
# Proxmox.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?PVEAuthCookie=|i p/Proxmox Virtual Environment/ cpe:/a:proxmox:virtual_environment/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: PVEAuthCookie=; path=/\r\nContent-Type: text/html\r\n\r\n| p/Proxmox Virtual Environment/ cpe:/a:proxmox:virtual_environment/ specification/source of Proxmox Virtual Environment/
# Juniper's, then Pulse's VPN gateway.
match http m%^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?(?:DSSIGNIN(?:_[\w-]+)?|DSSignInURL)=%i p/Pulse Connect Secure/ d/firewall/ cpe:/a:pulsesecure:pulse_connect_secure/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: DSSignInURL=/; path=/; secure\r\nContent-Type: text/html\r\n\r\n| p/Pulse Connect Secure/ d/firewall/ cpe:/a:pulsesecure:pulse_connect_secure/ documented/Recog/
# FortiGate's SSL VPN portal.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?SVPNCOOKIE=|i p/Fortinet FortiGate SSL VPN/ o/FortiOS/ d/firewall/ cpe:/o:fortinet:fortios/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: SVPNCOOKIE=; path=/; expires=Sun, 11 Mar 1984 12:00:00 GMT; secure; httponly\r\nContent-Type: text/html\r\n\r\n| p/Fortinet FortiGate SSL VPN/ o/FortiOS/ d/firewall/ cpe:/o:fortinet:fortios/ documented/public code that quotes it/
# Cisco ASA's portal.
match http m%^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?webvpn(?:login|context|Lang)?=%i p/Cisco ASA SSL VPN/ d/firewall/ cpe:/h:cisco:adaptive_security_appliance/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: webvpnlogin=1; secure\r\nContent-Type: text/html\r\n\r\n| p/Cisco ASA SSL VPN/ d/firewall/ cpe:/h:cisco:adaptive_security_appliance/ documented/public code that quotes it/
# NetScaler Gateway.
match http m%^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?NSC_(?:AAAC|TASS|USER|TMAS|TEMP)=%i p/Citrix NetScaler Gateway/ d/load balancer/ cpe:/a:citrix:netscaler/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: NSC_TASS=x; path=/\r\nContent-Type: text/html\r\n\r\n| p/Citrix NetScaler Gateway/ d/load balancer/ cpe:/a:citrix:netscaler/ documented/public code that quotes it/
# BIG-IP's persistence cookie, on answers without a Server header of their own.
match http m%^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?(?:BIGipServer[^=\r\n]*|BigIPCookie[^=\r\n]*)=%i p/F5 BIG-IP load balancer/ d/load balancer/ cpe:/a:f5:big-ip_local_traffic_manager/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: BIGipServerpool_web=855248779.20480.0000; path=/\r\nContent-Type: text/html\r\n\r\n| p/F5 BIG-IP load balancer/ d/load balancer/ cpe:/a:f5:big-ip_local_traffic_manager/ documented/Recog/
# Amazon's balancer.
match http m%^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?AWSALB(?:CORS|TG|TGCORS)?=%i p/Amazon Application Load Balancer/ d/load balancer/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: AWSALB=791357; Expires=Mon, 13 May 2024 10:20:30 GMT; Path=/\r\nContent-Type: text/html\r\n\r\n| p/Amazon Application Load Balancer/ d/load balancer/ documented/Recog/
# Blue Coat's proxy.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?BCSI-CS-[0-9a-f]+=|i p/Blue Coat ProxySG/ d/proxy server/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: BCSI-CS-2f6c78bdf64f3b32=2; Path=/\r\nContent-Type: text/html\r\n\r\n| p/Blue Coat ProxySG/ d/proxy server/ documented/Recog/
# IBM's access manager.
match http m%^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?(?:PD-S-SESSION-ID|PD_STATEFUL_[\w-]+)=%i p/IBM WebSEAL/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: PD-S-SESSION-ID=1_2_0_x; Path=/; Secure; HttpOnly\r\nContent-Type: text/html\r\n\r\n| p/IBM WebSEAL/ specification/IBM's WebSEAL manual, session cookie names/
# WebLogic before 8.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?WebLogicSession=|i p/Oracle WebLogic Server/ cpe:/a:oracle:weblogic_server/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: WebLogicSession=QKRlJZ; path=/\r\nContent-Type: text/html\r\n\r\n| p/Oracle WebLogic Server/ cpe:/a:oracle:weblogic_server/ documented/Recog/
# FishEye.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?FESESSIONID=|i p/Atlassian FishEye/ cpe:/a:atlassian:fisheye/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: FESESSIONID=133713; Path=/\r\nContent-Type: text/html\r\n\r\n| p/Atlassian FishEye/ cpe:/a:atlassian:fisheye/ documented/Recog/
# mongo-express.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?mongo-express=|i p/mongo-express/ cpe:/a:mongo-express_project:mongo-express/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: mongo-express=s%3A1q; Path=/; HttpOnly\r\nContent-Type: text/html\r\n\r\n| p/mongo-express/ cpe:/a:mongo-express_project:mongo-express/ specification/source of mongo-express, config.default.js/
# CentOS Web Panel.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?cwpsrv-[0-9a-f]{32}=|i p/Control Web Panel/ o/Linux/ cpe:/a:control-webpanel:webpanel/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: cwpsrv-5df9a64aa14f59216453d6f07164a7f1=a; path=/\r\nContent-Type: text/html\r\n\r\n| p/Control Web Panel/ o/Linux/ cpe:/a:control-webpanel:webpanel/ documented/Recog/
# Unraid.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?unraid_[0-9a-f]{32}=|i p/Unraid/ d/storage-misc/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: unraid_2e9e9f7900000000000000000000b999=c; path=/; HttpOnly\r\nContent-Type: text/html\r\n\r\n| p/Unraid/ d/storage-misc/ specification/source of Unraid's webgui, local_prepend.php/
# PHP programs on Laravel.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?laravel_session=|i p/Laravel/ cpe:/a:laravel:laravel/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: laravel_session=eyJpdiI6; path=/; httponly\r\nContent-Type: text/html\r\n\r\n| p/Laravel/ cpe:/a:laravel:laravel/ specification/source of Laravel/
# PHP programs on CakePHP.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?CAKEPHP=|i p/CakePHP/ cpe:/a:cakephp:cakephp/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: CAKEPHP=03bgv7; path=/\r\nContent-Type: text/html\r\n\r\n| p/CakePHP/ cpe:/a:cakephp:cakephp/ specification/source of CakePHP/
# Zope.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?_ZopeId=|i p/Zope/ cpe:/a:zope:zope/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: _ZopeId="91304233A995SVLz3SI"; Path=/\r\nContent-Type: text/html\r\n\r\n| p/Zope/ cpe:/a:zope:zope/ specification/source of Zope/
# qdPM.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?qdPM\d?=|i p/qdPM/ cpe:/a:qdpm:qdpm/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: qdPM8=57d235; path=/\r\nContent-Type: text/html\r\n\r\n| p/qdPM/ cpe:/a:qdpm:qdpm/ documented/Recog/
# Flyspray.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?flyspray_project=|i p/Flyspray/ cpe:/a:flyspray:flyspray/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: flyspray_project=1; Path=/; HttpOnly\r\nContent-Type: text/html\r\n\r\n| p/Flyspray/ cpe:/a:flyspray:flyspray/ specification/source of Flyspray/
# FileRun.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?FileRunSID=|i p/FileRun/ cpe:/a:filerun:filerun/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: FileRunSID=966e9a; path=/; HttpOnly\r\nContent-Type: text/html\r\n\r\n| p/FileRun/ cpe:/a:filerun:filerun/ documented/Recog/
# ManageEngine.
match http m%^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?(?:JSESSIONIDADAP|adapcsrf)=%i p/ManageEngine ADAudit Plus/ cpe:/a:zohocorp:manageengine_adaudit_plus/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: adapcsrf=97fcd4a1;path=/\r\nContent-Type: text/html\r\n\r\n| p/ManageEngine ADAudit Plus/ cpe:/a:zohocorp:manageengine_adaudit_plus/ documented/Recog/

# ---- realms ----

# Cisco IOS 12 and later.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="level[ _]15(?: or |_or_)view_access"%i p/Cisco IOS http config/ o/IOS/ d/router/ cpe:/o:cisco:ios/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="level_15_or_view_access""\r\nContent-Type: text/html\r\n\r\n| p/Cisco IOS http config/ o/IOS/ d/router/ cpe:/o:cisco:ios/ documented/Recog/
# Monit 5.33.0, observed.
match http m%^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?monit (\d[\w.]*)%i p/Monit/ v/$1/ cpe:/a:tildeslash:monit:$1/
example q|HTTP/1.0 401 Unauthorized\r\nDate: Sat, 28 Nov 2026 08:09:41 GMT\r\nServer: monit 5.33.0\r\nContent-Length: 361\r\nConnection: close\r\nX-Frame-Options: SAMEORIGIN\r\nContent-Security-Policy: frame-ancestors 'self'\r\nContent-Type: text/html\r\nWWW-Authenticate: Basic realm="monit"\r\n\r\n| p/Monit/ v/5.33.0/ cpe:/a:tildeslash:monit:5.33.0/ observed/Monit httpd 5.33.0, in a laboratory/
# Monit before it named itself in Server.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="monit"%i p/Monit/ cpe:/a:tildeslash:monit/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="monit""\r\nContent-Type: text/html\r\n\r\n| p/Monit/ cpe:/a:tildeslash:monit/ documented/Recog/
# cPanel.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="cPanel"%i p/cPanel httpd/ cpe:/a:cpanel:cpanel/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="cPanel""\r\nContent-Type: text/html\r\n\r\n| p/cPanel httpd/ cpe:/a:cpanel:cpanel/ documented/Recog/
# BIG-IP's iControl.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="BIG-IP"%i p/F5 BIG-IP load balancer/ d/load balancer/ cpe:/a:f5:big-ip_local_traffic_manager/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="BIG-IP""\r\nContent-Type: text/html\r\n\r\n| p/F5 BIG-IP load balancer/ d/load balancer/ cpe:/a:f5:big-ip_local_traffic_manager/ documented/Recog/
# Kubernetes before 1.19.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="kubernetes-master"%i p/Kubernetes API server/ cpe:/a:kubernetes:kubernetes/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="kubernetes-master""\r\nContent-Type: text/html\r\n\r\n| p/Kubernetes API server/ cpe:/a:kubernetes:kubernetes/ documented/Recog/
# FireWall-1.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="FW-1\.%i p/Check Point FireWall-1 client authentication/ d/firewall/ cpe:/a:checkpoint:firewall-1/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="FW-1.      Reason: no user""\r\nContent-Type: text/html\r\n\r\n| p/Check Point FireWall-1 client authentication/ d/firewall/ cpe:/a:checkpoint:firewall-1/ documented/Recog/
# Adtran.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="NetVanta ([\w -]+)"%i p/Adtran NetVanta $1 http config/ d/router/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="NetVanta 1238 PoE""\r\nContent-Type: text/html\r\n\r\n| p/Adtran NetVanta 1238 PoE http config/ d/router/ documented/Recog/
# Linksys routers.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="(WRT\w{2,12})"%i p/Linksys $1 http config/ d/WAP/ cpe:/h:linksys:wrt54g/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="WRT54GL""\r\nContent-Type: text/html\r\n\r\n| p/Linksys WRT54GL http config/ d/WAP/ cpe:/h:linksys:wrt54g/ documented/Recog/
# TP-Link access points and extenders.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="TP-?LINK ([^"\r\n]{3,60})"%i p/TP-LINK http config/ i/$1/ d/WAP/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="TP-LINK Wireless N Access Point WA801N""\r\nContent-Type: text/html\r\n\r\n| p/TP-LINK http config/ i/Wireless N Access Point WA801N/ d/WAP/ documented/Recog/
# Netgear's mesh.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="NETGEAR (Orbi[\w-]*)"%i p/Netgear $1 http config/ d/WAP/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="NETGEAR Orbi""\r\nContent-Type: text/html\r\n\r\n| p/Netgear Orbi http config/ d/WAP/ documented/Recog/
# Netgear routers.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="NETGEAR ([\w -]{3,20})"%i p/Netgear $1 http config/ d/router/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="NETGEAR R7000""\r\nContent-Type: text/html\r\n\r\n| p/Netgear R7000 http config/ d/router/ documented/public code that quotes it/
# Thomson's modems.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="(SpeedTouch|Thomson Gateway|Thomson)"%i p/Thomson SpeedTouch http config/ i/$1/ d/broadband router/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="SpeedTouch""\r\nContent-Type: text/html\r\n\r\n| p/Thomson SpeedTouch http config/ i/SpeedTouch/ d/broadband router/ documented/Recog/
# Huawei's DSL modems.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="SmartAX (MT\w+)"%i p/Huawei SmartAX $1 http config/ d/broadband router/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="SmartAX MT882""\r\nContent-Type: text/html\r\n\r\n| p/Huawei SmartAX MT882 http config/ d/broadband router/ documented/Recog/
# Huawei's home gateways.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="EchoLife ([^"\r\n]{1,40})"%i p/Huawei EchoLife http config/ d/broadband router/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="EchoLife Home Gateway""\r\nContent-Type: text/html\r\n\r\n| p/Huawei EchoLife http config/ d/broadband router/ documented/Recog/
# ZTE's modems.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="(ZX\w+ \w+)"%i p/ZTE $1 http config/ d/broadband router/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="ZXV10 W300""\r\nContent-Type: text/html\r\n\r\n| p/ZTE ZXV10 W300 http config/ d/broadband router/ documented/Recog/
# Unnamed DSL modems.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="ADSL2?\+?[ -](?:Modem|Router)(?:/Router)?"%i i/ADSL modem/ d/broadband router/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="ADSL Modem""\r\nContent-Type: text/html\r\n\r\n| i/ADSL modem/ d/broadband router/ documented/Recog/
# Unnamed video recorders.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="DVR"%i i/video recorder/ d/webcam/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="DVR""\r\nContent-Type: text/html\r\n\r\n| i/video recorder/ d/webcam/ documented/Recog/
# Hikvision.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="hikvision"%i p/Hikvision httpd/ d/webcam/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="hikvision""\r\nContent-Type: text/html\r\n\r\n| p/Hikvision httpd/ d/webcam/ documented/Recog/
# Unnamed access points.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="Wireless Access Point"%i i/access point/ d/WAP/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="Wireless Access Point""\r\nContent-Type: text/html\r\n\r\n| i/access point/ d/WAP/ documented/Recog/
# Power strips.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="Sentry Switched ([CP]DU|DC PDU)"%i p/Server Technology Sentry Switched $1 httpd/ d/power-device/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="Sentry Switched CDU""\r\nContent-Type: text/html\r\n\r\n| p/Server Technology Sentry Switched CDU httpd/ d/power-device/ documented/Recog/
# Tomato firmware.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="TomatoUSB"%i p/Tomato httpd/ o/Linux/ d/router/ cpe:/o:linux:linux_kernel/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="TomatoUSB""\r\nContent-Type: text/html\r\n\r\n| p/Tomato httpd/ o/Linux/ d/router/ cpe:/o:linux:linux_kernel/ documented/Recog/
# DD-WRT.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="DD-WRT"%i p/DD-WRT httpd/ o/Linux/ d/WAP/ cpe:/o:dd-wrt:dd-wrt/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="DD-WRT""\r\nContent-Type: text/html\r\n\r\n| p/DD-WRT httpd/ o/Linux/ d/WAP/ cpe:/o:dd-wrt:dd-wrt/ documented/WhatWeb/
# TiVo.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="TiVo DVR"%i p/TiVo DVR httpd/ d/media device/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="TiVo DVR""\r\nContent-Type: text/html\r\n\r\n| p/TiVo DVR httpd/ d/media device/ documented/Recog/
# Roku in developer mode.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="rokudev"%i p/Roku developer web server/ d/media device/ cpe:/h:roku:roku/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="rokudev""\r\nContent-Type: text/html\r\n\r\n| p/Roku developer web server/ d/media device/ cpe:/h:roku:roku/ documented/Recog/
# Fujitsu's management controllers.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="iRMC@(\w+)"%i p/Fujitsu iRMC httpd/ h/$1/ d/remote management/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="iRMC@IRMC00AA00""\r\nContent-Type: text/html\r\n\r\n| p/Fujitsu iRMC httpd/ h/IRMC00AA00/ d/remote management/ documented/Recog/
# Ubee.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="Ubee[^"\r\n]{0,20}"%i p/Ubee cable modem http config/ d/broadband router/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="Ubee""\r\nContent-Type: text/html\r\n\r\n| p/Ubee cable modem http config/ d/broadband router/ documented/Recog/
# SonicWall's access points.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="DELL \| SonicWALL (SonicPoint [\w/]+)"%i p/SonicWall http config/ i/$1/ o/SonicOS/ d/WAP/
example q%HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="DELL | SonicWALL SonicPoint ACe""\r\nContent-Type: text/html\r\n\r\n% p/SonicWall http config/ i/SonicPoint ACe/ o/SonicOS/ d/WAP/ documented/Recog/
# Shelly relays.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="(?:Shelly|shelly[\w-]*)"%i p/Shelly device httpd/ d/power-misc/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Digest qop="auth", realm="shellymodel-008DCD8D7AC2", nonce="60dc59c6", algorithm=SHA-256\r\nContent-Length: 0\r\n\r\n| p/Shelly device httpd/ d/power-misc/ specification/Shelly API documentation, Gen2, Authentication/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="Shelly""\r\nContent-Type: text/html\r\n\r\n| p/Shelly device httpd/ d/power-misc/ documented/Recog/
# Axis cameras put their MAC address there.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="AXIS_([0-9A-F]{12})"%i p/AXIS camera httpd/ d/webcam/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="AXIS_00408C000000""\r\nContent-Type: text/html\r\n\r\n| p/AXIS camera httpd/ d/webcam/ documented/public code that quotes it/
# Unnamed routers.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="Broadband Router"%i i/broadband router/ d/broadband router/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="Broadband Router""\r\nContent-Type: text/html\r\n\r\n| i/broadband router/ d/broadband router/ documented/WhatWeb/
# D-Link.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="(DIR-\w+|DSL-\w+|DAP-\w+|DCS-\w+)"%i p/D-Link $1 http config/ d/router/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="DIR-615""\r\nContent-Type: text/html\r\n\r\n| p/D-Link DIR-615 http config/ d/router/ documented/public code that quotes it/
# Prometheus behind a password.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="Prometheus"%i p/Prometheus/ cpe:/a:prometheus:prometheus/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="Prometheus""\r\nContent-Type: text/html\r\n\r\n| p/Prometheus/ cpe:/a:prometheus:prometheus/ specification/source of Prometheus/
# RabbitMQ's web console.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="RabbitMQ Management"%i p/RabbitMQ management/ cpe:/a:vmware:rabbitmq/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="RabbitMQ Management""\r\nContent-Type: text/html\r\n\r\n| p/RabbitMQ management/ cpe:/a:vmware:rabbitmq/ specification/source of RabbitMQ management/
# ActiveMQ's web console.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="(?:ActiveMQRealm)"%i p/Apache ActiveMQ web console/ cpe:/a:apache:activemq/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="ActiveMQRealm""\r\nContent-Type: text/html\r\n\r\n| p/Apache ActiveMQ web console/ cpe:/a:apache:activemq/ specification/source of Apache ActiveMQ web console/
# Tomcat's manager.
match http m%^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) (?:[^\r\n]*, ?)?realm="Tomcat (?:Manager|Host Manager) Application"%i p/Apache Tomcat/ cpe:/a:apache:tomcat/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="Tomcat Manager Application""\r\nContent-Type: text/html\r\n\r\n| p/Apache Tomcat/ cpe:/a:apache:tomcat/ specification/source of Apache Tomcat/

# ---- titles ----

# Tomcat's error pages as Debian and Ubuntu build it.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Apache Tomcat/(\d[\w.-]*) \((Ubuntu|Debian)\)=is p/Apache Tomcat/ v/$1/ i/$2/ o/Linux/ cpe:/a:apache:tomcat:$1/ cpe:/o:linux:linux_kernel/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Apache Tomcat/8.0.32 (Ubuntu) - Error report</title></head>| p/Apache Tomcat/ v/8.0.32/ i/Ubuntu/ o/Linux/ cpe:/a:apache:tomcat:8.0.32/ cpe:/o:linux:linux_kernel/ documented/Recog/
# Tomcat's welcome page.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Apache Tomcat/(\d[\w.-]*)|is p/Apache Tomcat/ v/$1/ cpe:/a:apache:tomcat:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Apache Tomcat/9.0.83</title></head>| p/Apache Tomcat/ v/9.0.83/ cpe:/a:apache:tomcat:9.0.83/ specification/source of Apache Tomcat/
# Tomcat 8.5 and later write the version at the foot.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*HTTP Status \d\d\d .{0,2000}?<h3>Apache Tomcat/(\d[\w.-]*)[ <]|is p/Apache Tomcat/ v/$1/ cpe:/a:apache:tomcat:$1/
example q|HTTP/1.1 404 \r\nContent-Type: text/html;charset=utf-8\r\nContent-Language: en\r\nContent-Length: 692\r\nDate: Mon, 23 Nov 2026 09:51:14 GMT\r\n\r\n<!doctype html><html lang="en"><head><title>HTTP Status 404 \xe2\x80\x93 Not Found</title><style type="text/css">body {font-family:Tahoma,Arial,sans-serif;} h1, h2, h3, b {color:white;background-color:#525D76;} h1 {font-size:22px;} h2 {font-size:16px;} h3 {font-size:14px;} p {font-size:12px;} a {color:black;} .line {height:1px;background-color:#525D76;border:none;}</style></head><body><h1>HTTP Status 404 \xe2\x80\x93 Not Found</h1><hr class="line" /><p><b>Type</b> Status Report</p><p><b>Description</b> The origin server did not find a current representation for the target resource or is not willing to disclose that one exists.</p><hr class="line" /><h3>Apache Tomcat/10.1.60 | p/Apache Tomcat/ v/10.1.60/ observed/Apache Tomcat 10.1.60, recorded/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>HTTP Status 404 </title></head><body><h3>Apache Tomcat/9.0.83</h3></title></head>| p/Apache Tomcat/ v/9.0.83/ cpe:/a:apache:tomcat:9.0.83/ specification/source of Apache Tomcat/
# Debian's default page.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Apache2 Debian Default Page|is p/Apache httpd/ o/Linux/ cpe:/a:apache:http_server/ cpe:/o:debian:debian_linux/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Apache2 Debian Default Page: It works</title></head>| p/Apache httpd/ o/Linux/ cpe:/a:apache:http_server/ cpe:/o:debian:debian_linux/ documented/Recog/
# Ubuntu's default page.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Apache2 Ubuntu Default Page|is p/Apache httpd/ o/Linux/ cpe:/a:apache:http_server/ cpe:/o:canonical:ubuntu_linux/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Apache2 Ubuntu Default Page: It works</title></head>| p/Apache httpd/ o/Linux/ cpe:/a:apache:http_server/ cpe:/o:canonical:ubuntu_linux/ documented/Recog/
# IIS 7's start page.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*IIS7\s*<|is p/Microsoft IIS httpd/ v/7/ o/Windows/ cpe:/a:microsoft:internet_information_services:7.0/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>IIS7</title></head>| p/Microsoft IIS httpd/ v/7/ o/Windows/ cpe:/a:microsoft:internet_information_services:7.0/ cpe:/o:microsoft:windows/ documented/Recog/
# IIS 8's.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Microsoft Internet Information Services (\d+)|is p/Microsoft IIS httpd/ v/$1/ o/Windows/ cpe:/a:microsoft:internet_information_services:$1/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Microsoft Internet Information Services 8</title></head>| p/Microsoft IIS httpd/ v/8/ o/Windows/ cpe:/a:microsoft:internet_information_services:8/ cpe:/o:microsoft:windows/ documented/Recog/
# CUPS.
match ipp m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Home - CUPS (\d[\w.]*)|is p/CUPS/ v/$1/ cpe:/a:apple:cups:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Home - CUPS 2.3.1</title></head>| p/CUPS/ v/2.3.1/ cpe:/a:apple:cups:2.3.1/ documented/Recog/
# Plesk's log-in page.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:Parallels )?Plesk (?:Panel )?(\d[\d.]*)(?: for Microsoft Windows)?|is p/Plesk/ v/$1/ cpe:/a:parallels:parallels_plesk_panel:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Plesk 12.5.30 for Microsoft Windows</title></head>| p/Plesk/ v/12.5.30/ cpe:/a:parallels:parallels_plesk_panel:12.5.30/ documented/Recog/
# Plesk's default page.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Default (?:Parallels )?Plesk (?:Panel )?Page|is p/Plesk/ cpe:/a:parallels:parallels_plesk_panel/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Default Parallels Plesk Panel Page</title></head>| p/Plesk/ cpe:/a:parallels:parallels_plesk_panel/ documented/Recog/
# XenServer.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Welcome to (?:Citrix )?(?:XenServer|Hypervisor|Citrix Hypervisor) (\d[\d.]*)=is p/Citrix XenServer/ v/$1/ cpe:/a:citrix:xenserver:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Welcome to Citrix XenServer 7.2.0</title></head>| p/Citrix XenServer/ v/7.2.0/ cpe:/a:citrix:xenserver:7.2.0/ documented/Recog/
# XenServer 6.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*XenServer (\d[\d.]*)|is p/Citrix XenServer/ v/$1/ cpe:/a:citrix:xenserver:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>XenServer 6.2.5</title></head>| p/Citrix XenServer/ v/6.2.5/ cpe:/a:citrix:xenserver:6.2.5/ documented/Recog/
# WildFly.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Welcome to WildFly(?: Application Server)? (\d+)|is p/WildFly/ v/$1/ cpe:/a:redhat:wildfly:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Welcome to WildFly 11</title></head>| p/WildFly/ v/11/ cpe:/a:redhat:wildfly:11/ documented/Recog/
# WildFly since 12.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Welcome to WildFly\s*<|is p/WildFly/ cpe:/a:redhat:wildfly/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Welcome to WildFly</title></head>| p/WildFly/ cpe:/a:redhat:wildfly/ documented/Recog/
# ASA's device manager.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Cisco ASDM (\d[\w.()]*)|is p/Cisco ASDM/ v/$1/ d/firewall/ cpe:/a:cisco:asdm/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Cisco ASDM 6.4(7)</title></head>| p/Cisco ASDM/ v/6.4(7)/ d/firewall/ cpe:/a:cisco:asdm/ documented/Recog/
# InfluxDB 2.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*InfluxDB (\d[\w.]*)\s*<|is p/InfluxDB/ v/$1/ cpe:/a:influxdata:influxdb:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>InfluxDB 2.0</title></head>| p/InfluxDB/ v/2.0/ cpe:/a:influxdata:influxdb:2.0/ documented/Recog/
# Spark.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Spark (Master|Worker) at=is p/Apache Spark $1/ cpe:/a:apache:spark/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Spark Master at spark://192.0.2.10:7077</title></head>| p/Apache Spark Master/ cpe:/a:apache:spark/ specification|source of Apache Spark, deploy/master/ui/MasterPage.scala|
# Solr.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Solr Admin|is p/Apache Solr/ cpe:/a:apache:solr/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Solr Admin</title></head>| p/Apache Solr/ cpe:/a:apache:solr/ specification|source of Apache Solr, solr/webapp/web/index.html|
# Superset.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Superset\s*<|is p/Apache Superset/ cpe:/a:apache:superset/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Superset</title></head>| p/Apache Superset/ cpe:/a:apache:superset/ specification|source of Apache Superset, superset/config.py (APP_NAME) and templates/superset/basic.html|
# Druid.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Apache Druid|is p/Apache Druid/ cpe:/a:apache:druid/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Apache Druid</title></head>| p/Apache Druid/ cpe:/a:apache:druid/ specification|source of Apache Druid, web-console/unified-console.html|
# Kibana's page without its headers.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:Elastic )?Kibana\s*<|is p/Kibana/ cpe:/a:elastic:kibana/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Kibana</title></head>| p/Kibana/ cpe:/a:elastic:kibana/ documented/Recog/
# OpenSearch.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*OpenSearch Dashboards|is p/OpenSearch Dashboards/ cpe:/a:amazon:opensearch/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>OpenSearch Dashboards</title></head>| p/OpenSearch Dashboards/ cpe:/a:amazon:opensearch/ documented/Recog/
# Grafana.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Grafana\s*<|is p/Grafana/ cpe:/a:grafana:grafana/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Grafana</title></head>| p/Grafana/ cpe:/a:grafana:grafana/ documented/Recog/
# Prometheus.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Prometheus Time Series Collection and Processing Server|is p/Prometheus/ cpe:/a:prometheus:prometheus/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Prometheus Time Series Collection and Processing Server</title></head>| p/Prometheus/ cpe:/a:prometheus:prometheus/ specification/source of Prometheus/
# Prometheus' exporters.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Node Exporter=is p/Prometheus Node Exporter/ cpe:/a:prometheus:node_exporter/
example q|HTTP/1.0 200 OK\r\nDate: Sat, 28 Nov 2026 07:20:23 GMT\r\nContent-Length: 150\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n\t\t\t<head><title>Node Exporter</title></head>\n\t\t\t<body>\n\t\t\t<h1>Node Exporter</h1>\n\t\t\t<p><a href="/metrics">Metrics</a></p>\n\t\t\t</body>\n\t\t\t| p/Prometheus Node Exporter/ observed/Prometheus Node Exporter 1.5.0, in a laboratory/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Node Exporter</title></head>| p/Prometheus Node Exporter/ cpe:/a:prometheus:node_exporter/ specification/source of Prometheus Node Exporter/
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Blackbox Exporter=is p/Prometheus Blackbox Exporter/ cpe:/a:prometheus:blackbox_exporter/
example q|HTTP/1.0 200 OK\r\nContent-Type: text/html\r\nDate: Sat, 28 Nov 2026 07:20:26 GMT\r\nContent-Length: 544\r\n\r\n<html>\n    <head><title>Blackbox Exporter</title></head>\n    <body>\n    <h1>Blackbox Exporter</h1>\n    <p><a href="probe?target=prometheus.io&module=http_2xx"| p/Prometheus Blackbox Exporter/ observed/Prometheus Blackbox Exporter 0.23.0, in a laboratory/
example q|HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<html>\n    <head><title>Blackbox Exporter</title></head>| p/Prometheus Blackbox Exporter/ cpe:/a:prometheus:blackbox_exporter/ specification/source of Prometheus Blackbox Exporter/
# Consul.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Consul by HashiCorp|is p/HashiCorp Consul/ cpe:/a:hashicorp:consul/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Consul by HashiCorp</title></head>| p/HashiCorp Consul/ cpe:/a:hashicorp:consul/ documented/Recog/
# SonarQube.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*SonarQube\s*<|is p/SonarQube/ cpe:/a:sonarsource:sonarqube/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>SonarQube</title></head>| p/SonarQube/ cpe:/a:sonarsource:sonarqube/ specification/source of SonarQube's web application/
# Nexus behind a proxy.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Nexus Repository Manager|is p/Sonatype Nexus/ cpe:/a:sonatype:nexus_repository_manager/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Nexus Repository Manager</title></head>| p/Sonatype Nexus/ cpe:/a:sonatype:nexus_repository_manager/ documented/Recog/
# GitLab.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Sign in (?:\xc2\xb7|\xb7|\|) GitLab|^HTTP/1\.[01] \d\d\d.{0,6000}?<title>GitLab(?: is not responding)?\s*<=is p/GitLab/ cpe:/a:gitlab:gitlab/
example q%HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Sign in | GitLab</title></head>% p/GitLab/ cpe:/a:gitlab:gitlab/ documented/Recog/
# Gitea.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Gitea: Git with a cup of tea|is p/Gitea/ cpe:/a:gitea:gitea/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Gitea: Git with a cup of tea</title></head>| p/Gitea/ cpe:/a:gitea:gitea/ specification|source of Gitea, custom/conf/app.example.ini (APP_NAME)|
# Redmine.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Redmine\s*<|is p/Redmine/ cpe:/a:redmine:redmine/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Redmine</title></head>| p/Redmine/ cpe:/a:redmine:redmine/ specification|source of Redmine, config/settings.yml (app_title)|
# Confluence.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:Dashboard|Log In) - Confluence=is p/Atlassian Confluence/ cpe:/a:atlassian:confluence_server/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Log In - Confluence</title></head>| p/Atlassian Confluence/ cpe:/a:atlassian:confluence_server/ documented/Recog/
# JupyterHub.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:[^<]{0,40} )?JupyterHub\s*<|is p/JupyterHub/ cpe:/a:jupyter:jupyterhub/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>JupyterHub</title></head>| p/JupyterHub/ cpe:/a:jupyter:jupyterhub/ specification|source of JupyterHub, share/jupyterhub/templates/page.html|
# Jupyter.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:Jupyter Notebook|JupyterLab|Home Page - Select or create a notebook|Jupyter Server)\s*<=is p/Jupyter Notebook/ cpe:/a:jupyter:notebook/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Jupyter Notebook</title></head>| p/Jupyter Notebook/ cpe:/a:jupyter:notebook/ specification|source of Jupyter Notebook, notebook/templates/page.html|
# phpMyAdmin.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*phpMyAdmin\s*<|is p/phpMyAdmin/ cpe:/a:phpmyadmin:phpmyadmin/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>phpMyAdmin</title></head>| p/phpMyAdmin/ cpe:/a:phpmyadmin:phpmyadmin/ specification|source of phpMyAdmin 5.2, templates/error/generic.twig|
# A page of phpinfo().
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*phpinfo\(\)|^HTTP/1\.[01] \d\d\d.{0,6000}?<title>PHP (\d[\w.]*) - phpinfo=is p/PHP/ cpe:/a:php:php/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>phpinfo()</title></head>| p/PHP/ cpe:/a:php:php/ documented/WhatWeb/
# Zabbix.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:[^<]{0,40}: )?Zabbix\s*<|is p/Zabbix/ cpe:/a:zabbix:zabbix/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Zabbix</title></head>| p/Zabbix/ cpe:/a:zabbix:zabbix/ specification|source of Zabbix, include/page_header.php|
# Nextcloud.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:Nextcloud|Login &ndash; Nextcloud)\s*<=is p/Nextcloud/ cpe:/a:nextcloud:nextcloud_server/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Nextcloud</title></head>| p/Nextcloud/ cpe:/a:nextcloud:nextcloud_server/ specification|source of Nextcloud, core/templates/layout.guest.php and its OC_Defaults|
# Jellyfin.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Jellyfin\s*<|is p/Jellyfin/ d/media device/ cpe:/a:jellyfin:jellyfin/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Jellyfin</title></head>| p/Jellyfin/ d/media device/ cpe:/a:jellyfin:jellyfin/ specification|source of Jellyfin's web client, src/index.html|
# Emby.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Emby\s*<|is p/Emby/ d/media device/ cpe:/a:emby:emby/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Emby</title></head>| p/Emby/ d/media device/ cpe:/a:emby:emby/ specification|source of Emby, MediaBrowser.WebDashboard/dashboard-ui/index.html|
# Kodi.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:Kodi|Chorus 2 - Kodi web interface)\s*<=is p/Kodi/ d/media device/ cpe:/a:kodi:kodi/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Kodi</title></head>| p/Kodi/ d/media device/ cpe:/a:kodi:kodi/ specification|source of Kodi, addons/webinterface.default/index.html|
# pfSense.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*pfSense - Login|^HTTP/1\.[01] \d\d\d.{0,6000}?<title>[\w. -]{0,60}pfSense=is p/pfSense/ o/FreeBSD/ d/firewall/ cpe:/a:pfsense:pfsense/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>pfSense - Login</title></head>| p/pfSense/ o/FreeBSD/ d/firewall/ cpe:/a:pfsense:pfsense/ specification|source of pfSense, src/etc/inc/authgui.inc|
# OPNsense.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Login \| OPNsense=is p/OPNsense/ o/FreeBSD/ d/firewall/ cpe:/a:opnsense:opnsense/
example q%HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Login | OPNsense</title></head>% p/OPNsense/ o/FreeBSD/ d/firewall/ cpe:/a:opnsense:opnsense/ specification/source of OPNsense/
# Proxmox.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:[^<]{0,40} )?(?:Proxmox Virtual Environment)|is p/Proxmox Virtual Environment/ cpe:/a:proxmox:virtual_environment/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>pve1 - Proxmox Virtual Environment</title></head>| p/Proxmox Virtual Environment/ cpe:/a:proxmox:virtual_environment/ specification/source of Proxmox Virtual Environment/
# ESXi's welcome page.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:&quot; \+ |" \+ )ID_EE?SX_Welcome=is p/VMware ESXi http config/ o/VMware ESXi/ cpe:/o:vmware:esxi/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>" + ID_EESX_Welcome + "</title></head>| p/VMware ESXi http config/ o/VMware ESXi/ cpe:/o:vmware:esxi/ documented/Recog/
# Portainer.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Portainer\s*<|is p/Portainer/ cpe:/a:portainer:portainer/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Portainer</title></head>| p/Portainer/ cpe:/a:portainer:portainer/ specification/source of Portainer/
# RabbitMQ.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*RabbitMQ Management|is p/RabbitMQ management/ cpe:/a:vmware:rabbitmq/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>RabbitMQ Management</title></head>| p/RabbitMQ management/ cpe:/a:vmware:rabbitmq/ specification/source of RabbitMQ management/
# ActiveMQ.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Apache ActiveMQ|is p/Apache ActiveMQ web console/ cpe:/a:apache:activemq/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Apache ActiveMQ</title></head>| p/Apache ActiveMQ web console/ cpe:/a:apache:activemq/ specification/source of Apache ActiveMQ web console/
# Traefik's dashboard.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Traefik\s*<|is p/Traefik dashboard/ cpe:/a:traefik:traefik/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Traefik</title></head>| p/Traefik dashboard/ cpe:/a:traefik:traefik/ specification/source of Traefik dashboard/
# MinIO's console.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*MinIO (?:Browser|Console)=is p/MinIO/ cpe:/a:minio:minio/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>MinIO Console</title></head>| p/MinIO/ cpe:/a:minio:minio/ specification/source of MinIO/
# Webmin.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Webmin|^HTTP/1\.[01] \d\d\d.{0,6000}?<title>Login to (?:Web|User)min=is p/Webmin/ cpe:/a:webmin:webmin/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Login to Webmin</title></head>| p/Webmin/ cpe:/a:webmin:webmin/ specification/source of Webmin/
# noVNC.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*noVNC\s*<|is p/noVNC/ cpe:/a:novnc:novnc/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>noVNC</title></head>| p/noVNC/ cpe:/a:novnc:novnc/ specification/source of noVNC, vnc_lite.html/
# Nessus.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Nessus\s*<|is p/Nessus/ cpe:/a:tenable:nessus/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Nessus</title></head>| p/Nessus/ cpe:/a:tenable:nessus/ documented/Recog/
# OpenVAS' web page.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Greenbone Security (?:Assistant|Manager)=is p/Greenbone Security Assistant/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Greenbone Security Assistant</title></head>| p/Greenbone Security Assistant/ specification|source of Greenbone Security Assistant, public/index.html|
# InsightVM.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:InsightVM|VM) Security Console=is p/Rapid7 InsightVM/ cpe:/a:rapid7:insightvm/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>InsightVM Security Console :: Login</title></head>| p/Rapid7 InsightVM/ cpe:/a:rapid7:insightvm/ documented/Recog/
# Nexpose.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Nexpose Security Console|is p/Rapid7 Nexpose/ cpe:/a:rapid7:nexpose/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Nexpose Security Console :: Login</title></head>| p/Rapid7 Nexpose/ cpe:/a:rapid7:nexpose/ documented/Recog/
# Symantec.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Symantec Endpoint Protection Manager|is p/Symantec Endpoint Protection Manager/ cpe:/a:symantec:endpoint_protection_manager/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Symantec Endpoint Protection Manager</title></head>| p/Symantec Endpoint Protection Manager/ cpe:/a:symantec:endpoint_protection_manager/ documented/Recog/
# ManageEngine's products.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*ManageEngine (?:- )?([A-Z][\w ]{2,30}?)(?: \d+)?(?: - MSP)?\s*<|is p/ManageEngine $1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>ManageEngine ServiceDesk Plus</title></head>| p/ManageEngine ServiceDesk Plus/ documented/Recog/
# Zimbra.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Zimbra (?:Web Client|Administration|Collaboration)=is p/Zimbra/ cpe:/a:zimbra:collaboration/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Zimbra Web Client Sign In</title></head>| p/Zimbra/ cpe:/a:zimbra:collaboration/ documented/Recog/
# Openfire.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Openfire Admin Console|is p/Openfire/ cpe:/a:igniterealtime:openfire/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Openfire Admin Console</title></head>| p/Openfire/ cpe:/a:igniterealtime:openfire/ documented/Recog/
# CrushFTP.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*CrushFTP WebInterface|is p/CrushFTP/ cpe:/a:crushftp:crushftp/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>CrushFTP WebInterface</title></head>| p/CrushFTP/ cpe:/a:crushftp:crushftp/ documented/Recog/
# Transmission.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Transmission Web Interface|is p/Transmission BitTorrent management httpd/ cpe:/a:transmissionbt:transmission/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Transmission Web Interface</title></head>| p/Transmission BitTorrent management httpd/ cpe:/a:transmissionbt:transmission/ documented/Recog/
# qBittorrent.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*qBittorrent(?: Web UI)?(?: v(\d[\d.]*))?|is p/qBittorrent/ cpe:/a:qbittorrent:qbittorrent/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>qBittorrent Web UI</title></head>| p/qBittorrent/ cpe:/a:qbittorrent:qbittorrent/ specification/source of qBittorrent/
# frp.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:frps dashboard|frp client admin UI)=is p/frp dashboard/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>frps dashboard</title></head>| p/frp dashboard/ specification|source of frp, web/frps/index.html|
# Swagger.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Swagger (?:UI|Editor)\s*<=is p/Swagger UI/ cpe:/a:smartbear:swagger_ui/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Swagger UI</title></head>| p/Swagger UI/ cpe:/a:smartbear:swagger_ui/ specification|source of Swagger UI, dist/index.html|
# Supervisor.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Supervisor Status|is p/Supervisor/ cpe:/a:supervisord:supervisor/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Supervisor Status</title></head>| p/Supervisor/ cpe:/a:supervisord:supervisor/ specification|source of Supervisor, supervisor/ui/status.html|
# Horizon.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Login - OpenStack Dashboard|is p/OpenStack Horizon/ cpe:/a:openstack:horizon/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Login - OpenStack Dashboard</title></head>| p/OpenStack Horizon/ cpe:/a:openstack:horizon/ specification|source of OpenStack Horizon, openstack_dashboard/templates/base.html and defaults.py|
# Ceph.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Ceph(?: Dashboard)?\s*<|is p/Ceph Dashboard/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html>\n<html lang="en">\n<head>\n  <meta charset="utf-8">\n  <title>Ceph</title>| p/Ceph Dashboard/ specification|source of Ceph, src/pybind/mgr/dashboard/frontend/src/index.html|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Ceph Dashboard</title></head>| p/Ceph Dashboard/ documented/Recog/
# UniFi.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*UniFi (?:Network|Controller)=is p/Ubiquiti UniFi/ cpe:/a:ui:unifi/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>UniFi Network</title></head>| p/Ubiquiti UniFi/ cpe:/a:ui:unifi/ documented/Recog/
# Synology.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:[^<]{0,30}&nbsp;-&nbsp;|[^<]{0,30} - )?Synology(?:&nbsp;| )(?:DiskStation|NAS|RackStation)=is p/Synology DiskStation/ d/storage-misc/ cpe:/o:synology:diskstation_manager/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>DS218&nbsp;-&nbsp;Synology&nbsp;DiskStation</title></head>| p/Synology DiskStation/ d/storage-misc/ cpe:/o:synology:diskstation_manager/ documented/Recog/
# QNAP.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:QNAP Turbo NAS|QNAP NAS)=is p/QNAP NAS/ d/storage-misc/ cpe:/o:qnap:qts/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>QNAP Turbo NAS</title></head>| p/QNAP NAS/ d/storage-misc/ cpe:/o:qnap:qts/ documented/WhatWeb/
# TrueNAS.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*TrueNAS|is p/TrueNAS/ d/storage-misc/ cpe:/a:ixsystems:truenas/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>TrueNAS</title></head>| p/TrueNAS/ d/storage-misc/ cpe:/a:ixsystems:truenas/ specification/source of TrueNAS/
# Isilon.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*OneFS\s*<|is p/Dell EMC Isilon OneFS/ d/storage-misc/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>OneFS</title></head>| p/Dell EMC Isilon OneFS/ d/storage-misc/ documented/Recog/
# Data Domain.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*DD System Manager|is p/Dell EMC Data Domain/ d/storage-misc/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>DD System Manager</title></head>| p/Dell EMC Data Domain/ d/storage-misc/ documented/Recog/
# AVM.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*FRITZ!Box|is p/AVM FRITZ!Box http config/ d/WAP/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>FRITZ!Box 7590</title></head>| p/AVM FRITZ!Box http config/ d/WAP/ documented/Recog/
# AVM's repeaters.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*FRITZ!(?:WLAN )?Repeater|is p/AVM FRITZ!Repeater http config/ d/WAP/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>FRITZ!Repeater</title></head>| p/AVM FRITZ!Repeater http config/ d/WAP/ documented/Recog/
# DD-WRT's status page.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:[\w.-]+ \(build (\w+)\) - Info)|is p/DD-WRT httpd/ v/$1/ o/Linux/ d/WAP/ cpe:/o:dd-wrt:dd-wrt:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>DD-WRT (build 35030M) - Info</title></head>| p/DD-WRT httpd/ v/35030M/ o/Linux/ d/WAP/ cpe:/o:dd-wrt:dd-wrt:35030m/ documented/Recog/
# MikroTik's WebFig.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*RouterOS(?: v(\d[\w.]*))? router configuration page|is p/MikroTik RouterOS http config/ o/RouterOS/ d/router/ cpe:/o:mikrotik:routeros/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>RouterOS router configuration page</title></head>| p/MikroTik RouterOS http config/ o/RouterOS/ d/router/ cpe:/o:mikrotik:routeros/ documented/Recog/
# Netia's home gateway.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*NETIASPOT Management Console|is p/Netiaspot http config/ d/WAP/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>NETIASPOT Management Console</title></head>| p/Netiaspot http config/ d/WAP/ documented/Recog/
# Linksys.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:Linksys Smart Wi-Fi)|is p/Linksys Smart Wi-Fi http config/ d/WAP/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Linksys Smart Wi-Fi</title></head>| p/Linksys Smart Wi-Fi http config/ d/WAP/ documented/Recog/
# ASUS.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*ASUS Login|is p/ASUS router http config/ d/WAP/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>ASUS Login</title></head>| p/ASUS router http config/ d/WAP/ documented/Recog/
# Google.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Google Wifi|is p/Google Wifi http config/ d/router/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Google Wifi</title></head>| p/Google Wifi http config/ d/router/ documented/Recog/
# Free's Freebox.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Freebox OS|is p/Freebox OS http config/ d/broadband router/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Freebox OS :: Identification</title></head>| p/Freebox OS http config/ d/broadband router/ documented/Recog/
# Eltex.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Eltex - (NT[UP]-[\w-]+)|is p/Eltex $1 http config/ d/broadband router/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Eltex - NTP-RG-1402G</title></head>| p/Eltex NTP-RG-1402G http config/ d/broadband router/ documented/Recog/
# HP's switches.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:ProCurve|HP|Aruba)[\w ]{0,12} Switch ([\w/-]+) \((J\w+)\)=is p/HP ProCurve Switch $1 http config/ i/$2/ d/switch/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>ProCurve Switch 2610-24/12PWR (J9086A)</title></head>| p|HP ProCurve Switch 2610-24/12PWR http config| i/J9086A/ d/switch/ documented/Recog/
# HP.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*iLO (\d)\s*<|is p/HP Integrated Lights-Out $1 httpd/ d/remote management/ cpe:/h:hp:integrated_lights-out_$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>iLO 4</title></head>| p/HP Integrated Lights-Out 4 httpd/ d/remote management/ cpe:/h:hp:integrated_lights-out_4/ documented/Recog/
# HP.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*iLO|^HTTP/1\.[01] \d\d\d.{0,6000}?<title>HP Integrated Lights-Out=is p/HP Integrated Lights-Out httpd/ d/remote management/ cpe:/h:hp:integrated_lights-out/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>iLO: ilo1.example.com</title></head>| p/HP Integrated Lights-Out httpd/ d/remote management/ cpe:/h:hp:integrated_lights-out/ documented/public code that quotes it/
# Dell.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:i?DRAC|Integrated Dell Remote Access Controller) ?(\d)?=is p/Dell iDRAC httpd/ d/remote management/ cpe:/h:dell:idrac/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>iDRAC9 - Login</title></head>| p/Dell iDRAC httpd/ d/remote management/ cpe:/h:dell:idrac/ documented/public code that quotes it/
# Fujitsu.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:[^<]{0,40})ServerView(?:&reg;)?(?: |&nbsp;)Remote Management iRMC(?: S(\d))?=is p/Fujitsu iRMC httpd/ d/remote management/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>ServerView Remote Management iRMC S3 Web Server</title></head>| p/Fujitsu iRMC httpd/ d/remote management/ documented/Recog/
# HP.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:HPE?|HPE) System Management Homepage=is p/HP System Management Homepage/ d/remote management/ cpe:/a:hp:system_management_homepage/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>HPE System Management Homepage</title></head>| p/HP System Management Homepage/ d/remote management/ cpe:/a:hp:system_management_homepage/ documented/Recog/
# Cisco UCS.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Cisco (?:UCS Manager|UCS KVM Direct|KVM)=is p/Cisco UCS Manager/ d/remote management/ cpe:/h:cisco:unified_computing_system/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Cisco UCS Manager</title></head>| p/Cisco UCS Manager/ d/remote management/ cpe:/h:cisco:unified_computing_system/ documented/Recog/
# Cisco's conference bridges.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Cisco TelePresence ([\w ]+?) - Home page|is p/Cisco TelePresence $1/ d/webcam/ cpe:/h:cisco:telepresence/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Cisco TelePresence MCU - Home page</title></head>| p/Cisco TelePresence MCU/ d/webcam/ cpe:/h:cisco:telepresence/ documented/Recog/
# Cisco's cameras.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Cisco IP Camera|is p/Cisco IP Camera httpd/ d/webcam/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Cisco IP Camera</title></head>| p/Cisco IP Camera httpd/ d/webcam/ documented/Recog/
# Brother.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Brother ([\w-]+) series|is p/Brother $1 printer http config/ d/printer/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Brother MFC-L5900DW series</title></head>| p/Brother MFC-L5900DW printer http config/ d/printer/ documented/Recog/
# Xerox.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Xerox ([\w -]{3,30}) - [\d.]+|is p/Xerox $1 http config/ d/printer/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Xerox Color 570 - 192.0.2.4</title></head>| p/Xerox Color 570 http config/ d/printer/ documented/Recog/
# Canon.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Remote UI: Login: ([\w/ -]{3,30})|is p/Canon $1 http config/ d/printer/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Remote UI: Login: MF632C/634C: MF632C/634C</title></head>| p|Canon MF632C/634C http config| d/printer/ documented/Recog/
# Panasonic.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(WV-\w+) Network Camera|is p/Panasonic $1 camera httpd/ d/webcam/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>WV-NS202A Network Camera</title></head>| p/Panasonic WV-NS202A camera httpd/ d/webcam/ documented/Recog/
# Sony.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Sony Network Camera|is p/Sony network camera httpd/ d/webcam/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Sony Network Camera</title></head>| p/Sony network camera httpd/ d/webcam/ documented/Recog/
# Xiongmai.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*NETSurveillance WEB|is p/Xiongmai DVR httpd/ d/webcam/ cpe:/a:xiongmaitech:uc-httpd/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>NETSurveillance WEB</title></head>| p/Xiongmai DVR httpd/ d/webcam/ cpe:/a:xiongmaitech:uc-httpd/ documented/Recog/
# Dahua.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:WEB SERVICE|Dahua[^<]{0,30})\s*<=is p/Dahua camera or recorder httpd/ d/webcam/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>WEB SERVICE</title></head>| p/Dahua camera or recorder httpd/ d/webcam/ documented/Wappalyzer/
# TVT's recorders.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*DVR Components Download|is p/Cross Web Server/ d/webcam/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>DVR Components Download</title></head>| p/Cross Web Server/ d/webcam/ documented/Recog/
# Philips hue.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*hue personal wireless lighting|is p/Philips hue bridge httpd/ d/specialized/ cpe:/h:philips:hue/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>hue personal wireless lighting</title></head>| p/Philips hue bridge httpd/ d/specialized/ cpe:/h:philips:hue/ documented/Recog/
# Home Assistant.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Home Assistant\s*<|is p/Home Assistant/ cpe:/a:home-assistant:home-assistant/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Home Assistant</title></head>| p/Home Assistant/ cpe:/a:home-assistant:home-assistant/ specification/source of Home Assistant/
# Syncthing.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Syncthing|is p/Syncthing/ cpe:/a:syncthing:syncthing/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Syncthing</title></head>| p/Syncthing/ cpe:/a:syncthing:syncthing/ specification/source of Syncthing/
# Netdata.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Netdata|^HTTP/1\.[01] \d\d\d.{0,6000}?<title>netdata dashboard=is p/Netdata/ cpe:/a:netdata:netdata/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>netdata dashboard</title></head>| p/Netdata/ cpe:/a:netdata:netdata/ specification/source of Netdata/
# NetScaler.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Citrix (?:Login|Gateway|NetScaler)|^HTTP/1\.[01] \d\d\d.{0,6000}?<title>NetScaler (?:Gateway|AAA)=is p/Citrix NetScaler/ d/load balancer/ cpe:/a:citrix:netscaler/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>NetScaler Gateway</title></head>| p/Citrix NetScaler/ d/load balancer/ cpe:/a:citrix:netscaler/ documented/Recog/
# Palo Alto.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*GlobalProtect Portal|is p/Palo Alto GlobalProtect/ o/PAN-OS/ d/firewall/ cpe:/o:paloaltonetworks:pan-os/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>GlobalProtect Portal</title></head>| p/Palo Alto GlobalProtect/ o/PAN-OS/ d/firewall/ cpe:/o:paloaltonetworks:pan-os/ documented/public code that quotes it/
# SonicWall.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:Virtual Assist|SonicWall[^<]{0,40}|SonicWALL[^<]{0,40})=is p/SonicWall http config/ o/SonicOS/ d/firewall/ cpe:/o:sonicwall:sonicos/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>SonicWall - Authentication</title></head>| p/SonicWall http config/ o/SonicOS/ d/firewall/ cpe:/o:sonicwall:sonicos/ documented/WhatWeb/
# Exchange's web mail.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Outlook(?: Web App)?\s*<|^HTTP/1\.[01] \d\d\d.{0,6000}?<title>Microsoft Outlook Web Access=is p/Microsoft Exchange OWA/ o/Windows/ cpe:/a:microsoft:exchange_server/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Outlook</title></head>| p/Microsoft Exchange OWA/ o/Windows/ cpe:/a:microsoft:exchange_server/ cpe:/o:microsoft:windows/ documented/Wappalyzer/
# Roundcube.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:Roundcube Webmail|[^<]{0,30}:: Roundcube|[^<]{0,30}Welcome to Roundcube)=is p/Roundcube/ cpe:/a:roundcube:webmail/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Roundcube Webmail :: Welcome to Roundcube Webmail</title></head>| p/Roundcube/ cpe:/a:roundcube:webmail/ specification|source of Roundcube, config/defaults.inc.php and program/localization/en_US/labels.inc|
# Vaultwarden.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Vaultwarden Web Vault|is p/Vaultwarden/ cpe:/a:vaultwarden:vaultwarden/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Vaultwarden Web Vault</title></head>| p/Vaultwarden/ cpe:/a:vaultwarden:vaultwarden/ documented/Recog/
# Fortinet.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*FortiGate\s*<|is p/Fortinet FortiGate http config/ o/FortiOS/ d/firewall/ cpe:/o:fortinet:fortios/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>FortiGate</title></head>| p/Fortinet FortiGate http config/ o/FortiOS/ d/firewall/ cpe:/o:fortinet:fortios/ documented/Recog/
# ZyXEL's gateways.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(USG\d[\w-]*|ZyWALL [\w -]+)\s*<=is p/ZyXEL $1 http config/ d/firewall/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>USG60</title></head>| p/ZyXEL USG60 http config/ d/firewall/ documented/Recog/
# Ubiquiti.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*UniFi Security Gateway|is p/Ubiquiti UniFi Security Gateway http config/ d/router/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>UniFi Security Gateway</title></head>| p/Ubiquiti UniFi Security Gateway http config/ d/router/ documented/Recog/
# Ubiquiti.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:Ubiquiti )?EdgeSwitch|is p/Ubiquiti EdgeSwitch http config/ o/EdgeOS/ d/switch/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Ubiquiti EdgeSwitch</title></head>| p/Ubiquiti EdgeSwitch http config/ o/EdgeOS/ d/switch/ documented/Recog/
# Ubiquiti.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*EdgeOS\s*<|is p/Ubiquiti EdgeRouter http config/ o/EdgeOS/ d/router/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>EdgeOS</title></head>| p/Ubiquiti EdgeRouter http config/ o/EdgeOS/ d/router/ documented/public code that quotes it/
# Ubiquiti.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:UniFi NVR|airVision|UniFi Video)[: ]=is p/Ubiquiti UniFi Video/ d/webcam/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>UniFi NVR: Software Portal</title></head>| p/Ubiquiti UniFi Video/ d/webcam/ documented/Recog/
# Ubiquiti.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Welcome to AmpliFi|is p/Ubiquiti AmpliFi http config/ d/router/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Welcome to AmpliFi</title></head>| p/Ubiquiti AmpliFi http config/ d/router/ documented/Recog/
# Netgear.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*NETGEAR ProSAFE Plus Switch|is p/Netgear ProSAFE Plus switch http config/ d/switch/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>NETGEAR ProSAFE Plus Switch</title></head>| p/Netgear ProSAFE Plus switch http config/ d/switch/ documented/Recog/
# Switches of several makers.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Web Smart Switch|is i/web smart switch/ d/switch/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Web Smart Switch</title></head>| i/web smart switch/ d/switch/ documented/Recog/
# Moxa.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*NPort Web Console|is p/Moxa NPort http config/ d/terminal server/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>NPort Web Console</title></head>| p/Moxa NPort http config/ d/terminal server/ documented/Recog/
# Lantronix.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Lantronix (SL\w+(?: ?[\w/]+)?|WEB-Manager)\s*<=is p/Lantronix $1 http config/ d/terminal server/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Lantronix SLC 8048</title></head>| p/Lantronix SLC 8048 http config/ d/terminal server/ documented/Recog/
# Digi.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Digi (TX\w+|TransPort \w+|WR\w+)[\w-]*=is p/Digi $1 http config/ d/router/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Digi TX54-Dual-Cellular - 000000000000</title></head>| p/Digi TX54 http config/ d/router/ documented/Recog/
# Liebert's cards under three names.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:Emerson Network Power|Vertiv|Liebert) (IntelliSlot Web(?:/485)? Card|Rack PDU Card|OpenComms Network Interface Card)=is p/Vertiv Liebert $1/ d/power-device/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Liebert IntelliSlot Web Card</title></head>| p/Vertiv Liebert IntelliSlot Web Card/ d/power-device/ documented/Recog/
# HP.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*HP UPS Network Module|is p/HP UPS Network Module/ d/power-device/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>HP UPS Network Module</title></head>| p/HP UPS Network Module/ d/power-device/ documented/Recog/
# Server Technology.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Sentry Switched ([CP]DU)|is p/Server Technology Sentry Switched $1 httpd/ d/power-device/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Sentry Switched CDU</title></head>| p/Server Technology Sentry Switched CDU httpd/ d/power-device/ documented/Recog/
# GUDE.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Expert Power Control|is p/GUDE Expert Power Control/ d/power-device/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Expert Power Control NET 2x6</title></head>| p/GUDE Expert Power Control/ d/power-device/ documented/Recog/
# LXI instruments.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:LXI - )?Agilent (?:Technologies - )?(\w+)|is p/Agilent $1 instrument httpd/ d/specialized/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Agilent N5172B EXG MY00000000</title></head>| p/Agilent N5172B instrument httpd/ d/specialized/ documented/Recog/
# Instruments.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:Rohde (?:&|&amp;) Schwarz|R&S) (?:remote instrument|Instrument)=is p/Rohde & Schwarz instrument httpd/ d/specialized/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Rohde & Schwarz remote instrument</title></head>| p/Rohde & Schwarz instrument httpd/ d/specialized/ documented/Recog/
# Hanwha, once Samsung.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Hanwha Techwin|is p/Hanwha Techwin camera httpd/ d/webcam/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Hanwha Techwin</title></head>| p/Hanwha Techwin camera httpd/ d/webcam/ documented/Recog/
# Digium.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Digium Phone Settings|is p/Digium IP phone httpd/ d/VoIP phone/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Digium Phone Settings</title></head>| p/Digium IP phone httpd/ d/VoIP phone/ documented/Recog/
# Polycom.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(VVX\d+)\s*<|is p/Polycom $1 phone httpd/ d/VoIP phone/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>VVX250</title></head>| p/Polycom VVX250 phone httpd/ d/VoIP phone/ documented/Recog/
# KACE.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*KACE (Systems Management|Systems Deployment|Remote Site) Appliance=is p/Quest KACE $1 Appliance/ o/FreeBSD/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>KACE Systems Management Appliance Service Center</title></head>| p/Quest KACE Systems Management Appliance/ o/FreeBSD/ documented/Recog/
# Cisco.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Cisco Catalyst Switch|is p/Cisco Catalyst switch http config/ d/switch/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Cisco Catalyst Switch - Home</title></head>| p/Cisco Catalyst switch http config/ d/switch/ documented/Recog/
# Cisco's wireless controllers.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Cisco Systems Login|is p/Cisco Wireless LAN Controller http config/ d/remote management/ cpe:/h:cisco:wireless_lan_controller/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Cisco Systems Login</title></head>| p/Cisco Wireless LAN Controller http config/ d/remote management/ cpe:/h:cisco:wireless_lan_controller/ documented/Recog/
# Gigamon.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*GigaVUE-OS|is p/Gigamon GigaVUE http config/ o/GigaVUE-OS/ d/switch/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>GigaVUE-OS</title></head>| p/Gigamon GigaVUE http config/ o/GigaVUE-OS/ d/switch/ documented/Recog/
# Crestron.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Crestron\s*<|is p/Crestron httpd/ d/specialized/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>CRESTRON</title></head>| p/Crestron httpd/ d/specialized/ documented/Recog/
# Barco.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*ClickShare Configurator|is p/Barco ClickShare/ d/media device/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>ClickShare Configurator</title></head>| p/Barco ClickShare/ d/media device/ documented/Recog/
# Barix.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Barix (\w+)|is p/Barix $1 httpd/ d/media device/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Barix Instreamer</title></head>| p/Barix Instreamer httpd/ d/media device/ documented/Recog/
# Bose.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*SoundTouch Access Point Setup|is p/Bose SoundTouch/ d/media device/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>SoundTouch Access Point Setup</title></head>| p/Bose SoundTouch/ d/media device/ documented/Recog/
# FatPipe.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*FatPipe (\w+)(?:&nbsp;| )=is p/FatPipe $1 http config/ d/router/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>FatPipe WARP Remote Configuration</title></head>| p/FatPipe WARP http config/ d/router/ documented/Recog/
# Rockwell.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*PLC-5 Ethernet|is p/Allen-Bradley PLC-5 httpd/ d/specialized/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>PLC-5 Ethernet Base Page</title></head>| p/Allen-Bradley PLC-5 httpd/ d/specialized/ documented/Recog/
# HMS.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Anybus-CC EtherNet/IP|is p/HMS Anybus CompactCom httpd/ d/specialized/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Anybus-CC EtherNet/IP</title></head>| p/HMS Anybus CompactCom httpd/ d/specialized/ documented/Recog/
# Fujitsu.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*ETERNUS\s*<|is p/Fujitsu ETERNUS http config/ d/storage-misc/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>ETERNUS</title></head>| p/Fujitsu ETERNUS http config/ d/storage-misc/ documented/Recog/
# VMware.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Welcome to VMware Site Recovery Manager|is p/VMware Site Recovery Manager/ cpe:/a:vmware:site_recovery_manager/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Welcome to VMware Site Recovery Manager</title></head>| p/VMware Site Recovery Manager/ cpe:/a:vmware:site_recovery_manager/ documented/Recog/
# Wowza.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Wowza Streaming Engine \d+ [\w ]*?(\d+\.\d[\d.]*) build ?(\w+)|is p/Wowza Streaming Engine/ v/$1/ i/build $2/ cpe:/a:wowza:streaming_engine:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Wowza Streaming Engine 4 Perpetual Edition 4.8.24 build20230817120513</title></head>| p/Wowza Streaming Engine/ v/4.8.24/ i/build 20230817120513/ cpe:/a:wowza:streaming_engine:4.8.24/ documented/Recog/
# CloudFront's error pages.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*ERROR: The request could not be satisfied|is p/Amazon CloudFront httpd/ cpe:/a:amazon:amazon_cloudfront/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>ERROR: The request could not be satisfied</title></head>| p/Amazon CloudFront httpd/ cpe:/a:amazon:amazon_cloudfront/ documented/Recog/
# Drupal.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Drupal\s*<|is p/Drupal/ cpe:/a:drupal:drupal/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Drupal</title></head>| p/Drupal/ cpe:/a:drupal:drupal/ documented/Recog/
# WordPress' log-in page.
match http m=^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:Log In &lsaquo; |[^<]{0,60} &lsaquo; )[^<]{0,80}WordPress=is p/WordPress/ cpe:/a:wordpress:wordpress/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Log In &lsaquo; Example &#8212; WordPress</title></head>| p/WordPress/ cpe:/a:wordpress:wordpress/ specification/source of WordPress/
# Spiceworks.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Spiceworks|is p/Spiceworks Help Desk Server/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Spiceworks Server Busy</title></head>| p/Spiceworks Help Desk Server/ documented/Recog/
# WSO2.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*WSO2 Management Console|is p/WSO2 Carbon Server/ cpe:/a:wso2:carbon/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>WSO2 Management Console</title></head>| p/WSO2 Carbon Server/ cpe:/a:wso2:carbon/ documented/Recog/

# ---- generators: what wrote the page ----

# WordPress.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="WordPress (\d[\w.-]*)|is p/WordPress/ v/$1/ cpe:/a:wordpress:wordpress:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="WordPress 6.4.2" /></head>| p/WordPress/ v/6.4.2/ documented/WhatWeb/
# Drupal.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="Drupal (\d[\d.]*)|is p/Drupal/ v/$1/ cpe:/a:drupal:drupal:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="Drupal 7 (http://drupal.org)" /></head>| p/Drupal/ v/7/ documented/Wappalyzer/
# Joomla! told its series in 1.5 and nothing later.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="Joomla! (?:(\d[\d.]*) )?- |is p/Joomla!/ v/$1/ cpe:/a:joomla:joomla%21:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="Joomla! 1.5 - Open Source Content Management" /></head>| p/Joomla!/ v/1.5/ documented/Wappalyzer/
# MediaWiki.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="MediaWiki (\d[\w.-]*)|is p/MediaWiki/ v/$1/ cpe:/a:mediawiki:mediawiki:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="MediaWiki 1.39.4" /></head>| p/MediaWiki/ v/1.39.4/ specification|source of MediaWiki, includes/OutputPage.php|
# TYPO3.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="TYPO3 (?:(\d[\d.]*) )?CMS|is p/TYPO3/ v/$1/ cpe:/a:typo3:typo3:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="TYPO3 4.5 CMS" /></head>| p/TYPO3/ v/4.5/ specification/source of TYPO3/
# Ghost.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="Ghost (\d[\d.]*)|is p/Ghost/ v/$1/ cpe:/a:ghost:ghost:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="Ghost 5.75" /></head>| p/Ghost/ v/5.75/ specification|source of Ghost, ghost/core/core/frontend/helpers/ghost_head.js|
# Discourse.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="Discourse (\d[\w.]*)|is p/Discourse/ v/$1/ cpe:/a:discourse:discourse:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="Discourse 3.1.3 - https://github.com/discourse/discourse version 0f1e2d3c" /></head>| p/Discourse/ v/3.1.3/ specification|source of Discourse, app/views/layouts/_head.html.erb|
# DokuWiki.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="DokuWiki|is p/DokuWiki/ cpe:/a:dokuwiki:dokuwiki/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="DokuWiki" /></head>| p/DokuWiki/ specification|source of DokuWiki, inc/template.php|
# Hugo.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="Hugo (\d[\w.-]*)|is p/Hugo static site/ v/$1/ cpe:/a:gohugo:hugo:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="Hugo 0.121.1" /></head>| p/Hugo static site/ v/0.121.1/ specification|source of Hugo, common/hugo/hugo.go|
# Jekyll.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="Jekyll v(\d[\d.]*)|is p/Jekyll static site/ v/$1/ cpe:/a:jekyllrb:jekyll:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="Jekyll v4.3.2" /></head>| p/Jekyll static site/ v/4.3.2/ specification|source of jekyll-seo-tag, lib/template.html|
# Gatsby.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="Gatsby (\d[\d.]*)|is p/Gatsby static site/ v/$1/ cpe:/a:gatsbyjs:gatsby:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="Gatsby 5.12.12" /></head>| p/Gatsby static site/ v/5.12.12/ specification|source of Gatsby, packages/gatsby/cache-dir/static-entry.js|
# Docusaurus.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="Docusaurus v(\d[\w.-]*)|is p/Docusaurus static site/ v/$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="Docusaurus v3.8.1" /></head>| p/Docusaurus static site/ v/3.8.1/ specification|source of Docusaurus, packages/docusaurus/src/webpack/templates/ssr.html.template.ts|
# MkDocs.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="mkdocs-(\d[\d.]*)|is p/MkDocs static site/ v/$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="mkdocs-1.6.1, mkdocs-material-9.5.3" /></head>| p/MkDocs static site/ v/1.6.1/ specification/source of Material for MkDocs, base.html/
# vBulletin.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="vBulletin (\d[\d.]*)|is p/vBulletin/ v/$1/ cpe:/a:vbulletin:vbulletin:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="vBulletin 4.2.2" /></head>| p/vBulletin/ v/4.2.2/ documented/Wappalyzer/
# Concrete CMS.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="concrete5(?: - (\d[\d.]*))?"|is p/Concrete CMS/ v/$1/ cpe:/a:concrete5:concrete5:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="concrete5 - 8.5.4" /></head>| p/Concrete CMS/ v/8.5.4/ specification|source of Concrete CMS, concrete/elements/header_required.php|
# SPIP.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="SPIP (\d[\d.]*)|is p/SPIP/ v/$1/ cpe:/a:spip:spip:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="SPIP 3.0.26 [23436]" /></head>| p/SPIP/ v/3.0.26/ documented/public code that quotes it/
# Plone.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="Plone|is p/Plone/ cpe:/a:plone:plone/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="Plone - http://plone.com" /></head>| p/Plone/ specification|source of Plone, Products/CMFPlone/browser/templates/main_template.pt|
# Odoo.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="Odoo|is p/Odoo/ cpe:/a:odoo:odoo/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="Odoo" /></head>| p/Odoo/ specification/source of Odoo, website_templates.xml/
# PrestaShop.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="PrestaShop|is p/PrestaShop/ cpe:/a:prestashop:prestashop/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="PrestaShop" /></head>| p/PrestaShop/ specification|source of PrestaShop, themes/default-bootstrap/header.tpl|
# Matomo.
match http m%^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="(?:Matomo|Piwik) - %is p/Matomo/ cpe:/a:matomo:matomo/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="Piwik - free/libre analytics platform"/></head>| p/Matomo/ specification|source of Matomo, plugins/Morpheus/templates/layout.twig|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="Matomo - free/libre analytics platform" /></head>| p/Matomo/ documented/Wappalyzer/

# Zigbee2MQTT's frontend.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Zigbee2MQTT\s*<|is p/Zigbee2MQTT/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Zigbee2MQTT</title></head>| p/Zigbee2MQTT/ specification/source of zigbee2mqtt-frontend, index.html/
# Homebridge's user interface.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Homebridge\s*<|is p/Homebridge/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta charset="utf-8">\n  <title>Homebridge</title></head>| p/Homebridge/ specification|source of homebridge-config-ui-x, ui/src/index.html|
# Uptime Kuma.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Uptime Kuma\s*<|is p/Uptime Kuma/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Uptime Kuma</title></head>| p/Uptime Kuma/ specification/source of Uptime Kuma, index.html/
# Sonarr.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Sonarr\s*<|is p/Sonarr/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Sonarr</title></head>| p/Sonarr/ specification|source of Sonarr, frontend/src/index.ejs|
# Radarr.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Radarr\s*<|is p/Radarr/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Radarr</title></head>| p/Radarr/ specification|source of Radarr, frontend/src/index.ejs|
# Prowlarr.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Prowlarr\s*<|is p/Prowlarr/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Prowlarr</title></head>| p/Prowlarr/ specification|source of Prowlarr, frontend/src/index.ejs|
# AdGuard Home.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*AdGuard Home\s*<|is p/AdGuard Home/ cpe:/a:adguard:adguardhome/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>AdGuard Home</title></head>| p/AdGuard Home/ specification|source of AdGuard Home, client/public/index.html|
# Gotify.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Gotify\s*<|is p/Gotify/ cpe:/a:gotify:server/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Gotify</title></head>| p/Gotify/ specification|source of Gotify, ui/index.html|
# ntfy.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*ntfy web\s*<|is p/ntfy/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>ntfy web</title></head>| p/ntfy/ specification|source of ntfy, web/index.html|
# Kavita.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Kavita\s*<|is p/Kavita/ cpe:/a:kavitareader:kavita/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Kavita</title></head>| p/Kavita/ specification|source of Kavita, UI/Web/src/index.html|
# Komga.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Komga\s*<|is p/Komga/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Komga</title></head>| p/Komga/ specification|source of Komga, komga-webui/public/index.html|
# Lidarr.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Lidarr\s*<|is p/Lidarr/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Lidarr</title></head>| p/Lidarr/ specification|source of Lidarr, frontend/src/index.ejs|
# Readarr.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Readarr\s*<|is p/Readarr/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Readarr</title></head>| p/Readarr/ specification|source of Readarr, frontend/src/index.ejs|
# UI for Apache Kafka.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*UI for Apache Kafka\s*<|is p/UI for Apache Kafka/ cpe:/a:provectus:ui/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>UI for Apache Kafka</title></head>| p/UI for Apache Kafka/ specification|source of kafka-ui, kafka-ui-react-app/index.html|
# Mailpit.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Mailpit\s*<|is p/Mailpit/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Mailpit</title></head>| p/Mailpit/ specification|source of Mailpit, server/ui/index.html|
# MailHog.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*MailHog\s*<|is p/MailHog/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>MailHog</title></head>| p/MailHog/ specification|source of MailHog-UI, assets/templates/layout.html|
# Mainsail, for 3D printers with Klipper.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Mainsail\s*<|is p/Mainsail/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Mainsail</title></head>| p/Mainsail/ specification|source of Mainsail, index.html|
# Fluidd, for the same.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Fluidd\s*<|is p/Fluidd/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Fluidd</title></head>| p/Fluidd/ specification|source of Fluidd, index.html|
# Vikunja.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Vikunja\s*<|is p/Vikunja/ cpe:/a:vikunja:vikunja/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Vikunja</title></head>| p/Vikunja/ specification|source of Vikunja, frontend/index.html|
# Flowise.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Flowise - |is p/Flowise/ cpe:/a:flowiseai:flowise/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Flowise - Low-code LLM apps builder</title></head>| p/Flowise/ specification|source of Flowise, packages/ui/index.html|
# openHAB.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*openHAB\s*<|is p/openHAB/ cpe:/a:openhab:openhab/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>openHAB</title></head>| p/openHAB/ specification|source of openHAB's web interfaces, bundles/org.openhab.ui/web/src/index.html|
# Authelia.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Login - Authelia\s*<|is p/Authelia/ cpe:/a:authelia:authelia/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Login - Authelia</title></head>| p/Authelia/ specification|source of Authelia, web/index.html|
# Airbyte.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Airbyte\s*<|is p/Airbyte/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Airbyte</title></head>| p/Airbyte/ specification|source of Airbyte, airbyte-webapp/index.html|
# Memos.
match http m|^HTTP/1\.[01] \d\d\d.{0,2000}?href="/logo\.webp".{0,1500}?<title>Memos\s*<|is p/Memos/ cpe:/a:usememos:memos/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><link rel="icon" type="image/webp" href="/logo.webp" />\n    <title>Memos</title></head>| p/Memos/ specification|source of Memos, web/index.html|
# Woodpecker.
match http m|^HTTP/1\.[01] \d\d\d.{0,2000}?/favicons/favicon-light-default\.\w+".{0,800}?<title>Woodpecker\s*<|is p/Woodpecker CI/ cpe:/a:woodpecker-ci:woodpecker/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><link rel="icon" type="image/svg+xml" href="/favicons/favicon-light-default.svg" id="favicon-svg" />\n    <title>Woodpecker</title></head>| p/Woodpecker CI/ specification|source of Woodpecker, web/index.html|
# Dozzle.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Dozzle\s*<|is p/Dozzle/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Dozzle</title></head>| p/Dozzle/ specification/source of Dozzle, index.html/
# Graphite.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Graphite Browser\s*<|is p/Graphite/ cpe:/a:graphite_project:graphite/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Graphite Browser</title></head>| p/Graphite/ specification|source of graphite-web, webapp/graphite/templates/browser.html|
# Navidrome.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Navidrome\s*<|is p/Navidrome/ cpe:/a:navidrome:navidrome/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Navidrome</title></head>| p/Navidrome/ specification|source of Navidrome, ui/index.html|
# NetBox.
match http m%^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*[^<|]{1,80} \| NetBox\s*<%is p/NetBox/ cpe:/a:netbox:netbox/
example q=HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Home | NetBox</title></head>= p/NetBox/ specification|source of NetBox, netbox/templates/base/base.html|
# Frigate.
match http m|^HTTP/1\.[01] \d\d\d.{0,2000}?images/branding/.{0,800}?<title>Frigate\s*<|is p/Frigate/ cpe:/a:frigate:frigate/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta charset="UTF-8" />\n    <link rel="icon" href="/images/branding/favicon.ico" />\n    <title>Frigate</title></head>| p/Frigate/ specification|source of Frigate, web/index.html|
# Argo CD.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Argo CD\s*<|is p/Argo CD/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Argo CD</title></head>| p/Argo CD/ specification|source of Argo CD, ui/src/app/index.html|
# Tvheadend.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*HTS Tvheadend (\d[\w.~+-]*)|is p/Tvheadend/ v/$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>HTS Tvheadend 4.2.8</title></head>| p/Tvheadend/ v/4.2.8/ specification|source of Tvheadend, src/webui/extjs.c|
# Redis Commander.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Redis Commander: |is p/Redis Commander/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Redis Commander: Home</title></head>| p/Redis Commander/ specification|source of Redis Commander 0.9.0, web/views/layout.ejs|
# Piwigo.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="Piwigo \(aka PWG\)|is p/Piwigo/ cpe:/a:piwigo:piwigo/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="Piwigo (aka PWG), see piwigo.org"></head>| p/Piwigo/ specification|source of Piwigo, themes/default/template/header.tpl|
# Contao.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="Contao Open Source CMS|is p/Contao/ cpe:/a:contao:contao/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="Contao Open Source CMS"></head>| p/Contao/ specification/source of Contao, its page template fe_page/
# Textpattern.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="generator" content="Textpattern CMS|is p/Textpattern/ cpe:/a:textpattern:textpattern/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="generator" content="Textpattern CMS"></head>| p/Textpattern/ specification/source of Textpattern, the themes of its administration/
# cgit.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name='generator' content='cgit v?(\d[\w.+-]*)|is p/cgit/ v/$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Git repository browser</title>\n<meta name='generator' content='cgit v1.2.3'/></head>| p/cgit/ v/1.2.3/ specification/source of cgit, ui-shared.c/
# pgAdmin 4.
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?pga4_session=@i p/pgAdmin 4/ cpe:/a:pgadmin:pgadmin_4/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nSet-Cookie: pga4_session=7f2e8f3a; HttpOnly; Path=/; SameSite=Lax\r\nContent-Type: text/html\r\n\r\n| p/pgAdmin 4/ specification|source of pgAdmin 4, web/config.py|
# Dolibarr.
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?DOLSESSID_[0-9a-f]{8,64}=@i p/Dolibarr/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nSet-Cookie: DOLSESSID_0123456789abcdef0123456789abcdef01234567=0a1b2c3d; path=/; HttpOnly\r\nContent-Type: text/html\r\n\r\n| p/Dolibarr/ specification|source of Dolibarr, htdocs/main.inc.php|
# Metabase.
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?metabase\.DEVICE=@i p/Metabase/ cpe:/a:metabase:metabase/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nSet-Cookie: metabase.DEVICE=0a1b2c3d-0000-4000-8000-000000000001;HttpOnly;Path=/\r\nContent-Type: text/html\r\n\r\n| p/Metabase/ specification/source of Metabase, its middleware browser_cookie/
# Snipe-IT.
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?snipeit(?:v4)?_session=@i p/Snipe-IT/ cpe:/a:snipeitapp:snipe-it/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nSet-Cookie: snipeitv4_session=eyJpdiI; path=/; httponly\r\nContent-Type: text/html\r\n\r\n| p/Snipe-IT/ specification|source of Snipe-IT, config/session.php|

# ---- names of applications, cookies and titles ----

# Mattermost.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="application-name" content="Mattermost"|is p/Mattermost/ cpe:/a:mattermost:mattermost_server/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="application-name" content="Mattermost"></head>| p/Mattermost/ specification|source of Mattermost, webapp/channels/src/root.html|
# Rocket.Chat.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<meta name="application-name" content="Rocket\.Chat"|is p/Rocket.Chat/ cpe:/a:rocket.chat:rocket.chat/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta name="application-name" content="Rocket.Chat"></head>| p/Rocket.Chat/ specification|source of Rocket.Chat, apps/meteor/app/ui-master/server/index.js|
# Moodle.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?MoodleSession[^=\r\n]*=|i p/Moodle/ cpe:/a:moodle:moodle/
example q|HTTP/1.1 200 OK\r\nSet-Cookie: MoodleSession=8d2f0c4e; path=/\r\nContent-Type: text/html\r\n\r\n| p/Moodle/ specification|source of Moodle, lib/classes/session/manager.php|
# BookStack.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?bookstack_session=|i p/BookStack/ cpe:/a:bookstackapp:bookstack/
example q|HTTP/1.1 200 OK\r\nSet-Cookie: bookstack_session=eyJpdiI; path=/\r\nContent-Type: text/html\r\n\r\n| p/BookStack/ specification|source of BookStack, app/Config/session.php|
# OpenCart.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?OCSESSID=|i p/OpenCart/ cpe:/a:opencart:opencart/
example q|HTTP/1.1 200 OK\r\nSet-Cookie: OCSESSID=0a1b2c3d; path=/\r\nContent-Type: text/html\r\n\r\n| p/OpenCart/ specification|source of OpenCart, upload/system/config/default.php|
# osTicket.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?OSTSESSID=|i p/osTicket/ cpe:/a:enhancesoft:osticket/
example q|HTTP/1.1 200 OK\r\nSet-Cookie: OSTSESSID=0a1b2c3d; path=/\r\nContent-Type: text/html\r\n\r\n| p/osTicket/ specification|source of osTicket, include/class.ostsession.php|
# Redmine.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?_redmine_session=|i p/Redmine/ cpe:/a:redmine:redmine/
example q|HTTP/1.1 200 OK\r\nSet-Cookie: _redmine_session=0a1b2c3d; path=/\r\nContent-Type: text/html\r\n\r\n| p/Redmine/ documented/Wappalyzer/
# Trac.
match http m%^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?trac_(?:form_token|session)=%i p/Trac/ cpe:/a:edgewall:trac/
example q|HTTP/1.1 200 OK\r\nSet-Cookie: trac_session=0a1b2c3d; path=/\r\nContent-Type: text/html\r\n\r\n| p/Trac/ specification|source of Trac, trac/web/session.py|
# XenForo.
match http m%^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?xf_(?:csrf|session)=%i p/XenForo/ cpe:/a:xenforo:xenforo/
example q|HTTP/1.1 200 OK\r\nSet-Cookie: xf_csrf=0a1b2c3d; path=/\r\nContent-Type: text/html\r\n\r\n| p/XenForo/ documented/Wappalyzer/
# MyBB.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?mybb\[lastvisit\]=|i p/MyBB/ cpe:/a:mybb:mybb/
example q|HTTP/1.1 200 OK\r\nSet-Cookie: mybb[lastvisit]=1700000000; path=/\r\nContent-Type: text/html\r\n\r\n| p/MyBB/ specification|source of MyBB, inc/class_session.php|
# Mastodon.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?_mastodon_session=|i p/Mastodon/ cpe:/a:joinmastodon:mastodon/
example q|HTTP/1.1 200 OK\r\nSet-Cookie: _mastodon_session=0a1b2c3d; path=/\r\nContent-Type: text/html\r\n\r\n| p/Mastodon/ specification|source of Mastodon, config/initializers/session_store.rb|
# DokuWiki.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?DokuWiki=|i p/DokuWiki/ cpe:/a:dokuwiki:dokuwiki/
example q|HTTP/1.1 200 OK\r\nSet-Cookie: DokuWiki=0a1b2c3d; path=/\r\nContent-Type: text/html\r\n\r\n| p/DokuWiki/ documented/Wappalyzer/
# Matomo.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?PIWIK_SESSID=|i p/Matomo/ cpe:/a:matomo:matomo/
example q|HTTP/1.1 200 OK\r\nSet-Cookie: PIWIK_SESSID=0a1b2c3d; path=/\r\nContent-Type: text/html\r\n\r\n| p/Matomo/ documented/Wappalyzer/
# covers: CAS / Keycloak / ADFS
# Keycloak.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Welcome to Keycloak|is p/Keycloak/ cpe:/a:redhat:keycloak/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Welcome to Keycloak</title></head>| p/Keycloak/ specification|source of Keycloak, themes/src/main/resources/theme/keycloak/welcome/index.ftl|
# covers: Alertmanager / Pushgateway / Blackbox
# Alertmanager.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Alertmanager\s*<|is p/Prometheus Alertmanager/ cpe:/a:prometheus:alertmanager/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Alertmanager</title></head>| p/Prometheus Alertmanager/ specification|source of Prometheus Alertmanager, ui/app/index.html|
# Pushgateway.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Prometheus Pushgateway|is p/Prometheus Pushgateway/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Prometheus Pushgateway</title></head>| p/Prometheus Pushgateway/ specification|source of Prometheus Pushgateway, resources/template.html|
# covers: Prometheus remote TSDB / VictoriaMetrics
# VictoriaMetrics.
match http m|^HTTP/1\.[01] \d\d\d.{0,2000}?<h2>Single-node VictoriaMetrics</h2>|is p/VictoriaMetrics/ i/single node/ cpe:/a:victoriametrics:victoriametrics/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<h2>Single-node VictoriaMetrics</h2></br>| p/VictoriaMetrics/ specification|source of VictoriaMetrics, app/victoria-metrics/main.go|
# covers: Cacti / LibreNMS / Observium
# Cacti.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Login to Cacti|is p/Cacti/ cpe:/a:cacti:cacti/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Login to Cacti</title></head>| p/Cacti/ specification/source of Cacti, auth_login.php/
# covers: YARN / MapReduce
# HDFS.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*NameNode information|is p/Apache Hadoop HDFS NameNode/ cpe:/a:apache:hadoop/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Namenode information</title></head>| p/Apache Hadoop HDFS NameNode/ specification|source of Apache Hadoop, hadoop-hdfs/src/main/webapps/hdfs/dfshealth.html|
# covers: Flink / Storm / Airflow / NiFi
# Flink.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Apache Flink Web Dashboard|is p/Apache Flink/ cpe:/a:apache:flink/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Apache Flink Web Dashboard</title></head>| p/Apache Flink/ specification|source of Apache Flink, flink-runtime-web/web-dashboard/src/index.html|
# Bamboo.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Log in as a Bamboo user|is p/Atlassian Bamboo/ cpe:/a:atlassian:bamboo/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Log in as a Bamboo user - Atlassian Bamboo</title></head>| p/Atlassian Bamboo/ documented/public code that quotes it/
# covers: Chrome DevTools
# Headless Chrome.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Headless remote debugging|is p/Chrome DevTools/ i/headless/ cpe:/a:google:chrome/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Headless remote debugging</title></head>| p/Chrome DevTools/ documented/public code that quotes it/
# Jaeger.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Jaeger UI|is p/Jaeger/ cpe:/a:linuxfoundation:jaeger/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Jaeger UI</title></head>| p/Jaeger/ specification|source of Jaeger UI, packages/jaeger-ui/index.html|
# Ray.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Ray Dashboard|is p/Ray dashboard/ cpe:/a:anyscale:ray/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Ray Dashboard</title></head>| p/Ray dashboard/ specification|source of Ray, dashboard/client/public/index.html|
# Harbor.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Harbor\s*<|is p/Harbor/ cpe:/a:linuxfoundation:harbor/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Harbor</title></head>| p/Harbor/ specification|source of Harbor, src/portal/src/index.html|
# RStudio.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*RStudio Sign In|is p/RStudio Server/ cpe:/a:rstudio:rstudio/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>RStudio Sign In</title></head>| p/RStudio Server/ specification|source of RStudio, src/gwt/www/templates/encrypted-sign-in.htm|
# covers: Text Generation WebUI / Gradio
# Gradio, under language models and image generators.
match http m|^HTTP/1\.[01] 200 .{0,8000}?window\.gradio_config = \{"version": ?"(\d[\w.-]*)"|s p/Gradio application/ v/$1/ cpe:/a:gradio_project:gradio:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nserver: uvicorn\r\n\r\n<!doctype html><script>window.gradio_config = {"version": "5.12.0","mode":"blocks"| p/Gradio application/ v/5.12.0/ specification/source of Gradio, blocks.py and its Vite build/

# Bitrix.
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-CMS: ?Bitrix Site Manager@i p/Bitrix Site Manager/ cpe:/a:bitrix:bitrix_site_manager/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nX-Powered-CMS: Bitrix Site Manager (0123456789abcdef0123456789abcdef)\r\nContent-Type: text/html\r\n\r\n| p/Bitrix Site Manager/ specification|source of Bitrix, modules/main/include.php|
# NZBGet.
match http m|^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: Basic realm="NZBGet"|i p/NZBGet/
example q|HTTP/1.0 401 Unauthorized\r\nWWW-Authenticate: Basic realm="NZBGet"\r\nConnection: close\r\nContent-Type: text/plain\r\nServer: nzbget-21.0\r\n\r\n| p/NZBGet/ specification|source of NZBGet, daemon/remote/WebServer.cpp|
# Tasmota's relays, lamps and sensors.
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Tasmota/(\d[\w.]*)(?:\([\w-]*\))? \(([\w-]+)@i p/Tasmota/ v/$1/ i/$2/ d/specialized/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Tasmota/13.1.0 (ESP8266EX)\r\nContent-Type: text/html\r\n\r\n| p/Tasmota/ v/13.1.0/ i/ESP8266EX/ d/specialized/ specification/source of Tasmota, xdrv_01_9_webserver.ino/
# Swoole.
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?swoole-http-server ?\r?\n@i p/Swoole/ i/PHP/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: swoole-http-server\r\nContent-Type: text/html\r\n\r\n| p/Swoole/ specification/source of Swoole, SW_HTTP_SERVER_SOFTWARE of its headers/
# Workerman.
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?workerman(?:/(\d[\w.]*))?@i p/Workerman/ v/$1/ i/PHP/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: workerman/3.5.31\r\nContent-Type: text/html\r\n\r\n| p/Workerman/ v/3.5.31/ specification|source of Workerman, Protocols/Http.php|
# Sails.
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-By: ?Sails <sailsjs\.@i p/Sails/ i/Node.js/ cpe:/a:sailsjs:sails/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nX-Powered-By: Sails <sailsjs.com>\r\nContent-Type: text/html\r\n\r\n| p/Sails/ specification|source of Sails 1.5.18, lib/hooks/http/get-configured-http-middleware-fns.js|
# restify.
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?restify ?\r?\n@i p/restify/ i/Node.js/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: restify\r\nContent-Type: text/html\r\n\r\n| p/restify/ specification|source of restify 11.1.0, lib/index.js and lib/server.js|
# ecstatic, which http-server carried.
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?ecstatic-(\d[\w.]*)@i p/ecstatic/ v/$1/ i/Node.js/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nserver: ecstatic-4.1.4\r\nContent-Type: text/html\r\n\r\n| p/ecstatic/ v/4.1.4/ specification|source of ecstatic 4.1.4, lib/ecstatic.js|
# node-static.
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?node-static/(\d[\w.]*)@i p/node-static/ v/$1/ i/Node.js/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nserver: node-static/0.7.11\r\nContent-Type: text/html\r\n\r\n| p/node-static/ v/0.7.11/ specification|source of node-static 0.7.11, lib/node-static.js|
# Verdaccio, a registry for npm.
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-By: ?verdaccio/(\d[\w.-]*)@i p/Verdaccio/ v/$1/ i/Node.js/ cpe:/a:verdaccio:verdaccio:$1/
example q|HTTP/1.1 200 OK\r\nX-Powered-By: verdaccio/6.8.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n| p/Verdaccio/ v/6.8.0/ specification|source of Verdaccio 6.8.0, build/api/index.js|
# Hexo's own server.
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-By: ?Hexo ?\r?\n@i p/Hexo server/ i/Node.js/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nX-Powered-By: Hexo\r\nContent-Type: text/html\r\n\r\n| p/Hexo server/ specification|source of hexo-server 3.0.0, lib/middlewares/header.js|
# The Solid server of Node.js.
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-By: ?solid-server/(\d[\w.-]*)@i p/Solid server/ v/$1/ i/Node.js/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nX-Powered-By: solid-server/5.8.8\r\nContent-Type: text/html\r\n\r\n| p/Solid server/ v/5.8.8/ specification|source of solid-server 5.8.8, lib/create-app.js|
# ---- Prometheus' exporters: their first pages, with a version since the exporter toolkit 0.9 ----

match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Apache Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Apache Exporter/ v/$1/
example q|HTTP/1.0 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 160\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n\t\t\t <head><title>Apache Exporter</title></head>\n\t\t\t <body>\n\t\t\t <h1>Apache Exporter</h1>\n\t\t\t <p><a href='/metrics'>Metrics</a></p>\n\t\t\t </| p/Prometheus Apache Exporter/ observed/prometheus-apache-exporter 0.12.0, Debian 12/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Bind Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus BIND Exporter/ v/$1/
example q|HTTP/1.0 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 210\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n             <head><title>Bind Exporter</title></head>\n             <body>\n             <h1>Bind Exporter</h1>\n             <p><a href='| p/Prometheus BIND Exporter/ observed/prometheus-bind-exporter 0.6.1, Debian 12/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Bird Routing Daemon Exporter \(Version (\d[\w.+~-]*)\)|is p/Prometheus BIRD Exporter/ v/$1/
example q|HTTP/1.0 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 326\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n\t\t\t<head><title>Bird Routing Daemon Exporter (Version 1.4.1)</title></head>\n\t\t\t<body>\n\t\t\t<h1>Bird Routing Daemon Exporter</h1>\n\t\t\t<p><a | p/Prometheus BIRD Exporter/ v/1.4.1/ observed/prometheus-bird-exporter 1.4.1, Debian 12/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*FRR Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus FRR Exporter/ v/$1/
example q|HTTP/1.0 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 148\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n\t\t\t<head><title>FRR Exporter</title></head>\n\t\t\t<body>\n\t\t\t<h1>FRR Exporter</h1>\n\t\t\t<p><a href="/metrics">Metrics</a></p>\n\t\t\t</body>\n\t\t\t</| p/Prometheus FRR Exporter/ observed/prometheus-frr-exporter 1.1.4, Debian 12/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Haproxy Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus HAProxy Exporter/ v/$1/
example q|HTTP/1.0 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 216\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n             <head><title>Haproxy Exporter</title></head>\n             <body>\n             <h1>Haproxy Exporter</h1>\n             <p><a | p/Prometheus HAProxy Exporter/ observed/prometheus-haproxy-exporter 0.14.0, Debian 12/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Homeplug Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus HomePlug Exporter/ v/$1/
example q|HTTP/1.0 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 218\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n             <head><title>Homeplug Exporter</title></head>\n             <body>\n             <h1>Homeplug Exporter</h1>\n             <p><| p/Prometheus HomePlug Exporter/ observed/prometheus-homeplug-exporter 0.3.0, Debian 12/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*IPMI Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus IPMI Exporter/ v/$1/
example q|HTTP/1.0 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 733\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n            <head>\n            <title>IPMI Exporter</title>\n            <style>\n            label{\n            display:inline-block;\n   | p/Prometheus IPMI Exporter/ observed/prometheus-ipmi-exporter 1.6.1, Debian 12/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*MongoDB Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus MongoDB Exporter/ v/$1/
example q|HTTP/1.0 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 138\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>MongoDB Exporter</title></head>\n<body>\n<h1>MongoDB Exporter</h1>\n<p><a href='/metrics'>Metrics</a></p>\n</body>\n</html>| p/Prometheus MongoDB Exporter/ observed/prometheus-mongodb-exporter 1.0.0, Debian 12/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*MySQLd exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus MySQLd Exporter/ v/$1/
example q|HTTP/1.0 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 137\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>MySQLd exporter</title></head>\n<body>\n<h1>MySQLd exporter</h1>\n<p><a href='/metrics'>Metrics</a></p>\n</body>\n</html>\n| p/Prometheus MySQLd Exporter/ observed/prometheus-mysqld-exporter 0.14.0, Debian 12/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Postfix Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Postfix Exporter/ v/$1/
example q|HTTP/1.0 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 160\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\n\t\t\t<html>\n\t\t\t<head><title>Postfix Exporter</title></head>\n\t\t\t<body>\n\t\t\t<h1>Postfix Exporter</h1>\n\t\t\t<p><a href='/metrics'>Metrics</a></p>\n\t\t\t<| p/Prometheus Postfix Exporter/ observed/prometheus-postfix-exporter 0.3.0, Debian 12/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Postgres exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Postgres Exporter/ v/$1/
example q|HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 148\r\n\r\n<html>\n\t<head><title>Postgres exporter</title></head>\n\t<body>\n\t<h1>Postgres exporter</h1>\n\t<p><a href='/metrics'>Metrics</a></p>\n\t</body>\n\t</ht| p/Prometheus Postgres Exporter/ observed/prometheus-postgres-exporter 0.11.1, Debian 12/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Named Process Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Process Exporter/ v/$1/
example q|HTTP/1.0 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 168\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n\t\t\t<head><title>Named Process Exporter</title></head>\n\t\t\t<body>\n\t\t\t<h1>Named Process Exporter</h1>\n\t\t\t<p><a href="/metrics">Metrics</a><| p/Prometheus Process Exporter/ observed/prometheus-process-exporter 0.7.10, Debian 12/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Redis Exporter v?(\d[\w.+~-]*)|is p/Prometheus Redis Exporter/ v/$1/
example q|HTTP/1.0 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 159\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Redis Exporter 1.45.0-2+b4</title></head>\n<body>\n<h1>Redis Exporter 1.45.0-2+b4</h1>\n<p><a href='/metrics'>Metrics</a></p>\n| p/Prometheus Redis Exporter/ v/1.45.0-2+b4/ observed/prometheus-redis-exporter 1.45.0, Debian 12/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*SNMP Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus SNMP Exporter/ v/$1/
example q|HTTP/1.0 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 807\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n            <head>\n            <title>SNMP Exporter</title>\n            <style>\n            label{\n            display:inline-block;\n   | p/Prometheus SNMP Exporter/ observed/prometheus-snmp-exporter 0.21.0, Debian 12/
example q|HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n<!doctype html>\n<html>\n  <head>\n    <meta charset="utf-8">\n    <title>SNMP Exporter</title>\n    <style>body {\n  margin: 0;\n}</style>\n  </head>\n  <body>\n    <nav>SNMP Exporter</nav>\n    <div class="main">\n      <h3>Prometheus Exporter for SNMP targets</h3>\n      <div>Version: (version=0.26.0, branch=HEAD, revision=x)</div>| p/Prometheus SNMP Exporter/ v/0.26.0/ specification|source of exporter-toolkit, web/landing_page.html|
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*SQL Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/SQL Exporter/ v/$1/
example q|HTTP/1.0 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 145\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n\t\t<head><title>SQL Exporter</title></head>\n\t\t<body>\n\t\t<h1>SQL Exporter</h1>\n\t\t<p><a href="/metrics">Metrics</a></p>\n\t\t</body>\n\t\t</html>\n| p/SQL Exporter/ observed/prometheus-sql-exporter 0.4.5, Debian 12/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Squid Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Squid Exporter/ v/$1/
example q|HTTP/1.0 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 212\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n             <head><title>Squid Exporter</title></head>\n             <body>\n             <h1>Squid Exporter</h1>\n             <p><a href| p/Prometheus Squid Exporter/ observed/prometheus-squid-exporter 1.10.3, Debian 12/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Varnish Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Varnish Exporter/ v/$1/
example q|HTTP/1.0 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 163\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n    <head><title>Varnish Exporter</title></head>\n    <body>\n        <h1>Varnish Exporter</h1>\n    \t<p><a href="/metrics">Metrics</a></p>| p/Prometheus Varnish Exporter/ observed/prometheus-varnish-exporter 1.6.1, Debian 12/
match http m@^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Smokeping (?:Exporter|Prober)\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?@is p/Smokeping Prober/ v/$1/
example q|HTTP/1.0 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 160\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n\t\t\t<head><title>Smokeping Exporter</title></head>\n\t\t\t<body>\n\t\t\t<h1>Smokeping Exporter</h1>\n\t\t\t<p><a href="/metrics">Metrics</a></p>\n\t\t\t<| p/Smokeping Prober/ observed/prometheus-smokeping-prober 0.6.1, Debian 12/
match http m|^HTTP/1\.[01] 200 [^\r\n]*\r\n(?:[^\r\n]+\r\n)*\r\n\s*<h2>Exporters:</h2>\s*<ul>|s p/Exporter Exporter/
example q|HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 48\r\n\r\n\n\t\t\t<h2>Exporters:</h2>\n\t\t\t\t<ul>\n\t\t\t\t\t\n\t\t\t\t</ul>| p/Exporter Exporter/ observed/prometheus-exporter-exporter 0.4.0, Debian 12/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Elasticsearch Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Elasticsearch Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html>\n<html>\n  <head>\n    <meta charset="utf-8">\n    <title>Elasticsearch Exporter</title>\n| p/Prometheus Elasticsearch Exporter/ specification/source of elasticsearch_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*NGINX (?:Prometheus )?Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus NGINX Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html>\n<html>\n  <head>\n    <meta charset="utf-8">\n    <title>NGINX Exporter</title>\n| p/Prometheus NGINX Exporter/ specification/source of nginx-prometheus-exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Libvirt Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus libvirt Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html>\n<html>\n  <head>\n    <meta charset="utf-8">\n    <title>Libvirt Exporter</title>\n| p/Prometheus libvirt Exporter/ specification/source of libvirt_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*ClusterLabs Linux HA Cluster Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus HA Cluster Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html>\n<html>\n  <head>\n    <meta charset="utf-8">\n    <title>ClusterLabs Linux HA Cluster Exporter</title>\n| p/Prometheus HA Cluster Exporter/ specification/source of ha_cluster_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*OpenStack Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus OpenStack Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html>\n<html>\n  <head>\n    <meta charset="utf-8">\n    <title>OpenStack Exporter</title>\n| p/Prometheus OpenStack Exporter/ specification/source of prometheus-openstack-exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Memcached Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Memcached Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Memcached Exporter</title></head>\n<body>\n<h1>Memcached Exporter</h1>\n| p/Prometheus Memcached Exporter/ specification/source of memcached_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Consul Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Consul Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Consul Exporter</title></head>\n<body>\n<h1>Consul Exporter</h1>\n| p/Prometheus Consul Exporter/ specification/source of consul_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*StatsD Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus StatsD Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>StatsD Exporter</title></head>\n<body>\n<h1>StatsD Exporter</h1>\n| p/Prometheus StatsD Exporter/ specification/source of statsd_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Kafka Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Kafka Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Kafka Exporter</title></head>\n<body>\n<h1>Kafka Exporter</h1>\n| p/Prometheus Kafka Exporter/ specification/source of kafka_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Graphite Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Graphite Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Graphite Exporter</title></head>\n<body>\n<h1>Graphite Exporter</h1>\n| p/Prometheus Graphite Exporter/ specification/source of graphite_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*CloudWatch Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus CloudWatch Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>CloudWatch Exporter</title></head>\n<body>\n<h1>CloudWatch Exporter</h1>\n| p/Prometheus CloudWatch Exporter/ specification/source of cloudwatch_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Collectd Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus collectd Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Collectd Exporter</title></head>\n<body>\n<h1>Collectd Exporter</h1>\n| p/Prometheus collectd Exporter/ specification/source of collectd_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*RabbitMQ Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus RabbitMQ Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>RabbitMQ Exporter</title></head>\n<body>\n<h1>RabbitMQ Exporter</h1>\n| p/Prometheus RabbitMQ Exporter/ specification/source of rabbitmq_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Unbound Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Unbound Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Unbound Exporter</title></head>\n<body>\n<h1>Unbound Exporter</h1>\n| p/Prometheus Unbound Exporter/ specification/source of unbound_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*OpenVPN Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus OpenVPN Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>OpenVPN Exporter</title></head>\n<body>\n<h1>OpenVPN Exporter</h1>\n| p/Prometheus OpenVPN Exporter/ specification/source of openvpn_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*SSL Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus SSL Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>SSL Exporter</title></head>\n<body>\n<h1>SSL Exporter</h1>\n| p/Prometheus SSL Exporter/ specification/source of ssl_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Smartctl Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus smartctl Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Smartctl Exporter</title></head>\n<body>\n<h1>Smartctl Exporter</h1>\n| p/Prometheus smartctl Exporter/ specification/source of smartctl_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Systemd Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus systemd Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Systemd Exporter</title></head>\n<body>\n<h1>Systemd Exporter</h1>\n| p/Prometheus systemd Exporter/ specification/source of systemd_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*JSON Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus JSON Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>JSON Exporter</title></head>\n<body>\n<h1>JSON Exporter</h1>\n| p/Prometheus JSON Exporter/ specification/source of json_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*NUT Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus NUT Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>NUT Exporter</title></head>\n<body>\n<h1>NUT Exporter</h1>\n| p/Prometheus NUT Exporter/ specification/source of nut_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Dnsmasq Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus dnsmasq Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Dnsmasq Exporter</title></head>\n<body>\n<h1>Dnsmasq Exporter</h1>\n| p/Prometheus dnsmasq Exporter/ specification/source of dnsmasq_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*ProxySQL Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus ProxySQL Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>ProxySQL Exporter</title></head>\n<body>\n<h1>ProxySQL Exporter</h1>\n| p/Prometheus ProxySQL Exporter/ specification/source of proxysql_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Ceph Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Ceph Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Ceph Exporter</title></head>\n<body>\n<h1>Ceph Exporter</h1>\n| p/Prometheus Ceph Exporter/ specification/source of the Prometheus module of ceph-mgr/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*php-fpm Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus PHP-FPM Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>php-fpm Exporter</title></head>\n<body>\n<h1>php-fpm Exporter</h1>\n| p/Prometheus PHP-FPM Exporter/ specification/source of php-fpm_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*InfluxDB Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus InfluxDB Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>InfluxDB Exporter</title></head>\n<body>\n<h1>InfluxDB Exporter</h1>\n| p/Prometheus InfluxDB Exporter/ specification/source of influxdb_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*GitHub Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus GitHub Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>GitHub Exporter</title></head>\n<body>\n<h1>GitHub Exporter</h1>\n| p/Prometheus GitHub Exporter/ specification/source of github-exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Stackdriver Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Stackdriver Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Stackdriver Exporter</title></head>\n<body>\n<h1>Stackdriver Exporter</h1>\n| p/Prometheus Stackdriver Exporter/ specification/source of stackdriver_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Script Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Script Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Script Exporter</title></head>\n<body>\n<h1>Script Exporter</h1>\n| p/Prometheus Script Exporter/ specification/source of script_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Keepalived Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus keepalived Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Keepalived Exporter</title></head>\n<body>\n<h1>Keepalived Exporter</h1>\n| p/Prometheus keepalived Exporter/ specification/source of keepalived_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*NVIDIA GPU Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus NVIDIA GPU Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>NVIDIA GPU Exporter</title></head>\n<body>\n<h1>NVIDIA GPU Exporter</h1>\n| p/Prometheus NVIDIA GPU Exporter/ specification/source of nvidia_gpu_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*VMware Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus VMware Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>VMware Exporter</title></head>\n<body>\n<h1>VMware Exporter</h1>\n| p/Prometheus VMware Exporter/ specification/source of vmware_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Speedtest Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Speedtest Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Speedtest Exporter</title></head>\n<body>\n<h1>Speedtest Exporter</h1>\n| p/Prometheus Speedtest Exporter/ specification/source of speedtest_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*windows_exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Windows Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>windows_exporter</title></head>\n<body>\n<h1>windows_exporter</h1>\n| p/Prometheus Windows Exporter/ specification/source of windows_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Kube-State-Metrics|is p/kube-state-metrics/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Kube-State-Metrics Metrics Server</title></head>\n<body>\n<h1>Kube-State-Metrics Metrics Server</h1>\n| p/kube-state-metrics/ specification/source of kube-state-metrics/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*cAdvisor - |is p/cAdvisor/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>\n  <head>\n    <title>cAdvisor - /</title>\n| p/cAdvisor/ specification/source of cAdvisor/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*JunOS Exporter(?: \(Version (\d[\w.+~-]*)\))?\s*<|is p/Prometheus JunOS Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>\n\t\t\t<head><title>JunOS Exporter (Version 1.1.0)</title></head>\n| p/Prometheus JunOS Exporter/ v/1.1.0/ specification/source of junos_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*ping Exporter(?: \(Version (\d[\w.+~-]*)\))?\s*<|is p/Prometheus Ping Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>\n\t\t\t<head><title>ping Exporter (Version 1.1.0)</title></head>\n| p/Prometheus Ping Exporter/ v/1.1.0/ specification/source of ping_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Oracle DB Exporter (\d[\w.+~-]*)|is p/Prometheus Oracle DB Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Oracle DB Exporter 0.5.1</title></head><body><h1>Oracle DB Exporter 0.5.1</h1>| p/Prometheus Oracle DB Exporter/ v/0.5.1/ specification/source of oracledb_exporter/

match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Zookeeper Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus ZooKeeper Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Zookeeper Exporter</title></head>\n<body>\n<h1>Zookeeper Exporter</h1>\n| p/Prometheus ZooKeeper Exporter/ specification/source of zookeeper_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*uWSGI Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus uWSGI Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>uWSGI Exporter</title></head>\n<body>\n<h1>uWSGI Exporter</h1>\n| p/Prometheus uWSGI Exporter/ specification/source of uwsgi_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Mesos Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Mesos Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Mesos Exporter</title></head>\n<body>\n<h1>Mesos Exporter</h1>\n| p/Prometheus Mesos Exporter/ specification/source of mesos_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*WireGuard Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus WireGuard Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>WireGuard Exporter</title></head>\n<body>\n<h1>WireGuard Exporter</h1>\n| p/Prometheus WireGuard Exporter/ specification/source of wireguard_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Domain Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Domain Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Domain Exporter</title></head>\n<body>\n<h1>Domain Exporter</h1>\n| p/Prometheus Domain Exporter/ specification/source of domain_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Redfish Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Redfish Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Redfish Exporter</title></head>\n<body>\n<h1>Redfish Exporter</h1>\n| p/Prometheus Redfish Exporter/ specification/source of redfish_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*ZFS Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus ZFS Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>ZFS Exporter</title></head>\n<body>\n<h1>ZFS Exporter</h1>\n| p/Prometheus ZFS Exporter/ specification/source of zfs_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Slurm Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Slurm Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Slurm Exporter</title></head>\n<body>\n<h1>Slurm Exporter</h1>\n| p/Prometheus Slurm Exporter/ specification/source of slurm_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Lustre Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Lustre Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Lustre Exporter</title></head>\n<body>\n<h1>Lustre Exporter</h1>\n| p/Prometheus Lustre Exporter/ specification/source of lustre_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Dovecot Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Dovecot Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Dovecot Exporter</title></head>\n<body>\n<h1>Dovecot Exporter</h1>\n| p/Prometheus Dovecot Exporter/ specification/source of dovecot_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Couchbase Exporter\s*<(?:.{0,3000}?\(version=(\d[\w.+~-]*),)?|is p/Prometheus Couchbase Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>\n<head><title>Couchbase Exporter</title></head>\n<body>\n<h1>Couchbase Exporter</h1>\n| p/Prometheus Couchbase Exporter/ specification/source of couchbase-exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*MikroTik Exporter(?: \(Version (\d[\w.+~-]*)\))?\s*<|is p/Prometheus MikroTik Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>\n\t\t\t<head><title>MikroTik Exporter (Version 0.2)</title></head>\n| p/Prometheus MikroTik Exporter/ v/0.2/ specification/source of mikrotik_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Cisco Exporter(?: \(Version (\d[\w.+~-]*)\))?\s*<|is p/Prometheus Cisco Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>\n\t\t\t<head><title>Cisco Exporter (Version 0.2)</title></head>\n| p/Prometheus Cisco Exporter/ v/0.2/ specification/source of cisco_exporter/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Aerospike Exporter(?: v?(\d[\w.+~-]*))?\s*<|is p/Prometheus Aerospike Exporter/ v/$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>\n\t\t\t\t<head>\n\t\t\t\t\t<title>Aerospike Exporter v1.0.0</title>\n| p/Prometheus Aerospike Exporter/ v/1.0.0/ specification/source of aerospike exporters/
# ---- servers that were run and asked, and applications by their pages ----

# Weborf tells that it runs on Linux, and where.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?weborf/(\d[\w.]*)(?: \(([^)\r\n]{1,40})\))?|i p/Weborf/ v/$1/ i/$2/
example q|HTTP/1.1 200 OK\r\nServer: weborf/0.19 (GNU/Linux)\r\nETag: "1795890769"\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE HTML PUBLIC "| p/Weborf/ v/0.19/ i|GNU/Linux| observed/weborf 0.19, Debian 12/
# rclone as a server for restic.
match http m|^HTTP/1\.[01] 400 [^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?rclone/v(\d[\w.-]*)\r\n(?:[^\r\n]+\r\n)*\r\nRestic v2 API required|i p/rclone serve restic/ v/$1/
example q|HTTP/1.0 400 Bad Request\r\nAccept-Ranges: bytes\r\nContent-Type: text/plain; charset=utf-8\r\nServer: rclone/v1.60.1-DEV\r\nX-Content-Type-Options: nosniff\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 23\r\n\r\nRestic v2 API required\n| p/rclone serve restic/ v/1.60.1-DEV/ observed/rclone 1.60.1, Debian 12/
# rclone serving files.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?rclone/v(\d[\w.-]*)|i p/rclone serve/ v/$1/
example q|HTTP/1.0 200 OK\r\nAccept-Ranges: bytes\r\nLast-Modified: Sat, 28 Nov 2026 18:33:39 GMT\r\nServer: rclone/v1.60.1-DEV\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\n\n<!DOCTYPE html>\n<html>\n\t<head>\n\t\t<title>/</title>\n\t\t<meta charset="utf-8">\n\t\t<meta name="viewport" content="width=device-width, initial-| p/rclone serve/ v/1.60.1-DEV/ observed/rclone 1.60.1, Debian 12/
# rclone's remote control.
match http m|^HTTP/1\.[01] 404 Not Found\r\nAccess-Control-Allow-Headers: authorization, Content-Type\r\nAccess-Control-Allow-Origin: [^\r\n]*\r\nAccess-Control-Request-Method: POST, OPTIONS, GET, HEAD\r\n| p/rclone rcd/
example q|HTTP/1.0 404 Not Found\r\nAccess-Control-Allow-Headers: authorization, Content-Type\r\nAccess-Control-Allow-Origin: http://127.0.0.1:29105/\r\nAccess-Control-Request-Method: POST, OPTIONS, GET, HEAD\r\nContent-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 10\r\n\r\nNot| p/rclone rcd/ observed/rclone 1.60.1, Debian 12/
match http m|^HTTP/1\.[01] 200 [^\r\n]*\r\n(?:[^\r\n]+\r\n)*\r\n<h2>vmagent</h2>| p/VictoriaMetrics vmagent/
example q|HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nX-Server-Hostname: host\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 692\r\n\r\n<h2>vmagent</h2>See docs at <a href='https://docs.victoriametrics.com/vmagent.html'>https://docs.victoriametrics.com/vmagent.html</a></br>Useful endpoints:</br><a href="targets">targets</a> | p/VictoriaMetrics vmagent/ observed/vmagent 1.79.5, Debian 12/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*[^<]{0,40}?vmalert\s*<|is p/VictoriaMetrics vmalert/
example q|HTTP/1.0 200 OK\r\nX-Server-Hostname: host\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\n    \n    \n<!DOCTYPE html>\n<html lang="en">\n<head>\n    <title>vmalert - vmalert</title>\n    <link href="/vmalert/static/css/bootstrap.min.css" rel="stylesheet" />\n    <style>\n        body{\n          min-height: | p/VictoriaMetrics vmalert/ observed/vmalert 1.79.5, Debian 12/
match http m|^HTTP/1\.[01] 401 [^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Server-Hostname: ([^\r\n]{1,64})\r\n(?:[^\r\n]+\r\n)*\r\nmissing `Authorization` request header|i p/VictoriaMetrics vmauth/ h/$1/
example q|HTTP/1.0 401 Unauthorized\r\nContent-Type: text/plain; charset=utf-8\r\nWww-Authenticate: Basic realm="Restricted"\r\nX-Content-Type-Options: nosniff\r\nX-Server-Hostname: host\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Length: 39\r\n\r\nmissing `Authorization` request header\n| p/VictoriaMetrics vmauth/ h/host/ observed/vmauth 1.79.5, Debian 12/
# darkstat.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?darkstat/(\d[\w.]*)|i p/darkstat/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: darkstat/3.0.719\r\nVary: Accept-Encoding\r\nContent-Type: text/html; charset=us-ascii\r\nContent-Length: 1406\r\nContent-Encoding: identity\r\nX-Robots-Tag: noindex, noarchive\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Graphs (darkstat lo)</title>\n<meta name="generator" content="| p/darkstat/ v/3.0.719/ observed/darkstat 3.0.719, Debian 12/
# Snapcast.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Snapcast ?\r?\n|i p/Snapcast server/
example q|HTTP/1.0 200 OK\r\nServer: Snapcast\r\nContent-Type: text/html\r\nContent-Length: 1715\r\n\r\n<html>\r\n\r\n<head>\r\n  <title>Snapcast Default Pa| p/Snapcast server/ observed/snapserver 0.26.0, Debian 12/
# servefile.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?servefile/(\d[\w.]*) Python/(\d[\w.]*)|i p/servefile/ v/$1/ i/Python $2/ cpe:|/a:python:python:$2|
example q|HTTP/1.0 200 OK\r\nServer: servefile/0.5.4 Python/3.11.7\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nContent-Type: text/html\r\nContent-Length: 4385\r\n| p/servefile/ v/0.5.4/ i/Python 3.11.7/ observed/servefile 0.5.4, Debian 12/
# aMule web server.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*aMuleWeb error page\s*<|is p/aMule web server/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>aMuleWeb error page</title>| p/aMule web server/ specification/source of aMule/
# Apt-Cacher NG.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Debian Apt-Cacher NG/(\d[\w.]*)|i p/Apt-Cacher NG/ v/$1/
example q|HTTP/1.1 406 Usage Information\r\nConnection: close\r\nServer: Debian Apt-Cacher NG/3.7.4\r\nContent-Type: text/html\r\n\r\n| p/Apt-Cacher NG/ v/3.7.4/ specification/source of Apt-Cacher NG/
# i2pd HTTP proxy.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*I2Pd HTTP proxy\s*<|is p/i2pd HTTP proxy/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>I2Pd HTTP proxy</title>| p/i2pd HTTP proxy/ specification/source of i2pd/
# Orthanc DICOM server.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Orthanc Explorer\s*<|is p/Orthanc DICOM server/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Orthanc Explorer</title>| p/Orthanc DICOM server/ specification/source of Orthanc/
# The web server of OWFS, for 1-Wire.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*1-Wire Web: |is p/OWFS owhttpd/
example q|HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<HTML><HEAD><TITLE>1-Wire Web: /</TITLE></HEAD>| p/OWFS owhttpd/ specification/source of OWFS/
# Motion told its version until 4.6.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Motion (\d[\w.]*) <|is p/Motion/ v/$1/ d/webcam/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head><title>Motion 4.5.1 </title></head>\n| p/Motion/ v/4.5.1/ specification/source of Motion 4.5/
# Liquidsoap harbor.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Liquidsoap source harbor\s*<|is p/Liquidsoap harbor/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Liquidsoap source harbor</title>| p/Liquidsoap harbor/ specification/source of Liquidsoap/
# Liquidsoap's harbor where sources log in.
match http m|^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: Basic realm="Liquidsoap harbor"|i p/Liquidsoap harbor/
example q|HTTP/1.0 401 Authentication Required\r\nWWW-Authenticate: Basic realm="Liquidsoap harbor"\r\n\r\n| p/Liquidsoap harbor/ specification/source of Liquidsoap/
# OLA.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*OLA Admin\s*<|is p/OLA/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>OLA Admin</title>| p/OLA/ specification/source of OLA, for stage lighting/
# Tiny Tiny RSS.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Tiny Tiny RSS(?: : Login)?\s*<|is p/Tiny Tiny RSS/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Tiny Tiny RSS</title>| p/Tiny Tiny RSS/ specification/source of Tiny Tiny RSS, index.php/
# phpSysInfo.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*phpSysInfo - Redirection\s*<|is p/phpSysInfo/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>phpSysInfo - Redirection</title>| p/phpSysInfo/ specification/source of phpSysInfo/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*phpSysInfo (\d[\w.-]*)|is p/phpSysInfo/ v/$1/ cpe:|/a:phpsysinfo:phpsysinfo:$1|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html lang="en">\n<head>\n    <title>phpSysInfo 3.4.2</title>| p/phpSysInfo/ v/3.4.2/ specification/source of phpSysInfo/
# PostfixAdmin.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Postfix Admin - |is p/PostfixAdmin/ cpe:|/a:postfixadmin:postfixadmin|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Postfix Admin - www.example.com</title>| p/PostfixAdmin/ specification/source of PostfixAdmin, templates/
# Ganglia web.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Ganglia:: |is p/Ganglia web/ cpe:|/a:ganglia:ganglia-web|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Ganglia:: Grid Report</title>| p/Ganglia web/ specification/source of Ganglia web frontend/
# Nagios.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Nagios: |is p/Nagios/ cpe:|/a:nagios:nagios|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Nagios: www.example.com</title>| p/Nagios/ specification/source of Nagios, htdocs/
# SmokePing.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*SmokePing Latency Page for |is p/SmokePing/ cpe:|/a:smokeping:smokeping|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>SmokePing Latency Page for Network Latency Grapher</title>| p/SmokePing/ specification/source of SmokePing/
# Adminer.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?adminer_sid=|i p/Adminer/ cpe:|/a:adminer:adminer|
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: adminer_sid=0a1b2c3d4e5f; path=/; HttpOnly\r\nContent-Type: text/html\r\n\r\n| p/Adminer/ specification/source of Adminer/
# Tiny Tiny RSS.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?ttrss_sid=|i p/Tiny Tiny RSS/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: ttrss_sid=0a1b2c3d4e5f; path=/; HttpOnly\r\nContent-Type: text/html\r\n\r\n| p/Tiny Tiny RSS/ specification/source of Tiny Tiny RSS/
# PostfixAdmin.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?postfixadmin_session=|i p/PostfixAdmin/ cpe:|/a:postfixadmin:postfixadmin|
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: postfixadmin_session=0a1b2c3d4e5f; path=/; HttpOnly\r\nContent-Type: text/html\r\n\r\n| p/PostfixAdmin/ specification/source of PostfixAdmin/
# MLflow.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*MLflow\s*<|is p/MLflow/ cpe:|/a:lfprojects:mlflow|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>MLflow</title>| p/MLflow/ specification/source of MLflow/
# Dockge.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Dockge\s*<|is p/Dockge/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Dockge</title>| p/Dockge/ specification/source of Dockge/
# pgweb.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*pgweb\s*<|is p/pgweb/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>pgweb</title>| p/pgweb/ specification/source of pgweb/
# Audiobookshelf.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Audiobookshelf\s*<|is p/Audiobookshelf/ cpe:|/a:audiobookshelf:audiobookshelf|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Audiobookshelf</title>| p/Audiobookshelf/ specification/source of Audiobookshelf, client/
# Domoticz.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Domoticz\s*<|is p/Domoticz/ cpe:|/a:domoticz:domoticz|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Domoticz</title>| p/Domoticz/ specification/source of Domoticz/
# File Browser.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*File Browser\s*<|is p/File Browser/ cpe:|/a:filebrowser:filebrowser|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>File Browser</title>| p/File Browser/ specification/source of File Browser/
# TensorBoard.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*TensorBoard\s*<|is p/TensorBoard/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>TensorBoard</title>| p/TensorBoard/ specification/source of TensorBoard/
# Paperless-ngx.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Paperless-ngx sign in\s*<|is p/Paperless-ngx/ cpe:|/a:paperless-ngx:paperless-ngx|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Paperless-ngx sign in</title>| p/Paperless-ngx/ specification/source of Paperless-ngx/
# Bazarr.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Bazarr\s*<|is p/Bazarr/ cpe:|/a:bazarr:bazarr|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Bazarr</title>| p/Bazarr/ specification/source of Bazarr/
# AriaNg.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*AriaNg\s*<|is p/AriaNg/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>AriaNg</title>| p/AriaNg/ specification/source of AriaNg/
# Kopia.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Kopia UI\s*<|is p/Kopia/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Kopia UI</title>| p/Kopia/ specification/source of Kopia htmlui/
# Semaphore UI.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Semaphore UI\s*<|is p/Semaphore UI/ cpe:|/a:semaphoreui:semaphore|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Semaphore UI</title>| p/Semaphore UI/ specification/source of Semaphore UI/
# Buildbot.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Buildbot\s*<|is p/Buildbot/ cpe:|/a:buildbot:buildbot|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Buildbot</title>| p/Buildbot/ specification/source of Buildbot, www/
# Mealie.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Mealie\s*<|is p/Mealie/ cpe:|/a:mealie:mealie|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Mealie</title>| p/Mealie/ specification/source of Mealie, nuxt.config.ts/
# Thanos.
match http m@^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Thanos \| Highly available Prometheus setup@is p/Thanos/
example q@HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Thanos | Highly available Prometheus setup</title>@ p/Thanos/ specification/source of Thanos, react-app/
# Actual Budget has a short title and a colour of its own.
match http m|^HTTP/1\.[01] \d\d\d.{0,1500}?<title>Actual</title>.{0,900}?content="#5c3dbb"|is p/Actual Budget/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html>\n<html lang="en">\n  <head>\n    <title>Actual</title>\n    <link rel="shortcut icon" href="/favicon.ico" />\n    <meta name="msapplication-TileColor" content="#5c3dbb" />| p/Actual Budget/ specification/source of Actual Budget/
# Immich's page has no title until its scripts run; its body has a class of its own.
match http m|^HTTP/1\.[01] 200 .{0,6000}?<body class="bg-immich-bg |s p/Immich/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html>\n<html>\n  <head>\n    <meta charset="utf-8" />\n  </head>\n\n  <body class="bg-immich-bg dark:bg-immich-dark-bg">| p/Immich/ specification/source of Immich, web/
# Duplicati until 2.1: a template that its script fills in.
match http m|^HTTP/1\.[01] 200 .{0,1500}?<title ng-bind-template="\{\{systemInfo\.MachineName\}\} - \{\{brandingService\.appName\}\}"|s p/Duplicati/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html xmlns:ng="http://angularjs.org" ng-app="backupApp" ng-controller="AppController">\n<head>\n    <title ng-bind-template="{{systemInfo.MachineName}} - {{brandingService.appName}}"></title>| p/Duplicati/ specification/source of Duplicati, ngax/
# Cockpit fills its first page in later.
match http m|^HTTP/1\.[01] \d\d\d.{0,3000}?<script type="text/javascript" src="cockpit/static/login\.js">|is p/Cockpit/ o/Linux/ cpe:|/a:cockpit-project:cockpit| cpe:|/o:linux:linux_kernel|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n\n<head>\n  <title>Loading...</title>\n  <script type="text/javascript" src="cockpit/static/login.js"></script>| p/Cockpit/ o/Linux/ specification/source of Cockpit, login.html/
# ---- more applications by what their pages hold; where a title is a common word, something beside it ----

# Concourse.
match http m|^HTTP/1\.[01] \d\d\d.{0,1500}?<title>Concourse</title>.{0,3000}?elm|is p/Concourse/ cpe:|/a:pivotal_software:concourse|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html lang="en">\n  <head>\n    <title>Concourse</title>\n    <link id="favicon" rel="icon" type="image/png" href="/public/images/favicon.png" />\n    <script src="/public/elm.min.js"></script>| p/Concourse/ specification/source of Concourse, web public index.html/
# Budibase.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Budibase\s*<|is p/Budibase/ cpe:|/a:budibase:budibase|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Budibase</title>| p/Budibase/ specification/source of Budibase, builder/
# n8n.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*n8n\.io - Workflow Automation\s*<|is p/n8n/ cpe:|/a:n8n:n8n|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>n8n.io - Workflow Automation</title>| p/n8n/ specification/source of n8n, editor-ui/
# AnythingLLM.
match http m@^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*AnythingLLM \| Your personal LLM@is p/AnythingLLM/ cpe:|/a:mintplexlabs:anythingllm|
example q@HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>AnythingLLM | Your personal LLM trained on anything</title>@ p/AnythingLLM/ specification/source of AnythingLLM, frontend/
# AList gives its title by script.
match http m|^HTTP/1\.[01] \d\d\d.{0,2000}?<title>Loading\.\.\.</title>.{0,1000}?window\.ALIST = \{|is p/AList/ cpe:|/a:alistgo:alist|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html lang="en">\n  <head>\n    <meta charset="utf-8" />\n    <title>Loading...</title>\n  </head>\n  <body>\n    <script>\n      window.ALIST = {\n        cdn: "",| p/AList/ specification/source of AList, web index.html/
# Karakeep.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Karakeep\s*<|is p/Karakeep/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Karakeep</title>| p/Karakeep/ specification/source of Karakeep, web layout/
# draw.io.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Flowchart Maker &amp; Online Diagram Software\s*<|is p/draw.io/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Flowchart Maker &amp; Online Diagram Software</title>| p/draw.io/ specification/source of draw.io, webapp/
# Excalidraw.
match http m@^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Excalidraw \|@is p/Excalidraw/
example q@HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Excalidraw | Hand-drawn look & feel</title>@ p/Excalidraw/ specification/source of Excalidraw, index.html/
# ruTorrent numbers its scripts by its version, 430 for 4.3.0.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<link rel="preload" as="script" href="\./js/rtorrent\.js\?v=(\d)(\d)(\d{1,2})"|s p/ruTorrent/ v/$1.$2.$3/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n\t<head>\n\t\t<title></title>\n\t\t<link rel="preload" as="script" href="./js/plugins.js?v=430" />\n\t\t<link rel="preload" as="script" href="./js/rtorrent.js?v=430" />| p/ruTorrent/ v/4.3.0/ specification/source of ruTorrent, index.html/
# OctoPrint.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*OctoPrint Login\s*<|is p/OctoPrint/ cpe:|/a:octoprint:octoprint|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>OctoPrint Login</title>| p/OctoPrint/ specification/source of OctoPrint, login.jinja2/
# Tautulli.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Tautulli - |is p/Tautulli/ cpe:|/a:tautulli:tautulli|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Tautulli - Login</title>| p/Tautulli/ specification/source of Tautulli, login.html/
# Jackett.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Jackett\s*<|is p/Jackett/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Jackett</title>| p/Jackett/ specification/source of Jackett, login.html/
# Scrutiny.
match http m|^HTTP/1\.[01] \d\d\d.{0,2000}?<title>scrutiny</title>.{0,4000}?treo-splash-screen|s p/Scrutiny/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html>\n<html lang="en">\n    <head>\n        <meta charset="utf-8">\n        <title>scrutiny</title>\n        <style>\n            body treo-splash-screen {| p/Scrutiny/ specification/source of Scrutiny, webapp/
# Kubernetes Dashboard.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Kubernetes Dashboard\s*<|is p/Kubernetes Dashboard/ cpe:|/a:kubernetes:dashboard|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Kubernetes Dashboard</title>| p/Kubernetes Dashboard/ specification/source of Kubernetes Dashboard, modules web/
# Guacamole has its title by script; the names of its files carry the version.
match http m|^HTTP/1\.[01] \d\d\d.{0,4000}?href="guacamole\.min\.css\?v=(\d[\w.-]*)"|s p/Apache Guacamole/ v/$1/ cpe:|/a:apache:guacamole:$1|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html ng-app="index" ng-controller="indexController">\n    <head>\n        <link rel="stylesheet" type="text/css" href="guacamole.min.css?v=1.3.0">| p/Apache Guacamole/ v/1.3.0/ specification/source of Apache Guacamole, index.html/
# Rancher; its sample for the cluster has the same title.
match http m|^HTTP/1\.[01] \d\d\d.{0,2000}?<title>Rancher</title>.{0,1500}?R_THEME=|s p/Rancher/ cpe:|/a:suse:rancher|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html lang="">\n\n<head>\n    <title>Rancher</title>\n</head>\n\n<body>\n    <div id="app">\n        <script>\n            (() => {\n                const isDark = document.cookie.includes('R_THEME=auto')| p/Rancher/ specification/source of Rancher dashboard, shell public index.html/
# Headlamp.
match http m|^HTTP/1\.[01] \d\d\d.{0,3000}?<title>Headlamp</title>\s*<script>.{0,600}?headlampBaseUrl|s p/Headlamp/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html lang="en">\n  <head>\n    <meta charset="utf-8" />\n    <title>Headlamp</title>\n    <script>\n      headlampBaseUrl = '/';| p/Headlamp/ specification/source of Headlamp, frontend/
# Zipkin.
match http m|^HTTP/1\.[01] \d\d\d.{0,1500}?<base href="/zipkin/" ?/?>.{0,600}?<title>Zipkin</title>|s p/Zipkin/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n  <head>\n    <base href="/zipkin/" >\n    <meta charset="utf-8" />\n    <title>Zipkin</title>| p/Zipkin/ specification/source of Zipkin, zipkin-lens/
# AKHQ.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*AKHQ\s*<|is p/AKHQ/ cpe:|/a:akhq:akhq|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>AKHQ</title>| p/AKHQ/ specification/source of AKHQ, client/
# Kafdrop.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Kafdrop: |is p/Kafdrop/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Kafdrop: Broker List</title>| p/Kafdrop/ specification/source of Kafdrop, header.ftl/
# UrBackup.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*UrBackup - Keeps your data safe\s*<|is p/UrBackup/ cpe:|/a:urbackup:urbackup|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>UrBackup - Keeps your data safe</title>| p/UrBackup/ specification/source of UrBackup, www index.htm/
# Airflow 3.
match http m|^HTTP/1\.[01] \d\d\d.{0,1500}?href="/static/pin_32\.png".{0,500}?<title>Airflow</title>|s p/Apache Airflow/ cpe:|/a:apache:airflow|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html>\n<html style="height: 100%">\n  <head>\n    <meta charset="UTF-8" />\n    <link rel="icon" type="image/png" href="/static/pin_32.png" />\n    <title>Airflow</title>| p/Apache Airflow/ specification/source of Apache Airflow, ui index.html/
# Prefect.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Prefect Server\s*<|is p/Prefect/ cpe:|/a:prefect:prefect|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Prefect Server</title>| p/Prefect/ specification/source of Prefect, ui index.html/
# Dagster.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Dagster(?: UI)?\s*<|is p/Dagster/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Dagster UI</title>| p/Dagster/ specification/source of Dagster, app-oss/
# Kestra.
match http m|^HTTP/1\.[01] \d\d\d.{0,2500}?<title>Kestra</title>.{0,2500}?window\.KESTRA_|s p/Kestra/ cpe:|/a:kestra:kestra|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html lang="en">\n<head>\n    <meta charset="utf-8">\n    <title>Kestra</title>\n    <script>\n        window.KESTRA_GOOGLE_ANALYTICS = null;| p/Kestra/ specification/source of Kestra, ui index.html/
# Luigi.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Luigi History Viewer\s*<|is p/Luigi/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Luigi History Viewer</title>| p/Luigi/ specification/source of Luigi, layout.html/
# Flower.
match http m|^HTTP/1\.[01] \d\d\d.{0,1500}?<title>Flower</title>.{0,3000}?/css/flower\.css|s p/Celery Flower/ cpe:|/a:flower_project:flower|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html lang="en">\n  <head>\n    <meta charset="utf-8">\n    <title>Flower</title>\n    <link href="/static/css/flower.css" rel="stylesheet">| p/Celery Flower/ specification/source of Flower, base.html/
# Locust.
match http m|^HTTP/1\.[01] \d\d\d.{0,2000}?<title>Locust(?: for [^<]{0,60})?</title>.{0,1500}?window\.templateArgs =|s p/Locust/ cpe:|/a:locust:locust|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html lang="en">\n  <head>\n    <meta charset="utf-8" />\n    <title>Locust</title>\n  </head>\n  <body>\n    <div id="root"></div>\n\n    <script>\n      window.templateArgs = {}| p/Locust/ specification/source of Locust, webui index.html/
# Zeppelin.
match http m|^HTTP/1\.[01] \d\d\d.{0,3000}?<title>Zeppelin</title>.{0,4000}?<zeppelin-root>|s p/Apache Zeppelin/ cpe:|/a:apache:zeppelin|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html lang="en">\n  <head>\n    <meta charset="utf-8" />\n    <title>Zeppelin</title>\n  </head>\n  <body>\n    <zeppelin-root>| p/Apache Zeppelin/ specification/source of Apache Zeppelin, zeppelin-web-angular/
# NiFi.
match http m|^HTTP/1\.[01] \d\d\d.{0,1500}?href="[^"]{0,80}/nifi/images/nifi16\.ico".{0,200}?<title>NiFi</title>|s p/Apache NiFi/ cpe:|/a:apache:nifi|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html lang="en">\n<head>\n    <link rel="shortcut icon" href="/nifi/images/nifi16.ico"/>\n    <title>NiFi</title>| p/Apache NiFi/ specification/source of Apache NiFi, nifi-web-error/
# Redpanda Console.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Redpanda Console\s*<|is p/Redpanda Console/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Redpanda Console</title>| p/Redpanda Console/ specification/source of Redpanda Console, frontend/
# Apache Pulsar Manager.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Pulsar Admin UI\s*<|is p/Apache Pulsar Manager/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Pulsar Admin UI</title>| p/Apache Pulsar Manager/ specification/source of Apache Pulsar Manager, front-end/
# Apache RocketMQ Dashboard.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*RocketMQ-Dashboard\s*<|is p/Apache RocketMQ Dashboard/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>RocketMQ-Dashboard</title>| p/Apache RocketMQ Dashboard/ specification/source of Apache RocketMQ Dashboard/
# Nacos.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Nacos\s*<|is p/Nacos/ cpe:|/a:alibaba:nacos|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Nacos</title>| p/Nacos/ specification/source of Nacos, console-ui/
# Alibaba Sentinel Dashboard.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Sentinel \xe6\x8e\xa7\xe5\x88\xb6\xe5\x8f\xb0\s*<|is p/Alibaba Sentinel Dashboard/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Sentinel \xe6\x8e\xa7\xe5\x88\xb6\xe5\x8f\xb0</title>| p/Alibaba Sentinel Dashboard/ specification/source of Sentinel, index.htm/
# Spring Boot Admin.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Spring Boot Admin\s*<|is p/Spring Boot Admin/ cpe:|/a:codecentric:spring_boot_admin|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Spring Boot Admin</title>| p/Spring Boot Admin/ specification/source of Spring Boot Admin, server-ui/
# Apache SkyWalking.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Apache SkyWalking\s*<|is p/Apache SkyWalking/ cpe:|/a:apache:skywalking|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Apache SkyWalking</title>| p/Apache SkyWalking/ specification/source of Apache SkyWalking, booster-ui/
# SigNoz.
match http m@^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Open source Observability platform \| SigNoz\s*<@is p/SigNoz/
example q@HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Open source Observability platform | SigNoz</title>@ p/SigNoz/ specification/source of SigNoz, frontend/
# Invoice Ninja.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Invoice Ninja\s*<|is p/Invoice Ninja/ cpe:|/a:invoiceninja:invoice_ninja|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Invoice Ninja</title>| p/Invoice Ninja/ specification/source of Invoice Ninja, index.blade.php/
# The Lounge.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*The Lounge\s*<|is p/The Lounge/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>The Lounge</title>| p/The Lounge/ specification/source of The Lounge 2, index.html/
# droppy.
match http m|^HTTP/1\.[01] \d\d\d.{0,300}?<html lang="en">\s*<head>\s*<title>droppy</title>|s p/droppy/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html lang="en">\n  <head>\n    <title>droppy</title>| p/droppy/ specification/source of droppy, client/
# DynamoDB Admin.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*DynamoDB Admin\s*<|is p/DynamoDB Admin/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>DynamoDB Admin</title>| p/DynamoDB Admin/ specification/source of dynamodb-admin, views/
# Karma.
match http m|^HTTP/1\.[01] \d\d\d.{0,600}?<title>Karma</title>\s*<link href="favicon\.ico" rel="icon" type="image/x-icon">|s p/Karma/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n  <title>Karma</title>\n  <link href="favicon.ico" rel="icon" type="image/x-icon">| p/Karma/ specification/source of Karma, client.html/
# Lighthouse CI server.
match http m@^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Lighthouse CI \| Dashboard@is p/Lighthouse CI server/
example q@HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Lighthouse CI | Dashboard</title>@ p/Lighthouse CI server/ specification/source of Lighthouse CI, server/
# mountebank.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*mountebank - |is p/mountebank/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>mountebank - over the wire test doubles</title>| p/mountebank/ specification/source of mountebank, views/
# NodeCG.
match http m@^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*NodeCG (?:Login|Dashboard)\s*<@is p/NodeCG/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>NodeCG Login</title>| p/NodeCG/ specification/source of NodeCG/
# peerflix server.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*peerflix server\s*<|is p/peerflix server/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>peerflix server</title>| p/peerflix server/ specification/source of peerflix-server/
# Signal K server.
match http m@^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*(?:Configuration \| )?Signal K\s*<@is p/Signal K server/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Signal K</title>| p/Signal K server/ specification/source of Signal K server, admin/
# TileServer GL.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*TileServer GL - Server for vector and raster maps|is p/TileServer GL/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>TileServer GL - Server for vector and raster maps with GL styles</title>| p/TileServer GL/ specification/source of TileServer GL, index.tmpl/
# CNCjs.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*cncjs\s*<|is p/CNCjs/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>cncjs</title>| p/CNCjs/ specification/source of CNCjs/
# ungit.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*ungit\s*<|is p/ungit/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>ungit</title>| p/ungit/ specification/source of ungit, index.html/
# WeTTY.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*WeTTY - The Web Terminal Emulator\s*<|is p/WeTTY/ cpe:|/a:wetty_project:wetty|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>WeTTY - The Web Terminal Emulator</title>| p/WeTTY/ specification/source of WeTTY, defaults/
# MeshCentral.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*MeshCentral - Login\s*<|is p/MeshCentral/ cpe:|/a:meshcentral:meshcentral|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>MeshCentral - Login</title>| p/MeshCentral/ specification/source of MeshCentral, login.handlebars/
# ioBroker.
match http m|^HTTP/1\.[01] \d\d\d.{0,2500}?<title>Admin</title>\s*<script>\s*window\.loginHideLogo|s p/ioBroker Admin/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n    <head>\n        <title>Admin</title>\n\n        <script>\n            window.loginHideLogo  = '';| p/ioBroker Admin/ specification/source of ioBroker.admin, index.html/
# TiddlyWiki in its one file.
match http m|^HTTP/1\.[01] \d\d\d.{0,3000}?<meta name="tiddlywiki-version" content="(\d[\w.-]*)"|s p/TiddlyWiki/ v/$1/ cpe:|/a:tiddlywiki:tiddlywiki5:$1|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html>\n<html lang="en-GB">\n<head>\n<meta name="generator" content="TiddlyWiki" />\n<meta name="tiddlywiki-version" content="5.3.8" />| p/TiddlyWiki/ v/5.3.8/ specification/source of TiddlyWiki, tiddlywiki5.html.tid/
# PeerJS.
match http m|^HTTP/1\.[01] 200 [^\r\n]*\r\n(?:[^\r\n]+\r\n)*\r\n\{"name": ?"PeerJS Server"|s p/PeerJS Server/
example q|HTTP/1.1 200 OK\r\nX-Powered-By: Express\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{"name":"PeerJS Server","description":"A server side element to broker connections between PeerJS clients.","website":"https://peerjs.com/"}| p/PeerJS Server/ specification/source of PeerJS Server, app.json/
# Cloud Commander where it asks for a password.
match http m|^HTTP/1\.[01] 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: Basic realm="?Cloud Commander|i p/Cloud Commander/
example q|HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="Cloud Commander"\r\n\r\n| p/Cloud Commander/ specification/source of Cloud Commander, server auth.js/
# FreshRSS.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*FreshRSS\s*<|is p/FreshRSS/ cpe:|/a:freshrss:freshrss|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>FreshRSS</title>| p/FreshRSS/ specification/source of FreshRSS, index.html/
# PLANKA.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*PLANKA\s*<|is p/PLANKA/ cpe:|/a:planka:planka|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>PLANKA</title>| p/PLANKA/ specification/source of PLANKA, client/
# Linkwarden.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Linkwarden\s*<|is p/Linkwarden/ cpe:|/a:linkwarden:linkwarden|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Linkwarden</title>| p/Linkwarden/ specification/source of Linkwarden, _app.tsx/
# Beszel gives its version to its script.
match http m|^HTTP/1\.[01] \d\d\d.{0,2000}?<title>Beszel</title>.{0,200}?globalThis\.BESZEL = \{.{0,200}?HUB_VERSION: "(\d[\w.-]*)"|s p/Beszel/ v/$1/ cpe:|/a:beszel:beszel:$1|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html>\n<html lang="en" dir="ltr">\n\t<head>\n\t\t<title>Beszel</title>\n\t\t<script>\n\t\t\tglobalThis.BESZEL = {\n\t\t\t\tBASE_PATH: "/",\n\t\t\t\tHUB_VERSION: "0.11.1"\n\t\t\t}| p/Beszel/ v/0.11.1/ specification/source of Beszel, site index.html/
# Stash.
match http m|^HTTP/1\.[01] \d\d\d.{0,2500}?<title>Stash</title>\s*<script>window\.STASH_BASE_URL|s p/Stash/ cpe:|/a:stashapp:stash|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html lang="en">\n  <head>\n    <base href="/">\n    <title>Stash</title>\n    <script>window.STASH_BASE_URL = "/"</script>| p/Stash/ specification/source of Stash, ui index.html/
# Kanboard.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<body data-status-url="[^"]{0,300}"\s+data-login-url="|s p/Kanboard/ cpe:|/a:kanboard:kanboard|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n    <head>\n        <title>Login</title>\n    </head>\n    <body data-status-url="?controller=app&amp;action=status"\n          data-login-url="?controller=user&amp;action=login"\n          data-timezone="UTC"| p/Kanboard/ specification/source of Kanboard, layout.php/
# PrivateBin names its scripts by its version.
match http m|^HTTP/1\.[01] \d\d\d.{0,7000}?src="js/privatebin\.js\?(\d[\w.]*)"|s p/PrivateBin/ v/$1/ cpe:|/a:privatebin:privatebin:$1|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html lang="en">\n\t<head>\n\t\t<title>PrivateBin</title>\n\t\t<script type="text/javascript" data-cfasync="false" src="js/privatebin.js?1.3.4" integrity="sha512-x"| p/PrivateBin/ v/1.3.4/ specification/source of PrivateBin, tpl page.php/
# Homepage, a start page.
match http m|^HTTP/1\.[01] \d\d\d.{0,3000}?content="A highly customizable homepage \(or startpage|s p/Homepage/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html><html><head><meta name="description" content="A highly customizable homepage (or startpage / application dashboard) with| p/Homepage/ specification/source of Homepage, _document.jsx/
# Dashy.
match http m|^HTTP/1\.[01] \d\d\d.{0,2500}?<title>Dashy</title>.{0,800}?id="loader"><h1>Dashy<|s p/Dashy/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html lang="en">\n<head>\n  <meta charset="utf-8">\n  <title>Dashy</title>\n</head>\n\n<body>\n  <div id="app">\n    <div class="loading-placeholder" id="loader"><h1>Dashy</h1>| p/Dashy/ specification/source of Dashy, public index.html/
# Heimdall names its style by its version.
match http m|^HTTP/1\.[01] \d\d\d.{0,5000}?/img/heimdall-logo-small\.svg".{0,2500}?/css/all\.min\.css\?v=(\d[\w.]*)"|s p/Heimdall/ v/$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html>\n<html lang="en">\n    <head>\n        <title>Heimdall</title>\n        <link rel="mask-icon" href="http://www.example.com/img/heimdall-logo-small.svg" color="black">\n        <link rel="stylesheet" href="http://www.example.com/css/all.min.css?v=2.6.1" type="text/css" />| p/Heimdall/ v/2.6.1/ specification/source of Heimdall, app.blade.php/
# changedetection.io.
match http m|^HTTP/1\.[01] \d\d\d.{0,1500}?content="Self hosted website change detection\.">\s*<title>Change Detection|s p/changedetection.io/ cpe:|/a:changedetection:changedetection.io|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html>\n<html lang="en">\n<head>\n    <meta name="description" content="Self hosted website change detection.">\n    <title>Change Detection</title>| p/changedetection.io/ specification/source of changedetection.io, base.html/
# Gatus; its title is its owner's.
match http m|^HTTP/1\.[01] \d\d\d.{0,2500}?window\.config = \{\s*logo: "[^"]{0,300}",\s*header: "|s p/Gatus/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html lang="en" class="dark">\n  <head>\n    <title>Health Dashboard</title>\n    <script type="text/javascript">\n      (function() {\n          window.config = {\n            logo: "",\n            header: "Gatus",| p/Gatus/ specification/source of Gatus, index.html/
# Element, a client for Matrix.
match http m|^HTTP/1\.[01] \d\d\d.{0,1500}?<title>Element</title>.{0,4000}?name="apple-mobile-web-app-title" content="Element"|s p/Element/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html>\n<html lang="en" style="height: 100%;">\n  <head>\n    <meta charset="utf-8">\n    <title>Element</title>\n    <meta name="apple-mobile-web-app-title" content="Element">| p/Element/ specification/source of Element Web, index.html/
# Taiga.
match http m|^HTTP/1\.[01] \d\d\d.{0,2500}?<title>Taiga</title>.{0,4000}?<body tg-main|s p/Taiga/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html lang="en">\n    <head>\n        <meta charset="utf-8">\n        <title>Taiga</title>\n    </head>\n    <body tg-main>| p/Taiga/ specification/source of Taiga, taiga-front index.jade/
# Greenlight 2.
match http m|^HTTP/1\.[01] \d\d\d.{0,5000}?window\.GreenLight = \{\};|s p/BigBlueButton Greenlight/ cpe:|/a:bigbluebutton:greenlight|
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n  <head>\n    <title>BigBlueButton</title>\n    <script type="text/javascript">\n      window.GreenLight = {};\n| p/BigBlueButton Greenlight/ specification/source of Greenlight, application.html.erb/
# webfs.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?webfs/(\d[\w.]*)|i p/webfs/ v/$1/ cpe:|/a:webfs:webfs:$1|
example q|HTTP/1.1 200 OK\r\nServer: webfs/1.21\r\nConnection: Close\r\nAccept-Ranges: bytes\r\nContent-Type: text/html\r\nContent-Length: 463\r\nLast-Modified: Mon, 06 May 2024 10:20:30 GMT\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\n\r\n<head><title>127.0.0.| p/webfs/ v/1.21/ observed/webfs 1.21, Debian 12/
# Merecat.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?merecat/(\d[\w.-]*)|i p/Merecat/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: merecat/2.32-rc4\r\nContent-Type: text/html\r\n\r\n| p/Merecat/ v/2.32-rc4/ specification/source of Merecat/
# Podman's API tells the version of it and the system.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Libpod/(\d[\w.-]*) \((\w+)\)|i p/Podman API/ v/$1/ o/$2/ cpe:|/a:podman_project:podman:$1|
example q|HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nLibpod-Api-Version: 4.3.1\r\nServer: Libpod/4.3.1 (linux)\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\n\r\n| p/Podman API/ v/4.3.1/ o/linux/ specification/source of Podman, handler_api.go/
# Monero's daemon and wallets, on the server of their library.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Epee-based ?\r?\n|i p/Monero RPC/
example q|HTTP/1.1 404 Not found\r\nServer: Epee-based\r\nContent-Length: 109\r\n\r\n| p/Monero RPC/ specification/source of Monero, epee/
# Request Tracker; its cookie has the name of the instance.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?RT_SID_([\w.-]{1,64}?)(?:\.\d{1,5})?=|i p/Request Tracker/ i/instance $1/ cpe:|/a:bestpractical:request_tracker|
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: RT_SID_rt.example.com.443=0a1b2c3d; path=/rt; HttpOnly\r\nContent-Type: text/html; charset=utf-8\r\n\r\n| p/Request Tracker/ i/instance rt.example.com/ specification/source of Request Tracker 5, Web.pm/
# Sympa.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Set-Cookie: ?sympa_session=|i p/Sympa/ cpe:|/a:sympa:sympa|
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nSet-Cookie: sympa_session=0123456789; path=/wws; HttpOnly\r\nContent-Type: text/html\r\n\r\n| p/Sympa/ specification/source of Sympa, Session.pm/
# i2pd console.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Purple I2P Webconsole\s*<|is p/i2pd console/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Purple I2P Webconsole</title>| p/i2pd console/ specification/source of i2pd, HTTPServer.cpp/
# What each of these writes by default, as answers that others published have it (2001 to 2026).
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Perl Dancer2 (\d[\w.+-]*)@i p/Dancer2/ v/$1/ i/Perl/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Perl Dancer2 0.205001\r\nContent-Type: text/html\r\n\r\n| p/Dancer2/ v/0.205001/ specification|source of Dancer2, lib/Dancer2/Core/Response.pm|
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Perl Dancer (\d[\w.+-]*)@i p/Dancer/ v/$1/ i/Perl/ cpe:/a:perldancer:dancer:$1/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Perl Dancer 1.3112\r\nContent-Type: text/html\r\n\r\n| p/Dancer/ v/1.3112/ specification|source of Dancer, lib/Dancer/Renderer.pm|
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?HTTP::Server::PSGI ?\r?\n@i p/HTTP::Server::PSGI/ i/Perl/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: HTTP::Server::PSGI\r\nContent-Type: text/html\r\n\r\n| p/HTTP::Server::PSGI/ specification|source of Plack, lib/HTTP/Server/PSGI.pm|
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Plack::Handler::Starlet ?\r?\n@i p/Starlet/ i/Perl/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Plack::Handler::Starlet\r\nContent-Type: text/html\r\n\r\n| p/Starlet/ specification|source of Starlet, Starlet/Server.pm and Plack/Handler/Starlet.pm|
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Mojolicious \(Perl\)@i p/Mojolicious/ i/Perl/ cpe:/a:mojolicious:mojolicious/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Mojolicious (Perl)\r\nContent-Type: text/html\r\n\r\n| p/Mojolicious/ specification|source of Mojolicious, lib/Mojo/Server/Daemon.pm|
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?imunify360-webshield/(\d[\w.+-]*)@i p/Imunify360 WebShield/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: imunify360-webshield/1.18\r\nContent-Type: text/html\r\n\r\n| p/Imunify360 WebShield/ v/1.18/ documented/Wappalyzer/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?BarracudaHTTP (\d[\w.+-]*)@i p/Barracuda httpd/ v/$1/ d/security-misc/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: BarracudaHTTP 4.0\r\nContent-Type: text/html\r\n\r\n| p/Barracuda httpd/ v/4.0/ d/security-misc/ documented/WhatWeb/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Microsoft-NetCore/(\d[\w.+-]*)@i p/.NET HttpListener/ v/$1/ cpe:/a:microsoft:.net_core/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Microsoft-NetCore/2.0\r\nContent-Type: text/html\r\n\r\n| p/.NET HttpListener/ v/2.0/ specification/source of .NET, System.Net.HttpListener, HttpHeaderStrings.cs/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?http-kit ?\r?\n@i p/http-kit/ i/Clojure/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: http-kit\r\nContent-Type: text/html\r\n\r\n| p/http-kit/ specification|source of http-kit, src/org/httpkit/server.clj|
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Aleph/(\d[\w.+-]*)@i p/Aleph/ v/$1/ i/Clojure/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Aleph/0.4.6\r\nContent-Type: text/html\r\n\r\n| p/Aleph/ v/0.4.6/ specification|source of Aleph, src/aleph/http/server.clj|
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?spray-can/(\d[\w.+-]*)@i p/spray-can/ v/$1/ i/Scala/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: spray-can/1.3.3\r\nContent-Type: text/html\r\n\r\n| p/spray-can/ v/1.3.3/ specification|source of spray, spray-can/src/main/resources/reference.conf|
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Hunchentoot (\d[\w.+-]*)@i p/Hunchentoot/ v/$1/ i/Common Lisp/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Hunchentoot 1.3.0\r\nContent-Type: text/html\r\n\r\n| p/Hunchentoot/ v/1.3.0/ specification/source of Hunchentoot, acceptor.lisp/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?AllegroServe/(\d[\w.+-]*)@i p/AllegroServe/ v/$1/ i/Common Lisp/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: AllegroServe/1.2.27\r\nContent-Type: text/html\r\n\r\n| p/AllegroServe/ v/1.2.27/ specification/source of AllegroServe, publish.cl/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Warp/(\d[\w.+-]*)@i p/Warp/ v/$1/ i/Haskell/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Warp/3.3.20\r\nContent-Type: text/html\r\n\r\n| p/Warp/ v/3.3.20/ specification|source of Warp, Network/Wai/Handler/Warp/Settings.hs|
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Racket ?\r?\n@i p/Racket web server/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Racket\r\nContent-Type: text/html\r\n\r\n| p/Racket web server/ specification|source of Racket, web-server/http/response.rkt|
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Snap/(\d[\w.+-]*)@i p/Snap Framework/ v/$1/ i/Haskell/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Snap/1.1.2.1\r\nContent-Type: text/html\r\n\r\n| p/Snap Framework/ v/1.1.2.1/ specification|source of snap-server, src/Snap/Internal/Http/Server/Session.hs|
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?PasteWSGIServer/(\d[\w.+-]*) Python/(\d[\w.+-]*)@i p/Paste WSGI server/ v/$1/ i/Python $2/ cpe:/a:python:python:$2/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: PasteWSGIServer/0.5 Python/2.7.6\r\nContent-Type: text/html\r\n\r\n| p/Paste WSGI server/ v/0.5/ i/Python 2.7.6/ specification|source of Paste, paste/httpserver.py|
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?granian ?\r?\n@i p/Granian/ i/Python/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: granian\r\nContent-Type: text/html\r\n\r\n| p/Granian/ specification|source of Granian, src/http.rs|
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Rocket ?\r?\n@i p/Rocket/ i/Rust/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Rocket\r\nContent-Type: text/html\r\n\r\n| p/Rocket/ documented/Wappalyzer/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Play! Framework;(\d[\w.+-]*);(\w+)@i p/Play Framework/ v/$1/ i/$2 mode/ cpe:/a:playframework:play_framework:$1/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Play! Framework;1.2.4;prod\r\nContent-Type: text/html\r\n\r\n| p/Play Framework/ v/1.2.4/ i/prod mode/ specification|source of Play 1, framework/src/play/server/PlayHandler.java|
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?inets/(\d[\w.+-]*) \(unix/darwin\) OTP/([\w.]+)@i p/Erlang inets httpd/ v/$1/ i/OTP $2/ o/Mac OS X/ cpe:/a:erlang:erlang%2fotp:$2/ cpe:/o:apple:mac_os_x/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: inets/9.1 (unix/darwin) OTP/26\r\nContent-Type: text/html\r\n\r\n| p/Erlang inets httpd/ v/9.1/ i/OTP 26/ o/Mac OS X/ specification/inets' reference manual, httpd's server_tokens, on Darwin/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?inets/(\d[\w.+-]*)@i p/Erlang inets httpd/ v/$1/ cpe:/a:erlang:erlang%2fotp/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: inets/6.5.2.3\r\nContent-Type: text/html\r\n\r\n| p/Erlang inets httpd/ v/6.5.2.3/ specification/inets' reference manual, httpd's server_tokens/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Microsoft-Cassini/(\d[\w.+-]*)@i p/Microsoft Cassini/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Microsoft-Cassini/1.0.32007.0\r\nContent-Type: text/html\r\n\r\n| p/Microsoft Cassini/ v/1.0.32007.0/ o/Windows/ specification/source of Cassini, Connection.cs/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?CassiniEx/(\d[\w.+-]*)@i p/CassiniEx/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: CassiniEx/4.4.1409.0\r\nContent-Type: text/html\r\n\r\n| p/CassiniEx/ v/4.4.1409.0/ o/Windows/ documented/answers that others publish/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Cassini/(\d[\w.+-]*)@i p/Cassini/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Cassini/4.0.1.6\r\nContent-Type: text/html\r\n\r\n| p/Cassini/ v/4.0.1.6/ o/Windows/ documented/answers that others publish/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?ASP\.NET Development Server/(\d[\w.+-]*)@i p/Microsoft ASP.NET Development Server/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: ASP.NET Development Server/10.0.0.0\r\nContent-Type: text/html\r\n\r\n| p/Microsoft ASP.NET Development Server/ v/10.0.0.0/ o/Windows/ documented/answers that others publish/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?ZyXEL-RomPager/(\d[\w.+-]*)@i p/ZyXEL RomPager/ v/$1/ d/broadband router/ cpe:/a:allegrosoft:rompager:$1/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: ZyXEL-RomPager/3.02\r\nContent-Type: text/html\r\n\r\n| p/ZyXEL RomPager/ v/3.02/ d/broadband router/ documented/WhatWeb/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?RapidLogic/(\d[\w.+-]*)@i p/Rapid Logic httpd/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: RapidLogic/1.1\r\nContent-Type: text/html\r\n\r\n| p/Rapid Logic httpd/ v/1.1/ documented/answers that others publish/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Router Webserver ?\r?\n@i p/TP-Link router httpd/ d/broadband router/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Router Webserver\r\nContent-Type: text/html\r\n\r\n| p/TP-Link router httpd/ d/broadband router/ documented/answers that others publish/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?NetCache appliance \(NetApp/([\w.]+)\)@i p/NetApp NetCache/ v/$1/ d/proxy server/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: NetCache appliance (NetApp/6.0.1)\r\nContent-Type: text/html\r\n\r\n| p/NetApp NetCache/ v/6.0.1/ d/proxy server/ documented/WhatWeb/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?BunnyCDN-([\w-]+)@i p/BunnyCDN/ i/edge $1/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: BunnyCDN-IL1-1348\r\nContent-Type: text/html\r\n\r\n| p/BunnyCDN/ i/edge IL1-1348/ documented/answers that others publish/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Sucuri/Cloudproxy@i p/Sucuri CloudProxy/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Sucuri/Cloudproxy\r\nContent-Type: text/html\r\n\r\n| p/Sucuri CloudProxy/ documented/answers that others publish/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?keycdn-engine ?\r?\n@i p/KeyCDN/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: keycdn-engine\r\nContent-Type: text/html\r\n\r\n| p/KeyCDN/ specification/KeyCDN's support pages, CDN Troubleshooting Guide/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?ddos-guard ?\r?\n@i p/DDoS-Guard/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: ddos-guard\r\nContent-Type: text/html\r\n\r\n| p/DDoS-Guard/ documented/Wappalyzer/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?QRATOR ?\r?\n@i p/Qrator/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: QRATOR\r\nContent-Type: text/html\r\n\r\n| p/Qrator/ documented/answers that others publish/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?AkamaiNetStorage ?\r?\n@i p/Akamai NetStorage/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: AkamaiNetStorage\r\nContent-Type: text/html\r\n\r\n| p/Akamai NetStorage/ documented/answers that others publish/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Fly/([0-9a-f]{7,12}) \((\d{4}-\d\d-\d\d)\)@i p/Fly.io proxy/ v/$1/ i/$2/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Fly/d0f8dfc46 (2025-08-26)\r\nContent-Type: text/html\r\n\r\n| p/Fly.io proxy/ v/d0f8dfc46/ i/2025-08-26/ documented/answers that others publish/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Netlify ?\r?\n@i p/Netlify/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Netlify\r\nContent-Type: text/html\r\n\r\n| p/Netlify/ documented/Wappalyzer/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Vercel ?\r?\n@i p/Vercel/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Vercel\r\nContent-Type: text/html\r\n\r\n| p/Vercel/ documented/Wappalyzer/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Pepyaka(?:/(\d[\w.+-]*))? ?\r?\n@i p/Wix Pepyaka/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Pepyaka\r\nContent-Type: text/html\r\n\r\n| p/Wix Pepyaka/ documented/answers that others publish/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Squarespace ?\r?\n@i p/Squarespace/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Squarespace\r\nContent-Type: text/html\r\n\r\n| p/Squarespace/ documented/Wappalyzer/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?GitHub\.com ?\r?\n@i p/GitHub.com/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: GitHub.com\r\nContent-Type: text/html\r\n\r\n| p/GitHub.com/ specification/GitHub's REST documentation, getting started/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?DPS/(\d[\w.+-]*)@i p/GoDaddy DPS/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: DPS/2.0.0+sha-a7a4f2f\r\nContent-Type: text/html\r\n\r\n| p/GoDaddy DPS/ v/2.0.0+sha-a7a4f2f/ documented/answers that others publish/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?tencent-cos ?\r?\n@i p/Tencent COS/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: tencent-cos\r\nContent-Type: text/html\r\n\r\n| p/Tencent COS/ specification/Tencent COS API reference, sample responses/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?yunjiasu-nginx ?\r?\n@i p/Baidu Yunjiasu/ i/based on nginx/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: yunjiasu-nginx\r\nContent-Type: text/html\r\n\r\n| p/Baidu Yunjiasu/ documented/answers that others publish/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?JSP3/(\d[\w.+-]*)@i p/Baidu CDN JSP3/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: JSP3/2.0.14\r\nContent-Type: text/html\r\n\r\n| p/Baidu CDN JSP3/ v/2.0.14/ documented/answers that others publish/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?BWS/(\d[\w.+-]*)@i p/Baidu Web Server/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: BWS/1.1\r\nContent-Type: text/html\r\n\r\n| p/Baidu Web Server/ v/1.1/ documented/answers that others publish/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?UploadServer ?\r?\n@i p/Google UploadServer/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: UploadServer\r\nContent-Type: text/html\r\n\r\n| p/Google UploadServer/ documented/answers that others publish/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?WebSitePro/(\d[\w.+-]*)@i p/O'Reilly WebSite Pro/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: WebSitePro/3.0.37\r\nContent-Type: text/html\r\n\r\n| p/O'Reilly WebSite Pro/ v/3.0.37/ o/Windows/ documented/WhatWeb/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?NCSA/(\d[\w.+-]*)@i p/NCSA httpd/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: NCSA/1.5.2\r\nContent-Type: text/html\r\n\r\n| p/NCSA httpd/ v/1.5.2/ specification|source of NCSA httpd 1.5.2, src/httpd.h|
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?CERN/(\d[\w.+-]*) libwww/(\d[\w.+-]*)@i p/CERN httpd/ v/$1/ i/libwww $2/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: CERN/3.0 libwww/2.17\r\nContent-Type: text/html\r\n\r\n| p/CERN httpd/ v/3.0/ i/libwww 2.17/ documented/Wappalyzer/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Jigsaw/(\d[\w.+-]*)@i p/W3C Jigsaw/ v/$1/ cpe:/a:w3c:jigsaw:$1/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Jigsaw/2.3.0-beta4\r\nContent-Type: text/html\r\n\r\n| p/W3C Jigsaw/ v/2.3.0-beta4/ documented/WhatWeb/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Sambar[ /]?(\d[\w.+-]*)@i p/Sambar Server/ v/$1/ cpe:/a:sambar:sambar_server:$1/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: SAMBAR 5.1\r\nContent-Type: text/html\r\n\r\n| p/Sambar Server/ v/5.1/ documented/WhatWeb/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Sambar ?\r?\n@i p/Sambar Server/ cpe:/a:sambar:sambar_server/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: SAMBAR\r\nContent-Type: text/html\r\n\r\n| p/Sambar Server/ documented/WhatWeb/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?BadBlue/(\d[\w.+-]*)@i p/BadBlue/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: BadBlue/2.7\r\nContent-Type: text/html\r\n\r\n| p/BadBlue/ v/2.7/ o/Windows/ documented/WhatWeb/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?eMule ?\r?\n@i p/eMule web interface/ o/Windows/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: eMule\r\nContent-Type: text/html\r\n\r\n| p/eMule web interface/ o/Windows/ specification/source of eMule, WebServer.cpp/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?FileMakerPro/(\d[\w.+-]*)@i p/FileMaker Pro/ v/$1/ cpe:/a:filemaker:filemaker_pro:$1/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: FileMakerPro/4.0\r\nContent-Type: text/html\r\n\r\n| p/FileMaker Pro/ v/4.0/ documented/WhatWeb/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Netscape-Communications/(\d[\w.+-]*)@i p/Netscape Communications Server/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Netscape-Communications/1.12\r\nContent-Type: text/html\r\n\r\n| p/Netscape Communications Server/ v/1.12/ documented/answers that others publish/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?OmniHTTPd/(\d[\w.+-]*)@i p/OmniHTTPd/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: OmniHTTPd/2.06\r\nContent-Type: text/html\r\n\r\n| p/OmniHTTPd/ v/2.06/ o/Windows/ documented/answers that others publish/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Savant/(\d[\w.+-]*)@i p/Savant httpd/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Savant/3.1\r\nContent-Type: text/html\r\n\r\n| p/Savant httpd/ v/3.1/ o/Windows/ specification/source of Savant/
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Roxen/(\d[\w.+-]*)@i p/Roxen/ v/$1/ cpe:/a:roxen:roxen_webserver:$1/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: Roxen/2.1.265\r\nContent-Type: text/html\r\n\r\n| p/Roxen/ v/2.1.265/ specification|source of Roxen, server/base_server/roxen.pike|
match http m@^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?WebSTAR/(\d[\w.+-]*) ID/@i p/WebSTAR/ v/$1/ o/Mac OS/ cpe:/o:apple:mac_os/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 08:10:00 GMT\r\nServer: WebSTAR/4.1 ID/73666\r\nContent-Type: text/html\r\n\r\n| p/WebSTAR/ v/4.1/ o/Mac OS/ documented/WhatWeb/
# ---- Server without a version ----

# nginx with Passenger.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?nginx [+] Phusion Passenger(?:\(R\))?(?: (\d[\d.]*))?|i p/nginx/ i/Phusion Passenger/ cpe:/a:f5:nginx/ cpe:/a:phusion:passenger/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: nginx + Phusion Passenger\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/nginx/ i/Phusion Passenger/ cpe:/a:f5:nginx/ cpe:/a:phusion:passenger/ documented/Recog/
# nginx with server_tokens off.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?nginx ?\r?\n|i p/nginx/ cpe:/a:f5:nginx/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: nginx\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/nginx/ cpe:/a:f5:nginx/ documented/Recog/
# OpenResty.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?openresty ?\r?\n|i p/OpenResty web app server/ cpe:/a:openresty:openresty/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: openresty\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/OpenResty web app server/ cpe:/a:openresty:openresty/ documented/Recog/
# Tengine.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Tengine ?\r?\n|i p/Tengine/ cpe:/a:alibaba:tengine/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Tengine\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Tengine/ cpe:/a:alibaba:tengine/ documented/Recog/
# Apache with the system alone.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache \((Ubuntu|Debian)\)=i p/Apache httpd/ i/($1)/ o/Linux/ cpe:/a:apache:http_server/ cpe:/o:linux:linux_kernel/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache (Ubuntu)\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ i/(Ubuntu)/ o/Linux/ cpe:/a:apache:http_server/ cpe:/o:linux:linux_kernel/ documented/Recog/
# ServerTokens Prod or Major.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Apache(?:/(\d))? ?(?:\([^)\r\n]{1,60}\))? ?\r?\n|i p/Apache httpd/ cpe:/a:apache:http_server/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ cpe:/a:apache:http_server/ specification/Apache HTTP Server's manual, ServerTokens/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Apache/2\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Apache httpd/ cpe:/a:apache:http_server/ documented/Recog/
# IIS behind a filter.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Microsoft-IIS ?\r?\n|i p/Microsoft IIS httpd/ o/Windows/ cpe:/a:microsoft:internet_information_services/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Microsoft-IIS\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Microsoft IIS httpd/ o/Windows/ cpe:/a:microsoft:internet_information_services/ cpe:/o:microsoft:windows/ documented/WhatWeb/
# ASP.NET Core's server.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Kestrel ?\r?\n|i p/Microsoft Kestrel httpd/ cpe:/a:microsoft:asp.net_core/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Kestrel\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Microsoft Kestrel httpd/ cpe:/a:microsoft:asp.net_core/ specification|source of Kestrel, src/Servers/Kestrel/Core/src/Internal/Infrastructure/Constants.cs|
# Caddy.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Caddy ?\r?\n|i p/Caddy httpd/ cpe:/a:caddyserver:caddy/
example q|HTTP/1.1 200 OK\r\nAccept-Ranges: bytes\r\nContent-Length: 17869\r\nContent-Type: application/pdf\r\nEtag: "0-0123456789abc"\r\nLast-Modified: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Caddy\r\n| p/Caddy httpd/ cpe:/a:caddyserver:caddy/ observed/Caddy httpd, heard in suricata-verify's bidi-logo.pcap/
# LiteSpeed.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?LiteSpeed ?\r?\n|i p/LiteSpeed httpd/ cpe:/a:litespeedtech:litespeed_web_server/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: LiteSpeed\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/LiteSpeed httpd/ cpe:/a:litespeedtech:litespeed_web_server/ specification|source of OpenLiteSpeed, src/http/httpserverversion.cpp|
# lighttpd with a short tag.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?lighttpd ?\r?\n|i p/lighttpd/ cpe:/a:lighttpd:lighttpd/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: lighttpd\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/lighttpd/ cpe:/a:lighttpd:lighttpd/ documented/Wappalyzer/
# Cherokee.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Cherokee ?\r?\n|i p/Cherokee httpd/ cpe:/a:cherokee-project:cherokee/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Cherokee\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Cherokee httpd/ cpe:/a:cherokee-project:cherokee/ specification|source of Cherokee, cherokee/version.c|
example q|HTTP/1.1 200 OK\r\nConnection: close\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Cherokee\r\n| p/Cherokee httpd/ cpe:/a:cherokee-project:cherokee/ observed/Cherokee httpd, heard in nDPI's waze.pcap/
# Jetty.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Jetty ?\r?\n|i p/Jetty/ cpe:/a:eclipse:jetty/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Jetty\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Jetty/ cpe:/a:eclipse:jetty/ specification/source of Jetty/
# Domino since 6.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Lotus(?:-Domino)?(?:/0|/Release)? ?\r?\n=i p/Lotus Domino httpd/ cpe:/a:ibm:lotus_domino/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Lotus-Domino\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Lotus Domino httpd/ cpe:/a:ibm:lotus_domino/ documented/Recog/
# ACME's micro_httpd, in cable and DSL modems.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?micro_httpd ?\r?\n|i p/micro_httpd/ cpe:/a:acme:micro_httpd/
example q|HTTP/1.0 200 Ok\r\nServer: micro_httpd\r\nDate: Sun, 22 Nov 2026 09:05:42 GMT\r\nContent-Type: text/html; charset=UTF-8\r\nContent-Length: 3\r\nLast-Modified: Sun, 22 Nov 2026 09:03:16 GMT\r\nConnection: close\r\n\r\nhi\n| p/micro_httpd/ observed/micro_httpd 20140814, in a laboratory/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: micro_httpd\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/micro_httpd/ cpe:/a:acme:micro_httpd/ documented/Recog/
# mini_httpd.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?mini_httpd ?\r?\n|i p/mini_httpd/ cpe:/a:acme:mini_httpd/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: mini_httpd\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/mini_httpd/ cpe:/a:acme:mini_httpd/ documented/Recog/
# GoAhead, in many devices.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:GoAhead-Webs|GoAhead-http|GoAhead)(?: PeerSec-MatrixSSL/([\d.]+)-OPEN)? ?\r?\n=i p/GoAhead WebServer/ cpe:/a:embedthis:goahead/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: GoAhead-Webs\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/GoAhead WebServer/ cpe:/a:embedthis:goahead/ specification/source of GoAhead 2, webs.h/
# OpenWrt's server.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?uhttpd|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?OpenWrt=i p/uhttpd/ o/Linux/ cpe:/o:linux:linux_kernel/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: uhttpd\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/uhttpd/ o/Linux/ cpe:/o:linux:linux_kernel/ specification/source of uhttpd/
# BusyBox.
# check: no-origin because no public source of it was found
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?BusyBox http|i p/BusyBox httpd/ cpe:/a:busybox:busybox/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: BusyBox httpd\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/BusyBox httpd/ cpe:/a:busybox:busybox/
# Hypercorn names the protocol.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?hypercorn(?:-(h11|h2|h3))=i p/Hypercorn/ i/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: hypercorn-h11\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Hypercorn/ i/h11/ specification/source of Hypercorn/
# Uvicorn.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?uvicorn ?\r?\n|i p/Uvicorn/ cpe:/a:encode:uvicorn/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: uvicorn\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Uvicorn/ cpe:/a:encode:uvicorn/ specification|source of Uvicorn, uvicorn/config.py|
# Daphne.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?daphne ?\r?\n|i p/Daphne/ cpe:/a:djangoproject:daphne/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: daphne\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Daphne/ cpe:/a:djangoproject:daphne/ specification|source of Daphne, daphne/server.py|
# Gunicorn since 20.0.3.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?gunicorn ?\r?\n|i p/Gunicorn/ cpe:/a:gunicorn:gunicorn/
example q|HTTP/1.1 200 OK\r\nServer: gunicorn\r\nDate: Sat, 28 Nov 2026 03:26:03 GMT\r\nConnection: close\r\nTransfer-Encoding: chunked\r\nContent-Type: text/plain\r\n\r\n6\r\nhello\n\r\n0\r\n\r\n| p/Gunicorn/ observed/Gunicorn 20.1.0, recorded/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: gunicorn\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Gunicorn/ cpe:/a:gunicorn:gunicorn/ specification/source of Gunicorn/
# Waitress.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?waitress ?\r?\n|i p/Waitress/ cpe:/a:agendaless:waitress/
example q|HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: text/plain\r\nDate: Sun, 22 Nov 2026 09:05:44 GMT\r\nServer: waitress\r\n\r\nhi| p/Waitress/ observed/waitress 2.1.2, in a laboratory/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: waitress\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Waitress/ cpe:/a:agendaless:waitress/ specification/source of Waitress/
# Meinheld.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?meinheld/(\d[\w.]*)|i p/Meinheld/ v/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: meinheld/1.0.2\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Meinheld/ v/1.0.2/ specification/source of Meinheld/
# Cowboy, in RabbitMQ 3.6 and later and in Heroku.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Cowboy ?\r?\n|i p/Cowboy httpd/ i/Erlang/ cpe:/a:ninenines:cowboy/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Cowboy\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Cowboy httpd/ i/Erlang/ cpe:/a:ninenines:cowboy/ specification|source of Cowboy, src/cowboy_req.erl|
# Go's fasthttp.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?fasthttp ?\r?\n|i p/fasthttp/ i/Go/ cpe:/a:fasthttp_project:fasthttp/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: fasthttp\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/fasthttp/ i/Go/ cpe:/a:fasthttp_project:fasthttp/ specification/source of fasthttp, strings.go/
# Envoy.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?envoy ?\r?\n|i p/Envoy proxy/ cpe:/a:envoyproxy:envoy/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: envoy\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Envoy proxy/ cpe:/a:envoyproxy:envoy/ specification|source of Envoy, source/common/http/default_server_string.h|
# Istio.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?istio-envoy ?\r?\n|i p/Istio Envoy proxy/ cpe:/a:istio:istio/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: istio-envoy\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Istio Envoy proxy/ cpe:/a:istio:istio/ specification/source of Istio Envoy proxy/
# HAProxy where a rule names it.
match http-proxy m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?HAProxy|i p/HAProxy http proxy/ cpe:/a:haproxy:haproxy/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: HAProxy\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/HAProxy http proxy/ cpe:/a:haproxy:haproxy/ documented/WhatWeb/
# Cloudflare.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?cloudflare(?:-nginx)? ?\r?\n|i p/Cloudflare http proxy/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: cloudflare\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Cloudflare http proxy/ documented/a capture of suricata-verify/
# Akamai.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?AkamaiGHost ?\r?\n|i p/AkamaiGHost/ i/Akamai's HTTP Acceleration service/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: AkamaiGHost\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/AkamaiGHost/ i/Akamai's HTTP Acceleration service/ documented/Recog/
# CloudFront.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?CloudFront ?\r?\n|i p/Amazon CloudFront httpd/ cpe:/a:amazon:amazon_cloudfront/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: CloudFront\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Amazon CloudFront httpd/ cpe:/a:amazon:amazon_cloudfront/ documented/Wappalyzer/
# Amazon S3.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?AmazonS3 ?\r?\n|i p/Amazon S3 httpd/ cpe:/a:amazon:amazon_simple_storage_service/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: AmazonS3\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Amazon S3 httpd/ cpe:/a:amazon:amazon_simple_storage_service/ specification/Amazon S3 API reference, UploadPartCopy, sample response/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 8\r\nLast-Modified: Mon, 06 May 2024 10:20:30 GMT\r\nETag: "0-0123456789abc"\r\nAccept-Ranges: bytes\r\nServer: AmazonS3\r\n| p/Amazon S3 httpd/ cpe:/a:amazon:amazon_simple_storage_service/ observed/Amazon S3 httpd, heard in nDPI's anyconnect-vpn.pcap/
# Amazon's balancer.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?awselb/2\.0 ?\r?\n|i p/Amazon Elastic Load Balancing/ v/2.0/ d/load balancer/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: awselb/2.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Amazon Elastic Load Balancing/ v/2.0/ d/load balancer/ documented/Wappalyzer/
# SimpleDB.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Amazon SimpleDB|i p/Amazon SimpleDB/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Amazon SimpleDB\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Amazon SimpleDB/ documented/Recog/
# Alibaba.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?AliyunOSS|i p/Alibaba Object Storage Service/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: AliyunOSS\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Alibaba Object Storage Service/ specification/Alibaba Cloud OSS API reference, sample responses/
# Google's servers.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(gws|sffe|ESF|Google Frontend|GSE|ghs) ?\r?\n=i p/Google httpd/ i/$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: gws\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Google httpd/ i/gws/ documented/Recog/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: sffe\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Google httpd/ i/sffe/ documented/Recog/
example q|HTTP/1.0 404 Not Found\r\nContent-Type: text/html; charset=UTF-8\r\nX-Content-Type-Options: nosniff\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: sffe\r\n| p/Google httpd/ i/sffe/ observed/Google httpd, heard in suricata-verify's alert-distance-within-1/
# Edgecast's nodes.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?ECS(?:D|Acc)? \(([\w/]+)\)=i p/Edgecast CDN httpd/ i/$1/
example q|HTTP/1.1 200 OK\r\nAccept-Ranges: bytes\r\nCache-Control: max-age=604800\r\nContent-Type: text/html\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nEtag: "0-0123456789abc"\r\nExpires: Mon, 06 May 2024 10:20:30 GMT\r\nLast-Modified: Mon, 06 May 2024 10:20:30 GMT\r\nServer: ECS (iad/1984)\r\n| p/Edgecast CDN httpd/ i@iad/1984@ observed/Edgecast CDN httpd, heard in mercury's socks4_5.pcap/
# Check Point.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?CPWS ?\r?\n|i p/Check Point firewall httpd/ d/firewall/ cpe:/a:checkpoint:firewall-1/ cpe:/o:checkpoint:gaia_os/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: CPWS\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Check Point firewall httpd/ d/firewall/ cpe:/a:checkpoint:firewall-1/ cpe:/o:checkpoint:gaia_os/ documented/Recog/
# TippingPoint.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?UOS ?\r?\n|i p/TippingPoint httpd/ d/firewall/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: UOS\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/TippingPoint httpd/ d/firewall/ documented/Recog/
# FortiGate hides its name in this way.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:xxxxxxxx-xxxxx|xxxxxxxxxxxxxxxx) ?\r?\n=i p/Fortinet FortiGate http config/ o/FortiOS/ d/firewall/ cpe:/o:fortinet:fortios/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: xxxxxxxx-xxxxx\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Fortinet FortiGate http config/ o/FortiOS/ d/firewall/ cpe:/o:fortinet:fortios/ documented/public code that quotes it/
# Sun.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Sun-Java-System/Application-Server|i p/Sun Java System Application Server/ cpe:/a:sun:java_system_application_server/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Sun-Java-System/Application-Server\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Sun Java System Application Server/ cpe:/a:sun:java_system_application_server/ documented/Recog/
# GlassFish.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?GlassFish ?\r?\n|i p/GlassFish/ cpe:/a:oracle:glassfish_server/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: GlassFish\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/GlassFish/ cpe:/a:oracle:glassfish_server/ documented/Recog/
# WSO2.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?WSO2 Carbon Server|i p/WSO2 Carbon Server/ cpe:/a:wso2:carbon/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: WSO2 Carbon Server\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/WSO2 Carbon Server/ cpe:/a:wso2:carbon/ documented/Recog/
# Couchbase.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Couchbase Server|i p/Couchbase Server/ cpe:/a:couchbase:couchbase_server/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Couchbase Server\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Couchbase Server/ cpe:/a:couchbase:couchbase_server/ specification/source of Couchbase's ns_server, BASE_HEADERS of menelaus/
# Symantec.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?SEPM ?\r?\n|i p/Symantec Endpoint Protection Manager/ cpe:/a:symantec:endpoint_protection_manager/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: SEPM\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Symantec Endpoint Protection Manager/ cpe:/a:symantec:endpoint_protection_manager/ documented/Recog/
# ManageEngine.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?PMP ?\r?\n|i p/ManageEngine Password Manager Pro/ cpe:/a:zohocorp:manageengine_password_manager_pro/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: PMP\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/ManageEngine Password Manager Pro/ cpe:/a:zohocorp:manageengine_password_manager_pro/ documented/Recog/
# Tableau.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Tableau ?\r?\n|i p/Tableau Server/ cpe:/a:tableau:tableau_server/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Tableau\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Tableau Server/ cpe:/a:tableau:tableau_server/ documented/Recog/
# Kerio.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Kerio Control Embedded Web Server|i p/Kerio Control/ d/firewall/ cpe:/a:gfi:kerio_control/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Kerio Control Embedded Web Server\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Kerio Control/ d/firewall/ cpe:/a:gfi:kerio_control/ documented/Recog/
# cPanel without its version.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?cpsrvd ?\r?\n|i p/cPanel httpd/ o/Linux/ cpe:/a:cpanel:cpanel/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: cpsrvd\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/cPanel httpd/ o/Linux/ cpe:/a:cpanel:cpanel/ documented/Recog/
# INetSim.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?INetSim HTTP Server|i p/INetSim httpd/
example q|HTTP/1.1 200 OK\r\nServer: INetSim HTTP Server\r\n| p/INetSim httpd/ observed/INetSim httpd, heard in suricata-verify's entropy-01/
# Google's OCSP.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?ocsp_responder|i p/Google OCSP responder/
example q|HTTP/1.1 200 OK\r\nContent-Type: application/ocsp-response\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nCache-Control: public, max-age=86400\r\nServer: ocsp_responder\r\n| p/Google OCSP responder/ observed/Google OCSP responder, heard in nDPI's ocsp.pcapng/
# Synology.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Synology/DSM/|i p/Synology DSM httpd/ d/storage-misc/ cpe:/o:synology:diskstation_manager/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Synology/DSM/nas1\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Synology DSM httpd/ d/storage-misc/ cpe:/o:synology:diskstation_manager/ documented/Recog/
# Loxone.
match upnp m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Loxone Miniserver ([^\r\n]{1,40}) UPnP/1\.0|i p/Loxone Miniserver/ h/$1/ d/specialized/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Loxone Miniserver house UPnP/1.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Loxone Miniserver/ h/house/ d/specialized/ documented/Recog/
# TP-Link.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?TP-LINK HTTPD/(\d[\w.]*)|i p/TP-LINK httpd/ v/$1/ d/router/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: TP-LINK HTTPD/1.0\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/TP-LINK httpd/ v/1.0/ d/router/ documented/Recog/
# Comcast's gateways.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Xfinity Broadband Router Server|i p/Xfinity broadband router httpd/ d/broadband router/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Xfinity Broadband Router Server\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/Xfinity broadband router httpd/ d/broadband router/ specification/RDK Central's tests of RDK-B, lighttpd configuration/
# libupnp since 1.8 hides its version.
match http m=^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Linux/[\w.+-]+, UPnP/1\.0, Unspecified|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Unspecified, UPnP/1\.0, Unspecified=i p/libupnp/ i/UPnP 1.0/ cpe:/a:libupnp_project:libupnp/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: Unspecified, UPnP/1.0, Unspecified\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/libupnp/ i/UPnP 1.0/ cpe:/a:libupnp_project:libupnp/ documented/Recog/
# ShellInABox.
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Shell In A Box|is p/ShellInABox/ cpe:/a:shellinabox_project:shellinabox/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Shell In A Box</title></head>| p/ShellInABox/ cpe:/a:shellinabox_project:shellinabox/ specification/source of Shell In A Box 2.20, the page that it serves/
# Privoxy's own pages; those about errors, 3.0.34, tell the version at their end.
match http-proxy m|^HTTP/1\.[01] \d\d\d.{0,7600}?<a href="https?://www\.privoxy\.org/">Privoxy</a> (\d[\w.]*) on |s p/Privoxy/ v/$1/ cpe:/a:privoxy:privoxy:$1/
example q|HTTP/1.1 404 No such domain\r\nContent-Type: text/html\r\n\r\n<html><head><title>404 - No such domain (Privoxy@localhost)</title></head><body>This is <a href="https://www.privoxy.org/">Privoxy</a> 3.0.34 on localhost (127.0.0.1), port 8118, enabled| p/Privoxy/ v/3.0.34/ specification/source of Privoxy/
match http m|^HTTP/1\.[01] \d\d\d.{0,6000}?<title[^>]{0,40}>\s*Privoxy@|is p/Privoxy/ cpe:/a:privoxy:privoxy/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Privoxy@localhost</title></head>| p/Privoxy/ cpe:/a:privoxy:privoxy/ specification/source of Privoxy/
# openssl s_server -www of OpenSSL 3.0, and gnutls-serv of GnuTLS 3.7.
match http m|^HTTP/1\.0 200 ok\r\nContent-type: text/html\r\n\r\n<HTML><BODY BGCOLOR="#ffffff">\n<pre>\n\ns_server | p/OpenSSL s_server/ cpe:/a:openssl:openssl/
example q|HTTP/1.0 200 ok\r\nContent-type: text/html\r\n\r\n<HTML><BODY BGCOLOR="#ffffff">\n<pre>\n\ns_server -accept 4433 -www \nSecure Renegotiation IS supported\n| p/OpenSSL s_server/ specification/source of OpenSSL s_server/
match http m|^HTTP/1\.0 200 OK\r\nContent-type: text/html\r\n\r\n\n<HTML><BODY>\n<CENTER><H1>This is <a href="http://www\.gnu\.org/software/gnutls">GnuTLS</a>| p/GnuTLS gnutls-serv/ cpe:/a:gnu:gnutls/
example q|HTTP/1.0 200 OK\r\nContent-type: text/html\r\n\r\n\n<HTML><BODY>\n<CENTER><H1>This is <a href="http://www.gnu.org/software/gnutls">GnuTLS</a></H1></CENTER>\n\n| p/GnuTLS gnutls-serv/ specification/source of GnuTLS gnutls-serv/
# websockify names Python's version and not its own.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?WebSockify Python/(\d[\w.]*)|i p/WebSockify/ i/Python $1/ cpe:/a:python:python:$1/
example q|HTTP/1.1 200 OK\r\nServer: WebSockify Python/3.11.2\r\nDate: Sun, 22 Nov 2026 09:05:48 GMT\r\nContent-type: text/html\r\nContent-Length: 3\r\nLast-Modified: Sun, 22 Nov 2026 09:03:19 GMT\r\n\r\nhi\n| p/WebSockify/ observed/WebSockify 0.10.0, in a laboratory/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nServer: WebSockify Python/3.11.2\r\nContent-Type: text/html\r\nContent-Length: 612\r\n\r\n| p/WebSockify/ i/Python 3.11.2/ cpe:/a:python:python:3.11.2/ specification/source of WebSockify/
# BusyBox httpd (1.35) sends Date, Connection and Content-type in this order and case, and no Server.
match http m|^HTTP/1\.[01] 200 OK\r\nDate: [^\r\n]*\r\nConnection: close\r\nContent-type: [^\r\n]*\r\nAccept-Ranges: bytes\r\nLast-Modified: | p/BusyBox httpd/ cpe:/a:busybox:busybox/
example q|HTTP/1.1 200 OK\r\nDate: Sun, 22 Nov 2026 09:04:51 GMT\r\nConnection: close\r\nContent-type: text/html\r\nAccept-Ranges: bytes\r\nLast-Modified: Sun, 22 Nov 2026 09:03:06 GMT\r\nETag: "6b02afca-c"\r\nContent-Length: 12\r\n\r\n<h1>hi</h1>\n| p/BusyBox httpd/ observed/BusyBox httpd 1.35.0, in a laboratory/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nConnection: close\r\nContent-type: text/html\r\nAccept-Ranges: bytes\r\nLast-Modified: Mon, 06 May 2024 09:00:00 GMT\r\nETag: "6638a1b0-c"\r\nContent-Length: 12\r\n\r\n| p/BusyBox httpd/ cpe:/a:busybox:busybox/ specification/source of BusyBox httpd/
# Node.js' http module ends its headers in this way and never writes max= (measured with 18 and 20).
match http m%^HTTP/1\.1 \d\d\d [^\r\n]*\r\n(?:(?!Server:|Date:)[^\r\n]+\r\n)*Date: [^\r\n]*\r\nConnection: keep-alive\r\nKeep-Alive: timeout=\d+\r\n(?:Content-Length|Transfer-Encoding): % p/Node.js http/ cpe:/a:nodejs:node.js/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 23 Nov 2026 09:45:25 GMT\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\nContent-Length: 6\r\n\r\nhello\n| p/Node.js http/ observed/Node.js http 18.20.4, recorded/
example q|HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\nContent-Length: 2\r\n\r\nhi| p/Node.js http/ cpe:/a:nodejs:node.js/ specification/source of Node.js http/
# Envoy and gRPC gateways without Server, but with their timing.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?x-envoy-upstream-service-time: \d+|i p/Envoy proxy/ cpe:/a:envoyproxy:envoy/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nx-envoy-upstream-service-time: 7\r\nContent-Type: text/html\r\n\r\n| p/Envoy proxy/ cpe:/a:envoyproxy:envoy/ documented/Wappalyzer/
# Varnish in front of a server that names nothing.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Via: 1\.[01] [\w.-]*varnish(?:-v4)?(?: \(Varnish/([\d.]+)\))?\r?\n|i p/Varnish http accelerator/ cpe:/a:varnish-software:varnish_cache/
example q|HTTP/1.1 304 Not Modified\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nVia: 1.1 varnish\r\n| p/Varnish http accelerator/ cpe:/a:varnish-software:varnish_cache/ observed/Varnish http accelerator, heard in zeek's wikipedia.pcap/
# Squid's own error pages when it withholds its Server header.
match http-proxy m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Squid-Error: |i p/Squid http proxy/ cpe:/a:squid-cache:squid/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Squid-Error: ERR_INVALID_URL 0\r\nContent-Type: text/html\r\n\r\n| p/Squid http proxy/ cpe:/a:squid-cache:squid/ documented/WhatWeb/
# Squid in Via, with its version.
match http-proxy m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Via: 1\.[01] [\w.:-]+ \(squid/([\w.+-]+)\)|i p/Squid http proxy/ v/$1/ cpe:/a:squid-cache:squid:$1/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nVia: 1.1 proxy.example.com (squid/5.7)\r\nContent-Type: text/html\r\n\r\n| p/Squid http proxy/ v/5.7/ cpe:/a:squid-cache:squid:5.7/ specification/source of Squid http proxy/
# Express and Next.js give only this header.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-By: Express\r?\n|i p/Node.js Express framework/ cpe:/a:openjsf:express/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Powered-By: Express\r\nContent-Type: text/html\r\n\r\n| p/Node.js Express framework/ cpe:/a:openjsf:express/ specification|source of Express, lib/middleware/init.js|
# Next.js.
match http m|^HTTP/1\.[01] \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?X-Powered-By: Next\.js(?: ([\d.]+))?\r?\n|i p/Next.js/ cpe:/a:vercel:next.js/
example q|HTTP/1.1 200 OK\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nX-Powered-By: Next.js\r\nContent-Type: text/html\r\n\r\n| p/Next.js/ cpe:/a:vercel:next.js/ specification|source of Next.js, packages/next/src/server/send-payload.ts|
# PHP's built-in server answers with Host before everything else.
match http m|^HTTP/1\.[01] \d\d\d [^\r\n]*\r\nHost: [^\r\n]*\r\n(?:Date: [^\r\n]*\r\n)?Connection: close\r\n(?:[^\r\n]+\r\n)*?X-Powered-By: PHP/([\w.+~-]+)|i p/PHP cli server/ v/$1/ cpe:/a:php:php:$1/
example q|HTTP/1.1 200 OK\r\nHost: 192.0.2.10:8080\r\nDate: Mon, 23 Nov 2026 09:45:19 GMT\r\nConnection: close\r\nX-Powered-By: PHP/8.2.36\r\nContent-type: text/html; charset=UTF-8\r\n\r\nhello\n| p/PHP cli server/ v/8.2.36/ observed/PHP cli server 8.2.36, recorded/
example q|HTTP/1.1 200 OK\r\nHost: 127.0.0.1:8000\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nConnection: close\r\nX-Powered-By: PHP/8.2.14\r\nContent-type: text/html; charset=UTF-8\r\n\r\n| p/PHP cli server/ v/8.2.14/ cpe:/a:php:php:8.2.14/ documented/Recog/
# PHP's built-in server without PHP.
match http m=^HTTP/1\.[01] \d\d\d [^\r\n]*\r\nHost: [^\r\n]*\r\n(?:Date: [^\r\n]*\r\n)?Connection: close\r\nContent-(?:Type|Length): = p/PHP cli server/ cpe:/a:php:php/
example q|HTTP/1.1 404 Not Found\r\nHost: 127.0.0.1:8000\r\nDate: Mon, 06 May 2024 10:20:30 GMT\r\nConnection: close\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n| p/PHP cli server/ cpe:/a:php:php/ specification/source of PHP cli server/
# Go's net/http answers a request without Host in these bytes.
match http m|^HTTP/1\.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request(?:: missing required Host header)?$| p|Golang net/http server| cpe:/a:golang:go/
example q|HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request: missing required Host header| p|Golang net/http server| cpe:/a:golang:go/ specification|source of Golang net/http server|
# Go told that it speaks TLS.
match ssl/http m|^HTTP/1\.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server\.\n$| p|Golang net/http server| i/TLS expected/ cpe:/a:golang:go/
example q|HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n| p|Golang net/http server| i/TLS expected/ cpe:/a:golang:go/ specification|source of Golang net/http server|
# A proxy that set up a tunnel.
softmatch http-proxy m=^HTTP/1\.[01] 200 (?:Connection [Ee]stablished|Tunnel established)\r?\n= i/CONNECT/
example q|HTTP/1.1 200 Connection Established\r\n\r\n| i/CONNECT/ documented/a capture of suricata-verify/

# ---- what HTTP clients say ----

# curl.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?curl/(\d[\w.-]*)|i p/curl/ v/$1/ cpe:/a:haxx:curl:$1/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: curl/8.5.0\r\nAccept: */*\r\n\r\n| p/curl/ v/8.5.0/ cpe:/a:haxx:curl:8.5.0/ specification/RFC 9110 section 10.1.5/
# Wget.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Wget/(\d[\w.-]*)(?: \(([\w.-]+)\))?|i p/GNU Wget/ v/$1/ cpe:/a:gnu:wget:$1/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Wget/1.21.3\r\nAccept: */*\r\n\r\n| p/GNU Wget/ v/1.21.3/ cpe:/a:gnu:wget:1.21.3/ specification/RFC 9110 section 10.1.5/
# apt.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Debian APT-HTTP/[\d.]+ \(([\w.+~-]+)\)|i p/Debian APT/ v/$1/ o/Linux/ cpe:/a:debian:advanced_package_tool:$1/ cpe:/o:linux:linux_kernel/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Debian APT-HTTP/1.3 (2.6.1)\r\nAccept: */*\r\n\r\n| p/Debian APT/ v/2.6.1/ o/Linux/ cpe:/a:debian:advanced_package_tool:2.6.1/ cpe:/o:linux:linux_kernel/ specification/RFC 9110 section 10.1.5/
# dnf and yum.
client http m=^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?(?:dnf|libdnf|urlgrabber|yum)[/ (]([^\r\n]{1,60}?)\)?\r?\n=i p/dnf/ i/$1/ o/Linux/ cpe:/o:linux:linux_kernel/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: libdnf (Fedora Linux 39; server; Linux.x86_64)\r\nAccept: */*\r\n\r\n| p/dnf/ i/(Fedora Linux 39; server; Linux.x86_64/ o/Linux/ cpe:/o:linux:linux_kernel/ specification/RFC 9110 section 10.1.5/
# git.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?git/(\d[\w.-]*)|i p/git/ v/$1/ cpe:/a:git-scm:git:$1/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: git/2.39.2\r\nAccept: */*\r\n\r\n| p/git/ v/2.39.2/ cpe:/a:git-scm:git:2.39.2/ specification/RFC 9110 section 10.1.5/
# Requests.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?python-requests/(\d[\w.]*)|i p/python-requests/ v/$1/ cpe:/a:python:requests:$1/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: python-requests/2.31.0\r\nAccept: */*\r\n\r\n| p/python-requests/ v/2.31.0/ cpe:/a:python:requests:2.31.0/ specification/RFC 9110 section 10.1.5/
# urllib names Python's version.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Python-urllib/(\d[\w.]*)|i p/Python urllib/ v/$1/ cpe:/a:python:python:$1/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Python-urllib/3.12\r\nAccept: */*\r\n\r\n| p/Python urllib/ v/3.12/ cpe:/a:python:python:3.12/ specification/RFC 9110 section 10.1.5/
# aiohttp and websockets.
client http m=^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Python/(\d[\w.]*) (aiohttp|websockets)/(\d[\w.]*)=i p/$2/ v/$3/ i/Python $1/ cpe:/a:python:python:$1/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Python/3.10 websockets/12.0\r\nAccept: */*\r\n\r\n| p/websockets/ v/12.0/ i/Python 3.10/ cpe:/a:python:python:3.10/ specification/RFC 9110 section 10.1.5/
# Go; the number is the protocol's.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Go-http-client/(\d[\w.]*)|i p|Golang net/http client| v/$1/ cpe:/a:golang:go/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Go-http-client/1.1\r\nAccept: */*\r\n\r\n| p|Golang net/http client| v/1.1/ cpe:/a:golang:go/ specification/RFC 9110 section 10.1.5/
# OkHttp.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?okhttp/(\d[\w.-]*)|i p/OkHttp/ v/$1/ cpe:/a:squareup:okhttp:$1/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: okhttp/4.12.0\r\nAccept: */*\r\n\r\n| p/OkHttp/ v/4.12.0/ cpe:/a:squareup:okhttp:4.12.0/ specification/RFC 9110 section 10.1.5/
# Apache's client.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Apache-HttpClient/(\d[\w.-]*)(?: \(Java/([\w.]+)\))?|i p/Apache HttpClient/ v/$1/ cpe:/a:apache:httpclient:$1/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Apache-HttpClient/4.5.14 (Java/17.0.9)\r\nAccept: */*\r\n\r\n| p/Apache HttpClient/ v/4.5.14/ cpe:/a:apache:httpclient:4.5.14/ specification/RFC 9110 section 10.1.5/
# Java's own.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Java/(\d[\w.]*)|i p/Java HttpURLConnection/ v/$1/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Java/17.0.9\r\nAccept: */*\r\n\r\n| p/Java HttpURLConnection/ v/17.0.9/ specification/RFC 9110 section 10.1.5/
# docker.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Docker-Client/(\d[\w.-]*) \((\w+)\)|i p/Docker client/ v/$1/ o/$2/ cpe:/a:docker:docker:$1/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Docker-Client/27.3.1 (linux)\r\nAccept: */*\r\n\r\n| p/Docker client/ v/27.3.1/ o/linux/ cpe:/a:docker:docker:27.3.1/ specification/RFC 9110 section 10.1.5/
# Windows fetching revocation lists; the number is the system's.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Microsoft-CryptoAPI/(\d[\d.]*)|i p/Microsoft CryptoAPI/ v/$1/ i/Windows $1/ o/Windows/ cpe:/o:microsoft:windows/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Microsoft-CryptoAPI/10.0\r\nAccept: */*\r\n\r\n| p/Microsoft CryptoAPI/ v/10.0/ i/Windows 10.0/ o/Windows/ cpe:/o:microsoft:windows/ specification/RFC 9110 section 10.1.5/
# Background transfers.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Microsoft BITS/(\d[\d.]*)|i p/Microsoft BITS/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Microsoft BITS/7.8\r\nAccept: */*\r\n\r\n| p/Microsoft BITS/ v/7.8/ o/Windows/ cpe:/o:microsoft:windows/ specification/RFC 9110 section 10.1.5/
# Windows Update.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Microsoft-Delivery-Optimization/(\d[\d.]*)|i p/Microsoft Delivery Optimization/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Microsoft-Delivery-Optimization/10.0\r\nAccept: */*\r\n\r\n| p/Microsoft Delivery Optimization/ v/10.0/ o/Windows/ cpe:/o:microsoft:windows/ specification/RFC 9110 section 10.1.5/
# Windows Update.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Windows-Update-Agent/(\d[\d.]*)|i p/Windows Update Agent/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Windows-Update-Agent/10.0.10011.16384 Client-Protocol/2.0\r\nAccept: */*\r\n\r\n| p/Windows Update Agent/ v/10.0.10011.16384/ o/Windows/ cpe:/o:microsoft:windows/ specification/RFC 9110 section 10.1.5/
# VLC.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?VLC/(\d[\w.]*) LibVLC|i p/VLC media player/ v/$1/ cpe:/a:videolan:vlc_media_player:$1/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: VLC/3.0.18 LibVLC/3.0.18\r\nAccept: */*\r\n\r\n| p/VLC media player/ v/3.0.18/ cpe:/a:videolan:vlc_media_player:3.0.18/ specification/RFC 9110 section 10.1.5/
# Apple's portal check.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?CaptiveNetworkSupport-(\d[\d.]*) wispr|i p/Apple CaptiveNetworkSupport/ v/$1/ cpe:/o:apple:iphone_os/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: CaptiveNetworkSupport-390.60.1 wispr\r\nAccept: */*\r\n\r\n| p/Apple CaptiveNetworkSupport/ v/390.60.1/ cpe:/o:apple:iphone_os/ specification/RFC 9110 section 10.1.5/
# Android programs.
client http m=^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Dalvik/[\d.]+ \(Linux; U; Android ([\d.]+); ([^;)\r\n]{1,60}?)(?: Build/|\)|;)=i p/Android Dalvik/ i/$2/ o/Android/ d/phone/ cpe:/o:google:android:$1/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Dalvik/2.1.0 (Linux; U; Android 13; Pixel 7 Build/TQ3A.230805.001)\r\nAccept: */*\r\n\r\n| p/Android Dalvik/ i/Pixel 7/ o/Android/ d/phone/ cpe:/o:google:android:13/ specification/RFC 9110 section 10.1.5/
# Edge.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Mozilla/5\.0 \([^)\r\n]*\) AppleWebKit/[\d.]+ \(KHTML, like Gecko\) Chrome/[\d.]+ Safari/[\d.]+ Edge?/(\d[\d.]*)|i p/Microsoft Edge/ v/$1/ cpe:/a:microsoft:edge:$1/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0.2210.91\r\nAccept: */*\r\n\r\n| p/Microsoft Edge/ v/120.0.2210.91/ cpe:/a:microsoft:edge:120.0.2210.91/ specification/RFC 9110 section 10.1.5/
# Opera.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Mozilla/5\.0 \([^)\r\n]*\) AppleWebKit/[\d.]+ \(KHTML, like Gecko\) Chrome/[\d.]+ Safari/[\d.]+ OPR/(\d[\d.]*)|i p/Opera/ v/$1/ cpe:/a:opera:opera_browser:$1/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 OPR/106.0.0.0\r\nAccept: */*\r\n\r\n| p/Opera/ v/106.0.0.0/ cpe:/a:opera:opera_browser:106.0.0.0/ specification/RFC 9110 section 10.1.5/
# Chrome on Android.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Mozilla/5\.0 \(Linux; (?:U; )?Android ([\d.]+)[^)\r\n]*\) AppleWebKit/[\d.]+ \(KHTML, like Gecko\) (?:Version/[\d.]+ )?Chrome/(\d[\d.]*)|i p/Chrome/ v/$2/ o/Android/ d/phone/ cpe:/a:google:chrome:$2/ cpe:/o:google:android:$1/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Mozilla/5.0 (Linux; Android 13; Pixel 7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36\r\nAccept: */*\r\n\r\n| p/Chrome/ v/120.0.0.0/ o/Android/ d/phone/ cpe:/a:google:chrome:120.0.0.0/ cpe:/o:google:android:13/ specification/RFC 9110 section 10.1.5/
# Chrome on Windows.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Mozilla/5\.0 \(Windows NT ([\d.]+)[^)\r\n]*\) AppleWebKit/[\d.]+ \(KHTML, like Gecko\) Chrome/(\d[\d.]*)|i p/Chrome/ v/$2/ i/Windows NT $1/ o/Windows/ cpe:/a:google:chrome:$2/ cpe:/o:microsoft:windows/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36\r\nAccept: */*\r\n\r\n| p/Chrome/ v/120.0.0.0/ i/Windows NT 10.0/ o/Windows/ cpe:/a:google:chrome:120.0.0.0/ cpe:/o:microsoft:windows/ specification/RFC 9110 section 10.1.5/
# Chrome on a Mac.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Mozilla/5\.0 \(Macintosh;[^)\r\n]*Mac OS X ([\d_.]+)[^)\r\n]*\) AppleWebKit/[\d.]+ \(KHTML, like Gecko\) Chrome/(\d[\d.]*)|i p/Chrome/ v/$2/ i/Mac OS X $1/ o/Mac OS X/ cpe:/a:google:chrome:$2/ cpe:/o:apple:mac_os_x/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36\r\nAccept: */*\r\n\r\n| p/Chrome/ v/120.0.0.0/ i/Mac OS X 10_15_7/ o/Mac OS X/ cpe:/a:google:chrome:120.0.0.0/ cpe:/o:apple:mac_os_x/ specification/RFC 9110 section 10.1.5/
# Chrome on Linux.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Mozilla/5\.0 \(X11;[^)\r\n]*Linux[^)\r\n]*\) AppleWebKit/[\d.]+ \(KHTML, like Gecko\) (?:Headless)?Chrome/(\d[\d.]*)|i p/Chrome/ v/$1/ o/Linux/ cpe:/a:google:chrome:$1/ cpe:/o:linux:linux_kernel/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36\r\nAccept: */*\r\n\r\n| p/Chrome/ v/120.0.0.0/ o/Linux/ cpe:/a:google:chrome:120.0.0.0/ cpe:/o:linux:linux_kernel/ specification/RFC 9110 section 10.1.5/
# Firefox on Windows.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Mozilla/5\.0 \(Windows[^)\r\n]*rv:[^)\r\n]*\) Gecko/\d+ Firefox/(\d[\w.]*)|i p/Firefox/ v/$1/ o/Windows/ cpe:/a:mozilla:firefox:$1/ cpe:/o:microsoft:windows/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:121.0) Gecko/20100101 Firefox/121.0\r\nAccept: */*\r\n\r\n| p/Firefox/ v/121.0/ o/Windows/ cpe:/a:mozilla:firefox:121.0/ cpe:/o:microsoft:windows/ specification/RFC 9110 section 10.1.5/
# Firefox on Linux.
client http m=^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Mozilla/5\.0 \(X11; (?:U; )?(?:(Ubuntu|Fedora|Debian); )?Linux[^)\r\n]*rv:[^)\r\n]*\) Gecko/\d+ (?:[^\r\n]{0,40} )?Firefox/(\d[\w.]*)=i p/Firefox/ v/$2/ o/Linux/ cpe:/a:mozilla:firefox:$2/ cpe:/o:linux:linux_kernel/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:121.0) Gecko/20100101 Firefox/121.0\r\nAccept: */*\r\n\r\n| p/Firefox/ v/121.0/ o/Linux/ cpe:/a:mozilla:firefox:121.0/ cpe:/o:linux:linux_kernel/ specification/RFC 9110 section 10.1.5/
# Firefox on a Mac.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Mozilla/5\.0 \(Macintosh;[^)\r\n]*rv:[^)\r\n]*\) Gecko/\d+ Firefox/(\d[\w.]*)|i p/Firefox/ v/$1/ o/Mac OS X/ cpe:/a:mozilla:firefox:$1/ cpe:/o:apple:mac_os_x/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:121.0) Gecko/20100101 Firefox/121.0\r\nAccept: */*\r\n\r\n| p/Firefox/ v/121.0/ o/Mac OS X/ cpe:/a:mozilla:firefox:121.0/ cpe:/o:apple:mac_os_x/ specification/RFC 9110 section 10.1.5/
# Safari on iOS.
client http m=^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Mozilla/5\.0 \(i(?:Phone|Pad|Pod)[^)\r\n]* OS ([\d_]+) like Mac OS X\) AppleWebKit/[\d.]+=i p/Safari/ i/iOS $1/ o/iOS/ d/phone/ cpe:/a:apple:safari/ cpe:/o:apple:iphone_os:$SUBST(1,"_",".")/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.2 Mobile/15E148 Safari/604.1\r\nAccept: */*\r\n\r\n| p/Safari/ i/iOS 17_2/ o/iOS/ d/phone/ cpe:/a:apple:safari/ cpe:/o:apple:iphone_os:17.2/ specification/RFC 9110 section 10.1.5/
# Safari on a Mac.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Mozilla/5\.0 \(Macintosh;[^)\r\n]*\) AppleWebKit/[\d.]+ \(KHTML, like Gecko\) Version/(\d[\d.]*) Safari/|i p/Safari/ v/$1/ o/Mac OS X/ cpe:/a:apple:safari:$1/ cpe:/o:apple:mac_os_x/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15\r\nAccept: */*\r\n\r\n| p/Safari/ v/17.5/ o/Mac OS X/ cpe:/a:apple:safari:17.5/ cpe:/o:apple:mac_os_x/ specification/RFC 9110 section 10.1.5/
# Internet Explorer up to 10.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Mozilla/\d\.0 \(compatible; MSIE (\d[\w.]*); Windows NT ([\d.]+)|i p/Internet Explorer/ v/$1/ i/Windows NT $2/ o/Windows/ cpe:/a:microsoft:internet_explorer:$1/ cpe:/o:microsoft:windows/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1; Trident/4.0)\r\nAccept: */*\r\n\r\n| p/Internet Explorer/ v/8.0/ i/Windows NT 6.1/ o/Windows/ cpe:/a:microsoft:internet_explorer:8.0/ cpe:/o:microsoft:windows/ specification/RFC 9110 section 10.1.5/
# Internet Explorer 11.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Mozilla/5\.0 \(Windows NT ([\d.]+);[^)\r\n]*Trident/7\.0;[^)\r\n]*rv:(11\.0)\) like Gecko|i p/Internet Explorer/ v/$2/ i/Windows NT $1/ o/Windows/ cpe:/a:microsoft:internet_explorer:$2/ cpe:/o:microsoft:windows/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko\r\nAccept: */*\r\n\r\n| p/Internet Explorer/ v/11.0/ i/Windows NT 10.0/ o/Windows/ cpe:/a:microsoft:internet_explorer:11.0/ cpe:/o:microsoft:windows/ specification/RFC 9110 section 10.1.5/
# Nmap's scripts.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?Mozilla/5\.0 \(compatible; Nmap Scripting Engine|i p/Nmap Scripting Engine/ cpe:/a:nmap:nmap/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Mozilla/5.0 (compatible; Nmap Scripting Engine; https://nmap.org/book/nse.html)\r\nAccept: */*\r\n\r\n| p/Nmap Scripting Engine/ cpe:/a:nmap:nmap/ specification/RFC 9110 section 10.1.5/
# Any other program with a version.
client http m|^[A-Z]{3,12} [^\r\n]* HTTP/1\.[01]\r?\n(?:[^\r\n]+\r?\n)*?User-Agent: ?(?!Mozilla)([A-Za-z][\w.+-]*(?: [A-Za-z][\w.+-]*){0,3})/v?(\d[\w.+-]*)|i p/$1/ v/$2/
example q|GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: ExampleAgent/2.0\r\nAccept: */*\r\n\r\n| p/ExampleAgent/ v/2.0/ specification/RFC 9110 section 10.1.5/

# ---- what a second request tells ----

# RFC 9112 section 3.2: a request of HTTP/1.1, with the Host that many servers ask for. /version is what the APIs of etcd, Kubernetes,
# Docker, Prometheus and others call theirs; elsewhere it brings the page for what is missing.
Probe TCP HTTPVersion q|GET /version HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n|
ports 2375-2380,5000,5280,6443,8001,8080,8090,8384,9090,10250,16443
sslports 2376,2379,5281,6443,8443,10250,16443
rarity 8
fallback GetRequest
# etcd 3.4.23, for clients and for peers.
match http m|^HTTP/1\.[01] 200 .{0,800}?\r\n\r\n\{"etcdserver":"(\d[\w.-]*)","etcdcluster":"(\d[\w.-]*)"|s p/etcd/ v/$1/ i/cluster version $2/ cpe:/a:etcd:etcd:$1/
example q|HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: Sat, 28 Nov 2026 07:20:26 GMT\r\nContent-Length: 45\r\nConnection: close\r\n\r\n{"etcdserver":"3.4.23","etcdcluster":"3.4.0"}| p/etcd/ v/3.4.23/ observed/etcd 3.4.23, in a laboratory/
example q|HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: Sat, 28 Nov 2026 03:12:08 GMT\r\n\r\n{"etcdserver":"3.4.23","etcdcluster":"3.4.0"}| p/etcd/ v/3.4.23/ i/cluster version 3.4.0/ specification/source of etcd/
# Prometheus 2.42.0.
match http m|^HTTP/1\.[01] 200 .{0,800}?\r\n\r\n\{"version":"(\d[\w.-]*)(?:\+[^"]*)?","revision":"[^"]*","branch":"[^"]*","buildUser":"[^"]*","buildDate":"[^"]*","goVersion":"(go[\d.]+)"|s p/Prometheus/ v/$1/ i/$2/ cpe:/a:prometheus:prometheus:$1/
example q|HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 07:20:23 GMT\r\nContent-Length: 179\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n{"version":"2.42.0+ds","revision":"2.42.0+ds-5+deb12u1","branch":"debian/sid","buildUser":"team+pkg-go@tracker.debian.org","buildDate":"20260604-00:58:54","goVersion":"go1.19.8"| p/Prometheus/ v/2.42.0/ observed/Prometheus 2.42.0, in a laboratory/
example q|HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: Sat, 28 Nov 2026 03:12:08 GMT\r\n\r\n{"version":"2.42.0+ds","revision":"2.42.0+ds-5+deb12u1","branch":"debian/sid","buildUser":"team+pkg-go@tracker.debian.org","buildDate":"20260604-00:58:54","goVersion":"go1.19.8"}\n| p/Prometheus/ v/2.42.0/ i/go1.19.8/ specification/source of Prometheus/
# Kubernetes API, version.Info of k8s.io/apimachinery/pkg/version (reference of the API, /version/).
match http m|^HTTP/1\.[01] 200 .{0,2000}?\r\n\r\n\{\s*"major": ?"\d+",\s*"minor": ?"\d+\+?",.{0,400}?"gitVersion": ?"v(\d[\w.+-]*)".{0,400}?"platform": ?"([\w/]+)"|s p/Kubernetes API server/ v/$1/ i/$2/ cpe:/a:kubernetes:kubernetes:$1/
example q|HTTP/1.1 200 OK\r\nAudit-Id: 7f\r\nContent-Type: application/json\r\n\r\n{\n  "major": "1",\n  "minor": "28",\n  "gitVersion": "v1.28.4+k3s2",\n  "gitCommit": "0",\n  "gitTreeState": "clean",\n  "buildDate": "2023-12-06T00:00:00Z",\n  "goVersion": "go1.20.11",\n  "compiler": "gc",\n  "platform": "linux/amd64"\n}| p/Kubernetes API server/ v/1.28.4+k3s2/ i|linux/amd64| specification/source of Kubernetes API server/
# Docker Engine API, GET /version (reference of API 1.43).
match http m|^HTTP/1\.[01] 200 .{0,800}?\r\n\r\n\{"Platform":\{"Name":"([^"]{0,80})"\},"Components":\[.{0,300}?"Version":"(\d[\w.+~-]*)"|s p/Docker Engine API/ v/$2/ i/$1/ cpe:/a:docker:docker:$2/
example q|HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: Sat, 28 Nov 2026 03:12:08 GMT\r\n\r\n{"Platform":{"Name":"Docker Engine - Community"},"Components":[{"Name":"Engine","Version":"24.0.7","Details":{}}],"Version":"24.0.7"}| p/Docker Engine API/ v/24.0.7/ specification/source of Docker Engine API/
# Tomcat 10.1.60, the page for what is missing.
match http m|^HTTP/1\.[01] 40\d .{0,3000}?<h3>Apache Tomcat/(\d[\w.-]*)|s p/Apache Tomcat/ v/$1/ cpe:/a:apache:tomcat:$1/
example q|HTTP/1.1 404 \r\nContent-Type: text/html;charset=utf-8\r\nContent-Language: en\r\nContent-Length: 768\r\nDate: Sat, 28 Nov 2026 07:20:23 GMT\r\nConnection: close\r\n\r\n<!doctype html><html lang="en"><head><title>HTTP Status 404 \xe2\x80\x93 Not Found</title><style type="text/css">body {font-family:Tahoma,Arial,sans-serif;} h1, h2, h3, b {color:white;background-color:#525D76;} h1 {font-size:22px;} h2 {font-size:16px;} h3 {font-size:14px;} p {font-size:12px;} a {color:black;} .line {height:1px;background-color:#525D76;border:none;}</style></head><body><h1>HTTP Status 404 \xe2\x80\x93 Not Found</h1><hr class="line" /><p><b>Type</b> Status Report</p><p><b>Message</b> The requested resource [&#47;version] is not available</p><p><b>Description</b> The origin server did not find a current representation for the target resource or is not willing to disclose that one exists.</p><hr class="line" /><h3>Apache Tomcat/10.1.60| p/Apache Tomcat/ v/10.1.60/ observed/Apache Tomcat 10.1.60, in a laboratory/
example q|HTTP/1.1 404 \r\nContent-Type: text/html;charset=utf-8\r\nContent-Language: en\r\n\r\n<!doctype html><html lang="en"><head><title>HTTP Status 404 \xe2\x80\x93 Not Found</title></head><body><h1>HTTP Status 404 \xe2\x80\x93 Not Found</h1><hr class="line" /><p><b>Message</b> The requested resource [&#47;version] is not available</p><hr class="line" /><h3>Apache Tomcat/10.1.60 (Debian)</h3></body></html>| p/Apache Tomcat/ v/10.1.60/ specification/source of Apache Tomcat/
# Fossil 2.21.
match http m|^HTTP/1\.[01] 200 .{0,2500}?<title>([^<]{0,60}?): Version Information</title>\r?\n<link rel="alternate" type="application/rss\+xml" title="RSS Feed"|s p/Fossil/ i/project $1/ cpe:/a:fossil-scm:fossil/
example q|HTTP/1.0 200 OK\r\nX-UA-Compatible: IE=edge\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<!DOCTYPE html>\n<html>\n<head>\n<title>Unnamed Fossil Project: Version Information</title>\n<link rel="alternate" type="application/rss+xml" title="RSS Feed"  href="/timeline.rss" />\n| p/Fossil/ i/project Unnamed Fossil Project/ observed/Fossil 2.21/

# RFC 9112 section 3: a request line that no server can take (a version that does not exist). Those whose pages tell nothing differ in how
# they refuse it.
Probe TCP HTTPMalformed q|HARK / HTTP/9\r\n\r\n|
rarity 9
safety loggy
fallback HTTPVersion,GetRequest
# Node.js 20.20.2.
match http m|^HTTP/1\.1 400 Bad Request\r\nConnection: close\r\n\r\n$| p/Node.js/ cpe:/a:nodejs:node.js/
example q|HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n| p/Node.js/ observed/Node.js http 20.20.2, in a laboratory/
# The net/http package of Go 1.19.
match http m|^HTTP/1\.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request(?:: .{0,80})?$| p|Golang net/http server| cpe:/a:golang:go/
example q|HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request| p|Golang net/http server| specification|source of Golang net/http server|
# Python 3.11.2, http.server.
match http m%^<!DOCTYPE (?:HTML|html)[^>]*>\n<html.{0,400}?<p>Message: Bad (?:request|HTTP/0\.9 request|request syntax|request version)[^<]{0,80}<.{0,100}?Error code explanation: %s p/Python http.server/ cpe:/a:python:python/
example q|<!DOCTYPE HTML>\n<html lang="en">\n    <head>\n        <meta charset="utf-8">\n        <title>Error response</title>\n    </head>\n    <body>\n        <h1>Error response</h1>\n        <p>Error code: 400</p>\n        <p>Message: Bad request syntax ('HARK').</p>\n        <p>Error code explanation: 400 - Bad request syntax or unsupported method.</p>\n    </body>\n</html>\n| p/Python http.server/ specification/source of Python http.server/
# Puma 5.6.5.
match http m|^HTTP/1\.1 400 Bad Request(?:\r\n){2}\z| p/Puma/ cpe:/a:puma:puma/
example q|HTTP/1.1 400 Bad Request\r\n\r\n| p/Puma/ observed/Puma 5.6.5, in a laboratory/
