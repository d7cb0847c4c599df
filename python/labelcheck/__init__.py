"""Checks security labels of connected products, offline: one by one, or by the column in DuckDB, Polars and Spark.

`check` answers for one text. A `Stock` holds one question, one key list and one time, and answers for any number of rows.
`labelcheck.duckdb` and `labelcheck.spark` put it into those engines; everything else that speaks Arrow takes it as it is.
"""

from ._labelcheck import ArrowArray, ArrowStream, Keys, KeysError, Stock, Totals, check, columns, read

__all__ = ["ArrowArray", "ArrowStream", "Keys", "KeysError", "Stock", "Totals", "check", "columns", "read"]
