// What rounds to zero from below is −0; halves round up; integers beyond 2^52 stay as they are.
const show = (n) => Object.is(n, -0) ? "-0" : String(n);
for (const v of [-0, 0.5, -0.5, 0.49999999999999994, -0.49999999999999994, 1.5, 2.5, -1.5, -2.5, 0.9999999999999999, -0.2, 4503599627370495.5, 4503599627370496.5, -4503599627370495.5, 9007199254740991, 1e300, -1e300, 5e-324, -5e-324, 2147483647.5, -2147483648.5, Infinity, NaN, "1.5", null, undefined, [2.5], ""]) console.log(v, ["ceil", "floor", "round", "trunc"].map((f) => show(Math[f](v))).join(" "));
for (const f of ["ceil", "floor", "round", "trunc"]) { console.log(Math[f].length, Math[f].name, Math[f]()); try { Math[f](1n); } catch (e) { console.log(e.name, e.message); } }
