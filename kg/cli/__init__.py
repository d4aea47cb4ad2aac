"""The command line: every command calls one public function. Data to stdout, talk to stderr; 0 fine, 1 findings, 2 error."""

from __future__ import annotations

import os
import sys
import warnings

from kg.errors import KGError


def main() -> None:
    """Run the command line; errors of this package become one line on stderr and exit code 2."""
    from kg.cli.app import app

    if not sys.flags.dev_mode:
        # Libraries below us warn about themselves; users of the command line cannot mend that.
        warnings.simplefilter("ignore")
    try:
        app()
    except KGError as error:
        print(f"kg: {error}", file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        print("kg: interrupted; files already complete are kept, none is half-written", file=sys.stderr)
        sys.exit(130)
    except BrokenPipeError:
        # The reader of a pipe (head, less) has seen enough. Python would complain again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
