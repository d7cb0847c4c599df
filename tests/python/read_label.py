"""Reads a signed label as docs/label-format.md says, from that page alone. Usage: read_label.py EVIDENCE.json TEXT"""
import contextlib, datetime, json, re, sys, cbor2, cryptography.exceptions
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

def need(condition, otherwise, value=None):
    if not condition:
        raise ValueError(otherwise)
    return value
# --- Sections 2 and 3: the text and its digits (a: ASCII only, i: capitals and small letters alike)
FORM = r"(?ai)(?:https://[^#/\s]+(?:/[^#\s]*)?#|#?)([0-9]+)"
SIZES = {3: 1, 5: 2, 8: 3, 10: 4, 13: 5, 15: 6, 17: 7}
def label_bytes(scanned):
    link = re.fullmatch(FORM, re.sub("[\t\n\f\r ]", "", scanned.strip()))
    need(link and len(scanned.encode()) <= 8192, "not the text of a label")
    data = b"".join(int(group).to_bytes(SIZES[len(group)], "little") for group in re.findall("[0-9]{1,17}", link[1]))
    return need(len(data) <= 1024 and data[:1] == b"\xd2", "no tag 18 at the start, or too many bytes", data)
# --- Section 4: encoding. What encoding again does not show: floats and the like, order of keys, depth, bignum tags.
NO_TAGS = dict.fromkeys(range(65536), lambda *_: need(False, "a tag"))
def decode(data):
    found = [(1, value := cbor2.loads(data, semantic_decoders=NO_TAGS))]
    for depth, one in found:  # grows
        need(type(one) in (int, str, bytes, bool) or type(one) in (list, dict) and depth <= 8, f"unfit, deep: {one!r}")
        keys = list(one) if type(one) is dict else []
        need(all(type(key) is int for key in keys) and keys == sorted(keys, key=cbor2.dumps), f"keys of a map: {keys}")
        found += [(depth + 1, inner) for inner in (one.values() if keys else one if type(one) is list else [])]
    return need(cbor2.dumps(value) == data, "not the shortest encoding, or bytes after the end", value)
# --- Sections 4 to 6: fields. A rule returns a value in readable form if it is as it must be.
UNFIT = re.compile(r"^\s|\s\Z|[\0-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
                   r"\ufdd0-\ufdef\ufff0-\uffff\ue000-\uf8ff\U000e0000-\U0010ffff]")
def fit(kind, low, high):
    return lambda it: need(type(it) is kind and low <= (it if kind in (int, bool) else len(it)) <= high,
                           f"not {kind.__name__} of {low} to {high}: {it!r}", it)
def text(high):
    return lambda it: need(len(fit(str, 1, high)(it).encode()) <= high and not UNFIT.search(it), f"text: {it!r}", it)
def array(low, high, *rules):
    return lambda it: [rules[at % len(rules)](one) for at, one in enumerate(fit(list, low, high)(it))]
def one_of(names):
    return lambda it: names[need(fit(int, -2 ** 64, 2 ** 64)(it) in names, f"needs a newer checker: {it}", it)]
def table(fields):  # key: (name, rule); what has a name with "?" may be absent
    def rule(it):
        need(all(key < 0 or key in fields for key in fit(dict, 0, 1024)(it)), f"needs a newer checker: {list(it)}")
        return {name.strip("?"): inner(it[key]) for key, (name, inner) in fields.items() if key in it or name[0] != "?"}
    return rule
def date(it):
    need(type(it) is int and re.fullmatch("2[01]..(..|....)", str(it)), f"no date: {it!r}")
    return f"{datetime.datetime.strptime(f'{it}01'[:8], '%Y%m%d'):%Y-%m-%d}"[:7 if it < 10 ** 6 else 10]
def end(it): return "unsupported" if it is False else date(it)
def gtin(it):
    digits = [int(digit) for digit in f"{fit(int, 1, 10 ** 14 - 1)(it):014}"]
    return need((3 * sum(digits[::2]) + sum(digits[1::2])) % 10 == 0, f"check digit: {it}", it)
def markets(it):
    found = array(1, 16, fit(str, 2, 2))(it)
    return need(re.fullmatch("[a-z]+", "".join(found)) and found == sorted({*found}), f"markets: {found}", found)
NAME, LINK, INSTANT, BYTES = text(96), text(128), fit(int, 946684800, 7258118399), fit(bytes, 0, 1024)
NAMES, PARTIES = array(1, 32, NAME), array(1, 4, array(2, 2, NAME, text(192)))
SUPPORT = array(1, 8, table({0: ("end", end), 1: ("?by", NAME), 2: ("?markets", markets), 3: ("?models", NAMES),
                             4: ("?basis", one_of({1: "earliest-unit"}))}))
