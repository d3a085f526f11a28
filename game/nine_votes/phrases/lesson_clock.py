"""How long a lesson may be; apart from its clock, for the settings are read before all else."""

from nine_votes.council.messages import say

SHORT, LONG = 30, 45
LENGTHS = {
    0: say("clock-off"),
    SHORT: say("clock-length", minutes=SHORT),
    LONG: say("clock-length", minutes=LONG),
}
"""How long a lesson may be, by its minutes; the first is no lesson."""
