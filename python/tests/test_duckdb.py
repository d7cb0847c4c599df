"""Does DuckDB count what the generator put in, and what the command line counts?"""

import unittest

import duckdb
import labelcheck
import labelcheck.duckdb
import pyarrow
from tools import FOUND, NOW, by_command_line, cell, counts, expected_counts, sample, stock

GB = labelcheck.Stock("gb", now=NOW)


def connection():
    """A database with the stock in it."""
    made = duckdb.connect()
    for at, file in enumerate(stock()[0]):
        rows = pyarrow.RecordBatchReader.from_stream(labelcheck.read(file))
        made.from_arrow(rows).create("stock") if at == 0 else made.from_arrow(rows).insert_into("stock")
    return made


def counted(made, checked):
    """Counts by SQL alone."""
    def groups(name):
        return dict(made.sql(f"SELECT {name}, count(*) FROM {checked} WHERE {name} IS NOT NULL GROUP BY 1").fetchall())

    problems = made.sql(f"SELECT unnest(string_split(problems, ' ')), count(*) FROM {checked} GROUP BY 1").fetchall()
    sums = made.sql(f"SELECT count(*), count(*) FILTER (lapsing), sum(counted) FROM {checked}")
    rows, lapsing, quantity = sums.fetchall()[0]
    found = {"answers": groups("answer"), "reasons": groups("reason"), "problems": dict(problems)}
    return found | {"rows": rows, "lapsing": lapsing, "quantity": quantity}


class DuckDB(unittest.TestCase):
    def test_the_function_counts_what_was_put_in(self):
        made = connection()
        labelcheck.duckdb.register(made, GB)
        # A row that could not be taken apart has no cells to check.
        made.sql(
            "CREATE TABLE checked AS SELECT unnest(CASE WHEN row_problem IS NULL THEN found ELSE NULL END), row_problem FROM "
            "(SELECT *, labelcheck(code, product, quantity) AS found FROM stock)"
        )
        made.sql("UPDATE checked SET problems = row_problem WHERE row_problem IS NOT NULL")
        self.assertEqual(counted(made, "checked"), expected_counts())

    def test_a_relation_counts_what_was_put_in(self):
        made = connection()
        labelcheck.duckdb.check(made, "SELECT * FROM stock", GB).create("checked")
        self.assertEqual(counted(made, "checked"), expected_counts())
        headers, rows = by_command_line()
        columns = made.sql(f"SELECT file, line, {', '.join(headers[FOUND])} FROM checked")
        found = {row[:2]: [cell(value) for value in row[2:]] for row in columns.fetchall()}
        for row in rows:
            self.assertEqual(found[(row[0], int(row[1]))], [text.removeprefix("'") for text in row[FOUND]])

    def test_its_own_reader_of_tables(self):
        made = duckdb.connect()
        plain = stock()[0][0]
        options = "header = true, all_varchar = true, ignore_errors = true, escape = '\"'"
        made.sql(f"CREATE TABLE plain AS FROM read_csv('{plain}', {options})")
        checked = labelcheck.duckdb.check(made, "FROM plain", GB, keep=[]).to_arrow_table()
        said = pyarrow.table(GB.check_table(labelcheck.read(plain)))
        whole = [row for row in said.to_pylist() if row["row_problem"] is None]
        self.assertLess(len(whole), said.num_rows)
        self.assertEqual(counts(checked.to_pylist()), counts(whole))

    def test_nulls_and_errors(self):
        made = duckdb.connect()
        labelcheck.duckdb.register(made, GB, "checked", found=["answer", "problems", "until"])
        found = made.execute("SELECT checked($1, NULL, '1'), checked(NULL, NULL, NULL)", [sample("in-force")]).fetchone()
        self.assertEqual([found[0]["answer"], found[1]["problems"]], ["checks-out", "ROW-QUANTITY ROW-EMPTY"])
        self.assertEqual(str(found[0]["until"]), "2036-11-30")
        with self.assertRaisesRegex(ValueError, "Say columns"):
            labelcheck.duckdb.check(made, "SELECT 1 AS a", GB)
