const holder = { of: String.prototype };
delete holder.of.trim;
//            ^ error[B0291] Becket does not run a change of a builtin or of a function's prototype
