// n: 300, counted at 8
// Functions as values: map, filter, reduce, forEach, some; counters that share a variable; functions that make functions.

function compose(f, g) {
  return (x) => f(g(x));
}

function counter() {
  let count = 0;
  return { next: () => (count += 1), value: () => count };
}

export default function (n) {
  const values = [];
  for (let i = 0; i < 500; i++) values.push({ id: i, price: (i * 37) % 101, tags: ["a", "b"] });
  let sum = 0;
  for (let round = 0; round < n; round++) {
    const total = values
      .filter((value) => value.price > 20)
      .map((value) => value.price * 2 + round)
      .reduce((all, price) => all + price, 0);
    const ticks = counter();
    values.forEach((value) => {
      if (value.price % 2 === 0) ticks.next();
    });
    const shift = compose((x) => x + round, (x) => x * 3);
    for (let i = 0; i < 200; i++) sum = (sum + shift(i)) | 0;
    if (values.some((value) => value.price === 100)) sum += 1;
    if (values.find((value) => value.id === 250).price > 0) sum += 1;
    sum = (sum + total + ticks.value()) | 0;
  }
  return sum;
}
