"""Writes the vectors: `python tests/vectors/make.py`, with the package `cryptography`.

Each case is one file in `cases/` and tests one thing. It holds the scanned text, its own clock, what is asked, and
what must come out, as stated here from the specification. The whole Report that goes with it is filled in by the
integration test (`UPDATE_EXPECT=1`) and read by a person in the change.
"""

import json
import pathlib
import shutil

from wire import AAD, FACTS, STATUS, Key, Map, Raw, base10, enc, float16, head, header, link, seconds, sign1

HERE = pathlib.Path(__file__).parent
NOW = "2026-11-20T12:00:00"

SG, SG2, TWIN, RETIRED, STOLEN, LAB, GB, CA = map(Key, ["sg", "sg2", "twin", "retired", "stolen", "lab", "gb", "ca"])
TWIN.kid = SG2.kid  # two keys under one identifier
WEAK_KID, WEAK8_KID, BENT_KID, BENT3_KID = b"weak", b"wk08", b"bent", b"bnt3"
P = 2**255 - 19
ORDER_8 = bytes.fromhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")
CROWD = [Key(f"crowd {number}") for number in range(9)]  # nine keys under one identifier
STRANGER = Key("stranger")


def facts(**changes):
    """The facts of an ordinary label; a change to None leaves a field out."""
    named = {
        "version": 0, "brand": 1, "models": 2, "variant": 3, "gtins": 4, "batch": 5, "category": 6, "document": 7,
        "level": 8, "assurance": 9, "support": 10, "parts": 11, "contact": 12, "digest": 13, "link": 14, "statement": 15,
    }  # fmt: skip
    value = {0: 1, 1: "Example", 2: ["Lamp 1"], 8: 2, 9: 1, 10: [{0: 20300531}]}
    for name, change in changes.items():
        key = named.get(name, name)
        value[key] = change
        if change is None:
            del value[key]
    return value


def claims(what=None, **changes):
    named = {"iss": 1, "sub": 2, "exp": 4, "nbf": 5, "iat": 6, "status": STATUS, "facts": FACTS}
    value = {1: "sg/cls", 2: "CSA/DEMO/00001", 4: seconds("2027-06-01T00:00:00+08:00"), 6: seconds("2026-11-02T00:00:00+08:00")}
    value[FACTS] = facts() if what is None else what
    for name, change in changes.items():
        key = named.get(name, name)
        value[key] = change
        if change is None:
            del value[key]
    return value


def label(what=None, key=SG, sign=None, protected=None, **changes):
    return sign1(enc(claims(what, **changes)), key, sign=sign, protected=protected)


def names(text):
    return {"original": "en", "names": {"en": text}}


