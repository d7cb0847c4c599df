"""What the tests share: the command line, a made stock, and the samples' day."""

import atexit
import csv
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
from collections import Counter
from decimal import Decimal
from functools import cache

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "labels" / "samples"
TRUST = ROOT / "labels" / "trust"
NOW = "2026-11-20T12:00:00Z"
PROGRAM = os.environ.get("LABELCHECK_PROGRAM", str(ROOT / "target/debug/labelcheck"))
MAKE_STOCK = os.environ.get("LABELCHECK_MAKE_STOCK", str(ROOT / "target/debug/examples/make_stock_files"))
# Few, as the tests run at each change; `LABELCHECK_ROWS=100000` for the stock that the aim names.
ROWS = int(os.environ.get("LABELCHECK_ROWS", "5000"))
LABELS = min(ROWS, 2_000) if ROWS > 5_000 else 300

# Of the CSV output: what was found. The rest is what came in, and what the answers rest on.
FOUND = slice(10, 30)


def sample(name):
    return (SAMPLES / name / "label.txt").read_text(encoding="utf-8").strip()


def run(*words, codes=(0,)):
    """What the command line prints. Its exit codes are answers."""
    command = [PROGRAM, *map(str, words), "--clock", NOW]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env={"LC_ALL": "C"})
    assert done.returncode in codes, done.stderr
    return done.stdout


@cache
def stock():
    """A stock with every kind of trouble: its files, and what the generator put in."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="labelcheck-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    subprocess.run([MAKE_STOCK, "29", str(ROWS), str(LABELS), str(folder)], check=True)
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    return [str(folder / name) for name in expected["files"]], expected


@cache
def by_command_line(jurisdiction="gb"):
    """The rows of that stock as `labelcheck stock` writes them: headers, and cells."""
    files, _ = stock()
    text = run("stock", "--jurisdiction", jurisdiction, "--output-format", "csv", "--fail-on", "never", *files)
    rows = list(csv.reader(text.splitlines()))
    return [name.replace("-", "_") for name in rows[0]], rows[1:]


def counts(rows):
    """Counts per answer, reason and problem, and the sum of quantities, of rows that are dictionaries."""
    counted = {"rows": 0, "answers": Counter(), "reasons": Counter(), "problems": Counter(), "lapsing": 0}
    quantity = Decimal(0)
    for row in rows:
        counted["rows"] += 1
        counted["answers"].update([row["answer"]] if row["answer"] else [])
        counted["reasons"].update([row["reason"]] if row["reason"] else [])
        counted["problems"].update((row["problems"] or "").split())
        counted["lapsing"] += bool(row["lapsing"])
        quantity += row["counted"] or 0
    return counted | {"quantity": quantity}


def expected_counts():
    """The same of what the generator put in."""
    expected = {name: count for name, count in stock()[1].items() if name != "files"}
    return expected | {"quantity": Decimal(expected["quantity"])}


def by_totals(totals):
    """The same of totals."""
    said = totals.to_dict()
    groups = {of: {code: tally["rows"] for code, tally in said[of].items()} for of in ("answers", "reasons", "problems")}
    return groups | {"rows": totals.rows, "lapsing": said["lapsing"]["rows"], "quantity": totals.quantity}


def differing(found, wanted):
    """Where two long lists differ, as far as a person wants to know: the test runner's own comparison takes minutes."""
    if len(found) != len(wanted):
        return f"{len(found)} and not {len(wanted)}"
    return [(at, *pair) for at, pair in enumerate(zip(found, wanted)) if pair[0] != pair[1]][:5]


def cell(value):
    """A value as the command line writes it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        text = format(value, "f")
        return text.rstrip("0").rstrip(".") if "." in text else text
    return str(value)
