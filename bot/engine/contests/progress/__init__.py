"""Progress: from round to round to the break and the end, with pauses and steps taken back."""
