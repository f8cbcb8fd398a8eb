const call = (f) => f();
try {
  let a = call(() => a + 1);
} catch (e) { console.log(e.message); }
try {
  (({ x = call(() => y), y = 1 }) => x)({});
} catch (e) { console.log(e.message); }
