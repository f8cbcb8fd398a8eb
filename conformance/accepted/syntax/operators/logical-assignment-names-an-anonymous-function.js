let f, g = 1, h = null;
f ??= () => {};
g &&= function () {};
h ||= () => {};
console.log(f.name, g.name, h.name);
