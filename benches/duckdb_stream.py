"""A hook over a file of events in DuckDB: `python duckdb_stream.py HOOK.sql THREADS EVENTS` prints the results as lines of JSON.

Not here: the hooks as they are written in SQL (`stream/`), and who times this (xtask's `stream.rs`).
"""

import sys
from pathlib import Path

import duckdb

hook, threads, events = sys.argv[1:]
connection = duckdb.connect()
connection.execute(f"SET threads = {int(threads)}")
connection.execute("SET enable_progress_bar = false")
connection.execute(Path(hook).read_text(encoding="utf-8").replace("$events", f"'{events}'"))
