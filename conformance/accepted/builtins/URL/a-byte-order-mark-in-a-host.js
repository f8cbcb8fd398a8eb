// A byte order mark in a name of a host counts for nothing.
for (const host of ["a\uFEFFb", "\uFEFFexample.com", "a.\uFEFF.com", "\uFEFF", "xn--\uFEFF", "a%EF%BB%BFb", "\uFEFF1", "é\uFEFF", "0x\uFEFF1"]) {
  try {
    console.log(new URL(`http://${host}/`).href);
  } catch (error) {
    console.log(error.message);
  }
}
