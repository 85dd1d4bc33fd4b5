## Critical questions: each is asked of the debater's own words, which stand above it. `words` are
## those that it asks about, where it names them.

question-which-study = “{ $words }”: which one, and who did the work?
question-likeness = Where does the likeness end: what is different this time?
question-exception = “{ $words }”: can you think of one exception, and would your point survive it?
question-expert = Is that source an expert in this very question, and how would they know?
question-typical = Is this case typical, or do we remember it because it was unusual?
question-other-causes = What else could bring this about, and how do you know it is not that?
question-step = What has to be true for this to lead to your conclusion?
question-of-how-many = “{ $words }” out of how many, and compared with what?
question-who-pays = Who would have to pay for this, in money or in anything else?
question-condition = How likely is that condition, and what is left of your point without it?
question-every-one = “{ $words }”: really without exception, or only mostly?
question-show-wrong = What would we see, and by when, if this turned out wrong?
question-price = Would the people who pay that price agree that it is worth it?
question-measure = Measured by what: would another measure turn it round?
question-one-case = You saw this yourself: how many others would tell the same story?
question-strongest-form = Is that the strongest thing the other side could say, or the easiest to answer?
question-granted = If you grant that much, why does it not decide the matter?
question-same-elsewhere = What makes “{ $words }” a fair case to judge the rest by?
question-since-then = What has changed since “{ $words }” that could make it come out differently now?
question-gentler-way = Is there a cheaper or gentler way to the same end?
question-how-likely = How likely is that, and what does your answer rest on?
question-alternative = Why would that alternative work where the other one does not?
question-undone = Could it be put right later after all, and at what price?
question-how-soon = What happens until then, and who has to wait?
question-odds = How would you put a number on that, even a rough one?
question-better-than = Better or worse than what: what are you comparing it with?
question-how-many = “{ $words }”: about how many, and how could a reader check?
question-disagree = Do others who study this disagree, and what do they say?
question-anyway = Would it have happened anyway?
question-what-then = Say that it is done: what would those who oppose it do next?
question-where-from = Where does “{ $words }” come from, and who counted?
question-counterexample = Which case went the other way, and why does it not count?
question-meaning = What exactly do you mean by “{ $words }”?

## Questions that a claim of a kind always leaves.

question-kind-who-pays = Who bears the cost if your side wins, and did they have a say?
question-kind-next-move = Once this is decided, what do those who lose by it do next?
question-kind-other-way = Is there a third way that keeps what you want and avoids what the other side fears?
question-kind-by-when = By when should we have seen it, for you to admit that it did not come?
question-kind-last-time = When people last foresaw something like this, how did it turn out?
question-kind-what-stops-it = What could stop it from coming out as you say?
question-kind-other-causes = Which other cause explains the same facts, and why is yours the better one?
question-kind-anyway = If that cause were taken away, what would have gone differently?
question-kind-other-way-round = Could it be the other way round, so that what you take for the effect is the cause?
question-kind-measure = By which measure do you judge, and would the other side accept it?
question-kind-better-than = Good or bad compared with what: what would have been there instead?
question-kind-for-whom = For whom is that so, and for whom is it the opposite?
question-kind-other-reading = Which other reading fits the same facts, and what speaks against it?
question-kind-misfit = Which fact fits your reading least well, and what do you do with it?
question-kind-own-words = Would the people you speak of recognise themselves in this?
question-kind-look-up = Where could a reader look this up in five minutes?
question-kind-against-it = Which fact would count against you, and have you looked for it?
question-kind-so-what = Say that all of this is so: what follows from it for the claim?

## Questions that any argument leaves.

question-any-best-reply = What is the best thing that the other side could say to this, and what do you answer?
question-any-if-wrong = If this point fell, what would be left of your case?
question-any-one-case = Which one case, with a place and a year, would show this to somebody who doubts it?
question-any-who-loses = Who loses something if you are right, and what would you say to them?
question-any-change-mind = What would you have to learn to change your mind?
question-any-limit = Where does this stop being true?
question-any-assumed = What do you take for granted here that the other side does not?
question-any-weigh = Why should this count for more than what the other side fears?
question-any-word = Which word here would the other side understand differently, and what do you mean by it?
