## The help of the command line. A command's first line is what the list of commands shows.

cli-commands = Commands
cli-gadfly =
    Practise debating: get a claim, argue one side, learn one thing to do better.

    Start with `{ $gadfly } play`. Nothing else is needed: no account, no token, no network.
cli-gadfly-version = Show the version and end.
cli-gadfly-debug = Show on standard error what happens inside.

cli-play =
    Practise here: a claim, a side, your argument, a verdict.

    With an argument on standard input it is judged once, stored, and the verdict printed.
cli-play-epilog = Scripts: echo "It does, because ..." | { $gadfly } play --side for --json
cli-play-claim = Choose a claim by its id (see `{ $gadfly } claims list`) instead of the one that is due.
cli-play-side = Choose the side to argue.
cli-option-name = Go by this name; else GADFLY_NAME, else your login.
cli-option-json = Print JSON and nothing else.
cli-option-page = Turn to this page.
cli-option-force = Write over a file that is there already.

cli-judge =
    Judge an argument from standard input; store nothing.

    With --jsonl each line holds "claim", "side" and "text", and each is answered by one line: a verdict, or "error" and "line".
cli-judge-claim = Name the claim that the text argues about.
cli-judge-side = Say which side it argues.
cli-judge-jsonl = Judge every line of standard input.
cli-judge-jsonl-alone = With --jsonl every line has its own claim and side; leave out --claim and --side.
cli-judge-needs = Give --claim and --side, or --jsonl.
cli-judge-progress = { $lines } judged
cli-judge-bad-lines = { $lines ->
    [one] One line could not be judged; the answer in its place says why.
   *[other] { $lines } lines could not be judged; the answers in their places say why.
}

cli-claims = Find claims in articles; import, review, list, retire and restore them.
cli-claims-extract =
    Show the claims of articles, best first; store nothing.

    FILE is text, Markdown, HTML, PDF or Word, a link, or - for standard input. "start" and "end" count the characters of the text.
cli-claims-import =
    Add an article's claims to the library, after showing them; or all of a pack.

    FILE is text, Markdown, HTML, PDF or Word, a link, - for standard input, or a pack (.toml).
cli-claims-import-yes = Add them without asking.
cli-claims-import-json = Print JSON and nothing else; add only with --yes.
cli-claims-import-top = Take only the best N of them.
cli-claims-import-title = Set the article's title.
cli-claims-import-author = Set who wrote it.
cli-claims-import-outlet = Set where it appeared.
cli-claims-import-url = Set its address.
cli-claims-import-date = Set the day it appeared.
cli-claims-list = List the claims in service.
cli-claims-list-all = List retired claims as well.
cli-claims-retire = Take a claim out of service; its arguments stay.
cli-claims-restore = Put a retired claim back into service.

cli-history = Show your arguments and their totals, newest first.
cli-export =
    Write all data to FILE as JSON lines, or to standard output for -.

    Each line is one row: "table" and "row".
cli-backup = Copy the database to FILE, safely while others use it.
cli-check = Check settings, database, packs, wording and judge.
cli-run =
    Run the bot in Discord until it is told to stop.

    Needs DISCORD_TOKEN in the environment or a .env file.
cli-demo =
    Try the Discord bot in a browser, without a token.

    Needs the extra `demo`: pip install "gadfly[demo]".
cli-demo-port = Serve the page on this port.
cli-demo-browser = Open the page in a browser, or not.

## What the commands say.

cli-unwritable = What was asked for could not be written out: { $why }.
cli-stopped = Stopped.
cli-exported = { $rows ->
    [one] Wrote one row to { $file }.
   *[other] Wrote { $rows } rows to { $file }.
}
cli-backed-up = Copied the database to { $file }.
cli-retired = Retired { $claim }. `{ $gadfly } claims restore { $claim }` brings it back.
cli-restored = { $claim } is in service again.
cli-column-paragraph = ¶
cli-column-kind = Kind
cli-column-claim = Claim
cli-column-status = Status
cli-column-number = #
cli-claim-new = new
cli-claim-there = there
cli-claim-retired = (retired)
cli-import-ask = { $new ->
    [0] None can be served as it is.
    [one] Add the one that is ready?
   *[other] Add the { $new } that are ready?
}{ $hands ->
    [0] {""}
   *[other] {" "}The rest goes to review.
} y, n, r to review one by one, or numbers like 1,3-5 (Enter: r)
cli-import-ask-again = Answer y, n, r, or with numbers from 1 to { $rows }, such as 1,3-5.
cli-import-lacks = The article does not name its { $lacking }. Debaters see where a claim comes from.
cli-import-lack-author = author (--author)
cli-import-lack-outlet = outlet (--outlet)
cli-import-lack-date = date (--date)
cli-import-lack-and = { $first } or { $second }
cli-import-nothing-new = All of them are in the library already{ $waiting ->
    [0] .
    [one] ; one claim still waits: `{ $gadfly } claims review` shows it.
   *[other] ; { $waiting } claims still wait: `{ $gadfly } claims review` shows them.
}
cli-import-left = Nothing was added.
cli-imported = { $added ->
    [one] Added one claim
   *[other] Added { $added } claims
}{ $there ->
    [0] .
    [one] ; one was there already.
   *[other] ; { $there } were there already.
}

