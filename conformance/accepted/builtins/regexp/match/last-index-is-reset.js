const r = /a/g;
r.lastIndex = 2;
console.log("aaa".match(r), r.lastIndex);
const y = /a/y;
y.lastIndex = 1;
console.log("aab".match(y).index, y.lastIndex, "aab".match(/a/gy), "baa".match(/a/gy));
