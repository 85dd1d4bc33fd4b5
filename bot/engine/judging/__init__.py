"""Judging responses: by the model that is shipped, by a second judge, and anew after a change."""
