JSON.parse = null;
//< error[B0231] Becket does not change `JSON`
