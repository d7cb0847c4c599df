"""Do the examples run, and do the three engines say the same?"""

import os
import runpy
import unittest

from tools import NOW, ROOT, by_command_line, stock


def counted(name):
    found = runpy.run_path(str(ROOT / "python" / "examples" / f"in_{name}.py"))["main"](stock()[0][0], "gb", NOW)
    return {tuple(row[:3]): tuple(row[-2:]) for row in found if row[0] is not None}


class Examples(unittest.TestCase):
    def test_duckdb_counts_what_the_command_line_counts(self):
        headers, rows = by_command_line()
        at = [headers.index(name) for name in ("answer", "reason", "effect")]
        plain = [row for row in rows if row[0] == stock()[0][0] and row[at[0]]]
        for key, (count, _) in counted("duckdb").items():
            alike = [row for row in plain if tuple(row[place] or None for place in at) == key]
            self.assertEqual(count, len(alike), key)

    def test_polars_counts_the_same(self):
        found = {}
        rows = runpy.run_path(str(ROOT / "python" / "examples" / "in_polars.py"))["main"](stock()[0][0], "gb", NOW)
        for answer, reason, effect, _, count, quantity in rows:
            if answer is not None:
                before = found.get((answer, reason, effect), (0, 0))
                found[answer, reason, effect] = (before[0] + count, before[1] + quantity)
        self.assertEqual(found, counted("duckdb"))

    @unittest.skipUnless(os.environ.get("LABELCHECK_JAVA", "yes") == "yes", "there is no Java")
    def test_spark_counts_the_same(self):
        from session import session

        session()
        self.assertEqual(counted("spark"), counted("duckdb"))
