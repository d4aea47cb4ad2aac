"""Build ``gazetteers/brands.tsv``: brands with Wikidata ids from name-suggestion-index, and our own supplement."""

from __future__ import annotations

import re
from typing import Any

from build_platforms import joined, split_entry
from common import (
    GAZETTEERS,
    LEXICONS,
    OWN,
    SOURCES,
    ordinary_words,
    read_table,
    without_article,
    words_of,
    write_table,
)
from nsi import ORIGIN, items, plain, proved, wikidata
from own_brands import BRANDS

KINDS = {
    "shop/clothes": "fashion", "shop/shoes": "fashion", "shop/bag": "fashion", "shop/fashion_accessories": "fashion",
    "shop/jewelry": "jewellery", "shop/watches": "jewellery", "shop/boutique": "fashion", "shop/sports": "sport",
    "shop/outdoor": "sport", "shop/bicycle": "sport", "leisure/fitness_centre": "sport", "amenity/fast_food": "food",
    "amenity/restaurant": "food", "amenity/cafe": "food", "amenity/ice_cream": "food", "amenity/pub": "food",
    "amenity/bar": "food", "shop/bakery": "food", "shop/pastry": "food", "shop/confectionery": "food",
    "shop/chocolate": "food", "shop/coffee": "food", "shop/tea": "food", "shop/beverages": "food", "shop/butcher": "food",
    "shop/deli": "food", "shop/alcohol": "food", "shop/supermarket": "supermarket", "shop/convenience": "supermarket",
    "shop/department_store": "retail", "shop/variety_store": "retail", "amenity/bank": "bank", "shop/car": "car",
    "shop/motorcycle": "car", "shop/truck": "car", "shop/car_repair": "car", "shop/car_parts": "car", "shop/tyres": "car",
    "amenity/car_rental": "travel", "shop/electronics": "technology", "shop/computer": "technology",
    "shop/mobile_phone": "telecom", "office/telecommunication": "telecom", "shop/telecommunication": "telecom",
    "shop/cosmetics": "beauty", "shop/perfumery": "beauty", "shop/beauty": "beauty", "shop/hairdresser": "beauty",
    "shop/chemist": "beauty", "amenity/pharmacy": "pharmacy", "amenity/fuel": "energy", "tourism/hotel": "hotel",
    "shop/furniture": "furniture", "shop/bed": "furniture", "shop/kitchen": "furniture", "shop/houseware": "furniture",
    "shop/interior_decoration": "furniture", "shop/toys": "toys", "shop/baby_goods": "toys", "shop/books": "books",
    "shop/stationery": "books", "shop/newsagent": "books", "office/insurance": "insurance", "amenity/cinema": "cinema",
    "shop/travel_agency": "travel", "shop/optician": "optician", "shop/doityourself": "retail", "shop/hardware": "retail",
    "shop/trade": "retail", "shop/pet": "retail", "shop/gift": "retail", "shop/charity": "charity",
    "shop/bookmaker": "betting", "shop/lottery": "betting", "office/estate_agent": "property",
    "amenity/post_office": "post", "shop/wholesale": "retail", "shop/second_hand": "retail", "shop/tobacco": "tobacco",
    "shop/e-cigarette": "tobacco", "shop/video_games": "technology", "shop/musical_instrument": "retail",
    "amenity/money_transfer": "bank", "shop/dairy": "food", "shop/garden_centre": "retail", "shop/photo": "technology",
    "shop/household_linen": "furniture", "shop/party": "retail", "shop/camera": "technology", "shop/mall": "retail",
    "office/company": "company", "shop/bathroom_furnishing": "furniture", "shop/health_food": "food",
    "shop/nutrition_supplements": "food", "shop/hearing_aids": "optician", "shop/fabric": "retail", "shop/frame": "retail",
    "shop/frozen_food": "food", "shop/seafood": "food", "shop/cheese": "food", "shop/greengrocer": "food", "shop/wine": "food",
    "tourism/theme_park": "travel", "shop/appliance": "technology", "shop/games": "toys", "shop/craft": "retail",
    "shop/florist": "retail", "shop/outpost": "retail", "shop/paint": "retail", "shop/lighting": "furniture",
    "shop/music": "retail", "shop/ticket": "travel", "tourism/hostel": "hotel", "tourism/motel": "hotel",
    "amenity/vending_machine": "food", "shop/kiosk": "books", "shop/herbalist": "food", "amenity/gambling": "betting",
    "shop/money_lender": "bank", "shop/pawnbroker": "bank", "amenity/charging_station": "energy", "shop/tailor": "fashion",
}  # fmt: skip
LATIN = re.compile(r"[A-Za-z0-9À-ɏḀ-ỿ &'!?.,+/@:*°·-]+")
NAMED = re.compile(r"[A-Za-zÀ-ɏ]")
WIDE = ("001", "150", "us", "conus", "gb", "ca", "ie", "au", "in", "nz")  # in the order of preference
COMPANY = (
    "compan|corporation|manufacturer|airline|bank|brand|retailer|chain|enterprise|automaker|firm|conglomerate|utility|"
    "railway|publisher|insurer|operator|supplier|telecom|pharmaceutical|fashion|store|brewery|subsidiary"
)
NOT_PROVED = {"Admiral", "Skanska"}  # the package's one of that name is another
PARENT = {"Shell": "oil and gas company"}  # the index has its fuel stations under an id of their own
NOT_AMBIGUOUS = {
    "Tesla", "Boeing", "Levi's", "Cadillac",
    "Google", "Toyota", "Honda", "Microsoft", "Gucci", "Prada", "Versace", "Samsung", "Netflix", "Nike",
}  # fmt: skip


