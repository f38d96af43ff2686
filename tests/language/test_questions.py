"""Questions and their answers. A cell names the token by its word (the first of it); "-" is None."""

from __future__ import annotations

import pytest

from newstables.language import Parse, parse
from newstables.language.questions import (
    agent,
    by_agent,
    clause_span,
    clause_verb,
    conditional,
    conjuncts,
    is_passive,
    modality,
    negated,
    noun_head,
    noun_phrase,
    object_of,
    of_phrase,
    subject,
    tense,
)


def read(text: str) -> Parse:
    return parse([text])[0]


def word(found: Parse, token: int | None) -> str:
    return "-" if token is None else found.words[token]


# sentence, verb, its subject, its object, who does it
ROLES = [
    ("Hundreds of demonstrators blocked the road.", "blocked", "Hundreds", "road", "Hundreds"),
    ("A group of 12 men was arrested by police in Lagos.", "arrested", "group", "-", "police"),
    ("Fighters killed in raids by US aircraft were buried.", "killed", "Fighters", "-", "aircraft"),
    ("The troops that Abbott deployed did not return.", "deployed", "Abbott", "troops", "Abbott"),
    ("Soldiers who shot three boys may be charged.", "shot", "Soldiers", "boys", "Soldiers"),
    ("Soldiers who shot three boys may be charged.", "charged", "Soldiers", "-", "-"),
    ("He asked the ministry to send 600 troops.", "send", "ministry", "troops", "ministry"),
    ("The company plans to cut 2,000 jobs.", "cut", "company", "jobs", "company"),
    ("The army has captured the town and killed nine rebels.", "killed", "army", "rebels", "army"),
    ("The strike, carried out by French jets, destroyed two trucks.", "carried", "strike", "-", "jets"),
    ("The strike, carried out by French jets, destroyed two trucks.", "destroyed", "strike", "trucks", "strike"),
    ("The bank, which fined its chairman, fell 4%.", "fined", "bank", "chairman", "bank"),
    ("Shares in Halden, which employs 200 people, fell.", "employs", "Halden", "people", "Halden"),
    ("Shares in Halden, which have fallen since May, rose.", "fallen", "Shares", "-", "Shares"),
    ("The owner of the mines, which employ 200 men, spoke.", "employ", "mines", "men", "mines"),
    ("They were members of a club in Bergen with 600 fans, which has lost.", "lost", "club", "-", "club"),
    ("By the union's estimate, 40 jobs were lost.", "lost", "jobs", "-", "-"),
    ("By Friday's count, 40 homes were burnt by rebels.", "burnt", "homes", "-", "rebels"),
    ("On Monday police in Lyon stopped 40 cars.", "stopped", "police", "cars", "police"),
    ("Late on Sunday armed men burned 40 homes.", "burned", "men", "homes", "men"),
    ("After midnight on Saturday rebels burned 40 homes.", "burned", "rebels", "homes", "rebels"),
    ("In Kenya deaths have fallen by half.", "fallen", "deaths", "-", "deaths"),
    ("In New York prices rose.", "rose", "prices", "-", "prices"),
    ("In March inflation rose.", "rose", "inflation", "-", "inflation"),
    ("Brent crude for May delivery fell.", "fell", "crude", "-", "crude"),
    ("The March inflation report calmed them.", "calmed", "report", "them", "report"),
    ("The owners of the mine who were fined will appeal.", "fined", "owners", "-", "-"),
    ("Her rival was Ida Moss, of the Reed coalition, who led.", "led", "Ida", "-", "Ida"),
    ("Nurses at the hospital who treated men left.", "treated", "Nurses", "men", "Nurses"),
    ("The leader of a gang who robbed shops was held.", "robbed", "gang", "shops", "gang"),
    ('"They came late," his lawyer, Fatou Sow, said.', "said", "lawyer", "-", "lawyer"),
    ("The blaze was 21% contained, Cal Fire said.", "said", "Cal", "-", "Cal"),
    ("The Nikkei 225 lost 182 points.", "lost", "Nikkei", "points", "Nikkei"),
    ("Two million people have fled, leaving 40 dead.", "fled", "people", "-", "people"),
    ("The plant will be closed by Monday.", "closed", "plant", "-", "-"),
    ("The firm promised workers to pay 300 euros.", "promised", "firm", "workers", "firm"),
    ("The court gave the firm until June 30 to repay its customers.", "repay", "firm", "customers", "firm"),
    ("About a million people have been displaced by fighting.", "displaced", "people", "-", "fighting"),
    ("Three miners were rescued and taken to hospital.", "taken", "miners", "-", "-"),
    # A past form behind a number that opens a sentence is a verb where it can have a clause.
    ("Five said police were late.", "said", "Five", "-", "Five"),
    ("Four saw soldiers were firing.", "saw", "Four", "-", "Four"),
    ("Three abducted students have been freed.", "freed", "students", "-", "-"),
    ("Two accused men have been freed.", "freed", "men", "-", "-"),
    # What the model hangs otherwise, word by word, and the layer puts right.
    (
        "If nothing changes, the United Nations estimates, South Korea will have 24 million people.",
        "have",
        "Korea",
        "people",
        "Korea",
    ),
    (
        "If nothing changes, the United Nations estimates, South Korea will have 24 million people.",
        "estimates",
        "Nations",
        "-",
        "Nations",
    ),
    (
        "Adult social care swallowed 48p in every pound, and demand for it was growing by 7% a year.",
        "growing",
        "demand",
        "-",
        "demand",
    ),
    # What goes on behind words of saying: outside of the quotation, in it once more, or where there is none.
    ('"We lost it all," the farmer said, and sold his cows.', "sold", "farmer", "cows", "farmer"),
    ("“I lost it all,” Ada Rook said, then paid 300 euros.", "paid", "Ada", "euros", "Ada"),
    ('"The firm cut jobs," the union said, "and closed two plants."', "closed", "firm", "plants", "firm"),
    ("The firm cut jobs in May, the union said, and closed two plants.", "closed", "firm", "plants", "firm"),
    ("The firm cut jobs in May, Ada's union said, and closed two plants.", "closed", "firm", "plants", "firm"),
    ("He said it lost 40, adding that 12 were hurt, and promised aid.", "promised", "He", "aid", "He"),
    ("Ida Rook, asked how many had died, put the number at three.", "put", "Ida", "number", "Ida"),
    ("According to police, Brun, a driver from Lund, told a clerk so.", "told", "Brun", "clerk", "Brun"),
    ("He told Reuters running costs rose by 9 percent.", "rose", "costs", "-", "costs"),
    ("The drug cut deaths by 28%.", "cut", "drug", "deaths", "drug"),
    ("Growth was 2%, against the 3% the bank had forecast.", "forecast", "bank", "%", "bank"),
    ("Around one adult in four lives with the virus.", "lives", "adult", "-", "adult"),
    (
        "Rain in October was two and a half times the average for the month, the weather institute IDEAM reported.",
        "times",
        "Rain",
        "-",
        "Rain",
    ),
    ("Luz Dary Ochoa, 61, who was travelling, said so.", "travelling", "Luz", "-", "Luz"),
    (
        "Gunmen killed two men and abducted three more near Harnai, the mayor of Sarbol said.",
        "abducted",
        "Gunmen",
        "three",
        "Gunmen",
    ),
    # What two verbs or two nouns share, and a passive whose helper stands apart.
    (
        "The quake shook Quito, causing roofs to collapse and killing nine people.",
        "killing",
        "quake",
        "people",
        "quake",
    ),
    (
        "The storm hit Leeds, leaving 40 homes destroyed and cutting power to a mill.",
        "cutting",
        "storm",
        "power",
        "storm",
    ),
    ("A helicopter that crashed and killed seven people hit a ridge.", "killed", "helicopter", "people", "helicopter"),
    ("A bomb exploded and wounded 12 soldiers.", "wounded", "bomb", "soldiers", "bomb"),
    ("He washed and dried 12 plates.", "washed", "He", "plates", "He"),
    ("The wall fell and nine people died.", "fell", "wall", "-", "wall"),
    ("The clerk got euros and was on Monday handed a term in jail.", "handed", "clerk", "term", "-"),
    ("His answer was that the bank paid clients.", "paid", "bank", "clients", "bank"),
    ("The toll rose, with 40 people reported missing.", "reported", "people", "-", "-"),
    ("With 300 people killed, the quake was the worst.", "killed", "people", "-", "-"),
    ("Brent rose, with oil gaining 4 percent.", "gaining", "oil", "percent", "oil"),
    ("In Machala, the capital of El Oro, nine deaths were told.", "told", "deaths", "-", "-"),
    ("In Oslo, the mayor, who is 40, sang.", "sang", "mayor", "-", "mayor"),
    (
        "A raid on a shop in the town of Kupiansk, also in the Kharkiv region, hurt nine, the mayor said.",
        "hurt",
        "raid",
        "nine",
        "raid",
    ),
    ("The toll was confirmed by 4 p.m. on Monday.", "confirmed", "toll", "-", "-"),
    ("The bill was passed by 40 of the members.", "passed", "bill", "-", "40"),
    ("They were followed by another 300 overnight.", "followed", "They", "-", "300"),
]


