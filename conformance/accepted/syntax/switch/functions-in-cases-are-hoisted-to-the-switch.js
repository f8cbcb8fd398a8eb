switch (2) { case 1: function f() { return "f"; } break; case 2: console.log(f()); }
