"""Where among the words before a name its role begins: behind a day, another sentence, another's name, a courtesy."""

from __future__ import annotations

from collections.abc import Sequence

from newstables.extractors.actors.lexicon import (
    ADJECTIVE,
    COMMON,
    GIVEN,
    HEAD,
    MODIFIER,
    PORTFOLIO,
    POSSESSOR,
    Words,
    calendar,
    listed,
)

LONGEST = 10  # words of a role
# Verbs that are never part of a role.
FINITE = frozenset({"is", "are", "was", "were", "has", "had", "does", "did", "can", "could", "would", "should", "must"})
JOINTS = frozenset({"of", "for", "and", "&", "the", "on", "to"})
_TO_A_HOLDER = frozenset({"of", "for", "to", "under"})
_SOUGHT = frozenset({"candidate", "candidates", "nominee", "contender", "hopeful", "bid", "runner", "frontrunner"})
_HEADED, _FIRST_WORDS = frozenset({"of", "at"}), 4  # of a role, with its office
_SPOKEN_DAYS = frozenset({"Today", "Yesterday", "Tomorrow", "Tonight"})
_SHORTEST_END = 3  # letters and the stop: "St." is cut short


def ends_a_sentence(word: str, words: Words) -> bool:
    """ "leader" of "He met the leader. Ana Duarte left": no rank or title, as which "Gen." is cut short."""
    return (word in words.offices or word in words.trades) and word not in listed("titles", "ranks")


def behind_courtesy(parts: list[str]) -> list[str]:
    """ "Minister of Tides" of "Excellency the Minister of Tides" and of "served under Minister of Tides"."""
    courtesies = listed("nobody", "courtesies")
    while len(parts) > 1 and (parts[0] in courtesies or (parts[0] in ("the", "under") and parts[1][:1].isupper())):
        if parts[0] == "Royal" and parts[1] not in courtesies:
            break  # "Royal Court Chief"
        parts = parts[1:]
    return parts


def bare(word: str) -> str:
    """ "President" of "then-President", "chairman" of "chairman-elect", in lower case and without its stop."""
    low = word.lower().strip(".")
    if "-" not in low:
        return low
    for before in ("then-", "ex-"):
        low = low.removeprefix(before)
    for behind in ("-elect", "-designate"):
        low = low.removesuffix(behind)
    return low


def may_be_of_a_role(word: str, words: Words) -> bool:
    """Whether a word can stand within a role: a capital, a small word that joins, or an everyday word of roles."""
    lower = bare(word)
    if (
        word[0].isupper()
        or word in JOINTS
        or word.startswith(("then-", "ex-"))
        or lower in words.role_words
        or lower in listed("titles", "members")
        or lower in listed("titles", "brigades")
    ):
        return True
    return word[2:3] == "-" and word[3:4].isupper()  # "al-Nur"


def is_of_a_role(word: str, words: Words) -> bool:
    """ "Senate" and "President" of "the Senate President"."""
    if word.lower().strip(".") in words.role_words or word in JOINTS or word in listed("titles", "brigades"):
        return True
    if word.endswith(("s'", "s’")):
        return True  # "the employers' chief": whose many are
    return word[:1].isupper() and bool(words.classes.get(word, 0) & HEAD)


def is_possessive(word: str, words: Words) -> bool:
    """ "Vela's"; not "People's", which is a part of a party's name."""
    return word.endswith(("'s", "’s")) and not words.classes.get(word[:-2], 0) & POSSESSOR


def after_a_stop(parts: Sequence[str], words: Words) -> int:
    """Where the last sentence among the words begins: behind "LLC.", not behind "Corp.", "Dr." or "U.S."."""
    for i in reversed(range(len(parts))):
        part, following = parts[i], parts[i + 1] if i + 1 < len(parts) else "Name"
        if part.endswith(".") and len(part) > _SHORTEST_END and part[:-1].isalnum() and following[:1].isupper():
            low = part.lower().strip(".")
            known = words.classes.get(part, 0) or low in words.called or low in listed("titles", "ranks")
            if not known and part not in listed("titles", "cut_short"):
                return i + 1
    return 0


def is_inside_a_name(parts: Sequence[str], i: int) -> bool:
    """ "du" of "Banque du Nord governor": a small word between two capitals."""
    if parts[i] not in listed("words", "particles") or not 0 < i < len(parts) - 1:
        return False
    return parts[i - 1][:1].isupper() and parts[i + 1][:1].isupper()


def behind_dates(parts: list[str]) -> list[str]:
    """The words without a day or a month and what stands before it: "Last Thursday Governor", "Today Minister"."""
    dates = [i for i, part in enumerate(parts) if part.lower().rstrip(".") in calendar() or part in _SPOKEN_DAYS]
    return parts[dates[-1] + 1 :] if dates else parts


def owner_before(parts: Sequence[str], i: int) -> str:
    """Whose a role is that begins with word `i`: "Chile" of "Chile's minister", "New Zealand" of "New Zealand's"."""
    if i == 0 or not parts[i - 1].endswith(("'s", "’s")):
        return ""
    first = i - 1
    while first > 0 and parts[first - 1][:1].isupper() and parts[first - 1].isalpha() and parts[first][:1].isupper():
        first -= 1
    return " ".join(parts[first:i])[:-2]


