"""One game: who sits where, what was done and taken back, and the journal that keeps it.

Theory of operation
-------------------
All that people do is a `Step`. `course.taken` alone makes a new course of a course and a step, for
what is played and for what is read again; so a journal need hold no state, only steps. A `Sitting`
takes a step so: first the new course is made, which refuses what is not in order; then its line is
written and fsynced; only then is it the course that everybody sees. What a method has returned from
survives a crash, and what it raised at has not happened.

Each line holds a digest of the one before it, so that a line that was changed, left out or put in
shows. The moves of one person against the house are steps like others; what the world answers in
the talks follows from the seed, and so stands in no line.
"""
