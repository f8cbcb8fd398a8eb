// n: 2000000, counted at 100000
// Integer arithmetic in a loop: no calls, no objects.

export default function (n) {
  let sum = 0;
  let state = 1;
  for (let i = 0; i < n; i++) {
    state = (state ^ (i << 3)) & 0xfffff;
    state = (state + (state >>> 2)) | 0;
    if (state % 3 === 0) sum += i & 15;
    else sum -= 1;
  }
  return sum + state;
}
