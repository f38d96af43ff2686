"""What is known of names, as lists, and how the lists are made."""
