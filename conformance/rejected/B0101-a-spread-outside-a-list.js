const copy = ...event.items;
//           ^^^ error[B0101] an expression is missing before `...`
