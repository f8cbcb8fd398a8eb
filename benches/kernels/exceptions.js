// n: 60000, counted at 1000
// Throwing and catching, through several calls and through finally; half of what is thrown is an Error.

function check(value) {
  if (value % 4 === 0) throw new RangeError("value out of range: " + (value & 3));
  if (value % 4 === 2) throw value;
  return value;
}

function guarded(value, log) {
  try {
    return check(value) + 1;
  } finally {
    log.count += 1;
  }
}

export default function (n) {
  const log = { count: 0 };
  let sum = 0;
  for (let i = 0; i < n; i++) {
    try {
      sum += guarded(i, log);
    } catch (error) {
      if (error instanceof RangeError) sum += error.message.length;
      else sum += error & 7;
    }
    sum |= 0;
  }
  return sum + log.count;
}
