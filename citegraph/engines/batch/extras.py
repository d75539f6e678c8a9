"""What the batch stages need beside citegraph itself, and what to do where it is missing."""

import shutil
from importlib.util import find_spec
from os import environ
from pathlib import Path

from citegraph.errors import CitegraphError


def need_arrow() -> None:
    """Raise :class:`CitegraphError` unless pyarrow is installed."""
    if find_spec("pyarrow") is None:
        raise CitegraphError(
            "batch stages read and write Parquet with pyarrow, which is not installed: "
            "pip install 'citegraph[scale]'"
        )


def need_spark() -> None:
    """Raise :class:`CitegraphError` unless PySpark is installed and there is a Java for it."""
    if find_spec("pyspark") is None:
        raise CitegraphError(
            "--engine spark runs on PySpark, which is not installed: pip install 'citegraph[spark]'"
        )
    need_arrow()
    home = environ.get("JAVA_HOME")
    found = (Path(home) / "bin" / "java").exists() if home else shutil.which("java") is not None
    if not found:
        where = f"JAVA_HOME is {home}, where no bin/java is" if home else "no java on the PATH"
        raise CitegraphError(
            f"Spark needs Java 17 or later ({where}); on Debian: "
            "apt-get install openjdk-17-jre-headless; elsewhere install one and set JAVA_HOME"
        )
