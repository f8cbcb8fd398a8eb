const a = { get b(c) { return 1; } };
//              ^ error[B0137] a getter has no parameters
