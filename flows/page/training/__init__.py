"""Fitting the weights that tell an article's lines from what stands around them: `python -m newstables.page.training`."""
