for (const pattern of ["a(b", "a)b", "(a|b", "x[y", "a|*", "(?:a))", "a{3,1}b", "\\d+(?<n>\\w", "[a-z]+[z-a]", "(?<a>.)(?<b>.)\\k<c>", "(?<=a)?b", "^^+", "(?i:a", "a(?*)"]) {
  try {
    console.log(new RegExp(pattern).source);
  } catch (error) {
    console.log(error.message);
  }
}
