"""Whether a page is an article at all, or a list of them: section fronts, tags, search results, galleries, goods."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from newstables.article.ago import find_ago
from newstables.lexicon import load
from newstables.page.blocks import Block
from newstables.page.lines import Line
from newstables.page.markup import Markup

_LINK, _HEADLINE = 0.8, 25  # a block that is a link of so many letters is the headline of a story elsewhere
_LIKE_TEASERS, _MOSTLY_TEASERS = 0.35, 0.6  # share of the prose that stands beside such headlines
_FEW_LETTERS = 600  # of prose: what a gallery or a page of goods has at most
_HEADLINES = 8
_HEADLINE_WORDS, _HEADING_WORDS = 4, 3
_LINES_TO_TEASER = 2  # a date or the name of the desk may stand between headline and teaser
_FEWEST_TEASERS, _LONGEST_TEASER = 4, 350  # letters
_MANY_HEADLINES, _NEXT_TO_NONE = 12, 120  # letters
_FEWEST_PICTURES = 4
_PICTURE_NUMBER = re.compile(r"\d{1,3}\s?(?:/|of)\s?\d{1,3}\b")
# Not the headline of a story: "Search results can sway voters", "Searched for by two navies".
_RESULTS = re.compile(
    r"(?:your )?search results(?! (?!for\b)[a-z])|results for [\"“‘']|you searched for\b|searched for\s?[:\"“‘']",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z]+")
# Types of microdata that a part of an article's page may have, too.
_PARTS_OF_PAGES = frozenset(("ItemList", "ImageGallery", "MediaGallery", "VideoGallery"))


def says_article(linked: dict[str, Any], head: Markup) -> bool:
    """Whether the page says for machines that it is one article."""
    dated = any(
        name in head.meta for name in ("article:published_time", "og:article:published_time", "parsely-pub-date")
    )
    return bool(linked) or dated or head.meta.get("og:type", "").lower().endswith("article")


def says_listing(head: Markup, body: Any | None, url: str | None) -> bool:
    """Whether its types, its address, its title, a button or its body's class say that it is a list or goods."""
    words = _vocabulary()
    types = {str(kind).rsplit("/", 1)[-1] for node in head.json_ld for kind in _each(node.get("@type"))}
    types |= {kind for kind in head.item_types if kind not in _PARTS_OF_PAGES}
    if not words["types"].isdisjoint(types) or head.meta.get("og:type", "").lower() in words["og_types"]:
        return True
    if body is not None and (
        not words["body_classes"].isdisjoint((body.get("class") or "").lower().split())
        or any("".join(button.itertext()).strip().lower() in words["buttons"] for button in body.iter("button"))
    ):
        return True
    if any(_is_of_results(heading) for heading in (*head.headings, head.title or "")):
        return True
    parts = urlsplit(url or "")
    folders = [part for part in parts.path.lower().split("/") if part]
    asked = any(name.lower() in words["queries"] for name, _ in parse_qsl(parts.query))
    return asked or (bool(url) and not folders) or bool(folders and _folder_words(folders) & words["folders"])


def _is_of_results(line: str) -> bool:
    """Whether a line stands over what a search has found ("Search results", "Results for “ferry”")."""
    return _RESULTS.match(line) is not None


def is_listing(blocks: Sequence[Block], kept: Sequence[Block], said_article: bool, said_listing: bool) -> bool:
    """Whether what was found is teasers of other stories, or next to nothing on a page that is no article's."""
    if not kept and sum(block.kind == "caption" for block in blocks) >= _FEWEST_PICTURES:
        return True
    if said_listing and not kept:
        return True  # the front page of a site that says of each of its pages that it is an article
    if said_article:
        return False
    letters = sum(len(block.text) for block in kept)
    headlines = [_leads_to_story(block) for block in blocks]
    if _is_of_stories(blocks, kept) or _is_of_pictures(kept) or (not kept and sum(headlines) >= _HEADLINES):
        return True
    chosen = set(map(id, kept))
    teasers = sum(
        len(block.text)
        for index, block in enumerate(blocks)
        if id(block) in chosen and any(headlines[max(index - 1, 0) : index + 2]) and len(block.text) <= _LONGEST_TEASER
    )
    share = teasers / max(letters, 1)
    if said_listing:
        return letters < _FEW_LETTERS or share > _LIKE_TEASERS
    if share <= _MOSTLY_TEASERS:
        return False
    # Of a short article the related stories stand below: on a list each teaser has its own headline above.
    under = all(
        headlines[max(index - 1, 0)] and len(block.text) <= _LONGEST_TEASER
        for index, block in enumerate(blocks)
        if block.weight and id(block) in chosen
    )
    return sum(headlines) >= (_FEWEST_TEASERS if under else _HEADLINES)


