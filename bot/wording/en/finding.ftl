## Why a sentence was taken for a claim: the strongest few, after each other, in a reviewer's list.

chosen-ought = says what ought to be done
chosen-ahead = says what will or may happen
chosen-brings-about = says what brings what about
chosen-worth = says how good or bad something is
chosen-what-it-is = says what something is
chosen-contrast = sets one thing against another
chosen-degree = says how much, how often or how many
chosen-sure = says how sure it is
chosen-if = says on what condition
chosen-addresses = speaks of us, of you or of what people think
chosen-in-general = speaks in general, not of one event
