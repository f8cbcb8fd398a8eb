const o = { s: "x" };
const x = 1;
const attempts = [() => (() => 1)()(), () => [1, 2].nothing(), () => ({}).x(), () => (1, o.s)(), () => (x + 1)(), () => (x ? o.s : x)(), () => (-x)(), () => (x && o.s)(), () => (o.s = 5)(), () => `t${x}`(), () => (typeof x)()];
for (const f of attempts) { try { f(); console.log("no error"); } catch (e) { console.log(e.name + ": " + e.message); } }
