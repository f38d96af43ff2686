"""Money: its signs, words and coins."""
