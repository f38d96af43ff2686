"""One id for a body that English writes in two ways: "Ministry of Justice", "Justice Ministry"."""

from __future__ import annotations

import re

from newstables.extractors.actors.gazetteer import ORGANISATION, actor_id

_OF = re.compile(r"(?i)(Ministry|Department|Dept\.?) (?:of|for) (?:the )?(.+)")
_OFFICE = re.compile(r"(?i)(?:ministry|department|dept\.?)$")
# What is written in two ways within such a name.
_SAME = (
    (re.compile(r"(?i)\bforeign affairs(?= (?:ministry|department)$)"), "Foreign"),
    (re.compile(r"(?i)\bdefense\b"), "Defence"),
    (re.compile(r"(?i)\blabor\b"), "Labour"),
    (re.compile(r"(?i)\bdept\b\.?"), "Department"),
)


def body_id(name: str) -> str:
    """The id of a body of a state, without its country: the same for "Ministry of Foreign Affairs" and "Foreign
    Ministry".
    """
    of = _OF.fullmatch(name)
    name = f"{of[2]} {of[1]}" if of is not None else name
    for written, one in _SAME if _OFFICE.search(name) else ():
        name = written.sub(one, name)
    return actor_id(ORGANISATION, name)
