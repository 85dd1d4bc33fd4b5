"""What is tapped in a match: speeches, ballots, votes, rulings."""
