const f = (a.b) => a;
//         ^^^ error[B0110] a member cannot be a parameter
