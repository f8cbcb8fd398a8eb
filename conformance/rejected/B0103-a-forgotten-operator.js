const label = "a" "b";
//                ^ error[B0103] `;` or a line end is missing before this string
