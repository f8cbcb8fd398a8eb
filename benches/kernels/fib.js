// n: 30, counted at 20
// Calls of a function by itself, and little else.

function fib(n) {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

export default function (n) {
  return fib(n);
}
