const o = {
  _x: 1,
  get x() { console.log("get"); return this._x; },
  set x(v) { console.log("set", v); this._x = v; },
};
o.x = 5;
o.x += 2;
console.log(o.x, o);
