function load(value) {
  return await value;
//       ^^^^^ error[B0118] `await` cannot stand here
}
