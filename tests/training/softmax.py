"""Fits weights of readable features by which one of several options is chosen.

A softmax over the options of each example is fitted by stochastic gradient descent with a fixed
order, so that the same articles always give the same weights.
"""

import math
import random
from collections import defaultdict

ROUNDS = 12
RATE = 0.1

Example = tuple[list[list[str]], int]  # the features of each option, and which is right


def fitted(given: list[Example], shrinking: float) -> dict[str, float]:
    """The weights of the features; `shrinking` draws towards zero those that tell little."""
    weights: dict[str, float] = defaultdict(float)
    order = list(given)
    shuffle = random.Random(1).shuffle  # noqa: S311
    for number in range(ROUNDS):
        shuffle(order)
        rate = RATE / (1 + number)
        for option_features, right in order:
            _step(weights, option_features, right, rate, shrinking)
    return dict(weights)


def _step(
    weights: dict[str, float],
    option_features: list[list[str]],
    right: int,
    rate: float,
    shrinking: float,
):
    scores = [sum(weights[name] for name in names) for names in option_features]
    highest = max(scores)
    powers = [math.exp(score - highest) for score in scores]
    total = sum(powers)
    for n, names in enumerate(option_features):
        slope = (n == right) - powers[n] / total
        for name in names:
            weights[name] += rate * (slope - shrinking * weights[name])
