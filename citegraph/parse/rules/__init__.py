"""Rules that correct the labels of the tagger where the printed pattern leaves no doubt.

Those of this folder hold for any style; ``gost`` and ``western`` for lists of their kind;
``order`` is the table of all.
"""
