"""Do rows and columns of rows get the answers that the command line gives them, whatever library they come from?"""

import concurrent.futures
import decimal
import json
import pickle
import tempfile
import unittest

import labelcheck
import polars
import pyarrow
from tools import FOUND, NOW, by_command_line, by_totals, cell, counts, differing, expected_counts, run, sample, stock

GB = labelcheck.Stock("gb", now=NOW)


def read(files):
    return pyarrow.concat_tables(pyarrow.table(labelcheck.read(file)) for file in files)


class Rows(unittest.TestCase):
    def test_a_row_is_a_line_of_the_command_line(self):
        row = {"code": sample("in-force"), "product": "4006381333931", "quantity": "2,5"}
        with tempfile.NamedTemporaryFile("w", suffix=".ndjson") as file:
            file.write(json.dumps(row) + "\n")
            file.flush()
            said = json.loads(run("stock", "--jurisdiction", "gb", "--output-format", "ndjson", file.name))
        line = GB.check(**row)
        for place in ("file", "line"):
            said["row"].pop(place, None), line["row"].pop(place, None)
        self.assertEqual(line, said)
        self.assertEqual(GB.check("WIFI:S:x;;")["quantity"], "1")
        self.assertEqual(GB.check(product=12)["problems"], ["ROW-PRODUCT", "ROW-EMPTY"])
        self.assertEqual(GB.check("x", quantity=decimal.Decimal("0.5"))["quantity"], "0.5")


