"""Grammar: what the rules know of English, in word lists and shapes; no model, no article."""
