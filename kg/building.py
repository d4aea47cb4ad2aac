"""The whole way: paths in; graph, page, report and tables out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kg.errors import InputError, OutputError
from kg.files import write_text
from kg.model import Corpus, Document, Extract, Failure, Finding
from kg.outputs import entity_rows, finding_rows, json_lines, statement_rows
from kg.patterns import Patterns, load_patterns
from kg.query_files import Check, load_checks
from kg.readers import read
from kg.review import apply_reviews, find_reviews
from kg.witnesses import hear, load_witnesses

if TYPE_CHECKING:
    import rdflib

    from kg.witnesses import Witness

#: What `build` writes into its output folder, in this order.
FILES: Final = ("graph.ttl", "graph.html", "report.md", "statements.jsonl", "findings.jsonl", "entities.jsonl")

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildResult:
    """What a build found and wrote. `failures` are the documents that could not be read."""

    corpus: Corpus
    findings: tuple[Finding, ...]
    failures: tuple[Failure, ...]
    files: tuple[Path, ...]


def build(
    paths: Iterable[str | os.PathLike[str]],
    output: str | os.PathLike[str],
    *,
    model: str | None = None,
    base_iri: str | None = None,
    reviews: Path | None = None,
    patterns: Iterable[str | os.PathLike[str]] = (),
    queries: str | os.PathLike[str] | None = None,
    nli: str | None = None,
    embeddings: bool = False,
    progress: Progress | None = None,
) -> BuildResult:
    """Read, annotate, state, link, build, check and write; a document that cannot be read does not lose the others.

    `paths` are files, folders and ``-``; `output` is a folder, made where it is missing. `reviews` is a file that ``kg review``
    wrote; without one, ``reviews.ttl`` in `output` is replayed where it exists. `patterns` are files of names and cues of the
    user's own (see `kg.patterns`), `queries` is a folder of checks of the user's own (docs/rdf.md), whose findings stand beside
    the others. `nli`, a model's folder or name, and `embeddings` call witnesses (see `kg.witnesses`).
    `progress` is called with the stage's name, the documents done and the documents there are.
    Raises `InputError` if nothing could be read or the reviews, patterns or queries are malformed, `OutputError` if nothing
    can be written, `ModelError` if a model cannot be loaded.
    """
    added = load_patterns(patterns)
    checks = load_checks(None if queries is None else Path(queries))
    witnesses = load_witnesses(nli=nli, embeddings=embeddings)
    folder = Path(output)
    decided = find_reviews(folder, reviews)
    documents, failures = _read_all(paths)
    if not documents:
        first = failures[0]
        more = f" (and {len(failures) - 1} more)" if len(failures) > 1 else ""
        raise InputError(f"{first.message}{more}", path=first.path, line=first.line, remedy=first.remedy)
    _check_writable(folder)
    corpus, graph, findings = _analyse(
        documents, model=model, base_iri=base_iri, patterns=added, checks=checks, witnesses=witnesses, progress=progress
    )
    findings = apply_reviews(findings, decided, corpus.documents)
    files = tuple(_write(corpus, graph, findings, failures, folder, base_iri=base_iri, progress=progress))
    return BuildResult(corpus=corpus, findings=findings, failures=failures, files=files)


def analyse(
    documents: Iterable[Document],
    *,
    model: str | None = None,
    patterns: Iterable[str | os.PathLike[str]] = (),
    queries: str | os.PathLike[str] | None = None,
    nli: str | None = None,
    embeddings: bool = False,
    progress: Progress | None = None,
) -> tuple[Corpus, tuple[Finding, ...]]:
    """Return the linked corpus of `documents` and its findings, best first; the options are those of `build`."""
    added = load_patterns(patterns)
    checks = load_checks(None if queries is None else Path(queries))
    witnesses = load_witnesses(nli=nli, embeddings=embeddings)
    corpus, _, findings = _analyse(
        documents, model=model, base_iri=None, patterns=added, checks=checks, witnesses=witnesses, progress=progress
    )
    return corpus, findings


def _analyse(
    documents: Iterable[Document],
    *,
    model: str | None,
    base_iri: str | None,
    patterns: Patterns,
    checks: Sequence[Check],
    witnesses: Sequence[Witness],
    progress: Progress | None,
) -> tuple[Corpus, rdflib.Graph, tuple[Finding, ...]]:
    from kg.checks import run_checks
    from kg.link import link
    from kg.nlp import annotate
    from kg.nlp.pipeline import model_identity
    from kg.rdf import DEFAULT_BASE, Software, corpus_to_graph
    from kg.statements import state

    documents = list(documents)

    def counted() -> Iterator[Extract]:
        for done, extract in enumerate(state(annotate(documents, model=model, patterns=patterns)), start=1):
            if progress is not None:
                progress("reading", done, len(documents))
            yield extract

    corpus = link(counted())
    if witnesses:
        if progress is not None:
            progress("witnesses", len(documents), len(documents))
        corpus = hear(corpus, witnesses)
    if progress is not None:
        progress("checking", len(documents), len(documents))
    name, version, digest = model_identity(model, patterns)
    files = (f"patterns={source.name} sha256={source.sha256}" for source in patterns.sources)
    own = (f"query={item.kind}.rq sha256={item.sha256}" for item in checks if item.sha256)
    settings = (f"model-sha256={digest}", *files, *own, *(witness.setting for witness in witnesses))
    software = Software(model=name, model_version=version, settings=settings)
    graph = corpus_to_graph(corpus, base_iri=base_iri or DEFAULT_BASE, software=software)
    return corpus, graph, run_checks(graph, checks)


def _write(
    corpus: Corpus,
    graph: rdflib.Graph,
    findings: tuple[Finding, ...],
    failures: tuple[Failure, ...],
    folder: Path,
    *,
    base_iri: str | None,
    progress: Progress | None,
) -> Iterator[Path]:
    """Write the six files of a build into `folder`, each whole or not at all, and yield their paths."""
    from kg.rdf import DEFAULT_BASE, add_findings, write_turtle
    from kg.report import report_markdown
    from kg.view import write_page

    if progress is not None:
        progress("writing", 0, len(FILES))
    add_findings(graph, findings, corpus.documents, base_iri=base_iri or DEFAULT_BASE)
    write_turtle(graph, folder / "graph.ttl")
    yield folder / "graph.ttl"
    write_page(corpus, findings, folder / "graph.html")
    yield folder / "graph.html"
    texts = {
        "report.md": report_markdown(corpus, findings, failures),
        "statements.jsonl": json_lines(statement_rows(corpus)),
        "findings.jsonl": json_lines(finding_rows(corpus, findings)),
        "entities.jsonl": json_lines(entity_rows(corpus)),
    }
    for name, text in texts.items():
        write_text(folder / name, text)
        yield folder / name


def _check_writable(folder: Path) -> None:
    """Fail before the work, not after it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"cannot be made: {error.strerror or error}", path=str(folder), remedy="choose another folder with -o"
        ) from error
    if not os.access(folder, os.W_OK):
        raise OutputError("the folder cannot be written", path=str(folder), remedy="choose another folder with -o")
    for name in FILES:
        if (folder / name).is_dir():
            raise OutputError("is a folder, not a file", path=str(folder / name), remedy="choose another folder with -o")


def _read_all(paths: Iterable[str | os.PathLike[str]]) -> tuple[list[Document], tuple[Failure, ...]]:
    documents: list[Document] = []
    failures: list[Failure] = []
    for item in read(paths):
        if isinstance(item, Document):
            documents.append(item)
        else:
            failures.append(item)
    return documents, tuple(failures)
