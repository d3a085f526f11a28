"""What several screens and papers say of a case, and the law on a vote in one line."""

from datetime import date

from nine_votes.council.charter import RuleSet, Standing
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.outcomes import Decision
from nine_votes.council.voting import Vote
from nine_votes.phrases.words import VOTE_KEY, VOTE_LABEL
from nine_votes.words.resolver import in_words

VOTE_LABELS = {vote: in_words(VOTE_LABEL(vote)) for vote in Vote}
VOTE_KEYS = {vote: in_words(VOTE_KEY(vote)) for vote in Vote}

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
    required, unanimity, article = decision.required, rules.unanimity, decision.articles[0]
    if rules.standing is Standing.LAW:
        charter = article.startswith("Article") and not unanimity
        return say(
            "chamber-law",
            article=article,
            charter=charter,
            blocks=can_block,
            required=required,
            unanimity=unanimity,
        )
    veto = rules.standing is Standing.PROPOSAL and can_block
    return say(
        "chamber-law-of-rules",
        title=rules.title,
        veto=veto,
        required=required,
        unanimity=unanimity,
    )
