const load = (name) => import(`./handlers/${name}.js`);
//                     ^^^^^^ error[B0227] Becket does not run `import(…)`
