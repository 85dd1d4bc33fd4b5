## The six criteria: a name, one line on what each asks, and today's goal.

criterion-claim = Claim
criterion-claim-about = Say where you stand on this claim, early and in its terms.
criterion-reasoning = Reasoning
criterion-reasoning-about = Show the step from the fact to the conclusion.
criterion-evidence = Evidence
criterion-evidence-about = Give something that a stranger could look up.
criterion-engagement = Other side
criterion-engagement-about = Meet the best reply and answer it.
criterion-weighing = Weighing
criterion-weighing-about = Say why this matters more: how big, how likely, how soon.
criterion-clarity = Clarity
criterion-clarity-about = Make it easy to read at the first try.

goal-claim = Today: make the position plain.
goal-reasoning = Today: show the step in between.
goal-evidence = Today: give one thing to look up.
goal-engagement = Today: meet the other side.
goal-weighing = Today: say why it matters more.
goal-clarity = Today: make it quick to read.

## Why a quoted piece counts for the text.

why-position = This says where the argument stands.
why-topic = This speaks about the claim in its own terms.
why-because = This gives a reason, and the reason says something new.
why-therefore = This draws a conclusion that a reader can check.
why-condition = This says under which condition it holds.
why-mechanism = This shows how one thing brings about another.
why-purpose = This says by which means, or to which end.
why-consequence = This names what would follow.
why-number = A figure gives the reader something to test.
why-year = A date turns an assertion into a case from history.
why-name = A named place, person or body can be looked up.
why-link = A link lets the reader check at once.
why-quotation = Quoted words are harder to wave away than a paraphrase.
why-source = This says where the information comes from.
why-example = An example lets the reader see the general point.
why-experience = First-hand detail makes the point concrete.
why-opponent = This lets the other side speak.
why-concession = Granting something shows that the reply was heard.
why-answer = This turns back to the point after hearing the reply.
why-compare = This sets one thing against another, so that it can be weighed.
why-outweigh = This says what the price is and whether it is worth it.
why-rather = This names an alternative.
why-timeframe = This says how soon, or for how long.
why-undoing = This says whether it could be undone.
why-likelihood = This says how likely it is, or how many it touches.

## Why a quoted piece costs.

why-empty-reason = The connecting word is there; what follows it is not new.
why-boast = This names proof without showing it.
why-long-sentence = A reader has to hold too much before the full stop.
why-vague = This word could mean almost anything.
why-filler = This takes the reader's time and says nothing of the claim.
why-absolute = One exception would be enough to topple this.
why-shouting = Capitals make every word equally loud.
why-open = This is where the next step would go.

## What follows quotes the debater where there is something good to quote: `clause` is a whole
## clause, `thing` what the text speaks of, `link` and `turn` the connecting word that was used,
## `claimword` what the claim is about. Each is “none” where there is nothing good.

## Claim: what is missing, what to do, a task of under two minutes, and how to begin.

gap-claim-no-topic = { $claimword ->
    [none] The text has not named the claim's subject yet; a reader has to guess the link.
   *[other] The claim is about “{ $claimword }”, and the text has not named its subject yet; a reader has to guess the link.
 }
advice-claim-no-topic = { $thing ->
    [none] Name what the claim is about, in its own words.
   *[other] Say what “{ $thing }” has to do with the claim, in the claim's own words.
 }
task-claim-no-topic = In one minute, write an opening sentence that names the claim's subject and your first point in one breath.
starter-claim-no-topic = My position is that …

gap-claim-no-position = { $thing ->
    [none] There is a point here, but no sentence yet says what should be done or what is so.
   *[other] The point about “{ $thing }” is there, but no sentence yet says what should be done or what is so.
 }
advice-claim-no-position = { $thing ->
    [none] Say outright what this means for the claim.
   *[other] Say outright what the point about “{ $thing }” means for the claim.
 }
task-claim-no-position = In one minute, put a single sentence in front that takes a side on the claim.
starter-claim-no-position = This claim is right (or wrong), since …

gap-claim-echo = The claim's own sentence comes back whole; a reader still waits for a position in other words.
advice-claim-echo = { $thing ->
    [none] Put the position in your own words.
   *[other] Put the position in your own words, and let the point about “{ $thing }” show why.
 }
task-claim-echo = In one minute, replace that sentence with one of your own that takes a side in ten words.
starter-claim-echo = My answer is yes (or no), and it turns on …

