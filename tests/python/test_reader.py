"""Does the reader that was written from docs/label-format.md agree with the test vectors and the sample labels?

Usage: python test_reader.py      It needs the packages cbor2 (6 or later) and cryptography.
"""
import json
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
READER = HERE / "read_label.py"
VECTORS = ROOT / "tests" / "vectors"
LABELS = ROOT / "labels"
PAGE = ROOT / "docs" / "label-format.md"

sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))
from read_label import label_bytes, read  # noqa: E402

SIGNATURE = {"SIG-BAD": "wrong", "KEY-UNKNOWN": "no-key", "KEY-NOLIST": "no-key"}  # every other reason: verified
results = []


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def check(name, faults):
    results.append(not faults)
    if faults:
        print(f"{name}: {'; '.join(faults)}")


def differences(what, found, wanted):
    return [] if found == wanted else [f"{what} is {found!r} and not {wanted!r}"]


def rows(label):
    """A report's label with the page's arrays, where the report has names: status, parties, standards, signatory."""
    label = dict(label)
    if "status" in label:
        label["status"] = [label["status"]["list"], label["status"]["index"]]
    if "statement" in label:
        statement = label["statement"] = dict(label["statement"])
        for name, second in (("manufacturers", "address"), ("representatives", "address"), ("standards", "date")):
            if name in statement:
                statement[name] = [[one["name"], one[second]] for one in statement[name]]
        statement["signatory"] = [statement["signatory"], statement.pop("function")]
    return label


def faults_of(evidence, text, reason, decode, report):
    """How what the reader says differs from what it should say. With `decode` (a string) the text is unreadable."""
    answer = json.loads(json.dumps(read(evidence, text), default=bytes.hex))
    if decode is not None:
        newer = "newer checker" in (answer["error"] or "")
        return (differences("readable", answer["readable"], False) + differences("signature", answer["signature"], None)
                + differences("needs a newer checker", newer, reason == "FMT-NEWER"))
    if not answer["readable"]:
        return [f"unreadable: {answer['error']}"]
    facts, wanted = answer["facts"], report.get("verified", {}).get("label") or report.get("unchecked")
    faults = differences("signature", answer["signature"], SIGNATURE.get(reason, "verified"))
    faults += differences("version", facts.pop("version", None), 1)
    if wanted is None:
        return [*faults, "the report has no label to compare with"]
    wanted = rows(wanted)
    for name in sorted(facts.keys() | wanted.keys()):
        faults += differences(name, facts.get(name), wanted.get(name))
    return faults


def cases():
    evidence = load(VECTORS / "evidence.json")
    for path in sorted((VECTORS / "cases").glob("*.json")):
        case = load(path)
        must = case["must"]
        decode = must.get("decode")
        if must["kind"] not in ("signed-label", "maker-statement"):
            decode = "no label"
        check(f"case {path.stem}", faults_of(evidence, case["text"], must["reason"], decode, case["report"]))


def samples():
    content = LABELS / "trust" / "content"
    evidence = {"jurisdictions": {path.parent.name: load(path) for path in content.glob("*/issuers.json")}}
    for path in sorted((LABELS / "samples").glob("*/label.txt")):
        report = load(path.with_name("expected.json"))
        reason = report.get("reason", {}).get("code")
        text = path.read_text(encoding="utf-8")
        check(f"sample {path.parent.name}", faults_of(evidence, text, reason, None, report))


def page():
    """The worked example: its text is its bytes, and they verify."""
    source = PAGE.read_text(encoding="utf-8")
    text = re.search(r"```text\n(HTTPS://.*?)\n```", source)[1]
    listing = re.search(r"```hex\n(.*?)```", source, re.DOTALL)[1]
    data = bytes.fromhex(re.sub(";.*", "", listing))
    answer = read(load(VECTORS / "evidence.json"), text)
    check("page example", differences("the text", label_bytes(text), data)
          + differences("signature", answer["signature"], "verified"))


def command_line():
    case = load(VECTORS / "cases" / "good-full.json")
    command = [sys.executable, str(READER), str(VECTORS / "evidence.json"), case["text"]]
    run = subprocess.run(command, capture_output=True, encoding="utf-8")
    answer = json.loads(run.stdout) if run.returncode == 0 else {}
    check("command line", differences("exit code", run.returncode, 0)
          + differences("signature", answer.get("signature"), "verified"))


def size():
    lines = READER.read_text(encoding="utf-8").splitlines()
    check("size", differences("at most 100 lines", len(lines) <= 100, True)
          + differences("at most 120 characters in a line", max(map(len, lines)) <= 120, True))


if __name__ == "__main__":
    for part in (cases, samples, page, command_line, size):
        part()
    failed = results.count(False)
    print(f"{len(results) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)
