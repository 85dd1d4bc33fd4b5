"""The bracket as pictures: what feeds what, which part a page shows, and its drawing."""
