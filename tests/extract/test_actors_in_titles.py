"""Names of people and bodies among the words of titles act for nobody."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('She sang "Anna Karlsson in the Rain" at the service.', []),
        ("He starred in “The Talented Mr Ripton” in Lyon.", []),
        # a country is one still
        ("Her thesis “Malaria in Ghana” was printed on Monday.", ["Ghana"]),
        ("Her song “Waiting for Daniel Ross” was banned in Kenya.", ["Kenya"]),
        ("Her novel, The Ghost of Anna Karlsson, sold 300,000 copies.", []),
        ("In the film The Last Days of Peter Voss, Anna Holt plays a nurse.", ["Anna Holt"]),
        # what somebody says, and names that are all that is quoted
        ("He said, “Georgia must decide.”", ["Georgia"]),
        ("“Kenya, Uganda and Tanzania,” she said.", ["Kenya", "Uganda", "Tanzania"]),
        ("“President Ana Duarte,” he said, “left.”", ["Ana Duarte"]),
        ("They shared it “with Ecuador” and “the Kenyan State”.", ["Ecuador"]),
        ("The paper “The Daily Nation” said so.", ["Daily Nation"]),
        ("The group “Kenya Human Rights Commission” met.", ["Kenya Human Rights Commission"]),
        ("In the film Anna Holt plays a nurse.", ["Anna Holt"]),
        ("She met the novel's author, Anna Karlsson, in Cuba.", ["Anna Karlsson", "Cuba"]),
    ],
)
def test_names_in_titles(text: str, names: list[str]) -> None:
    assert [actor.name for actor in find_actors(Document(text))] == names
