"""A spaCy pipeline in place of our own finder."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import RecogniserError, actor_finder
from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.extractors.actors.recogniser import find_with
from newstables.language.annotate import Document


class Entity:
    def __init__(self, text: str, words: str, label: str) -> None:
        self.start_char = text.index(words)
        self.end_char = self.start_char + len(words)
        self.text, self.label_ = words, label


class Parsed:
    def __init__(self, entities: list[Entity]) -> None:
        self.ents = entities


TEXT = "Prime Minister Una Fairley of Norway told the Orrin Group that Fairley would pay. The date was Monday."


def pipeline(text: str) -> Parsed:
    """What a spaCy pipeline gives, without spaCy."""
    entities = [("Una Fairley", "PERSON"), ("Norway", "GPE"), ("the Orrin Group", "ORG"), ("Monday", "DATE")]
    last = Entity(text, "Fairley would", "PERSON")
    last.text, last.end_char = "Fairley", last.start_char + 7
    return Parsed([*(Entity(text, words, label) for words, label in entities), last])


def test_entities_become_actors() -> None:
    found = {actor.name: actor for actor in find_with(pipeline, Document(TEXT), default_gazetteer())}
    assert {name: actor.kind for name, actor in found.items()} == {
        "Una Fairley": "person",
        "Norway": "country",
        "Orrin Group": "organisation",
    }
    assert [mention.text for mention in found["Una Fairley"].mentions] == ["Una Fairley", "Fairley"]
    assert found["Una Fairley"].role == "Prime Minister"
    for actor in found.values():
        assert all(TEXT[mention.start : mention.end] == mention.text for mention in actor.mentions)


@pytest.mark.parametrize("name", ["en_core_web_sm", "spacy:", "flair:ner"])
def test_unknown_recogniser_says_what_to_write(name: str) -> None:
    with pytest.raises(RecogniserError, match="spacy:NAME"):
        actor_finder((), name)


def test_pipeline_that_is_not_there() -> None:
    with pytest.raises(RecogniserError, match=r"install|download"):
        actor_finder((), "spacy:no_such_pipeline")


def test_real_pipeline(tmp_path_factory: pytest.TempPathFactory) -> None:
    spacy = pytest.importorskip("spacy")
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PERSON", "pattern": "Una Fairley"}, {"label": "ORG", "pattern": "Orrin Group"}])
    folder = tmp_path_factory.mktemp("pipeline")
    nlp.to_disk(folder)
    found = actor_finder((), f"spacy:{folder}")(Document(TEXT), None)
    assert [(actor.name, actor.kind) for actor in found] == [("Una Fairley", "person"), ("Orrin Group", "organisation")]
