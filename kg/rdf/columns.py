"""Which field of which record is which property: the plain fields, one table that both directions read.

Spans and records inside records are written and read by hand in `kg.rdf.writing` and `kg.rdf.reading`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["text", "number", "integer", "flag", "day", "node", "concept", "texts", "nodes"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A field, its property and how its value is written; `scheme` is the prefix of the concepts of a ``concept``.

    A value that is the default of the record's field is not written where it is `implied`.
    """

    field: str
    property: str
    kind: Kind = "text"
    scheme: str = ""
    implied: bool = False


def _table(*rows: str) -> tuple[Column, ...]:
    """Return columns from rows of ``field property [kind [scheme]] [implied]``."""
    columns = []
    for row in rows:
        words = row.removesuffix(" implied").split()
        field, name, kind, scheme = (*words, "text", "")[:4] if len(words) == 2 else (*words, "")[:4]
        implied = row.endswith(" implied")
        columns.append(Column(field=field, property=name, kind=kind, scheme=scheme, implied=implied))  # type: ignore[arg-type]
    return tuple(columns)


DOCUMENT: Final = _table(
    "path ck:path",
    "text schema:text",
    "sha256 dcterms:identifier",
    "title schema:headline",
    "publisher schema:publisher",
    "authors schema:author texts",
    "date schema:datePublished day",
    "url schema:url",
    "media_type schema:encodingFormat",
)
SECTION: Final = _table("index ck:index integer", "role ck:sectionRole")
ENTITY: Final = _table(
    "name skos:prefLabel",
    "aliases skos:altLabel texts",
    "gender ck:gender",
    "kind ck:entityKind",
)
MENTION: Final = _table(
    "document oa:hasSource node",
    "text schema:text",
    "kind ck:mentionKind text implied",
    "inferred ck:inferred flag",
    "reason ck:reason",
    "confidence ck:confidence number implied",
)
ARGUMENT: Final = _table(
    "role ck:argumentRole",
    "text schema:text",
    "head ck:head",
    "entity ck:refersTo node",
    "preposition ck:preposition",
)
QUANTITY: Final = _table(
    "text schema:text",
    "low ck:low number",
    "high ck:high number",
    "unit ck:unit",
    "approximate ck:approximate flag",
)
TIME: Final = _table(
    "text schema:text",
    "earliest ck:earliest day",
    "latest ck:latest day",
    "weekday ck:weekday integer",
    "relation ck:relation text implied",
)
CLAIM: Final = _table(
    "text schema:text",
    "polarity ck:polarity concept polarity implied",
    "modality ck:modality concept epistemic implied",
    "tense ck:tense text implied",
    "passive ck:passive flag",
)
STATEMENT: Final = _table(
    "document ck:document node",
    "form ck:form",
    "speaker ck:speakerName",
    "speaker_id ck:speaker node",
    "cue_lemma ck:cueLemma",
    "text schema:text",
    "section ck:section node",
    "section_role ck:sectionRole",
    "on_behalf_of ck:onBehalfOf node",
    "platform ck:platformName",
    "medium ck:medium node",
    "addressee ck:addresseeName",
    "addressee_id ck:addressee node",
    "about schema:about nodes",
    "polarity ck:polarity concept polarity",
    "epistemic ck:epistemic concept epistemic",
    "sentiment ck:sentiment concept sentiment",
    "sentiment_score ck:sentimentScore number implied",
    "frame ck:frame node",
    "parent ck:embeddedIn node",
    "confidence ck:confidence number implied",
    "reason ck:reason",
)
DESCRIPTION: Final = _table(
    "document ck:document node",
    "about schema:about node",
    "about_text schema:text",
    "slot ck:slot",
    "value ck:value",
    "head ck:head",
    "section ck:section node",
    "section_role ck:sectionRole",
    "modifiers ck:modifier texts",
    "exclusive ck:exclusive flag",
    "polarity ck:polarity concept polarity implied",
    "statement ck:statement node",
    "confidence ck:confidence number implied",
    "reason ck:reason",
)
ACT: Final = _table(
    "kind ck:actKind",
    "label rdfs:label",
    "speaker_id ck:speaker node",
    "scope ck:scope",
    "agrees_on ck:agreesOn texts",
    "score ck:score number",
    "reason ck:reason",
)
POSITION: Final = _table(
    "node ck:node node",
    "document ck:document node",
    "text schema:text",
    "value ck:value",
    "side ck:side integer",
    "source ck:source node",
    "statement ck:statement node",
    "section_role ck:sectionRole",
)
COMPARABLE: Final = _table(
    "respect ck:respect",
    "label rdfs:label",
    "scope ck:scope",
    "agrees_on ck:agreesOn texts",
    "score ck:score number",
    "reason ck:reason",
    "detail ck:detail",
    "aside ck:aside flag",
)
LINK: Final = _table(
    "subject rdf:subject node",
    "object rdf:object node",
    "score ck:score number",
    "reason ck:reason",
)
FINDING: Final = _table(
    "score ck:score number",
    "scope ck:scope",
    "label rdfs:label",
    "agrees_on ck:agreesOn texts",
    "differs_on ck:differsOn texts",
    "explanation ck:explanation",
    "remedy ck:remedy",
    "status ck:status",
    "note ck:note",
    "decided_by ck:decidedBy",
    "decided_on ck:decidedOn day",
)
MEMBER: Final = _table(
    "node ck:node node",
    "document ck:document node",
    "text schema:text",
    "value ck:value",
    "side ck:side integer",
    "statement ck:statement node",
)

#: Classes of an entity; the first is the one that is read back.
CLASSES: Final[dict[str, tuple[str, ...]]] = {
    "Person": ("schema:Person", "prov:Agent"),
    "Brand": ("schema:Brand", "prov:Agent"),
    "Organization": ("schema:Organization", "prov:Agent"),
    "Group": ("ck:Group", "prov:Agent"),
    "Platform": ("ck:Platform", "prov:Location"),
    "Event": ("sem:Event",),
    "Campaign": ("ck:Campaign",),
    "Work": ("schema:CreativeWork",),
    "Place": ("schema:Place",),
}
#: Further class of a platform by words of its kind.
PLATFORM_CLASSES: Final[dict[str, str]] = {
    word: compact
    for compact, words in {
        "schema:Periodical": "magazine newspaper publication periodical tabloid journal daily weekly press",
        "schema:WebSite": "network social site website web blog app forum online",
        "ck:Channel": "channel post tweet interview release statement email letter video podcast memoir speech generic story",
    }.items()
    for word in words.split()
}
SEVERITIES: Final[dict[str, str]] = {"high": "sh:Violation", "medium": "sh:Warning", "low": "sh:Info"}
