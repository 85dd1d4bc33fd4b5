## Drills as every face shows them.

drills-score = { $score } of { $of }
drills-score-moved = { $score } of { $of } ({ $change } since your last try)
drills-right = Right.
drills-wrong = Not this time.
drills-rated = Your rating on these: { $rating } ± { $spread } ({ $change }). { $answered ->
    [one] You are the first to meet this one.
   *[other] { $share } of { $answered } answers to it were right.
}
drills-line = { $name } · { $criterion } · { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}{ $tries ->
    [0] { "" }
    [one] , done once (best { $best } of { $of })
   *[other] , done { $tries } times (best { $best } of { $of })
}
drills-line-due = · due again
drills-line-open = · begun

drills-progress-none = { $name }: no argument judged yet
drills-progress-drilled = In drills, which say what they want: { $mean } of { $of } ({ $scores ->
    [one] one score
   *[other] { $scores } scores
}).
drills-progress-line = { $name }: { $mean } of { $of }{ $low ->
    [none] { "" }
   *[other] , likely between { $low } and { $high }
}{ $scores ->
    [one] { " " }(one score says little)
   *[other] { $few ->
        [yes] { " " }(only { $scores } scores so far)
       *[no] { " " }({ $scores } scores)
    }
}
drills-progress-change = { $sure ->
    [yes] Moved { $change } since the ones before: more than luck ({ $low } to { $high }).
   *[no] { $change } since the ones before, which may be luck ({ $low } to { $high }).
}

drills-week-done = This week: { $arguments ->
    [one] 1 argument
   *[other] { $arguments } arguments
}, { $drills ->
    [one] 1 drill
   *[other] { $drills } drills
}, { $spars ->
    [one] 1 spar
   *[other] { $spars } spars
}.
drills-week-before = The week before: { $arguments ->
    [one] 1 argument
   *[other] { $arguments } arguments
}, { $drills ->
    [one] 1 drill
   *[other] { $drills } drills
}, { $spars ->
    [one] 1 spar
   *[other] { $spars } spars
}.
drills-week-streak = { $days ->
    [one] You argued today or yesterday: a streak begins.
   *[other] A streak of { $days } days.
}
drills-week-moved = { $way ->
    [up] { $name } went up ({ $change }), more than luck.
   *[down] { $name } went down ({ $change }), more than luck.
}
drills-week-steady = Where it was: { $names }.
drills-week-little = Too little yet to say what moved: that takes some arguments in this week and some before it.

## In Discord

command-drill = drill
command-drill-about = Two minutes on the one thing that your arguments need most
command-drill-what = A drill by name, or: list, progress, week (nothing: the one that is due)
command-drill-claim = The claim to drill on (nothing: one that fits)
drills-choice-list = All drills
drills-choice-progress = My progress
drills-choice-week = My week

drills-time = About { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}. Only you see this.
drills-begun = What you began is kept: tap to go on.
drills-answered = You have answered this one. Your answer is kept.
drills-repeat = You had answered this one before; this is what it came to then.
drills-yours = What you wrote
drills-next-other = Next
drills-list-title = Drills
drills-list-about = Each takes a few minutes, and is checked by rules that it tells you. What goes badly comes back after 1, 3, 7 and 21 days.
drills-list-choose = Choose a drill
drills-progress-title = Your progress
drills-progress-about = Means of your latest 20 scores, with the range that they most likely lie in.
drills-progress-empty = Nothing to show yet: argue a claim or do a drill first.
drills-week-title = Your week
drills-week-next = Next: **{ $name }**.

button-drill-answer = Answer
button-drill-go-on = Go on
button-drill-another = Another one
button-drill-again = Again
button-drill-next = Next drill
button-drill-list = All drills
button-drill-progress = My progress
button-drill-week = My week
button-drill-see = See what it came to
mistake-drill-for-claim = Say which drill too: `/drill what:` offers them by name. A claim alone could be for any.
