console.log("%s|%s|%s|%s", -0, [1, [2]], { a: { b: 1 } }, true);
console.log("%d|%d|%d|%d", "x", -0, {}, null);
console.log("%i|%i|%f|%f", "12.9px", {}, "x", "-0.5e1z");
console.log("%f|%f|%f", 10n, -(2n ** 70n), 0n);
