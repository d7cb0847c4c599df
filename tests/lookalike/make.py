#!/usr/bin/env python3
"""Makes imitations.txt and ordinary.txt beside it, which the tests of crate/lookalike read.

    python3 tests/lookalike/make.py imitations   # needs dnstwist 20250130, tld 0.13.2 and idna 3.20 from PyPI
    python3 tests/lookalike/make.py ordinary     # needs a Debian system with package lists

The same versions and the same key list make the same imitations, byte by byte.
"""

import datetime
import importlib.metadata
import json
import pathlib
import platform
import random
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SEED = 8
# Of each kind and host, so that one rich kind does not drown the others.
MOST = 60
# Endings to which an imitation moves: anybody can register under each.
ENDINGS = ["app", "at", "biz", "cc", "co", "com", "com.au", "dev", "eu", "example", "in", "info", "io", "net", "online", "org",
           "shop", "site", "top", "us", "xyz"]


def official():
    """The official hosts of all schemes and the listed checkers, with the suffixes that governments keep."""
    hosts, suffixes = set(), set()
    for file in sorted((ROOT / "labels/schemes").glob("*/scheme.*.json")):
        scheme = json.loads(file.read_text(encoding="utf-8"))
        hosts.update(link.split("/")[2] for link in scheme.get("official", []))
        suffixes.update(scheme.get("suffixes", []))
    for file in sorted((ROOT / "labels/trust/content").glob("*/checkers.json")):
        hosts.update(json.loads(file.read_text(encoding="utf-8"))["hosts"])
    return sorted(hosts), sorted(suffixes)


def permutations(host):
    import dnstwist

    fuzzer = dnstwist.Fuzzer(host, tld_dictionary=list(ENDINGS))
    fuzzer.generate()
    kinds = {}
    for found in fuzzer.domains:
        if found["fuzzer"] != "*original" and found["domain"] != host:
            kinds.setdefault(found["fuzzer"], set()).add(found["domain"])
    return {kind: sorted(found) for kind, found in sorted(kinds.items())}


def imitations():
    chance = random.Random(SEED)
    rows = []
    hosts, suffixes = official()
    for host in hosts:
        names = [("", host)]
        # What lies under a government's own suffix is never an imitation, so the same is made elsewhere too.
        for suffix in suffixes:
            bare = host.removeprefix("www.")
            if host.endswith("." + suffix) and bare != suffix:
                names += [(ending + ":", bare.removesuffix(suffix) + ending) for ending in chance.sample(ENDINGS, 2)]
        for prefix, name in names:
            for kind, found in permutations(name).items():
                # Moved again, it would be only the ending.
                if prefix and kind in ("tld-swap", "various"):
                    continue
                if len(found) > MOST:
                    found = sorted(chance.sample(found, MOST))
                rows += [f"{host}\t{prefix}{kind}\t{imitation}" for imitation in found]
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in ("dnstwist", "tld", "idna"))
    head = [f"# {versions}; seed {SEED}, at most {MOST} of each kind and host. Made by make.py.",
            "# Official or checker host, kind (after the ending to which it was moved first), imitation."]
    write("imitations.txt", head + sorted(set(rows)))


def ordinary():
    """The hosts of the homepages that Debian's packages name, but those of governments, which are a list of their own."""
    available = subprocess.run(["apt-cache", "dumpavail"], check=True, capture_output=True, text=True).stdout
    known = set(lines(HERE / "government.txt")) | set(official()[0])
    links = re.findall(r"^Homepage: *(\S+)", available, re.MULTILINE)
    hosts = {host.group(1).lower() for link in links if (host := re.match(r"https?://([A-Za-z0-9.-]+)", link))}
    hosts = sorted({host.strip(".") for host in hosts if "." in host} - known)
    system = platform.freedesktop_os_release()["PRETTY_NAME"]
    head = [f"# The {len(hosts)} hosts of the homepages that packages of {system} name,",
            f"# taken from its package lists on {datetime.date.today()} with make.py; those in government.txt are left out."]
    write("ordinary.txt", head + hosts)


def lines(file):
    return [line for line in file.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


def write(name, rows):
    (HERE / name).write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(f"{name}: {len(rows)} lines")


if __name__ == "__main__":
    {"imitations": imitations, "ordinary": ordinary}[sys.argv[1]]()
