"""Make data/lexicons/word_vectors.tsv: how near words are to each other, as vectors of 96 small whole numbers.

    python data/tools/build_vectors.py [TEXT ...]

Needs the extra `semantic` (all-MiniLM-L6-v2, Apache-2.0). Each word is read alone; the forms of one stem are averaged, the
vectors centred, turned onto their 96 main axes, and rounded to whole numbers from -7 to 7. The words are the single ones of our
lexicons that WordNet counts in its texts or that stand at least three times, in lower case, in the files given.
"""

from __future__ import annotations

import base64
import math
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

from kg.link.words import stem, stopwords
from kg.witnesses.embeddings import load_embeddings

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "data" / "lexicons" / "word_vectors.tsv"
TABLES = ("hypernyms.tsv", "semantic_classes.tsv", "synonyms.tsv")
COUNTS = Path("/usr/share/wordnet/cntlist.rev")  # Debian package wordnet-base
AXES, FORMS, STEPS, SPREAD, LEAST = 96, 3, 7, 3.0, 3
HEAD = """\
# How near words are: vectors of 96 whole numbers from -7 to 7, two to a byte (first the high half, 8 added), in base64.
# Origin: the vectors that all-MiniLM-L6-v2 (Apache-2.0) gives to single words.
word\tvector
"""


def main() -> None:
    """Write the table."""
    counts: Counter[str] = Counter()
    names: Counter[str] = Counter()
    for file in sys.argv[1:]:
        for word in re.findall(r"(?<![\w-])[A-Za-z]{2,}(?![\w-])", Path(file).read_text(encoding="utf-8", errors="ignore")):
            (names if word[0].isupper() else counts)[word.lower()] += 1
    words = {w for w, n in counts.items() if n >= LEAST and n > names[w] / 3}
    known = {line.split("%")[0] for line in COUNTS.read_text(encoding="utf-8").splitlines()}
    for table in TABLES:
        lines = (ROOT / "data" / "lexicons" / table).read_text(encoding="utf-8").splitlines()
        own = {line.split("\t")[0] for line in lines if line and line[0] != "#"}
        words |= {
            w for w in own if w.isascii() and w.isalpha() and len(w) > 2 and (w in known or table == "semantic_classes.tsv")
        }
    by_stem: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(words - stopwords()):
        by_stem[stem(word)].append(word)
    model = load_embeddings()
    stems = sorted(by_stem)
    table = np.zeros((len(stems), 384))
    for at, one in enumerate(stems):
        for word in sorted(by_stem[one], key=lambda w: (-counts[w], w))[:FORMS]:
            table[at] += (1 + math.log1p(counts[word])) * np.array(model.vector(word))
    table /= np.linalg.norm(table, axis=1, keepdims=True)
    table -= table.mean(axis=0)
    axes = np.linalg.svd(table, full_matrices=False)[2][:AXES]
    turned = table @ axes.T
    turned /= np.linalg.norm(turned, axis=1, keepdims=True)
    whole = np.clip(np.round(turned / turned.std() * STEPS / SPREAD), -STEPS, STEPS).astype(int) + STEPS + 1
    with OUT.open("w", encoding="utf-8") as out:
        out.write(HEAD)
        for one, row in zip(stems, whole, strict=True):
            packed = bytes(int(a) * 16 + int(b) for a, b in zip(row[::2], row[1::2], strict=True))
            out.write(f"{one}\t{base64.b64encode(packed).decode()}\n")
    print(len(stems), "words")


if __name__ == "__main__":
    main()
