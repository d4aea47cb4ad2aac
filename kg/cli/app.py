"""The commands. Heavy modules are imported inside them, so that ``kg --help`` answers at once."""

from __future__ import annotations

import sys
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    import rdflib

    from kg.model import Corpus, Finding

app = typer.Typer(
    name="kg",
    help="Articles in; a knowledge graph of entities and claims out, with what does not add up brought to the surface.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class CheckFormat(StrEnum):
    """How findings are printed."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    TSV = "tsv"
    TURTLE = "turtle"
    SARIF = "sarif"
    JUNIT = "junit"


class DiffFormat(StrEnum):
    """How changes are printed."""

    TABLE = "table"
    JSON = "json"


class FailOn(StrEnum):
    """From which severity findings set exit code 1."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


Graph = Annotated[Path, typer.Argument(metavar="GRAPH", help="A graph file that kg build wrote (graph.ttl).", show_default=False)]
Reviews = Annotated[
    Path | None,
    typer.Option(
        "--reviews", help="A file of kg review; reviews.ttl beside the graph is used without being named.", show_default=False
    ),
]
Out = Annotated[Path | None, typer.Option("-o", "--output", help="Where to write; standard output if left out.")]


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        print(f"kg {version('claim-kg')}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Every command has its own --help."""


@app.command()
def build(
    paths: Annotated[list[str], typer.Argument(metavar="PATHS…", help="Files, folders (recursive), or - for standard input.")],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Folder for the results, outputs if left out; made if missing.")
    ] = None,
    model: Annotated[str | None, typer.Option("--model", help="Another spaCy model: a package or a folder.")] = None,
    base_iri: Annotated[str | None, typer.Option("--base-iri", help="IRI under which the graph's nodes live.")] = None,
    patterns: Annotated[
        list[Path] | None,
        typer.Option("--patterns", help="Names and cue verbs of your own: a .toml or .tsv file; may be repeated."),
    ] = None,
    queries: Annotated[
        Path | None, typer.Option("--queries", help="A folder with checks of your own (.rq files), run with the others.")
    ] = None,
    nli: Annotated[
        str | None,
        typer.Option("--nli", metavar="MODEL", help="Hear a model for natural language inference: a folder, or a name of a hub."),
    ] = None,
    embeddings: Annotated[
        bool | None,
        typer.Option("--embeddings/--no-embeddings", help="Hear sentence embeddings; off by default.", show_default=False),
    ] = None,
    reviews: Reviews = None,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Print neither progress nor summary.")] = False,
) -> None:
    """Read articles; write graph.ttl, graph.html, report.md and the tables of statements, findings and entities."""
    from kg.building import build as run
    from kg.cli.progress import progress_bar
    from kg.cli.summary import print_summary
    from kg.project import find_project

    # What is said on the command line outranks kg.toml; patterns are added to those of the file.
    project = find_project(paths)
    output = output or project.output or Path("outputs")
    with progress_bar(enabled=not quiet) as progress:
        result = run(
            paths,
            output,
            model=model or project.model,
            base_iri=base_iri or project.base_iri,
            reviews=reviews,
            patterns=(*(patterns or ()), *project.patterns),
            queries=queries or project.queries,
            nli=nli or project.nli,
            embeddings=project.embeddings if embeddings is None else embeddings,
            progress=progress,
        )
    for failure in result.failures:
        where = failure.path if failure.line is None else f"{failure.path}:{failure.line}"
        print(f"kg: {where}: {failure.message} ({failure.remedy})", file=sys.stderr)
    if not quiet:
        print_summary(result, output)


@app.command()
def check(
    graph: Graph,
    form: Annotated[CheckFormat, typer.Option("--format", help="How to print the findings.")] = CheckFormat.TABLE,
    fail_on: Annotated[
        FailOn | None, typer.Option("--fail-on", help="Exit with 1 on findings of this severity or above.")
    ] = None,
    queries: Annotated[
        Path | None,
        typer.Option("--queries", help="A folder with more .rq files of your own; kg build --queries keeps what they find."),
    ] = None,
    base: Annotated[
        Path | None,
        typer.Option("--base", help="The folder of the articles, for sarif and junit: relative to your checkout, or absolute."),
    ] = None,
    reviews: Reviews = None,
) -> None:
    """Run all checks over a graph and print what does not add up, best first."""
    from kg.checks import run_checks, with_kept
    from kg.cli.findings import print_findings
    from kg.query_files import load_checks
    from kg.rdf import graph_to_corpus
    from kg.review import apply_reviews, find_reviews
    from kg.store import open_built

    if base is not None and not base.is_dir():
        raise typer.BadParameter("no such folder", param_hint="--base")
    checks = load_checks(queries)
    opened = open_built(graph)
    corpus, kept = graph_to_corpus(opened)
    found = with_kept(run_checks(opened, checks), kept, checks)
    findings = apply_reviews(found, find_reviews(graph.parent, reviews), corpus.documents)
    print_findings(opened, corpus, findings, form.value, checks=checks, base="" if base is None else str(base))
    order = ("high", "medium", "low")
    if fail_on is not None and any(
        finding.verdict == "inconsistency"
        and finding.status != "dismissed"
        and order.index(finding.severity) <= order.index(fail_on.value)
        for finding in findings
    ):
        raise typer.Exit(1)


@app.command()
def show(
    ident: Annotated[
        str, typer.Argument(metavar="ID", help="A finding's, statement's or entity's identifier, or an entity's name.")
    ],
    graph: Annotated[Path, typer.Option("-g", "--graph", help="The graph file.")] = Path("outputs/graph.ttl"),
    reviews: Reviews = None,
) -> None:
    """Show one finding, statement or entity: every side's words in their paragraph, where they are, and why it was found."""
    from kg.cli.cards import print_card
    from kg.showing import show as run

    corpus, findings = _load(graph, reviews)
    print_card(run(corpus, findings, ident))


@app.command()
def query(
    graph: Annotated[
        Path | None, typer.Argument(metavar="GRAPH", help="A graph file that kg build wrote (graph.ttl).", show_default=False)
    ] = None,
    sparql: Annotated[
        str | None, typer.Argument(metavar="QUERY", help="SPARQL: SELECT, ASK, CONSTRUCT or DESCRIBE.", show_default=False)
    ] = None,
    file: Annotated[Path | None, typer.Option("--file", help="Read the query from a file.")] = None,
    name: Annotated[str | None, typer.Option("--name", help="A canned question, or a kind of finding (see --list).")] = None,
    parameter: Annotated[
        list[str] | None, typer.Option("-p", "--param", metavar="NAME=VALUE", help="A parameter of a canned question.")
    ] = None,
    listing: Annotated[bool, typer.Option("--list", help="List the canned questions and the checks.")] = False,
    form: Annotated[str | None, typer.Option("--format", help="table, csv, tsv, json or turtle.")] = None,
    output: Out = None,
) -> None:
    """Ask a graph in SPARQL, or by the name of a canned question. A query can neither write nor reach the network."""
    from kg.cli.queries import print_list, run_and_print

    if listing:
        print_list()
        return
    if graph is None:
        raise typer.BadParameter("a graph file is missing", param_hint="GRAPH")
    run_and_print(graph, sparql, file=file, name=name, parameters=parameter or [], form=form, output=output)


@app.command()
def export(
    graph: Graph,
    to: Annotated[
        str,
        typer.Option(
            "--to", metavar="FORMAT", help="turtle, trig, nt, jsonld, graphml, csv, claimreview, or one of another package."
        ),
    ],
    output: Out = None,
    reviews: Reviews = None,
) -> None:
    """Write a graph in another format: Turtle, TriG, N-Triples, JSON-LD, GraphML (Gephi, networkx) or CSV (spreadsheets);
    or its confirmed findings as ClaimReview."""
    from kg.exporters import export as run
    from kg.rdf import graph_to_corpus
    from kg.rdf.reviews import overlay_findings
    from kg.review import apply_reviews, find_reviews
    from kg.store import open_built

    opened = open_built(graph)
    decided = find_reviews(graph.parent, reviews)
    if decided or to == "claimreview":
        corpus, findings = graph_to_corpus(opened)
        findings = apply_reviews(findings, decided, corpus.documents)
        overlay_findings(opened, findings)
        if to == "claimreview" and not any(finding.status == "confirmed" for finding in findings):
            print("no finding is confirmed yet: kg review GRAPH", file=sys.stderr)
    run(opened, to, output)


@app.command()
def view(
    graph: Graph,
    output: Annotated[Path, typer.Option("-o", "--output", help="The page to write.")] = Path("graph.html"),
    open_page: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
    reviews: Reviews = None,
) -> None:
    """Draw a graph as an interactive page: one file that needs no network."""
    from kg.view import write_page

    corpus, findings = _load(graph, reviews)
    write_page(corpus, findings, output)
    print(f"wrote {output}", file=sys.stderr)
    if open_page:
        import webbrowser

        webbrowser.open(output.resolve().as_uri())


@app.command()
def report(
    graph: Graph,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="report.html or report.md; Markdown on standard output if left out.")
    ] = None,
    reviews: Reviews = None,
) -> None:
    """Write the report of a graph as Markdown, or as one HTML page that works offline and prints well."""
    from kg.files import write_text
    from kg.report_formats import report_text

    corpus, findings = _load(graph, reviews)
    text = report_text(corpus, findings, output, graph=graph)
    if output is None:
        sys.stdout.write(text)
    else:
        write_text(output, text)
        print(f"wrote {output}", file=sys.stderr)


