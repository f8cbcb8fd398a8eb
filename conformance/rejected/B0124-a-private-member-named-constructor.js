class A { #constructor = 1; }
//        ^^^^^^^^^^^^ error[B0124] a member cannot have the name `#constructor`
