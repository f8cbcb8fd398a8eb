const make = Function;
make('return 1');
//< error[B0290] Becket does not run this builtin, which was reached under a computed name
