{
  using file = open();
//^^^^^ error[B0207] Becket does not run `using`
}
function open() {
  return null;
}
