const r = /a/g;
console.log("aaa".replace(r, (m, i) => `${i}${r.lastIndex}`), r.lastIndex);
