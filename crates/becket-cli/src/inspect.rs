//! `becket inspect`: what a hook needs, reads and offers, its code and its size.
//! Not here: the listing's own form.

use becket::Manifest;
use serde_json::Value;

use crate::args::Args;
use crate::exit::{Done, Exit};
use crate::json;
use crate::say::{say, say_line};
use crate::session;

/// `becket inspect FILE`
pub(crate) fn command(args: &Args) -> Done {
    let host = session::host(args)?;
    let hook = session::hook(&host, &args.file()?)?;
    let manifest = hook.manifest();
    if args.json {
        let mut value = json::manifest(&manifest);
        value["listing"] = Value::String(hook.listing());
        say_line!("{value}");
    } else {
        say!("{}\n{}", text(&manifest), hook.listing());
    }
    Ok(Exit::Completed)
}

fn text(it: &Manifest) -> String {
    let Manifest { id, versions: (format, edition, cost_model), file_name, exports, imports, reads, .. } = it;
    let list = |items: Vec<String>| if items.is_empty() { String::from("nothing") } else { items.join(", ") };
    let needs = imports
        .iter()
        .map(|import| format!("{}.{} ({})", import.module, import.name, format!("{:?}", import.effect).to_lowercase()));
    format!(
        "blob      {id}\nsource    {file_name}\nversions  format {format}, edition {edition}, cost model {cost_model}\n\
         exports   {}\nneeds     {}\nreads     {}\nsize      {} bytes, {} of them source; {} functions, {} instructions\n",
        list(exports.clone()),
        list(needs.collect()),
        reads.clone().map_or_else(|| String::from("the whole event"), list),
        it.bytes,
        it.source_bytes,
        it.functions,
        it.instructions,
    )
}
