abstract class A { abstract m() {} }
//                 ^^^^^^^^ error[B0147] `abstract` cannot stand here
