"""The claim of the day: chosen, posted and closed in every server that wants one."""
