// An anonymous function or class that is a default takes the name of its binding, not of its property.
const { a = () => {}, b: renamed = function () {}, c = class {}, d: [e = async () => {}] = [] } = {};
console.log(a.name, renamed.name, c.name, e.name);
let x, y, o = {};
({ x = () => {}, y = class { static name = "own"; } } = {});
[o.member = () => {}] = [];
console.log(x.name, y.name, JSON.stringify(o.member.name));
const f = (cb = () => {}, { g = function () {} } = {}) => [cb.name, g.name];
console.log(f(), f(() => {}), (({ h = (0, () => {}) }) => JSON.stringify(h.name))({}));
const { i = function named() {}, j = (() => {}) } = {};
console.log(i.name, j.name);
