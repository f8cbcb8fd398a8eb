const f = (a) => new a?.b();
//                    ^^ error[B0131] an optional chain cannot stand here
