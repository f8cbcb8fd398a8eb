const o = {};
for (o.async of []) ;
//   ^^^^^^^ error[B0130] a loop head cannot begin with `async of`
