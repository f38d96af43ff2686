"""The name of a speaker, which trees hang elsewhere than on his words: nicknames, roles with a name behind, lists."""

from __future__ import annotations

import re

from newstables.language.questions import noun_phrase
from newstables.link.mentions import Naming
from newstables.link.persons import is_person
from newstables.link.reading import ArticleReading
from newstables.link.tree import first_word, relation

_RETIRED = re.compile(r" \((?:retd?|rtd|retired)\.?\) ", re.IGNORECASE)  # "Col (retd) N. N."
_OWNER_IN_LETTERS = re.compile(r" ?\([A-Z][A-Za-z&-]{1,9}\)['’]s ")
_ARTICLE = re.compile(r"(?:an?|the|its|their|one of) ")
_NICKNAME = 24  # code points, marks included


def with_nickname(span: tuple[int, int], reading: ArticleReading) -> tuple[int, int]:
    """The whole of `Omar "Big O" Hale`, of which the tree takes the first or the last name for the speaker."""
    start, end = span
    for at in (start - 2, end + 1):
        nickname = reading.document.quote_at(max(at, 0))
        if nickname is None or nickname[1] - nickname[0] > _NICKNAME:
            continue
        first, last = reading.mentions.around(max(nickname[0] - 2, 0)), reading.mentions.around(nickname[1] + 1)
        if first is not None and last is not None and first[2].actor_id == last[2].actor_id:
            return min(start, first[0]), max(end, last[1])
        if first is None and last is not None and last[2].kind == "person" and last[0] == nickname[1] + 1:
            if start == last[0]:
                return _first_of_name(nickname, start, reading), end
            if end + 1 == nickname[0]:
                return start, last[1]
    return span


def _first_of_name(nickname: tuple[int, int], start: int, reading: ArticleReading) -> int:
    """Where the words begin whose nickname stands before a last name at `start`: of `Warlord Musa "The Butcher" Kanu`,
    "Warlord". What ends in a mark is no nickname: `“We lost 12,” Hale said`.
    """
    parse = reading.parse
    given, last = parse.token_at(max(nickname[0] - 2, 0)), reading.text[nickname[1] - 2]
    is_given = parse.tags[given] == "NNP" and parse.ends[given] == nickname[0] - 1
    return parse.starts[parse.left_edge(given)] if is_given and last not in ",.!?" else start


def with_name(span: tuple[int, int], speaker: int, reading: ArticleReading) -> tuple[int, int]:
    """The words with the person's name behind them, which trees hang elsewhere: "Chairman of the Bank N. N."."""
    start, end = span
    held = reading.mentions.around(end - 1)
    is_torn = held is not None and held[0] < start < held[1] and held[2].kind == "organisation"
    if held is not None and is_torn and reading.parse.pos[reading.parse.token_at(held[0])] == "VERB":
        return held[0], max(end, held[1])  # "Save the Children UK", of which the tree takes the first word for a verb
    if held is not None and held[0] >= start and held[1] > end:
        return start, held[1]  # "the Department of Fire and Emergency Services", of which trees take the head alone
    if (listed := with_list(span, reading)) != span:
        return listed
    retired = _RETIRED.match(reading.text, end)
    behind = reading.mentions.around(retired.end()) if retired is not None else None
    if retired is not None and behind is not None and behind[0] == retired.end() and behind[2].kind == "person":
        return start, behind[1]
    last = reading.parse.token_at(end - 1)
    # "Finance Minister, N. N., said", of whom trees take the role for a name; "the mayor of Oslo, N. N., said"
    is_role = is_person(reading.parse.lemmas[last].lower()) or is_person(reading.parse.lemmas[speaker].lower())
    apart = 2 if reading.text[end : end + 2] == ", " and is_role else 1
    apart += _title_behind(reading, end + apart)
    naming = reading.mentions.around(end + apart)
    if apart == 2 and naming is None:  # "One of its authors, Senator N. N., said"
        return start, max(end, _end_of_name(reading, last, last + 2))
    is_owner = naming is not None and reading.text.startswith(("'s", "’s"), naming[1])  # "The mayor, Ann Lee's aunt,"
    if is_owner or naming is None or reading.text[end] not in " ,":
        return start, max(end, _end_of_name_behind_clause(speaker, reading))
    if naming[2].kind != "person" or naming[0] != end + apart:
        return start, max(end, _end_of_name_behind_clause(speaker, reading))
    return start, naming[1]


