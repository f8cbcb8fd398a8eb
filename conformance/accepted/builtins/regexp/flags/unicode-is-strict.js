for (const pattern of ["\\-", "{", "}", "]", "\\1", "\\u{110000}", "\\c", "a{2,1}", "(?=a)*", "[\\d-z]", "\\00", "\\k", "\\p{Nope}"]) {
  try {
    console.log(new RegExp(pattern, "u"));
  } catch (error) {
    console.log(error.message);
  }
}
