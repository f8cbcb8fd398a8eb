const memory = new SharedArrayBuffer(1024);
//                 ^^^^^^^^^^^^^^^^^ error[B0234] Becket does not run `SharedArrayBuffer`
