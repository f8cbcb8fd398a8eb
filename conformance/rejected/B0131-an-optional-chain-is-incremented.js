const f = (a) => a?.b++;
//               ^^^^ error[B0131] an optional chain cannot be assigned
