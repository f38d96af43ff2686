"""Fitting the weights of the model that finds names: make names."""
