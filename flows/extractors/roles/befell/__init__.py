"""What befell those counted."""
