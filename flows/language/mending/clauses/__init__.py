"""Clauses, days and asides that the network tears from theirs, or joins to another's."""
