const f = (a, o) => { [a?.b] = o; };
//                     ^^^^ error[B0131] an optional chain cannot be assigned
