console.log(Atomics);
//          ^^^^^^^ error[B0234] Becket does not run `Atomics`
