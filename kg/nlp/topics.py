"""Descriptions ("the singer", "the ad", "her website") brought to the things that they describe.

Definite descriptions go to a thing of the document that fits: a person by role or by being spoken of, a firm, the one recall or
tour or campaign. What fits nothing becomes an entity of its own: a speaker without a name, a group, a channel. Inferred links
say so.
"""

from __future__ import annotations

from typing import Final

from kg.nlp.antecedents import Candidate, grammatical_role
from kg.nlp.appositions import apposed, learn_roles
from kg.nlp.mentions import Nominal, class_at
from kg.nlp.pronouns import Node
from kg.nlp.tokens import Tokens

_NEAR: Final = 3  # sentences
_OTHERS: Final = frozenset(
    (
        "another",
        "other",
        "earlier",
        "previous",
        "former",
        "rival",
        "different",
        "second",
        "third",
        "next",
        "similar",
        "last",
        "past",
        "first",
    )
)
_GENERIC_ROLES: Final = frozenset(
    ("star", "celebrity", "politician", "boss", "chief", "man", "woman", "boy", "girl", "lady", "veteran", "champion")
)
_COMPANY: Final = ("Brand", "Organization")
_CONTAINERS: Final = frozenset(
    ("post", "video", "clip", "interview", "statement", "thread", "story", "tweet", "article", "report", "budget", "announcement",
     "comment", "message", "speech", "answer", "apology", "remark", "episode", "series", "programme", "show", "photo", "caption",
     "column", "review")
)  # fmt: skip
_CHANNEL_CUES: Final = frozenset(("in", "on", "through", "via", "at", "during", "from", "by", "to", "over"))


