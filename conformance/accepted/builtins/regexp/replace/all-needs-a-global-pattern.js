for (const r of [/a/, /a/y, /a/g]) {
  try {
    console.log("aba".replaceAll(r, "-"));
  } catch (error) {
    console.log(error.name, error.message);
  }
}
