drill-steelman = Steelman
drill-steelman-about = Make the best case for the side that you like less, so that its own people would nod.
drill-steelman-asks = { $side ->
    [for] Make the best case for this claim, as somebody who holds it would.
   *[against] Make the best case against this claim, as somebody who rejects it would.
} No distance and no mockery: give the reasons that they would give, and join them with “because”.
drill-steelman-text = Their best case, in your words
drill-steelman-begin = Ask what a fair person on that side fears or hopes most, and write that down. Begin: “What matters most here is …”.
drill-steelman-next = Its own people would nod. Now write in one sentence what this case still has to answer: “It would have to show that …”.

drill-steelman-stance-yes = Nothing in it argues for the other side.
drill-steelman-stance-no = You were asked for the case { $side ->
    [for] for
   *[against] against
} the claim, and this reads as the other one: “{ $quoted }”.
drill-steelman-stance-keep = It keeps to the side.
drill-steelman-stance-change = Turn round for two minutes and lend them your best words. Begin: { $side ->
    [for] “The claim is right because …”.
   *[against] “The claim is wrong because …”.
}

drill-steelman-terms-yes = It speaks in the side’s own terms: { $quoted }.
drill-steelman-terms-no = { $count ->
    [0] None of what this side itself argues from is in it yet. One of its reasons begins: “{ $missed }”.
   *[other] One term of the side’s own reasons is in it, “{ $quoted }”, and two are wanted. Another reason of theirs begins: “{ $missed }”.
}
drill-steelman-terms-keep = Keep { $quoted }: that is what this side itself argues from.
drill-steelman-terms-change = Put this reason of theirs into one sentence of your own: “{ $missed } …”. Begin: “They would point to …”, then strike “they would point to”.

drill-steelman-ridicule-yes = It takes the side seriously.
drill-steelman-ridicule-no = “{ $quoted }” laughs at the side that it should speak for.
drill-steelman-ridicule-keep = It takes the side seriously.
drill-steelman-ridicule-change = Strike “{ $quoted }”, and say what somebody on that side would say with a straight face: “We say this because …”. One minute.
