"""A run that is stopped says so in one line, leaves nothing half-written and ends with the signal's exit code."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kg.building import FILES

#: A build that waits for ever where the named function would be called, and says on stdout that it has come so far.
_WAITING = """
import sys, time
import {module} as module
def wait(*_, **__):
    print("here", flush=True)
    time.sleep(60)
module.{function} = wait
from kg.cli import main
sys.argv = ["kg", "build", {article!r}, "-o", {output!r}]
main()
"""


@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize(
    ("module", "function", "complete"),
    [
        ("kg.building", "_read_all", 0),
        ("kg.link", "link", 0),
        ("kg.view.page", "page_html", 1),  # the graph is written, the page is not
        ("kg.files", "uuid4", 0),
    ],
)
def test_stopped_in_the_middle(
    built: Path, tmp_path: Path, number: signal.Signals, module: str, function: str, complete: int
) -> None:
    article, output = str(built / "article.txt"), tmp_path / "out"
    program = _WAITING.format(module=module, function=function, article=article, output=str(output))
    process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "here\n"
    process.send_signal(number)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 128 + number
    assert err == "kg: interrupted; files already complete are kept, none is half-written\n"
    left = sorted(file.name for file in output.iterdir()) if output.exists() else []
    assert left == sorted(FILES[:complete])


@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
def test_stopped_before_it_began() -> None:
    for wait in (0.05, 0.1, 0.2):
        process = subprocess.Popen(
            [sys.executable, "-c", "import kg.cli; print('here', flush=True); kg.cli.main()", "--help"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(wait / 5)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
        assert "Traceback" not in err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_standard_output_on_a_full_disk_or_closed(built: Path) -> None:
    words = [sys.executable, "-m", "kg", "check", str(built / "out" / "graph.ttl"), "--format", "json"]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    closed = subprocess.run(["sh", "-c", '"$@" >&-', "sh", *words], stderr=subprocess.PIPE, text=True, check=False)
    assert (closed.returncode, closed.stderr) == (0, "")
