const f = ({ a, ...rest, }) => rest;
//                 ^^^^ error[B0136] a rest element must be the last, without a comma after it
