"""Ratings as the record keeps them: what was rated, in its order, and what it came to.

attempts     rate rescored removed forget_debater forget_server; every, read in pages
current      of of_side sides history
folding      stale_from replay renumber
checking     check: what is stored beside what a fold from nothing gives
matches      stale fold_next current
"""
