"""A hostile script in V8 behind its Python package: `python bounds.py FILE SECONDS BYTES` runs it for so long and with so much memory
at most, and prints how it ended, if the process is still there to say so and still computes.
Not here: who starts this and installs the package (xtask's `bounds.rs`)."""

import re
import sys
from pathlib import Path

import py_mini_racer

file, seconds, memory = sys.argv[1:]
source = f'"use strict"; {Path(file).read_text()}'
end = "completed"
try:
    py_mini_racer.MiniRacer().eval(source, timeout_sec=float(seconds), max_memory=int(memory))
except py_mini_racer.JSTimeoutException:
    end = "time"
except py_mini_racer.JSOOMException:
    end = "memory"
except py_mini_racer.JSEvalException as error:
    end = re.search(r"\w+Error", str(error)).group()
if py_mini_racer.MiniRacer().eval("6 * 7") != 42:
    sys.exit("it no longer computes")
print(end)
