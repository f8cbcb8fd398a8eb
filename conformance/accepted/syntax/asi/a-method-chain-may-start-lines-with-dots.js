const out = [3, 1, 2]
  .map((n) => n * 2)
  .filter((n) => n > 2)
  ?.length
console.log(out)
