console.log(());
//          ^^ error[B0140] an expression is missing in `()`
