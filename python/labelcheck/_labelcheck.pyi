from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from os import PathLike
from typing import Any, Literal, Protocol, Self, final

from .forms import About, Counts, Line, Report

__all__ = [
    "ArrowArray",
    "ArrowStream",
    "Keys",
    "KeysError",
    "Stock",
    "Totals",
    "_restored",
    "check",
    "columns",
    "read",
]

class _ArrowArray(Protocol):
    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]: ...

class _ArrowStream(Protocol):
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...

class _ArrowSchema(Protocol):
    def __arrow_c_schema__(self) -> object: ...

type _Arrow = _ArrowArray | _ArrowStream
type _Path = str | PathLike[str]
type _Keys = Keys | _Path | None
type _Time = datetime | str | int | None
type _Day = date | str | None

class KeysError(ValueError):
    """A key list that cannot be used: it is missing, damaged, or not signed as its root wants it."""

@final
class Keys:
    """A key list that was verified from its root down. It can be pickled."""

    @classmethod
    def built_in(cls) -> Self:
        """The list that this package was built with. That of a demonstration ages like every other."""
    @classmethod
    def load(cls, path: _Path, *, root: _Path | None = None) -> Self:
        """Reads a list from a folder of `labelcheck keys refresh`, or from a file `key-list.cbor`.

        A folder has its own root; a file is verified from `root`, a root metadata file, or else from the root that is built
        in. Raises `KeysError` where the list does not verify, `OSError` where a file cannot be read.
        """
    @classmethod
    def from_bytes(cls, root: bytes, unit: bytes) -> Self:
        """Takes a list from memory: the root metadata file to trust, and the bytes of `key-list.cbor`."""
    @property
    def published(self) -> int:
        """When its publisher says that it was made, in seconds since 1970."""
    @property
    def version(self) -> int:
        """The version of its timestamp, which grows with each publication."""
    @property
    def is_demonstration(self) -> bool:
        """Whether everything in it is invented."""
    @property
    def jurisdictions(self) -> list[str]:
        """The jurisdictions that it has a part of."""
    @property
    def notes(self) -> list[str]:
        """What could not be read of it, in English."""
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Totals:
    """How many rows there are of each kind, with the sums of their quantities. Those of parts add up, in any order."""

    def __new__(cls) -> Self: ...
    @classmethod
    def from_json(cls, text: str) -> Self:
        """What `to_json` wrote. Raises `ValueError` where it is something else."""
    def to_json(self) -> str:
        """As text, for sending on."""
    def to_dict(self) -> Counts:
        """As dictionaries."""
    @property
    def rows(self) -> int:
        """How many rows there are, bad ones included."""
    @property
    def quantity(self) -> Decimal:
        """The sum of the quantities, as far as they are numbers."""
    def __add__(self, value: Totals, /) -> Totals: ...
    def __radd__(self, value: Totals, /) -> Totals: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class ArrowArray:
    """An Arrow array: `pyarrow.array` and `polars.Series` take it."""

    def __len__(self) -> int: ...
    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]: ...
    def __arrow_c_schema__(self) -> object: ...

@final
class ArrowStream:
    """A stream of Arrow record batches: `pyarrow.table`, `pyarrow.RecordBatchReader.from_stream`, `polars.DataFrame` and
    DuckDB take it.

    It is made while it is read, without holding the interpreter's lock, and can be read once.
    """

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    def __arrow_c_schema__(self) -> object: ...

