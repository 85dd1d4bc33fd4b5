drill-one-minute-case = One-minute case
drill-one-minute-case-about = Make a whole case in a minute or two: where you stand, why, and what it is worth.
drill-one-minute-case-asks = Argue your side in { $words } words at most: where you stand, a reason with “because”, one fact or example, and what is at stake.
drill-one-minute-case-text = Your case, 120 words at most
drill-one-minute-case-begin = Begin with your side in one sentence: “I hold that … because …”. The rest can follow in a minute.
drill-one-minute-case-next = All the parts are there. Once more in half the words: strike what a listener would not miss, beginning with the first adjective.

drill-one-minute-case-stance-yes = Nothing in it argues against your own side.
drill-one-minute-case-stance-no = { $side ->
    [for] You were asked to argue for the claim, and
   *[against] You were asked to argue against the claim, and
} this reads as the other side: “{ $quoted }”.
drill-one-minute-case-stance-keep = It keeps to its side.
drill-one-minute-case-stance-change = Say your side first, then see that each sentence serves it. Begin: { $side ->
    [for] “This claim is right because …”.
   *[against] “This claim is wrong because …”.
}

drill-one-minute-case-reason-yes = It has a reason: “{ $quoted }”.
drill-one-minute-case-reason-no = No reason is joined on yet: a “because” or “so” with something new behind it.
drill-one-minute-case-reason-keep = Keep “{ $quoted }”: that is a reason, and it says something that the claim does not.
drill-one-minute-case-reason-change = Take your strongest sentence and go on: “This is so because …”, with one thing in it that nobody has said yet. One minute.

drill-one-minute-case-fact-yes = It has something to look up or to picture: “{ $quoted }”.
drill-one-minute-case-fact-no = There is no fact or example in it yet: no number, year, name, or case.
drill-one-minute-case-fact-keep = Keep “{ $quoted }”: a listener can check it or picture it.
drill-one-minute-case-fact-change = Add one case that a stranger could look up: “For example, in … (a place, a year) …”. One minute.

drill-one-minute-case-impact-yes = It says what is at stake: “{ $quoted }”.
drill-one-minute-case-impact-no = It does not say yet who gains or loses, and what.
drill-one-minute-case-impact-keep = Keep the stake that you name: “{ $quoted }”.
drill-one-minute-case-impact-change = Add a last sentence that says who is better or worse off: “This matters because … would …”. One minute.

drill-one-minute-case-topic-yes = It speaks of what the claim speaks of.
drill-one-minute-case-topic-no = It names nothing yet that the claim is about: “{ $quoted }”.
drill-one-minute-case-topic-keep = It speaks of what the claim speaks of.
drill-one-minute-case-topic-change = Say in one sentence what your point has to do with the claim: “This bears on it, because …”. One minute.
