drill-sorting = Fact, value or policy
drill-sorting-about = Tell what a line asks of you: to check it, to weigh it, or to do something.
drill-sorting-asks = Is this line a claim of fact, of value or of policy? A fact need not be true: it only has to be checkable.
drill-sorting-line = The line
drill-sorting-kind = What sort of claim is it?
drill-sorting-begin = Ask: could records or a count settle it? Then it is a fact. Does it say what is good or bad? A value. Does it say what to do? A policy.

choice-fact = Fact: it can be checked
choice-value = Value: it says what is good or bad
choice-policy = Policy: it says what to do

drill-sorting-is-fact = It is a claim of fact. { $why }
drill-sorting-is-value = It is a claim of value. { $why }
drill-sorting-is-policy = It is a claim of policy. { $why }

drill-sorting-tempt-fact = For a fact, records, a count or the course of events would have to settle it. Ask: what would I look up?
drill-sorting-tempt-value = For a value, the line itself would have to call something good or bad, or weigh one thing above another. Ask: which word of it judges?
drill-sorting-tempt-policy = For a policy, somebody would have to be asked to act. Ask: who is to do what?

drill-sorting-answer-fact = Next: say in one sentence what would show it to be false. Begin: “This would be wrong if …”.
drill-sorting-answer-value = Next: say in one sentence by what measure you would weigh it. Begin: “What counts here is …, because …”.
drill-sorting-answer-policy = Next: ask in one sentence what the policy costs, and whom. Begin: “If this were done, … would …”.
