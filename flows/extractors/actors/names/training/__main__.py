"""`python -m newstables.extractors.actors.names.training --corpora FOLDER`: marked texts in, weights out."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from newstables.extractors.actors.names.training.corpora import samples
from newstables.extractors.actors.names.training.fit import fit_both, save
from newstables.language import parse


def main(arguments: Sequence[str] | None = None) -> None:
    """Fit both passes on what lies in the folder and write their weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--output", type=Path, default=Path(__file__).parents[1] / "weights.npz")
    options = parser.parse_args(arguments)
    save(fit_both(samples(options.corpora), parse), options.output)


if __name__ == "__main__":
    main()
