## Sparring and lending: what went wrong, and what to do.

mistake-spar-unknown = There is no such spar any more. `/spar` begins a new one.
mistake-spar-of-another = That spar is somebody else’s. `/spar` begins one of your own.
mistake-spar-over = This spar is over: all three exchanges are in. `/spar` begins another.
mistake-spar-left = This spar has ended: it was left, or not taken up for { $days } days. What you wrote is kept in your history; `/spar` begins a new one.
mistake-spar-opened = Your opening argument for this spar is in already. What you typed just now is kept as a draft for this claim.
mistake-spar-not-opened = This spar has no move to answer yet: first comes your opening argument.
mistake-spar-answered = Exchange { $number } has its answer already. What you typed is kept for the exchange that is open, if nothing was begun there.
mistake-spar-waits = Your answer is in and the next move is still being chosen. Look again in a moment.
mistake-spar-answer-empty = { $way ->
    [concede] To concede, say what you grant: one sentence is enough. What still stands can follow.
   *[other] There was no word of your own in that. Say at least what you hold against it.
}
mistake-spar-passed-enough = { $passes ->
    [one] One point an exchange can be passed over. Answer this one, or concede it and say what still stands.
   *[other] At most { $passes } points an exchange can be passed over. Answer this one, or concede it and say what still stands.
}
mistake-spar-no-other = There is no other point left against your argument. Answer this one, or concede it and say what still stands.
mistake-spar-unfit = That argument cannot open a spar as it stands. Its verdict says what to change; write it anew, then spar.
mistake-lending-elsewhere = Arguments are lent within a server, and nobody else argues here. Say it in the server where you want to lend yours.

spar-unfit-other-side = This argues the other side of the claim. Write it anew for your side, or switch sides under its verdict.
