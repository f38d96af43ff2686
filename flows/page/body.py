"""Paragraphs in reading order → those of the article: biographies of its writers and second copies out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import takewhile

from newstables.article.byline import names_in_place
from newstables.article.dateline import agencies
from newstables.lexicon import alternation, load
from newstables.page.blocks import Block
from newstables.page.furniture import is_byline
from newstables.page.to_readers import is_offer
from newstables.page.words import normal

_MODERATE = 420  # characters
_LINK = 0.8  # share of a heading that is a link
_FEWEST_PARAGRAPHS = 3  # that an article has besides a biography
_REPEATED = 25  # characters from which a second copy is a repeat and not a refrain
_BESIDE = 2  # how many paragraphs on a copy still belongs to its first
_WHOLE_ARTICLE = 0.3  # where this share of the paragraphs are copies in one run, the article was printed twice
_OFFER_LINES, _LONGEST_OFFER = 4, 300  # at the end, and letters
_HEAD_LINES, _SHORT_LINE = 6, 40
_LONGEST_LEAD_IN = 90  # letters
_LEAD_IN = re.compile(r"(?:watch|read|see|listen|hear|view|check out|look at|take a look)\b", re.IGNORECASE)
_BACK_MATTER = 3  # blocks under such a heading
_DATELINE_ALONE = re.compile(r"[A-Z][^.:;!?]+\s[—–]")
_NAME = r"[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,3}?"


@cache
def _biography() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """How a biography begins, with whom it is about, and the words of their trade."""
    lists = load("newstables.page", "boilerplate.toml")["biographies"]
    subjects, verbs, trades = (alternation(lists[name]) for name in ("subjects", "verbs", "trades"))
    begins = rf"(?:(?P<trade>(?:About )?[Tt]he (?:{subjects}))|(?P<name>{_NAME}))\s(?P<verb>{verbs})\b"
    return re.compile(begins), re.compile(rf"\b(?:{trades})\b")


@cache
def _habits() -> frozenset[str]:
    """What is told of a writer alone ("covers the isles", "lives in Bergen")."""
    return frozenset(load("newstables.page", "boilerplate.toml")["biographies"]["habits"])


def is_biography(text: str) -> bool:
    """Whether a line presents someone who writes ("Jane Roe is a reporter who covers the isles.")."""
    begins, trade = _biography()
    return len(text) <= _MODERATE and begins.match(text) is not None and trade.search(text) is not None


def without_biographies(paragraphs: list[str], authors: Sequence[str]) -> list[str]:
    """The paragraphs without the last ones that present an author ("Jane Roe is a reporter who covers the isles.")."""
    kept = list(paragraphs)
    names = {name for author in authors for name in (author, author.split()[0])}
    while len(kept) > _FEWEST_PARAGRAPHS and len(kept[-1]) <= _MODERATE:
        subject = _biography()[0].match(kept[-1])
        name = (subject and subject["name"]) or ""
        # Whoever wrote it does not tell by their name what they do for a living.
        is_own = subject is not None and name in authors and subject["verb"] in _habits()
        if subject is None or not (is_own or is_biography(kept[-1])):
            break
        # Who is named nowhere else in the article is no part of what it tells.
        if not (subject["trade"] or name in names or not any(name.split()[-1] in line for line in kept[:-1])):
            break
        kept.pop()
    return kept


def without_last_teasers(blocks: Sequence[Block], kept: list[Block]) -> list[Block]:
    """What was found without the teasers at its end: blocks that each stand below a heading that is a link."""
    left = list(kept)
    while len(left) > _FEWEST_PARAGRAPHS:
        above = blocks[max(blocks.index(left[-1]) - 1, 0)]
        if above.kind != "heading" or above.linked <= _LINK or any(block is above for block in left):
            break
        left.pop()
    return left


def without_back_matter(blocks: Sequence[Block], kept: list[Block]) -> list[Block]:
    """What was found without what stands under "About the author" or "Corrections" and is none of the article's.

    A correction speaks of the text ("An earlier version said that 83 boats sank"): prisons and markets have corrections
    too. Words on its writers have nothing of the article behind them, or present one ("Jane Roe is a reporter.").
    """
    of_writers, of_errors = _back_matter()
    found = set(map(id, kept))
    out: set[int] = set()
    for index, block in enumerate(blocks):
        heading = block.text.strip(" :").lower() if block.kind == "heading" else ""
        if heading not in of_writers and heading not in of_errors:
            continue
        stop = index + 1 + _BACK_MATTER
        below = list(takewhile(lambda other: other.kind != "heading", blocks[index + 1 : stop]))
        is_last = not any(id(other) in found for other in blocks[index + 1 + len(below) :])
        is_of_it = is_biography if heading in of_writers else is_erratum
        own = [other for other in below if is_of_it(other.text)]
        if is_last and (heading in of_writers or own):
            own = below
        out.update(map(id, (block, *own) if own else ()))
    left = [block for block in kept if id(block) not in out]
    return left if len(left) >= _FEWEST_PARAGRAPHS else kept


def is_erratum(text: str) -> bool:
    """Whether a paragraph tells what the text had wrong ("An earlier version misstated how many boats sank")."""
    return _errata().search(text) is not None


@cache
def _back_matter() -> tuple[frozenset[str], frozenset[str]]:
    lines = load("newstables.page", "boilerplate.toml")["lines"]
    return frozenset(lines["of_writers"]), frozenset(lines["of_errors"])


@cache
def _errata() -> re.Pattern[str]:
    """ "An earlier version", but not one of a bill; "this story", "was corrected", "wrongly said"."""
    lists = load("newstables.page", "boilerplate.toml")["errata"]
    texts, earlier, wrongly, verbs = (alternation(lists[name]) for name in ("texts", "earlier", "wrongly", "verbs"))
    own = rf"(?:this|the|our|an?) (?:{texts})"
    return re.compile(
        rf"\b(?:(?:{earlier}) (?:versions?\b(?! of (?!{own}\b))|(?:{texts})\b)|this (?:article|story)\b"
        rf"|(?:{texts}) (?:has been|have been|was|were) (?:{alternation(lists['mended'])})\b|(?:was|been) corrected\b"
        rf"|(?:{alternation(lists['said'])})\b|(?:{wrongly}) (?:{verbs})\b)",
        re.IGNORECASE,
    )


def with_dateline(paragraphs: list[str]) -> list[str]:
    """The paragraphs, a dateline that stands alone ("Lisbon —") as the opening of the first."""
    if len(paragraphs) > 1 and len(paragraphs[0]) <= _SHORT_LINE and _DATELINE_ALONE.fullmatch(paragraphs[0]):
        return [f"{paragraphs[0]} {paragraphs[1]}", *paragraphs[2:]]
    return paragraphs


def without_credits(paragraphs: list[str], authors: Sequence[str]) -> list[str]:
    """The paragraphs without first ones that only credit it: an agency ("PTI"), its writers ("Jane Roe in Bergen")."""
    start = 0
    while start < len(paragraphs) - 1 and len(line := paragraphs[start]) <= _LONGEST_LEAD_IN:
        if line.strip("()[].–—- ") not in agencies() and not (authors and names_in_place(line) == list(authors)):
            break
        start += 1
    return paragraphs[start:]


def without_lead_in(paragraphs: list[str]) -> list[str]:
    """The paragraphs without a last line that announces what no text has ("Watch the minister's whole speech:")."""
    last = paragraphs[-1] if len(paragraphs) > _FEWEST_PARAGRAPHS else ""
    announces = last.endswith(":") and len(last) <= _LONGEST_LEAD_IN and _LEAD_IN.match(last) is not None
    return paragraphs[:-1] if announces else paragraphs


def end_of_free(texts: Sequence[str]) -> int:
    """How many of an article's paragraphs come before the offer of the rest, which may have lines of its own below.

    "Become a member to read the rest of this story.", and then: "Membership costs 89 kroner a month."
    """
    end, letters = len(texts), 0
    for index in range(len(texts) - 1, max(len(texts) - _OFFER_LINES, 0), -1):
        letters += len(texts[index])
        if letters > _LONGEST_OFFER:
            break
        if is_offer(texts[index]) and (index == end - 1 or texts[index].endswith((".", "!"))):
            end = index
    return end


def without_repeats(texts: Iterable[str], *, live: bool = False) -> list[str]:
    """The paragraphs without second copies: of a line beside its first, or of the whole article.

    A line that comes back further on stays: interviews and lists repeat themselves. Of a `live` blog it goes: its
    latest updates are printed above once more.
    """
    paragraphs = list(texts)
    first: dict[str, int] = {}
    copies: list[int] = []  # paragraphs seen before
    beside: set[int] = set()
    for index, text in enumerate(paragraphs):
        key = normal(text)
        if len(key) >= _REPEATED:
            seen = first.setdefault(key, index)
            if seen < index:
                copies.append(index)
            if seen < index and (live or index <= seen + _BESIDE):
                beside.add(index)
    printed_twice = _longest_run(copies) >= _WHOLE_ARTICLE * len(paragraphs)
    out = set(copies) if printed_twice and len(copies) > 2 else beside
    return [text for index, text in enumerate(paragraphs) if index not in out]


def without_head(paragraphs: list[str], title: str | None) -> list[str]:
    """The paragraphs without the headline, byline and date that only line breaks part from the first of them.

    What stands above the headline goes too: the site's name, a desk's.
    """
    if len(paragraphs) > 1 and _is_by_the_way(paragraphs[0]):
        below = without_head(paragraphs[1:], title)
        if below != paragraphs[1:]:
            return below
    lines = paragraphs[0].split("\n") if paragraphs else []
    titles = [normal(title)] if title else []
    end = next((i + 1 for i, line in enumerate(lines[:_HEAD_LINES]) if is_headline(normal(line), titles)), 0)
    while 0 < end < len(lines) and (is_byline(lines[end]) or _is_by_the_way(lines[end])):
        end += 1
    if len(lines) == 1 and len(paragraphs) > 1 and normal(lines[0]) in titles:
        return paragraphs[1:]
    left = "\n".join(lines[end:]) if len(lines) > 1 else paragraphs[0] if paragraphs else ""
    return [left, *paragraphs[1:]] if left else paragraphs[1:]


def _is_by_the_way(line: str) -> bool:
    """Whether a line is no sentence, and short: whom the writer works for, where they are."""
    return len(line) <= _SHORT_LINE and line[-1:] not in ".?!:"


def _longest_run(indices: Sequence[int]) -> int:
    """How many of the indices at most follow each other, a gap of one (a short line) not counting."""
    longest = run = 0
    before = -9
    for index in indices:
        run = run + 1 if index - before <= 2 else 1
        longest, before = max(longest, run), index
    return longest


def is_headline(key: str, titles: Sequence[str]) -> bool:
    """Whether a line is the article's title, or the title within the site's name; all of them by their words alone."""
    return any(
        key == title or (len(key) > 20 and (key in title or title in key) and len(key) < 1.6 * len(title))
        for title in titles
    )
