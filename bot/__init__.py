"""The program: an engine that knows no face, and thin faces over it."""
