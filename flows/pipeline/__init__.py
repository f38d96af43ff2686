"""A run: what is asked, what is new, batches of it, the workers that extract them."""
