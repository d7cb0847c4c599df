"""Does Spark, in local mode, count what the generator put in, and what the command line counts?"""

import os
import tempfile
import unittest

import labelcheck
import labelcheck.spark
import pyarrow
from tools import FOUND, NOW, by_command_line, by_totals, cell, counts, expected_counts, sample, stock

GB = labelcheck.Stock("gb", now=NOW)


@unittest.skipUnless(os.environ.get("LABELCHECK_JAVA", "yes") == "yes", "there is no Java")
class Spark(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        from session import session

        cls.spark = session()

    def test_what_was_put_in_is_what_is_found(self):
        rows = labelcheck.spark.read(self.spark, stock()[0]).repartition(5)
        checked = labelcheck.spark.check(rows, GB).cache()
        self.assertEqual(counts(row.asDict() for row in checked.collect()), expected_counts())
        self.assertEqual(by_totals(labelcheck.spark.totals(rows, GB)), expected_counts())
        # By SQL alone, as in a report.
        expected = expected_counts()
        groups = checked.where("reason is not null").groupBy("reason").count().collect()
        self.assertEqual({row["reason"]: row["count"] for row in groups}, expected["reasons"])
        self.assertEqual(checked.selectExpr("sum(counted) AS q").first().q, expected["quantity"])
        headers, written = by_command_line()
        found = {}
        for row in checked.collect():
            found[(row.file.removeprefix("file:"), row.line)] = [cell(row[name]) for name in headers[FOUND]]
        for row in written:
            self.assertEqual(found[(row[0], int(row[1]))], [text.removeprefix("'") for text in row[FOUND]])

    def test_its_own_reader_of_tables(self):
        plain = stock()[0][0]
        names = ["Label code", "GTIN", "SKU", "Qty", "Bin location", "Supplier", "Lot no.", "Condition"]
        schema = ", ".join(f"`{name}` string" for name in names)
        # Rows with more cells than columns are dropped only where all columns are read.
        self.spark.conf.set("spark.sql.csv.parser.columnPruning.enabled", False)
        rows = self.spark.read.csv(plain, schema, header=True, mode="DROPMALFORMED", escape='"').cache()
        said = pyarrow.table(GB.check_table(labelcheck.read(plain)))
        whole = [row for row in said.to_pylist() if row["row_problem"] is None]
        checked = labelcheck.spark.check(rows, GB, keep=[])
        self.assertEqual(counts(row.asDict() for row in checked.collect()), counts(whole))

    def test_the_function(self):
        function = labelcheck.spark.function(GB, found=["answer", "until"])
        rows = self.spark.createDataFrame([(sample("in-force"), "1"), ("x", "1")], "code string, q string")
        found = [row.found for row in rows.select(function("code", "code", "q").alias("found")).collect()]
        self.assertEqual([row.answer for row in found], ["checks-out", "cannot-tell"])
        self.assertEqual(str(found[0].until), "2036-11-30")

    def test_errors_reach_the_driver(self):
        rows = self.spark.createDataFrame([(1,)], "a int")
        with self.assertRaisesRegex(ValueError, "Say columns"):
            labelcheck.spark.check(rows, GB)
        with self.assertRaisesRegex(Exception, "the column code is Date32"):
            labelcheck.spark.check(self.spark.sql("select current_date() as code"), GB).collect()
