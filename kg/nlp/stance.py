"""The component `kg_stance`: how the content of an attribution is meant.

Polarity is that of the main clause of what is said: negative words are counted, two of them cancel out, and a cue that
denies counts as one ("denied that", "does not believe that"). Epistemic status is, in this order, question, hypothetical,
irrealis (wishes, orders, plans), hedged, asserted. Sentiment is a mean of word scores in -1 … 1, turned by negation and
weighed by intensifiers. Every decision keeps the words that made it in `reason`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from kg.model import Epistemic, Polarity, Sentiment, Span
from kg.nlp.annotations import Attribution, Stance
from kg.nlp.stance_lexicon import CueStance, cue_stance, lexicon
from kg.nlp.stance_words import content_roots, epistemic_marks, negations, sentiment_of
from kg.nlp.trees import Tree, tree_of
from kg.patterns import CuePattern, cue_patterns


@Language.factory(
    "kg_stance",
    assigns=["doc._.kg_stances"],
    requires=["doc._.kg_attributions", "token.dep"],
    default_config={"cues": []},
)
def make_stance(nlp: Language, name: str, cues: list[dict[str, Any]]) -> StanceFinder:
    """Return the component; `cues` are the fields of the `CuePattern` records that a user adds."""
    return StanceFinder(cues=cue_patterns(cues))


class StanceFinder:
    """Tells how the content of every attribution of a document is meant."""

    def __init__(self, *, cues: Sequence[CuePattern] = ()) -> None:
        self.cues = tuple(cues)

    def __call__(self, doc: Doc) -> Doc:
        """Write a `Stance` per attribution to ``doc._.kg_stances``."""
        doc._.kg_stances = tuple(
            stance_of(doc, attribution.content, attribution=attribution, cues=self.cues) for attribution in doc._.kg_attributions
        )
        return doc


def stance_of(
    doc: Doc, content: Sequence[Span], *, attribution: Attribution | None = None, cues: tuple[CuePattern, ...] = ()
) -> Stance:
    """Return the stance of the `content` spans; `attribution` is who says it and how, None for the narrator.

    `cues` are those that a user adds.
    """
    tree = tree_of(doc)
    tokens = [index for start, end in sorted(content) for index in range(tree.token_from(start), tree.token_until(end) + 1)]
    cue = cue_stance(attribution.cue_lemma if attribution is not None else None, cues)
    if not tokens:
        return Stance(polarity="unknown", epistemic="unknown", sentiment="unknown", score=0.0)
    roots = content_roots(tree, tokens)
    denied = _cue_negations(tree, attribution)
    polarity, why = _polarity(tree, tokens, roots, cue, denied, attribution)
    epistemic, how = _epistemic(tree, tokens, roots, cue, attribution)
    score, words = sentiment_of(tree, tokens)
    if cue is not None and cue.sentiment:
        score = max(-1.0, min(1.0, score + cue.sentiment * (-0.5 if denied else 1.0)))
        words = (*words, f"cue {cue.lemma}")
    reason = ", ".join(part for part in (why, how, "sentiment: " + " ".join(words) if words else "") if part)
    return Stance(polarity=polarity, epistemic=epistemic, sentiment=_sign(score), score=round(score, 3), reason=reason)


def _sign(score: float) -> Sentiment:
    threshold = lexicon().threshold
    return "positive" if score > threshold else "negative" if score < -threshold else "neutral"


def _cue_negations(tree: Tree, attribution: Attribution | None) -> tuple[str, ...]:
    """Return the negative words on the cue itself ("did not say")."""
    if attribution is None or attribution.cue_head is None or not 0 <= attribution.cue_head < len(tree):
        return ()
    return negations(tree, attribution.cue_head, chain=False)


def _polarity(
    tree: Tree,
    tokens: Sequence[int],
    roots: Sequence[int],
    cue: CueStance | None,
    denied: Sequence[str],
    attribution: Attribution | None,
) -> tuple[Polarity, str]:
    if attribution is not None and attribution.form == "reported-act" and not roots:
        return "unknown", ""
    inside = set(tokens)
    found = list(negations(tree, roots[0], chain=True, within=inside)) if roots else []
    if cue is not None and cue.polarity < 0:
        if denied:
            # "did not deny that" says neither.
            return "unknown", f"{' '.join(denied)} {cue.lemma}"
        found.insert(0, cue.lemma)
    elif denied:
        if cue is None or cue.lemma not in lexicon().raising:
            return "unknown", f"{' '.join(denied)} {cue.lemma if cue else ''}".strip()
        found.insert(0, " ".join(denied))
    why = f"negated by {', '.join(found)}" if found else ""
    return ("negative" if len(found) % 2 else "positive"), why


def _epistemic(
    tree: Tree, tokens: Sequence[int], roots: Sequence[int], cue: CueStance | None, attribution: Attribution | None
) -> tuple[Epistemic, str]:
    last = next((tree.lower[i] for i in reversed(tokens) if tree.pos[i] != "SPACE" and tree.lower[i] not in _QUOTES), "")
    if last == "?":
        return "question", "question mark"
    if attribution is None and _asks(tree, tokens):
        return "question", tree.lower[tokens[0]]
    infinitive = bool(roots) and any(tree.lower[c] == "to" and tree.dep[c] == "aux" for c in tree.children[roots[0]])
    quoted = attribution is not None and attribution.form == "direct"
    if cue is not None and not infinitive and not quoted and (cue.epistemic == "question" or cue.asks):
        first = tree.lower[tokens[0]]
        if cue.epistemic == "question" or first in _ASKED:
            return "question", f"cue {cue.lemma}"
    mark = epistemic_marks(tree, tokens, roots, reported=attribution is not None and not quoted)
    if mark is not None and mark[0] in ("question", "hypothetical"):
        return mark
    if cue is not None and not quoted and (cue.epistemic == "irrealis" or (infinitive and cue.wishes)):
        return "irrealis", f"cue {cue.lemma}"
    if mark is not None:
        return mark
    if cue is not None and cue.epistemic == "hedged" and not quoted:
        return "hedged", f"cue {cue.lemma}"
    return "asserted", ""


def _asks(tree: Tree, tokens: Sequence[int]) -> bool:
    """Tell whether a heading without a question mark asks ("What did she say about it")."""
    if len(tokens) < 3 or tree.lower[tokens[0]] not in _ASKED - {"if", "whether", "when"}:
        return False
    return any(tree.pos[i] == "AUX" or tree.tag[i] in ("VBZ", "VBD", "VBP") for i in tokens[1:3])


_QUOTES = frozenset("\"'“”‘’)]»")
_ASKED = frozenset({"who", "what", "when", "where", "why", "how", "which", "whose", "whom", "whether", "if"})
