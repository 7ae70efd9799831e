"""Run in the peer's environment: mentor-match makes its matches of a table of scores.

Only there can its package, named "matching", be imported. Argument: a JSON file with rows of
scores, -1 where a pair is forbidden. Prints seconds, versions, and the scores of its pairs.
"""

import json
import sys
import time
from importlib.metadata import version
from pathlib import Path

from matching.match import Match  # type: ignore[import-not-found]
from matching.mentee import Mentee  # type: ignore[import-not-found]
from matching.mentor import Mentor  # type: ignore[import-not-found]
from matching.process import match_and_assign_participants  # type: ignore[import-not-found]


def main(path: str) -> None:
    scores = json.loads(Path(path).read_text(encoding="ascii"))
    mentees = [Mentee(grade=0, email=f"b{i}") for i in range(len(scores))]
    mentors = [Mentor(grade=1, email=f"a{j}") for j in range(len(scores[0]))]
    rows = []
    for j, mentor in enumerate(mentors):
        row = [Match(mentor, mentee, []) for mentee in mentees]
        for i, match in enumerate(row):
            # What its rules would have set, had they given these scores.
            match.disallowed = scores[i][j] < 0
            match.score = max(scores[i][j], 0)
        rows.append(row)
    start = time.perf_counter()
    match_and_assign_participants(rows)
    seconds = time.perf_counter() - start
    place = {mentor.email: j for j, mentor in enumerate(mentors)}
    fits = [
        scores[i][place[mentee.mentors[0].email]]
        for i, mentee in enumerate(mentees)
        if mentee.mentors
    ]
    print(
        json.dumps(
            {
                "seconds": seconds,
                "version": f"{version('mentor-match')} with munkres {version('munkres')}",
                "fits": fits,
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1])
