const x = 1;
{
  const x = 2;
  {
    const x = 3;
    console.log(x);
  }
  console.log(x);
}
console.log(x);
