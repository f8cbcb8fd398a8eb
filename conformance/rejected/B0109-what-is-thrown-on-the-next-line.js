function fail() {
  throw
//^^^^^ error[B0109] a line ends after `throw`
    new Error("no");
}
