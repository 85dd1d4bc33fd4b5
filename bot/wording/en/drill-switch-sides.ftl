drill-switch-sides = Switch sides
drill-switch-sides-about = Argue both sides of one claim; the lower of the two counts.
drill-switch-sides-asks = Make a short case for the claim and a short case against it. The lower of the two counts, so give the side that you like less its best reason.
drill-switch-sides-for = The case for
drill-switch-sides-against = The case against
drill-switch-sides-begin = Begin with the side that you hold, in one sentence: “… because …”. Then ask what would make a fair person say no.
drill-switch-sides-next = Both sides stand. Now say in one sentence which reason of the other side moves you most: “The hardest thing to answer is …”.

drill-switch-sides-both-yes = Both sides are there.
drill-switch-sides-both-no = The case { $side ->
    [for] for
   *[against] against
} the claim is still empty, and the lower of the two counts.
drill-switch-sides-both-keep = Both sides are there.
drill-switch-sides-both-change = Write one sentence for the empty side. Begin: { $side ->
    [for] “The claim is right because …”.
   *[against] “The claim is wrong because …”.
} One minute.

drill-switch-sides-stance-yes = The case { $side ->
    [for] for
   *[against] against
} keeps to its side.
drill-switch-sides-stance-no = The case { $side ->
    [for] for
   *[against] against
} the claim reads as the other side: “{ $quoted }”.
drill-switch-sides-stance-keep = Each case keeps to its side.
drill-switch-sides-stance-change = Write the case { $side ->
    [for] for the claim again. Begin: “The claim is right because …”.
   *[against] against the claim again. Begin: “The claim is wrong because …”.
} Two minutes.

drill-switch-sides-reason-yes = The case { $side ->
    [for] for
   *[against] against
} the claim has a reason: “{ $quoted }”.
drill-switch-sides-reason-no = The case { $side ->
    [for] for
   *[against] against
} the claim has no reason joined on yet, and the lower of the two counts.
drill-switch-sides-reason-keep = Keep “{ $quoted }”, the reason { $side ->
    [for] for
   *[against] against
} the claim: it says how one thing leads to another.
drill-switch-sides-reason-change = Go on from the weaker case, the one { $side ->
    [for] for
   *[against] against
} the claim: “This is so because …”. One minute.

drill-switch-sides-apart-yes = The two cases stand on different ground.
drill-switch-sides-apart-no = The second case, “{ $quoted } …”, is the first one turned around.
drill-switch-sides-apart-keep = Keep the two cases on different ground, as they are: neither is the other with a “not” in it.
drill-switch-sides-apart-change = Ask who would lose on the other side, and begin there: “Somebody who … would say …”. Two minutes.
