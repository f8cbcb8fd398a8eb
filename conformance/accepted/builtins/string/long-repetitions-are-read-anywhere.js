for (const unit of ["ab", "né", "日本x", "xyz".repeat(150)]) {
  const long = unit.repeat(3001);
  let wrong = 0;
  for (let i = 0; i < long.length; i += 997) if (long[i] !== unit[i % unit.length]) wrong++;
  console.log(long.length, wrong, long.slice(-3), long.lastIndexOf(unit) === long.length - unit.length, long.padStart(long.length + 5, unit).length);
}
console.log("a".repeat(2 ** 29 - 24).length);