@pytest.mark.parametrize(("text", "verb", "subject_", "object_", "agent_"), ROLES)
def test_subject_object_and_agent(text: str, verb: str, subject_: str, object_: str, agent_: str) -> None:
    found = read(text)
    token = found.words.index(verb)
    answers = [word(found, ask(found, token)) for ask in (subject, object_of, agent)]
    assert answers == [subject_, object_, agent_]


# sentence, number or adjective, the noun it belongs to, that noun's phrase
HEADS = [
    ("Hundreds of demonstrators blocked the road.", "Hundreds", "demonstrators", "demonstrators"),
    ("A group of 12 men was arrested.", "12", "men", "12 men"),
    ("8 of 12 defendants pleaded guilty on Monday.", "12", "defendants", "12 defendants"),
    ("31 500 fighters, including 200 foreigners, were killed.", "31 500", "fighters", "31 500 fighters"),
    ("Some 40% of its territory was lost.", "40", "%", "Some 40 % of its territory"),
    ("Two million people have fled.", "Two", "people", "Two million people"),
    ("Twelve of the men were sent home.", "Twelve", "men", "the men"),
    ("More than 160 air strikes were carried out.", "160", "strikes", "More than 160 air strikes"),
    ("Police found 30 guns that thieves had stolen.", "30", "guns", "30 guns"),
    ("Thirty were hurt.", "Thirty", "Thirty", "Thirty"),
    ("It made a profit of $3 million a year earlier.", "3", "$", "$ 3 million"),
    ("The bank paid a $3bn fine.", "3bn", "fine", "a $ 3bn fine"),
]


