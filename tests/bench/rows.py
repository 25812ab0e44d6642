# SPDX-License-Identifier: Apache-2.0
"""The table: a row is a figure, the floor it is held against, and the goal."""

from dataclasses import dataclass


@dataclass
class Row:
    what: str
    figure: float
    unit: str = ""
    floor: float = None  # None: the goal is for the figure itself
    goal: float = None  # of the ratio to the floor where there is one; None: only to be seen
    note: str = ""

    @property
    def ratio(self):
        return self.figure / self.floor if self.floor else None

    @property
    def reached(self):
        if self.goal is None:
            return "–"
        return "yes" if (self.figure if self.floor is None else self.ratio) <= self.goal else "no"

    def cells(self):
        def number(value):
            if value is None:
                return "–"
            return f"{value:.0f}" if value >= 100 or value == int(value) else f"{value:.3g}"
        goal = "–" if self.goal is None else f"≤ {self.goal:g}" + ("×" if self.floor is not None else f" {self.unit}".rstrip())
        ratio = "–" if self.ratio is None else f"{self.ratio:.2f}×"
        return [self.what, f"{number(self.figure)} {self.unit}".rstrip(),
                "–" if self.floor is None else f"{number(self.floor)} {self.unit}".rstrip(), ratio, goal, self.reached,
                self.note]


HEAD = ["what", "figure", "floor", "ratio", "goal", "reached", "how, why"]


def table(rows):
    lines = [HEAD, ["---"] * len(HEAD)] + [row.cells() for row in rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)
