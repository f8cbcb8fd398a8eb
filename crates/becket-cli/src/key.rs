//! The file of the secret that waiting runs are sealed with: 64 hexadecimal digits, for its owner alone.
//! Not here: sealing (becket-host).

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::Path;

use becket::{Key, journal};

use crate::exit::Failure;

/// The key in a file, which is made with a new one if there is no such file.
pub(crate) fn read(path: &Path) -> Result<Key, Failure> {
    let of_file = |detail: &dyn std::fmt::Display| Failure::Usage(format!("{}: {detail}", path.display()));
    match fs::read_to_string(path) {
        Ok(text) => {
            let bytes = journal::from_hex(text.trim_end());
            bytes.map(Key::new).ok_or_else(|| of_file(&"a key is 64 hexadecimal digits"))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let bytes = Key::random_bytes().map_err(|error| of_file(&error))?;
            let mut options = OpenOptions::new();
            options.write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let mut file = options.open(path).map_err(|error| of_file(&error))?;
            writeln!(file, "{}", journal::hex(&bytes)).map_err(|error| of_file(&error))?;
            Ok(Key::new(bytes))
        }
        Err(error) => Err(of_file(&error)),
    }
}
