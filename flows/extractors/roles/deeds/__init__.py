"""What is done, and by whom."""