@final
class Stock:
    """One question, one key list and one time, for any number of rows.

    Threads may share one: identical labels are verified once, as long as they are among the last 32,768. It can be pickled;
    a process that gets the same one again goes on with the labels that it knows.

    jurisdiction: whose rule is asked about: gb, gb-nir, sg. None: no rule.
    on: the day asked about. None: today.
    relying: answer only from a key list that has not expired and is at most seven days old.
    lapsing_days: within how many days a label or support period counts as ending.
    decimal: the decimal mark of quantities that are texts, "." or ",". None: as each shows; 1,000 alone does not show it,
        and is a bad quantity. Columns of numbers need none.
    keys: the key list, or where one is. None: the one that is built in.
    now: the time to take for now: a datetime with a time zone, a text such as 2026-11-20T12:00:00+08:00, or seconds since
        1970. None: the system's. Workers of an engine have the time of the `Stock` that they were sent.

    Raises `ValueError` for a jurisdiction that the key list does not know, and as `Keys.load` does.
    """

    def __new__(
        cls,
        jurisdiction: str | None = None,
        *,
        on: _Day = None,
        relying: bool = False,
        lapsing_days: int = 30,
        decimal: Literal[".", ",", "point", "comma"] | None = None,
        keys: _Keys = None,
        now: _Time = None,
    ) -> Self: ...
    def check(
        self, code: str = "", *, product: str | int | None = None, quantity: str | float | Decimal | None = None
    ) -> Line:
        """Checks one row: a line of `labelcheck stock --output-format ndjson`. Without a quantity it is one piece."""
    def check_arrays(
        self,
        code: _Arrow | None,
        product: _Arrow | None = None,
        quantity: _Arrow | None = None,
        *,
        found: Sequence[str] | None = None,
    ) -> ArrowArray:
        """Checks columns of one length, and returns an array of structs: for engines that have scalar functions.

        Codes are texts. Product numbers and quantities may be numbers too. Without quantities each row is one piece; a
        quantity that is missing among others is an empty cell, which is a bad quantity, as in a file.

        found: which fields the structs have; None: all of `schema()`.
        """
    def check_table(
        self,
        data: _Arrow,
        *,
        columns: Mapping[str, str] | None = None,
        keep: Sequence[str] | None = None,
        found: Sequence[str] | None = None,
    ) -> ArrowStream:
        """Checks a table or a stream of record batches, and returns a stream with what was found beside each row.

        columns: which column is what: {"code": "Label", "product": "EAN", "quantity": "Qty"}. What is not said is guessed
            by the names, as the command line does.
        keep: which columns of the input are in the output; None: all.
        found: which columns are added; None: all of `schema()`.
        """
    def totals(self, data: _Arrow, *, columns: Mapping[str, str] | None = None) -> Totals:
        """Counts a table or a stream of record batches: the totals of `labelcheck stock`."""
    @property
    def about(self) -> About:
        """What the answers rest on; and that they cover one rule only, and are no legal advice."""
    def schema(self, found: Sequence[str] | None = None) -> _ArrowSchema:
        """The schema of what is found: `pyarrow.schema` takes it."""
    def __reduce__(self) -> tuple[Any, ...]: ...

def check(
    text: str,
    *,
    jurisdiction: str | None = None,
    on: _Day = None,
    product: str | int | None = None,
    beside: str | None = None,
    relying: bool = False,
    keys: _Keys = None,
    now: _Time = None,
) -> Report:
    """Checks a scanned or typed text, and returns the report: that of `labelcheck check --json`.

    jurisdiction: the country for which the support period is asked.
    product: the product number on the box, to compare with the label.
    beside: the text of a second code on the same product, to compare its support period.
    The others are those of `Stock`.

    A label that does not check out is an answer, and raises nothing.
    """

def columns(names: Sequence[str], columns: Mapping[str, str] | None = None) -> dict[str, str]:
    """Which columns of a table with these names are what, as `Stock.check_table` takes them: {"code": "Label", ...}.

    Raises `ValueError` where there is neither a column of codes nor one of product numbers.
    """

def read(
    source: _Path | bytes,
    *,
    name: str | None = None,
    form: Literal["csv", "ndjson", "text"] | None = None,
    columns: Mapping[str, str] | None = None,
) -> ArrowStream:
    """Reads a table or a list of codes, from a file or from bytes, as `labelcheck stock` does.

    Any encoding and separator that it knows, also mixed. The stream has the columns file, line, code, product, article,
    quantity, location, supplier, batch, condition and row_problem; the last says what is wrong with a row that could not be
    taken apart, and checks count it as the command line does. Without a column of quantities each is 1.

    name: what the file is called beside its rows, and whose ending tells the form.
    columns: as for `Stock.check_table`.
    """

def _restored(root: bytes, unit: bytes, question: str, seconds: int, local: str) -> Stock: ...
