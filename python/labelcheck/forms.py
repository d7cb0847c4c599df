"""The published forms, for type checkers: what `check`, `Stock.check` and `Totals.to_dict` return.

docs/report.schema.json and docs/stock.schema.json say all of what is in them; what is nested deeper is plain data here.
"""

from typing import Any, Literal, NotRequired, TypedDict

Answer = Literal["checks-out", "does-not", "cannot-tell"]
"""The answer in one of three words."""


class Report(TypedDict):
    """What a check says of one text."""

    version: int
    kind: str
    answer: Answer
    cause: NotRequired[str]
    reason: NotRequired[dict[str, Any]]
    asked: dict[str, Any]
    checks: list[dict[str, Any]]
    verified: NotRequired[dict[str, Any]]
    unchecked: NotRequired[dict[str, Any]]
    support: NotRequired[dict[str, Any]]
    conformity: NotRequired[list[dict[str, Any]]]
    carrier: dict[str, Any]
    list: dict[str, Any]
    beside: NotRequired[dict[str, Any]]


class About(TypedDict):
    """What an answer rests on."""

    jurisdiction: NotRequired[str]
    on: str
    list: int
    demonstration: NotRequired[bool]
    tool: str
    note: str


class Finding(TypedDict):
    """What was found for a label and a product number."""

    answer: Answer
    kind: str
    cause: NotRequired[str]
    reason: NotRequired[str]
    state: NotRequired[str]
    label: NotRequired[dict[str, Any]]
    support: NotRequired[dict[str, Any]]
    conformity: NotRequired[dict[str, Any]]
    number: NotRequired[str]


class Line(TypedDict):
    """A row with what was found."""

    version: int
    row: dict[str, Any]
    problems: NotRequired[list[str]]
    quantity: NotRequired[str]
    finding: NotRequired[Finding]
    lapsing: NotRequired[bool]
    support_ending: NotRequired[bool]
    about: About


class Tally(TypedDict):
    """Rows, and the sum of their quantities: a decimal number of any length, as text."""

    rows: int
    quantity: str


class Counts(TypedDict):
    """Totals: those of `labelcheck stock`."""

    all: Tally
    bad: Tally
    problems: dict[str, Tally]
    answers: dict[str, Tally]
    reasons: dict[str, Tally]
    effects: dict[str, Tally]
    numbers: dict[str, Tally]
    not_relied: Tally
    lapsing: Tally
    support_ending: Tally
