## The library of claims in Discord: importing, reviewing, browsing, reports, the claim of the day.
## Buttons: 80 characters; titles and labels of forms 45; options of forms 100.

button-review = Review one by one
button-approve-best = Approve the best ten
button-import-anyway = Import all the same
button-approve = Approve
button-approve-as-it-is = Approve as it is
button-see-approved = See them
button-review-them = Review them
button-paste = Paste the text
button-edit = Edit
button-skip = Skip
button-skip-rest = Skip the rest
button-before = Back
button-onward = Next
button-edit-again = Edit again
button-retire = Retire it
button-restore = Restore it
button-keep-claim = Keep it
button-undo = Undo
button-browse = Browse the claims
button-to-list = Back to the list
button-passage = In the article
button-report = Report
button-no-reports-channel = Stop announcing
button-daily-stop = Stop it
button-daily-again = Start again
button-showable-yes = Allow to be quoted
button-showable-no = Do not quote me

source-of = { $author ->
    [none] “{ $title }”
   *[other] “{ $title }” by { $author }
}{ $outlet ->
    [none] {""}
   *[other] , { $outlet }
}

form-title-import = Import an article
form-import-title = Title
form-import-title-hint = Leave it out where the text begins with it.
form-import-author = Author
form-import-text = The article
form-import-text-hint = Up to 4,000 characters here; a longer one goes on below.
form-import-text-2 = The article, continued
form-import-text-3 = The article, continued once more
form-title-edit = Edit the claim
form-edit-text = The claim as it will be served
form-edit-text-hint = One sentence that stands alone and can be argued both ways.
form-title-report = Report this claim
form-report-reason = What is wrong with it?
form-report-note = Anything to add?

report-reason-unclear = It is unclear, or cannot be understood alone
report-reason-one-sided = It cannot be argued both ways
report-reason-misread = It is not what the article says
report-reason-offensive = It is offensive
report-reason-other = Something else

hand-pronoun = Some word in it means somebody or something outside it: name that.
hand-pointer = Some of it can only be understood from what came before: say what that is.
hand-reported = It may be what somebody else holds: make it a claim of its own, or skip it.
hand-length = It is too long for a card: shorten it.

## Importing

import-title = { $new ->
    [0] Nothing new
    [one] One claim found
   *[other] { $new } claims found
}
import-waits = { $ready ->
    [0] { $hands ->
        [one] It needs a hand first.
       *[other] All { $hands } need a hand first.
    }
    [one] { $hands ->
        [0] One is ready for review.
        [one] One is ready, one needs a hand.
       *[other] One is ready, { $hands } need a hand.
    }
   *[other] { $hands ->
        [0] { $ready } are ready for review.
        [one] { $ready } are ready, one needs a hand.
       *[other] { $ready } are ready, { $hands } need a hand.
    }
}
import-approved = As this server’s settings say, { $approved ->
    [one] the best one is served already:
   *[other] the best { $approved } are served already:
}
import-before = This article was imported before, { $when }: only what is new is shown, { $new } of { $of }.
import-there = { $there ->
    [one] One more was here already.
   *[other] { $there } more were here already.
}
import-nothing-new = Every claim of this article is here already.
import-language = That article is in { language-name }, and claims are found in English ones alone.
import-language-again = To import it all the same and reword every claim, give it again with `any_language: True`.
import-language-insist = Import it all the same only if you will reword every claim.
pack-added = { $new ->
    [0] Nothing new
    [one] One claim added
   *[other] { $new } claims added
}
pack-added-text = { $new ->
    [0] Every claim of the pack “{ $title }” is here already.
    [one] It comes from the pack “{ $title }” and is served from now on.
   *[other] They come from the pack “{ $title }” and are served from now on.
}
pack-there = { $there ->
    [one] One more was here already and stays as it was.
   *[other] { $there } more were here already and stay as they were.
}
pack-problems = { $count ->
    [one] The pack was not added, for one reason:
   *[other] The pack was not added, for { $count } reasons:
}
pack-problems-rest = The whole list is in the file.

mistake-import-both = Give a file or a link, not both: one article at a time.
mistake-attachment-lost = Discord did not hand the file over. Please attach it again.
mistake-library-elsewhere = A library belongs to a server. Use this command there.
mistake-claim-wording = A claim has { $least } to { $most } characters; this one has { $characters }.
mistake-claim-known = The library has that claim already, in these very words. Word it differently, or skip this one.

## Reviewing

