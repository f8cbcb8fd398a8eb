declare function f() {}
//                   ^ error[B0101] what is declared only has no body
declare class A { m() {} }
//                    ^ error[B0101] what is declared only has no body
