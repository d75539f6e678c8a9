"""What becomes of a process, as /proc tells it."""

from pathlib import Path


def runs(process: int) -> bool:
    """Whether a process is there and has not ended; one that nobody has waited for has."""
    try:
        status = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] not in ("Z", "X")
