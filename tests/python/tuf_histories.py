"""What happens to repositories, attacks among it: each a history that both clients of test_tuf.py live through.

A history gets a repository that has been begun, and `run`. Each `run` lets both clients bring themselves up to date
and fetch the repository's file. `run(True)`: both take it; `run(False)`: both refuse it; `run("python")`,
`run("ours")`: only that one takes it. Afterwards both hold the same metadata, byte by byte, but for the roles that
`differ` names. For each difference there is one of the `REASONS`.

Each history is lived through twice: by our client of any repository, and by that of key lists. That one takes a list
whole or not at all: where it refuses, what it holds is what it held. Where it is to do something else than the first
client, `whole` says what.
"""
import json

from securesystemslib.signer import CryptoSigner, SSlibKey
from tuf.api.metadata import Delegations, SuccinctRoles, Targets

from tuf_repository import DAY, NOW, TOP_LEVEL, Repository, named, prefix

# The one file of the repository, and the role that lists it.
ROLE, FILE = "sg", "sg/issuers.json"

HISTORIES = {}

# Why the two clients differ, where they do.
REASONS = {
    "keys, not identifiers": "A threshold counts keys, whatever they are called. python-tuf counts identifiers, and "
    "leaves it to publishers that no key has two.",
    "weak keys": "With an Ed25519 key of small order anybody can sign. We refuse such keys, python-tuf does not look.",
    "network": "An error of the server, or an answer without end, is no word of the repository's: of such a run we "
    "keep nothing. python-tuf keeps what came before it.",
    "new keys": "Where a root takes a key from timestamp or snapshot, TUF has both files removed (1.0.34, 5.3.11). "
    "python-tuf keeps them, and believes those that still verify under the new root.",
    "many roots": "One run steps through 256 roots. The next run of ours goes on from there; python-tuf counts from "
    "the root that it is given.",
    "gone": "410 says more clearly than 404 that there is no next root. python-tuf takes it for an error.",
    "whole documents": "python-tuf reads all of a document before it believes any of it, unknown kinds of keys "
    "included. We refuse what is wrong where it is to be used, which is in time: nothing is taken with too few "
    "signatures.",
    "large numbers": "Numbers have 64 bits here. Those of python-tuf have no end.",
    "depth": "TUF leaves it to clients how many roles they ask about a file: python-tuf 32, ours 256.",
    "unpublished": "A role that the snapshot does not name is not published yet. We go on to the next, as if it listed "
    "nothing; python-tuf stops.",
    "succinct roles": "TAP 15 is no part of TUF 1.0. We say that we cannot tell whether the file is listed.",
    "kinds": "Kinds of keys and digests that TUF does not ask of clients, and that we do not have.",
    "patterns": "A pattern that shells read in different ways is refused, not guessed at.",
    "list's date": "A key list says when it was made. By a clock before that no expiry can be told, so it is refused.",
    "late": "A jurisdiction that let its part of a key list expire holds up nobody else. What it signed is taken with "
    "the others' news, and its age is shown; the exit code says that not all of it is in order.",
}


def history(name, whole=True, **options):
    """Without `whole` it is lived through by the client of any repository only."""
    def add(function):
        assert name not in HISTORIES, name
        HISTORIES[name] = (function, options, whole)
        return function
    return add


def repository(content, key_list=False, **options):
    """Top-level targets that delegates to one jurisdiction, which lists one file: the least that a key list is."""
    repo = Repository(key_list=key_list, **options)
    repo.content = content
    repo.delegate("targets", ROLE, terminating=True, paths=[f"{ROLE}/*"])
    repo.add_file(ROLE, FILE, content)
    return repo


# Nothing wrong


@history("nothing changes")
def _(repo, run):
    run(True)
    run(True)


@history("everything changes")
def _(repo, run):
    run(True)
    repo.add_file(ROLE, FILE, repo.content + b"\n")
    repo.publish("targets", ROLE)
    run(True)


@history("everything changes, with digests of metadata", pins=True)
def _(repo, run):
    run(True)
    repo.add_file(ROLE, FILE, repo.content + b"\n")
    repo.publish("targets", ROLE)
    run(True)


@history("everything changes, without consistent snapshots", consistent=False)
def _(repo, run):
    run(True)
    repo.add_file(ROLE, FILE, repo.content + b"\n")
    repo.publish("targets", ROLE)
    run(True)


@history("only the timestamp is new")
def _(repo, run):
    run(True)
    repo.next_timestamp()
    run(True)
    repo.next_timestamp()
    run(True)


@history("versions are skipped")
def _(repo, run):
    run(True)
    for _ in range(3):
        repo.publish("targets", ROLE)
    run(True)


# Rollback


@history("an older timestamp")
def _(repo, run):
    repo.next_timestamp()
    run(True)
    repo.timestamp.version = 1
    repo.write_timestamp()
    run(False)


