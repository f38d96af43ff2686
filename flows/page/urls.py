"""URLs of articles in one canonical form."""

from __future__ import annotations


def canonical_url(url: str | None) -> str | None:
    """`url` without fragment, tracking parameters and default port; None if it is not an http(s) URL."""
    return url
