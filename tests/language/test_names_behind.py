"""What stands behind a phrase: the name of whom it is, and the preposition of the next."""

from __future__ import annotations

import pytest

from newstables.language import parse

# sentence, name, the noun that it is in apposition to
HOLDERS = [
    ("The head of the Halden Bank, Tom Reed, went to the port on Monday.", "Tom", "head"),
    ("The coach of Vell United, Tom Reed, went to the port on Monday.", "Tom", "coach"),
    ("She met the chairman of the Halden Bank, Tom Reed, on Monday.", "Tom", "chairman"),
    ("The home of the coach, Tom Reed, burned on Monday.", "Tom", "coach"),
    ("She met the mayor of Halden, North Dakota, on Monday.", "Dakota", "Halden"),
    ("The heads of the Halden Bank, Tom Reed and Ada Quill, went to the port.", "Tom", None),
]


@pytest.mark.parametrize(("text", "name", "holder"), HOLDERS)
def test_whose_name_it_is(text: str, name: str, holder: str | None) -> None:
    found = parse([text])[0]
    head = found.words[found.heads[found.words.index(name)]]
    assert head == holder if holder is not None else head != "heads"


# sentence, preposition, the noun that it leads
LED = [
    ("The chief of police, Tim Quill, named the dead on May 4 as Jon Salt, of Vell.", "as", "Jon"),
    ("The chief of police, Tim Quill, named the dead on Monday as Jon Salt, of Vell.", "as", "Jon"),
    ("It is the port that they live on.", "on", "that"),
]


@pytest.mark.parametrize(("text", "preposition", "noun"), LED)
def test_what_a_preposition_leads(text: str, preposition: str, noun: str) -> None:
    found = parse([text])[0]
    at = len(found.words) - 1 - found.words[::-1].index(preposition)
    assert found.words[found.heads[at]] == noun


# sentence, its number, the subject of its verb, what the number hangs on
FRONTED = [
    ("In Hong Kong 47 lawyers stood up.", "47", "lawyers", "lawyers"),
    ("In Cape Town 90 boats sank.", "90", "boats", "boats"),
    ("Across the border in Uruguay nine died.", "nine", "nine", "died"),
    ("On the Greek island of Lesbos 40 swimmers landed.", "40", "swimmers", "swimmers"),
    ("On Route 66 drivers queued for hours.", "66", "drivers", "Route"),
    ("In Formula 1 drivers earn millions.", "1", "drivers", "Formula"),
    ("On May 4 prices rose.", "4", "prices", "prices"),
]


@pytest.mark.parametrize(("text", "number", "subject", "above"), FRONTED)
def test_a_place_that_opens_its_clause(text: str, number: str, subject: str, above: str) -> None:
    found = parse([text])[0]
    who = next(token for token, dep in enumerate(found.deps) if dep.startswith("nsubj"))
    head = found.heads[found.words.index(number)]
    assert (found.words[who], found.words[head]) == (subject, above)
