let a;
  ({ a() {} } = {});
//   ^ error[B0105] a method cannot be part of a pattern
