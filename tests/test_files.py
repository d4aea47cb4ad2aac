"""Files are written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import OutputError
from kg.files import atomic_writer, write_text


def test_interrupted_write_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "graph.ttl"
    write_text(target, "old")

    def interrupted() -> None:
        with atomic_writer(target) as stream:
            stream.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert target.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["graph.ttl"]


def test_folders_are_made_and_line_ends_kept(tmp_path: Path) -> None:
    write_text(tmp_path / "a" / "b.txt", "one\r\ntwo\n")
    assert (tmp_path / "a" / "b.txt").read_bytes() == b"one\r\ntwo\n"


def test_a_link_stays_a_link_and_a_pipe_a_pipe(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to("real.txt")
    write_text(tmp_path / "link.txt", "new")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text() == "new"
    write_text("/dev/null", "gone")
    assert not Path("/dev/null").is_file()
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(OutputError, match="loop"):
        write_text(tmp_path / "loop", "x")
    with pytest.raises(OutputError, match="is a folder"):
        write_text(tmp_path, "x")


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match="file"):
        write_text(tmp_path / "file" / "b.txt", "x")
