for (const item of $input.all()) {
//                 ^^^^^^ error[B0418] nothing is named `$input`
  console.log(item.json, $json);
//                       ^^^^^ error[B0418] nothing is named `$json`
}
