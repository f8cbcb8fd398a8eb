let sum = 0;
for (let i = 0; i < 4; i++) {
  if (i > 1) continue
  ; else sum += 10;
  sum += i;
}
for (;;) {
  if (sum > 0) break
  ; else sum = 1;
}
const f = (x) => {
  if (x) return
  ; else return "else";
};
console.log(sum, f(true), f(false));