def _leads_to_story(block: Block) -> bool:
    """Whether a block is the headline of a story elsewhere: a link, and long or a heading of a few words."""
    if block.linked <= _LINK:
        return False
    return len(block.text) >= _HEADLINE or (block.kind == "heading" and len(block.text.split()) >= _HEADING_WORDS)


def _is_of_stories(blocks: Sequence[Block], kept: Sequence[Block]) -> bool:
    """Whether all that was found stands below headings that are links: whole stories, one after the other, of a blog.

    The headline of a page's own story leads nowhere.
    """
    chosen = set(map(id, kept))
    is_linked, is_new, stories = False, False, 0
    for block in blocks:
        if block.kind == "heading":
            is_linked, is_new = block.linked > _LINK, True
        elif block.weight and id(block) in chosen:
            if not is_linked:
                return False
            stories, is_new = stories + is_new, False
    return stories >= _FEWEST_TEASERS


def _is_of_pictures(kept: Sequence[Block]) -> bool:
    """Whether what was found is what stands under one picture after the other."""
    under = [block for block in kept if block.after_image]
    shown, letters = (sum(len(block.text) for block in some) for some in (under, kept))
    return len(under) >= _FEWEST_PICTURES and letters < _FEW_LETTERS and shown > _MOSTLY_TEASERS * letters


def is_listing_of_lines(lines: Sequence[Line], kept: Sequence[int]) -> bool:
    """Whether a page saved as text lists stories elsewhere, or pictures: no two paragraphs of it follow each other.

    `kept` are the lines found to be the article's. An article has paragraphs in a row; on a list each stands alone
    under the headline of its story, or there is next to none.
    """
    heads = [_is_headline(line) for line in lines]
    runs = _runs([index for index in kept if lines[index].weight and not lines[index].furniture])
    if any(_is_of_results(line.text) for line in lines[: runs[0][0] if runs else None]):
        return True
    if _is_shop(lines) and sum(len(lines[index].text) for run in runs for index in run) < _FEW_LETTERS:
        return True
    if max(map(len, runs), default=0) > 1:
        return False
    teasers = [run[0] for run in runs if any(heads[max(run[0] - _LINES_TO_TEASER, 0) : run[0]])]
    letters = sum(len(lines[index].text) for run in runs for index in run)
    if len(runs) > 1 and len(teasers) == len(runs) and _teasers(lines, heads) >= _FEWEST_TEASERS:
        return True
    told = sum(len(lines[index].text) for index in teasers if len(lines[index].text) <= _LONGEST_TEASER)
    if len(teasers) >= _FEWEST_TEASERS and told > _MOSTLY_TEASERS * letters:
        return True
    if letters < _NEXT_TO_NONE and (sum(heads) >= _MANY_HEADLINES or _dated(lines, heads) >= _FEWEST_TEASERS):
        return True
    pictures = sum(_PICTURE_NUMBER.match(line.text) is not None for line in lines)
    return pictures >= _FEWEST_TEASERS and letters < _FEW_LETTERS


def _teasers(lines: Sequence[Line], heads: Sequence[bool]) -> int:
    """How many paragraphs stand alone under a headline, kept or not."""
    runs = _runs([index for index, line in enumerate(lines) if line.weight and not line.furniture])
    return sum(len(run) == 1 and any(heads[max(run[0] - _LINES_TO_TEASER, 0) : run[0]]) for run in runs)


def _is_shop(lines: Sequence[Line]) -> bool:
    """Whether a line is the button by which goods are bought."""
    buttons = _vocabulary()["buttons"]
    return any(line.text.lower() in buttons for line in lines)


def _dated(lines: Sequence[Line], heads: Sequence[bool]) -> int:
    """How many headlines have beside them how long ago they came."""
    return sum(
        any(find_ago(line.text) is not None for line in lines[max(index - 1, 0) : index + 2])
        for index, head in enumerate(heads)
        if head
    )


def _is_headline(line: Line) -> bool:
    return (
        not line.weight
        and not line.byline
        and len(line.text) >= _HEADLINE
        and len(line.text.split()) >= _HEADLINE_WORDS
    )


def _runs(indices: Sequence[int]) -> list[list[int]]:
    """The indices, in rows of those that follow each other."""
    found: list[list[int]] = []
    for index in indices:
        if found and found[-1][-1] == index - 1:
            found[-1].append(index)
        else:
            found.append([index])
    return found


def _folder_words(folders: Sequence[str]) -> set[str]:
    """The words of all folders but the last, which may be the slug of an article; and the last, if it is one word."""
    last = _WORD.findall(folders[-1])
    return {*(word for folder in folders[:-1] for word in [folder]), *(last if len(last) == 1 else ())}


def _each(kinds: Any) -> Iterable[Any]:
    return kinds if isinstance(kinds, list) else [kinds]


@cache
def _vocabulary() -> dict[str, frozenset[str]]:
    return {key: frozenset(words) for key, words in load("newstables.page", "metadata.toml")["listing"].items()}
