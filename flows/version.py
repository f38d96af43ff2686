"""The version of what the pipeline makes of an article."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from newstables.article.identity import digest

# Raised with each change that alters rows; `--reprocess` makes anew the rows that an older one made.
PIPELINE_VERSION = "1"


def pipeline_version(actors: Sequence[str] = (), recogniser: str | None = None) -> str:
    """The version, marked where the user's own gazetteers or recogniser have a part in it: "1+spacy:en_core_web_sm"."""
    parts = [PIPELINE_VERSION]
    if actors:
        parts.append("actors:" + digest("\n".join(Path(path).read_text(encoding="utf-8") for path in actors))[:8])
    if recogniser:
        parts.append(recogniser)
    return "+".join(parts)
