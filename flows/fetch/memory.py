"""What a fetch remembers for the next one: a small JSON file in the inbox."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

NAME = ".fetch.json"  # hidden, so that no run reads it as an input
_FORGET = timedelta(days=90)  # feeds drop their entries within weeks


@dataclass(slots=True)
class Seen:
    """One address, when it was last seen in a feed, and what its server said for asking again."""

    last_seen: str  # ISO day
    etag: str | None = None
    last_modified: str | None = None
    updated: str | None = None  # what the feed said of its last change

    def conditions(self) -> dict[str, str]:
        """Headers that ask for an answer only if something changed."""
        asked = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in asked.items() if value}


@dataclass(slots=True)
class Memory:
    """Feeds and pages by address; hosts that want to be left alone, and until when."""

    feeds: dict[str, Seen] = field(default_factory=dict)
    pages: dict[str, Seen] = field(default_factory=dict)
    resting: dict[str, datetime] = field(default_factory=dict)

    @classmethod
    def load(cls, inbox: Path) -> Memory:
        """What the last fetch into `inbox` left; a damaged file is as good as none: pages are fetched again."""
        try:
            said: dict[str, Any] = json.loads((inbox / NAME).read_text(encoding="utf-8"))
            return cls(
                {url: Seen(**seen) for url, seen in said["feeds"].items()},
                {url: Seen(**seen) for url, seen in said["pages"].items()},
                {host: datetime.fromisoformat(until) for host, until in said["resting"].items()},
            )
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return cls()

    def save(self, inbox: Path) -> None:
        """Write it in one step, without what is long past. Raises OSError."""
        now = datetime.now(UTC)
        oldest = (now - _FORGET).date().isoformat()
        said = {
            "feeds": {url: asdict(seen) for url, seen in self.feeds.items()},
            "pages": {url: asdict(seen) for url, seen in self.pages.items() if seen.last_seen >= oldest},
            "resting": {host: until.isoformat() for host, until in self.resting.items() if until > now},
        }
        draft = inbox / f"{NAME}.part"
        with draft.open("w", encoding="utf-8") as file:
            json.dump(said, file, indent=1, sort_keys=True)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(inbox / NAME)
