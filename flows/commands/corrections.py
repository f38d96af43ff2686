"""`newstables corrections`: what was corrected, and which rules it tells of."""

from __future__ import annotations

import argparse
from pathlib import Path

from newstables.commands import command, folder, of_tables


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = command(
        subparsers,
        "corrections",
        "List the corrections of a tables folder, and those that find their row no more; or how often each rule was "
        "corrected.",
        "newstables corrections score --tables data/tables",
        main,
    )
    parser.add_argument("what", nargs="?", choices=("list", "score"), default="list", help="default: %(default)s")
    of_tables(parser, folder, by_name=True)


def main(options: argparse.Namespace) -> int:
    from newstables.corrections.place import placed

    found = placed(options.tables)
    if not found:
        print(f"no corrections in {options.tables}; make one by: newstables correct ARTICLE ROW COLUMN VALUE")
        return 0
    if options.what == "score":
        _print_score(options.tables)
        return 0

    from newstables.commands.correct import in_words

    for each in found:
        said = " · ".join(filter(None, (each.correction.who, each.correction.made_at[:10], each.correction.why)))
        print(f"{each.status:<8} {in_words(each.correction)}" + f"  [{said}]" * bool(said))
        if each.why:
            print(f"{'':<8} {each.why}")
    counts = {status: sum(each.status == status for each in found) for status in ("applied", "settled", "lost")}
    print(
        f"{counts['applied']} applied, {counts['settled']} settled (the row says so by itself now), "
        f"{counts['lost']} lost (there is no such row any more)"
    )
    return 0


def _print_score(tables: Path) -> None:
    from newstables.corrections.place import placed
    from newstables.corrections.score import scores

    print(f"{'corrected':>9} {'of rows':>9} {'percent':>8}  rule")
    for score in scores(tables, placed(tables)):
        share = f"{100 * score.corrected / score.rows:8.2f}" if score.rows else f"{'–':>8}"
        print(f"{score.corrected:>9,} {score.rows:>9,} {share}  {score.column} {score.rule}".rstrip())
