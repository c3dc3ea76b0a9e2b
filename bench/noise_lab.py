"""noise_lab - servers to be asked, each on its usual port and on one where nobody expects it, and stubs.

Each port has a server of its own, with its own log, so that every line is put down to an endpoint.  Logs have
connections, requests and errors, and nothing that is for debugging.  Servers that are not installed are left out, and
named.
"""
import collections, os, random, re, shutil, socket, subprocess, threading, time

ME = "127.0.0.1"
FIRST_ODD = 41000


class Endpoint(collections.namedtuple("Endpoint", "port kind group services product version logs complaint")):
    def complains(self, line):
        """whether this line of its log calls what was said malformed, or a handshake failed"""
        return bool(self.complaint and re.search(self.complaint, line))


class Lab:
    def __init__(self, where):
        self.where, self.procs, self.endpoints, self.absent = where, [], [], []
        self.odd = FIRST_ODD

    def path(self, *parts):
        p = os.path.join(self.where, *parts)
        os.makedirs(os.path.dirname(p), exist_ok=True)
        return p

    def write(self, name, text):
        with open(self.path(name), "w") as f:
            f.write(text)
        return self.path(name)

    def odd_port(self):
        self.odd += 101
        return self.odd

    def run(self, port, *argv):
        """a server that stays in front; gives where goes what it prints"""
        out = self.path("output", str(port))
        with open(out, "ab") as f:
            self.procs.append(subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=f, stderr=f, cwd=self.where))
        return out

    def each(self, kind, standard, services, product, version, start, complaint=None):
        """start(port) gives the logs of a server on that port"""
        for group, port in (("usual ports", standard), ("odd ports", self.odd_port())):
            self.endpoints.append(Endpoint(port, kind, group, services, product, version, start(port), complaint))

    def start(self):
        for exe, start in SERVERS:
            path = shutil.which(exe) or shutil.which(exe, path="/usr/sbin:/sbin")
            if path:
                start(self, path)
            else:
                self.absent.append(exe)
        for s in STUBS:
            stub(self, *s)
        self.wait()

    def wait(self):
        """endpoints that do not come up are left out, and named"""
        for e in list(self.endpoints):
            for _ in range(80):
                try:
                    socket.create_connection((ME, e.port), 1).close()
                    break
                except OSError:
                    time.sleep(0.25)
            else:
                self.endpoints.remove(e)
                self.absent.append(f"{e.kind} on {e.port}")
        time.sleep(1)

    def lines(self):
        """what each log says"""
        said = collections.defaultdict(list)
        for p in (p for e in self.endpoints for p in e.logs if os.path.exists(p)):
            with open(p, "rb") as f:
                said[p] = f.read().decode("latin-1").splitlines()
        return said

    def stop(self):
        for p in self.procs:
            p.terminate()
        for p in self.procs:
            try:
                p.wait(5)
            except subprocess.TimeoutExpired:
                p.kill()
                p.wait()


def version_of(pattern, *argv):
    r = subprocess.run(argv, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    m = re.search(pattern, r.stdout + r.stderr)
    return m[1] if m else None


def certificate(lab):
    cert = lab.path("tls", "cert")
    if not os.path.exists(cert):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=www.example", "-days",
                        "30", "-keyout", cert, "-out", cert + ".crt"], check=True, capture_output=True)
    return cert


# --- servers ---

def sshd(lab, exe):
    key = lab.path("sshd", "key")
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    os.makedirs("/run/sshd", exist_ok=True)
    conf = lab.write("sshd/conf", f"HostKey {key}\nLogLevel VERBOSE\nUsePAM no\nPidFile none\n")
    lab.each("ssh", 22, {"ssh"}, "OpenSSH", version_of(r"OpenSSH_([\w.]+)", "ssh", "-V"),
             lambda port: [lab.run(port, exe, "-D", "-e", "-f", conf, "-p", str(port))],
             r"invalid format|Bad protocol|bad packet|banner line contains|message authentication")


