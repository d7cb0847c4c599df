"""Do python-tuf, the reference implementation of The Update Framework, and our client agree, in both directions?

Usage: python test_tuf.py [WORD...]      With words: only the tests whose names hold one of them.

It needs the packages tuf and securesystemslib, and the program: that of `cargo build`, or the one that
LABELCHECK_PROGRAM names.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import sys
import tempfile
import traceback

sys.dont_write_bytecode = True
from tuf_clients import PROGRAM, ROOT, SCRATCH, Ours, Python, Server, labelcheck  # noqa: E402
from tuf_histories import FILE, HISTORIES, REASONS, ROLE, repository  # noqa: E402
from tuf_repository import KINDS, NOW, TOP_LEVEL, Repository, prefix  # noqa: E402

SERVER = Server()
CLOCK = ["--clock", NOW.strftime("%Y-%m-%dT%H:%M:%SZ")]
DESCRIPTION = ROOT / "cli" / "tests" / "files" / "light.toml"
BOTH = (True, False)
used = set()


def clients(files, root, whole=False):
    address = SERVER.mount(files)
    return Ours(address, root, whole), Python(address, root)


def differing(one, other):
    """The roles whose metadata only one of them holds, or each otherwise."""
    names = sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))
    return {"root" if name.endswith("root.json") else name.removesuffix(".json") for name in names}


def together(clients, files, faults):
    """Both fetch these files, get these bytes, and then hold the same metadata."""
    for client in clients:
        found = client.run(list(files))
        if found != files:
            faults.append(client.said if found is None else f"other bytes: {sorted(differing(found, files))}")
    one, other = (client.held() for client in clients)
    faults += [f"held otherwise: {role}" for role in sorted(differing(one, other))]


# Python reads what we publish


def served(folder):
    """What a web host has of a folder; and the targets in it by their names, which have no digests."""
    files = {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    targets = {}
    for name, content in files.items():
        if name.startswith("targets/"):
            role, _, file = name.removeprefix("targets/").partition("/")
            targets[f"{role}/{file.partition('.')[2]}"] = content
    return files, targets


def demonstration():
    faults = []
    files, targets = served(ROOT / "labels" / "trust" / "repository")
    roles = {name.partition("/")[0] for name in targets}
    listed = {path.name for path in (ROOT / "labels" / "trust" / "content").iterdir()}
    if roles != listed or len(roles) < 11:
        faults.append(f"files of {sorted(roles)} where there is content of {sorted(listed)}")
    pair = clients(files, files["1.root.json"], whole=True)
    together(pair, targets, faults)
    if "root_history/2.root.json" not in pair[1].held():
        faults.append("the second root was not followed")
    return faults


class Publisher:
    """A key list that is made with the program's own verbs."""

    def __init__(self, faults):
        self.place = tempfile.TemporaryDirectory(dir=SCRATCH)
        self.faults = faults
        self.work = self.path("work")

    def path(self, name):
        return pathlib.Path(self.place.name) / name

    def do(self, *words):
        code, said = labelcheck(*words)
        if code:
            self.faults.append(f"{' '.join(map(str, words))}: {said}")

    def verb(self, *words):
        self.do("keys", *words, "--dir", self.work)

    def dated(self, *words):
        self.verb(*words, *CLOCK)

    def key(self, name, *words):
        self.do("keys", "keygen", "--out", self.path(name), *words)
        return self.path(name)

    def sign(self, role, *keys):
        for key in keys:
            self.do("keys", "sign", self.work / "draft" / f"{role}.json", "--key", key)

    def attach(self, role, signer):
        """A signature that another program makes, as a hardware module would."""
        document = self.work / "draft" / f"{role}.json"
        payload, public, signature = self.path(f"{role}.payload"), self.path("module"), self.path("signature")
        payload.unlink(missing_ok=True)
        self.do("keys", "payload", document, "--out", payload)
        signature.write_bytes(bytes.fromhex(signer.sign(payload.read_bytes()).signature))
        self.do("keys", "attach", document, "--public", public, "--signature", signature)

    def publish(self):
        self.dated("publish")
        return served(self.work / "repository")


