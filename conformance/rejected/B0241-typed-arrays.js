console.log(new Uint8Array(4));
//              ^^^^^^^^^^ error[B0241] Becket does not run `Uint8Array` yet
