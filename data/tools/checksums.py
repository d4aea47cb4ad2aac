"""Write ``data/SHA256SUMS``, the checksum of every data file, in the form that ``sha256sum --check`` reads (in data/)."""

from __future__ import annotations

import hashlib
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent
SUMS = DATA / "SHA256SUMS"
FOLDERS = ("articles", "gazetteers", "gold", "lexicons")


def sums() -> str:
    """Return the lines of the file, by path."""
    files = (
        path for folder in FOLDERS for path in (DATA / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts
    )
    rows = sorted((path.relative_to(DATA).as_posix(), hashlib.sha256(path.read_bytes()).hexdigest()) for path in files)
    return "".join(f"{digest}  {name}\n" for name, digest in rows)


if __name__ == "__main__":
    SUMS.write_text(sums(), encoding="utf-8", newline="\n")
