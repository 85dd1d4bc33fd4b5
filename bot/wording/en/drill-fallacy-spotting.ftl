drill-fallacy-spotting = Fallacy spotting
drill-fallacy-spotting-about = Name what is wrong with a line, or see that nothing is.
drill-fallacy-spotting-asks = What is wrong with this line, if anything? Some lines are fair.
drill-fallacy-spotting-line = { $side ->
    [for] Somebody argues for the claim
    [against] Somebody argues against the claim
   *[other] The line
}
drill-fallacy-spotting-kind = What is wrong with it?
drill-fallacy-spotting-begin = Find the line’s reason and its conclusion, and ask whether the one carries the other. If it does, nothing is wrong.

choice-no-fallacy = No fallacy: the line is fair
choice-ad-hominem = Ad hominem: at the person
choice-straw-man = Straw man: a view that nobody holds
choice-false-dilemma = False dilemma: only two ways
choice-slippery-slope = Slippery slope: one step, then disaster
choice-hasty-generalisation = Hasty generalisation: from too few cases
choice-post-hoc = Post hoc: after it, so because of it
choice-popularity = Appeal to popularity: many think so
choice-authority = False authority: no expert in this
choice-circular = Circular: the reason is the claim
choice-whataboutism = Whataboutism: others are no better
choice-false-analogy = False analogy: the two are not alike
choice-cherry-picking = Cherry-picking: only what fits
choice-moving-goalposts = Moving the goalposts: the test is changed
choice-appeal-to-ignorance = Appeal to ignorance: not disproved, so true

## What the line is, and why.

drill-fallacy-spotting-is-no-fallacy = The line is fair: its reason bears on its conclusion. { $why }
drill-fallacy-spotting-is-ad-hominem = It is an ad hominem: it goes at the person and leaves the argument alone. { $why }
drill-fallacy-spotting-is-straw-man = It is a straw man: it answers something that is easier to answer than what was said. { $why }
drill-fallacy-spotting-is-false-dilemma = It is a false dilemma: it offers two ways where there are more. { $why }
drill-fallacy-spotting-is-slippery-slope = It is a slippery slope: a first step is said to end in disaster, and the steps between are not shown. { $why }
drill-fallacy-spotting-is-hasty-generalisation = It is a hasty generalisation: it says more than its few cases can carry. { $why }
drill-fallacy-spotting-is-post-hoc = It is post hoc: what came later is taken to come from what came before. { $why }
drill-fallacy-spotting-is-popularity = It is an appeal to popularity: how many think so stands in for a reason. { $why }
drill-fallacy-spotting-is-authority = It is a false authority: somebody is believed who is no expert in this. { $why }
drill-fallacy-spotting-is-circular = It is circular: the reason already takes the conclusion for granted. { $why }
drill-fallacy-spotting-is-whataboutism = It is whataboutism: it points at somebody else’s wrong instead of answering. { $why }
drill-fallacy-spotting-is-false-analogy = It is a false analogy: the two are unlike in the very thing that matters. { $why }
drill-fallacy-spotting-is-cherry-picking = It is cherry-picking: what fits is shown, and what does not is left out. { $why }
drill-fallacy-spotting-is-moving-goalposts = It moves the goalposts: once the test is met, it is changed. { $why }
drill-fallacy-spotting-is-appeal-to-ignorance = It is an appeal to ignorance: that something is not known is taken for proof. { $why }

## What it would take for a wrong choice to be right.

drill-fallacy-spotting-tempt-no-fallacy = It sounds fair because it gives something that looks like a reason. Ask of each line: could the reason be true and the conclusion false?
drill-fallacy-spotting-tempt-ad-hominem = That people are spoken of is not enough for an ad hominem: who they are would have to stand in for an answer.
drill-fallacy-spotting-tempt-straw-man = For a straw man, somebody’s view would have to be told wrongly. A sharp answer to what they do say is none.
drill-fallacy-spotting-tempt-false-dilemma = For a false dilemma, the line would have to leave two ways only. To compare two is no fallacy.
drill-fallacy-spotting-tempt-slippery-slope = For a slippery slope, one step would have to lead on to disaster by steps that are not shown. A worry with its steps shown is none.
drill-fallacy-spotting-tempt-hasty-generalisation = For a hasty generalisation, a few cases would have to be made into a rule. One case is enough against an “only” or a “never”.
drill-fallacy-spotting-tempt-post-hoc = That a line speaks of before and after is not enough for post hoc: the order alone would have to be the reason.
drill-fallacy-spotting-tempt-popularity = That many are spoken of is not enough: their number would have to be the reason.
drill-fallacy-spotting-tempt-authority = For a false authority, somebody would have to be believed outside what they know. To name somebody who knows the matter is fair.
drill-fallacy-spotting-tempt-circular = For a circle, the reason would have to be the conclusion in other words. Two sentences on the same thing are none.
drill-fallacy-spotting-tempt-whataboutism = That another case comes up is not enough for whataboutism: it would have to be there in place of an answer.
drill-fallacy-spotting-tempt-false-analogy = For a false analogy, two things would have to be likened that differ in what matters. Many comparisons hold.
drill-fallacy-spotting-tempt-cherry-picking = To give examples is not yet cherry-picking: cases that speak against it would have to be left out.
drill-fallacy-spotting-tempt-moving-goalposts = For moved goalposts, a test would have to be set, met, and then changed. A claim that is made more exact is none.
drill-fallacy-spotting-tempt-appeal-to-ignorance = For an appeal to ignorance, not knowing would have to be the proof. To say that something is uncertain is fair.

## How to answer such a line.

drill-fallacy-spotting-answer-no-fallacy = A fair line wants a real answer. Write one in one sentence: “Granted that …, it does not follow that …, because …”.
drill-fallacy-spotting-answer-ad-hominem = Bring it back to the argument, in one sentence: “Whoever says it, the reason was …, and it stands unless …”.
drill-fallacy-spotting-answer-straw-man = Put the view right, in one sentence: “What was said is not that …, but that …”.
drill-fallacy-spotting-answer-false-dilemma = Name a third way, in one sentence: “There is also …, which …”.
drill-fallacy-spotting-answer-slippery-slope = Ask for the weakest step, in one sentence: “Even after …, what would make … follow?”
drill-fallacy-spotting-answer-hasty-generalisation = Name a case that goes the other way, in one sentence: “That holds for …, but not for …”.
drill-fallacy-spotting-answer-post-hoc = Name another cause, in one sentence: “It may have come from … instead, since …”.
drill-fallacy-spotting-answer-popularity = Ask for the reason behind the number, in one sentence: “Many think so; what shows it is …”.
drill-fallacy-spotting-answer-authority = Say what sort of knowledge is wanted, in one sentence: “To judge this one would have to know …”.
drill-fallacy-spotting-answer-circular = Ask for a reason from outside, in one sentence: “Somebody who doubts it would first need to see …”.
drill-fallacy-spotting-answer-whataboutism = Grant it and come back, in one sentence: “That may be so too; the question here is whether …”.
drill-fallacy-spotting-answer-false-analogy = Name the difference that matters, in one sentence: “The two differ in …, and so …”.
drill-fallacy-spotting-answer-cherry-picking = Bring in what was left out, in one sentence: “Counting … as well, the picture is …”.
drill-fallacy-spotting-answer-moving-goalposts = Hold it to its first test, in one sentence: “What was asked for was …, and that is …”.
drill-fallacy-spotting-answer-appeal-to-ignorance = Say who has to show what, in one sentence: “Until … is shown, all we can say is …”.
