## What all drills share. `quoted` are the writer's own words.

drill-any-because-yes = A reason is joined on: “{ $quoted }”.
drill-any-because-no = No reason is joined to the point yet, with words like “because” or “so”.
drill-any-because-keep = Keep “{ $quoted }”: it gives a reason, and the reason says something new.
drill-any-because-change = Take your main point and go on in one sentence: “… because …”. One minute.

drill-any-length-yes = { $words ->
    [one] One word: within the { $most }.
   *[other] { $words } words: within the { $most }.
}
drill-any-length-no = { $words } words, and { $most } were asked for. What stands after “{ $quoted }” is over.
drill-any-length-keep = It keeps to the length, so a listener can hold all of it.
drill-any-length-change = Cut to { $most } words: strike every sentence that gives no reason, fact or effect. Begin with the first one.

drill-any-hedging-yes = It speaks for the side without standing apart from it.
drill-any-hedging-no = “{ $quoted }” stands apart from the side that it speaks for.
drill-any-hedging-keep = It speaks for the side as somebody who holds it would.
drill-any-hedging-change = Write the sentence with “{ $quoted }” again as somebody who is sure of it would say it: “We hold that …”. One minute.

drill-any-ridicule-yes = It takes the other side seriously.
drill-any-ridicule-no = “{ $quoted }” laughs at a side instead of speaking for it or answering it.
drill-any-ridicule-keep = It takes the other side seriously.
drill-any-ridicule-change = Say what “{ $quoted }” stands for without the laugh: name what is wrong, and why. Begin: “This fails because …”.

drill-any-copied-yes = It is in words of your own.
drill-any-copied-no = “{ $quoted }” is copied from what was shown.
drill-any-copied-keep = It is in words of your own.
drill-any-copied-change = Cover what was shown and say it from memory, to a friend. Begin: “Put simply, …”. One minute.

drill-any-empty-no = There is nothing to read in it yet.
drill-any-other-side = The other side says

drill-any-generic-yes = It would fit no other claim.
drill-any-generic-no = “{ $quoted }” would fit almost any claim, so it earns little here.
drill-any-generic-keep = It would fit no other claim.
drill-any-generic-change = Put a name, a place or a number into “{ $quoted }” that only this claim could have. Begin: “In …, …”. One minute.
