"""An article with what was found in it, for people: in a terminal, in a notebook."""
