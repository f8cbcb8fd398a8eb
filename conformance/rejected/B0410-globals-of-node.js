console.log(performance.now());
//          ^^^^^^^^^^^ error[B0410] Becket has no `performance`