@history("an older timestamp, after the one that is held expired")
def _(repo, run):
    repo.next_timestamp()
    run(True)
    repo.timestamp.version = 1
    repo.timestamp.expires = NOW + 99 * DAY
    repo.write_timestamp()
    run(False, now=NOW + 40 * DAY)


@history("another timestamp of the same version")
def _(repo, run):
    run(True)
    repo.timestamp.expires += DAY
    repo.write_timestamp()
    run(True)


@history("another timestamp of the same version, of another snapshot")
def _(repo, run):
    run(True)
    repo.snapshot.version += 1
    repo.write_snapshot()
    repo.write_timestamp()
    run(True)


@history("a newer timestamp of an older snapshot")
def _(repo, run):
    repo.next_snapshot()
    run(True)
    repo.snapshot.version = 1
    repo.write_snapshot()
    repo.next_timestamp()
    run(False)


@history("a newer snapshot of an older targets")
def _(repo, run):
    repo.publish("targets")
    run(True)
    repo.targets["targets"].version = 1
    repo.write_targets("targets")
    repo.next_snapshot()
    run(False)


@history("a newer snapshot of an older role")
def _(repo, run):
    repo.publish(ROLE)
    run(True)
    repo.targets[ROLE].version = 1
    repo.write_targets(ROLE)
    repo.next_snapshot()
    run(False)


@history("the same rollback, tried again and again")
def _(repo, run):
    repo.publish(ROLE)
    run(True)
    repo.targets[ROLE].version = 1
    repo.write_targets(ROLE)
    repo.next_snapshot()
    run(False)
    run(False)
    repo.next_timestamp()
    run(False)
    repo.next_snapshot()
    run(False)
    repo.publish(ROLE)
    run(True)


@history("a newer snapshot without a role")
def _(repo, run):
    run(True)
    del repo.snapshot.meta[f"{ROLE}.json"]
    repo.next_snapshot()
    run(False)


@history("a root from before")
def _(repo, run):
    repo.next_root()
    run(True)
    repo.files["3.root.json"] = repo.files["1.root.json"]
    run(False)


# Expiry, and the freeze that it ends

for role in TOP_LEVEL:
    @history(f"{role} expired before the first run")
    def _(repo, run, role=role):
        expire(repo, role, NOW - DAY)
        run(False)

    @history(f"{role} expires this second")
    def _(repo, run, role=role):
        run(True)
        expire(repo, role, NOW)
        run(False)

    @history(f"a new {role} that expired")
    def _(repo, run, role=role):
        run(True)
        expire(repo, role, NOW - DAY)
        run(False)
        expire(repo, role, NOW + DAY)
        run(True)


def expire(repo, role, expires):
    if role == "root":
        repo.root.expires = expires
        repo.next_root()
    elif role == "timestamp":
        repo.timestamp.expires = expires
        repo.next_timestamp()
    elif role == "snapshot":
        repo.snapshot.expires = expires
        repo.next_snapshot()
    else:
        repo.targets[role].expires = expires
        repo.publish(role)


@history("a role that expired")
def _(repo, run):
    run(True)
    expire(repo, ROLE, NOW - DAY)
    run(False, whole=(False, "late", ROLE))
    expire(repo, ROLE, NOW + DAY)
    run(True)


@history("a role expires this second")
def _(repo, run):
    run(True)
    expire(repo, ROLE, NOW)
    run(False, whole=(False, "late", ROLE))


@history("the server stands still")
def _(repo, run):
    run(True)
    run(True, now=NOW + 29 * DAY)
    run(False, now=NOW + 31 * DAY)
    repo.timestamp.expires = NOW + 99 * DAY
    repo.next_timestamp()
    # Now it is the snapshot that has expired.
    run(False, now=NOW + 31 * DAY)


@history("the clock is set back")
def _(repo, run):
    run(True)
    run(True, now=NOW - 400 * DAY, whole=("python", "list's date", ""))


@history("roots on the way expired, the last has not")
def _(repo, run):
    for expires in (NOW - 9 * DAY, NOW - 8 * DAY, NOW + DAY):
        expire(repo, "root", expires)
    run(True)


# Signatures


def sign(repo, role, signers):
    """The next version of a role, signed by these."""
    if role == "root":
        repo.root.version += 1
        repo.write_root(signers)
    elif role == "timestamp":
        repo.timestamp.version += 1
        repo.write_timestamp(signers)
    elif role == "snapshot":
        repo.snapshot.version += 1
        repo.write_snapshot(signers)
        repo.next_timestamp()
    else:
        repo.targets[role].version += 1
        repo.write_targets(role, signers)
        repo.next_snapshot()


def edit(repo, role, change):
    """Changes the document of a role in the file that is on the server, signatures and all."""
    document = json.loads(repo.files[repo.current(role)])
    change(document)
    repo.files[repo.current(role)] = json.dumps(document).encode()