def doubtful_words() -> set[str]:
    """Lower-case words, common given names, common surnames and places that a brand may share."""
    words = ordinary_words()
    words |= {row["name"].lower() for row in read_table(LEXICONS / "names_given.tsv")}
    last = (SOURCES / "names-0.3.0" / "names" / "dist.all.last").read_text(encoding="ascii").split("\n")
    words |= {line.split()[0].lower() for line in last[:5000] if line.strip()}
    return words


def tags_of(item: dict[str, Any]) -> tuple[str, str, list[str]]:
    """Brand name, its id, and other names of it."""
    tags = item["tags"]
    name = plain(tags.get("brand:en") or tags.get("name:en") or tags.get("brand") or tags.get("name") or item["displayName"])
    found = [tags.get(key, "") for key in ("name", "short_name", "alt_name", "official_name", "brand:short")]
    found += [item["displayName"]]
    names = [plain(part) for value in found for part in value.split(";")]
    return name, tags.get("brand:wikidata", ""), names


def index_rows() -> dict[str, tuple[str, str, str, set[str], bool]]:
    """Name to name, id, kind, aliases and whether it is known widely.

    Where several brands bear one name the most widely sold one is kept, then the one with the lowest (oldest) id.
    """
    found: dict[str, dict[str, tuple[int, str, set[str]]]] = {}
    for path, category in sorted(items().items()):
        tree, _, rest = path.partition("/")
        if tree != "brands" or rest not in KINDS:
            continue
        for item in category["items"]:
            name, key, names = tags_of(item)
            if not re.fullmatch(r"Q[0-9]+", key) or key not in wikidata() or not fits(name):
                continue
            places = {re.split(r"[.-]", str(place))[0].lower() for place in item["locationSet"]["include"]}
            rank = min((WIDE.index(place) for place in places if place in WIDE), default=len(WIDE))
            aliases = {other for other in names if fits(other)}
            label = plain(wikidata()[key].get("label") or "")
            if fits(label) and label.casefold() != name.casefold():
                aliases.add(label)
            known = found.setdefault(name, {}).get(key)
            if known is None:
                found[name][key] = (rank, KINDS[rest], aliases)
            else:
                found[name][key] = (min(rank, known[0]), known[1] if known[0] <= rank else KINDS[rest], aliases | known[2])
    rows: dict[str, tuple[str, str, str, set[str], bool]] = {}
    for name, keys in found.items():
        key = min(keys, key=lambda each: (keys[each][0], int(each[1:])))
        rank, kind, aliases = keys[key]
        rows[name] = (name, key, kind, aliases, rank < len(WIDE))
    return rows


def fits(name: str) -> bool:
    """Whether the name is one of Latin letters, with a letter in it, of a length that can be looked up."""
    return 1 < len(name) <= 50 and LATIN.fullmatch(name) is not None and NAMED.search(name) is not None


def main() -> None:
    """Write the file."""
    words = doubtful_words()
    index = index_rows()
    kind = ""
    own: dict[str, tuple[str, list[str]]] = {}
    for entry in words_of(joined(BRANDS)):
        if entry.startswith("@ "):
            kind = entry[2:]
            continue
        name, *others = split_entry(entry)
        own.setdefault(plain(name), (kind, [plain(other) for other in others]))
    by_alias: dict[str, set[str]] = {}
    for name, row in index.items():
        for alias in row[3]:
            by_alias.setdefault(alias, set()).add(name)
    table: list[tuple[str, ...]] = []
    for name in sorted({*index, *own}):
        aliases = set(own[name][1]) if name in own else set()
        key, kind, source, wide = "", "", "own", True
        if name in index:
            _, key, kind, more, wide = index[name]
            source = "nsi"
            aliases |= {alias for alias in more if alias not in index and len(by_alias[alias]) == 1}
        if name in own:
            kind = own[name][0]
            wide = True
        if name in own and name not in NOT_PROVED:
            key = key if key and name not in PARENT else proved(name, PARENT.get(name, COMPANY)) or key
        aliases -= {name}
        capitals = name.isupper() and len(name) >= 3
        doubt = len(name) <= 2 or (without_article(name) in words and not capitals and name not in NOT_AMBIGUOUS)
        bad = sorted(alias for alias in aliases if len(alias) <= 2 or (without_article(alias) in words and not alias.isupper()))
        table.append(
            (name, key, kind, "1" if doubt else "0", "|".join(sorted(aliases)), "|".join(bad), source, "1" if wide else "0")
        )
    notes = [
        f"Brands with Wikidata ids. Origin: {ORIGIN}, labels from Wikidata (CC0) in the same package;",
        f"source=own: {OWN}, without ids. Apostrophes are straight: normalise the text before matching.",
        "ambiguous 1: also an English word, a given name or surname, or a place (ambiguous_aliases likewise). Case-sensitive.",
        "wide 1: sold worldwide, in Europe as a whole, or in an English-speaking country; 0: only elsewhere, match with care.",
    ]
    header = ("name", "wikidata", "kind", "ambiguous", "aliases", "ambiguous_aliases", "source", "wide")
    print("brands", write_table(GAZETTEERS / "brands.tsv", header, table, notes))


if __name__ == "__main__":
    main()
