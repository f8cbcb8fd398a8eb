const attempt = (error) => {
  try {
    Object.freeze(error).message = "other";
  } catch (thrown) {
    console.log(thrown.message);
  }
};
attempt(new Error("x"));
attempt(new TypeError(""));
attempt(new RangeError());
