drill-predict-the-other-side = Predict the other side
drill-predict-the-other-side-about = Name the other side’s best reasons before you hear them.
drill-predict-the-other-side-asks = { $side ->
    [for] You hold the claim. Which three reasons will those who reject it give?
   *[against] You reject the claim. Which three reasons will those who hold it give?
} One to a field, as they would put it. { $people ->
    [0] Nobody here has lent an argument on it yet, so yours are held against { $thoughts ->
        [one] one starting thought.
       *[other] { $thoughts } starting thoughts.
    }
    [one] Yours are held against what one person really argued{ $thoughts ->
        [0] .
        [one] {" "}and one starting thought.
       *[other] {" "}and { $thoughts } starting thoughts.
    }
   *[other] Yours are held against what { $people } people really argued{ $thoughts ->
        [0] .
        [one] {" "}and one starting thought.
       *[other] {" "}and { $thoughts } starting thoughts.
    }
}
drill-predict-the-other-side-first = Their first reason
drill-predict-the-other-side-second = Their second reason
drill-predict-the-other-side-third = Their third reason
drill-predict-the-other-side-begin = Ask what they fear to lose. Begin: “They will say that …, because …”.
drill-predict-the-other-side-next = You saw them all coming. Now answer the hardest in one sentence: “Granted that …, still …”.

drill-predict-the-other-side-three-yes = Three different reasons.
drill-predict-the-other-side-three-no = { $count ->
    [one] One reason of three; the rest is missing or says the same.
   *[other] { $count } different reasons of three.
}
drill-predict-the-other-side-three-keep = Keep looking for three: no side has one reason only.
drill-predict-the-other-side-three-change = Add a reason of another sort: a cost, a right, a case from history. Begin: “They will also say that …”. One minute.

drill-predict-the-other-side-echo-yes = They are reasons, and more than the claim said again.
drill-predict-the-other-side-echo-no = “{ $quoted }” says the claim again; a reason says why.
drill-predict-the-other-side-echo-keep = They are reasons, and more than the claim said again.
drill-predict-the-other-side-echo-change = Go on from the claim with the word “because”, as they would: “… because …”. One minute.

drill-predict-the-other-side-stance-yes = Nothing in it argues for your own side.
drill-predict-the-other-side-stance-no = “{ $quoted }” reads as a reason for your own side.
drill-predict-the-other-side-stance-keep = Nothing in it argues for your own side.
drill-predict-the-other-side-stance-change = Change chairs and write what they would say to you. Begin: “You forget that …”.

drill-predict-the-other-side-hit-yes = { $met ->
    [one] One of your reasons was really argued
   *[other] { $met } of your reasons were really argued
} (held against { $held }). You wrote “{ $quoted }”; they argue: “{ $real }”
drill-predict-the-other-side-hit-no = { $held ->
    [one] It was held against one argument of theirs, and none of yours is like it.
   *[other] It was held against { $held } arguments of theirs, and none of yours is like one of them.
}
drill-predict-the-other-side-hit-keep = Keep “{ $quoted }”: they do argue that.
drill-predict-the-other-side-hit-change = Ask who on the other side has most to lose, and give their reason. Begin: “For them, … would mean …”. Two minutes.

drill-predict-the-other-side-missed-yes = None of theirs is missing.
drill-predict-the-other-side-missed-no = One that you did not name: “{ $real }”
drill-predict-the-other-side-missed-keep = None of theirs is missing.
drill-predict-the-other-side-missed-change = Take the one that you did not name, “{ $real } …”, and answer it in one sentence: “Granted that …, still …”. Two minutes.
