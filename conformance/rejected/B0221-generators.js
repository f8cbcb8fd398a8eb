function* numbers() {
//< error[B0221] Becket does not run generators yet
  yield 1;
}
console.log(numbers);
