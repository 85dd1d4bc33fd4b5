drill-warrant-hunt = Warrant hunt
drill-warrant-hunt-about = Write the link that is missing between a fact and a claim.
drill-warrant-hunt-asks = { $side ->
    [for] This evidence is given for the claim.
   *[against] This evidence is given against the claim.
} Write the missing link in a sentence or two: why does the one bear on the other? Say it so that it would hold for other cases too.
drill-warrant-hunt-evidence = The evidence
drill-warrant-hunt-link = The missing link
drill-warrant-hunt-begin = Imagine a listener who believes the evidence and still says “so what?”. Answer them. Begin: “This matters because whenever …”.
drill-warrant-hunt-next = The link holds. Now test it: in which case would it fail? Begin: “It would not hold where …”.

drill-warrant-hunt-new-yes = It says something that neither the claim nor the evidence says: { $quoted }.
drill-warrant-hunt-new-no = It stays within the words of the claim and the evidence. A link says what lies between them.
drill-warrant-hunt-new-keep = Keep what you brought in yourself: { $quoted }.
drill-warrant-hunt-new-change = Name the force between the two, such as fear, cost, trust or habit, and what it does. Begin: “What connects them is …, because …”.

drill-warrant-hunt-fact-yes = It takes up the evidence: { $quoted }.
drill-warrant-hunt-fact-no = No word of it takes up the evidence yet, which begins “{ $start }”.
drill-warrant-hunt-fact-keep = Keep the tie to the evidence: { $quoted }.
drill-warrant-hunt-fact-change = Start from the evidence itself, “{ $start } …”, and go on: “This shows that …”. One minute.

drill-warrant-hunt-claim-yes = It arrives at the claim: { $quoted }.
drill-warrant-hunt-claim-no = No word of it takes up the claim yet, which begins “{ $start }”.
drill-warrant-hunt-claim-keep = Keep the way it arrives at the claim: { $quoted }.
drill-warrant-hunt-claim-change = Add the last step, in the claim’s own terms (“{ $start } …”): “… and so …”. One minute.

drill-warrant-hunt-joint-yes = It says how one leads to the other: “{ $quoted }”.
drill-warrant-hunt-joint-no = It sets things side by side and does not say yet how one leads to the other.
drill-warrant-hunt-joint-keep = Keep “{ $quoted }”: it says how the one leads to the other.
drill-warrant-hunt-joint-change = Join the two with “because” or “so that”, in one sentence: “… because …”. One minute.

drill-warrant-hunt-rule-yes = It reaches beyond this one case: “{ $quoted }”.
drill-warrant-hunt-rule-no = It speaks of this one case. A link that would hold for others is harder to wave away.
drill-warrant-hunt-rule-keep = Keep “{ $quoted }”: with it the link would hold for other cases too.
drill-warrant-hunt-rule-change = Say it once more as a rule, without the names: “Whenever somebody …, …”. One minute.
