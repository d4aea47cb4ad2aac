"""What kinds of thing nouns and adjectives name: of two words of one kind at most one holds of a thing, as a rule."""

from __future__ import annotations

from collections.abc import Iterator

from wordnet import WordNet

#: Kinds of value and the synsets above them; the nearest one counts, "-" takes a subtree out.
ROOTS = """
animal: animal.n.1
dish: food.n.1 food.n.2 fruit.n.1 produce.n.1 flavorer.n.1
plant: plant.n.2 flower.n.1 wood.n.1 grain.n.2
stuff: material.n.1 metallic_element.n.1 fabric.n.1 rock.n.2 fuel.n.1 chemical_element.n.1 glass.n.1 mineral.n.1 metal.n.1
stuff: leather.n.1 alloy.n.1 paper.n.1 chemical.n.1 liquid.n.1 gas.n.2 explosive.n.1 coating.n.1 fibre.n.1 plastic.n.1
drug: drug.n.1 poison.n.1 bacteria.n.1 virus.n.1 microorganism.n.1
garment: clothing.n.1 footwear.n.1 garment.n.1
jewel: jewelry.n.1 gem.n.2 gem.n.5 adornment.n.1
vehicle: vehicle.n.1 craft.n.2
instrument: musical_instrument.n.1
weapon: weapon.n.1 arms.n.1
furniture: furniture.n.1
container: container.n.1
machine: device.n.1 equipment.n.1 appliance.n.2 machine.n.1 tool.n.1 implement.n.1
fabric: furnishing.n.2 bedclothes.n.1
weather: weather.n.1 atmospheric_phenomenon.n.1 precipitation.n.3 natural_phenomenon.n.1
ill: illness.n.1 disease.n.1 injury.n.1
body: body_part.n.1
colour: color.n.1
shape: shape.n.2
-: person.n.1 publication.n.1 book.n.2 picture.n.2 drawing.n.2 sculpture.n.1 game.n.1 building.n.1 structure.n.1
-: measure.n.3 region.n.1 location.n.1 room.n.1 event.n.1 act.n.2 cell.n.2 homo.n.2
"""
#: A word counts as of a kind if it has this share of its uses as a noun, and these as any part of speech.
LEAST_SHARE = 0.2
LEAST_NOUN = 0.25
SENSES = 3
SHORT = 8
#: Of these kinds only words that were tagged or are short: the rest are terms of a science.
COMMON = ("plant", "drug", "body", "ill", "stuff", "machine")
LONGEST = 14
FARTHEST = 4
#: Adjectives of shape; those of colour are found by WordNet's pointers.
SHAPES = "round square oval circular rectangular triangular oblong hexagonal octagonal spherical cubic conical spiral flat curved"


def trait_rows(net: WordNet) -> list[tuple[str, ...]]:
    """Rows of word, kind, the share of its uses in hundredths, and the nouns for what it is a kind of, nearest first."""
    tops: dict[str, str] = {}
    for line in ROOTS.strip().split("\n"):
        kind, cells = line.split(": ", 1)
        for cell in cells.split():
            tops[net.find(cell)] = kind
    found: dict[tuple[str, str], tuple[float, str]] = {}
    for word in net.words("n"):
        if not word.replace("-", "").isalpha() or not word.isascii() or not 2 < len(word) <= LONGEST:
            continue
        uses = sum(net.count(word, pos) for pos in "nvar")
        if uses and net.count(word, "n") < LEAST_NOUN * uses:
            continue
        shares: dict[str, float] = {}
        above: dict[str, str] = {}
        for offset in net.senses[word, "n"][:SENSES]:
            if net.is_instance(offset) or word not in net.synsets["n", offset].words:
                continue
            kind = next((tops[up] for up, _ in net.closure(offset) if up in tops), "-")
            if kind != "-":
                shares[kind] = shares.get(kind, 0.0) + net.share(word, "n", offset)
                above.setdefault(kind, " ".join(_above(net, word, offset, tops)))
        for kind, share in shares.items():
            if share >= LEAST_SHARE and (kind not in COMMON or uses or len(word) <= SHORT):
                found[word, kind] = (share, above[kind])
    for word in _colours(net):
        found.setdefault((word, "colour"), (1.0, "color"))
    for word in SHAPES.split():
        found[word, "shape"] = (1.0, "shape")
    return [(word, kind, str(round(100 * share)), above or "-") for (word, kind), (share, above) in found.items()]


def _above(net: WordNet, word: str, offset: str, tops: dict[str, str]) -> Iterator[str]:
    for up, distance in net.closure(offset):
        if distance > FARTHEST:
            return
        for name in net.synsets["n", up].words[:2]:
            if name.isalpha() and name.islower() and name != word and (net.count(name, "n") or up in tops):
                yield name
        if up in tops:
            return


def _colours(net: WordNet) -> Iterator[str]:
    for top in ("chromatic.a.3", "achromatic.a.1"):
        for symbol, to, *_ in net.synsets["a", net.find(top)].pointers:
            if symbol == "&":
                for word in net.synsets["a", to].words:
                    name = word.lower().split("(")[0]
                    if name.replace("-", "").isalpha() and net.rank(name, "a", to) == 1:
                        yield name
