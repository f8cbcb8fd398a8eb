outer: for (const a of [1]) {
  const f = () => { for (;;) { break outer; } };
//                                   ^^^^^ error[B0116] no enclosing statement has the label `outer`
}
