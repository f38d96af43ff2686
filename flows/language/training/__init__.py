"""How the model is made: treebanks and news text in, one file of weights out. Needs torch; never imported at run time."""
