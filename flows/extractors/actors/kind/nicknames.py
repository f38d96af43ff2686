"""Teams called by an everyday word: "the Thunder", where an article names other teams or their league."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION, Gazetteer, KnownName, once_a_gazetteer
from newstables.extractors.actors.names.tagger import SURE, Covered, Span
from newstables.extractors.actors.names.tokens import NameTokens
from newstables.extractors.actors.spellings import Name

_LEAGUES_IN = frozenset({"USA", "CAN"})  # whose teams all have a nickname behind the name of their town
_CERTAINTY = 0.95


def teams_by_nicknames(tokens: NameTokens, spans: Sequence[Span], gazetteer: Gazetteer) -> list[Span]:
    """The spans with "the Thunder" and the like, where the article has a team or a league of their continent."""
    text = tokens.text
    if not any(_is_of_a_league(gazetteer.names.get(text[span.start : span.end])) for span in spans):
        return list(spans)
    nicknames = _nicknames(gazetteer)
    at = {span.start: span for span in spans}
    teams: list[Span] = []
    for first, after in tokens.runs:
        for i in range(first, after):
            if tokens.words[i] not in nicknames or not _has_article(tokens, i):
                continue
            known = at.get(tokens.starts[i])
            if known is None or (known.end == tokens.ends[i] and known.certainty < SURE):
                teams.append(Span(tokens.starts[i], tokens.ends[i], ORGANISATION, _CERTAINTY))
    taken = Covered(teams, text)
    return sorted([*(span for span in spans if taken.is_free(span.start, span.end)), *teams])


def with_teams(names: dict[tuple[str, str], Name], text: str, gazetteer: Gazetteer) -> dict[tuple[str, str], Name]:
    """The names; a nickname is the team's whose town or whole name the article has, or the only one's so called."""
    for name in names.values():
        teams = _nicknames(gazetteer).get(name.text, []) if name.kind == ORGANISATION and name.entry is None else []
        if not teams or not any(text.endswith(("the ", "The "), 0, start) for start, _ in name.mentions):
            continue
        if any(_is_of_a_league(other.entry) for other in names.values()):
            near = [team for team in teams if team.name.removesuffix(" " + name.text) in text] or teams
            name.entry = near[0] if len(near) == 1 else None
    return names


@once_a_gazetteer
def _nicknames(gazetteer: Gazetteer) -> dict[str, list[KnownName]]:
    """Last word of a team's name, where it alone is nobody's name → the teams."""
    found: defaultdict[str, list[KnownName]] = defaultdict(list)
    for name, entry in gazetteer.names.items():
        town, _, last = name.rpartition(" ")
        if town and name == entry.name and _is_of_a_league(entry) and last not in gazetteer.names:
            found[last].append(entry)
    return dict(found)


def _is_of_a_league(entry: KnownName | None) -> bool:
    return entry is not None and entry.sector == "SPT" and entry.country in _LEAGUES_IN


def _has_article(tokens: NameTokens, i: int) -> bool:
    """Whether "the" stands before a word, and no other capital behind it."""
    if not tokens.text.endswith(("the ", "The "), 0, tokens.starts[i]):
        return False
    return not tokens.text[tokens.ends[i] + 1 : tokens.ends[i] + 2].isupper() or tokens.text[tokens.ends[i]] != " "
