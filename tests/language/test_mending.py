"""What the network gets wrong in trees is put right: levels that a verb reaches, verbs that look like participles."""

from __future__ import annotations

import pytest

from newstables.language import parse
from newstables.language.questions.verbs import subject as subject_of


@pytest.mark.parametrize(
    ("text", "amount", "head"),
    [
        ("The stock fell by 6.8 kg since the last such quarterly reports to 121.5 kg.", "121.5", "fell"),
        ("Sales rose 3 percent after a visit to 12 towns.", "12", "visit"),
    ],
)
def test_a_level_is_what_the_verb_reaches(text: str, amount: str, head: str) -> None:
    (read,) = parse([text])
    number = read.words.index(amount)
    assert read.words[read.heads[read.heads[number]]] == head


def test_last_behind_an_auxiliary_is_a_verb() -> None:
    (read,) = parse(["The pact will only last one year."])
    last = read.words.index("last")
    assert (read.tags[last], read.pos[last], read.lemmas[last]) == ("VB", "VERB", "last")


@pytest.mark.parametrize(
    ("text", "verb", "content"),
    [
        ("Two-thirds believed results should always be shared.", "believed", "shared"),
        ("In a survey of 414 people, two-thirds believed results should be shared.", "believed", "shared"),
    ],
)
def test_parts_of_those_asked_think(text: str, verb: str, content: str) -> None:
    (read,) = parse([text])
    thinks, told = read.words.index(verb), read.words.index(content)
    assert (read.tags[thinks], read.heads[thinks]) == ("VBD", thinks)
    assert (read.deps[told], read.heads[told]) == ("ccomp", thinks)


def test_an_owner_s_share_thinks_nothing() -> None:
    (read,) = parse(["The two-thirds owned firm will cut 300 jobs."])
    assert read.words[read.words.index("cut")] == read.words[read.heads[read.words.index("cut")]]


@pytest.mark.parametrize(
    ("text", "subject", "phrase"),
    [
        ("Reliance Vio Digicomm Ltd posted a net profit.", "Ltd", "Reliance Vio Digicomm Ltd"),
        ("Oba Professor Munk opened 12 schools.", "Munk", "Oba Professor Munk"),
    ],
)
def test_a_name_is_one_subject(text: str, subject: str, phrase: str) -> None:
    (read,) = parse([text])
    subjects = [token for token in range(len(read)) if read.deps[token].startswith("nsubj")]
    assert [read.words[token] for token in subjects] == [subject]
    assert " ".join(read.words[slice(*read.subtree(subjects[0]))]) == phrase


def test_a_day_is_no_part_of_a_name() -> None:
    (read,) = parse(["Saturday Ayr Rovers beat Kent."])
    assert read.heads[0] == read.words.index("beat")


@pytest.mark.parametrize(
    ("text", "subject", "relation"),
    [
        ("To date a total of 72 cases have been reported.", "total", "nsubj:pass"),
        ("To date the army has killed 40 men.", "army", "nsubj"),
        ("To date a skull, they took 12 samples.", "they", "nsubj"),
    ],
)
def test_to_date_is_until_now(text: str, subject: str, relation: str) -> None:
    (read,) = parse([text])
    token = read.words.index(subject)
    assert (read.deps[token], read.is_root(read.heads[token])) == (relation, True)


@pytest.mark.parametrize(
    ("text", "word", "dep", "head"),
    [
        ("Rains in the state of Rio Grande do Sul have killed 78 people.", "Sul", "flat", "Rio"),
        ("What can Lee do Monday with 40 men?", "do", "root", "do"),
        ("In a statement on Thursday, Norbank, whose head is to go, said it had 24 boats.", "Norbank", "nsubj", "said"),
        ("In a statement on Thursday, a holiday, Norbank said it had 24 boats.", "it", "nsubj", "had"),
    ],
)
def test_names_that_trees_tear(text: str, word: str, dep: str, head: str) -> None:
    (read,) = parse([text])
    token = read.words.index(word)
    assert (read.deps[token], read.words[read.heads[token]]) == (dep, head)


def test_a_thing_owned_is_no_apposition_to_its_owner() -> None:
    (read,) = parse(["“They left,” said chef Omar “Bo” Hale's sister, Ida, who runs it."])
    owner, owned, said = read.words.index("Omar"), read.words.index("sister"), read.words.index("said")
    assert (read.deps[owner], read.heads[owner], read.heads[owned]) == ("nmod:poss", owned, said)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Debt collecting firm Homa said it left.", "Homa"),
        ("The waste recycling company said it left.", "company"),
        ("A woman running a company said it left.", "woman"),
    ],
)
def test_a_body_named_by_its_work_is_one_name(text: str, subject: str) -> None:
    (read,) = parse([text])
    told = read.words.index("said")
    assert [read.words[one] for one in read.children(told) if read.deps[one] == "nsubj"] == [subject]


