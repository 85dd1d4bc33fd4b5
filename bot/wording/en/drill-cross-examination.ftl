drill-cross-examination = Cross-examination
drill-cross-examination-about = Take an argument apart with three short questions, each built on the one before.
drill-cross-examination-asks = Ask the author of this argument three closed questions of { $words } words at most: a yes, a no or one of two must answer each. Build each on the one before; then say what follows for the claim.
drill-cross-examination-first = First question
drill-cross-examination-second = Second question, built on the first
drill-cross-examination-third = Third question, built on the second
drill-cross-examination-so-what = So what? What follows for the claim
drill-cross-examination-begin = Begin with something that they must grant: “Would you agree that … ?” Then ask what follows from it.
drill-cross-examination-next = The questions close in on the point. Now write the answer that you fear most, and one question that still works after it: “Even then, would … ?”

drill-cross-examination-three-yes = All three questions are there.
drill-cross-examination-three-no = { $count ->
    [0] None of the three questions is there yet.
    [one] One question is there; two more are wanted.
   *[other] Two questions are there; one more is wanted.
}
drill-cross-examination-three-keep = All three questions are there, one step at a time.
drill-cross-examination-three-change = Ask what follows from a yes to the last one: “Then would … ?” One minute.

drill-cross-examination-asked-yes = Each ends with a question mark.
drill-cross-examination-asked-no = “{ $quoted }” does not end with a question mark; the other side cannot answer it.
drill-cross-examination-asked-keep = Keep “{ $quoted }” as a question: it asks, and leaves the telling to the other side.
drill-cross-examination-asked-change = Turn “{ $quoted }” into a question that a yes would answer. Begin: “Is it … that … ?” One minute.

drill-cross-examination-statement-yes = Each is one question and nothing besides.
drill-cross-examination-statement-no = “{ $quoted }” makes a statement beside its question; a speech can wait for the last line.
drill-cross-examination-statement-keep = Each is one question and nothing besides.
drill-cross-examination-statement-change = Keep the question alone in “{ $quoted }”, and save the statement for the last line. Half a minute.

drill-cross-examination-length-yes = Each is { $words } words or less.
drill-cross-examination-length-no = “{ $quoted } …” is longer than { $words } words; the longer it is, the easier it is to slip away from.
drill-cross-examination-length-keep = Each question is short enough to leave no way round it.
drill-cross-examination-length-change = Ask “{ $quoted } …” in { $words } words: one fact, one verb. Begin: “Did … ?” One minute.

drill-cross-examination-closed-yes = A yes, a no or a choice answers each.
drill-cross-examination-closed-no = “{ $quoted }” cannot be answered with yes or no, so it hands over the floor.
drill-cross-examination-closed-keep = Keep “{ $quoted }” closed as it is: it leaves room for a yes or a no alone.
drill-cross-examination-closed-change = Ask “{ $quoted }” so that a yes or no answers it. Begin: “Is …”, “Did …” or “Would … ?” One minute.

drill-cross-examination-builds-yes = Each goes on from the argument or from the question before it.
drill-cross-examination-builds-no = “{ $quoted }” takes up nothing from the argument or from the question before it.
drill-cross-examination-builds-keep = Each question goes on from the one before; that is what closes the doors.
drill-cross-examination-builds-change = Take a word from the answer that you expect, and put it into “{ $quoted }”. Begin: “If that is so, would … ?” One minute.

drill-cross-examination-apart-yes = Each question asks something of its own.
drill-cross-examination-apart-no = “{ $quoted }” asks what stands there already.
drill-cross-examination-apart-keep = Each question asks something of its own.
drill-cross-examination-apart-change = Ask instead of “{ $quoted }” what would have to be true for it: “Does that need … ?” One minute.

drill-cross-examination-so-what-yes = The last line comes back to the claim: “{ $quoted }”.
drill-cross-examination-so-what-no = { $said ->
    [0] The last line is still empty: what do the three answers mean for the claim?
   *[other] “{ $quoted }” does not come back to the claim yet with something of its own.
}
drill-cross-examination-so-what-keep = Keep “{ $quoted }”: it cashes the questions in.
drill-cross-examination-so-what-change = Say in one sentence what the answers do to the claim: “So if they say yes to all three, the claim that … falls, because …”. One minute.
