"""Reading files and folders: order, names, failures that do not lose the others."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from kg.model import Document, Failure
from kg.readers import read

ARTICLE = "Bakery Opens In Port Ellan\n\nA bakery opened on Monday. “We sold out by nine,” said Mira Sand.\n"


def _only(items: object) -> Document | Failure:
    (item,) = items  # type: ignore[misc]
    return item  # type: ignore[no-any-return]


def test_folder_is_read_recursively_in_order_with_relative_paths(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/.hidden.txt", ".git/c.txt", "picture.png"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(ARTICLE, encoding="utf-8")
    assert [item.path for item in read([tmp_path])] == ["a/z.txt", "b.txt"]


def test_one_path_may_be_given_bare(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    assert [item.path for item in read(str(tmp_path))] == [item.path for item in read(tmp_path)] == ["a.txt"]


def test_paths_stay_as_given_where_several_are(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(ARTICLE, encoding="utf-8")
    given = [str(tmp_path / "b.txt"), str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]
    assert [item.path for item in read(given)] == given[:2]


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ARTICLE.encode())))
    document = _only(read(["-"]))
    assert isinstance(document, Document)
    assert (document.path, document.text) == ("stdin", ARTICLE)


@pytest.mark.parametrize(
    ("text", "media_type", "path"),
    [
        (
            f"<!doctype html>\n<html><body><article><p>{'A bakery opened on Monday. ' * 9}</p></article></body>",
            "text/html",
            "stdin",
        ),
        (f"\ufeff <!-- saved --> <HTML lang=en><body><p>{'A bakery opened on Monday. ' * 9}</p></HTML>", "text/html", "stdin"),
        ('\n{"text": "A bakery opened.", "id": "x"}\n', "application/x-ndjson", "stdin#x"),
        ("{not json} said Mira Sand.\n", "text/plain", "stdin"),
        ("[1] A bakery opened.\n", "text/plain", "stdin"),
        ("The tag <html> opens a page.\n", "text/plain", "stdin"),
    ],
)
def test_what_comes_through_a_pipe_is_told_by_its_beginning(
    monkeypatch: pytest.MonkeyPatch, text: str, media_type: str, path: str
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    document = _only(read(["-"]))
    assert isinstance(document, Document)
    assert (document.media_type, document.path) == (media_type, path)
    assert "<" not in document.text or media_type == "text/plain"


def test_an_article_that_nothing_reads_is_not_passed_over_in_silence(tmp_path: Path) -> None:
    for name in ("a.txt", "b.pdf", "sub/c.docx", "note", "x.png", "LICENSE", ".d.docx", "page_files/style.css", "kg.toml"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(ARTICLE, encoding="utf-8")
    first, *failures = read([tmp_path])
    assert isinstance(first, Document)
    assert sorted(item.path for item in failures) == ["b.pdf", "note", "sub/c.docx"]
    assert all(isinstance(item, Failure) and "passed over" in item.message and item.remedy for item in failures)
    for number in range(20):
        (tmp_path / f"{number}.odt").write_text(ARTICLE, encoding="utf-8")
    told = [item for item in read([tmp_path]) if isinstance(item, Failure) and ".odt" in item.message]
    assert len(told) == 6 and "15 more" in told[-1].message and told[-1].path == str(tmp_path)


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\n", "empty"),
        ("binary.txt", b"\x00\x01\x02", "binary"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n", "binary"),
        ("controls.txt", bytes(range(1, 9)) * 200, "binary"),
        ("noise.txt", bytes(range(128, 256)) * 20, "not UTF-8"),
        ("signs.txt", b"...\n---\n", "no text"),
        ("long.txt", b"a" * 10_000_000, "10,000,000 characters"),
        ("cut.txt", b"\xff\xfea", "UTF-16"),
        ("page.html", b"<html><body><nav>x</nav></body></html>", "no article"),
        ("line.jsonl", b"{not json}\n", "not valid JSON"),
        ("list.jsonl", b"[1]\n", "not a JSON object"),
        ("field.jsonl", b'{"title": "x"}\n', '"text"'),
        ("date.jsonl", b'{"text": "A b.", "date": "last May"}\n', '"date"'),
        ("digits.jsonl", b'{"text": "A b.", "size": ' + b"9" * 5_000 + b"}\n", "too many digits"),
        ("deep.jsonl", b'{"text":' * 100_000, "nested too deeply"),
        ("half.jsonl", b'{"text": "A b.", "title": "A \\ud800"}\n', '"title" holds half'),
        ("object.jsonl", b'{"text": "A b.", "author": [{"name": "Jo"}]}\n', '"author" is no text'),
    ],
)
def test_bad_input_is_a_failure_with_a_remedy_and_loses_nothing(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(data)
    (tmp_path / "zz-good.txt").write_text(ARTICLE, encoding="utf-8")
    bad, good = read([tmp_path])
    assert isinstance(bad, Failure)
    assert words in bad.message
    assert bad.path == name
    assert bad.remedy
    assert isinstance(good, Document)


def test_missing_file_and_folder_without_readable_files(tmp_path: Path) -> None:
    missing = _only(read([tmp_path / "no.txt"]))
    nothing = _only(read([tmp_path]))
    assert isinstance(missing, Failure)
    assert isinstance(nothing, Failure)
    assert "no such file" in missing.message
    assert ".txt" in nothing.remedy


def test_a_bad_line_of_json_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "One two.", "id": "x"}\n\n{"text": 3}\n{"text": "Three."}', encoding="utf-8")
    first, bad, last = read([tmp_path])
    assert isinstance(bad, Failure)
    assert (first.path, bad.line, last.path) == ("a.jsonl#x", 3, "a.jsonl#4")


@pytest.mark.parametrize(
    "text",
    [
        "Title\r\n\r\nOne\u00a0two. “Three,” said Jo.\r\n",
        "\ufeffTitle\n\nThe cafe\u0301 🎉 opened. 'Yes,' she said.",
        "Plain line without an end",
    ],
)
def test_plain_text_is_kept_to_the_character(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_bytes(text.encode())
    document = _only(read([tmp_path]))
    assert isinstance(document, Document)
    assert document.text == text
    for section in document.sections:
        assert document.text[section.start : section.end].strip("\ufeff \u00a0")


@pytest.mark.skipif(os.name != "posix", reason="names of any bytes")
def test_names_that_no_text_can_hold_are_told_in_ascii(tmp_path: Path) -> None:
    for name in (b"caf\xe9.txt", b"new\nline.txt", b"\x1b[31mred.txt", "na\u00efve \u6587.txt".encode()):
        (Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))).write_text(ARTICLE, encoding="utf-8")
    (Path(os.fsdecode(os.fsencode(tmp_path) + b"/e\xff.txt"))).touch()
    found = list(read([tmp_path]))
    assert [item.path for item in found] == [
        r"\x1b[31mred.txt",
        r"caf\xe9.txt",
        r"e\xff.txt",
        "na\u00efve \u6587.txt",
        r"new\x0aline.txt",
    ]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "cp1252"])
def test_other_encodings_are_told(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes(ARTICLE.encode(encoding))
    document = _only(read([tmp_path]))
    assert isinstance(document, Document)
    assert document.text == ARTICLE
