console.log = () => {};
//< error[B0231] Becket does not change `console`
