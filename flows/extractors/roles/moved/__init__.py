"""From where to where a figure went."""
