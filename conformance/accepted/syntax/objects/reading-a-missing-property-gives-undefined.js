const o = {};
console.log(o.x, o["y"], o[1], [].x, "".z, (5).w, (() => {}).q, o.x === void 0);
