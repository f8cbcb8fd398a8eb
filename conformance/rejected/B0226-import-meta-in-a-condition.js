if (import.meta.main) console.log("started");
//  ^^^^^^^^^^^ error[B0226] Becket does not run `import.meta`
