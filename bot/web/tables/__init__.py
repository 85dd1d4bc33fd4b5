"""Tables: the public values as rows and columns, once for a page and for its files."""
