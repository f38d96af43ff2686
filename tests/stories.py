"""Stories for the tests of near-duplicates: originals, edited copies of them, and stories that are something else."""

from __future__ import annotations

import random
import re

DAM = """\
GRANTHAM, Ohio (AP) - Engineers began lowering the lake behind the Wexley Dam on Tuesday after divers found a crack
in one of its four steel gates, and the county told about 1,900 people downstream to be ready to leave.

The crack is 14 feet long and was found during a yearly inspection, said Dana Whitlock, who heads the Tri-County
Water District. She said the gate was not in danger of failing but that nobody wanted to test it in the spring
flood.

"We would rather have an empty lake than a full living room," Whitlock told reporters at the district's labor hall.

The dam, finished in 1931, holds back 11 billion gallons of the Marl River and makes power for Grantham and six
smaller towns. Its gates were last painted in 1988 and have never been replaced, according to records that the
district released.

Sheriff Owen Barlow said deputies would go from door to door on Wednesday in Low Marl and in the Cutler
neighborhood, where water stood six feet deep in 1964. Buses will wait at two schools, and a shelter is to open at
the fairgrounds.

Farmers south of the dam worry about the opposite: too little water later. The district said the lake would be eight
feet under its usual level in June, and that Pell County growers could lose a fifth of their irrigation.

The state said it would pay $3.2 million toward a new gate. The district has asked Washington for another $9 million
and expects an answer from the Army Corps of Engineers by the end of March.

Repairs are to begin in April and take seven weeks. The road over the dam will be closed to trucks until then, and
boating on the lake is banned while the program lasts.
"""

# Tells what came after, and repeats what the first story told of the dam.
DAM_FOLLOW_UP = """\
GRANTHAM, Ohio (AP) - Nearly 600 families went home on Friday after the cracked gate of the Wexley Dam held through
a night of heavy rain, but the county said that the lake would stay low until a new one had been fitted.

Crews worked by floodlight to pile 4,000 sandbags along Mill Street in Low Marl, and the river crested at 17 feet,
two feet under the levee, at 3 a.m., Sheriff Owen Barlow said. One man was hurt when a pump fell on his foot.

Whitlock said that sensors on the gate had not moved by a hair. "It behaved better than I did," she said.

The governor, who flew over the valley in the morning, promised that the state would speed up its share of the money
and said that 23 other dams of the same age were to be looked at before the summer.

The dam, finished in 1931, holds back 11 billion gallons of the Marl River and makes power for Grantham and six
smaller towns. Its gates were last painted in 1988 and have never been replaced, according to records that the
district released.

The state said it would pay $3.2 million toward a new gate. The district has asked Washington for another $9 million
and expects an answer from the Army Corps of Engineers by the end of March.

Schools in Grantham reopen on Monday. The shelter at the fairgrounds, where 212 people spent the night, has closed.
"""

# The same event, told by another agency.
DAM_OTHER_AGENCY = """\
Nearly two thousand residents of an Ohio valley were told on Tuesday to prepare to evacuate after a fissure was
discovered in a gate of a 1930s dam, officials said, while operators started to drain the reservoir behind it.

Inspectors diving at Wexley Dam, outside the town of Grantham, reported the 14-foot flaw to the water district that
runs the structure. The head of the district, Dana Whitlock, described the draining as a precaution and said there
was no sign that the gate would give way.

The sheriff's office plans to visit homes in the lowest parts of the valley. Two school buildings were being turned
into assembly points, with a shelter farther away on the county's fairgrounds.

Replacing the gate will cost more than 12 million dollars, of which the state has pledged about a quarter. Federal
engineers have yet to say whether they will contribute the rest. Work cannot start before April and may last two
months.

People in the valley remember 1964, when a levee broke and whole streets stood under water. Growers, for their part,
fear a dry summer, since the lake that feeds their canals will be kept well below its normal height.
"""

_BRITISH = {
    "labor": "labour",
    "neighborhood": "neighbourhood",
    "program": "programme",
    "toward": "towards",
    "gallons": "gallons",
    "yearly": "annual",
    "$": "US$",
    "spring flood": "spring floods",
}


def other_lead(text: str) -> str:
    """The story with its first paragraph told anew."""
    lead = "GRANTHAM (Valley Courier) - A crack in a gate of the Wexley Dam has the whole valley on its toes this week."
    return lead + text[text.index("\n\n") :]


def trimmed(text: str, part: float = 0.28) -> str:
    """The story without its end, as a paper cuts it: at a sentence."""
    return text[: text.rindex(".", 0, int(len(text) * (1 - part))) + 1]


