"""The Spark that a command runs on."""

import logging
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from os import environ
from typing import Any

from citegraph.engines.batch.extras import need_spark
from citegraph.errors import CitegraphError, UsageError

logger = logging.getLogger(__name__)
_OURS = re.compile(r"^citegraph\.errors\.\w+: (.+)$", re.MULTILINE)
_MASTER = re.compile(r"(?:local(?:\[|$)|spark://|yarn$|k8s://)")
#: Without a master: all cores of this machine.
_HERE = "local[*]"
_SETTINGS = {
    "spark.ui.showConsoleProgress": "false",
    # What fails is told by us, in one line; -v shows the rest.
    "spark.log.level": "FATAL",
    "spark.sql.execution.arrow.pyspark.enabled": "true",
}
#: A driver and executors in one process need no other address.
_LOCAL_SETTINGS = {
    "spark.ui.enabled": "false",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
}


@contextmanager
def spark_session(master: str | None) -> Iterator[Any]:
    """Yield a session of Spark: the one that runs already, or a new one that is stopped again.

    ``master`` is that of Spark (``local[2]``, ``spark://…``, ``yarn``); without one, what
    ``spark-submit`` says, else all cores of this machine. Raises :class:`CitegraphError` when
    PySpark or Java is missing, or Spark does not start.
    """
    need_spark()
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    running = SparkSession.getActiveSession()
    session = running or _started(master)
    try:
        yield session
    except (PySparkException, Py4JError) as error:
        logger.info("what Spark says", exc_info=True)
        raise CitegraphError(f"Spark stopped: {_reason(error)}") from error
    finally:
        if running is None:
            session.stop()


def _started(master: str | None) -> Any:
    from pyspark.sql import SparkSession

    if master and not _MASTER.match(master):
        raise UsageError(
            f"--master {master} is none of local[4], spark://host:7077, yarn and k8s://…"
        )
    # Workers on this machine run the Python that runs this program.
    environ.setdefault("PYSPARK_PYTHON", sys.executable)
    chosen = master or ("" if "PYSPARK_GATEWAY_PORT" in environ else _HERE)
    settings = _SETTINGS
    if chosen.startswith("local"):
        settings = _SETTINGS | _LOCAL_SETTINGS
        environ.setdefault("SPARK_LOCAL_IP", _LOCAL_SETTINGS["spark.driver.host"])
    builder = SparkSession.builder.appName("citegraph batch")
    for name, value in (settings | ({"spark.master": chosen} if chosen else {})).items():
        builder = builder.config(name, value)
    try:
        return builder.getOrCreate()
    except Exception as error:
        # Py4J passes on what the JVM throws: a master that cannot be meant or reached.
        raise CitegraphError(f"Spark did not start: {_reason(error)}") from error


def _reason(error: Exception) -> str:
    """What one of ours said on a worker, else the first line of what Spark says."""
    told = str(getattr(error, "java_exception", None) or error)
    found = _OURS.search(told)
    return found.group(1) if found else told.strip().partition("\n")[0]
