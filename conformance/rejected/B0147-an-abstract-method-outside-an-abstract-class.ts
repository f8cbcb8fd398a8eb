class A { abstract m(): void; abstract x: number }
//        ^^^^^^^^ error[B0147] `abstract` cannot stand here
//                            ^^^^^^^^ error[B0147] `abstract` cannot stand here
