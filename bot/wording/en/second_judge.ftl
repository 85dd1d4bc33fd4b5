## A language model as second judge: what the verdict's card says of who judged.

judge-note-llm = A language model ({ $model }) set the total and the scores; the quotations, the guards and the advice are Gadfly's own.
judge-note-fallback = { $why ->
    [guarded] The offline judge spoke alone: a text that carries a warning is not sent to the second judge.
    [spent] The offline judge spoke alone: the second judge has had its share for today.
    [unclear] The offline judge spoke alone: the second judge's answer could not be used.
    [unsure] The offline judge spoke alone: the second judge could not make up its mind.
    [declined] The offline judge spoke alone: the second judge would not judge this text.
    [absent] The offline judge spoke alone: the second judge is set up, but its extra is not installed.
   *[other] The offline judge spoke alone: the second judge could not be reached in time.
}

second-judge-told = Whoever runs Gadfly here has a language model ({ $model }) judge too: the claim, your side and your text are sent to it, without your name or any id. What becomes of them there is for its provider to say.
second-judge-welcome = Totals run from 50 to 100. A language model ({ $model }) judges too: the claim, your side and your text are sent to it, without your name.