PART = table({0: ("name", NAME), 1: ("?support", SUPPORT), 2: ("?connected", fit(bool, False, False))})
STATEMENT = table({0: ("product_type", NAME), 1: ("manufacturers", PARTIES), 2: ("?representatives", PARTIES),
                   3: ("?standards", array(1, 4, array(2, 2, NAME, date))), 4: ("support_at_first_supply", end),
                   5: ("signatory", array(2, 2, NAME, NAME)), 6: ("place", NAME)})
FACTS = table({0: ("version", one_of({1: 1})), 1: ("brand", NAME), 2: ("models", NAMES), 3: ("?variant", NAME),
               4: ("?product_numbers", array(1, 16, gtin)), 5: ("?batch", NAME), 6: ("?category", fit(int, 0, 9999)),
               7: ("?document", NAME), 8: ("?level", fit(int, 1, 9)), 10: ("?support", SUPPORT), 12: ("?contact", LINK),
               9: ("assurance", one_of({0: "declared", 1: "checked", 2: "tested"})), 11: ("?parts", array(2, 8, PART)),
               13: ("?digest", fit(bytes, 32, 32)), 14: ("?link", LINK), 15: ("?statement", STATEMENT)})
CLAIMS = table({1: ("issuer", text(32)), 2: ("number", text(48)), 4: ("?expires", INSTANT), 5: ("?not_before", INSTANT),
                6: ("issued", INSTANT), -65537: ("facts", FACTS),
                -65538: ("?status", array(2, 2, fit(int, 1, 255), fit(int, 0, 2 ** 24 - 1)))})
HEADER = table({1: ("algorithm", fit(int, -19, -19)), 4: ("kid", fit(bytes, 1, 8))})
LABEL = array(4, 4, BYTES, fit(dict, 0, 0), BYTES, fit(bytes, 64, 64))
# --- Section 4: the signature
P, D = 2 ** 255 - 19, -121665 * pow(121666, -1, 2 ** 255 - 19)
def is_point(code):  # on the curve, in its one encoding, and not of small order: x = 0, y = 0 or dy^4 + 2y^2 = 1
    y = int.from_bytes(bytes.fromhex(code), "little") % 2 ** 255
    return 0 < y < P and (D * y ** 4 + 2 * y * y) % P != 1 and pow((y * y - 1) * (D * y * y + 1), P // 2, P) == 1
def signed(message, signature, key):
    with contextlib.suppress(cryptography.exceptions.InvalidSignature):  # also for S that is not below the group order
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(signature, message)
        return is_point(signature[:32].hex())
def read(evidence, scanned):
    try:
        protected, _, payload, signature = LABEL(decode(label_bytes(scanned)[1:]))
        kid, claims = HEADER(decode(protected))["kid"].hex(), CLAIMS(decode(payload))
        facts = claims.pop("facts") | claims
        need(re.fullmatch("[a-z][a-z0-9-]{0,7}/[a-z][a-z0-9-]{0,22}", facts["issuer"]), "not an issuer")
        need(facts.get("expires", 2 ** 40) > max(facts.get("not_before", 0), facts["issued"]), "expires too early")
        need({"support", "parts"} - facts.keys() and {"digest", "link"} - facts.keys(), "fields in conflict")
        need(not any({"connected", "support"} <= part.keys() for part in facts.get("parts", [])), "idle, but supported")
        need(("batch" in facts or "statement" not in facts) and facts.get("link", "https:")[:6] == "https:", "rules")
    except (ValueError, KeyError, OverflowError, cbor2.CBORError) as error:
        return {"readable": False, "error": repr(error), "signature": None, "facts": {}}
    issuers = evidence["jurisdictions"].get(facts["issuer"].split("/")[0], {"issuers": []})["issuers"]
    keys = [key["key"] for issuer in issuers for key in issuer["keys"] if key["kid"] == kid and is_point(key["key"])]
    keys *= len(keys) <= 8  # more than eight under one identifier: the list is malformed
    message = cbor2.dumps(["Signature1", protected, b"labelcheck-label-1", payload])
    verdict = "verified" if any(signed(message, signature, key) for key in keys) else "wrong" if keys else "no-key"
    return {"readable": True, "error": None, "signature": verdict, "facts": facts}
if __name__ == "__main__":
    print(json.dumps(read(json.load(open(sys.argv[1], encoding="utf-8")), sys.argv[2]), default=bytes.hex))
