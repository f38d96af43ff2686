"""Subjects, numbers, times and prepositions that the network hangs on the wrong word."""
