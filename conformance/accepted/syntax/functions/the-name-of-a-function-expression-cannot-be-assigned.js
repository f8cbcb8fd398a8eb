const f = function self() {
  try { self = 1; } catch (e) { return e.name + ": " + e.message; }
};
console.log(f());
