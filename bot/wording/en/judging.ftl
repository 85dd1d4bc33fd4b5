## The six criteria: a name, one line on what each asks, and today's goal.

criterion-claim = Claim
criterion-claim-about = Says where you stand on this claim, early and in its terms.
criterion-reasoning = Reasoning
criterion-reasoning-about = Shows the step from the fact to the conclusion.
criterion-evidence = Evidence
criterion-evidence-about = Gives something that a stranger could look up.
criterion-engagement = Other side
criterion-engagement-about = Meets the best reply and answers it.
criterion-weighing = Weighing
criterion-weighing-about = Says why this matters more: how big, how likely, how soon.
criterion-clarity = Clarity
criterion-clarity-about = Reads easily at the first try.

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

## Claim: what is missing, what to do, a task of under two minutes, and how to begin.

gap-claim-no-topic = The claim is about “{ $claimword }”, and the text has not named its subject yet; a reader has to guess the link.
advice-claim-no-topic = Tie “{ $word }” to the claim's own words.
task-claim-no-topic = In one minute, write an opening sentence that puts “{ $claimword }” and “{ $word }” side by side.
starter-claim-no-topic = On { $claimword }, my position is …

gap-claim-no-position = The point about “{ $word }” is there, but no sentence yet says what should be done or what is so.
advice-claim-no-position = Say outright what “{ $word }” means for the claim.
task-claim-no-position = In one minute, put a single sentence in front that takes a side on the claim.
starter-claim-no-position = This claim is right (or wrong), since …

gap-claim-echo = The claim's own sentence comes back whole; a reader still waits for a position in other words.
advice-claim-echo = Put the position in your own words, and let “{ $word }” show why.
task-claim-echo = In one minute, replace that sentence with one of your own that takes a side in ten words.
starter-claim-echo = My answer is yes (or no), and it turns on …

gap-claim-implied = What happens to “{ $word }” hints at a side; a reader who cares for it less will not guess which.
advice-claim-implied = Say outright which side “{ $word }” speaks for.
task-claim-implied = In one minute, add a closing sentence that begins with “so” and takes a side on the claim.
starter-claim-implied = So this claim is right (or wrong): …

gap-claim-late = The position comes only after the reader has begun to wonder where “{ $word }” leads.
advice-claim-late = Move the position in front of “{ $word }”.
task-claim-late = Take one minute to open with the position, in twelve words at most, and let the rest follow.
starter-claim-late = The claim fails (or holds) for one reason: …

gap-claim-fine = The position is plain; it could still say how far it goes, and where “{ $word }” stops being true.
advice-claim-fine = Plain from the start. You could add where it stops, around “{ $word }”.
task-claim-fine = In one minute, add the one case in which you would not hold this position.
starter-claim-fine = This holds except where …

## Reasoning

gap-reasoning-none = The text asserts “{ $word }” and stops there; what makes it true is left for the reader to supply.
advice-reasoning-none = Ask “why?” of “{ $word }” and write down the answer.
task-reasoning-none = Take ninety seconds: ask “why?” twice in a row about “{ $word }” and write both answers as one sentence.
starter-reasoning-none = This is so because …

gap-reasoning-none-ought = The text says what ought to be; why “{ $word }” makes it so is left for the reader to supply.
advice-reasoning-none-ought = Say what goes wrong, around “{ $word }”, if nothing is done.
task-reasoning-none-ought = Take ninety seconds: write what would happen to “{ $word }” in the opposite case, and who would notice first.
starter-reasoning-none-ought = Otherwise, …

gap-reasoning-none-value = The text passes a judgement; the yardstick behind it, and how “{ $word }” measures up, are not shown.
advice-reasoning-none-value = Say by which yardstick “{ $word }” comes out that way.
task-reasoning-none-value = Take ninety seconds: name the yardstick in one sentence and hold “{ $word }” against it in the next.
starter-reasoning-none-value = What makes it so is …

gap-reasoning-empty = The “because” is there, but hardly anything new comes after it that a reader could weigh.
advice-reasoning-empty = Put something new after the “because”, such as what “{ $word }” does.
task-reasoning-empty = In one minute, finish the “because” again without using any word from the claim.
starter-reasoning-empty = … because, in practice, …

