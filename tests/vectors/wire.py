"""Labels written by hand: CBOR, COSE_Sign1 and base10 after docs/label-format.md, and every way to get them wrong.

This is an issuer in another language. It shares nothing with the Rust code but the page.
"""

import datetime
import hashlib
import struct

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

AAD = b"labelcheck-label-1"
FACTS, STATUS = -65537, -65538
L = 2**252 + 27742317777372353535851937790883648493


class Raw(bytes):
    """Bytes that are written as they are."""


class Map(list):
    """A map as a list of pairs, written in the order given."""


def head(major, value, width=None):
    """A head; `width` makes it longer than it needs to be."""
    if width is None:
        width = 0 if value < 24 else 1 if value < 2**8 else 2 if value < 2**16 else 4 if value < 2**32 else 8
    code = {0: value, 1: 24, 2: 25, 4: 26, 8: 27}[width]
    return bytes([major << 5 | code]) + (value.to_bytes(width, "big") if width else b"")


def enc(value):
    """Any value; dicts in canonical order, `Map` in its own."""
    if isinstance(value, Raw):
        return bytes(value)
    if value is False or value is True:
        return b"\xf5" if value else b"\xf4"
    if isinstance(value, int):
        return head(0, value) if value >= 0 else head(1, -1 - value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        data = value.encode("utf-8")
        return head(3, len(data)) + data
    if isinstance(value, Map):
        return head(5, len(value)) + b"".join(enc(k) + enc(v) for k, v in value)
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(map(enc, value))
    if isinstance(value, dict):
        pairs = sorted((enc(k), enc(v)) for k, v in value.items())
        return head(5, len(pairs)) + b"".join(k + v for k, v in pairs)
    raise TypeError(value)


class Key:
    """A test key from a name; its private half is public by construction."""

    def __init__(self, name):
        self.seed = hashlib.sha256(b"labelcheck vector key " + name.encode()).digest()
        self.private = Ed25519PrivateKey.from_private_bytes(self.seed)
        self.public = self.private.public_key().public_bytes_raw()
        self.kid = hashlib.sha256(self.public).digest()[:4]

    def sign(self, message):
        return self.private.sign(message)

    def sign_small_r(self, message, r=(1).to_bytes(32, "little")):
        """R has small order. The identity: plain verification accepts it, strict does not."""
        digest = bytearray(hashlib.sha512(self.seed).digest()[:32])
        digest[0] &= 248
        digest[31] &= 127
        digest[31] |= 64
        a = int.from_bytes(digest, "little")
        k = int.from_bytes(hashlib.sha512(r + self.public + message).digest(), "little") % L
        return r + (k * a % L).to_bytes(32, "little")

    def sign_large_s(self, message):
        """S + L: the same equation, a second encoding."""
        signature = self.sign(message)
        s = int.from_bytes(signature[32:], "little") + L
        return signature[:32] + s.to_bytes(32, "little")


def header(key, alg=-19, kid=None):
    return {1: alg, 4: key.kid if kid is None else kid}


def sign1(payload, key, *, protected=None, unprotected=None, aad=AAD, tag=b"\xd2", sign=None, outer=None):
    """A COSE_Sign1 around payload bytes."""
    protected = enc(header(key)) if protected is None else protected
    message = enc(["Signature1", protected, aad, payload])
    signature = (sign or key.sign)(message)
    parts = [protected, {} if unprotected is None else unprotected, payload, signature]
    return tag + (outer(parts) if outer else enc(parts))


def base10(data):
    digits = {0: 0, 1: 3, 2: 5, 3: 8, 4: 10, 5: 13, 6: 15, 7: 17}
    chunks = (data[at : at + 7] for at in range(0, len(data), 7))
    return "".join(str(int.from_bytes(chunk, "little")).zfill(digits[len(chunk)]) for chunk in chunks)


def seconds(text):
    moment = datetime.datetime.fromisoformat(text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=datetime.timezone.utc)
    return int(moment.timestamp())


def link(data, host="LABELCHECK.EXAMPLE"):
    return f"HTTPS://{host}/#{base10(data)}"


def float16(value):
    return Raw(b"\xf9" + struct.pack(">e", value))
