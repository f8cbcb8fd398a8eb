const f = (a) => a?.b`text`;
//                   ^^^^^^ error[B0131] an optional chain cannot be the tag of a template
