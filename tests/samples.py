"""A small corpus made by hand, for tests of what comes after linking."""

from __future__ import annotations

from kg.ids import make_id
from kg.model import Corpus, Description, Document, Entity, Finding, FindingMember, Mention, Statement
from kg.readers import document_from_text

TEXT = (
    "Ellan Dairy Speaks\n\n"
    "Mira Sand of Ellan Dairy wrote on Instagram 🎉 that the “milk is safe”. Sand told the Ellan Post that 30 cows fell ill.\n\n"
    "Summary\n\n"
    "Sand said in a video that 90 cows fell ill </script><script>alert(1)</script> & more."
)


def find(text: str, words: str, occurrence: int = 1) -> tuple[int, int]:
    """Return where `words` stand in `text` for the n-th time."""
    at = -1
    for _ in range(occurrence):
        at = text.index(words, at + 1)
    return at, at + len(words)


def _entity(document: Document, type_: str, name: str, *places: tuple[int, int]) -> Entity:
    return Entity(
        id=make_id("entity", type_, name),
        type=type_,  # type: ignore[arg-type]
        name=name,
        aliases=tuple(dict.fromkeys(document.text[start:end] for start, end in places)),
        mentions=tuple(
            Mention(document=document.id, start=start, end=end, text=document.text[start:end]) for start, end in sorted(places)
        ),
    )


def small_corpus() -> tuple[Corpus, tuple[Finding, ...]]:
    """Return a corpus of one document with an emoji, hostile markup, three statements and one finding."""
    document = document_from_text(TEXT, path="ellan/post.txt")
    sand = _entity(document, "Person", "Mira Sand", find(TEXT, "Mira Sand"), find(TEXT, "Sand", 2), find(TEXT, "Sand", 3))
    dairy = _entity(document, "Brand", "Ellan Dairy", find(TEXT, "Ellan Dairy"))
    instagram = _entity(document, "Platform", "Instagram", find(TEXT, "Instagram"))
    post = _entity(document, "Platform", "Ellan Post", find(TEXT, "Ellan Post"))
    statements = tuple(
        _statement(document, sand, cue, content, medium, about)
        for cue, content, medium, about in (
            ("wrote", "the “milk is safe”", instagram, dairy),
            ("told", "30 cows fell ill", post, dairy),
            ("said", "90 cows fell ill", None, dairy),
        )
    )
    description = Description(
        id=make_id("description", document.id, 0),
        document=document.id,
        about=sand.id,
        about_text="Mira Sand",
        slot="affiliation",
        value="Ellan Dairy",
        head="dairy",
        start=find(TEXT, "Ellan Dairy")[0],
        end=find(TEXT, "Ellan Dairy")[1],
        section=document.sections[1].id,
        section_role="body",
    )
    members = tuple(
        FindingMember(
            node=statement.id,
            document=document.id,
            start=statement.content[0][0],
            end=statement.content[0][1],
            text=statement.text,
            value=statement.text[:2],
            side=side,
            statement=statement.id,
        )
        for side, statement in enumerate(statements[1:])
    )
    finding = Finding(
        id=make_id("finding", "number-conflict", *(member.node for member in members)),
        verdict="inconsistency",
        kind="number-conflict",
        severity="high",
        score=0.9,
        scope="document",
        label="cows that fell ill",
        agrees_on=("speaker", "counted thing"),
        differs_on=("number",),
        explanation="The number of cows that fell ill is 30 in one place and 90 in another.",
        remedy="Ask the dairy.",
        members=members,
    )
    corpus = Corpus(
        documents=(document,),
        entities=(sand, dairy, instagram, post),
        statements=statements,
        descriptions=(description,),
        compared=1,
        not_comparable=2,
    )
    return corpus, (finding,)


def _statement(document: Document, speaker: Entity, cue: str, words: str, medium: Entity | None, about: Entity) -> Statement:
    content = find(TEXT, words)
    section = next(section for section in document.sections if section.start <= content[0] < section.end)
    return Statement(
        id=make_id("statement", document.id, *content),
        document=document.id,
        form="mixed" if "“" in words else "indirect",
        speaker=speaker.name,
        speaker_id=speaker.id,
        speaker_span=None,
        cue=find(TEXT, cue),
        cue_lemma=cue,
        content=(content,),
        text=words,
        start=section.start,
        end=section.end,
        section=section.id,
        section_role=section.role,
        platform=medium.name if medium else None,
        medium=medium.id if medium else None,
        about=(about.id,),
        reason=f"rule: {cue}",
    )
