## Words of the game that every face says the same way.

side-for = For
side-against = Against

kind-policy = Policy
kind-prediction = Prediction
kind-causal = Cause and effect
kind-evaluation = Judgement
kind-interpretation = Interpretation
kind-fact = Fact

source-title = “{ $title }”
source-author = by { $author }
source-paragraph = paragraph { $number }
source-date = { $day } { $month } { $year }
source-line = { $kind } · raised in { $known }

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

feedback-keep = **Keep** { $quote } { $why }
feedback-change = **Change** { $quote } { $gap }
feedback-gap = **Change** { $gap }
feedback-task = **Next** { $task }
feedback-starter = **Start with** *{ $starter }*

standing-none = Not on the board yet: your first judged argument puts you there.
standing-line = Practice rating { $rating }{ $moved ->
    [yes] {" "}({ $change })
    [same] {" "}(unmoved)
   *[no] {""}
}, place { $place } of { $of }, after { $counted ->
    [one] one rated argument
   *[other] { $counted } rated arguments
}.
standing-halved = It moved half as far, since you picked the claim by hand.
standing-trains = This one trains: only the first argument on a side is rated.
standing-provisional = “?” means that it may still move a lot.
standing-hidden = Your rating is kept off the boards, as you chose.
