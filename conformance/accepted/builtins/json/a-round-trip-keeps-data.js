const o = { s: "text \u2028 \" \\", n: [0, -1.5, 1e-7, 1e21], t: true, z: null, nested: { deep: [[[]]], 5: "five" } };
const back = JSON.parse(JSON.stringify(o));
console.log(JSON.stringify(back) === JSON.stringify(o), back);
