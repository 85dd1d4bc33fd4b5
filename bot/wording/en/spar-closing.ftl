## The closing of a spar: what moved and why, which answer was best, what to work on. `words` are the
## debater's own, “none” where there is nothing to quote.

spar-closing-unanswered = The other side has spoken and nobody has answered yet.
spar-closing-still = Your case stands where it stood: the answers defended it, and added nothing that moves a criterion.
spar-closing-rose-claim = { $words ->
    [none] Under pressure you said more plainly where you stand.
   *[other] Under pressure you said more plainly where you stand: “{ $words }”.
 }
spar-closing-rose-reasoning = { $words ->
    [none] Your reasoning grew most: the answers fill a step that was missing.
   *[other] Your reasoning grew most: “{ $words }” fills a step that was missing.
 }
spar-closing-rose-evidence = { $words ->
    [none] Your evidence grew most: a listener now has something to look up.
   *[other] Your evidence grew most: with “{ $words }” a listener has something to look up.
 }
spar-closing-rose-engagement = { $words ->
    [none] Most was won by hearing the other side and answering.
   *[other] Most was won by hearing the other side: “{ $words }”.
 }
spar-closing-rose-weighing = { $words ->
    [none] You began to weigh, and that is what decides close debates.
   *[other] You began to weigh, and that decides close debates: “{ $words }”.
 }
spar-closing-rose-clarity = { $words ->
    [none] Your case became easier to follow.
   *[other] Your case became easier to follow: “{ $words }”.
 }
spar-closing-best-answer = Your best answer was the { $number ->
    [1] first
    [2] second
   *[other] third
 }{ $words ->
    [none] .
   *[other] : “{ $words }”.
 }
spar-closing-best-pivot = Your best move was to grant the { $number ->
    [1] first
    [2] second
   *[other] third
 } point and stand your ground{ $words ->
    [none] .
   *[other] : “{ $words }”.
 }
spar-closing-missing-none = Nothing was missing twice: next time, take the side that you like less.
spar-closing-missing-once = The { $number ->
    [1] first
    [2] second
   *[other] third
 } point was left standing: take it up once more, with a “because” and one case to look up.
spar-closing-missing-heard = What was missing most: their point, said fairly, before yours.
spar-closing-missing-met = What was missing most: a reason behind the no.
spar-closing-missing-new = What was missing most: something that nobody had said yet.
spar-closing-missing-reasoned = What was missing most: a “because”.
spar-closing-missing-backed = What was missing most: one case to look up, or a word on why it matters more.
spar-closing-missing-empty = What was missing most: an answer in words.
spar-closing-missing-unread = What was missing most: whole sentences that a listener can follow.
spar-closing-missing-same = What was missing most: a different job for each step.
spar-closing-missing-theirs = What was missing most: words of your own against theirs.
spar-closing-missing-strays = What was missing most: their point itself; an answer that speaks of something else leaves it standing.
spar-closing-missing-again = What was missing most: something beyond your opening.
