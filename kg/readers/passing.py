"""What becomes of the files of a folder that nothing reads: an article in Word is missed aloud, a picture is not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from kg.model import Failure

_MOST_NAMED: Final = 5  # files of one ending; of the others only the number is told
#: Endings of what is no article: pictures, sound, film, fonts, what a web page brings along, code, settings, tables, graphs.
_NO_ARTICLES: Final = frozenset(
    [
        *(".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".ico", ".bmp", ".tif", ".tiff", ".heic", ".avif"),
        *(".mp3", ".m4a", ".wav", ".ogg", ".flac", ".mp4", ".m4v", ".mov", ".avi", ".mkv", ".webm"),
        *(".woff", ".woff2", ".ttf", ".otf", ".eot", ".css", ".scss", ".js", ".mjs", ".map", ".ts"),
        *(".py", ".pyc", ".r", ".ipynb", ".sh", ".bat", ".c", ".h", ".java", ".go", ".rs", ".sql", ".db", ".sqlite"),
        *(".toml", ".ini", ".cfg", ".yaml", ".yml", ".lock", ".log", ".tmp", ".bak", ".part", ".sha256"),
        *(".csv", ".tsv", ".rq", ".ttl", ".trig", ".nt", ".nq", ".jsonld", ".rdf", ".graphml", ".sarif"),
    ]
)
_NO_ENDING: Final = frozenset(
    {"licence", "license", "makefile", "dockerfile", "readme", "changelog", "notice", "copying", "cname"}
)
_REMEDIES: Final = {
    ".pdf": "save its text as .txt or .md",
    ".json": "write one article a line, and end the name in .jsonl",
    "": "end its name in .txt if it is an article",
}


def passed_over(folder: Path, files: Sequence[Path], *, readable: str) -> Iterator[Failure]:
    """Yield a `Failure` for each of `files`, all of `folder`, that no reader takes and that may be an article.

    `readable` are the endings that can be read, in words.
    """
    by_ending: dict[str, list[Path]] = defaultdict(list)
    for file in files:
        ending = file.suffix.lower()
        if ending not in _NO_ARTICLES and (ending or file.name.lower() not in _NO_ENDING):
            by_ending[ending].append(file)
    for ending, found in by_ending.items():
        remedy = _REMEDIES.get(ending, f"save it as text, Markdown or HTML ({readable})")
        kind = f"files ending in {ending}" if ending else "files without an ending"
        for file in found[:_MOST_NAMED]:
            yield Failure(path=str(file), line=None, message=f"passed over: nothing reads {kind}", remedy=remedy)
        if len(found) > _MOST_NAMED:
            more = len(found) - _MOST_NAMED
            yield Failure(
                path=str(folder), line=None, message=f"passed over: {more:,} more of the {kind}", remedy=f"they too: {remedy}"
            )
