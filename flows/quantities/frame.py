"""The claims of many articles as one frame: what each counts, where and when, in forms that compare."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from newstables.extractors.actors.gazetteer import COUNTRY, default_gazetteer
from newstables.extractors.roles.people import are_people
from newstables.lexicon import load
from newstables.link.words import states

ARTICLE_COLUMNS = ("article_id", "published_at", "publisher", "duplicate_of")
ACTOR_COLUMNS = ("article_id", "actor_id", "kind")
CLAIM_COLUMNS = (
    "claim_id",
    "article_id",
    "char_start",
    "value",
    "value_low",
    "value_high",
    "trend",
    "changed_from",
    "kind",
    "unit",
    "about",
    "about_actor_id",
    "action",
    "agent_actor_id",
    "event",
    "part_of",
    "claim_status",
    "place",
    "country",
    "period_start",
    "period_end",
)
# What befalls people or things in one place on one day; of other events one hears for weeks.
INCIDENTS = frozenset(("killed", "injured", "missing", "arrested", "kidnapped", "rescued", "evacuated"))
INCIDENTS |= frozenset(("protesting", "destroyed", "struck", "seized"))
PEOPLE = "person"
NO_DAY = -(2**31)
_KIND_OF_PLACE = re.compile(r"^(?:the )?(?:\w+ )?(?:town|city|village|port|capital|district|province|state|island) of ")
_A_DAY = 86_400_000_000  # microseconds
_LONGEST_INCIDENT = 3  # days; what is counted over a longer time is a sum of incidents
MANY = 50  # people: what befalls so many on one day in one country is one event
_MANY_OF_A_CITY = 10
_REGION, _LARGE_CITY = 10_000_000, 500_000  # people who live there


def prepared(articles: pd.DataFrame, claims: pd.DataFrame) -> pd.DataFrame:
    """The claims in order of publication and text, with what the keys are made of in columns of their own.

    Closed sets come as text. New columns: `published` and `day` (days since 1970; NO_DAY where not known), `until`,
    `is_incident`, `noun` (what is counted, PEOPLE for people whatever they are called), `phrase` (about without
    determiners), `where`, `many`, `is_earlier` (the article gives a later number).
    """
    frame = claims.merge(articles[["article_id", "published_at"]], on="article_id", how="left", validate="m:1")
    frame = frame.sort_values(["published_at", "article_id", "char_start"], kind="stable", ignore_index=True)
    frame["published"] = _days(frame["published_at"])
    frame["day"] = _days(frame["period_start"])
    frame["until"] = _days(frame["period_end"])
    is_short = (frame["day"] == NO_DAY) | (frame["until"] - frame["day"] <= _LONGEST_INCIDENT)
    counted = frame["kind"].isin(("count", "number"))
    frame["is_incident"] = frame["event"].isin(list(INCIDENTS)) & is_short & counted
    frame["noun"] = _mapped(frame["unit"], _noun)
    frame["phrase"] = _mapped(frame["about"], _phrase)
    frame["where"] = _mapped(frame["place"], _where)
    frame["many"] = _mapped(frame["place"], _many_there).fillna(0).astype(float)
    frame["is_earlier"] = _is_earlier(frame)
    return frame


def _is_earlier(frame: pd.DataFrame) -> npt.NDArray[np.bool_]:
    """Whether a number is one that its article gives as the earlier one of a change: "rose from 12 to 15"."""
    earlier = frame[["article_id", "changed_from"]].dropna().drop_duplicates()
    if earlier.empty:
        return np.zeros(len(frame), bool)
    told = frame[["article_id", "value"]].merge(
        earlier, left_on=["article_id", "value"], right_on=["article_id", "changed_from"], how="left"
    )
    return told["changed_from"].notna().to_numpy()


def _days(times: pd.Series[pd.Timestamp]) -> pd.Series[int]:
    moments = times.astype("datetime64[us, UTC]")
    days = moments.astype("int64") // _A_DAY
    return days.where(moments.notna(), NO_DAY)


def _mapped(column: pd.Series[str], function: Callable[[str], Any]) -> pd.Series[str]:
    """A function of each distinct value, null where the value is: columns of millions have few thousand of them."""
    codes, values = pd.factorize(column, use_na_sentinel=True)
    results = pd.Series([*(function(value) for value in values), None], dtype=object)
    return pd.Series(results.to_numpy()[codes], index=column.index, dtype=object)


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(load("newstables.quantities")[name])


def _noun(unit: str) -> str:
    return PEOPLE if unit.lower() in _words("people") else unit


def names_people(noun: str) -> bool:
    """Whether a counted noun may be what another report calls people: women, miners, partygoers.

    Twelve Americans among the dead are a part of them, and who counts twelve people does not mean the same.
    """
    return are_people(noun) is not False and not noun[:1].isupper()


def _phrase(about: str) -> str:
    words = [word for word in about.lower().replace("’", "'").split() if word not in _words("determiners")]
    return " ".join(words) or about.lower()


def _where(place: str) -> str:
    """The name of a place without what tells where or what it is: "GARY, Ind." and "the town of Gary" are Gary."""
    name = place.split(",")[0].lower()
    return _KIND_OF_PLACE.sub("", name).removeprefix("the ").strip()


def _many_there(place: str) -> int:
    """To how many people something must happen in a place on a day, so that it happens but once.

    Two reports of three dead in a country, a state or a region need not be of the same three; nor need reports of three
    and of five dead in a large city.
    """
    name = place.split(",")[0].removeprefix("the ").strip()
    if name in states() or name.title() in states():
        return MANY
    known = default_gazetteer().names.get(name) or default_gazetteer().names.get(name.title())
    if known is None:
        return 0
    if known.kind == COUNTRY or known.population >= _REGION:
        return MANY
    return _MANY_OF_A_CITY if known.population >= _LARGE_CITY else 0
