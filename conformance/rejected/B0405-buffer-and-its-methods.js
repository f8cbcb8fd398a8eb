console.log(Buffer.byteLength("ä"));
//          ^^^^^^ error[B0405] Becket has no `Buffer`
