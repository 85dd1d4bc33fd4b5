choice-first-impact = The first
choice-second-impact = The second

drill-weighing-duel = Weighing duel
drill-weighing-duel-about = Set two impacts against each other and say which one decides, by size, odds, time or way back.
drill-weighing-duel-asks = Which of these two weighs more? Choose one, and say why by at least two measures: how big (magnitude), how likely (probability), how soon or how long (timeframe), whether it can be undone (reversibility).
drill-weighing-duel-wins = Which weighs more
drill-weighing-duel-why = Why, by two measures, against the other
drill-weighing-duel-begin = Choose one, then begin: “It weighs more than the other because it is likelier to …”.
drill-weighing-duel-next = The scales are set. Now grant the other one its best measure and win all the same: “Even though … is bigger, …”.

drill-weighing-duel-chosen-yes = You said which one weighs more.
drill-weighing-duel-chosen-no = Neither of the two is chosen yet; a judge needs to hear which one wins.
drill-weighing-duel-chosen-keep = You said which one weighs more.
drill-weighing-duel-chosen-change = Choose one of the two, and say so first: “… weighs more, because …”. Half a minute.

drill-weighing-duel-measures-yes = It weighs by more than one measure: { $quoted }.
drill-weighing-duel-measures-no = { $count ->
    [0] No measure is named yet: how big, how likely, how soon, or whether it can be undone.
   *[other] It weighs by one measure, “{ $quoted }”, and two are wanted.
}
drill-weighing-duel-measures-keep = Keep the measures ({ $quoted }): they tell a judge by what to decide.
drill-weighing-duel-measures-change = Add one sentence on { $missing ->
    [magnitude] size: “It touches more people, for …”.
    [probability] odds: “It is likelier, because …”.
    [timeframe] time: “It comes sooner, or lasts longer, because …”.
   *[reversibility] the way back: “It cannot be undone, because …”.
} One minute.

drill-weighing-duel-compares-yes = It sets one beside the other: “{ $quoted }”.
drill-weighing-duel-compares-no = It tells of the impacts, and does not set one beside the other yet: “more … than”, “rather than”, “outweighs”.
drill-weighing-duel-compares-keep = Keep “{ $quoted }”: it sets one beside the other, which is what decides.
drill-weighing-duel-compares-change = Say it as a comparison in one sentence: “… is worse than … because …”. One minute.

drill-weighing-duel-both-yes = Both impacts are spoken of.
drill-weighing-duel-both-no = Nothing in it speaks of the one that begins “{ $missed } …”.
drill-weighing-duel-both-keep = Both impacts are heard, so that neither wins by silence.
drill-weighing-duel-both-change = Name the other one too, fairly, before you say why it weighs less: “It is true that …, but …”. One minute.

drill-weighing-duel-reason-yes = It says why: “{ $quoted }”.
drill-weighing-duel-reason-no = The reason brings little yet that the two do not say themselves: a “because” with a case or a step of your own.
drill-weighing-duel-reason-keep = Keep “{ $quoted }”: that is why the scales tip.
drill-weighing-duel-reason-change = Take your measure and go on: “… because …”, with a case or a step that neither impact names. One minute.