class Describer:
    """Finds what a description describes among `nodes`, which it lengthens; `at` maps tokens to nodes already known."""

    def __init__(self, tokens: Tokens, nodes: list[Node], at: dict[int, Node]) -> None:
        self.tokens = tokens
        self.nodes = nodes
        self.at = at
        for node in nodes:
            if node.type in ("Event", "Campaign") and node.extents:
                found = class_at(tokens, node.extents[0].head)
                node.concept = found[0].concept if found is not None and found[0].type == node.type else node.concept
        learn_roles(tokens, nodes)

    def describe(self, nominal: Nominal) -> Node | None:
        """Return the node that `nominal` describes, having added the mention, or None."""
        named = apposed(self.tokens, self.at, nominal)
        if named is not None:
            if nominal.cls.type == "Person" and named.type == "Person":
                named.roles.add(nominal.cls.noun)
                named.gender = named.gender or nominal.cls.gender
            return self._join(named, nominal, "apposition", 0.95)
        kind = nominal.cls.type
        if kind == "Person":
            return self._group(nominal) if nominal.plural else self._person(nominal)
        if kind == "Group":
            return self._group(nominal)
        if kind in ("Organization", "Brand"):
            return None if nominal.plural else self._firm(nominal)
        if kind in ("Event", "Campaign"):
            return self._topic(nominal)
        if kind == "Platform":
            return self._channel(nominal)
        return None

    # ------------------------------------------------------------ persons

    def _person(self, nominal: Nominal) -> Node | None:
        cls = nominal.cls
        if nominal.determiner == "possessive":
            return self._kin(nominal)
        if nominal.determiner == "definite":
            known = self._by_role(nominal)
            if known is not None:
                return self._join(known, nominal, f"role: {cls.noun}", 0.9)
            if cls.concept != "speaker":
                spoken_of = self._spoken_of(nominal)
                if spoken_of is not None:
                    spoken_of.roles.add(cls.noun)
                    spoken_of.gender = spoken_of.gender or cls.gender
                    return self._join(spoken_of, nominal, f"the {cls.noun}: last spoken of", 0.65)
        elif nominal.determiner == "bare" and self.tokens.role[self.tokens.section[nominal.head]] in ("title", "heading"):
            known = self._by_role(nominal)
            return None if known is None else self._join(known, nominal, f"role: {cls.noun}", 0.7)
        elif grammatical_role(self.tokens, nominal.head) not in ("subj", "agent", "pobj"):
            return None  # "is a singer" tells what somebody is, it names nobody
        node = Node("Person", self.text(nominal), gender=cls.gender, number="sg", roles={cls.noun}, kind="unnamed")
        return self._join(self._new(node), nominal, f"unnamed {cls.noun}", 0.8)

    def _kin(self, nominal: Nominal) -> Node | None:
        owner = self.at.get(nominal.owner) if nominal.owner is not None else None
        governor = self.tokens.head[nominal.head]
        if owner is None or self.tokens.lower[governor] == "as" or self.tokens.dep[nominal.head] == "attr":
            return None
        key = f"{nominal.cls.noun} of {owner.name}"
        known = next((node for node in self.nodes if key in node.roles), None)
        if known is None and nominal.cls.concept != "kin":
            known = self._only_one(nominal, owner)
        if known is None:
            name = f"{owner.name}'s {self._bare(nominal, keep_owner=False)}"
            known = self._new(
                Node("Person", name, gender=nominal.cls.gender, number="sg", roles={key, nominal.cls.noun}, kind="unnamed")
            )
        return self._join(known, nominal, f"{nominal.cls.noun} of {owner.name}", 0.8)

    def _only_one(self, nominal: Nominal, owner: Node) -> Node | None:
        """Return the one named person of that role ("her coach" beside "coach Ana Reed")."""
        fitting = [
            node
            for node in self.nodes
            if node.type == "Person" and node.cluster is not None and node is not owner and nominal.cls.noun in node.roles
        ]
        return fitting[0] if len(fitting) == 1 and not nominal.plural else None

    def _by_role(self, nominal: Nominal) -> Node | None:
        """Return the nearest person of that role, those in front of the description first."""
        best: tuple[int, Node] | None = None
        for node in self.nodes:
            if node.type == "Person" and node.number != "pl" and nominal.cls.noun in node.roles and node.extents:
                distance = min(
                    abs(extent.head - nominal.head) + (0 if extent.head < nominal.head else 10_000) for extent in node.extents
                )
                if best is None or distance < best[0]:
                    best = (distance, node)
        return None if best is None else best[1]

    def _spoken_of(self, nominal: Nominal) -> Node | None:
        """Return the person last spoken of whose known role does not speak against it."""
        tokens, here = self.tokens, self.tokens.sent[nominal.head]
        best: tuple[tuple[int, int, int], Node] | None = None
        for node in self.nodes:
            if not self._could_be(node, nominal):
                continue
            for extent in node.extents:
                gap = here - tokens.sent[extent.head]
                if extent.head >= nominal.head or gap == 0 or gap > _NEAR:
                    if gap == 0:
                        break  # named in this sentence already: somebody else is meant
                    continue
                key = (-gap, int(grammatical_role(tokens, extent.head) == "subj"), extent.head)
                if best is None or key > best[0]:
                    best = (key, node)
            else:
                continue
        if best is not None:
            return best[1]
        if nominal.cls.concept == "any":
            return self._main_person(nominal)
        return self._named_next(nominal)

    def _main_person(self, nominal: Nominal) -> Node | None:
        fitting = [
            node
            for node in self.nodes
            if self._could_be(node, nominal) and any(extent.head < nominal.head for extent in node.extents)
        ]
        return max(fitting, key=lambda node: len(node.extents), default=None)

    def _named_next(self, nominal: Nominal) -> Node | None:
        """Return the subject of the next sentence where nobody has been named before ("The manager … . Ana Reed said")."""
        tokens, here = self.tokens, self.tokens.sent[nominal.head]
        if any(
            node.type == "Person" and extent.head < nominal.head and not tokens.headline[extent.head]
            for node in self.nodes
            for extent in node.extents
        ):
            return None
        for node in self.nodes:
            if self._could_be(node, nominal):
                for extent in node.extents:
                    if tokens.sent[extent.head] == here + 1 and grammatical_role(tokens, extent.head) == "subj":
                        return node
        return None

    def _could_be(self, node: Node, nominal: Nominal) -> bool:
        if node.type != "Person" or node.number == "pl":
            return False
        gender = nominal.cls.gender
        if gender is not None and node.gender is not None and node.gender != gender:
            return False
        held = {role for role in node.roles if " of " not in role} - _GENERIC_ROLES
        return not held or nominal.cls.concept == "any" or nominal.cls.noun in _GENERIC_ROLES

    # ------------------------------------------------------------ groups, firms, events, channels

    def _group(self, nominal: Nominal) -> Node | None:
        tokens, head = self.tokens, nominal.head
        if nominal.cls.number == "sg" and not nominal.plural and nominal.determiner in ("bare", "indefinite"):
            return None
        if nominal.cls.concept == "public" and (nominal.determiner == "possessive" or grammatical_role(tokens, head) != "subj"):
            return None  # "her defence", "all over the world"
        noun = tokens.lower[head]
        if noun == "people" and nominal.determiner in ("bare", "definite"):
            return None
        if nominal.cls.type == "Group" and nominal.cls.concept == "people" and noun != "people":
            key = f"{self.text(nominal).lower()} {tokens.sent[head]}"  # "others" are others each time
        elif noun == "people":
            key = self.text(nominal).lower()
        else:
            owner = self.at.get(nominal.owner) if nominal.owner is not None else None
            key = noun if owner is None else f"{noun} of {owner.name}"
        known = next((node for node in self.nodes if node.type == "Group" and node.concept == key), None)
        if known is None:
            name = noun if nominal.plural and noun == key else self.text(nominal)
            if nominal.owner is not None and nominal.owner in self.at:
                name = f"{self.at[nominal.owner].name}'s {self._bare(nominal, keep_owner=False)}"
            known = self._new(Node("Group", name, number="pl", concept=key, kind="unnamed"))
        return self._join(known, nominal, f"group: {noun}", 0.8)

    def _firm(self, nominal: Nominal) -> Node | None:
        tokens, cls = self.tokens, nominal.cls
        words = tokens.lower[nominal.first : nominal.head + 1]
        if nominal.determiner == "indefinite" or any(word in _OTHERS for word in words):
            return None
        if cls.concept in ("company", "brand"):
            return self._last_firm(nominal) if nominal.determiner == "definite" else None
        if nominal.determiner == "possessive" and (nominal.owner is None or tokens.tag[nominal.owner] == "PRP$"):
            return None
        noun = cls.noun.split()[-1]
        fitting = [
            node for node in self.nodes
            if node.type in _COMPANY and node.extents and (node.concept == cls.concept or noun in node.name.lower().split())
        ]  # fmt: skip
        modified = [word for word in self._bare(nominal, keep_owner=True).lower().split() if word not in cls.noun.split()]
        if fitting:
            same = [node for node in fitting if not modified or set(modified) <= set(node.name.lower().split())]
            known = max(same or ([] if modified else fitting), key=lambda node: len(node.extents), default=None)
            if known is not None:
                return self._join(known, nominal, f"the {noun}", 0.85)
        if nominal.determiner == "bare" or (
            len(cls.noun.split()) == 1 and not modified and grammatical_role(tokens, nominal.head) != "subj"
        ):
            return None
        return self._join(
            self._new(Node("Organization", self.text(nominal), number="sg", concept=cls.concept)), nominal, f"the {noun}", 0.8
        )

    def _last_firm(self, nominal: Nominal) -> Node | None:
        """Return the firm spoken of: the one most often named so far, nearer mentions counting more."""
        best: tuple[float, int, Node] | None = None
        for order, node in enumerate(self.nodes):
            if node.type not in _COMPANY or node.concept is not None:
                continue
            if node.kind is None and node.type == "Brand" and any(character.isdigit() for character in node.name):
                continue  # a product, not its maker
            weight = sum(
                1.0 / (1 + self.tokens.sent[nominal.head] - self.tokens.sent[extent.head]) + 0.3
                for extent in node.extents
                if extent.head < nominal.first
            )
            if weight and (best is None or weight > best[0]):
                best = (weight, -order, node)
        return None if best is None else self._join(best[2], nominal, f"the {nominal.cls.noun}: last spoken of", 0.7)

    def _topic(self, nominal: Nominal) -> Node | None:
        tokens, cls = self.tokens, nominal.cls
        words = tokens.lower[nominal.first : nominal.head]
        if any(word in _OTHERS for word in words) or (nominal.plural and cls.type == "Event"):
            return None
        concepts = {cls.concept, "campaign"} if cls.concept == "campaign-images" else {cls.concept}
        fitting = [node for node in self.nodes if node.type == cls.type and node.concept in concepts]
        if cls.concept == "campaign-images" and (not fitting or nominal.determiner not in ("definite", "possessive")):
            return None
        if nominal.determiner == "indefinite" and fitting:
            return None
        owner = self.at.get(nominal.owner) if nominal.owner is not None else None
        if fitting:
            named = [node for node in fitting if node.cluster is not None]
            # "Its own campaign" beside somebody else's is another one.
            if (
                owner is not None
                and named
                and owner.cluster is not None
                and not any(_shares(node, owner) for node in named)
                and cls.type == "Event"
            ):
                return None
            node = max(named or fitting, key=lambda node: len(node.extents))
            return self._join(node, nominal, f"the {cls.noun}", 0.85 if cls.concept in (node.concept,) else 0.6)
        name = self.text(nominal) if owner is None else f"{owner.name}'s {self._bare(nominal, keep_owner=False)}"
        return self._join(self._new(Node(cls.type, name, number="sg", concept=cls.concept)), nominal, f"{cls.noun}", 0.8)

    def _channel(self, nominal: Nominal) -> Node | None:
        tokens, head = self.tokens, nominal.head
        if (
            nominal.plural
            or nominal.determiner == "bare"
            or any(tokens.tag[index] == "CD" for index in range(nominal.first, head))
        ):
            return None  # "in order", "42 minutes"
        owned = nominal.owner is not None and nominal.owner in self.at
        if tokens.dep[head] not in ("pobj", "nsubj", "dobj", "conj", "poss") and not owned:
            return None
        if nominal.cls.channel in _CONTAINERS or any(
            index in self.at and self.at[index].type == "Platform" for index in range(nominal.first, head)
        ):
            return None  # "the post", "a video": the medium is where it stands
        governor = tokens.head[head]
        if tokens.dep[head] == "pobj" and tokens.lower[governor] not in _CHANNEL_CUES:
            return None
        if tokens.dep[head] == "dobj" and tokens.lemma[governor] not in (
            "post",
            "publish",
            "issue",
            "release",
            "send",
            "write",
            "record",
            "give",
            "hold",
        ):
            return None
        if tokens.dep[head] == "nsubj" and tokens.lemma[governor] not in (
            "say",
            "state",
            "read",
            "add",
            "claim",
            "note",
            "announce",
            "tell",
        ):
            return None
        owner = self.at.get(nominal.owner) if nominal.owner is not None else None
        channel = nominal.cls.channel or nominal.cls.noun
        key = channel if owner is None else f"{channel} of {owner.name}"
        known = next((node for node in self.nodes if node.type == "Platform" and node.concept == key), None)
        if known is None:
            bare = self._bare(nominal, keep_owner=False)
            known = self._new(
                Node("Platform", bare if owner is None else f"{owner.name}'s {bare}", number="sg", concept=key, kind=channel)
            )
        return self._join(known, nominal, f"channel: {channel}", 0.8)

    # ------------------------------------------------------------ help

    def _new(self, node: Node) -> Node:
        self.nodes.append(node)
        return node

    def _join(self, node: Node, nominal: Nominal, reason: str, confidence: float) -> Node:
        node.add(Candidate(nominal.first, nominal.last, nominal.head), "nominal", reason, confidence)
        self.at[nominal.head] = node
        return node

    def text(self, nominal: Nominal) -> str:
        """Return the words of a description as a display name: without article; what it speaks for belongs to it."""
        tokens = self.tokens
        last = nominal.last
        if (
            nominal.cls.concept in ("speaker", "man", "woman")
            and last < tokens.n
            and tokens.lower[last] in ("for", "of", "from", "at")
        ):
            for child in tokens.children[nominal.head]:
                if child == last:
                    last = min(tokens.subtree(child)[1], nominal.last + 6)
        first = nominal.first
        if tokens.lower[first] in ("the", "a", "an") and not (tokens.lower[first] == "a" and tokens.lower[nominal.head] == "few"):
            first += 1
        start, end = tokens.char_span(first, last)
        return " ".join(tokens.source[start:end].rstrip(" ,.;:").split())

    def _bare(self, nominal: Nominal, *, keep_owner: bool) -> str:
        tokens = self.tokens
        first = nominal.first
        if nominal.owner is not None and not keep_owner:
            first = min(nominal.owner + 1, nominal.head)
            if tokens.tag[first] == "POS" and first < nominal.head:
                first += 1
        while first < nominal.head and (tokens.pos[first] in ("DET", "PRON") or tokens.lower[first] == "own"):
            first += 1
        start, end = tokens.char_span(first, nominal.head + 1)
        return " ".join(tokens.source[start:end].split())


def _shares(node: Node, owner: Node) -> bool:
    """Tell whether the event's name holds the owner's name or is said of the owner."""
    return bool(set(node.name.lower().split()) & set(owner.name.lower().split())) or owner.type == "Person"
