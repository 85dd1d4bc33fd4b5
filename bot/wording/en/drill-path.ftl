## Why a drill is due, when it comes back, and what can go wrong with one.

path-first = A first one, to see where you stand.
path-weakest = It works on your weakest point now, { $criterion ->
    [claim] claim and stance
    [reasoning] reasoning
    [evidence] evidence
    [engagement] answering the other side
    [weighing] weighing
   *[clarity] clarity and brevity
}, by your latest { $scores } scores.
path-early = It works on { $criterion ->
    [claim] claim and stance
    [reasoning] reasoning
    [evidence] evidence
    [engagement] answering the other side
    [weighing] weighing
   *[clarity] clarity and brevity
}, which seems to be your weakest point; { $scores ->
    [0] nothing of it was scored yet, so this is a guess.
    [one] with one score of it, that is early to tell.
   *[other] with { $scores } scores of it, that is early to tell.
}
path-change = A change: it works on { $criterion ->
    [claim] claim and stance
    [reasoning] reasoning
    [evidence] evidence
    [engagement] answering the other side
    [weighing] weighing
   *[clarity] clarity and brevity
}.
path-due = It did not go well before, and comes back today.
path-chosen = You chose it.

path-back = It comes back tomorrow.
path-later = It stays: it comes back in { $days } days, to see that it lasts.
path-stays = It comes back when it was due, to see that it lasts.
path-settled = It has come back four times and stayed: you have it.

drill-taken-back = The argument that this was about was taken back by its author.

mistake-drill-task-unknown = That drill is not yours, or its argument was taken back. Ask for a drill again.
mistake-drill-unanswered = That drill has no answer yet.
mistake-drill-busy = Your answer is saved, but the judge is busy. Look again in a minute.
mistake-drill-no-material = No claim here has what this drill needs. Try another drill, or add claims from an article.
mistake-drill-empty = There is no word in it yet. What you typed is kept: write a little and send it again.
mistake-drill-unfinished = { $fields ->
    [one] One field is still empty.
   *[other] { $fields } fields are still empty.
} What you typed is kept: fill in the rest and send it again.
mistake-drill-too-long = That is { $characters } characters, and a field takes { $limit }. It is kept: shorten it and send it again.
mistake-drill-choice = That is not one of the choices. Choose one that is offered.
mistake-drill-unknown = There is no drill called “{ $name }”. The list of drills names them all.
