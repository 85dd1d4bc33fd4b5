# Why one argument came out ahead of another. A criterion by which it leads, the heaviest first.

compare-claim = It says more plainly where it stands.
compare-reasoning = Its reasons go further.
compare-evidence = It shows more that a reader could check.
compare-engagement = It answers more of what the other side would say.
compare-weighing = It says more about why its point matters most.
compare-clarity = It is easier to follow.
compare-whole = It is the stronger as a whole; no single criterion decides.
