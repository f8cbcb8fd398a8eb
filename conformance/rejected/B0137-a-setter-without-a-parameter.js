const o = { set total() {} };
//              ^^^^^ error[B0137] a setter has exactly one parameter, which is not a rest