for role in (*TOP_LEVEL, ROLE):
    @history(f"{role} without a signature")
    def _(repo, run, role=role):
        run(True)
        sign(repo, role, [*repo.signers[role]])
        edit(repo, role, lambda document: document.update(signatures=[]))
        run(False)
        sign(repo, role, [*repo.signers[role]])
        # A root that is not signed cannot be followed: the next one is no way around it.
        run(role != "root")

    @history(f"{role} signed by another key")
    def _(repo, run, role=role):
        run(True)
        sign(repo, role, [repo.make()])
        run(False)

    @history(f"{role} signed by another key in the name of the right one")
    def _(repo, run, role=role):
        run(True)
        sign(repo, role, [named(repo.make(), repo.signers[role][0].public_key.keyid)])
        run(False)

    @history(f"{role} changed after it was signed")
    def _(repo, run, role=role):
        run(True)
        sign(repo, role, repo.signers[role])
        edit(repo, role, lambda document: document["signed"].update({"x-more": 1}))
        run(False)

    @history(f"{role} with more signatures than it needs, and some that are none")
    def _(repo, run, role=role):
        run(True)
        sign(repo, role, [repo.make(), *repo.signers[role], repo.make()])
        more = [{"keyid": "0" * 64, "sig": ""}, {"keyid": "1" * 64, "sig": "00"}]
        edit(repo, role, lambda document: document["signatures"].extend(more))
        run(True)

    @history(f"{role} with the same signature twice")
    def _(repo, run, role=role):
        run(True)
        sign(repo, role, repo.signers[role])
        edit(repo, role, lambda document: document["signatures"].extend(document["signatures"]))
        run(False)

    @history(f"{role} with two of three keys")
    def _(repo, run, role=role):
        run(True)
        three(repo, role)
        run(True)
        sign(repo, role, repo.signers[role][:2])
        run(True)
        sign(repo, role, repo.signers[role][1:])
        run(True)

    @history(f"{role} with one of three keys where two are needed")
    def _(repo, run, role=role):
        run(True)
        three(repo, role)
        run(True)
        sign(repo, role, repo.signers[role][:1])
        run(False)

    @history(f"{role} with one of three keys and a stranger's where two are needed")
    def _(repo, run, role=role):
        run(True)
        three(repo, role)
        run(True)
        sign(repo, role, [repo.signers[role][0], repo.make()])
        run(False)

    @history(f"{role} with one public key under two identifiers where two keys are needed")
    def _(repo, run, role=role):
        run(True)
        twice(repo, role)
        run("python", "keys, not identifiers", differ=role)


def three(repo, role):
    """Three keys of which two have to sign."""
    if role == ROLE:
        signers = repo.signers[ROLE] = [repo.make() for _ in range(3)]
        repo.delegate("targets", ROLE, signers, threshold=2, terminating=True, paths=[f"{ROLE}/*"])
        repo.publish("targets", ROLE)
        return
    repo.add_signer(role)
    repo.add_signer(role, threshold=2)
    again(repo, role)


def twice(repo, role):
    """A key under two identifiers, and two that have to sign."""
    twin = named(repo.signers[role][0], "twin")
    if role == ROLE:
        signers = [repo.signers[ROLE][0], twin]
        repo.delegate("targets", ROLE, signers, threshold=2, terminating=True, paths=[f"{ROLE}/*"])
        repo.publish("targets", ROLE)
        return
    repo.add_signer(role, twin, threshold=2)
    again(repo, role)


def again(repo, role):
    """The next root, and a role signed anew as that root wants it."""
    repo.next_root()
    if role != "root":
        sign(repo, role, repo.signers[role])


# New roots


@history("new keys for everything")
def _(repo, run):
    run(True)
    before = repo.rotate("root")
    for role in TOP_LEVEL[1:]:
        repo.rotate(role)
    repo.next_root(before)
    repo.publish("targets")
    run(True)


@history("new root keys, three times between two runs")
def _(repo, run):
    run(True)
    for _ in range(3):
        repo.next_root(repo.rotate("root"))
    run(True)


@history("new root keys that the old ones did not sign")
def _(repo, run):
    run(True)
    repo.rotate("root")
    repo.next_root()
    run(False)


@history("new root keys that only the old ones signed")
def _(repo, run):
    run(True)
    before = repo.rotate("root")
    repo.root.version += 1
    repo.write_root(before)
    run(False)


@history("new root keys with too few of the old ones")
def _(repo, run):
    three(repo, "root")
    run(True)
    before = repo.rotate("root")
    repo.root.roles["root"].threshold = 1
    repo.next_root(before[:1])
    run(False)
    repo.write_root([*repo.signers["root"], *before[:2]])
    run(True)


