"""What a figure was before, and whether it rose or fell."""
