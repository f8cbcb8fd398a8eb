queueMicrotask(() => console.log("later"));
//< error[B0407] Becket does not run `queueMicrotask`
