"""noise_clients - one ordinary client of each kind, as a capture would have heard it."""
import ftplib, imaplib, poplib, smtplib, socket, ssl, struct, subprocess

from noise_lab import ME


def talk(port, *words, tls=False):
    c = socket.create_connection((ME, port), 5)
    if tls:
        t = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        t.check_hostname, t.verify_mode = False, ssl.CERT_NONE
        t.set_alpn_protocols(["http/1.1"])
        c = t.wrap_socket(c, server_hostname="www.example")
    c.settimeout(2)
    for w in words:
        try:
            if w:
                c.sendall(w)
            c.recv(4096)
        except OSError:
            pass
    c.close()


def ssh(port):
    subprocess.run(["ssh", "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=no", "-o",
                    "UserKnownHostsFile=/dev/null", "-o", "ConnectTimeout=5", "-p", str(port), f"nobody@{ME}", "true"], capture_output=True, timeout=20)


def ftp(port):
    f = ftplib.FTP()
    f.connect(ME, port, 5)
    f.quit()


def smtp(port):
    s = smtplib.SMTP(ME, port, "client.example", 10)
    s.ehlo()
    s.quit()


def imap(port):
    imaplib.IMAP4(ME, port, 5).logout()


def pop3(port):
    poplib.POP3(ME, port, 5).quit()


def mysql_login():
    """capabilities of 4.1 with plain words, no database, an empty answer (a client that is refused)"""
    body = struct.pack("<IIB23x", 0x000A8200, 1 << 24, 33) + b"nobody\0\0"
    return struct.pack("<I", len(body))[:3] + b"\x01" + body


def postgres_login():
    body = struct.pack(">I", 196608) + b"user\0postgres\0database\0postgres\0\0"
    return struct.pack(">I", len(body) + 4) + body


GET = b"GET / HTTP/1.1\r\nHost: www.example\r\nUser-Agent: Mozilla/5.0\r\nAccept: */*\r\nConnection: close\r\n\r\n"
QUERY = struct.pack(">HHHHHH", 7, 0x100, 1, 0, 0, 0) + b"\x03www\x07example\x00\x00\x01\x00\x01"
BIND = b"\x30\x0c\x02\x01\x01\x60\x07\x02\x01\x03\x04\x00\x80\x00"  # anonymous
UNBIND = b"\x30\x05\x02\x01\x02\x42\x00"
MQTT = b"\x10\x12\x00\x04MQTT\x04\x02\x00\x3c\x00\x06client"

CLIENTS = {
    "ssh": ssh, "ftp": ftp, "smtp": smtp, "imap": imap, "pop3": pop3,
    "http": lambda p: talk(p, GET), "stub plain": lambda p: talk(p, GET), "https": lambda p: talk(p, GET, tls=True),
    "redis": lambda p: talk(p, b"*1\r\n$4\r\nPING\r\n", b"*2\r\n$3\r\nGET\r\n$1\r\na\r\n"),
    "dns": lambda p: talk(p, struct.pack(">H", len(QUERY)) + QUERY),
    "mqtt": lambda p: talk(p, MQTT, b"\xc0\x00", b"\xe0\x00"),
    "memcached": lambda p: talk(p, b"get a\r\n", b"quit\r\n"),
    "ldap": lambda p: talk(p, BIND, UNBIND),
    "mysql": lambda p: talk(p, b"", mysql_login()),
    "postgresql": lambda p: talk(p, postgres_login(), b"X\0\0\0\4"),
    "stub silent": lambda p: talk(p, b"hello\r\n"), "stub drip": lambda p: talk(p, b""),
    "stub closing": lambda p: talk(p, b""), "stub echo": lambda p: talk(p, b"hello\r\n"),
}
