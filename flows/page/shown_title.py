"""The title that a page says it has, held against the headlines that it shows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.article.dateline import find_dateline
from newstables.page.blocks import Block
from newstables.page.metadata import TITLE_PARTS
from newstables.page.words import long_words

_SHORT = 25  # characters; a site's name is shorter
_COLON = re.compile(r":\s+")
_FEWEST_SHARED = 2  # words that a headline has in common with its article
_SHARED_BY_SITES = 1 / 3  # of a title's words may be the story's too: a site is named for its town
_BOLD, _LONGEST = 0.9, 150  # share of its characters; characters
_TITLE_WORDS, _SLOGAN_WORDS = 4, 8


def shown_title(title: str | None, blocks: Sequence[Block]) -> str | None:
    """The part of the title that stands on the page by itself, where the rest is the name of the site or of a desk.

    A title that has no word in common with what is told below is the site's; then the headline over the story is its.
    """
    if not title:
        return title
    parts = [part for part in TITLE_PARTS.split(title) if len(part) > _SHORT]
    if len(parts) == 1 and parts[0] != title and _stands_alone(parts[0], blocks):
        return parts[0]
    _, *rest = _COLON.split(title, maxsplit=1)
    if rest and len(rest[0]) > _SHORT and _stands_alone(rest[0], blocks) and not _stands_alone(title, blocks):
        return rest[0]
    return title if _heads_story(title, blocks) else _headline_instead(title, blocks) or title


def _heads_story(title: str, blocks: Sequence[Block]) -> bool:
    """Whether a title of a headline's length is a heading above prose, as one of a site's name is not."""
    if len(title.split()) <= _TITLE_WORDS:
        return False
    heads = (index for index, block in enumerate(blocks) if block.kind == "heading" and _on_one_line(block) == title)
    return any(block.weight for index in heads for block in blocks[index + 1 : index + 1 + _TITLE_WORDS])


def _stands_alone(part: str, blocks: Sequence[Block]) -> bool:
    return any(part in block.text and part in block.text.split("\n") for block in blocks)


def _headline_instead(title: str, blocks: Sequence[Block]) -> str | None:
    words = long_words(title)
    if len(words) > _SLOGAN_WORDS:
        return None
    told = "\n".join(block.text for block in blocks if block.weight).lower()
    if not told or sum(word in told for word in words) > _SHARED_BY_SITES * len(words):
        return None
    for index, block in enumerate(blocks):
        if block.weight and block.kind != "heading":
            above = blocks[max(index - _TITLE_WORDS, 0) : index]
            heads = [head for head in above if head.kind == "heading"] or list(filter(_is_bold_line, above))
            heads = heads or list(above[-1:] if find_dateline(block.text) else ())
            for head in heads:
                shared = sum(word in told for word in long_words(head.text))
                if len(head.text.split()) >= _TITLE_WORDS and not head.linked and shared >= _FEWEST_SHARED:
                    return _on_one_line(head)
            return None
    return None


def _on_one_line(block: Block) -> str:
    return " ".join(block.text.split())


def _is_bold_line(block: Block) -> bool:
    """Whether a block is a line in bold that is no sentence: a headline where a page has no element for one."""
    return block.emphasised > _BOLD and len(block.text) <= _LONGEST and block.text[-1] not in ".:;,"
