# What Gadfly keeps about a person who spars, duels, drills and lends arguments.

privacy-kept-lent-arguments = { $count ->
    [one] that you lend one argument, without your name
   *[other] that you lend { $count } arguments, without your name
}
privacy-kept-spars = { $count ->
    [one] one spar
   *[other] { $count } spars
}
privacy-kept-spar-exchanges = { $count ->
    [one] one exchange of a spar, with your answer
   *[other] { $count } exchanges of spars, with your answers
}
privacy-kept-spar-moves-passed = { $count ->
    [one] one point that you passed over
   *[other] { $count } points that you passed over
}
privacy-kept-duel-sides = { $count ->
    [one] that you were in one duel
   *[other] that you were in { $count } duels
}
privacy-kept-duel-words = { $count ->
    [one] what you said in one round of a duel
   *[other] what you said in { $count } rounds of duels
}
privacy-kept-drill-tasks = { $count ->
    [one] one drill, with your answer
   *[other] { $count } drills, with your answers
}
privacy-kept-drill-returns = { $count ->
    [one] when one drill comes back
   *[other] when { $count } drills come back
}
privacy-kept-puzzle-ratings = { $count ->
    [one] your rating on the lines of one drill
   *[other] your ratings on the lines of { $count } drills
}
