// events: tracking.ndjson
const sum = (...xs) => xs.reduce((a, b) => a + b, 0);
const mean = (xs) => (xs.length ? sum(...xs) / xs.length : 0);

export default (event) => {
  const numbers = [];
  const stack = [event];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value === "number") numbers.push(value);
    else if (typeof value === "object" && value !== null) stack.push(...Object.values(value));
  }
  const m = mean(numbers);
  const variance = mean(numbers.map((x) => (x - m) ** 2));
  return { n: numbers.length, min: Math.min(...numbers), max: Math.max(...numbers), mean: m, deviation: Math.sqrt(variance) };
};
