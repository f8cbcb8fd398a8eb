console.log(crypto.createHash("sha256").update("a").digest("hex"));
//          ^^^^^^ error[B0417] Becket has no `crypto`
