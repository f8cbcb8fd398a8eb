const inner = "outer";
{
  console.log(typeof inner);
  function inner() { return 1; }
}
console.log(typeof inner);
