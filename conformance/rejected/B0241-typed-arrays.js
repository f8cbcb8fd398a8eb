console.log(new BigInt64Array(4));
//              ^^^^^^^^^^^^^ error[B0241] Becket does not run `BigInt64Array` yet
