for (const flags of [{}, [], ["g"], null, 1, { toString: () => "gi" }]) {
  try {
    console.log(new RegExp("a", flags).flags);
  } catch (error) {
    console.log(error.message);
  }
}