gap-claim-implied = { $thing ->
    [none] What would happen hints at a side; a reader who minds it less will not guess which.
   *[other] The point about “{ $thing }” hints at a side; a reader who minds it less will not guess which.
 }
advice-claim-implied = { $thing ->
    [none] Say outright which side this speaks for.
   *[other] Say outright which side the point about “{ $thing }” speaks for.
 }
task-claim-implied = In one minute, add a closing sentence that begins with “so” and takes a side on the claim.
starter-claim-implied = So this claim is right (or wrong): …

gap-claim-late = The position comes only after the reader has begun to wonder where this leads.
advice-claim-late = { $thing ->
    [none] Move the position to the front.
   *[other] Move the position to the front, before “{ $thing }”.
 }
task-claim-late = Take one minute to open with the position, in twelve words at most, and let the rest follow.
starter-claim-late = The claim fails (or holds) for one reason: …

gap-claim-fine = The position is plain; it could still say how far it goes, and in which case it stops being true.
advice-claim-fine = { $thing ->
    [none] Plain from the start. You could add where it stops being true.
   *[other] Plain from the start. You could add where the point about “{ $thing }” stops being true.
 }
task-claim-fine = In one minute, add the one case in which you would not hold this position.
starter-claim-fine = This holds except where …

## Reasoning

gap-reasoning-none = { $clause ->
    [none] The text asserts this and stops there; what makes it true is left for the reader to supply.
   *[other] The text says “{ $clause }” and stops there; what makes it true is left for the reader to supply.
 }
advice-reasoning-none = { $thing ->
    [none] Ask “why?” of your main sentence and write down the answer.
   *[other] Ask “why?” of your sentence about “{ $thing }” and write down the answer.
 }
task-reasoning-none = Take ninety seconds: ask “why?” twice in a row about that sentence and write both answers as one.
starter-reasoning-none = This is so because …

gap-reasoning-none-ought = { $clause ->
    [none] The text says what ought to be; why it ought to be so is left for the reader to supply.
   *[other] The text says “{ $clause }”; why it ought to be so is left for the reader to supply.
 }
advice-reasoning-none-ought = { $thing ->
    [none] Say what goes wrong if nothing is done.
   *[other] Say what goes wrong with “{ $thing }” if nothing is done.
 }
task-reasoning-none-ought = Take ninety seconds: write what would happen in the opposite case, and who would notice first.
starter-reasoning-none-ought = Otherwise, …

gap-reasoning-none-value = { $clause ->
    [none] The text passes a judgement; the yardstick behind it is not shown.
   *[other] In “{ $clause }” the text passes a judgement; the yardstick behind it is not shown.
 }
advice-reasoning-none-value = { $thing ->
    [none] Say by which yardstick you judge.
   *[other] Say by which yardstick you judge “{ $thing }”.
 }
task-reasoning-none-value = Take ninety seconds: name the yardstick in one sentence and hold the case against it in the next.
starter-reasoning-none-value = What makes it so is …

gap-reasoning-empty = The “{ $link }” is there, but hardly anything new comes after it that a reader could weigh.
advice-reasoning-empty = Put something new after the “{ $link }”: what happens, and to whom.
task-reasoning-empty = In one minute, finish the “{ $link }” again without using any word from the claim.
starter-reasoning-empty = … because, in practice, …

gap-reasoning-implied = { $clause ->
    [none] The text says what would happen, but not yet what makes it happen.
   *[other] The text says “{ $clause }”, but not yet what makes it happen.
 }
advice-reasoning-implied = { $thing ->
    [none] Name the cause: who does what, and then?
   *[other] Name the cause of what happens with “{ $thing }”: who does what, and then?
 }
task-reasoning-implied = In ninety seconds, write the chain in three short steps: first, then, so.
starter-reasoning-implied = The first thing to change would be …

gap-reasoning-effect = { $clause ->
    [none] An effect is named; how one thing leads to the other is still hidden.
   *[other] The text says “{ $clause }”; by which steps that comes about is still hidden.
 }
advice-reasoning-effect = { $thing ->
    [none] Open up the step that ends in this effect.
   *[other] Open up the step in the sentence about “{ $thing }”.
 }
task-reasoning-effect = In ninety seconds, add the missing middle: who acts differently, and what does that change?
starter-reasoning-effect = That happens because people then …

