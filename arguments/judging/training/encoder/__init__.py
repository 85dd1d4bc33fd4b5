"""The encoder behind the judge: its data, its training, its export, and nothing at run time.

data (`pairs`, `written`) -> `augmenting` -> `batches` -> `fitting` of a `network` -> `exporting`.
A large teacher is fitted first; the small encoder that ships learns from people's labels and
from what the teacher thinks of the same pairs.
"""