def _title_behind(reading: ArticleReading, start: int) -> int:
    """How many characters a title takes that stands between a role and the name: "lead author Dr. N. N."."""
    parse, last = reading.parse, len(reading.parse)
    token = first = parse.token_at(start) if start < len(reading.text) else last
    while token < last - 1 and parse.deps[token] == "nmod:desc" and parse.tags[token] == "NNP":
        token += 1
    return parse.starts[token] - start if first < token and parse.starts[first] == start else 0


def torn_name(span: tuple[int, int], speaker: int, reading: ArticleReading) -> Naming | None:
    """The person whom words for a speaker are told of and whose name stands outside them: "…, Ann Lee, a doctor said",
    without the second comma; "the Farmers’ Union (FU)'s Ann Lee", of whom trees take the union for the speaker.
    """
    start, end = span
    owner = _OWNER_IN_LETTERS.match(reading.text, end)
    if owner is not None:
        behind = reading.mentions.around(owner.end())
        return behind if behind is not None and behind[0] == owner.end() and behind[2].kind == "person" else None
    if not _ARTICLE.match(reading.text, start) or not is_person(reading.parse.lemmas[speaker].lower()):
        return None
    before = reading.mentions.around(max(start - 3, 0)) if reading.text.endswith(", ", 0, start) else None
    if before is None or before[1] != start - 2 or before[2].kind != "person" or reading.text.startswith(",", end):
        return None
    parse, name = reading.parse, reading.parse.token_at(before[0])
    of_other = any(is_person(parse.lemmas[one].lower()) for one in (max(name - 2, 0), parse.heads[name]))
    of_other = of_other or reading.mentions.around(max(before[0] - 3, 0)) is not None  # one of several
    return before if not of_other and reading.text.endswith((", ", ",” ", '," '), 0, before[0]) else None


def _end_of_name_behind_clause(speaker: int, reading: ArticleReading) -> int:
    """Where "the clerk representing the area, Ann Lee" ends, of which trees hang the name on the area; 0 for none."""
    parse = reading.parse
    clauses = [one for one in parse.children(speaker) if one > speaker and relation(parse, one) == "acl"]
    if not clauses or not is_person(parse.lemmas[speaker].lower()):
        return 0
    last = parse.right_edge(speaker)
    last -= parse.words[last] == ","
    naming = reading.mentions.around(parse.starts[last])
    if naming is None or naming[2].kind != "person" or naming[1] != parse.ends[last]:
        return 0
    first = parse.token_at(naming[0])
    while first > speaker and parse.pos[first - 1] == "PROPN":
        first -= 1  # "…, Inspector Ann Lee"
    before = first - 2
    is_apart = parse.words[first - 1] == "," and before > clauses[0]
    return naming[1] if is_apart and not is_person(parse.lemmas[before].lower()) else 0


def with_list(span: tuple[int, int], reading: ArticleReading) -> tuple[int, int]:
    """`the Department of Trade, Industry and Competition`: the whole name, of which trees may take a part for another
    phrase.
    """
    start, end = span
    held = reading.mentions.around(end - 1)
    name = reading.text[held[0] : held[1]] if held is not None else ""
    if held is None or ", " not in name or " and " not in name:
        return span
    the = 4 * (reading.text[max(0, held[0] - 4) : held[0]].lower() == "the ")
    return min(start, held[0] - the), held[1]


def named_behind(token: int, reading: ArticleReading) -> int:
    """The token behind the name of "a spokesman for the port, Ann Lee"; 0 where no person is named there."""
    found = _person_beside(token, reading)
    return noun_phrase(reading.parse, found)[1] if found is not None else 0


def _end_of_name(reading: ArticleReading, token: int, first: int) -> int:
    """Where the name in apposition to a word ends that begins at `first`, its title with it; 0 for none."""
    found = _person_beside(token, reading)
    if found is None or first_word(reading.parse, found) != first:
        return 0
    naming = reading.mentions.around(reading.parse.starts[found])
    return naming[1] if naming is not None else 0


def _person_beside(token: int, reading: ArticleReading) -> int | None:
    """The person in apposition to a word."""
    parse = reading.parse
    for other in parse.children(token):
        naming = reading.mentions.around(parse.starts[other])
        if parse.deps[other] == "appos" and naming is not None and naming[2].kind == "person":
            return other
    return None
