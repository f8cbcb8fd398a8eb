const year = (s) => /(\d{4})/.test(s) && RegExp.$1;
//                                              ^^ error[B0223] Becket does not run `RegExp.$1`