gap-reasoning-condition = The condition is clear, but the step from it to the result is jumped.
advice-reasoning-condition = { $thing ->
    [none] Fill in what happens between the condition and the result.
   *[other] Fill in what happens between the condition and the result for “{ $thing }”.
 }
task-reasoning-condition = In ninety seconds, write the one thing that must happen in between for the result to follow.
starter-reasoning-condition = In between, …

gap-reasoning-one = One reason stands. Someone could accept it and still ask why it settles the claim.
advice-reasoning-one = { $thing ->
    [none] Link the reason back to the claim with a second step.
   *[other] Link the point about “{ $thing }” back to the claim with a second step.
 }
task-reasoning-one = In ninety seconds, add a sentence that leads from this reason to the claim itself.
starter-reasoning-one = And that settles the claim, since …

gap-reasoning-list = { $clause ->
    [none] Several reasons appear, each in a few words; one of them deserves more room.
   *[other] Several reasons appear, each in a few words; “{ $clause }” looks worth more room.
 }
advice-reasoning-list = { $thing ->
    [none] Choose one reason and give it two sentences.
   *[other] Choose one reason, perhaps the one about “{ $thing }”, and give it two sentences.
 }
task-reasoning-list = In two minutes, drop the weakest reason and spend its words on the strongest.
starter-reasoning-list = The reason that matters most is …

gap-reasoning-fine = { $clause ->
    [none] The steps hold together; one of them is where a critic would pull first.
   *[other] The steps hold together; a critic would pull first at “{ $clause }”.
 }
advice-reasoning-fine = { $thing ->
    [none] Well linked. Test the weakest step once more.
   *[other] Well linked. Test the step about “{ $thing }” once more.
 }
task-reasoning-fine = In one minute, write the question that a critic would ask about that step, then answer it.
starter-reasoning-fine = Even there it holds, because …

## Evidence

gap-evidence-none = { $thing ->
    [none] Nothing here can be looked up yet: no case, no figure, no name.
   *[other] Nothing about “{ $thing }” can be looked up yet: no case, no figure, no name.
 }
advice-evidence-none = { $thing ->
    [none] Add one case where this really happened.
   *[other] Add one real case about “{ $thing }”.
 }
task-evidence-none = In two minutes, add one case with its place or its year.
starter-evidence-none = It has happened before: in …

gap-evidence-none-effect = { $clause ->
    [none] The text says that this happens, but shows no time or place where it did.
   *[other] The text says “{ $clause }”, but shows no time or place where this happened.
 }
advice-evidence-none-effect = { $thing ->
    [none] Name one time when this happened.
   *[other] Name one time when the point about “{ $thing }” came true.
 }
task-evidence-none-effect = In two minutes, add one time and place where this happened, or ask what would show it.
starter-evidence-none-effect = This could be seen when …

gap-evidence-none-chain = { $clause ->
    [none] One effect is told after another, and none of them is shown to have happened anywhere.
   *[other] One effect is told after another, “{ $clause }” among them, and none is shown to have happened anywhere.
 }
advice-evidence-none-chain = { $thing ->
    [none] Show that one of these effects has come about before.
   *[other] Show that the effect on “{ $thing }” has come about before.
 }
task-evidence-none-chain = In two minutes, pick the effect that a critic would doubt most and say where it has been seen.
starter-evidence-none-chain = The step most in doubt has been seen in …

gap-evidence-none-money = { $thing ->
    [none] Money is the point here, yet there is no sum: a reader cannot tell pennies from billions.
   *[other] Money is the point here, yet there is no sum for “{ $thing }”: a reader cannot tell pennies from billions.
 }
advice-evidence-none-money = Put a sum, or a rough scale, on the cost.
task-evidence-none-money = In two minutes, say who pays and roughly how much, and how you know.
starter-evidence-none-money = The bill for this falls on …

gap-evidence-none-safety = { $clause ->
    [none] The harm is named, but no case shows it: who was hurt, where, how often?
   *[other] The text says “{ $clause }”, but no case shows it: who was hurt, where, how often?
 }
advice-evidence-none-safety = { $thing ->
    [none] Give one real case of the harm.
   *[other] Give one real case of harm around “{ $thing }”.
 }
task-evidence-none-safety = In two minutes, describe one real case in a sentence: place, year, what happened.
starter-evidence-none-safety = One case shows it: …