@history("a higher threshold that the new root does not meet")
def _(repo, run):
    run(True)
    repo.add_signer("root", threshold=2)
    repo.root.version += 1
    repo.write_root(repo.signers["root"][:1])
    run(False)


@history("a good root, then a bad one")
def _(repo, run):
    run(True)
    repo.next_root(repo.rotate("root"))
    repo.root.version += 1
    repo.write_root([repo.make()])
    run(False)


@history("a root that skips a version")
def _(repo, run):
    run(True)
    repo.root.version += 2
    repo.files["2.root.json"] = repo.write_root()
    run(False)


@history("a root of the same version")
def _(repo, run):
    run(True)
    repo.root.expires += DAY
    repo.files["2.root.json"] = repo.write_root()
    run(False)


@history("a root beyond a gap")
def _(repo, run):
    run(True)
    repo.root.version += 2
    repo.write_root()
    run(True)


@history("270 roots between two runs", whole=False)
def _(repo, run):
    run(True)
    for _ in range(270):
        repo.next_root()
    run(True)
    run(True, "many roots", differ="root")


@history("the root no longer has consistent snapshots")
def _(repo, run):
    run(True)
    repo.root.consistent_snapshot = False
    repo.next_root()
    repo.add_file(ROLE, FILE, repo.content)
    repo.publish("targets", ROLE)
    run(True)


@history("a new timestamp key, and a timestamp of the old one")
def _(repo, run):
    run(True)
    before = repo.rotate("timestamp")
    repo.next_root()
    repo.timestamp.version += 1
    repo.write_timestamp(before)
    run(False, "new keys", differ="snapshot timestamp")
    repo.write_timestamp()
    run(True)


@history("a timestamp of a key that no root named")
def _(repo, run):
    run(True)
    repo.rotate("timestamp")
    repo.next_timestamp()
    run(False)


@history("a new key for a role")
def _(repo, run):
    run(True)
    repo.delegate("targets", ROLE, [repo.make()], terminating=True, paths=[f"{ROLE}/*"])
    repo.publish("targets", ROLE)
    run(True)


@history("a role of a key that targets does not name")
def _(repo, run):
    run(True)
    repo.signers[ROLE] = [repo.make()]
    repo.publish(ROLE)
    run(False)


@history("a new key for a role, which signed before it was named")
def _(repo, run):
    run(True)
    repo.delegate("targets", ROLE, [repo.make()], terminating=True, paths=[f"{ROLE}/*"])
    # What the role's old key signed is what the snapshot names.
    repo.publish("targets")
    run(False)


# Fast-forward: whoever has stolen a key signs a version that none can follow


@history("the timestamp is far ahead")
def _(repo, run):
    repo.timestamp.version = 2**31
    repo.write_timestamp()
    run(True)
    repo.timestamp.version = 2
    repo.write_timestamp()
    run(False)
    repo.rotate("timestamp")
    repo.next_root()
    repo.write_timestamp()
    run(True)


@history("the snapshot is far ahead")
def _(repo, run):
    repo.snapshot.version = 2**31
    repo.write_snapshot()
    repo.next_timestamp()
    run(True)
    repo.snapshot.version = 2
    repo.write_snapshot()
    repo.next_timestamp()
    run(False)
    repo.rotate("snapshot")
    repo.rotate("timestamp")
    repo.next_root()
    repo.write_snapshot()
    repo.write_timestamp()
    run(True)


@history("the snapshot is far ahead, and only its key is new")
def _(repo, run):
    repo.snapshot.version = 2**31
    repo.write_snapshot()
    repo.next_timestamp()
    run(True)
    repo.rotate("snapshot")
    repo.next_root()
    repo.snapshot.version = 2
    repo.write_snapshot()
    repo.next_timestamp()
    run("ours", "new keys", differ="snapshot timestamp")


@history("targets is far ahead")
def _(repo, run):
    repo.targets["targets"].version = 2**31
    repo.write_targets("targets")
    repo.next_snapshot()
    run(True)
    repo.targets["targets"].version = 2
    repo.write_targets("targets")
    repo.next_snapshot()
    run(False)
    repo.rotate("snapshot")
    repo.rotate("timestamp")
    repo.next_root()
    repo.write_snapshot()
    repo.write_timestamp()
    run(True)


@history("targets is far ahead, and only the timestamp key is new")
def _(repo, run):
    repo.targets["targets"].version = 2**31
    repo.write_targets("targets")
    repo.next_snapshot()
    run(True)
    repo.targets["targets"].version = 2
    repo.write_targets("targets")
    repo.snapshot.version += 1
    repo.write_snapshot()
    repo.rotate("timestamp")
    repo.next_root()
    repo.next_timestamp()
    run("ours", "new keys", differ="snapshot targets")


