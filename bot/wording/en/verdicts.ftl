## What a verdict says around its feedback: the total, what a rewrite moved, which side the words
## look to be on, which judge spoke, and how the total came about.

verdict-total = { $total } out of 100
verdict-moved = Your last version to this one: { $criterion_change } on { $criterion } ({ $moved ->
    [yes] from { $was } to { $now }
   *[no] still { $now }
} of { $of }), and { $change } in all.
verdict-moved-apart = Your last version had another judge, so its numbers and these are not compared.

verdict-other-side = { $side ->
    [for] This looks like it argues Against; you chose For.
   *[against] This looks like it argues For; you chose Against.
}
verdict-other-side-choice = { $side ->
    [for] You know best: it can move to Against word for word, or stay. Staying costs no points.
   *[against] You know best: it can move to For word for word, or stay. Staying costs no points.
}
verdict-switched = { $side ->
    [for] Moved: your words now argue For, and were judged there.
   *[against] Moved: your words now argue Against, and were judged there.
}
button-switch-for = Move it to For
button-switch-against = Move it to Against
button-keep-side-for = It argues For
button-keep-side-against = It argues Against
terminal-key-move = move it
terminal-other-side = Side
terminal-move-how = { $side ->
    [for] { "[m]" } moves it to For word for word; anything else leaves it where it is.
   *[against] { "[m]" } moves it to Against word for word; anything else leaves it where it is.
}

verdict-judged-by = Judged by { $version }. The criteria show what to work on; they need not add up to the total.
judge-note-rules = The trained judge could not be loaded, so simple rules spoke instead. Take the numbers lightly.
mistake-model-missing = The judge's model { $file } is missing, so simple rules judge instead, and say so on every card. Install Gadfly again.
mistake-model-damaged = The judge's model { $file } is damaged, so simple rules judge instead, and say so on every card. Install Gadfly again.

## `gadfly judge --explain`

cli-judge-explain = Show how the total comes about, with all its numbers.
workings-heading = How the total comes about
workings-formula = total = 50 + 50 × (1 − (1 − quality) × (1 − breadth × (1 + coverage) / 2)), then the lowest cap
workings-numbers = 50 + 50 × (1 − (1 − { $quality }) × (1 − { $breadth } × (1 + { $coverage }) / 2)) = { $total }
workings-rules-formula = total = 50 + 50 × the six criteria by their weights, then the lowest cap
workings-rules-numbers = 50 + 50 × ({ $terms }) = { $total }, from scores rounded to halves; the judge takes the exact ones
workings-rules-term = { $weight } × { $score }/{ $of }
workings-given = { $version } gives the total as a whole, then the lowest cap.
workings-quality = Quality
workings-quality-about = what the best sentences are worth
workings-coverage = Coverage
workings-coverage-about = the six criteria by their weights
workings-breadth = Breadth
workings-breadth-about = how much of the rest coverage and length can lift together; nothing in a sentence or two
workings-criteria = Criteria
workings-criterion = { $criterion }, weight { $weight }
workings-cap = Cap
workings-cap-none = nothing caps it
workings-leaning = Leaning
workings-leaning-shares = for { $for }, against { $against }, off the topic { $off }
workings-leaning-none = this judge does not tell sides
workings-judge = Judge
workings-total = Total
