global.counter = 0;
//< error[B0409] Becket has no `global`