@history("one of two timestamp keys goes, and versions begin again")
def _(repo, run):
    repo.add_signer("timestamp")
    repo.next_root()
    repo.timestamp.version = 2**31
    repo.write_timestamp()
    run(True)
    gone = repo.signers["timestamp"].pop(0)
    repo.root.revoke_key(gone.public_key.keyid, "timestamp")
    repo.next_root()
    repo.timestamp.version = 2
    repo.write_timestamp()
    run("ours", "new keys", differ="timestamp")


# Mix and match


@history("the snapshot of another day", pins=False)
def _(repo, run):
    run(True)
    repo.publish(ROLE)
    repo.files["2.snapshot.json"] = repo.files["1.snapshot.json"]
    run(False)


for role in ("targets", ROLE):
    @history(f"{role} of another day")
    def _(repo, run, role=role):
        run(True)
        repo.publish(role)
        repo.files[repo.current(role)] = repo.files[f"1.{role}.json"]
        run(False)

    @history(f"{role} newer than the snapshot says")
    def _(repo, run, role=role):
        run(True)
        repo.publish(role)
        old = repo.current(role)
        repo.targets[role].version += 1
        repo.files[old] = repo.signed(repo.targets[role], repo.signers[role])
        run(False)


@history("one role in the place of another")
def _(repo, run):
    run(True)
    repo.publish(ROLE)
    repo.files[f"2.{ROLE}.json"] = repo.files["1.targets.json"]
    run(False)


@history("a snapshot in the place of the timestamp")
def _(repo, run):
    run(True)
    repo.files["timestamp.json"] = repo.files["1.snapshot.json"]
    run(False)


for role in ("snapshot", "targets", ROLE):
    @history(f"{role} with another digest than is signed for", pins=True)
    def _(repo, run, role=role):
        run(True)
        sign(repo, role, repo.signers[role])
        data = repo.files[repo.current(role)]
        # The same signed document, as long as before.
        repo.files[repo.current(role)] = data.replace(b": ", b" :", 1)
        run(False)

    @history(f"{role} longer than is signed for", pins=True)
    def _(repo, run, role=role):
        run(True)
        sign(repo, role, repo.signers[role])
        repo.files[repo.current(role)] += b"\n"
        run(False)

    @history(f"{role} shorter than is signed for", pins=True)
    def _(repo, run, role=role):
        run(True)
        sign(repo, role, repo.signers[role])
        data = repo.files[repo.current(role)]
        repo.files[repo.current(role)] = data.replace(b"\n", b"", 1)
        run(False)


# Files


def replace(repo, content):
    for path in repo.files:
        if path.startswith("targets/"):
            repo.files[path] = content


@history("a file with another digest")
def _(repo, run):
    replace(repo, repo.content.swapcase())
    run(False)


@history("a file that is longer")
def _(repo, run):
    run(True)
    repo.publish(ROLE)
    repo.add_file(ROLE, FILE, repo.content + b"\n")
    repo.publish(ROLE)
    replace(repo, repo.content + b"\n ")
    run(False, "network", differ=f"timestamp snapshot {ROLE}")


@history("a file that is shorter")
def _(repo, run):
    replace(repo, repo.content[:-1])
    run(False)


@history("a file that is not there")
def _(repo, run):
    replace(repo, 404)
    run(False)


@history("a file that becomes another, signed for by nobody")
def _(repo, run):
    run(True)
    repo.add_file(ROLE, FILE, repo.content + b"\n")
    run(True)
    replace(repo, b"{}")
    repo.publish(ROLE)
    run(False)


@history("a file that nobody lists")
def _(repo, run):
    run(True)
    repo.targets[ROLE].targets.clear()
    repo.publish(ROLE)
    run(False)


# The server

for role in (*TOP_LEVEL, ROLE):
    for status in (403, 404, 500):
        @history(f"{status} for the next {role}")
        def _(repo, run, role=role, status=status):
            run(True)
            sign(repo, role, repo.signers[role])
            repo.files[repo.current(role)] = status
            # What python-tuf has then taken already.
            ahead = {"snapshot": "timestamp", "targets": "timestamp snapshot", ROLE: "timestamp snapshot"}.get(role, "")
            if status == 500 and ahead:
                run(False, "network", differ=ahead)
            else:
                run(role == "root" and status != 500)


@history("410 for the next root")
def _(repo, run):
    run(True)
    repo.next_timestamp()
    repo.files["2.root.json"] = 410
    run("ours", "gone", differ="timestamp")


