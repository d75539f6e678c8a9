"""What is missing is said with what to install."""

from pathlib import Path

import pytest

from citegraph import extras
from citegraph.engines.extras import need_extras, need_java
from citegraph.errors import CitegraphError


def test_a_missing_library_names_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extras, "find_spec", lambda name: None if name == "duckdb" else object())
    with pytest.raises(CitegraphError, match=r"needs duckdb, .*pip .*citegraph\[scale\]"):
        need_extras("duckdb")


def test_no_java(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CitegraphError, match="Java 17 or later .no java on the PATH"):
        need_java()


def test_an_old_java(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    java = tmp_path / "bin" / "java"
    java.parent.mkdir()
    java.write_text("#!/bin/sh\necho 'java version \"1.8.0_381\"' >&2\n", encoding="utf-8")
    java.chmod(0o755)
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    with pytest.raises(CitegraphError, match="java is Java 8"):
        need_java()


def test_a_home_without_java(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    with pytest.raises(CitegraphError, match="JAVA_HOME is"):
        need_java()