gap-reasoning-implied = The text says what would happen to “{ $word }”, but not yet what makes it happen.
advice-reasoning-implied = Name the cause behind “{ $word }”: who does what, and then?
task-reasoning-implied = In ninety seconds, write the chain in three short steps: first, then, so.
starter-reasoning-implied = The first thing to change would be …

gap-reasoning-effect = An effect around “{ $word }” is named; how one leads to the other is still hidden.
advice-reasoning-effect = Open up the step that ends in “{ $word }”.
task-reasoning-effect = In ninety seconds, add the missing middle: who acts differently, and what does that change?
starter-reasoning-effect = That happens because people then …

gap-reasoning-condition = The condition around “{ $word }” is clear, but the step from the “if” to the result is jumped.
advice-reasoning-condition = Fill in what happens between the “if” and “{ $word }”.
task-reasoning-condition = In ninety seconds, write the one thing that must happen in between for the result to follow.
starter-reasoning-condition = In between, …

gap-reasoning-one = One reason stands, around “{ $word }”. Someone could accept it and still ask why it settles the claim.
advice-reasoning-one = Link “{ $word }” back to the claim with a second step.
task-reasoning-one = In ninety seconds, add a sentence that leads from “{ $word }” to the claim itself.
starter-reasoning-one = And that settles the claim, since …

gap-reasoning-list = Several reasons appear, each in a few words; the one about “{ $word }” looks the most worth digging into.
advice-reasoning-list = Choose one reason, perhaps “{ $word }”, and give it two sentences.
task-reasoning-list = In two minutes, drop the weakest reason and spend its words on the strongest.
starter-reasoning-list = The reason that matters most is …

gap-reasoning-fine = The steps hold together; the weakest link a critic would pull at is probably “{ $word }”.
advice-reasoning-fine = Well linked. Test the step about “{ $word }” once more.
task-reasoning-fine = In one minute, write the question that a critic would ask about “{ $word }”, then answer it.
starter-reasoning-fine = Even there it holds, because …

## Evidence

gap-evidence-none = Nothing about “{ $word }” can be looked up yet: no case, no figure, no name.
advice-evidence-none = Add one case where “{ $word }” really happened.
task-evidence-none = In two minutes, add one case of “{ $word }” with its place or its year.
starter-evidence-none = It has happened before: in …

gap-evidence-none-effect = The text says that this happens to “{ $word }”, but shows no time or place where it did.
advice-evidence-none-effect = Show one time that this happened to “{ $word }”.
task-evidence-none-effect = In two minutes, add one time and place where this happened, or ask what would show it.
starter-evidence-none-effect = This could be seen when …

gap-evidence-none-money = Money is the point here, yet there is no sum: a reader cannot tell whether “{ $word }” costs pennies or billions.
advice-evidence-none-money = Put a sum, or a rough scale, next to “{ $word }”.
task-evidence-none-money = In two minutes, say who pays for “{ $word }” and roughly how much, and how you know.
starter-evidence-none-money = The bill for this falls on …

gap-evidence-none-safety = The harm is named, but no case shows it: who was hurt, where, how often?
advice-evidence-none-safety = Give one real case for “{ $word }”.
task-evidence-none-safety = In two minutes, describe one real case in a sentence: place, year, what happened.
starter-evidence-none-safety = One case shows it: …

gap-evidence-none-rights = A principle is at stake in “{ $word }”, but the text shows no one to whom it has happened.
advice-evidence-none-rights = Show “{ $word }” in one law, ruling or life.
task-evidence-none-rights = In two minutes, name one law, ruling or country in which this was tried, and what came of it.
starter-evidence-none-rights = Where this was tried, …

gap-evidence-none-schools = The text speaks of families or pupils in general; one class, school or study would make “{ $word }” real.
advice-evidence-none-schools = Picture “{ $word }” in one school or home.
task-evidence-none-schools = In two minutes, put one concrete child, class or study into a sentence about “{ $word }”.
starter-evidence-none-schools = Take one classroom: …

gap-evidence-none-war = The argument about “{ $word }” rests on how states behave, and no earlier crisis is called as a witness.
advice-evidence-none-war = Set one earlier crisis beside “{ $word }”.
task-evidence-none-war = In two minutes, add one earlier crisis with its year, and the way in which it is like this one.
starter-evidence-none-war = Something similar happened in …

