"""Whom words mean: pronouns, definite nouns, people without a name."""
