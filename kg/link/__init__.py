"""Same entity, same act, same claim, same thing, across sections and documents: what the checks compare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.link.actors import actor_comparables
from kg.link.acts import quote_groups
from kg.link.ages import age_comparables
from kg.link.causes import cause_comparables
from kg.link.coherence import coherence_comparables
from kg.link.context import Context, find_facts, find_quotes, make_views
from kg.link.counts import count_comparables
from kg.link.denials import denial_comparables
from kg.link.depictions import depiction_comparables
from kg.link.descriptions import description_comparables
from kg.link.disagreements import disagreement_comparables
from kg.link.entities import merge_entities, rewrite_description, rewrite_statement
from kg.link.happenings import happening_comparables
from kg.link.involvement import involvement_comparables
from kg.link.marks import mark_comparables
from kg.link.motives import motive_comparables
from kg.link.names import name_comparables
from kg.link.opposites import opposite_comparables
from kg.link.order import order_comparables
from kg.link.polarity import polarity_comparables
from kg.link.precedence import precedence_comparables
from kg.link.quantities import number_comparables
from kg.link.receptions import reception_comparables
from kg.link.roles import role_comparables
from kg.link.sequence import sequence_comparables
from kg.link.stance import stance_comparables
from kg.link.states import state_comparables
from kg.link.stories import find_stories
from kg.link.summary import quote_antecedents, venue_antecedents
from kg.link.tellings import compare_tellings
from kg.link.tones import tone_comparables
from kg.link.unique_acts import unique_groups
from kg.link.voices import find_roles
from kg.link.wording import find_pairs, speaker_comparables, wording_comparables
from kg.model import Act, Comparable, Corpus, Extract, Link

__all__ = ["link"]


def link(extracts: Iterable[Extract]) -> Corpus:
    """Return all extracts as one corpus: entities merged, speech acts and comparable positions found.

    Documents are compared only within one story; candidates come from shared keys, so that the work grows with the number of
    statements, not with its square. The order of the extracts changes nothing but the order of the documents.
    """
    parts = list(extracts)
    documents = tuple(p.document for p in parts)
    raw = make_views(documents, (), ())
    stories = find_stories(raw)
    entities, ids, links = merge_entities(parts, stories)
    statements = tuple(rewrite_statement(s, ids) for p in parts for s in p.statements)
    descriptions = tuple(rewrite_description(d, ids) for p in parts for d in p.descriptions)
    views = make_views(documents, statements, descriptions)
    context = Context(
        views=views,
        entities={e.id: e for e in entities},
        statements={s.id: s for s in statements},
        facts=tuple(find_facts(views)),
        quotes=tuple(find_quotes(views)),
        stories=stories,
    )
    context.roles = find_roles(context)
    acts: dict[str, Act] = {}
    comparables: dict[str, Comparable] = {}
    seen: set[tuple[object, ...]] = set()
    more: dict[str, Link] = {one.id: one for one in links}
    for record in _rooms(context):
        if isinstance(record, Act):
            acts.setdefault(record.id, record)
        elif isinstance(record, Comparable):
            # A copy of an article tells nothing new: the same words on the same sides are one comparable.
            same = (record.respect, *sorted({(p.text, p.side) for p in record.positions}))
            if same not in seen:
                seen.add(same)
                comparables.setdefault(record.id, record)
        else:
            more.setdefault(record.id, record)
    return Corpus(
        documents=documents,
        entities=entities,
        statements=statements,
        descriptions=descriptions,
        acts=tuple(acts.values()),
        comparables=tuple(comparables.values()),
        links=tuple(more.values()),
        compared=context.tally.compared,
        not_comparable=context.tally.not_comparable,
    )


def _rooms(context: Context) -> Iterator[Act | Comparable | Link]:
    """Yield what every room finds."""
    pairs = find_pairs(context)
    yield from wording_comparables(context, pairs)
    yield from speaker_comparables(context, pairs)
    yield from compare_tellings(context, [*quote_groups(context, pairs), *unique_groups(context)])
    yield from quote_antecedents(context, pairs)
    yield from venue_antecedents(context)
    for room in (
        number_comparables,
        count_comparables,
        happening_comparables,
        motive_comparables,
        cause_comparables,
        description_comparables,
        name_comparables,
        age_comparables,
        role_comparables,
        polarity_comparables,
        denial_comparables,
        order_comparables,
        sequence_comparables,
        precedence_comparables,
        coherence_comparables,
        state_comparables,
        opposite_comparables,
        stance_comparables,
        actor_comparables,
        tone_comparables,
        involvement_comparables,
        reception_comparables,
        depiction_comparables,
        mark_comparables,
        disagreement_comparables,
    ):
        yield from room(context)
