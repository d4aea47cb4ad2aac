"""What the rooms of the linking start from: entities merged over all documents, and the look-ups made of everything."""

from __future__ import annotations

from collections.abc import Sequence

from kg.link.context import Context, find_facts, find_quotes, make_views
from kg.link.entities import merge_entities, rewrite_argument, rewrite_description, rewrite_statement
from kg.link.stories import find_stories
from kg.link.voices import find_roles
from kg.model import Extract, Link


def prepare(extracts: Sequence[Extract]) -> tuple[Context, tuple[Link, ...]]:
    """Return the context of all extracts, in the identifiers of the corpus, and the links that say which entities are one."""
    documents = tuple(p.document for p in extracts)
    stories = find_stories(make_views(documents, (), ()))
    entities, ids, links = merge_entities(extracts, stories)
    statements = tuple(rewrite_statement(s, ids) for p in extracts for s in p.statements)
    descriptions = tuple(rewrite_description(d, ids) for p in extracts for d in p.descriptions)
    views = make_views(documents, statements, descriptions)
    context = Context(
        views=views,
        entities={e.id: e for e in entities},
        statements={s.id: s for s in statements},
        facts=tuple(find_facts(views)),
        quotes=tuple(find_quotes(views)),
        stories=stories,
        descriptions=descriptions,
        times={p.document.id: p.times for p in extracts},
        places={p.document.id: tuple(rewrite_argument(a, p.document.id, ids) for a in p.places) for p in extracts},
        quantities={p.document.id: p.quantities for p in extracts},
    )
    context.roles = find_roles(context)
    return context, links
