const pattern = /(?<a>x)\k<b>/;
//              ^^^^^^^^^^^^^^ error[B0015] the pattern is no regular expression
