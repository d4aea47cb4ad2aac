"""Names and cues that a user adds: found only with the file, refused where malformed, gone in the next build."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

import kg
from kg.errors import PatternError
from kg.model import Corpus
from kg.patterns import NO_PATTERNS, CuePattern, NamePattern, Patterns, load_patterns
from kg.project import read_project

TEXT = (
    "The skipper burbled that the reef was near. Ola Brenn wrote in a post on gribble that the reef had moved. "
    "She praised Quonk for its charts. Skerrit denied it, and the mate scrinded that nobody had looked."
)
TOML = """
[[brand]]
name = "Quonk"
wikidata = "Q4242"
aliases = ["Quonk Charts"]

[[platform]]
name = "gribble"
kind = "social-network"

[[person]]
name = "Skerrit Moe"
gender = "f"
aliases = ["Skerrit"]

[[cue]]
lemma = "burble"
class = "claim"
takes = ["that", "quote"]
epistemic = "hedged"

[[cue]]
lemma = "scrind"
forms = ["scrund"]
takes = ["that"]
polarity = -1
"""
TSV = """# a comment
type\tname\taliases\twikidata\tkind\tgender\tclass\ttakes\tepistemic\tpolarity\tforms
brand\tQuonk\tQuonk Charts\tQ4242
platform\tgribble\t\t\tsocial-network
person\tSkerrit Moe\tSkerrit\t\t\tf
cue\tburble\t\t\t\t\tclaim\tthat|quote\thedged
cue\tscrind\t\t\t\t\t\tthat\t\t-1\tscrund
"""


def analysed(*files: Path) -> Corpus:
    corpus, _ = kg.analyse([kg.document_from_text(TEXT, path="reef.txt")], patterns=files)
    return corpus


@pytest.fixture
def toml(tmp_path: Path) -> Path:
    file = tmp_path / "mine.toml"
    file.write_text(TOML, encoding="utf-8")
    return file


def test_both_formats_say_the_same(toml: Path, tmp_path: Path) -> None:
    table = tmp_path / "mine.tsv"
    table.write_text(TSV, encoding="utf-8")
    one, other = load_patterns([toml]), load_patterns([table])
    assert (one.names, one.cues) == (other.names, other.cues)
    assert one.names[0] == NamePattern(type="Brand", name="Quonk", aliases=("Quonk Charts",), wikidata="Q4242")
    assert one.cues[0] == CuePattern(lemma="burble", group="claim", takes=("that", "quote"), epistemic="hedged")
    assert one.sources[0].name == "mine.toml" and one.sources[0].sha256 == hashlib.sha256(toml.read_bytes()).hexdigest()


def test_names_and_cues_are_found_with_the_file_only(toml: Path) -> None:
    plain = analysed()
    assert not {"Quonk", "gribble", "Skerrit Moe"} & {e.name for e in plain.entities if e.type in ("Brand", "Platform")}
    assert not {"burble", "scrind"} & {s.cue_lemma for s in plain.statements}

    corpus = analysed(toml)
    entities = {entity.name: entity for entity in corpus.entities}
    assert (entities["Quonk"].type, entities["Quonk"].wikidata) == ("Brand", "Q4242")
    assert entities["gribble"].type == "Platform"
    assert (entities["Skerrit Moe"].type, entities["Skerrit Moe"].gender) == ("Person", "f")
    said = {s.cue_lemma: s for s in corpus.statements if s.cue_lemma}
    assert (said["burble"].text, said["burble"].epistemic) == ("the reef was near", "hedged")
    assert said["write"].platform == "gribble"
    assert (said["scrind"].text, said["scrind"].polarity) == ("nobody had looked", "positive")  # a denial of a denial

    assert analysed() == plain  # nothing is left behind


def test_the_first_file_wins(toml: Path, tmp_path: Path) -> None:
    first = tmp_path / "first.tsv"
    first.write_text("type\tname\twikidata\nbrand\tQuonk\tQ1\n", encoding="utf-8")
    found = load_patterns([first, toml])
    assert [name.wikidata for name in found.names if name.name == "Quonk"] == ["Q1"]
    assert [source.name for source in found.sources] == ["first.tsv", "mine.toml"]


def test_no_files_no_patterns() -> None:
    assert load_patterns([]) == NO_PATTERNS == Patterns()


@pytest.mark.parametrize(
    ("name", "content", "line", "message"),
    [
        ("a.toml", '[[brand]]\nname = "Quonk\n', 2, "is no TOML"),
        ("a.toml", '\n[[planet]]\nname = "Quonk"\n', 2, "unknown kind of pattern 'planet'"),
        ("a.toml", 'brand = "Quonk"\n', 1, "brand is no list of tables"),
        ("a.toml", '[[brand]]\nname = "A"\n[[brand]]\nkind = "toys"\n', 3, "a brand without a name"),
        ("a.toml", '[[brand]]\nname = "A"\ncolour = "red"\n', 1, "a brand has no 'colour'"),
        ("a.toml", '[[brand]]\nname = "A"\nwikidata = "42"\n', 1, "'42' is no identifier of Wikidata"),
        ("a.toml", '[[brand]]\nname = "A"\ngender = "f"\n', 1, "gender 'f' of a brand"),
        ("a.toml", '[[brand]]\nname = "A"\naliases = "B"\n', 1, "aliases is no list of texts"),
        ("a.toml", '[[brand]]\nname = 7\n', 1, "name is no text"),
        ("a.toml", '[[brand]]\nname = "A"\nambiguous = "perhaps"\n', 1, "ambiguous is neither true nor false"),
        ("a.toml", '[[cue]]\nlemma = "bubble over"\n', 1, "the lemma 'bubble over' is not one word"),
        ("a.toml", '[[cue]]\nlemma = "burble"\ntakes = ["cake"]\n', 1, "a verb does not take 'cake'"),
        ("a.toml", '[[cue]]\nlemma = "burble"\nclass = "cake"\n', 1, "unknown class 'cake'"),
        ("a.toml", '[[cue]]\nlemma = "burble"\npolarity = 5\n', 1, "polarity 5"),
        ("a.tsv", "name\tsense\nx\ty\n", 1, "the columns 'type' and 'name' are missing"),
        ("a.tsv", "type\tname\tcolour\n", 1, "unknown column 'colour'"),
        ("a.tsv", "# mine\ntype\tname\nbrand\tA\nplanet\tB\n", 4, "unknown type 'planet'"),
        ("a.tsv", "type\tname\nbrand\tA\tB\n", 2, "3 cells under 2 columns"),
        ("a.tsv", "", 1, "the columns 'type' and 'name' are missing"),
        ("a.txt", "type\tname\n", None, "a file of patterns is TOML or TSV"),
    ],
)  # fmt: skip
def test_a_malformed_file_gives_one_clear_line(tmp_path: Path, name: str, content: str, line: int | None, message: str) -> None:
    file = tmp_path / name
    file.write_text(content, encoding="utf-8")
    with pytest.raises(PatternError) as caught:
        load_patterns([file])
    error = caught.value
    assert (error.path, error.line) == (str(file), line)
    assert error.message.startswith(message) and error.remedy
    assert "\n" not in str(error)


def test_a_file_that_is_missing_or_no_text(tmp_path: Path) -> None:
    with pytest.raises(PatternError, match="cannot be read"):
        load_patterns([tmp_path / "none.toml"])
    (tmp_path / "latin.tsv").write_bytes("type\tname\nbrand\tÉ\n".encode("latin-1"))
    with pytest.raises(PatternError, match="is not UTF-8") as caught:
        load_patterns([tmp_path / "latin.tsv"])
    assert caught.value.line == 2


def test_the_page_of_patterns_says_what_happens(tmp_path: Path) -> None:
    page = (Path(__file__).parents[1] / "docs" / "patterns.md").read_text(encoding="utf-8")
    blocks = dict(reversed(re.findall(r"```(\w+)\n(.*?)```", page, re.DOTALL)))
    (tmp_path / "mine.toml").write_text(blocks["toml"], encoding="utf-8")
    (tmp_path / "mine.tsv").write_text(blocks["tsv"], encoding="utf-8")
    one, other = load_patterns([tmp_path / "mine.toml"]), load_patterns([tmp_path / "mine.tsv"])
    assert (set(one.names), one.cues) == (set(other.names), other.cues)

    document = kg.document_from_text(blocks["text"], path="page.txt")
    corpus, _ = kg.analyse([document], patterns=[tmp_path / "mine.toml"])
    said = [f"{s.speaker} | {s.platform or '-'} | {s.text} | {s.epistemic}" for s in corpus.statements if s.form != "narration"]
    assert said == blocks["result"].splitlines()
    settings = re.findall(r"```toml\n(model = .*?)```", page, re.DOTALL)
    (tmp_path / "kg.toml").write_text(settings[0], encoding="utf-8")
    assert read_project(tmp_path / "kg.toml").patterns == (tmp_path / "mine.toml", tmp_path / "people.tsv")
