"""The program itself: finds the command, sets up output, turns failures into exit codes."""

import errno
import gc
import io
import logging
import os
import sys
from contextlib import suppress
from pkgutil import resolve_name
from typing import TextIO

import click

from citegraph.cli.table import COMMANDS
from citegraph.cli.terminal import plain, say
from citegraph.errors import CitegraphError
from citegraph.version import __version__

_EPILOG = """\b
Examples:
  citegraph build                        the documents of data/refs into graphs/refs
  citegraph build papers/ --open         your own folder, and open the map
  citegraph parse list.txt --to bibtex   a reference list as BibTeX
  pbpaste | citegraph parse --to table   what you just copied
"""


#: What Python says where the system lets no thread start.
_NO_THREAD = "can't start new thread"
_COLLECT_AFTER = (100_000, 50, 50)


class Commands(click.Group):
    """A group whose commands are imported when they are first asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the table, in its order."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command of the table; None when there is no such name."""
        if cmd_name not in COMMANDS:
            return None
        command = resolve_name(COMMANDS[cmd_name])
        assert isinstance(command, click.Command)
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; what standard output refuses is told apart from other failures."""
        try:
            result = super().invoke(ctx)
            if sys.stdout is not None:
                sys.stdout.flush()
        except BrokenPipeError as error:
            # click itself would leave with 1 here.
            raise _ReaderGone from error
        return result

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; an unknown one is answered with the names there are."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            raise click.UsageError(f"no command «{args[0]}»; there are: {', '.join(COMMANDS)}", ctx)
        return super().resolve_command(ctx, args)


class _Lines(logging.Formatter):
    """Messages of the log: names of files in them cannot steer the terminal."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the text of a record."""
        return plain(super().format(record))


class _ReaderGone(Exception):
    """The reader of standard output has closed it, as head does."""


@click.group(cls=Commands, epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="citegraph")
@click.option("-v", "--verbose", count=True, help="Log more to standard error (-vv: everything).")
def citegraph(verbose: int) -> None:
    """Mixed Russian and English references in, a checked library and a co-citation map out."""
    level = (logging.WARNING, logging.INFO, logging.DEBUG)[min(verbose, 2)]
    handler = logging.StreamHandler()
    handler.setFormatter(_Lines("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler])


def main() -> None:
    """Run the program; exit code 0 done, 1 failed, 2 wrong usage, 130 stopped by the user."""
    use_utf8()
    _open_streams()
    # A library is millions of records without cycles: looking for cycles among them at the usual
    # pace takes a seventh of a large build.
    gc.set_threshold(*_COLLECT_AFTER)
    try:
        # Not standalone, click returns the code of Context.exit and of --help.
        code = citegraph.main(standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except click.ClickException as error:
        told = io.StringIO()
        error.show(told)
        say(told.getvalue(), err=True, nl=False)
        sys.exit(error.exit_code)
    except click.Abort:
        say("stopped", err=True)
        sys.exit(130)
    except CitegraphError as error:
        say(f"citegraph: {error}", err=True)
        sys.exit(error.exit_code)
    except _ReaderGone:
        # Not a failure of ours; what is still buffered goes nowhere.
        _discard_output()
        sys.exit(0)
    except (OSError, MemoryError, RuntimeError) as error:
        reason = _told_by_system(error)
        if not reason:
            raise
        _discard_output()
        with suppress(OSError):  # Standard error may be what cannot be written.
            say(f"citegraph: {reason}", err=True)
        sys.exit(1)
    finally:
        _discard_errors()


def _told_by_system(error: OSError | MemoryError | RuntimeError) -> str:
    """Return what the system does not let us do; "" for another error."""
    if isinstance(error, MemoryError):
        return "there is not enough memory; give fewer --jobs, or fewer sources at once"
    if isinstance(error, RuntimeError):
        stopped = (
            "the system lets no more threads or processes start (ulimit -u); "
            "end other programs, or give fewer --jobs"
        )
        return stopped if _NO_THREAD in str(error) else ""
    where = error.filename
    if not where and error.errno == errno.ENOENT:
        try:
            os.getcwd()
        except FileNotFoundError:
            return "the current folder is not there any more; go to another one (cd)"
        # Where no folder for interim files is found, no file has a name yet.
        where = "TMPDIR"
    return f"{where or 'standard input or output'}: {error.strerror or error}"


def use_utf8() -> None:
    """Start again with names of files in UTF-8 where the locale says another encoding (PEP 540).

    Such names, and words of the command line, would be other ones in every locale.
    """
    # For processes started later: under -I and -E this one heeds no variable, but they do.
    os.environ["PYTHONUTF8"] = "1"
    if sys.getfilesystemencoding() != "utf-8" and not sys.flags.utf8_mode and sys.executable:
        os.execv(sys.executable, [sys.executable, "-X", "utf8", *sys.orig_argv[1:]])


def _open_streams() -> None:
    """Make the standard streams usable: UTF-8 whatever the system's encoding, closed ones empty."""
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        if getattr(sys, name) is None:
            # Closed by the shell (>&-); else the next file opened would get its number.
            os.dup2(os.open(os.devnull, os.O_RDWR), number)
            setattr(sys, name, open(number, mode, encoding="utf-8", closefd=False))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _discard_output() -> None:
    """Send what standard output still buffers nowhere, so that nothing fails at exit."""
    _discard(sys.stdout)


def _discard_errors() -> None:
    """Do the same for standard error where it cannot be written (``2>/dev/full``)."""
    try:
        sys.stderr.flush()
    except OSError:
        _discard(sys.stderr)


def _discard(stream: TextIO) -> None:
    with suppress(OSError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
