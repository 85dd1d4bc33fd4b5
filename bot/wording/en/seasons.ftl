# Seasons: what can go wrong when one is started or ended.

mistake-season-name-empty = A season needs a name. Try “Spring” or “Season one”.
mistake-season-name-long = That name has { $length } characters; a season's has { $longest } at most. Shorten it.
mistake-season-end-past = That moment has passed, so the season would end before it starts. Give an end in the future, or none: then it goes on until you end it.
mistake-season-runs = “{ $name }” is still running. End it first, then start the next one.
mistake-season-none = No season is running here, so there is none to end. Start one first.
mistake-season-alone = Here you debate alone, and a season needs others. Start one in a server.
