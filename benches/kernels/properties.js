// n: 200000, counted at 5000
// Reading, writing and adding named properties, methods through `this`, and one site that meets three shapes.

function account(id) {
  return {
    id,
    balance: 100,
    limits: { day: 50, month: 500 },
    deposit(amount) {
      this.balance += amount;
      return this.balance;
    },
  };
}

function area(shape) {
  return shape.kind === 0 ? shape.side * shape.side : shape.kind === 1 ? shape.width * shape.height : shape.base;
}

export default function (n) {
  const mine = account(1);
  const shapes = [{ kind: 0, side: 3 }, { kind: 1, width: 4, height: 5 }, { base: 7, height: 2, kind: 2 }];
  let sum = 0;
  for (let i = 0; i < n; i++) {
    if (mine.balance > mine.limits.month) mine.balance -= mine.limits.day;
    sum += mine.deposit(i & 7);
    sum += area(shapes[i % 3]);
    const made = {};
    made.a = i;
    made.b = mine.id;
    made.c = made.a + made.b;
    sum += made.c & 3;
    sum |= 0;
  }
  return sum;
}