gap-evidence-none-rights = { $thing ->
    [none] A principle is at stake, but the text shows no one to whom it has happened.
   *[other] A principle is at stake with “{ $thing }”, but the text shows no one to whom it has happened.
 }
advice-evidence-none-rights = { $thing ->
    [none] Show the principle in one law, ruling or life.
   *[other] Show the principle behind “{ $thing }” in one law, ruling or life.
 }
task-evidence-none-rights = In two minutes, name one law, ruling or country in which this was tried, and what came of it.
starter-evidence-none-rights = Where this was tried, …

gap-evidence-none-schools = { $thing ->
    [none] The text speaks of families or pupils in general; one class, school or study would make it real.
   *[other] The text speaks of “{ $thing }” in general; one class, school or study would make it real.
 }
advice-evidence-none-schools = { $thing ->
    [none] Picture this in one school or home.
   *[other] Picture “{ $thing }” in one school or home.
 }
task-evidence-none-schools = In two minutes, put one concrete child, class or study into a sentence.
starter-evidence-none-schools = Take one classroom: …

gap-evidence-none-war = { $thing ->
    [none] The argument rests on how states behave, and no earlier crisis is called as a witness.
   *[other] The point about “{ $thing }” rests on how states behave, and no earlier crisis is called as a witness.
 }
advice-evidence-none-war = { $thing ->
    [none] Set one earlier crisis beside this one.
   *[other] Say how an earlier crisis bears out the point about “{ $thing }”.
 }
task-evidence-none-war = In two minutes, add one earlier crisis with its year, and the way in which it is like this one.
starter-evidence-none-war = Something similar happened in …

gap-evidence-boast = { $clause ->
    [none] Proof is announced, not shown: whose finding is it, and what did it find?
   *[other] In “{ $clause }” proof is announced, not shown: whose finding is it, and what did it find?
 }
advice-evidence-boast = { $thing ->
    [none] Replace the announced proof with one finding.
   *[other] Replace the announced proof with one finding about “{ $thing }”.
 }
task-evidence-boast = In two minutes, swap that phrase for one named source and one thing it found, or for a case you know.
starter-evidence-boast = One finding, by …, is that …

gap-evidence-number = The figure is good to have; the text does not say whose it is or what follows from it.
advice-evidence-number = { $thing ->
    [none] Say where the figure comes from, and what it proves.
   *[other] Say where the figure comes from, and what it proves about “{ $thing }”.
 }
task-evidence-number = In ninety seconds, add the source of the figure and finish the thought with “which means”.
starter-evidence-number = That figure comes from …, which means …

gap-evidence-name = A name is given, but the text does not say yet what happened there that bears on the claim.
advice-evidence-name = Say what happened there, and when, and how it bears on the claim.
task-evidence-name = In ninety seconds, add what was done, when, and what came of it.
starter-evidence-name = What happened there was …

gap-evidence-one = One piece of evidence carries the whole weight; a critic could call it an exception.
advice-evidence-one = { $thing ->
    [none] Back up the one case with proof of another kind.
   *[other] Back up the case about “{ $thing }” with proof of another kind.
 }
task-evidence-one = In two minutes, add a second piece of another kind: a figure to a case, or a case to a figure.
starter-evidence-one = It is no exception: …

gap-evidence-compared = The evidence is solid; the text could still say why the comparison is a fair one.
advice-evidence-compared = { $thing ->
    [none] Solid. Say why the comparison is a fair one.
   *[other] Solid. Say why the comparison with “{ $thing }” is a fair one.
 }
task-evidence-compared = In one minute, name the biggest difference between this case and the claim, and why it does not matter.
starter-evidence-compared = The cases differ in …, but …

gap-evidence-sourced = The evidence is solid and says where it comes from; the text could add how far it reaches.
advice-evidence-sourced = Solid, and it says where it comes from. Say how far it reaches.
task-evidence-sourced = In one minute, add what this evidence does not show, and why the point stands without that.
starter-evidence-sourced = What this does not show is …; even so, …

gap-evidence-fine = The evidence is solid; a reader who doubts it is not told yet where to check.
advice-evidence-fine = { $thing ->
    [none] Solid. Say where a reader could check it.
   *[other] Solid. Say where a reader could check the part about “{ $thing }”.
 }
task-evidence-fine = In one minute, name where one of these facts can be checked: a book, a report, a speech.
starter-evidence-fine = This is on record in …

## The other side