gap-evidence-boast = Proof is announced, not shown: whose finding on “{ $word }” is it, and what did it find?
advice-evidence-boast = Replace the announced proof with one finding about “{ $word }”.
task-evidence-boast = In two minutes, swap that phrase for one named source and one thing it found, or for a case you know.
starter-evidence-boast = One finding, by …, is that …

gap-evidence-number = The figure is good to have; the text does not say whose it is or what follows from it.
advice-evidence-number = Say where the figure near “{ $word }” comes from, and what it proves.
task-evidence-number = In ninety seconds, add the source of the figure and finish the thought with “which means”.
starter-evidence-number = That figure comes from …, which means …

gap-evidence-name = A name is given, but the text does not say yet what happened there that bears on the claim.
advice-evidence-name = Say what happened, and when, around “{ $word }”.
task-evidence-name = In ninety seconds, add what was done, when, and what came of it.
starter-evidence-name = What happened there was …

gap-evidence-one = One piece of evidence carries the whole weight; a critic could call “{ $word }” an exception.
advice-evidence-one = Back up “{ $word }” with proof of another kind.
task-evidence-one = In two minutes, add a second piece of another kind: a figure to a case, or a case to a figure.
starter-evidence-one = It is no exception: …

gap-evidence-fine = The evidence is solid; the text could still say why “{ $word }” is a fair comparison.
advice-evidence-fine = Solid. Say why “{ $word }” is a fair comparison.
task-evidence-fine = In one minute, name the biggest difference between this case and the claim, and why it does not matter.
starter-evidence-fine = The cases differ in …, but …

## The other side

gap-engagement-none = Nobody disagrees in this text yet. What would a thoughtful critic say about “{ $word }”?
advice-engagement-none = Let a critic of “{ $word }” speak once.
task-engagement-none = In two minutes, write the best reply to “{ $word }” in one sentence and your answer in the next.
starter-engagement-none = Critics will say that …, but …

gap-engagement-none-absolute = The text speaks without exceptions, so one exception about “{ $word }” would be enough to answer it.
advice-engagement-none-absolute = Grant one exception to “{ $word }”, then say why the point survives.
task-engagement-none-absolute = In ninety seconds, name one exception and show that the rule holds without it.
starter-engagement-none-absolute = There are exceptions, such as …; still, …

gap-engagement-none-reason = The reason about “{ $word }” stands unopposed; someone could accept it and still come out on the other side.
advice-engagement-none-reason = Answer someone who grants “{ $word }” and still disagrees.
task-engagement-none-reason = In two minutes, write one “even if” sentence: grant the strongest reply, and keep the conclusion.
starter-engagement-none-reason = Even if …, it remains true that …

gap-engagement-none-effect = The effect on “{ $word }” is told from one side; somebody gains or loses on the other.
advice-engagement-none-effect = Say who loses by “{ $word }”, and answer them.
task-engagement-none-effect = In two minutes, say who would be worse off, and why the argument still holds.
starter-engagement-none-effect = Those who would lose are …; yet …

gap-engagement-none-money = A sceptic would ask what “{ $word }” costs, or who pays for it, and nothing here answers.
advice-engagement-none-money = Answer the sceptic who asks who pays for “{ $word }”.
task-engagement-none-money = In two minutes, put the sceptic's question about cost into one sentence and answer it in the next.
starter-engagement-none-money = It is fair to ask what this costs; …

gap-engagement-hint = The text turns with a “but”, though no opponent has spoken; whose view is being answered near “{ $word }”?
advice-engagement-hint = Say whose view the “but” near “{ $word }” answers.
task-engagement-hint = In ninety seconds, put the other side's point in words that they would sign, before your “but”.
starter-engagement-hint = The fair point on the other side is …

gap-engagement-unanswered = The other side gets a hearing about “{ $word }”, and then keeps the last word.
advice-engagement-unanswered = Answer the point about “{ $word }” that you let stand.
task-engagement-unanswered = In ninety seconds, add the sentence that turns it: why is it not enough?
starter-engagement-unanswered = But that is not enough, because …

gap-engagement-fine = The other side is met fairly; one harder reply about “{ $word }” might still be waiting.
advice-engagement-fine = Fairly met. Look for a harder reply on “{ $word }”.
task-engagement-fine = In one minute, grant one more thing than you would like to, and keep the conclusion.
starter-engagement-fine = I would even grant that …

