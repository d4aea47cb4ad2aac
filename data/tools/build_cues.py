"""Build ``lexicons/cues.tsv`` and ``lexicons/lemma_fixes.tsv`` from our typed words."""

from __future__ import annotations

from common import LEXICONS, OWN, words_of, write_table
from own_cues import CUES, LEMMA_FIXES

POS = {"verb", "noun", "adj", "adv", "prep", "phrase"}
TAKES = (
    "quote", "that", "to-inf", "wh", "if", "ing", "of-ing", "for-ing", "obj-as", "obj-of", "np", "small-clause",
)  # fmt: skip
EPISTEMIC = {"asserted", "hedged", "irrealis", "question"}
COLUMNS = ("lemma", "pos", "class", "takes", "factive", "polarity", "epistemic", "strength")


def cue_rows() -> list[tuple[str, ...]]:
    """One row per lemma and part of speech; a lemma typed twice keeps its first class and takes what either takes."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    block: dict[str, str] = {}
    for line in CUES.split("\n"):
        if line.startswith("#") or not line.strip():
            continue
        if line.startswith("@ "):
            block = dict(zip(COLUMNS[1:], line[2:].split(), strict=True))
            continue
        for item in line.split():
            word, *changes = item.split("/")
            row = dict(block)
            for change in changes:
                key, _, value = change.partition("=")
                if key not in row:
                    raise ValueError(f"unknown column {key!r} for {word}")
                row[key] = value
            check(word, row)
            lemma = word.replace("_", " ")
            row["lemma"] = lemma
            pos = "phrase" if row["pos"] == "verb" and " " in lemma else row["pos"]
            row["pos"] = pos
            known = found.setdefault((lemma, pos), row)
            if known is not row:
                takes = {*known["takes"].split(","), *row["takes"].split(",")}
                known["takes"] = ",".join(form for form in TAKES if form in takes)
                known["strength"] = max(known["strength"], row["strength"])
                known["factive"] = max(known["factive"], row["factive"])
    for row in found.values():
        takes = set(row["takes"].split(","))
        row["takes"] = ",".join(form for form in TAKES if form in takes)
    return [tuple(row[column] for column in COLUMNS) for row in found.values()]


def check(word: str, row: dict[str, str]) -> None:
    """Raise where a typed value is none of those a reader expects."""
    good = (
        row["pos"] in POS
        and set(row["takes"].split(",")) <= set(TAKES)
        and row["factive"] in {"0", "1"}
        and row["polarity"] in {"1", "-1"}
        and row["epistemic"] in EPISTEMIC
        and row["strength"] in {"1", "2", "3"}
    )
    if not good:
        raise ValueError(f"bad values for {word}: {row}")


def main() -> None:
    """Write both files."""
    notes = [
        f"Words and phrases that attribute speech or thought. Origin: {OWN} (data/tools/own_cues.py).",
        "lemma: lower case, multi-word cues are space-separated lemmas in text order, head first except in pos=prep.",
        "takes: forms of content it can introduce; np alone is weak evidence. polarity -1: the content is denied.",
        "strength 3: a cue wherever its frame is there; 2: a cue with content; 1: only with a quotation or a clause.",
    ]
    print("cues", write_table(LEXICONS / "cues.tsv", COLUMNS, cue_rows(), notes))
    fixes = [tuple(line.split()) for line in words_of(LEMMA_FIXES)]
    notes = [
        f"Wrong lemmas that en_core_web_sm gives for verbs, as seen in news, and the right ones. Origin: {OWN}.",
        "Apply where the tag is a verb's; form: the word it holds for, '*' for any.",
    ]
    print("lemma_fixes", write_table(LEXICONS / "lemma_fixes.tsv", ("lemma", "form", "right"), fixes, notes))


if __name__ == "__main__":
    main()
