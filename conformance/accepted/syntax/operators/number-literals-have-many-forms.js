console.log(0x1F, 0b101, 0o17, 1_000_000, .5, 5., 5.0e2, 1e-3, 0xFFFFFFFF, 1E3, 0.1e1, 9007199254740993, 0x20000000000001);
console.log(5..toString(), 5 .toString(), 1.5.toFixed(0), 0.0000001, 1e300 * 1e10);
