const f = () => { const inner = 1; return inner; };
export { inner };
//       ^^^^^ error[B0163] `inner` is exported but not declared
