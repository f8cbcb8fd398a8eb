const city = "Köln";
//             ^ error[B0001] byte 15 of the source is not UTF-8