@pytest.mark.parametrize(
    ("text", "participle", "head"),
    [
        ("It worsened, with the number of affected people increasing from 82 to 195.", "increasing", "number"),
        ("It worsened, with the number of users growing to 50.", "growing", "number"),
        ("The number of boys growing to 6 feet rose.", "growing", "boys"),
        ("The number of boys walking to 40 schools is small.", "walking", "boys"),
    ],
)
def test_a_number_that_changed(text: str, participle: str, head: str) -> None:
    (read,) = parse([text])
    assert read.words[read.heads[read.words.index(participle)]] == head


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Some 40 men fled after a man, armed with a knife, attacked three women.", "attacked", "man"),
        ("Residents left as a blaze, dubbed the Quill Fire, charred 320 acres.", "charred", "blaze"),
        ("Flights were cancelled as a storm, named Ada, killed 12 people.", "killed", "storm"),
        ("Shares fell as the bank, the largest in Norway, cut 300 jobs.", "cut", "bank"),
        ("The shop shut after a fire, which began at noon, destroyed 12 rooms.", "destroyed", "fire"),
        ("Shares in Moss fell after a blast injured 40 workers.", "injured", "blast"),
        ("The vote was put off after the charity fed 40 families in Moss.", "fed", "charity"),
        ("The vote was put off after some 40 trucks carrying aid arrived.", "arrived", "trucks"),
        ("They met after a blast that killed 40 people destroyed a market.", "destroyed", "blast"),
        ("Nations condemned the violence after a fire left 40 families homeless.", "left", "fire"),
        ("Shares in Moss fell after 40 people were hurt when a bus overturned in Lund.", "overturned", "bus"),
        ("Hale was in Moss when 40 people were hurt after a bus overturned in Lund.", "overturned", "bus"),
        ("He left after the attack, called police, and fled with $40.", "fled", "He"),
        ("The firm, after a review, led by Hale, fell 2 percent.", "fell", "firm"),
        ("He has worked as a nurse, treated 40 patients and lost 12.", "treated", "He"),
    ],
)
def test_a_subject_behind_as_or_after_may_be_parted_from_its_verb(text: str, verb: str, subject: str) -> None:
    (read,) = parse([text])
    at = read.words.index(verb)
    found = subject_of(read, at)
    assert found is not None and read.words[found] == subject


@pytest.mark.parametrize(
    ("text", "main"),
    [
        ("Quill said its profit would miss its forecast, sending its shares down 10 percent.", "said"),
        ("Quill said rain would close the road, sending 40 trucks through Moss.", "close"),
    ],
)
def test_shares_move_at_what_is_said(text: str, main: str) -> None:
    (read,) = parse([text])
    assert read.words[read.heads[read.words.index("sending")]] == main


def test_slashes_part_no_name() -> None:
    (read,) = parse(["Net income grew, missing the forecast by 3 cents, according to Thomson Reuters I/B/E/S."])
    first, after = read.subtree(read.words.index("Reuters"))
    assert " ".join(read.words[first:after]).endswith("Thomson Reuters I / B / E / S")


@pytest.mark.parametrize(
    ("text", "said", "speaker", "told", "doer"),
    [
        (
            "Two officials who asked not to be named said gunmen kidnapped 40 pupils at the start of the year.",
            *("said", "officials", "kidnapped", "gunmen"),
        ),
        (
            "Two officials who asked not to be named said Vela Motors sold 40 cars at the start of the year.",
            *("said", "officials", "sold", "Motors"),
        ),
        ("A man who saw the crash said police held 40 men.", "said", "man", "held", "police"),
    ],
)
def test_who_says_it_does_not_do_it(text: str, said: str, speaker: str, told: str, doer: str) -> None:
    (read,) = parse([text])
    found = [subject_of(read, read.words.index(verb)) for verb in (said, told)]
    assert [read.words[at] for at in found if at is not None] == [speaker, doer]


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Police arrested 40 men, the third such case this year.", "case"),
        ("Police arrested 40 men, a spokesman said this year.", "said"),
    ],
)
def test_a_time_behind_a_ranked_aside_is_the_aside_s(text: str, head: str) -> None:
    (read,) = parse([text])
    assert read.words[read.heads[read.words.index("year")]] == head


def test_a_man_is_given_lashes() -> None:
    (read,) = parse(["The crowd left after a man given 40 lashes died."])
    assert read.tags[read.words.index("given")] == "VBN"


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("The vote was put off after the firm cut 40 jobs in Moss on Tuesday, as leaders met.", "cut"),
        ("The firm, which cut 40 jobs in Moss, closed on Tuesday.", "closed"),
    ],
)
def test_a_day_behind_a_place_is_of_its_clause(text: str, head: str) -> None:
    (read,) = parse([text])
    assert read.words[read.heads[read.words.index("Tuesday")]] == head


@pytest.mark.parametrize(
    ("text", "verb", "head"),
    [
        ("The army destroyed 40 tanks in Moss on Tuesday, where fighting began in 2012.", "began", "Moss"),
        ("She likes the house where he lives.", "lives", "house"),
    ],
)
def test_where_is_a_place(text: str, verb: str, head: str) -> None:
    (read,) = parse([text])
    assert read.words[read.heads[read.words.index(verb)]] == head


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("The protests began when a bus overturned, killing 40 people.", "overturned"),
        ("The ferry sank after hitting a tanker, killing 40 people.", "sank"),
        ("A truck hit a bus that had stopped, killing 40 people.", "hit"),
    ],
)
def test_what_harms_is_what_came_before_the_comma(text: str, head: str) -> None:
    (read,) = parse([text])
    assert read.words[read.heads[read.words.index("killing")]] == head


@pytest.mark.parametrize(
    "text",
    ["About 900 live in the hills.", "Most are farmers, and 900 live by the river.", "Some 2 million live in tents."],
)
def test_a_bare_number_lives(text: str) -> None:
    (read,) = parse([text])
    live = read.words.index("live")
    assert read.tags[live] == "VBP"
    assert read.deps[live - 1] == "nsubj"
