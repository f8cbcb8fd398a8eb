// Looking for the name of a method makes nothing: not the prototype of a function that is the receiver.
const o = { prototype(n) { return n ? o.prototype.call(function F() {}, n - 1) : new Error("x"); } };
let differ = 0, text = "";
for (let i = 0; i < 300; i++) {
  const e = o.prototype.call(function F() {}, 8);
  if (e.stack !== e.stack) differ++;
  text = e.stack.split("\n").slice(0, 4).map((line) => line.replace(/\(.*/, "")).join("|");
}
console.log(differ, text);
