"""The names of those rules of claims by which other rules go: said here, and where the rule is tried."""

from __future__ import annotations

AGED = "aged <number>"
AT_AGE = "<verb> at <number>"
COUNTED_BY_AGE = "<number> <age>"
ELIDED = "<number> [<noun>]"  # the noun was said before
ELIDED_UNIT = "<number> [<unit>]"  # so was the unit
BATTER = "<batter> <number>"  # runs that are not named
GOLFER = "<golfer> <number>"  # strokes that are not named
HUNDREDTHS = "<number> <hundredth>"  # of money: cents, pence
MANIFOLD_DEED = "<manifold> <deed>"  # a triple murder
ONE_IN = "<number> in <number>"
OF_AGES = "ages are <number>"
OF_ARTICLE = "<sum> [<currency>]"  # the only one of its article
OF_LIFE = "age is <number>"
OF_LIST = "<noun> <amount> of a list"  # of about: what a clause without a verb is about
OF_MODEL = "<number> <model>"  # planes, guns, cars by the name of their kind alone
OF_MODEL_NOUN = "<number> <model> <noun>"
OF_NAME = "<name>, <number>,"
OF_WHICH = "<noun>, of which <number>"
ORIGIN = "from <number>"  # the earlier end of a change
PARENTHOOD = "<parent> of <number>"
PRESUMED = "believed to be <number>"
SCORER = "<scorer> <number>"  # points that are not named
SO_MANY_TIMES = "<number> times"
OF_KNOWN = "<number> of the <number>"  # the whole, of which nothing says what it counts
