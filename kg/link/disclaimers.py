"""A role here, its denial there: a director "who had no part in the film", a drummer who "has never touched a drum".

A denial counts where it is sweeping ("never", "no", "nothing to do with") and names only what holders of the role do or have
to do with: "has never cooked" is told of no cook, "has never cooked with butter" may be.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kg.link.context import Context, Fact
from kg.link.lists import named_pattern, word_list
from kg.link.personas import Persona, Role, clause_after, deed_role, domains, find_personas, leading_person, meaning, negator
from kg.link.records import comparable, position, short
from kg.link.thesaurus import is_kind_of
from kg.link.words import akin, content, stem, tokenize
from kg.model import Comparable

_BOUNDED: Final = named_pattern("denials.bounded")
_ABILITY: Final = named_pattern("denials.ability")
_LIGHT: Final = frozenset(stem(w) for w in word_list("denials.light"))
_INVOLVEMENT: Final = frozenset(stem(w) for w in word_list("denials.involvement"))
_OFFICES: Final = frozenset(stem(w) for w in word_list("denials.offices"))
_BODIES: Final = frozenset(stem(w) for w in word_list("denials.bodies"))
#: Roles that their first word tells: a "finance director" has to do with finance.
_GENERAL: Final = frozenset({"director", "head", "chief", "officer", "secretary", "minister", "assistant", "manager", "leader"})
_OFFICIAL: Final = frozenset(stem(w) for w in word_list("denials.official"))
#: Words by which somebody is said to be on the books of a body: denied, they deny every role there.
_BELONGING: Final = word_list("denials.belonging")
_MAKING: Final = word_list("denials.making")
_OWNERS: Final = frozenset({"own", "owner", "landlord", "landlady", "proprietor"})
_KIND: Final = 4
_OPENING: Final = 12  # characters of "never" and a verb


def disclaimer_comparables(context: Context) -> Iterator[Comparable]:
    """Yield one comparable for each person who has a role and is said not to do or have what belongs to it."""
    for persona in find_personas(context).values():
        for fact in persona.facts:
            made = persona.settle(_compare(context, persona, fact))
            if made is not None:
                yield made
                break


def _compare(context: Context, persona: Persona, fact: Fact) -> Comparable | None:
    claim = fact.claim
    at = negator(claim) if claim.polarity == "negative" else None
    if at is None:
        return None
    able = _ABILITY.search(claim.text.lower().replace("’", "'")) is not None
    if claim.modality not in ("asserted", "unknown") and not able:
        return None
    document = fact.statement.document
    comma = context.slice(document, at, claim.end).find(", ", _OPENING)  # what the parser took for more of the clause
    tokens, end = clause_after(context, document, at, max(at, claim.end if comma < 0 else at + comma))
    text = context.slice(document, at, end).lower()
    if _BOUNDED.search(text):
        return None
    told = list(meaning(tokens))
    verb = stem(claim.predicate.split(" ")[0])
    if verb not in _LIGHT and verb not in told:
        told.insert(0, verb)
    sentence = context.views[document].sentence_at(claim.start)
    if not persona.roles and not persona.deeds and not any(w in _INVOLVEMENT for w in told):
        return None
    denied = [
        role
        for role in (*persona.roles, *persona.deeds)
        if not role.negative
        and (role.document, role.sentence) != (document, -1 if sentence is None else sentence.index)
        and (_denies(context, role, verb, told) or _left(context, persona, role, told))
    ]
    denied += _work(context, persona, fact, told) if not denied else []
    if not denied:
        return None
    start = min(claim.start, _opening(context, persona, document, claim.start))
    return comparable(
        context,
        "role",
        context.name(persona.person),
        [
            *(role.position(context, 0) for role in denied),
            position(
                context, document, start, end, value=short(context.slice(document, at, end), 60), side=1, source=fact.source,
                node=claim.id,
            ),
        ],
        agrees_on=("person",),
        score=0.8,
        reason="a role and what its holder is said never to do",
        detail=f"{short(denied[0].value, 50)} / {short(context.slice(document, at, end), 60)}",
    )  # fmt: skip


def _opening(context: Context, persona: Persona, document: str, at: int) -> int:
    """Return where the person is named who "who" means, right before the denial."""
    sentence = context.views[document].sentence_at(at)
    if sentence is None or leading_person(context, document, at) != persona.person:
        return at
    return next((m.start for e, m in context.mentions_in(document, sentence.start, at) if e.id == persona.person), at)


def _work(context: Context, persona: Persona, fact: Fact, told: list[str]) -> list[Role]:
    """Return what somebody made, planned or led, of which they are said to have had no part: "who wrote the song"."""
    things = {w for w in told if w not in _LIGHT and w not in _INVOLVEMENT and w not in _BODIES}
    if not any(w in _INVOLVEMENT for w in told) or not things:
        return []
    found = []
    for one in persona.facts:
        claim = one.claim
        if (
            one is fact
            or claim.polarity == "negative"
            or claim.modality != "asserted"
            or claim.object is None
            or claim.tense == "future"
        ):
            continue
        if claim.subject is None or claim.subject.entity != persona.person or stem(claim.predicate.split(" ")[0]) not in _MAKING:
            continue
        if things <= {t.stem for t in tokenize(claim.object.text)}:
            found.append(deed_role(context, one, stem(claim.predicate), claim.text))
    return found


def _left(context: Context, persona: Persona, role: Role, told: list[str]) -> bool:
    """Tell whether somebody is said not to be on the books of the body in which they have a role: "was never employed by it"."""
    body = {t.stem for t in content(role.words)} - {role.head}
    if not body:
        body = {t.stem for text in persona.bodies for t in content(tokenize(text))}
    sentence = context.views[role.document].sentence_at(role.start)
    if not body and role.head in _OFFICIAL and sentence is not None:  # "spokeswoman X said that the airport would reopen"
        body = {t.stem for t in content(sentence.tokens)} - {role.head}
    names = {t.stem for one in context.main_bodies for t in tokenize(context.name(one))}
    named = [w for w in told if w in body or (w in names and not body)]
    rest = [w for w in told if w not in body and w not in names and w not in _BODIES and w not in _LIGHT and w not in _BELONGING]
    return bool(named) and not rest and any(w in _BELONGING for w in told)


def _denies(context: Context, role: Role, verb: str, told: list[str]) -> bool:
    """Tell whether a denial leaves nothing of a role: all that it names belongs to the role."""
    verbs, things = _domain(role)
    own = {t.stem for t in role.words} - {role.head}
    names = {t.stem for body in context.main_bodies for t in tokenize(context.name(body))}
    acts = verbs | {role.head}
    if role.head in _OWNERS:  # what an owner owns, the sentence may tell: "owner X reopened the pub"
        sentence = context.views[role.document].sentence_at(role.start)
        things |= frozenset(t.stem for t in sentence.tokens) if sentence is not None else frozenset()
    things |= frozenset(w for w in told if any(is_kind_of(thing, w, _KIND) for thing in things))
    told = [w for w in told if w in things or w in acts or w not in _LIGHT]
    involved = [w for w in told if w in _INVOLVEMENT]
    rest = [w for w in told if w not in _INVOLVEMENT]
    left = [w for w in rest if w not in things and w not in acts and w not in own and not _agentive(role.head, w)]
    left = [w for w in left if w not in names and w not in _BODIES]
    if left:
        return False
    hit = any(w in acts or _agentive(role.head, w) for w in rest)
    hit = hit or (any(w in things or w in own for w in rest) and (bool(involved) or verb in _LIGHT))
    if not hit and involved and any(w in _OFFICES for w in involved):
        hit = role.head in _OFFICIAL
    if not hit and (role.head in _OWNERS or role.head == "shareholder"):
        hit = bool(set(told) & things)
    return hit


def _domain(role: Role) -> tuple[frozenset[str], frozenset[str]]:
    """Return what the holder of a role does and has to do with: of a "finance director", what those do who handle finance."""
    verbs, things = domains().get(role.head, (frozenset(), frozenset()))
    own = frozenset(t.stem for t in content(role.words)) - {role.head}
    if role.head not in _GENERAL or not own or own & things:
        return verbs, things
    near = [(v, t) for v, t in domains().values() if own & t]
    if not near:
        return (verbs, things) if role.head not in ("chief", "head", "officer") else (frozenset(), frozenset())
    return frozenset().union(*(v for v, _ in near)), frozenset().union(*(t for _, t in near))


def _agentive(role: str, verb: str) -> bool:
    """Tell whether a role is called after its verb: "driver", "drive"."""
    return role.endswith(("er", "or")) and len(verb) > 2 and akin(role[:-2], verb) and role.startswith(verb[:3])
