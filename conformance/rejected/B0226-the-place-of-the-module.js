export default () => import.meta.url;
//                   ^^^^^^^^^^^ error[B0226] Becket does not run `import.meta`
