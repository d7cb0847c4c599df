"""Does `labelcheck.check` say what the command line says, and what does it do with wrong arguments?"""

import datetime
import json
import pathlib
import pickle
import tempfile
import unittest

import labelcheck
from labelcheck import forms
from tools import NOW, ROOT, SAMPLES, TRUST, run, sample


class Check(unittest.TestCase):
    def test_reports_are_those_of_the_command_line(self):
        names = sorted(path.parent.name for path in SAMPLES.glob("*/label.txt"))
        self.assertGreater(len(names), 30)
        for name in names:
            with self.subTest(name):
                said = json.loads(run("check", "--json", "--market", "gb", sample(name), codes=(0, 1, 2)))
                self.assertEqual(labelcheck.check(sample(name), jurisdiction="gb", now=NOW), said)

    def test_options_are_those_of_the_command_line(self):
        text = sample("in-force")
        for arguments, words in [
            ({"on": "2027-05-01"}, ["--on", "2027-05-01"]),
            ({"on": datetime.date(2027, 5, 1)}, ["--on", "2027-05-01"]),
            ({"product": "4006381333931"}, ["--product", "4006381333931"]),
            ({"product": 36000291452}, ["--product", "036000291452"]),
            ({"relying": True}, ["--relying"]),
            ({"beside": sample("withdrawn")}, ["--beside", sample("withdrawn")]),
            ({"jurisdiction": "SG"}, ["--market", "sg"]),
        ]:
            with self.subTest(arguments):
                said = json.loads(run("check", "--json", text, *words, codes=(0, 1, 2)))
                self.assertEqual(labelcheck.check(text, now=NOW, **arguments), said)

    def test_the_offset_decides_which_day_it_is(self):
        late = "2026-11-20T23:30:00+00:00"
        singapore = datetime.datetime.fromisoformat(late).astimezone(datetime.timezone(datetime.timedelta(hours=8)))
        for now, day in [(late, "2026-11-20"), (singapore, "2026-11-21"), (1_795_217_400, "2026-11-20")]:
            self.assertEqual(labelcheck.check("x", now=now)["asked"]["on"], day)
        self.assertEqual(labelcheck.Stock(now=singapore).about["on"], "2026-11-21")

    def test_without_a_time_it_is_today(self):
        before = datetime.date.today().isoformat()
        self.assertIn(labelcheck.check("x")["asked"]["on"], {before, datetime.date.today().isoformat()})

    def test_wrong_arguments_are_named(self):
        for error, said, arguments in [
            (TypeError, "str", {"text": 5}),
            (ValueError, "surrogates", {"text": "\ud800"}),
            (ValueError, "time zone", {"now": "2026-11-20T12:00:00"}),
            (ValueError, "time zone", {"now": datetime.datetime(2026, 11, 20)}),
            (ValueError, "isoformat", {"now": "noon"}),
            (TypeError, "datetime", {"now": [1]}),
            (ValueError, "calendar", {"now": "1066-10-14T12:00:00Z"}),
            (ValueError, "2026-11-20", {"on": "tomorrow"}),
            (ValueError, "2026-11-20", {"on": 5}),
            (ValueError, "123 is no product number", {"product": "123"}),
            (ValueError, "it knows .*gb", {"jurisdiction": "zz"}),
            (TypeError, "", {"keys": 5}),
            (TypeError, "unexpected keyword", {"colour": "red"}),
        ]:
            with self.subTest(arguments), self.assertRaisesRegex(error, said):
                labelcheck.check(**{"text": "x"} | arguments)

    def test_any_text_is_answered(self):
        for text in ["", "\0", "#", "x" * 1_000_000, "HTTPS://A.EXAMPLE/#" + "9" * 5_000, "\U0001f600"]:
            self.assertEqual(labelcheck.check(text, now=NOW)["answer"], "cannot-tell")


class Keys(unittest.TestCase):
    def test_the_list_that_is_built_in(self):
        keys = labelcheck.Keys.built_in()
        self.assertTrue(keys.is_demonstration)
        self.assertEqual((len(keys.jurisdictions), keys.notes), (11, []))
        self.assertEqual(keys.published, labelcheck.check("x", now=NOW)["list"]["published"])

    def test_a_list_from_a_file_a_folder_or_memory(self):
        text = sample("in-force")
        said = labelcheck.check(text, now=NOW)
        root, unit = TRUST / "repository" / "1.root.json", TRUST / "key-list.cbor"
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / "root_history").mkdir()
            (folder / "root_history" / "1.root.json").write_bytes(root.read_bytes())
            with self.assertRaises(FileNotFoundError):
                labelcheck.Keys.load(folder)
            (folder / "key-list.cbor").write_bytes(unit.read_bytes())
            memory = labelcheck.Keys.from_bytes(root.read_bytes(), unit.read_bytes())
            for keys in [unit, str(folder), labelcheck.Keys.load(unit, root=root), memory, pickle.loads(pickle.dumps(memory))]:
                self.assertEqual(labelcheck.check(text, keys=keys, now=NOW), said)

    def test_a_list_that_does_not_verify(self):
        unit = bytearray((TRUST / "key-list.cbor").read_bytes())
        root = (TRUST / "repository" / "1.root.json").read_bytes()
        for at in range(0, len(unit), 4_001):
            changed = bytes(unit[:at]) + bytes([unit[at] ^ 1]) + bytes(unit[at + 1 :])
            with self.subTest(at), self.assertRaises(labelcheck.KeysError):
                labelcheck.Keys.from_bytes(root, changed)
        with self.assertRaises(labelcheck.KeysError):
            labelcheck.Keys.from_bytes(b"{}", bytes(unit))
        with tempfile.TemporaryDirectory() as folder, self.assertRaisesRegex(labelcheck.KeysError, "keys init"):
            labelcheck.check("x", keys=folder)
        with self.assertRaisesRegex(labelcheck.KeysError, "README.md"):
            labelcheck.check("x", keys=ROOT / "README.md")
        with self.assertRaises(FileNotFoundError):
            labelcheck.check("x", keys="no such file")
        self.assertTrue(issubclass(labelcheck.KeysError, ValueError))


class Forms(unittest.TestCase):
    def test_the_types_have_the_members_of_the_schemas(self):
        def members(of):
            return set(of["properties"]), set(of.get("required", []))

        report = json.loads((ROOT / "docs" / "report.schema.json").read_text(encoding="utf-8"))
        line = json.loads((ROOT / "docs" / "stock.schema.json").read_text(encoding="utf-8"))
        for form, schema in [(forms.Report, report), (forms.Line, line), (forms.About, line["$defs"]["About"]),
                             (forms.Finding, line["$defs"]["Finding"])]:
            with self.subTest(form.__name__):
                self.assertEqual((set(form.__annotations__), set(form.__required_keys__)), members(schema))
        self.assertEqual(set(forms.Counts.__annotations__), set(labelcheck.Totals().to_dict()))
