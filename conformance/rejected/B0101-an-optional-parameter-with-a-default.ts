export default function (x?: number = 1) {}
//                                    ^ error[B0101] a parameter is optional and has a default
