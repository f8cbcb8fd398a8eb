const filler = {
  toString() {
    console.log("converted");
    return "-";
  },
};
console.log("abc".padEnd(3, filler), "abc".padStart(2, filler));
console.log("abc".padEnd(5, filler), "abc".padStart({ valueOf: () => 4 }, filler));
try {
  "a".repeat({ valueOf: () => -1 });
} catch (error) {
  console.log(error.message);
}
