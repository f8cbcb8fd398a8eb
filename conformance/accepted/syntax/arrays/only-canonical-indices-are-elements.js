const a = [];
a["0"] = "zero";
a["01"] = "not an index";
a[1.5] = "fraction";
a[-1] = "negative";
a["1"] = "one";
console.log(a, a.length, Object.keys(a));
