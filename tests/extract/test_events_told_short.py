"""What headlines and short clauses tell of those counted: bare infinitives, second verbs, participles in front."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reading import claims

OF_PACTS = (
    "They signed 182 pacts. Out of which 62 pacts were signed for Moss, 79 for Lund and 41 pacts were signed for Tarn."
)

OF_OTHERS = "Six soldiers died and two were wounded, he said, adding that four rebels were killed."

# text → the words of a claim, and what it says.
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # "to" and a verb: what is planned, and who is to do it.
    ("Vega Bank to shed 400 staff by May", "400", {"agent": "Vega Bank", "claim_status": "planned"}),
    ("Bank of Moss to sell 12 ships", "12", {"agent": "Bank of Moss", "action": "sell", "claim_status": "planned"}),
    ("Steel maker to build two mills", "two", {"agent": "Steel maker", "claim_status": "planned"}),
    ("Germany, Spain to send 400 troops", "400", {"agent": "Germany, Spain", "claim_status": "planned"}),
    ("France not to send 400 troops", "400", {"agent": "France", "claim_status": "denied"}),
    ("Police to hire 300 clerks", "300", {"agent": "Police", "event": "hired", "claim_status": "planned"}),
    ("300 nurses to strike in Moss", "300", {"action": "strike", "event": "protesting", "claim_status": "planned"}),
    ("Thousands of miners to march on capital", "Thousands", {"action": "march", "event": "protesting"}),
    ("300 jobs to go at mill", "300", {"event": "dismissed", "claim_status": "planned"}),
    ("Twelve flights to be cancelled", "Twelve", {"action": "cancel", "claim_status": "planned"}),
    ("The first woman to win 12 medals", "12", {"agent": None}),
    ("Plan to build 400 homes", "400", {"agent": None, "claim_status": "planned"}),
    ("Ten ways to save 40 litres", "Ten", {"action": None}),
    ("Only 300 clerks today to do it all", "300", {"claim_status": "stated"}),
    # Where the dead are brought.
    ("Two people were brought to the county coroner's office.", "Two", {"event": "killed"}),
    ("Ten ambulances were sent to the morgue.", "Ten", {"event": None}),
    ("Four men were taken to the mortuary to view the remains.", "Four", {"event": None}),
    # Verbs that are said of those to whom it is done, too.
    ("In Moss 200 have evacuated.", "200", {"event": "evacuated", "unit": "person"}),
    ("Some 300 residents evacuated their homes.", "300", {"event": "evacuated"}),
    ("Twelve soldiers evacuated 400 villagers.", "Twelve", {"event": None}),
    ("Twelve officers deployed 40 drones.", "Twelve", {"event": None}),
    # What an idiom says with two objects, or with the one that stands between its words.
    ("The closure will cost 56 clerks their jobs.", "56", {"event": "dismissed", "agent": "The closure"}),
    ("The crash cost 12 people their lives.", "12", {"event": "killed"}),
    ("The bank let go more than 100 people.", "100", {"event": "dismissed", "agent": "The bank"}),
    ("Police let go 40 drivers.", "40", {"event": None}),
    # A state behind the whole of a part is told of the part alone.
    ("The storm left 76 of the 118 passengers still unaccounted for.", "76", {"event": "missing"}),
    ("The storm left 76 of the 118 passengers still unaccounted for.", "118", {"event": None}),
    ("A blast left 12 of 40 workers dead.", "12", {"event": "killed"}),
    ("A blast left 12 of 40 workers dead.", "40", {"event": None}),
    # Those on the other side of a vote, and what those are for.
    ("Twelve senators voted for the bill and nine against it.", "nine", {"event": "voted", "agent": None}),
    ("Twelve voted for the bill, nine against.", "nine", {"event": "voted", "unit": "person"}),
    ("Three members voted for 75 points, one for 25 points.", "25", {"agent": "one"}),
    ("Three members voted for 75 points, one for 25 points.", "75", {"agent": "Three members"}),
    # Parts that are listed behind a passive.
    ("Some 33 men were killed, including six boys and three sailors, and 150 were hurt.", "three", {"event": "killed"}),
    # What was done to all is told of those that it includes.
    ("The items seized from the house include at least 13 deeds.", "13", {"event": "seized"}),
    # Units of police and of fire brigades are called by their numbers.
    ("He was held by Patrol 2 officers and 12 guards.", "12", {"action": "hold"}),
    # Two verbs with a comma between them alone.
    ("Gunmen kill 12 villagers, kidnap 40", "40", {"agent": "Gunmen", "event": "kidnapped"}),
    ("Bomb kills 12 people, wounds 30", "30", {"agent": "Bomb", "event": "injured"}),
    ("Bomb kills 12 and wounds 30", "30", {"agent": "Bomb", "event": "injured"}),
    ("Flu kills 12 and sickens about 300 others in Moss", "300", {"agent": "Flu", "event": "infected"}),
    ("Police arrest 12, seize 40 guns", "40", {"agent": "Police", "event": "seized"}),
    ("Iran seizes tanker, detains 12 sailors", "12", {"agent": "Iran", "event": "arrested"}),
    ("Blast kills at least 12, wounds at least 40", "least 12", {"agent": "Blast", "event": "killed"}),
    ("Blast kills at least 12, wounds at least 40", "least 40", {"agent": "Blast", "event": "injured"}),
    ("Rebels free 12 hostages, kill three", "12", {"agent": "Rebels", "event": "rescued"}),
    ("Rebels kidnap 12 women and girls, kill 30 people", "12", {"agent": "Rebels", "event": "kidnapped"}),
    ("Al Rami kidnaps 12 women and girls, kills 30 people", "30", {"agent": "Al Rami", "event": "killed"}),
    ("Storms kill 12, floods 30", "30", {"action": None}),  # "floods" has not the form of "kill"
    ("Clinic treats 12 burns and wounds in 40 days", "40", {"action": "treat"}),
    ("Truck bomb kills 12 near mosque", "12", {"agent": "Truck bomb", "event": "killed", "unit": "person"}),
    # Passives without "be", whose participle may be a past.
    ("Two officers shot in Moss", "Two", {"action_role": "patient", "event": "injured"}),
    ("Two officers shot at a bear", "Two", {"action_role": "agent", "event": None}),
    ("Dozens hurt in train crash", "Dozens", {"action_role": "patient", "event": "injured"}),
    ("Twelve held over riot", "Twelve", {"action_role": "patient", "event": "arrested"}),
    ("Two teams held to a draw", "Two", {"event": None}),
    ("300 laid off at mill", "300", {"action_role": "patient", "event": "dismissed"}),
    ("Four people stabbed at party", "Four", {"action_role": "patient", "event": "injured"}),
    ("Two freed after siege", "Two", {"action_role": "patient", "event": "rescued"}),
    ("A 30-year-old man stabbed and ran over his guest.", "30", {"action_role": "agent"}),
    ("14 miners confirmed dead in collapse", "14", {"action_role": "patient", "event": "killed"}),
    ("Nine reported missing in Alps", "Nine", {"action_role": "patient", "event": "missing"}),
    ("Ten men found the camp empty.", "Ten", {"action_role": "agent", "event": None}),
    # A participle opens the clause before its subject.
    ("Killed in the blast were four soldiers and a nurse.", "four", {"action_role": "patient", "event": "killed"}),
    ("Also injured in the crash were two women from Moss.", "two", {"action": "injure", "event": "injured"}),
    ("Seized in the raid were 12 guns.", "12", {"action": "seize", "event": "seized"}),
    ("Damaged by the storm were 40 homes.", "40", {"action": "damage", "agent": "the storm"}),
    ("Those held in the raid were 12 boys.", "12", {"action": None}),
    ("Compared with May, prices were 3 percent lower.", "3", {"action": None}),
    # What is said of a part.
    ("More than 200 of the girls are still missing.", "200", {"event": "missing"}),
    ("Two of her children were dead.", "Two", {"event": "killed"}),
    ("Four of the shops are without power.", "Four", {"event": "affected"}),
    ("Two of the girls are not missing.", "Two", {"event": None}),
    # Brought out, but dead.
    ("Three sailors were recovered dead from the wreck.", "Three", {"event": "killed"}),
    ("Three sailors were pulled out lifeless.", "Three", {"event": "killed"}),
    ("Three sailors were pulled alive from the wreck.", "Three", {"event": "rescued"}),
    # What the second of two verbs tells of the same people.
    ("Two guards were attacked and sustained head injuries.", "Two", {"event": "injured"}),
    ("Four people were attacked and suffered cuts.", "Four", {"event": "injured"}),
    ("Two cars were hit and sustained damage.", "Two", {"event": "struck"}),
    ("The four men tried to flee but were taken into custody.", "four", {"event": "arrested"}),
    ("Three boys got lost and were taken to hospital.", "Three", {"event": "injured"}),
    # Those who go together do and suffer what their convoy or gang does.
    ("A convoy of 15 trucks was deployed.", "15", {"action": "deploy", "event": "deployed"}),
    ("A party of 12 climbers was rescued.", "12", {"action": "rescue", "event": "rescued"}),
    ("A gang of six men robbed the bank.", "six", {"action": "rob", "action_role": "agent"}),
    ("Waves of 3 metres were seen.", "3", {"about": "Waves"}),
    # Of a list of passives "were" is said once, whoever did the first.
    ("A total of 900 huts were flooded by rain and 120 families displaced.", "120", {"event": "displaced"}),
    ("Letters were sent by Ames and 12 lords replied.", "12", {"action_role": "agent"}),
    ("64 huts were flooded and 200 families rendered homeless.", "200", {"event": "displaced"}),
    ("A guard said ten men were killed and three others including a nurse injured.", "three", {"event": "injured"}),
    ("It was hit hard, with 28 deaths, 379 huts swept away and 12 lost.", "379", {"event": "destroyed"}),
    ("Two officers shot and missed.", "Two", {"event": None}),
    # Who is among those in a state, or is one of those that bear its name.
    ("The owner and his four sons were among the detainees.", "four", {"event": "arrested"}),
    ("Four of his sons were among eight people arrested on Friday.", "Four", {"event": "arrested"}),
    ("Among those believed killed were 14 pilgrims.", "14", {"event": "killed"}),
    ("The hostages included 12 women.", "12", {"event": "kidnapped"}),
    ("The confiscated items included two rifles.", "two", {"event": "seized"}),
    ("The invited guests included 12 bishops.", "12", {"event": None}),
    ("Twelve people were subjected to house arrest.", "Twelve", {"event": "arrested"}),
    # A case of what one catches is a person who has it, where it is known to be one.
    ("Clinics reported 435 cholera cases.", "435", {"event": "infected"}),
    ("Fifteen new cases of MERS infection were reported.", "Fifteen", {"event": "infected"}),
    ("Seven suspected cases of Ebola were reported.", "Seven", {"event": None}),
    ("The court heard 12 cases of fraud.", "12", {"event": None}),
    ("The court heard 12 HIV cases.", "12", {"event": None}),
    ("The firm faces 12 Covid cases in court.", "12", {"event": None}),
    ("Doctors suspect 12 cases of cholera.", "12", {"event": None}),
    ("Twelve cases of cholera were ruled out.", "Twelve", {"event": None}),
    ("The lorry carried 12 cases of flu vaccine.", "12", {"event": None}),
    ("Twelve cases of Lyme disease were found.", "Twelve", {"event": None}),
    ("There were 40 cases of cancer.", "40", {"event": None}),
    # Who goes with an object suffers what is done to people, and meets nobody for it.
    ("Rebels kidnapped the nurse along with 12 patients.", "12", {"event": "kidnapped", "action_role": "patient"}),
    ("The envoy met the mayor along with 40 teachers.", "40", {"action_role": None}),
    ("Two engines seized in flight.", "Two", {"action_role": "agent", "event": None}),
    # What is denied of a joined verb befell nobody.
    ("Two guards were attacked but suffered no injuries.", "Two", {"event": "struck"}),
    ("Two guards suffered no injuries.", "Two", {"event": None}),
    ("Two guards were attacked and suffered cuts.", "Two", {"event": "injured"}),
    ("Five men fell and did not sustain injuries.", "Five", {"event": None}),
    ("Two of the batteries are dead.", "Two", {"event": None}),
    ("Two of the dogs are dead.", "Two", {"event": "killed"}),
    ("Among the hostages to be freed were 12 boys.", "12", {"event": "kidnapped"}),
    ("Among the men to be freed were 12 boys.", "12", {"event": None}),
    # Readers watch five players, and know ten people.
    ("Five players to watch", "Five", {"action": None, "claim_status": "stated"}),
    ("Ten people to know in Moss", "Ten", {"action": None}),
    ("Ten people to be honoured in Moss", "Ten", {"action": "honour", "action_role": "patient"}),
    # Nouns that look like second verbs, and verbs of telling.
    ("Town sees closures, delays at 12 stations", "12", {"action": None}),
    ("Clinic treats burns, wounds 40 a day", "40", {"action_role": None}),
    ("Firm fires 12, names 30 managers", "12", {"attributed_to": None, "event": "dismissed"}),
    # Counts of places add up to nothing.
    ("There were 12 deaths and three cases, from seven zones in two lands.", "two", {"part_of_start": None}),
    (OF_PACTS, "62", {"part_of_start": 12}),
    (OF_PACTS, "79", {"part_of_start": 12}),
    ("Divers found seven bodies in the lake and three others in two streams.", "three", {"event": "killed"}),
    ("Twelve people were taken away by armed men.", "Twelve", {"event": "kidnapped"}),
    ("Twelve boxes were taken away by armed men.", "Twelve", {"event": None}),
    ("They held 21 boys who were between the ages of 10 and 13.", "10", {"about": "boys"}),
    ("The jet has the ability to fly over 500 miles.", "500", {"claim_status": "hypothetical"}),
    ("The jet lacks the ability to fly over 500 miles.", "500", {"claim_status": "denied"}),
    ("The camp has no capacity to feed 500 men.", "500", {"claim_status": "denied"}),
    ("The camp does not have the capacity to feed 500 men.", "500", {"claim_status": "denied"}),
    ("The rebels let six soldiers go, while the other 16 were shot by the rebels.", "16", {"agent": "the rebels"}),
    ('Six guards embraced "martyrdom" on Friday.', "Six", {"event": "killed"}),
    ("The find led to the discovery and rescue of 10 pupils.", "10", {"event": "rescued"}),
    ("Agents took the eight migrants to the processing center.", "eight", {"event": None}),
    ("Agents took the eight migrants to an evacuation center.", "eight", {"event": "evacuated"}),
    (OF_OTHERS, "four", {"event": "killed", "part_of_start": None}),
    # Neither a number nor a ladder does it.
    ("Of 90,000 pupils, 71,746 passed, resulting in a rate of 80 percent.", "80", {"agent": None}),
    ("Thirty people were rescued by ladder.", "Thirty", {"agent": None, "event": "rescued"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "expected"), ROWS)
def test_what_befell_them_is_read_where_it_is_told_in_short(text: str, words: str, expected: dict[str, Any]) -> None:
    found = next(claim for claim in claims(text) if words in claim.text)
    assert {name: getattr(found, name) for name in expected} == expected
