"""What checking a table costs in DuckDB and in Spark, in seconds on a processor: python cost.py PROGRAM ROUNDS NAME=STOCK.csv...

For each round, stock and engine a line: the name; how many rows; what the command line takes for the same table, written as
CSV; what the engine takes to read the columns that are needed; what it takes to read and check them, with every column of
what is found, counted by answer and reason; and how long that was by the clock.

Linux only: it adds up what /proc says of this process and all below it, Java and its Python workers included. Starting Java
is not part of it: what is measured is a query in a session that has run one of each before.
"""

import os
import pathlib
import subprocess
import sys
import time

import duckdb
import labelcheck
import labelcheck.duckdb
import labelcheck.spark

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "tests"))
from session import session  # noqa: E402

NOW = "2026-11-20T12:00:00Z"
NAMES = ["Label code", "GTIN", "SKU", "Qty", "Bin location", "Supplier", "Lot no.", "Condition"]
NEEDED = ["Label code", "GTIN", "Qty"]
CORES = len(os.sched_getaffinity(0))


def used():
    """Seconds on a processor of this process and all below it, those that have ended included."""
    processes = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            fields = pathlib.Path("/proc", name, "stat").read_text().rpartition(") ")[2].split()
        except OSError:
            continue
        processes[int(name)] = (int(fields[1]), sum(map(int, fields[11:15])))
    ours, more = set(), {os.getpid()}
    while more:
        ours |= more
        more = {name for name, (above, _) in processes.items() if above in ours} - ours
    return sum(processes[name][1] for name in ours) / os.sysconf("SC_CLK_TCK")


def cost(work):
    """Seconds on a processor, seconds by the clock, and what the work returned."""
    before, began = used(), time.monotonic()
    made = work()
    return used() - before, time.monotonic() - began, made


def command_line(program, file):
    words = ["stock", "--jurisdiction", "gb", "--output-format", "csv", "--fail-on", "never", "--clock", NOW, file]
    subprocess.run([program, *words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


class InDuckDB:
    name = "DuckDB"

    def __init__(self, stock):
        self.stock, self.connection = stock, duckdb.connect()
        self.connection.execute(f"SET threads = {CORES}")

    def rows(self, file):
        return f"FROM read_csv('{file}', header = true, all_varchar = true, ignore_errors = true, escape = '\"')"

    def scan(self, file):
        lengths = ", ".join(f'sum(length("{name}"))' for name in NEEDED)
        return self.connection.sql(f"SELECT count(*), {lengths} {self.rows(file)}").fetchall()[0][0]

    def check(self, file):
        checked = labelcheck.duckdb.check(self.connection, self.rows(file), self.stock, keep=[])
        return sum(row[0] for row in checked.aggregate("count(*), sum(counted), answer, reason").fetchall())


class InSpark:
    name = "Spark"

    def __init__(self, stock):
        self.stock, self.spark = stock, session(CORES)

    def rows(self, file):
        # The rows that the command line calls broken are read too: dropping them makes Spark read every column.
        return self.spark.read.csv(file, ", ".join(f"`{name}` string" for name in NAMES), header=True, escape='"')

    def scan(self, file):
        lengths = [f"sum(length(`{name}`))" for name in NEEDED]
        return self.rows(file).selectExpr("count(*)", *lengths).collect()[0][0]

    def check(self, file):
        checked = labelcheck.spark.check(self.rows(file), self.stock, keep=[])
        counted = checked.groupBy("answer", "reason").agg({"*": "count", "counted": "sum"}).collect()
        return sum(row["count(1)"] for row in counted)


def main(program, rounds, *stocks):
    for at in range(int(rounds) + 1):
        for name, _, file in (stock.partition("=") for stock in stocks):
            alone, _, _ = cost(lambda: command_line(program, file))
            # A new one each time: it knows no label.
            stock = labelcheck.Stock("gb", now=f"2026-11-20T12:00:{at % 60:02}Z")
            for engine in (InDuckDB(stock), InSpark(stock)):
                scan, _, scanned = cost(lambda: engine.scan(file))
                check, wall, rows = cost(lambda: engine.check(file))
                assert rows == scanned, (rows, scanned)
                # The first round is for Java, which makes itself faster.
                if at:
                    print(f"{engine.name}, {name}", rows, alone, scan, check, wall, sep="\t", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
