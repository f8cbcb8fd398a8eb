const f = () => { `a` = 1; };
//                ^^^ error[B0104] a template cannot be assigned
