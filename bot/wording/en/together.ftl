## Practice together: a drill that a channel does at once, a blind vote, and the results.

command-together = together
command-together-about = Run a drill for this channel: everyone answers, then votes blindly
command-together-drill = Which drill; the one-minute case if left out
command-together-claim = The claim to work on; one that suits the drill if left out
command-together-minutes = How long everyone may answer; five minutes if left out
command-together-vote-minutes = How long everyone may vote; three minutes if left out

help-together = **/together**, for organisers, has a whole channel do a drill at once and vote blindly; **/beliefs** says how far minds moved.

together-title = Practice together: { $drill }
together-title-voting = Which answer is better? { $drill }
together-title-results = Results: { $drill }
together-title-mine = Your result: { $drill }
together-title-ballot = Which is better? { $drill }
together-title-panel = You organise: { $drill }
together-drill-gone = a drill that this version does not have

together-answering-ends = Answer until { $when }.
together-voting-ends = Vote until { $when }.
together-answers-in = { $count ->
    [0] Nobody has answered yet.
    [one] One person has answered.
   *[other] { $count } people have answered.
}
together-votes-in = { $count ->
    [0] No vote yet.
    [one] One vote so far.
   *[other] { $count } votes so far.
}
together-rules = Nobody sees your answer until time is up; then all are compared without names. Only the { $best } best are shown with a name in the results, and you can take yours off. Up to { $most } characters. Until the end you can answer again: the last one counts.
together-rules-choosing = Nobody sees what you choose: the results count choices, without names. Until the end you can choose again: the last one counts.
together-vote-about = { $count } answers, shown two at a time, without names, and never your own. Everyone here may vote.
together-vote-two = There are only two, so their authors cannot vote. If nobody else does, the drill's own score decides.
together-over-answering = { $count ->
    [0] Time is up. Nobody answered.
    [one] Time is up. One person answered.
   *[other] Time is up. { $count } people answered.
} It goes on in the newest card below.
together-over-voting = { $count ->
    [0] The vote is over. Nobody voted.
    [one] The vote is over, with one vote.
   *[other] The vote is over, with { $count } votes.
} The results are in the newest card below.
together-called-off = The organisers called this off.

together-sent = Your answer is in
together-sent-until = You can change it until { $when }.
together-named-yes = If it is among the { $best } best, the results show it with your name.
together-named-no = If it is among the { $best } best, the results show it without your name.
together-nothing-written = Nothing was written.

together-turn = Pair { $turn } of { $turns }. Nobody is told how you vote.
together-all-judged = { $count ->
    [0] There is no pair for you to judge.
    [one] Thank you: you have judged your one pair. Results come { $when }.
   *[other] Thank you: you have judged all your { $count } pairs. Results come { $when }.
}
together-only-own = Every pair here would hold your own answer, so there is none for you to judge. Results come { $when }.

together-nobody = Nobody's answer is there, so there is no result.
together-basis-votes = { $count } answers, { $votes ->
    [one] one vote
   *[other] { $votes } votes
}.
together-basis-scores = { $count ->
    [one] One answer, so there was nothing to vote between: the drill's own score is in **My result**.
   *[other] { $count } answers and no vote, so the drill's own score decides.
}
together-basis-nothing = { $count ->
    [one] One answer.
   *[other] { $count } answers.
} There was no vote, and the drill's own score could not be found, so there are no places.
together-best = { $place }. { $name }
together-unnamed = no name, as they wished
together-strength = Preferred to a middling answer { $share } of the time; with { $votes ->
    [one] one vote
   *[other] { $votes } votes
} on it, between { $low } and { $high }.
together-more = { $count ->
    [one] One more shares that last place.
   *[other] { $count } more share that last place.
}
together-tied = { $count } answers share the first place: the votes do not tell them apart.
together-sure = The first is ahead of the second by more than chance.
together-close = The first two are too close to call: these votes do not tell them apart for sure.
together-reckoned = Reckoned from the pairs that were voted on (Bradley-Terry); the fewer the votes, the wider the range.
together-share = { $choice }: { $count } ({ $share })
together-share-right = ← right
together-place = Place { $place } of { $count }.
together-no-place = There is no place for it: nobody voted on it.
together-right = You chose right.
together-wrong = You chose another than the right one.
together-unscored = The drill could not score this one.
together-next-time = Next time:
together-score = { $score } of { $of } by the drill's own checks

