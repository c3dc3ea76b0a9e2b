# Media and news: RTSP servers, SHOUTcast, MPD, NNTP.
#
# RTSP (RFC 2326) answers in HTTP's form, and Server carries the product (section 12.36). News servers greet with 200 or 201 (RFC 3977
# section 5.1) and name themselves in free text.
#
# covers: NNTP
# covers: RTSP
# covers: SHOUTcast
# covers: MPD
# covers: Varnish CLI
Probe TCP RTSPRequest q|OPTIONS * RTSP/1.0\r\nCSeq: 1\r\n\r\n|
like m=^(?:OPTIONS|DESCRIBE|SETUP|PLAY|PAUSE|TEARDOWN|ANNOUNCE|RECORD|GET_PARAMETER|SET_PARAMETER|POST) [^ \r\n]+ RTSP/1\.0\r?\n=
ports 554,5000,5554,7070,8554,10554
sslports 322
rarity 3

# RFC 2326 section 10.1: OPTIONS may be asked at any time; CSeq must be there (section 12.17).
# A camera's server that calls itself nothing else.
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Rtsp Server/(\d[\w.]*)|i p/Rtsp Server/ v/$1/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: Rtsp Server/3.0\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/Rtsp Server/ v/3.0/ documented/public code that quotes it/
# Dahua.
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Dahua Rtsp Server|i p/Dahua RTSP server/ d/webcam/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: Dahua Rtsp Server\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/Dahua RTSP server/ d/webcam/ documented/Recog/
# Hikvision, where it says so.
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Hikvision(?: RTSP Server)?(?:/V?(\d[\w.]*))?|i p/Hikvision RTSP server/ d/webcam/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: Hikvision RTSP Server\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/Hikvision RTSP server/ d/webcam/ documented/public code that quotes it/
# HiSilicon's reference firmware.
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?HiIpcam/V(\w+) VodServer/(\d[\w.]*)|i p/HiSilicon IP camera rtspd/ v/$2/ i/HiIpcam $1/ d/webcam/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: HiIpcam/V100R003 VodServer/1.0.0\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/HiSilicon IP camera rtspd/ v/1.0.0/ i/HiIpcam 100R003/ d/webcam/ documented/Recog/
# gst-rtsp-server.
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?GStreamer RTSP server|i p/GStreamer rtspd/ cpe:/a:gstreamer_project:gstreamer/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: GStreamer RTSP server\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/GStreamer rtspd/ cpe:/a:gstreamer_project:gstreamer/ specification/source of GStreamer rtspd/
# LIVE555.
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?LIVE555 Streaming Media v?(\d[\w.]*)|i p/LIVE555 Streaming Media/ v/$1/ cpe:/a:live555:streaming_media:$1/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: LIVE555 Streaming Media v2022.12.01\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/LIVE555 Streaming Media/ v/2022.12.01/ cpe:/a:live555:streaming_media:2022.12.01/ specification/source of LIVE555 Streaming Media/
# A small camera server.
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Streaming Server v?(\d[\w.]*)|i p/Streaming Server/ v/$1/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: Streaming Server v0.1\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/Streaming Server/ v/0.1/ documented/public code that quotes it/
# VLC.
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?VLC/(\d[\w.-]*)|i p/VLC rtspd/ v/$1/ cpe:/a:videolan:vlc_media_player:$1/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: VLC/3.0.18\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/VLC rtspd/ v/3.0.18/ cpe:/a:videolan:vlc_media_player:3.0.18/ specification/source of VLC rtspd/
# Apple's streaming server and its open form.
match rtsp m=^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:DSS|QTSS)/(\d[\w.]*)(?: \(Build/([\w.]+); Platform/(\w+);[^\r\n]*)?=i p/Darwin Streaming Server/ v/$1/ cpe:/a:apple:darwin_streaming_server:$1/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: DSS/6.0.3 (Build/526.3; Platform/Linux; Release/Darwin Streaming Server; State/Development; )\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/Darwin Streaming Server/ v/6.0.3/ cpe:/a:apple:darwin_streaming_server:6.0.3/ specification/source of Darwin Streaming Server/
# Wowza.
match rtsp m=^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Wowza (Streaming Engine|Media Server)(?: \w+)? (\d[\w.]*)(?: build(\w+))?=i p/Wowza $1 rtspd/ v/$2/ cpe:/a:wowza:streaming_engine:$2/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: Wowza Streaming Engine 4.8.24 build20230817120513\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/Wowza Streaming Engine rtspd/ v/4.8.24/ cpe:/a:wowza:streaming_engine:4.8.24/ documented/Recog/
# Windows Media.
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?WMServer/(\d[\w.]*)|i p/Microsoft Windows Media Services/ v/$1/ o/Windows/ cpe:/a:microsoft:windows_media_services:$1/ cpe:/o:microsoft:windows/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: WMServer/9.5.6001.18281\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/Microsoft Windows Media Services/ v/9.5.6001.18281/ o/Windows/ cpe:/a:microsoft:windows_media_services:9.5.6001.18281/ cpe:/o:microsoft:windows/ documented/Recog/
# RealNetworks.
match rtsp m=^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Helix (?:Mobile |Universal )?Server (?:Version |/)?(\d[\w.]*)(?: \((\w[\w.-]*)\))?=i p/Helix Server rtspd/ v/$1/ cpe:/a:realnetworks:helix_server:$1/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: Helix Server Version 15.0.0.262 (linux-rhel5-i686) (RealServer compatible)\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/Helix Server rtspd/ v/15.0.0.262/ cpe:/a:realnetworks:helix_server:15.0.0.262/ documented/public code that quotes it/
# RealNetworks before Helix.
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?RealServer Version (\d[\w.]*) \(([\w.-]+)\)|i p/RealServer rtspd/ v/$1/ i/$2/ cpe:/a:realnetworks:realserver:$1/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: RealServer Version 8.0.2.471 (win32)\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/RealServer rtspd/ v/8.0.2.471/ i/win32/ cpe:/a:realnetworks:realserver:8.0.2.471/ documented/public code that quotes it/
# Flussonic.
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Flussonic(?: \([^)\r\n]*\))? (\d[\w.]*)|i p/Flussonic Media Server rtspd/ v/$1/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: Flussonic (http://www.flussonic.com/) 20.01\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/Flussonic Media Server rtspd/ v/20.01/ documented/Recog/
# Flussonic without its version.
# check: no-origin because no public source of it was found
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Flussonic|i p/Flussonic Media Server rtspd/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: Flussonic\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/Flussonic Media Server rtspd/
# MediaMTX.
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?gortsplib|i p/gortsplib rtspd/ i/MediaMTX or another Go program/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: gortsplib\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/gortsplib rtspd/ i/MediaMTX or another Go program/ specification/source of gortsplib rtspd/
# EasyDarwin.
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?EasyDarwin(?:/(\d[\w.]*))?|i p/EasyDarwin rtspd/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: EasyDarwin/7.3\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/EasyDarwin rtspd/ specification/source of EasyDarwin rtspd/
# ZLMediaKit.
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?ZLMediaKit(?:-(\d[\w.]*))?|i p/ZLMediaKit rtspd/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: ZLMediaKit-6.0(build in Jan  1 2024)\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/ZLMediaKit rtspd/ specification/source of ZLMediaKit rtspd/
# SRS.
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?SRS/(\d[\w.]*)|i p/Simple Realtime Server rtspd/ v/$1/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: SRS/5.0.170\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/Simple Realtime Server rtspd/ v/5.0.170/ specification/source of Simple Realtime Server rtspd/
# AirPlay speakers.
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?AirTunes/(\d[\w.]*)|i p/Apple AirTunes rtspd/ v/$1/ d/media device/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: AirTunes/366.0\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/Apple AirTunes rtspd/ v/366.0/ d/media device/ documented/public code that quotes it/
# Vivotek.
# check: no-origin because no public source of it was found
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Vivotek|i p/Vivotek camera rtspd/ d/webcam/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: Vivotek RTSP Server\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/Vivotek camera rtspd/ d/webcam/
# Axis.
# check: no-origin because no public source of it was found
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Axis[ /]|i p/AXIS camera rtspd/ d/webcam/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: Axis Streaming Server\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/AXIS camera rtspd/ d/webcam/
# Xiongmai's recorders.
match rtsp m=^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?(?:H264DVR|TAS-Tech Streaming Server) (\w[\w.]*)=i p/DVR rtspd/ v/$1/ d/webcam/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: H264DVR 1.0\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/DVR rtspd/ v/1.0/ d/webcam/ documented/public code that quotes it/
# A camera that names its kernel.
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?Linux/([\w.+-]+) (Ze-PRO)|i p/Nilox $2 camera rtspd/ i/Linux $1/ o/Linux/ d/webcam/ cpe:/o:linux:linux_kernel:$1/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: Linux/2.6.35.14 Ze-PRO\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/Nilox Ze-PRO camera rtspd/ i/Linux 2.6.35.14/ o/Linux/ d/webcam/ cpe:/o:linux:linux_kernel:2.6.35.14/ documented/Recog/
# Any other server with a version.
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?([A-Za-z][^/\r\n;,()]{0,60}?)[ /]v?(\d+\.[^\s;,()]{0,60})|i p/$1/ v/$2/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: ExampleStreamer/1.2\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/ExampleStreamer/ v/1.2/ specification/RFC 7826 section 18.47/
# Any other name.
match rtsp m|^RTSP/1\.0 \d\d\d[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Server: ?([A-Za-z][\x20-\x7e]{0,74}?) ?\r?\n|i p/$1/
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: ExampleStreamer\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n| p/ExampleStreamer/ specification/RFC 7826 section 18.47/
# A realm in an answer without Server.
match rtsp m%^RTSP/1\.0 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) realm="(?:IP Camera|Hikvision|DS-\w+)(?:\([^)"\r\n]*\))?"%i p/Hikvision camera rtspd/ d/webcam/
example q|RTSP/1.0 401 Unauthorized\r\nCSeq: 2\r\nWWW-Authenticate: Digest realm="IP Camera(12345)", nonce="x", stale="FALSE"\r\n\r\n| p/Hikvision camera rtspd/ d/webcam/ documented/public code that quotes it/
# AXIS cameras put their MAC address into the realm.
match rtsp m%^RTSP/1\.0 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) realm="AXIS_([0-9A-F]{12})"%i p/AXIS camera rtspd/ d/webcam/
example q|RTSP/1.0 401 Unauthorized\r\nCSeq: 2\r\nWWW-Authenticate: Digest realm="AXIS_00408C000000", nonce="x"\r\n\r\n| p/AXIS camera rtspd/ d/webcam/ documented/public code that quotes it/
# Dahua's realm is "Login to" and the serial number.
match rtsp m%^RTSP/1\.0 401[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?WWW-Authenticate: (?:Basic|Digest) realm="Login to [0-9A-Za-z]{6,40}"%i p/Dahua RTSP server/ d/webcam/
example q|RTSP/1.0 401 Unauthorized\r\nCSeq: 2\r\nWWW-Authenticate: Digest realm="Login to 1A00000PAZ00000", nonce="x"\r\n\r\n| p/Dahua RTSP server/ d/webcam/ documented/public code that quotes it/
# Any other status line.
softmatch rtsp m|^RTSP/1\.0 \d\d\d[ \r\n]|
example q|RTSP/1.0 200 OK\r\nCSeq: 1\r\nPublic: OPTIONS, DESCRIBE\r\n\r\n| specification/RFC 7826 section 18.47/

Probe TCP NULL q||
ports 119,433,563,6600,8001

# ---- NNTP ----

# INN's nnrpd and innd: "InterNetNews NNRP server INN 2.6.4 ready".
match nntp m|^20[01] ([\w.-]+) InterNetNews (?:NNRP )?(?:server )?INN (\d[\w.]*(?: \([^)\r\n]*\))?)| p/InterNetNews (INN)/ v/$2/ h/$1/ cpe:/a:isc:inn:$2/
example q|200 news.example.org InterNetNews NNRP server INN 2.7.1 ready (posting ok)\r\n| p/InterNetNews (INN)/ v/2.7.1/ observed/InterNetNews (INN) 2.7.1, recorded/
example q|200 news.example.com InterNetNews NNRP server INN 2.6.4 ready (posting ok)\r\n| p/InterNetNews (INN)/ v/2.6.4/ h/news.example.com/ cpe:/a:isc:inn:2.6.4/ specification/source of InterNetNews (INN)/
# Leafnode 1.12.0, whose own name is not a real one.
match nntp m|^503 Leafnode must have a | p/Leafnode nntpd/ cpe:/a:leafnode:leafnode/
example q|503 Leafnode must have a unique fully-qualified domain name. Have its administrator fix the configuration. More detail is in the logs.\r\n| p/Leafnode nntpd/ observed/Leafnode nntpd 1.12.0, recorded/
# Leafnode 1 and 2.
match nntp m|^20[01] Leafnode NNTP [Dd]aemon, version (\d[\w.]*)(?: running at ([\w.-]+))?| p/Leafnode nntpd/ v/$1/ h/$2/ cpe:/a:leafnode:leafnode:$1/
example q|200 Leafnode NNTP Daemon, version 1.12.0 running at localhost (my fqdn: news.lab.internal)\r\n| p/Leafnode nntpd/ v/1.12.0/ observed/Leafnode 1.12.0, in a laboratory/
example q|200 Leafnode NNTP Daemon, version 1.11.11 running at news.example.com (my fqdn: news.example.com)\r\n| p/Leafnode nntpd/ v/1.11.11/ h/news.example.com/ cpe:/a:leafnode:leafnode:1.11.11/ documented/a capture of nDPI/
# Microsoft's, in IIS and Exchange 2000.
match nntp m|^20[01] NNTP Service (5\.00\.\d+) Version: (5\.0\.[\d.]+)| p/Microsoft NNTP Service/ v/$2/ i/IIS $1/ o/Windows/ cpe:/a:microsoft:internet_information_services:$2/ cpe:/o:microsoft:windows_2000/
example q|200 NNTP Service 5.00.0984 Version: 5.0.2195.6702 Posting Allowed\r\n| p/Microsoft NNTP Service/ v/5.0.2195.6702/ i/IIS 5.00.0984/ o/Windows/ cpe:/a:microsoft:internet_information_services:5.0.2195.6702/ cpe:/o:microsoft:windows_2000/ documented/Recog/
# Windows Server 2003.
match nntp m|^20[01] NNTP Service (6\.0\.[\d.]+) Version: (6\.0\.[\d.]+)| p/Microsoft NNTP Service/ v/$2/ o/Windows/ cpe:/a:microsoft:internet_information_services:$2/ cpe:/o:microsoft:windows_server_2003/
example q|200 NNTP Service 6.0.3790.3959 Version: 6.0.3790.3959 Posting Allowed\r\n| p/Microsoft NNTP Service/ v/6.0.3790.3959/ o/Windows/ cpe:/a:microsoft:internet_information_services:6.0.3790.3959/ cpe:/o:microsoft:windows_server_2003/ documented/public code that quotes it/
# Exchange 5.x.
match nntp m|^20[01] NNTP Service Microsoft. Internet Services ([\d.]+?)\.? Version: ([\d.]+)| p/Microsoft Exchange nntpd/ v/$2/ o/Windows/ cpe:/a:microsoft:exchange_server:$2/ cpe:/o:microsoft:windows/
example q|200 NNTP Service Microsoft\xae Internet Services 5.5 Version: 5.5.2650.23 Posting Allowed\r\n| p/Microsoft Exchange nntpd/ v/5.5.2650.23/ o/Windows/ cpe:/a:microsoft:exchange_server:5.5.2650.23/ cpe:/o:microsoft:windows/ documented/Recog/
# Cyrus nntpd.
match nntp m|^20[01] ([\w.-]+) Cyrus NNTP(?: Murder)? v?(\d[\w.+~-]*) server ready| p/Cyrus nntpd/ v/$2/ h/$1/ cpe:/a:cmu:cyrus_imap_server:$2/
example q|200 news.example.com Cyrus NNTP 3.6.1-Debian-3.6.1-4+deb12u1 server ready, posting allowed\r\n| p/Cyrus nntpd/ v/3.6.1-Debian-3.6.1-4+deb12u1/ h/news.example.com/ cpe:/a:cmu:cyrus_imap_server:3.6.1-debian-3.6.1-4%2Bdeb12u1/ specification/source of Cyrus nntpd/
# DNews.
# check: no-origin because no public source of it was found
match nntp m|^20[01] ([\w.-]+) DNEWS Version (\d[\w.]*)|i p/NetWin DNews/ v/$2/ h/$1/
example q|200 news.example.com DNEWS Version 5.7d1, S0, posting OK\r\n| p/NetWin DNews/ v/5.7d1/ h/news.example.com/
# Typhoon, Cyclone and Twister.
# check: no-origin because no public source of it was found
match nntp m=^20[01] [^\r\n]*\((Typhoon|Cyclone|Twister|Breeze|Hurricane) v(\d[\w.]*)\)= p/$1 nntpd/ v/$2/
example q|200 news.example.com (Typhoon v1.2.4)\r\n| p/Typhoon nntpd/ v/1.2.4/
# Diablo's reader.
match nntp m|^20[01] ([\w.-]+) NNTP Service Ready - [^\r\n]*\(DIABLO (\d[^)\r\n]*)\)| p/Diablo nntpd/ v/$2/ h/$1/
example q|200 news.example.com NNTP Service Ready - news@example.com (DIABLO 5.1-REL)\r\n| p/Diablo nntpd/ v/5.1-REL/ h/news.example.com/ specification/source of Diablo nntpd/
# sn, the small news system.
match nntp m|^20[01] (?:[\w.-]+ )?(?:Server )?sn(?:ntpd)?[ /-]v?(\d[\w.]*)| p/sn nntpd/ v/$1/
example q|200 news.example.com sn 0.3.8\r\n| p/sn nntpd/ v/0.3.8/ specification/source of sn nntpd/
# Hamster and noffle: news on a desk.
# check: no-origin because no public source of it was found
match nntp m|^20[01] ([\w.-]+ )?Hamster(?:-NNTP)?(?: Server)?,? (?:V(?:r\.)? ?)?(\d[\w.]*)|i p/Hamster nntpd/ v/$2/ o/Windows/ cpe:/o:microsoft:windows/
example q|200 pc.example.com Hamster-NNTP Server, Vr. 1.3.23\r\n| p/Hamster nntpd/ v/1.3.23/ o/Windows/ cpe:/o:microsoft:windows/
# noffle.
match nntp m|^20[01] NNTP server NOFFLE (\d[\w.]*)| p/noffle/ v/$1/
example q|200 NNTP server NOFFLE 1.1.5\r\n| p/noffle/ v/1.1.5/ specification/source of noffle/
# Apache James.
match nntp m=^20[01] ([\w.-]+) NNTP Service Ready, posting (?:permitted|prohibited)= p/Apache James nntpd/ h/$1/ cpe:/a:apache:james/
example q|200 news.example.com NNTP Service Ready, posting permitted\r\n| p/Apache James nntpd/ h/news.example.com/ cpe:/a:apache:james/ specification/source of Apache James nntpd/
# CCProxy's gateway.
match nntp m|^20[01] CCProxy NNTP Service| p/CCProxy nntp proxy/ o/Windows/ cpe:/o:microsoft:windows/
example q|200 CCProxy NNTP Service\r\n| p/CCProxy nntp proxy/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# A name and a version after the host.
match nntp m=^20[01] ([\w-]+(?:\.[\w-]+)+) ([A-Za-z][\w ]{1,40}?) (?:version |v)?(\d+\.[\w.]*) [^\r\n]*(?:ready|posting)=i p/$2/ v/$3/ h/$1/
example q|200 news.example.com ExampleNews 1.2.3 ready (posting ok)\r\n| p/ExampleNews/ v/1.2.3/ h/news.example.com/ specification/RFC 3977 section 5.1/

