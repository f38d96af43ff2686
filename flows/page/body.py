"""Blocks in reading order → the article's paragraphs: titles, captions, bylines, link rows and repeats out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from newstables.article.byline import names_in_byline
from newstables.article.published import find_published
from newstables.lexicon import alternation, load

_REMEMBERED = 4_096  # lines; those of saved text are asked about more than once
_SHORT = 220  # characters; longer lines are never furniture for how they begin
_MODERATE = 420
_LONGEST_HEADING = 90
_FEWEST_PARAGRAPHS = 3  # that an article has besides a biography
_FEWEST_NOTICE_WORDS = 2
_NOTICE_SHARE = 0.13
_REPEATED = 25  # characters from which a second copy is a repeat and not a refrain
_BESIDE = 2  # how many paragraphs on a copy still belongs to its first
_WHOLE_ARTICLE = 0.3  # where this share of the paragraphs are copies in one run, the article was printed twice
_WORDS = re.compile(r"\w+")
_EDGES = " \t\"'“”‘’.:…!>»«›‹|•·*-–—()[]"
# "More on this: https://…", "Follow our coverage at https://…": a line that leads elsewhere.
_LEADS_AWAY = re.compile(
    r"^(?:more|follow|read|see|watch|listen|visit|find|for more|full coverage)\b.*https?://\S+$", re.IGNORECASE
)
_ADDRESS = re.compile(r"\S@\S+\.\w{2,}$|^\d+[\s-]min(?:ute)?s?\sread$")  # "Write to … at x@y.z", "4 min read"
_ONLY_URL = re.compile(r"^\S{0,20}\s?https?://\S+$")
# "More great stories", "More top news from …": the heading of a list of links.
_MORE_STORIES = re.compile(
    r"^more\s(?:[\w'’&.-]+\s){0,4}(?:stories|news|articles|coverage|reading|posts|videos|headlines)$", re.IGNORECASE
)
_COUNTED_COMMENTS = re.compile(r"^(?:\d+\s)?comments?(?:\s?\(?\d+\)?)?$", re.IGNORECASE)
_PARTNERS = re.compile(
    r"\b(?:we and|our|with|its) (?:our )?(?:[\d,]+ )?(?:trusted |third[- ]party |advertising )*partners\b",
    re.IGNORECASE,
)
_COOKIES = re.compile(
    r"\b(?:cookies|personal data|on (?:a|your) device|unique identifiers|legitimate interest)\b", re.IGNORECASE
)
_NEXT_PAGE = re.compile(
    r"(?:\d{1,2}\W{1,3})*(?:(?:continued?|read on|go) (?:on|to) )?(?:the )?(?:next page|page [2-9])(?:\W.{0,12})?"
    r"|page \d{1,2} of \d{1,2}",
    re.IGNORECASE,
)
# Who a biography is about, and what it says of them.
_SUBJECT = re.compile(
    r"(?:(?P<trade>(?:About )?[Tt]he (?:author|writer))|(?P<name>[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,3}?))"
    r"\s(?:is|was|has|joined|covers|writes|reports|works|lives)\b"
)
_TRADE = re.compile(
    r"\b(?:report(?:er|s|ing)|writ(?:er|es|ing)|journalist|editor|correspondent|columnist|author|contributor|blogger)\b"
)
_CONTRIBUTED = re.compile(r"\bcontributed to this (?:report|story|article)\b", re.IGNORECASE)
# One of these is in every credit; to look for them is cheap.
_CREDIT_SIGNS = ("(", "©", "ⓒ", "hoto", "icture", "mage", "redit", "Foto", "opyright", "OPYRIGHT", "/", "|", "via ")
_AGENCY = r"(?:AP|AFP|Reuters|REUTERS|EPA|PA|Getty(?:\sImages)?|Shutterstock|Bloomberg)"
_CREDIT = re.compile(
    rf"""
    \(\s* (?: (?i:image|photo|picture|pic|photograph|credit|file\sphoto|courtesy)\b[^)]*
            | [^)]{{0,60}}/{_AGENCY}\b[^)]* | [^)]{{0,40}},\s?{_AGENCY} ) \s*\)\s*\.?$  # (Photo: Jo Roe), (Jo Roe, AP)
  | [.!?”"]\s\({_AGENCY}\)$
  | \b(?:Photograph|Photo|Picture|Image|Credit|Foto)s? (?:\s(?:by|courtesy)\b|(?:\s(?:by|credit))?\s?:) [^.]{{3,80}}$
  | (?:©|ⓒ)\s?\S.{{0,80}}$ | \([cC]\)\s?(?:19|20)\d\d\b.{{0,60}}$ | ^(?i:copyright)\s?(?:©|\([cC]\)|\d{{4}}).{{0,80}}$
  | (?:[/|]|\bvia\b)\s?{_AGENCY}\s?\)?\.?$
    """,
    re.VERBOSE,
)


def normal(text: str) -> str:
    """The words of `text`, for comparing lines."""
    return " ".join(_WORDS.findall(text.lower()))


@lru_cache(maxsize=_REMEMBERED)
def is_furniture(text: str) -> bool:
    """Whether a line is a button, a link to other stories, a credit, a notice: anything but the article's words."""
    if is_consent(text):
        return True
    if len(text) > _MODERATE:
        return False
    bare = text.strip(_EDGES).lower()
    whole, start, inside, _ = _phrases()
    if bare in whole or whole.issuperset(bare.split()):
        return True
    if "http" in bare and (_LEADS_AWAY.match(text) or _ONLY_URL.match(text)):
        return True
    if len(text) <= _LONGEST_HEADING and _ADDRESS.search(bare):
        return True
    if len(text) <= _SHORT and start.match(bare or text.lower()):
        return True
    return any(map(bare.__contains__, inside))


