"""Are the types that the package says those that it has, and do they hold where it is used?"""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import labelcheck
from tools import ROOT

PYTHON = ROOT / "python"


class Types(unittest.TestCase):
    def mypy(self, module, *words):
        with tempfile.TemporaryDirectory() as cache:
            command = [sys.executable, "-m", module, *map(str, words)]
            done = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=cache, env=dict(os.environ, MYPY_CACHE_DIR=cache))
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_the_stub_is_what_the_module_is(self):
        self.mypy("mypy.stubtest", "labelcheck._labelcheck")

    def test_the_package_and_its_examples_keep_the_types(self):
        installed = pathlib.Path(labelcheck.__file__).parent
        self.assertTrue((installed / "py.typed").is_file())
        self.mypy("mypy", "--strict", "--package", "labelcheck")
        self.mypy("mypy", "--strict", *sorted((PYTHON / "examples").glob("*.py")))