# ---- others ----

# MPD greets with its protocol's version.
match mpd m|^OK MPD (\d[\d.]*)\n| p/Music Player Daemon/ i/protocol $1/ cpe:/a:musicpd:music_player_daemon/
example q|OK MPD 0.23.5\n| p/Music Player Daemon/ i/protocol 0.23.5/ cpe:/a:musicpd:music_player_daemon/ observed/Music Player Daemon 0.23.12, recorded/
# SHOUTcast's answer to a listener, whichever probe brought it.
match shoutcast m=^ICY \d\d\d OK\r\n(?:[^\r\n]+\r\n)*?icy-notice2: ?SHOUTcast (?:Distributed Network Audio Server|DNAS)/(\w+) v(\d[\w.]*)=i p/SHOUTcast server/ v/$2/ i/$1/ cpe:/a:nullsoft:shoutcast_server:$2/
example q|ICY 200 OK\r\nicy-notice1:<BR>This stream requires <a href="http://www.winamp.com/">Winamp</a><BR>\r\nicy-notice2:SHOUTcast Distributed Network Audio Server/Linux v1.9.8<BR>\r\nicy-name:Example\r\n| p/SHOUTcast server/ v/1.9.8/ i/Linux/ cpe:/a:nullsoft:shoutcast_server:1.9.8/ documented/public code that quotes it/
# Any other ICY stream.
softmatch shoutcast m|^ICY \d\d\d [^\r\n]*\r\n|
example q|ICY 401 Service Unavailable\r\n| specification/RFC 3977 section 5.1/

