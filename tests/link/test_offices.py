"""Whom "the union", "the prison service" and "the finance minister" stand for, many sentences after they were named."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

NAMED = (
    "The National Union of Dockers met in Hull. Its leader, Ann Brown, wrote to the Israel Prison Service "
    "and to Finance Minister Omar Hale.\n\nIt rained. The sun came out. Many sang. Nobody left early. Boats passed.\n\n"
)


@pytest.mark.parametrize(
    ("speaker", "name"),
    [
        ("The union", "National Union of Dockers"),
        ("The prison service", "Israel Prison Service"),
        ("The minister", "Omar Hale"),
        ("The finance minister", "Omar Hale"),
        ("The Finance Minister", "Omar Hale"),
        # Others than those named.
        ("The former minister", None),
        ("The trade minister", None),
        ("The secret service", None),
        ("The weather service", None),
    ],
)
def test_an_office_or_a_body_named_before(speaker: str, name: str | None) -> None:
    claim, names = claim_in(f"{NAMED}{speaker} said 300 men were ill.", "300")
    assert (claim.attributed_to, names.get(claim.attributed_actor_id)) == (speaker, name)


def test_two_bodies_of_one_name_leave_a_choice() -> None:
    text = "The Harbour Ministry and the Forest Ministry met. It rained. Many sang. The ministry said 300 men were ill."
    claim, _ = claim_in(text, "300")
    assert claim.attributed_actor_id is None


PRESIDENTS = (
    "Chilean President Elena Rivas met Kenya's President Daniel Mwangi. Attorney General Ann Brown, First Minister "
    "Owen Pryce, Prime Minister Omar Hale, Secretary of State Lee Cole and Secretary-General Ola Berg came too.\n\n"
)


@pytest.mark.parametrize(
    ("speaker", "name"),
    [
        ("The Chilean president", "Elena Rivas"),
        ("The Kenyan leader", "Daniel Mwangi"),
        ("The president of Kenya", "Daniel Mwangi"),
        ("The first minister", "Owen Pryce"),
        ("The prime minister", "Omar Hale"),
        ("The chief minister", None),
        ("The secretary of state", "Lee Cole"),
        ("The secretary-general", "Ola Berg"),
        ("The attorney general", "Ann Brown"),
        # Others than those named, or a choice.
        ("The general", None),
        ("The president", None),
        ("The secretary of labour", None),
    ],
)
def test_an_office_of_several_words_or_of_a_state(speaker: str, name: str | None) -> None:
    claim, names = claim_in(f"{PRESIDENTS}{speaker} said 300 men were ill.", "300")
    assert (claim.attributed_to, names.get(claim.attributed_actor_id)) == (speaker, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The head of the Fjord Bank, Marit Solberg, said 300 jobs would go.", "Marit Solberg"),
        ("The Fjord Bank said it would grow. Quill Foods will be worth 300 crowns, it said.", "Fjord Bank"),
        ("Founder and chief executive Marit Solberg said 300 jobs would go.", "Marit Solberg"),
        ("Quill Foods sued the Fjord Bank. The bank said 300 clients had left.", "Fjord Bank"),
        ("The Fjord Bank grew. Prices will rise 300 percent, it said.", "Fjord Bank"),
        ("The Fjord Bank grew. The tower will cost 300 crowns, it said.", None),
    ],
)
def test_who_speaks_by_role_and_pronoun(text: str, name: str | None) -> None:
    claim, names = claim_in(text, "300")
    assert names.get(claim.attributed_actor_id) == name


@pytest.mark.parametrize(
    ("before", "speaker", "name"),
    [
        ("Sen. Omar Hale, R-Ohio, voted no.", "The Ohio Republican", "Omar Hale"),
        ("Sen. Omar Hale (R-Ky.) voted no.", "The Kentucky Republican", "Omar Hale"),
        ("Republican Sen. Omar Hale voted no.", "The Republican", "Omar Hale"),
        ("Sen. Omar Hale, a Republican, voted no. Rep. Ann Brown, a Democrat, voted yes.", "The Democrat", "Ann Brown"),
        ("Sens. Omar Hale, R-Ohio, and Owen Pryce, R-Utah, voted no.", "The Utah Republican", "Owen Pryce"),
        # A choice, another state, another party, nobody of a party.
        ("Sens. Omar Hale, R-Ohio, and Owen Pryce, R-Utah, voted no.", "The Republican", None),
        ("Sen. Omar Hale, R-Utah, voted no.", "The Ohio Republican", None),
        ("Ann Brown, who beat Republican Omar Hale, spoke.", "The Democrat", None),
        ("Another Republican met Ann Brown.", "The Republican", None),
    ],
)
def test_a_member_of_a_party(before: str, speaker: str, name: str | None) -> None:
    claim, names = claim_in(f"{before} {speaker} said the bill would cost $300 million.", "300")
    assert (claim.attributed_to, names.get(claim.attributed_actor_id)) == (speaker, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Ruiz met Lars Holm on Monday. The latter said 43 wells were dry.", "Lars Holm"),
        ("Ana Ruiz met Lars Holm on Monday. The former said 43 wells were dry.", "Ana Ruiz"),
        ("Ana Ruiz met Lars Holm, and the latter said 43 wells were dry.", "Lars Holm"),
        ("The head of the Halden Bank, Lars Holm, came on Monday. He said 43 wells were dry.", "Lars Holm"),
        ("Lars Holm, the head of the Halden Bank, came on Monday. He said 43 wells were dry.", "Lars Holm"),
        # Of more than two, or of one, nobody knows who is meant.
        ("Ana Ruiz met Lars Holm and Ole Lund on Monday. The latter said 43 wells were dry.", None),
        ("Ana Ruiz met farmers on Monday. The latter said 43 wells were dry.", None),
    ],
)
def test_one_of_two_who_were_named(text: str, name: str | None) -> None:
    claim, names = claim_in(text, "43")
    assert names.get(claim.attributed_actor_id) == name


@pytest.mark.parametrize(
    "text",
    [
        # Whom somebody's kin is called by no name, nobody later is by "the daughter", or by "she".
        "Anne Sutter defended a clerk. One widow lost all, her daughter testified. The daughter said 43 were left.",
        "Ed Hale was there. “I asked one boy why,” Lina Haddad recalled. “He said they promised $43 a month.”",
        "Ida Ruiz lived with her mother Lidia Holm. “I hid 12 men,” Holm said. “And I fed 43,” said the daughter.",
        # A journal prints what others have written.
        "A study in the Lancet led by Dr Wen Zhao found that 43 patients died.",
        # A government that somebody backs is not that country's.
        "Russia, which backs the government, called for a truce. The government says 43 people died.",
        "Anne Sutter defended a clerk. The clerk's wife spoke. She said they would appeal. “We spent $43,” she said.",
    ],
)
def test_kin_without_a_name(text: str) -> None:
    assert claim_in(text, "43")[0].attributed_actor_id is None
