"""Counts a stock in Polars: python in_polars.py STOCK.csv [JURISDICTION]

The table is read as `labelcheck stock` reads it, in whatever encoding, and broken rows are counted too.
"""

import sys

import labelcheck
import polars


def main(file: str, jurisdiction: str = "gb", now: str | None = None) -> list[tuple[object, ...]]:
    stock = labelcheck.Stock(jurisdiction, now=now)
    checked = polars.DataFrame(stock.check_table(labelcheck.read(file), keep=[]))
    found = (
        checked.group_by("answer", "reason", "effect", "problems")
        .agg(polars.len().alias("rows"), polars.sum("counted").alias("quantity"))
        .sort("answer", "reason", "effect", "problems")
    )
    with polars.Config(tbl_rows=100):
        print(found)
    print(stock.about["note"])
    return found.rows()


if __name__ == "__main__":
    main(*sys.argv[1:])
