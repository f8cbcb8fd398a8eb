const isObject = (v) => v && v.constructor === Object;
//                             ^^^^^^^^^^^ error[B0230] Becket does not run `.constructor`
