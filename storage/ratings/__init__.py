"""Ratings as the record keeps them: what was rated, in its order, and what it came to.

attempts     rate rescored removed forget_debater forget_server; every, read in pages
current      of sides history moved_by
folding      stale_from replay renumber
checking     check: what is stored beside what a fold from nothing gives
checking_matches  the same of match ratings
matches      stale fold_next current
"""