def vsftpd(lab, exe):
    empty = lab.path("vsftpd", "root", "")

    def start(port):
        log = lab.path("vsftpd", f"{port}.log")
        lab.run(port, exe, lab.write(f"vsftpd/{port}.conf",
                f"listen=YES\nlisten_port={port}\nlisten_address={ME}\nbackground=NO\nanonymous_enable=YES\n"
                f"anon_root={empty}\nsecure_chroot_dir={empty}\nxferlog_enable=YES\nvsftpd_log_file={log}\n"
                "xferlog_std_format=NO\nseccomp_sandbox=NO\n"))
        return [log]
    lab.each("ftp", 21, {"ftp"}, "vsftpd", version_of(r"version ([\d.]+)", "sh", "-c", exe + " -v 0>&1"), start,
             r"refused|error")


def apache(lab, exe):
    version = version_of(r"Apache/([\d.]+)", exe, "-v")
    cert, mods = certificate(lab), "/usr/lib/apache2/modules"
    lab.write("apache/www/index.html", "<title>It works</title>\n")

    def start(port, tls=""):
        errors, access = lab.path("apache", f"{port}.error"), lab.path("apache", f"{port}.access")
        conf = "".join(f"LoadModule {m}_module {mods}/mod_{m}.so\n" for m in
                       ("mpm_event", "authz_core", "ssl", "socache_shmcb", "dir", "mime"))
        conf += (f"Listen {port}\nServerName www.example\nPidFile {lab.path('apache', str(port))}\nErrorLog {errors}\n"
                 f"LogLevel info ssl:info\nLogFormat \"%h %r %>s\" c\nCustomLog {access} c\nTypesConfig /dev/null\n"
                 f"DocumentRoot {lab.path('apache', 'www')}\n<Directory {lab.path('apache', 'www')}>\n"
                 f"Require all granted\n</Directory>\n{tls}")
        lab.run(port, exe, "-X", "-D", "FOREGROUND", "-f", lab.write(f"apache/{port}.conf", conf))
        return [errors, access]
    bad = r" 400$| 408$|AH0201[0-9]|AH02008|SSL Library Error|AH0056[0-9]|AH00126|AH02996"
    lab.each("http", 80, {"http"}, "Apache httpd", version, start, bad)
    lab.each("https", 443, {"http", "https"}, "Apache httpd", version, lambda port: start(port,
             f"SSLEngine on\nSSLCertificateFile {cert}.crt\nSSLCertificateKeyFile {cert}\n"), bad)


def nginx(lab, exe):
    version = version_of(r"nginx/([\d.]+)", exe, "-v")
    cert = certificate(lab)

    def start(port, tls=""):
        where = lab.path("nginx", str(port), "")
        errors, access = where + "error", where + "access"
        conf = (f"daemon off;\nmaster_process off;\npid {where}pid;\nerror_log {errors} info;\nevents {{}}\nhttp {{\n"
                f"access_log {access};\n" + "".join(f"{m}_temp_path {where}{m};\n" for m in
                ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) +
                f"server {{\nlisten {ME}:{port}{' ssl http2' if tls else ''};\nserver_name www.example;\n{tls}"
                f"location / {{ return 200 'hello'; }}\n}}\n}}\n")
        lab.run(port, exe, "-p", where, "-c", lab.write(f"nginx/{port}/conf", conf))
        return [errors, access]
    bad = r'" (400|405|408|414|49[4-7]) |invalid (method|request|header)|SSL_(do_handshake|read)\(\) failed'
    lab.each("http", 8080, {"http"}, "nginx", version, start, bad)
    lab.each("https", 8443, {"http", "https"}, "nginx", version, lambda port: start(port,
             f"ssl_certificate {cert}.crt;\nssl_certificate_key {cert};\n"), bad)


def redis(lab, exe):
    lab.each("redis", 6379, {"redis"}, "Redis", version_of(r"v=(\S+)", exe, "--version"), lambda port: [
             lab.run(port, exe, "--port", str(port), "--bind", ME, "--loglevel", "verbose", "--save", "")],
             r"Protocol error|SECURITY ATTACK|Error (accept|read)ing")


