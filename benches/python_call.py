"""One call of a hook from Python, dict to dict, through the wheel: `python python_call.py EVENT_JSON RUNS`.

Prints `name<TAB>microseconds of Becket<TAB>of Python<TAB>ratio` lines, and the geometric mean of the ratios last: Becket's call
and the same work written in Python, of each the fastest of all rounds, 20 times RUNS of them, taken in turns.
Not here: the work (`workloads.py`), the hooks inside of a machine, and who starts this (xtask's `bench.rs`).
"""

import json
import math
import sys

import becket

from workloads import OTHERS, WORKLOADS, microseconds

ROUNDS_PER_RUN = 20


def main():
    event = json.loads(sys.argv[1])
    rounds = int(sys.argv[2])
    ratios = []
    for name, source, plain in WORKLOADS + OTHERS:
        hook = becket.compile(source)
        if hook(event) != plain(event):
            sys.exit(f"{name}: Becket gives {hook(event)}, Python {plain(event)}")
        ours, theirs = [], []
        for _ in range(rounds * ROUNDS_PER_RUN):
            ours.append(microseconds(hook, event))
            theirs.append(microseconds(plain, event))
        ratios.append(min(ours) / min(theirs))
        print(f"{name}\t{min(ours):.2f}\t{min(theirs):.2f}\t{ratios[-1]:.2f}")
        if name == WORKLOADS[-1][0]:
            print(f"geometric mean\t\t\t{math.prod(ratios) ** (1 / len(ratios)):.2f}")


main()
