const { next } = (function* () {})();
for (const v of [undefined, {}, 5, "s", [].values()]) {
  try { next.call(v); } catch (e) { console.log(e.name, e.message); }
}
