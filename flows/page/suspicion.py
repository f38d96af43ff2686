"""How suspicious an element of a page is of being furniture: by its names, its tag and its role."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any, TypeAlias

from newstables.lexicon import load

SOFT, HARD = 1, 2  # how sure a mark is: soft ones are overruled where they hold most of the page's prose

TAGS_SUSPECT = frozenset(("aside", "footer", "header", "form"))
_ROLES_SUSPECT = frozenset(("navigation", "complementary", "banner", "contentinfo", "search", "alert"))
TAGS_SPARED = frozenset(("html", "body", "main", "article"))
_HIDDEN_STYLE = re.compile(r"(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
# Words for those who hear a page, as the great style sheets name them ("govuk-visually-hidden", "sr-only-focusable").
_FOR_LISTENERS = re.compile(
    r"(?<!\S)(?!(?:not?|hide|without)[-_])(?:\w+[-_]+)*?"
    r"(?:sr-only|visually-?hidden|screen-?reader(?:-?(?:text|only))?|show-for-sr|element-invisible)"
    r"(?:-focusable|(?:__?|-sc-)[\w-]+)?(?!\S)",
    re.IGNORECASE,
)
_SIGN_OF_LISTENERS = re.compile(r"sr-only|-sr\b|hidden|reader|invisible", re.IGNORECASE)  # in each; quick to look for
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORD = re.compile(r"[a-z]+")
# What an element has or lacks beside it ("has-comments", "no-sidebar", "comments-open") is not what it is.
_BESIDE = re.compile(
    r"(?<![a-z])(?:(?:has|with|without)[-_]+[a-z]+|no[-_]+(?:comments?|sidebar|rail|ads?)"
    r"|comments?[-_]+(?:open|closed|enabled|disabled))(?![a-z])"
)
_SIGNS_OF_BESIDE = ("has-", "has_", "with", "no-", "no_", "comment")  # one is in each
# A comment's id, and the label of all comments for those who hear the page.
_COMMENT = re.compile(r"(?:li-)?comment-?\d+|(?:\w+ )?comments", re.IGNORECASE)

_Words: TypeAlias = frozenset[str]
_Pairs: TypeAlias = frozenset[tuple[str, ...]]


def judge(tag: str, attributes: Any) -> tuple[int, bool]:
    """How suspicious an element is, and whether the page says that it holds the article."""
    names, identity = attributes.get("class", ""), attributes.get("id", "")
    suspicion, hint = judge_names(names, identity) if names or identity else (0, False)
    hint = hint or attributes.get("itemprop") == "articleBody"
    if tag in TAGS_SPARED or hint:
        return 0, hint
    role = attributes.get("role")
    if role in ("dialog", "alertdialog") or attributes.get("itemprop") == "comment":
        return HARD, hint
    label = attributes.get("aria-label") or identity
    if "omment" in label and _COMMENT.fullmatch(label):
        return HARD, hint
    if not suspicion and (tag in TAGS_SUSPECT or role in _ROLES_SUSPECT or is_hidden(attributes)):
        suspicion = SOFT

    return suspicion, hint


def is_hidden(attributes: Any) -> bool:
    """Whether an element is on no reader's screen, or not at first."""
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return style is not None and _HIDDEN_STYLE.search(style) is not None


def is_unseen(attributes: Any) -> bool:
    """Whether an element is hidden, or only heard."""
    return is_hidden(attributes) or is_for_listeners(attributes.get("class", ""))


def is_for_listeners(names: str) -> bool:
    """Whether class names say that what an element holds is only heard."""
    return _SIGN_OF_LISTENERS.search(names) is not None and _FOR_LISTENERS.search(names) is not None


@lru_cache(maxsize=8192)
def judge_names(names: str, identity: str) -> tuple[int, bool]:
    """What an element's class names and id say: SOFT or HARD for furniture, else 0; and whether it holds an article."""
    soft, hard, hard_names, soft_pairs, body_pairs, articles = _vocabulary()
    words = _words_in(f"{identity} {names}")
    pairs = list(pairwise(words))
    hint = "articlebody" in words or not body_pairs.isdisjoint(pairs)
    whole = names.split()
    if not articles.isdisjoint(whole):
        return 0, hint
    if not hard.isdisjoint(words) or not hard_names.isdisjoint(map(str.lower, (identity, *whole))):
        return HARD, hint
    if not soft.isdisjoint(words):
        return (0 if "embed" in words or "tweet" in words else SOFT), hint  # a post that the article quotes
    return (0 if soft_pairs.isdisjoint(pairs) else SOFT), hint


def is_named_for_consent(attributes: Any) -> bool:
    """Whether nothing but consent to cookies makes an element furniture by its names."""
    names = attributes.get("class", "")
    consent = frozenset(load("newstables.page", "boilerplate.toml")["class_names"]["consent"])
    told = " ".join(word for word in _words_in(f"{attributes.get('id', '')} {names}") if word not in consent)
    return judge_names(told, "")[0] != HARD


def _words_in(told: str) -> list[str]:
    """The words of names: they come apart at capitals and at what is no letter."""
    lowered = told.lower()
    if lowered != told:
        lowered = _CAMEL.sub(" ", told).lower()
    if any(map(lowered.__contains__, _SIGNS_OF_BESIDE)):  # seldom, and quick to see
        lowered = _BESIDE.sub(" ", lowered)
    return _WORD.findall(lowered)


@cache
def _vocabulary() -> tuple[_Words, _Words, _Words, _Pairs, _Pairs, _Words]:
    names = load("newstables.page", "boilerplate.toml")["class_names"]
    soft, hard = frozenset(names["soft"]), frozenset(names["hard"] + names["consent"])
    pairs = frozenset(tuple(pair.split()) for pair in names["soft_pairs"])
    body = frozenset(tuple(pair.split()) for pair in names["body_pairs"])
    return soft, hard, frozenset(names["hard_names"]), pairs, body, frozenset(names["article"])