class Columns(unittest.TestCase):
    def test_a_read_stock_is_answered_cell_by_cell_as_on_the_command_line(self):
        headers, rows = by_command_line()
        found = pyarrow.table(GB.check_table(read(stock()[0])))
        self.assertEqual(found.num_rows, len(rows))
        for at, name in enumerate(headers[FOUND], FOUND.start):
            with self.subTest(name):
                # The command line puts an apostrophe before what a spreadsheet would run.
                written = [row[at].removeprefix("'") for row in rows]
                self.assertFalse(differing([cell(value) for value in found[name].to_pylist()], written))
        for name in ("file", "line", "article", "location", "supplier", "batch", "condition"):
            written = [row[headers.index(name)].removeprefix("'") for row in rows]
            self.assertFalse(differing([cell(value) for value in found[name].to_pylist()], written), name)

    def test_what_was_put_in_is_what_is_found(self):
        table = read(stock()[0])
        self.assertEqual(counts(pyarrow.table(GB.check_table(table)).to_pylist()), expected_counts())
        self.assertEqual(by_totals(GB.totals(table)), expected_counts())

    def test_totals_of_parts_add_up(self):
        table = read(stock()[0])
        parts = [GB.totals(batch) for batch in table.to_batches(max_chunksize=700)]
        self.assertGreater(len(parts), 6)
        total = sum(parts, labelcheck.Totals())
        self.assertEqual(total, GB.totals(table))
        self.assertEqual(labelcheck.Totals.from_json(total.to_json()), total)
        self.assertEqual(pickle.loads(pickle.dumps(total)), total)
        self.assertNotEqual(total, parts[0])
        with self.assertRaisesRegex(ValueError, "no totals"):
            labelcheck.Totals.from_json("no")

    def test_columns_of_each_type(self):
        text = sample("in-force")
        codes = pyarrow.array([text, "x", None])
        quantities = [1.125, 1_000.0, 0.25]
        for mark in (None, ".", ","):
            marked = labelcheck.Stock("gb", now=NOW, decimal=mark)
            for of in (pyarrow.float64(), pyarrow.float32(), pyarrow.decimal128(9, 3), pyarrow.decimal64(18, 3)):
                with self.subTest(mark=mark, of=of):
                    given = [decimal.Decimal(str(number)) for number in quantities] if "decimal" in str(of) else quantities
                    array = marked.check_arrays(codes, None, pyarrow.array(given, of), found=["counted"])
                    counted = pyarrow.array(array).field("counted").to_pylist()
                    self.assertEqual(counted, [decimal.Decimal("1.125"), 1_000, decimal.Decimal("0.25")])
        whole = pyarrow.array([1, 2, None], pyarrow.int32())
        coded = pyarrow.dictionary(pyarrow.int8(), pyarrow.string())
        for of in (pyarrow.string(), pyarrow.large_string(), pyarrow.string_view(), coded):
            with self.subTest(of=of):
                array = pyarrow.array(GB.check_arrays(codes.cast(of), pyarrow.array([4006381333931, None, None]), whole))
                self.assertEqual(array.field("answer").to_pylist(), ["checks-out", "cannot-tell", None])
                self.assertEqual(array.field("product_match").to_pylist(), ["PRD-MATCH", None, None])
                self.assertEqual(array.field("problems").to_pylist(), [None, None, "ROW-QUANTITY ROW-EMPTY"])

    def test_numbers_that_a_library_made_floats_of(self):
        products = pyarrow.array([4006381333931.0, float("nan"), None])
        array = pyarrow.array(GB.check_arrays(pyarrow.array([sample("in-force")] * 3), products, found=["product_match"]))
        self.assertEqual(array.field(0).to_pylist(), ["PRD-MATCH", None, None])

    def test_columns_are_guessed_or_said(self):
        table = pyarrow.table({"Label code": ["x"], "EAN": ["4006381333931"], "Qty": ["3"], "n": ["7"]})
        self.assertEqual(GB.totals(table).quantity, 3)
        self.assertEqual(GB.totals(table, columns={"quantity": "n"}).quantity, 7)
        self.assertEqual(GB.totals(table, columns={"code": "n", "quantity": "qty"}).to_dict()["reasons"]["KND-OTHER"]["rows"], 1)
        kept = pyarrow.table(GB.check_table(table, keep=["n"], found=["reason", "answer"]))
        self.assertEqual(kept.to_pylist(), [{"n": "7", "reason": "KND-OTHER", "answer": "cannot-tell"}])

    def test_which_column_is_what(self):
        self.assertEqual(labelcheck.columns(["Qty", "EAN", "x"]), {"product": "EAN", "quantity": "Qty"})
        self.assertEqual(labelcheck.columns(["x", "row_problem"], {"code": "x"}), {"code": "x", "row_problem": "row_problem"})

    def test_the_schema_says_what_the_answers_rest_on(self):
        schema = pyarrow.table(GB.check_table(pyarrow.table({"code": ["x"]}))).schema
        self.assertEqual(json.loads(schema.metadata[b"labelcheck"]), GB.about)
        self.assertEqual(GB.about["note"], "This covers one rule only, and is no legal advice.")
        self.assertEqual(schema.remove_metadata().remove(0), pyarrow.schema(GB.schema()).remove_metadata())

    def test_wrong_data_is_named(self):
        table = pyarrow.table({"code": ["x"], "number": ["1"]})
        for error, said, call in [
            (ValueError, "Say columns", lambda: GB.check_table(pyarrow.table({"a": [1]}))),
            (ValueError, "no column 'a'|no column \"a\"", lambda: GB.check_table(table, columns={"code": "a"})),
            (ValueError, "the fields are code", lambda: GB.check_table(table, columns={"colour": "code"})),
            (ValueError, "has what is found", lambda: GB.check_table(table)),
            (ValueError, "to keep", lambda: GB.check_table(table, keep=["a"])),
            (ValueError, "there are problems, counted", lambda: GB.check_table(table, found=["a"])),
            (ValueError, "__arrow_c_stream__", lambda: GB.check_table([1])),
            (ValueError, "bool|Boolean", lambda: GB.totals(pyarrow.table({"code": [True]}))),
            (ValueError, "ROW-NONE", lambda: GB.totals(pyarrow.table({"code": ["x"], "row_problem": ["ROW-NONE"]}))),
            (ValueError, "same length", lambda: GB.check_arrays(pyarrow.array(["x"]), pyarrow.array(["1", "2"]))),
            (TypeError, "codes are needed", lambda: GB.check_arrays(None)),
            (ValueError, "decimal", lambda: labelcheck.Stock(decimal=";")),
            (ValueError, "it knows", lambda: labelcheck.Stock("zz")),
            (OverflowError, "", lambda: labelcheck.Stock(lapsing_days=-1)),
            (FileNotFoundError, "no such file", lambda: labelcheck.read("no such file")),
            (ValueError, "form", lambda: labelcheck.read(b"x", form="xlsx")),
            (ValueError, "workbooks", lambda: labelcheck.read(b"PK\x03\x04")),
            (ValueError, "Say columns", lambda: labelcheck.read(b"a,b\n1,2\n", form="csv")),
            (TypeError, "", lambda: labelcheck.read(5)),
        ]:
            with self.subTest(said), self.assertRaisesRegex(error, said):
                call()

    def test_a_stream_is_read_once_and_says_where_it_fails(self):
        def batches():
            yield pyarrow.record_batch({"code": ["x"]})
            raise RuntimeError("the disk is gone")

        reader = pyarrow.RecordBatchReader.from_batches(pyarrow.schema({"code": pyarrow.string()}), batches())
        stream = GB.check_table(reader)
        with self.assertRaisesRegex(Exception, "the disk is gone"):
            pyarrow.table(stream)
        with self.assertRaisesRegex(ValueError, "read already"):
            pyarrow.table(stream)

    def test_a_batch_of_many_rows_comes_in_parts(self):
        rows = 200_000
        table = pyarrow.table({"code": ["x"] * rows, "quantity": pyarrow.array(range(rows))})
        checked = pyarrow.table(GB.check_table(table, keep=["quantity"], found=["counted"]))
        self.assertGreater(len(checked.to_batches()), 2)
        self.assertFalse(differing(checked["counted"].to_pylist(), table["quantity"].to_pylist()))
        self.assertEqual(GB.totals(table).quantity, sum(range(rows)))

    def test_wide_rows_come_in_small_batches(self):
        line = b"x," + b"y" * 200_000 + b"\n"
        batches = list(pyarrow.RecordBatchReader.from_stream(labelcheck.read(b"code,location\n" + line * 200)))
        self.assertGreater(len(batches), 1)
        self.assertEqual(sum(batch.num_rows for batch in batches), 200)

    def test_nothing_and_empty_batches(self):
        for codes in (pyarrow.array([], pyarrow.string()), pyarrow.array([None], pyarrow.null())):
            table = pyarrow.table({"code": codes})
            self.assertEqual(pyarrow.table(GB.check_table(table)).num_rows, table.num_rows)
        self.assertEqual(len(GB.check_arrays(pyarrow.array([], pyarrow.string()), found=[])), 0)
        self.assertEqual(pyarrow.table(labelcheck.read(b"")).num_rows, 0)

    def test_threads_share_a_stock(self):
        table = read(stock()[0])
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            parts = list(pool.map(GB.totals, table.to_batches(max_chunksize=500)))
        self.assertEqual(by_totals(sum(parts, labelcheck.Totals())), expected_counts())

    def test_a_pickled_stock_is_the_same(self):
        table = read(stock()[0])
        for one in (GB, labelcheck.Stock("sg", on="2027-01-01", relying=True, lapsing_days=5, decimal=",", now=NOW)):
            other = pickle.loads(pickle.dumps(one))
            self.assertEqual(other.about, one.about)
            self.assertEqual(other.totals(table), one.totals(table))
        with self.assertRaises(ValueError):
            labelcheck._labelcheck._restored(b"", b"", "{}", 0, "2026-11-20")


class Polars(unittest.TestCase):
    def test_a_frame_goes_in_and_comes_out(self):
        frame = polars.concat([polars.DataFrame(labelcheck.read(file)) for file in stock()[0]])
        checked = polars.DataFrame(GB.check_table(frame))
        self.assertEqual(counts(checked.iter_rows(named=True)), expected_counts())

    def test_an_expression(self):
        frame = polars.DataFrame({"label": [sample("in-force"), "x"], "ean": [4006381333931, None]})
        answer = polars.struct("label", "ean").map_batches(
            lambda rows: polars.Series(GB.check_arrays(rows.struct["label"], rows.struct["ean"], found=["answer"])),
            return_dtype=polars.Struct({"answer": polars.String}),
        )
        self.assertEqual(frame.select(answer.struct["answer"]).to_series().to_list(), ["checks-out", "cannot-tell"])
