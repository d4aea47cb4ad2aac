"""Make data/gold/**/*.gold.json from the *.spec.json beside them and the articles under data/articles/.

    python data/gold/make_gold.py            # write
    python data/gold/make_gold.py --check    # fail when a file is missing or out of date

A span in a spec is "P4|the words" or "P4|the words|2" (the second time they occur in paragraph P4). Words that the paragraph
lacks, or has more than once where no number is given, are an error: no offset is ever guessed. README.md has the format.
"""

from __future__ import annotations

import hashlib
import html
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
DATA = HERE.parent
UNIT = "unicode code point, 0-based, end exclusive"
HIGH = """platform-conflict quote-attribution-conflict quote-wording-conflict summary-quote-not-in-body
    summary-venue-not-in-body description-conflict number-conflict time-conflict event-order-conflict location-conflict
    negation-conflict status-conflict"""
MEDIUM = "stance-conflict action-conflict name-conflict role-conflict internal-contradiction"
SEVERITY = dict.fromkeys(HIGH.split(), "high") | dict.fromkeys(MEDIUM.split(), "medium") | {"unsupported-actor": "low"}
Json = dict[str, Any]
Block = tuple[str, int | None, str]  # kind of paragraph, offset in the stored text (None: a reader makes the text), text


class GoldError(ValueError):
    """A spec names characters that the article does not have, or something that is no kind of finding."""


def hits(words: str, text: str) -> list[int]:
    """Where the words stand in the text as whole words."""
    return [m.start() for m in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]


@dataclass(frozen=True)
class Article:
    """The stored text, and label -> (offset or None, text) of every paragraph."""

    stored: str
    paragraphs: dict[str, tuple[int | None, str]]

    def span(self, span: str, label: str = "") -> Json:
        """The member for "P4|words|2", or for "words|2" in the paragraph of that label."""
        parts = span.split("|")
        if parts[0] in self.paragraphs and len(parts) > 1:
            label, *parts = parts
        found, nth = hits(parts[0], self.paragraphs[label][1]), int(parts[1]) if len(parts) > 1 else 1
        if len(found) < nth or (len(found) > 1 and len(parts) == 1):
            raise GoldError(f"{label}: {parts[0]!r} occurs {len(found)} times")
        return self.member(label, parts[0], nth)

    def member(self, label: str, words: str, nth: int) -> Json:
        """The nth occurrence of the words in a paragraph; without offsets where a reader makes the text."""
        base, text = self.paragraphs[label]
        if base is None:
            return {"par": label, "start": None, "end": None, "text": words, "occurrence": nth}
        start = base + hits(words, text)[nth - 1]
        if self.stored[start : start + len(words)] != words:
            raise GoldError(f"{label}: {words!r} is not at {start}")
        return {"par": label, "start": start, "end": start + len(words), "text": words}


def read(spec: Json) -> Article:
    """Read the article of a spec; in a .jsonl its record is named by its id."""
    path = DATA / spec["source"]
    stored = path.read_bytes().decode("utf-8")
    blocks: Iterable[Block] = _page(stored) if path.suffix == ".html" else _lines(stored, path.suffix == ".md")
    if path.suffix == ".jsonl":
        row: Json = next(r for r in map(json.loads, stored.splitlines()) if r["id"] == spec["record"])
        stored = row["text"]
        blocks = [("T", None, row["title"]), *(("P", None, text) for text in stored.strip().split("\n\n"))]
    paragraphs: dict[str, tuple[int | None, str]] = {}
    for kind, start, text in blocks:
        count = 1 + sum(re.fullmatch(rf"{kind}\d+", label) is not None for label in paragraphs)
        paragraphs[kind if kind in {"T", "BY"} else f"{kind}{count}"] = (start, text)
    return Article(stored, paragraphs)


def _page(stored: str) -> Iterator[Block]:
    """Title, byline, headings, paragraphs and captions inside <article>, without its <aside>."""
    body = re.sub(r"<aside.*?</aside>", "", stored[stored.index("<article>") : stored.index("</article>")], flags=re.S)
    for tag, attributes, inner in re.findall(r"<(h1|h2|p|figcaption)\b([^>]*)>(.*?)</\1>", body, flags=re.S):
        kind = "BY" if "byline" in attributes else {"h1": "T", "h2": "H", "p": "P", "figcaption": "C"}[tag]
        yield kind, None, html.unescape(re.sub(r"<[^>]+>", "", inner))


def _lines(stored: str, markdown: bool) -> Iterator[Block]:
    for number, match in enumerate(re.finditer(r"\S[^\n]*(?:\n[^\n]+)*", stored)):
        text, start = match.group(), match.start()
        heading = not re.search(r"""[.!?”"'’]$""", text) and not markdown
        if markdown and (marker := re.match(r"#+ |> ", text)):
            heading, text, start = marker.group() != "> ", text[marker.end() :], start + marker.end()
        kind = "BY" if text.startswith("*By ") else "H" if heading else "P"
        yield "T" if number == 0 else kind, start, text


