drill-word-economy = Word economy
drill-word-economy-about = Say the same in half the words.
drill-word-economy-asks = This text has { $words } words. Say the same in { $most } or fewer: keep the point and its reason, and strike the rest.
drill-word-economy-own = Your latest argument
drill-word-economy-ours = A wordy text
drill-word-economy-text = The same in half the words
drill-word-economy-begin = Find the one sentence that must stay, and write only that. Begin with its subject.
drill-word-economy-next = Nothing is lost. Now try it in one sentence of fifteen words: “In short, …”.

drill-word-economy-half-yes = { $words ->
    [one] One word, within the { $most }.
   *[other] { $words } words, within the { $most }.
}
drill-word-economy-half-no = { $words } words: { $over } over the { $most } that were asked for.
drill-word-economy-half-keep = Keep the habit: { $words } words said it.
drill-word-economy-half-change = Take out { $over ->
    [one] one more word
   *[other] { $over } more words
}. Begin with whatever goes before the first real noun: “I think that”, “the fact that”, “it is important to”.

drill-word-economy-kept-yes = The point is still there: { $quoted }.
drill-word-economy-kept-no = What carried the point went with the rest: { $missing }.
drill-word-economy-kept-keep = Keep { $quoted }: they carry the point.
drill-word-economy-kept-change = Put back what the point cannot do without ({ $missing }), and strike joining words instead. Two minutes.

drill-word-economy-sentence-yes = It still reads as sentences.
drill-word-economy-sentence-no = “{ $quoted }” reads as a list of words.
drill-word-economy-sentence-keep = It still reads as sentences.
drill-word-economy-sentence-change = Read it aloud and put back the small words that your voice adds. Begin with a subject and a verb: “… does …, because …”.

drill-word-economy-added-yes = It brings in nothing that was not there.
drill-word-economy-added-no = This was not in the text: { $quoted }. Cutting is all that was asked.
drill-word-economy-added-keep = It brings in nothing that was not there.
drill-word-economy-added-change = Take out what is new ({ $quoted }) and use the room for the text’s own reason. Begin from its first sentence.

drill-word-economy-stance-yes = It still argues the same side.
drill-word-economy-stance-no = Cut like this, “{ $quoted }” reads as the other side’s case.
drill-word-economy-stance-keep = It still argues the same side.
drill-word-economy-stance-change = Put back the “not” or the “but” that turned it. Begin with the text’s conclusion.

drill-word-economy-strength-yes = It is about as strong as before.
drill-word-economy-strength-no = It came out weaker: a reason or a fact went with the words.
drill-word-economy-strength-keep = It lost words and hardly any strength.
drill-word-economy-strength-change = Choose the best reason or fact that you struck and put it back in five words: “…, because …”. One minute.
