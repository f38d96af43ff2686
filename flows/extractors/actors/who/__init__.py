"""Which spellings are one actor, and who that is."""
