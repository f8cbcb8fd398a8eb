console.log(new WeakMap());
//              ^^^^^^^ error[B0243] Becket does not run `WeakMap` yet
