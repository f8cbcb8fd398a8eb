for (const f of [() => "a".match("("), () => "a".search("["), () => "a".matchAll("*"), () => "a".match({ toString: () => ")" })]) {
  try {
    f();
  } catch (error) {
    console.log(error.name, error.message);
  }
}
