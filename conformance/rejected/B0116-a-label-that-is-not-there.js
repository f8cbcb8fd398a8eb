for (const a of [1]) {
  break outer;
//      ^^^^^ error[B0116] no enclosing statement has the label `outer`
}
