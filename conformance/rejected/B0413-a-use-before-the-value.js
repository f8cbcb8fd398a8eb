console.log(total);
//          ^^^^^ error[B0413] `total` is used before it has a value
const total = 1;
