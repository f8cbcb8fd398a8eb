//! `becket compile`: a source to a blob.
//! Not here: compiling.

use crate::args::Args;
use crate::exit::{Done, Exit};
use crate::say::tell_line;
use crate::session;

/// `becket compile FILE -o FILE.bkt`
pub(crate) fn command(args: &Args) -> Done {
    let file = args.file()?;
    let output = args.output.clone().unwrap_or_else(|| file.with_extension("bkt"));
    if output == file {
        return Err(String::from("the blob would take the place of its source: name another with -o").into());
    }
    let host = session::host(args)?;
    let hook = session::hook(&host, &file)?;
    session::write(&output, hook.bytes())?;
    let manifest = hook.manifest();
    tell_line!("{}: {} bytes, {}", output.display(), manifest.bytes, manifest.id);
    Ok(Exit::Completed)
}
