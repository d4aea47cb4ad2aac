"""How much of the cues that people marked is covered by ``lexicons/cues.tsv``; prints counts, keeps no text.

Input: a pickle of (head lemma, part of speech, tag, lemmas of the cue) made from the training split with spaCy.
"""

from __future__ import annotations

import pickle
import sys
from collections import Counter
from pathlib import Path

from common import LEXICONS, read_table


def is_part(phrase: list[str], cue: list[str]) -> bool:
    """Whether all words of the phrase are in the cue in this order, gaps allowed."""
    rest = iter(cue)
    return all(word in rest for word in phrase)


def main() -> None:
    """Print coverage of verb cue tokens, of all cue tokens, and the commonest heads that are missing."""
    fixes = {(row["lemma"], row["form"]): row["right"] for row in read_table(LEXICONS / "lemma_fixes.tsv")}
    heads: dict[str, set[str]] = {}
    strong: set[str] = set()
    phrases: dict[str, list[list[str]]] = {}
    for row in read_table(LEXICONS / "cues.tsv"):
        heads.setdefault(row["pos"], set()).add(row["lemma"])
        if row["pos"] == "verb" and row["strength"] != "1":
            strong.add(row["lemma"])
        for word in row["lemma"].split():
            phrases.setdefault(word, []).append(row["lemma"].split())
    cues = pickle.loads(Path(sys.argv[1]).read_bytes())
    wrong = {lemma: right for (lemma, _), right in fixes.items()}
    verbs = [cue for cue in cues if cue[1] == "VERB"]
    often = Counter(cue[0] for cue in verbs)

    def covered(lemma: str, pos: str, words: str) -> bool:
        lemma = wrong.get(lemma, lemma)
        alone = heads.get({"VERB": "verb", "NOUN": "noun", "ADJ": "adj", "ADV": "adv", "ADP": "prep"}.get(pos, ""), set())
        tokens = words.split()
        return lemma in alone or any(is_part(phrase, tokens) for token in tokens for phrase in phrases.get(token, []))

    frequent = [cue for cue in verbs if often[cue[0]] >= 3]
    for name, part in (("verb tokens, lemma >= 3", frequent), ("verb tokens, all", verbs), ("all cues", cues)):
        hit = sum(covered(cue[0], cue[1], cue[3]) for cue in part)
        print(f"{name}: {hit}/{len(part)} = {hit / len(part):.4f}")
    hit = sum(wrong.get(cue[0], cue[0]) in strong for cue in frequent)
    print(f"verb tokens, lemma >= 3, by verbs of strength 2 or 3 alone: {hit / len(frequent):.4f}")
    types = set(often) - {lemma for lemma, count in often.items() if count < 3}
    missing = Counter((cue[0], cue[1]) for cue in cues if not covered(cue[0], cue[1], cue[3]))
    print(f"verb lemmas >= 3: {len(types)}; missing: {[entry for entry in missing.most_common(80) if entry[1] >= 2]}")


if __name__ == "__main__":
    main()
