function logged(value) {
  return value;
}
@logged
//< error[B0204] Becket does not run decorators
class Point {}
