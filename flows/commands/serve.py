"""`newstables serve`: keep the flow scheduled, through Prefect's own serve."""

from __future__ import annotations

import argparse

from flows.commands import command


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command(subparsers, "serve", "Run again and again, on a schedule.", "newstables serve inbox/ --every 15m", main)


def main(options: argparse.Namespace) -> int:
    raise NotImplementedError
