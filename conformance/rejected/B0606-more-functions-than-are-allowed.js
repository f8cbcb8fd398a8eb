// with: --compile-functions 2
const all = [() => 1, function () {}, () => 3];
//                                    ^ error[B0606] the source has more than 2 functions