together-begun = It begins: the card comes into this channel within some seconds.
together-under-way = There is one going on in this channel already. End it or call it off before you begin another.
together-ended = Done.
together-more-given = Two more minutes.
together-posted = The card comes again within some seconds.
together-panel-answering = { $answers ->
    [0] Nobody has answered yet.
    [one] One person has answered.
   *[other] { $answers } people have answered.
} Answering ends at { $when }.
together-panel-voting = { $votes ->
    [0] No vote yet
    [one] One vote
   *[other] { $votes } votes
} on { $answers } answers. The vote ends at { $when }.
together-off-ask = Call it off? { $count ->
    [0] Nobody has answered yet.
    [one] One answer comes to nothing.
   *[other] { $count } answers come to nothing.
} There will be no results.
together-off-done = It is called off. The card in the channel says so within some seconds.

button-together-answer = Answer
button-together-organise = For organisers
button-together-vote = Vote
button-together-change = Change it
button-together-name-no = Show no name
button-together-name-yes = Show my name
button-together-a = A is better
button-together-b = B is better
button-together-neither = I can't tell
button-together-mine = My result
button-together-end = End now
button-together-more = Two more minutes
button-together-post = Post the card again
button-together-off = Call it off
button-together-off-yes = Yes, call it off
button-together-off-no = No, go on

mistake-together-alone = Practice together needs a server with a channel. Here you can do drills on your own: `/drill`.
mistake-together-unknown = I know nothing of this practice any more. `/together` begins another.
mistake-together-under-way = There is one going on in this channel already. End it or call it off before you begin another.
mistake-together-lacks = There is too little here for that drill: it needs arguments on the claim. Name another claim, or another drill.
mistake-together-drill-gone = This version does not have that drill any more. An organiser can call this off and begin another.
mistake-together-long = A step can end { $minutes } minutes from now at the latest.
mistake-together-empty = There is no word in that. Write an answer, and send it again with **Answer**.
mistake-together-choice = Choose one of those that are offered, and send it again with **Answer**.
mistake-together-answering-voting = Time was up just before this came in, so it does not take part; here is your text back. The vote is going on: tap **Vote** on the newest card.
mistake-together-answering-done = Time is up, so this does not take part any more; what you wrote comes back to you. The results are in the newest card.
mistake-together-answering-called-off = This was called off, so there is nothing to answer any more.
mistake-together-voting-answering = The vote has not begun: everyone is still answering.
mistake-together-voting-done = The vote is over. The results are in the newest card.
mistake-together-voting-called-off = This was called off, so there is nothing to vote on.
mistake-together-done-answering = There is no result yet: everyone is still answering.
mistake-together-done-voting = There is no result yet: the vote is going on.
mistake-together-done-called-off = This was called off, so there is no result.
mistake-together-ended = This is over: there is nothing to organise any more.
mistake-together-own = You cannot vote on your own answer.
mistake-together-pair = That pair was not put before you. Tap **Vote** on the card for one that is yours to judge.
mistake-together-no-answer = You have no answer in this one. Next time: tap **Answer** while there is time.
mistake-together-named = The results are out, so the name stays as it was.
mistake-together-reckoning = The result is being worked out. Tap again in some seconds.
privacy-kept-gathering-answers = { $count ->
    [one] one answer in practice together
   *[other] { $count } answers in practice together
}
privacy-kept-gathering-votes = { $count ->
    [one] one pair of answers that you were asked to choose between
   *[other] { $count } pairs of answers that you were asked to choose between
}
privacy-kept-gatherings-made-by = { $count ->
    [one] that you began one practice together
   *[other] that you began { $count } practices together
}
