for (const pattern of [/a/, /a/y, "a", undefined]) {
  try {
    console.log([..."aba".matchAll(pattern)].length);
  } catch (error) {
    console.log(error.message);
  }
}
