const pattern = /a/x;
//                 ^ error[B0012] there is no regular expression flag `x`
