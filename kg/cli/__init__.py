"""The command line: every command calls one public function. Data to stdout, talk to stderr; 0 fine, 1 findings, 2 error."""

from __future__ import annotations

import os
import signal
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

from kg.errors import KGError

#: What handles a signal, as `signal` takes and gives it.
Handler = Callable[[int, FrameType | None], Any] | int | None

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")  # the last is unknown to Windows


class Interrupted(BaseException):
    """The user, or the system, wants the run to end. No `KeyboardInterrupt`: libraries keep those from us."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def main() -> None:
    """Run the command line; errors of this package become one line on stderr and exit code 2."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by the caller, as in >&-
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 (it lives as long as the run)
    before = _listen()
    try:
        _run()
    except KGError as error:
        _end(f"kg: {error}", 2)
    except (Interrupted, KeyboardInterrupt) as stop:
        number = stop.number if isinstance(stop, Interrupted) else signal.SIGINT
        _end("kg: interrupted; files already complete are kept, none is half-written", 128 + number)
    except BrokenPipeError:
        # The reader of a pipe (head, less) has seen enough. Python would complain again when it flushes at exit.
        _discard_output()
        sys.exit(0)
    except OSError as error:
        if error.filename is not None:
            raise
        # Only standard output has no name: a full disk behind a redirection.
        _discard_output()
        _end(f"kg: standard output: cannot be written: {error.strerror or error} (write to another place)", 2)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _run() -> None:
    from kg.cli.app import app

    if not sys.flags.dev_mode:
        # Libraries below us warn about themselves; users of the command line cannot mend that.
        warnings.simplefilter("ignore")
    try:
        app()
    finally:
        sys.stdout.flush()


def _listen() -> dict[signal.Signals, Handler]:
    """Let signals end the run in order; return the handlers that were there. A second signal ends it at once."""
    before: dict[signal.Signals, Handler] = {}

    def stop(number: int, frame: FrameType | None) -> None:
        signal.signal(number, signal.SIG_DFL)
        raise Interrupted(number)

    for name in _SIGNALS:
        number = getattr(signal, name, None)
        # What the caller ignores (nohup, a job in the background) stays ignored.
        if number is not None and signal.getsignal(number) not in (signal.SIG_IGN, None):
            before[number] = signal.signal(number, stop)
    return before


def _discard_output() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _end(line: str, code: int) -> None:
    print(line, file=sys.stderr)
    sys.exit(code)
