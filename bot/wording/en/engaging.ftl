## Engaging: what was looked for in an answer, and whether it was there. `words` are the debater's
## own, “none” where there is nothing to quote.

engaged-heard-yes = Says the other side's point again.
engaged-heard-no = Does not yet say what it answers.
engaged-met-yes = Is more than a no.
engaged-met-no = Says no, without a reason.
engaged-new-yes = Brings something new.
engaged-new-no = Brings nothing new yet.
engaged-reasoned-yes = Says why.
engaged-reasoned-no = Gives no new reason yet.
engaged-backed-yes = Has something to look up, or weighs.
engaged-backed-no = Has nothing to look up yet, and weighs nothing.
engaged-empty-no = There are no words in it.
engaged-unread-no = It does not read as sentences in English.
engaged-same-no = Two fields say the same.
engaged-theirs-no = The answer is the other side's own words.
engaged-strays-no = It speaks of something else.
engaged-again-no = It was said before, in these words.

## What to keep.

engaged-keep-pivot = You granted a point and still had ground to stand on: “{ $words }”. Keep that.
engaged-keep-weighs = “{ $words }”: you weighed, and that is what decides close debates.
engaged-keep-shows = “{ $words }”: a listener can look that up.
engaged-keep-reason = “{ $words }”: that is a reason, and it meets the point.
engaged-keep-heard = “{ $words }”: fairly said, so they know that you listened.
engaged-keep-granted = “{ $words }”: granting what is true makes the rest easier to believe.
engaged-keep-new = “{ $words }”: nobody had said that yet. Build on it.

## What to change.

engaged-change-empty = Write one sentence that starts with “but”, and say why.
engaged-change-unread = Write it in whole English sentences: what they say, and why it does not settle the matter.
engaged-change-same = Give each step its own job: their point, your no, your reason, what follows. “{ $words }” stands there twice.
engaged-change-theirs = “{ $words }” is what they said. Now say what is missing in it.
engaged-change-again = You said “{ $words }” before. What does it say about this point in particular?
engaged-change-denies = “{ $words }” says no. Add “because”, and one fact that they would have to answer.
engaged-change-strays = “{ $words }” speaks of something else. Name what they said, then answer that.
engaged-change-granted = You may grant that. Now finish: “All the same, … still stands, because …”
engaged-change-copied = You copied their point. Say it in your own words, in one line: that shows you heard it.
engaged-change-overstated = They did not say “{ $words }”. Answer what they did say; it is harder to wave away.
engaged-change-unheard = Begin with their point, in one fair line: “They say that …”
engaged-change-half-heard = { $theirs ->
    [none] “{ $words }” is not quite their point. Say it as they would, then answer.
   *[other] “{ $words }” leaves out what they rest on: “{ $theirs }”. Say that first, then answer.
 }
engaged-change-thin = “{ $words }” adds little to what was said. Bring one thing that nobody has named yet.
engaged-change-unreasoned = Why? Put “because” after “{ $words }”, and finish the sentence.
engaged-change-unfinished = There is a “because”, but what follows it was said already. Finish it with something that nobody has named yet.
engaged-change-unshown = “{ $words }”: add one case, with a place or a year, that shows it.
engaged-change-unweighed = Say why “{ $words }” counts for more than their point: how big, how likely, how soon.
engaged-change-fine = Nothing is missing here. Next time, grant what is strongest in their point first, and win all the same.
engaged-change-carried = Nothing is missing here. Next time, meet a point like this one without granting it.
