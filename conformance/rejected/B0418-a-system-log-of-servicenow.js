const note = (text) => gs.info(text);
//                     ^^ error[B0418] nothing is named `gs`
