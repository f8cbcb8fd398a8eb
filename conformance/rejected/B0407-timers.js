setTimeout(() => console.log(1), 1000);
//< error[B0407] Becket does not run `setTimeout`
