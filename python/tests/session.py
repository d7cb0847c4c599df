"""A Spark session in local mode that leaves nothing behind and listens to nobody else."""

import atexit
import os
import shutil
import sys
import tempfile
from functools import cache

from pyspark.sql import SparkSession


@cache
def session(cores=2):
    scratch = tempfile.mkdtemp(prefix="labelcheck-spark-")
    atexit.register(shutil.rmtree, scratch, ignore_errors=True)
    # Workers are the interpreter that runs this, whatever else is called python3.
    os.environ["PYSPARK_PYTHON"] = sys.executable
    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.local.dir": scratch,
        "spark.sql.warehouse.dir": scratch,
        "spark.sql.shuffle.partitions": "2",
    }
    builder = SparkSession.builder.master(f"local[{cores}]").appName("labelcheck")
    for name, value in settings.items():
        builder = builder.config(name, value)
    made = builder.getOrCreate()
    made.sparkContext.setLogLevel("ERROR")
    return made
