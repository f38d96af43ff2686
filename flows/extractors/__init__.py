"""Finding and normalising numbers, dates, actors and claims: each has a lexicon, rules and a resolver."""
