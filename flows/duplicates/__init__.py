"""Near-duplicates: a sketch of each text, an index of the sketches, what rows say of them."""