@app.command()
def review(
    graph: Graph,
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="ID=STATUS", help="Decide without asking: confirmed, dismissed, unsure or open."),
    ] = None,
    note: Annotated[str, typer.Option("--note", help="Why, for --set.")] = "",
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who decides.")] = "reviewer",
    date: Annotated[
        datetime | None, typer.Option("--date", formats=["%Y-%m-%d"], help="The day to record; none is recorded otherwise.")
    ] = None,
    again: Annotated[bool, typer.Option("--all", help="Ask about findings that are already decided, too.")] = False,
    reviews: Reviews = None,
) -> None:
    """Walk through the findings and confirm, dismiss or annotate each; what is decided is replayed on every build."""
    from kg.cli.review import Decisions, walk

    corpus, findings = _load(graph, reviews, must_exist=False)
    decisions = Decisions(graph, reviews, corpus, findings, by=by, date=None if date is None else date.date())
    if settings:
        for setting in settings:
            decisions.set(setting, note)
    else:
        walk(decisions, again=again)
    decisions.tell()


@app.command()
def diff(
    old: Annotated[Path, typer.Argument(metavar="OLD", help="A graph file, or an article or folder as it was.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="A graph file, or the article or folder as it is.")],
    form: Annotated[DiffFormat, typer.Option("--format", help="How to print the changes.")] = DiffFormat.TABLE,
    fail_on_change: Annotated[bool, typer.Option("--fail-on-change", help="Exit with 1 if anything changed.")] = False,
    model: Annotated[str | None, typer.Option("--model", help="Another spaCy model, for articles.")] = None,
) -> None:
    """Show which statements and findings were added, removed or changed between two graphs or two versions of an article."""
    from kg.cli.diff import print_difference
    from kg.diff import diff as run
    from kg.diff import load_version

    difference = run(load_version(old, model=model), load_version(new, model=model))
    print_difference(difference, form.value)
    if fail_on_change and difference.changes:
        raise typer.Exit(1)


def _load(path: Path, reviews: Path | None, *, must_exist: bool = True) -> tuple[Corpus, tuple[Finding, ...]]:
    """Return the records of a graph file; the findings are those it holds, or, where it holds none, those of the checks.

    Their status is that of the reviews, which `must_exist` where a file of them is named.
    """
    from kg.checks import check as run
    from kg.rdf import graph_to_corpus
    from kg.review import apply_reviews, find_reviews
    from kg.store import open_built

    graph: rdflib.Graph = open_built(path)
    corpus, findings = graph_to_corpus(graph)
    decided = find_reviews(path.parent, reviews) if must_exist or reviews is None or reviews.exists() else ()
    return corpus, apply_reviews(findings or run(graph), decided, corpus.documents)
