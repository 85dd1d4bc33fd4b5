## What is said in Discord alone. Command names: lower case, at most 32 characters; descriptions 100;
## buttons 80; titles and labels of forms 45.

command-practice = practice
command-practice-about = Get a claim and argue for or against it
command-practice-claim = A claim of your choice; leave it out for one that is due
command-practice-level = How hard a claim; a fair match for you unless you say so
command-practice-private = Show the claim to you alone
command-leaderboard = leaderboard
command-leaderboard-about = See who argues best in this server
command-profile = profile
command-profile-about = See scores on the six criteria, yours or somebody else's
command-profile-person = Whose profile; leave it out for your own
command-history = history
command-history-about = Look at your arguments and their verdicts
command-help = help
command-help-about = Learn what Gadfly does and how it judges
command-privacy = privacy
command-privacy-about = See, take or erase what is kept about you
command-privacy-show = show
command-privacy-show-about = See what is kept about you
command-privacy-export = export
command-privacy-export-about = Get everything that is kept about you as a file
command-privacy-erase = erase
command-privacy-erase-about = Erase everything that is kept about you
menu-judge = Judge this argument
menu-profile = Debate profile

form-title-for = Argue for it
form-title-against = Argue against it
form-title-improve = Improve your argument
form-title-judge = Judge this argument
form-text = Your argument
form-text-hint = Give a reason, back it up, and answer what the other side would say.
form-claim = Which claim is it about?
form-own-claim = Or write the claim yourself
form-side = Which side does it argue?

button-for = For
button-against = Against
button-surprise = Surprise me
button-another = Another claim
button-ideas = Ideas
button-improve = Improve it
button-other-side = Other side
button-share = Share to channel
button-see-verdict = See verdict
button-details = Details
button-continue = Continue writing
button-practise = Get a claim
button-help = How it works
button-answer-for = Answer for it
button-answer-against = Answer against it
button-join-for = Argue for it too
button-join-against = Argue against it too
button-earlier = ◀ Back
button-later = Next ▶
button-erase = Erase everything
button-keep = Keep it
page-of = { $page } of { $pages }

claim-heading = For or against?
ideas-heading = Some thoughts to start from
ideas-own-words = Use your own words: copying these earns little.

details-heading = Your verdict, criterion by criterion
verdict-waits = Your argument is saved. The judge is busy; the verdict will be here in a moment.
verdict-repeat = You sent exactly this before, so it counts once. This is the verdict it got.
verdict-unstored = Judged for you alone. Nothing of it was stored.
guard-line = ⚠️ { $says }
shared-heading = **{ $name }** argues { $side }
shared-score = Judged { $total } out of 100

history-title = Your arguments ({ $count })
history-empty = You have not argued anything yet.
history-waits = waiting

help-title = Gadfly
help-opening = Practise debating: get a claim, argue one side, and learn one thing to do better.
help-practice = **/practice** brings a claim. Tap **For**, **Against** or **Surprise me**, and write.
help-judge = **Judge this argument**, in the menu of any message, judges it for you alone.
help-leaderboard = **/leaderboard** ranks this server's debaters.
help-profile = **/profile** shows your rating and the six criteria, and hides you from boards if you like.
help-history = **/history** keeps your arguments and verdicts.
help-privacy = **/privacy** shows, exports or erases what is kept about you.
help-claims = **/claims**, for organisers, brings in claims from any op-ed and sets a claim of the day.
help-tournament = **/tournament** runs tournaments, from sign-up to champion, with a thread for every match.
help-judging = Verdicts look at your claim, reasoning, evidence, engagement with the other side, weighing and clarity. They quote your own words, and length earns little.
help-privacy-note = The side you argue is an exercise. It is never taken for your opinion, and what you write is never used for training.

welcome-title = Gadfly is here
welcome-text = Practise debating in this server: **/practice** brings a claim, you argue a side, and get an honest verdict that only you see. Organisers bring in claims of their own with **/claims import**.

privacy-title = What Gadfly keeps about you
privacy-nothing = Nothing.
privacy-kept-debaters = { $count ->
    [one] the name you go by, in one place
   *[other] the name you go by, in { $count } places
}
privacy-kept-totals = { $count ->
    [one] your running totals, in one place
   *[other] your running totals, in { $count } places
}
privacy-kept-servings = { $count ->
    [one] that one claim was shown to you
   *[other] that { $count } claims were shown to you
}
privacy-kept-responses = { $count ->
    [one] one argument, with its verdict
   *[other] { $count } arguments, with their verdicts
}
privacy-kept-reports = { $count ->
    [one] that you reported one claim
   *[other] that you reported { $count } claims
}
privacy-kept-drafts = { $count ->
    [one] one unfinished argument
   *[other] { $count } unfinished arguments
}
privacy-kept-timers = { $count ->
    [one] one reminder
   *[other] { $count } reminders
}
privacy-how = `/privacy export` gives you all of it as a file; `/privacy erase` removes it.
privacy-export = Everything that is kept about you, as a file.
privacy-erase-ask = Erase everything that Gadfly keeps about you, in every server? { $count ->
    [0] There is no argument of yours.
    [one] One argument goes, with its verdict.
   *[other] { $count } arguments go, with their verdicts.
} Your name and scores go too. This cannot be undone.
privacy-kept = Nothing was erased.
privacy-erased = { $count ->
    [0] Done. There was no argument of yours; everything else about you is gone.
    [one] Done. One argument, your name and your scores are gone.
   *[other] Done. { $count } arguments, your name and your scores are gone.
}{ $practised ->
    [0] { "" }
   *[other] { " " }Gone too: spars { $spars } · duels { $duels } · drills { $drills }.
} What you shared to a channel is Discord's to keep: delete those messages there.

your-text = Your text, so that it is not lost:
operators-mistake = Gadfly cannot store anything just now, so nothing was changed. Whoever runs it has been told in its log; please try again later.
defect = Something broke on our side, not yours. If it happens again, tell the server's organiser this reference: `{ $reference }`.

demo-server = Debate Club
demo-channel = practice
demo-you = Ada
demo-friend = Ben
demo-organiser = Organiser
demo-guest-1 = Cleo
demo-guest-2 = Dan
demo-guest-3 = Eve
demo-guest-4 = Finn
demo-guest-5 = Gus
demo-guest-6 = Hana
demo-open =
    Gadfly runs in a simulated Discord. Open { $url }
    Tap Get a claim there, or type / for the commands. Make a tournament with /tournament create, and three guests join it.
    Press Ctrl-C here to stop.