def published():
    """Made, read, changed, read again; one government's signatures come from Python."""
    faults = []
    publisher = Publisher(faults)
    gb, publishing = publisher.key("gb"), publisher.key("publishing", "--p256")
    jurisdiction, later = publisher.key("jurisdiction", "--p256"), publisher.key("later")
    issuer = publisher.key("issuer")
    module = KINDS["ecdsa-sha2-nistp256"]()
    public = publisher.path("module")
    public.write_text(module.public_key.keyval["public"])

    publisher.dated("create", "--root", gb, public, "--threshold", "2", "--publisher", publishing)
    publisher.dated("delegate", "sg", "--key", jurisdiction, "--threshold", "1")
    publisher.verb("issuer", "add", "sg", "--name", "en=Nobody", "--kind", "authority", "--scheme", "cls",
                   "--assurance", "checked", "--highest-level", "4", "--key", issuer)
    publisher.dated("prepare")
    for role in ("root", "targets"):
        publisher.sign(role, gb)
        publisher.attach(role, module)
    publisher.sign("sg", jurisdiction)
    publisher.sign("snapshot", publishing)
    publisher.sign("timestamp", publishing)
    files, targets = publisher.publish()
    if sorted(targets) != ["sg/issuers.json"]:
        return [*faults, f"published: {sorted(targets)}"]
    pair = clients(files, files["1.root.json"], whole=True)
    together(pair, targets, faults)

    # The other government has a new key, and the jurisdiction another one, with which it says something new.
    publisher.dated("rotate", "root", "--add", later, "--remove", gb)
    publisher.dated("rotate", "sg", "--add", later, "--remove", jurisdiction)
    publisher.verb("issuer", "retire", "sg", "--key", issuer)
    publisher.dated("prepare")
    publisher.sign("root", gb, later)
    publisher.attach("root", module)
    publisher.sign("targets", later)
    publisher.attach("targets", module)
    publisher.sign("sg", later)
    publisher.sign("snapshot", publishing)
    publisher.sign("timestamp", publishing)
    before = targets
    files, targets = publisher.publish()
    # Old files stay for those who are in the midst of it.
    new = {name: content for name, content in files.items() if content not in before.values()}
    targets = {"sg/issuers.json": next(data for name, data in new.items() if name.endswith(".issuers.json"))}
    SERVER.mounted[pair[0].address.rstrip("/").rpartition("/")[2]] = files
    together(pair, targets, faults)
    if "root_history/2.root.json" not in pair[1].held():
        faults.append("the second root was not followed")
    return faults


# We read what Python publishes


def nested(make, consistent, pins):
    """Delegations three deep, terminating ones and ones by digest, and what nobody may find."""
    repo = Repository(make, consistent, pins)
    files, hidden = {}, ["a/b/hidden", "a/none", "none"]

    def add(role, path, content):
        files.setdefault(path, content)
        repo.add_file(role, path, content, ["sha512", "sha256"], custom={"note": "é \n \"quoted\""})

    add("targets", "top.txt", b"top")
    add("targets", "empty", b"")
    add("targets", "folder/large", bytes(range(256)) * 1024)
    repo.delegate("targets", "a", paths=["a/*", "a/*/*", "a/*/*/*"])
    add("a", "a/one", b"one")
    repo.delegate("a", "b", [make(), make(), make()], threshold=2, terminating=True, paths=["a/b/*", "a/b/*/*"])
    add("b", "a/b/two", b"two")
    repo.delegate("b", "c/d", paths=["a/b/c/*"])
    add("c/d", "a/b/c/three", b"three")
    # Not asked: b has the last word.
    repo.delegate("targets", "late", paths=["a/b/*"])
    repo.targets["late"].targets["a/b/hidden"] = repo.targets["targets"].targets["empty"]
    for role, digits in (("low", "01234567"), ("high", "89abcdef")):
        repo.delegate("targets", role, terminating=True, prefixes=list(digits))
        for path in ("bin/1", "bin/2", "bin/3", "bin/4"):
            if prefix(path)[0] in digits:
                add(role, path, path.encode())
    return repo, files, hidden


