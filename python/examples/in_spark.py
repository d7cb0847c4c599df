"""Counts a stock in Spark, here in local mode: python in_spark.py STOCK.csv [JURISDICTION]

The columns of the table are found by their names, as `labelcheck stock` finds them.
"""

import sys

import labelcheck
import labelcheck.spark
from pyspark.sql import SparkSession
from pyspark.sql.functions import count, sum


def main(file: str, jurisdiction: str = "gb", now: str | None = None) -> list[tuple[object, ...]]:
    spark = SparkSession.builder.appName("labelcheck").getOrCreate()
    # It holds the key list, and is sent to each worker. Its clock is the time at which it was made.
    stock = labelcheck.Stock(jurisdiction, now=now)
    # Rows with cells beyond the headers are no rows: that is seen only where all columns are read.
    spark.conf.set("spark.sql.csv.parser.columnPruning.enabled", False)
    rows = spark.read.csv(file, header=True, mode="DROPMALFORMED", escape='"')
    checked = labelcheck.spark.check(rows, stock, keep=[], found=["answer", "reason", "effect", "counted"])
    grouped = checked.groupBy("answer", "reason", "effect").agg(count("*").alias("rows"), sum("counted").alias("quantity"))
    found = grouped.orderBy("answer", "reason", "effect")
    found.show(100, truncate=False)
    print(stock.about["note"])
    return [tuple(row) for row in found.collect()]


if __name__ == "__main__":
    main(*sys.argv[1:])
