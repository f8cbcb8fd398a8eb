const label = "latin1";
console.log(new TextDecoder(label));
//          ^ error[B0286] Becket does not run a text decoder of another encoding than UTF-8