def behind_joints(parts: list[str], words: Words) -> list[str]:
    """The office of the name alone: "US President" of "plans of the White House for US President"."""
    for i in reversed(range(1, len(parts))):
        if parts[i] == "to" and parts[i + 1 : i + 2] == ["the"] and parts[i - 1][:1].isupper():
            continue  # "Special Assistant to the President Anton Vogt": a title right before its name has no article
        if parts[i] in _TO_A_HOLDER and _is_of_a_holder(parts, i, words):
            return parts[i + 1 :]
        if parts[i] == "of" and parts[i - 1].lower() in listed("titles", "kin"):
            return parts[i + 1 :]  # "a son of the mayor Anton Vogt"
        if parts[i] in ("for", "to", "on") and is_office(parts[-1], words) and not is_office(parts[i - 1], words):
            return parts[i + 1 :]
        if parts[i] == "of" and is_office(parts[-1], words) and not any(is_office(part, words) for part in parts[:i]):
            if _is_in_a_body(parts, i, words):
                continue
            return parts[i + 1 :]  # "the Bench of Justice"
        if parts[i] == "and" and not any(part.lower().strip(".,") in words.role_words for part in parts[:i]):
            return parts[i + 1 :]  # "Anton Vogt and Ostrava striker"
        if parts[i - 1 : i + 1] == ["state", "and"] and parts[i + 1][:1].isupper() and not _is_of_state(parts, i - 1):
            return parts[i + 1 :]  # "[in the] state and U.S. Representative"
    return parts


def _is_of_state(parts: Sequence[str], state: int) -> bool:
    """`secretary of state and Ohio Governor`: one who held both offices; not "heads of state"."""
    return (
        state > 1
        and parts[state - 1] == "of"
        and parts[state - 2].lower() in ("secretary", "minister", "undersecretary")
    )


def _is_in_a_body(parts: Sequence[str], i: int, words: Words) -> bool:
    """Whether an "of" stands in the name of a body: "Bank of England Governor"."""
    return parts[i - 1][:1].isupper() and bool(words.classes.get(parts[i - 1], 0) & HEAD)


def _is_title(rest: Sequence[str], words: Words) -> bool:
    """ "the Tidal League of | Prime Minister": what begins as a title does; a body is of "England", "Justice"."""
    first = words.classes.get(rest[0], 0)
    return is_office(rest[0], words) or bool(first & MODIFIER and not first & PORTFOLIO)


def _is_of_a_holder(parts: Sequence[str], i: int, words: Words) -> bool:
    """ "critic of | President", "lawyer for | former President", "policy under | US President": what somebody else is,
    up to the title right before the name. Not "Minister of Justice", "candidate for mayor", "Secretary of State".
    """
    rest = parts[i + 1 :]
    if not rest or rest[-1].lower() not in listed("titles", "holders") or parts[i - 1].lower() in _SOUGHT:
        return False
    if parts[i] == "of" and _is_in_a_body(parts, i, words) and not _is_title(rest, words):
        return False
    within = rest[:-1]
    return not any(is_office(word, words) for word in within if word[:1].islower()) and all(
        word in words.country_openers
        or bool(words.classes.get(word.capitalize(), 0) & (MODIFIER | ADJECTIVE | PORTFOLIO))
        for word in within
    )


def is_office(word: str, words: Words) -> bool:
    """Whether a word is an office or a trade."""
    lower = bare(word)
    if word.isupper() and lower in listed("titles", "ranks"):  # "ADM Brandt" is a firm; a rank is written "Adm."
        return False
    return lower in words.offices or lower in words.trades or word in listed("titles", "in_initials")


def in_what_body(parts: Sequence[str], i: int, words: Words) -> int:
    """Where a role begins that begins with word `i` but for the body that it is held in: "city council member", "school
    board president".
    """
    if i == len(parts) or not (is_office(parts[i], words) or parts[i].lower() in listed("titles", "members")):
        return i
    first = i
    while first > 0 and is_body_beside(parts[first - 1], words):
        first -= 1
    opens = first == 1 and is_body_beside(parts[0].lower(), words)  # "School board president", where a sentence begins
    named = first > 0 and parts[first - 1][:1].isupper() and not opens
    return i if named else first - opens  # of "Rotary club president" nothing tells what kind of club it is


def is_body_beside(word: str, words: Words) -> bool:
    """Whether a noun in small letters is a body, or tells which: "board", "crew", "city"."""
    if not word.islower():
        return False
    if word in listed("titles", "around_offices"):
        return True
    is_body = bool(words.classes.get(word.capitalize(), 0) & HEAD)
    return is_body and words.sectors.get(word) != "MIL"  # the head of a division is no soldier


def heads_a_body(chosen: Sequence[str], words: Words) -> bool:
    """ "President of the Association of Northern Banks", right before a name: an office, and a body to the end."""
    at = next((i for i, word in enumerate(chosen[:_FIRST_WORDS]) if is_office(word, words)), len(chosen))
    body = chosen[at + 2 :]
    if not body or chosen[at + 1] not in _HEADED or not body[-1][0].isupper() or body[-1].endswith("."):
        return False
    if words.classes.get(body[-1], 0) & (GIVEN | COMMON) == GIVEN:
        return False  # "the Tour of Norway Ola | Berg"
    return all(word[0].isupper() or word in JOINTS for word in body)
