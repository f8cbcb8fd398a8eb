console.log(import.meta);
//          ^^^^^^^^^^^ error[B0226] Becket does not run `import.meta`
