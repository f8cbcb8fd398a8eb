function* g(list) { list.forEach((x) => { yield x; }); }
//                                        ^^^^^ error[B0119] `yield` cannot stand here