@pytest.mark.parametrize(("text", "number", "noun", "phrase"), HEADS)
def test_what_a_number_counts(text: str, number: str, noun: str, phrase: str) -> None:
    found = read(text)
    head = noun_head(found, found.words.index(number))
    assert found.words[head] == noun
    first, end = noun_phrase(found, head)
    assert " ".join(found.words[first:end]) == phrase


def test_options_of_a_phrase() -> None:
    found = read("He met 30 members of the crew who had left.")
    noun = found.words.index("members")

    def phrase(**options: bool) -> str:
        first, end = noun_phrase(found, noun, **options)
        return " ".join(found.words[first:end])

    assert phrase(of=False) == "30 members"
    assert phrase() == "30 members of the crew"
    assert phrase(relative=True) == "30 members of the crew who had left"
    assert word(found, of_phrase(found, noun)) == "crew"


def test_conjuncts() -> None:
    found = read("The mayor, Anna Moreau, praised nurses, doctors and drivers.")
    assert [found.words[one] for one in conjuncts(found, found.words.index("doctors"))] == [
        "nurses",
        "doctors",
        "drivers",
    ]


# sentence, verb, passive, negated, modal, tense
MANNERS = [
    ("No one was hurt.", "hurt", True, True, None, "past"),
    ("The troops did not return.", "return", False, True, None, "past"),
    ("The army has never lost a tank.", "lost", False, True, None, "perfect"),
    ("The bank will cut rates.", "cut", False, False, "will", "future"),
    ("Prices could rise again.", "rise", False, False, "could", "present"),
    ("The suspects may be charged.", "charged", True, False, "may", "present"),
    ("Sales fall every year.", "fall", False, False, None, "present"),
    ("The plane had been shot down.", "shot", True, False, None, "past"),
]


@pytest.mark.parametrize(("text", "verb", "passive", "negative", "modal", "time"), MANNERS)
def test_passive_negation_modality_and_tense(
    text: str, verb: str, passive: bool, negative: bool, modal: str | None, time: str | None
) -> None:
    found = read(text)
    token = found.words.index(verb)
    answers = is_passive(found, token), negated(found, token), modality(found, token), tense(found, token)
    assert answers == (passive, negative, modal, time)


def test_the_clause_of_a_word_and_its_condition() -> None:
    found = read("The rebels could attack the port if the talks fail.")
    attack, fail = found.words.index("attack"), found.words.index("fail")
    assert clause_verb(found, found.words.index("port")) == attack
    assert clause_verb(found, found.words.index("could")) == attack
    assert [found.words[one] for one in clause_span(found, attack)] == [
        "The",
        "rebels",
        "could",
        "attack",
        "the",
        "port",
        ".",
    ]
    assert conditional(found, fail)
    assert not conditional(found, attack)


def test_a_modal_is_no_agent() -> None:
    found = read("Soldiers who shot three boys may be charged.")
    assert by_agent(found, found.words.index("charged")) is None