for role, size in (("root", 512_001), ("timestamp", 16_385), ("snapshot", 2_000_001), ("targets", 5_000_001)):
    @history(f"{role} longer than any", whole=False)
    def _(repo, run, role=role, size=size):
        run(True)
        sign(repo, role, repo.signers[role])
        file = repo.current(role)
        repo.files[file] += b" " * (size - len(repo.files[file]))
        ahead = {"snapshot": "timestamp", "targets": "timestamp snapshot"}.get(role, "")
        run(False, "network" if ahead else None, differ=ahead)

    @history(f"{role} as long as may be", whole=False)
    def _(repo, run, role=role, size=size):
        run(True)
        sign(repo, role, repo.signers[role])
        file = repo.current(role)
        repo.files[file] += b" " * (size - 1 - len(repo.files[file]))
        run(True)


# Documents

for role in (*TOP_LEVEL, ROLE):
    @history(f"{role} that is no JSON")
    def _(repo, run, role=role):
        run(True)
        sign(repo, role, repo.signers[role])
        repo.files[repo.current(role)] = b"<html>"
        run(False)

    @history(f"{role} of the next TUF")
    def _(repo, run, role=role):
        run(True)
        written(repo, role, lambda signed: signed.update(spec_version="2.0.0"))
        run(False)

    @history(f"{role} of a later TUF 1")
    def _(repo, run, role=role):
        run(True)
        written(repo, role, lambda signed: signed.update(spec_version="1.9.0"))
        run(True)

    @history(f"{role} with members that nobody knows")
    def _(repo, run, role=role):
        run(True)
        odd = {"é": ["\n\t\"\\", {}, None, True, -1], "a": "\u2028 \U0001f511"}
        written(repo, role, lambda signed: signed.update({"x-odd": odd}))
        run(True)

    @history(f"{role} of no version")
    def _(repo, run, role=role):
        written(repo, role, lambda signed: signed.pop("version"))
        run(False)

    @history(f"{role} that does not expire")
    def _(repo, run, role=role):
        run(True)
        written(repo, role, lambda signed: signed.pop("expires"))
        run(False)


for form in ("2027-01-01T00:00:00.5Z", "2027-01-01T00:00:00+00:00", "2027-01-01 00:00:00Z", "2027-02-30T00:00:00Z", 0):
    @history(f"an expiry written as {form}")
    def _(repo, run, form=form):
        run(True)
        written(repo, "timestamp", lambda signed: signed.update(expires=form))
        run(False)


@history("expiries at the end of time")
def _(repo, run):
    run(True)
    for role in (*TOP_LEVEL, ROLE):
        written(repo, role, lambda signed: signed.update(expires="9999-12-31T23:59:59Z"))
    run(True)


@history("the largest version")
def _(repo, run):
    run(True)
    written(repo, "timestamp", lambda signed: signed.update(version=2**64 - 1))
    run(True)


@history("a larger version than that")
def _(repo, run):
    run(True)
    written(repo, "timestamp", lambda signed: signed.update(version=2**64))
    run("python", "large numbers", differ="timestamp")


for version in (0, -1, "2", 2.0):
    @history(f"version {version!r}", whole=False)
    def _(repo, run, version=version):
        run(True)
        written(repo, "timestamp", lambda signed: signed.update(version=version))
        run(False)


def written(repo, role, change):
    """The next version of a role, changed before it is signed."""
    if role == "root":
        repo.root.version += 1
        repo.write_root(edit=change)
    elif role == "timestamp":
        repo.timestamp.version += 1
        repo.write_timestamp(edit=change)
    elif role == "snapshot":
        repo.snapshot.version += 1
        repo.write_snapshot(edit=change)
        repo.next_timestamp()
    else:
        repo.targets[role].version += 1
        repo.write_targets(role, edit=change)
        repo.next_snapshot()


@history("a threshold of zero")
def _(repo, run):
    run(True)
    written(repo, "root", lambda signed: signed["roles"]["timestamp"].update(threshold=0))
    run(False, "whole documents", differ="root")


@history("a threshold of zero for a role")
def _(repo, run):
    run(True)
    written(repo, "targets", lambda signed: signed["delegations"]["roles"][0].update(threshold=0))
    run(False, "whole documents", differ="targets")


@history("an identifier twice in a role")
def _(repo, run):
    run(True)
    written(repo, "root", lambda signed: signed["roles"]["timestamp"]["keyids"].append(
        signed["roles"]["timestamp"]["keyids"][0]))
    run("ours", "whole documents", differ="root")


@history("an identifier twice where two keys are needed")
def _(repo, run):
    run(True)

    def change(signed):
        role = signed["roles"]["timestamp"]
        role.update(keyids=role["keyids"] * 2, threshold=2)

    written(repo, "root", change)
    run(False, "whole documents", differ="root")


@history("a root without a snapshot role")
def _(repo, run):
    run(True)
    written(repo, "root", lambda signed: signed["roles"].pop("snapshot"))
    run(False, "whole documents", differ="root snapshot")


@history("a root with a role of its own")
def _(repo, run):
    run(True)
    written(repo, "root", lambda signed: signed["roles"].update(mirrors=signed["roles"]["timestamp"]))
    run("ours", "whole documents", differ="root")