## Weighing

gap-weighing-none = “{ $word }” may be true and still matter little: the text does not say how big, how likely or how soon.
advice-weighing-none = Say how much “{ $word }” matters next to what stands against it.
task-weighing-none = In ninety seconds, compare “{ $word }” with the strongest thing on the other side.
starter-weighing-none = This matters more than …, because …

gap-weighing-none-safety = Harm to some stands against harm to others; the text has not said which is greater near “{ $word }”.
advice-weighing-none-safety = Compare the harm in “{ $word }” with the harm of doing the opposite.
task-weighing-none-safety = In ninety seconds, say how many are touched by “{ $word }”, how badly, and against whom you set them.
starter-weighing-none-safety = More people are hurt by … than by …

gap-weighing-none-money = A price is mentioned, but not what it buys: is “{ $word }” worth it?
advice-weighing-none-money = Say what the price of “{ $word }” buys.
task-weighing-none-money = In ninety seconds, set the price on one side and the gain on the other, and choose.
starter-weighing-none-money = That price is worth paying, because …

gap-weighing-none-effect = The effect on “{ $word }” is clear, but not whether it is large or lasting enough to decide the claim.
advice-weighing-none-effect = Say how large or lasting the effect on “{ $word }” is.
task-weighing-none-effect = In ninety seconds, add how many it touches and for how long, against the main cost.
starter-weighing-none-effect = It would last …, while the cost …

gap-weighing-hint = An alternative, a time or a chance is named near “{ $word }”, without saying which weighs more.
advice-weighing-hint = Decide which side of “{ $word }” weighs more, and say by what measure.
task-weighing-hint = In one minute, finish the comparison: which weighs more, and by which measure?
starter-weighing-hint = By that measure, …

gap-weighing-one = One comparison is made, on one scale; “{ $word }” might also be set against how likely it is, or how soon.
advice-weighing-one = Weigh “{ $word }” on a second scale: likelihood or time.
task-weighing-one = In one minute, add one sentence on how likely it is, or how hard it would be to undo.
starter-weighing-one = It is also likelier (or sooner), since …

gap-weighing-fine = The weighing is done; the text could name the one fact that would tip it the other way.
advice-weighing-fine = Well weighed. Name what would tip “{ $word }” the other way.
task-weighing-fine = In one minute, say what you would have to learn to change the balance.
starter-weighing-fine = The balance would tip only if …

## Clarity

gap-clarity-long = One sentence carries several thoughts; a reader may lose “{ $word }” on the way.
advice-clarity-long = Stop the long sentence after “{ $word }” and begin again.
task-clarity-long = In one minute, cut that sentence in two and give each half one thought.
starter-clarity-long = First, …

gap-clarity-vague = A loose word stands where a precise one would carry the point about “{ $word }”.
advice-clarity-vague = Swap the loose word near “{ $word }” for what you mean.
task-clarity-vague = In one minute, replace each loose word with the thing itself.
starter-clarity-vague = To be exact, …

gap-clarity-filler = A stock phrase takes the place that “{ $word }” could have.
advice-clarity-filler = Cut the stock phrase and begin with “{ $word }”.
task-clarity-filler = In one minute, strike out every phrase that would fit any other claim as well.
starter-clarity-filler = The point is …

gap-clarity-absolute = A word without exceptions makes the point about “{ $word }” easier to topple than it needs to be.
advice-clarity-absolute = Say how often, instead of always or never, for “{ $word }”.
task-clarity-absolute = In one minute, change that word for the truest amount: most, often, in such cases.
starter-clarity-absolute = In most cases, …

gap-clarity-shouting = A run of capitals makes every word equally loud, so “{ $word }” does not stand out.
advice-clarity-shouting = Write it in small letters and let “{ $word }” carry the weight.
task-clarity-shouting = In one minute, write that sentence again in small letters and put the key word last.
starter-clarity-shouting = What matters is …

gap-clarity-short = It is short enough that a reader cannot yet see what “{ $word }” is doing here.
advice-clarity-short = Give “{ $word }” one more sentence.
task-clarity-short = In one minute, add one sentence that says who does what, and what comes of it.
starter-clarity-short = In practice, …

