// Decimal, hexadecimal, octal, binary, exponents, separators, points at either end, and BigInts.
console.log(0, 7, 42, 1_000_000, 0x1F, 0XfF, 0xdead_BEEF, 0b1010, 0B1, 0o17, 0O7, 1e3, 1E-3, 1e+3, 1.5e2, .5, 5., 0.1_2, 1_0.0_1e1_0, 0e5, 0.0, -0, 1e21, 1e-7, 5e-324, 1.7976931348623157e308, 1.7976931348623159e308, 2e-324);
console.log(9007199254740993, 0.1 + 0.2, 123456789012345678901234567890, 0xFFFFFFFFFFFFFFFF, 0b1111_0000, 4.35, 0.000001, 0.0000001, 1e16, 123e-20, 4.9406564584124654e-324, 2.2250738585072011e-308);
console.log(10n, 0x1Fn, 0b11n, 0o17n, 1_000n, 0n, -5n, 123456789012345678901234567890n);
console.log(1..toString(), 1.0.toFixed(1), (1).toString(), 1.5.toString(), 0x10.toString(), 1e3.toString(), [1.], { 1: 1, 1.5: 2, 0x10: 3, 1e3: 4, .5: 5, 1n: 6, 0b11: 7 });
