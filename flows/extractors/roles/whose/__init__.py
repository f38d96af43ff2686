"""Whose amount a number states."""
