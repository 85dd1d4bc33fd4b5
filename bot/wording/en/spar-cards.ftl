## Spars as every face says them, and their cards in Discord.

command-spar = spar
command-spar-about = Argue with the bot: it takes the other side, three times
command-spar-claim = A claim of your choice; leave it out for one that is due
command-spar-side = The side that you take
command-spar-where = Between us alone, or in a thread that everyone here can read
command-spar-rival = Somebody here to spar with, instead of the bot
command-spar-minutes = With a rival: how many minutes each round has
spar-where-private = Between us alone
spar-where-thread = In a thread of its own
help-spar = **/spar** argues back: three exchanges on one claim, in steps, freely, or granting a point.

button-spar = Spar
button-spar-new = New spar
button-spar-go-on = Go on
button-spar-argue = Write your argument
button-spar-steps = Answer in steps
button-spar-free = Answer freely
button-spar-concede = Grant it and pivot
button-spar-pass = Another point
button-spar-leave = End it here
button-spar-look = Look again
button-spar-drill = Do the drill
button-spar-other-side = Spar on the other side
button-lend-yes = Lend my arguments
button-lend-no = Stop lending

spar-choose-heading = Take a side; the bot takes the other
spar-choose-how = You argue first. Then it answers you three times, and you answer back.

spar-open-title = Your open spars
spar-open-where = { $state ->
    [opening] your argument is still to come
   *[open] exchange { $number } of { $of }
}
spar-open-duel = { $state ->
    [invited] { $waits ->
        [yes] { $rival } invites you to a duel
       *[no] You invited { $rival } to a duel
    }
   *[other] A duel with { $rival }: { $waits ->
        [yes] your turn
       *[no] waiting for the other side
    }
}
spar-open-until = until { $until }

spar-opening = Write your first argument. The bot answers it.
spar-opening-again = Write it anew; your words are in the form.
spar-opening-waits = Your argument is saved. The judge is busy; the first answer to it will be here in a moment.
spar-answer-waits = Your answer is saved. The judge is busy; what it came to will be here in a moment.
spar-opening-total = Your argument stands at { $total } out of 100.
spar-exchange = Exchange { $number } of { $of }
spar-aim = You wrote
spar-says = The other side says
spar-asks = The other side asks
spar-source-consideration = A thought that came with the claim.
spar-source-article = From the claim’s own article.
spar-source-debater = From somebody here who lends their arguments, without a name.
spar-source-question = A question that fits this kind of argument.
spar-put-by = Put into words by { $model }, from this:
spar-taken-back = Whoever made this point has taken it back, so it is gone. Ask for another one.
spar-how = { $asks ->
    [yes] Answer the question, say why, and bring something new.
   *[no] Say their point fairly, then what is against it and why.
} To grant it and go on to what still stands can score as well.
spar-until = **/spar** takes this up again until { $until }.
spar-until-threaded = Only { $name } can answer here. **/spar** takes it up again until { $until }.

spar-answered = Exchange { $number }: how you met it
spar-you-said = { $way ->
    [concede] You granted it
   *[other] You answered
}
spar-keep = **Keep** { $says }
spar-change = **Change** { $says }
spar-met = Met it { $score }/{ $of }

spar-closing-title = What this spar came to
spar-closing-exchanges = Your three exchanges
spar-closing-exchange = Exchange { $number }: { $way ->
    [concede] granted, and pivoted
    [granted] granted
    [none] not answered
   *[other] answered
}, { $score }/{ $of }
spar-closing-unscored = Exchange { $number }: not scored
spar-closing-gone = a point that its author has taken back
spar-closing-verdict = Your argument alone, and with your answers
spar-closing-total = { $first } → { $final } out of 100 ({ $change })
spar-closing-criterion = { $name } { $first } → { $final }
spar-closing-unmoved = No criterion moved.
spar-closing-numbers = Meeting them { $engagement }/{ $of } on average · Weighing { $weighing }/{ $of }
spar-closing-next = **Next** { $drill }
spar-closing-drill = { $name }: { $about }

mistake-spar-answered-already = That exchange is over. **/spar** shows where yours stands.
spar-left = This spar is ended. Your argument stays in **/history**.
spar-threaded = It goes on in { $thread }.
spar-thread-starts = **{ $name }** spars with Gadfly { $side ->
    [for] for
   *[against] against
} it
spar-thread-below = It goes on in the thread below.
spar-thread-name = Spar: { $name } { $side ->
    [for] for
   *[against] against
} it
spar-thread-cannot = No thread can be made here, so this goes on between us alone.
spar-thread-lacks = A thread here needs these permissions for Gadfly: { $permissions }. So this goes on between us alone.
spar-thread-gone = Its thread is gone, so this goes on between us alone.
spar-thread-shut = Gadfly may not write in its thread any more, so this goes on between us alone.

lend-off = Lend your arguments: they may answer others in their spars, in this server alone and without your name, even if you hide from boards; not once you have left. You can take that back at any time: then they go from everything that Gadfly keeps. What was posted in a thread is Discord's to keep.
lend-on = You lend your arguments: they may answer others in their spars, in this server alone and without your name, even if you hide from boards; not once you have left. Take it back at any time, and they go from everything that Gadfly keeps. What was posted in a thread is Discord's to keep.
lend-begun = Done. From now on your arguments may answer others here, without your name.
lend-ended = Done. None of your arguments answers anybody any more, also where it did already.
