for (const [pattern, flags] of [["(", "gi"], ["[", "u"], ["a/(", ""], ["(\n", "s"], ["é(", "v"]]) {
  try {
    new RegExp(pattern, flags);
  } catch (error) {
    console.log(error.name, JSON.stringify(error.message), error instanceof SyntaxError);
  }
}
