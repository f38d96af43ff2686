"""Tags that the form or the place of a word forbids, and what hangs on one word only."""
