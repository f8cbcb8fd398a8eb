switch (1) {
  default: break;
  default: break;
//^^^^^^^ error[B0135] the `switch` has two `default` clauses
}
