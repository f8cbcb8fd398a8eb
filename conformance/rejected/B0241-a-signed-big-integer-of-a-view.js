const read = (view) => new BigUint64Array(view);
//                         ^^^^^^^^^^^^^^ error[B0241] Becket does not run `BigUint64Array` yet
