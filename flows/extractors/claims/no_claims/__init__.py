"""Numbers that claim nothing: labels, names, addresses, years."""
