const f = () => ({ if });
//                    ^ error[B0101] `(` is missing before `}`
