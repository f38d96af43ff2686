"""Quality on the development corpora, by their own scorers, from file to table: floors that only ever rise.

Set a little under what was measured, for the noise of small changes; the README has the measured figures.
"""

from __future__ import annotations

import io
import json
import re
import runpy
import sys
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from newstables.pipeline import process, stages
from tests.tables.runs import run

SHARED = Path(__file__).parents[1].parent / "shared"

# input under corpora → scorer, folder of its gold, floor of F1 by the scorer's own names
FLOORS: dict[str, tuple[str, str, dict[str, float]]] = {
    "timebank/articles.jsonl": (
        "dates",
        "timebank",
        {"dates strict": 89, "dates relaxed": 94.3, "dates type": 89.6, "dates value": 81.6},
    ),
    # Read to its end: its figures tell whether something broke, the unseen sentences how good the rules are.
    "newsquant/articles.jsonl": (
        "claims",
        "newsquant",
        {"claims fair": 94.5, "claims fair +unit": 88.8, "claims fair +change": 91.5},
    ),
    "newsquant-unseen/articles.jsonl": (
        "claims",
        "newsquant-unseen",
        {"claims fair": 95.4, "claims fair +unit": 88.4, "claims fair +change": 90.5},
    ),
    # From here to worldwide: the halves of which nobody has read the errors.
    "cells/articles.jsonl": (
        "cells",
        "cells",
        {
            "cells claims": 95.5,
            "cells whole rows": 46,
            "cells about": 83,
            "cells action": 85.5,
            "cells agent": 87,
            "cells attributed_to": 86,
            "cells place": 71,
            "cells country": 76,
            "cells changed_from": 82,
            "cells period": 80,
        },
    ),
    # Its gold has no lengths of time and no values of centuries: precision is not to be had.
    "gum-dates/articles.jsonl": ("dates", "gum-dates", {"dates strict": 52.8, "dates relaxed": 63.2}),
    "quotes/articles.jsonl": ("quotes", "quotes", {"speaker of a number": 74}),
    "shootings/articles.jsonl": ("shootings", "shootings", {"victims": 53}),
    "worldwide/articles.jsonl": ("actors", "worldwide", {"actors strict": 86.7, "actors relaxed": 89.4}),
    # The model of names learnt from these two: their figures tell whether something broke.
    "re3d/articles.jsonl": ("actors", "re3d", {"actors strict": 85.5, "actors relaxed": 88}),
    # The gold of wikinews leaves out whoever has no article in Wikipedia: many a right name is a false alarm there.
    "wikinews/articles.jsonl": ("actors", "wikinews", {"actors strict": 64, "actors relaxed": 72.5}),
    "pages/html": ("bodies", "pages", {"bodies": 0.975}),
    "pages/text": ("bodies", "pages", {"bodies": 0.96}),
    # Scored on the half of which nobody has read the errors.
    "pages-2023/html": ("bodies", "pages-2023", {"bodies": 0.955}),
    "pages-2023/text": ("bodies", "pages-2023", {"bodies": 0.922}),
}


# What a scorer looks at follows from these stages alone; the others are run on the texts of the other scorers.
STAGES = {"dates": ("_annotate", "_find_dates"), "actors": ("_annotate", "_find_dates", "find_their_actors")}

HALF_READ = ("pages-2023", "cells", "gum-dates", "quotes", "shootings", "worldwide")


def _unread(source: Path, folder: Path) -> list[Path]:
    """What is scored of a corpus, half of which has been read: the other half, as its scorers tell it."""
    from corpus import is_read  # type: ignore[import-not-found]  # of the scorers

    if source.is_dir():
        return [page for page in sorted(source.iterdir()) if not is_read(page.stem)]
    articles = source.read_text(encoding="utf-8").splitlines()
    unread = folder / source.name
    unread.write_text("\n".join(line for line in articles if not is_read(json.loads(line)["id"])), encoding="utf-8")
    return [unread]


def _named(every: tuple[stages.Stage, ...], names: tuple[str, ...]) -> tuple[stages.Stage, ...]:
    chosen = tuple(stage for stage in every if stage.__name__ in names)
    assert len(chosen) == len(names)
    return chosen


@pytest.mark.skipif(not SHARED.exists(), reason="the corpora are not beside the project")
@pytest.mark.parametrize("source", FLOORS)
def test_figures_stay_above_their_floors(source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scorer, corpus, floors = FLOORS[source]
    if scorer == "bodies" and source != "pages/html":  # what real pages say is read in those alone
        monkeypatch.setattr(process, "extract_all", lambda *_: [])
    if scorer in STAGES:
        every = stages._stages
        monkeypatch.setattr(stages, "_stages", lambda finder: _named(every(finder), STAGES[scorer]))
    script = SHARED / "score" / f"{scorer}.py"
    monkeypatch.syspath_prepend(script.parent)
    whole = SHARED / "corpora" / source
    run(tmp_path / "tables", *(_unread(whole, tmp_path) if corpus in HALF_READ else [whole]))
    arguments = [SHARED / "corpora" / corpus, tmp_path / "tables"]
    arguments += ["--part", "unread"] if corpus in HALF_READ else []
    monkeypatch.setattr(sys, "argv", list(map(str, [script, *arguments])))
    with redirect_stdout(io.StringIO()) as said:
        runpy.run_path(str(script), run_name="__main__")
    lines = re.findall(r"^(\D+?)  +P .*? F1 +([\d.]+)", said.getvalue(), re.MULTILINE)
    found = {name.strip(): float(f1) for name, f1 in lines}
    assert {name: found[name] for name, floor in floors.items() if found[name] < floor} == {}
