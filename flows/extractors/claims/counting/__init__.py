"""What is counted: nouns, shares, multiples, scores."""
