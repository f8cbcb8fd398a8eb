const check = (text) => {
  try {
    new RegExp(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError && error.name === "SyntaxError") return error.message.split(": ").pop();
    throw error;
  }
};
console.log(["a", "(", "[", "\\", "a{1}", "a**"].map(check));
