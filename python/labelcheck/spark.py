"""The check in Spark. Workers are sent a `Stock` with its key list, and need this package and nothing else.

    listings = spark.read.parquet("listings")
    checked = labelcheck.spark.check(listings, labelcheck.Stock("gb"), columns={"code": "label", "product": "ean"})
    checked.groupBy("answer", "reason").count()

It needs the packages pyspark (4.1 or later for `function`), pandas and pyarrow.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

import pyarrow  # type: ignore[import-untyped]
from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql.types import BooleanType, DataType, DateType, DecimalType, StringType, StructField, StructType

from ._labelcheck import Stock, Totals
from ._labelcheck import columns as find
from ._labelcheck import read as _read

__all__ = ["check", "function", "read", "totals"]

_TYPES: dict[str, DataType] = {"string": StringType(), "bool": BooleanType(), "date32[day]": DateType()}


def check(
    frame: DataFrame,
    stock: Stock,
    *,
    columns: Mapping[str, str] | None = None,
    keep: Sequence[str] | None = None,
    found: Sequence[str] | None = None,
) -> DataFrame:
    """The rows of a frame with what was found beside each. The last three arguments are those of `Stock.check_table`."""

    kept = list(frame.columns if keep is None else keep)
    plain, names, places = _plain(frame, columns, kept)

    def batches(given: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        for batch in given:
            stream = stock.check_table(batch.rename_columns(names), columns=places, keep=kept, found=found)
            yield from pyarrow.RecordBatchReader.from_stream(stream)

    return plain.mapInArrow(batches, StructType([frame.schema[name] for name in kept] + _fields(stock, found)))


def function(stock: Stock, *, found: Sequence[str] | None = None) -> Callable[..., Column]:
    """A function of the columns code, product number and quantity, for `select`. It returns structs.

    As with all such functions Spark runs it for each field that is taken of it: use `check` where there are several.
    """
    from pyspark.sql.pandas.functions import arrow_udf

    def run(code: pyarrow.Array, product: pyarrow.Array, quantity: pyarrow.Array) -> pyarrow.Array:
        return pyarrow.array(stock.check_arrays(code, product, quantity, found=found))

    made: Callable[..., Column] = arrow_udf(run, StructType(_fields(stock, found)))  # type: ignore[call-overload]
    return made


def totals(frame: DataFrame, stock: Stock, *, columns: Mapping[str, str] | None = None) -> Totals:
    """Counts a frame: the totals of `labelcheck stock`. Each partition is counted where it lies."""

    plain, names, places = _plain(frame, columns, [])

    def counted(given: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        total = Totals()
        for batch in given:
            total += stock.totals(batch.rename_columns(names), columns=places)
        yield pyarrow.RecordBatch.from_pydict({"totals": [total.to_json()]})

    parts = plain.mapInArrow(counted, "totals string").collect()
    return sum((Totals.from_json(part.totals) for part in parts), Totals())


def read(spark: SparkSession, paths: str | list[str]) -> DataFrame:
    """Reads tables as `labelcheck.read` does: in mixed encodings, and with rows that cannot be taken apart.

    Each file is one task's, and held in memory: at most 2 GB, and better many small ones than a large one.
    """

    def rows(given: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        for batch in given:
            for path, content in zip(batch["path"].to_pylist(), batch["content"].to_pylist(), strict=True):
                yield from pyarrow.RecordBatchReader.from_stream(_read(content, name=path))

    files = spark.read.format("binaryFile").load(paths).select("path", "content")
    return files.mapInArrow(
        rows,
        "file string, line long, code string, product string, article string, quantity string, location string, "
        "supplier string, batch string, condition string, row_problem string",
    )


def _plain(
    frame: DataFrame, columns: Mapping[str, str] | None, keep: Sequence[str]
) -> tuple[DataFrame, list[str], dict[str, str]]:
    """The columns that are needed and no others, under names that Spark can resolve; their own names; what they are."""
    places = find(frame.columns, columns)
    names = list(dict.fromkeys([*places.values(), *keep]))
    plain = [frame["`" + name.replace("`", "``") + "`"].alias(f"c{at}") for at, name in enumerate(names)]
    places.pop("row_problem", None)
    return frame.select(*plain), names, places


def _fields(stock: Stock, found: Sequence[str] | None) -> list[StructField]:
    return [StructField(field.name, _type(field.type)) for field in pyarrow.schema(stock.schema(found))]


def _type(of: pyarrow.DataType) -> DataType:
    if pyarrow.types.is_decimal(of):
        return DecimalType(of.precision, of.scale)
    return _TYPES[str(of)]