gap-clarity-fine = It reads easily; shorter might still be stronger around “{ $word }”.
advice-clarity-fine = Easy to read. Try it in a fifth fewer words, and keep “{ $word }”.
task-clarity-fine = In two minutes, say the same in four fifths of the words, and keep “{ $word }”.
starter-clarity-fine = In short, …

## Guards: what a text looks like, never what its writer did.

guard-wordless = There is no word here to judge.
gap-wordless = The text holds marks or pictures, but no word that an argument could rest on.
advice-wordless = Begin with one sentence of words.
task-wordless = In one minute, write one sentence that says whether the claim is right, and one that says why.
starter-wordless = I think that this claim is …

guard-gibberish = This looks like letters rather than words, so its score is held at the bottom.
gap-gibberish = Hardly any of it reads as words, so there is no argument to find yet.
advice-gibberish = Write one plain sentence about the claim.
task-gibberish = In one minute, write one sentence that takes a side and one that gives a reason.
starter-gibberish = The claim is right (or wrong) because …

guard-language = This looks like another language than the claim's. This judge reads English only, so the score says little about the argument.
gap-language = It may well be a good argument; this judge looks for English signs of reasons and evidence and cannot follow it.
advice-language = Send it in English to have it judged.
task-language = In two minutes, write the same reason in two simple English sentences; accent and grammar cost nothing.
starter-language = In English: this is so because …

guard-unread = This looks like a language that this judge cannot read yet: it finds English signs only, so take the score lightly.
gap-unread = The signs that this judge looks for are English ones, so much of the argument goes unseen.
advice-unread = Take the score lightly, and the questions as they come.
task-unread = In two minutes, check by yourself: one reason, one case, one answer to the other side.
starter-unread = My reason is …

guard-to-the-judge = This looks like a message to the judge instead of the other side, so the score is held low.
gap-to-the-judge = Part of the text speaks to the judge about points; that part convinces nobody about the claim.
advice-to-the-judge = Keep what speaks about the claim and drop the rest.
task-to-the-judge = In one minute, strike out every sentence about scores and use the room for one reason.
starter-to-the-judge = The claim stands (or falls) on …

guard-copied-claim = This looks like the claim said again, without a reason of its own yet.
gap-copied-claim = The words are nearly all the claim's own; what makes it true (or false) has not begun.
advice-copied-claim = Leave the claim as it is and add what it does not say.
task-copied-claim = In ninety seconds, write what would change for one real person if the claim were accepted.
starter-copied-claim = If that happened, then …

guard-bare-because = This looks like the claim with a word or two added; the reason is still to come.
gap-bare-because = Besides the claim's own words there is hardly anything new, so a reader cannot weigh the reason yet.
advice-bare-because = Give the reason a sentence of its own.
task-bare-because = In ninety seconds, answer “how exactly?” in ten words that are not in the claim.
starter-bare-because = What actually happens is that …

guard-repetition = This looks like the same words more than once; each counts once, and the score is held low.
gap-repetition = Saying it again leaves the reader where the first time did.
advice-repetition = Keep the best version and use the room for a second thought.
task-repetition = In ninety seconds, keep the sentence once and add the answer to “so what?”.
starter-repetition = That matters because …

guard-word-list = This looks like a list of words rather than sentences, so it cannot show how they connect.
gap-word-list = The words fit the topic, but nothing says how one leads to the other.
advice-word-list = Choose two of the words and join them with a verb.
task-word-list = In ninety seconds, take two of these words and write one sentence about how one changes the other.
starter-word-list = When …, it …

guard-generic = This looks as if it would fit almost any claim, so the score is held low.
gap-generic = Hardly a word in it belongs to this claim alone: no case, no figure, no mechanism.
advice-generic = Put in one word that could stand under no other claim.
task-generic = In ninety seconds, write one sentence with a name, a place or a number that only this claim could have.
starter-generic = In this case, …

guard-off-topic = No word of the claim turns up here. If the link is there, it may only need saying.
gap-off-topic = The text may bear on “{ $claimword }”, but it never says how.
advice-off-topic = Say in one sentence what “{ $word }” has to do with “{ $claimword }”.
task-off-topic = In one minute, write the sentence that joins “{ $word }” to “{ $claimword }”.
starter-off-topic = This bears on { $claimword } because …
