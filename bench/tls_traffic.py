"""tls_traffic: captures of real TLS for bench/read, with their key log.

Every connection is a handshake of its own between OpenSSL's two sides, which
talk through memory: TLS 1.2 and 1.3, whole and resumed, of servers with keys,
ciphers and certificates of several kinds.  No two have the same secrets.
"""
import os
import random
import ssl
import struct
import subprocess

import traffic

SERVERS = 12
VERSIONS = [ssl.TLSVersion.TLSv1_3, ssl.TLSVersion.TLSv1_2]
CIPHERS = ["ECDHE+AESGCM", "ECDHE+CHACHA20", "ECDHE+AES+SHA256"]
KEYS = [["ec", "-pkeyopt", "ec_paramgen_curve:P-256"], ["rsa:2048"]]
RESUMED = 0.3
READ = 1 << 20


def certificate(folder, k):
    """a server's, signed by itself, and its key: two files"""
    cert, key = os.path.join(folder, "cert%d" % k), os.path.join(folder, "key%d" % k)
    subprocess.run(["openssl", "req", "-x509", "-nodes", "-days", "365", "-newkey",
                    *KEYS[k // 4 % len(KEYS)], "-keyout", key, "-out", cert,
                    "-subj", "/O=hark bench/CN=host%d.example.net" % k, "-addext",
                    "subjectAltName=DNS:host%d.example.net,DNS:www%d.example.net" % (k, k)],
                   check=True, stderr=subprocess.DEVNULL)
    return cert, key


class Server:
    """a server of some kind, and the client that comes back to it"""

    def __init__(self, folder, k, keys):
        self.name = "host%d.example.net" % k
        self.server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.server.load_cert_chain(*certificate(folder, k))
        self.client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self.client.check_hostname = False
        self.client.verify_mode = ssl.CERT_NONE
        self.client.minimum_version = self.client.maximum_version = VERSIONS[k % len(VERSIONS)]
        self.client.set_ciphers(CIPHERS[k // len(VERSIONS) % len(CIPHERS)])
        self.client.keylog_filename = keys
        self.session = None

    def talk(self, question, answer, resume):
        """one exchange, as what client and server send in turn: (0 or 1, bytes)"""
        heard, said = (ssl.MemoryBIO(), ssl.MemoryBIO()), (ssl.MemoryBIO(), ssl.MemoryBIO())
        client = self.client.wrap_bio(heard[0], said[0], server_hostname=self.name,
                                      session=self.session if resume else None)
        server = self.server.wrap_bio(heard[1], said[1], server_side=True)
        script = []

        def carry(who):
            words = said[who].read()
            if words:
                script.append((who, words))
                heard[1 - who].write(words)

        waiting = [client, server]
        while waiting:
            for who, side in enumerate((client, server)):
                try:
                    if side in waiting:
                        side.do_handshake()
                        waiting.remove(side)
                except ssl.SSLWantReadError:
                    pass
                carry(who)
        client.write(question)
        carry(0)
        server.read(READ)
        server.write(answer)
        carry(1)
        client.read(READ)  # and a session's ticket with it
        self.session = client.session
        return script


def connections(path, keys, sizes, rng):
    """an exchange with a version of its own for each size, so many bytes are answered"""
    servers = [Server(os.path.dirname(path), k, keys) for k in range(SERVERS)]

    def talks():
        for i, size in enumerate(sizes):
            question = b"GET /%d HTTP/1.1\r\nHost: www.example.org\r\n\r\n" % i
            answer = (b"HTTP/1.1 200 OK\r\nServer: nginx/1.%d.%d\r\nContent-Length: %d\r\n\r\n"
                      % (rng.randint(0, 30), i, size)) + rng.randbytes(size)
            ends = struct.pack(">I", 0x0ac00000 + rng.randrange(1 << 18)), struct.pack(">I", 0x0a000001 + i)
            script = servers[i % SERVERS].talk(question, answer, rng.random() < RESUMED)
            yield traffic.Conversation(*ends, rng.randrange(32768, 61000), 443, rng).play(script)

    return traffic.interleave(path, talks(), rng)


def short(path, keys, n):
    """n connections with small answers"""
    rng = random.Random(4)
    return connections(path, keys, (rng.randrange(200, 4000) for _ in range(n)), rng)


def mix(path, keys, size):
    """pages and downloads, of about 80 KB in the mean and that many bytes in all"""
    rng = random.Random(5)

    def sizes():
        left = size
        while left > 0:
            n = min(int(20e3 * rng.paretovariate(1.25)), 5000000)
            left -= n
            yield n

    return connections(path, keys, sizes(), rng)
