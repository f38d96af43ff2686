"""Where a name begins and ends, and names that were overlooked."""