def british(text: str) -> str:
    """The story in the spelling of a British paper, with its quotes."""
    for american, theirs in _BRITISH.items():
        text = text.replace(american, theirs)
    return text.replace('"', "'").replace(" - ", " — ")


def credited(text: str) -> str:
    """The story with a byline above and an agency's lines below."""
    return f"By Lee Marsh and Ann Cole\n\n{text}\n\n(Reporting by Lee Marsh) © 2011 The Associated Press"


def rewrapped(text: str) -> str:
    """The story with other line ends, quotes, dashes and spaces: nothing that a reader would notice."""
    return " ".join(text.replace('"', "”").replace("'", "’").split()).replace(" - ", " – ")


EDITS = {
    "lead": other_lead,
    "trimmed": trimmed,
    "british": british,
    "credited": credited,
    "rewrapped": rewrapped,
    "upper-case lead": lambda text: text[:60].upper() + text[60:],
    "british and trimmed": lambda text: trimmed(british(text), 0.25),
    "british and credited": lambda text: credited(british(text)),
    "lead and credited": lambda text: credited(other_lead(text)),
}

_TOWNS = ["Springfield", "Rockford", "Denton", "Marlow", "Easton", "Carver", "Norwood", "Halden", "Tarrow", "Quill"]
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_SYLLABLES = ["ba", "re", "con", "tor", "mi", "nal", "ves", "der", "pro", "lin", "gar", "est", "hol", "fer", "dan"]
_COMMON = [
    "the",
    "of",
    "to",
    "and",
    "a",
    "in",
    "that",
    "is",
    "was",
    "for",
    "on",
    "with",
    "as",
    "by",
    "at",
    "from",
    "it",
]

# Items that are written by the thousand: only what stands in brackets differs.
TEMPLATES = {
    "weather": """[town] weather for [day]: mostly cloudy in the morning with a high near [9] degrees and winds from the
south at [9] miles an hour. Tonight, clear with a low around [9]. Chance of rain [9] percent. Sunrise is at 6:[9] and
sunset is at 7:[9]. The National Weather Service asks drivers to allow extra time because of fog in low places before
dawn.""",
    "results": """[name] Inc. on [day] reported quarterly earnings of $[9].[9] million. The [town]-based company said it
had net income of [9] cents per share. Earnings, adjusted for one-time gains and costs, came to [9] cents per share. The
results topped what Wall Street expected. The average estimate of [9] analysts was for earnings of [9] cents per share.
The company posted revenue of $[9].[9] million in the period. Its shares have climbed [9] percent since the beginning of
the year. In the final minutes of trading they hit $[9].[9]. This story was made from data of the company and of the
exchange.""",
    "closing": """Stocks closed higher on [day]. The Dow Jones industrial average moved [9] points to 10,[9].[9]. The
Standard and Poor's 500 index moved [9] points to 1,[9].[9]. Advancing issues outnumbered declining ones by [9] to [9]
on the New York Stock Exchange, where volume came to 1,[9] million shares. The dollar traded at 1[9].[9] yen, and gold
settled at $1,[9] an ounce. Crude oil for next month was at $[9].[9] a barrel.""",
    "accident": """A [9]-year-old man from [town] was killed late [day] when a car left Route [9] and struck a tree,
state police said. The driver, identified as [name] [name], was pronounced dead at the scene. Troopers said the car was
traveling at a high rate of speed when it left the road on a curve and struck the tree. The driver was not wearing a
seat belt, police said. The road was closed for several hours while investigators examined the scene. Anyone with
information about the crash is asked to call the state police barracks. The crash remains under investigation.""",
}


def item(template: str, lot: random.Random) -> str:
    """One of the items of a template."""
    fill = {
        "[town]": lambda: lot.choice(_TOWNS),
        "[day]": lambda: lot.choice(_DAYS),
        "[name]": lambda: _name(lot),
        "[9]": lambda: str(lot.randint(10, 99)),
    }
    return re.sub(r"\[\w+\]", lambda found: fill[found[0]](), TEMPLATES[template])


def story(lot: random.Random, words: int = 330) -> str:
    """A text like no other, with as many names and numbers as news has."""
    kinds = lot.choices(["number", "name", "common", "word"], [7, 13, 40, 40], k=words)
    make = {
        "number": lambda: str(lot.randint(2, 9_999)),
        "name": lambda: _name(lot),
        "common": lambda: lot.choice(_COMMON),
        "word": lambda: "".join(lot.choices(_SYLLABLES, k=lot.randint(2, 3))),
    }
    return " ".join(make[kind]() + ("." if lot.random() < 0.05 else "") for kind in kinds)


def _name(lot: random.Random) -> str:
    return "".join(lot.choices(_SYLLABLES, k=3)).title()
