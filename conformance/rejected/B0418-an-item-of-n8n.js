return_free();
function return_free() { return $input.all().map((item) => item.json); }
//                              ^^^^^^ error[B0418] nothing is named `$input`
