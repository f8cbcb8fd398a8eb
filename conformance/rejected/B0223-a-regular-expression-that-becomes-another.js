const change = RegExp.prototype.compile;
//                              ^^^^^^^ error[B0223] Becket does not run `RegExp.prototype.compile`
