// In a function, functions are there from the start, the last of several wins; vars start as undefined; blocks keep their own.
(function () {
  console.log(typeof f, f(), typeof v, v, typeof g);
  var v = 1; function f() { return "first"; } var g = () => 1;
  function f() { return "last"; }
  var f2 = "var wins after its line"; function f2() {}
  console.log(typeof f2, f(), v, g());
})();
(() => { console.log(typeof inner, typeof w, w); if (false) { var w = 1; } function inner() {} for (var i = 0; i < 2; i++) var last = i; console.log(i, last, w); try { throw 1; } catch { var caught = "var in a catch"; } console.log(caught); switch (1) { case 2: var never; case 1: never = "assigned"; } console.log(never); })();
{ function blocky() { return "one"; } { function blocky() { return "two"; } console.log(blocky()); } console.log(blocky()); }
const order = []; { order.push(typeof late); function late() {} order.push(typeof late); } console.log(order);
(function (p) { var p; function q() { return p; } console.log(p, q()); var p = "assigned"; console.log(p, q()); })("argument");
(function (p) { function p() {} console.log(typeof p); })(1);
(function (a, b = () => a) { var a; console.log(a, b()); a = 2; console.log(a, b()); })(1);
