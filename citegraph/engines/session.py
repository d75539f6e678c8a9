"""The Spark that a command runs on."""

import logging
import os
import re
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import IO, Any

from citegraph.engines.extras import need_extras
from citegraph.errors import CitegraphError, UsageError

logger = logging.getLogger(__name__)

#: So many bytes are looked at of what Java says at its start.
_SAID = 1 << 20
_OURS = re.compile(r"^citegraph\.errors\.\w+: (.+)$", re.MULTILINE)
_MASTER = re.compile(r"(?:local(?:-cluster)?(?:\[|$)|spark://|yarn$|k8s://)")
#: Without a master: all cores of this machine.
_HERE = "local[*]"
_SETTINGS = {
    "spark.ui.showConsoleProgress": "false",
    # What fails is told by us, in one line; -v shows the rest.
    "spark.log.level": "FATAL",
    "spark.sql.execution.arrow.pyspark.enabled": "true",
}
#: A driver and executors in one process need no other address.
_LOCAL = {
    "spark.ui.enabled": "false",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
}


@contextmanager
def spark_session(
    master: str | None = None, local_settings: Mapping[str, str] | None = None
) -> Iterator[Any]:
    """Yield a session of Spark: the one that runs already, or a new one that is stopped again.

    ``master`` is that of Spark (``local[2]``, ``spark://…``, ``yarn``); without one, what
    ``spark-submit`` says, else all cores of this machine. ``local_settings`` hold on this machine
    only. Raises :class:`CitegraphError` when PySpark or Java is missing, or Spark stops.
    """
    need_extras("spark")
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    running = SparkSession.getActiveSession()
    session = running or _started(master or "", local_settings or {})
    try:
        yield session
    except (PySparkException, Py4JError) as error:
        logger.info("what Spark says", exc_info=True)
        raise CitegraphError(f"Spark stopped: {_reason(error)}") from error
    finally:
        if running is None:
            session.stop()


def _started(master: str, local_settings: Mapping[str, str]) -> Any:
    from pyspark.sql import SparkSession

    if master and not _MASTER.match(master):
        raise UsageError(
            f"--master {master} is none of local[4], spark://host:7077, yarn and k8s://…"
        )
    is_submitted = "PYSPARK_GATEWAY_PORT" in os.environ
    chosen = master or ("" if is_submitted else _HERE)
    if chosen:
        # Workers run the Python that runs this program, unless the user names another.
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    settings = _SETTINGS | ({"spark.master": chosen} if chosen else {})
    if chosen.startswith("local"):
        settings |= _LOCAL | dict(local_settings)
        os.environ.setdefault("SPARK_LOCAL_IP", _LOCAL["spark.driver.host"])
    builder = SparkSession.builder.appName("citegraph")
    for name, value in settings.items():
        builder = builder.config(name, value)
    with tempfile.TemporaryFile() as said:
        try:
            with _quiet(said):
                return builder.getOrCreate()
        except Exception as error:
            # Py4J passes on what the JVM throws; before there is one, it has told it itself.
            said.seek(0)
            reason = _thrown(said.read(_SAID).decode("utf-8", "replace")) or _reason(error)
            raise CitegraphError(f"Spark did not start: {reason}") from error


@contextmanager
def _quiet(said: IO[bytes]) -> Iterator[None]:
    """Keep what Java says at its start from standard error, unless it is asked for (-v)."""
    if logger.isEnabledFor(logging.INFO):
        yield
        return
    kept = os.dup(2)
    # Java takes over the descriptor that it finds, so what it says later goes there, too.
    os.dup2(said.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def _thrown(said: str) -> str:
    r"""Return the first exception that Java tells of, "" where there is none.

    >>> _thrown("WARN: x\nException in thread main org.apache.spark.SparkException: no such master")
    'no such master'
    """
    found = re.search(r"(?:Exception|Error): (.+)", said)
    return found[1][:500].strip() if found else ""


def _reason(error: Exception) -> str:
    """What one of ours said on a worker, else the first line of what Spark says."""
    told = str(getattr(error, "java_exception", None) or error)
    found = _OURS.search(told)
    return (found[1] if found else told.strip().partition("\n")[0])[:500]
