drill-four-step-rebuttal = Four-step rebuttal
drill-four-step-rebuttal-about = Answer a reason in four steps, so that it is heard before it is beaten.
drill-four-step-rebuttal-asks = Answer this reason in four sentences: what they say, so fairly that they would nod; what is against it; why; and what follows for the claim.
drill-four-step-rebuttal-they-say = They say…
drill-four-step-rebuttal-but = But…
drill-four-step-rebuttal-because = Because…
drill-four-step-rebuttal-therefore = Therefore…
drill-four-step-rebuttal-begin = Begin with their point in your own words: “They say that …”. The “but” comes easier after that.
drill-four-step-rebuttal-next = All four steps hold. Now grant them one thing more and still win: “Even if …, it remains that …”.

drill-four-step-rebuttal-restated-yes = Their point is said again so that they would know it.
drill-four-step-rebuttal-restated-no = { $said ->
    [0] Their point is not said again yet; it begins “{ $target } …”.
   *[other] “{ $quoted }” is not quite what they say, which begins “{ $target } …”.
}
drill-four-step-rebuttal-restated-keep = Keep “{ $quoted }”: they would nod at it, and so they will hear the rest.
drill-four-step-rebuttal-restated-change = Read their sentence once, cover it, and say its main point with its main word: “They say that …”. One minute.

drill-four-step-rebuttal-answered-yes = Your “but” is more than a no: “{ $quoted }”.
drill-four-step-rebuttal-answered-no = { $said ->
    [0] There is no “but” yet.
   *[other] “{ $quoted }” says no to their point, and nothing besides.
}
drill-four-step-rebuttal-answered-keep = Keep “{ $quoted }”: it says where their point fails, not only that it does.
drill-four-step-rebuttal-answered-change = Say what their point overlooks: “But that leaves out …” or “But that only holds if …”. One minute.

drill-four-step-rebuttal-reasoned-yes = Your “because” brings something new: { $told }.
drill-four-step-rebuttal-reasoned-no = { $said ->
    [0] There is no “because” yet.
   *[other] “{ $quoted }” brings nothing that was not said already, by them or by you.
}
drill-four-step-rebuttal-reasoned-keep = Keep “{ $quoted }”: it brings in what nobody has said before ({ $told }).
drill-four-step-rebuttal-reasoned-change = Bring one thing that nobody has named yet, a case or a step between: “Because in … (a place, a year), …”. One minute.

drill-four-step-rebuttal-concluded-yes = The end comes back to the claim: “{ $quoted }”.
drill-four-step-rebuttal-concluded-no = { $said ->
    [0] There is no “therefore” yet; a listener has to guess what it means for the claim.
   *[other] “{ $quoted }” does not come back to the claim yet.
}
drill-four-step-rebuttal-concluded-keep = Keep “{ $quoted }”: it says what the answer means for the claim.
drill-four-step-rebuttal-concluded-change = End with a word of the claim in it: “Therefore the claim that … still …”. Half a minute.

drill-four-step-rebuttal-apart-yes = Each step says something of its own.
drill-four-step-rebuttal-apart-no = “{ $quoted }” stands in two of the steps.
drill-four-step-rebuttal-apart-keep = Each step says something of its own.
drill-four-step-rebuttal-apart-change = Leave “{ $quoted }” where it fits best, and write the other step new: “Because …”. One minute.
