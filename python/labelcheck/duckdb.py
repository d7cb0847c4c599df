"""The check in DuckDB.

    connection = duckdb.connect()
    labelcheck.duckdb.register(connection, labelcheck.Stock("gb"))
    connection.sql("SELECT labelcheck(code, ean, quantity).answer AS answer, count(*) FROM listings GROUP BY answer")

It needs the packages duckdb, numpy and pyarrow.
"""

from collections.abc import Mapping, Sequence

import duckdb
import pyarrow  # type: ignore[import-untyped]

from ._labelcheck import Stock
from ._labelcheck import columns as find

__all__ = ["check", "register"]

_TYPES = {"string": "VARCHAR", "bool": "BOOLEAN", "date32[day]": "DATE"}


def register(
    connection: duckdb.DuckDBPyConnection,
    stock: Stock,
    name: str = "labelcheck",
    *,
    found: Sequence[str] | None = None,
) -> None:
    """Makes the SQL function `name(code, product, quantity)`. It returns a struct with the fields `found`, or all.

    The product number and the quantity are texts; NULL where there is none. A stock without quantities says '1'.
    """

    def function(code: pyarrow.Array, product: pyarrow.Array, quantity: pyarrow.Array) -> pyarrow.Array:
        return pyarrow.array(stock.check_arrays(code, product, quantity, found=found))

    fields = pyarrow.schema(stock.schema(found))
    members = ", ".join(f'"{field.name}" {_type(field.type)}' for field in fields)
    connection.create_function(
        name,
        function,
        ["VARCHAR", "VARCHAR", "VARCHAR"],
        f"STRUCT({members})",
        type="arrow",  # type: ignore[call-overload]
        null_handling="special",
    )


def check(
    connection: duckdb.DuckDBPyConnection,
    query: str,
    stock: Stock,
    *,
    columns: Mapping[str, str] | None = None,
    keep: Sequence[str] | None = None,
    found: Sequence[str] | None = None,
) -> duckdb.DuckDBPyRelation:
    """Checks what a query returns, and returns a relation with what was found beside each row. It can be read once.

    The query is run while the relation is read, on a cursor of its own: it does not see temporary tables. The last three
    arguments are those of `Stock.check_table`.
    """
    rows = connection.cursor().sql(query)
    places = find(rows.columns, columns)
    # Columns that nobody looks at are not read.
    needed = rows.columns if keep is None else list(dict.fromkeys([*places.values(), *keep]))
    rows = rows.project(", ".join('"' + name.replace('"', '""') + '"' for name in needed))
    places.pop("row_problem", None)
    stream = stock.check_table(rows, columns=places, keep=keep, found=found)
    return connection.from_arrow(pyarrow.RecordBatchReader.from_stream(stream))


def _type(of: pyarrow.DataType) -> str:
    if pyarrow.types.is_decimal(of):
        return f"DECIMAL({of.precision}, {of.scale})"
    return _TYPES[str(of)]