# RFC 3977 section 5.2: CAPABILITIES lists IMPLEMENTATION; MODE READER and LIST are what news clients begin with.
Probe TCP NNTPCapabilities q|CAPABILITIES\r\n|
like m=^(?:CAPABILITIES|MODE READER|LIST(?: [A-Z.]+)?|GROUP [^\r\n]+|AUTHINFO USER [^\r\n]+|DATE)\r?\n=i
ports 119,563
sslports 563
rarity 7
bye q|QUIT\r\n|

# INN and others name themselves there.
match nntp m=^101 [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?IMPLEMENTATION (?:INN|InterNetNews) (\d[\w.]*)= p/InterNetNews (INN)/ v/$1/ cpe:/a:isc:inn:$1/
example q|101 Capability list:\r\nVERSION 2\r\nIMPLEMENTATION INN 2.6.4\r\nREADER\r\n.\r\n| p/InterNetNews (INN)/ v/2.6.4/ cpe:/a:isc:inn:2.6.4/ specification/source of InterNetNews (INN)/
# Any other implementation with a version.
match nntp m|^101 [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?IMPLEMENTATION ([^\r\n]{1,60}?)[ /]v?(\d[\w.+~-]*)[^\r\n]*\r\n| p/$1/ v/$2/
example q|101 Capability list follows\r\nVERSION 2\r\nIMPLEMENTATION Example News/1.0\r\n.\r\n| p/Example News/ v/1.0/ specification/RFC 3977 section 5.1/
# Any capability list.
softmatch nntp m|^101 [^\r\n]*\r\nVERSION 2|
example q|101 Capability list:\r\nVERSION 2\r\nREADER\r\n.\r\n| specification/RFC 3977 section 5.1/
