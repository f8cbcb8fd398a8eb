const out = [];
rows: for (const row of [[1, 2], [3, -1, 4], [5]]) { for (const x of row) { if (x < 0) continue rows; out.push(x); } out.push("|"); }
console.log(out.join(" "));