def nested_case(make, consistent, pins):
    faults = []
    repo, files, hidden = nested(make, consistent, pins)
    root = repo.begin()
    pair = clients(repo.files, root)
    together(pair, files, faults)
    for name in hidden:
        for client in pair:
            if client.run([name]) is not None:
                faults.append(f"{name} was found")
    # New keys for everything, new versions of everything.
    repo.next_root(repo.rotate("root"))
    for role in TOP_LEVEL[1:]:
        repo.rotate(role)
    repo.next_root()
    files["a/b/c/three"] = b"three, anew"
    repo.add_file("c/d", "a/b/c/three", files["a/b/c/three"])
    repo.publish(*repo.targets)
    together(pair, files, faults)
    return faults


def mixed():
    """A key of each kind in each role, and two of them have to sign: whichever."""
    faults = []
    kinds = [make() for make in KINDS.values()]
    repo, files, _ = nested(KINDS["ed25519"], True, True)
    for role in TOP_LEVEL:
        for signer in kinds:
            repo.add_signer(role, signer, threshold=2)
    repo.delegate("targets", "a", kinds, threshold=2, paths=["a/*", "a/*/*", "a/*/*/*"])
    every = dict(repo.signers)
    root = repo.begin()
    pair = clients(repo.files, root)
    together(pair, files, faults)
    for first in range(len(kinds)):
        two = [kinds[first], kinds[first - 1]]
        repo.signers = {**every, **{role: two for role in (*TOP_LEVEL, "a")}}
        repo.next_root()
        repo.publish("targets", "a")
        together(pair, files, faults)
    return faults


# A key list from Python, and a label under it


def key_list(make, consistent):
    faults = []
    with tempfile.TemporaryDirectory(dir=SCRATCH) as place:
        key, label = pathlib.Path(place) / "issuer.pem", pathlib.Path(place) / "label.txt"
        signer = KINDS["ed25519"]()
        key.write_bytes(signer.private_bytes)
        description = pathlib.Path(place) / "label.toml"
        lines = DESCRIPTION.read_text(encoding="utf-8").splitlines()
        description.write_text("\n".join(line for line in lines if not line.startswith("status")), encoding="utf-8")
        code, said = labelcheck("issue", description, "--key", key, "--text", label)
        if code:
            return [said]
        repo = repository(issuers(signer), key_list=True, make=make, consistent=consistent)
        for role in ("root", "targets"):
            repo.add_signer(role)
            repo.add_signer(role, threshold=2)
        root = repo.begin()
        pair = ours, _ = clients(repo.files, root, whole=True)
        for _ in range(2):
            together(pair, {FILE: repo.content}, faults)
            if not (ours.trusted / "key-list.cbor").is_file():
                faults.append("there is no key list in the folder")
            code, said = labelcheck("check", label, "--keys", ours.trusted, "--json", *CLOCK)
            report = json.loads(said) if code == 0 else {}
            if report.get("answer") != "checks-out":
                faults.append(f"check: {code} {said}")
            # Once more with the next root, and new keys in it.
            before = repo.rotate("root")
            repo.add_signer("root")
            repo.next_root(before)
            repo.publish("targets", ROLE)
        # Without the key nobody stands behind the label.
        other = issuers(KINDS["ed25519"]())
        repo.add_file(ROLE, FILE, other)
        repo.publish(ROLE)
        together(pair, {FILE: other}, faults)
        code, said = labelcheck("check", label, "--keys", ours.trusted, *CLOCK)
        if code == 0:
            faults.append(f"check without the key: {said}")
    return faults


