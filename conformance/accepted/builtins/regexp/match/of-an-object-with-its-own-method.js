const matcher = {
  toString() {
    return "b";
  },
};
console.log("abc".match(matcher), "abc".search(matcher));
