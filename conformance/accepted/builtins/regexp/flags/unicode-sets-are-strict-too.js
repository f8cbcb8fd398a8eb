for (const pattern of ["[a-]", "\\-", "{", "[\\d-z]", "(?=a)+", "\\1", "[^\\p{Emoji_Keycap_Sequence}]", "\\p{Nope}", "[|]", "\\u{}"]) {
  try {
    console.log(new RegExp(pattern, "v").source);
  } catch (error) {
    console.log(error.message);
  }
}