@history("a key of an unknown kind, which nobody needs")
def _(repo, run):
    run(True)
    odd = {"keytype": "odd", "scheme": "odd", "keyval": {"public": "odd"}}
    written(repo, "root", lambda signed: signed["keys"].update(odd=odd))
    run("ours", "whole documents", differ="root")


@history("a key that no role has, and an identifier without a key")
def _(repo, run):
    run(True)

    def change(signed):
        signed["keys"]["more"] = repo.make().public_key.to_dict()
        signed["roles"]["timestamp"]["keyids"].append("none")

    written(repo, "root", change)
    run(True)


@history("a jurisdiction that is delegated to twice")
def _(repo, run):
    run(True)
    written(repo, "targets", lambda signed: signed["delegations"]["roles"].append(signed["delegations"]["roles"][0]))
    run("ours", "whole documents", differ="targets")


@history("an Ed25519 key of small order")
def _(repo, run):
    run(True)
    # The neutral point: with it, this is a signature of everything.
    key = SSlibKey("weak", "ed25519", "ed25519", {"public": "01" + "00" * 31})
    repo.root.add_key(key, "timestamp")
    repo.next_root()
    repo.timestamp.version += 1
    repo.write_timestamp([])
    signature = {"keyid": "weak", "sig": "01" + "00" * 63}
    edit(repo, "timestamp", lambda document: document["signatures"].append(signature))
    run("python", "weak keys", differ="timestamp")


# Where files are looked up: only the client of any repository does that, as key lists have one place for each file


@history("a file in a role three deep", whole=False)
def _(repo, run):
    chain(repo, 3)
    run(True, names=["deep/file"])


@history("a file in a role 30 deep", whole=False)
def _(repo, run):
    chain(repo, 30)
    run(True, names=["deep/file"])


@history("a file in a role 40 deep", whole=False)
def _(repo, run):
    chain(repo, 40)
    run("ours", "depth", differ=" ".join(f"deep{depth}" for depth in range(33, 41)), names=["deep/file"])


def chain(repo, length):
    """Roles that delegate to one another, of which the last lists a file."""
    by = "targets"
    signer = repo.make()
    for depth in range(1, length + 1):
        repo.delegate(by, f"deep{depth}", [signer], paths=["deep/*"])
        by = f"deep{depth}"
    repo.add_file(by, "deep/file", b"found")
    repo.publish(*repo.targets)


def two(repo, **options):
    """Two roles with the same paths. Only the second lists the file."""
    repo.delegate("targets", "first", paths=["both/*"], **options)
    repo.delegate("targets", "second", paths=["both/*"])
    repo.add_file("second", "both/file", b"second")


@history("the second of two roles lists the file", whole=False)
def _(repo, run):
    two(repo)
    repo.publish(*repo.targets)
    run(True, names=["both/file"])


@history("the second of two roles lists the file, and the first is terminating", whole=False)
def _(repo, run):
    two(repo, terminating=True)
    repo.publish(*repo.targets)
    run(False, names=["both/file"])


@history("two roles list a file, and the first counts", whole=False)
def _(repo, run):
    two(repo)
    # The server has only this one.
    repo.add_file("first", "both/file", b"first")
    repo.files[f"targets/{repo.targets['second'].targets['both/file'].get_prefixed_paths()[0]}"] = 404
    repo.publish(*repo.targets)
    run(True, names=["both/file"])


@history("the first of two roles does not verify", whole=False)
def _(repo, run):
    two(repo)
    repo.signers["first"] = [repo.make()]
    repo.publish(*repo.targets)
    run(False, names=["both/file"])


@history("the snapshot does not name the first of two roles", whole=False)
def _(repo, run):
    two(repo)
    repo.publish("targets", "second")
    run("ours", "unpublished", differ="second", names=["both/file"])


@history("two roles delegate to each other", whole=False)
def _(repo, run):
    repo.delegate("targets", "one", paths=["round/*"])
    repo.delegate("one", "other", paths=["round/*"])
    repo.delegate("other", "one", paths=["round/*"])
    repo.add_file("other", "round/file", b"found")
    repo.publish(*repo.targets)
    run(True, names=["round/file"])
    run(False, names=["round/none"])


@history("two roles delegate to a third, with different keys", whole=False)
def _(repo, run):
    repo.delegate("targets", "one", paths=["one/*"])
    repo.delegate("targets", "other", paths=["other/*"])
    repo.delegate("one", "third", paths=["one/*"])
    repo.delegate("other", "third", [repo.make()], paths=["other/*"])
    # It is signed with the other's key only.
    repo.add_file("third", "one/file", b"one")
    repo.add_file("third", "other/file", b"other")
    repo.publish(*repo.targets)
    run(True, names=["other/file"])
    run(False, names=["other/file", "one/file"])


