"""Same entity, same act, same claim, same thing, across sections and documents: what the checks compare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from kg.link import setting_pairs, state_pairs
from kg.link.absences import absence_comparables
from kg.link.actors import actor_comparables
from kg.link.acts import quote_groups
from kg.link.ages import age_comparables
from kg.link.attached import attached_comparables
from kg.link.causes import cause_comparables
from kg.link.coherence import coherence_comparables
from kg.link.company import company_comparables
from kg.link.contents import content_comparables
from kg.link.context import Context
from kg.link.contradictions import contradiction_comparables
from kg.link.counted_roles import counted_role_comparables
from kg.link.counts import count_comparables
from kg.link.denial_pairs import REASON as DENIAL_REASON
from kg.link.denial_pairs import likely_denial_comparables
from kg.link.depictions import depiction_comparables
from kg.link.descriptions import description_comparables
from kg.link.disagreements import disagreement_comparables
from kg.link.disclaimers import disclaimer_comparables
from kg.link.exclusions import excluded_groups
from kg.link.figures import figure_comparables
from kg.link.figures_within import within_comparables
from kg.link.firsts import first_comparables
from kg.link.happenings import happening_comparables
from kg.link.involvement import involvement_comparables
from kg.link.kin import kin_comparables
from kg.link.marks import mark_comparables
from kg.link.messages import message_groups
from kg.link.motives import motive_comparables
from kg.link.names import name_comparables
from kg.link.number_pairs import likely_number_comparables
from kg.link.offsets import offset_comparables
from kg.link.opposites import opposite_comparables
from kg.link.order import order_comparables
from kg.link.order_pairs import REASON as ORDER_REASON
from kg.link.order_pairs import likely_order_comparables
from kg.link.outfits import outfit_comparables
from kg.link.parts import part_comparables
from kg.link.placements import placed_groups
from kg.link.polarity import polarity_comparables
from kg.link.precedence import precedence_comparables
from kg.link.preparing import prepare
from kg.link.products import product_groups
from kg.link.receptions import reception_comparables
from kg.link.results import result_comparables
from kg.link.role_pairs import REASON as ROLE_REASON
from kg.link.role_pairs import likely_role_comparables
from kg.link.roles import role_comparables
from kg.link.sequence import sequence_comparables
from kg.link.setting_pairs import likely_setting_comparables
from kg.link.stance import stance_comparables
from kg.link.state_pairs import likely_state_comparables
from kg.link.states import state_comparables
from kg.link.summary import quote_antecedents, venue_antecedents
from kg.link.tellings import compare_tellings
from kg.link.tenure import tenure_comparables
from kg.link.tones import tone_comparables
from kg.link.trait_pairs import REASON as TRAIT_REASON
from kg.link.trait_pairs import likely_trait_comparables
from kg.link.unique_acts import unique_groups
from kg.link.whereabouts import whereabouts_comparables
from kg.link.wording import find_pairs, speaker_comparables, wording_comparables
from kg.model import Act, Comparable, Corpus, Extract, Link

__all__ = ["link"]

#: Two sentences are told once to clash in one of these respects.
_GROUPS: Final = {"polarity": "state"}
LIKELY: Final = frozenset(
    (
        *(kind.reason for kind in setting_pairs.KINDS),
        *(kind.reason for kind in state_pairs.KINDS),
        ROLE_REASON,
        ORDER_REASON,
        TRAIT_REASON,
        DENIAL_REASON,
    )
)


def link(extracts: Iterable[Extract]) -> Corpus:
    """Return all extracts as one corpus: entities merged, speech acts and comparable positions found.

    Documents are compared only within one story; candidates come from shared keys, so that the work grows with the number of
    statements, not with its square. The order of the extracts changes nothing but the order of the documents.
    """
    parts = list(extracts)
    context, links = prepare(parts)
    acts: dict[str, Act] = {}
    comparables: dict[str, Comparable] = {}
    seen: set[tuple[object, ...]] = set()
    told: set[tuple[str, frozenset[tuple[str, int]]]] = set()
    more: dict[str, Link] = {one.id: one for one in links}
    for record in _rooms(context):
        if isinstance(record, Act):
            acts.setdefault(record.id, record)
        elif isinstance(record, Comparable):
            # A copy of an article tells nothing new: the same words of the same thing on the same sides are one comparable.
            same = (record.respect, record.label, *sorted({(p.text, p.side) for p in record.positions}))
            where = (_GROUPS.get(record.respect, record.respect), _sentences(context, record))
            if same not in seen and not (record.reason in LIKELY and where in told):
                seen.add(same)
                told.add(where)
                comparables.setdefault(record.id, record)
        else:
            more.setdefault(record.id, record)
    return Corpus(
        documents=tuple(view.document for view in context.views.values()),
        entities=tuple(context.entities.values()),
        statements=tuple(context.statements.values()),
        descriptions=context.descriptions,
        acts=tuple(acts.values()),
        comparables=tuple(comparables.values()),
        links=tuple(more.values()),
        compared=context.tally.compared,
        not_comparable=context.tally.not_comparable,
    )


def _sentences(context: Context, record: Comparable) -> frozenset[tuple[str, int]]:
    """Return the sentences in which the positions of a comparable stand."""
    found = ((p.document, context.views[p.document].sentence_at(p.start)) for p in record.positions)
    return frozenset((document, sentence.index) for document, sentence in found if sentence is not None)


def _coherence(context: Context) -> Iterator[Comparable]:
    """Yield what contradicts itself; each sentence once."""
    told: set[frozenset[tuple[str, int]]] = set()
    for room in (coherence_comparables, contradiction_comparables, within_comparables, attached_comparables):
        for record in room(context):
            where = _sentences(context, record)
            if where not in told:
                told.add(where)
                yield record


def _rooms(context: Context) -> Iterator[Act | Comparable | Link]:
    """Yield what every room finds."""
    pairs = find_pairs(context)
    yield from wording_comparables(context, pairs)
    yield from speaker_comparables(context, pairs)
    groups = [
        g for found in (unique_groups, placed_groups, message_groups, product_groups, excluded_groups) for g in found(context)
    ]
    yield from compare_tellings(context, [*quote_groups(context, pairs), *groups])
    yield from quote_antecedents(context, pairs)
    yield from venue_antecedents(context)
    numbers = list(likely_number_comparables(context))
    yield from numbers
    yield from counted_role_comparables(context, numbers)
    motives = list(motive_comparables(context))
    yield from motives
    yield from cause_comparables(context, motives)
    for room in (
        count_comparables,
        happening_comparables,
        whereabouts_comparables,
        offset_comparables,
        result_comparables,
        description_comparables,
        outfit_comparables,
        company_comparables,
        figure_comparables,
        part_comparables,
        content_comparables,
        name_comparables,
        age_comparables,
        role_comparables,
        disclaimer_comparables,
        tenure_comparables,
        kin_comparables,
        polarity_comparables,
        order_comparables,
        sequence_comparables,
        precedence_comparables,
        first_comparables,
        _coherence,
        state_comparables,
        absence_comparables,
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
    for likely in (
        likely_setting_comparables,
        likely_role_comparables,
        likely_state_comparables,
        likely_order_comparables,
        likely_trait_comparables,
        likely_denial_comparables,
    ):
        yield from likely(context)
