"""What the engines need beside citegraph itself, and what to do where it is missing."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from citegraph.errors import CitegraphError
from citegraph.extras import need

_NEEDED = {
    "local": ("pyarrow", "narwhals"),
    "duckdb": ("pyarrow", "narwhals", "duckdb"),
    "spark": ("pyarrow", "narwhals", "pyspark"),
}
_OLDEST_JAVA = 17


def need_extras(engine: str) -> None:
    """Raise :class:`CitegraphError` when a library, or the Java, of an engine is missing."""
    need(f"--engine {engine}", *_NEEDED[engine])
    if engine == "spark":
        need_java()


def need_java() -> None:
    """Raise :class:`CitegraphError` when Spark would find no Java, or one that is too old."""
    home = os.environ.get("JAVA_HOME")
    java = str(Path(home, "bin", "java")) if home else shutil.which("java")
    where = f"JAVA_HOME is {home}" if home else "no java on the PATH, and JAVA_HOME is not set"
    version = java_version(_asked(java)) if java else 0
    if version < _OLDEST_JAVA:
        found = f"{java} is Java {version}" if version else where
        raise CitegraphError(
            f"Spark needs Java {_OLDEST_JAVA} or later ({found}); on Debian and Ubuntu: "
            f"apt-get install openjdk-{_OLDEST_JAVA}-jre-headless; elsewhere install one "
            "(adoptium.net) and let JAVA_HOME name its folder"
        )


def java_version(said: str) -> int:
    """Return the number of the version that ``java -version`` says, 0 where it says none.

    >>> java_version('openjdk version "17.0.15" 2025-04-15'), java_version('java version "1.8.0"')
    (17, 8)
    """
    found = re.search(r'version "(?:1\.)?([0-9]{1,3})', said)
    return int(found[1]) if found else 0


def _asked(java: str) -> str:
    try:
        done = subprocess.run(
            [java, "-version"], capture_output=True, text=True, timeout=30, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stderr + done.stdout
