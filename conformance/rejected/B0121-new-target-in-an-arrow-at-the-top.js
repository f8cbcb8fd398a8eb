const f = () => new.target;
//              ^^^^^^^^^^ error[B0121] `new.target` stands outside a function