def evidence(known):
    def key(key, state="active", kid=None, public=None, **more):
        return {"kid": (kid or key.kid).hex(), "key": (public or key.public).hex(), "state": state, **more}

    bent = (P + 1).to_bytes(32, "little")  # y = p + 1: the identity, in a second encoding
    bent3 = (P + 3).to_bytes(32, "little")  # y = p + 3: a point that is not weak, in a second encoding
    weak = bytes([1]) + bytes(31)
    authority = {
        "name": names("Authority of Singapore"), "kind": "authority", "schemes": ["cls"], "assurance": ["declared", "checked"],
        "highest_level": 3, "keys": [
            key(SG), key(SG2), key(TWIN),
            key(RETIRED, "retired", until=seconds("2026-01-01T00:00:00")),
            key(STOLEN, "compromised", known=known),
            key(None, kid=WEAK_KID, public=weak), key(None, kid=WEAK8_KID, public=ORDER_8),
            key(None, kid=BENT_KID, public=bent), key(None, kid=BENT3_KID, public=bent3),
        ],
    }  # fmt: skip
    laboratory = {
        "name": names("Laboratory"), "kind": "laboratory", "schemes": ["cls"], "assurance": ["tested"],
        "highest_level": 4, "status_required": True, "keys": [key(LAB, **{"from": seconds("2026-06-01T00:00:00")})],
    }  # fmt: skip
    status = bytearray(4)
    for index, value in ((5, 1), (6, 2), (7, 3)):
        status[index // 4] |= value << (index % 4 * 2)

    def maker(name, brand, scheme, maker_key):
        return {"name": names(name), "kind": "manufacturer", "schemes": [scheme], "assurance": ["declared"], "brands": [brand], "keys": [key(maker_key)]}

    scheme = {
        "name": names("Cybersecurity Labelling Scheme"), "authority": names("Authority of Singapore"),
        "levels": {str(level): names(f"Level {level}") for level in range(1, 5)}, "categories": {"3": names("Camera")},
        "official": ["https://www.csa.gov.sg/our-programmes/"],
    }  # fmt: skip
    return {
        "format": 1, "demonstration": True, "published": seconds("2026-11-20T00:00:00"), "expires": seconds("2027-02-18T00:00:00"),
        "jurisdictions": {
            "sg": {"offset_minutes": 480, "issuers": [authority, laboratory], "schemes": {"cls": scheme}, "checkers": ["labelcheck.example"], "status": {"1": bytes(status).hex()}},
            "gb": {"issuers": [maker("Northfield Devices", "Northfield", "psti", GB)]},
            "xx": {"issuers": [{**authority, "keys": [key(other, kid=b"crwd") for other in CROWD]}]},
            "ca": {"offset_minutes": -300, "issuers": [maker("Maple Connected", "Maple", "maker", CA)]},
        },
    }  # fmt: skip


CASES = {}


def case(name, what, text, answer, reason=None, kind="signed-label", decode=None, clock=NOW, local=None, **ask):
    """One case. `decode` names where a label that cannot be read goes wrong."""
    assert name not in CASES, name
    must = {"kind": kind, "answer": answer, "reason": reason}
    if decode:
        must["decode"] = decode
    checked = {key: ask.pop(key) for key in ("support", "end", "state", "check") if key in ask}
    must.update(checked)
    when = {"instant": seconds(clock), "local": local or clock[:10]}
    text = text if isinstance(text, str) else link(text)
    CASES[name] = {"what": what, "text": text, "clock": when, "ask": ask, "must": must}


def good(name, what, data, **ask):
    case(name, what, data, "checks-out", **ask)


def bad(name, what, data, reason, **ask):
    case(name, what, data, "does-not", reason, **ask)


def unsure(name, what, data, reason, **ask):
    case(name, what, data, "cannot-tell", reason, **ask)


def broken(name, what, data, reason, decode, **ask):
    case(name, what, data, "cannot-tell", reason, decode=decode, **ask)


def in_order():
    good("good-plain", "an ordinary label", label(), support="runs", end="2030-05-31", state="in-force")
    good("good-small-letters", "the link in small letters, broken over two lines", link(label()).lower().replace("/#", "/#\n"))
    good("good-other-key", "two keys under one identifier: the first signed", label(key=SG2))
    good("good-twin-key", "two keys under one identifier: the second signed", label(key=TWIN))
    good("good-retired-key", "a key that was retired under control: its labels stand", label(key=RETIRED, iat=seconds("2025-06-01T00:00:00")))
    good("good-known-label", "a compromised key, and a label that was known before", known_label())
    good("good-full", "every field of the label profile and more", label(facts(variant="Asia", gtins=[4006381333931, 96385074], batch="B7", category=3, document="SP-151-2 v1.4", contact="security@maker.example", digest=bytes(range(32))), nbf=seconds("2026-11-03T00:00:00"), status=[1, 0]), check={"status": "passed"})
    good("good-joiners", "scripts that need joiners", label(facts(brand="می‌خواهم", models=["ஒளி விளக்கு", "クリアカメラ"])))
    good("good-no-expiry", "no expiry", label(exp=None), check={"dates": "passed"})
    good("good-negative-fact", "an unknown negative key among the facts", label(facts() | {-7: ["x", {1: False}]}))
    good("good-negative-claim", "an unknown negative claim", sign1(enc(claims() | {-70000: b"x"}), SG))
    good("good-negative-header", "an unknown negative header parameter", label(protected=enc(header(SG) | {-3: 1})))
    good("good-negative-support", "an unknown negative key in a support statement", label(facts(support=[{0: 20300531, -1: "x"}])))


    good("good-key-order", "keys in bytewise order, which is not the order of their lengths", sign1(enc(claims() | {-70000: Map([(24, 0), (-1, 0)])}), SG))
    good("good-depth-8", "nested as deep as permitted", sign1(enc(claims() | {-70000: Raw(b"\x81" * 6 + b"\x80")}), SG))
    good("good-big-ignored", "an ignored number of 64 bits", sign1(enc(claims() | {-70000: [2**64 - 1, -(2**64)]}), SG))
    good("good-limits", "texts and lists as long as permitted", label(facts(brand="ä" * 48, models=[f"M{number}" for number in range(32)], contact="c" * 128, gtins=None), sub="N" * 48, iss="sg/cls"))
    good("good-link", "a link to a full statement", label(facts(link="https://maker.example/statement")))
    good("good-last-second", "an expiry in the last second of 2199", label(exp=7258118399))
    good("good-starts-before-issue", "in force before it was issued", label(nbf=seconds("2026-10-01T00:00:00")))
    good("good-unassigned-category", "a category that has no name", label(facts(category=999)))
    good("good-1024", "as many bytes as a reader takes", fill(1024))
    broken("cose-1025", "one byte more than a reader takes", fill(1025), "FMT-LONG", "digits: too-long")


def fill(size):
    """A label of exactly so many bytes."""
    for length in range(700, 1000):
        data = label(facts() | {-1: bytes(length)})
        if len(data) == size:
            return data
    raise ValueError(size)


def support():
    for name, what, value, status, end in [
        ("month", "month precision", [{0: 203005}], "runs", "2030-05"),
        ("leap-day", "a leap day", [{0: 20280229}], "runs", "2028-02-29"),
        ("unsupported", "the maker says that there are none", [{0: False}], "unsupported", None),
        ("earliest-unit", "the earliest date of any unit", [{0: 20300531, 4: 1}], "runs", "2030-05-31"),
        ("promised-by", "promised by another than the brand", [{0: 20300531, 1: "Maker Ltd"}], "runs", "2030-05-31"),
        ("models", "one date for each model", [{0: 20300531, 3: ["Lamp 1"]}, {0: 20310531, 3: ["Lamp 2"]}], "runs", "2030-05-31"),
        ("six-months", "ends in six months to the day", [{0: 20270520}], "ends-soon", "2027-05-20"),
        ("six-months-and-a-day", "ends a day later than that", [{0: 20270521}], "runs", "2027-05-21"),
        ("last-day", "the last day", [{0: 20261120}], "ends-soon", "2026-11-20"),
        ("last-month", "the last month", [{0: 202611}], "ends-soon", "2026-11"),
        ("ended", "ended yesterday", [{0: 20261119}], "ended", "2026-11-19"),
        ("ended-month", "ended last month", [{0: 202610}], "ended", "2026-10"),
        ("two-markets", "two markets, none asked about: the earlier date", [{0: 20300531, 2: ["sg"]}, {0: 20290531, 2: ["gb"]}], "runs", "2029-05-31"),
    ]:
        good(f"support-{name}", what, label(facts(support=value)), support=status, end=end)
    good("support-not-stated", "not stated", label(facts(support=None)), support="not-stated")
    markets = facts(support=[{0: 20300531, 2: ["my", "sg"]}, {0: 20290531, 2: ["gb"]}])
    good("support-market", "the market asked about", label(markets), market="sg", support="runs", end="2030-05-31")
    good("support-market-not-listed", "a market that is not listed", label(markets), market="ca", support="elsewhere")
    day, half = {0: "Hub", 1: [{0: 20300531}]}, {0: "Sensor", 1: [{0: 20290531}]}
    good("set-all-dated", "a set: the earliest part decides", label(facts(support=None, parts=[day, half])), support="runs", end="2029-05-31")
    good("set-part-undated", "a set with a connected part without a date", label(facts(support=None, parts=[day, {0: "Sensor"}])), support="not-stated")
    good("set-part-not-connected", "a set with a part that connects to nothing", label(facts(support=None, parts=[day, {0: "Stand", 2: False}])), support="runs", end="2030-05-31")
    good("set-part-unsupported", "a set with a part without updates", label(facts(support=None, parts=[day, {0: "Sensor", 1: [{0: False}]}])), support="unsupported")
    good("set-part-elsewhere", "a set with a part for another market only", label(facts(support=None, parts=[day, {0: "Sensor", 1: [{0: 20290531, 2: ["sg"]}]}])), market="gb", support="elsewhere")


def clocks():
    ends = seconds("2027-06-01T00:00:00+08:00")
    iso = "2027-05-31T15:59:59"  # one second before midnight in Singapore
    good("date-last-second", "the last second in force", label(exp=ends), clock=iso, state="in-force")
    bad("date-expired", "the first second after", label(exp=ends), "DAT-EXPIRED", clock="2027-05-31T16:00:00", support="runs", end="2030-05-31", state="expired")
    good("date-on-last-day", "another day: the last one in force", label(), on="2027-05-31", check={"list": "passed"})
    bad("date-on-day-after", "another day: the first one after", label(), "DAT-EXPIRED", on="2027-06-01")
    bad("date-not-yet", "not in force yet", label(nbf=seconds("2026-12-01T00:00:00+08:00")), "DAT-NOTYET", state="not-yet")
    good("date-starts", "the first second in force", label(nbf=seconds("2026-11-20T12:00:00")))
    good("date-issued-an-hour-ahead", "issued an hour ahead of the clock", label(iat=seconds("2026-11-20T13:00:00")))
    unsure("date-issued-ahead", "issued two days ahead of the clock", label(iat=seconds("2026-11-22T12:00:00")), "DAT-ISSUED")
    bad("date-expired-before-list", "a clock before the list does not undo an expiry", label(iat=seconds("2026-01-02T00:00:00"), exp=seconds("2026-02-01T00:00:00")), "DAT-EXPIRED", clock="2026-11-01T12:00:00")
    unsure("clock-early", "a clock that is earlier than the list", label(), "CLK-EARLY", clock="2026-11-19T23:59:59")
    unsure("clock-early-not-yet", "no label is blamed for a clock that is early", label(nbf=seconds("2026-11-05T00:00:00")), "CLK-EARLY", clock="2026-11-04T12:00:00")
    good("list-stale", "an expired list still reads", label(exp=None), clock="2027-02-18T00:00:00", check={"list": "passed"})
    unsure("list-too-old", "a list expired for more than 180 days", label(exp=None), "LST-OLD", clock="2027-08-17T00:00:00")
    unsure("day-past", "a day before the list", label(), "DAY-PAST", on="2026-11-10")
    good("day-ahead", "a day to come", label(), on="2026-12-24", check={"list": "passed"})
    good("day-local", "the user's own day decides on support", label(facts(support=[{0: 20261120}])), clock="2026-11-20T23:00:00", local="2026-11-21", support="ended", end="2026-11-20")


def status():
    good("status-valid", "valid", label(status=[1, 4]), check={"status": "passed"})
    bad("status-withdrawn", "withdrawn", label(status=[1, 5]), "STA-WITHDRAWN", state="withdrawn")
    bad("status-suspended", "suspended", label(status=[1, 6]), "STA-SUSPENDED", state="suspended")
    unsure("status-reserved", "a value without a meaning here", label(status=[1, 7]), "STA-UNKNOWN")
    bad("status-range", "an index beyond the list", label(status=[1, 16]), "STA-RANGE")
    unsure("status-no-list", "a list that is not held", label(status=[2, 0]), "STA-UNKNOWN")
    lab = facts(assurance=2)
    bad("status-missing", "no reference where the issuer's labels have one", label(lab, key=LAB), "STA-MISSING")
    bad("status-withdrawn-expired", "withdrawn and expired: withdrawn leads", label(status=[1, 5], exp=seconds("2026-11-10T00:00:00")), "STA-WITHDRAWN", state="withdrawn")


def keys():
    unsure("key-unknown", "an identifier that nobody has", label(key=STRANGER), "KEY-UNKNOWN")
    unsure("key-other-jurisdiction", "a key of another jurisdiction", label(key=GB), "KEY-UNKNOWN")
    unsure("key-no-jurisdiction", "a jurisdiction that the list does not have", label(iss="fr/x"), "KEY-NOLIST")
    bad("key-same-kid-stranger", "a stranger's key under a known identifier", label(key=STRANGER, protected=enc(header(STRANGER, kid=SG.kid))), "SIG-BAD")
    bad("key-compromised", "a compromised key", label(key=STOLEN), "KEY-COMPROMISED")
    bad("key-compromised-backdated", "a compromised key and a backdated issue time", label(key=STOLEN, iat=seconds("2020-01-01T00:00:00")), "KEY-COMPROMISED")
    bad("key-after-period", "issued after the key's period", label(key=RETIRED), "KEY-PERIOD")
    bad("key-before-period", "issued before the key's period", label(facts(assurance=2), key=LAB, iat=seconds("2026-05-31T23:59:59"), status=[1, 0]), "KEY-PERIOD")
    unsure("key-weak", "a weak key on the list is no key", label(protected=enc(header(SG, kid=WEAK_KID))), "KEY-UNKNOWN")
    unsure("key-not-canonical", "a key in a second encoding is no key", label(protected=enc(header(SG, kid=BENT_KID))), "KEY-UNKNOWN")
    unsure("key-weak-8", "a key of order 8 on the list is no key", label(protected=enc(header(SG, kid=WEAK8_KID))), "KEY-UNKNOWN")
    unsure("key-not-canonical-3", "a key in a second encoding that is not weak is no key", label(protected=enc(header(SG, kid=BENT3_KID))), "KEY-UNKNOWN")
    unsure("key-crowd", "a jurisdiction with nine keys under one identifier is left out", label(key=CROWD[8], iss="xx/cls", protected=enc(header(CROWD[8], kid=b"crwd"))), "KEY-NOLIST")
    bad("bounds-level-9", "the highest level that can be written", label(facts(level=9)), "BND-LEVEL")
    bad("bounds-scheme", "a scheme that the issuer does not have", label(iss="sg/cls-md"), "BND-SCHEME")
    bad("bounds-assurance", "an assurance that the issuer does not give", label(facts(assurance=2)), "BND-ASSURANCE")
    bad("bounds-level", "a level above the issuer's", label(facts(level=4)), "BND-LEVEL")
    maker = {"iss": "gb/psti", "exp": None}
    bad("bounds-brand", "another maker's brand", label(facts(level=None, assurance=0, brand="Example"), key=GB, **maker), "BND-BRAND")
    own = facts(level=None, assurance=0, brand="Northfield")
    good("maker-short", "a maker's statement", label(own, key=GB, **maker), kind="maker-statement")
    whole = facts(level=None, assurance=0, brand="Northfield", batch="2026-10", statement={0: "Indoor camera", 1: [["Northfield Devices Ltd", "1 Mill Lane, Leeds LS1 1AA"]], 2: [["Repco", "2 Dock Road, London E1 1AA"]], 3: [["EN 303 645 V2.1.1", 202006]], 4: 20300531, 5: ["A. Person", "Director"], 6: "Leeds"})
    good("maker-full", "a whole statement of compliance", label(whole, key=GB, **maker), kind="maker-statement")
    good("maker-ca", "a Canadian maker's statement", label(facts(level=None, assurance=0, brand="Maple"), key=CA, iss="ca/maker", exp=None), kind="maker-statement")


def signatures():
    bad("sig-wrong-aad", "another external_aad", sign1(enc(claims()), SG, aad=b"labelcheck-status-1"), "SIG-BAD")
    bad("sig-no-aad", "no external_aad", sign1(enc(claims()), SG, aad=b""), "SIG-BAD")
    bad("sig-large-s", "S is not reduced", label(sign=SG.sign_large_s), "SIG-BAD")
    bad("sig-small-r", "R has small order", label(sign=SG.sign_small_r), "SIG-BAD")
    bad("sig-order-8-r", "R has order 8: verification with the cofactor accepts it", label(sign=lambda message: SG.sign_small_r(message, ORDER_8)), "SIG-BAD")
    bad("sig-zero", "all zero", label(sign=lambda _: bytes(64)), "SIG-BAD")
    data = label()
    signature = len(data) - 64

    def flip(at):
        changed = bytearray(data)
        changed[at] ^= 1
        return bytes(changed)

    bad("bit-brand", "one bit changed in the brand", flip(data.index(b"Example") + 1), "SIG-BAD")
    bad("bit-date", "one bit changed in the support date", flip(data.index(enc(20300531)) + 4), "SIG-BAD")
    bad("bit-r", "one bit changed in R", flip(signature + 3), "SIG-BAD")
    bad("bit-s", "one bit changed in S", flip(signature + 40), "SIG-BAD")
    unsure("bit-kid", "one bit changed in the key identifier", flip(data.index(SG.kid) + 3), "KEY-UNKNOWN")
    broken("bit-alg", "one bit changed in the algorithm", flip(data.index(enc({1: -19})[1:3]) + 1), "FMT-ALG", "header: algorithm")
    token = {1: "sg/cls", 2: "https://status.example/1", 6: seconds(NOW)}
    broken("cwt-other", "another CWT of the same key", sign1(enc(token), SG), "FMT-FIELDS", "claims: missing")


def cose():
    payload = enc(claims())
    protected = enc(header(SG))
    data = label()
    for name, what, bytes_, reason, decode in [
        ("tag-none", "no tag", sign1(payload, SG, tag=b""), "FMT-TAG", "cose: tag"),
        ("tag-17", "another tag: COSE_Mac0", sign1(payload, SG, tag=b"\xd1"), "FMT-TAG", "cose: tag"),
        ("tag-61", "the CWT tag around it", sign1(payload, SG, tag=b"\xd8\x3d\xd2"), "FMT-TAG", "cose: cwt-tag"),
        ("tag-long", "a tag in a longer form", sign1(payload, SG, tag=b"\xd8\x12"), "FMT-CANON", "cose: not-shortest"),
        ("trailing-cose", "a byte after the end", data + b"\x00", "FMT-MORE", "cose: trailing"),
        ("array-5", "five elements", sign1(payload, SG, outer=lambda parts: enc(parts + [0])), "FMT-STRUCT", "cose: type"),
        ("array-3", "three elements", sign1(payload, SG, outer=lambda parts: enc(parts[:3])), "FMT-STRUCT", "cose: type"),
        ("array-long", "an array length in a longer form", sign1(payload, SG, outer=lambda parts: b"\x98\x04" + enc(parts)[1:]), "FMT-CANON", "cose: not-shortest"),
        ("array-indefinite", "an array of indefinite length", sign1(payload, SG, outer=lambda parts: b"\x9f" + enc(parts)[1:] + b"\xff"), "FMT-CANON", "cose: indefinite"),
        ("bytes-indefinite", "a payload of indefinite length", sign1(payload, SG, outer=lambda p: b"\x84" + enc(p[0]) + enc(p[1]) + b"\x5f" + enc(p[2]) + b"\xff" + enc(p[3])), "FMT-CANON", "cose: indefinite"),
        ("bytes-long", "a byte string length in a longer form", sign1(payload, SG, outer=lambda p: b"\x84" + head(2, len(p[0]), 2) + p[0] + enc(p[1:])[1:]), "FMT-CANON", "cose: not-shortest"),
        ("payload-nil", "a detached payload", sign1(payload, SG, outer=lambda p: b"\x84" + enc(p[0]) + enc(p[1]) + b"\xf6" + enc(p[3])), "FMT-STRUCT", "cose: malformed"),
        ("payload-text", "a text as payload", sign1(payload, SG, outer=lambda p: enc([p[0], p[1], "x", p[3]])), "FMT-STRUCT", "cose: type"),
        ("signature-63", "a signature of 63 bytes", label(sign=lambda _: bytes(63)), "FMT-STRUCT", "cose: signature-length"),
        ("signature-65", "a signature of 65 bytes", label(sign=lambda _: bytes(65)), "FMT-STRUCT", "cose: signature-length"),
        ("unprotected-alg", "the algorithm in the unprotected header", sign1(payload, SG, protected=enc({4: SG.kid}), unprotected={1: -19}), "FMT-UNPROT", "cose: unprotected"),
        ("unprotected-kid", "the key identifier in the unprotected header", sign1(payload, SG, protected=enc({1: -19}), unprotected={4: SG.kid}), "FMT-UNPROT", "cose: unprotected"),
        ("unprotected-extra", "one more parameter in the unprotected header", sign1(payload, SG, unprotected={-7: 1}), "FMT-UNPROT", "cose: unprotected"),
        ("unprotected-text", "a text as unprotected header", sign1(payload, SG, unprotected="x"), "FMT-STRUCT", "cose: type"),
        ("too-long", "more bytes than any label has", label(facts(**{"contact": "x"}) | {-1: bytes(1024)}), "FMT-LONG", "digits: too-long"),
    ]:  # fmt: skip
        broken(f"cose-{name}", what, bytes_, reason, decode)
    for name, what, header_, reason, decode in [
        ("eddsa", "the deprecated polymorphic EdDSA", enc(header(SG, alg=-8)), "FMT-ALG", "header: algorithm"),
        ("es256", "another algorithm", enc(header(SG, alg=-7)), "FMT-ALG", "header: algorithm"),
        ("text", "an algorithm as text", enc({1: "Ed25519", 4: SG.kid}), "FMT-STRUCT", "header: type"),
        ("none", "no algorithm", enc({4: SG.kid}), "FMT-FIELDS", "header: missing"),
        ("empty", "an empty header", b"", "FMT-CUT", "header: truncated"),
        ("kid-empty", "an empty key identifier", enc(header(SG, kid=b"")), "FMT-STRUCT", "header: key-id"),
        ("kid-none", "no key identifier", enc({1: -19}), "FMT-STRUCT", "header: key-id"),
        ("kid-9", "a key identifier of nine bytes", enc(header(SG, kid=bytes(9))), "FMT-STRUCT", "header: key-id"),
        ("crit", "a parameter that only a newer checker knows", enc({1: -19, 2: [4], 4: SG.kid}), "FMT-NEWER", "header: newer"),
        ("duplicate", "a parameter twice", enc(Map([(1, -19), (1, -19), (4, SG.kid)])), "FMT-CANON", "header: duplicate-key"),
        ("unsorted", "parameters out of order", enc(Map([(4, SG.kid), (1, -19)])), "FMT-CANON", "header: key-order"),
        ("long", "a label in a longer form", b"\xa2\x18\x01" + enc({1: -19})[2:] + enc({4: SG.kid})[1:], "FMT-CANON", "header: not-shortest"),
        ("indefinite", "a header of indefinite length", b"\xbf" + protected[1:] + b"\xff", "FMT-CANON", "header: indefinite"),
        ("trailing", "a byte after the header's end", protected + b"\x00", "FMT-MORE", "header: trailing"),
        ("cut", "the header ends early", protected[:-1], "FMT-CUT", "header: truncated"),
    ]:  # fmt: skip
        broken(f"header-{name}", what, sign1(payload, SG, protected=header_), reason, decode)
    for name, what, end in [
        ("tag", "cut after the tag", 1), ("header", "cut in the header", 6), ("payload", "cut in the payload", 60), ("signature", "cut in the signature", len(data) - 1),
    ]:  # fmt: skip
        broken(f"cut-{name}", what, data[:end], "FMT-CUT", "cose: truncated")


def payloads():
    def payload(value):
        return sign1(enc(value) if not isinstance(value, Raw) else bytes(value), SG)

    whole = enc(claims())
    pairs = sorted(claims().items(), key=lambda pair: enc(pair[0]))
    for name, what, value, reason, decode in [
        ("cut", "the claims end early", Raw(whole[:-1]), "FMT-CUT", "claims: truncated"),
        ("trailing", "a byte after the claims", Raw(whole + b"\x00"), "FMT-MORE", "claims: trailing"),
        ("array", "an array for claims", [1], "FMT-STRUCT", "claims: type"),
        ("empty", "no bytes for claims", Raw(b""), "FMT-CUT", "claims: truncated"),
        ("duplicate", "a claim twice", Map(pairs[:1] + pairs), "FMT-CANON", "claims: duplicate-key"),
        ("unsorted", "claims out of order", Map(reversed(pairs)), "FMT-CANON", "claims: key-order"),
        ("indefinite", "claims of indefinite length", Raw(b"\xbf" + whole[1:] + b"\xff"), "FMT-CANON", "claims: indefinite"),
        ("text-indefinite", "a text of indefinite length", claims(sub=Raw(b"\x7f\x61x\xff")), "FMT-CANON", "claims: indefinite"),
        ("long-int", "a number in a longer form", claims(iat=Raw(head(0, seconds("2026-11-02T00:00:00"), 8))), "FMT-CANON", "claims: not-shortest"),
        ("long-text", "a text length in a longer form", claims(sub=Raw(b"\x78\x01x")), "FMT-CANON", "claims: not-shortest"),
        ("text-key", "a text as key", Map([(1, "sg/cls"), ("x", 1)]), "FMT-STRUCT", "claims: type"),
        ("newer", "a claim that only a newer checker knows", claims() | {7: b"id"}, "FMT-NEWER", "claims: newer"),
        ("iat-none", "no issue time", claims(iat=None), "FMT-FIELDS", "claims: missing"),
        ("iat-float", "a fraction of a second", claims(iat=float16(1.5)), "FMT-STRUCT", "claims: malformed"),
        ("iat-negative", "before 1970", claims(iat=-1), "FMT-RANGE", "claims: date"),
        ("iat-far", "after 2199", claims(iat=7258118400, exp=None), "FMT-RANGE", "claims: date"),
        ("iat-huge", "more than 63 bits", claims(iat=2**63), "FMT-RANGE", "claims: range"),
        ("iat-text", "a time as text", claims(iat="2026-11-02"), "FMT-STRUCT", "claims: type"),
        ("exp-before-iat", "expires before it is issued", claims(exp=seconds("2026-11-01T00:00:00")), "FMT-RANGE", "claims: range"),
        ("iss-none", "no issuer", claims(iss=None), "FMT-FIELDS", "claims: missing"),
        ("iss-no-scheme", "an issuer without a scheme", claims(iss="sg"), "FMT-RANGE", "claims: range"),
        ("iss-capitals", "an issuer in capitals", claims(iss="SG/cls"), "FMT-RANGE", "claims: range"),
        ("iss-long", "an issuer that is too long", claims(iss="sg/" + "x" * 30), "FMT-TEXT", "claims: text-too-long"),
        ("sub-empty", "an empty registration number", claims(sub=""), "FMT-TEXT", "claims: text-characters"),
        ("order-by-length", "keys in the order of their lengths", claims() | {-70000: Map([(-1, 0), (24, 0)])}, "FMT-CANON", "claims: key-order"),
        ("bignum", "a large number in its tag", claims() | {-70000: Raw(b"\xc2\x49\x01" + bytes(8))}, "FMT-STRUCT", "claims: malformed"),
        ("depth-9", "nested one deeper than permitted", claims() | {-70000: Raw(b"\x81" * 7 + b"\x80")}, "FMT-STRUCT", "claims: too-deep"),
        ("ignored-text-key", "a text as key inside an ignored value", claims() | {-70000: Map([("x", 1)])}, "FMT-STRUCT", "claims: type"),
        ("iat-1999", "the last second of 1999", claims(iat=946684799), "FMT-RANGE", "claims: date"),
        ("exp-at-iat", "expires when it is issued", claims(exp=seconds("2026-11-02T00:00:00+08:00")), "FMT-RANGE", "claims: range"),
        ("exp-before-nbf", "expires before it is in force", claims(exp=seconds("2026-12-01T00:00:00"), nbf=seconds("2026-12-02T00:00:00")), "FMT-RANGE", "claims: range"),
        ("iss-jurisdiction-9", "a jurisdiction of nine letters", claims(iss="abcdefghi/x"), "FMT-RANGE", "claims: range"),
        ("iss-scheme-24", "a scheme of 24 letters", claims(iss="sg/" + "x" * 24), "FMT-RANGE", "claims: range"),
        ("iss-digit", "a scheme that begins with a digit", claims(iss="sg/1"), "FMT-RANGE", "claims: range"),
        ("sub-49", "a registration number that is too long", claims(sub="N" * 49), "FMT-TEXT", "claims: text-too-long"),
        ("status-long", "a status reference of three numbers", claims(status=[1, 2, 3]), "FMT-RANGE", "claims: range"),
        ("null", "null in place of a value", claims(exp=Raw(b"\xf6")), "FMT-STRUCT", "claims: malformed"),
        ("undefined", "undefined in place of an ignored value", claims() | {-70000: Raw(b"\xf7")}, "FMT-STRUCT", "claims: malformed"),
        ("reserved", "a head that CBOR reserves", claims() | {-70000: Raw(b"\x1c")}, "FMT-STRUCT", "claims: malformed"),
        ("tagged", "a tag inside", claims(iat=Raw(b"\xc1\x00")), "FMT-STRUCT", "claims: type"),
        ("deep", "nested twenty deep", claims() | {-70000: Raw(b"\x81" * 20 + b"\x00")}, "FMT-STRUCT", "claims: too-deep"),
        ("status-0", "status list 0", claims(status=[0, 1]), "FMT-RANGE", "claims: range"),
        ("status-256", "status list 256", claims(status=[256, 1]), "FMT-RANGE", "claims: range"),
        ("status-one", "a status reference of one number", claims(status=[1]), "FMT-RANGE", "claims: range"),
        ("status-index", "a status index beyond 24 bits", claims(status=[1, 2**24]), "FMT-RANGE", "claims: range"),
        ("ignored-duplicate", "a key twice inside an ignored value", claims() | {-70000: Map([(1, 1), (1, 1)])}, "FMT-CANON", "claims: duplicate-key"),
    ]:  # fmt: skip
        broken(f"claims-{name}", what, payload(value), reason, decode)


def contents():
    fact_pairs = sorted(facts().items(), key=lambda pair: enc(pair[0]))
    statement = {0: "Camera", 1: [["Maker", "Street"]], 4: 20300531, 5: ["A", "B"], 6: "Leeds"}
    for name, what, value, reason, kind in [
        ("version-2", "format version 2", facts(version=2), "FMT-NEWER", "newer"),
        ("version-none", "no format version", facts(version=None), "FMT-FIELDS", "missing"),
        ("newer", "a field that only a newer checker knows", facts() | {16: 1}, "FMT-NEWER", "newer"),
        ("newer-support", "a field in a support statement that only a newer checker knows", facts(support=[{0: 20300531, 5: 1}]), "FMT-NEWER", "newer"),
        ("newer-part", "a field in a part that only a newer checker knows", facts(support=None, parts=[{0: "a", 3: 1}, {0: "b"}]), "FMT-NEWER", "newer"),
        ("newer-basis", "a basis that only a newer checker knows", facts(support=[{0: 20300531, 4: 2}]), "FMT-NEWER", "newer"),
        ("newer-assurance", "an assurance that only a newer checker knows", facts(assurance=3), "FMT-NEWER", "newer"),
        ("array", "an array for facts", [1], "FMT-STRUCT", "type"),
        ("duplicate", "a field twice", Map(fact_pairs[:1] + fact_pairs[:1] + fact_pairs[1:]), "FMT-CANON", "duplicate-key"),
        ("unsorted", "fields out of order", Map([fact_pairs[0], fact_pairs[2], fact_pairs[1], *fact_pairs[3:]]), "FMT-CANON", "key-order"),
        ("support-unsorted", "fields of a support statement out of order", facts(support=[Map([(1, "x"), (0, 20300531)])]), "FMT-CANON", "key-order"),
        ("brand-none", "no brand", facts(brand=None), "FMT-FIELDS", "missing"),
        ("models-none", "no models", facts(models=None), "FMT-FIELDS", "missing"),
        ("models-empty", "an empty list of models", facts(models=[]), "FMT-RANGE", "range"),
        ("models-33", "33 models", facts(models=[f"M{number}" for number in range(33)]), "FMT-RANGE", "range"),
        ("assurance-none", "no assurance", facts(assurance=None), "FMT-FIELDS", "missing"),
        ("level-0", "level 0", facts(level=0), "FMT-RANGE", "range"),
        ("level-10", "level 10", facts(level=10), "FMT-RANGE", "range"),
        ("level-300", "level 300", facts(level=300), "FMT-RANGE", "range"),
        ("category-10000", "a category beyond the table", facts(category=10000), "FMT-RANGE", "range"),
        ("gtin-check-digit", "a product number with a wrong check digit", facts(gtins=[4006381333932]), "FMT-RANGE", "check-digit"),
        ("gtin-15", "a product number of 15 digits", facts(gtins=[100000000000000]), "FMT-RANGE", "check-digit"),
        ("digest-31", "a digest of 31 bytes", facts(digest=bytes(31)), "FMT-RANGE", "range"),
        ("digest-and-link", "a digest and a link", facts(digest=bytes(32), link="https://maker.example/s"), "FMT-FIELDS", "conflict"),
        ("support-and-parts", "support of the whole and of parts", facts(parts=[{0: "a"}, {0: "b"}]), "FMT-FIELDS", "conflict"),
        ("parts-one", "a set of one", facts(support=None, parts=[{0: "a"}]), "FMT-RANGE", "range"),
        ("part-connected", "connected said twice", facts(support=None, parts=[{0: "a", 2: True}, {0: "b"}]), "FMT-RANGE", "range"),
        ("support-empty", "an empty list of support statements", facts(support=[]), "FMT-RANGE", "range"),
        ("support-no-end", "a support statement without an end", facts(support=[{1: "x"}]), "FMT-FIELDS", "missing"),
        ("support-true", "true in place of an end", facts(support=[{0: True}]), "FMT-STRUCT", "type"),
        ("market-capitals", "a market in capitals", facts(support=[{0: 20300531, 2: ["GB"]}]), "FMT-RANGE", "range"),
        ("market-unsorted", "markets out of order", facts(support=[{0: 20300531, 2: ["sg", "gb"]}]), "FMT-RANGE", "range"),
        ("market-twice", "a market twice", facts(support=[{0: 20300531, 2: ["gb", "gb"]}]), "FMT-RANGE", "range"),
        ("date-29-february", "29 February 2027", facts(support=[{0: 20270229}]), "FMT-RANGE", "date"),
        ("date-month-13", "month 13", facts(support=[{0: 20261301}]), "FMT-RANGE", "date"),
        ("date-day-0", "day 0", facts(support=[{0: 20261100}]), "FMT-RANGE", "date"),
        ("date-31-november", "31 November", facts(support=[{0: 20261131}]), "FMT-RANGE", "date"),
        ("date-1999", "December 1999", facts(support=[{0: 199912}]), "FMT-RANGE", "date"),
        ("date-2200", "1 January 2200", facts(support=[{0: 22000101}]), "FMT-RANGE", "date"),
        ("date-year", "a year alone", facts(support=[{0: 2030}]), "FMT-RANGE", "date"),
        ("date-negative", "a negative date", facts(support=[{0: -20300531}]), "FMT-STRUCT", "type"),
        ("date-text", "a date as text", facts(support=[{0: "2030-05-31"}]), "FMT-STRUCT", "type"),
        ("statement-no-batch", "a statement of compliance without a batch", facts(statement=statement), "FMT-FIELDS", "missing"),
        ("statement-no-maker", "a statement of compliance without a manufacturer", facts(batch="1", statement={**statement, 1: []}), "FMT-RANGE", "range"),
        ("statement-no-place", "a statement of compliance without a place", facts(batch="1", statement={key: statement[key] for key in (0, 1, 4, 5)}), "FMT-FIELDS", "missing"),
        ("gtin-15-right", "a product number of 15 digits with its check digit", facts(gtins=[100000000000009]), "FMT-RANGE", "check-digit"),
        ("gtin-0", "product number 0", facts(gtins=[0]), "FMT-RANGE", "check-digit"),
        ("gtins-17", "17 product numbers", facts(gtins=[4006381333931] * 17), "FMT-RANGE", "range"),
        ("digest-33", "a digest of 33 bytes", facts(digest=bytes(33)), "FMT-RANGE", "range"),
        ("link-http", "a link that is no https link", facts(link="http://maker.example/s"), "FMT-RANGE", "range"),
        ("link-long", "a link that is too long", facts(link="https://maker.example/" + "s" * 107), "FMT-TEXT", "text-too-long"),
        ("date-7-digits", "a date of seven digits", facts(support=[{0: 2030053}]), "FMT-RANGE", "date"),
        ("support-9", "nine support statements", facts(support=[{0: 20300531}] * 9), "FMT-RANGE", "range"),
        ("markets-17", "17 markets", facts(support=[{0: 20300531, 2: [f"a{letter}" for letter in "abcdefghijklmnopq"]}]), "FMT-RANGE", "range"),
        ("markets-0", "an empty list of markets", facts(support=[{0: 20300531, 2: []}]), "FMT-RANGE", "range"),
        ("parts-9", "nine parts", facts(support=None, parts=[{0: "a"}] * 9), "FMT-RANGE", "range"),
        ("part-not-connected-support", "updates for a part that connects to nothing", facts(support=None, parts=[{0: "a", 1: [{0: 20300531}], 2: False}, {0: "b"}]), "FMT-FIELDS", "conflict"),
        ("statement-makers-5", "five manufacturers", facts(batch="1", statement={**statement, 1: [["Maker", "Street"]] * 5}), "FMT-RANGE", "range"),
        ("statement-representatives-5", "five representatives", facts(batch="1", statement={**statement, 2: [["Maker", "Street"]] * 5}), "FMT-RANGE", "range"),
        ("statement-standards-5", "five standards", facts(batch="1", statement={**statement, 3: [["EN", 202006]] * 5}), "FMT-RANGE", "range"),
        ("statement-signatory-1", "a signatory without a function", facts(batch="1", statement={**statement, 5: ["A"]}), "FMT-RANGE", "range"),
        ("statement-signatory-3", "a signatory of three texts", facts(batch="1", statement={**statement, 5: ["A", "B", "C"]}), "FMT-RANGE", "range"),
        ("statement-address-long", "an address that is too long", facts(batch="1", statement={**statement, 1: [["Maker", "S" * 193]]}), "FMT-TEXT", "text-too-long"),
        *(
            (f"text-u{ord(character):04x}", f"the character U+{ord(character):04X}", facts(brand=f"Exa{character}mple"), "FMT-TEXT", "text-characters")
            for character in "\u0085\u007f\u009f\u00ad\u061c\u180e\u200e\u2028\u2029\u202a\u2060\u206f\ue000\ufdd0\ufeff\ufff9\ufffd\uffff\U000f0000"
        ),
        ("text-97-bytes", "a brand of 49 characters and 97 bytes", facts(brand="ä" * 48 + "x"), "FMT-TEXT", "text-too-long"),
        ("text-long", "a brand that is too long", facts(brand="x" * 97), "FMT-TEXT", "text-too-long"),
        ("text-empty", "an empty brand", facts(brand=""), "FMT-TEXT", "text-characters"),
        ("text-control", "a control character", facts(brand="Exa\u0007mple"), "FMT-TEXT", "text-characters"),
        ("text-newline", "a line break", facts(brand="Exa\nmple"), "FMT-TEXT", "text-characters"),
        ("text-bidi-override", "a bidirectional override", facts(brand="Exa\u202emple"), "FMT-TEXT", "text-characters"),
        ("text-bidi-isolate", "a bidirectional isolate", facts(models=["Lamp\u2067 1"]), "FMT-TEXT", "text-characters"),
        ("text-bidi-mark", "a bidirectional mark", facts(variant="EU\u200f"), "FMT-TEXT", "text-characters"),
        ("text-zero-width", "a space without width", facts(brand="Exa\u200bmple"), "FMT-TEXT", "text-characters"),
        ("text-tag", "a tag character", facts(brand="Example\U000e0041"), "FMT-TEXT", "text-characters"),
        ("text-space", "a space at the end", facts(brand="Example "), "FMT-TEXT", "text-characters"),
        ("text-bytes", "bytes in place of a text", facts(brand=b"Example"), "FMT-STRUCT", "type"),
    ]:  # fmt: skip
        # The claims are held to the encoding whole, so that is where a departure from it inside the facts shows.
        layer = "claims" if reason == "FMT-CANON" else "facts"
        broken(f"facts-{name}", what, label(value), reason, f"{layer}: {kind}")
    for name, what, raw in [
        ("continuation", "a byte that begins nothing", b"\x80"), ("cut", "a character that is cut", b"\xc3"),
        ("overlong", "an overlong form", b"\xc0\x80"), ("surrogate", "half a surrogate pair", b"\xed\xa0\x80"),
    ]:  # fmt: skip
        # The claims are read whole before the facts, so that is where it shows.
        broken(f"utf8-{name}", what, label(facts(brand=Raw(head(3, len(raw)) + raw))), "FMT-TEXT", "claims: utf-8")


def digits():
    text = link(label())
    start = text.index("#") + 1
    whole = text[start:]
    assert len(whole) % 17, "the last chunk is a short one"
    last = {3: "999", 5: "99999", 8: "99999999", 10: "9999999999", 13: "9" * 13, 15: "9" * 15}
    broken("digits-odd", "one digit missing", text[:-1], "FMT-DIGITS", "digits: digit-count")
    broken("digits-over", "one digit too many", text + "0" * next(n for n in (1, 2, 4, 6) if (len(whole) % 17 + n) not in last and (len(whole) % 17 + n) != 17), "FMT-DIGITS", "digits: digit-count")
    broken("digits-range", "a group of 17 digits whose value does not fit seven bytes", text[:start] + "9" * 17 + whole[17:], "FMT-DIGITS", "digits: digit-range")
    tail = len(whole) % 17
    broken("digits-range-tail", "a last group whose value does not fit its bytes", text[:-tail] + last[tail], "FMT-DIGITS", "digits: digit-range")
    broken("digits-letter", "a letter", text[:200] + "O" + text[201:], "FMT-DIGITS", "digits: not-a-digit")
    broken("digits-wide", "a digit of another script", text[:200] + "３" + text[201:], "FMT-DIGITS", "digits: not-a-digit")
    broken("digits-cut", "the end is missing: seventeen digits and the tail", text[: start + len(whole) // 17 * 17 - 17], "FMT-CUT", "cose: truncated")


def carriers():
    data = label()
    ok = {"check": {"host": "passed"}}
    good("host-listed", "a listed host", link(data), **ok)
    good("host-unlisted", "a host that is not listed: a finding, not an answer", link(data, "LABELCHECK-SG.EXAMPLE"), check={"host": "failed"})
    good("host-user", "a listed host as user name of another", link(data, "LABELCHECK.EXAMPLE@OTHER.EXAMPLE"), check={"host": "failed"})
    good("host-port", "a listed host with a port", link(data, "LABELCHECK.EXAMPLE:8443"), check={"host": "failed"})
    good("host-none", "the digits alone", "#" + base10(data), check={"host": "skipped"})
    numbered = label(facts(gtins=[4006381333931]))
    good("product-match", "the product number is the label's", numbered, product="4006381333931", check={"product": "passed"})
    good("product-match-14", "the product number in its 14 digit form", numbered, product="04006381333931", check={"product": "passed"})
    bad("product-other", "another product's number", numbered, "PRD-OTHER", product="96385074")
    good("product-none", "a label that names no product number", data, product="4006381333931", check={"product": "skipped"})
    for name, what, text in [
        ("wifi", "a network's password", "WIFI:T:WPA;S:cafe;P:secret;;"), ("hc1", "a health certificate", "HC1:6BFOXN%TS3DH0YOJ58S S-W5HDC"),
        ("shc", "a health card", "shc:/567629595326546034602925"), ("menu", "a restaurant's menu", "https://cafe.example/menu"),
        ("http", "a label's digits behind http", link(data).replace("HTTPS", "HTTP")), ("empty", "nothing", ""),
        ("long", "a text longer than any symbol", "https://a.example/#" + "1" * 9000), ("emoji", "a few pictures", "🍕🍕🍕"), ("long-s", "a long s in https", link(data).replace("HTTPS", "http\u017f")),
        ("imitation", "an imitation of an official host", "https://www.csa.gov.sg.example/our-programmes/"),
        ("official-host-other-path", "an official host outside the listed path", "https://www.csa.gov.sg/other"),
    ]:  # fmt: skip
        unsure(f"other-{name}", what, text, "KND-OTHER", kind="not-a-label")
    unsure("official-link", "a link to an authority's page", "https://www.csa.gov.sg/our-programmes/cls?id=1", "KND-LINK", kind="official-link")
    unsure("product-number", "a product's barcode", "4006381333931", "KND-PRODUCT", kind="product-number")
    gs1 = "brand.example/some/path/01/04006381333931"  # ISO/IEC 18975: any host, any path before 01
    for name, what, text in [
        ("product-link", "a product number in a GS1 Digital Link", f"https://{gs1}"),
        ("product-link-http", "the same without encryption", f"http://{gs1}"),
        ("product-link-qualifiers", "the same with variant, batch, serial number and a query", f"https://{gs1}/22/2A/10/01/21/AB%2F1?17=301231"),
    ]:  # fmt: skip
        unsure(name, what, text, "KND-PRODUCT", kind="product-number")
    unsure("other-product-link-check-digit", "a GS1 Digital Link whose number has a wrong check digit", f"https://{gs1[:-1]}2", "KND-OTHER", kind="not-a-label")
    unsure("other-product-link-word", "the word that earlier versions had in place of 01", f"https://{gs1.replace('01/', 'gtin/', 1)}", "KND-OTHER", kind="not-a-label")
    unsure("official-link-product", "a link to an authority's page, with a product number in it", "https://www.csa.gov.sg/our-programmes/cls/01/04006381333931", "KND-LINK", kind="official-link")
    good("host-product", "a label behind a product number in its link", link(data).replace("/#", "/01/04006381333931#"), **ok)


def known_label():
    return label(facts(brand="Known"), key=STOLEN)


def main():
    import hashlib

    for group in (in_order, support, clocks, status, keys, signatures, cose, payloads, contents, digits, carriers):
        group()
    known = [hashlib.sha256(known_label()).hexdigest()]
    (HERE / "evidence.json").write_text(json.dumps(evidence(known), indent=1) + "\n")
    folder = HERE / "cases"
    before = {path.stem: json.loads(path.read_text()).get("report") for path in folder.glob("*.json")} if folder.exists() else {}
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, value in CASES.items():
        if before.get(name):
            value = {**value, "report": before[name]}
        (folder / f"{name}.json").write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n")
    print(f"{len(CASES)} cases")


if __name__ == "__main__":
    main()
