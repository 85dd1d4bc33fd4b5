"""Forms: what people fill in, and what is read out of them."""
