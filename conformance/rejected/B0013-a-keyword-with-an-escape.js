const done = tru\u0065;
//           ^^^^^^^^^ error[B0013] `tru\u0065` is a keyword, written with an escape
