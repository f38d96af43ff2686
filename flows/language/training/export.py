"""From the pupil to the file of weights that the package ships: tables in bytes, the rest in half precision."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .fit import described
from .labels import Labels
from .student import Student


def export(model: Student, labels: Labels, path: Path) -> None:
    """Write the model."""
    weights = {name: value.detach().cpu().double().numpy() for name, value in model.state_dict().items()}
    rows = weights.pop("rows")
    scale = float(np.quantile(np.abs(rows), 0.99995)) / 127
    arrays: dict[str, NDArray[np.generic]] = {
        "rows": np.clip(np.rint(rows / scale), -127, 127).astype(np.int8),
        "scale": np.array([scale], np.float32),
    }
    for name, value in weights.items():
        arrays[name] = value.astype(np.float16)
    meta = {"widths": described(model.widths), "tags": labels.tags, "pos": labels.pos, "deps": labels.deps}
    arrays["meta"] = np.frombuffer(json.dumps(meta).encode(), np.uint8)
    np.savez(path, **arrays)  # type: ignore[arg-type]
