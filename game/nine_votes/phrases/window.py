"""What several screens and papers say of a case, and the law on a vote in one line."""

from datetime import date

from nine_votes.council.charter import RuleSet, Standing
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.outcomes import Decision

NOTICES = {
    "fictional": say("chamber-notice-fictional"),
    "adapted": say("chamber-notice-adapted"),
    "live": say("chamber-notice-live"),
}


def subtitle(item: str | None, day: date) -> Message:
    """Return the day, and the agenda item if there is one."""
    return say("chamber-line", parts=(day, item) if item else (day,))


def notice(basis: str, sensitivity: str) -> Said:
    """Return what everybody has to know about the case before it is played, or nothing."""
    return NOTICES.get(basis, NOTICES.get(sensitivity, ""))


def law_line(decision: Decision, rules: RuleSet, can_block: bool) -> Message:
    """Return the rule that decides, with its article."""
    takes = say("chamber-law-takes", required=decision.required, unanimity=rules.unanimity)
    if rules.standing is Standing.LAW:
        article = decision.articles[0]
        charter = article.startswith("Article") and not rules.unanimity
        return say("chamber-law", charter=charter, article=article, takes=takes, blocks=can_block)
    veto = rules.standing is Standing.PROPOSAL and can_block
    return say("chamber-law-of-rules", title=rules.title, takes=takes, veto=veto)
