"""A repository of The Update Framework in memory, written with python-tuf's classes: the publisher of test_tuf.py."""
import copy
import datetime
import hashlib
import json

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Key,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization.json import JSONSerializer

NOW = datetime.datetime(2026, 11, 21, tzinfo=datetime.timezone.utc)
DAY = datetime.timedelta(days=1)
TOP_LEVEL = ("root", "timestamp", "snapshot", "targets")

# What a P-256 or an RSA repository is signed with: a key of the kind for each role.
KINDS = {
    "ed25519": CryptoSigner.generate_ed25519,
    "ecdsa-sha2-nistp256": CryptoSigner.generate_ecdsa,
    "rsassa-pss-sha256": lambda: CryptoSigner.generate_rsa(size=2048),
    "rsassa-pss-sha384": lambda: CryptoSigner.generate_rsa(scheme="rsassa-pss-sha384", size=2048),
    "rsassa-pss-sha512": lambda: CryptoSigner.generate_rsa(scheme="rsassa-pss-sha512", size=2048),
}


class Repository:
    """The publisher's state, and in `files` what a server has: bytes by path, or the number of an HTTP status.

    A file is signed when it is written: change `root`, `timestamp`, `snapshot` or `targets[...]`, then `write` it, or
    `publish` it with all that names it.
    """

    def __init__(self, make=CryptoSigner.generate_ed25519, consistent=True, pins=False, key_list=False):
        self.make = make
        self.pins = pins  # whether metadata names lengths and digests of metadata, too
        self.files = {}
        self.signers = {role: [make()] for role in TOP_LEVEL}
        root, timestamp = {}, {}
        if key_list:
            root, timestamp = {"x-labelcheck": {"format": 1}}, {"x-published": int((NOW - DAY).timestamp())}
        expires = NOW + 30 * DAY
        self.root = Root(expires=NOW + 365 * DAY, consistent_snapshot=consistent, unrecognized_fields=root)
        self.timestamp = Timestamp(expires=expires, unrecognized_fields=timestamp)
        self.snapshot = Snapshot(expires=expires)
        self.targets = {"targets": Targets(expires=expires)}
        for role in TOP_LEVEL:
            self.root.add_key(self.signers[role][0].public_key, role)

    # Keys

    def add_signer(self, role, signer=None, threshold=None):
        """Another key for a top-level role, with another threshold."""
        signer = signer or self.make()
        self.signers[role].append(signer)
        self.root.add_key(signer.public_key, role)
        self.root.roles[role].threshold = threshold or self.root.roles[role].threshold
        return signer

    def rotate(self, role):
        """A new key in the place of all that a top-level role had. The old ones are returned."""
        before, self.signers[role] = self.signers[role], []
        for signer in before:
            self.root.revoke_key(signer.public_key.keyid, role)
        self.add_signer(role)
        return before

    def delegate(self, by, name, signers=None, threshold=1, terminating=False, paths=None, prefixes=None):
        """A role that `by` delegates to, after those that it delegates to already."""
        self.signers[name] = signers or self.signers.get(name) or [self.make()]
        keys = [signer.public_key for signer in self.signers[name]]
        delegator = self.targets[by]
        delegator.delegations = delegator.delegations or Delegations({}, {})
        delegator.delegations.keys.update({key.keyid: key for key in keys})
        ids = list(dict.fromkeys(key.keyid for key in keys))
        delegator.delegations.roles[name] = DelegatedRole(name, ids, threshold, terminating, paths, prefixes)
        return self.targets.setdefault(name, Targets(expires=NOW + 30 * DAY))

    def add_file(self, role, path, content, algorithms=("sha256",), **extra):
        """A file that a role lists, and that the server has under each of its names."""
        target = TargetFile.from_data(path, content, list(algorithms))
        target.unrecognized_fields.update(extra)
        self.targets[role].targets[path] = target
        names = target.get_prefixed_paths() if self.root.consistent_snapshot else [path]
        for name in names:
            self.files[f"targets/{name}"] = content

    def signers_of(self, signers, role):
        return self.signers[role] if signers is None else signers

    # Metadata

    def signed(self, signed, signers, edit=None):
        """A file of metadata with these signatures. `edit` changes the signed part as JSON, before it is signed."""
        metadata = Metadata(copy.deepcopy(signed))
        if edit is None:
            for signer in signers:
                metadata.sign(signer, append=True)
            return metadata.to_bytes(JSONSerializer())
        document = metadata.to_dict()
        edit(document["signed"])
        message = canonical(document["signed"]).encode()
        signatures = [signer.sign(message) for signer in signers]
        document["signatures"] = [{"keyid": one.keyid, "sig": one.signature} for one in signatures]
        return json.dumps(document, ensure_ascii=False).encode()

    def write_root(self, signers=None, edit=None):
        """N.root.json, signed by those that are to sign it now, unless others are given."""
        data = self.signed(self.root, self.signers_of(signers, "root"), edit)
        self.files[f"{self.root.version}.root.json"] = data
        return data

    def next_root(self, more=(), edit=None):
        """The next root, signed by today's keys and by more: those of the root before."""
        self.root.version += 1
        return self.write_root([*self.signers["root"], *more], edit)

    def write_targets(self, role, signers=None, edit=None):
        """The metadata of a role, under the name that it has at its version; the snapshot then names it."""
        data = self.signed(self.targets[role], self.signers_of(signers, role), edit)
        self.files[self.name(role, self.targets[role].version)] = data
        self.snapshot.meta[f"{role}.json"] = self.pin(self.targets[role].version, data)
        return data

    def write_snapshot(self, signers=None, edit=None):
        data = self.signed(self.snapshot, self.signers_of(signers, "snapshot"), edit)
        self.files[self.name("snapshot", self.snapshot.version)] = data
        self.timestamp.snapshot_meta = self.pin(self.snapshot.version, data)
        return data

    def write_timestamp(self, signers=None, edit=None):
        data = self.signed(self.timestamp, self.signers_of(signers, "timestamp"), edit)
        self.files["timestamp.json"] = data
        return data

    def begin(self):
        """The first version of everything, and the root that clients begin with."""
        for role in self.targets:
            self.write_targets(role)
        self.write_snapshot()
        self.write_timestamp()
        return self.write_root()

    def publish(self, *roles):
        """The next version of these roles, and of what names them."""
        for role in roles:
            self.targets[role].version += 1
            self.write_targets(role)
        self.next_snapshot()

    def next_snapshot(self):
        self.snapshot.version += 1
        self.write_snapshot()
        self.next_timestamp()

    def next_timestamp(self):
        self.timestamp.version += 1
        self.write_timestamp()

    def name(self, role, version):
        """What the file of a role is called on the server, which decodes what it is asked for."""
        return f"{version}.{role}.json" if self.root.consistent_snapshot else f"{role}.json"

    def current(self, role):
        """What today's file of a role is called on the server."""
        if role == "timestamp":
            return "timestamp.json"
        if role == "root":
            return f"{self.root.version}.root.json"
        return self.name(role, (self.snapshot if role == "snapshot" else self.targets[role]).version)

    def pin(self, version, data):
        return MetaFile.from_data(version, data, ["sha256"]) if self.pins else MetaFile(version)


def canonical(value):
    """Canonical JSON as TUF has it, for documents that python-tuf would not write."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{canonical(key)}:{canonical(value[key])}" for key in sorted(value)) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return json.dumps(value)


def named(signer, name):
    """The same key under another identifier."""
    key = signer.public_key
    return CryptoSigner(signer._private_key, Key.from_dict(name, copy.deepcopy(key.to_dict())))


def prefix(path, digits=2):
    """The first digits of the digest of a target's name."""
    return hashlib.sha256(path.encode()).hexdigest()[:digits]
