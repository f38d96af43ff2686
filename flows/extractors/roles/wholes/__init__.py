"""Which count is a part of which."""
