"""How the model is made: treebanks and text in, one file of weights out. Needs torch; not imported at run time."""
