"""How the files of a tables folder change: by moves that are decided in one transaction, and done after it.

A run that is killed between the two leaves moves that are decided and not done; the next run does them.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from newstables.tables import parquet
from newstables.tables.files import HISTORY, Files
from newstables.tables.index.files import Move
from newstables.tables.state import State


class MovingFolder:
    """A tables folder whose files are moved in and out by one run."""

    def __init__(self, folder: Path, run_id: str, files: Files | None = None) -> None:
        """`files`: those of the folder, where not all of them lie in it."""
        self.folder = folder
        self.run_id = run_id
        self.files = files or Files(folder)
        self.state = State(folder)
        self._rewrites = 0

    def _rewrite_name(self) -> str:
        self._rewrites += 1
        return f"part-{self.run_id}-r{self._rewrites:06}"

    def _commit_moves(self, moves: Sequence[Move]) -> None:
        with self.state:
            self._plan_moves(moves)
        self._do_moves(moves)

    def _plan_moves(self, moves: Sequence[Move]) -> None:
        files = {
            final: parquet.facts(self.folder / staged)
            for staged, final in moves
            if staged is not None and not final.startswith(HISTORY)
        }
        self.state.files.plan_moves(moves, files)

    def _do_moves(self, moves: Sequence[Move]) -> None:
        """Do decided moves, each of which may have been done already. New files come before old ones go."""
        for staged, final in moves:
            if staged is not None and (self.folder / staged).exists():
                (self.folder / final).parent.mkdir(parents=True, exist_ok=True)
                (self.folder / staged).replace(self.folder / final)
        for staged, final in moves:
            if staged is None:
                (self.folder / final).unlink(missing_ok=True)
        if moves:
            with self.state:
                self.state.files.forget_moves()
