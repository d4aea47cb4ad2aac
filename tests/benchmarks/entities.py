"""Names against gold spans: WNUT-17 and CoNLL04. ``python -m tests.benchmarks.entities``.

WNUT-17 (social text): how many corporations and products are found as Brand, Organization, Platform or Work (overlap, strict).
CoNLL04 (news): strict F of Peop, Org, Loc. Beside ours the figures of the bare spaCy model.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from spacy.tokens import Doc

from kg.nlp.pipeline import load_pipeline
from kg.readers.text import document_from_text

SHARED = Path(__file__).parents[2].parent / "shared" / "bench"
NEWS = {"Person": "Peop", "Organization": "Org", "Brand": "Org", "Platform": "Org", "Place": "Loc"}
MODEL_NEWS = {"PERSON": "Peop", "ORG": "Org", "GPE": "Loc", "LOC": "Loc", "FAC": "Loc"}
COMMERCIAL = ("Brand", "Organization", "Work", "Platform")
MODEL_COMMERCIAL = ("ORG", "PRODUCT", "WORK_OF_ART")

Span = tuple[int, int, str]


def read(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.open(encoding="utf-8")]


def annotate(rows: list[dict]) -> list[Doc]:
    nlp = load_pipeline()
    keep = ("kg_sections", "kg_quotes", "kg_entities")
    docs = []
    for row in rows:
        doc = nlp.make_doc(row["text"])
        doc._.kg_document = document_from_text(row["text"], path=str(row["id"]))
        docs.append(doc)
    with nlp.select_pipes(disable=[name for name in nlp.pipe_names if name.startswith("kg_") and name not in keep]):
        return list(nlp.pipe(docs, batch_size=32))


def ours(doc: Doc) -> list[Span]:
    """Return the names with the title left out (gold spans have none)."""
    return [
        (mention.start, mention.end, cluster.type)
        for cluster in doc._.kg_clusters
        for mention in cluster.mentions
        if mention.kind == "name"
    ]


def model(doc: Doc) -> list[Span]:
    return [(entity.start_char, entity.end_char, entity.label_) for entity in doc.ents]


def shares(gold: Iterable[set[Span]], said: Iterable[set[Span]]) -> tuple[float, float, float]:
    """Return precision, recall and F, in percent, of spans that must be equal."""
    hit = pred = total = 0
    for one, other in zip(gold, said, strict=True):
        hit, pred, total = hit + len(one & other), pred + len(other), total + len(one)
    p, r = hit / max(pred, 1), hit / max(total, 1)
    return 100 * p, 100 * r, 200 * p * r / max(p + r, 1e-9)


def strict(gold: Iterable[set[Span]], said: Iterable[set[Span]]) -> str:
    p, r, f = shares(gold, said)
    return f"P {p:5.1f}  R {r:5.1f}  F {f:5.1f}"


def measure() -> dict[str, float]:
    """Return the strict F, in percent, of both sets: ours and the bare model's, and the precision beside it."""
    found: dict[str, float] = {}
    rows = read(SHARED / "conll04" / "dev.jsonl")
    docs = annotate(rows)
    gold = [{(e["start"], e["end"], e["type"]) for e in row["entities"] if e["type"] != "Other"} for row in rows]
    for name, spans, kinds in (("model", model, MODEL_NEWS), ("ours", ours, NEWS)):
        said = [{(s, e, kinds[k]) for s, e, k in spans(doc) if k in kinds} for doc in docs]
        found[f"conll04.{name}.P"], _, found[f"conll04.{name}.F"] = shares(gold, said)
    rows = read(SHARED / "wnut17" / "dev.jsonl")
    docs = annotate(rows)
    gold = [{(e["start"], e["end"], "") for e in row["entities"] if e["type"] in ("corporation", "product")} for row in rows]
    for name, spans, wanted in (("model", model, MODEL_COMMERCIAL), ("ours", ours, COMMERCIAL)):
        said = [{(s, e, "") for s, e, k in spans(doc) if k in wanted} for doc in docs]
        found[f"wnut17.{name}.P"], _, found[f"wnut17.{name}.F"] = shares(gold, said)
    return found


def news() -> None:
    rows = read(SHARED / "conll04" / "dev.jsonl")
    docs = annotate(rows)
    gold = [{(e["start"], e["end"], e["type"]) for e in row["entities"] if e["type"] != "Other"} for row in rows]
    print("CoNLL04 dev, strict, Peop/Org/Loc")
    print("  model", strict(gold, [{(s, e, MODEL_NEWS[k]) for s, e, k in model(doc) if k in MODEL_NEWS} for doc in docs]))
    print("  ours ", strict(gold, [{(s, e, NEWS[k]) for s, e, k in ours(doc) if k in NEWS} for doc in docs]))
    for kind in ("Peop", "Org", "Loc"):
        one = [{span for span in spans if span[2] == kind} for spans in gold]
        print(f"    {kind:5s}", strict(one, [{(s, e, NEWS[k]) for s, e, k in ours(doc) if NEWS.get(k) == kind} for doc in docs]))


def social() -> None:
    rows = read(SHARED / "wnut17" / "dev.jsonl")
    docs = annotate(rows)
    gold = [
        [(e["start"], e["end"], e["type"]) for e in row["entities"] if e["type"] in ("corporation", "product")] for row in rows
    ]
    other = [
        [(e["start"], e["end"], e["type"]) for e in row["entities"] if e["type"] not in ("corporation", "product")]
        for row in rows
    ]
    print("WNUT-17 dev, corporation + product as Brand/Organization/Platform/Work")
    for name, spans, kinds in (("model", model, MODEL_COMMERCIAL), ("ours ", ours, COMMERCIAL)):
        said = [[span for span in spans(doc) if span[2] in kinds] for doc in docs]
        exact = strict([{(s, e, "") for s, e, _ in one} for one in gold], [{(s, e, "") for s, e, _ in two} for two in said])
        found = sum(
            any(s < end and start < e for s, e, _ in two) for one, two in zip(gold, said, strict=True) for start, end, _ in one
        )
        right = sum(
            any(s < end and start < e for start, end, _ in one) for one, two in zip(gold, said, strict=True) for s, e, _ in two
        )
        loose = sum(
            any(s < end and start < e for start, end, _ in [*one, *rest])
            for one, rest, two in zip(gold, other, said, strict=True)
            for s, e, _ in two
        )
        total, pred = sum(map(len, gold)), sum(map(len, said))
        print(f"  {name} exact {exact} | overlap R {100 * found / total:.1f}", end="  ")
        print(f"P {100 * right / max(pred, 1):.1f}  any name {100 * loose / max(pred, 1):.1f}  ({pred})")


if __name__ == "__main__":
    news()
    social()
