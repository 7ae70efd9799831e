"""Learn what words tell of a question.

    python -m mentorctl.intake.meaning.learn

Fits one linear model (multinomial logistic regression, L2) to the wordings and writes
`learned.npz`: a weight from -127 to 127 for each feature and key, with one scale.
"""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mentorctl.intake.meaning.wordings import PATH, wordings
from mentorctl.intake.meaning.words import BUCKETS, features, words_of

LEARNED = Path(__file__).with_name("learned.npz")
_PENALTY = 0.02
_ROUNDS = 150


def source() -> str:
    """Return a code for the wordings and for how features are made."""
    rules = Path(__file__).with_name("words.py")
    return hashlib.sha256(PATH.read_bytes() + rules.read_bytes()).hexdigest()


def matrix(texts: Sequence[str]) -> Any:
    """Return features as a sparse matrix, shape (texts, BUCKETS)."""
    from scipy.sparse import csr_matrix

    rows = [features(words_of(text)) for text in texts]
    ends = np.cumsum([0, *map(len, rows)])
    columns = np.array([c for row in rows for c in row], np.int32)
    weights = np.array([w for row in rows for w in row.values()])
    return csr_matrix((weights, columns, ends), shape=(len(texts), BUCKETS))


def fitted(known: Sequence[tuple[str, str]]) -> tuple[list[str], NDArray[np.float64]]:
    """Return the keys and their weights, shape (BUCKETS + 1, keys); the last row is the bias."""
    from scipy.optimize import minimize
    from scipy.special import logsumexp

    keys = sorted({key for key, _ in known})
    asked = matrix([text for _, text in known])
    place = np.array([keys.index(key) for key, _ in known])
    rows = np.arange(len(known))

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        weights = flat.reshape(BUCKETS + 1, len(keys))
        scores = asked @ weights[:-1] + weights[-1]
        logs = scores - logsumexp(scores, axis=1, keepdims=True)
        miss = np.exp(logs)
        miss[rows, place] -= 1
        slope = np.vstack([asked.T @ miss, miss.sum(axis=0)])
        slope[:-1] += _PENALTY * weights[:-1]
        cost = -logs[rows, place].sum() + _PENALTY / 2 * float((weights[:-1] ** 2).sum())
        return cost, slope.ravel()

    start = np.zeros((BUCKETS + 1) * len(keys))
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": _ROUNDS})
    return keys, found.x.reshape(BUCKETS + 1, len(keys))


def main() -> None:
    """Learn from all wordings and write the file."""
    keys, weights = fitted(wordings())
    scale = float(np.abs(weights).max()) / 127
    whole = np.rint(weights / scale).astype(np.int8)
    np.savez_compressed(
        LEARNED, keys=np.array(keys), weights=whole, scale=np.array(scale), source=source()
    )
    print(f"{len(wordings())} wordings of {len(keys)} keys; {LEARNED.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
