"""`newstables runs`: what the last runs did, and what is unlike the runs before."""

from __future__ import annotations

import argparse

from newstables.commands import command, of_tables, positive


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = command(
        subparsers,
        "runs",
        "List the last runs that changed the tables: what they did, what their rows are like, and what of it jumped.",
        "newstables runs data/tables --last 50",
        main,
    )
    of_tables(parser)
    parser.add_argument("--last", type=positive, default=20, metavar="N", help="default: %(default)s")


def main(options: argparse.Namespace) -> int:
    from newstables.api.runs import runs

    found = runs(options.tables, options.last)
    if found.empty:
        print("no run is noted yet")
        return 0
    shown = found.drop(columns=["run_id", "pipeline_version", "reasons", "drift"])
    shown["ended_at"] = shown["ended_at"].dt.strftime("%Y-%m-%d %H:%M")
    print(shown.round(2).fillna("").to_string(index=False))
    for ended, warnings in zip(shown["ended_at"], found["drift"], strict=True):
        for warning in warnings:
            print(f"{ended}  {warning}")
    return 0
