"""What kind of name it is, and what acts for nobody."""
