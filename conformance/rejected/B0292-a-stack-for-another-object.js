const target = {};
Error.captureStackTrace(target);
//    ^ error[B0292] Becket does not run this operation yet
