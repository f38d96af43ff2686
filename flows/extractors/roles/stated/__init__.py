"""Whether what is told is a fact."""