review-progress = { $place } of { $of } · { $approved } approved · { $skipped } skipped
review-chosen = Chosen because it { $reasons }.
review-hand = ✋ { $needs }
review-context = In the article:
review-is-served = This claim is served.
review-is-skipped = This claim was skipped, and is not served.
review-is-edited = This claim is served in a better wording.
review-was = It was: { $claim }
review-is-retired = This claim was retired.
review-taken-served = **{ $name }** approved that one a moment ago.
review-taken-skipped = **{ $name }** skipped that one a moment ago.
review-taken-edited = **{ $name }** edited that one a moment ago.
review-taken-retired = **{ $name }** retired that one a moment ago.
review-taken-waiting = **{ $name }** put that one back a moment ago.
review-somebody = Somebody
review-done-title = All reviewed
review-done-this-title = This article is reviewed
review-done = Of this import, { $approved ->
    [0] none was approved
    [one] one was approved
   *[other] { $approved } were approved
} and { $skipped ->
    [0] none skipped
    [one] one skipped
   *[other] { $skipped } skipped
}.
review-nothing = Nothing waits for review.
review-others = { $waiting ->
    [one] One claim of another article waits for review.
   *[other] { $waiting } claims of other articles wait for review.
}
review-serving = { $claims ->
    [0] No claim is served here yet. `/claims import` brings some.
    [one] One claim is served here.
   *[other] { $claims } claims are served here.
}
review-best = { $approved ->
    [0] None was approved: what waits needs a hand first.
    [one] Approved the best one:
   *[other] Approved the best { $approved }:
}
review-left = { $waiting ->
    [0] Of this import, nothing waits any more.
    [one] Of this import, one still waits for review.
   *[other] Of this import, { $waiting } still wait for review.
}
review-taken-back = { $count ->
    [0] Nothing was taken back: somebody has decided them again.
    [one] Taken back: one claim waits again.
   *[other] Taken back: { $count } claims wait again.
}

## Reports

report-thanks = Thank you. An organiser will look at it.
report-again = You reported this claim already. An organiser will look at it.
report-notice = A claim was reported: { $claim }
report-notice-how = `/claims review` decides.
report-heading = Reported { $count ->
    [one] once
   *[other] { $count } times
}
report-settled-retired = Settled. The claim is not served; arguments that were made stay.
report-settled-served = Settled. The claim goes on being served.
report-settled-edited = Settled. The claim is served in your words.
report-edit-late = That claim was changed a moment ago, so your words were not used.

## Looking through the library

shelf-title = { $claims ->
    [0] No claims
    [one] One claim
   *[other] { $claims } claims
}
shelf-title-retired = { $claims ->
    [0] No retired claims
    [one] One retired claim
   *[other] { $claims } retired claims
}
shelf-search = with { $text }
shelf-article = of { $article }
shelf-how = A number shows its claim with its article and what can be done.
shelf-empty = Nothing here fits.
shelf-empty-retired = Nothing was retired.
shelf-empty-all = Bring some with `/claims import`.
side-record = { $argued ->
    [0] { $side }: not argued yet
    [one] { $side }: argued once
   *[other] { $side }: argued { $argued } times
}{ $mean ->
    [none] {""}
   *[other] , { $mean } on average
}
side-records-none = Not argued yet
side-favoured = ⚖️ { $side } scores { $points } points more, beyond chance: the claim may favour it.
claim-is-retired = Retired: it takes no new arguments.
claim-decided-by = Decided by { $who }
retired-told = Retired: { $claim }
restored-told = In service again: { $claim }
passage-heading = In the article
passage-how = The claim is made from the part in bold.
export-done = { $claims ->
    [one] One claim as a pack. Anybody can add it elsewhere with `/claims import`.
   *[other] { $claims } claims as a pack. Anybody can add it elsewhere with `/claims import`.
}
export-title = Claims of { $server }
export-licence = See each source

## Settings

settings-title = How claims are looked after here
settings-reports = A reported claim is announced in { $channel }.
settings-no-reports = Reported claims are not announced; `/claims review` shows them. Set `reports_channel` to change that.
settings-approve-best = { $count ->
    [0] Every imported claim waits for review. Set `approve_best` to serve the best ones at once.
    [one] The best claim of an import is served without review.
   *[other] The best { $count } claims of an import are served without review.
}
permission-missing = ⚠️ I lack the permission **{ $permission }** in { $channel }. Give it to me there, in the channel's settings under Permissions.
permission-view-channel = View Channel
permission-send-messages = Send Messages
permission-send-messages-in-threads = Send Messages in Threads

## The claim of the day

daily-heading = Claim of the day · closes { $when }
daily-none = There is no claim of the day here yet. Set one with `/claims daily hour: 17 zone: Berlin`, with your own hour and city.
daily-title = Claim of the day
daily-first = The first one comes { $when } ({ $until }) in { $channel }.
daily-next = The next one comes { $when } ({ $until }) in { $channel }.
daily-rhythm = { $days } at { $hour }:00, { $zone }; open for { $hours ->
    [one] one hour
   *[other] { $hours } hours
}.
daily-how = It is one of this server's own claims where there are any. When it closes, the channel reads how many argued each side, and the best of each where its author lets it be shown.
daily-every-article = all every any
mistake-daily-article = No article of that name is served here. Choose one of those offered, or “all”.
daily-stopped = There is no claim of the day here any more. `/claims daily` sets another hour or channel.
daily-not-set = There is no claim of the day here to stop. `/claims daily` sets one.
daily-closed = The claim of the day is closed
daily-argued = { $side } { $count }
daily-best = Best { $side }
daily-best-of = Best { $side }, by { $name }
daily-go-on = You can still argue it.

showable-how = At its close, the best of each side is quoted: yours only if you allow it, unnamed unless you shared it.
showable-allowed = At its close, yours is quoted if it is the best of its side, unnamed unless you shared it.
days-every-day = Every day
days-weekdays = Weekdays
days-weekend = Weekend
weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
weekday-5 = Saturday
weekday-6 = Sunday
mistake-days-unclear = “{ $days }” names no days that I know. Say for example “mon wed fri”, “weekdays” or “weekend”.
mistake-daily-zone = In which time zone? Hours need one, so say it once: give the command again with `zone:` and type a city near you.