def exim(lab, exe):
    os.chmod(lab.where, 0o755)

    def start(port):
        spool = lab.path("exim", str(port), "")
        conf = lab.write(f"exim/{port}.conf", f"primary_hostname = mail.example\nspool_directory = {spool}\n"
                         f"log_selector = +all\nlog_file_path = {spool}log-%s\ndaemon_smtp_ports = {port}\n"
                         f"local_interfaces = {ME}\nacl_smtp_rcpt = deny\nbegin acl\ndeny:\n  deny\n")
        subprocess.run(["chown", "Debian-exim", spool], check=False)
        lab.run(port, exe, "-C", conf, "-bdf")
        return [spool + "log-main", spool + "log-reject"]
    lab.each("smtp", 25, {"smtp"}, "Exim smtpd", version_of(r"version ([\d.]+)", exe, "-bV"), start,
             r"protocol (synchronization )?error|syntax error|unrecognized command|too many|TLS error|"
             r"SMTP call .*dropped|connection lost")


def dovecot(lab, exe):
    def start(proto, port):
        where = lab.path("dovecot", f"{port}", "")
        log = where + "log"
        users = lab.write(f"dovecot/{port}/users", "")
        off = "".join(f"  inet_listener {p} {{\n    port = 0\n  }}\n" for p in (proto + "s",))
        conf = lab.write(f"dovecot/{port}/conf", f"""base_dir = {where}run
log_path = {log}
info_log_path = {log}
auth_verbose = yes
ssl = no
protocols = {proto}
listen = {ME}
mail_location = maildir:{where}mail
passdb {{
  driver = passwd-file
  args = {users}
}}
userdb {{
  driver = passwd-file
  args = {users}
}}
service {proto}-login {{
  inet_listener {proto} {{
    port = {port}
  }}
{off}}}
""")
        lab.run(port, exe, "-F", "-c", conf)
        return [log]
    bad = r"Too many (invalid|bad)|Disconnected: Too many|SSL_accept\(\) failed|Aborted login.*(invalid|bad)"
    lab.each("imap", 143, {"imap"}, "Dovecot imapd", None, lambda port: start("imap", port), bad)
    lab.each("pop3", 110, {"pop3"}, "Dovecot pop3d", None, lambda port: start("pop3", port), bad)


def dnsmasq(lab, exe):
    lab.each("dns", 53, {"domain", "dns"}, "dnsmasq", version_of(r"version (\S+)", exe, "--version"), lambda port: [
             lab.run(port, exe, "-k", "-p", str(port), "-a", ME, "-z", "-R", "-h", "-C", "/dev/null", "-q",
                     "--log-facility=-", "--user=root", "-A", "/www.example/192.0.2.1", "-x", "")])


def mosquitto(lab, exe):
    lab.each("mqtt", 1883, {"mqtt", "mosquitto"}, "mosquitto", version_of(r"version (\S+)", exe, "-h"), lambda port: [
             lab.run(port, exe, "-c", lab.write(f"mosquitto/{port}.conf",
                     f"listener {port} {ME}\nallow_anonymous true\nlog_dest stderr\nuser root\n"))],
             r"protocol error|malformed|Bad socket|invalid protocol")


def memcached(lab, exe):
    lab.each("memcached", 11211, {"memcached", "memcache"}, "Memcached", version_of(r"memcached (\S+)", exe, "-V"),
             lambda port: [lab.run(port, exe, "-u", "root", "-v", "-l", ME, "-p", str(port), "-U", "0")],
             r">\d+ (ERROR|CLIENT_ERROR)|too large|invalid")


