function total(lines) {
  const first = lines
//^^^^^^^^^^^^^^^^^^^ error[B0212] Node goes on with this statement behind what it erases
  type Line = number; [2].forEach((line) => console.log(line, first));
}
total([1]);
