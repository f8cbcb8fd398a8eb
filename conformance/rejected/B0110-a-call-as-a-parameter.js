const f = (g()) => g;
//         ^^^ error[B0110] the result of a call cannot be a parameter
