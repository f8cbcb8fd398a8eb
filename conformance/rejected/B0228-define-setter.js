const o = {};
o.__defineSetter__("x", (v) => v);
//^^^^^^^^^^^^^^^^ error[B0228] Becket does not run `__defineSetter__`
