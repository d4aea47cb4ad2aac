"""Build ``lexicons/sentiment.tsv``: TextBlob's lexicon (mean over senses) and our own stance words for news."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

from common import LEXICONS, OWN, SOURCES, write_table
from own_sentiment import SENTIMENT

SEED = SOURCES / "textblob-0.20.1" / "src" / "textblob" / "en" / "en-sentiment.xml"
POS = {"J": "a", "N": "n", "V": "v", "R": "r", "U": "u", "D": "u", "I": "u", "P": "u", "C": "u", "M": "u"}


def main() -> None:
    """Write the file; an own word replaces the seed's of the same part of speech."""
    senses: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for word in ElementTree.parse(SEED).getroot().iter("word"):
        form, tag = word.attrib["form"].replace("_", " ").lower(), word.attrib["pos"]
        if not form or form.startswith("#"):
            continue
        value = (float(word.attrib["polarity"]), float(word.attrib["subjectivity"]))
        senses.setdefault((form, POS.get(tag[:1], "u")), []).append(value)
    rows: dict[tuple[str, str], tuple[float, float, str]] = {}
    for key, values in senses.items():
        polarity = sum(value[0] for value in values) / len(values)
        rows[key] = (polarity, sum(value[1] for value in values) / len(values), "textblob")
    own = 0
    taken: set[tuple[str, str]] = set()
    pos, polarity, subjectivity = "", 0.0, 0.0
    for line in SENTIMENT.split("\n"):
        if line.startswith("@ "):
            pos, first, second = line[2:].split()
            polarity, subjectivity = float(first), float(second)
            continue
        for item in line.split():
            key = (item.replace("_", " "), pos)
            if key in taken:
                continue
            taken.add(key)
            known = rows.get(key)
            if known is None or known[0] * polarity <= 0 or abs(known[0]) < 0.15:
                rows[key] = (polarity, subjectivity, "own")
                own += 1
    notes = [
        "Polarity -1..1 and subjectivity 0..1 of words. Origin: source=textblob: en-sentiment.xml of PyPI textblob 0.20.1 (PDDL,",
        f"De Smedt and Daelemans), mean over senses; source=own: {OWN} (data/tools/own_sentiment.py).",
        "pos: a, n, v, r, u (other). Lemmas, lower case. Many ('critical', 'positive', 'like') depend on sense.",
    ]
    table = [(word, tag, f"{p:.2f}", f"{s:.2f}", source) for (word, tag), (p, s, source) in rows.items()]
    header = ("word", "pos", "polarity", "subjectivity", "source")
    print("own", own, "sentiment", write_table(LEXICONS / "sentiment.tsv", header, table, notes))


if __name__ == "__main__":
    main()
