//! What README.md shows is what the commands print: hashes and sizes go stale at any change of the code that is made.
//! Not here: the command line as a contract (`it.rs`).

use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder for temporary files, which is removed with its owner.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

/// The blocks between fences, each with the word after its fence.
fn blocks(text: &str) -> Vec<(&str, &str)> {
    let mut parts = text.split("```");
    let mut blocks = Vec::new();
    while let (Some(_), Some(block)) = (parts.next(), parts.next()) {
        blocks.push(block.split_once('\n').expect("a fence ends its line"));
    }
    blocks
}

/// What a command prints, in lines; `| head -N` is left to the reader.
fn printed(command: &str, folder: &Path, root: &Path) -> Vec<String> {
    let command = command.split(" | ").next().expect("there is a first part");
    let args = command.split(' ').skip(1).map(|arg| {
        let in_repository = root.join(arg);
        if arg.starts_with("conformance/") { in_repository.display().to_string() } else { arg.to_owned() }
    });
    let output = Command::new(env!("CARGO_BIN_EXE_becket"))
        .args(args)
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .output()
        .expect("becket starts");
    let text = [output.stdout, output.stderr].concat();
    String::from_utf8_lossy(&text).lines().map(str::to_owned).collect()
}

#[test]
fn the_readme_shows_what_the_commands_print() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let readme = std::fs::read_to_string(root.join("README.md")).expect("there is a README");
    let made = Folder(std::env::temp_dir().join(format!("becket-readme-{}", std::process::id())));
    let folder = &made.0;
    std::fs::create_dir_all(folder).expect("a folder for temporary files");
    std::fs::write(folder.join("bad.js"), "import { chrage } from \"billing\";\n").expect("written");
    let mut n_commands = 0;
    for (language, block) in blocks(&readme) {
        if language == "js" {
            std::fs::write(folder.join("hook.js"), block).expect("written");
        }
        for session in block.split("$ ").skip(1) {
            let (command, shown) = session.split_once('\n').expect("a command ends its line");
            if let Some(file) = command.strip_prefix("cat ") {
                std::fs::write(folder.join(file), shown).expect("written");
            } else if command.starts_with("becket ") {
                let printed = printed(command, folder, &root);
                let shown: Vec<&str> = shown.lines().collect();
                let n_shown = shown.len().min(printed.len());
                assert_eq!(printed[..n_shown], shown, "{command}");
                n_commands += 1;
            }
        }
    }
    assert_eq!(n_commands, 5);
}
