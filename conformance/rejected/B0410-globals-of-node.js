console.log(crypto.randomUUID());
//          ^^^^^^ error[B0410] Becket has no `crypto`
