console.log(10n);
//          ^^^ error[B0224] Becket does not run BigInt yet
