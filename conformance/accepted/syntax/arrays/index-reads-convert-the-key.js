const a = ["x", "y"];
const key = { toString: () => "1" };
console.log(a["1"], a[key], a[[0]], a[true], a[-1], a[NaN], a["length"], a["len" + "gth"]);
