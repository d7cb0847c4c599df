"""Counts a stock in DuckDB: python in_duckdb.py STOCK.csv [JURISDICTION]

The columns of the table are found by their names, as `labelcheck stock` finds them.
"""

import sys

import duckdb
import labelcheck
import labelcheck.duckdb


def main(file: str, jurisdiction: str = "gb", now: str | None = None) -> list[tuple[object, ...]]:
    connection = duckdb.connect()
    stock = labelcheck.Stock(jurisdiction, now=now)
    # Any query does: tables, Parquet files, other databases. Codes and numbers stay text.
    rows = connection.read_csv(file, header=True, all_varchar=True, ignore_errors=True, escapechar='"')
    rows.create_view("stock")
    checked = labelcheck.duckdb.check(
        connection, "FROM stock", stock, keep=[], found=["answer", "reason", "effect", "counted"]
    )
    # It is read once: where it is asked more than one question, `checked.create("checked")` keeps it as a table.
    counted = checked.aggregate("answer, reason, effect, count(*) AS rows, sum(counted) AS quantity")
    found = counted.order("answer, reason, effect").fetchall()
    for row in found:
        print(*row, sep="\t")
    print(stock.about["note"])
    return found


if __name__ == "__main__":
    main(*sys.argv[1:])