def _entities(article: Article, rows: list[Any]) -> list[Json]:
    """A bare surface form stands for all its occurrences, longest forms first; "P4|the firm" for one only."""
    taken: set[tuple[str, int]] = set()
    mentions: dict[int, list[tuple[int, int, Json]]] = {i: [] for i in range(len(rows))}
    forms = [(i, form) for i, (_, _, surface) in enumerate(rows) for form in surface]
    for i, form in sorted(forms, key=lambda x: ("|" not in x[1], -len(x[1].split("|")[-1]))):
        free = 0
        for order, (label, (_, text)) in enumerate(article.paragraphs.items()):
            words = form.split("|")[1] if "|" in form else form
            for nth, at in enumerate(hits(words, text), 1):
                place = {(label, k) for k in range(at, at + len(words))}
                if place & taken or ("|" in form and article.span(form) != article.member(label, words, nth)):
                    continue
                taken |= place
                free += 1
                mentions[i].append((order, at, article.member(label, words, nth)))
        if not free:
            raise GoldError(f"{form!r} names nothing that is left")
    sort = [[m for *_, m in sorted(mentions[i], key=lambda m: m[:2])] for i in mentions]
    return [{"id": f"E{i + 1:02}", "type": row[0], "name": row[1], "mentions": sort[i]} for i, row in enumerate(rows)]


def _statements(article: Article, rows: list[Any]) -> Iterator[Json]:
    for number, row in enumerate(rows, 1):
        par, speaker, cue, content, form, platform, time, stance, *note = row
        head: Json = {"id": f"S{number:02}", "par": par, "speaker": speaker, "cue": article.span(cue, par) if cue else None}
        tail = {"platform": platform, "time": time, "stance": stance, "note": note[0] if note else ""}
        yield head | {"content": [article.span(text, par) for text in content], "form": form} | tail


def _findings(spec: Json, member: Callable[[str], Json]) -> Json:
    out: Json = {"inconsistencies": [], "disagreements": [], "hard_negatives": []}
    for number, (tier, kind, spans, sides, why) in enumerate(spec["inconsistencies"], 1):
        base, _, slot = kind.partition("/")
        if len(sides) != len(spans) or base not in SEVERITY:
            raise GoldError(f"{kind}: {len(spans)} members, {len(sides)} sides")
        head = {"id": f"G{number:02}", "tier": tier, "kind": base, "severity": SEVERITY[base]} | ({"slot": slot} if slot else {})
        out["inconsistencies"].append(head | {"members": [member(s) for s in spans], "sides": sides, "why": why})
    for key, letter in (("disagreements", "D"), ("hard_negatives", "X")):
        for n, (spans, why) in enumerate(spec[key], 1):
            out[key].append({"id": f"{letter}{n}", "members": [member(s) for s in spans], "why": why})
    return out


def _origin(spec: Json, article: Article) -> Json:
    record = {"record": spec["record"]} if "record" in spec else {}
    digest = hashlib.sha256(article.stored.encode()).hexdigest()
    return {"source": spec["source"], **record, "outlet": spec["outlet"], "sha256": digest}


def make(path: Path) -> Json:
    """The gold of one spec, of an article or (with "documents") of a story."""
    spec: Json = json.loads(path.read_text(encoding="utf-8"))
    if "documents" in spec:
        specs = {d: json.loads((path.parent / f"{d}.spec.json").read_text(encoding="utf-8")) for d in spec["documents"]}
        articles = {d: read(s) for d, s in specs.items()}
        story = _findings(spec, lambda s: {"doc": s.split(":")[0], **articles[s.split(":")[0]].span(s.split(":", 1)[1])})
        listed = [{"doc": d, **_origin(specs[d], articles[d]), "gold": f"{d}.gold.json"} for d in specs]
        head = {"set": path.parent.name, "subject": spec["subject"], "unit": UNIT, "clean": not story["inconsistencies"]}
        return head | {"documents": listed} | story
    article = read(spec)
    found = _findings(spec, article.span)
    gold = _origin(spec, article) | {"unit": UNIT, "set": path.parent.name, "clean": not found["inconsistencies"]}
    gold["paragraphs"] = {label: start for label, (start, _) in article.paragraphs.items()}
    if None in gold["paragraphs"].values():
        gold["paragraph_texts"] = {label: text for label, (_, text) in article.paragraphs.items()}
    statements = list(_statements(article, spec["statements"]))
    return gold | {"entities": _entities(article, spec["entities"]), "statements": statements} | found


def main(arguments: list[str]) -> int:
    """Write or check all gold files; 1 when --check finds one out of date."""
    stale = 0
    for path in sorted(HERE.rglob("*.spec.json")):
        target = path.with_name(path.name.replace(".spec.json", ".gold.json"))
        try:
            text = json.dumps(make(path), ensure_ascii=False, indent=1) + "\n"
        except (ValueError, KeyError, StopIteration) as error:
            raise SystemExit(f"{path.relative_to(DATA)}: {error!r}") from error
        if "--check" not in arguments:
            target.write_text(text, encoding="utf-8", newline="\n")
        elif not target.exists() or target.read_text(encoding="utf-8") != text:
            print(f"{target.relative_to(DATA)} is out of date", file=sys.stderr)
            stale += 1
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
