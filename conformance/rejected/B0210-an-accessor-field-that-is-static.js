class A { static accessor count = 0; }
//               ^^^^^^^^ error[B0210] Becket does not run `accessor` fields
