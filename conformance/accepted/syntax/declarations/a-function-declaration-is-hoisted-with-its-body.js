console.log(f());
function f() { return "early"; }
{
  console.log(g());
  function g() { return "block"; }
}