gap-engagement-none = { $thing ->
    [none] Nobody disagrees in this text yet. What would a thoughtful critic say?
   *[other] Nobody disagrees in this text yet. What would a thoughtful critic say about “{ $thing }”?
 }
advice-engagement-none = { $thing ->
    [none] Let a critic speak once.
   *[other] Let a critic speak once about “{ $thing }”.
 }
task-engagement-none = In two minutes, write the best reply to this in one sentence and your answer in the next.
starter-engagement-none = Critics will say that …, but …

gap-engagement-none-absolute = The text speaks without exceptions, so one exception would be enough to answer it.
advice-engagement-none-absolute = { $thing ->
    [none] Grant one exception, then say why the point survives.
   *[other] Grant one exception about “{ $thing }”, then say why the point survives.
 }
task-engagement-none-absolute = In ninety seconds, name one exception and show that the rule holds without it.
starter-engagement-none-absolute = There are exceptions, such as …; still, …

gap-engagement-none-reason = { $clause ->
    [none] The reason stands unopposed; someone could accept it and still come out on the other side.
   *[other] Nobody answers “{ $clause }”; someone could accept that and still come out on the other side.
 }
advice-engagement-none-reason = { $thing ->
    [none] Answer someone who grants the reason and still disagrees.
   *[other] Answer someone who grants the point about “{ $thing }” and still disagrees.
 }
task-engagement-none-reason = In two minutes, write one “even if” sentence: grant the strongest reply, and keep the conclusion.
starter-engagement-none-reason = Even if …, it remains true that …

gap-engagement-none-effect = { $clause ->
    [none] The effect is told from one side; somebody gains or loses on the other.
   *[other] “{ $clause }” is told from one side; somebody gains or loses on the other.
 }
advice-engagement-none-effect = { $thing ->
    [none] Say who loses by this, and answer them.
   *[other] Take the point about “{ $thing }”: say who would lose by it, and answer them.
 }
task-engagement-none-effect = In two minutes, say who would be worse off, and why the argument still holds.
starter-engagement-none-effect = Those who would lose are …; yet …

gap-engagement-none-money = { $thing ->
    [none] A sceptic would ask what this costs, or who pays for it, and nothing here answers.
   *[other] A sceptic would ask who pays in the end, and nothing about “{ $thing }” answers.
 }
advice-engagement-none-money = Answer the sceptic who asks what this costs and who pays.
task-engagement-none-money = In two minutes, put the sceptic's question about cost into one sentence and answer it in the next.
starter-engagement-none-money = It is fair to ask what this costs; …

gap-engagement-hint = The text turns with “{ $turn }”, though no opponent has spoken; whose view is being answered?
advice-engagement-hint = Say whose view “{ $turn }” answers.
task-engagement-hint = In ninety seconds, put the other side's point in words that they would sign, before your “{ $turn }”.
starter-engagement-hint = The fair point on the other side is …

gap-engagement-unanswered = The other side gets a hearing here, and then keeps the last word.
advice-engagement-unanswered = { $thing ->
    [none] Answer the point that you let stand.
   *[other] Answer the point about “{ $thing }” that you let stand.
 }
task-engagement-unanswered = In ninety seconds, add the sentence that turns it: why is it not enough?
starter-engagement-unanswered = But that is not enough, because …

gap-engagement-met = The other side speaks and gets an answer; its point could be put as strongly as its best speaker would.
advice-engagement-met = { $thing ->
    [none] Put the other side's point more strongly before you answer it.
   *[other] Put the other side's point about “{ $thing }” more strongly before you answer it.
 }
task-engagement-met = In ninety seconds, give the other side its best reason in one sentence, and answer that one.
starter-engagement-met = Their best reason is …; even so, …

gap-engagement-fine = The other side is met fairly; one harder reply might still be waiting.
advice-engagement-fine = { $thing ->
    [none] Fairly met. Look for a harder reply.
   *[other] Fairly met. Look for a harder reply about “{ $thing }”.
 }
task-engagement-fine = In one minute, grant one more thing than you would like to, and keep the conclusion.
starter-engagement-fine = I would even grant that …

## Weighing

gap-weighing-none = { $clause ->
    [none] All this may be true and still matter little: the text does not say how big, how likely or how soon.
   *[other] It may be true that “{ $clause }” and still matter little: how big is it, how likely, how soon?
 }
