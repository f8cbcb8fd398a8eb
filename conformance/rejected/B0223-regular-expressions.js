console.log("a1".replace(/\d/, ""));
//                       ^^^^ error[B0223] Becket does not run regular expressions yet
