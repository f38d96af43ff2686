"""Fitting the weights of the model that finds names: python -m newstables.extractors.actors.names.training CORPORA."""
