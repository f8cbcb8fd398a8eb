enum Level {
//< error[B0202] Becket does not run `enum`
  Low,
  High,
}
console.log(Level.Low);
