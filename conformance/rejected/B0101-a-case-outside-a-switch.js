const f = (x) => { case 1: return x; };
//                 ^^^^ error[B0101] `case` belongs to no `switch`
