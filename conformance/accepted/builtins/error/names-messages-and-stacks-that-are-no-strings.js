// What console.log shows where the calls do not: the first line, and the properties behind the calls.
class X extends Error {}
for (const n of [5, -1.5, true, false, null, undefined, 5n, "", "x", "MyError"]) {
  const one = new Error("m"); one.name = n; console.log(String(one.stack).split("\n")[0]); one.stack = `${one.stack}`.split("\n")[0]; console.log(one);
  const two = new TypeError("m"); two.stack = "TypeError: m of 5 and true"; two.name = n; console.log(two);
  const three = new X("m"); three.name = n; three.stack = `${three.stack}`.split("\n")[0]; console.log(three);
  const four = new X("m"); four.message = n; four.stack = `${four.stack}`.split("\n")[0]; console.log(four);
  const five = new X("m"); five.stack = n; console.log(five); console.log([five]);
}
const six = new X("m"); six.stack = Symbol("q"); console.log(six);
const seven = new Error("m"); seven.name = Symbol("q"); console.log(seven);
try { String(seven.stack); } catch (e) { console.log(e.message); }
const eight = new Error("m"); eight.stack = "Error: m"; eight.name = Symbol("q");
try { console.log(eight); } catch (e) { console.log(e.message); }
