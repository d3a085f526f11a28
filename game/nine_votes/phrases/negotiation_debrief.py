"""What is said of everything that the model found."""

from nine_votes.council.messages import say
from nine_votes.words.resolver import in_words

WITHIN_A_MODEL = in_words(say("hindsight-within-a-model"))
