"""Units that a number leaves out, and where they stand."""