def is_consent(text: str) -> bool:
    """Whether a paragraph asks a reader to agree to cookies ("We and our 120 partners store …"), however long it is."""
    if "partners" not in text or not _PARTNERS.search(text):
        return False
    return _COOKIES.search(text) is not None


def is_next_page(text: str) -> bool:
    """Whether a line leads to the next part of an article ("Next page", "Page 1 of 3")."""
    return len(text) <= _LONGEST_HEADING and _NEXT_PAGE.fullmatch(text.strip(_EDGES)) is not None


def is_notice(text: str) -> bool:
    """Whether a line speaks of accounts, letters and rights rather than of news; news may, so ask only at the edges."""
    if len(text) > _MODERATE:
        return False
    words = _WORDS.findall(text.lower())
    notice = notice_words()
    found = sum(word in notice for word in words)
    return found >= _FEWEST_NOTICE_WORDS and found >= _NOTICE_SHARE * len(words)


def is_last(text: str) -> bool:
    """Whether a line opens the readers' part of a page ("Leave a reply"): no article goes on behind it."""
    return len(text) <= _LONGEST_HEADING and _last().match(text.strip(_EDGES).lower()) is not None


def is_offer(text: str) -> bool:
    """Whether a line offers the rest of an article for money or an account ("Subscribe to continue reading")."""
    return len(text) <= _MODERATE and _offers().search(text.lower()) is not None


@cache
def _offers() -> re.Pattern[str]:
    return re.compile("(?:" + alternation(load("newstables.page", "boilerplate.toml")["lines"]["offers"]) + r")(?!\w)")


@cache
def _last() -> re.Pattern[str]:
    return re.compile("(?:" + alternation(load("newstables.page", "boilerplate.toml")["lines"]["last"]) + r")(?!\w)")


@cache
def notice_words() -> frozenset[str]:
    """The words by which a page speaks of accounts, letters and rights."""
    return frozenset(load("newstables.page", "boilerplate.toml")["lines"]["notice_words"])


def is_biography(text: str) -> bool:
    """Whether a line presents someone who writes ("Jane Roe is a reporter who covers the isles.")."""
    return len(text) <= _MODERATE and _SUBJECT.match(text) is not None and _TRADE.search(text) is not None


def without_biographies(paragraphs: list[str], authors: Sequence[str]) -> list[str]:
    """The paragraphs without the last ones that present an author ("Jane Roe is a reporter who covers the isles.")."""
    kept = list(paragraphs)
    names = {name for author in authors for name in (author, author.split()[0])}
    while len(kept) > _FEWEST_PARAGRAPHS and len(kept[-1]) <= _MODERATE:
        subject = _SUBJECT.match(kept[-1])
        if not subject or not is_biography(kept[-1]):
            break
        # Who is named nowhere else in the article is no part of what it tells.
        name = subject["name"] or ""
        if not (subject["trade"] or name in names or not any(name.split()[-1] in line for line in kept[:-1])):
            break
        kept.pop()
    return kept


def is_end(text: str) -> bool:
    """Whether a line says that the article is over ("Related articles", "Comments are closed")."""
    if len(text) > _LONGEST_HEADING:
        return False
    bare = text.strip(_EDGES)
    patterns = (_MORE_STORIES, _COUNTED_COMMENTS)
    return _phrases()[3].match(bare.lower()) is not None or any(pattern.match(bare) for pattern in patterns)


@lru_cache(maxsize=_REMEMBERED)
def is_caption(text: str) -> bool:
    """Whether a line ends like the caption of a picture ("… (Raqqa media centre, AP)")."""
    if len(text) > _MODERATE or not any(map(text.__contains__, _CREDIT_SIGNS)):
        return False
    return _CREDIT.search(text) is not None


@lru_cache(maxsize=_REMEMBERED)
def is_byline(text: str) -> bool:
    """Whether a line only says who wrote the article, or when."""
    if len(text) > 130 or text.startswith("— "):  # the signature of a quoted post stays with the post
        return False
    if names_in_byline(text) or _CONTRIBUTED.search(text):
        return True
    return len(text) <= 110 and bool(find_published(text)) and len(_WORDS.findall(text)) <= 14


@cache
def _phrases() -> tuple[frozenset[str], re.Pattern[str], tuple[str, ...], re.Pattern[str]]:
    lines = load("newstables.page", "boilerplate.toml")["lines"]
    bare = [phrase.strip(_EDGES + "©") or phrase for phrase in lines["whole"]]
    return (
        frozenset(bare) | frozenset(lines["whole"]),
        re.compile("(?:" + alternation(lines["start"]) + r")(?!\w)"),
        tuple(lines["inside"]),
        re.compile("(?:" + alternation(lines["end"]) + r")(?!\w)"),
    )


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
