# Ratings: what is kept of them, rating anew, and whether what is stored agrees.

privacy-kept-attempts = { $count ->
    [one] one rated argument
   *[other] { $count } rated arguments
}
privacy-kept-match-ratings-after = { $count ->
    [one] your match rating after one round
   *[other] your match ratings after { $count } rounds
}
privacy-kept-board-entries = { $count ->
    [one] your line on one leaderboard
   *[other] your lines on { $count } leaderboards
}
privacy-kept-profile-choices = { $count ->
    [one] how you chose to be shown, in one place
   *[other] how you chose to be shown, in { $count } places
}

rating = { $value } ± { $spread }{ $provisional ->
    [yes] ?
   *[no] {""}
}

check-about-ratings = Ratings
check-ratings = { $attempts ->
    [0] no argument is rated yet
    [one] one rated argument agrees with its verdict
   *[other] { $attempts } rated arguments agree with their verdicts
}{ $rounds ->
    [0] {""}
    [one] , and one round of matches with its results
   *[other] , and { $rounds } rounds of matches with their results
}
check-ratings-waiting = waiting to be rated anew: { $waiting ->
    [0] no argument
    [one] one argument
   *[other] { $waiting } arguments
}{ $behind ->
    [0] {""}
    [one] {" "}and one round of matches
   *[other] {" "}and { $behind } rounds of matches
}; `gadfly run` does it, and so does `gadfly leaderboard`
check-ratings-wrong = { $missing } missing, { $extra } too many, { $different } otherwise than a fold from nothing gives; `gadfly ratings rebuild` puts it right

cli-ratings = Rate anew what was argued and what was debated
cli-ratings-rebuild =
    Rate everything anew from the verdicts and results that are stored.

    Boards follow. Ctrl-C stops it, and whatever runs next goes on; the bot may run meanwhile.
cli-ratings-progress = { $done } of { $of } rated
cli-ratings-rebuilt = { $attempts ->
    [0] No argument is there to rate
    [one] Rated one argument anew
   *[other] Rated { $attempts } arguments anew
}{ $rounds ->
    [0] .
    [one] {" "}and one round of matches.
   *[other] {" "}and { $rounds } rounds of matches.
}
cli-ratings-stopped = Stopped after { $done }; `{ $gadfly } run` goes on from there, and `{ $gadfly } ratings rebuild` starts again.
