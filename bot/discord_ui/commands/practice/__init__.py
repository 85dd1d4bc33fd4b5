"""Commands of one who practises: claims, spars, duels, drills, together."""
