// A function in a block is hoisted to the block only, and may not be seen outside.
console.log(typeof inner_of_block);
{ console.log(inner()); function inner() { return "hoisted in its block"; } }
var inner_of_block = "a var";
try { console.log(outside()); } catch (e) { console.log(e.name); }
function outside() { return typeof hidden === "function" ? 1 : hiddenValue(); }
var hidden;
function hiddenValue() { if (true) { function hidden2() { return "inner"; } return hidden2(); } }
switch (1) { case 0: function inCase() { return "from a case that never ran"; } case 1: console.log(inCase()); }
const f = (x) => { if (x) { function pick() { return "then"; } return pick(); } else { function pick() { return "else"; } return pick(); } };
console.log(f(true), f(false));
