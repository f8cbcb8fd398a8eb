const o = { m() { return 1; }, f: function () {}, get g() { return 1; } };
console.log("prototype" in o.m, o.m.name, o);
