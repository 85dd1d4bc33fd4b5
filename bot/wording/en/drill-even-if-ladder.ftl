drill-even-if-ladder = Even-if ladder
drill-even-if-ladder-about = Grant the other side more and more, and still stand.
drill-even-if-ladder-asks = { $side ->
    [for] You hold the claim.
   *[against] You reject the claim.
} Write three sentences: “Even if …, still …”. Each grants the other side more than the one before, and says what stands all the same.
drill-even-if-ladder-first = Even if … (a small point), still …
drill-even-if-ladder-second = Even if … (a larger one), still …
drill-even-if-ladder-third = Even if … (their best), still …
drill-even-if-ladder-begin = Take the easiest point to grant. Begin: “Even if it is true that …, still …”.
drill-even-if-ladder-next = The ladder stands. Now name the point at which you would give in: “If it turned out that …, I would change my mind.”

drill-even-if-ladder-rungs-yes = All three grant something; the first grants “{ $quoted }”.
drill-even-if-ladder-rungs-no = { $count ->
    [0] Nothing is granted yet: no step has an “even if” with a point of the other side behind it.
    [one] One step of three grants something: “{ $quoted }”.
   *[other] { $count } steps of three grant something; the first grants “{ $quoted }”.
}
drill-even-if-ladder-rungs-keep = Keep what you grant first, “{ $quoted }”: it is said plainly, so the rest is believed more easily.
drill-even-if-ladder-rungs-change = Add a step: grant one point that you find hard to deny. Begin: “Even if …, still …”. One minute.

drill-even-if-ladder-apart-yes = Each step grants something else.
drill-even-if-ladder-apart-no = “{ $quoted }” was granted in a step before.
drill-even-if-ladder-apart-keep = Each step grants something else.
drill-even-if-ladder-apart-change = Write the step with “{ $quoted }” again and grant another thing: a cost, a risk or a case that went wrong. Begin: “Even if it also …, still …”.

drill-even-if-ladder-stands-yes = Each step says what stands all the same; the last: “{ $quoted }”.
drill-even-if-ladder-stands-no = { $count ->
    [0] No step says yet what stands all the same.
    [one] One step alone says what stands all the same: “{ $quoted }”.
   *[other] { $count } steps say what stands all the same, and one stops at what it grants.
}
drill-even-if-ladder-stands-keep = Keep the way the last step ends: “{ $quoted }”.
drill-even-if-ladder-stands-change = Finish the step that stops short: “…, still …, because …”. One minute.

drill-even-if-ladder-stance-yes = What stands in the end is still your own side.
drill-even-if-ladder-stance-no = What stands in the end, “{ $quoted }”, reads as the other side’s case.
drill-even-if-ladder-stance-keep = What stands in the end is still your own side.
drill-even-if-ladder-stance-change = End each step on your own side: { $side ->
    [for] “…, still the claim holds, because …”.
   *[against] “…, still the claim fails, because …”.
} Two minutes.

drill-even-if-ladder-theirs-yes = It grants what the other side itself argues: “{ $quoted }”.
drill-even-if-ladder-theirs-no = { $missed ->
    [none] What is granted is no point of the other side’s own.
   *[other] What is granted is none of the points that the other side itself makes. One begins: “{ $missed }”.
}
drill-even-if-ladder-theirs-keep = Keep “{ $quoted }”: the other side would say that itself.
drill-even-if-ladder-theirs-change = { $missed ->
    [none] Ask what their best speaker would open with, and grant it. Begin: “Even if …, still …”.
   *[other] Grant the point of theirs that begins “{ $missed } …”. Begin: “Even if …, still …”. One minute.
}

drill-even-if-ladder-rising-yes = Each step grants more than the one before; the last grants “{ $quoted }”.
drill-even-if-ladder-rising-no = It is not plain yet that each step grants more than the one before.
drill-even-if-ladder-rising-keep = Keep the order: it rises to “{ $quoted }”.
drill-even-if-ladder-rising-change = Make the last step the largest: grant them their best point whole. Begin: “Even if all of that were so, and … as well, still …”.

drill-even-if-ladder-reason-yes = There is a reason behind what stands: “{ $quoted }”.
drill-even-if-ladder-reason-no = What stands has no reason with it yet, so it sounds stubborn rather than sure.
drill-even-if-ladder-reason-keep = Keep the reason behind what stands: “{ $quoted }”.
drill-even-if-ladder-reason-change = Give the last step its reason: “…, still …, because …”. One minute.
