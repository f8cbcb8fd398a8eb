const f = (o) => { ({ a: f() } = o); };
//                       ^^^ error[B0104] the result of a call cannot be assigned
