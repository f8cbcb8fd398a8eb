//! Expressions over every code point there is: upper case, lower case and the four normal forms, alone and beside others, as a
//! digest of each block. Not here: running them (`formats.rs`).

/// Code points that one expression is about.
const BLOCK: u32 = 64;

/// Expressions of a module: so many stay far below the limit of steps.
const BLOCKS_IN_MODULE: usize = 100;

const END: u32 = 0x11_0000;

/// What the expressions call.
pub(super) const DIGEST: &str = r#"const digest = (from) => {
  let digest = 0x811c9dc5;
  for (let code = from; code < from + 64; code++) {
    const c = String.fromCodePoint(code);
    for (const text of [
      c.toUpperCase(), c.toLowerCase(), `a${c}\u03a3${c}b`.toLowerCase(), `${c}\u03a3${c}`.toLowerCase(),
      c.normalize("NFC"), c.normalize("NFD"), c.normalize("NFKC"), c.normalize("NFKD"),
      `e${c}\u0327\u0301`.normalize(), `\u1100${c}\u11a8`.normalize(), `${c}\u0334\u3099`.normalize("NFKC"),
    ]) {
      for (let i = 0; i < text.length; i++) digest = Math.imul(digest ^ text.charCodeAt(i), 16777619);
      digest = Math.imul(digest ^ text.length, 16777619);
    }
  }
  return digest;
};
"#;

/// The expressions of each module.
pub(super) fn modules() -> Vec<Vec<String>> {
    let blocks: Vec<String> = (0..END).step_by(BLOCK as usize).map(|from| format!("digest({from:#x})")).collect();
    blocks.chunks(BLOCKS_IN_MODULE).map(<[String]>::to_vec).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_point_is_in_one_block() {
        let blocks: Vec<String> = modules().concat();
        assert_eq!(blocks.len() as u32 * BLOCK, END);
        assert_eq!(blocks.last().map(String::as_str), Some("digest(0x10ffc0)"));
        assert!(DIGEST.contains(&format!("from + {BLOCK}")));
    }
}
