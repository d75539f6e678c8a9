"""The session that the other tests share."""

from typing import Any


def test_spark_counts(spark: Any) -> None:
    assert 10 == spark.range(10).count()