@history("a role lists a file outside its paths", whole=False)
def _(repo, run):
    repo.add_file(ROLE, "gb/issuers.json", b"{}")
    repo.publish(ROLE)
    run(False, names=["gb/issuers.json"])


@history("a star does not cross a slash", whole=False)
def _(repo, run):
    repo.delegate("targets", "flat", paths=["flat/*"])
    repo.add_file("flat", "flat/file", b"found")
    repo.add_file("flat", "flat/below/file", b"not found")
    repo.publish(*repo.targets)
    run(True, names=["flat/file"])
    run(False, names=["flat/below/file"])


@history("patterns with signs and sets", whole=False)
def _(repo, run):
    repo.delegate("targets", "marks", paths=["m/?.[a-c]x", "m/[!0-9]-*.bin"])
    for path in ("m/1.bx", "m/é-.bin", "m/1-x.bin"):
        repo.add_file("marks", path, path.encode())
    repo.publish(*repo.targets)
    run(True, names=["m/1.bx", "m/é-.bin"])
    run(False, names=["m/1-x.bin"])


@history("a pattern with two stars amid letters", whole=False)
def _(repo, run):
    repo.delegate("targets", "stars", paths=["s/a**b"])
    repo.add_file("stars", "s/axb", b"found")
    repo.publish(*repo.targets)
    run("python", "patterns", differ="stars", names=["s/axb"])


@history("a role named like one of the top", whole=False)
def _(repo, run):
    run(True)

    def change(signed):
        role = dict(signed["delegations"]["roles"][0], name="snapshot", terminating=False)
        signed["delegations"]["roles"].insert(0, role)

    written(repo, "targets", change)
    run("ours", "whole documents", differ="targets")


@history("both paths and prefixes of digests", whole=False)
def _(repo, run):
    run(True)
    written(repo, "targets", lambda signed: signed["delegations"]["roles"][0].update(path_hash_prefixes=["00"]))
    run(False, "whole documents", differ="targets")


@history("prefixes of digests", whole=False)
def _(repo, run):
    paths = [f"bin/{number}" for number in range(20)]
    for name, half in (("low", "01234567"), ("high", "89abcdef")):
        repo.delegate("targets", name, prefixes=list(half))
        for path in paths:
            if prefix(path)[0] in half:
                repo.add_file(name, path, path.encode())
    repo.publish(*repo.targets)
    run(True, names=paths)
    run(False, names=["bin/20"])


@history("succinct roles", whole=False)
def _(repo, run):
    signer = repo.make()
    bins = SuccinctRoles([signer.public_key.keyid], 1, 1, "bin")
    repo.targets["targets"].delegations = Delegations({signer.public_key.keyid: signer.public_key}, None, bins)
    role = bins.get_role_for_target("file")
    repo.targets[role] = Targets(expires=NOW + DAY)
    repo.signers[role] = [signer]
    repo.add_file(role, "file", b"found")
    repo.publish("targets", role)
    run("python", "succinct roles", differ=role, names=["file"])


for scheme in ("ecdsa-sha2-nistp384", "rsa-pkcs1v15-sha256"):
    @history(f"a role with a key of the kind {scheme}", whole=False)
    def _(repo, run, scheme=scheme):
        if scheme.startswith("rsa"):
            signer = CryptoSigner.generate_rsa(scheme=scheme, size=2048)
        else:
            signer = CryptoSigner.generate_ecdsa(scheme=scheme)
        repo.delegate("targets", ROLE, [signer], terminating=True, paths=[f"{ROLE}/*"])
        repo.publish("targets", ROLE)
        run("python", "kinds", differ=ROLE)


@history("a file with digests of a kind that we do not have", whole=False)
def _(repo, run):
    repo.add_file(ROLE, FILE, repo.content, algorithms=["sha3-256"])
    repo.publish(ROLE)
    run("python", "kinds")


@history("a file with digests of several kinds, one of them SHA-256", whole=False)
def _(repo, run):
    repo.add_file(ROLE, FILE, repo.content, algorithms=["sha512", "sha256", "blake2b-256"])
    repo.publish(ROLE)
    run(True)


@history("a file with one wrong digest of two", whole=False)
def _(repo, run):
    repo.add_file(ROLE, FILE, repo.content, algorithms=["sha256", "sha512"])
    repo.targets[ROLE].targets[FILE].hashes["sha512"] = "00" * 64
    repo.publish(ROLE)
    run(False)


@history("names that addresses and files do not take as they are", whole=False)
def _(repo, run):
    repo.delegate("targets", "a role/with é", paths=["n/*"])
    names = ["n/two words", "n/é", "n/.hidden", "n/a:b"]
    for name in names:
        repo.add_file("a role/with é", name, name.encode())
    repo.publish(*repo.targets)
    run(True, names=names)
