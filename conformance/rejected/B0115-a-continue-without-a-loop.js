const a = 1;
if (a) {
  continue;
//^^^^^^^^ error[B0115] `continue` has nothing to leave
}
