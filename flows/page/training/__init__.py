"""Fitting the weights that tell an article from what stands around it: `python -m newstables.page.training`."""
