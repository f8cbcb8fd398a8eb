const role = "user‮ // admin";
//                ^ error[B0003] the invisible character U+202E reorders the text
