"""The model of names is made by one command: here from a handful of marked sentences, to see that it learns them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.extractors.actors.names.tagger import Tagger, read_weights
from newstables.extractors.actors.names.training.corpora import FOLDERS, samples
from newstables.language import parse

PEOPLE = ("Petra Lindqvist", "Omar Haddad", "Anton Vogt", "Grace Otieno", "Luc Moreau", "Ana Duarte")
FIRMS = ("Veltmore Holdings", "Larkhill Stores", "Hoffner Motors", "Brightwater Bank", "Solara Group", "Arden Foods")
TOWNS = ("Bergen", "Nairobi", "Lyon", "Malmo", "Utrecht", "Cordoba")

# One sentence as the treebank GUM has it: each token with its tags, and the entity that opens or closes at it.
GUM = """# newdoc id = GUM_news_small
1\tPetra\tPetra\tPROPN\tNNP\t_\t4\tnsubj\t_\tEntity=(1-person-new-new-cf1-1,2-sgl
2\tLindqvist\tLindqvist\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)
3\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_
4\tBergen\tBergen\tPROPN\tNNP\t_\t3\tobj\t_\tEntity=(2-place-new-new-cf2-1-sgl)|SpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_
"""


def marked(text: str, *names: tuple[str, str]) -> tuple[str, list[dict[str, object]]]:
    return text, [{"start": (at := text.index(name)), "end": at + len(name), "type": kind} for name, kind in names]


def texts() -> list[tuple[str, list[dict[str, object]]]]:
    found = []
    for person, firm, town in zip(PEOPLE, FIRMS, TOWNS, strict=True):
        names = ((person, "Person"), (firm, "Organisation"), (town, "Location"))
        found.append(marked(f"{person}, who runs {firm}, said on Monday that its shop in {town} would close.", *names))
        found.append(marked(f"Shares of {firm} fell after {person} told us in {town} that he was leaving.", *names))
    return found


def write_corpora(folder: Path) -> None:
    for name in FOLDERS:
        (folder / name).mkdir(parents=True)
        with (folder / name / "articles.jsonl").open("w") as articles, (folder / name / "gold.jsonl").open("w") as gold:
            for i, (text, entities) in enumerate(texts()):
                articles.write(json.dumps({"id": f"{name}-{i}", "text": text}) + "\n")
                gold.write(json.dumps({"id": f"{name}-{i}", "entities": entities}) + "\n")
    (folder / "treebank").mkdir()
    (folder / "treebank" / "gum-small.conllu").write_text(GUM)


def test_treebank_s_entities_are_names(tmp_path: Path) -> None:
    write_corpora(tmp_path)
    sample = next(sample for sample in samples(tmp_path) if sample.corpus == "gum-news")
    assert sample.text == "Petra Lindqvist left Bergen.\n"
    assert [(sample.text[a:b], kind) for a, b, kind in sample.names] == [
        ("Petra Lindqvist", "person"),
        ("Bergen", "place"),
    ]


@pytest.mark.long
def test_training_ends_in_weights_that_find_names(tmp_path: Path) -> None:
    from newstables.extractors.actors.names.training.__main__ import main  # imports scipy

    write_corpora(tmp_path)
    main(["--corpora", str(tmp_path), "--output", str(tmp_path / "weights.npz")])
    with (tmp_path / "weights.npz").open("rb") as file:
        tagger = Tagger(default_gazetteer(), read_weights(file))
    text, entities = marked(
        "Lena Vogt, who runs Kestrel Stores, said on Monday that its shop in Lyon would close.",
        ("Lena Vogt", "person"),
        ("Kestrel Stores", "organisation"),
        ("Lyon", "place"),
    )
    (found,) = tagger.spans(tagger.tokens([text]), parse([text]))
    assert [{"start": s.start, "end": s.end, "type": s.kind} for s in found] == entities
