console.log(Buffer.from("a").toString("base64"));
//          ^^^^^^ error[B0405] Becket has no `Buffer`