def mariadb(lab, exe):
    version = version_of(r"Ver (\d[\d.]*)", exe, "--version")
    install = shutil.which("mariadb-install-db") or shutil.which("mysql_install_db")

    def start(port):
        where = lab.path("mariadb", str(port), "")
        if install:
            subprocess.run([install, "--no-defaults", "--user=root", "--datadir=" + where + "data",
                            "--auth-root-authentication-method=normal", "--skip-test-db"],
                           capture_output=True, check=False)
        return [lab.run(port, exe, "--no-defaults", "--user=root", "--datadir=" + where + "data", "--port", str(port),
                        "--bind-address", ME, "--socket", where + "socket", "--pid-file", where + "pid",
                        "--log-warnings=4", "--skip-grant-tables=0", "--innodb-buffer-pool-size=8M",
                        "--innodb-log-file-size=4M", "--tmpdir", lab.where)]
    lab.each("mysql", 3306, {"mysql"}, "MariaDB", version, start,
             r"Got (an error|packets out of order|timeout)|Bad handshake|This connection closed")


def postgres(lab, exe):
    exe = os.path.realpath(exe)
    base = os.path.dirname(exe)
    as_postgres = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]

    def start(port):
        where = lab.path("postgres", str(port), "")
        subprocess.run(["chown", "-R", "postgres", lab.path("postgres", "")], check=False)
        r = subprocess.run([*as_postgres, os.path.join(base, "initdb"), "-D", where + "data", "-A", "trust"],
                           capture_output=True, cwd="/")
        if r.returncode != 0:
            lab.absent.append("postgres: initdb failed")
        return [lab.run(port, *as_postgres, exe, "-D", where + "data", "-p", str(port), "-h", ME, "-k", where,
                        "-c", "log_connections=on", "-c", "log_disconnections=on")]
    lab.each("postgresql", 5432, {"postgresql"}, "PostgreSQL", version_of(r" (\d[\d.]*)", exe, "--version"), start,
             r"invalid (length|startup)|unsupported frontend protocol|incomplete|SSL error")


def slapd(lab, exe):
    def start(port):
        where = lab.path("slapd", str(port), "data", "")
        conf = lab.write(f"slapd/{port}/conf", f"include /etc/ldap/schema/core.schema\npidfile {where}../pid\n"
                         f"argsfile {where}../args\ndatabase ldif\nsuffix dc=example\ndirectory {where}\n")
        return [lab.run(port, exe, "-d", "stats", "-h", f"ldap://{ME}:{port}/", "-f", conf)]
    lab.each("ldap", 389, {"ldap"}, "OpenLDAP", None, start, r"decoding error|BER|err=(2|53) |error:")


SERVERS = (("sshd", sshd), ("vsftpd", vsftpd), ("apache2", apache), ("nginx", nginx), ("redis-server", redis),
           ("exim4", exim), ("dovecot", dovecot), ("dnsmasq", dnsmasq), ("mosquitto", mosquitto),
           ("memcached", memcached), ("mariadbd", mariadb), ("postgres", postgres), ("slapd", slapd))


# --- stubs ---

def until_closed(c):
    while c.recv(4096):
        pass


def plain(c):
    if c.recv(4096).startswith((b"GET / ", b"HEAD / ")):
        c.sendall(b"HTTP/1.1 200 OK\r\nServer: lighttpd/1.4.69\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


def drip(c):
    words = random.Random(7)  # the same for everybody
    while True:
        c.sendall(words.randbytes(1))
        time.sleep(2)


def closing(c):
    pass


def echo(c):
    while got := c.recv(4096):
        c.sendall(got)


STUBS = (("plain", plain, {"http"}, "lighttpd", "1.4.69"), ("silent", until_closed, set(), None, None),
         ("drip", drip, set(), None, None), ("closing", closing, {"tcpwrapped"}, None, None),
         ("echo", echo, {"echo"}, None, None))


def stub(lab, kind, talk, services, product, version):
    port = lab.odd_port()
    lab.endpoints.append(Endpoint(port, "stub " + kind, "stub " + kind, services, product, version, [], None))
    s = socket.create_server((ME, port), backlog=64)

    def serve(c):
        try:
            talk(c)
            c.shutdown(socket.SHUT_WR)
            until_closed(c)
        except OSError:
            pass
        c.close()

    def accept():
        while True:
            threading.Thread(target=serve, args=(s.accept()[0],), daemon=True).start()
    threading.Thread(target=accept, daemon=True).start()
