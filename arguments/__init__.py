"""What an argument is: the pure rules and values of the game.

Nothing in this package reaches the network, the clock, a database, a face or
module-level randomness. Time, chance and rows come in as arguments; new values
come out. Words that a person reads are named here by wording key only.
"""