check-state-sound = ok
check-state-missing = missing
check-state-wrong = wrong
check-about-settings = Settings
check-about-token = Discord token
check-about-database = Database
check-about-room = Disk
check-about-packs = Starter claims
check-about-wording = Wording
check-about-judge = Judge
check-about-second-judge = Second judge
check-about-demo = Browser demo
check-settings = { $count ->
    [0] none set; the defaults serve
    [one] one set
   *[other] { $count } set
}
check-token = has the right shape
check-token-missing = not set; only `gadfly run` needs DISCORD_TOKEN
check-token-shape = DISCORD_TOKEN is set, but a token has three parts with dots between them; copy it again from your application's Bot page
check-database = { $path } opens, is whole and up to date
check-database-missing = { $path } will be made at first use
check-room-sound = { $megabytes } MB are free
check-room-wrong = only { $megabytes } MB are free; make some room
check-packs = { $claims } claims in { $packs ->
    [one] one pack
   *[other] { $packs } packs
}
check-packs-wrong = a starter pack cannot be read ({ $why }); install Gadfly again
check-wording = { $locale }: all { $count } sentences
check-wording-partly = { $locale }: { $count } sentences; { $lacking } more are said in English
check-wording-locale = GADFLY_LOCALE asks for “{ $locale }”, which does not ship; English is used
check-wording-lacks = { $locale } lacks the sentence { $name }
check-wording-unknown = { $locale } has { $name }, which English does not know
check-judge = version { $version }; judged a sentence
check-judge-wrong = the judge failed ({ $why }); install Gadfly again
check-second-judge = “{ $model }” is asked; try it with `gadfly judge`
check-second-judge-none = none is set; nothing leaves this computer
check-second-judge-wrong = GADFLY_LLM_URL is set, but the extra `llm` is not installed, so that the offline judge speaks alone
check-demo-sound = installed
check-demo-missing = not installed; only `gadfly demo` needs the extra `demo`

## What went wrong.

cli-defect = Something broke in Gadfly, not in what you did. Reference { $reference }; { $place } has the details.
cli-defect-unkept = Something broke in Gadfly, not in what you did. Reference { $reference }; run it with `{ $gadfly } --debug` to see the details.
mistake-setting = The setting { $name } cannot be used: { $why }.
mistake-settings = The settings cannot be read: { $why }.
mistake-nobody = Nobody here goes by “{ $name }”. A name is known once it has argued.
mistake-name = A name has 1 to { $limit } characters that can be seen; give another with --name.
mistake-input-too-long = That is far too long: an argument has at most { $limit } characters. Cut it down and send it again.
mistake-not-utf-8 = That is not UTF-8 text. Save it in UTF-8 and try again.
mistake-claim-length = A claim has 1 to { $limit } characters; give it with --claim, or as "claim".
mistake-line-too-long = The line has more than { $limit } bytes.
mistake-line-json = The line is not JSON.
mistake-line-fields = The line needs "claim", "side" (for or against) and "text".
mistake-file-unreadable = The file { $file } cannot be read: { $why }.
mistake-file-unwritable = The file { $file } cannot be written: { $why }.
mistake-file-exists = The file { $file } is there already. Name another, or add --force to write over it.
mistake-demo-missing = The browser demo needs the extra `demo`: pip install "gadfly[demo]".
mistake-export-onto-itself = The file { $file } is the database itself. Name another.
mistake-import-unconfirmed = Nobody is there to ask; add --yes to add the claims.
mistake-no-claims-found = No sentence there claims something that could be argued both ways.
mistake-source = { $option } is too long or not of the right kind.
