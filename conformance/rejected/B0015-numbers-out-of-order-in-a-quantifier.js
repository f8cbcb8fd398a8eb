const pattern = /a{3,1}/;
//              ^^^^^^^^ error[B0015] the pattern is no regular expression
