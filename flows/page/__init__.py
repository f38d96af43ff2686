"""Raw page → title, body, metadata; boilerplate out."""

from __future__ import annotations

from flows.records import Article, Page, Reject


def read_page(page: Page) -> Article | Reject:
    """The article on a page, or why there is none."""
    return Reject(page.source, page.source_id, "no_text", "not read yet")
