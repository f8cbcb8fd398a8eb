class A { override m() {} }
//        ^^^^^^^^ error[B0147] `override` cannot stand here
