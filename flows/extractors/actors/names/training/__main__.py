"""Fit weights.npz beside the model: python -m newstables.extractors.actors.names.training CORPORA (needs scipy)."""

from __future__ import annotations

import pathlib
import sys

from newstables.extractors.actors.names.training.corpora import samples
from newstables.extractors.actors.names.training.fit import fit_both, save
from newstables.language import parse

if __name__ == "__main__":
    save(fit_both(samples(pathlib.Path(sys.argv[1])), parse), pathlib.Path(__file__).parents[1] / "weights.npz")