advice-weighing-none = { $thing ->
    [none] Say how much this matters next to what stands against it.
   *[other] Say how much the point about “{ $thing }” matters next to what stands against it.
 }
task-weighing-none = In ninety seconds, compare this with the strongest thing on the other side.
starter-weighing-none = This matters more than …, because …

gap-weighing-none-safety = Harm to some stands against harm to others; the text has not said which is greater.
advice-weighing-none-safety = { $thing ->
    [none] Compare this harm with the harm of doing the opposite.
   *[other] Compare the harm around “{ $thing }” with the harm of doing the opposite.
 }
task-weighing-none-safety = In ninety seconds, say how many are touched, how badly, and against whom you set them.
starter-weighing-none-safety = More people are hurt by … than by …

gap-weighing-none-money = A price is mentioned, but not what it buys: is it worth it?
advice-weighing-none-money = Say what the price buys, and for whom.
task-weighing-none-money = In ninety seconds, set the price on one side and the gain on the other, and choose.
starter-weighing-none-money = That price is worth paying, because …

gap-weighing-none-effect = { $clause ->
    [none] The effect is clear, but not whether it is large or lasting enough to decide the claim.
   *[other] Someone could grant “{ $clause }” and still ask whether it is large or lasting enough to decide the claim.
 }
advice-weighing-none-effect = { $thing ->
    [none] Say how large or lasting this effect is.
   *[other] Say how much the point about “{ $thing }” weighs, or how long it lasts.
 }
task-weighing-none-effect = In ninety seconds, add how many it touches and for how long, against the main cost.
starter-weighing-none-effect = It would last …, while the cost …

gap-weighing-hint = An alternative, a time or a chance is named, without saying which weighs more.
advice-weighing-hint = { $thing ->
    [none] Decide which side weighs more, and say by what measure.
   *[other] Decide which side weighs more for “{ $thing }”, and say by what measure.
 }
task-weighing-hint = In one minute, finish the comparison: which weighs more, and by which measure?
starter-weighing-hint = By that measure, …

gap-weighing-one = One comparison is made, on one scale; another scale is how likely it is, or how soon.
advice-weighing-one = { $clause ->
    [none] Weigh it on a second scale: likelihood or time.
   *[other] After “{ $clause }”, weigh on a second scale: likelihood or time.
 }
task-weighing-one = In one minute, add one sentence on how likely it is, or how hard it would be to undo.
starter-weighing-one = It is also likelier (or sooner), since …

gap-weighing-fine = The weighing is done; the text could name the one fact that would tip it the other way.
advice-weighing-fine = Well weighed. Name the one fact that would tip it the other way.
task-weighing-fine = In one minute, say what you would have to learn to change the balance.
starter-weighing-fine = The balance would tip only if …

## Clarity

gap-clarity-long = One sentence carries several thoughts; a reader may lose the thread on the way.
advice-clarity-long = { $thing ->
    [none] Cut the long sentence in two.
   *[other] Cut the long sentence in two, perhaps at “{ $thing }”.
 }
task-clarity-long = In one minute, cut that sentence in two and give each half one thought.
starter-clarity-long = First, …

gap-clarity-vague = { $clause ->
    [none] A loose word stands where a precise one would carry the point.
   *[other] “{ $clause }” is loose where a precise word would carry the point.
 }
advice-clarity-vague = { $clause ->
    [none] Swap the loose word for what you mean.
   *[other] Swap “{ $clause }” for what you mean.
 }
task-clarity-vague = In one minute, replace each loose word with the thing itself.
starter-clarity-vague = To be exact, …

gap-clarity-filler = { $clause ->
    [none] A stock phrase takes the place that a point could have.
   *[other] “{ $clause }” is a stock phrase; it takes the place that a point could have.
 }
advice-clarity-filler = { $clause ->
    [none] Cut the stock phrase and begin with the point.
   *[other] Cut “{ $clause }” and begin with the point.
 }
task-clarity-filler = In one minute, strike out every phrase that would fit any other claim as well.
starter-clarity-filler = The point is …

gap-clarity-absolute = { $clause ->
    [none] A word without exceptions makes the point easier to topple than it needs to be.
   *[other] “{ $clause }” allows no exception, which makes the point easier to topple than it needs to be.
 }
advice-clarity-absolute = { $clause ->
    [none] Say how often, instead of always or never.
   *[other] Say how often or how many, instead of “{ $clause }”.
 }
