//! The tables, and how a file gets them.
//! Not here: what is written to them (`store.rs`).

use rusqlite::Connection;

/// The version of the tables, in the file's `user_version`.
const VERSION: u32 = 2;

/// `journal` has no UPDATE and no DELETE: what was written stays, and the chain of hashes shows who goes around this.
const TABLES: &str = "
CREATE TABLE blobs (
    id      BLOB PRIMARY KEY CHECK (length(id) = 32),
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE versions (
    hook         TEXT    NOT NULL,
    number       INTEGER NOT NULL CHECK (number > 0),
    blob         BLOB    NOT NULL REFERENCES blobs (id),
    life         TEXT    NOT NULL CHECK (life IN ('submitted', 'active', 'retired')),
    submitted_ms INTEGER NOT NULL,
    replaced     INTEGER,
    PRIMARY KEY (hook, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX active_version ON versions (hook) WHERE life = 'active';
CREATE TABLE journal (
    number   INTEGER PRIMARY KEY,
    run      TEXT    NOT NULL,
    call     INTEGER NOT NULL,
    at_ms    INTEGER NOT NULL,
    event    TEXT    NOT NULL CHECK (event IN ('intent', 'value', 'failed')),
    hook     BLOB,
    module   TEXT,
    function TEXT,
    detail   TEXT    NOT NULL,
    hash     BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX journal_of_run ON journal (run, number);
CREATE TRIGGER journal_is_not_edited  BEFORE UPDATE ON journal BEGIN SELECT raise(ABORT, 'the journal is append only'); END;
CREATE TRIGGER journal_is_not_cut     BEFORE DELETE ON journal BEGIN SELECT raise(ABORT, 'the journal is append only'); END;
";

/// What version 2 has beside: the runs that wait for an answer.
const SUSPENDED: &str = "
CREATE TABLE suspended (
    run      TEXT    PRIMARY KEY,
    call     INTEGER NOT NULL,
    hook     BLOB    NOT NULL REFERENCES blobs (id),
    since_ms INTEGER NOT NULL,
    sealed   BLOB    NOT NULL
) STRICT;
";

/// Makes the tables in an empty file, adds those that an older file lacks, or checks that a file has them.
///
/// # Errors
/// If the file is of another version, or SQLite fails.
pub(crate) fn prepare(connection: &mut Connection) -> Result<(), String> {
    let failed = |error: rusqlite::Error| error.to_string();
    // An intent must be on disk before its effect happens, also when the machine loses power.
    connection.pragma_update(None, "journal_mode", "WAL").map_err(failed)?;
    connection.pragma_update(None, "synchronous", "FULL").map_err(failed)?;
    connection.pragma_update(None, "foreign_keys", true).map_err(failed)?;
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate).map_err(failed)?;
    let version: u32 = transaction.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(failed)?;
    match version {
        VERSION => {}
        0 | 1 => {
            if version == 0 {
                transaction.execute_batch(TABLES).map_err(failed)?;
            }
            transaction.execute_batch(SUSPENDED).map_err(failed)?;
            transaction.pragma_update(None, "user_version", VERSION).map_err(failed)?;
        }
        other => return Err(format!("the store has version {other}, this version of Becket reads {VERSION}")),
    }
    transaction.commit().map_err(failed)
}
