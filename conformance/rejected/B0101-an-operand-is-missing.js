const total = 1 + ;
//                ^ error[B0101] an expression is missing before `;`