def issuers(signer):
    """An issuers.json with one issuer, which has one key."""
    public = signer.public_key.keyval["public"]
    kid = hashlib.sha256(bytes.fromhex(public)).hexdigest()[:8]
    issuer = {"name": {"original": "en", "names": {"en": "Nobody"}}, "kind": "authority", "schemes": ["cls"],
              "assurance": ["checked"], "highest_level": 4,
              "keys": [{"kid": kid, "key": public, "state": "active", "from": 1767225600}]}
    return json.dumps({"format": 1, "offset_minutes": 480, "issuers": [issuer]}).encode()


# The same histories for both


def live(name, whole):
    function, options, _ = HISTORIES[name]
    faults = []
    repo = repository(CONTENT, key_list=whole, **options)
    ours, python = clients(repo.files, repo.begin(), whole)
    runs = 0

    def run(wanted, because=None, differ="", now=NOW, names=(FILE,), **otherwise):
        nonlocal runs
        runs += 1
        if whole and "whole" in otherwise:
            wanted, because, differ = otherwise["whole"]
        # No difference without a reason, and no reason without a difference.
        assert (because is None) == (isinstance(wanted, bool) and not differ), f"run {runs}"
        used.add(because)
        before = ours.held()
        taken = {"ours": ours.run(names, now), "python": python.run(names, now)}
        for who, client in (("ours", ours), ("python", python)):
            if (taken[who] is not None) != (wanted in (True, who)):
                faults.append(f"run {runs}: {who} {'refuses' if taken[who] is None else 'accepts'}: {client.said}")
        if None not in taken.values() and taken["ours"] != taken["python"]:
            faults.append(f"run {runs}: other bytes")
        if ours.refused_list and because != "late":
            found, differ = differing(before, ours.held()), ""
        else:
            found = differing(ours.held(), python.held())
        if found != set(differ.split()):
            faults.append(f"run {runs}: held otherwise: {sorted(found)}, expected: {differ or 'none'}; {ours.said}")

    function(repo, run)
    return faults if runs else ["it has no run"]


CONTENT = issuers(KINDS["ed25519"]())


def tests():
    yield "we publish: the demonstration", demonstration
    yield "we publish: a key list by command", published
    for kind, make in KINDS.items():
        # RSA is slow to make and to verify.
        ways = [(True, True), (False, False)] if kind.startswith("rsa") else [(c, p) for c in BOTH for p in BOTH]
        for consistent, pins in ways:
            name = f"python publishes: {kind}, consistent {consistent}, pins {pins}"
            yield name, nested_case, make, consistent, pins
    yield "python publishes: keys of all kinds", mixed
    for kind in ("ed25519", "ecdsa-sha2-nistp256"):
        for consistent in BOTH:
            yield f"python publishes a key list: {kind}, consistent {consistent}", key_list, KINDS[kind], consistent
    for name, (_, _, both) in HISTORIES.items():
        yield f"any repository: {name}", live, name, False
        if both:
            yield f"a key list: {name}", live, name, True


def faults_of(test, *args):
    try:
        return test(*args)
    except Exception:
        return [traceback.format_exc()]


if __name__ == "__main__":
    if not PROGRAM.is_file():
        sys.exit("the program is not built: cargo build --package labelcheck-cli")
    chosen = [test for test in tests() if not sys.argv[1:] or any(word in test[0] for word in sys.argv[1:])]
    # Half of the time is our program's, and each test has folders of its own.
    with concurrent.futures.ThreadPoolExecutor(min(8, 2 * (os.cpu_count() or 1))) as pool:
        results = list(pool.map(lambda test: faults_of(*test[1:]), chosen))
    for (name, *_), faults in zip(chosen, results, strict=True):
        if faults:
            print(f"{name}:\n  " + "\n  ".join(line for fault in faults for line in fault.strip().splitlines()))
    SERVER.close()
    failed = sum(bool(faults) for faults in results)
    if not sys.argv[1:] and used - {None} != REASONS.keys():
        print(f"reasons that no history shows, or that have no text: {sorted((used - {None}) ^ REASONS.keys())}")
        failed += 1
    print(f"{len(results) - min(failed, len(results))} passed, {failed} failed")
    sys.exit(1 if failed else 0)
