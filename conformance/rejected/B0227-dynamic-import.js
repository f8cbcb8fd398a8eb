import("billing");
//< error[B0227] Becket does not run `import(…)`
