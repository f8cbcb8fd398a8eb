for (const { 0: whole, index } of "x1x2x3".matchAll(/x\d/g)) {
  console.log(whole, index);
  if (whole === "x2") break;
}
const [first, second] = "p q r".matchAll(/\w/g);
console.log(first[0], second[0]);
