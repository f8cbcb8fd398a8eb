const g = () => { try { f(); } };
//                             ^ error[B0101] `}` is unexpected here