task-clarity-absolute = In one minute, change that word for the truest amount: most, often, in such cases.
starter-clarity-absolute = In most cases, …

gap-clarity-shouting = A run of capitals makes every word equally loud, so nothing stands out.
advice-clarity-shouting = Write it in small letters and let the words carry the weight.
task-clarity-shouting = In one minute, write that sentence again in small letters and put the key word last.
starter-clarity-shouting = What matters is …

gap-clarity-short = It is so short that a reader cannot yet see what is meant.
advice-clarity-short = Give this one more sentence.
task-clarity-short = In one minute, add one sentence that says who does what, and what comes of it.
starter-clarity-short = In practice, …

gap-clarity-brief = It reads easily at the first try; there is room for more.
advice-clarity-brief = Easy to read.
task-clarity-brief = In one minute, read it aloud once and change the word at which you stumble.
starter-clarity-brief = In short, …

gap-clarity-fine = It reads easily; shorter might still be stronger.
advice-clarity-fine = Easy to read. Try the longest sentence in a fifth fewer words.
task-clarity-fine = In two minutes, say the same in four fifths of the words.
starter-clarity-fine = In short, …

## Guards: what a text looks like, never what its writer did.

guard-wordless = There is no word here to judge.
gap-wordless = The text holds marks or pictures, but no word that an argument could rest on.
task-wordless = In one minute, write one sentence that says whether the claim is right, and one that says why.
starter-wordless = I think that this claim is …

guard-gibberish = This looks like letters rather than words, so its score is held at the bottom.
gap-gibberish = Hardly any of it reads as words, so there is no argument to find yet.
task-gibberish = In one minute, write one sentence that takes a side and one that gives a reason.
starter-gibberish = The claim is right (or wrong) because …

guard-language = This looks like another language than the claim's. This judge reads English only, so the score says little about the argument.
gap-language = It may well be a good argument; this judge looks for English signs of reasons and evidence and cannot follow it.
task-language = In two minutes, write the same reason in two simple English sentences; accent and grammar cost nothing.
starter-language = In English: this is so because …

guard-unread = The claim or this text looks like a language that this judge cannot read yet: it finds English signs only, so take the score lightly.

guard-to-the-judge = This looks like a message to the judge instead of the other side, so the score is held low.
gap-to-the-judge = Part of the text speaks to the judge about points; that part convinces nobody about the claim.
task-to-the-judge = In one minute, strike out every sentence about scores and use the room for one reason.
starter-to-the-judge = The claim stands (or falls) on …

guard-copied-claim = This looks like the claim said again, without a reason of its own yet.
gap-copied-claim = The words are nearly all the claim's own; what makes it true (or false) has not begun.
task-copied-claim = In ninety seconds, write what would change for one real person if the claim were accepted.
starter-copied-claim = If that happened, then …

guard-bare-because = This looks like the claim with a word or two added; the reason is still to come.
gap-bare-because = Besides the claim's own words there is hardly anything new, so a reader cannot weigh the reason yet.
task-bare-because = In ninety seconds, answer “how exactly?” in ten words that are not in the claim.
starter-bare-because = What actually happens is that …

guard-repetition = This looks like the same words more than once; each counts once, and the score is held low.
gap-repetition = Saying it again leaves the reader where the first time did.
task-repetition = In ninety seconds, keep the sentence once and add the answer to “so what?”.
starter-repetition = That matters because …

guard-word-list = This looks like a list of words rather than sentences, so it cannot show how they connect.
gap-word-list = The words fit the topic, but nothing says how one leads to the other.
task-word-list = In ninety seconds, take two of these words and write one sentence about how one changes the other.
starter-word-list = When …, it …

guard-generic = This looks as if it would fit almost any claim, so the score is held low.
gap-generic = Hardly a word in it belongs to this claim alone: no case, no figure, no mechanism.
task-generic = In ninety seconds, write one sentence with a name, a place or a number that only this claim could have.
starter-generic = In this case, …

guard-off-topic = Hardly a word here ties this to the claim. If the link is there, it may only need saying.
gap-off-topic = { $claimword ->
    [none] The text may bear on the claim, but it never says how.
   *[other] The text may bear on “{ $claimword }”, but it never says how.
 }
task-off-topic = In one minute, write the sentence that joins your point to the claim, with a word from each.
starter-off-topic = This bears on the claim because …
