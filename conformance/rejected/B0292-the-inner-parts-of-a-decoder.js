console.log('%o', new TextDecoder());
//      ^^^ error[B0292] Becket does not run this operation yet
