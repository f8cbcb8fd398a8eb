const f = () => 5++;
//              ^ error[B0104] a number cannot be assigned
