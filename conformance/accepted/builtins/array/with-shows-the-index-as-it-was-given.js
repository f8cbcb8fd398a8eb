for (const index of [5, -5, "5.5", 7.5, " 9 ", true, [3], { valueOf() { return 4; } }, Infinity]) {
  try { [1].with(index, 0); } catch (e) { console.log(e.name + ": " + e.message); }
}
