const f = ([a, ...b, c]) => c;
//                ^ error[B0136] a rest element must be the last, without a comma after it
