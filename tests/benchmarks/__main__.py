"""All that is measured, in one table: ``python -m tests.benchmarks [--only GROUP …] [--page]``.

Runs every benchmark on the data that lies beside the checkout in ``shared``, prints each figure beside its floor and the best
peer, and writes ``results.json``, from which ``--page`` prints docs/benchmarks.md without measuring anything. Exits with 1 if a
figure is below its floor.
"""

from __future__ import annotations

import argparse
import sys

from tests.benchmarks.recorded import GROUPS, below, page, read_floors, read_results, table, write_results


def main() -> int:
    """Measure, print and record."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--only", nargs="+", choices=sorted(GROUPS), help="measure these only; the other figures stay as recorded"
    )
    parser.add_argument("--page", action="store_true", help="print docs/benchmarks.md from what is recorded")
    options = parser.parse_args()
    if options.page:
        sys.stdout.write(page(read_results(), read_floors()))
        return 0
    results = read_results() if options.only else {}
    for name in options.only or GROUPS:
        found = GROUPS[name]()
        results.update({key: round(value, 1) for key, value in found.items()})
        for key, value in found.items():
            print(f"{key:22s} {value:5.1f}", file=sys.stderr, flush=True)
    write_results(results)
    sys.stdout.write(table(results, read_floors()))
    return 1 if below(results, read_floors()) else 0


if __name__ == "__main__":
    sys.exit(main())
