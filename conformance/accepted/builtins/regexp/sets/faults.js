for (const pattern of ["[a&&b--c]", "[a-z&&b]", "[(]", "[a--]", "[&&a]", "[!!]", "[^\\q{ab}]", "[\\q]", "[a|b]", "\\P{RGI_Emoji}", "[a-\\d]", "[[a]", "[a&&&b]"]) {
  try {
    console.log(new RegExp(pattern, "v"));
  } catch (error) {
    console.log(error.message);
  }
}
