// Where a line end ends the statement and where the next line goes on: brackets, operators, templates, keywords and braces.
const a = 1
const b = a
+ 2
const c = [1, 2, 3]
.map((x) => x * 2)
.join()
const f = function () { return "called" }
;(function () { console.log("a semicolon saves the parenthesis") })()
;[a, b].forEach((x) => console.log(x))
let d = a
++d
const e = (() => {
  return
  "never"
})()
const g = () => ({
  x: 1
})
if (a) console.log("then"); else console.log("else")
do console.log("once"); while (false) console.log("after do-while on one line")
var h = 1; { } var i = 2
label: for (;;) { break
label }
const j = a
? "yes"
: "no"
const k = `t`
const l = a /* a comment
over lines */ + 1
class C { x = 1
  y
  static z = 2;
  ["m"]() { return this.x }
  get
  w() { return "w" } }
console.log(b, c, f(), d, e, g(), h, i, j, k, l, Object.keys(new C()), C.z, new C().m(), new C().w)
