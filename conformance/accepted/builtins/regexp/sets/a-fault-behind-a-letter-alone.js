for (const pattern of ["[\\q{a}](", "[\\q{b|cd}]+*", "(?-i:a)[\\q{a}", "(?-i:a)("]) {
  try {
    new RegExp(pattern, "iv");
    console.log("a pattern");
  } catch (error) {
    console.log(error.name, error.message);
  }
}
